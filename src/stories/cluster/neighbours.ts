/** Finds all pairs of documents above a cosine, by an inverted index with a budget of work. */

import type { SparseRows } from './sparse.ts';
import { at } from './sparse.ts';

/** Steps of work for any batch, and more for every document: what keeps growth linear. */
const baseWork = 3_000_000;
const workPerDocument = 60;

/**
 * Calls `visit` for every two documents whose words are at least `least` alike (cosine), counting words shared by few:
 * as many as a number of steps in proportion to the documents affords, rarest first. In a batch of some thousands these
 * are all words; in a hundred thousand, words that hundreds share say nothing by themselves.
 * @param visit told of each pair once, the smaller index first
 */
export function neighbours(rows: SparseRows, least: number, visit: (a: number, b: number) => void): void {
  const documents = rows.starts.length - 1;
  const frequency = frequencies(rows);
  const most = mostCommonIndexed(frequency, baseWork + workPerDocument * documents);
  const isIndexed = (term: number): boolean => at(frequency, term) > 1 && at(frequency, term) <= most;
  const { starts, members, weights } = invert(rows, frequency, isIndexed);
  // Documents come in order, so each list's rest, behind its cursor, holds the ones not yet met.
  const cursors = starts.slice();
  const alike = new Float32Array(documents);
  const touched = new Int32Array(documents);
  for (let a = 0; a < documents; a += 1) {
    let count = 0;
    for (let i = at(rows.starts, a); i < at(rows.starts, a + 1); i += 1) {
      const term = at(rows.terms, i);
      if (!isIndexed(term)) continue;
      const end = at(starts, term + 1);
      const next = at(cursors, term) + 1;
      cursors[term] = next;
      const weight = at(rows.weights, i);
      for (let j = next; j < end; j += 1) {
        const b = at(members, j);
        const before = at(alike, b);
        if (before === 0) {
          touched[count] = b;
          count += 1;
        }
        alike[b] = before + weight * at(weights, j);
      }
    }
    for (let i = 0; i < count; i += 1) {
      const b = at(touched, i);
      if (at(alike, b) >= least) visit(a, b);
      alike[b] = 0;
    }
  }
}

function frequencies({ terms }: SparseRows): Int32Array {
  const frequency = new Int32Array(terms.reduce((most, term) => Math.max(most, term + 1), 0));
  for (const term of terms) frequency[term] = at(frequency, term) + 1;
  return frequency;
}

/** For every indexed term the documents that have it, ascending. */
function invert(
  rows: SparseRows,
  frequency: Int32Array,
  isIndexed: (term: number) => boolean,
): { starts: Int32Array; members: Int32Array; weights: Float32Array } {
  const starts = new Int32Array(frequency.length + 1);
  for (let term = 0; term < frequency.length; term += 1) {
    starts[term + 1] = at(starts, term) + (isIndexed(term) ? at(frequency, term) : 0);
  }
  const filled = starts.slice();
  const members = new Int32Array(at(starts, frequency.length));
  const weights = new Float32Array(members.length);
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    for (let i = at(rows.starts, row); i < at(rows.starts, row + 1); i += 1) {
      const term = at(rows.terms, i);
      if (!isIndexed(term)) continue;
      const place = at(filled, term);
      members[place] = row;
      weights[place] = at(rows.weights, i);
      filled[term] = place + 1;
    }
  }
  return { starts, members, weights };
}

/**
 * The number of documents a term may be in, so that comparing all pairs of every list stays within the work allowed.
 */
function mostCommonIndexed(frequency: Int32Array, work: number): number {
  const lists = new Map<number, number>();
  for (const count of frequency) lists.set(count, (lists.get(count) ?? 0) + 1);
  let spent = 0;
  let most = 1;
  for (const [length, count] of [...lists].sort(([a], [b]) => a - b)) {
    spent += (count * length * length) / 2;
    if (spent > work) break;
    most = length;
  }
  return most;
}
