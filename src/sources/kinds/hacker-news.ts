/** Source kind `hacker-news`: stories with enough points, from the public search service (Algolia). */

import { z } from 'zod';
import type { Candidate } from '../../edition/candidate.ts';
import type { Reservation } from '../../edition/health.ts';
import type { Span } from '../../text/day.ts';
import { plainText } from '../../text/html-to-text.ts';
import { oneLine, opening } from '../../text/plain-text.ts';
import { counted } from '../../text/pluralize.ts';
import { reservationFrom } from '../health/reason.ts';
import { parseJson } from '../json-answer.ts';
import type { SourceKind } from '../kind.ts';
import type { Gathered, SourceContext } from '../source.ts';

const endpoint = 'https://hn.algolia.com/api/v1/search_by_date';
/** The service pages through the newest 1000 hits of a query and no further. */
const hitsPerPage = 200;
const mostPages = 5;
const maxSummary = 600;

const answerShape = z.object({ hits: z.array(z.unknown()), nbPages: z.number().catch(1) });
const hitShape = z.object({
  objectID: z.string(),
  title: z.string(),
  url: z.string().nullish(),
  author: z.string().nullish(),
  points: z.number().nullish(),
  num_comments: z.number().nullish(),
  created_at_i: z.number(),
  story_text: z.string().nullish(),
});

interface HackerNewsSettings {
  /** Stories below this score are left out. */
  readonly points: number;
  /** Search words; null takes every story. */
  readonly query: string | null;
}

export const hackerNews: SourceKind<{ points: number; query?: string | undefined }, HackerNewsSettings> = {
  schema: z
    .strictObject({
      points: z.number().int().min(1).default(100).describe('Leave out stories below this score.'),
      query: z.string().trim().min(1).optional().describe('Take only stories whose title matches.'),
    })
    .describe('Stories of Hacker News.'),
  resolve: ({ points, query = null }) => ({
    id: query === null ? 'hacker-news' : `hacker-news:${query}`,
    name: query === null ? 'Hacker News' : `Hacker News: ${query}`,
    settings: { points, query },
  }),
  standing: 'community',
  abilities: { past: 'any', dates: 'instant', runners: 'yes' },
  example: 'hacker-news: { points: 100, query: vLLM }',
  gather: ({ id, settings }, context) => gatherHackerNews(id, settings, context),
};

/**
 * Hacker News stories of the day's widest window with enough points, newest first, from the public search service.
 * A later page that fails costs only its own stories.
 * @throws WebError; SourceError `malformed`
 */
async function gatherHackerNews(
  source: string,
  settings: HackerNewsSettings,
  { web, day }: SourceContext,
): Promise<Gathered> {
  const candidates: Candidate[] = [];
  let reservation: Reservation | null = null;
  for (let page = 0, pages = 1; page < Math.min(pages, mostPages); page += 1) {
    try {
      const { body } = await web.get(searchAddress(settings, day.widest, page), {
        headers: { accept: 'application/json' },
      });
      const answer = parseJson(body, answerShape, 'Hacker News search');
      pages = answer.nbPages;
      candidates.push(...answer.hits.flatMap((hit) => candidateOf(hit, source)));
    } catch (error) {
      if (page === 0) throw error;
      reservation = reservationFrom(error, `page ${page + 1} of ${pages} is missing`);
      break;
    }
  }
  return { candidates, reservation: reservation ?? nothing(candidates, settings) };
}

/** All of Hacker News without a story would be odd; a query without one is not. */
function nothing(candidates: readonly Candidate[], { points, query }: HackerNewsSettings): Reservation | null {
  if (candidates.length > 0 || query !== null) return null;
  return { reason: 'empty', detail: `no story of ${counted(points, 'point')} or more was found` };
}

function searchAddress({ points, query }: HackerNewsSettings, span: Span, page: number): string {
  const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);
  const address = new URL(endpoint);
  const filters = [`created_at_i>=${seconds(span.start)}`, `created_at_i<${seconds(span.end)}`, `points>=${points}`];
  address.searchParams.set('tags', 'story');
  address.searchParams.set('numericFilters', filters.join(','));
  address.searchParams.set('hitsPerPage', String(hitsPerPage));
  address.searchParams.set('page', String(page));
  if (query !== null) {
    address.searchParams.set('query', query);
    // Without these "LLM" finds "LLVM", and names in comments and addresses.
    address.searchParams.set('typoTolerance', 'false');
    address.searchParams.set('restrictSearchableAttributes', 'title');
  }
  return address.href;
}

/** A list of none or one: a hit in an unknown shape is left out. */
function candidateOf(hit: unknown, source: string): Candidate[] {
  const { data: story } = hitShape.safeParse(hit);
  if (story === undefined) return [];
  const discussion = `https://news.ycombinator.com/item?id=${encodeURIComponent(story.objectID)}`;
  const text = plainText(story.story_text ?? '');
  return [
    {
      // Ask HN and the like have no page of their own.
      url: story.url || discussion,
      title: oneLine(story.title),
      source,
      published: new Date(story.created_at_i * 1000).toISOString(),
      precision: 'instant',
      summary: opening(text, maxSummary),
      content: text,
      author: story.author ?? null,
      ownSite: false,
      engagement: { source, points: story.points ?? 0, comments: story.num_comments ?? 0, url: discussion },
    },
  ];
}
