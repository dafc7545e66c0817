import type { ReadStory } from '../../edition/article.ts';
import type { Draft } from '../../edition/item.ts';
import type { RankedStory } from '../../edition/story.ts';
import { wantsHeadline } from '../../post/index.ts';
import { counted } from '../../text/pluralize.ts';
import { describeUsage, write } from '../../writing/index.ts';
import type { Context } from '../context.ts';
import { debugFetch } from '../debug.ts';
import { readingFor } from '../story-reading.ts';

/** Writes the items, the trends and the watch list; the facts of what a model writes are checked as it writes. */
export function writeDraft(stories: readonly ReadStory<RankedStory>[], context: Context): Promise<Draft> {
  const { config, day, words, web, models, report } = context;
  return report.step(
    'write',
    (log) =>
      write(stories, {
        language: config.language,
        words,
        date: day.date,
        wantsHeadline: wantsHeadline(config.title),
        models,
        budget: config.budget,
        endpointFetch: debugFetch(web.endpointFetch, report),
        ...readingFor(context),
        onPlan: (text) => log.detail(text),
        onNotice: (text) => log.detail(text),
        onWarning: report.warn,
      }),
    ({ items, usage }) => {
      const quoted = items.filter(({ written }) => written.fallback !== null).length;
      const instead = quoted === 0 ? '' : `; ${counted(quoted, 'item')} quoted instead`;
      return `${counted(items.length, 'item')}, ${usage.model === null ? 'excerpts' : describeUsage(usage)}${instead}`;
    },
  );
}
