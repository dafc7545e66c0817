/** Stable codes for why a request yielded nothing usable. */
export const webReasons = [
  'rate-limited',
  'timeout',
  'dns',
  'refused',
  'tls',
  'connection',
  'forbidden',
  'not-found',
  'gone',
  'client-error',
  'server-error',
  'too-large',
  'truncated',
  'redirect-loop',
  'blocked-address',
  'unexpected',
] as const;
export type WebReason = (typeof webReasons)[number];

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
  /** Called for each request sent, redirects and retries included. */
  readonly onRequest?: () => void;
}

/** The only way to the outside web. */
export interface Web {
  /**
   * GETs a public http(s) address and returns a 2xx answer.
   * @throws WebError for everything else: other statuses, network faults, blocked addresses, caps.
   */
  get(url: string, options?: GetOptions): Promise<WebPage>;
  /**
   * Fetch for an endpoint the blog owner configured (the model's), which may well be on a private address: the same
   * agent and proxy settings, but no address guard and no redirects.
   */
  readonly endpointFetch: typeof globalThis.fetch;
  /** Requests `get` has sent so far, redirects and retries included. */
  readonly requests: number;
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
