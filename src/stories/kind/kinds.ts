/** Declares what kinds of text are worth, for a blog that says nothing of them and for a digest of engineering news. */

import type { TextKind } from '../../edition/text-kind.ts';

/** Points for kinds of text; a missing one has none. */
export type KindPoints = Readonly<Partial<Record<TextKind, number>>>;

/** Somebody pays for these, or looks for work: no blog's news. */
export const plainKinds: KindPoints = { advert: -30, job: -30 };

/**
 * By hand, from what newsrooms lead with: something is out, found, measured or broken before somebody thinks, sells or
 * teaches. Steps of three; only their order and their signs are meant.
 */
export const newsKinds: KindPoints = {
  ...plainKinds,
  release: 9,
  incident: 6,
  engineering: 6,
  research: 3,
  benchmark: 6,
  hardware: 3,
  policy: -3,
  opinion: -3,
  'round-up': -9,
  changelog: -9,
  'how-to': -9,
  'customer-story': -15,
};

/** A kind worth no more than this is no news of any day and never enters a post. */
const never = -25;

export function isNeverNews(kind: TextKind, points: KindPoints): boolean {
  return (points[kind] ?? 0) <= never;
}

/** Points below zero at which nothing of a source's standing is left. */
const nothingLeft = -15;

/**
 * Share of its source's standing that counts for a kind: a maker's customer story is no nearer to an event than anybody's.
 */
export function standingShare(kind: TextKind, points: KindPoints): number {
  return Math.min(1, Math.max(0, 1 - (points[kind] ?? 0) / nothingLeft));
}
