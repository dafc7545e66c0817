/** Joins the lines of pages that break sentences for small screens into paragraphs. */
import { endsWithHan } from '../../text/scripts.ts';
import type { Paragraph } from './paragraphs.ts';

/** Longest paragraph that lines are joined to, in characters: what is longer was no line. */
const longestLine = 200;

/**
 * Joins lines to the sentences they are parts of. Pages written for phones break a sentence wherever it looks well,
 * each line an element of its own: one that ends in a comma, or is followed by one that begins with the rest of a
 * sentence, is no paragraph.
 */
export function joinLines(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    if (last === undefined || !goesOn(last, paragraph)) joined.push(paragraph);
    else joined.splice(-1, 1, together(last, paragraph));
  }
  return joined;
}

function goesOn(line: Paragraph, next: Paragraph): boolean {
  if (line.kind !== 'prose' || next.kind !== 'prose' || line.text.length > longestLine) return false;
  return /[，、；]$/u.test(line.text) || (/[\p{Ll},;]$/u.test(line.text) && /^\p{Ll}/u.test(next.text));
}

function together(line: Paragraph, next: Paragraph): Paragraph {
  const length = line.text.length + next.text.length;
  const linked = (line.linked * line.text.length + next.linked * next.text.length) / length;
  const gap = /[，、；]$/u.test(line.text) || endsWithHan(line.text) ? '' : ' ';
  return { text: `${line.text}${gap}${next.text}`, kind: 'prose', linked };
}
