import type { Edition } from '../../edition/edition.ts';
import type { DeskWords } from '../messages.ts';
import { inline } from '../safe-text.ts';
import { folded, type Section } from './section.ts';

/** What pages order machines to do, word for word and folded away: a reviewer may want to see what a source is up to. */
export function pageOrders({ orders = [] }: Edition, { desk }: DeskWords): Section | null {
  const rows = orders.map(({ item, url, sentence }) => `- ${desk.orders.row(item + 1, inline(sentence), hostOf(url))}`);
  return rows.length === 0 ? null : folded(desk.orders.title(rows.length), rows, 4);
}

/** The items whose pages hold such orders, one line for those of the same sites. */
export function ordered({ orders = [] }: Edition, { desk }: DeskWords): string[] {
  if (orders.length === 0) return [];
  const items = [...new Set(orders.map(({ item }) => item + 1))];
  const hosts = [...new Set(orders.map(({ url }) => hostOf(url)))];
  return [desk.review.ordered(items, hosts)];
}

function hostOf(url: string): string {
  return inline(URL.parse(url)?.host ?? url, 80);
}
