/** Tells what became of each proposed link of an earlier day, from its post and its proposal. */

import { sourceKey } from '../../edition/health.ts';
import type { PastLink, PastProposal } from '../../edition/past.ts';
import { linkKey } from '../../links/index.ts';
import { compareText } from '../../text/normalize.ts';
import { type EarlierPost, keysOf } from './earlier-post.ts';
import type { OfferedLink, PastDay } from './past-day.ts';
import { keysOfLink } from './past-proposal.ts';

/** How much of an item's text describes its link, in characters. */
const summaryLength = 500;

/**
 * What became of a proposed story: `kept` when the day's post cites any of its links or bears its title, since an
 * editor may have exchanged the link; null while nobody has decided, or where the post cannot be seen any more.
 */
export function fateOf(
  link: PastLink,
  { state }: Pick<PastProposal, 'state'>,
  post: EarlierPost | null,
): 'kept' | 'dropped' | null {
  if (post !== null) return isIn(link, post) ? 'kept' : state === 'open' ? null : 'dropped';
  return state === 'closed' ? 'dropped' : null;
}

function isIn(link: PastLink, post: EarlierPost): boolean {
  const told = new Set(keysOf(post.links));
  if (keysOfLink(link).some((key) => told.has(key))) return true;
  // Titles are cut in a proposal, and a headline leaves out the name of the site.
  const title = fold(link.title);
  return post.items.some(({ headline }) => {
    const folded = fold(headline);
    return folded.length >= 8 && title.length >= 8 && (title.startsWith(folded) || folded.startsWith(title));
  });
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Each earlier day's links and what became of them, oldest first; a day that nobody has decided on is left out. Of a
 * day that no proposal remembers, only what its post kept is known.
 * @param sourceIds of the configured sources: proposals remember but their keys
 */
export function pastDays(
  posts: readonly EarlierPost[],
  proposals: readonly PastProposal[],
  sourceIds: readonly string[],
): PastDay[] {
  const ids = new Map(sourceIds.map((id) => [sourceKey(id), id]));
  const dates = new Set([...posts, ...proposals].map(({ date }) => date));
  return [...dates].sort().flatMap((date): PastDay[] => {
    const post = posts.find((one) => one.date === date) ?? null;
    const proposal = proposals.find((one) => one.date === date) ?? null;
    const offered = [
      ...(proposal === null ? [] : judged(proposal, post, ids)),
      ...(post === null ? [] : keptByHand(post, proposal)),
    ];
    const byKey = new Map(offered.toReversed().map((link) => [link.key, link]));
    const sorted = [...byKey.values()].sort((a, b) => compareText(a.key, b.key));
    if (sorted.length === 0) return [];
    return [{ date, offered: sorted, ...(isUntouched(proposal, post) && { untouched: true }) }];
  });
}

/** Whether a post tells what was proposed, no story more or less: a choice that nobody changed may be one that nobody saw. */
function isUntouched(proposal: PastProposal | null, post: EarlierPost | null): boolean {
  if (proposal === null || post === null) return false;
  return (
    proposal.items.every((link) => isIn(link, post)) &&
    !proposal.bench.some((link) => isIn(link, post)) &&
    keptByHand(post, proposal).length === 0
  );
}

function judged(proposal: PastProposal, post: EarlierPost | null, ids: ReadonlyMap<string, string>): OfferedLink[] {
  if (proposal.state !== 'closed' && post === null) return [];
  const offer = (link: PastLink, fate: OfferedLink['fate'] | null): OfferedLink[] => {
    const key = linkKey(link.url);
    if (key === null || fate === null) return [];
    const sources = link.sources.flatMap((hash) => ids.get(hash) ?? []);
    const { url, title, heat, published } = link;
    return [{ key, url, title, summary: '', sources, heat, published, fate }];
  };
  return [
    ...proposal.items.flatMap((link) => offer(link, fateOf(link, proposal, post))),
    // What an editor fetched from the bench was kept, after all.
    ...proposal.bench.flatMap((link) => offer(link, post !== null && isIn(link, post) ? 'kept' : 'passed')),
  ];
}

/** What the post has and nobody proposed: an editor's own finds, or a whole post written by hand. */
function keptByHand(post: EarlierPost, proposal: PastProposal | null): OfferedLink[] {
  const known = new Set([...(proposal?.items ?? []), ...(proposal?.bench ?? [])].flatMap(keysOfLink));
  return post.items.flatMap(({ headline, links, text }) => {
    const lead = links.find((url) => linkKey(url) !== null);
    const key = lead === undefined ? null : linkKey(lead);
    if (lead === undefined || key === null || keysOf(links).some((one) => known.has(one))) return [];
    const summary = text.slice(0, summaryLength);
    return [{ key, url: lead, title: headline, summary, sources: [], heat: null, fate: 'kept' as const }];
  });
}
