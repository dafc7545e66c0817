import { kindOf, OTHER, UNSPACED } from './characters.ts';
import { at } from './sparse.ts';

/** Buckets for each title, several times as many as a title has pieces, so that few collide; and for any batch. */
const BUCKETS_PER_TITLE = 256;
const FEWEST_BUCKETS = 2 ** 12;
const MOST_BUCKETS = 2 ** 19;

/** Titles whose pieces are counted. */
const MOST_COUNTED = 20_000;

const SPACE = 32;

/** A title's pieces spread over all buckets. */
interface Spread {
  row: number;
  readonly weights: Float32Array;
  /** The buckets that hold a weight, and how long the vector is. */
  touched: number[];
  length: number;
}

/**
 * Cosines of titles as pieces of four characters (and of two, where words have no spaces), so that inflections, compounds
 * and mistyped words still meet. Few titles are ever compared, so only how often each piece occurs is kept, by its hash.
 */
export class GramCosines {
  readonly #titles: readonly string[];
  readonly #frequency: Int32Array;
  readonly #left: Spread;
  readonly #right: Spread;

  constructor(titles: readonly string[]) {
    const wanted = 2 ** Math.ceil(Math.log2(titles.length * BUCKETS_PER_TITLE + 1));
    const buckets = Math.min(MOST_BUCKETS, Math.max(FEWEST_BUCKETS, wanted));
    this.#titles = titles;
    this.#frequency = new Int32Array(buckets);
    this.#left = { row: -1, weights: new Float32Array(buckets), touched: [], length: 0 };
    this.#right = { row: -1, weights: new Float32Array(buckets), touched: [], length: 0 };
    // Every so many titles tell common pieces from rare ones as well as all do.
    const step = Math.ceil(titles.length / MOST_COUNTED);
    for (let row = 0; row < titles.length; row += step) {
      eachGram(titles[row] ?? '', buckets, (gram) => {
        this.#frequency[gram] = at(this.#frequency, gram) + step;
      });
    }
  }

  between(a: number, b: number): number {
    if (this.#left.row !== a) this.#spread(a, this.#left);
    if (this.#right.row !== b) this.#spread(b, this.#right);
    let sum = 0;
    for (const gram of this.#right.touched) sum += at(this.#left.weights, gram) * at(this.#right.weights, gram);
    return sum === 0 ? 0 : sum / (this.#left.length * this.#right.length);
  }

  #spread(row: number, into: Spread): void {
    for (const gram of into.touched) into.weights[gram] = 0;
    into.touched = [];
    eachGram(this.#titles[row] ?? '', this.#frequency.length, (gram) => {
      if (at(into.weights, gram) === 0) into.touched.push(gram);
      const rarity = Math.log((1 + this.#titles.length) / (1 + at(this.#frequency, gram))) + 1;
      into.weights[gram] = at(into.weights, gram) + Math.max(0, rarity);
    });
    into.length = Math.sqrt(into.touched.reduce((sum, gram) => sum + at(into.weights, gram) ** 2, 0));
    into.row = row;
  }
}

function eachGram(title: string, buckets: number, visit: (gram: number) => void): void {
  const codes = plainCodes(title);
  const hasUnspaced = codes.some((code) => code > 0xff && kindOf(code) === UNSPACED);
  for (let i = 0; i + 2 <= codes.length; i += 1) {
    if (i + 4 <= codes.length) visit(bucketOf(codes, i, 4, buckets));
    if (hasUnspaced) visit(bucketOf(codes, i, 2, buckets));
  }
}

/** Code units of a title in lower case, with one space between words and at both ends. */
function plainCodes(title: string): number[] {
  const lower = title.normalize('NFKC').toLowerCase();
  const codes = [SPACE];
  let last = SPACE;
  for (let i = 0; i < lower.length; i += 1) {
    const code = lower.charCodeAt(i);
    const next = kindOf(code) === OTHER ? SPACE : code;
    if (next !== SPACE || last !== SPACE) codes.push(next);
    last = next;
  }
  if (last !== SPACE) codes.push(SPACE);
  return codes;
}

/** FNV-1a over code units (Fowler, Noll and Vo), its upper half folded in. */
function bucketOf(codes: readonly number[], start: number, length: number, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < start + length; i += 1) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}
