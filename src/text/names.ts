/** Finds names in Latin letters, and offers what else is known of names. */

import { withoutEnd } from './edges.ts';
import { aliasesOf, chineseNames } from './names/aliases.ts';
import { chineseNamesIn, type NameMention } from './names/chinese-names.ts';
import { everyday, generic, models, offices, openers, particles, titles, vocabulary } from './names/name-words.ts';
import { partsOfRun, runsIn } from './names/runs.ts';
import { normalizeTypography } from './normalize.ts';
import { hasHan } from './scripts.ts';
import { isAbbreviation } from './sentences.ts';
import { isCommonTerm, isFunctionWord, singular, stem } from './words.ts';

export { nameTest, writtenWordsIn } from './names/capitalised-words.ts';
export { entries as nameEntries } from './names/table.ts';
export { aliasesOf, chineseNames, chineseNamesIn, generic, type NameMention, titles, vocabulary };

/**
 * The names in a text in Latin letters: capitalised words in a row. Addresses, dates and versions must have been blanked
 * out before. What merely begins a sentence is none, and in a text that capitalises everything nothing can be told.
 */
export function namesIn(written: string): NameMention[] {
  const text = normalizeTypography(written);
  if (!/[A-Z]/.test(text) || isTitleCase(text)) return [];
  // Chinese has no capitals, so that a Latin word at its beginning is a name as much as elsewhere.
  const isBeginning = hasHan(text) ? () => false : (at: number) => beginsAt(text, at);
  const elsewhere = new Map<string, boolean>();
  const isNameElsewhere = (word: string): boolean => {
    const known = elsewhere.get(word) ?? standsInside(word, text);
    elsewhere.set(word, known);
    return known;
  };
  return runsIn(text).flatMap(({ whole, index }) => {
    const begun = isBeginning(index) ? withoutOpener(whole, isNameElsewhere) : whole;
    return untitled(begun, index + whole.length - begun.length);
  });
}

/**
 * The words of all names in a text, in lower case and the singular, by which headlines are compared: `LLMs` and `LLM`,
 * `Tern's` and `Tern’s` are one. Of a headline in title case nearly every word is one; `isSpecific` and what else the day
 * says have to tell.
 */
export function nameWordsIn(text: string): Set<string> {
  return new Set(
    runsIn(normalizeTypography(text.normalize('NFKC'))).flatMap(({ whole }) =>
      whole
        .split(/[ /&]+/)
        .flatMap((word) => (isOrdinaryCompound(word) ? [] : word.split(/-(?=\p{L})/u)))
        .filter((word) => /^\p{L}/u.test(word) && /[\p{Lu}\d]/u.test(word))
        .map((word) => withoutEnd(singular(word).toLowerCase().split('-', 1)[0] ?? '', /[.']/))
        .filter((word) => word.length > 1),
    ),
  );
}

/**
 * The names of a text as it writes them, each as its words: letters alone, without numbers, particles and possessives. Whether
 * a word is capitalised for what it names has to be told otherwise, as for `nameWordsIn`.
 */
export function writtenNamesIn(text: string): string[][] {
  return runsIn(normalizeTypography(text.normalize('NFKC')))
    .flatMap(({ whole }) => partsOfRun(whole))
    .map((part) =>
      part
        .split(/[ -]/)
        .map(singular)
        .filter((word) => /^\p{L}+$/u.test(word)),
    );
}

/** `Year-over-year` and `Day-to-Day` are made of ordinary words and name nothing. */
function isOrdinaryCompound(word: string): boolean {
  const parts = word.toLowerCase().split('-');
  return (
    parts.length > 2 && parts.every((part) => isFunctionWord(part) || isCommonTerm(stem(part)) || openers.has(part))
  );
}

/** Whether a name, in lower case, can tell one event from others: a well-known maker or a common term cannot. */
export function isSpecific(word: string): boolean {
  return word.length >= 3 && !everyday.has(word) && !isFunctionWord(word) && !isCommonTerm(stem(word));
}

/** Whether a name is no ordinary word in anybody's capitals, as `gb200` or `k2.5`: it has a digit. */
export function isUnmistakable(word: string): boolean {
  return /\d/.test(word);
}

/** Whether a word, in lower case, is a family of models that everybody speaks of: its number tells one from the next. */
export function isModelFamily(word: string): boolean {
  return models.has(word);
}

/** Words that a text has in lower case: whatever else capitalises them, they are no names. */
export function plainWordsIn(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}.-])[a-z]{3,}(?![\p{L}\p{N}])/gu) ?? [];
}

