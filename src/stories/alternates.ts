/** Names the stories that stand in when chosen ones turn out old, told or unreadable once their pages are read. */

import type { RankedStory } from '../edition/story.ts';
import { defaultQuotas, type Quotas } from './category.ts';
import type { Choice } from './choose.ts';
import { makerOf } from './kind/makers.ts';
import { isFiller } from './substance.ts';

/**
 * The runners-up that stand in, in order, for chosen stories that turn out old, told or unreadable: down the bench those
 * worth opening, and behind them what only fills a post. They are named beforehand, so that which story stands in
 * does not hang on which page came first.
 */
export function sparesOf({ chosen, bench }: Choice, quotas: Quotas = defaultQuotas): RankedStory[] {
  const spares: RankedStory[] = [];
  const inOrder = bench.toSorted((a, b) => Number(isFiller(a)) - Number(isFiller(b)));
  for (const { lost, because: _, ...story } of inOrder) {
    const maker = makerOf(story.lead);
    const fromHost = [...chosen, ...spares].filter(({ lead }) => makerOf(lead) === maker).length;
    if (lost === 'below-the-cut' && fromHost < quotas.host) spares.push(story);
  }
  return spares;
}
