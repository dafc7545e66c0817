/** Finds words in a row that are written as names are, in Latin letters: `Bank of England`, `Opus 4.6`, `vLLM`. */

import { behindFigures, particles } from '../languages/en/name-words.ts';
import { measures } from '../languages/zh/measures.ts';
import { wordList } from '../phrases.ts';

/** Of Latin letters alone: Chinese writes on without a blank (`NPU是处理器`). */
const letter = '[\\p{Script=Latin}\\d]';
const capital = [
  `\\p{Lu}${letter}*(?:(?:[.'&+_-]|\\.js)${letter}+)*`,
  // `vLLM`, `iPhone`
  `\\p{Ll}{1,3}\\p{Lu}${letter}*(?:-${letter}+)*`,
  // `gpt-5`, `k2.5`
  `\\p{Ll}+-?\\d+(?:\\.\\d+)*[a-z]?(?:-\\p{Script=Latin}${letter}*)*`,
].join('|');
const particle = ['of the', ...wordList(particles).filter((word) => word !== 'the'), '&'].join('|');
const joiner = `(?: (?:${particle}) | - |-| )`;
/** `Opus 4.6`, `Gemini 3 Pro`; not before a unit or a scale, where the number is a figure. */
const figure = `[\\w.,]*\\d|[%％]| ?(?:${wordList(behindFigures).join('|')})\\b|\\s?[${measures}]`;
const numeral = `\\d+(?:\\.\\d+)*[A-Za-z]?(?!${figure})`;
const name = new RegExp(
  `(?<![\\p{Script=Latin}\\d_@/.-])(?:${capital})(?:${joiner}(?:${capital}|${numeral}))*(?!${letter})`,
  'gu',
);
const joining = new RegExp(` (?:${particle}) | - `, 'u');

/** A row of words and where it begins, in UTF-16 units. */
export interface NameRun {
  readonly whole: string;
  readonly index: number;
}

/** @param text with even typography */
export function runsIn(text: string): NameRun[] {
  return Array.from(text.matchAll(name), ({ 0: whole, index }) => ({ whole, index }));
}

/** The parts of a row that stand for themselves: on either side of a particle or a dash. */
export function partsOfRun(whole: string): string[] {
  return whole.split(joining);
}
