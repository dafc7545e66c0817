/** Tells stories whose sources say something from those of which only a title is known. */
import type { ReadStory } from '../../edition/article.ts';
import type { RankedStory } from '../../edition/story.ts';
import { readingLength } from '../../text/sentences.ts';
import { quotablesOf } from '../excerpt/quotable.ts';

/** From this reading length on, lists and tables tell enough without a whole sentence among them. */
const enoughUnquoted = 400;

/**
 * Whether the sources of a story say anything beyond its title. A model that is shown a title alone makes up what
 * stands behind it, in sentences without a figure or a name that a checker could miss.
 */
export function hasText({ story, articles }: ReadStory<RankedStory>): boolean {
  if (quotablesOf(story.lead.title, articles).length > 0) return true;
  const length = articles.flatMap(({ paragraphs }) => paragraphs).reduce((sum, text) => sum + readingLength(text), 0);
  return length >= enoughUnquoted;
}
