/** Works out whether a claimed number follows from numbers of the source: a ratio, a difference, a change or a sum. */
import { compares, mayCompare } from '../text/directions.ts';
import { isLeftToPay, type NumberMention } from '../text/quantities.ts';
import { changesIn } from './changes.ts';
import { isNear } from './same-number.ts';
import type { Passage } from './source-text.ts';

/** Letters that may stand between two numbers of which one became, or is measured against, the other. */
const longestGap = 80;

/**
 * The passage from whose numbers a claimed one follows: the ratio, the difference or the change of two that the source
 * or the claim's own line sets against each other, their sum where a sentence lists its parts, or one and the same
 * thing said as a share and as a factor (three times as much, 200 % more). Null when there is none. Numbers that merely
 * stand in one text prove nothing: among a dozen, some pair yields nearly every percentage.
 */
export function derivedFrom(
  claim: NumberMention,
  line: readonly NumberMention[],
  passages: readonly Passage[],
): Passage | null {
  if (isSize(claim)) return null;
  return (
    passages.find((passage) => {
      const numbers = numbersOf(passage);
      return (
        numbers.some((number) => followsFromOne(claim, number)) ||
        pairsOf(numbers, passage.text, line).some((pair) => followsFromTwo(claim, pair)) ||
        isSum(claim, numbers)
      );
    }) ?? null
  );
}

/** `A 20-minute talk` says how long the talk is; no difference of two others is written so. */
function isSize({ text, dimension }: NumberMention): boolean {
  return dimension !== 'percent' && dimension !== 'multiple' && /\d-\p{L}/u.test(text);
}

function numbersOf(passage: Passage): NumberMention[] {
  return passage.mentions().filter((mention) => mention.kind === 'number');
}

function worth({ plain, factor }: NumberMention): number {
  return plain * factor;
}

/** A share and a factor that say the same: 2x is 100 % more, a quarter is 4x less. */
function followsFromOne(claim: NumberMention, source: NumberMention): boolean {
  const given = worth(source);
  // 10 % and 10x follow from each other by a tenth, but are far more often a slip of the unit.
  if (given <= 0 || claim.plain === source.plain) return false;
  if (claim.dimension === 'multiple' && source.dimension === 'percent') {
    if (given >= 100) return isNear(claim, 1 + given / 100);
    // Short of doubling, only a share that is no growth can be turned round: halved is 2x less.
    return [100 / given, 100 / (100 - given)].some((factor) => factor >= 2 && isNear(claim, factor));
  }
  if (claim.dimension === 'percent' && source.dimension === 'multiple') {
    if (given <= 1) return false;
    return [100 * (given - 1), 100 * (1 - 1 / given)].some((share) => isNear(claim, share));
  }
  // 80 % of the price is 20 % off.
  return (
    claim.dimension === 'percent' && source.dimension === 'percent' && isLeftToPay(claim) && isNear(claim, 100 - given)
  );
}

function followsFromTwo(claim: NumberMention, { a, b, isChange }: Pair): boolean {
  const [low, high] = [worth(a), worth(b)].sort((x, y) => x - y);
  if (low === undefined || high === undefined || low <= 0 || low === high) return false;
  if (claim.dimension === 'multiple') return isNear(claim, high / low);
  // Of two shares only the difference is spoken of, in points.
  if (claim.dimension === 'points') return a.dimension === 'percent' && isNear(claim, high - low);
  if (claim.dimension === 'percent') {
    if (a.dimension === 'percent') return false;
    return [(100 * (high - low)) / low, (100 * (high - low)) / high, (100 * low) / high].some((change) =>
      isNear(claim, change),
    );
  }
  // What lies between two amounts is spoken of where one became the other, not where both are merely named.
  return isChange && claim.dimension === a.dimension && [high - low, high + low].some((value) => isNear(claim, value));
}

/** Two numbers of one kind that are set against each other. */
interface Pair {
  readonly a: NumberMention;
  readonly b: NumberMention;
  /** One became, or is compared with, the other. */
  readonly isChange: boolean;
}

function pairsOf(numbers: readonly NumberMention[], text: string, line: readonly NumberMention[]): Pair[] {
  const isOnLine = (number: NumberMention): boolean =>
    line.some((other) => other.dimension === number.dimension && worth(other) === worth(number));
  const changes = changesIn(text, numbers).map(({ from, to }): Pair => ({ a: from, b: to, isChange: true }));
  const others = numbers.flatMap((a, at) =>
    numbers.slice(at + 1).flatMap((b, next): Pair[] => {
      if (a.dimension !== b.dimension || a.isLoose || b.isLoose) return [];
      const gap = text.slice(a.index + a.text.length, b.index);
      const isSet = next === 0 && a.dimension !== null && gap.length <= longestGap && mayCompare(gap);
      const isTogether = isOnLine(a) && isOnLine(b);
      return isSet || isTogether ? [{ a, b, isChange: isTogether || compares(gap) }] : [];
    }),
  );
  return [...changes, ...others];
}

/** All the numbers of one kind in a sentence added up; any two have a sum, so that there must be three. */
function isSum(claim: NumberMention, numbers: readonly NumberMention[]): boolean {
  const parts = numbers.filter(({ dimension, isLoose }) => dimension === claim.dimension && !isLoose);
  if (parts.length < 3 || claim.dimension === 'multiple') return false;
  return isNear(
    claim,
    parts.reduce((sum, part) => sum + worth(part), 0),
  );
}
