/** Places of a text, and texts of which the found places are blanked out. */

/** Where something stands in a text. */
export interface Place {
  /** Where it begins, in UTF-16 units. */
  readonly index: number;
  /** As written. */
  readonly text: string;
}

/** A place where something checkable is said. */
export interface TextSpan extends Place {
  /** True for wordings too loose to be held against a writer; they may support a claim, but never are one. */
  readonly isLoose: boolean;
}

/** The text with the found places replaced by spaces, so that every other place keeps its index. */
export function blanked(text: string, found: readonly Place[]): string {
  let result = text;
  for (const { index, text: whole } of found) {
    result = result.slice(0, index) + ' '.repeat(whole.length) + result.slice(index + whole.length);
  }
  return result;
}
