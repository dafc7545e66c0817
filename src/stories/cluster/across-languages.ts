/** Scores whether a Chinese link and one in another language tell one story, by the rare names they share. */

import type { Documents } from './documents.ts';
import { at, rowOf } from './sparse.ts';

/** Share of a title's words, by rarity, that the other side has to tell. */
const coveredAtLeast = 0.7;

/** Rarity of the shared words together: two names that few links tell, or a name with a version and a number. */
const worth = 9;

/**
 * How far two links in two languages are above (positive) or below the bar for being one story. Languages share names,
 * versions, numbers and what the table of names translates: nearly all of these in the Chinese title have to stand in
 * the other link's text, or nearly all words of the other's title in this one, and they have to be rare together.
 */
export function marginAcross(documents: Documents, chinese: number, other: number): number {
  const international = titleOf(documents, chinese).filter((term) => at(documents.isInternational, term) === 1);
  return Math.max(
    covered(documents, international, rowOf(documents.words, other)),
    covered(documents, titleOf(documents, other), international),
  );
}

function titleOf({ words, titleLengths }: Documents, row: number): Int32Array {
  return rowOf(words, row).subarray(0, at(titleLengths, row));
}

/** Words that only announce are everybody's, and count for nothing. */
function covered({ rarity, isBoilerplate }: Documents, title: Int32Array, text: Int32Array): number {
  let all = 0;
  let shared = 0;
  let count = 0;
  for (const term of title) {
    const isShared = text.includes(term);
    if (isShared) count += 1;
    if (at(isBoilerplate, term) === 1) continue;
    all += at(rarity, term);
    if (isShared) shared += at(rarity, term);
  }
  return count < 2 || all === 0 ? -1 : Math.min(shared / all - coveredAtLeast, shared / worth - 1) / 2;
}
