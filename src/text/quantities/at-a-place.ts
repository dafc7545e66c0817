import { durations } from './durations.ts';
import { chineseScale, latinScale } from './numerals.ts';
import { proportions } from './proportions.ts';
import { unitAt } from './unit-at.ts';
import { unitBehind } from './unit-behind.ts';

/**
 * The number that begins at a digit, with its scale: `1,000` is `1000`, `30 billion`, `30B` and `300亿` are `30000000000`,
 * 3 成 is `30`; a fraction is its percentage and a length of time in parts its seconds (4.2 分之一 is `24`, `2m11s` is
 * `131`); versions stay as they are written. For rooms that read very many texts.
 * @returns its text and the index behind it
 */
export function amountAt(text: string, start: number): { readonly value: string; readonly end: number } {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) continue;
    const isPoint = code === 46 || code === 44;
    if (!isPoint || !isDigit(text.charCodeAt(end + 1))) break;
  }
  longer.lastIndex = end;
  const whole = longer.test(text) ? inPartsAt(text, start) : null;
  if (whole !== null) return whole;
  const digits = text.slice(start, end);
  const plain = /^[0-9]{1,3}(?:,[0-9]{3})+$/.test(digits) ? digits.replaceAll(',', '') : digits;
  const scale = scaleAt(text, end) ?? tenthsAt(text, end);
  const value = scale === null ? Number.NaN : Number(plain) * scale.factor;
  return Number.isNaN(value) || scale === null
    ? { value: plain, end }
    : { value: String(Math.round(value)), end: scale.end };
}

/** How a number goes on that is told in two: 4.2 分之一, 3 成半, 2 分 11 秒, `2h40m`, `1 in 100`. */
const longer = new RegExp(
  '\\s?(?:分之|成[半一二三四五六七八九]|(?:分钟?|个?小时|个?钟头)\\s?[\\d零一二两三四五六七八九十]|' +
    '(?:h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?)(?:,? and |,? |)\\d)|(?<=(?<![\\d.,])1) (?:in|out of) ',
  'y',
);
const inParts = [...durations, ...proportions];

function inPartsAt(text: string, start: number): { readonly value: string; readonly end: number } | null {
  // What stands before a number may make it no fraction.
  const from = Math.max(0, start - 12);
  const near = text.slice(from, start + 40);
  for (const { when, pattern, read } of inParts) {
    if (!when.test(near)) continue;
    for (const match of near.matchAll(pattern)) {
      const quantity = match.index === start - from ? read(match) : null;
      if (quantity === null) continue;
      return { value: String(Math.round(quantity.plain * quantity.factor)), end: start + match[0].length };
    }
  }
  return null;
}

/** What stands behind numbers that count or date, and is no unit. */
const counted = /\s?(?:[个名位家人月日号点]|(?:people|points?)(?![A-Za-z]))/iy;

/** Whether what stands behind a number makes it an amount: a scale, a unit, or what it counts. */
export function isMeasured(text: string, end: number): boolean {
  counted.lastIndex = end;
  return scaleAt(text, end) !== null || unitBehind(text, end).dimension !== null || counted.test(text);
}

interface Scale {
  readonly factor: number;
  readonly end: number;
}

function scaleAt(text: string, at: number): Scale | null {
  const start = text[at] === ' ' ? at + 1 : at;
  if (text.charCodeAt(start) > 255) return chineseScaleAt(text, start);
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  // "7 B" and "30 m" may be anything; only words stand apart from their number.
  if (end === start || (start > at && end - start < 3)) return null;
  const factor = latinScale(text.slice(start, end));
  return factor === 1 || isDigit(text.charCodeAt(end)) ? null : { factor, end };
}

const scales = /[十百千]?[万亿]{1,2}|[百千](?![分米克瓦字兆])/y;

function chineseScaleAt(text: string, start: number): Scale | null {
  scales.lastIndex = start;
  const found = scales.exec(text)?.[0];
  return found === undefined ? null : { factor: chineseScale(found), end: start + found.length };
}

function tenthsAt(text: string, at: number): Scale | null {
  const start = text[at] === ' ' ? at + 1 : at;
  if (text[start] !== '成') return null;
  const unit = unitAt(text, start);
  return unit === null ? null : { factor: unit.factor, end: unit.end };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether letters that are glued to a number are its unit (`32gb`, `2x`); of one letter they may be a name as well. */
export function isUnitOf(text: string, end: number, after: number): boolean {
  return (after - end > 1 || text[end] === 'x') && unitAt(text, end)?.end === after;
}
