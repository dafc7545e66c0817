/** Section on prompt injections: instructions to machines that the pages of an item hold. */

import type { Edition } from '../../edition/edition.ts';
import type { DeskWords } from '../messages.ts';
import { inline } from '../safe-text.ts';
import { folded, type Section } from './section.ts';

/** Word for word and folded away: a reviewer may want to see what a source is up to. */
export function promptInjections({ orders = [] }: Edition, { desk }: DeskWords): Section | null {
  const rows = orders.map(({ item, url, sentence }) => `- ${desk.orders.row(item + 1, inline(sentence), hostOf(url))}`);
  return rows.length === 0 ? null : folded(desk.orders.title(rows.length), rows, 4);
}

/** Names the items whose pages hold prompt injections, and their hosts, in one line; none without. */
export function injectionWarning({ orders = [] }: Edition, { desk }: DeskWords): string[] {
  if (orders.length === 0) return [];
  const items = [...new Set(orders.map(({ item }) => item + 1))];
  const hosts = [...new Set(orders.map(({ url }) => hostOf(url)))];
  return [desk.review.ordered(items, hosts)];
}

function hostOf(url: string): string {
  return inline(URL.parse(url)?.host ?? url, 80);
}
