/** Declares the errors of models, with their reasons, and sorts HTTP errors into them. */
import { filterPhrases, quotaPhrases, withCodesAsWords } from './error-phrases.ts';

/** Stable codes for why the model did not write something; the sentences for them live in `language/`. */
export const modelReasons = [
  'unauthorized',
  'no-such-model',
  'quota-exhausted',
  'rate-limited',
  'server-error',
  'timeout',
  'connection',
  'invalid-output',
  'truncated',
  'refused',
  'empty',
  'budget',
  'out-of-time',
  'no-key',
  'not-installed',
  'wrong-language',
  'unsourced-link',
  'contradicted',
  'elsewhere',
  'injected',
  'no-text',
  'unexpected',
] as const;
export type ModelReason = (typeof modelReasons)[number];

/** Reasons that lie with the service, not with what it wrote: another model may do better at once. */
export const serviceReasons: ReadonlySet<ModelReason> = new Set([
  'unauthorized',
  'no-such-model',
  'quota-exhausted',
  'rate-limited',
  'server-error',
  'timeout',
  'connection',
  'no-key',
  'not-installed',
  'unexpected',
]);

/** Why the model did not yield a usable text. */
export class ModelError extends Error {
  readonly reason: ModelReason;
  /** HTTP status; null when the trouble was not an answer's. */
  readonly status: number | null;
  /** What the endpoint itself said, as it said it; '' when it said nothing. */
  readonly body: string;
  /** Seconds the endpoint asked to wait; null when it named none. */
  readonly retryAfter: number | null;
  /** What the model wrote, where only its form was wrong, so that it can be asked to mend it; null otherwise. */
  readonly answer: string | null;
  /** What its owner can do about it, where that is not what is done about its reason elsewhere; null otherwise. */
  readonly todo: string | null;

  constructor(
    reason: ModelReason,
    message: string,
    answer: {
      status?: number | undefined;
      body?: string | undefined;
      retryAfter?: number | null;
      answer?: string;
      todo?: string;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: answer.cause });
    this.name = 'ModelError';
    this.reason = reason;
    this.status = answer.status ?? null;
    this.body = answer.body ?? '';
    this.retryAfter = answer.retryAfter ?? null;
    this.answer = answer.answer ?? null;
    this.todo = answer.todo ?? null;
  }
}

/**
 * Sorts an endpoint's error answer into a `ModelError`.
 * @param headers lower-case names
 */
export function fromAnswer(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>>,
  cause?: unknown,
): ModelError {
  const retryAfter = secondsIn(headers);
  return new ModelError(reasonOf(status, body), `HTTP ${status}`, { status, body, retryAfter, cause });
}

function reasonOf(status: number, body: string): ModelReason {
  const words = withCodesAsWords(body);
  if (status === 402 || (status !== 401 && quotaPhrases.test(words))) return 'quota-exhausted';
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 404) return 'no-such-model';
  if (status === 429) return 'rate-limited';
  if (status === 408 || status === 504) return 'timeout';
  if (status >= 500) return 'server-error';
  if (filterPhrases.test(words)) return 'refused';
  // Some gateways wrap the trouble of the service behind them into a 200, or send a page of HTML where an answer should
  // be.
  if (status < 300)
    return /^\s*(?:[{[].*"error"|<(?:!doctype|html)\b)/is.test(body) ? 'server-error' : 'invalid-output';
  return 'unexpected';
}

/** `retry-after-ms` as some services send it, else `Retry-After` in seconds or as a date; never less than nothing. */
function secondsIn(headers: Readonly<Record<string, string>>): number | null {
  const milliseconds = Number(headers['retry-after-ms'] ?? Number.NaN);
  if (milliseconds >= 0) return milliseconds / 1000;
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value);
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? null : Math.max(0, (instant - Date.now()) / 1000);
}
