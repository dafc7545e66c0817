/** Finds the figures that a sentence states: values with their units, and comparisons. */
import { mentionsIn } from '../../text/mentions.ts';
import { isFigure, mayHoldNumbers, type NumberMention, saysWhat } from '../../text/quantities.ts';
import * as comparisons from './phrases/comparisons.ts';

/** What a sentence says in figures. */
export interface Figures {
  /** The first one, as the sentence has it; null when it states none. */
  readonly first: string | null;
  /** 0 none, 1 for a bare number, 2 for a number with its unit or against another, 3 for both. */
  readonly weight: number;
}

const none: Figures = { first: null, weight: 0 };

/** One value against another. */
const comparison = new RegExp(`${comparisons.english.source}|${comparisons.chinese.source}`, 'i');

/** A comparison is one of figures when it stands so near to one, in characters. */
const near = 48;
/** Characters between the two figures of `from 310 ms to 145 ms`. */
const longestSpan = 40;

/**
 * The figures that a sentence states: not part of a name like GPT-4, not a date, not the number of a figure or a
 * chapter.
 */
export function figuresOf(text: string): Figures {
  if (!mayHoldNumbers(text)) return none;
  const found = mentionsIn(text).filter((mention) => mention.kind === 'number' && isFigure(text, mention));
  const figures = found as NumberMention[];
  const [first] = figures;
  if (first === undefined) return none;
  const measures = figures.some((figure) => saysWhat(text, figure));
  const compares =
    comparesFigures(text, figures) || figures.some((figure, at) => isChange(text, figure, figures[at + 1]));
  return { first: first.text, weight: 1 + (measures ? 1 : 0) + (compares ? 1 : 0) };
}

function comparesFigures(text: string, figures: readonly NumberMention[]): boolean {
  const found = comparison.exec(text);
  if (found === null) return false;
  const [from, to] = [found.index - near, found.index + found[0].length + near];
  return figures.some(({ index, text: whole }) => index < to && index + whole.length > from);
}

function isChange(text: string, a: NumberMention, b: NumberMention | undefined): boolean {
  if (b === undefined || !/\bfrom (?:[a-z]+ )?$/i.test(text.slice(0, a.index))) return false;
  const between = text.slice(a.index + a.text.length, b.index);
  return between.length <= longestSpan && /\bto (?:[a-z]+ )?$/i.test(between) && !between.includes('.');
}
