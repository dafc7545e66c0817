import type { Quantity } from './quantity.ts';
import type { Dimension } from './units.ts';

/** One way to write a number: where it stands, and what it says there. */
export interface Notation {
  /** What it is written with. A text without any of that is not searched. */
  readonly needs: 'digits' | 'han' | 'words' | 'any';
  /** Quick to try: a text it fails on has nothing of this notation. */
  readonly when: RegExp;
  readonly pattern: RegExp;
  /** Null when what was found is no number after all. */
  readonly read: (match: RegExpExecArray) => Quantity | null;
}

/** A number that a wording says outright; `step` is how far off a writer may be who rounds to it. */
export function said(plain: number, dimension: Dimension | null, change: Partial<Quantity> = {}): Quantity {
  return { plain, dimension, factor: 1, step: 0, digits: 2, isLoose: false, ...change };
}
