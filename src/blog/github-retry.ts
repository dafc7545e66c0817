/** Decides when a request to GitHub's API may be repeated: reads after faults, everything after a rate limit. */

import { Failure } from '../failure.ts';
import type { GitHubError } from './github-error.ts';

/** Pauses before the second and third try of a read, in milliseconds. */
const readPauses = [250, 1000];

/** The longest wait for a rate limit that a scheduled run should sit out, in seconds. */
const longestWait = 60;

/**
 * How long to wait before a read may be tried again; null when it may not. Writes are never repeated here: a write
 * whose answer got lost may have happened, and only the desk can look.
 */
export function readPause(error: GitHubError, method: string, attempt: number): number | null {
  const reads = method === 'GET' || method === 'HEAD';
  return reads && error.uncertain ? (readPauses[attempt] ?? null) : null;
}

/**
 * How many milliseconds GitHub asks to wait because of a rate limit; null when this is not one. A limited request was
 * not performed, so waiting and asking again is safe for writes too.
 * @throws Failure `rate-limited` when the wait would be too long
 */
export function limitPause({ status, headers, message }: GitHubError, now: number): number | null {
  if (status !== 403 && status !== 429) return null;
  const seconds = secondsToWait(headers, message, now);
  if (seconds === null) return null;
  if (seconds > longestWait) {
    const reset = new Date(now + seconds * 1000).toISOString();
    throw new Failure(
      'rate-limited',
      `GitHub's rate limit is used up until ${reset}. Run again after that; a token of its own has a limit of its own.`,
    );
  }
  return seconds * 1000;
}

/**
 * `retry-after`, or the time to the reset, or the minute that GitHub's documentation gives for a limit without either.
 */
function secondsToWait(headers: GitHubError['headers'], message: string, now: number): number | null {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(after, 0);
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return Math.max(reset - now / 1000, 0);
  return /rate limit/i.test(message) ? longestWait : null;
}
