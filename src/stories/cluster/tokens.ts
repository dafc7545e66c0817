/**
 * Tokenizes a text for clustering in one pass over its characters, and not by the words that text/ finds: clustering
 * reads every text of the day, and makes no string of a word that it knows by its hash. Which words say nothing, which
 * are common and what their stems are, it has from text/ like every room.
 */

import { amountAt, isUnitOf, mayHoldSpelledAmounts, numbersIn } from '../../text/quantities.ts';
import { isGrammar } from '../../text/words.ts';
import { digitKind, kindOf, lowerKind, otherKind, unspacedKind, upperKind } from './characters.ts';
import { englishAt } from './in-english.ts';

/** Takes the tokens of a text, one after the other. */
export interface TokenSink {
  /**
   * A word from `start` to `end` of a text in lower case, apostrophes to be left out, as two hashes of what remains.
   * @param within whether it stands within a sentence, where a capital means a name
   */
  word(lower: string, start: number, end: number, hash: TokenHash, capital: boolean, within: boolean): void;
  /** A number, or a word of a text without spaces. */
  token(token: string): void;
}

/** Two hashes of one token, reused for the next. */
export interface TokenHash {
  first: number;
  second: number;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const apostrophe = 39;
const hash: TokenHash = { first: 0, second: 0 };

/**
 * Reads the words and numbers of a text in order. Words come in lower case without accents and possessives; amounts as
 * plain numbers (`$30B` and `300 亿` are `30000000000`), abbreviations in the singular (`GPUs`); text without spaces as
 * segmented words, known names in English.
 */
export function readTokens(text: string, sink: TokenSink): void {
  const folded = fold(text);
  const lowered = folded.toLowerCase();
  // A few capitals have longer small letters; their texts are read without capitals.
  const cased = lowered.length === folded.length ? folded : lowered;
  let within = false;
  for (let at = 0; at < cased.length; ) {
    const code = cased.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === otherKind) {
      if (endsSentence(cased, at, code)) within = false;
      at += 1;
      continue;
    }
    if (kind === digitKind) at = readNumber(lowered, at, sink);
    else if (kind === unspacedKind) at = readUnspaced(lowered, at, sink);
    else if (isVersionMark(lowered, at)) at = readNumber(lowered, at + 1, sink);
    else at = readWord(cased, lowered, at, within, sink);
    within = true;
  }
}

/** Two hashes of a token, for who has it as a string. FNV-1a over code units (Fowler, Noll and Vo), and a variant. */
export function hashToken(token: string): TokenHash {
  hash.first = 0x811c9dc5;
  hash.second = 0;
  for (let i = 0; i < token.length; i += 1) addToHash(token.charCodeAt(i));
  return hash;
}

function addToHash(code: number): void {
  hash.first = Math.imul(hash.first ^ code, 0x01000193);
  hash.second = (Math.imul(hash.second, 31) + code) | 0;
}

/** Compatibility forms, curly apostrophes and accents differ from feed to feed. */
function fold(text: string): string {
  // Plain ASCII, most of all text, is folded already.
  if (/^[\0-\x7f]*$/.test(text)) return text;
  const folded = text.normalize('NFKC').replace(/[‘’]/g, "'");
  if (!/[\u00c0-\u024f]/.test(folded)) return folded;
  return folded
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** A full stop ends a sentence only before a space: not in `v0.15.1`. Quotes, brackets and colons begin one as well. */
function endsSentence(text: string, at: number, code: number): boolean {
  if (code === 32 || code === 44) return false;
  const mark = text[at] ?? '';
  return mark === '.' ? text[at + 1] === ' ' : '!?。！？:：\n"“(（|'.includes(mark);
}

/** The "v" before a version belongs to no name. */
function isVersionMark(lower: string, at: number): boolean {
  return lower.charCodeAt(at) === 118 && kindOf(lower.charCodeAt(at + 1)) === digitKind;
}

function readNumber(lower: string, start: number, sink: TokenSink): number {
  const { value, end } = amountAt(lower, start);
  let after = end;
  while (after < lower.length && isWordPart(kindOf(lower.charCodeAt(after)))) after += 1;
  if (after > end && isUnitOf(lower, end, after)) {
    sink.token(value);
    return end;
  }
  // "17e" and "5g" are names; an ordinal is its number.
  const tail = lower.slice(end, after);
  sink.token(/^(?:st|nd|rd|th)$/.test(tail) ? value : value + tail);
  return after;
}

function readWord(cased: string, lower: string, start: number, within: boolean, sink: TokenSink): number {
  hash.first = 0x811c9dc5;
  hash.second = 0;
  let capitals = 0;
  let end = start;
  for (; end < cased.length; end += 1) {
    const code = cased.charCodeAt(end);
    const kind = kindOf(code);
    if (kind === upperKind) capitals += 1;
    if (isWordPart(kind)) addToHash(kind === upperKind ? lower.charCodeAt(end) : code);
    else if (code !== apostrophe || kindOf(lower.charCodeAt(end + 1)) !== lowerKind) break;
    else if (lower[end + 1] === 's' && !isWordPart(kindOf(lower.charCodeAt(end + 2)))) {
      sink.word(lower, start, end, hash, capitals > 0, within);
      return end + 2;
    }
  }
  // All but the last in capitals: only then, since the stem of a lower-case `opus` has its s.
  const isPlural = capitals >= 2 && capitals === end - start - 1 && cased[end - 1] === 's';
  if (isPlural) hashToken(lower.slice(start, end - 1));
  sink.word(lower, start, isPlural ? end - 1 : end, hash, capitals > 0, within);
  return end;
}

function isWordPart(kind: number): boolean {
  return kind === lowerKind || kind === upperKind || kind === digitKind;
}

/** Known names come out whole, what is between them as segmented words. */
function readUnspaced(text: string, start: number, sink: TokenSink): number {
  let end = start;
  let from = start;
  while (end < text.length && kindOf(text.charCodeAt(end)) === unspacedKind) {
    const known = englishAt(text, end);
    if (known === null) {
      end += 1;
      continue;
    }
    segment(text.slice(from, end), sink);
    // As English of its own, so that both come out as the same tokens (`JD.com`, `01.AI`).
    readTokens(known.english, sink);
    end += known.length;
    from = end;
  }
  segment(text.slice(from, end), sink);
  return end;
}

/** Amounts in Chinese numerals come out as plain numbers, as those in digits do. */
function segment(run: string, sink: TokenSink): void {
  let from = 0;
  for (const { index, text, plain, factor, dimension, isLoose } of mayHoldSpelledAmounts(run) ? numbersIn(run) : []) {
    if (isLoose) continue;
    segmentWords(run.slice(from, index), sink);
    sink.token(String(Math.round(dimension === 'percent' ? plain * factor : plain)));
    from = index + text.length;
  }
  segmentWords(run.slice(from), sink);
}

/**
 * The dictionary behind the segmenter does not know new names and leaves their characters single: neighbours among
 * those are taken as pairs.
 */
function segmentWords(run: string, sink: TokenSink): void {
  if (run.length < 2) return;
  let previous = '';
  for (const { segment: word } of segmenter.segment(run)) {
    if (word.length > 1) {
      sink.token(word);
      previous = '';
    } else {
      const single = isGrammar(word) ? '' : word;
      if (previous !== '' && single !== '') sink.token(previous + single);
      previous = single;
    }
  }
}
