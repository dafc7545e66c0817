import { withoutEnd } from '../edges.ts';
import { hasHan } from '../scripts.ts';
import { pairs } from './clock-and-score.ts';
import { currencyOf, currencyPattern, isMoney } from './currencies.ts';
import { durations } from './durations.ts';
import { moneyInParts } from './money-in-parts.ts';
import { type Notation, said } from './notation.ts';
import { chineseNumeral, chineseScale, englishNumeral, fromChinese, fromEnglish, latinScale } from './numerals.ts';
import { proportions } from './proportions.ts';
import type { Quantity } from './quantity.ts';
import { ranks } from './ranks.ts';
import { breaksOff, type Measured, unitBehind } from './unit-behind.ts';
import { vague } from './vague.ts';
import { beginWithNumeral, endInNumeral, measureWords } from './words-with-numerals.ts';

/** A digit that belongs to a name or an ordinal is no number (`GPT-4`, `H100`, `FLUX.2`, `HTTP/2`, 第 3); `sub-200` is one. */
const free =
  '(?<![A-Za-z_\\d]|\\d[.,]|第\\s?|(?<!\\b(?:sub|top|under|over|near|about|up|to|than))(?<=(?<!\\d)[A-Za-z])[-./])';
const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const sum = `(?<=(?:${currencyPattern})\\s?[\\d.,]{1,9}\\s?[MmBb])`;
const scale = [
  '\\s?[多余几]?\\s?(?:[十百千]?[万亿]{1,2}|[百千](?![分米克瓦字兆])|十(?=[万亿]))',
  `[- ]?(?:${['thousand', 'million', 'billion', 'trillion', 'hundred', 'dozen'].map(anyCase).join('|')})(?![A-Za-z])`,
  // `$30m` is money, `30m` may be metres or minutes.
  `\\s?(?:${['bn', 'mln', 'bln'].map(anyCase).join('|')}|[MmBb]${sum})(?![A-Za-z])`,
  '(?:[KkMBT]|mn|tn)(?![A-Za-z])',
].join('|');
/** A number with its scale; letters glued on are a unit not known here, or make it a name (`4o`). */
const amount = `${free}(?<numeral>${digits})(?<scale>${scale})?(?<letters>[A-Za-z]{1,4}(?![A-Za-z\\d]|[.,]\\d))?`;
/** The first number of a range has the unit of the second: `310 to 145 ms`, `20-30%`, 4 到 6 倍. */
const restOfRange = new RegExp(`\\s?(?:-|–|—|~|～|to|至|到|and|和|or|或|/)\\s?(?:${digits})(?:${scale})?`, 'y');

