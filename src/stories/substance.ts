/** Tells what only fills a post from what makes one worth opening. */

import type { RankedStory } from '../edition/story.ts';
import type { TermName } from '../edition/term.ts';

/** Terms that say how much there is to a story, whoever told it and whatever the blog is about. */
const substantial: ReadonlySet<TermName> = new Set(['kind', 'announcement', 'engagement', 'corroboration']);

/**
 * Whether a story only fills a post up to its fewest items: its kind speaks against it, and neither readers nor other
 * hosts speak for it.
 */
export function isFiller({ terms }: Pick<RankedStory, 'terms'>): boolean {
  return substanceOf(terms) < 0;
}

function substanceOf(terms: RankedStory['terms']): number {
  return terms.reduce((sum, { name, points }) => sum + (substantial.has(name) ? points : 0), 0);
}
