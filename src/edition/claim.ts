/** Contract types: claims of items and what the sources say about them. */

/** A checkable statement inside an item. */
export interface Claim {
  readonly kind: 'number' | 'date' | 'version' | 'name' | 'quotation' | 'url';
  /** As written in the item. */
  readonly text: string;
  /** The line of the item it stands in, plain text. */
  readonly line: string;
}

/** A place in a source. */
export interface Evidence {
  /** The article's address. */
  readonly url: string;
  readonly sentence: string;
}

/**
 * What the sources say about a claim.
 * - `supported`: a source of its story says so, perhaps in another notation or language.
 * - `derived`: no source says it, but it follows from numbers that stand together in one (`from 310 to 145 ms`: 2.1x).
 * - `elsewhere`: only another story's source says it; lines were mixed up.
 * - `contradicted`: the source says something else of the same thing.
 * - `not-found`: nothing supports it. That does not make it wrong; a person has to look.
 */
export type Verdict = 'supported' | 'derived' | 'elsewhere' | 'contradicted' | 'not-found';

export interface CheckedClaim extends Claim {
  /** Index of the item in the edition, from 0; null in the trends and the watch list. */
  readonly item: number | null;
  readonly verdict: Verdict;
  /**
   * Where a source says it, or the numbers it follows from, or what contradicts it. For `not-found` the nearest thing a
   * source says, when there is one: the same value said of something else.
   */
  readonly evidence: Evidence | null;
  /** With `elsewhere`: the index of the story whose source says it, from 0. */
  readonly story?: number;
}

/** Whether a person has to look at the claim: nothing its own sources say bears it out. */
export function isOpen({ verdict }: Pick<CheckedClaim, 'verdict'>): boolean {
  return verdict !== 'supported' && verdict !== 'derived';
}