/** A word in any case, with or without a plural s. */
function anyCase(word: string): string {
  return `${word}s?`.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

function amountOf({ 0: whole, index, input, groups }: RegExpExecArray): Quantity | null {
  const { sign = '', numeral = '', scale: scaling = '', letters = '' } = groups ?? {};
  const end = index + whole.length - letters.length;
  const unit = unitBehind(input, end);
  const isUnknown = unit.end === end && letters !== '';
  if (!isUnknown && unit.end === end && breaksOff(input, end)) return null;
  const currency = currencyOf(sign);
  const { dimension, factor } = unit.dimension === null && !isUnknown ? unitOfRange(input, end) : unit;
  return {
    ...precise(numeral, scaleOf(scaling)),
    // ¥3,000 yen: the word says which money the sign stands for.
    dimension: currency === null || isMoney(dimension) ? dimension : currency,
    factor: currency === null ? factor : 1,
    isLoose: isUnknown,
    length: (isUnknown ? index + whole.length : currency === null || isMoney(dimension) ? unit.end : end) - index,
  };
}

function unitOfRange(text: string, end: number): Pick<Measured, 'dimension' | 'factor'> {
  restOfRange.lastIndex = end;
  const rest = restOfRange.exec(text);
  return rest === null ? { dimension: null, factor: 1 } : unitBehind(text, end + rest[0].length);
}

/** `$1.5 billion`, `EUR 3m`, `¥3,000 yen`. */
const sums: Notation = {
  needs: 'digits',
  when: /[$€£¥￥₩₹]|[A-Z]{3} ?\d/,
  pattern: new RegExp(`(?<![A-Za-z])(?<sign>${currencyPattern})\\s?${amount}`, 'g'),
  read: amountOf,
};

/** `40%`, `1,000`, `4-bit`, `200ms`, 2 亿元. */
const inDigits: Notation = { needs: 'digits', when: /\d/, pattern: new RegExp(amount, 'g'), read: amountOf };

/** 百分之四十, 百分之 40. */
const chineseShare: Notation = {
  needs: 'han',
  when: /百分之/,
  pattern: new RegExp(`百分之\\s?(?<words>${chineseNumeral}|${digits})`, 'g'),
  read({ groups: { words = '' } = {} }) {
    if (/^\d/.test(words)) return { ...precise(words, 1), dimension: 'percent', factor: 1, isLoose: false };
    const plain = fromChinese(words);
    return plain === null ? null : { ...worded, plain, dimension: 'percent', isLoose: false };
  },
};

/**
 * What makes a run of Chinese numerals a number rather than part of a word (三星, 万一, 十分): a scale behind a digit
 * (两亿, 三百二十), a unit, or a measure word.
 */
const scaled =
  '[一二两三四五六七八九](?:点[零一二三四五六七八九]+)?[十百千]?[百千万亿][零一二两三四五六七八九十百千万亿]*';
const wordEnds = endInNumeral.map((word) => word.replace(/一$/, '')).join('|');
const chineseWords: Notation = {
  needs: 'han',
  when: /[零〇一二两三四五六七八九十百千万亿]/,
  pattern: new RegExp(
    '(?=[零〇一二两三四五六七八九十百千万亿])(?<![第周期每点零〇一二两三四五六七八九十百千万亿\\d]|礼拜)' +
      `(?:(?!一)|(?<!${wordEnds}))(?!${beginWithNumeral.join('|')})` +
      `(?:(?<scaled>${scaled})|(?<words>${chineseNumeral}))`,
    'g',
  ),
  read({ 0: whole, index, input, groups: { scaled: large } = {} }) {
    const unit = unitBehind(input, index + whole.length);
    const isCount = large !== undefined || unit.dimension !== null || countsAt(input, index + whole.length);
    const quantity = isCount ? inWords(fromChinese(whole), unit) : null;
    if (quantity === null) return null;
    // 百年, 千元: a size rather than a number.
    return { ...quantity, isLoose: quantity.isLoose || /^[百千万亿]$/.test(whole), length: unit.end - index };
  },
};

function countsAt(text: string, at: number): boolean {
  return measureWords.includes(text.charAt(/\s/.test(text.charAt(at)) ? at + 1 : at) || ' ');
}

/** `twenty-five`, `three hundred`, `two million dollars`; `one-time` and `one-sided` count nothing. */
const englishWords: Notation = {
  needs: 'words',
  when: /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|[a-z]{3,5}t(?:een|y))\b/i,
  pattern: new RegExp(
    `(?<![A-Za-z-])(?<words>${englishNumeral})(?:[- ](?<scale>thousand|million|billion|trillion))?(?![A-Za-z])`,
    'gi',
  ),
  read({ 0: whole, index, input, groups: { words = '', scale: scaling = '' } = {} }) {
    const value = fromEnglish(words);
    const unit = unitOfWords(input, index + whole.length);
    if (unit.dimension === null && /^one$/i.test(whole) && /^-[a-z]/i.test(input.slice(index + 3))) return null;
    return inWords(value === null ? null : value * latinScale(scaling), unit, unit.end - index);
  },
};

/** The unit behind a number in words; `two minutes 30` is something else. */
function unitOfWords(text: string, end: number): Measured {
  return unitBehind(text, end, false);
}

