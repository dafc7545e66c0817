import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/edition/candidate.ts';
import { sourceKey } from '../../src/edition/health.ts';
import { assess, assessFutureDates, assessSilence, assessUndated } from '../../src/sources/health/assess.ts';
import { assessCadence } from '../../src/sources/health/cadence.ts';
import { strangersIn } from '../../src/sources/health/hijack.ts';
import { usualVolumes, volumesOf } from '../../src/sources/health/volumes.ts';
import { day } from './day-for-tests.ts';

const now = day.widest.end;
const ago = (days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString();
/** `count` items, one every `gap` days, the newest `quiet` days ago. */
const series = (quiet: number, gap: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => ago(quiet + index * gap));

describe('rhythm', () => {
  test.each([
    ['a daily source after a fortnight', series(14, 1, 30), null],
    ['a daily source after more', series(15, 1, 30), 'frozen'],
    ['a weekly source after six weeks', series(42, 7, 10), null],
    ['a weekly source after more', series(43, 7, 10), 'frozen'],
    ['a monthly source after half a year', series(179, 30, 8), null],
    ['a monthly source after more', series(181, 30, 8), 'frozen'],
    ['many items a day are one beat', [...series(40, 7, 6), ...series(40, 7, 6), ...series(40, 7, 6)], null],
    ['a rhythm of long ago is forgotten', [...series(100, 30, 21), ...series(1000, 1, 300)], null],
    ['four items', series(59, 1, 4), null],
    ['four items, after two months', series(61, 1, 4), 'stale'],
    ['a site built at once', Array.from({ length: 40 }, () => ago(50)), null],
    ['a site built at once, two months ago', Array.from({ length: 40 }, () => ago(61)), 'stale'],
    ['no dates', [], null],
    ['dates to come hide nothing', [...series(15, 1, 30), ago(-400)], 'frozen'],
  ])('%s: %j', (_, dates, reason) => {
    expect(assessCadence(dates, now)?.reason ?? null).toBe(reason);
    expect(assessCadence(dates.toReversed(), now)?.reason ?? null).toBe(reason);
  });

  test('says since when and what was usual', () => {
    expect(assessCadence(series(60, 2, 9), now)?.detail).toBe(
      'nothing new for 60 days where it used to be every 2 days, last 2025-12-10',
    );
  });
});

test.each([
  [0, 5, 'silent'],
  [0, 3, 'silent'],
  [0, 2.5, undefined],
  [0, undefined, undefined],
  [1, 40, undefined],
])('%j links where %j are usual: %j', (links, usual, reason) => {
  expect(assessSilence(links, usual)?.reason).toBe(reason);
});

test.each([
  ['all next week', [ago(-7), ago(-9)], 'future'],
  ['one of them tomorrow', [ago(-0.9), ago(-9)], undefined],
  ['one of them past', [ago(1), ago(-9)], undefined],
  ['one of them without date', [null, ago(-9)], undefined],
  ['none', [], undefined],
])('dates to come, %s: %j', (_, dates, reason) => {
  const items = dates.map((published) => ({ published, precision: 'instant' as const }));
  expect(assessFutureDates(items, now)?.reason).toBe(reason);
});

describe('dates', () => {
  const undated = { published: null, precision: 'none' } as const;
  const dated = { published: ago(1), precision: 'day' } as const;
  test.each([
    ['all undated', [undated, undated], true, 'undated'],
    ['all undated today', [undated, undated], false, undefined],
    ['one has a date', [undated, dated], true, undefined],
    ['nothing at all', [], true, undefined],
  ])('%s', (_, items, backfill, reason) => {
    expect(assessUndated(items, backfill)?.reason).toBe(reason);
  });
  test('says how many were left out', () => {
    expect(assessUndated([undated, undated], true)?.detail).toContain('left out 2 items');
  });
});

describe('hijack', () => {
  const own = ['https://blog.example.com/feed', 'https://www.example.com/'];
  const items = (...hosts: (readonly [host: string, count: number])[]) =>
    hosts
      .flatMap(([host, count]) => Array.from({ length: count }, (_, index) => `https://${host}/${index}`))
      .map((url, index) => ({ url, published: ago(index) }));
  test.each([
    ['taken over', items(['casino.example', 10], ['blog.example.com', 10]), 10],
    ['taken over for the most part', items(['a.example', 6], ['example.com', 12]), 6],
    ['half of the newest', items(['a.example', 5], ['example.com', 12]), 0],
    ['a collection of links', items(['a.example', 10], ['b.example', 10]), 0],
    ['a collection with words of its own', items(['a.example', 8], ['example.com', 4], ['b.example', 2]), 0],
    ['too little to tell what it was', items(['a.example', 10], ['example.com', 2]), 0],
    ['moved to another subdomain', items(['news.example.com', 10], ['blog.example.com', 10]), 0],
    ['its own all along', items(['example.com', 30]), 0],
    ['nothing', [], 0],
  ])('%s', (_, list, foreign) => {
    expect(strangersIn(list, own)).toHaveLength(foreign);
    // Feeds may end with the newest.
    expect(strangersIn(list.toReversed(), own)).toHaveLength(foreign);
  });
  test('a feed that is kept elsewhere leads to the site it names', () => {
    const list = items(['example.com', 10], ['example.com', 10]);
    expect(strangersIn(list, ['https://feeds.example.net/x', 'https://example.com/'])).toEqual([]);
  });
});

describe('volumes', () => {
  const health = (id: string, links: number, outcome: 'ok' | 'failed' | 'skipped' = 'ok') =>
    ({ id, links, outcome, name: id, kind: 'feed', standing: 'primary', reason: 'ok', detail: '' }) as const;
  const rest = { newest: null, requests: 1, ms: 1 };

  test('a source that failed has no volume', () => {
    const all = [health('a', 4), health('b', 0), health('c', 0, 'failed'), health('d', 0, 'skipped')];
    const volumes = volumesOf(all.map((one) => ({ ...one, ...rest })));
    expect(volumes).toEqual({ [sourceKey('a')]: 4, [sourceKey('b')]: 0 });
  });

  test('of very many sources always the same are kept, in little room', () => {
    const run = (links: number) =>
      volumesOf(Array.from({ length: 300 }, (_, index) => ({ ...health(`feed:${index}`, links), ...rest })));
    expect(Object.keys(run(0))).toEqual(Object.keys(run(9)));
    expect(JSON.stringify(run(100)).length).toBeLessThan(1_900);
  });

  test.each([
    [[5, 7], undefined],
    [[5, 7, 100], 7],
    [[0, 0, 5, 7], 2.5],
  ])('the usual of %j is %j', (links, usual) => {
    expect(usualVolumes(links.map((count) => ({ k: count }))).get('k')).toBe(usual);
  });
});

describe('of several reservations', () => {
  const candidate = (published: string | null): Candidate => ({
    ...{ url: 'https://a.example/', title: 'A', source: 'a', summary: '', content: '', author: null, ownSite: true },
    ...{ engagement: null, published, precision: published === null ? 'none' : 'instant' },
  });
  const usual = new Map([[sourceKey('a'), 8]]);
  const past = { ...day, backfill: true };
  test.each([
    ['fine', [candidate(ago(1))], null, day, 'ok'],
    ['silence says more than emptiness', [], 'empty', day, 'silent'],
    ['emptiness says more than nothing', [], 'empty', past, 'empty'],
    ['a burglary says most', [candidate(ago(100))], 'hijacked', day, 'hijacked'],
    ['stale says more than silent', [candidate(ago(100))], null, day, 'stale'],
    ['no dates on a past day', [candidate(null)], null, past, 'undated'],
    [
      'what came after a past day shows that the source lives',
      [candidate(ago(100)), candidate(ago(-9))],
      null,
      past,
      'ok',
    ],
  ] as const)('%s', (_, candidates, reason, settings, expected) => {
    const reservation = reason && { reason, detail: 'as told' };
    expect(assess('a', { candidates, reservation }, { day: settings, usual }).reason).toBe(expected);
  });
});
