/** Reads changes of a value, `from 640 GB to 320 GB`, and finds those that a line tells the other way round. */
import type { Mention } from '../text/mentions.ts';
import type { NumberMention } from '../text/quantities.ts';
import type { Passage, SourceText } from './source-text.ts';
import { type Candidate, supports } from './supports.ts';

/** A value that became another, as a text says it: `from 640 GB to 320 GB`, 从 640GB 降到 320GB. */
interface Change {
  readonly from: NumberMention;
  readonly to: NumberMention;
}

const starts = /(?:\bfrom\s+(?:[\p{L}~]+\s+){0,2}|[从由自](?:原来|此前|之前|原先)?的?\s*)$/iu;
const arrives = /^[^.;。；]{0,30}?(?:\bto\s+(?:[\p{L}~]+\s+){0,2}|[到至为成]了?(?:约|每秒|最高)?\s*)$/iu;

/** The changes that a text tells outright; two numbers of one kind, side by side. */
export function changesIn(text: string, mentions: readonly Mention[]): Change[] {
  const numbers = mentions.filter((mention) => mention.kind === 'number');
  return numbers.flatMap((from, at) => {
    const to = numbers[at + 1];
    if (to === undefined || from.dimension !== to.dimension || from.isLabel || to.isLabel) return [];
    const gap = text.slice(from.index + from.text.length, to.index);
    return starts.test(text.slice(0, from.index)) && arrives.test(gap) ? [{ from, to }] : [];
  });
}

/**
 * Where the sources tell a change the other way round: the line lets a value rise from 320 to 640 that they let fall
 * from 640 to 320, and nowhere the line's way. Null when they do not, or when the number is not part of a change.
 */
export function turnedChange(
  claim: NumberMention,
  line: string,
  numbers: readonly NumberMention[],
  { passages }: SourceText,
): Candidate | null {
  const own = changesIn(
    line,
    numbers.toSorted((a, b) => a.index - b.index),
  ).find(({ from, to }) => from.index === claim.index || to.index === claim.index);
  if (own === undefined) return null;
  const told = passages.flatMap((passage, at) =>
    changesIn(passage.text, passage.mentions()).map((change) => ({ at, passage, change })),
  );
  const is = (one: NumberMention, other: NumberMention, passage: Passage): boolean => supports(one, other, passage);
  if (told.some(({ passage, change }) => is(own.from, change.from, passage) && is(own.to, change.to, passage))) {
    return null;
  }
  const turned = told.find(
    ({ passage, change }) => is(own.from, change.to, passage) && is(own.to, change.from, passage),
  );
  return turned ? { at: turned.at, passage: turned.passage, index: turned.change.from.index } : null;
}
