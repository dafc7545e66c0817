import { readArticles } from '../../articles/index.ts';
import type { ReadStory } from '../../edition/article.ts';
import type { RankedStory } from '../../edition/story.ts';
import { type Selection, sparesOf } from '../../stories/index.ts';
import { counted } from '../../text/pluralize.ts';
import type { Context } from '../context.ts';
import { countPages } from '../counts.ts';

/** Reads the pages of the chosen stories and of the alternates, which may have to stand in for one of them. */
export function readPages(
  selection: Selection,
  { config, web, keys, report }: Context,
): Promise<ReadStory<RankedStory>[]> {
  return report.step(
    'read',
    () =>
      readArticles([...selection.chosen, ...sparesOf(selection, config.ranking.quotas)], {
        web,
        githubToken: keys.github,
      }),
    (stories) => {
      const { pages, pagesRead } = countPages(stories);
      return `${pagesRead} of ${counted(pages, 'page')}`;
    },
  );
}
