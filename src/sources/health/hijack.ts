/** Recognises hijacked feeds: a lapsed domain or a broken-into blog that somebody fills with links elsewhere. */

import type { Instant } from '../../text/day.ts';

interface Item {
  readonly url: string;
  readonly published: Instant | null;
}

/** How many of the newest items are looked at, and how many earlier ones have to show what the feed was before. */
const newestItems = 10;
const leastEarlier = 3;

/**
 * The items that lead away from a feed which used to lead to its own site alone: a lapsed domain or a broken-into blog
 * that somebody fills with advertisements. A feed whose earlier items led away too is a collection of links by nature.
 * @param items in the feed's order, which stands in where dates are missing
 * @param own addresses of the feed and of the site it names
 * @returns the foreign items; none when nothing is wrong
 */
export function strangersIn<T extends Item>(items: readonly T[], own: readonly string[]): T[] {
  const sites = new Set(own.flatMap(wideSiteOf));
  const isOwn = ({ url }: Item): boolean => wideSiteOf(url).some((site) => sites.has(site));
  const ordered = items.toSorted((a, b) => compare(b.published ?? '', a.published ?? ''));
  const newest = ordered.slice(0, newestItems);
  const earlier = ordered.slice(newestItems);
  const left = newest.filter((item) => !isOwn(item));
  const stayed = earlier.filter(isOwn);
  const taken =
    left.length > newest.length / 2 && earlier.length >= leastEarlier && stayed.length > (earlier.length * 9) / 10;
  return taken ? items.filter((item) => !isOwn(item)) : [];
}

/**
 * The last two labels of a host. That takes all of `co.uk` for one site: better a stranger overlooked than a blog's
 * move to another subdomain taken for a burglary.
 */
function wideSiteOf(address: string): string[] {
  const host = URL.parse(address)?.hostname;
  return host === undefined ? [] : [host.split('.').slice(-2).join('.')];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
