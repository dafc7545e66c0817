import type { LookupFunction } from 'node:net';
import { type Dispatcher, request } from 'undici';
import { type Clock, systemClock } from '../clock.ts';
import { assertPublic } from './address.ts';
import { openAgents } from './agents.ts';
import { type Hop, receive } from './answer.ts';
import { acceptedEncodings, tooLarge } from './body.ts';
import { cacheKey, openValidatorCache } from './cache.ts';
import { harmless, isKeyless } from './credential-free.ts';
import { createEndpointFetch } from './endpoint.ts';
import { faultOf, subjectOf } from './fault.ts';
import type { HostRule } from './host-rules.ts';
import { createLimits } from './limits.ts';
import { withOneRetry } from './retry.ts';
import { createRobots } from './robots.ts';
import { shareAnswers } from './shared.ts';
import { createTimer, oneEachTurn, unlessAborted } from './timing.ts';
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
const mostRedirects = 5;
/**
 * Requests in flight in all when nothing else is said. It bounds memory, not what a host sees: with 300 hosts that take
 * 150 ms each, more gains little, since parsing is what takes the time then.
 */
export const totalInFlight = 100;

/** One `get` or `post` on its way: what holds for all its hops. */
interface Errand {
  readonly options: GetOptions;
  /** What is posted; null for a GET. */
  readonly body: string | null;
  /** Whether the first request carried no key. */
  readonly keyless: boolean;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /** Starts the clock; later calls do nothing. */
  readonly start: () => void;
}

/**
 * Opens the run's way to the web: one client with a guard against private addresses, limits on requests in flight,
 * each site's own rules, one answer an address, strict bodies and short, patient retries.
 * @throws Failure `bad-proxy`
 */
