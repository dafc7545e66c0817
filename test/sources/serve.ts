import type { IncomingMessage, ServerResponse } from 'node:http';
import { type GatherOptions, gather, type Harvest } from '../../src/sources/gather/gather.ts';
import type { Source } from '../../src/sources/kind.ts';
import { kinds } from '../../src/sources/kinds.ts';
import type { SearchKeys } from '../../src/sources/source.ts';
import type { Day } from '../../src/text/day.ts';
import { openWeb } from '../../src/web/client.ts';
import { SetClock } from '../support/set-clock.ts';
import { startSmallWeb, type Visit } from '../web/small-web.ts';
import { noKeys, day as thatDay } from './day-for-tests.ts';

/** What the small web answers to one request: a text, or a status with headers and body; null is silence until the next deadline. */
export type Served =
  | string
  | Uint8Array
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string | Uint8Array }
  | null;

/** A request as the services see it; `body` is the JSON that was posted, null for a GET. */
export interface Asked extends Visit {
  readonly method: string;
  readonly body: unknown;
}

export interface GatherCase {
  readonly keys?: Partial<SearchKeys>;
  readonly day?: Day;
  readonly options?: Partial<GatherOptions>;
}

/** A source as a configuration would make it, checked by its kind's schema. */
export function sourceOf(entry: Readonly<Record<string, unknown>>, more: Partial<Source> = {}): Source {
  const [[key, value] = ['', null]] = Object.entries(entry);
  const kind = kinds[key];
  if (kind === undefined) throw new Error(`no kind ${key}`);
  const resolved = kind.resolve(kind.schema.parse(value), { timeZone: null });
  return { ...resolved, kind: key, standing: kind.standing, weight: 1, ...more };
}

/**
 * Gathers sources from a small web of its own, over real connections, by a clock of its own; https is reached as http
 * through the proxy.
 */
export async function gatherFrom(
  sources: readonly Source[],
  answer: (asked: Asked) => Served,
  { keys = {}, day = thatDay, options = {} }: GatherCase = {},
): Promise<Harvest & { readonly asked: readonly Asked[] }> {
  const asked: Asked[] = [];
  const clock = new SetClock({ movesOn: true });
  const small = await startSmallWeb(async (url, response, request) => {
    const body = await bodyOf(request);
    const visit = { url, headers: request.headers, at: clock.now(), method: request.method ?? '', body };
    if (url.pathname !== '/robots.txt') asked.push(visit);
    const served = url.pathname === '/robots.txt' ? { status: 404 } : answer(visit);
    if (served === null) clock.skip();
    else send(served, response);
  });
  const web = openWeb({ env: small.env, userAgent: 'test', clock });
  const plainly = (url: string): string => url.replace('https:', 'http:');
  const plain = {
    ...web,
    get: (url: string, given = {}) => web.get(plainly(url), given),
    post: (url: string, given: Parameters<typeof web.post>[1]) => web.post(plainly(url), given),
  };
  try {
    const harvest = await gather(sources, { web: plain, day, keys: { ...noKeys, ...keys }, clock, ...options });
    return { ...harvest, asked };
  } finally {
    await web.close();
    await small.close();
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? null : JSON.parse(text);
}

function send(served: NonNullable<Served>, response: ServerResponse): void {
  const {
    status = 200,
    headers = {},
    body = '',
  } = typeof served === 'string' || served instanceof Uint8Array ? { body: served } : served;
  response.writeHead(status, headers).end(body);
}
