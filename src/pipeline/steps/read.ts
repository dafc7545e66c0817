import { readArticles } from '../../articles/index.ts';
import { type Selection, sparesOf } from '../../stories/index.ts';
import { counted } from '../../text/pluralize.ts';
import type { Context } from '../context.ts';
import { countPages } from '../counts.ts';
import { type ReadThrough, readThrough } from '../story-reading.ts';

/** Reads the pages of the chosen stories and of the alternates, which may have to stand in for one of them. */
export function readPages(selection: Selection, { config, day, web, keys, report }: Context): Promise<ReadThrough[]> {
  return report.step(
    'read',
    async () => {
      const wanted = [...selection.chosen, ...sparesOf(selection, config.ranking.quotas)];
      return readThrough(await readArticles(wanted, { web, githubToken: keys.github }), day.date);
    },
    (read) => {
      const { pages, pagesRead } = countPages(read.map(({ story }) => story));
      return `${pagesRead} of ${counted(pages, 'page')}`;
    },
  );
}
