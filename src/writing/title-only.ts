/** Tells items that have nothing but their title. */
import type { Item } from '../edition/item.ts';
import type { EditionMessages } from '../edition/messages.ts';

/** Whether an item that quotes its sources found nothing in them to quote, so that its title is all it has. */
export function isTitleOnly({ points, written }: Item, { post }: EditionMessages): boolean {
  return written.by === 'excerpt' && points.some(({ label, prompt }) => prompt && label === post.what);
}
