import type { Candidate } from '../../edition/candidate.ts';
import type { Reservation, SourceHealth } from '../../edition/health.ts';
import { sourceKey } from '../../edition/source-key.ts';
import { admits, type Day, type Instant } from '../../text/day.ts';
import type { Gathered } from '../source.ts';
import { judgeRhythm } from './cadence.ts';
import { judgeFuture } from './future-dates.ts';
import { judgeSilence } from './silence.ts';
import { judgeDates } from './undated.ts';

export interface JudgeSettings {
  readonly day: Day;
  /** Links that sources usually bring, by their keys. */
  readonly usual: ReadonlyMap<string, number>;
}

/** What there is to say of a source that answered. */
export type Judgement = Pick<SourceHealth, 'outcome' | 'reason' | 'detail' | 'links' | 'newest' | 'oldest'>;

/** Judges what a source brought. Of several reservations the one counts that most needs a person. */
export function judge(id: string, gathered: Gathered, { day, usual }: JudgeSettings): Judgement {
  const { candidates } = gathered;
  const links = candidates.filter((candidate) => admits(day.widest, candidate, day.backfill)).length;
  const dates = credibleDates(candidates, day);
  const newest = dates.at(-1) ?? null;
  // An empty answer says least: whether that is news depends on what is usual.
  const empty = gathered.reservation?.reason === 'empty' ? gathered.reservation : null;
  const doubt: Reservation | null =
    (empty === null ? gathered.reservation : null) ??
    judgeDates(candidates, day.backfill) ??
    (day.backfill ? null : judgeFuture(candidates, day.widest.end)) ??
    (newest !== null && newest >= day.widest.end ? null : judgeRhythm(dates, day.widest.end)) ??
    // What a source held on a past day says nothing of its usual days, and the other way round.
    (day.backfill ? null : judgeSilence(links, usual.get(sourceKey(id)))) ??
    empty;
  return {
    outcome: doubt ? 'degraded' : 'ok',
    reason: doubt?.reason ?? 'ok',
    detail: doubt?.detail ?? '',
    links,
    newest,
    oldest: dates[0] ?? null,
  };
}

/** Dates after the window are left out, they may be mistakes that hide how old the rest is; not so for a past day. */
function credibleDates(candidates: readonly Candidate[], day: Day): Instant[] {
  const dates = candidates.flatMap(({ published }) => published ?? []).sort();
  return day.backfill ? dates : dates.filter((published) => published < day.widest.end);
}
