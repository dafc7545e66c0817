import { linkKey } from '../links/canonical.ts';
import type { Story } from './story.ts';

/** What an earlier post told of. */
export interface EarlierPost {
  readonly date: string;
  readonly links: readonly string[];
}

/** Date of the newest post that told each link, by the link's key. */
export type ToldDates = ReadonlyMap<string, string>;

export function toldDates(posts: readonly EarlierPost[]): ToldDates {
  const dates = new Map<string, string>();
  for (const post of posts) {
    for (const address of post.links) {
      const key = linkKey(address);
      if (key !== null && post.date > (dates.get(key) ?? '')) dates.set(key, post.date);
    }
  }
  return dates;
}

/** Takes out the stories of which any link was told before: another outlet's page on them is no news either. */
export function recall(
  stories: readonly Story[],
  told: ToldDates,
): { readonly fresh: Story[]; readonly told: Story[] } {
  const wasTold = (story: Story): boolean => [story.lead, ...story.supporting].some(({ key }) => told.has(key));
  return { fresh: stories.filter((story) => !wasTold(story)), told: stories.filter(wasTold) };
}
