/** Counts why entries of a source are not among the day's links, and tells it in one line. */

import type { Candidate } from '../../edition/candidate.ts';
import { type LeftOut, type Omission, omissions } from '../../edition/health.ts';
import { admits, type Day } from '../../text/day.ts';
import { counted } from '../../text/pluralize.ts';

/** Why the widest window of a day does not admit some candidates. */
export function countOutside(candidates: readonly Candidate[], { widest, backfill }: Day): LeftOut {
  const outside = candidates.filter((candidate) => !admits(widest, candidate, backfill));
  return countBy(
    outside.map(({ published }) => {
      if (published === null) return 'undated';
      return published < widest.start ? 'before-window' : 'after-window';
    }),
  );
}

export function countBy(reasons: readonly Omission[]): LeftOut {
  return sumOf(...reasons.map((reason) => ({ [reason]: 1 })));
}

/** All counts together, without those that are none, in the order of the codes. */
export function sumOf(...counts: readonly (LeftOut | undefined)[]): LeftOut {
  const sums = new Map<Omission, number>();
  for (const one of counts) {
    for (const reason of omissions) {
      const more = one?.[reason] ?? 0;
      if (more > 0) sums.set(reason, (sums.get(reason) ?? 0) + more);
    }
  }
  return Object.fromEntries(omissions.flatMap((reason) => (sums.has(reason) ? [[reason, sums.get(reason)]] : [])));
}

export function totalOf(leftOut: LeftOut): number {
  return Object.values(leftOut).reduce((sum, count) => sum + count, 0);
}

/** Reasons that a source or its owner can mend, so that what was left out might have been news. */
const mendable: readonly Omission[] = ['no-address', 'no-title', 'blocked-address'];

export function isMendable(leftOut: LeftOut): boolean {
  return mendable.some((reason) => reason in leftOut);
}

const phrases: Readonly<Record<Omission, string>> = {
  'before-window': 'before the window',
  'after-window': 'after the window',
  undated: 'without a date',
  revision: 'revised and not new',
  'no-address': 'without an address',
  'no-title': 'without a title',
  'blocked-address': 'at an address that is not public',
  elsewhere: 'on other sites',
  duplicate: 'given twice',
  excluded: 'not asked for',
  'over-cap': 'beyond the most that are read',
};

/** `12 entries, 9 before the window, 3 without an address`; '' when nothing was left out. */
export function tellLeftOut(entries: number, leftOut: LeftOut): string {
  const reasons = omissions.flatMap((reason) => {
    const count = leftOut[reason] ?? 0;
    return count === 0 ? [] : [`${count} ${phrases[reason]}`];
  });
  return reasons.length === 0 ? '' : [counted(entries, 'entry', 'entries'), ...reasons].join(', ');
}
