/** Ranks stories by the sum of named terms. */

import type { RankedStory, Story } from '../../edition/story.ts';
import { compareText } from '../../text/normalize.ts';
import type { PastDay } from '../memory/past-day.ts';
import type { Taste } from './taste/taste.ts';
import { type GivenSettings, givenTerms } from './terms/base-terms.ts';
import { sumOf, weighted } from './terms/term.ts';
import { toldLatelyTerms } from './terms/told-lately.ts';

export interface RankSettings extends GivenSettings {
  /** What earlier days taught; null or absent when there was nothing to learn from. */
  readonly taste?: Taste | null;
  /** What earlier days told; the last few count. */
  readonly past?: readonly PastDay[];
}

/**
 * Stories with their scores, best first. Every point is in a named term; ties break by id, so the order of the input
 * does not matter.
 */
export function rankStories(stories: readonly Story[], settings: RankSettings): RankedStory[] {
  const { taste = null, weights = {}, past = [] } = settings;
  const given = givenTerms(stories, settings);
  const toldLately = toldLatelyTerms(stories, past);
  return stories
    .map((story): RankedStory => {
      const terms = [
        ...given(story),
        ...weighted([...toldLately(story), ...(taste === null ? [] : taste.terms(story))], weights),
      ];
      return { ...story, score: sumOf(terms), terms };
    })
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id));
}
