/** Observes what GitHub has for a day: base branch, the day's branches and their pull requests. */

import { headOfBase } from '../blog/index.ts';
import { assertOtherBranch } from './branch.ts';
import type { DayAtDesk } from './day-at-desk.ts';
import { findDayBranch } from './day-branch.ts';
import { type DayPullRequest, openDayListing } from './day-listing.ts';
import { tellDigests } from './identity.ts';
import type { Marker } from './marker.ts';
import { type Commits, whoseCommits } from './own-commit.ts';
import { publishedPage } from './published-page.ts';
import { anotherDigest, sameFile } from './refusal.ts';
import type { Observation, SeenPullRequest } from './state.ts';

/** A pull request with what is needed to change it. */
export type DeskPullRequest = DayPullRequest & SeenPullRequest;

/** Everything the desk looks at before it acts. */
export interface Scene extends Observation {
  readonly base: { readonly name: string; readonly head: string; readonly blob: string | null };
  readonly publishedAs: string | null;
  readonly branch: { readonly head: string; readonly untouched: boolean; readonly blob: string | null } | null;
  readonly pullRequest: DeskPullRequest | null;
  /** The day's latest branch, whether it exists or not. */
  readonly branchName: string;
  /** A branch name of the day that was never used. */
  readonly freshBranch: string;
  /** Number of the pull request that the latest branch follows; null for the day's first. */
  readonly predecessor: number | null;
  /** How many open pull requests there are for the branch; more than one is worth a word. */
  readonly openPullRequests: number;
  /** Files of the base branch that bear the day's date and were not taken for its page. */
  readonly near: readonly string[];
}

/**
 * Looks at everything that stands on GitHub for a day. Pull requests are listed before the day's branch is read: what is
 * pushed in between then shows as a head that the marker does not know, never the other way round.
 * @param isWide whether to look through all recent pull requests in any case, because GitHub's filter has missed one
 * @throws Failure `another-digest` where the day's branch or its file is another digest's
 */
export async function observe(day: DayAtDesk, isWide: boolean): Promise<Scene> {
  const { github, date, path } = day;
  const baseName = day.base ?? (await github.defaultBranch());
  assertOtherBranch(day.branch, baseName);
  const baseHead = await headOfBase(github, day.base);
  const tell = tellDigests(github, { config: day.config, base: baseName, names: day.names }, baseHead);
  const listing = openDayListing(github, date, tell);
  if (isWide) await listing.recent();
  const { pullRequests, head, ...names } = await findDayBranch(day, baseHead, listing);
  const page = await publishedPage(day, baseHead, listing);

  const open = pullRequests.filter(({ state }) => state === 'open');
  const pullRequest = choose(open) ?? pullRequests.at(-1) ?? null;
  const branch = head === null ? null : await seeBranch(day, head, baseHead, pullRequest?.marker ?? null);
  if (page.at === null) {
    const rival = listing.seen().find(({ ownership }) => ownership === 'rival');
    if (rival) throw sameFile(day, rival);
    const other = pullRequests.find(({ ownership }) => ownership === 'other');
    const left = pullRequests.length === 0 && branch?.commits.by === 'another-digest' ? branch.commits.path : null;
    if (other || left !== null) throw anotherDigest(day, names.branchName, other ?? null, left ?? '');
  }
  return {
    published: page.at !== null,
    publishedAs: page.at === path ? null : page.at,
    near: page.near,
    base: { name: baseName, head: baseHead, blob: page.blob },
    branch: branch && { head: branch.head, blob: branch.blob, untouched: branch.commits.by === 'galley' },
    pullRequest: pullRequest && { ...pullRequest, ...whyUntouchable(pullRequest, path) },
    ...names,
    openPullRequests: open.length,
  };
}

async function seeBranch(
  { github, date, path }: DayAtDesk,
  head: string,
  baseHead: string,
  marker: Marker | null,
): Promise<{ head: string; commits: Commits; blob: string | null }> {
  // Without a marker (an earlier run was cut off, or a person opened the pull request) the commits have to tell.
  const since = marker ? { from: marker.head, forked: false } : { from: baseHead, forked: true };
  const commits = await whoseCommits(github, { ...since, to: head }, { date, path });
  const entry = await github.git.find(head, path);
  return { head, commits, blob: entry?.path === path ? entry.sha : null };
}

/** Among several open pull requests of one day: the oldest of Galley's own, else the oldest. */
function choose(open: readonly DayPullRequest[]): DayPullRequest | undefined {
  return open.find(({ marker }) => marker !== null) ?? open[0];
}

function whyUntouchable({ marker, laterMarker }: DayPullRequest, path: string): Pick<SeenPullRequest, 'untouchable'> {
  if (laterMarker !== null) return { untouchable: 'later-version' };
  return marker !== null && marker.path !== path ? { untouchable: 'other-path' } : {};
}
