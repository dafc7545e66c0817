/** Classifies characters for the tokenizer: lower case, upper case, digits, scripts without spaces, others. */

import { hasCjk } from '../../text/scripts.ts';

/** Kinds of characters, as far as words are concerned. */
export const otherKind = 0;
export const lowerKind = 1;
export const upperKind = 2;
export const digitKind = 3;
/** Scripts written without spaces between words: Han, kana, hangul. */
export const unspacedKind = 4;

const unknownKind = 255;

/** Looking a character's properties up is slow, and texts use few characters: each is looked up once. */
const known = new Uint8Array(65_536).fill(unknownKind);

/** The kind of a UTF-16 code unit; halves of surrogate pairs are `otherKind`. */
export function kindOf(code: number): number {
  const kind = known[code] ?? otherKind;
  if (kind !== unknownKind) return kind;
  const found = lookUp(String.fromCharCode(code));
  known[code] = found;
  return found;
}

function lookUp(character: string): number {
  if (/[0-9]/.test(character)) return digitKind;
  if (hasCjk(character) || character === 'ー') return unspacedKind;
  if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return otherKind;
  return character === character.toLowerCase() ? lowerKind : upperKind;
}
