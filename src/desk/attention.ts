/** Draws attention to a new pull request: labels and review requests. */

import { type GitHub, GitHubError } from '../blog/index.ts';

/** Whom a new pull request is shown to. */
export interface Attention {
  readonly labels: readonly string[];
  /** Logins; `org/team` names a team. */
  readonly reviewers: readonly string[];
}

/** GitHub refuses more labels on one pull request. */
const mostLabels = 100;

/** Pauses before asking again about a pull request that GitHub itself cannot find yet, in milliseconds. */
const settling = [300, 1000, 2000];

/**
 * The pull request is what counts: whatever fails here is said and left.
 * @returns sentences for the summary
 */
export async function drawAttention(
  github: GitHub,
  pullRequest: { readonly number: number; readonly author: string },
  { labels, reviewers }: Attention,
): Promise<string[]> {
  return [
    ...(labels.length > 0 ? await addLabels(github, pullRequest.number, labels) : []),
    ...(reviewers.length > 0 ? await askForReviews(github, pullRequest, reviewers) : []),
  ];
}

/**
 * Adds the labels that exist. One unknown label would fail the whole call, since creating it takes `issues: write`; and
 * labels are added, never set, because people's own have to stay.
 */
async function addLabels(github: GitHub, number: number, wanted: readonly string[]): Promise<string[]> {
  const { octokit, owner, repo } = github;
  const known = new Map<string, string>();
  const trouble = await attempt(async () => {
    const all = await octokit.paginate(octokit.rest.issues.listLabelsForRepo, { owner, repo, per_page: 100 });
    for (const { name } of all) known.set(name.toLowerCase(), name);
    const labels = wanted.flatMap((name) => known.get(name.toLowerCase()) ?? []).slice(0, mostLabels);
    if (labels.length > 0) {
      await onceSettled(github, () => octokit.rest.issues.addLabels({ owner, repo, issue_number: number, labels }));
    }
  });
  if (trouble) return [`The labels were not added to #${number}. ${trouble.message}`];
  const missing = wanted.filter((name) => !known.has(name.toLowerCase()));
  return missing.length === 0
    ? []
    : [`There is no label ${quoted(missing)} in the repository. Create it, or change pull-request.labels.`];
}

async function askForReviews(
  github: GitHub,
  { number, author }: { readonly number: number; readonly author: string },
  wanted: readonly string[],
): Promise<string[]> {
  const { octokit, owner, repo } = github;
  const ask = (reviewers: string[], teams: string[]) =>
    attempt(() =>
      octokit.rest.pulls.requestReviewers({ owner, repo, pull_number: number, reviewers, team_reviewers: teams }),
    );
  const notices: string[] = [];
  // An author among the reviewers makes GitHub refuse all of them.
  const people = wanted.filter((name) => !name.includes('/') && name.toLowerCase() !== author.toLowerCase());
  const teams = wanted.filter((name) => name.includes('/'));
  if (people.length + teams.length < wanted.length) {
    notices.push(`${author} opened #${number} and cannot review it. Take the name out of pull-request.reviewers.`);
  }
  if (people.length > 0 && (await ask(people, []))) {
    for (const person of people) {
      const refused = await ask([person], []);
      if (refused) {
        notices.push(`${person} could not be asked for a review: only collaborators can. ${refused.message}`);
      }
    }
  }
  for (const team of teams) {
    if (await ask([], [team.slice(team.indexOf('/') + 1)])) {
      notices.push(
        `The team ${team} could not be asked for a review: the workflow's own token cannot see teams. Use a token of a GitHub App with \`members: read\`.`,
      );
    }
  }
  return notices;
}

/** Repeats a request while GitHub cannot find the pull request that it has just made. */
async function onceSettled({ clock }: GitHub, perform: () => Promise<unknown>): Promise<void> {
  for (const pause of [...settling, null]) {
    const trouble = await attempt(perform);
    if (!trouble) return;
    const unsettled =
      trouble instanceof GitHubError &&
      trouble.status === 422 &&
      trouble.message.includes('Could not resolve to a node');
    if (pause === null || !unsettled) throw trouble;
    await clock.sleep(pause);
  }
}

/** Performs what may fail; the error, or null when all went well. */
async function attempt(perform: () => Promise<unknown>): Promise<Error | null> {
  try {
    await perform();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function quoted(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(', ');
}
