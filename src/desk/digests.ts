/** Reads what the digest pull requests of earlier days remember: proposals, and the volume baseline of each source. */

import type { GitHub } from '../blog/index.ts';
import type { PastProposal } from '../edition/past.ts';
import { usualVolumes } from '../sources/index.ts';
import { addDays } from '../text/day.ts';
import { type Marker, readMarker } from './marker.ts';

/** A digest pull request of an earlier day. */
export interface Digest {
  /** `YYYY-MM-DD`, by its marker. */
  readonly date: string;
  readonly state: 'open' | 'merged' | 'closed';
  readonly marker: Marker;
}

export interface Earlier {
  readonly github: GitHub;
  /** Name of the day's branch with `{date}` in it. */
  readonly branchTemplate: string;
  /** The day itself and what comes after it are not looked at. */
  readonly before: string;
  /** Days before it that are. */
  readonly memoryDays: number;
}

/** Pull requests of one answer, and answers asked for: a blog has other pull requests too. */
const perPage = 100;
const mostPages = 5;

/** A proposal for a date is made on that date at the earliest; the clocks of two zones are a day apart at most. */
const earliest = -1;

/**
 * The latest digest pull request of each earlier day, newest day first: in most blogs one call. Branches tell which
 * they are, since labels are the owner's affair; in a fork anybody may name a branch so, and they do not count.
 * @throws GitHubError or Failure when GitHub does not say: nothing depends on it, so the caller goes on without
 */
export async function listDigests({ github, branchTemplate, before, memoryDays }: Earlier): Promise<Digest[]> {
  const { octokit, owner, repo } = github;
  const shared = { owner, repo, state: 'all', sort: 'created', direction: 'desc', per_page: perPage } as const;
  const fullName = `${owner}/${repo}`.toLowerCase();
  const [prefix = ''] = branchTemplate.split('{date}');
  const first = addDays(before, -memoryDays);
  const byDate = new Map<string, Digest>();
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await octokit.rest.pulls.list({ ...shared, page });
    for (const { head, body, state, merged_at: mergedAt } of data) {
      const own = head.repo?.full_name.toLowerCase() === fullName && head.ref.startsWith(prefix);
      const marker = own ? readMarker(body ?? '') : null;
      // A day that was done again is judged by the last time.
      if (marker === null || marker.date >= before || marker.date < first || byDate.has(marker.date)) continue;
      const ended = mergedAt ? 'merged' : state === 'open' ? 'open' : 'closed';
      byDate.set(marker.date, { date: marker.date, state: ended, marker });
    }
    const oldest = data.at(-1)?.created_at.slice(0, 10) ?? '';
    if (data.length < perPage || oldest < addDays(first, earliest)) break;
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** Days whose pull requests are looked at, at most: two weeks have every day of the week twice. */
const mostDays = 14;

/**
 * How many links each source usually brings, by the source's key: from what the latest digests remember, whatever
 * became of them.
 * @param digests newest first
 */
export function volumeBaseline(digests: readonly Digest[]): Map<string, number> {
  const volumes = digests.flatMap(({ marker: { sources } }) => (sources === undefined ? [] : [sources]));
  return usualVolumes(volumes.slice(0, mostDays));
}

/** What was proposed on earlier days, newest first, as far as their pull requests remember it. */
export function proposalsOf(digests: readonly Digest[]): PastProposal[] {
  return digests.flatMap(({ date, state, marker: { offers } }) => (offers ? [{ date, state, ...offers }] : []));
}
