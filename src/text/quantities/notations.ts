import { hasHan } from '../scripts.ts';
import { pairs } from './clock-and-score.ts';
import { moneyInParts } from './money-in-parts.ts';
import { type Notation, said } from './notation.ts';
import { chineseNumeral, chineseScale, englishNumeral, fromChinese, fromEnglish, latinScale } from './numerals.ts';
import { proportions } from './proportions.ts';
import type { Quantity } from './quantity.ts';
import { ranks } from './ranks.ts';
import { currencyOf, type Dimension, unitOf, unitPattern } from './units.ts';
import { vague } from './vague.ts';

/** A digit that belongs to a name or an ordinal is no number (`GPT-4`, `H100`, `FLUX.2`, `HTTP/2`, 第 3); `sub-200` is one. */
const free =
  '(?<![A-Za-z_\\d]|\\d[.,]|第\\s?|(?<!\\b(?:sub|top|under|over|near|about|up|to|than))(?<=(?<!\\d)[A-Za-z])[-./])';
const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const scale =
  '\\s?[多余几]?\\s?(?:[十百千]?[万亿]{1,2}|[百千](?![分米克瓦字兆])|十(?=[万亿]))' +
  '|[- ]?(?:thousand|million|billion|trillion|hundred|dozen)s?(?![a-z])' +
  '|\\s?(?:bn|mln|bln|(?<=[$€£]\\s?[\\d.,]{1,9}\\s?)[mb])(?![A-Za-z])|(?:[KkMBT]|mn|tn)(?![A-Za-z])';
/** The first number of a range has the unit of the second: `310 to 145 ms`, `20-30%`, 4 到 6 倍. */
const restOfRange = `\\s?(?:-|–|—|~|～|to|至|到|and|和|or|或|/)\\s?(?:${digits})(?:${scale})?\\s?-?(?<inherited>${unitPattern})`;

/** `$1.5 billion`, `40%`, `1,000`, `4-bit`, `200ms`, 2 亿元. */
const inDigits: Notation = {
  needs: 'digits',
  when: /\d/,
  pattern: new RegExp(
    `(?<sign>US\\$|[$€£¥￥])?\\s?${free}(?<numeral>${digits})(?<scale>${scale})?` +
      `(?:(?:\\s?-\\s?|\\s?)(?<unit>${unitPattern})|(?<letters>[A-Za-z]{1,4}))?(?![A-Za-z\\d]|[.,]\\d)(?=(?:${restOfRange})?)`,
    'g',
  ),
  read({ groups }) {
    const { sign = '', numeral = '', scale: scaling = '', unit, letters, inherited = '' } = groups ?? {};
    const currency = currencyOf(sign);
    const known = unitOf(unit ?? inherited);
    return {
      ...precise(numeral, scaleOf(scaling)),
      dimension: currency ?? known?.dimension ?? null,
      factor: currency ? 1 : (known?.factor ?? 1),
      // Letters glued on are a unit not known here, or make it a name (`4o`).
      isLoose: letters !== undefined,
    };
  },
};

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
const measure = '[个種种项款名家条次位篇层台张块组座门轮代款步枚颗套支所份句节章遍]';
const scaled = '[一二两三四五六七八九][十百千]?[百千万亿][零一二两三四五六七八九十百千万亿]*';
const chineseWords: Notation = {
  needs: 'han',
  when: /[零〇一二两三四五六七八九十百千万亿]/,
  pattern: new RegExp(
    '(?<![第周期每零〇一二两三四五六七八九十百千万亿\\d]|礼拜)' +
      `(?:(?<words>${scaled})(?:\\s?(?<unit>${unitPattern}))?` +
      `|(?<words>${chineseNumeral})\\s?(?:(?<unit>${unitPattern})|(?=${measure})))`,
    'g',
  ),
  read: ({ groups: { words = '', unit = '' } = {} }) => inWords(fromChinese(words), unit),
};

/** `twenty-five`, `three hundred`, `two million dollars`. */
const englishWords: Notation = {
  needs: 'words',
  when: /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|[a-z]{3,5}t(?:een|y))\b/i,
  pattern: new RegExp(
    `(?<![A-Za-z-])(?<words>${englishNumeral})(?:[- ](?<scale>thousand|million|billion|trillion))?` +
      `(?:(?:\\s?-\\s?|\\s)(?<unit>${unitPattern})(?!\\d))?(?![A-Za-z])`,
    'gi',
  ),
  read({ groups: { words = '', scale: scaling = '', unit = '' } = {} }) {
    const value = fromEnglish(words);
    return inWords(value === null ? null : value * latinScale(scaling), unit);
  },
};

