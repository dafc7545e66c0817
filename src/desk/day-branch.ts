/** Finds the branch that a day's proposal is on, under whatever name an earlier run gave it. */

import type { GitHub } from '../blog/index.ts';
import { fillDate } from '../post/index.ts';
import { branchOf } from './branch.ts';
import type { DayListing, DayPullRequest } from './day-listing.ts';
import { formerBranch } from './identity.ts';
import { whoseCommits } from './own-commit.ts';

/** The day's latest branch. */
export interface DayBranch {
  /** Whether it exists or not. */
  readonly branchName: string;
  /** A branch name of the day that was never used. */
  readonly freshBranch: string;
  /** Number of the pull request that the latest branch follows; null for the day's first. */
  readonly predecessor: number | null;
  /** Oldest first. */
  readonly pullRequests: readonly DayPullRequest[];
  /** Null when there is no such branch. */
  readonly head: string | null;
}

export interface WantedBranch {
  readonly github: GitHub;
  readonly date: string;
  readonly path: string;
  /** Name of the day's first branch. */
  readonly branch: string;
}

/**
 * Follows the day's branches (`…`, `…-2`, …) past those whose pull requests are done with.
 *
 * GitHub's lists lag behind and its filter misses some: where it knows no pull request of the first branch, all recent
 * ones are looked through once, before a day that was declined is proposed again. There this digest's pull request shows
 * under any name of its branch too.
 */
export async function findDayBranch(wanted: WantedBranch, baseHead: string, listing: DayListing): Promise<DayBranch> {
  const { github } = wanted;
  const first = await firstBranch(wanted, baseHead, listing);
  let latest: Omit<DayBranch, 'freshBranch'> | null = null;
  for (let attempt = 1; ; attempt++) {
    const branchName = branchOf(first, attempt);
    const pullRequests = await listing.ofBranch(branchName);
    const head = await github.git.head(branchName);
    const predecessor: number | null = latest?.pullRequests.at(-1)?.number ?? null;
    const found: Omit<DayBranch, 'freshBranch'> = { branchName, pullRequests, head, predecessor };
    if (pullRequests.length === 0 && head === null) return { ...(latest ?? found), freshBranch: branchName };
    latest = found;
    const isDone = pullRequests.length > 0 && pullRequests.every(({ state }) => state !== 'open');
    if (!isDone) return { ...latest, freshBranch: branchOf(first, attempt + 1) };
  }
}

async function firstBranch(wanted: WantedBranch, baseHead: string, listing: DayListing): Promise<string> {
  const { branch, date, path } = wanted;
  if ((await listing.ofBranch(branch)).length > 0) return branch;
  const recent = await listing.recent();
  if (recent.some((pullRequest) => pullRequest.branch === branch)) return branch;
  const own = recent.filter(
    ({ ownership, laterMarker: later }) =>
      ownership === 'own' || ownership === 'moved' || (later?.date === date && later.path === path),
  );
  const present = own.find(({ state }) => state === 'open') ?? own[0];
  if (present) return withoutAttempt(present.branch, date);
  const former = fillDate(formerBranch, date);
  return (await isLeftBehind(former, wanted, baseHead, recent)) ? former : branch;
}

/** Takes off what `branchOf` put on, never the day of the date. */
function withoutAttempt(branch: string, date: string): string {
  const bare = branch.replace(/-\d+$/, '');
  return bare.includes(date) ? bare : branch;
}

/** Whether an earlier version's run was cut off before it opened a pull request from its branch. */
async function isLeftBehind(
  former: string,
  { github, branch, date, path }: WantedBranch,
  baseHead: string,
  recent: readonly DayPullRequest[],
): Promise<boolean> {
  if (former === branch || recent.some((pullRequest) => pullRequest.branch === former)) return false;
  const [present, left] = await Promise.all([github.git.head(branch), github.git.head(former)]);
  if (present !== null || left === null) return false;
  const commits = await whoseCommits(github, { from: baseHead, to: left, forked: true }, { date, path });
  return commits.by === 'galley';
}
