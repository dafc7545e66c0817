import { z } from 'zod';
import type { BraveConfig } from '../config/config.ts';
import type { Span } from '../day.ts';
import { openBraveLine } from './brave-line.ts';
import { type Dating, parseFeedDate } from './feed-date.ts';
import { parseJson } from './json.ts';
import { opening, plainLine, plainText } from './plain-text.ts';
import { reasonFor, reservationFrom } from './reason.ts';
import { type Candidate, type Gather, type HealthReason, type Reservation, SourceError } from './source.ts';

const endpoints = {
  web: 'https://api.search.brave.com/res/v1/web/search',
  news: 'https://api.search.brave.com/res/v1/news/search',
} as const;
type Kind = keyof typeof endpoints;

/** Results asked for: the most that web search gives at once. */
const resultCount = 20;
const maxSummary = 600;
/** Refusals that hold for every request with the key. */
const hopeless: ReadonlySet<HealthReason> = new Set(['bad-key', 'quota-exhausted']);

const newsShape = z.object({ results: z.array(z.unknown()).catch([]) });
/** `web` is absent when nothing matched. */
const webShape = z.object({ web: newsShape.optional() });
const resultShape = z.object({
  url: z.string(),
  title: z.string(),
  description: z.string().nullish().catch(null),
  page_age: z.string().nullish().catch(null),
  age: z.string().nullish().catch(null),
});

/**
 * Pages and news that Brave Search finds for a query within the day's first window. When one of the two searches
 * fails, the other stands.
 * @throws SourceError `no-key`, `bad-key`, `quota-exhausted`, `malformed`; WebError when both searches fail
 */
export const gatherBrave: Gather<BraveConfig> = async (config, context) => {
  const key = context.keys.brave;
  if (key === null) throw new SourceError('no-key', 'No key for Brave Search is set');
  const line = context.shared(openBraveLine);
  const candidates: Candidate[] = [];
  const faults: { kind: Kind; error: unknown }[] = [];
  for (const kind of ['web', 'news'] as const) {
    try {
      const { body } = await line.ask(searchAddress(kind, config.query, context.day.windows[0]), key, context);
      candidates.push(...resultsOf(kind, body).flatMap((result) => candidateOf(result, config.id)));
    } catch (error) {
      if (hopeless.has(reasonFor(error)) && candidates.length === 0) throw error;
      faults.push({ kind, error });
    }
  }
  const [fault, other] = faults;
  if (fault && other) throw fault.error;
  const reservation: Reservation | null = fault
    ? reservationFrom(fault.error, `the ${fault.kind} search failed`)
    : null;
  return { candidates, reservation };
};

function searchAddress(kind: Kind, query: string, window: Span): string {
  const address = new URL(endpoints[kind]);
  // Both bounds are whole UTC days and belong to the range; the window's end does not belong to the window.
  const last = new Date(Date.parse(window.end) - 1).toISOString().slice(0, 10);
  address.searchParams.set('q', query);
  address.searchParams.set('count', String(resultCount));
  address.searchParams.set('freshness', `${window.start.slice(0, 10)}to${last}`);
  address.searchParams.set('text_decorations', 'false');
  return address.href;
}

function resultsOf(kind: Kind, body: Uint8Array): unknown[] {
  if (kind === 'news') return parseJson(body, newsShape, 'Brave news search').results;
  return parseJson(body, webShape, 'Brave web search').web?.results ?? [];
}

/** A list of none or one: a result in an unknown shape is left out. */
function candidateOf(result: unknown, source: string): Candidate[] {
  const { data: found } = resultShape.safeParse(result);
  if (found === undefined) return [];
  const dating = dayOf(found.page_age ?? '') ?? dayOf(found.age ?? '');
  return [
    {
      url: found.url,
      title: plainLine(found.title),
      source,
      published: dating?.published ?? null,
      precision: dating?.precision ?? 'none',
      summary: opening(plainText(found.description ?? ''), maxSummary),
      content: '',
      author: null,
      ownSite: false,
      engagement: null,
    },
  ];
}

/** `page_age` names no zone and tells when the page was found as often as when it was written: good to the day. */
function dayOf(text: string): Dating | null {
  const dating = parseFeedDate(text, 'UTC');
  return dating && { published: `${dating.published.slice(0, 10)}T00:00:00.000Z`, precision: 'day' };
}
