import type { LookupFunction } from 'node:net';
import { type Dispatcher, request } from 'undici';
import { assertPublic } from './address.ts';
import { openAgents } from './agents.ts';
import { acceptedEncodings, collectBody, decodeBody, tooLarge } from './body.ts';
import { createEndpointFetch } from './endpoint.ts';
import { faultOf, statusFault, subjectOf } from './fault.ts';
import { createLimits } from './limits.ts';
import { withOneRetry } from './retry.ts';
import { type GetOptions, type Web, WebError, type WebPage } from './web.ts';

export interface WebOptions {
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are looked up, in either case. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  /** Requests in flight to one host. */
  readonly perHost?: number;
  /** Requests in flight in all. */
  readonly total?: number;
  /** Cap on a decoded body, in bytes. Full-text feeds reach 5 MB. */
  readonly maxBytes?: number;
  /** Time for one `get` with its redirects and retry, in milliseconds, from the moment its first request may go. */
  readonly requestTimeoutMs?: number;
  /** Resolves names; the system's resolver when absent. */
  readonly lookup?: LookupFunction;
}

const mebibyte = 1024 * 1024;
const mostRedirects = 5;
/** How much of a refused answer's body is kept, in bytes, and how much is read to get at it. */
const excerptBytes = 4 * 1024;
const refusedBodyBytes = 64 * 1024;
const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Headers that may follow a redirect to another origin; anything else may be a key. */
const harmlessHeaders: ReadonlySet<string> = new Set(['accept', 'accept-language']);

/** One `get` on its way: what holds for all its hops. */
interface Errand {
  readonly options: GetOptions;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /** Starts the clock; later calls do nothing. */
  readonly start: () => void;
}

type Hop = { readonly page: WebPage } | { readonly redirect: URL };

/**
 * Opens the run's way to the web: one client with a guard against private addresses, limits on requests in flight,
 * strict bodies and short, patient retries.
 * @throws Failure `bad-proxy`
 */
export function openWeb(options: WebOptions): Web {
  const { userAgent, perHost = 2, total = 32, maxBytes = 8 * mebibyte, requestTimeoutMs = 10_000 } = options;
  const agents = openAgents(options.env, options.lookup);
  const limits = createLimits(perHost, total);
  let requests = 0;

  /** Guarded addresses first, then anything that may answer or refuse in the network's place, then the network. */
  async function get(address: string, given: GetOptions = {}): Promise<WebPage> {
    const start = parseAddress(address);
    const timer = createTimer(requestTimeoutMs);
    const signal = given.signal ? AbortSignal.any([given.signal, timer.signal]) : timer.signal;
    const errand = { options: given, maxBytes: given.maxBytes ?? maxBytes, signal, start: timer.start };
    try {
      return await follow(start, errand);
    } catch (error) {
      throw signal.aborted && !(error instanceof WebError && error.status !== null)
        ? new WebError('timeout', `${subjectOf(start)}: ${whyStopped(timer.signal, requestTimeoutMs)}`, {
            cause: error,
          })
        : faultOf(error, subjectOf(start));
    } finally {
      timer.stop();
    }
  }

  async function follow(start: URL, errand: Errand): Promise<WebPage> {
    const seen = new Set<string>();
    let url = start;
    let headers = lowerCased(errand.options.headers ?? {});
    for (;;) {
      assertPublic(url);
      seen.add(url.href);
      const hop = await ask(url, headers, errand);
      if ('page' in hop) return hop.page;
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
    const attempt = (): Promise<Hop> => limits.run(url.host, () => send(url, headers, errand), errand.signal);
    return errand.options.retry === false ? attempt() : withOneRetry(attempt, errand.signal);
  }

  async function send(url: URL, headers: Readonly<Record<string, string>>, errand: Errand): Promise<Hop> {
    const subject = subjectOf(url);
    errand.start();
    requests += 1;
    errand.options.onRequest?.();
    let answer: Dispatcher.ResponseData;
    try {
      answer = await request(url, {
        dispatcher: agents.guarded,
        headers: { accept: '*/*', ...headers, 'user-agent': userAgent, 'accept-encoding': acceptedEncodings },
        signal: errand.signal,
      });
    } catch (error) {
      throw faultOf(error, subject);
    }
    try {
      return await receive(url, answer, errand.maxBytes);
    } catch (error) {
      throw faultOf(error, subject, 'reading');
    }
  }

  return {
    get,
    endpointFetch: createEndpointFetch(agents.open),
    get requests() {
      return requests;
    },
    close: async () => {
      // Not `close`, which waits for answers that nobody wants any more.
      await Promise.all([agents.guarded.destroy(), agents.open.destroy()]);
    },
  };
}

/** Makes a page, a redirect or a fault of an answer. */
async function receive(url: URL, answer: Dispatcher.ResponseData, maxBytes: number): Promise<Hop> {
  const subject = subjectOf(url);
  const status = answer.statusCode;
  const headers = joined(answer.headers);
  const { location = '', 'content-encoding': encoding = '', 'content-length': length = '0' } = headers;
  if (redirectStatuses.has(status) && location !== '') {
    await answer.body.dump();
    if (!URL.canParse(location, url.href)) throw new WebError('unexpected', `${subject} redirects to no valid address`);
    return { redirect: new URL(location, url) };
  }
  if (status < 200 || status > 299) {
    const excerpt = await readExcerpt(answer, encoding, subject);
    throw statusFault(subject, { status, headers, excerpt });
  }
  if (Number(length) > maxBytes) {
    answer.body.destroy();
    throw tooLarge(subject, maxBytes);
  }
  const body = await decodeBody(await collectBody(answer.body, maxBytes, subject), encoding, maxBytes, subject);
  return { page: { url: url.href, status, headers, body } };
}

/** The start of a refused answer's body; '' when it cannot be read, which is no news beside the status. */
async function readExcerpt(answer: Dispatcher.ResponseData, encoding: string, subject: string): Promise<string> {
  try {
    const raw = await collectBody(answer.body, refusedBodyBytes, subject);
    const bytes = await decodeBody(raw, encoding, refusedBodyBytes, subject);
    return new TextDecoder().decode(bytes.subarray(0, excerptBytes));
  } catch {
    return '';
  }
}

function parseAddress(address: string): URL {
  try {
    return new URL(address);
  } catch (error) {
    throw new WebError('unexpected', 'GET of something that is not an absolute address was not sent', { cause: error });
  }
}

/** A timeout that begins to run when it is started, so that time spent waiting for a turn is not counted. */
function createTimer(ms: number): { signal: AbortSignal; start: () => void; stop: () => void } {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  return {
    signal: controller.signal,
    start: () => {
      timer ??= setTimeout(() => controller.abort(new DOMException('out of time', 'TimeoutError')), ms);
    },
    stop: () => clearTimeout(timer),
  };
}

function whyStopped(timer: AbortSignal, ms: number): string {
  return timer.aborted ? `no whole answer within ${ms / 1000} s` : 'called off before it answered';
}

function joined(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), [value].flat().join(', ')]],
    ),
  );
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function harmless(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => harmlessHeaders.has(name)));
}
