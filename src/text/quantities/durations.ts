import { type Notation, said } from './notation.ts';
import { chineseNumeral, englishNumeral, fromChinese, fromEnglish } from './numerals.ts';
import { unitOf } from './unit-at.ts';

const count = `\\d+|\\b(?:an?|${englishNumeral})|${chineseNumeral}`;
const hours = '[ -]?(?:h(?:ours?|rs?)?|个?小时|个?钟头)';
const minutes = '[ -]?(?:min(?:ute)?s?\\b|m(?![A-Za-z])|分钟?)';
const seconds = '[ -]?(?:s(?:ec(?:ond)?s?)?\\b|秒钟?)';
const joint = '(?:,? and |,? | )?';
const free = '(?<![\\d.,A-Za-z零〇一二两三四五六七八九十百千万亿])';
const last = '(?![\\d.,]\\d)';

const hoursOn =
  `${free}(?<hours>${count})${hours}${joint}(?<minutes>\\d{1,2}|${chineseNumeral})${minutes}` +
  `(?:${joint}(?<seconds>\\d{1,2}|${chineseNumeral})${seconds})?${last}`;
const minutesOn =
  `${free}(?<minutes>${count})[ -]?(?:min(?:ute)?s?\\.?(?![A-Za-z])|m(?=\\d)|分钟?)${joint}` +
  `(?<seconds>\\d{1,2}|${chineseNumeral}|${englishNumeral})${seconds}${last}`;

/** `2 h 40 min`, `an hour and 35 minutes`, 1 小时 35 分, 2 分 11 秒: one length of time in several units, the last exact. */
const inParts: Notation = {
  needs: 'any',
  when: /(?:\d ?(?:h|hrs?|m|mins?)|hours?|minutes?),?(?: and)? ?[\da-z]|[\d零一二两三四五六七八九十]\s?(?:分(?!之)|个?小时|个?钟头)/i,
  pattern: new RegExp(`${hoursOn}|${minutesOn}`, 'gi'),
  read({ groups = {} }) {
    const isWithSeconds = groups.seconds !== undefined;
    const [h, m, s] = [groups.hours, groups.minutes, groups.seconds].map((part = '0') => countOf(part) ?? Number.NaN);
    if (h === undefined || m === undefined || s === undefined || Number.isNaN(h + m + s)) return null;
    const factor = isWithSeconds ? 1 : 60;
    const plain = isWithSeconds ? h * 3600 + m * 60 + s : h * 60 + m;
    return said(plain, 'seconds', { factor, step: 1, digits: String(plain).length });
  },
};

/** 一个半小时, 两个半月: so many and a half. */
const andHalf: Notation = {
  needs: 'han',
  when: /个半|年半/,
  pattern: new RegExp(
    `${free}(?<count>\\d+|${chineseNumeral})\\s?(?:个半(?<unit>小时|钟头|月|星期)|(?<unit>年)半)`,
    'g',
  ),
  read({ groups: { count: text = '', unit = '' } = {} }) {
    const [value, known] = [countOf(text), unitOf(unit) ?? unitOf(`个${unit}`)];
    return value === null || known === null ? null : said(value + 0.5, known.dimension, { factor: known.factor });
  },
};

function countOf(text: string): number | null {
  if (/^\d/.test(text)) return Number(text);
  return /^an?$/i.test(text) ? 1 : (fromEnglish(text) ?? fromChinese(text));
}

/** Lengths of time that are told in several units, or in halves of one. */
export const durations: readonly Notation[] = [inParts, andHalf];
