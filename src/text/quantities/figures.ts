import type { NumberMention } from './quantity.ts';
import { unitAt } from './unit-at.ts';
import { countedThings } from './words-with-numerals.ts';

/** A name right before a number inside a sentence, of which the number is a part: `Intel 8086`, `Opus 4.6`. */
const nameBefore = /(?<=\S )\p{Lu}[\p{L}\d.-]* $/u;
/** What makes digits a part of something longer (`FFFF:0000`), or a version that a program needs (`Python >= 3.10`). */
const partOfMore = /[\w:]$|[<>]=? ?$/;

/**
 * Whether a number says how much: it has a unit, a scale or two digits, and is no label, no rank, no time of day and no
 * part of a name.
 */
export function isFigure(text: string, number: NumberMention): boolean {
  const { dimension, isLoose, isLabel, plain, digits, index } = number;
  if (isLoose || isLabel || dimension === 'rank' || dimension === 'clock') return false;
  if (dimension !== null) return true;
  if (plain < 10 && digits < 2) return false;
  const before = text.slice(Math.max(0, index - 40), index);
  return !partOfMore.test(before) && (isScaled(number) || !nameBefore.test(before));
}

const counted = new RegExp(`^[ -]?(?:${countedThings})`);
const per = /^(?:[\p{L}-]+ ){0,3}(?:an?|per|every) (?=\p{L})/iu;
/** Of what else there is so much each. */
const each = /^(?:token|request|card|GPU)s?(?!\p{L})/iu;

/** Whether what stands with a figure says what it measures: a unit, a scale, what computing counts, or a rate (`40 requests a minute`). */
export function saysWhat(text: string, number: NumberMention): boolean {
  if (number.dimension !== null || isScaled(number)) return true;
  const end = number.index + number.text.length;
  const behind = text.slice(end, end + 60);
  if (counted.test(behind)) return true;
  const rate = per.exec(behind.trimStart());
  if (rate === null) return false;
  const at = end + (behind.length - behind.trimStart().length) + rate[0].length;
  return unitAt(text, at)?.dimension === 'seconds' || each.test(text.slice(at, at + 12));
}

/** `3 million`, 三亿: more than its digits say. */
function isScaled({ plain, text }: NumberMention): boolean {
  return plain >= 1000 && /\p{L}/u.test(text);
}
