/** Normal forms of texts, most of them such that every place keeps its index and can be shown as written, and their order. */

/**
 * The text with its typographic variants made plain, one character for one, so that every place keeps its index: curly
 * quotation marks, accents, full-width letters and digits, and the many dashes and spaces.
 */
export function normalizeTypography(text: string): string {
  return /[^\n -~]/.test(text) ? text.replace(variant, (character) => plain[character] ?? narrow(character)) : text;
}

const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‑': '-',
  '‐': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\t': ' ',
};
/** Full-width ！ （ ） ， ： ； ？ stay: they are what Chinese punctuation is. */
const variant =
  /[‘’“”„‑‐−\u00a0\u2009\u202f\u3000\t]|[\uff05\uff0b-\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e]/g;

function narrow(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x180) return character.normalize('NFD').charAt(0);
  // A full-width comma is punctuation, never part of a number.
  return code === 0xff0c ? character : String.fromCharCode(code - 0xfee0);
}

/** In lower case without a change of length, so that every place keeps its index. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : [...text]
        .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
        .join('');
}

/**
 * Code-unit order, for sorting: the same on every machine, whatever its locale. Everything that must come out the same
 * twice is sorted with it.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
