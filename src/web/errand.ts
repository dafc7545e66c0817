/**
 * Takes one request to its answer, hop by hop: guarded addresses first, then anything that may answer or refuse in the
 * network's place, then the network.
 */

import { type Dispatcher, request as undiciRequest } from 'undici';
import type { Clock } from '../clock.ts';
import { assertPublic } from './address.ts';
import { type Answer, type Hop, receive } from './answer.ts';
import { acceptedEncodings, tooLarge } from './body.ts';
import { cacheKey, type ValidatorCache } from './cache.ts';
import { type ChainCookies, openCookies } from './cookies.ts';
import { credentialFreeHeaders, isCredentialFree } from './credential-free.ts';
import { faultOf, isBrokenHttp, subjectOf } from './fault.ts';
import type { ForgivingGet } from './forgiving.ts';
import type { Limits } from './limits.ts';
import { withOneRetry } from './retry.ts';
import type { Robots } from './robots.ts';
import { unlessAborted } from './timing.ts';
import { type GetOptions, WebError, type WebPage } from './web.ts';

/** What all requests of a run share. */
export interface Line {
  /** Connects to public addresses alone. */
  readonly dispatcher: Dispatcher;
  /** The same for answers that break the grammar of HTTP. */
  readonly forgiving: ForgivingGet;
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
/** With a sign-in in between: a publisher's takes four of its own, after those to https and to the name with `www`. */
const mostRedirectsWithCookies = 10;

export function methodOf(body: string | null): 'GET' | 'POST' {
  return body === null ? 'GET' : 'POST';
}

/**
 * Follows an address over its redirects to a page. An address may come twice where a cookie has been set in between.
 * @throws WebError
 */
export async function follow(line: Line, start: URL, given: Headers, errand: Errand): Promise<WebPage> {
  const cookies = openCookies();
  const seen = new Set<string>();
  let url = withoutRootDot(start);
  let headers = given;
  for (;;) {
    assertPublic(url);
    if (errand.options.robots) await unlessAborted(line.robots.assertAllowed(url), errand.signal);
    seen.add(questionOf(url, cookies));
    const hop = await ask({ line, url, headers, cookies, errand });
    if ('page' in hop) {
      // Askers parse what they get, which stops everything else: a hundred at once would keep the network waiting.
      await line.pass();
      return hop.page;
    }
    const next = withoutRootDot(hop.redirect);
    assertMayFollow(url, next, errand);
    const most = cookies.any ? mostRedirectsWithCookies : mostRedirects;
    if (seen.has(questionOf(next, cookies)) || seen.size > most) {
      throw new WebError('redirect-loop', `${subjectOf(start)}: redirects in a circle or more than ${most} times`);
    }
    if (next.origin !== url.origin) headers = credentialFreeHeaders(headers);
    url = next;
  }
}

/** @throws WebError where the answer has to come from whom was asked, and for a question that is posted */
function assertMayFollow(from: URL, to: URL, { body, options }: Errand): void {
  if (body === null && (!options.sameOrigin || to.origin === from.origin)) return;
  throw new WebError(
    'unexpected',
    `${subjectOf(from, methodOf(body))} answered with a redirect, which is not followed`,
  );
}

/** What tells requests of one chain apart: the address without what stays here, and the cookies that go along. */
function questionOf(url: URL, cookies: ChainCookies): string {
  const [address] = url.href.split('#', 1);
  return `${address} ${cookies.headerFor(url)}`;
}

/** `example.com.` is `example.com` to name servers, while certificates and servers know only the latter (RFC 6066 section 3). */
function withoutRootDot(url: URL): URL {
  if (!url.hostname.endsWith('.')) return url;
  const named = new URL(url);
  named.hostname = url.hostname.slice(0, -1);
  return named;
}

/** One request of a chain. */
interface Request {
  readonly line: Line;
  readonly url: URL;
  readonly headers: Headers;
  readonly cookies: ChainCookies;
  readonly errand: Errand;
}

/** Waits for a turn at the host, and once more where the first try only met bad luck. */
function ask(request: Request): Promise<Hop> {
  const { line, url, errand } = request;
  const attempt = async (): Promise<Hop> => {
    const turn = Promise.withResolvers<void>();
    void errand.options.awaitTurn?.(turn.promise);
    const task = (): Promise<Hop> => {
      turn.resolve();
      return send(request);
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
async function send(request: Request): Promise<Hop> {
  const { line, url, headers, cookies, errand } = request;
  const { cache } = line;
  const cookie = [headers.cookie ?? '', cookies.headerFor(url)].filter((part) => part !== '').join('; ');
  const own = { ...headers, ...(cookie !== '' && { cookie }) };
  if (cache === null || !errand.credentialFree || !isCredentialFree(url, own)) return await fetchWhole(request, own);
  const key = cacheKey(url, headers);
  const conditions = cache.conditions(key);
  const fetchNew = async (more: Headers): Promise<Hop> => {
    const hop = await (Object.keys(more).length > 0 ? exchange : fetchWhole)(request, { ...own, ...more });
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

/** Sends a request without conditions; a cache on the way that answers "not modified" all the same is told to ask anew. */
async function fetchWhole(request: Request, headers: Headers): Promise<Hop> {
  try {
    return await exchange(request, headers);
  } catch (error) {
    if (!(error instanceof WebError) || error.status !== 304) throw error;
    return await exchange(request, { ...headers, 'cache-control': 'no-cache' });
  }
}

async function exchange(request: Request, headers: Headers): Promise<Hop> {
  const { line, url, errand } = request;
  const sent = { accept: '*/*', ...headers, 'user-agent': line.userAgent, 'accept-encoding': acceptedEncodings };
  errand.start();
  try {
    return await attempt(request, () => askStrictly(request, sent));
  } catch (error) {
    if (errand.body !== null || !isBrokenHttp(error)) throw error;
    return await attempt(request, () => line.forgiving(url, sent, errand.signal));
  }
}

function askStrictly({ line, url, errand }: Request, headers: Headers): Promise<Answer> {
  const { body, signal } = errand;
  return undiciRequest(url, { method: methodOf(body), body, dispatcher: line.dispatcher, headers, signal });
}

async function attempt({ line, url, cookies, errand }: Request, send: () => Promise<Answer>): Promise<Hop> {
  const subject = subjectOf(url, methodOf(errand.body));
  line.counts.requests += 1;
  errand.options.onRequest?.();
  let answer: Answer;
  try {
    answer = await send();
  } catch (error) {
    throw faultOf(error, subject);
  }
  try {
    // A page's own cookies are for the next visit, which there is none of.
    if (answer.statusCode >= 300) await cookies.keep(url, answer.headers['set-cookie']);
    return await receive(url, subject, answer, errand.maxBytes);
  } catch (error) {
    throw faultOf(error, subject, 'reading');
  }
}
