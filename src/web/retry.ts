/** Asks once more after passing faults (RFC 9110 Retry-After, gateway errors, dropped connections). */

import type { Clock } from '../clock.ts';
import { wasDropped } from './fault.ts';
import { WebError } from './web.ts';

/** Longest Retry-After that is obeyed, in milliseconds: a source's whole deadline is ten seconds. */
const longestWait = 5_000;
/** Pause before asking again after a gateway fault or a dropped connection, in milliseconds. */
const shortPause = 250;

/** Runs the attempt again when its fault is of a kind that passes; the wait never outlasts the signal. */
export async function withOneRetry<T>(attempt: () => Promise<T>, clock: Clock, signal: AbortSignal): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const pause = error instanceof WebError && !signal.aborted ? pauseBefore(error) : null;
    if (pause === null) throw error;
    try {
      await clock.sleep(pause, signal);
    } catch {
      // Out of time while waiting: what the host said is worth more than "timed out".
      throw error;
    }
    return await attempt();
  }
}

function pauseBefore(error: WebError): number | null {
  if (error.status === 429 || error.status === 503) {
    const { 'retry-after': header = '' } = error.headers;
    const wait = retryAfter(header, Date.now());
    return wait !== null && wait <= longestWait ? wait : null;
  }
  if (error.status === 502 || error.status === 504 || wasDropped(error)) return shortPause;
  return null;
}

/**
 * How long a Retry-After header asks to wait (RFC 9110 section 10.2.3: seconds or an HTTP date).
 * @returns milliseconds; null when the header is absent or unreadable
 */
export function retryAfter(header: string, now: number): number | null {
  const text = header.trim();
  // Also `1.5`, `1s`, and what two headers of the same say, joined.
  const seconds = /^(\d+(?:\.\d+)?)s?(?:,|$)/.exec(text)?.[1];
  if (seconds !== undefined) return Number(seconds) * 1000;
  // Every form of HTTP date starts with the name of a day; bare numbers would pass as years otherwise.
  const time = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : Math.max(0, time - now);
}
