/** A checkable statement inside an item. */
export interface Claim {
  readonly kind: 'number' | 'date' | 'version' | 'url';
  /** As written in the item. */
  readonly text: string;
  /** The line of the item it stands in, plain text. */
  readonly line: string;
}

/** Where a source supports a claim. */
export interface Evidence {
  /** The article's address. */
  readonly url: string;
  /** The supporting sentence. */
  readonly sentence: string;
}

export interface CheckedClaim extends Claim {
  /** Index of the item in the edition, from 0. */
  readonly item: number;
  readonly verdict: 'supported' | 'not-found';
  /** Null when not found. */
  readonly evidence: Evidence | null;
}
