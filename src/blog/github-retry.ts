/** Decides when a request to GitHub's API may be repeated: reads after faults, everything after a rate limit. */

import { Failure } from '../failure.ts';
import type { GitHubError } from './github-error.ts';

/** Pauses before the second and third try of a read, in milliseconds. */
const readPauses = [250, 1000];

/** The longest wait for one rate limit that a scheduled run should sit out, in seconds. */
const longestWait = 60;

/** What a run waits for rate limits in all, in seconds. */
export const waitsInAll = 300;

/** Pauses where GitHub finds that something comes too soon after something else, in seconds: nothing was used up. */
const tooSoonPauses = [5, 15, 40];

/** How GitHub words its limits, beside the headers. */
const limitWords = /rate limit|abuse detection/i;
const tooSoonWords = /submitted too quickly/i;

/**
 * How long to wait before a read may be tried again; null when it may not. Writes are never repeated here: a write
 * whose answer got lost may have happened, and only the desk can look.
 */
export function readPause(error: GitHubError, method: string, attempt: number): number | null {
  const reads = method === 'GET' || method === 'HEAD';
  return reads && error.uncertain ? (readPauses[attempt] ?? null) : null;
}

/** Whether GitHub refused because of how fast it is asked: it did not do what was asked. */
export function isLimit({ status, message }: GitHubError): boolean {
  if (status === 422) return tooSoonWords.test(message);
  return status === 429 || (status === 403 && (limitWords.test(message) || tooSoonWords.test(message)));
}

/**
 * How many milliseconds to wait because of a limit; null when this is none, or when enough was waited. A limited request
 * was not performed, so waiting and asking again is safe for writes too.
 * @param tries how often this request was waited for
 * @throws Failure `rate-limited` when the wait would be too long
 */
export function limitPause(error: GitHubError, now: number, tries = 0): number | null {
  const { status, message } = error;
  if (status === 422 || tooSoonWords.test(message)) {
    const pause = isLimit(error) ? tooSoonPauses[tries] : undefined;
    return pause === undefined ? null : pause * 1000;
  }
  if (status !== 403 && status !== 429) return null;
  const seconds = secondsToWait(error, now);
  if (seconds === null || tries > 0) return null;
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
function secondsToWait({ status, headers, message }: GitHubError, now: number): number | null {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(after, 0);
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return Math.max(reset - now / 1000, 0);
  return status === 429 || limitWords.test(message) ? longestWait : null;
}
