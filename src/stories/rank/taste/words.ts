import { startsUnspaced, unspaced } from '../../../text/scripts.ts';

/** Words this common mean the same in every headline. */
const stopWords = new Set(
  'a an the and or of to in on for with from by at as is are be it its this that how why what new now your our you we i my'.split(
    ' ',
  ),
);

const run = new RegExp(
  `[${unspaced}]+|[[\\p{L}\\p{N}]--[${unspaced}]]+(?:[.'’][[\\p{L}\\p{N}]--[${unspaced}]]+)*`,
  'gv',
);

/** Words and numbers in lower case; where words are not set apart, every pair of characters. */
export function wordsIn(text: string): string[] {
  const runs = text.normalize('NFKC').toLowerCase().match(run) ?? [];
  return runs
    .flatMap((found) => (startsUnspaced(found) ? pieces(found, 2) : found))
    .filter((word) => !stopWords.has(word));
}

/** Pieces of a word that is not in such a script, so that its inflections and compounds meet. */
export function gramsOf(word: string): string[] {
  return startsUnspaced(word) ? [] : pieces(word, 4);
}

function pieces(text: string, size: number): string[] {
  const found: string[] = [];
  // By UTF-16 units: halves of a rare character are compared like any other piece.
  for (let at = 0; at + size <= text.length; at += 1) found.push(text.slice(at, at + size));
  return found;
}