/** `two and a half`, `12 and a half`. */
const andAHalf: Notation = {
  needs: 'words',
  when: /and a half/i,
  pattern: new RegExp(`(?<![A-Za-z\\d.,])(?<words>\\d+|${englishNumeral}) and a half\\b`, 'gi'),
  read({ groups: { words = '' } = {} }) {
    const value = /\d/.test(words) ? Number(words) : fromEnglish(words);
    return value === null ? null : said(value + 0.5, null);
  },
};

/** `Three point five`, `twelve dot fifty euros`, as transcripts have them; `at one point` is none. */
const spokenDecimal: Notation = {
  needs: 'words',
  when: / (?:point|dot) /i,
  pattern: new RegExp(
    `(?<!\\bat )(?<![A-Za-z\\d-])(?<whole>${englishNumeral}|zero) (?:point|dot) ` +
      `(?<places>(?:zero|oh|${englishNumeral})(?: (?:zero|oh|${englishNumeral}))*)` +
      `(?: (?<scale>million|billion|trillion))?(?: (?<unit>${unitPattern})(?!\\d))?(?![A-Za-z])`,
    'gi',
  ),
  read({ groups: { whole = '', places = '', scale: scaling = '', unit = '' } = {} }) {
    const before = whole.toLowerCase() === 'zero' ? 0 : fromEnglish(whole);
    const behind = places.split(' ').map((word) => (/^(?:zero|oh)$/i.test(word) ? 0 : fromEnglish(word)));
    if (before === null || behind.includes(null)) return null;
    const known = unitOf(unit);
    return {
      ...precise(`${before}.${behind.join('')}`, latinScale(scaling)),
      dimension: known?.dimension ?? null,
      factor: known?.factor ?? 1,
      isLoose: false,
    };
  },
};

/** `2 h 40 min`, `an hour and 35 minutes`, 1 小时 35 分: one length of time in two units. */
const durations: Notation = {
  needs: 'digits',
  when: /h|小时/i,
  pattern: new RegExp(
    `(?<![\\d.,])(?:(?<hours>\\d+)|(?<word>\\b(?:an?|${englishNumeral})))[ -]?(?:h(?:ours?|rs?)?|个?小时)(?:,? and |,? | )?` +
      '(?<minutes>\\d{1,2}) ?(?:min(?:ute)?s?\\b|m\\b|分钟?)',
    'gi',
  ),
  read({ groups: { hours = '', word = '', minutes = '' } = {} }) {
    const spelled = /^an?$/i.test(word) ? 1 : fromEnglish(word);
    const whole = hours === '' ? spelled : Number(hours);
    const unit = unitOf('minutes');
    if (whole === null || !unit) return null;
    return { ...precise(`${whole * 60 + Number(minutes)}`, 1), ...unit, isLoose: false };
  },
};

/** In order of preference where they overlap. */
export const notations: readonly Notation[] = [
  durations,
  ...pairs,
  moneyInParts,
  andAHalf,
  spokenDecimal,
  ...proportions,
  ...ranks,
  ...vague,
  chineseShare,
  inDigits,
  chineseWords,
  englishWords,
];

const worded = { factor: 1, step: 1, digits: 1 } as const;
/** Counts below this, in words and without a unit, are a writer's own more often than a source's (两个方向). */
const leastCount = 4;

function inWords(plain: number | null, unit: string): Quantity | null {
  if (plain === null) return null;
  const known = unitOf(unit);
  const dimension: Dimension | null = known?.dimension ?? null;
  // Twenty-five has two telling digits, twenty million one.
  const digits = Math.max(1, String(plain).replace(/\.|0+$/g, '').length);
  return {
    ...worded,
    digits,
    plain,
    dimension,
    factor: known?.factor ?? 1,
    // `One year` is a way of speaking as well: 一年翻了一番.
    isLoose: (dimension === null && plain < leastCount) || (plain === 1 && dimension === 'seconds'),
  };
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
