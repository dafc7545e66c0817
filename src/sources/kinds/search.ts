/** Source kind `search`: what the first search service that answers finds for a query. */

import { z } from 'zod';
import type { HealthReason, Reservation } from '../../edition/health.ts';
import { clip } from '../../text/plain-text.ts';
import { startDeadline } from '../deadline.ts';
import { detailOf, reasonFor } from '../health/reason.ts';
import { httpUrl } from '../http-url.ts';
import type { SourceKind } from '../kind.ts';
import { type Gathered, type SourceContext, SourceError } from '../source.ts';
import { searchBrave } from './brave.ts';
import { exa } from './search/exa.ts';
import type { SearchProvider } from './search/result.ts';
import { searxng } from './search/searxng.ts';
import { serper } from './search/serper.ts';
import { tavily } from './search/tavily.ts';

/** Time one provider has when others could still be asked, in milliseconds; a source has ten seconds in all. */
const providerDeadlineMs = 4_000;

const keyed = {
  brave: { name: 'Brave', key: 'brave', search: searchBrave },
  tavily,
  exa,
  serper,
} as const satisfies Record<string, SearchProvider>;
const keyedNames = ['brave', 'tavily', 'exa', 'serper'] as const satisfies readonly (keyof typeof keyed)[];

const provider = z.union([
  z.enum(keyedNames),
  z.strictObject({ searxng: httpUrl.describe('Address of your own SearXNG instance, which must answer as JSON.') }),
]);
// Brave refuses longer queries.
const query = z.string().trim().min(1, 'must not be empty').max(400);

const searchShape = z.strictObject({
  query: query.describe('Words to search for.'),
  providers: z
    .array(provider)
    .min(1, 'expected at least one provider')
    .max(10)
    .optional()
    .describe('Whom to ask, in this order, until one answers.'),
});
type SearchEntry = z.output<typeof searchShape>;

interface SearchSettings {
  readonly query: string;
  readonly providers: readonly z.output<typeof provider>[];
}

export const search: SourceKind<string | SearchEntry, SearchSettings> = {
  schema: z
    .union([query, searchShape])
    .describe('Words to search for, with the first of several search services that has a key and answers.'),
  resolve(value) {
    const { query: words, providers } = typeof value === 'string' ? { query: value } : value;
    return {
      id: `search:${words}`,
      name: `Search: ${words}`,
      settings: { query: words, providers: providers ?? keyedNames },
    };
  },
  standing: 'secondary',
  abilities: { past: 'any', dates: 'day', runners: 'yes' },
  example: 'search: LLM inference engineering',
  gather: ({ id, settings }, context) => gatherSearch(id, settings, context),
};

/** Why a provider that could be asked was of no use. */
interface Fault {
  readonly name: string;
  readonly reason: HealthReason;
  readonly detail: string;
}

/**
 * The providers are asked one after another until one answers; what it found stands, even if that is nothing. Providers
 * without a key are passed over.
 * @throws SourceError `no-key` when none has a key; with the reason of the last one when all fail
 */
async function gatherSearch(source: string, settings: SearchSettings, context: SourceContext): Promise<Gathered> {
  const named = settings.providers.map(toProvider);
  const providers = named.filter(({ key }) => key === null || context.keys[key] !== null);
  if (providers.length === 0) {
    throw new SourceError('no-key', `No key is set for ${named.map(({ name }) => name).join(', ')}`);
  }
  const faults: Fault[] = [];
  for (const { name, search: ask } of providers) {
    const isLast = faults.length === providers.length - 1;
    try {
      const found = isLast
        ? await ask(settings.query, source, context)
        : await withinShare(context, (own) => ask(settings.query, source, own));
      return { ...found, reservation: reservationOf(faults, name, found.reservation) };
    } catch (error) {
      faults.push({ name, reason: reasonFor(error), detail: detailOf(error) });
      if (context.signal.aborted) break;
    }
  }
  throw new SourceError(faults.at(-1)?.reason ?? 'unexpected', listed(faults));
}

function toProvider(named: SearchSettings['providers'][number]): SearchProvider {
  return typeof named === 'string' ? keyed[named] : searxng(named.searxng);
}

/** Limits a provider to its share of the source's time, so that one that is silent leaves some to the next. */
async function withinShare(context: SourceContext, work: (own: SourceContext) => Promise<Gathered>): Promise<Gathered> {
  const deadline = startDeadline(providerDeadlineMs, context.clock);
  const signal = AbortSignal.any([context.signal, deadline.signal]);
  try {
    return await work({
      ...context,
      signal,
      web: {
        get: (url, options) => context.web.get(url, { ...options, signal }),
        post: (url, options) => context.web.post(url, { ...options, signal }),
      },
      awaitTurn: (turn) => deadline.pausedFor(context.awaitTurn(turn)),
    });
  } catch (cause) {
    if (!deadline.signal.aborted) throw cause;
    throw new SourceError('timeout', `no answer within ${providerDeadlineMs / 1000} s`, { cause });
  } finally {
    deadline.stop();
  }
}

function reservationOf(faults: readonly Fault[], answered: string, own: Reservation | null): Reservation | null {
  const [first] = faults;
  if (first === undefined) return own;
  const rest = own === null ? `${answered} answered` : `${answered} answered, but ${own.detail}`;
  return { reason: first.reason, detail: `${listed(faults)}; ${rest}` };
}

/** Several details on one line have to be brief. */
function listed(faults: readonly Fault[]): string {
  return faults.map(({ name, detail }) => `${name}: ${clip(detail, 120)}`).join('; ');
}
