import type { Reservation } from '../../edition/health.ts';
import type { Dated, Instant } from '../../text/day.ts';
import { counted } from '../../text/pluralize.ts';

/** How far after the window a date may lie and still be news that the next post will tell, in milliseconds. */
const nextPost = 24 * 3_600_000;

/**
 * Says of a source that it has nothing but dates that are still to come, as calendars of events do: a window looks back,
 * so it would seem to have nothing to say.
 * @param end of the window
 */
export function judgeFuture(items: readonly Dated[], end: Instant): Reservation | null {
  const dates = items.map(({ published }) => published);
  const soonest = new Date(Date.parse(end) + nextPost).toISOString();
  if (dates.length === 0 || !dates.every((published) => published !== null && published >= soonest)) return null;
  const next = dates.flatMap((published) => published ?? []).toSorted()[0] ?? soonest;
  return {
    reason: 'future',
    detail: `everything is dated after the day (${counted(dates.length, 'item')}), the first ${next.slice(0, 10)}`,
  };
}
