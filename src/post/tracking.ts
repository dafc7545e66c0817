/** Writes the lines that tie an item to earlier posts. */

import type { Edition } from '../edition/edition.ts';
import { plainInline } from './markdown.ts';
import type { PostWords } from './messages.ts';

/**
 * Which story it follows up, and which entries of watch lists it is news of. None for an ordinary item.
 */
export function trackingLines({ stories, watched = [] }: Edition, index: number, words: PostWords): string[] {
  const story = stories[index];
  if (story === undefined) return [];
  const { label, followUp: follow, watched: closes } = words.tracking;
  const { followUp } = story;
  const happened = watched.filter((entry) => entry.state === 'happened' && entry.story === story.id);
  const lines = [
    ...(followUp
      ? [follow(dayOf(followUp), plainInline(followUp.headline), words.news[followUp.why](plainInline(followUp.what)))]
      : []),
    ...happened.map((entry) => closes(dayOf(entry), entry.number, plainInline(entry.subject))),
  ];
  return lines.map((line) => `${label}${words.post.colon}${line}`);
}

/**
 * A post's date, as a link where its address is known. The address is one from the site's root: it holds in every copy
 * of the page, and is none of the addresses that the item's own sources are told by.
 */
function dayOf({ date, address }: { readonly date: string; readonly address: string | null }): string {
  return address === null ? date : `[${date}](${address})`;
}
