/** Maps tokens to numbers in an open-addressing hash table without making strings of them. */

import { at } from './sparse.ts';

/** No entry. */
const empty = -2;

/**
 * Numbers by token, looked up by the token's two hashes without making a string of it: texts have millions of tokens
 * and few different ones. Tokens with the same two hashes (one in 2⁶⁴ pairs) would be taken for one.
 */
export class TokenTable {
  #first = new Int32Array(4096);
  #second = new Int32Array(4096);
  #values = new Int32Array(4096).fill(empty);
  #size = 0;

  /** The number of a token; undefined when it has none yet. */
  get(first: number, second: number): number | undefined {
    const value = at(this.#values, this.#placeOf(first, second));
    return value === empty ? undefined : value;
  }

  /** Gives a token that has none a number, -1 or more. */
  set(first: number, second: number, value: number): number {
    if (this.#size * 1.5 >= this.#values.length) this.#enlarge();
    const place = this.#placeOf(first, second);
    this.#first[place] = first;
    this.#second[place] = second;
    this.#values[place] = value;
    this.#size += 1;
    return value;
  }

  #placeOf(first: number, second: number): number {
    const mask = this.#values.length - 1;
    let place = (first ^ (first >>> 15)) & mask;
    while (at(this.#values, place) !== empty && !(this.#first[place] === first && this.#second[place] === second)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  #enlarge(): void {
    const [firsts, seconds, values] = [this.#first, this.#second, this.#values];
    this.#first = new Int32Array(values.length * 2);
    this.#second = new Int32Array(values.length * 2);
    this.#values = new Int32Array(values.length * 2).fill(empty);
    for (const [place, value] of values.entries()) {
      if (value === empty) continue;
      const moved = this.#placeOf(at(firsts, place), at(seconds, place));
      this.#first[moved] = at(firsts, place);
      this.#second[moved] = at(seconds, place);
      this.#values[moved] = value;
    }
  }
}
