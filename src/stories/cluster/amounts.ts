import { DIGIT, kindOf, LOWER, UPPER } from './characters.ts';

/** What multiplies a number, as it is written behind one. */
export const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
  万: 1e4,
  亿: 1e8,
};

/**
 * The number that begins at a digit: `1,000` is `1000`, `30 billion`, `30B` and `300亿` are `30000000000`, versions stay
 * as they are written.
 * @returns its text and the index behind it
 */
export function amountAt(text: string, start: number): { readonly value: string; readonly end: number } {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    const isPoint = code === 46 || code === 44;
    if (kindOf(code) === DIGIT) continue;
    if (!isPoint || kindOf(text.charCodeAt(end + 1)) !== DIGIT) break;
  }
  const digits = text.slice(start, end);
  const plain = /^[0-9]{1,3}(?:,[0-9]{3})+$/.test(digits) ? digits.replaceAll(',', '') : digits;
  const scale = scaleAt(text, end);
  const value = scale === null ? Number.NaN : Number(plain) * scale.factor;
  return Number.isNaN(value) || scale === null
    ? { value: plain, end }
    : { value: String(Math.round(value)), end: scale.end };
}

function scaleAt(text: string, at: number): { readonly factor: number; readonly end: number } | null {
  const start = text[at] === ' ' ? at + 1 : at;
  const character = text[start] ?? '';
  if (character === '万' || character === '亿') return { factor: scales[character] ?? 1, end: start + 1 };
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  const word = text.slice(start, end).toLowerCase();
  const factor = scales[word];
  // "7 B" and "30 m" may be anything; only words stand apart from their number.
  if (factor === undefined || (start > at && word.length < 3)) return null;
  return kindOf(text.charCodeAt(end)) === DIGIT ? null : { factor, end };
}

function isLetter(code: number): boolean {
  const kind = kindOf(code);
  return kind === LOWER || kind === UPPER;
}
