/** Computes arXiv's announcement schedule: when a paper submitted at some time is made public. */

import { addDays, type Instant, instantOf, localDate, type Span } from '../../../text/day.ts';

/**
 * When arXiv makes papers public (https://info.arxiv.org/help/availability.html, "Announcement Schedule"), all in US
 * Eastern time: what was received up to 14:00 on Monday to Thursday is announced at 20:00 that day, what was received
 * up to 14:00 on Friday on Sunday at 20:00, and what came over the weekend with Monday's. Friday and Saturday evenings
 * announce nothing. Papers that moderators hold, and those before a holiday, come later than the schedule says.
 */
const zone = 'America/New_York';
const cutoffTime = '14:00';
const announcementTime = '20:00';

/** The papers received before one cutoff and after the one before it. */
interface Batch {
  readonly cutoff: Instant;
  readonly announced: Instant;
}

/** When a paper submitted at an instant is announced, if nothing holds it up. */
export function announcementOf(submitted: Instant): Instant {
  for (let date = localDate(new Date(submitted), zone); ; date = addDays(date, 1)) {
    const batch = batchUntil(date);
    if (batch !== null && submitted < batch.cutoff) return batch.announced;
  }
}

/** When the papers announced within a stretch of time were submitted; null when nothing is announced within it. */
export function submissionsAnnouncedIn({ start, end }: Span): Span | null {
  const batches: Batch[] = [];
  // The first batch begins where one ended that was announced up to four days before.
  const last = localDate(new Date(end), zone);
  for (let date = addDays(localDate(new Date(start), zone), -7); date <= last; date = addDays(date, 1)) {
    const batch = batchUntil(date);
    if (batch !== null) batches.push(batch);
  }
  const first = batches.findIndex(({ announced }) => announced >= start);
  const opened = batches[first - 1];
  const closed = batches.findLast(({ announced }) => announced < end);
  if (opened === undefined || closed === undefined || closed.cutoff <= opened.cutoff) return null;
  return { start: opened.cutoff, end: closed.cutoff };
}

/** The batch that is closed on a date in Eastern time; null on weekends. */
function batchUntil(date: string): Batch | null {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return null;
  const evening = weekday === 5 ? addDays(date, 2) : date;
  return {
    cutoff: instantOf(date, cutoffTime, zone).toISOString(),
    announced: instantOf(evening, announcementTime, zone).toISOString(),
  };
}
