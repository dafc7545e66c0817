/** Numbers the terms of a batch, with their inverse document frequency and whether they are names. */

import { isAnnouncing, isCommonTerm, isFunctionWord, stem } from '../../text/words.ts';
import { at, grown } from './sparse.ts';
import { TokenTable } from './token-table.ts';
import { hashToken, readTokens, type TokenHash, type TokenSink } from './tokens.ts';

/**
 * Documents of an imagined background in which no rare word occurs and each common word in one of twenty: with few
 * links in a batch, their own frequencies tell rare words from common ones badly.
 */
const backgroundTitles = 200;
const commonShare = 1 / 20;

const functionWord = -1;

/** What is known of a term from the term itself. */
const common = 1;
const announces = 2;
const international = 4;

const numberWords = new Map(
  'two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, `${index + 2}`]),
);

/** The terms of a batch as small integers, in order of first appearance, with what is known of each. */
export class Vocabulary implements TokenSink {
  readonly #tokens = new TokenTable();
  readonly #terms = new TokenTable();
  readonly #traits: number[] = [];
  /** How often each stood within a sentence with a capital, and without. */
  #capitals = new Int32Array(1024);
  #small = new Int32Array(1024);
  #learning = false;
  #take: (term: number) => void = () => {};

  get size(): number {
    return this.#traits.length;
  }

  /** Calls back with the terms of a text in order, function words left out. */
  read(text: string, take: (term: number) => void): void {
    this.#learning = false;
    this.#take = take;
    readTokens(text, this);
  }

  /** Reads running text so, and learns from its sentences which words are names. */
  readProse(text: string, take: (term: number) => void): void {
    this.#learning = true;
    this.#take = take;
    readTokens(text, this);
  }

  word(lower: string, start: number, end: number, hash: TokenHash, capital: boolean, within: boolean): void {
    // The hash is one object for all tokens, and making a term needs it too.
    const { first, second } = hash;
    const term =
      this.#tokens.get(first, second) ??
      this.#tokens.set(first, second, this.#termOf(lower.slice(start, end).replaceAll("'", '')));
    if (term === functionWord) return;
    if (this.#learning && within) {
      if (term >= this.#capitals.length) {
        this.#capitals = grown(this.#capitals, term, 0);
        this.#small = grown(this.#small, this.#capitals.length - 1, 0);
      }
      const counts = capital ? this.#capitals : this.#small;
      counts[term] = at(counts, term) + 1;
    }
    this.#take(term);
  }

  token(token: string): void {
    const { first, second } = hashToken(token);
    const term = this.#tokens.get(first, second) ?? this.#tokens.set(first, second, this.#termOf(token));
    if (term !== functionWord) this.#take(term);
  }

  isCommon(term: number): boolean {
    return ((this.#traits[term] ?? 0) & common) !== 0;
  }

  /** Whether a term only announces, or says what form a page has. */
  isBoilerplate(term: number): boolean {
    return ((this.#traits[term] ?? 0) & announces) !== 0;
  }

  /** Whether a term is written alike in every language: a Latin word, a number, a name from the table. */
  isInternational(term: number): boolean {
    return ((this.#traits[term] ?? 0) & international) !== 0;
  }

  /** Whether a term is a name: sentences of this batch write it with a capital far more often than not. */
  isName(term: number): boolean {
    return !this.isCommon(term) && at(this.#capitals, term) > 2 * at(this.#small, term);
  }

  /** Inverse document frequency over the batch and the imagined background together. */
  rarity(term: number, documents: number, frequency: number): number {
    const background = this.isCommon(term) ? backgroundTitles * commonShare : 0;
    return Math.log((documents + backgroundTitles + 1) / (frequency + background + 0.5));
  }

  #termOf(token: string): number {
    if (isFunctionWord(token)) return functionWord;
    const name = numberWords.get(token) ?? stem(token);
    const { first, second } = hashToken(name);
    const known = this.#terms.get(first, second);
    if (known !== undefined) return known;
    const traits =
      (isCommonTerm(name) ? common : 0) +
      (isAnnouncing(name) ? announces : 0) +
      (/^[\p{Script=Latin}\p{N}]/u.test(name) ? international : 0);
    return this.#terms.set(first, second, this.#traits.push(traits) - 1);
  }
}
