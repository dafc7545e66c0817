/** Puts the pieces of text of a PDF's pages into reading order, in one column or two. */
import type { PdfLine } from './paragraphs.ts';

/** A line with its edges, in points from the left of the page. */
export interface PlacedLine extends PdfLine {
  readonly left: number;
  readonly right: number;
}

/**
 * Rows in which two lines must stand side by side for a file to be set in columns: a table has fewer, or shorter ones.
 */
const leastRows = 4;
/** Shortest line of a column, in points; the cells of tables are shorter. */
const columnWidth = 120;
/** Left edges this near to each other are the same, in points. */
const sameEdge = 6;

/**
 * Lines of pages in the order of reading, from the pieces of their rows. Most files have the columns of a page one
 * after the other; some have them row by row, and then each column has to be put together again. A line across both
 * parts what is above it from what is below. Pieces side by side that are no columns, cells of a table mostly, are one
 * line.
 */
export function inColumns(pages: readonly (readonly PlacedLine[])[]): PlacedLine[][] {
  const gutter = gutterOf(pages.flat());
  return pages.map((pieces) => {
    const lines = joinRows(pieces, gutter);
    return gutter === null ? lines : byColumn(lines, gutter);
  });
}

function byColumn(lines: readonly PlacedLine[], gutter: number): PlacedLine[] {
  const ordered: PlacedLine[] = [];
  let left: PlacedLine[] = [];
  let right: PlacedLine[] = [];
  const flush = (): void => {
    ordered.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const line of lines) {
    if (line.left >= gutter - sameEdge) right.push(line);
    else if (line.right <= gutter) left.push(line);
    else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}

function joinRows(pieces: readonly PlacedLine[], gutter: number | null): PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (const piece of pieces) {
    const before = lines.at(-1);
    const startsColumn = gutter !== null && Math.abs(piece.left - gutter) <= sameEdge;
    if (before === undefined || startsColumn || !isBeside(before, piece)) lines.push(piece);
    else {
      const text = `${before.text} ${piece.text}`;
      lines.splice(-1, 1, { ...before, text, height: Math.max(before.height, piece.height), right: piece.right });
    }
  }
  return lines;
}

function isBeside(before: PlacedLine, piece: PlacedLine): boolean {
  return Math.abs(before.top - piece.top) <= piece.height / 2 && piece.left >= before.right;
}

/** The left edge of the second column, where the file goes from one column to the other in each row; else null. */
function gutterOf(pieces: readonly PlacedLine[]): number | null {
  const edges = pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    if (before === undefined || !isBeside(before, piece)) return [];
    return before.right - before.left >= columnWidth && piece.right - piece.left >= columnWidth ? [piece.left] : [];
  });
  const [edge] = edges.toSorted((a, b) => near(b, edges) - near(a, edges));
  return edge !== undefined && near(edge, edges) >= leastRows ? edge : null;
}

function near(edge: number, edges: readonly number[]): number {
  return edges.filter((other) => Math.abs(other - edge) <= sameEdge).length;
}
