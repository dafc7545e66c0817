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
  'wrong-language',
  'unsourced-link',
  'unexpected',
] as const;
export type ModelReason = (typeof modelReasons)[number];

/** Why the model did not yield a usable text. */
export class ModelError extends Error {
  readonly reason: ModelReason;
  /** HTTP status; null when the trouble was not an answer's. */
  readonly status: number | null;
  /** What the endpoint itself said, as it said it; '' when it said nothing. */
  readonly body: string;
  /** Seconds the endpoint asked to wait; null when it named none. */
  readonly retryAfter: number | null;

  constructor(
    reason: ModelReason,
    message: string,
    answer: {
      status?: number | undefined;
      body?: string | undefined;
      retryAfter?: number | null;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: answer.cause });
    this.name = 'ModelError';
    this.reason = reason;
    this.status = answer.status ?? null;
    this.body = answer.body ?? '';
    this.retryAfter = answer.retryAfter ?? null;
  }
}

/** Money or allowance used up, in the words of the common providers; unlike a rate it does not come back in a minute. */
const quotaWords =
  /insufficient[_ -]?(?:quota|balance|credit|funds)|exceeded your current quota|quota[_ -]?exceeded|billing|out of credits?|arrears|spend(?:ing)? limit|余额|欠费/i;
/** A content filter that answers with an error instead of a refusal. */
const filterWords = /content[_ -]?filter|data_inspection_failed|content management policy|safety system/i;

/** Sorts an endpoint's error answer, with the status it came with, into a `ModelError`. */
export function fromAnswer(status: number, body: string, retryAfter: string | undefined, cause?: unknown): ModelError {
  const reason = reasonOf(status, body);
  return new ModelError(reason, `HTTP ${status}`, { status, body, retryAfter: secondsIn(retryAfter), cause });
}

function reasonOf(status: number, body: string): ModelReason {
  if (status === 402 || (status !== 401 && quotaWords.test(body))) return 'quota-exhausted';
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 404) return 'no-such-model';
  if (status === 429) return 'rate-limited';
  if (status === 408 || status === 504) return 'timeout';
  if (status >= 500) return 'server-error';
  if (filterWords.test(body)) return 'refused';
  // Some gateways wrap the trouble of the service behind them into a 200; a page of HTML is no answer at all.
  if (status < 300) return /^\s*\{.*"error"/s.test(body) ? 'server-error' : 'invalid-output';
  return 'unexpected';
}

function secondsIn(retryAfter: string | undefined): number | null {
  return retryAfter !== undefined && /^\d+(?:\.\d+)?$/.test(retryAfter.trim()) ? Number(retryAfter) : null;
}
