/** Observes what GitHub has for a day: base branch, the day's branches and their pull requests. */

import { type GitHub, headOfBase } from '../blog/index.ts';
import { assertOtherBranch, branchOf } from './branch.ts';
import { type Marker, readMarker } from './marker.ts';
import { onlyOwnCommits, postEntry } from './own-commit.ts';
import type { Observation, SeenPullRequest } from './state.ts';

/** What a desk is for. */
export interface DayAtDesk {
  readonly github: GitHub;
  /** Null is the default branch. */
  readonly base: string | null;
  readonly date: string;
  readonly path: string;
  /** Name of the day's first branch. */
  readonly branch: string;
}

/** A pull request with what is needed to change it. */
export interface OpenedPullRequest extends SeenPullRequest {
  readonly body: string;
  readonly author: string;
  /** True when nothing happened to it since it was opened: no push, no comment, not even a label. */
  readonly untouched: boolean;
}

/** Everything the desk looks at before it acts. */
export interface Scene extends Observation {
  readonly base: { readonly name: string; readonly head: string; readonly blob: string | null };
  readonly branch: { readonly head: string; readonly untouched: boolean; readonly blob: string | null } | null;
  readonly pullRequest: OpenedPullRequest | null;
  /** The day's latest branch, whether it exists or not. */
  readonly branchName: string;
  /** A branch name of the day that was never used. */
  readonly freshBranch: string;
  /** Number of the pull request that the latest branch follows; null for the day's first. */
  readonly predecessor: number | null;
  /** How many open pull requests there are for the branch; more than one is worth a word. */
  readonly openPullRequests: number;
}

/**
 * Looks at everything that stands on GitHub for a day. Pull requests are listed before any branch is read: what is
 * pushed in between then shows as a head that the marker does not know, never the other way round.
 * @param scan whether to look through all open pull requests too, because GitHub's filter has missed one
 */
export async function observe(day: DayAtDesk, scan: boolean): Promise<Scene> {
  const { github, date, path } = day;
  const baseName = day.base ?? (await github.defaultBranch());
  assertOtherBranch(day.branch, baseName);
  const { pullRequests, head, ...names } = await latestBranch(day, scan);

  const open = pullRequests.filter(({ state }) => state === 'open');
  const pullRequest = choose(open, date) ?? pullRequests.at(-1) ?? null;
  const baseHead = await headOfBase(github, day.base);
  const baseEntry = await postEntry(github, baseHead, path);
  return {
    published: baseEntry !== null,
    base: { name: baseName, head: baseHead, blob: baseEntry?.sha ?? null },
    branch: head === null ? null : await seeBranch(day, head, baseHead, pullRequest?.marker ?? null),
    pullRequest,
    ...names,
    openPullRequests: open.length,
  };
}

async function seeBranch(
  { github, date, path }: DayAtDesk,
  head: string,
  baseHead: string,
  marker: Marker | null,
): Promise<Scene['branch']> {
  // Without a marker (an earlier run was cut off, or a person opened the pull request) the commits have to tell.
  const since = marker ? { from: marker.head, forked: false } : { from: baseHead, forked: true };
  const untouched = await onlyOwnCommits(github, { ...since, to: head }, { date, path });
  const entry = await github.git.find(head, path);
  return { head, untouched, blob: entry?.path === path ? entry.sha : null };
}

/** Among several open pull requests of one day: the oldest of Galley's own, else the oldest. */
function choose(open: readonly OpenedPullRequest[], date: string): OpenedPullRequest | undefined {
  return open.find(({ marker }) => marker?.date === date) ?? open[0];
}

interface DayBranch extends Pick<Scene, 'branchName' | 'predecessor'> {
  readonly pullRequests: readonly OpenedPullRequest[];
  readonly head: string | null;
}

/** Follows the day's branches (`…`, `…-2`, …) past those whose pull requests are done with. */
async function latestBranch(day: DayAtDesk, scan: boolean): Promise<DayBranch & Pick<Scene, 'freshBranch'>> {
  let latest: DayBranch | null = null;
  for (let attempt = 1; ; attempt++) {
    const branchName = branchOf(day.branch, attempt);
    const pullRequests = await pullRequestsOf(day, branchName, scan);
    const head = await day.github.git.head(branchName);
    const predecessor: number | null = latest?.pullRequests.at(-1)?.number ?? null;
    const found: DayBranch = { branchName, pullRequests, head, predecessor };
    if (pullRequests.length === 0 && head === null) return { ...(latest ?? found), freshBranch: branchName };
    latest = found;
    const done = pullRequests.length > 0 && pullRequests.every(({ state }) => state !== 'open');
    if (!done) return { ...latest, freshBranch: branchOf(day.branch, attempt + 1) };
  }
}

/** All pull requests of a branch, oldest first. */
async function pullRequestsOf(
  { github, date }: DayAtDesk,
  branch: string,
  scan: boolean,
): Promise<OpenedPullRequest[]> {
  const { octokit, owner, repo } = github;
  const shared = { owner, repo, sort: 'created', direction: 'desc', per_page: 100 } as const;
  // Without the owner GitHub ignores the filter, and it has been seen to fail where a fork shares its parent's owner.
  const { data: filtered } = await octokit.rest.pulls.list({ ...shared, state: 'all', head: `${owner}:${branch}` });
  const { data: others } = scan ? await octokit.rest.pulls.list({ ...shared, state: 'open' }) : { data: [] };
  const fullName = `${owner}/${repo}`.toLowerCase();
  const own = [...filtered, ...others].filter(
    ({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === fullName,
  );
  return [...new Map(own.map((raw) => [raw.number, raw])).values()]
    .sort((a, b) => a.number - b.number)
    .map((raw) => {
      const marker = readMarker(raw.body ?? '');
      return {
        number: raw.number,
        url: raw.html_url,
        state: raw.merged_at ? 'merged' : raw.state === 'open' ? 'open' : 'closed',
        marker: marker?.date === date ? marker : null,
        body: raw.body ?? '',
        author: raw.user?.login ?? '',
        untouched:
          raw.created_at === raw.updated_at && raw.labels.length === 0 && raw.requested_reviewers?.length === 0,
      };
    });
}
