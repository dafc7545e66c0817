import type { LostReason, Story } from '../edition/story.ts';
import { compareText } from '../text/order.ts';
import type { Selection } from './select.ts';

/** A ranked story that is neither in the post nor on the bench, in short. */
export interface PassedStory {
  readonly title: string;
  /** Its lead first. */
  readonly urls: readonly string[];
  readonly score: number;
  readonly lost: LostReason;
  readonly because: string;
}

/** What became of everything that is not in the post or on the bench, so that anybody can ask why. */
export interface Others {
  /** Best first; those left out for their past last. */
  readonly passed: readonly PassedStory[];
  /** Links outside the window, the newest first; a source may list years of them, so there is a limit. */
  readonly outside: readonly { readonly url: string; readonly published: string | null }[];
  /** How many of those are left out. */
  readonly outsideCut: number;
}

/** Keeps an edition below a few hundred kB: an entry takes about a hundred bytes. */
const MOST_OUTSIDE = 1500;
const MOST_PASSED = 1500;

export function othersOf({ passed, outside }: Pick<Selection, 'passed' | 'outside'>): Others {
  const newest = outside.toSorted(
    (a, b) => compareText(b.published ?? '', a.published ?? '') || compareText(a.key, b.key),
  );
  return {
    passed: passed
      .slice(0, MOST_PASSED)
      .map((story) => ({ ...inShort(story), score: story.score, lost: story.lost, because: story.because })),
    outside: newest.slice(0, MOST_OUTSIDE).map(({ url, published }) => ({ url, published })),
    outsideCut: Math.max(0, outside.length - MOST_OUTSIDE),
  };
}

function inShort({ lead, supporting }: Story): { readonly title: string; readonly urls: readonly string[] } {
  return { title: lead.title, urls: [lead, ...supporting].map(({ url }) => url) };
}
