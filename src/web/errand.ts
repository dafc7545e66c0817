/**
 * Takes one request to its answer, hop by hop: guarded addresses first, then anything that may answer or refuse in the
 * network's place, then the network.
 */

import { type Dispatcher, request } from 'undici';
import type { Clock } from '../clock.ts';
import { assertPublic } from './address.ts';
import { type Hop, receive } from './answer.ts';
import { acceptedEncodings, tooLarge } from './body.ts';
import { cacheKey, type ValidatorCache } from './cache.ts';
import { credentialFreeHeaders, isCredentialFree } from './credential-free.ts';
import { faultOf, subjectOf } from './fault.ts';
import type { Limits } from './limits.ts';
import { withOneRetry } from './retry.ts';
import type { Robots } from './robots.ts';
import { unlessAborted } from './timing.ts';
import { type GetOptions, WebError, type WebPage } from './web.ts';

/** What all requests of a run share. */
export interface Line {
  /** Connects to public addresses alone. */
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly limits: Limits;
  /** Null where nothing is kept from run to run. */
  readonly cache: ValidatorCache | null;
  readonly robots: Robots;
  readonly clock: Clock;
  /** Lets one asker at a time go on with what it got. */
  readonly pass: () => Promise<void>;
  readonly counts: { requests: number; notModified: number };
}

/** One `get` or `post` on its way: what holds for all its hops. */
export interface Errand {
  readonly options: GetOptions;
  /** What is posted; null for a GET. */
  readonly body: string | null;
  /** Whether the first request carried no key. */
  readonly credentialFree: boolean;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /** Starts the clock; later calls do nothing. */
  readonly start: () => void;
}

type Headers = Readonly<Record<string, string>>;

const mostRedirects = 5;

export function methodOf(body: string | null): 'GET' | 'POST' {
  return body === null ? 'GET' : 'POST';
}

/**
 * Follows an address over its redirects to a page.
 * @throws WebError
 */
export async function follow(line: Line, start: URL, given: Headers, errand: Errand): Promise<WebPage> {
  const seen = new Set<string>();
  let url = start;
  let headers = given;
  for (;;) {
    assertPublic(url);
    if (errand.options.robots) await unlessAborted(line.robots.assertAllowed(url), errand.signal);
    seen.add(url.href);
    const hop = await ask(line, url, headers, errand);
    if ('page' in hop) {
      // Askers parse what they get, which stops everything else: a hundred at once would keep the network waiting.
      await line.pass();
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
    if (hop.redirect.origin !== url.origin) headers = credentialFreeHeaders(headers);
    url = hop.redirect;
  }
}

/** Waits for a turn at the host, and once more where the first try only met bad luck. */
function ask(line: Line, url: URL, headers: Headers, errand: Errand): Promise<Hop> {
  const attempt = async (): Promise<Hop> => {
    const turn = Promise.withResolvers<void>();
    void errand.options.awaitTurn?.(turn.promise);
    const task = (): Promise<Hop> => {
      turn.resolve();
      return send(line, url, headers, errand);
    };
    try {
      return await line.limits.run(url.host, task, errand.signal);
    } finally {
      turn.resolve();
    }
  };
  return errand.options.retry === false ? attempt() : withOneRetry(attempt, line.clock, errand.signal);
}

/** Sends a request, conditional where an earlier run's answer is at hand, and keeps what may be of use to the next. */
async function send(line: Line, url: URL, headers: Headers, errand: Errand): Promise<Hop> {
  const { cache } = line;
  if (cache === null || !errand.credentialFree || !isCredentialFree(url, headers))
    return await exchange(line, url, headers, errand);
  const key = cacheKey(url, headers);
  const conditions = cache.conditions(key);
  const fetchNew = async (more: Headers): Promise<Hop> => {
    const hop = await exchange(line, url, { ...headers, ...more }, errand);
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
    line.counts.notModified += 1;
    return { page };
  }
}

async function exchange(line: Line, url: URL, headers: Headers, errand: Errand): Promise<Hop> {
  const method = methodOf(errand.body);
  const subject = subjectOf(url, method);
  errand.start();
  line.counts.requests += 1;
  errand.options.onRequest?.();
  let answer: Dispatcher.ResponseData;
  try {
    answer = await request(url, {
      method,
      body: errand.body,
      dispatcher: line.dispatcher,
      headers: { accept: '*/*', ...headers, 'user-agent': line.userAgent, 'accept-encoding': acceptedEncodings },
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
