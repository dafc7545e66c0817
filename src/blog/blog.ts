/** Declares the blog's repository as a place to read from, and what a published post holds. */

import type { ReadPost } from '../post/index.ts';
import type { Instant } from '../text/day.ts';

/** A blog on GitHub or in a local folder. */
export interface Blog {
  /** What to call it in messages: `owner/repo` or the folder's path. */
  readonly name: string;
  /** Reads a UTF-8 file of the base branch; null when there is none. Paths are relative and use `/`. */
  readFile(path: string): Promise<string | null>;
  /** Names of the files directly inside a folder of the base branch, sorted; empty when there is no such folder. */
  listFiles(folder: string): Promise<string[]>;
  /**
   * Paths of all files below a folder of the base branch, whatever the case of its name, sorted; empty when there is none.
   */
  listBelow(folder: string): Promise<string[]>;
}

/** A post the blog already published, with its items and its watch list. */
export interface PublishedPost extends ReadPost {
  readonly path: string;
  readonly date: string;
  readonly title: string;
  /** Addresses the post links to, in order of appearance. */
  readonly links: readonly string[];
  /** The post's own time where its front matter has one. */
  readonly publishedAt: Instant | null;
  /**
   * Where the post is on the site, from the site's root (`/posts/2026-02-08-ai-digest/`); null when that is not sure.
   */
  readonly address: string | null;
}
