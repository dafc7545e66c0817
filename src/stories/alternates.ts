/** Names the stories that stand in when chosen ones turn out old, told or unreadable once their pages are read. */

import type { RankedStory } from '../edition/story.ts';
import { hostOf } from '../links/index.ts';
import { defaultQuotas, type Quotas } from './category.ts';
import type { Choice } from './choose.ts';

/** How many are read beyond those wanted: some stories fall out once they are read, and every page costs its site. */
const mostSpares = 6;

/**
 * The runners-up that stand in, best first, for chosen stories that turn out old, told or unreadable. They
 * are named beforehand, so that which story stands in does not hang on which page came first.
 */
export function sparesOf({ chosen, bench }: Choice, quotas: Quotas = defaultQuotas): RankedStory[] {
  const spares: RankedStory[] = [];
  for (const { lost, because: _, ...story } of bench) {
    const host = hostOf(story.lead.url);
    const fromHost = [...chosen, ...spares].filter(({ lead }) => hostOf(lead.url) === host).length;
    if (lost === 'below-the-cut' && fromHost < quotas.host && spares.length < mostSpares) spares.push(story);
  }
  return spares;
}
