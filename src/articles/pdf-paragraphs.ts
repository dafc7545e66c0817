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
const contents = /(?:\.\s?){5,}\s*\d*$/;
/** On so many pages a line is the page's head or foot. */
const repeatedOn = 3;

/**
 * The paragraphs of pages, top to bottom: lines run together, words parted at a line's end mended, heads and feet of
 * the pages gone. Pure.
 */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): string[] {
  const repeated = repeatedLines(pages);
  const paragraphs: string[] = [];
  for (const page of pages) {
    let previous: PdfLine | null = null;
    for (const line of page) {
      if (repeated.has(shape(line.text)) || /^[\divxlc]{1,5}$/i.test(line.text) || contents.test(line.text)) continue;
      if (previous !== null && goesOn(previous, line)) paragraphs.push(joined(paragraphs.pop() ?? '', line.text));
      else paragraphs.push(line.text);
      previous = line;
    }
  }
  return paragraphs.filter((text) => /\p{L}/u.test(text));
}

function goesOn(previous: PdfLine, line: PdfLine): boolean {
  const gap = previous.top - line.top;
  const size = Math.max(previous.height, line.height);
  if (Math.abs(previous.height - line.height) > otherSize * size) return false;
  // A column begins at the top again: its first line goes on if the last one did not end.
  if (gap < 0) return !/[.!?。！？:：]["”’)]?$/.test(previous.text);
  return gap <= wideGap * size && !/^(?:[•·▪–-]|\d{1,2}[.)])\s/.test(line.text);
}

function joined(before: string, after: string): string {
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  const isHan = /\p{Script=Han}$|[，。、；：]$/u.test(before) && /^\p{Script=Han}/u.test(after);
  return isHan ? before + after : `${before} ${after}`;
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
