/** Scores how close a story's sources stand to the event. */

import type { Standing } from '../../../edition/candidate.ts';
import type { Link } from '../../../edition/link.ts';
import type { AnyTerm } from '../../../edition/term.ts';
import { hostOf } from '../../../links/index.ts';
import { compareText } from '../../../text/normalize.ts';
import { isMakersOwn, type Sources } from '../../first-party-domains.ts';
import { term } from './term.ts';

/** A maker tells what is; the press tells that it matters; the crowd alone tells that people talk. */
const worth: Readonly<Record<Standing, number>> = { primary: 20, secondary: 10, community: 0 };

/** A maker's page found by others: less than the maker's own word that it is news. */
const maker = 10;

/**
 * The best standing of the sources that brought a story, by their weights.
 * @param share of it that counts
 */
export function standingTerm(links: readonly Link[], sources: Sources, share = 1): AnyTerm[] {
  let best: { readonly source: string; readonly standing: Standing; readonly points: number } | null = null;
  for (const { sources: ids } of links) {
    for (const id of ids) {
      const { name, standing, weight } = sources.get(id) ?? { name: id, standing: 'community', weight: 1 };
      const points = worth[standing] * weight;
      const isBetter =
        best === null || points > best.points || (points === best.points && compareText(name, best.source) < 0);
      if (isBetter) best = { source: name, standing, points };
    }
  }
  return best === null ? [] : term('standing', best.points * share, { standing: best.standing, source: best.source });
}

/** A page on a maker's own site that none of the maker's own sources brought. */
export function makerTerm(lead: Link, sources: Sources): AnyTerm[] {
  const own = lead.sources.some((id) => sources.get(id)?.standing === 'primary');
  return !own && isMakersOwn(lead.url, sources) ? term('maker', maker, { host: hostOf(lead.url) }) : [];
}
