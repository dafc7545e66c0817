/** A span of a text: a place where something checkable is said. */
export interface TextSpan {
  /** As written. */
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly index: number;
  /** True for wordings too loose to be held against a writer; they may support a claim, but never are one. */
  readonly isLoose: boolean;
}
