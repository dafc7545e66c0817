/** Scores points and comments relative to the same source's other links. */

import type { Link } from '../../../edition/link.ts';
import type { Story } from '../../../edition/story.ts';
import type { AnyTerm } from '../../../edition/term.ts';
import type { Span } from '../../../text/day.ts';
import { compareText } from '../../../text/normalize.ts';
import type { Sources } from '../../first-party-domains.ts';
import { term } from './term.ts';

/** Points for each halving of the links that drew more, up to seven: the first of a hundred and thirty. */
const worth = 3;
const mostHalvings = 7;

/**
 * Hours in which a page draws the most of what it ever will; on link sites nearly everything comes on the first day.
 */
const pace = 8;

const hourMs = 3_600_000;

interface Rated {
  readonly source: string;
  readonly points: number;
  readonly comments: number;
  /** What it may come to draw: points and comments over the part to be expected by its age. */
  readonly heat: number;
}

/**
 * Engagement as the rank among the same source's links of the day, each measured by its age, so that sources of any
 * size and links of any hour compare. A story counts its best source.
 */
export function engagementTerms(
  stories: readonly Story[],
  { end }: Span,
  sources: Sources,
): (links: readonly Link[]) => AnyTerm[] {
  const bySource = new Map<string, number[]>();
  for (const { lead, supporting } of stories) {
    for (const { source, heat } of [lead, ...supporting].flatMap((link) => rate(link, end))) {
      const heats = bySource.get(source);
      if (heats === undefined) bySource.set(source, [heat]);
      else heats.push(heat);
    }
  }
  for (const heats of bySource.values()) heats.sort((a, b) => a - b);
  return (links) => {
    const best = links
      .flatMap((link) => rate(link, end))
      .map((rated) => ({ ...rated, ahead: shareBelow(rated.heat, bySource.get(rated.source) ?? []) }))
      .sort((a, b) => b.ahead - a.ahead || b.heat - a.heat || compareText(a.source, b.source))[0];
    if (best === undefined) return [];
    const { source, points, comments, ahead } = best;
    const halvings = Math.min(mostHalvings, -Math.log2(1 - ahead));
    const { name } = sources.get(source) ?? { name: source };
    return term('engagement', worth * halvings, { source: name, points, comments, ahead: Math.floor(100 * ahead) });
  };
}

function rate({ engagement, published, precision }: Link, end: string): Rated[] {
  if (engagement.length === 0) return [];
  // Where no hour is known, the page had time enough.
  const hours = published === null || precision !== 'instant' ? 24 : (Date.parse(end) - Date.parse(published)) / hourMs;
  const expected = 1 - Math.exp(-(Math.max(hours, 0) + 1) / pace);
  return engagement.map(({ source, points, comments }) => ({
    source,
    points,
    comments,
    heat: (points + comments) / expected,
  }));
}

/** Share of the sorted values that are below one of them; equals count half, so that it is never quite 1. */
function shareBelow(value: number, sorted: readonly number[]): number {
  if (sorted.length === 0) return 0;
  return (firstAt(sorted, (other) => other >= value) + firstAt(sorted, (other) => other > value)) / 2 / sorted.length;
}

/** Index of the first value that meets a condition which all after it meet too. */
function firstAt(sorted: readonly number[], meets: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meets(sorted[middle] ?? Number.POSITIVE_INFINITY)) high = middle;
    else low = middle + 1;
  }
  return low;
}
