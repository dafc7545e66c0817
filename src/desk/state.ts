/** Decides what to do with a day's pull request, as a table of states. */

import type { Marker } from './marker.ts';

/** A pull request as the desk sees it. */
export interface SeenPullRequest {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly marker: Marker | null;
  /** Why it is not to be touched, though it is open: a later version wrote it, or it holds the post under another path. */
  readonly untouchable?: 'later-version' | 'other-path';
}

/** What stands on GitHub for a day. */
export interface Observation {
  /** Whether the base branch has the day's page. */
  readonly published: boolean;
  /** Where the page stands if not at the post's path; null when it does, or when there is none. */
  readonly publishedAs?: string | null;
  /**
   * The day's branch; null when there is none. `untouched`: everything on it since Galley's last run (since the base
   * branch, where no pull request tells) is Galley's own work.
   */
  readonly branch: { readonly head: string; readonly untouched: boolean } | null;
  /** The branch's pull request; null when there never was one. */
  readonly pullRequest: SeenPullRequest | null;
}

export interface Wish {
  /** Somebody asked for the day to be done again, in so many words. */
  readonly overwrite: boolean;
  /** How what is proposed compares to what is there; null before there is a proposal. */
  readonly proposal: {
    readonly sameAsBranch: boolean;
    readonly sameAsBase: boolean;
    readonly modelItems: number;
  } | null;
}

/** What to do about it. */
export type Decision =
  /** Nothing. */
  | { readonly act: 'leave'; readonly operation: 'none' | 'skipped'; readonly reason: string }
  /** Nothing, and a person has to look. */
  | { readonly act: 'block'; readonly reason: 'foreign-commits' }
  /** A proposal is wanted; what becomes of it depends on the proposal. */
  | { readonly act: 'wait' }
  /** Open a pull request from a new branch, made from the base branch. */
  | { readonly act: 'open' }
  /** Open a pull request from the branch that is there, after a commit where its post is not the proposed one. */
  | { readonly act: 'adopt'; readonly commit: boolean }
  /** Bring the open pull request up to date, after a commit where its post is not the proposed one. */
  | { readonly act: 'update'; readonly commit: boolean };

const leave = (operation: 'none' | 'skipped', reason: string): Decision => ({ act: 'leave', operation, reason });

/**
 * The rules, of which the first that matches decides:
 *
 * | base has the post | pull request | branch           | then                                              |
 * | ----------------- | ------------ | ---------------- | ------------------------------------------------- |
 * | yes               | any          | any              | leave: published (unless told to overwrite)       |
 * | under other name  | any          | any              | leave: a second page of the day helps nobody      |
 * |                   | open         | not for us       | leave: a later version's, or at another path      |
 * |                   | open         | edited by people | leave: their work (overwriting appends a commit)  |
 * |                   | open         | as left          | update, or leave: unchanged, or would be poorer   |
 * |                   | closed       | any              | leave: that was a no (overwriting starts anew)    |
 * |                   | merged       | any              | leave: it was published (overwriting starts anew) |
 * |                   | none         | none             | open                                              |
 * |                   | none         | Galley's own     | adopt: an earlier run was cut off                 |
 * |                   | none         | somebody's       | block, also when told to overwrite                |
 */
export function decide(
  { published, publishedAs, branch, pullRequest }: Observation,
  { overwrite, proposal }: Wish,
): Decision {
  if (published && (!overwrite || publishedAs)) return leave('none', 'already-published');
  if (pullRequest?.state === 'open') {
    if (pullRequest.untouchable) return leave('skipped', pullRequest.untouchable);
    // Judged by what is on the branch, never by who wrote it: every workflow commits under the same name.
    if (!branch?.untouched && !overwrite) return leave('skipped', 'human-edits');
    if (!proposal) return { act: 'wait' };
    const poorer = (pullRequest.marker?.modelItems ?? 0) > proposal.modelItems;
    if (poorer && !overwrite) return leave('none', 'would-downgrade');
    const described = pullRequest.marker !== null && pullRequest.marker.head === branch?.head;
    if (proposal.sameAsBranch && described) return leave('none', 'unchanged');
    return { act: 'update', commit: !proposal.sameAsBranch };
  }
  if (pullRequest && !overwrite) return leave('none', pullRequest.state === 'closed' ? 'rejected' : 'already-merged');
  if (branch && !pullRequest) {
    if (!branch.untouched) return { act: 'block', reason: 'foreign-commits' };
    return proposal ? { act: 'adopt', commit: !proposal.sameAsBranch } : { act: 'wait' };
  }
  if (!proposal) return { act: 'wait' };
  return proposal.sameAsBase ? leave('none', 'unchanged') : { act: 'open' };
}
