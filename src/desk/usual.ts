import type { GitHub } from '../blog/github.ts';
import { usualVolumes, type Volumes } from '../sources/volumes.ts';
import { readMarker } from './marker.ts';

/** Days whose pull requests are looked at, at most: two weeks have every day of the week twice. */
const mostDays = 14;
/** Pull requests asked for: a blog has others too. */
const pullRequestsAsked = 30;

export interface Earlier {
  readonly github: GitHub;
  /** Name of the day's branch with `{date}` in it. */
  readonly branchTemplate: string;
  /** The day itself and what comes after it are not looked at. */
  readonly before: string;
}

/**
 * How many links each source usually brings, by the source's key: read in one call from the latest digest pull requests,
 * whatever became of them. Branches tell which those are, since labels are the owner's affair; in a fork anybody may
 * name a branch so, and they do not count.
 * @throws GitHubError or Failure when GitHub does not say: nothing depends on it, so the caller goes on without
 */
export async function readUsual({ github, branchTemplate, before }: Earlier): Promise<Map<string, number>> {
  const { octokit, owner, repo } = github;
  const shared = { owner, repo, state: 'all', sort: 'created', direction: 'desc' } as const;
  const { data } = await octokit.rest.pulls.list({ ...shared, per_page: pullRequestsAsked });
  const fullName = `${owner}/${repo}`.toLowerCase();
  const [prefix = ''] = branchTemplate.split('{date}');
  const byDate = new Map<string, Volumes>();
  for (const { head, body } of data) {
    const own = head.repo?.full_name.toLowerCase() === fullName && head.ref.startsWith(prefix);
    const marker = own ? readMarker(body ?? '') : null;
    if (marker?.sources === undefined || marker.date >= before || byDate.has(marker.date)) continue;
    byDate.set(marker.date, marker.sources);
  }
  const latest = [...byDate].sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, mostDays);
  return usualVolumes(latest.map(([, volumes]) => volumes));
}
