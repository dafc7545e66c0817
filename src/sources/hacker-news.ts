import { z } from 'zod';
import type { HackerNewsConfig } from '../config/config.ts';
import type { Span } from '../day.ts';
import { parseJson } from './json.ts';
import { oneLine, opening, plainText } from './plain-text.ts';
import { reservationFrom } from './reason.ts';
import type { Candidate, Gather, Reservation } from './source.ts';

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

/**
 * Hacker News stories of the day's widest window with enough points, newest first, from the public search service.
 * A later page that fails costs only its own stories.
 * @throws WebError; SourceError `malformed`
 */
export const gatherHackerNews: Gather<HackerNewsConfig> = async (config, { web, day }) => {
  const candidates: Candidate[] = [];
  let reservation: Reservation | null = null;
  for (let page = 0, pages = 1; page < Math.min(pages, mostPages); page += 1) {
    try {
      const { body } = await web.get(searchAddress(config, day.widest, page), {
        headers: { accept: 'application/json' },
      });
      const answer = parseJson(body, answerShape, 'Hacker News search');
      pages = answer.nbPages;
      candidates.push(...answer.hits.flatMap((hit) => candidateOf(hit, config.id)));
    } catch (error) {
      if (page === 0) throw error;
      reservation = reservationFrom(error, `page ${page + 1} of ${pages} is missing`);
      break;
    }
  }
  return { candidates, reservation };
};

function searchAddress(config: HackerNewsConfig, span: Span, page: number): string {
  const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);
  const address = new URL(endpoint);
  const filters = [
    `created_at_i>=${seconds(span.start)}`,
    `created_at_i<${seconds(span.end)}`,
    `points>=${config.points}`,
  ];
  address.searchParams.set('tags', 'story');
  address.searchParams.set('numericFilters', filters.join(','));
  address.searchParams.set('hitsPerPage', String(hitsPerPage));
  address.searchParams.set('page', String(page));
  if (config.query !== null) {
    address.searchParams.set('query', config.query);
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
