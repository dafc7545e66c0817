/** Takes the stories of the post among those that were read. */

import type { ReadStory } from '../edition/article.ts';
import type { RankedStory } from '../edition/story.ts';
import { isFiller } from './substance.ts';

type Read = ReadStory<RankedStory>;

export interface SettleSettings {
  readonly items: { readonly min: number; readonly max: number };
  /** Whether there is a sentence in a story's articles that can be quoted. */
  readonly saysSomething: (one: Read) => boolean;
}

/**
 * The stories of the post among those read, in the order given: readable ones, then those of which nothing but a title is
 * known, as many as there may be; what only fills a post up to the fewest, readable ones first again.
 * @param read best first
 */
export function settle(read: readonly Read[], { items, saysSomething }: SettleSettings): Read[] {
  const tier = (filler: boolean, readable: boolean): Read[] =>
    read.filter((one) => isFiller(one.story) === filler && saysSomething(one) === readable);
  const taken = new Set([...tier(false, true), ...tier(false, false)].slice(0, items.max));
  for (const one of [...tier(true, true), ...tier(true, false)]) if (taken.size < items.min) taken.add(one);
  return read.filter((one) => taken.has(one));
}

/**
 * Whether reading further stories could make a better post.
 * @param rest stories that are not read
 */
export function wantsMore(read: readonly Read[], rest: readonly RankedStory[], settings: SettleSettings): boolean {
  const { items, saysSomething } = settings;
  const readable = read.filter(saysSomething);
  const worthwhile = readable.filter(({ story }) => !isFiller(story)).length;
  const areLeft = rest.some((story) => !isFiller(story));
  return areLeft ? worthwhile < items.max : rest.length > 0 && readable.length < items.min;
}
