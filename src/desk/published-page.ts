/** Looks for the page of a day on the base branch, under any name that it may have been given there. */

import { pagesByDay, postsFolder } from '../post/index.ts';
import type { DayAtDesk } from './day-at-desk.ts';
import type { DayListing } from './day-listing.ts';
import { postEntry } from './own-commit.ts';

export interface PublishedPage {
  /** Where the day's page stands; null when there is none. */
  readonly at: string | null;
  /** SHA of the file at the post's own path; null when there is none. */
  readonly blob: string | null;
  /** Files that bear the day's date and were not taken for its page. */
  readonly near: readonly string[];
}

/** @throws Failure `bad-post-path` where something that is no file stands in the post's way */
export async function publishedPage(
  { github, date, path, names }: DayAtDesk,
  baseHead: string,
  listing: DayListing,
): Promise<PublishedPage> {
  const entry = await postEntry(github, baseHead, path);
  if (entry !== null) return { at: path, blob: entry.sha, near: [] };
  const files = (await github.git.listBelow(baseHead, postsFolder(names.template))).map((file) => file.path);
  const sought = pagesByDay(files, names).get(date);
  // Another digest's posts may be called like this one's with a word behind.
  const others = sought?.isLonger ? await listing.recent() : listing.seen();
  const elsewhere = new Set(others.flatMap(({ ownership, marker }) => (ownership === 'other' ? [marker?.path] : [])));
  const pages = pagesByDay(
    files.filter((file) => !elsewhere.has(file)),
    names,
  ).get(date);
  return { at: pages?.page ?? null, blob: null, near: pages?.near ?? [] };
}
