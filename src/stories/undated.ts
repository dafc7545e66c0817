/** Tells which undated links are news: those that were not on their list before. */

import { createHash } from 'node:crypto';
import type { Link } from '../edition/link.ts';
import { versionsIn } from '../text/versions.ts';

/** What is known of lists without dates. */
export interface KnownLists {
  /** Short names of the links that stood on such lists on earlier days. */
  readonly listed: ReadonlySet<string>;
  /** Keys of the links that stand first on their lists today: nothing else of a list seen for the first time can be new. */
  readonly tops: ReadonlySet<string>;
}

/** How a link is named in what later runs remember: 24 bits, since a few hundred of them have to fit into a marker. */
export function listedName(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 4);
}

export function isUndated({ published }: Pick<Link, 'published'>): boolean {
  return published === null;
}

/**
 * Keys of undated links that are no news. What stood on a list yesterday is old, as is all but the top of a list that is
 * seen for the first time, and every version below the highest of its list.
 */
export function oldOnLists(links: readonly Link[], { listed, tops }: KnownLists): Set<string> {
  const undated = links.filter(isUndated);
  const isListed = new Map(undated.map((link) => [link, listed.has(listedName(link.key))]));
  const bySource = new Map<string, Link[]>();
  for (const link of undated) {
    for (const id of link.sources) bySource.set(id, [...(bySource.get(id) ?? []), link]);
  }
  const old = new Set<string>();
  const young = new Set<string>();
  for (const own of bySource.values()) {
    const wasSeen = own.some((link) => isListed.get(link));
    const highest = highestVersion(own);
    for (const link of own) {
      const isBelow = highest !== null && link !== highest && versionOf(link) !== null;
      const isNew = wasSeen ? !isListed.get(link) : highest === null ? tops.has(link.key) : link === highest;
      (isNew && !isBelow ? young : old).add(link.key);
    }
  }
  return old.difference(young);
}

/** Of a list of versions, the link of the highest; null where fewer than two links name one. */
function highestVersion(links: readonly Link[]): Link | null {
  const named = links.flatMap((link) => {
    const version = versionOf(link);
    return version === null ? [] : [{ link, version }];
  });
  if (named.length < 2) return null;
  return named.reduce((best, one) => (isHigher(one.version, best.version) ? one : best)).link;
}

/** The parts of the one version that a title names; null where it names none or several. */
function versionOf({ title }: Link): readonly number[] | null {
  const [first, ...more] = versionsIn(title);
  if (first === undefined || more.length > 0) return null;
  return first.version.split(/[^0-9]+/).map(Number);
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
