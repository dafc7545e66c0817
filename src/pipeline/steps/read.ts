import { partOldPages, readArticles } from '../../articles/index.ts';
import type { RankedStory } from '../../edition/story.ts';
import { type Memory, type Selection, sparesOf } from '../../stories/index.ts';
import { counted } from '../../text/pluralize.ts';
import type { Context } from '../context.ts';
import { countPages } from '../counts.ts';
import { isShort } from '../finalize-selection.ts';
import { type ReadThrough, readThrough } from '../story-reading.ts';

/** Stories read beside the chosen ones at once, and the most that are read for each place: every page costs its site. */
const spares = 6;
const mostForAPlace = 3;

/**
 * Reads the pages of the chosen stories and of a few alternates, and goes on down the bench while stories turn out old,
 * told or unreadable.
 */
export function readPages(
  selection: Selection,
  memory: Memory,
  { config, day, web, keys, report }: Context,
): Promise<ReadThrough[]> {
  return report.step(
    'read',
    async (log) => {
      const readAll = async (wanted: readonly RankedStory[]): Promise<ReadThrough[]> => {
        const read = await readArticles(wanted, { web, githubToken: keys.github });
        for (const { lead, because } of partOldPages(read, selection.window).old) {
          log.detail(`${lead.url} is left out: its page is of ${because}, before the window`);
        }
        return readThrough(read, day.date);
      };
      const settings = { ...config, selection, memory };
      const waiting = sparesOf(selection, config.ranking.quotas);
      const read = await readAll([...selection.chosen, ...waiting.splice(0, spares)]);
      while (read.length < config.items.max * mostForAPlace && isShort(read, waiting, settings)) {
        read.push(...(await readAll(waiting.splice(0, spares))));
      }
      return read;
    },
    (read) => {
      const { pages, pagesRead } = countPages(read.map(({ story }) => story));
      return `${pagesRead} of ${counted(pages, 'page')}`;
    },
  );
}