export function openWeb(options: WebOptions): Web {
  const { userAgent, perHost = 2, total = totalInFlight, maxBytes = 8 * mebibyte, requestTimeoutMs = 10_000 } = options;
  const { rules, cacheDir = null, warn = () => {}, clock = systemClock } = options;
  const agents = openAgents(options.env, options.lookup);
  const limits = createLimits({ perHost, total, ...(rules && { rules }), clock });
  const cache = cacheDir === null ? null : openValidatorCache(cacheDir, warn);
  const shared = shareAnswers();
  const robots = createRobots({ get, space: limits.space, warn, clock });
  const pass = oneEachTurn();
  let requests = 0;
  let notModified = 0;

  async function get(address: string, given: GetOptions = {}): Promise<WebPage> {
    const start = parseAddress(address);
    const headers = lowerCased(given.headers ?? {});
    // Who retries on their own terms wants an answer of their own.
    if (given.retry === false || !isKeyless(start, headers)) return await run(start, given, null);
    const cap = given.maxBytes ?? maxBytes;
    const key = `${cacheKey(start, headers)} ${given.robots ?? false}`;
    try {
      const page = await shared.get(key, cap, (signal) => run(start, { ...given, signal }, null), given.signal);
      if (page.body.byteLength > cap) throw tooLarge(subjectOf(start), cap);
      return page;
    } catch (error) {
      if (error instanceof WebError) throw error;
      throw new WebError('timeout', `${subjectOf(start)}: called off before it answered`, { cause: error });
    }
  }

  /** Guarded addresses first, then anything that may answer or refuse in the network's place, then the network. */
  async function run(start: URL, given: GetOptions, body: string | null): Promise<WebPage> {
    const subject = subjectOf(start, methodOf(body));
    const timer = createTimer(requestTimeoutMs, clock);
    const signal = given.signal ? AbortSignal.any([given.signal, timer.signal]) : timer.signal;
    const headers = lowerCased(given.headers ?? {});
    const keyless = body === null && isKeyless(start, headers);
    const cap = given.maxBytes ?? maxBytes;
    try {
      return await follow(start, headers, { options: given, body, keyless, maxBytes: cap, signal, start: timer.start });
    } catch (error) {
      const why = timer.signal.aborted
        ? `no whole answer within ${requestTimeoutMs / 1000} s`
        : 'called off before it answered';
      throw signal.aborted && !(error instanceof WebError && error.status !== null)
        ? new WebError('timeout', `${subject}: ${why}`, { cause: error })
        : faultOf(error, subject);
    } finally {
      timer.stop();
    }
  }

  async function follow(start: URL, given: Readonly<Record<string, string>>, errand: Errand): Promise<WebPage> {
    const seen = new Set<string>();
    let url = start;
    let headers = given;
    for (;;) {
      assertPublic(url);
      if (errand.options.robots) await unlessAborted(robots.admit(url), errand.signal);
      seen.add(url.href);
      const hop = await ask(url, headers, errand);
      if ('page' in hop) {
        // Askers parse what they get, which stops everything else: a hundred at once would keep the network waiting.
        await pass();
        return hop.page;
      }
      if (errand.body !== null) {
        throw new WebError('unexpected', `${subjectOf(url, 'POST')} answered with a redirect, which is not followed`);
      }
      if (seen.has(hop.redirect.href) || seen.size > mostRedirects) {
        throw new WebError(
          'redirect-loop',
          `${subjectOf(start)}: redirects in a circle or more than ${mostRedirects} times`,
        );
      }
      if (hop.redirect.origin !== url.origin) headers = harmless(headers);
      url = hop.redirect;
    }
  }

  function ask(url: URL, headers: Readonly<Record<string, string>>, errand: Errand): Promise<Hop> {
    const attempt = async (): Promise<Hop> => {
      const turn = Promise.withResolvers<void>();
      void errand.options.awaitTurn?.(turn.promise);
      const task = (): Promise<Hop> => {
        turn.resolve();
        return send(url, headers, errand);
      };
      try {
        return await limits.run(url.host, task, errand.signal);
      } finally {
        turn.resolve();
      }
    };
    return errand.options.retry === false ? attempt() : withOneRetry(attempt, clock, errand.signal);
  }

  /** Sends a request, conditional where an earlier run's answer is at hand, and keeps what may be of use to the next. */
  async function send(url: URL, headers: Readonly<Record<string, string>>, errand: Errand): Promise<Hop> {
    if (cache === null || !errand.keyless || !isKeyless(url, headers)) return await exchange(url, headers, errand);
    const key = cacheKey(url, headers);
    const conditions = cache.conditions(key);
    const fetchNew = async (more: Readonly<Record<string, string>>): Promise<Hop> => {
      const hop = await exchange(url, { ...headers, ...more }, errand);
      if ('page' in hop) cache.keep(key, hop.page);
      return hop;
    };
    try {
      return await fetchNew(conditions);
    } catch (error) {
      const asked = Object.keys(conditions).length > 0;
      if (!asked || !(error instanceof WebError) || error.status !== 304) throw error;
      const page = cache.confirmed(key, url.href, error.headers);
      if (page === null) return await fetchNew({});
      if (page.body.byteLength > errand.maxBytes) throw tooLarge(subjectOf(url), errand.maxBytes);
      notModified += 1;
      return { page };
    }
  }

  async function exchange(url: URL, headers: Readonly<Record<string, string>>, errand: Errand): Promise<Hop> {
    const method = methodOf(errand.body);
    const subject = subjectOf(url, method);
    errand.start();
    requests += 1;
    errand.options.onRequest?.();
    let answer: Dispatcher.ResponseData;
    try {
      answer = await request(url, {
        method,
        body: errand.body,
        dispatcher: agents.guarded,
        headers: { accept: '*/*', ...headers, 'user-agent': userAgent, 'accept-encoding': acceptedEncodings },
        signal: errand.signal,
      });
    } catch (error) {
      throw faultOf(error, subject);
    }
    try {
      return await receive(url, subject, answer, errand.maxBytes);
    } catch (error) {
      throw faultOf(error, subject, 'reading');
    }
  }

  return {
    get,
    post: async (address, { body, ...given }) => await run(parseAddress(address), given, body),
    endpointFetch: createEndpointFetch(agents.open),
    get requests() {
      return requests;
    },
    get notModified() {
      return notModified;
    },
    close: async () => {
      // Not `close`, which waits for answers that nobody wants any more.
      await Promise.all([agents.guarded.destroy(), agents.open.destroy()]);
      cache?.close();
    },
  };
}

function methodOf(body: string | null): 'GET' | 'POST' {
  return body === null ? 'GET' : 'POST';
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
