/** Where the sentences and clauses of a text begin and end. */
import { findDates } from './dates.ts';
import { languages } from './languages/index.ts';
import type { LanguageLists } from './languages/lists.ts';
import { linesOf } from './phrases.ts';
import { countCjk, startsUnspaced } from './scripts.ts';

/** A part of a text, from `start` up to `end`, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text, in order: each is a substring of it, without white space at its ends. */
export function sentencesOf(text: string): string[] {
  return sentenceRanges(text).map(({ start, end }) => text.slice(start, end));
}

/** Where the sentences of a text stand. A line break always ends one; white space between them is part of none. */
export function sentenceRanges(text: string): Range[] {
  return rangesOf(text, mark);
}

/** The statements of a text: its sentences, parted by semicolons as well, since what stands before and behind one is said apart. */
export function statementRanges(text: string): Range[] {
  return rangesOf(text, markOrSemicolon);
}

/** Where the statement of a text begins and ends in which something stands. */
export function statementAround(text: string, { index, text: { length } }: { index: number; text: string }): Range {
  const ranges = statementRanges(text).filter(({ start, end }) => start < index + length && index < end);
  return { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? text.length };
}

/** The statement of a text in which something stands. */
export function statementOf(text: string, place: { index: number; text: string }): string {
  const { start, end } = statementAround(text, place);
  return text.slice(start, end);
}

/** What follows in the clause that a text begins in the middle of. */
export function restOfClause(text: string): string {
  return text.slice(0, clauseMark.exec(text)?.index ?? text.length);
}

/** What stands already of the clause that a text ends in the middle of. */
export function startOfClause(text: string): string {
  const last = [...text.matchAll(clauseMarks)].at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
}

/** A comma or a stop inside a number ends no clause. */
const clauseMark = /[，、；：。！？;\n]|[,:.!?](?!\d)/;
const clauseMarks = new RegExp(clauseMark, 'g');

const closers = `[”’」』"')）\\]】》]*`;
const stops = `[.!?…。！？]+${closers}`;
/** Where a sentence may end: stops with the marks that close a quotation or a bracket behind them, and line breaks. */
const mark = new RegExp(`${stops}|\\n`, 'g');
const markOrSemicolon = new RegExp(`${stops}|[;；]|\\n`, 'g');

function rangesOf(text: string, marks: RegExp): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  const add = (end: number): void => {
    const whole = text.slice(start, end);
    const bare = whole.trim();
    const from = start + whole.indexOf(bare);
    if (bare !== '') ranges.push({ start: from, end: from + bare.length });
    start = end;
  };
  for (const { 0: stop, index } of text.matchAll(marks)) {
    if (endsAt(text, start, index, stop)) add(index + stop.length);
  }
  add(text.length);
  return ranges;
}

/** A quotation or bracket is trusted to close within so many letters. */
const longestOpen = 400;
/** So far ahead the first letter of a sentence is looked for. */
const sight = 80;

/** Whether the sentence that began at `start` ends with the stop at `index`. */
function endsAt(text: string, start: number, index: number, stop: string): boolean {
  if (stop === '\n') return true;
  const end = index + stop.length;
  if (end - start < longestOpen && isOpen(text.slice(start, end))) return false;
  if (/[;；]/.test(stop)) return true;
  const ahead = text.slice(end, end + sight);
  // A comma or a colon goes on; a quotation mark or a bracket begins something only with a letter behind it.
  if (/^\s*[”’」』"')）\]】》.,，、;；:：?!？！。…]/.test(ahead) && !/^\s*["'(]\p{L}/u.test(ahead)) return false;
  if (/[。！？]/.test(stop)) return true;
  if (!/^\s|^$/.test(ahead)) return isLostBreak(text.slice(Math.max(start, index - 3), index), stop, ahead);
  // Of a text whose words and marks were set apart, as in corpora.
  if (stop.length === 1 && /\s/.test(text[index - 1] ?? '')) return true;
  if (/^[^\p{L}.!?。！？\n]*\p{Ll}/u.test(ahead)) return false;
  if (stop === '.' && /\d/.test(text[index - 1] ?? '') && isInDate(text, index)) return false;
  return stop !== '.' || !isAbbreviation(text.slice(Math.max(start, index - longestWord), index), ahead.trimStart());
}

/** No date has more letters on either side of a stop in it. */
const longestDate = 20;

/** Whether a stop stands inside a date: that of an ordinal before its month. */
function isInDate(text: string, stop: number): boolean {
  const from = Math.max(0, stop - longestDate);
  const near = findDates(text.slice(from, stop + longestDate));
  return near.some(({ index, text: { length } }) => from + index < stop && stop < from + index + length - 1);
}

/** `… in March.The price …`, and Chinese that follows a Latin stop without a blank. Names are never spelt so. */
function isLostBreak(before: string, stop: string, ahead: string): boolean {
  if (stop.startsWith('…')) return false;
  if (startsUnspaced(ahead)) return !/\d$/.test(before) || /[!?]/.test(stop);
  return /\p{Ll}{3}$/u.test(before) && beginning.test(ahead);
}

function inAll(list: keyof NonNullable<LanguageLists['abbreviations']>): string[] {
  return languages.flatMap(({ abbreviations }) => (abbreviations === null ? [] : linesOf(abbreviations[list])));
}

const never = new Set(inAll('neverEnding'));
const maybe = new Set(inAll('maybeEnding'));
const numbered = new Set(inAll('beforeNumber'));
const beginning = new RegExp(`^["“'‘(]?(?:${inAll('beginnings').join('|')})\\b`);
const longestWord = 24;

/** Whether a full stop belongs to the word before it: an abbreviation, an initial, or the number of an entry of a list. */
export function isAbbreviation(before: string, after: string): boolean {
  if (/^\s*\d{1,3}$/.test(before)) return true;
  const word = /(?:^|[\s(（“"'])([\p{L}.]+)$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const short = word.toLowerCase();
  if (maybe.has(short)) return !beginning.test(after);
  if (numbered.has(short)) return /^\d/.test(after);
  return never.has(short) || never.has(word) || /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
}

/** Whether the text ends inside typographic quotation marks. Straight ones cannot be told apart. */
function isOpen(text: string): boolean {
  return pairs.some(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close));
}

const pairs = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['《', '》'],
] as const;

/** Han, kana and hangul carry about as much as two and a half Latin letters, so lengths count them so. */
const cjkWeight = 2.5;

/** Length of a text in Latin letters: CJK characters count for more, so that limits hold for both scripts. */
export function readingLength(text: string): number {
  return text.length + countCjk(text) * (cjkWeight - 1);
}
