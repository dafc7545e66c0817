/** Source kind `brave`: pages and news that Brave Search finds for a query. */

import { z } from 'zod';
import type { Candidate } from '../../edition/candidate.ts';
import type { HealthReason, Reservation } from '../../edition/health.ts';
import type { Span } from '../../text/day.ts';
import { reasonFor, reservationFrom } from '../health/reason.ts';
import { parseJson } from '../json-answer.ts';
import type { SourceKind } from '../kind.ts';
import { type Gathered, type SourceContext, SourceError } from '../source.ts';
import { assessRefusal, leastPause } from './search/brave-refusal.ts';
import { openSearchLine, type SearchLine } from './search/request-line.ts';
import { daysOf, foundCandidate } from './search/result.ts';

const endpoints = {
  web: 'https://api.search.brave.com/res/v1/web/search',
  news: 'https://api.search.brave.com/res/v1/news/search',
} as const;
type Kind = keyof typeof endpoints;

/** Results asked for: the most that web search gives at once. */
const resultCount = 20;
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

interface BraveSettings {
  readonly query: string;
}

export const brave: SourceKind<string, BraveSettings> = {
  // Longer queries are refused (Brave's API reference, parameter `q`).
  schema: z
    .string()
    .trim()
    .min(1)
    .max(400)
    .describe('Words to search for with the Brave Search API. Needs brave-api-key.'),
  resolve: (query) => ({ id: `brave:${query}`, name: `Brave: ${query}`, settings: { query } }),
  standing: 'secondary',
  abilities: { past: 'any', dates: 'day', runners: 'yes' },
  example: 'brave: LLM inference engineering',
  gather: ({ id, settings }, context) => searchBrave(id, settings.query, context),
};

const openBraveLine = (): SearchLine => openSearchLine({ pauseMs: leastPause, assess: assessRefusal });

/**
 * Pages and news that Brave Search finds for a query within the day's first window. When one of the two searches
 * fails, the other stands.
 * @throws SourceError `no-key`, `bad-key`, `quota-exhausted`, `malformed`; WebError when both searches fail
 */
export async function searchBrave(source: string, query: string, context: SourceContext): Promise<Gathered> {
  const key = context.keys.brave;
  if (key === null) throw new SourceError('no-key', 'No key for Brave Search is set');
  const line = context.shared(openBraveLine);
  const candidates: Candidate[] = [];
  const faults: { kind: Kind; error: unknown }[] = [];
  for (const kind of ['web', 'news'] as const) {
    try {
      const address = searchAddress(kind, query, context.day.windows[0]);
      const headers = { accept: 'application/json', 'x-subscription-token': key };
      const { body } = await line.ask((web) => web.get(address, { headers, retry: false }), context);
      candidates.push(...resultsOf(kind, body).flatMap((result) => candidateOf(result, source)));
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
}

function searchAddress(kind: Kind, query: string, window: Span): string {
  const address = new URL(endpoints[kind]);
  const { first, last } = daysOf(window);
  address.searchParams.set('q', query);
  address.searchParams.set('count', String(resultCount));
  address.searchParams.set('freshness', `${first}to${last}`);
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
  const { url, title, description, page_age: pageAge, age } = found;
  return [foundCandidate({ url, title, snippet: description, dates: [pageAge, age] }, source)];
}
