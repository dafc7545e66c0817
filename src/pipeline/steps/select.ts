import type { Link } from '../../edition/link.ts';
import { Failure } from '../../failure.ts';
import type { Source } from '../../sources/index.ts';
import { type Memory, type Selection, selectStories } from '../../stories/index.ts';
import type { Day } from '../../text/day.ts';
import { counted } from '../../text/pluralize.ts';
import type { Context } from '../context.ts';
import { hoursOf } from '../counts.ts';

/**
 * Makes stories of the links and chooses those of the day, with a wider window where the first holds too little.
 * @throws Failure `no-stories` when none is fit to print
 */
export async function selectForDay(
  links: readonly Link[],
  { sources, tops }: { readonly sources: readonly Source[]; readonly tops: ReadonlySet<string> },
  memory: Memory,
  { config, day, report }: Context,
): Promise<Selection> {
  const selection = await report.step(
    'select',
    (log) => {
      if (config.topics.length === 0) {
        log.detail('no topics are named, so everything the sources bring is on the blog’s subject');
      }
      const { attempts, selection: last } = selectStories(links, {
        day,
        memory,
        sources: new Map(sources.map((source) => [source.id, source])),
        topics: config.topics,
        items: config.items,
        tops,
        weights: config.ranking.weights,
        kinds: config.ranking.kinds,
        quotas: config.ranking.quotas,
      });
      for (const { window, links: found, stories, chosen } of attempts) {
        log.detail(
          `${hoursOf(window)} h: ${counted(found, 'link')}, ${counted(stories, 'story', 'stories')}, ${chosen.length} fit to print`,
        );
      }
      if (last.taste !== null) {
        const { days, kept, offered } = last.taste;
        log.detail(`taste learned from ${counted(days, 'day')}: ${kept} of ${counted(offered, 'link')} kept`);
      }
      return last;
    },
    ({ chosen, stories, told }) =>
      `${chosen.length} of ${counted(stories, 'story', 'stories')}, ${told} left out for what became of them before`,
  );
  if (selection.chosen.length === 0) throw nothingToTell(day, links.length);
  return selection;
}

/** The failure of a day without a story, which turns no run red. */
export function nothingToTell({ date, widest }: Day, links: number): Failure {
  return new Failure(
    'no-stories',
    `There is nothing to tell of ${date}: of ${counted(links, 'link')} none between ${widest.start} and ${widest.end} is a new story on the blog’s topics. Add sources or topics, or widen max-window.`,
    { ending: 'none' },
  );
}
