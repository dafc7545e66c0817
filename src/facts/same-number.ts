/** Compares a claimed number with a source's, by unit, digits and hedge. */

import { withoutEnd } from '../text/edges.ts';
import { type Dimension, firstOfScore, type NumberMention } from '../text/quantities.ts';

/** Digits a number must have before it is compared past a missing unit, or rounded: short numbers agree by chance. */
const tellingDigits = 2;
/** From here on a number agrees with another hardly ever by chance, however few digits it has. */
const largeNumber = 10_000;
/** Numbers of these kinds mean something else than the same digits without them. */
const apart: ReadonlySet<Dimension | null> = new Set(['rank', 'score', 'clock']);
/** Numbers that compare two others, and measure nothing by themselves. */
const shares: ReadonlySet<Dimension | null> = new Set(['percent', 'points', 'multiple']);
/** How far a hedged number (`more than 100`, `nearly 4x`) may lie from the one it stands for, as a share of itself. */
const hedging = { over: 0.2, under: 0.08, peak: 0.08, about: 0.1, tenths: 0.17 } as const;

/** Whether a source's number bears out a claimed one, whatever the notation. */
export function isSameNumber(claim: NumberMention, source: NumberMention): boolean {
  // The winner's side of a score comes first in one text, the home side in another.
  if (claim.dimension === 'score' && source.dimension === 'score') {
    return (
      claim.plain === source.plain ||
      claim.plain === (source.plain % firstOfScore) * firstOfScore + Math.floor(source.plain / firstOfScore)
    );
  }
  // Percent is what many say for points; where a source says points, it keeps the two apart.
  if (claim.dimension === source.dimension || (claim.dimension === 'points' && source.dimension === 'percent')) {
    return isClose(claim, source, claim.plain * claim.factor, source.plain * source.factor, claim.factor);
  }
  if (claim.dimension !== null && source.dimension !== null) return false;
  if (claim.isOccasions || source.isOccasions) return claim.plain === source.plain;
  if (apart.has(claim.dimension) || apart.has(source.dimension)) return false;
  // One side does not say what it measures: tables and ranges often leave it out.
  const isShare = shares.has(claim.dimension);
  if (shares.has(source.dimension)) return false;
  const needed = isShare ? tellingDigits + 1 : tellingDigits;
  // A number that counts or measures something else than the other's unit is no missing unit.
  const bare = claim.dimension === null ? claim : source;
  if (!bare.isBare && Math.min(claim.plain, source.plain) < largeNumber) return false;
  const telling = Math.min(claim.digits, source.digits) >= needed || Math.min(claim.plain, source.plain) >= largeNumber;
  return telling && isClose(claim, source, claim.plain, source.plain, 1);
}

/** Whether a number worked out from others is the claimed one, to the precision in which the claim is given. */
export function isNear(claim: NumberMention, worth: number): boolean {
  const wanted = claim.plain * claim.factor;
  const rounding = (claim.step * claim.factor) / 2;
  // A single digit leaves too much room for chance.
  const room = claim.digits >= tellingDigits ? rounding : Math.min(rounding, 0.03 * wanted);
  return Math.abs(wanted - worth) <= room + wanted * 1e-9 || isHedged(claim, null, wanted, worth);
}

/**
 * Equal, or equal once the source's number is rounded to the digits the claim gives, or as close as the claim's hedge
 * allows.
 */
function isClose(claim: NumberMention, source: NumberMention, wanted: number, given: number, factor: number): boolean {
  // `thousands` of a source are any number of that size.
  if (source.isLoose && source.step > source.plain) {
    return isRound(claim.plain) && wanted >= given && wanted <= given + source.step;
  }
  const step = claim.digits >= tellingDigits ? claim.step : 0;
  return (
    Math.abs(wanted - given) <= (step * factor) / 2 + Math.abs(wanted) * 1e-9 || isHedged(claim, source, wanted, given)
  );
}

/** One telling digit: what `hundreds` may be made into is 300, never 350. */
function isRound(value: number): boolean {
  return /^\d0*$/.test(String(value));
}

function isHedged(
  { hedge, factor }: NumberMention,
  source: NumberMention | null,
  wanted: number,
  given: number,
): boolean {
  if (hedge === null) return false;
  // A limit that the source gives itself may be rounded, not moved: under 28 is under 30, and no `under 29`.
  if (hedge === source?.hedge && tellingDigitsOf(wanted) >= tellingDigitsOf(given)) return false;
  const off = (given - wanted) / (wanted || 1);
  if (hedge === 'about') return Math.abs(off) <= hedging.about;
  // In tenths a writer is as rough as they are: nearly two of them are 17 %.
  if (hedge === 'under' && factor === 10) return off <= 0 && -off <= hedging.tenths;
  return hedge === 'over' ? off >= 0 && off <= hedging.over : off <= 0 && -off <= hedging[hedge];
}

function tellingDigitsOf(value: number): number {
  return withoutEnd(String(value), /0/).replace(/^0\.0*|\./g, '').length;
}
