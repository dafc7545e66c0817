/** Gives the keys of all links of a remembered story. */

import type { PastLink } from '../../edition/past.ts';
import { keysOf } from './earlier-post.ts';

/** Keys of all links that a story was proposed with. */
export function keysOfLink({ url, others }: PastLink): string[] {
  return keysOf([url, ...others]);
}
