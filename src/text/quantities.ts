/**
 * Reads the quantities in a text, by a grammar of typed quantities.
 *
 * A mention is a value of a kind: a number in the base unit of a dimension (`200ms` is 0.2 of `seconds`), the step of the
 * last digit that was written (how far a writer may have rounded), and a hedge (`more than`, 近). Two mentions say the
 * same when their dimensions are one and their values lie within the step and the hedge; spelling, scale, unit and
 * language then make no difference. Dimensions are never mixed: dollars are no euros, points no percent, `2nd` no
 * two seconds.
 *
 * `quantities/notations.ts` has the ways to write a number, in order of priority: where two of them claim the same
 * letters, the earlier has it (2 分 11 秒 is one length of time before 11 秒 is another). A notation finds numerals and
 * their scale (`numerals.ts`); the unit behind them is looked up in the table of `units.ts`, one unit a line. Numerals
 * are never cut out of words (`words-with-numerals.ts`).
 *
 * What is cheap and what is not: `numbersIn` runs all notations a text can have at all. `amountAt` and `isMeasured` look at
 * one place, by the same tables, for rooms that read a hundred thousand titles.
 */
import { openers } from './names/name-words.ts';
import { hedgeAt } from './quantities/hedges.ts';
import { notations } from './quantities/notations.ts';
import type { NumberMention, Quantity } from './quantities/quantity.ts';
import { han, hasHan } from './scripts.ts';
import { TakenPlaces } from './span.ts';

export { amountAt, isMeasured, isUnitOf } from './quantities/at-a-place.ts';
export { firstOfScore } from './quantities/clock-and-score.ts';
export { isMoney } from './quantities/currencies.ts';
export { isFigure, saysWhat } from './quantities/figures.ts';
export { isLeftToPay } from './quantities/proportions.ts';
export type { NumberMention } from './quantities/quantity.ts';
export { seriesPlacesIn } from './quantities/ranks.ts';
export type { Dimension } from './quantities/units.ts';
export { measureBehind } from './quantities/words-with-numerals.ts';

const nothingBehind =
  /^\s*(?:$|[^\p{L}\s-]|(?:to|and|or|vs|versus|at|in|for|on|when|with|while|is|was|as|but|by)\b|[到至和与或的时])/u;
const timesAtEnd = /(?:\btimes|^twice|^thrice)$/i;
/** What follows a factor. */
const multiplying = /^(?:-| (?:as|more|less|fewer|the|that|this|its|their|our|what|over|\p{L}+er)\b|\s?\d)/iu;
/** What the parts of a text and the entries of a list are numbered by. */
const numbering = new RegExp(
  String.raw`(?:(?:^|[^${han}]|[见如下上])[图表]|\b(?:${[
    ...['figure', 'fig\\.', 'table', 'listing', 'section', 'chapter', 'appendix'],
    ...['part', 'pattern', 'step', 'version', 'video', 'no\\.', 'number'],
  ].join('|')}))\s?$`,
  'iu',
);
const capitalised = /(?<![\p{L}-])(?<word>\p{Lu}[\p{L}-]*)\s?$/u;
/** The largest number that labels. */
const largestLabel = 999;

/** How English words that any notation reads as a number begin; most words do not. */
const numberWord = new RegExp(
  [
    String.raw`\b(?:[Oo]ne|[Tt](?:wo|hree|en|we|hir|hou|ri|op)|[Ff](?:our|ive|if|irst|ort)|[Ss](?:ix|even|econd))`,
    String.raw`\b(?:[Ee](?:ight|leven)|[Nn]in|[Hh](?:al[fv]|und)|[Qq]ua|[Dd]o[uz]|[Mm]illi|[Bb]illi|(?:an )?order|lead|No\.)`,
    '#1',
  ].join('|'),
);
/** How amounts in Chinese numerals look: a scale, a tenth or a factor behind a numeral, a fraction, a place (两亿, 三成, 第二). */
const spelledAmount = /[一二两三四五六七八九十][十百千万亿成倍折]|分之|第[二三四五六七八九十]/;

/** Whether a text can hold an amount in Chinese numerals: a quick look, for rooms that read very many titles. */
export function mayHoldSpelledAmounts(text: string): boolean {
  return spelledAmount.test(text);
}

/** Whether a text can hold a number at all: a quick look, for rooms that read many sentences. */
export function mayHoldNumbers(text: string): boolean {
  return /\d|[一二两三四五六七八九十百千万亿半倍]/.test(text) || numberWord.test(text);
}

/** The numbers in a text. Dates, versions and addresses must have been blanked out before. */
export function numbersIn(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  const taken = new TakenPlaces(text);
  const has = { digits: /\d/.test(text), han: hasHan(text), words: numberWord.test(text) };
  for (const { needs, when, pattern, read } of notations) {
    if (!(needs === 'any' || has[needs]) || !when.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const index = match.index + match[0].length - match[0].trimStart().length;
      const quantity = taken.has(index, index + match[0].trim().length) ? null : read(match);
      if (!quantity) continue;
      const end = quantity.length === undefined ? match.index + match[0].length : match.index + quantity.length;
      const whole = text.slice(index, end).trim();
      if (taken.has(index, end)) continue;
      taken.add(index, index + whole.length);
      const label = isLabel(text, index, quantity);
      found.push({
        kind: 'number',
        text: whole,
        index,
        ...quantity,
        isLabel: label,
        isLoose: quantity.isLoose || label,
        // Asked of few of the many numbers in a source.
        get hedge() {
          return hedgeAt(text, index, whole);
        },
        get isBare() {
          return nothingBehind.test(text.slice(index + whole.length, index + whole.length + 10));
        },
        get isOccasions() {
          return (
            timesAtEnd.test(whole) && !multiplying.test(text.slice(index + whole.length, index + whole.length + 24))
          );
        },
      });
    }
  }
  return found.toSorted((a, b) => a.index - b.index);
}

function isLabel(text: string, index: number, { plain, dimension }: Quantity): boolean {
  if (dimension !== null || plain > largestLabel) return false;
  const before = text.slice(Math.max(0, index - 24), index);
  if (numbering.test(before)) return true;
  // Behind a name, larger numbers are counts as often as parts of it.
  const word = plain < 10 ? capitalised.exec(before)?.groups?.word : undefined;
  return word !== undefined && !openers.has(word.toLowerCase());
}
