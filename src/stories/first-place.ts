/** Keeps one maker from leading the post day after day. */

import type { PastStory } from '../edition/past.ts';
import type { RankedStory } from '../edition/story.ts';
import { makerOf } from './kind/makers.ts';

/** Points by which a story has to lead for its maker to come first again. */
const clearLead = 3;

/**
 * The stories with another first, where the maker of the first one came first in the latest post too and another maker's
 * is about as good.
 * @param stories best first
 * @param past what earlier days told, oldest first, each day's in the order of its post
 */
export function varyFirst<T extends { readonly story: Pick<RankedStory, 'lead' | 'score'> }>(
  stories: readonly T[],
  past: readonly PastStory[],
): T[] {
  const [first, ...rest] = stories;
  if (first === undefined) return [];
  const maker = makerOf(first.story.lead);
  const next = rest.find(({ story }) => makerOf(story.lead) !== maker);
  const isClear = next === undefined || first.story.score - next.story.score >= clearLead;
  if (isClear || latestFirst(past) !== maker) return [...stories];
  return [next, ...stories.filter((one) => one !== next)];
}

/** The maker of what led the latest post; null where nothing is known of it. */
function latestFirst(past: readonly PastStory[]): string | null {
  const told = past.filter(({ state }) => state === 'told');
  const latest = told.at(-1)?.date;
  const key = told.find(({ date }) => date === latest)?.keys[0];
  // A key is an address without its scheme, or the short name of a paper or the like.
  const url = `https://${key}`;
  return key !== undefined && URL.canParse(url) ? makerOf({ url }) : null;
}
