/** Reads Brave Search's refusals: rate limit, used-up quota or a key it does not accept. */

import { z } from 'zod';
import { counted } from '../../../text/pluralize.ts';
import type { WebError } from '../../../web/index.ts';
import { SourceError } from '../../source.ts';
import type { Verdict } from './request-line.ts';

/**
 * Least pause between two requests, in milliseconds: the smallest plan allows one a second, with a margin for jitter.
 */
export const leastPause = 1_100;
/** A window at least this long is a quota, not a rate; in seconds. */
const aDay = 86_400;

/** One limit of the plan, as the columns of the X-RateLimit headers tell it. */
interface Allowance {
  /** 0 when the plan sets no limit for the window. */
  readonly limit: number;
  /** Length of the window, in seconds. */
  readonly window: number;
  readonly remaining: number;
  /** Seconds until the window starts anew. */
  readonly reset: number;
}

const count = z.number().nullish().catch(null);
const bodyShape = z.object({
  error: z.object({
    code: z.string().catch(''),
    meta: z.object({ quota_limit: count, quota_current: count }).nullish().catch(null),
  }),
});

/**
 * Tells the two limits apart that Brave answers with the same status 429: too fast, which passes in a second, and the
 * month's quota, which does not; and a key that is not accepted from other refusals.
 * @returns null for a refusal that is about the one request
 */
export function assessRefusal(error: WebError): Verdict {
  const body = bodyOf(error.excerpt);
  const badKey = error.status === 401 || error.status === 403 || body?.code === 'SUBSCRIPTION_TOKEN_INVALID';
  if (badKey) {
    return {
      hopeless: new SourceError('bad-key', `Brave does not accept the key (HTTP ${error.status})`, { cause: error }),
    };
  }
  if (error.status !== 429) return null;
  const allowances = readAllowances(error.headers);
  const spent = allowances.find(({ limit, window, remaining }) => window >= aDay && limit > 0 && remaining <= 0);
  const { quota_limit: limit, quota_current: current } = body?.meta ?? {};
  const used = limit != null && current != null && limit > 0 && current >= limit;
  if (spent || used) {
    const share = used ? ` (${current} of ${limit})` : spent ? ` (${spent.limit} of ${spent.limit})` : '';
    const again = spent ? `, starts anew in ${counted(Math.ceil(spent.reset / aDay), 'day')}` : '';
    const message = `Brave's quota for this key is used up${share}${again}`;
    return { hopeless: new SourceError('quota-exhausted', message, { cause: error }) };
  }
  const reset = Math.max(0, ...allowances.filter(({ window }) => window < aDay).map((allowance) => allowance.reset));
  return { waitMs: Math.max(leastPause, reset * 1000) };
}

/**
 * Columns are paired by the window that the policy names (`1;w=1, 15000;w=2592000`); their number and order differ
 * between plans.
 */
function readAllowances(headers: Readonly<Record<string, string>>): Allowance[] {
  const column = (name: string): string[] => {
    const { [name]: header = '' } = headers;
    return header.split(',').map((cell) => cell.trim());
  };
  const remaining = column('x-ratelimit-remaining');
  const reset = column('x-ratelimit-reset');
  return column('x-ratelimit-policy').flatMap((policy, index) => {
    const match = /^(\d+)\s*;\s*w=(\d+)/.exec(policy);
    const left = remaining[index];
    if (match === null || left === undefined || left === '') return [];
    return [
      { limit: Number(match[1]), window: Number(match[2]), remaining: Number(left), reset: Number(reset[index] ?? 0) },
    ];
  });
}

function bodyOf(excerpt: string): z.infer<typeof bodyShape>['error'] | null {
  try {
    return bodyShape.parse(JSON.parse(excerpt)).error;
  } catch {
    return null;
  }
}
