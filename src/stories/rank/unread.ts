/** Re-scores stories whose pages could not be read. */

import type { ReadStory } from '../../edition/article.ts';
import type { RankedStory } from '../../edition/story.ts';
import { sumOf, term, weighted } from './terms/term.ts';
import type { Weights } from './weights.ts';

type Read = ReadStory<RankedStory>;

/** Of a story without a text a post can say no more than its title; it has to be worth this much more than another. */
const worth = -20;

/**
 * Scores the stories again whose pages could not be read and whose feeds said nothing either, and puts all in order of
 * their scores; those with equal scores stay in the order given.
 * @param saysSomething whether there is a sentence in a story's articles that can be quoted
 */
export function setBackUnread(
  read: readonly Read[],
  saysSomething: (one: Read) => boolean,
  weights: Weights = {},
): Read[] {
  return read
    .map((one) => (saysSomething(one) ? one : { ...one, story: withUnread(one.story, weights) }))
    .toSorted((a, b) => b.story.score - a.story.score);
}

function withUnread(story: RankedStory, weights: Weights): RankedStory {
  const terms = [...story.terms, ...weighted(term('unread', worth, {}), weights)];
  return { ...story, terms, score: sumOf(terms) };
}
