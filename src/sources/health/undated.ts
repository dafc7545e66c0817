import type { Reservation } from '../../edition/health.ts';
import type { Dated } from '../../text/day.ts';
import { counted } from '../../text/pluralize.ts';

/** Says of a source without any dates how much was left out of a past day, which only dated links may enter. */
export function judgeDates(items: readonly Dated[], backfill: boolean): Reservation | null {
  if (!backfill || items.length === 0 || items.some(({ published }) => published !== null)) return null;
  return { reason: 'undated', detail: `none of its items has a date; left out ${counted(items.length, 'item')}` };
}
