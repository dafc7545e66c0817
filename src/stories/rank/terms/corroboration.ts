/** Scores how many hosts or sources told of a story. */

import type { Link } from '../../../edition/link.ts';
import type { AnyTerm } from '../../../edition/term.ts';
import { hostOf } from '../../../links/index.ts';
import { term } from './term.ts';

const worth = 9;

/**
 * How many told of a story: hosts that wrote of it, or sources that carried it, whichever are more. Each doubling is
 * worth the same, since the second voice says more than the tenth.
 */
export function corroborationTerm(links: readonly Link[]): AnyTerm[] {
  // Most stories are one link of one source.
  if (links.length === 1 && links[0]?.sources.length === 1) return [];
  const hosts = new Set(links.map(({ url }) => hostOf(url))).size;
  const sources = new Set(links.flatMap((link) => link.sources)).size;
  return term('corroboration', worth * Math.log2(Math.max(hosts, sources, 1)), { hosts, sources });
}
