import type { ReadStory } from '../articles/article.ts';
import type { RankedStory } from '../stories/story.ts';
import type { Item } from '../writing/item.ts';
import type { CheckedClaim } from './claim.ts';
import { claimsOf } from './claims.ts';
import type { DateMention } from './dates.ts';
import type { Mention } from './mention.ts';
import type { NumberMention } from './numbers.ts';
import { type Passage, passagesOf } from './passages.ts';
import { comparable } from './versions.ts';

/**
 * Looks every claim of item i up in the sources of story i, and in no other's. A claim that is found carries the first
 * sentence that supports it; the lead is searched first. Pure. Notation and language may differ (`4x`, `4 倍`), the
 * statement may not. Not found does not mean wrong: it means that a person has to look.
 */
export function checkFacts(items: readonly Item[], stories: readonly ReadStory<RankedStory>[]): CheckedClaim[] {
  return items.flatMap((item, index) => checkItem(item, index, stories));
}

/** The same for the one item that tells story `index`. */
export function checkItem(item: Item, index: number, stories: readonly ReadStory<RankedStory>[]): CheckedClaim[] {
  const read = stories[index];
  const passages = read ? passagesOf(read) : [];
  return claimsOf(item).map(({ claim, mention }): CheckedClaim => {
    const passage = passages.find((candidate) => supports(mention, candidate));
    const evidence = passage?.evidence() ?? null;
    return { ...claim, item: index, verdict: evidence ? 'supported' : 'not-found', evidence };
  });
}

/** Whether what a source says supports what an item says. */
export function supports(claim: Mention, { mention, year }: Passage): boolean {
  switch (claim.kind) {
    case 'url':
      return mention.kind === 'url' && bareUrl(claim.text) === bareUrl(mention.text);
    case 'version':
      if (mention.kind === 'version') return claim.version === mention.version;
      return mention.kind === 'number' && mention.dimension === null && claim.version === comparable(mention.text);
    case 'date':
      return mention.kind === 'date' && isSameDate(claim, mention, year);
    case 'number':
      if (mention.kind === 'number') return isSameNumber(claim, mention);
      return mention.kind === 'version' && claim.dimension === null && comparable(claim.text) === mention.version;
  }
}

/** Every part the claim names must be the source's; only the year may come from when the source was published. */
function isSameDate(claim: DateMention, source: DateMention, published: number | null): boolean {
  const sourceYear = source.year ?? published;
  return (
    (claim.year === null || claim.year === sourceYear) &&
    (claim.month === null || claim.month === source.month) &&
    (claim.day === null || claim.day === source.day)
  );
}

/** Digits a number must have before it is compared past a missing unit, or rounded: short numbers agree by chance. */
const tellingDigits = 2;
/** From here on a number agrees with another hardly ever by chance, however few digits it has. */
const largeNumber = 10_000;

function isSameNumber(claim: NumberMention, source: NumberMention): boolean {
  if (claim.dimension === source.dimension) {
    return isClose(claim, claim.plain * claim.factor, source.plain * source.factor, claim.step * claim.factor);
  }
  if (claim.dimension !== null && source.dimension !== null) return false;
  // One side does not say what it measures: tables and ranges often leave it out.
  const isShare = [claim, source].some(({ dimension }) => dimension === 'percent' || dimension === 'multiple');
  const needed = isShare ? tellingDigits + 1 : tellingDigits;
  const telling = Math.min(claim.digits, source.digits) >= needed || Math.min(claim.plain, source.plain) >= largeNumber;
  return telling && isClose(claim, claim.plain, source.plain, claim.step);
}

/** Equal, or equal once the source's number is rounded to the digits the claim gives. */
function isClose(claim: NumberMention, wanted: number, given: number, step: number): boolean {
  const rounding = claim.digits >= tellingDigits ? step / 2 : 0;
  return Math.abs(wanted - given) <= rounding + Math.abs(wanted) * 1e-9;
}

function bareUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
