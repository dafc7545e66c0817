/** Leaves boilerplate out of an article's paragraphs, by the words and the links in them. */

import { withoutEnds } from '../../text/edges.ts';
import { dateLineKind } from '../../text/page-dates.ts';
import type { Paragraph } from '../extract/paragraphs.ts';
import { appeals, headings, lines, withPlainColons } from './phrases/every-language.ts';

/** Longest line that can be none of an article's, in characters: an address behind `learn more at`. */
const maxLine = 80;
/** Longest appeal, in characters. */
const maxAppeal = 160;
/** Above this share a paragraph is links and nothing else: it tells of other pages. */
const mostlyLinked = 0.9;
/** Entries one after another that make a list of links; a single one may be a source. */
const manyEntries = 3;
/** Below a heading that parts the article from its surroundings, a paragraph this long is the article again. */
const longProse = 280;

/**
 * Leaves out the paragraphs that stand around an article rather than in it: what a page's marks did not tell, its words
 * do. Pure; keeps the order.
 */
export function withoutSurroundings(paragraphs: readonly Paragraph[]): Paragraph[] {
  const kept: Paragraph[] = [];
  const runs = linkedRuns(paragraphs);
  const dayKind = kindOfDays(paragraphs);
  let isAside = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { kind, linked } = paragraph;
    const text = paragraph.text.replace(/^- /, '');
    const isSign = kind === 'heading' || (kind === 'prose' && text.length <= 40);
    if (isSign && headings.test(withPlainColons(text))) {
      isAside = true;
      continue;
    }
    if (kind === 'heading' || (kind === 'prose' && linked < 0.5 && text.length >= longProse)) isAside = false;
    if (isAside && kind !== 'code' && kind !== 'row') continue;
    // Days above the entries of a log part them, and are no mark of the page.
    if (kind === dayKind && dateLineKind(text) === 'day') kept.push(paragraph);
    if (isLineAround(text) || dateLineKind(text) !== null) continue;
    if (text.length <= maxAppeal && appeals.test(withPlainColons(text))) continue;
    if (isLinkToOther(paragraph) && (kind === 'prose' || (runs[index] ?? 0) >= manyEntries)) continue;
    kept.push(paragraph);
  }
  return kept;
}

/** Whether a line, whatever stands around its words, is none of the article. */
function isLineAround(text: string): boolean {
  return text.length <= maxLine && lines.test(withoutEnds(text, /[-—–\s（(]/, /[-—–\s）):：.!…]/));
}

/** What the days above a log's entries are; null for a page that is no log. Two lines may be its own days. */
function kindOfDays(paragraphs: readonly Paragraph[]): Paragraph['kind'] | null {
  const days = (wanted: Paragraph['kind']): number =>
    new Set(
      paragraphs.filter(({ kind, text }) => kind === wanted && dateLineKind(text) === 'day').map(({ text }) => text),
    ).size;
  if (days('heading') >= 2) return 'heading';
  return days('prose') >= 3 ? 'prose' : null;
}

/** Whether a paragraph is the title of another page, linked. */
function isLinkToOther({ text, kind, linked }: Paragraph): boolean {
  return (kind === 'prose' || kind === 'entry') && linked > mostlyLinked && !/[.!?。！？]["'”’)]?$/.test(text);
}

/** For each paragraph, how many such entries stand together where it stands; 0 where it is none. */
function linkedRuns(paragraphs: readonly Paragraph[]): number[] {
  const runs: number[] = [];
  for (const paragraph of paragraphs) {
    const before = runs.at(-1) ?? 0;
    runs.push(paragraph.kind === 'entry' && isLinkToOther(paragraph) ? before + 1 : 0);
  }
  for (let index = runs.length - 2; index >= 0; index -= 1) {
    const after = runs[index + 1] ?? 0;
    if (runs[index] !== 0 && after !== 0) runs[index] = after;
  }
  return runs;
}
