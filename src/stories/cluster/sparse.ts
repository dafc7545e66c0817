/** Keeps sparse vectors in typed arrays, with their dot products. */

/**
 * Sparse vectors, one a document: document `d` has the terms `starts[d]` to `starts[d + 1]`, in order of appearance.
 */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** Collects documents term by term; typed arrays throughout, for there may be millions of entries. */
export class RowBuilder {
  readonly #starts: Int32Array;
  #terms: Int32Array<ArrayBuffer>;
  #weights: Float32Array<ArrayBuffer>;
  /**
   * Where a term stands in the row it was last seen in, by term: behind the row's start if it is in the current one.
   */
  #places = new Int32Array(1024).fill(-1);
  #row = 0;
  #size = 0;

  /** @param entries how many entries of all rows there may be; more are taken as well */
  constructor(rows: number, entries: number) {
    this.#starts = new Int32Array(rows + 1);
    this.#terms = new Int32Array(entries);
    this.#weights = new Float32Array(entries);
  }

  /** Adds to the weight of a term in the current row. */
  add(term: number, weight: number): void {
    if (term >= this.#places.length) this.#places = grown(this.#places, term, -1);
    const place = at(this.#places, term);
    if (place >= at(this.#starts, this.#row)) {
      this.#weights[place] = at(this.#weights, place) + weight;
      return;
    }
    if (this.#size === this.#terms.length) {
      this.#terms = grown(this.#terms, this.#size, 0);
      const weights = new Float32Array(this.#terms.length);
      weights.set(this.#weights);
      this.#weights = weights;
    }
    this.#terms[this.#size] = term;
    this.#weights[this.#size] = weight;
    this.#places[term] = this.#size;
    this.#size += 1;
  }

  /** Distinct terms of the current row so far. */
  get length(): number {
    return this.#size - at(this.#starts, this.#row);
  }

  endRow(): void {
    this.#row += 1;
    this.#starts[this.#row] = this.#size;
  }

  build(): SparseRows {
    return {
      starts: this.#starts,
      terms: this.#terms.subarray(0, this.#size),
      weights: this.#weights.subarray(0, this.#size),
    };
  }
}

/** Dot products of documents. It keeps one of them spread out, so asking for many with the same one is quick. */
export class DotProducts {
  readonly #rows: SparseRows;
  readonly #spread: Float32Array;
  #current = -1;

  /** @param terms one more than the highest term */
  constructor(rows: SparseRows, terms: number) {
    this.#rows = rows;
    this.#spread = new Float32Array(terms);
  }

  between(a: number, b: number): number {
    if (this.#current === b) return this.#with(a);
    if (this.#current !== a) this.#spreadOut(a);
    return this.#with(b);
  }

  #with(row: number): number {
    const { starts, terms, weights } = this.#rows;
    const end = at(starts, row + 1);
    let sum = 0;
    for (let i = at(starts, row); i < end; i += 1) sum += at(weights, i) * at(this.#spread, at(terms, i));
    return sum;
  }

  #spreadOut(row: number): void {
    const { starts, terms, weights } = this.#rows;
    if (this.#current >= 0) {
      for (const term of rowOf(this.#rows, this.#current)) this.#spread[term] = 0;
    }
    for (let i = at(starts, row); i < at(starts, row + 1); i += 1) this.#spread[at(terms, i)] = at(weights, i);
    this.#current = row;
  }
}

/** Scales every document to length 1, in place, so that dot products are cosines. */
export function normalise({ starts, weights }: SparseRows): void {
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const [from, to] = [at(starts, row), at(starts, row + 1)];
    let squares = 0;
    for (let i = from; i < to; i += 1) squares += at(weights, i) * at(weights, i);
    const length = Math.sqrt(squares);
    if (length > 0) for (let i = from; i < to; i += 1) weights[i] = at(weights, i) / length;
  }
}

/** The terms of one document. */
export function rowOf({ starts, terms }: SparseRows, row: number): Int32Array {
  return terms.subarray(at(starts, row), at(starts, row + 1));
}

/** An entry that is known to exist; the compiler takes every index for doubtful. */
export function at(array: Int32Array | Float32Array | Float64Array | Uint8Array, index: number): number {
  return array[index] ?? 0;
}

/** A copy long enough for an index, half as long again at least. */
export function grown(array: Int32Array<ArrayBuffer>, index: number, fill: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(Math.ceil(array.length * 1.5), index + 1));
  longer.set(array);
  if (fill !== 0) longer.fill(fill, array.length);
  return longer;
}
