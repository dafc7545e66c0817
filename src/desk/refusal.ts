/** Explains what a person can do where GitHub refuses to open or update the pull request. */

import { type GitHub, GitHubError } from '../blog/index.ts';
import { Failure } from '../failure.ts';
import type { DayAtDesk } from './day-at-desk.ts';
import type { DayPullRequest } from './day-listing.ts';
import { assertNothingInTheWay } from './in-the-way.ts';

/** A proposed pull request, as far as a person needs it to open one by hand. */
interface Wanted {
  readonly base: string;
  readonly branch: string;
  readonly title: string;
}

/** Browsers and servers give up on longer addresses. */
const longestAddress = 8000;

/**
 * What helps where GitHub refused a branch or a pull request; null where nothing is known to.
 * @throws Failure `branch-in-the-way`: GitHub has the same words for that as for a ruleset
 */
export async function explainRefusal(error: GitHubError, github: GitHub, wanted: Wanted): Promise<Failure | null> {
  const { owner, repo, serverUrl } = github;
  if (error.status === 403 && error.message.includes('not permitted to create or approve pull requests')) {
    return new Failure(
      'pull-requests-not-allowed',
      `The post is on the branch ${wanted.branch}, but the repository does not let workflows open pull requests.\n` +
        `Tick "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General → Workflow permissions (${serverUrl}/${owner}/${repo}/settings/actions). If it is greyed out, the organization decides; ask an owner.\n` +
        `The next run goes on from there. To open this one by hand: ${compareLink(github, wanted)}`,
      { cause: error, link: compareLink(github, wanted) },
    );
  }
  if (/protected branch|GH006|not authorized to push/i.test(error.message)) {
    return new Failure(
      'protected-branch',
      `A branch protection rule of ${owner}/${repo} does not let the branch ${wanted.branch} be written. Under Settings → Branches (${serverUrl}/${owner}/${repo}/settings/branches), give the rule a pattern that does not match the digest's branches, untick "Restrict pushes that create matching branches", or let the workflow's app push. GitHub said: ${error.said}`,
      { cause: error },
    );
  }
  if ((error.status === 422 || error.status === 403) && refusedReference.test(error.message)) {
    if (!namesRules.test(error.message)) await assertNothingInTheWay(github, wanted.branch);
    const rules = await rulesOf(github, wanted.branch);
    const start =
      rules.length > 0
        ? `A ruleset of ${owner}/${repo} (${rules.join(', ')}) does not let the branch ${wanted.branch} be written.`
        : `GitHub does not let the branch ${wanted.branch} of ${owner}/${repo} be written, as it does where a ruleset or a branch protection rule forbids it.`;
    return new Failure(
      'ruleset',
      `${start} Under Settings → Rules → Rulesets (${serverUrl}/${owner}/${repo}/rules), exclude the digest's branches or add the workflow's app to the bypass list; rulesets of the organization are its owners'. GitHub said: ${error.said}`,
      { cause: error },
    );
  }
  return null;
}

/** GitHub's words for a branch that it does not write, and those of them that name the reason. */
const refusedReference = /Reference update failed|rule violations|GH013|creations being restricted/i;
const namesRules = /rule violations|GH013|creations being restricted/i;

/** The kinds of rules that a branch has to obey; empty where GitHub does not say. */
async function rulesOf({ octokit, owner, repo }: GitHub, branch: string): Promise<string[]> {
  try {
    const { data } = await octokit.rest.repos.getBranchRules({ owner, repo, branch });
    return Array.isArray(data) ? [...new Set(data.map(({ type }) => type))] : [];
  } catch (error) {
    if (error instanceof GitHubError || error instanceof Failure) return [];
    throw error;
  }
}

/** The page where a person can open the pull request with two clicks. */
function compareLink({ owner, repo, serverUrl }: GitHub, { base, branch, title }: Wanted): string {
  const address = `${serverUrl}/${owner}/${repo}/compare/${base}...${branch}?expand=1`;
  const withTitle = `${address}&title=${encodeURIComponent(title)}`;
  return withTitle.length < longestAddress ? withTitle : address;
}

/** A person's branch stands where Galley's should be. */
export function foreignBranch({ owner, repo, serverUrl }: GitHub, branch: string): Failure {
  const page = `${serverUrl}/${owner}/${repo}/tree/${branch}`;
  return new Failure(
    'foreign-commits',
    `The branch ${branch} holds commits that are not Galley's and has no pull request, so it was left alone. Open a pull request from it, or rename or delete it: ${page}`,
    { ending: 'blocked', link: page },
  );
}

/** The day's branch, or what is proposed from it, belongs to another digest of the repository. */
export function anotherDigest(
  { config, path, github }: DayAtDesk,
  branch: string,
  other: DayPullRequest | null,
  post: string,
): Failure {
  const its = other?.marker;
  const whose = [its?.config ?? its?.path ?? post, ...(its?.base ? [`into ${its.base}`] : [])].join(', ');
  const page = other?.url ?? `${github.serverUrl}/${github.owner}/${github.repo}/tree/${branch}`;
  return new Failure(
    'another-digest',
    `The branch ${branch} belongs to another digest of this repository (${whose}${other ? `, #${other.number}` : ''}), and not to that of ${config} with ${path}. Nothing was changed. Set pull-request.branch in ${config} to a name of its own, for example ${withName(branch)}.`,
    { ending: 'blocked', link: page },
  );
}

/** Two digests would write one file. */
export function sameFile({ config, path }: DayAtDesk, { number, url, marker }: DayPullRequest): Failure {
  return new Failure(
    'another-digest',
    `${path} is proposed by another digest of this repository already (${marker?.config}, #${number}). Nothing was changed. Set post.path in ${config} to a path of its own, for example content/second/{date}-digest.md.`,
    { ending: 'blocked', link: url },
  );
}

function withName(branch: string): string {
  return `${branch.split('/')[0]}-second/{date}`;
}
