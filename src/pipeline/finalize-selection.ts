import { partOldPages, partRepeats } from '../articles/index.ts';
import type { Config } from '../config/index.ts';
import type { ReadStory } from '../edition/article.ts';
import type { BenchedStory, RankedStory } from '../edition/story.ts';
import { type Memory, type Selection, setBackUnread, storiesByKey } from '../stories/index.ts';
import type { ReadThrough } from './story-reading.ts';

type Read = ReadStory<RankedStory>;

/** The stories of the post, best first, and the others with why each lost. */
export interface FinalSelection {
  readonly chosen: readonly Read[];
  readonly bench: readonly BenchedStory[];
}

/** What reading leaves of the choice: spares take the places of stories that turned out old, told, double or unreadable. */
export function finalizeSelection(
  readThrough: readonly ReadThrough[],
  selection: Selection,
  { items, ranking }: Pick<Config, 'items' | 'ranking'>,
  memory: Memory,
): FinalSelection {
  const read = readThrough.map(({ story }) => story);
  const { timely, old } = partOldPages(read, selection.window);
  const quotable = new Set(readThrough.flatMap(({ story: { story }, isQuotable }) => (isQuotable ? story.id : [])));
  const canBeQuoted = ({ story }: Read): boolean => quotable.has(story.id);
  const inOrder = setBackUnread(timely, canBeQuoted, ranking.weights);
  const { distinct, repeats } = partRepeats(inOrder, storiesByKey(memory.stories));
  const wereRead = new Set(read.map(({ story }) => story.id));
  const bench = [
    ...old,
    ...repeats,
    ...distinct.slice(items.max).map(({ story }) => ({ ...story, lost: 'below-the-cut' as const, because: '' })),
    ...selection.bench.filter(({ id }) => !wereRead.has(id)),
  ];
  return { chosen: distinct.slice(0, items.max), bench };
}
