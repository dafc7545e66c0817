/** Proposes pairs of stories that clustering left apart and a person may want to join. */

import type { Link } from '../edition/link.ts';
import type { PossibleDouble, Story } from '../edition/story.ts';
import { hostOf } from '../links/index.ts';
import { readBatch } from './cluster/batch.ts';
import { type Overlap, overlapOf } from './title-overlap.ts';

/** Words that two titles share at least, their share of the poorer title, and their rarity together. */
const fewestWords = 3;
const leastShare = 0.5;
const leastWorth = 10;

/** Links of a story that are looked at: its lead and the most independent others. */
const mostLinks = 6;

/** More would be read by nobody. */
const mostPairs = 3;
const wordsShown = 5;

/**
 * Pairs that clustering left apart and a person may want to make one, likeliest first: titles that share half of what
 * they say, in whatever languages. One outlet's pages that read alike are a series; different versions or parts, and
 * more than six days between two links, are no double. `npm run bench -- doubles` measures how often it is right.
 * Nothing is said of stories that were barely joined: on labelled news most of those are one story indeed.
 * @param chosen the stories of the post
 * @param others stories of the same day, since they tell which words are rare
 */
export function possibleDoubles(chosen: readonly Story[], others: readonly Story[]): PossibleDouble[] {
  const { links, margin } = readBatch([...chosen.flatMap(linksOf), ...others.map(({ lead }) => lead)]);
  const indexOf = new Map(links.map(({ key }, index) => [key, index]));
  const overlap = overlapOf(links);
  const inCommon = (a: Link, b: Link): Overlap[] => {
    const [left, right] = [indexOf.get(a.key), indexOf.get(b.key)];
    if (left === undefined || right === undefined || hostOf(a.url) === hostOf(b.url)) return [];
    const found = overlap(left, right);
    const areApart = margin(left, right) === Number.NEGATIVE_INFINITY;
    return isMuch(found) && !areApart ? [found] : [];
  };
  return chosen
    .flatMap((story, first) =>
      chosen.slice(first + 1).flatMap((other, offset) => {
        const [best] = linksOf(story)
          .flatMap((a) => linksOf(other).flatMap((b) => inCommon(a, b)))
          .sort((x, y) => y.worth - x.worth);
        return best === undefined ? [] : [{ stories: [first, first + 1 + offset] as const, ...best }];
      }),
    )
    .sort((x, y) => y.worth - x.worth)
    .slice(0, mostPairs)
    .map(({ stories, words }) => ({ stories, shared: words.slice(0, wordsShown) }));
}

function isMuch({ words, worth, share }: Overlap): boolean {
  return words.length >= fewestWords && share >= leastShare && worth >= leastWorth;
}

function linksOf({ lead, supporting }: Story): Link[] {
  return [lead, ...supporting.slice(0, mostLinks - 1)];
}
