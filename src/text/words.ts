/** Reads words and stop words, and tells the terms that many headlines share. */
import { calendarWords } from './dates.ts';
import { languages } from './languages/index.ts';
import { grammarCharacters } from './languages/zh/stop-words.ts';
import { wellKnown } from './names/table.ts';
import { normalizeTypography } from './normalize.ts';
import { wordList } from './phrases.ts';
import { startsUnspaced, unspaced } from './scripts.ts';
import { stem } from './words/stem.ts';

export { stem };

/** A word of a text, or a pair of characters where a script writes no blanks. */
export interface Word {
  /** In lower case, with straight apostrophes, without the possessive and the s of an abbreviation's plural. */
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly index: number;
}

const articles = new Set(languages.flatMap((language) => wordList(language.articles)));
const commonest = new Set([...articles, ...languages.flatMap((language) => wordList(language.commonest))]);
const stopWords = new Set([...commonest, ...languages.flatMap((language) => wordList(language.stopWords))]);
const announcing = languages.map((language) => language.announcing);
const commonTerms = [
  ...languages.map((language) => language.commonTerms),
  ...announcing,
  ...languages.map((language) => language.pageForms),
  wellKnown.makers,
  wellKnown.models,
].flatMap(wordList);
const commonStems = new Set([...commonTerms, ...calendarWords].map(stem));
const general = [...languages.map((language) => language.general), ...announcing].flatMap(wordList);
const generalStems = new Set([...general, ...calendarWords].map(stem));
const announcingStems = new Set(
  [...announcing, ...languages.map((language) => language.pageForms)].flatMap(wordList).map(stem),
);
const grammar = new Set(grammarCharacters);

/** Whether a word, in lower case, is a stop word of any language: it carries no event, no topic and no name. */
export function isFunctionWord(word: string): boolean {
  return stopWords.has(word.includes("'") ? word.replaceAll("'", '') : word);
}

/** Whether a stem is of a term that many headlines of the field share. */
export function isCommonTerm(stem: string): boolean {
  return commonStems.has(stem);
}

/** Whether a word, as written, fits every item of a digest, so that it names no topic of any: a stop word among others. */
export function fitsEveryItem(word: string): boolean {
  const bare = singular(word).toLowerCase();
  return isFunctionWord(bare) || generalStems.has(stem(bare));
}

/** Whether a stem is of a word that only announces, or says what form a page has. */
export function isAnnouncing(stem: string): boolean {
  return announcingStems.has(stem);
}

/** Whether a Chinese character stands for grammar alone. */
export function isGrammar(character: string): boolean {
  return grammar.has(character);
}

const letters = `[[\\p{L}\\p{M}\\p{N}]--[${unspaced}]]`;
const run = new RegExp(`[${unspaced}]+|${letters}+(?:(?:[.'](?=${letters})|(?<=\\d),(?=\\d))${letters}+)*`, 'gv');

/**
 * The words and numbers of a text in order, `node.js` and `1,000` as one, stop words among them; of a script without blanks
 * every pair of neighbouring characters, which finds two texts that share a word without a dictionary.
 */
export function findWords(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: written, index } of normalizeTypography(text).matchAll(run)) {
    const whole = singular(written).toLowerCase();
    if (startsUnspaced(whole)) {
      // By UTF-16 units: halves of a rare character are compared like any other.
      for (let at = 0; at + 1 < whole.length; at += 1) found.push({ text: whole.slice(at, at + 2), index: index + at });
    } else found.push({ text: whole, index });
  }
  return found;
}

/** A word without the s of a possessive, and of an abbreviation's plural: `Tern's` is Tern, `LLMs` is LLM. */
export function singular(word: string): string {
  return word.replace(/'s$|s$(?<=^\p{Lu}{2,}s)/u, '');
}

/** The texts of the words, in compatibility form; see `findWords`. */
export function wordsIn(text: string): string[] {
  return findWords(text.normalize('NFKC')).map((word) => word.text);
}

/** The words of a text that are no stop words. */
export function tellingWordsIn(text: string): string[] {
  return wordsIn(text).filter((word) => !isFunctionWord(word));
}

/** All but the commonest words of a text: an editor's taste shows in how headlines speak too, in `without` and `says`. */
export function lessCommonWordsIn(text: string): string[] {
  return wordsIn(text).filter((word) => !commonest.has(word));
}

/**
 * Words by which headlines are compared, each once: of three letters or more, and pairs of characters; numbers only within
 * names (`gb200`), since they belong to the name before them; the parts of `genai.mil` are words each. Of the stop words only
 * articles are left out, which come with any noun: two headlines that share the others too are alike in wording, which finds
 * more of what was told before.
 */
export function longWordsIn(text: string): Set<string> {
  return new Set(
    wordsIn(text)
      .flatMap((word) => word.split('.'))
      .filter((word) => startsUnspaced(word) || (/^\p{L}.{2}/u.test(word) && !articles.has(word))),
  );
}

/** The pieces of four letters of a word, so that its inflections and compounds meet; none of a script without blanks. */
export function gramsOf(word: string): string[] {
  if (startsUnspaced(word)) return [];
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => word.slice(at, at + 4));
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text as they stand there, those of a script without blanks by the segmenter's dictionary. */
export function segmentsIn(text: string): string[] {
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}
