import { readFileSync } from 'node:fs';
import type { Handler } from '../support/internet.ts';

const read = (path: string): string => readFileSync(new URL(`world/${path}`, import.meta.url), 'utf8');

interface Hit {
  readonly title: string;
  readonly points: number;
  readonly num_comments: number;
  readonly created_at: string;
}

/** Hacker News search as Algolia answers it: filters by time and points, and by words of the title. */
export const hackerNewsSearch: Handler = ({ url }) => {
  const hits = (JSON.parse(read('hn.algolia.com/hits.json')) as Hit[]).map((hit) => ({
    ...hit,
    created_at_i: Date.parse(hit.created_at) / 1000,
    _tags: ['story'],
  }));
  const words = (url.searchParams.get('query') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const filters = (url.searchParams.get('numericFilters') ?? '').split(',').filter(Boolean);
  const found = hits
    .filter((hit) => words.every((word) => hit.title.toLowerCase().includes(word)))
    .filter((hit) => filters.every((filter) => holds(filter, hit)))
    .toSorted((a, b) => b.created_at_i - a.created_at_i);
  const page = { page: 0, nbHits: found.length, nbPages: 1, hitsPerPage: 200, processingTimeMS: 3 };
  return { body: JSON.stringify({ hits: found, ...page, query: words.join(' ') }) };
};

function holds(filter: string, hit: Hit & { created_at_i: number }): boolean {
  const [, field, sign, value] = /^(created_at_i|points|num_comments)(<=|>=|<|>|=)(\d+)$/.exec(filter) ?? [];
  if (field === undefined) throw new Error(`Algolia would not take the filter ${filter}`);
  const actual = hit[field as 'created_at_i' | 'points' | 'num_comments'];
  const wanted = Number(value);
  if (sign === '<') return actual < wanted;
  if (sign === '<=') return actual <= wanted;
  if (sign === '>') return actual > wanted;
  if (sign === '>=') return actual >= wanted;
  return actual === wanted;
}

/**
 * Brave on a free plan that already had this second's request: always 429, with the headers and body of a recorded
 * answer. The month's quota, the second column, is nearly unused.
 */
export const braveSearch: Handler = () => ({
  status: 429,
  headers: {
    'content-type': 'application/json',
    'x-ratelimit-limit': '1, 2000',
    'x-ratelimit-policy': '1;w=1, 2000;w=2592000',
    'x-ratelimit-remaining': '0, 1985',
    'x-ratelimit-reset': '1, 2246400',
  },
  body: read('api.search.brave.com/rate-limited.json'),
});
