/**
 * Opens the run's way to the web: one client with a guard against private addresses, limits on requests in flight, each
 * site's own rules, one answer an address, strict bodies and short, patient retries.
 */

import type { LookupFunction } from 'node:net';
import { type Clock, systemClock } from '../clock.ts';
import { openAgents } from './agents.ts';
import { tooLarge } from './body.ts';
import { cacheKey, openValidatorCache } from './cache.ts';
import { isCredentialFree } from './credential-free.ts';
import { createEndpointFetch } from './endpoint.ts';
import { type Errand, follow, type Line, methodOf } from './errand.ts';
import { faultOf, subjectOf } from './fault.ts';
import { createLimits, type HostRule } from './limits.ts';
import { createRobots } from './robots.ts';
import { shareAnswers } from './shared.ts';
import { createTimer, oneEachTurn } from './timing.ts';
import { type GetOptions, type Web, WebError, type WebPage } from './web.ts';

export interface WebOptions {
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are looked up, in either case. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  /** Requests in flight to one host. */
  readonly perHost?: number;
  /** Requests in flight in all. */
  readonly total?: number;
  /** What single hosts ask for beyond that; their published rules when absent. */
  readonly rules?: readonly HostRule[];
  /** Cap on a decoded body, in bytes. Full-text feeds reach 5 MB. */
  readonly maxBytes?: number;
  /** Time for one `get` with its redirects and retry, in milliseconds, from the moment its first request may go. */
  readonly requestTimeoutMs?: number;
  /** Folder that keeps answers from run to run; null or absent keeps none. */
  readonly cacheDir?: string | null;
  /** Told what the owner should know though nothing has failed. */
  readonly warn?: (text: string) => void;
  /** Resolves names; the system's resolver when absent. */
  readonly lookup?: LookupFunction;
  /** The machine's own when absent. */
  readonly clock?: Clock;
}

const mebibyte = 1024 * 1024;
/**
 * Requests in flight in all when nothing else is said. It bounds memory, not what a host sees: with 300 hosts that take
 * 150 ms each, more gains little, since parsing is what takes the time then.
 */
export const totalInFlight = 100;

/** @throws Failure `bad-proxy` */
export function openWeb(options: WebOptions): Web {
  const { userAgent, perHost = 2, total = totalInFlight, maxBytes = 8 * mebibyte, requestTimeoutMs = 10_000 } = options;
  const { rules, cacheDir = null, warn = () => {}, clock = systemClock } = options;
  const agents = openAgents(options.env, options.lookup);
  const limits = createLimits({ perHost, total, ...(rules && { rules }), clock });
  const line: Line = {
    dispatcher: agents.guarded,
    forgiving: agents.forgiving,
    userAgent,
    limits,
    cache: cacheDir === null ? null : openValidatorCache(cacheDir, warn),
    robots: createRobots({ get, space: limits.space, warn, clock }),
    clock,
    pass: oneEachTurn(),
    counts: { requests: 0, notModified: 0 },
  };
  const shared = shareAnswers();
  const run = (start: URL, given: GetOptions, body: string | null): Promise<WebPage> =>
    runErrand(line, start, { given, body, maxBytes: given.maxBytes ?? maxBytes, timeoutMs: requestTimeoutMs });

  async function get(address: string, given: GetOptions = {}): Promise<WebPage> {
    const start = parseAddress(address);
    const headers = lowerCased(given.headers ?? {});
    // Who retries on their own terms wants an answer of their own.
    if (given.retry === false || !isCredentialFree(start, headers)) return await run(start, given, null);
    const cap = given.maxBytes ?? maxBytes;
    const key = `${cacheKey(start, headers)} ${given.robots ?? false} ${given.sameOrigin ?? false}`;
    try {
      const page = await shared.get(key, cap, (signal) => run(start, { ...given, signal }, null), given.signal);
      if (page.body.byteLength > cap) throw tooLarge(subjectOf(start), cap);
      return page;
    } catch (error) {
      if (error instanceof WebError) throw error;
      throw new WebError('timeout', `${subjectOf(start)}: called off before it answered`, { cause: error });
    }
  }

  return {
    get,
    post: async (address, { body, ...given }) => await run(parseAddress(address), given, body),
    endpointFetch: createEndpointFetch(agents.open),
    get requests() {
      return line.counts.requests;
    },
    get notModified() {
      return line.counts.notModified;
    },
    close: async () => {
      // Not `close`, which waits for answers that nobody wants any more.
      await Promise.all([agents.guarded.destroy(), agents.open.destroy()]);
      line.cache?.close();
    },
  };
}

interface Terms {
  readonly given: GetOptions;
  readonly body: string | null;
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

/** Follows an address under one deadline, and says of what ended it whether that was the deadline or the asker. */
async function runErrand(line: Line, start: URL, { given, body, maxBytes, timeoutMs }: Terms): Promise<WebPage> {
  const subject = subjectOf(start, methodOf(body));
  const timer = createTimer(timeoutMs, line.clock);
  const signal = given.signal ? AbortSignal.any([given.signal, timer.signal]) : timer.signal;
  const headers = lowerCased(given.headers ?? {});
  const credentialFree = body === null && isCredentialFree(start, headers);
  const errand: Errand = { options: given, body, credentialFree, maxBytes, signal, start: timer.start };
  try {
    return await follow(line, start, headers, errand);
  } catch (error) {
    const why = timer.signal.aborted ? `no whole answer within ${timeoutMs / 1000} s` : 'called off before it answered';
    throw signal.aborted && !(error instanceof WebError && error.status !== null)
      ? new WebError('timeout', `${subject}: ${why}`, { cause: error })
      : faultOf(error, subject);
  } finally {
    timer.stop();
  }
}

function parseAddress(address: string): URL {
  try {
    return new URL(address);
  } catch (error) {
    throw new WebError('unexpected', 'A request to something that is not an absolute address was not sent', {
      cause: error,
    });
  }
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
