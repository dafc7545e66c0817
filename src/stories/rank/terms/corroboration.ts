/** Scores how many hosts or sources told of a story. */

import type { Link } from '../../../edition/link.ts';
import type { AnyTerm } from '../../../edition/term.ts';
import { hostOf } from '../../../links/index.ts';
import type { Sources } from '../../first-party-domains.ts';
import { term } from './term.ts';

const worth = 9;

/**
 * How many told of a story: hosts that wrote of it, or sources that carried it, whichever are more. Each doubling is
 * worth the same, since the second voice says more than the tenth. What makers themselves tell in several feeds is one voice.
 */
export function corroborationTerm(links: readonly Link[], known: Sources): AnyTerm[] {
  // Most stories are one link of one source.
  if (links.length === 1 && links[0]?.sources.length === 1) return [];
  const hosts = new Set(links.map(({ url }) => hostOf(url))).size;
  const ids = [...new Set(links.flatMap((link) => link.sources))];
  const makers = ids.filter((id) => known.get(id)?.standing === 'primary').length;
  const sources = ids.length - Math.max(0, makers - 1);
  return term('corroboration', worth * Math.log2(Math.max(hosts, sources, 1)), { hosts, sources });
}
