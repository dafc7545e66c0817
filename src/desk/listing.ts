/** Lists pull requests as the desk sees them: those of one branch, or all recent ones. */

import type { GitHub } from '../blog/index.ts';
import { type LaterMarker, type Marker, readLaterMarker, readMarker } from './marker.ts';

/** A pull request from a branch of the repository itself. */
export interface ListedPullRequest {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly branch: string;
  /** The branch that it shall be merged into. */
  readonly base: string;
  /** Null when there is none that can be read. */
  readonly marker: Marker | null;
  /** The marker of a later version of Galley; null when there is none. */
  readonly laterMarker: LaterMarker | null;
  readonly body: string;
  readonly author: string;
  /** True when nothing happened to it since it was opened: no push, no comment, not even a label. */
  readonly untouched: boolean;
}

/** Pull requests of one answer, and answers asked for: a blog has other pull requests too. */
const perPage = 100;
const mostPages = 5;

const newestFirst = { state: 'all', sort: 'created', direction: 'desc', per_page: perPage } as const;

/**
 * What GitHub says to be all pull requests of a branch. Its filter has been seen to miss some, and its lists lag behind:
 * an empty answer wants a look at `listRecent`.
 */
export async function listOfBranch(github: GitHub, branch: string): Promise<ListedPullRequest[]> {
  const { octokit, owner, repo } = github;
  // Without the owner GitHub ignores the filter, and it has been seen to fail where a fork shares its parent's owner.
  const head = `${owner}:${branch}`;
  const { data } = await octokit.rest.pulls.list({ owner, repo, ...newestFirst, head });
  return data.flatMap((raw) => read(raw, github)).filter((pullRequest) => pullRequest.branch === branch);
}

/**
 * All pull requests of the repository, newest first, at least back to those that were opened on a date: in most blogs
 * one call. In a fork anybody may name a branch as Galley would, so forks do not count.
 */
export async function listRecent(github: GitHub, since: string): Promise<ListedPullRequest[]> {
  const { octokit, owner, repo } = github;
  const listed: ListedPullRequest[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await octokit.rest.pulls.list({ owner, repo, ...newestFirst, page });
    listed.push(...data.flatMap((raw) => read(raw, github)));
    const oldest = data.at(-1)?.created_at.slice(0, 10) ?? '';
    if (data.length < perPage || oldest < since) break;
  }
  return listed;
}

/** One pull request as it is at this moment. */
export async function readPullRequest(github: GitHub, number: number): Promise<ListedPullRequest | null> {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  return read(data, github)[0] ?? null;
}

/** The fields of GitHub's answer that are read here, as far as lists and single answers share them. */
interface RawPullRequest {
  readonly number: number;
  readonly html_url: string;
  readonly state: string;
  readonly merged_at?: string | null;
  readonly head: { readonly ref: string; readonly repo?: { readonly full_name: string } | null };
  readonly base: { readonly ref: string };
  readonly body: string | null;
  readonly user: { readonly login: string } | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly labels: readonly unknown[];
  readonly requested_reviewers?: readonly unknown[] | null;
}

function read(raw: RawPullRequest, { owner, repo }: GitHub): ListedPullRequest[] {
  if (raw.head.repo?.full_name.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) return [];
  const body = raw.body ?? '';
  const isUnseen = raw.labels.length === 0 && raw.requested_reviewers?.length === 0;
  return [
    {
      number: raw.number,
      url: raw.html_url,
      state: raw.merged_at ? 'merged' : raw.state === 'open' ? 'open' : 'closed',
      branch: raw.head.ref,
      base: raw.base.ref,
      marker: readMarker(body),
      laterMarker: readLaterMarker(body),
      body,
      author: raw.user?.login ?? '',
      untouched: raw.created_at === raw.updated_at && isUnseen,
    },
  ];
}
