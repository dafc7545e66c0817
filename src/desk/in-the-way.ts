/** Looks for branches that keep a branch from being made: git has no branch `a` beside a branch `a/b`. */

import { type GitHub, GitHubError } from '../blog/index.ts';
import { Failure } from '../failure.ts';

/**
 * The branch that stands in the way of another one, which does not exist itself; null when there is none.
 * @param name of the branch that is wanted
 */
async function branchInTheWay({ git, octokit, owner, repo }: GitHub, name: string): Promise<string | null> {
  const folders = name.split('/').slice(0, -1);
  const above = folders.map((_, index) => folders.slice(0, index + 1).join('/'));
  const heads = await Promise.all(above.map((folder) => git.head(folder)));
  const parent = above.find((_, index) => heads[index] !== null);
  if (parent !== undefined) return parent;
  try {
    const { data } = await octokit.rest.git.listMatchingRefs({ owner, repo, ref: `heads/${name}/` });
    // GitHub matches what begins alike.
    return data.map(({ ref }) => ref.replace('refs/heads/', '')).find((ref) => ref.startsWith(`${name}/`)) ?? null;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null;
    throw error;
  }
}

/** @throws Failure `branch-in-the-way` that names it */
export async function assertNothingInTheWay(github: GitHub, name: string): Promise<void> {
  const other = await branchInTheWay(github, name);
  if (other === null) return;
  const page = `${github.serverUrl}/${github.owner}/${github.repo}/branches/all?query=${encodeURIComponent(other)}`;
  throw new Failure(
    'branch-in-the-way',
    `The branch ${name} cannot be made, because there is a branch ${other}: git keeps no branch inside another one's name. Rename or delete ${other} (${page}), or set pull-request.branch to another name, for example digest/{date}.`,
    { link: page },
  );
}
