import { expect, it } from 'vitest';
import type { Candidate } from '../../src/edition/candidate.ts';
import { mergeCandidates } from '../../src/links/merge.ts';
import { noMemory } from '../../src/stories/memory/memory.ts';
import { selectStories } from '../../src/stories/select.ts';
import type { Day } from '../../src/text/day.ts';
import { candidate } from '../support/stories.ts';

const window = { start: '2026-02-07T00:00:00.000Z', end: '2026-02-08T00:00:00.000Z' };
const wide = { start: '2026-02-01T00:00:00.000Z', end: window.end };
const day: Day = {
  date: '2026-02-08',
  timeZone: 'Asia/Shanghai',
  publishedAt: '2026-02-08T08:00:00+08:00',
  windows: [window, wide],
  widest: wide,
  backfill: false,
};
const sources = new Map([['feed:lab', { name: 'Lab', standing: 'primary' as const, weight: 1 }]]);

/** Titles told and on the bench, with the terms of each. */
function select(given: readonly Partial<Candidate>[], backfill: boolean) {
  const links = mergeCandidates(given.map((one) => candidate({ title: 'LLM inference', ...one })));
  const settings = { sources, topics: ['LLM'], items: { min: 4, max: 8 }, memory: noMemory };
  const { selection } = selectStories(links, { ...settings, day: { ...day, backfill } });
  return [...selection.chosen, ...selection.bench].map(({ terms }) => terms.map(({ name }) => name));
}

const inside = '2026-02-07T12:00:00.000Z';

it.each<[string, Partial<Candidate>, today: boolean, backfill: boolean]>([
  ['inside', { published: inside }, true, true],
  ['at the very end', { published: window.end }, false, false],
  ['a second after the end', { published: '2026-02-08T00:00:01.000Z' }, false, false],
  ['years ahead, by mistake', { published: '2099-01-01T00:00:00.000Z' }, false, false],
  ['on the day after', { published: window.end, precision: 'day' }, false, false],
  ['on the day that ends with the window', { published: window.start, precision: 'day' }, true, true],
  ['without a date', { published: null, precision: 'none' }, true, false],
  ['before the widest window', { published: '2026-01-31T23:59:59.000Z' }, false, false],
])('%s: today %j, for a past day %j', (_, given, today, backfill) => {
  expect(select([given], false)).toHaveLength(today ? 1 : 0);
  expect(select([given], true)).toHaveLength(backfill ? 1 : 0);
});

it.each([
  ['https://lab.example/2024/08/19/post', true],
  ['https://lab.example/blog/2025-11-03-post', true],
  ['https://lab.example/2026/02/06/post', false],
  ['https://lab.example/post', false],
])('a date that was bumped is no news where the address is older: %s', (url, stale) => {
  const [terms] = select([{ url, published: inside }], true);
  expect(terms?.includes('stale-address')).toBe(stale);
});

it('an item that another source dates to last month stays there, whatever its feed says now', () => {
  const bumped = { url: 'https://lab.example/post', published: inside };
  const truth = { ...bumped, source: 'feed:other', published: '2026-01-10T09:00:00.000Z' };
  expect(select([bumped], true)).toHaveLength(1);
  expect(select([bumped, truth], true)).toHaveLength(0);
  expect(select([truth, bumped], true)).toHaveLength(0);
});
