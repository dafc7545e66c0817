import { unreadLeads } from '../articles/index.ts';
import type { ReadStory } from '../edition/article.ts';
import type { CheckedClaim } from '../edition/claim.ts';
import type { Edition } from '../edition/edition.ts';
import type { SourceHealth } from '../edition/health.ts';
import type { Draft, ItemInjection } from '../edition/item.ts';
import type { BenchedStory, RankedStory } from '../edition/story.ts';
import { fillTitle, postPath } from '../post/index.ts';
import { type Memory, othersOf, possibleDoubles, reviewWatchList, type Selection } from '../stories/index.ts';
import { oneLine } from '../text/plain-text.ts';
import { composeNote } from '../writing/index.ts';
import type { Context } from './context.ts';
import { candidatesIn, countPages, hoursOf } from './counts.ts';

/** What the steps of a day came to. */
export interface Results {
  readonly health: readonly SourceHealth[];
  readonly selection: Selection;
  readonly memory: Memory;
  /** All stories that were read, alternates included. */
  readonly read: readonly ReadStory<RankedStory>[];
  /** The stories of the post, best first. */
  readonly chosen: readonly ReadStory<RankedStory>[];
  readonly bench: readonly BenchedStory[];
  readonly draft: Draft;
  readonly claims: readonly CheckedClaim[];
  /** Orders to machines that the stories' pages hold. */
  readonly orders: readonly ItemInjection[];
}

/** The edition of a day from what its steps came to. Pure. */
export function toEdition(
  results: Results,
  { config, day, words }: Pick<Context, 'config' | 'day' | 'words'>,
): Edition {
  const { health, selection, memory, read, chosen, bench, draft, claims, orders } = results;
  const stories = chosen.map(({ story }) => story);
  const [firstWindow] = day.windows;
  const widenedToHours = selection.window.start === firstWindow.start ? null : hoursOf(selection.window);
  const thin = chosen.length < config.items.min;
  return {
    version: 1,
    date: day.date,
    timeZone: day.timeZone,
    language: config.language,
    title: oneLine(fillTitle(config.title, day.date, draft.headline)),
    publishedAt: day.publishedAt,
    tags: config.post.tags,
    categories: config.post.categories,
    draft: false,
    path: postPath(config.post.path, day.date),
    window: selection.window,
    firstWindow,
    note: composeNote({ health, draft, widenedToHours, thin }, words),
    items: draft.items,
    trends: draft.trends,
    watchList: draft.watchList,
    watched: reviewWatchList(memory.watchList, [...stories, ...bench], { today: day.date, past: memory.stories }),
    stories,
    possibleDoubles: possibleDoubles(stories, bench),
    unread: unreadLeads(chosen),
    orders,
    bench,
    others: othersOf(selection),
    listed: selection.listed,
    claims,
    health,
    counts: {
      candidates: candidatesIn(health),
      ...countPages(read),
      links: selection.links,
      stories: selection.stories,
      told: selection.told,
    },
    usage: draft.usage,
  };
}
