import type { Item } from '../edition/item.ts';
import type { Words } from '../language/words.ts';

/** Whether an item that quotes its sources found nothing in them to quote, so that its title is all it has. */
export function isTitleOnly({ points, written }: Item, { post }: Words): boolean {
  return written.by === 'excerpt' && points.some(({ label, prompt }) => prompt && label === post.what);
}