/** `two and a half`, `12 and a half`, `half a million`, never half of something. */
const andAHalf: Notation = {
  needs: 'words',
  when: /and a half|half a [mbdt]/i,
  pattern: new RegExp(
    `(?<![A-Za-z\\d.,])(?<words>\\d+|${englishNumeral}) and a half\\b|` +
      '\\bhalf a (?<scale>million|billion|trillion|dozen)(?![A-Za-z])',
    'gi',
  ),
  read({ 0: whole, index, input, groups: { words = '', scale: scaling = '' } = {} }) {
    const value = /\d/.test(words) ? Number(words) : fromEnglish(words);
    const plain = scaling === '' ? (value ?? Number.NaN) + 0.5 : latinScale(scaling) / 2;
    if (Number.isNaN(plain)) return null;
    const { dimension, factor, end } = unitOfWords(input, index + whole.length);
    return said(plain, dimension, { factor, length: end - index });
  },
};

/** `Three point five`, `twelve dot fifty euros`, as transcripts have them; `at one point` is none. */
const spokenDecimal: Notation = {
  needs: 'words',
  when: / (?:point|dot) /i,
  pattern: new RegExp(
    `(?<!\\bat )(?<![A-Za-z\\d-])(?<whole>${englishNumeral}|zero) (?:point|dot) ` +
      `(?<places>(?:zero|oh|${englishNumeral})(?: (?:zero|oh|${englishNumeral}))*)` +
      `(?: (?<scale>million|billion|trillion))?(?![A-Za-z])`,
    'gi',
  ),
  read({ 0: text, index, input, groups: { whole = '', places = '', scale: scaling = '' } = {} }) {
    const before = whole.toLowerCase() === 'zero' ? 0 : fromEnglish(whole);
    const behind = places.split(' ').map((word) => (/^(?:zero|oh)$/i.test(word) ? 0 : fromEnglish(word)));
    if (before === null || behind.includes(null)) return null;
    const { dimension, factor, end } = unitOfWords(input, index + text.length);
    return {
      ...precise(`${before}.${behind.join('')}`, latinScale(scaling)),
      ...{ dimension, factor, length: end - index },
      isLoose: false,
    };
  },
};

/** In order of preference where they overlap. */
export const notations: readonly Notation[] = [
  ...durations,
  ...pairs,
  moneyInParts,
  andAHalf,
  spokenDecimal,
  ...proportions,
  ...ranks,
  ...vague,
  chineseShare,
  sums,
  inDigits,
  chineseWords,
  englishWords,
];

const worded = { factor: 1, step: 1, digits: 1 } as const;
/** Counts below this, in words and without a unit, are a writer's own more often than a source's (两个方向). */
const leastCount = 4;

function inWords(plain: number | null, { dimension, factor }: Measured, length?: number): Quantity | null {
  if (plain === null) return null;
  // Twenty-five has two telling digits, twenty million one.
  const digits = Math.max(1, withoutEnd(String(plain), /0/).replace('.', '').length);
  // `One year` is a way of speaking as well: 一年翻了一番.
  const isLoose = (dimension === null && plain < leastCount) || (plain === 1 && dimension === 'seconds');
  return { ...worded, digits, plain, dimension, factor, isLoose, ...(length === undefined ? {} : { length }) };
}

function precise(numeral: string, factor: number): Pick<Quantity, 'plain' | 'step' | 'digits'> {
  const bare = numeral.replaceAll(',', '');
  const [whole = '', fraction = ''] = bare.split('.');
  const written = `${whole}${fraction}`.replace(/^0+/, '');
  return { plain: Number(bare) * factor, step: factor * 10 ** -fraction.length, digits: written.length };
}

function scaleOf(text: string): number {
  const bare = text.replace(/^[-\s]+|s$/g, '');
  return hasHan(bare) ? chineseScale(bare) : latinScale(bare);
}
