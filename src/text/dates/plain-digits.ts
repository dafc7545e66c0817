/** Writes a line of a date in plain signs: digits of any script as ASCII, one minus, no marks that only direct its display. */

const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const minuses = /[\u2010-\u2015\u2212]/g;
const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** A text on one line, with ASCII digits, signs and blanks. */
export function plainDateLine(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(minuses, '-')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Unicode has the digits of a script side by side, from zero to nine. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
