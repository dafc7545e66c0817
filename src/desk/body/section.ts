/** Joins the sections of a description within GitHub's limit, cutting the least important rows first. */

/** One part of a description. */
export interface Section {
  readonly head: readonly string[];
  /** Lines that stand for themselves, the most important first: they may be cut from the end. */
  readonly rows: readonly string[];
  readonly tail: readonly string[];
  /** The section with the highest number is cut first. */
  readonly expendable: number;
}

/**
 * Sections as one text of at most `budget` UTF-16 units. Whole rows are left out, the most expendable section's first,
 * and each section says how many of its rows are missing; heads and tails stay, so nothing that was opened is left
 * open.
 */
export function joinSections(sections: readonly Section[], budget: number, cut: (rows: number) => string): string {
  const kept = sections.map(({ rows }) => rows.length);
  const render = () =>
    sections
      .map(({ head, rows, tail }, index) => {
        const missing = rows.length - (kept[index] ?? 0);
        const notice = missing > 0 ? ['', cut(missing)] : [];
        return [...head, ...rows.slice(0, kept[index]), ...tail, ...notice].join('\n');
      })
      .join('\n\n');

  const order = sections.map((_, index) => index).sort((a, b) => expendable(b) - expendable(a));
  let text = render();
  for (const index of order) {
    while (text.length > budget && (kept[index] ?? 0) > 0) {
      kept[index] = rowsWithin((kept[index] ?? 0) - 1, text.length - budget, sections[index]?.rows ?? []);
      text = render();
    }
  }
  return `${text}\n`;

  function expendable(index: number): number {
    return sections[index]?.expendable ?? 0;
  }
}

/** How many rows to keep at most, so that `excess` units go. */
function rowsWithin(most: number, excess: number, rows: readonly string[]): number {
  let keep = most;
  let freed = (rows[keep]?.length ?? 0) + 1;
  while (keep > 0 && freed < excess) {
    keep--;
    freed += (rows[keep]?.length ?? 0) + 1;
  }
  return keep;
}

/** A section folded away under one line. */
export function folded(summary: string, rows: readonly string[], expendable: number): Section {
  return { head: ['<details>', `<summary>${summary}</summary>`, ''], rows, tail: ['', '</details>'], expendable };
}
