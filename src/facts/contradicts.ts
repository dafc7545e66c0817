/** Finds a rival value: another number or date that a source gives for what a claim is said of. */
import type { DateMention } from '../text/dates.ts';
import type { Mention } from '../text/mentions.ts';
import type { NumberMention } from '../text/quantities.ts';
import { closeness, type Setting } from './claim-context.ts';
import { countedBy, counts } from './counted-thing.ts';
import { isReconcilable } from './reconcile.ts';
import { isComparableDate } from './same-date.ts';
import type { Passage, SourceText } from './source-text.ts';
import { type Candidate, supports } from './supports.ts';

/** From this share of a claim's setting on, a passage with another value is about the very thing. */
const familiar = 0.6;
/** Mere counts further apart than this factor count different things: models, and the parameters of one. */
const farthest = 1000;

/**
 * Where the source counts the very thing a bare number counts, and counts otherwise; null when it counts so anywhere.
 */
export function otherCount(
  claim: NumberMention,
  line: string,
  supporting: readonly Candidate[],
  source: SourceText,
): Candidate | null {
  const things = countedBy(line, claim);
  if (things.length === 0) return null;
  const isBorneOut = supporting.some(({ at }) =>
    [at - 1, at, at + 1].some((near) => things.some((thing) => source.passages[near]?.lower.includes(thing))),
  );
  if (isBorneOut) return null;
  const [rival] = rivalsOf(
    claim,
    source,
    (passage, other) => other.kind === 'number' && counts(things, passage, other),
  );
  return rival === undefined || isReconcilable(claim, rival.passage) ? null : rival;
}

/** The place where the source says another value of what the claim is said of; null when none is near enough. */
export function otherValue(claim: NumberMention | DateMention, setting: Setting, source: SourceText): Candidate | null {
  // What a writer may have counted up is wrong only where the source counts the same thing, never for a number nearby.
  if (claim.kind === 'number' && claim.dimension === null && (claim.isLoose || claim.plain === 1)) return null;
  const rival = nearest(
    rivalsOf(claim, source, () => true),
    setting,
    source,
  );
  if (rival === null || rival.closeness < familiar) return null;
  return claim.kind === 'number' && isReconcilable(claim, rival.candidate.passage) ? null : rival.candidate;
}

/** The candidate that shares most of a claim's setting. */
export function nearest(
  candidates: readonly Candidate[],
  setting: Setting,
  source: SourceText,
): { readonly candidate: Candidate; readonly closeness: number } | null {
  let best: { readonly candidate: Candidate; readonly closeness: number } | null = null;
  for (const candidate of candidates) {
    const near = closeness(setting, source.passages, candidate.at);
    if (best === null || near > best.closeness) best = { candidate, closeness: near };
  }
  return best;
}

/** Values of the same kind as the claimed one, and other than it. */
function rivalsOf(
  claim: NumberMention | DateMention,
  { passages }: SourceText,
  accepts: (passage: Passage, rival: Mention) => boolean,
): Candidate[] {
  return passages.flatMap((passage, at) =>
    passage.mentions().flatMap((rival) => {
      const isOther = isComparable(claim, rival) && accepts(passage, rival) && !supports(claim, rival, passage);
      return isOther ? [{ at, passage, index: rival.index }] : [];
    }),
  );
}

function isComparable(claim: NumberMention | DateMention, other: Mention): boolean {
  if (claim.kind === 'date') return other.kind === 'date' && isComparableDate(claim, other);
  if (other.kind !== 'number' || other.dimension !== claim.dimension) return false;
  if (claim.dimension === null && !isOfOneOrder(claim.plain, other.plain)) return false;
  // Of small counts a loose one is as good as any; `one` counts nothing.
  const isSmallCount = !other.isLabel && other.dimension === null && other.plain > 1 && other.plain < 10;
  return isSmallCount || !other.isLoose;
}

function isOfOneOrder(a: number, b: number): boolean {
  return Math.max(a, b) <= farthest * Math.min(a, b);
}
