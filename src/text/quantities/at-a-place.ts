import { chineseScale, latinScale } from './numerals.ts';
import { unitBehind } from './unit-behind.ts';
import { unitAt } from './units.ts';

/**
 * The number that begins at a digit, with its scale: `1,000` is `1000`, `30 billion`, `30B` and `300亿` are `30000000000`,
 * 3 成 is `30`; versions stay as they are written. For rooms that read very many texts.
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
  const digits = text.slice(start, end);
  const plain = /^[0-9]{1,3}(?:,[0-9]{3})+$/.test(digits) ? digits.replaceAll(',', '') : digits;
  const scale = scaleAt(text, end) ?? tenthsAt(text, end);
  const value = scale === null ? Number.NaN : Number(plain) * scale.factor;
  return Number.isNaN(value) || scale === null
    ? { value: plain, end }
    : { value: String(Math.round(value)), end: scale.end };
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
