/** Describes a post of an earlier day, and the keys of the addresses in it. */

import { linkKey } from '../../links/index.ts';
import type { Instant } from '../../text/day.ts';

/** What a post of an earlier day told. Text is plain. */
export interface EarlierPost {
  readonly date: string;
  readonly path: string;
  /** Where it is on the site, from the site's root; null when that is not sure. */
  readonly address: string | null;
  readonly publishedAt: Instant | null;
  readonly title: string;
  /** Every address it links to, those of its items included. */
  readonly links: readonly string[];
  readonly items: readonly { readonly headline: string; readonly links: readonly string[]; readonly text: string }[];
  readonly watchList: readonly { readonly subject: string; readonly text: string }[];
}

/** Keys of the addresses that have one, each once. */
export function keysOf(addresses: readonly string[]): string[] {
  return [...new Set(addresses.flatMap((address) => linkKey(address) ?? []))];
}
