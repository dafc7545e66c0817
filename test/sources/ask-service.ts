import { type GatherOptions, gather, type Harvest } from '../../src/sources/gather/gather.ts';
import type { Source } from '../../src/sources/kind.ts';
import { kinds } from '../../src/sources/kinds.ts';
import { openWeb } from '../../src/web/client.ts';
import { SetClock } from '../support/set-clock.ts';
import { startSmallWeb, type Visit } from '../web/small-web.ts';
import { day, noKeys } from './day-for-tests.ts';

export interface ServiceAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** A source as it stands in a configuration file: the value under its kind's key. */
export function configured(kind: string, value: unknown): Source {
  const known = kinds[kind];
  if (known === undefined) throw new Error(`no kind ${kind}`);
  const { standing, schema, resolve } = known;
  return { kind, standing, weight: 1, ...resolve(schema.parse(value), { timeZone: null }) };
}

/**
 * Gathers sources from a service on this machine that answers for every host, by a clock of its own; 'silence' lasts
 * until the next deadline.
 */
export async function askService(
  sources: readonly Source[],
  answer: (url: URL) => ServiceAnswer | 'silence',
  more: Partial<GatherOptions> = {},
): Promise<Harvest & { readonly visits: readonly Visit[]; readonly asked: readonly URL[] }> {
  const clock = new SetClock({ movesOn: true });
  const small = await startSmallWeb(
    (url, response) => {
      const said = answer(url);
      if (said === 'silence') return clock.skip();
      const { status = 200, headers = {}, body = '' } = said;
      return response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
    },
    { clock },
  );
  const web = openWeb({ env: small.env, userAgent: 'test', clock });
  // The services speak https; here they are reached as http through the proxy.
  const plain = { ...web, get: (url: string, options = {}) => web.get(url.replace('https:', 'http:'), options) };
  try {
    const harvest = await gather(sources, { web: plain, day, keys: noKeys, clock, ...more });
    return { ...harvest, visits: small.visits, asked: small.visits.map(({ url }) => url) };
  } finally {
    await web.close();
    await small.close();
  }
}
