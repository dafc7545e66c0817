/** Leaves out stories whose page turned out, when it was read, to be older than the window of the day. */
import type { ReadStory } from '../edition/article.ts';
import type { RankedStory } from '../edition/story.ts';
import type { Span } from '../text/day.ts';

/**
 * Parts the stories whose lead link came without a date and whose page then turned out to be older than the window: a
 * site that lists its pages undated must not make news of them.
 */
export function partOldPages(
  read: readonly ReadStory<RankedStory>[],
  window: Span,
): { readonly timely: ReadStory<RankedStory>[]; readonly old: RankedStory[] } {
  const isOld = ({ story, articles }: ReadStory<RankedStory>): boolean => {
    const written = articles[0]?.published ?? null;
    return story.lead.published === null && written !== null && written < window.start;
  };
  return {
    timely: read.filter((one) => !isOld(one)),
    old: read.filter(isOld).map(({ story }) => story),
  };
}
