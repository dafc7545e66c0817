import { partOldPages, readArticles } from '../../articles/index.ts';
import { type Selection, sparesOf } from '../../stories/index.ts';
import { counted } from '../../text/pluralize.ts';
import type { Context } from '../context.ts';
import { countPages } from '../counts.ts';
import { type ReadThrough, readThrough } from '../story-reading.ts';

/** Reads the pages of the chosen stories and of the alternates, which may have to stand in for one of them. */
export function readPages(selection: Selection, { config, day, web, keys, report }: Context): Promise<ReadThrough[]> {
  return report.step(
    'read',
    async (log) => {
      const wanted = [...selection.chosen, ...sparesOf(selection, config.ranking.quotas)];
      const read = await readArticles(wanted, { web, githubToken: keys.github });
      for (const { lead, because } of partOldPages(read, selection.window).old) {
        log.detail(`${lead.url} is left out: its page is of ${because}, before the window`);
      }
      return readThrough(read, day.date);
    },
    (read) => {
      const { pages, pagesRead } = countPages(read.map(({ story }) => story));
      return `${pagesRead} of ${counted(pages, 'page')}`;
    },
  );
}
