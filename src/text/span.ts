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
  const parts: string[] = [];
  let at = 0;
  for (const { index, text: whole } of found.toSorted((a, b) => a.index - b.index)) {
    const end = Math.max(at, index + whole.length);
    parts.push(text.slice(at, Math.max(at, index)), ' '.repeat(end - Math.max(at, index)));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Which letters of a text have been read already. */
export class TakenPlaces {
  readonly #isTaken: Uint8Array;

  constructor(text: string) {
    this.#isTaken = new Uint8Array(text.length);
  }

  /** Whether any letter from `from` up to `to` is taken. */
  has(from: number, to: number): boolean {
    return this.#isTaken.subarray(from, to).includes(1);
  }

  add(from: number, to: number): void {
    this.#isTaken.fill(1, from, to);
  }
}
