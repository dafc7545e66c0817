/** Declares what a desk is opened for: one day of one digest, in one repository. */

import type { GitHub } from '../blog/index.ts';
import type { PostNames } from '../post/index.ts';

/** What a desk is for. */
export interface DayAtDesk {
  readonly github: GitHub;
  /** Null is the default branch. */
  readonly base: string | null;
  readonly date: string;
  readonly path: string;
  /** Name of the day's first branch. */
  readonly branch: string;
  /** Path of the digest's configuration. */
  readonly config: string;
  /** What the digest's posts are called. */
  readonly names: PostNames;
}
