/** Finds the subject a title begins with, before its colon or dash, and how much of it two titles share. */

import { at } from './sparse.ts';
import { TokenTable } from './token-table.ts';
import type { Vocabulary } from './vocabulary.ts';

const none = -1;

/**
 * What titles are titles of: all of a title, and what stands before its colon or dash, without brackets and announcing
 * words. `Introducing Orrery 3`, `Orrery 3: open weights for all` and `Orrery 3 [pdf]` share a head.
 */
export class Heads {
  readonly #vocabulary: Vocabulary;
  /** Heads by number, two a title. */
  readonly #ofTitles: Int32Array;
  readonly #numbers = new TokenTable();
  readonly #terms: number[] = [];
  readonly #starts: number[] = [0];

  constructor(titles: number, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#ofTitles = new Int32Array(titles * 2).fill(none);
  }

  /** @param terms those of the title, in order */
  read(row: number, title: string, terms: readonly number[]): void {
    const hasBrackets = /[[(（【]/.test(title);
    const bare = hasBrackets ? title.replace(/ ?[[(（【][^[(（【\])）】]*[\])）】] ?/gu, ' ') : title;
    this.#ofTitles[row * 2] = this.#numberOf(hasBrackets ? this.#termsOf(bare) : terms);
    const end = bare.search(/[:：]|\s[–—|-]\s/u);
    if (end > 0) this.#ofTitles[row * 2 + 1] = this.#numberOf(this.#termsOf(bare.slice(0, end)));
  }

  /** @returns the rarity of the words of two titles' common head, 0 when they have none */
  shared(rarity: Float32Array): (a: number, b: number) => number {
    const worthOf = (head: number): number => {
      let sum = 0;
      for (let i = this.#starts[head] ?? 0; i < (this.#starts[head + 1] ?? 0); i += 1)
        sum += at(rarity, this.#terms[i] ?? 0);
      return sum;
    };
    const heads = this.#ofTitles;
    return (a, b) => {
      let most = 0;
      for (let i = a * 2; i < a * 2 + 2; i += 1) {
        const head = at(heads, i);
        const isShared = head !== none && (head === at(heads, b * 2) || head === at(heads, b * 2 + 1));
        if (isShared) most = Math.max(most, worthOf(head));
      }
      return most;
    };
  }

  #termsOf(text: string): number[] {
    const terms: number[] = [];
    this.#vocabulary.read(text, (term) => terms.push(term));
    return terms;
  }

  /** Heads are recognised by two hashes over their terms (FNV-1a, and a variant). */
  #numberOf(terms: readonly number[]): number {
    const start = this.#terms.length;
    let first = 0x811c9dc5;
    let second = 0;
    for (const term of terms) {
      if (this.#vocabulary.isBoilerplate(term)) continue;
      this.#terms.push(term);
      first = Math.imul(first ^ term, 0x01000193);
      second = (Math.imul(second, 31) + term) | 0;
    }
    if (this.#terms.length === start) return none;
    const known = this.#numbers.get(first, second);
    if (known === undefined) return this.#numbers.set(first, second, this.#starts.push(this.#terms.length) - 2);
    this.#terms.length = start;
    return known;
  }
}
