/** Tells numbers that differ from those of a source without contradicting them. */
import type { NumberMention } from '../text/quantities.ts';
import { isNear } from './same-number.ts';
import type { Passage } from './source-text.ts';

/** How far below or above a limit a number may lie, as a share of it, for the limit to be worth telling. */
const widest = 0.25;

/**
 * Whether a claim goes together with a passage that gives other numbers for the same thing, so that the two are no
 * contradiction: the passage holds the claim's own digits too (`7 billion` beside a bare 7, `from 14 minutes to 6`), or
 * the claim is what a reader works out from the passage, such as the rest of a share, what is left of a count, or so
 * many times so much. That is too weak to bear a claim out, but enough not to call it wrong.
 */
export function isReconcilable(claim: NumberMention, passage: Passage): boolean {
  const numbers = passage.mentions().filter((mention) => mention.kind === 'number');
  return (
    numbers.some((number) => hasDigitsOf(claim, number) || isRestOf(claim, number) || isWithin(claim, number)) ||
    numbers.some((a) => {
      // Of points the unit is often left unsaid.
      const isLike = a.dimension === claim.dimension || (claim.dimension === null && a.dimension === 'percent');
      return isLike && numbers.some((b) => a !== b && followsFrom(claim, a, b));
    })
  );
}

/** On the side of a limit that the claim tells of: 54 days are under two months. */
function isWithin(claim: NumberMention, number: NumberMention): boolean {
  if (claim.dimension === null || claim.dimension !== number.dimension) return false;
  const ratio = worth(number) / worth(claim);
  if (claim.hedge === 'under' || claim.hedge === 'peak') return ratio <= 1 && ratio >= 1 - widest;
  return claim.hedge === 'over' && ratio >= 1 && ratio <= 1 + widest;
}

/** What a share leaves of the whole. */
function isRestOf(claim: NumberMention, { dimension, plain, factor }: NumberMention): boolean {
  return claim.dimension === 'percent' && dimension === 'percent' && isNear(claim, 100 - plain * factor);
}

/** Whether two numbers have one row of digits, and no unit on one side that sets them apart. */
function hasDigitsOf(claim: NumberMention, number: NumberMention): boolean {
  const digits = digitsOf(claim);
  return digits !== '' && digits === digitsOf(number) && (claim.dimension === null || number.dimension === null);
}

function digitsOf({ text }: NumberMention): string {
  return /\d[\d.,]*/.exec(text)?.[0].replaceAll(',', '') ?? '';
}

/** Sums and differences of like things; a part or a multiple of what is of the claim's own kind. */
function followsFrom(claim: NumberMention, like: NumberMention, number: NumberMention): boolean {
  const [value, other] = [worth(like), worth(number)];
  const alike = like.dimension === number.dimension ? [Math.abs(value - other), value + other] : [];
  return [...alike, ...scaled(value, other, number)].some((result) => result > 0 && isNear(claim, result));
}

function scaled(value: number, other: number, { dimension, plain }: NumberMention): number[] {
  if (dimension === 'percent') return [(value * other) / 100, value * (1 - other / 100)];
  // Small counts times each other yield any other count.
  return dimension === 'multiple' || (dimension === null && plain >= 10) ? [value * other] : [];
}

function worth({ plain, factor }: NumberMention): number {
  return plain * factor;
}
