/** Explains what a person can do where GitHub refuses to open or update the pull request. */

import type { GitHub, GitHubError } from '../blog/index.ts';
import { Failure } from '../failure.ts';

/** A proposed pull request, as far as a person needs it to open one by hand. */
interface Wanted {
  readonly base: string;
  readonly branch: string;
  readonly title: string;
}

/** Browsers and servers give up on longer addresses. */
const longestAddress = 8000;

/** Null where nothing is known to help. */
export function explainRefusal(error: GitHubError, github: GitHub, wanted: Wanted): Failure | null {
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
  if (error.status === 422 && /Reference update failed|rule violations|GH013/i.test(error.message)) {
    return new Failure(
      'ruleset',
      `A ruleset of ${owner}/${repo} does not let the branch ${wanted.branch} be written. Under Settings → Rules → Rulesets, exclude the digest's branches or add the workflow's app to the bypass list. GitHub said: ${error.message}`,
      { cause: error },
    );
  }
  return null;
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
