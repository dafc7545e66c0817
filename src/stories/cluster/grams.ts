/** Computes cosines of titles as character n-grams, by feature hashing. */

import { kindOf, otherKind, unspacedKind } from './characters.ts';
import { at } from './sparse.ts';

/** Buckets for each title, several times as many as a title has pieces, so that few collide; and for any batch. */
const bucketsPerTitle = 256;
const fewestBuckets = 2 ** 12;
const mostBuckets = 2 ** 19;

/** Titles whose pieces are counted. */
const mostCounted = 20_000;

const space = 32;

/** Titles whose weighed pieces are kept: a page's thousand look-alikes are compared with each other again and again. */
const mostKept = 20_000;

/** A title's pieces, each once, with what each weighs and how long their vector is. */
interface Pieces {
  readonly buckets: Int32Array;
  readonly weights: Float32Array;
  readonly length: number;
}

/**
 * Cosines of titles as pieces of four characters (and of two, where words have no spaces), so that inflections,
 * compounds and mistyped words still meet. Few titles are ever compared, so of all only how often each piece occurs is
 * kept, by its hash.
 */
export class GramCosines {
  readonly #titles: readonly string[];
  readonly #frequency: Int32Array;
  readonly #kept = new Map<number, Pieces>();
  /** The pieces of one title spread over all buckets, so that others are compared with it piece by piece. */
  readonly #spread: Float32Array;
  #row = -1;
  #touched: Int32Array = new Int32Array(0);

  constructor(titles: readonly string[]) {
    const wanted = 2 ** Math.ceil(Math.log2(titles.length * bucketsPerTitle + 1));
    const buckets = Math.min(mostBuckets, Math.max(fewestBuckets, wanted));
    this.#titles = titles;
    this.#frequency = new Int32Array(buckets);
    this.#spread = new Float32Array(buckets);
    // Every so many titles tell common pieces from rare ones as well as all do.
    const step = Math.ceil(titles.length / mostCounted);
    for (let row = 0; row < titles.length; row += step) {
      eachGram(titles[row] ?? '', buckets, (gram) => {
        this.#frequency[gram] = at(this.#frequency, gram) + step;
      });
    }
  }

  between(a: number, b: number): number {
    const left = this.#piecesOf(a);
    const right = this.#piecesOf(b);
    if (this.#row !== a) this.#spreadOut(a, left);
    let sum = 0;
    for (let i = 0; i < right.buckets.length; i += 1) {
      sum += at(this.#spread, at(right.buckets, i)) * at(right.weights, i);
    }
    return sum === 0 ? 0 : sum / (left.length * right.length);
  }

  #spreadOut(row: number, { buckets, weights }: Pieces): void {
    for (const bucket of this.#touched) this.#spread[bucket] = 0;
    this.#touched = buckets;
    for (let i = 0; i < buckets.length; i += 1) this.#spread[at(buckets, i)] = at(weights, i);
    this.#row = row;
  }

  #piecesOf(row: number): Pieces {
    const known = this.#kept.get(row);
    if (known !== undefined) return known;
    const weights = new Map<number, number>();
    eachGram(this.#titles[row] ?? '', this.#frequency.length, (gram) => {
      const rarity = Math.log((1 + this.#titles.length) / (1 + at(this.#frequency, gram))) + 1;
      weights.set(gram, (weights.get(gram) ?? 0) + Math.max(0, rarity));
    });
    const pieces = {
      buckets: Int32Array.from(weights.keys()),
      weights: Float32Array.from(weights.values()),
      length: Math.sqrt(weights.values().reduce((sum, weight) => sum + weight ** 2, 0)),
    };
    if (this.#kept.size === mostKept) this.#kept.clear();
    this.#kept.set(row, pieces);
    return pieces;
  }
}

function eachGram(title: string, buckets: number, visit: (gram: number) => void): void {
  const codes = plainCodes(title);
  const hasUnspaced = codes.some((code) => code > 0xff && kindOf(code) === unspacedKind);
  for (let i = 0; i + 2 <= codes.length; i += 1) {
    if (i + 4 <= codes.length) visit(bucketOf(codes, i, 4, buckets));
    if (hasUnspaced) visit(bucketOf(codes, i, 2, buckets));
  }
}

/** Code units of a title in lower case, with one space between words and at both ends. */
function plainCodes(title: string): number[] {
  const lower = title.normalize('NFKC').toLowerCase();
  const codes = [space];
  let last = space;
  for (let i = 0; i < lower.length; i += 1) {
    const code = lower.charCodeAt(i);
    const next = kindOf(code) === otherKind ? space : code;
    if (next !== space || last !== space) codes.push(next);
    last = next;
  }
  if (last !== space) codes.push(space);
  return codes;
}

/** FNV-1a over code units (Fowler, Noll and Vo), its upper half folded in. */
function bucketOf(codes: readonly number[], start: number, length: number, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < start + length; i += 1) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}
