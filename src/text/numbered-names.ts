/** Reads names with a number that tells one product, part or version from the next: `Orrery 3`, `GLM-5`, `H200`. */

import { unspaced } from './scripts.ts';

/** A number with what it belongs to. */
export interface NumberedName {
  /** The word before it; '' where there is none. */
  readonly before: string;
  /** The letters right before it: `M` of `M5`, `v` of `v0.15.1`; '' where there are none. */
  readonly attached: string;
  /** As written, with a letter right behind it: `17e`. */
  readonly value: string;
  /** Where the letters or the number begin, and the place behind it, in UTF-16 units. */
  readonly index: number;
  readonly end: number;
}

/** Of scripts with blanks between words: Chinese writes on behind a name and before it. */
const letter = `[\\p{L}--[${unspaced}]]`;
const numbered = new RegExp(
  `(?:(?<before>[${letter}#][${letter}\\p{N}]{0,40})[\\s.\\-]{1,2})?(?<![${letter}\\p{N}.,$€£¥])` +
    `(?<own>(?<attached>${letter}{0,20})(?<value>[0-9]{1,20}(?:\\.[0-9]{1,20}){0,9}[A-Za-z]?))` +
    // Not the first part of a longer number, and of no span, score or time.
    String.raw`(?![\p{L}\p{N}]|[.,][0-9]|\s?[\-:]\s?[0-9])`,
  'gv',
);

/** The numbers of a text that stand alone or behind a name, in order. Dates and identifiers must have been blanked out before. */
export function numberedNamesIn(text: string): NumberedName[] {
  return Array.from(text.matchAll(numbered), ({ 0: whole, index, groups }) => {
    const { before = '', attached = '', value = '', own = '' } = groups ?? {};
    const end = index + whole.length;
    return { before, attached, value, index: end - own.length, end };
  });
}

/** A name of up to four words, the first of them capitalised, at the end of what stands before a version. */
const lastName = /(?<![\p{L}\p{N}])(?:[a-z]*\p{Lu}[\p{L}\p{N}]*)(?:[ -]\p{Lu}[\p{L}\p{N}]*){0,3}[ -]?$/u;
/** Letters of four words that are no more. */
const longestName = 200;
/** What the name goes on with behind the version: `GPT-5.3-Codex`. */
const goingOn = /^-(?<rest>\p{Lu}\p{L}*)/u;

/**
 * The name around a version: what stands right before it, with the blank or hyphen between, and what goes on behind it; null
 * where no name stands before it.
 */
export function nameAround(text: string, start: number, end: number): { before: string; behind: string } | null {
  const before = lastName.exec(text.slice(Math.max(0, start - longestName), start))?.[0];
  return before === undefined ? null : { before, behind: goingOn.exec(text.slice(end))?.groups?.rest ?? '' };
}
