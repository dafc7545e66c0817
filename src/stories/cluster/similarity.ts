/** Scores how far two links in one language are above or below the bar for being one story. */

import { marginAcross } from './across-languages.ts';
import type { Documents } from './documents.ts';
import { at, rowOf } from './sparse.ts';

/**
 * Likeness from which two bare headlines, and two texts, tell of one event; between them the bar falls with the length
 * of the shorter text, since long texts of one event share less of what they say. Set on labelled headlines and news
 * texts: a lower bar joins look-alikes, and a story hidden in another is lost to the reader, while one told twice is
 * seen by the editor.
 */
const headlinesAlike = 0.46;
const textsAlike = 0.22;

/** What a shared head adds for headlines, and the rarity that its words need together to add all of it. */
const headBonus = 0.2;
const headWorth = 16;

/** What the pieces of two bare headlines count for, beside their words. */
const piecesShare = 0.5;

/** Likeness by words below which the pieces of two titles are not looked at: it takes long, and changes nothing. */
const piecesMatter = 0.2;

/**
 * How far two links are above (positive) or below the bar for being one story. Texts are compared by their words;
 * headlines as well by the pieces of their words, and by what they are titles of.
 */
export function margin(documents: Documents, a: number, b: number): number {
  const { wordCosines, fullness, isChinese } = documents;
  const full = Math.min(at(fullness, a), at(fullness, b));
  const byWords = wordCosines.between(a, b);
  const short = full < 1 ? marginOfHeadlines(documents, a, b, byWords) : 0;
  const within = (1 - full) * short + full * (byWords - textsAlike);
  if (at(isChinese, a) === at(isChinese, b)) return within;
  return Math.max(within, at(isChinese, a) === 1 ? marginAcross(documents, a, b) : marginAcross(documents, b, a));
}

function marginOfHeadlines(documents: Documents, a: number, b: number, byWords: number): number {
  const { gramCosines, sharedHead } = documents;
  const head = headBonus * Math.min(1, sharedHead(a, b) / headWorth);
  const pieces = piecesShare * Math.max(titleShare(documents, a), titleShare(documents, b));
  const byPieces = byWords < piecesMatter && head === 0 ? byWords : gramCosines.between(a, b);
  return (1 - pieces) * byWords + pieces * byPieces + head - headlinesAlike;
}

/** How much of what is known of a link is its title: all of it for a bare headline. */
function titleShare({ words, titleLengths }: Documents, row: number): number {
  return at(titleLengths, row) / Math.max(1, rowOf(words, row).length);
}
