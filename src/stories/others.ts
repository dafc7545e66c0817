/** Lists in short, for the edition, the links and stories that are not in the post. */

import type { Others, Story } from '../edition/story.ts';
import { compareText } from '../text/normalize.ts';
import type { Selection } from './select.ts';

/** Keeps an edition below a few hundred kB: an entry takes about a hundred bytes. */
const mostOutside = 1500;
const mostPassed = 1500;

export function othersOf({ passed, outside }: Pick<Selection, 'passed' | 'outside'>): Others {
  const newest = outside.toSorted(
    (a, b) => compareText(b.published ?? '', a.published ?? '') || compareText(a.key, b.key),
  );
  return {
    passed: passed
      .slice(0, mostPassed)
      .map((story) => ({ ...inShort(story), score: story.score, lost: story.lost, because: story.because })),
    outside: newest.slice(0, mostOutside).map(({ url, published }) => ({ url, published })),
    outsideCut: Math.max(0, outside.length - mostOutside),
  };
}

function inShort({ lead, supporting }: Story): { readonly title: string; readonly urls: readonly string[] } {
  return { title: lead.title, urls: [lead, ...supporting].map(({ url }) => url) };
}
