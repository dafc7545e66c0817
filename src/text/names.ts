import { aliasesOf, chineseNames } from './names/aliases.ts';
import { chineseNamesIn, type NameMention } from './names/chinese-names.ts';
import { everyday, generic, models, offices, openers, titles, vocabulary } from './names/name-words.ts';
import { normalizeTypography } from './normalize.ts';
import { hasHan } from './scripts.ts';
import { isCommonTerm, isFunctionWord, singular, stem } from './words.ts';

export { entries as nameEntries } from './names/table.ts';
export { aliasesOf, chineseNames, chineseNamesIn, generic, type NameMention, titles, vocabulary };

/** Of Latin letters alone: Chinese writes on without a blank (`NPU是处理器`). */
const capital =
  "(?:\\p{Lu}[\\p{Script=Latin}\\d]*(?:(?:[.'&+_-]|\\.js)[\\p{Script=Latin}\\d]+)*|\\p{Ll}{1,3}\\p{Lu}[\\p{Script=Latin}\\d]*(?:-[\\p{Script=Latin}\\d]+)*|\\p{Ll}+-?\\d+(?:\\.\\d+)*[a-z]?(?:-\\p{Script=Latin}[\\p{Script=Latin}\\d]*)*)";
const joiner = '(?: (?:of the|of|de|van|von|der|den|la|le|du|da|dos|bin|al|el|&) | - |-| )';
/** `Opus 4.6`, `Gemini 3 Pro`; not before a unit or a scale, where the number is a figure. */
const numeral =
  '\\d+(?:\\.\\d+)*[A-Za-z]?(?![\\w.,]*\\d|[%％]| ?(?:percent|per|thousand|million|billion|trillion|times|people|years?|days?|hours?|minutes?|seconds?|months?|weeks?|GB|TB|MB|ms|x|and|to|or|of)\\b|\\s?[万亿倍个年月日天项款家种条次岁名位张块台])';
const name = new RegExp(
  `(?<![\\p{Script=Latin}\\d_@/.-])${capital}(?:${joiner}(?:${capital}|${numeral}))*(?![\\p{Script=Latin}\\d])`,
  'gu',
);

/**
 * The names in a text in Latin letters: capitalised words in a row. Addresses, dates and versions must have been blanked
 * out before. What merely begins a sentence is none, and in a text that capitalises everything nothing can be told.
 */
export function namesIn(written: string): NameMention[] {
  const text = normalizeTypography(written);
  if (!/[A-Z]/.test(text) || isTitleCase(text)) return [];
  return runsIn(text).flatMap(({ whole, index }) => {
    const begun = isBeginning(text, index) ? withoutOpener(whole, text) : whole;
    return untitled(begun, index + whole.length - begun.length);
  });
}

/** Words in a row that are written as names are, by their place in a text with even typography. */
function runsIn(text: string): { readonly whole: string; readonly index: number }[] {
  return Array.from(text.matchAll(name), ({ 0: whole, index }) => ({ whole, index }));
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
        .map((word) =>
          singular(word)
            .toLowerCase()
            .replace(/[.']+$|-.*$/, ''),
        )
        .filter((word) => word.length > 1),
    ),
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
  const text = rest.replace(/'s$|'$/, '').replace(/(?<=^[^\s-]*)(?:-\p{Ll}+)+$/u, '');
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
    .map((part) => singular(part.replace(/[.']+$/, '')).toLowerCase())
    .filter((part) => part !== '' && !/^(?:of|the|de|van|von|der|den|la|le|du|da|dos|bin|al|el)$/.test(part));
}

/** Without the first word of a sentence where it is an ordinary word. */
function withoutOpener(whole: string, text: string): string {
  const [first = '', ...others] = whole.split(' ');
  const bare = first.toLowerCase().replace(/'s$/, '');
  const isName = /^\p{Lu}[\p{L}]*[\p{Lu}\d]/u.test(first) && !openers.has(bare);
  if (isName || aliasesOf(first).length > 0) return whole;
  if (openers.has(bare) || (others.length === 0 && !isNameElsewhere(first, text))) {
    return whole.slice(first.length).trimStart();
  }
  return whole;
}

/** Whether a word is capitalised inside a sentence too, so that at its beginning it is a name as well. */
function isNameElsewhere(word: string, text: string): boolean {
  for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1)) {
    if (!isBeginning(text, index)) return true;
  }
  return false;
}

/** The stop of `Mr.` or `U.S.` ends no sentence. */
const abbreviated = /(?:^|[^\p{L}])(?:M(?:rs?|s)|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|St|(?:\p{Lu}\.)*\p{Lu})\. $/u;

function isBeginning(text: string, index: number): boolean {
  // Chinese has no capitals, so that a Latin word at its beginning is a name as much as elsewhere.
  if (hasHan(text) || abbreviated.test(text.slice(Math.max(0, index - 8), index))) return false;
  return /(?:^|[.!?:•*]|\n)[\s"'([-]*$|["'([]$/.test(text.slice(Math.max(0, index - 6), index));
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\b\p{L}[\p{L}']{3,}/gu) ?? [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 4 && !hasHan(text) && capitalised / words.length > 0.75;
}
