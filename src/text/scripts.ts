/**
 * Which script a text is written in, and from that its language.
 *
 * The scripts themselves stand here as parts of character classes, so that a larger pattern can be composed of them
 * (`[${han}A-Z]+`, with the flag `u` or `v`); what only wants to know asks one of the functions.
 */
import { languages } from './languages/index.ts';
import type { LanguageLists } from './languages/lists.ts';
import { wordList } from './phrases.ts';

/** Parts of character classes. */
export const han = String.raw`\p{Script=Han}`;
export const kana = String.raw`\p{Script=Hiragana}\p{Script=Katakana}`;
export const hangul = String.raw`\p{Script=Hangul}`;
/** Han, kana and hangul: what carries about as much as two and a half Latin letters each. */
export const cjk = `${han}${kana}${hangul}`;
/** The scripts that put no blanks between words. */
export const unspaced = `${han}${kana}`;

const hanLetter = new RegExp(`[${han}]`, 'gu');
const hanAnywhere = new RegExp(`[${han}]`, 'u');
const hanFirst = new RegExp(`^[${han}]`, 'u');
const hanLast = new RegExp(`[${han}]$`, 'u');
const hanRun = new RegExp(`[${han}]+`, 'gu');
const hanWord = new RegExp(`[${han}]{2}`, 'u');
const unspacedFirst = new RegExp(`^[${unspaced}]`, 'u');
const unspacedAnywhere = new RegExp(`[${unspaced}]`, 'u');
const cjkLetter = new RegExp(`[${cjk}]`, 'gu');
const cjkAnywhere = new RegExp(`[${cjk}]`, 'u');
const kanaLetter = new RegExp(`[${kana}]`, 'gu');
const hangulLetter = new RegExp(`[${hangul}]`, 'gu');
const phoneticAnywhere = new RegExp(`[${kana}${hangul}]`, 'u');

/** Whether a text has a Han character anywhere. */
export function hasHan(text: string): boolean {
  return hanAnywhere.test(text);
}

export function startsWithHan(text: string): boolean {
  return hanFirst.test(text);
}

export function endsWithHan(text: string): boolean {
  return hanLast.test(text);
}

/** Whether a text has a word in Chinese, and not only a single character as a sign. */
export function hasHanWord(text: string): boolean {
  return hanWord.test(text);
}

/** The stretches of Han characters, in order, and where each begins. */
export function hanRuns(text: string): { readonly run: string; readonly index: number }[] {
  return hasHan(text) ? Array.from(text.matchAll(hanRun), ({ 0: run, index }) => ({ run, index })) : [];
}

/** Number of Han characters. */
export function countHan(text: string): number {
  return count(text, hanLetter);
}

/** Number of characters that are Han, kana or hangul. */
export function countCjk(text: string): number {
  return count(text, cjkLetter);
}

/** Share of a text's letters that are Han, from 0 to 1. */
export function hanShare(text: string): number {
  return countHan(text) / letters(text);
}

export function hasCjk(text: string): boolean {
  return cjkAnywhere.test(text);
}

/** Whether a text has kana or hangul: it is Japanese or Korean, whatever Han characters it has beside them. */
export function hasKanaOrHangul(text: string): boolean {
  return phoneticAnywhere.test(text);
}

/** Whether a text has a character of a script that puts no blanks between words. */
export function hasUnspaced(text: string): boolean {
  return unspacedAnywhere.test(text);
}

export function startsUnspaced(text: string): boolean {
  return unspacedFirst.test(text);
}

/** Share of letters from which on a text is in a script: a Chinese article may hold many Latin names. */
const tellingShare = 0.25;
/** The share for kana, of which a Japanese text full of Han characters has fewer. */
const tellingKana = 0.1;

/** Whether a text is mostly Chinese, Japanese or Korean; a Chinese article with many Latin names still is. */
export function isCjk(text: string): boolean {
  return countCjk(text) / letters(text) > tellingShare;
}

/** Whether a text is mostly Chinese, by its script. */
export function isChinese(text: string): boolean {
  return languageByScript(text) === 'zh';
}

function languageByScript(text: string): 'ja' | 'ko' | 'zh' | null {
  if (!hasCjk(text)) return null;
  const all = letters(text);
  if (count(text, kanaLetter) / all > tellingKana) return 'ja';
  if (count(text, hangulLetter) / all > tellingShare) return 'ko';
  return countHan(text) / all > tellingShare ? 'zh' : null;
}

/** Languages that nobody writes in Latin letters: where the script is another, the page's own word is wrong. */
const neverLatin = new Set(['zh', 'ja', 'ko']);
/** Stop words of the languages that share a script: next to none of one stand in texts of another. */
const stopWords = languages
  .filter(({ code }) => !neverLatin.has(code))
  .map(({ code, articles, commonest, stopWords }) => ({
    code,
    words: new Set([articles, commonest, stopWords].flatMap(wordList)),
  }));
/** Words that a text must have to be told by them, and the share of stop words among them. */
const least = { words: 8, share: 0.2 } as const;

/**
 * BCP 47 primary language of a text, by its script first (many Chinese pages declare `en`), then by the page's own
 * word (`lang`, may be null), then by stop words. Null when it cannot be told.
 */
export function tellLanguage(lang: string | null, text: string): string | null {
  const declared = /^[a-z]{2,3}(?=$|[-_])/i.exec(lang?.trim() ?? '')?.[0].toLowerCase() ?? null;
  const written = languageByScript(text);
  if (written !== null) return written;
  if (declared !== null && !neverLatin.has(declared)) return declared;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < least.words) return null;
  const share = (stop: ReadonlySet<string>): number => words.filter((word) => stop.has(word)).length / words.length;
  const [best] = stopWords
    .map((one) => ({ code: one.code, share: share(one.words) }))
    .toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share > least.share ? best.code : null;
}

function letters(text: string): number {
  return count(text, /\p{L}/gu) || 1;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The script that a language, given as a BCP 47 tag, is written in; Latin for one that no lists are kept of. */
export function scriptOf(tag: string): LanguageLists['script'] {
  return languages.find(({ code }) => tag.split('-')[0] === code)?.script ?? 'Latin';
}
