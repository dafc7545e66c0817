import { partOldPages, partRepeats } from '../articles/index.ts';
import type { Config } from '../config/index.ts';
import type { ReadStory } from '../edition/article.ts';
import type { BenchedStory, RankedStory } from '../edition/story.ts';
import {
  type Memory,
  type Selection,
  setBackUnread,
  settle,
  storiesByKey,
  varyFirst,
  wantsMore,
} from '../stories/index.ts';
import type { ReadThrough } from './story-reading.ts';

type Read = ReadStory<RankedStory>;

/** The stories of the post, best first, and the others with why each lost. */
export interface FinalSelection {
  readonly chosen: readonly Read[];
  readonly bench: readonly BenchedStory[];
}

/** What the day's choice is finalized by. */
export interface FinalSettings extends Pick<Config, 'items' | 'ranking'> {
  readonly selection: Selection;
  readonly memory: Memory;
}

/** What reading leaves of stories. */
interface Sound {
  /** Those that may stand in the post, best first. */
  readonly distinct: readonly Read[];
  /** Those that turned out old or double. */
  readonly fallen: readonly BenchedStory[];
  readonly saysSomething: (one: Read) => boolean;
}

function soundOf(readThrough: readonly ReadThrough[], { selection, ranking, memory }: FinalSettings): Sound {
  const read = readThrough.map(({ story }) => story);
  const { timely, old } = partOldPages(read, selection.window);
  const quotable = new Set(readThrough.flatMap(({ story: { story }, isQuotable }) => (isQuotable ? story.id : [])));
  const saysSomething = ({ story }: Read): boolean => quotable.has(story.id);
  const inOrder = setBackUnread(timely, saysSomething, ranking.weights);
  const { distinct, repeats } = partRepeats(inOrder, storiesByKey(memory.stories));
  return { distinct, fallen: [...old, ...repeats], saysSomething };
}

/** Whether reading any of these stories too could make a better post. */
export function isShort(
  read: readonly ReadThrough[],
  waiting: readonly RankedStory[],
  settings: FinalSettings,
): boolean {
  const { distinct, saysSomething } = soundOf(read, settings);
  return wantsMore(distinct, waiting, { items: settings.items, saysSomething });
}

/** What reading leaves of the choice: spares take the places of stories that turned out old, told, double or unreadable. */
export function finalizeSelection(read: readonly ReadThrough[], settings: FinalSettings): FinalSelection {
  const { distinct, fallen, saysSomething } = soundOf(read, settings);
  const settled = settle(distinct, { items: settings.items, saysSomething });
  const chosen = varyFirst(settled, settings.memory.stories);
  const wereRead = new Set(read.map(({ story }) => story.story.id));
  const bench = [
    ...fallen,
    ...distinct
      .filter((one) => !chosen.includes(one))
      .map(({ story }) => ({ ...story, lost: 'below-the-cut' as const, because: '' })),
    ...settings.selection.bench.filter(({ id }) => !wereRead.has(id)),
  ];
  return { chosen, bench };
}
