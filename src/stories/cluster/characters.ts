import { hasCjk } from '../../text/scripts.ts';

/** Kinds of characters, as far as words are concerned. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** Scripts written without spaces between words: Han, kana, hangul. */
export const UNSPACED = 4;

const UNKNOWN = 255;

/** Looking a character's properties up is slow, and texts use few characters: each is looked up once. */
const known = new Uint8Array(65_536).fill(UNKNOWN);

/** The kind of a UTF-16 code unit; halves of surrogate pairs are `OTHER`. */
export function kindOf(code: number): number {
  const kind = known[code] ?? OTHER;
  if (kind !== UNKNOWN) return kind;
  const found = lookUp(String.fromCharCode(code));
  known[code] = found;
  return found;
}

function lookUp(character: string): number {
  if (/[0-9]/.test(character)) return DIGIT;
  if (hasCjk(character) || character === 'ー') return UNSPACED;
  if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return OTHER;
  return character === character.toLowerCase() ? LOWER : UPPER;
}
