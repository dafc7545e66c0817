/** Finds the chosen story that a candidate is most like. */

import type { RankedStory } from '../edition/story.ts';
import { withoutRefrains } from './cluster/boilerplate-titles.ts';
import { likenessOf } from './likeness.ts';

/** The story already chosen that another reads most like. */
export interface Nearest {
  /** 0 to 1. */
  readonly alike: number;
  /** Its title; '' while none is chosen. */
  readonly title: string;
}

/** Compares stories by the words of their lead's title and summary. */
export function compareBy(
  stories: readonly RankedStory[],
): (story: RankedStory, chosen: readonly RankedStory[]) => Nearest {
  const likeness = likenessOf(withoutRefrains(stories.map(({ lead }) => lead)));
  const indexOf = new Map(stories.map(({ id }, index) => [id, index]));
  return ({ id }, chosen) => {
    const own = indexOf.get(id);
    let nearest: Nearest = { alike: 0, title: '' };
    for (const { id: otherId, lead } of chosen) {
      const other = indexOf.get(otherId);
      const alike = own === undefined || other === undefined ? 0 : likeness(own, other);
      if (alike > nearest.alike) nearest = { alike, title: lead.title };
    }
    return nearest;
  };
}
