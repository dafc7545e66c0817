import type { Source } from '../../src/sources/kind.ts';
import type { SourceKeys } from '../../src/sources/source.ts';
import type { Day } from '../../src/text/day.ts';

/** The day of 2026-02-08 in Shanghai, whose windows end at midnight UTC. */
export const day: Day = {
  date: '2026-02-08',
  timeZone: 'Asia/Shanghai',
  publishedAt: '2026-02-08T08:00:00+08:00',
  windows: [
    { start: '2026-02-07T00:00:00.000Z', end: '2026-02-08T00:00:00.000Z' },
    { start: '2026-02-01T00:00:00.000Z', end: '2026-02-08T00:00:00.000Z' },
  ],
  widest: { start: '2026-02-01T00:00:00.000Z', end: '2026-02-08T00:00:00.000Z' },
  backfill: false,
};

export const noKeys: SourceKeys = { brave: null, tavily: null, exa: null, serper: null, github: null };

const base = { standing: 'secondary', weight: 1 } as const;

export function feedSource(id: string, url = `http://${id}.example/feed`): Source {
  return { ...base, id, name: `The ${id}`, kind: 'feed', settings: { url, timeZone: null } };
}

export function braveSource(id: string, query = id): Source {
  return { ...base, id, name: `Brave: ${query}`, kind: 'brave', settings: { query } };
}

export function hackerNewsSource(points = 50, query: string | null = null): Source {
  return { ...base, id: 'hacker-news', name: 'Hacker News', kind: 'hacker-news', settings: { points, query } };
}
