/** Puts the titles of pages in the place of those that were made from addresses. */

import type { Article, ReadStory } from '../edition/article.ts';
import type { Link } from '../edition/link.ts';
import type { RankedStory } from '../edition/story.ts';

/** Whether a link's title only stands in for that of its page. */
export function titleStandsIn({ titleFrom }: Link): boolean {
  return titleFrom === 'address';
}

/** A story whose links are called as their pages are. Pure. */
export function withPageTitles({ story, articles }: ReadStory<RankedStory>): ReadStory<RankedStory> {
  const titled = <L extends Link>(link: L): L => {
    const article = articles.find(({ url }) => url === link.url);
    return titleStandsIn(link) && article !== undefined ? titledAs(link, article) : link;
  };
  return { story: { ...story, lead: titled(story.lead), supporting: story.supporting.map(titled) }, articles };
}

function titledAs<L extends Link>(link: L, { title }: Article): L {
  if (title === link.title) return link;
  const { titleFrom: _, ...rest } = link;
  return { ...rest, title } as L;
}
