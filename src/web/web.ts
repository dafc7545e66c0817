/**
 * Declares the only way to the outside web: what can be asked, what comes back and the stable codes of what can go
 * wrong.
 */

import type { WebReason } from '../edition/health.ts';

/** One answer from the web, its body decoded from transfer encodings and within the size cap, but still bytes. */
export interface WebPage {
  /** Address after redirects. */
  readonly url: string;
  readonly status: number;
  /** Lower-case header names; repeated headers are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface GetOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Cap on the decoded body in bytes; the client's own cap when absent. */
  readonly maxBytes?: number;
  /** False for callers that read refusals themselves and retry on their own terms; true when absent. */
  readonly retry?: boolean;
  /** True for pages meant for people: the site's robots.txt is asked first. */
  readonly robots?: true;
  /** True where only an answer of the asked origin counts: redirects to others are refused. */
  readonly sameOrigin?: true;
  /** Called for each request sent, redirects and retries included. */
  readonly onRequest?: () => void;
  /** Given a promise that settles when a request may go: waiting for the limits is not the asker's own time. */
  readonly awaitTurn?: <T>(turn: Promise<T>) => Promise<T>;
}

export interface PostOptions extends GetOptions {
  /** What is sent, as it goes over the wire; its type belongs into `headers`. */
  readonly body: string;
}

export interface Web {
  /**
   * GETs a public http(s) address and returns a 2xx answer. Requests that carry no key are sent once a run: whoever
   * asks for the same address and `accept` gets the same answer, whose body must not be changed.
   * @throws WebError for everything else: other statuses, network faults, blocked addresses, caps.
   */
  get(url: string, options?: GetOptions): Promise<WebPage>;
  /**
   * Sends a body by POST, for services that take their question that way. Redirects are refused: they would hand the
   * question, and the key beside it, to another address.
   * @throws WebError
   */
  post(url: string, options: PostOptions): Promise<WebPage>;
  /**
   * Fetch for an endpoint the blog owner configured (the model's), which may well be on a private address: the same
   * agent and proxy settings, but no address guard and no redirects.
   */
  readonly endpointFetch: typeof globalThis.fetch;
  /** Requests `get` and `post` have sent so far, redirects and retries included. */
  readonly requests: number;
  /** How many of them were answered with "not modified", so that an earlier run's body could be used. */
  readonly notModified: number;
  close(): Promise<void>;
}

/** Why a request did not yield a usable answer. */
export class WebError extends Error {
  readonly reason: WebReason;
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  /** The first few kilobytes of a refused answer's body, decoded as UTF-8; '' when there was none. */
  readonly excerpt: string;

  constructor(
    reason: WebReason,
    message: string,
    answer: { status?: number; headers?: Readonly<Record<string, string>>; excerpt?: string; cause?: unknown } = {},
  ) {
    super(message, { cause: answer.cause });
    this.name = 'WebError';
    this.reason = reason;
    this.status = answer.status ?? null;
    this.headers = answer.headers ?? {};
    this.excerpt = answer.excerpt ?? '';
  }
}
