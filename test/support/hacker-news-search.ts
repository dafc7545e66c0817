import type { Handler } from './hosts.ts';

/** One story as the search service knows it. */
export interface HackerNewsStory {
  readonly objectID: string;
  readonly title: string;
  /** Absent for stories that are their own discussion. */
  readonly url?: string;
  readonly points: number;
  readonly num_comments: number;
  /** Seconds since the epoch. */
  readonly created_at_i: number;
}

/** The service never pages further than this, however many hits there are. */
const mostHits = 1000;

/** Hacker News search as Algolia answers it at `/api/v1/search_by_date`: numeric filters, newest first, in pages. */
export function searchHackerNews(stories: readonly HackerNewsStory[]): Handler {
  const newestFirst = stories.toSorted((a, b) => b.created_at_i - a.created_at_i);
  return ({ url }) => {
    if (url.pathname !== '/api/v1/search_by_date') return { status: 404, body: '{"message":"Not found"}' };
    const filters = (url.searchParams.get('numericFilters') ?? '').split(',').filter(Boolean);
    const found = newestFirst.filter((story) => filters.every((filter) => holds(filter, story)));
    const hitsPerPage = Number(url.searchParams.get('hitsPerPage') ?? 20);
    const page = Number(url.searchParams.get('page') ?? 0);
    const hits = found.slice(0, mostHits).slice(page * hitsPerPage, (page + 1) * hitsPerPage);
    const nbPages = Math.ceil(Math.min(found.length, mostHits) / hitsPerPage);
    const body = JSON.stringify({ hits, page, nbHits: found.length, nbPages, hitsPerPage });
    return { headers: { 'content-type': 'application/json' }, body };
  };
}

function holds(filter: string, story: HackerNewsStory): boolean {
  const [, field, sign, value] = /^(created_at_i|points|num_comments)(<=|>=|<|>|=)(\d+)$/.exec(filter) ?? [];
  if (field === undefined) throw new Error(`Algolia would not take the filter ${filter}`);
  const difference = story[field as 'created_at_i' | 'points' | 'num_comments'] - Number(value);
  if (sign === '<') return difference < 0;
  if (sign === '<=') return difference <= 0;
  if (sign === '>') return difference > 0;
  if (sign === '>=') return difference >= 0;
  return difference === 0;
}
