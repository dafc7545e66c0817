/** Recognises sources that have stopped publishing, by their own cadence. */

import type { Reservation } from '../../edition/health.ts';
import type { Instant } from '../../text/day.ts';

const day = 86_400_000;

/** Dated items from which a source's own cadence can be told, and the days they have to be spread over. */
const leastItems = 5;
const leastDays = 3;
/** Days with items that make the cadence: what a source was like years ago says nothing. */
const latestDays = 20;
/** Pauses of a source, in its own median gaps, beyond which something must have happened; found by judgement. */
const longestPause = 6;
/** Days that every source may pause: people take holidays. */
const freeDays = 14;
/** A source whose cadence is not known and whose newest item is older than this, in days, has gone quiet. */
const staleDays = 60;

/**
 * Whether a source has stopped while its address still answers, as many dead feeds do: by the source's own cadence
 * where that can be told, by the calendar else.
 * @param dates of its items, in any order; those after `now` say nothing
 * @param now the end of the window
 */
export function assessCadence(dates: readonly Instant[], now: Instant): Reservation | null {
  const past = dates.filter((date) => date < now).toSorted();
  const newest = past.at(-1);
  if (newest === undefined) return null;
  const quiet = Math.floor((Date.parse(now) - Date.parse(newest)) / day);
  const gap = past.length < leastItems ? null : medianGap(past);
  if (gap === null) {
    return quiet > staleDays
      ? { reason: 'stale', detail: `nothing new for ${quiet} days, last ${newest.slice(0, 10)}` }
      : null;
  }
  const often = gap === 1 ? 'daily' : `every ${gap} days`;
  return quiet > Math.max(freeDays, longestPause * gap)
    ? {
        reason: 'frozen',
        detail: `nothing new for ${quiet} days where it used to be ${often}, last ${newest.slice(0, 10)}`,
      }
    : null;
}

/** Median of the days between two days with items: many items a day are one beat. Null where there are too few. */
function medianGap(sorted: readonly Instant[]): number | null {
  const days = [...new Set(sorted.map((date) => Date.parse(date.slice(0, 10)) / day))].slice(-latestDays);
  if (days.length < leastDays) return null;
  const gaps = days.slice(1).map((later, index) => later - (days[index] ?? later));
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? null;
}
