/**
 * Assesses the health of a source from what it brought: undated, dated ahead, gone quiet, silent against its baseline.
 */

import type { Candidate } from '../../edition/candidate.ts';
import { type Reservation, type SourceHealth, sourceKey } from '../../edition/health.ts';
import { Failure, listProblems } from '../../failure.ts';
import { admits, type Dated, type Day, type Instant } from '../../text/day.ts';
import { counted } from '../../text/pluralize.ts';
import type { Gathered } from '../source.ts';
import { assessCadence } from './cadence.ts';
import { cutOff } from './cut-off.ts';
import { countOutside, isMendable, sumOf, tellLeftOut, totalOf } from './left-out.ts';

export interface AssessmentSettings {
  readonly day: Day;
  /** Links that sources usually bring, by their keys. */
  readonly usual: ReadonlyMap<string, number>;
}

/** The health of a source that answered. */
export type Assessment = Pick<
  SourceHealth,
  'outcome' | 'reason' | 'detail' | 'links' | 'newest' | 'oldest' | 'entries' | 'leftOut'
>;

/** Of several reservations the one counts that most needs a person. */
export function assess(id: string, gathered: Gathered, { day, usual }: AssessmentSettings): Assessment {
  const { candidates } = gathered;
  const links = candidates.filter((candidate) => admits(day.widest, candidate, day.backfill)).length;
  const dates = credibleDates(candidates, day);
  const newest = dates.at(-1) ?? null;
  // An empty answer says least: whether that is news depends on what is usual.
  const empty = gathered.reservation?.reason === 'empty' ? gathered.reservation : null;
  const leftOut = sumOf(gathered.leftOut, countOutside(candidates, day));
  const entries = candidates.length + totalOf(gathered.leftOut ?? {});
  const lost = links === 0 && entries > 0 ? tellLeftOut(entries, leftOut) : '';
  const doubt: Reservation | null =
    (empty === null ? gathered.reservation : null) ??
    assessUndated(candidates, day.backfill) ??
    (day.backfill ? null : assessFutureDates(candidates, day.widest.end)) ??
    // What cannot be used may be all that is new, so that the rest only looks old.
    (lost !== '' && isMendable(leftOut) ? { reason: 'left-out' as const, detail: lost } : null) ??
    (newest !== null && newest >= day.widest.end ? null : assessCadence(dates, day.widest.end)) ??
    // What a source held on a past day says nothing of its usual days, and the other way round.
    (day.backfill ? null : assessSilence(links, usual.get(sourceKey(id)))) ??
    empty;
  return {
    outcome: doubt ? 'degraded' : 'ok',
    reason: doubt?.reason ?? 'ok',
    detail: doubt?.detail ?? lost,
    links,
    entries,
    ...(totalOf(leftOut) > 0 && { leftOut }),
    newest,
    oldest: dates[0] ?? null,
  };
}

/** Dates after the window are left out, they may be mistakes that hide how old the rest is; not so for a past day. */
function credibleDates(candidates: readonly Candidate[], day: Day): Instant[] {
  const dates = candidates.flatMap(({ published }) => published ?? []).sort();
  return day.backfill ? dates : dates.filter((published) => published < day.widest.end);
}

/** Says of a source without any dates how much was left out of a past day, which only dated links may enter. */
export function assessUndated(items: readonly Dated[], backfill: boolean): Reservation | null {
  if (!backfill || items.length === 0 || items.some(({ published }) => published !== null)) return null;
  return { reason: 'undated', detail: `none of its items has a date; left out ${counted(items.length, 'item')}` };
}

/** How far after the window a date may lie and still be news that the next post will tell, in milliseconds. */
const nextPost = 24 * 3_600_000;

/**
 * Says of a source that it has nothing but dates that are still to come, as calendars of events do: a window looks
 * back, so it would seem to have nothing to say.
 * @param end of the window
 */
export function assessFutureDates(items: readonly Dated[], end: Instant): Reservation | null {
  const dates = items.map(({ published }) => published);
  const soonest = new Date(Date.parse(end) + nextPost).toISOString();
  if (dates.length === 0 || !dates.every((published) => published !== null && published >= soonest)) return null;
  const next = dates.flatMap((published) => published ?? []).toSorted()[0] ?? soonest;
  return {
    reason: 'future',
    detail: `everything is dated after the day (${counted(dates.length, 'item')}), the first ${next.slice(0, 10)}`,
  };
}

/**
 * Links that a source has to bring as a rule before none at all is news: at three a week, a week with none comes about
 * by chance one time in twenty.
 */
const leastUsual = 3;

/**
 * Whether a source that answers has nothing where it usually has something: its address may have moved, or its layout.
 * @param links inside the widest window
 * @param usual how many it usually has there; undefined when not known
 */
export function assessSilence(links: number, usual: number | undefined): Reservation | null {
  if (usual === undefined || links > 0 || usual < leastUsual) return null;
  return { reason: 'silent', detail: `no link in the window, usually about ${Math.round(usual)}` };
}

/**
 * @throws Failure `all-sources-failed` when no source answered usably, with what happened to each, or in one sentence
 * where the same happened to all
 */
export function assertUsable(health: readonly SourceHealth[]): void {
  if (health.some(({ outcome }) => outcome === 'ok' || outcome === 'degraded')) return;
  const cut = cutOff(health);
  if (cut !== null) throw new Failure('all-sources-failed', cut);
  throw new Failure(
    'all-sources-failed',
    listProblems(
      'No source could be read, so there is no post. Run again later, or mend the configuration. What happened',
      health.map(({ name, reason, detail }) => `${name}: ${reason}${detail === '' ? '' : ` (${detail})`}`),
    ),
  );
}
