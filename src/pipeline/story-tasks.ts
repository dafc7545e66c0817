/** What is read of a story's articles, as tasks of worker threads: plain data in, plain data out. */

import { createHash } from 'node:crypto';
import type { ReadStory } from '../edition/article.ts';
import type { CheckedClaim } from '../edition/claim.ts';
import type { Language } from '../edition/edition.ts';
import type { Draft, Item, ItemInjection } from '../edition/item.ts';
import type { RankedStory } from '../edition/story.ts';
import { checkItem, checkLines, readSources } from '../facts/index.ts';
import { wordsFor } from '../language/index.ts';
import {
  announcementIn,
  excerpt,
  injectionsForMachines,
  injectionsOf,
  outlook,
  quotablesOf,
} from '../writing/index.ts';

type Story = ReadStory<RankedStory>;

/**
 * Reads a story's articles with every reader that later steps read them with, and tells whether a sentence can be
 * quoted. What has been read through here is read in good time later, too.
 */
export function readThrough({ story, date }: { readonly story: Story; readonly date: string }): boolean {
  for (const article of story.articles) {
    injectionsOf(article);
    announcementIn(article.paragraphs, date, article.published);
  }
  readSources(story);
  return quotablesOf(story.story.lead.title, story.articles).length > 0;
}

export function writeExcerpt({
  story,
  language,
  fallback,
}: {
  readonly story: Story;
  readonly language: Language;
  readonly fallback: string | null;
}): Item {
  return excerpt(story, wordsFor(language), fallback);
}

export function writeOutlook({
  items,
  stories,
  language,
  date,
}: {
  readonly items: readonly Item[];
  readonly stories: readonly Story[];
  readonly language: Language;
  readonly date: string;
}): Pick<Draft, 'trends' | 'watchList'> {
  return outlook(items, stories, { language, words: wordsFor(language), date });
}

export function lookUpItem({
  item,
  index,
  stories,
}: {
  readonly item: Item;
  readonly index: number;
  readonly stories: readonly Story[];
}): CheckedClaim[] {
  return checkItem(item, index, knownOf(stories));
}

export function lookUpLines({
  lines,
  items,
  stories,
}: {
  readonly lines: readonly string[];
  readonly items: readonly Item[];
  readonly stories: readonly Story[];
}): CheckedClaim[] {
  return checkLines(lines, items, knownOf(stories));
}

export function ordersIn({ stories }: { readonly stories: readonly Story[] }): ItemInjection[] {
  return injectionsForMachines(stories);
}

/** Stories kept from task to task: those of a day and some that were changed. */
const mostKept = 40;
const kept = new Map<string, Story>();

/** The same objects for the same stories: their sources are read once a thread, and looked up for many items. */
function knownOf(stories: readonly Story[]): Story[] {
  return stories.map((story) => {
    const digest = createHash('sha256').update(JSON.stringify(story)).digest('base64');
    const known = kept.get(digest);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    kept.set(digest, story);
    return story;
  });
}
