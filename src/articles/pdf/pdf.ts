/** Reads the text of a PDF with pdf.js. */
import { getDocumentProxy } from 'unpdf';
import { oneLine } from '../../text/plain-text.ts';
import { tellLanguage } from '../../text/scripts.ts';
import type { Extract } from '../extract/extract.ts';
import { inColumns, type PlacedLine } from './columns.ts';
import { pdfParagraphs } from './paragraphs.ts';
import { isModestPdf } from './unpacked-size.ts';

/** Pages read: what a report has to say stands at its beginning, and each page takes time. */
const maxPages = 30;

/**
 * The text of a PDF. Null for what cannot be read: broken, locked or oversized files, and scans without text. Loads a
 * heavy library: import this module only when there is a PDF.
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extract | null> {
  if (!isModestPdf(bytes)) return null;
  try {
    // A copy, for it takes the bytes over, and no Buffer, which it refuses. Its warnings would go to the run's log.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
    const pages: PlacedLine[][] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, maxPages); number += 1) {
      const page = await pdf.getPage(number);
      pages.push(piecesOf((await page.getTextContent()).items));
      page.cleanup();
    }
    const { info } = await pdf.getMetadata();
    await pdf.loadingTask.destroy();
    return toExtract(pdfParagraphs(inColumns(pages)), info as Record<string, unknown>);
  } catch {
    return null;
  }
}

function toExtract(paragraphs: readonly string[], info: Record<string, unknown>): Extract {
  const named = (value: unknown): string | null => (typeof value === 'string' && oneLine(value)) || null;
  const title = named(info.Title);
  return {
    // Word processors leave the file's name there.
    title: title !== null && /\s/.test(title) && !/\.\w{2,4}$/.test(title) ? title : null,
    paragraphs,
    language: tellLanguage(null, paragraphs.join('\n')),
    // When a file was made tells nothing of when it was published.
    published: null,
    author: named(info.Author),
    site: null,
  };
}

type Items = Awaited<
  ReturnType<Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>['getTextContent']>
>['items'];

/** A gap between two pieces in one row that is wider than this many letters are high parts two columns. */
const columnGap = 1.4;

/** A page's pieces of text, put together as far as nothing wide stands between them, in the order of the file. */
function piecesOf(items: Items): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let text = '';
  let height = 0;
  let top = 0;
  let left = 0;
  let right: number | null = null;
  const flush = (): void => {
    if (oneLine(text) !== '') lines.push({ text: oneLine(text), top, height, left, right: right ?? left });
    text = '';
    height = 0;
    right = null;
  };
  for (const item of items) {
    if (!('str' in item)) continue;
    const x = Number(item.transform[4]);
    const y = Number(item.transform[5]);
    if (text !== '' && Math.abs(y - top) > Math.max(height, item.height) * 0.6 && item.str.trim() !== '') flush();
    if (right !== null && item.str.trim() !== '' && x - right > Math.max(height, item.height) * columnGap) flush();
    if (text === '') left = x;
    // Words may be set one by one, without the space between them.
    const isApart = right !== null && item.str !== '' && x - right > item.height * 0.2;
    text += isApart && !/\s$/.test(text) ? ` ${item.str}` : item.str;
    if (item.str.trim() !== '') {
      top = y;
      height = Math.max(height, item.height);
      right = x + item.width;
    }
    if (item.hasEOL) flush();
  }
  flush();
  return lines;
}
