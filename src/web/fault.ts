/** Maps what can go wrong with a request (error codes of the network, HTTP statuses, challenges) to one `WebError`. */

import type { WebReason } from '../edition/health.ts';
import { isChallenge } from './challenge.ts';
import { WebError } from './web.ts';

/** What a request is called in messages: method, host and path. Query strings are left out, they may hold keys. */
export function subjectOf(url: URL, method: 'GET' | 'POST' = 'GET'): string {
  return `${method} ${url.host}${url.pathname}`;
}

/** The code of errors from the guard on connections, where the request and its path are not known. */
export const blockedCode = 'EBLOCKED';

/** How much of an answer's headers is read, in bytes: some hosts send dozens of cookies and lists of what to preload. */
export const headerBytes = 64 * 1024;

const reasonsByCode: Readonly<Record<string, WebReason>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  EAI_NONAME: 'dns',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'connection',
  ECONNABORTED: 'connection',
  EPIPE: 'connection',
  EHOSTUNREACH: 'connection',
  ENETUNREACH: 'connection',
  EADDRNOTAVAIL: 'connection',
  UND_ERR_SOCKET: 'connection',
  UND_ERR_ABORTED: 'connection',
  UND_ERR_PRX_CONN: 'connection',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'truncated',
  UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  [blockedCode]: 'blocked-address',
  EPROTO: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
  UNABLE_TO_GET_ISSUER_CERT: 'tls',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls',
  HOSTNAME_MISMATCH: 'tls',
};

const sentences: Readonly<Partial<Record<WebReason, string>>> = {
  dns: 'the host name could not be resolved',
  refused: 'the host refused the connection',
  'blocked-address': 'the host leads to no public address',
  tls: 'no trusted TLS connection could be made',
  connection: 'the connection broke',
  timeout: 'the host did not answer in time',
  truncated: 'the connection closed before the whole body had come',
  'headers-too-large': `the headers of the answer are larger than ${headerBytes / 1024} KiB`,
  'invalid-http': 'the answer breaks the rules of HTTP',
};

const droppedCodes: ReadonlySet<string> = new Set(['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'UND_ERR_SOCKET']);

/** Turns whatever a transport threw into a WebError. `phase` tells a broken connection from a body cut short. */
export function faultOf(error: unknown, subject: string, phase: 'asking' | 'reading' = 'asking'): WebError {
  const chain = causesOf(error);
  const known = chain.find((cause) => cause instanceof WebError);
  if (known) return known;
  const code = chain.map(codeOf).find((found) => found !== null) ?? null;
  const cut = phase === 'reading' && code !== null && droppedCodes.has(code);
  const reason = cut ? 'truncated' : code === null && isBrokenHttp(error) ? 'invalid-http' : reasonOf(code);
  const sentence = sentences[reason] ?? 'the request failed';
  return new WebError(reason, `${subject}: ${sentence}${code === null ? '' : ` (${code})`}`, { cause: error });
}

/** Whether the other side dropped an established connection: worth one more try. */
export function wasDropped(error: WebError): boolean {
  return causesOf(error.cause).some((cause) => droppedCodes.has(codeOf(cause) ?? ''));
}

/** Whether an answer broke the grammar of HTTP; undici tells that of a length beside chunks by a code of its own. */
export function isBrokenHttp(error: unknown): boolean {
  return causesOf(error).some(
    (cause) =>
      cause instanceof Error &&
      (cause.name === 'HTTPParserError' ||
        cause.message === 'bad response' ||
        codeOf(cause) === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'),
  );
}

/** Whether a body ended before the length that was announced: dropped, or closed by a server that counted wrong. */
export function isCutShort(error: unknown): boolean {
  const codes = causesOf(error).map(codeOf);
  return codes.some((code) => code !== null && (droppedCodes.has(code) || reasonsByCode[code] === 'truncated'));
}

/** The fault of an answer whose status is not a success. */
export function statusFault(
  subject: string,
  answer: { status: number; headers: Readonly<Record<string, string>>; excerpt: string },
): WebError {
  if (isChallenge(answer)) return challengeFault(subject, answer);
  return new WebError(reasonOfStatus(answer.status), `${subject} answered HTTP ${answer.status}`, answer);
}

/** The fault of an answer that is a test for people, whatever its status. */
export function challengeFault(
  subject: string,
  answer: { status: number; headers: Readonly<Record<string, string>>; excerpt: string },
): WebError {
  return new WebError('challenge', `${subject} answered HTTP ${answer.status} with a test for people`, answer);
}

function reasonOfStatus(status: number): WebReason {
  if (status === 429) return 'rate-limited';
  if (status === 401 || status === 403 || status === 451) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 410) return 'gone';
  if (status >= 400 && status < 500) return 'client-error';
  if (status >= 500) return 'server-error';
  return 'unexpected';
}

function reasonOf(code: string | null): WebReason {
  if (code === null) return 'unexpected';
  if (/^(?:CERT_|ERR_TLS_|ERR_SSL_)/.test(code)) return 'tls';
  // The codes of llhttp, which parses answers.
  if (code.startsWith('HPE_')) return 'invalid-http';
  return reasonsByCode[code] ?? 'unexpected';
}

/** The error, its causes and the parts of an AggregateError (several addresses tried), outermost first. */
function causesOf(error: unknown, depth = 0): unknown[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const parts: unknown[] = error instanceof AggregateError ? error.errors : [];
  return [error, ...[error.cause, ...parts].flatMap((inner) => causesOf(inner, depth + 1))];
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
