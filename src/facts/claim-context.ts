/** Weighs the words around a claim, its context, and how much of them a passage of a source shares. */
import { aliasesOf, chineseNames } from '../text/names.ts';
import { lowerCase } from '../text/normalize.ts';
import { hasHan } from '../text/scripts.ts';
import { statementAround } from '../text/sentences.ts';
import type { TextSpan } from '../text/span.ts';
import { termsIn } from '../text/terms.ts';
import { findWords, isFunctionWord, isGrammar, stem } from '../text/words.ts';
import type { Passage, SourceText } from './source-text.ts';

/** A word near a claim. A source has it when it has any of the spellings. */
interface Neighbour {
  readonly spellings: readonly string[];
  /** The nearer, the heavier: from 1 down. */
  readonly weight: number;
}

/** What a claim is said of: the words around it that its source knows. */
export interface Setting {
  readonly neighbours: readonly Neighbour[];
  readonly weight: number;
}

/** Letters of distance at which a neighbour weighs half. */
const halfWay = 40;

/** The setting of a claim on its line: the words of its sentence, as far as the source has them anywhere. */
export function settingOf(line: string, claim: TextSpan, source: SourceText): Setting {
  const { start: from, end: to } = statementAround(line, claim);
  const end = claim.index + claim.text.length;
  const neighbours = tellingWordsOf(line).flatMap(({ index, spellings }) => {
    const length = spellings[0]?.length ?? 1;
    const isInside = index < end && index + length > claim.index;
    if (isInside || index < from || index >= to || !spellings.some((spelling) => source.has(spelling))) return [];
    const distance = index >= end ? index - end : claim.index - index - length;
    return [{ spellings, weight: halfWay / (halfWay + Math.max(0, distance)) }];
  });
  return { neighbours, weight: neighbours.reduce((sum, { weight }) => sum + weight, 0) };
}

/** How much of a setting a passage shares, from 0 to 1; what stands in the passages next to it counts half. */
export function closeness({ neighbours, weight }: Setting, passages: readonly Passage[], at: number): number {
  const here = passages[at]?.lower ?? '';
  const before = passages[at - 1]?.lower ?? '';
  const after = passages[at + 1]?.lower ?? '';
  let shared = 0;
  for (const { spellings, weight: heavy } of neighbours) {
    if (spellings.some((spelling) => here.includes(spelling))) shared += heavy;
    else if (spellings.some((spelling) => before.includes(spelling) || after.includes(spelling))) shared += heavy / 2;
  }
  return weight === 0 ? 1 : shared / weight;
}

interface Word {
  readonly index: number;
  readonly spellings: readonly string[];
}

let lastLine: { readonly line: string; readonly words: readonly Word[] } = { line: '', words: [] };

/** The telling words of a line; kept for the next claim, which mostly stands on the same one. */
function tellingWordsOf(line: string): readonly Word[] {
  if (lastLine.line !== line) lastLine = { line, words: readWords(lowerCase(line)) };
  return lastLine.words;
}

function readWords(lower: string): Word[] {
  const words: Word[] = [];
  for (const { text, index } of findWords(lower)) {
    if (text.length > 1 && !isEmpty(text)) words.push({ index, spellings: [stem(text)] });
  }
  if (!hasHan(lower)) return words;
  for (const { index, english } of termsIn(lower)) words.push({ index, spellings: english });
  for (const name of chineseNames) {
    const index = lower.indexOf(name);
    if (index >= 0) words.push({ index, spellings: aliasesOf(name).map(lowerCase) });
  }
  return words;
}

/** A word that says nothing of what a claim is about. */
function isEmpty(word: string): boolean {
  return isFunctionWord(word) || (word.length === 2 && [...word].some(isGrammar));
}
