/** Joins the lines of a PDF into paragraphs, without running heads and feet. */
import { phrases } from '../../text/phrases.ts';
import { inPieces } from '../../text/plain-text.ts';

import { endsWithHan, startsWithHan } from '../../text/scripts.ts';

/** A line of a PDF's page. */
export interface PdfLine {
  readonly text: string;
  /** Height of its foot on the page, in points from the bottom. */
  readonly top: number;
  /** Of its letters, in points. */
  readonly height: number;
}

/** A gap to the line above wider than this many lines begins a paragraph. */
const wideGap = 1.7;
/** Letters that differ more than this share in height are of another paragraph: a heading, a note. */
const otherSize = 0.12;
/** A line of a table of contents: dots lead to the page's number. */
const contents = /(?:\.\s?){5}\s{0,9}\d{0,6}$/;
/** A numbered line that is the heading of a part, set in the letters of the text: `2.1 Method`, `IV. Results`. */
const numberedHeading = /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,4}\.|[A-Z]\.?) \p{Lu}[\p{L}\d ,:&’'-]{2,60}$/u;
/** The parts of a paper that stand without a number. */
export const paperParts = phrases(
  `
  Abstract
  Introduction
  Related Work
  Conclusion[s]
  References
  Bibliography
  Acknowledg[e]ment[s]
  Appendix
  摘要
  引言
  结论
  参考文献
  `,
  { begin: '^', end: '$', cased: true },
);
/** On so many pages a line is the page's head or foot. */
const repeatedOn = 3;

/**
 * The paragraphs of pages, top to bottom: lines run together, words parted at a line's end mended, heads and feet of
 * the pages gone. Pure.
 */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): string[] {
  const repeated = repeatedLines(pages);
  const words = hyphenatedWords(pages);
  const paragraphs: string[] = [];
  for (const page of pages) {
    let previous: PdfLine | null = null;
    for (const line of page) {
      if (repeated.has(shape(line.text)) || /^[\divxlc]{1,5}$/i.test(line.text) || contents.test(line.text)) continue;
      if (previous !== null && goesOn(previous, line))
        paragraphs.push(joined(paragraphs.pop() ?? '', line.text, words));
      else paragraphs.push(line.text);
      previous = line;
    }
  }
  return paragraphs
    .filter((text) => /\p{L}/u.test(text))
    .map(withoutLigatures)
    .flatMap(inPieces);
}

function goesOn(previous: PdfLine, line: PdfLine): boolean {
  if (isHeading(previous) || isHeading(line)) return false;
  const gap = previous.top - line.top;
  const size = Math.max(previous.height, line.height);
  if (Math.abs(previous.height - line.height) > otherSize * size) return false;
  // A column begins at the top again: its first line goes on if the last one did not end.
  if (gap < 0) return !/[.!?。！？:：]["”’)]?$/.test(previous.text);
  return gap <= wideGap * size && !/^(?:[•·▪–-]|\d{1,2}[.)])\s/.test(line.text);
}

function isHeading({ text }: PdfLine): boolean {
  return paperParts.test(text) || numberedHeading.test(text);
}

function joined(before: string, after: string, words: ReadonlySet<string>): string {
  const [, start = ''] = /([\p{L}\d-]{0,60}\p{L})[-‐]$/u.exec(before) ?? [];
  const [end = ''] = /^\p{Ll}[\p{L}-]*/u.exec(after) ?? [];
  if (start !== '' && end !== '') return hasHyphen(start, end, words) ? before + after : before.slice(0, -1) + after;
  const isHan = (endsWithHan(before) || /[，。、；：]$/u.test(before)) && startsWithHan(after);
  return isHan ? before + after : `${before} ${after}`;
}

/**
 * Whether a hyphen at the end of a line belongs to its word: the rest of the document spells it so, or, where that has
 * no such word, the word has a hyphen already (`state-of-the-art`).
 */
function hasHyphen(start: string, end: string, words: ReadonlySet<string>): boolean {
  if (words.has(`${start}-${end}`.toLowerCase())) return true;
  return start.includes('-') && !words.has(`${start}${end}`.toLowerCase());
}

/**
 * The words that stand within lines, in lower case, with their hyphens: these are what is asked for, so no room's words
 * do.
 */
function hyphenatedWords(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const text = pages.flatMap((page) => page.map((line) => line.text)).join('\n');
  return new Set(text.toLowerCase().match(/(?<![\p{L}\d-])\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*(?![\p{L}-])/gu));
}

/** `ﬁ` is a way of setting two letters, and no letter. */
function withoutLigatures(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}

function repeatedLines(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.map(({ text }) => shape(text)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= repeatedOn).map(([key]) => key));
}

/** A line without its numbers, which count the pages. */
function shape(text: string): string {
  return text.replace(/\d+/g, '#');
}
