import { describe, expect, it } from 'vitest';
import type { Sources } from '../../src/stories/first-party-domains.ts';
import type { Memory } from '../../src/stories/memory/memory.ts';
import type { PastDay } from '../../src/stories/memory/past-day.ts';
import { othersOf } from '../../src/stories/others.ts';
import { termNames } from '../../src/stories/rank/weights.ts';
import { selectStories } from '../../src/stories/select.ts';
import { topicMatcher } from '../../src/stories/topics.ts';
import type { Day } from '../../src/text/day.ts';
import { pastStory } from '../support/memory.ts';
import { link } from '../support/stories.ts';

const sources: Sources = new Map([
  ['lab', { name: 'Lab', standing: 'primary', weight: 1 }],
  ['press', { name: 'Press', standing: 'secondary', weight: 1 }],
  ['hn', { name: 'Hacker News', standing: 'community', weight: 1 }],
]);

describe('topicMatcher', () => {
  const match = topicMatcher(['AI', 'agent', 'C++', 'open weights', '推理']);
  it.each([
    ['AI agents', ['AI', 'agent']],
    ['He said it rains', []],
    ['OPEN-WEIGHTS and C++ code', ['C++', 'open weights']],
    ['大模型推理优化', ['推理']],
    ['ＡＩ 推理', ['AI', '推理']],
    ['AI大模型', ['AI']],
  ])('%s', (text, topics) => expect(match(text)).toEqual(topics));
});

describe('selectStories', () => {
  const day: Day = {
    date: '2026-03-05',
    timeZone: 'Asia/Shanghai',
    publishedAt: '2026-03-05T08:00:00+08:00',
    windows: [{ start: '2026-03-04T00:00:00.000Z', end: '2026-03-05T00:00:00.000Z' }],
    widest: { start: '2026-03-04T00:00:00.000Z', end: '2026-03-05T00:00:00.000Z' },
    backfill: false,
  };
  const links = [
    link({ url: 'https://gossip.example/stars/today', title: 'Celebrity buys a house', sources: ['press'] }),
    link({ url: 'https://kernel.example/blog/today', title: 'Kernels for everyone', sources: ['press'] }),
    link({ url: 'https://old.example/1', title: 'Last year in review', published: '2025-12-31T00:00:00.000Z' }),
    link({ url: 'https://told.example/1', title: 'Something told before', sources: ['press'] }),
  ];
  const past: PastDay[] = Array.from({ length: 12 }, (_, n) => ({
    date: `2026-02-${String(n + 10)}`,
    offered: ['kernel', 'gossip'].map((site) => ({
      key: `${site}.example/blog/${n}`,
      url: `https://${site}.example/blog/${n}`,
      title: site === 'kernel' ? 'Kernels again' : 'Celebrity speaks',
      summary: '',
      sources: ['press'],
      heat: null,
      fate: site === 'kernel' ? ('kept' as const) : ('passed' as const),
    })),
  }));
  const remembering = (days: readonly PastDay[]): Memory => ({
    stories: [pastStory({ date: '2026-03-04', headline: 'Told', keys: ['told.example/1'] })],
    watchList: [],
    days,
  });
  const settings = {
    day,
    sources,
    topics: [],
    items: { min: 1, max: 8 },
    memory: remembering([]),
  };

  it('learns from earlier days, and lets the owner turn that off', () => {
    const first = (change: object) =>
      selectStories(links, { ...settings, ...change }).selection.chosen[0]?.lead.url ?? '';
    expect(first({})).toContain('gossip.example');
    expect(first({ memory: remembering(past) })).toContain('kernel.example');
    const weights = Object.fromEntries(termNames.flatMap((name) => (name.startsWith('taste-') ? [[name, 0]] : [])));
    expect(first({ memory: remembering(past), weights })).toContain('gossip.example');
    expect(selectStories(links, { ...settings, memory: remembering(past) }).selection.taste).toMatchObject({
      days: 12,
      offered: 24,
      kept: 12,
    });
  });

  it('keeps what became of the others', () => {
    const others = othersOf(selectStories(links, settings).selection);
    expect(others.outside).toEqual([{ url: 'https://old.example/1', published: '2025-12-31T00:00:00.000Z' }]);
    expect(others).toMatchObject({ passed: [], outsideCut: 0 });
    const many = Array.from({ length: 1600 }, (_, n) =>
      link({ url: `https://old.example/${n}`, title: `Old ${n}`, published: '2025-12-31T00:00:00.000Z' }),
    );
    const cut = othersOf(selectStories([...links, ...many], settings).selection);
    expect(cut.outside).toHaveLength(1500);
    expect(cut.outsideCut).toBe(101);
  });

  it('fills the post of a blog that follows one host, without looking further back', () => {
    const titles = ['Kernels for everyone', 'Disks fail slowly', 'The price of memory', 'Queues explained', 'Naming'];
    const one = titles.map((title, n) => link({ url: `https://one.example/${n}`, title, sources: ['press'] }));
    const week = { start: '2026-02-26T00:00:00.000Z', end: day.widest.end };
    const windows = [day.windows[0], week] as const;
    const wide = { ...settings, day: { ...day, windows, widest: week }, items: { min: 4, max: 8 } };
    const { selection, attempts } = selectStories(one, wide);
    expect(selection.chosen).toHaveLength(4);
    expect(selection.window).toEqual(day.windows[0]);
    expect(attempts.at(-1)).toBe(selection);
    // Where another host has something to say in a wider window, that comes first.
    const older = ['Robots fold shirts', 'Voices cloned'].map((title, n) =>
      link({ url: `https://h${n}.example/x`, title, sources: ['press'], published: '2026-03-01T00:00:00.000Z' }),
    );
    const varied = selectStories([...one, ...older], wide).selection.chosen.map(({ lead }) => new URL(lead.url).host);
    expect(varied.filter((host) => host === 'one.example')).toHaveLength(2);
    expect(varied).toHaveLength(4);
  });
});
