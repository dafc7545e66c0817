import { createHash } from 'node:crypto';

/**
 * What can go wrong on the way: `reset` drops the connection, `hang` never answers, `slow-loris` sends a byte now and
 * then for ever, `cut` closes before the announced length, `cut-gzip` ends a chunked gzip body cleanly but early,
 * `gzip-bomb` unpacks to 300 MB. `tls` makes the whole host show a certificate for another name; it is known before
 * any request, so it works only in a table of paths.
 */
export type Fault = 'reset' | 'hang' | 'slow-loris' | 'cut' | 'cut-gzip' | 'gzip-bomb' | 'tls';

export interface Answer {
  /** 200 when absent. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Waits before anything is sent. */
  readonly delayMs?: number;
  readonly fault?: Fault;
}

export interface SiteRequest {
  readonly host: string;
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Handler = (request: SiteRequest) => Answer | Promise<Answer>;

/** One host: a function, or a table by path with query, then by path, then `*`; other paths answer 404. */
export type Site = Handler | Readonly<Record<string, Answer | Handler>>;

export type Hosts = Readonly<Record<string, Site>>;

/** What a site says to a request. Fixed answers carry an ETag and honour `If-None-Match`. */
export async function answerFrom(site: Site, request: SiteRequest): Promise<Answer> {
  if (typeof site === 'function') return site(request);
  const { pathname, search } = request.url;
  const entry = site[pathname + search] ?? site[pathname] ?? site['*'];
  if (entry === undefined) return { status: 404, body: '<!doctype html><title>404</title><h1>Not found</h1>' };
  return typeof entry === 'function' ? entry(request) : conditional(entry, request);
}

/** Whether the host's certificate is to be for another name. */
export function hasTlsFault(site: Site): boolean {
  if (typeof site === 'function') return false;
  return Object.values(site).some((entry) => typeof entry !== 'function' && entry.fault === 'tls');
}

function conditional(answer: Answer, request: SiteRequest): Answer {
  if ((answer.status ?? 200) !== 200 || answer.fault !== undefined) return answer;
  const etag = `"${createHash('sha256')
    .update(answer.body ?? '')
    .digest('hex')
    .slice(0, 16)}"`;
  const headers = { etag, ...answer.headers };
  if (request.headers['if-none-match'] !== headers.etag) return { ...answer, headers };
  const { body: _, ...rest } = answer;
  return { ...rest, status: 304, headers };
}
