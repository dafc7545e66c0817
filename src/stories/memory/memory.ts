/** Puts together what posts and proposals of earlier days tell, for recall, watch lists and taste. */

import type { PastProposal, PastStory, PastWatch } from '../../edition/past.ts';
import type { Instant } from '../../text/day.ts';
import { type EarlierPost, keysOf } from './earlier-post.ts';
import type { PastDay } from './past-day.ts';
import { fateOf, pastDays } from './past-days.ts';
import { keysOfLink } from './past-proposal.ts';

/** What is known of the days before: from the posts themselves and from what their pull requests remember. */
export interface Memory {
  /** Oldest first. */
  readonly stories: readonly PastStory[];
  readonly watchList: readonly PastWatch[];
  /** Each day's links and what became of them, oldest first. */
  readonly days: readonly PastDay[];
  /** Short names of links that stood on lists without dates. */
  readonly listed?: ReadonlySet<string>;
}

export const noMemory: Memory = { stories: [], watchList: [], days: [] };

/**
 * Puts together what posts and proposals tell of the days before. Pure.
 * @param sourceIds of the configured sources: proposals remember but their keys
 */
export function remember(
  posts: readonly EarlierPost[],
  proposals: readonly PastProposal[],
  sourceIds: readonly string[],
): Memory {
  const byDate = new Map(posts.map((post) => [post.date, post]));
  const stories = [
    ...posts.flatMap((post) => toldBy(post, proposals.find(({ date }) => date === post.date) ?? null)),
    ...proposals.flatMap((proposal) => notTold(proposal, byDate.get(proposal.date) ?? null)),
  ];
  return {
    stories: stories.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    watchList: posts.flatMap(({ date, path, address, watchList }) =>
      watchList.map((entry, index) => ({ date, path, address, number: index + 1, ...entry })),
    ),
    days: pastDays(posts, proposals, sourceIds),
    listed: new Set(proposals.flatMap(({ listed = [] }) => listed)),
  };
}

function toldBy(post: EarlierPost, proposal: PastProposal | null): PastStory[] {
  const { date, path, address } = post;
  const shared = { state: 'told', date, path, address, since: sinceOf(post.date, post.publishedAt) } as const;
  const items = post.items.map(({ headline, links, text }): PastStory => {
    const keys = keysOf(links);
    const proposed = proposal?.items.find((link) => keysOfLink(link).some((key) => keys.includes(key)));
    return { ...shared, headline, title: proposed?.title || headline, keys, text };
  });
  const inItems = new Set(items.flatMap(({ keys }) => keys));
  const elsewhere = keysOf(post.links).filter((key) => !inItems.has(key));
  return elsewhere.length === 0
    ? items
    : [...items, { ...shared, headline: post.title, title: '', keys: elsewhere, text: '' }];
}

/** What was proposed and is in no post: open still, taken out by a person, or published where nobody can see it now. */
function notTold(proposal: PastProposal, post: EarlierPost | null): PastStory[] {
  const { date, state } = proposal;
  const since = sinceOf(date, null);
  return proposal.items.flatMap((link): PastStory[] => {
    const fate = fateOf(link, proposal, post);
    if (fate === 'kept') return [];
    const become = fate === 'dropped' ? 'dropped' : state === 'open' ? 'proposed' : 'told';
    const { title } = link;
    const keys = keysOfLink(link);
    return [{ state: become, date, path: null, address: null, since, headline: title, title, keys, text: '' }];
  });
}

/** A post without a time of its own counts from the beginning of its date. */
function sinceOf(date: string, publishedAt: Instant | null): Instant {
  return publishedAt ?? `${date}T00:00:00.000Z`;
}