/** Titles and articles in front say nothing of their own; what has no telling part left is no name. */
function untitled(whole: string, index: number): NameMention[] {
  const words = whole.split(/ (?:- )?/);
  let skipped = 0;
  for (const [at, word] of words.entries()) {
    const bare = word.toLowerCase().replace(/'s$/, '');
    const isOffice = offices.has(bare) && at + 1 < words.length;
    if (!isOffice && !openers.has(bare) && !titles.has(bare.replace(/\.$/, '')) && !/^[\d.]+$/.test(bare)) break;
    if (/^\p{Lu}{2,}$/u.test(word) && !isOffice && !titles.has(bare)) break;
    skipped += whole.slice(skipped).indexOf(word) + word.length;
  }
  // The letter behind a title is all that tells whom it means: `Professor C`.
  if (/^ [A-HJ-Z]$/.test(whole.slice(skipped)) && titles.has(words.at(-2)?.toLowerCase() ?? '')) {
    const text = words.slice(-2).join(' ');
    return [{ kind: 'name', text, index: index + whole.length - text.length, isLoose: false, parts: partsOf(text) }];
  }
  const rest = whole.slice(skipped).replace(/^(?: |-)*(?:(?:of the|of|de|&) )?/, '');
  // `London-based` and `P-formula-like` are made of a name and say no more than it.
  const text = rest.replace(/'s$|'$/, '').replace(/^(?<first>[^\s-]*)(?:-\p{Ll}+)+$/u, '$<first>');
  const parts = partsOf(text);
  if (
    parts.length === 0 ||
    text.length < 2 ||
    isOrdinaryCompound(rest) ||
    /^X+$/.test(text) ||
    parts.every((part) => vocabulary.has(part) || /^\d/.test(part))
  )
    return [];
  return [{ kind: 'name', text, index: index + whole.length - rest.length, isLoose: false, parts }];
}

/** The words of a name that have to be found again: no particles, no titles. */
function partsOf(text: string): string[] {
  return text
    .split(/[\s\-/&·]+/)
    .map((part) => singular(withoutEnd(part, /[.']/)).toLowerCase())
    .filter((part) => part !== '' && !particles.has(part));
}

/** Without the first word of a sentence where it is an ordinary word. */
function withoutOpener(whole: string, isNameElsewhere: (word: string) => boolean): string {
  const [first = '', ...others] = whole.split(' ');
  const bare = first.toLowerCase().replace(/'s$/, '');
  const isName = /^\p{Lu}[\p{L}]*[\p{Lu}\d]/u.test(first) && !openers.has(bare);
  if (isName || aliasesOf(first).length > 0) return whole;
  if (openers.has(bare) || (others.length === 0 && !isNameElsewhere(first))) {
    return whole.slice(first.length).trimStart();
  }
  return whole;
}

/** Whether a word is capitalised inside a sentence too, so that at its beginning it is a name as well. */
function standsInside(word: string, text: string): boolean {
  for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1)) {
    if (!beginsAt(text, index)) return true;
  }
  return false;
}

/** A word with the stop behind it and a blank, at the end of what stands before a name. */
const stopped = /(?:^|[^\p{L}])[\p{L}.]{1,24}(?=\. $)/u;

function beginsAt(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - longestShort), index);
  const word = stopped.exec(before)?.[0];
  if (word !== undefined && isAbbreviation(word, text.slice(index))) return false;
  return /(?:^|[.!?:•*]|\n)[\s"'([-]{0,6}$|["'([]$/.test(before.slice(-6));
}

/** Longest abbreviation with what stands around it. */
const longestShort = 24;

function isTitleCase(text: string): boolean {
  const words = text.match(/\b\p{L}[\p{L}']{3,}/gu) ?? [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 4 && !hasHan(text) && capitalised / words.length > 0.75;
}
