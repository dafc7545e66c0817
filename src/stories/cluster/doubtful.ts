import type { Link } from '../../links/link.ts';
import { compareText } from '../../text-order.ts';
import { readBatch } from './batch.ts';
import { groupsOf } from './cluster.ts';

/** Two links that words alone cannot tell for one story or two. */
export interface DoubtfulPair {
  readonly a: Link;
  readonly b: Link;
  /** Whether they are one story as long as nobody judges. */
  readonly joined: boolean;
}

/** How far below and above the bar a pair is in doubt: outside, nine of ten pairs are what they seem. */
const BELOW = 0.2;
const ABOVE = 0.05;

/**
 * The pairs whose verdict would change the stories, closest to the bar first, at most `most`: of every two stories the two
 * links most alike, and stories of two links that barely are one. The order is the same for the same links.
 */
export function doubtfulPairs(links: readonly Link[], most: number): DoubtfulPair[] {
  const batch = readBatch(links);
  const groups = groupsOf(batch);
  const groupOf = new Int32Array(links.length);
  for (const [number, group] of groups.entries()) for (const index of group) groupOf[index] = number;
  const best = new Map<string, { readonly a: number; readonly b: number; readonly margin: number }>();
  batch.pairs(-BELOW, (a, b, margin) => {
    const [left = 0, right = 0] = [groupOf[a], groupOf[b]];
    const isOwn = left === right;
    if (isOwn && (groups[left]?.length !== 2 || margin > ABOVE)) return;
    const key = `${Math.min(left, right)},${Math.max(left, right)}`;
    if (margin > (best.get(key)?.margin ?? Number.NEGATIVE_INFINITY)) best.set(key, { a, b, margin });
  });
  return [...best.values()]
    .flatMap(({ a, b, margin }) => {
      const [first, second] = [batch.links[a], batch.links[b]];
      return first && second ? [{ a: first, b: second, joined: groupOf[a] === groupOf[b], margin }] : [];
    })
    .sort(
      (x, y) =>
        Math.abs(x.margin) - Math.abs(y.margin) || compareText(x.a.key, y.a.key) || compareText(x.b.key, y.b.key),
    )
    .slice(0, Math.max(0, most))
    .map(({ a, b, joined }) => ({ a, b, joined }));
}
