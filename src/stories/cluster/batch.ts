/** Computes how much every two links of a batch are one story: the edges of clustering. */

import type { Link } from '../../edition/link.ts';
import { compareText } from '../../text/normalize.ts';
import { withoutRefrains } from './boilerplate-titles.ts';
import { type Documents, readDocuments } from './documents.ts';
import { neighbours } from './neighbours.ts';
import { margin } from './similarity.ts';
import { marksConflict, marksOf, type TitleMarks } from './title-marks.ts';

/**
 * Links on one event more than this apart are two events (a next release, a yearly conference). Coverage goes on for
 * days; less than a week, so that the parts of a weekly series never meet.
 */
const mostApartMs = 6 * 86_400_000;

/** Likeness of words below which no pair can come above the bar. */
const near = 0.1;

/** Margin below which two links are unlike enough not to be held apart by what their titles number. */
const marksMatter = -0.25;

/** Links with how much every two of them are one story. */
export interface Batch {
  /** Sorted by key, so that nothing depends on the order they came in. */
  readonly links: readonly Link[];
  readonly documents: Documents;
  /** Above zero for one story; `-Infinity` where something says that they are two. */
  readonly margin: (a: number, b: number) => number;
  /** Calls back for every pair whose margin is at least `least`, by ascending indices. */
  readonly pairs: (least: number, visit: (a: number, b: number, margin: number) => void) => void;
}

export function readBatch(given: readonly Link[]): Batch {
  const links = given.toSorted((a, b) => compareText(a.key, b.key));
  const documents = readDocuments(withoutRefrains(links));
  const times = Float64Array.from(links, ({ published }) => (published === null ? Number.NaN : Date.parse(published)));
  const papers = links.map(({ url }) => paperIn(url));
  // Few links ever come close to another, and only of those it matters what their titles number.
  const marks = new Map<number, TitleMarks | null>();
  const marksOfLink = (index: number): TitleMarks | null => {
    const known = marks.get(index);
    if (known !== undefined) return known;
    const found = marksOf(links[index]?.title ?? '');
    marks.set(index, found);
    return found;
  };
  const between = (a: number, b: number): number => {
    // Without a date nothing is said: the comparison with NaN is false.
    if (Math.abs((times[a] ?? Number.NaN) - (times[b] ?? Number.NaN)) > mostApartMs) return Number.NEGATIVE_INFINITY;
    if (papers[a] && papers[b] && papers[a] !== papers[b]) return Number.NEGATIVE_INFINITY;
    const value = margin(documents, a, b);
    if (value < marksMatter) return value;
    const [marksA, marksB] = [marksOfLink(a), marksOfLink(b)];
    return marksA !== null && marksB !== null && marksConflict(marksA, marksB) ? Number.NEGATIVE_INFINITY : value;
  };
  const pairs: Batch['pairs'] = (least, visit) => {
    neighbours(documents.words, near, (a, b) => {
      const value = between(a, b);
      if (value >= least) visit(a, b, value);
    });
  };
  return { links, documents, margin: between, pairs };
}

/** The number of the arXiv paper that an address is the page of: two papers on one topic read much alike. */
function paperIn(url: string): string | null {
  return /\/(?:abs|pdf|html|papers|overview)\/([0-9]{4}\.[0-9]{4,5})(?![0-9])/.exec(url)?.[1] ?? null;
}
