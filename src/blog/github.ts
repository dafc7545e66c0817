/** Opens the one client for GitHub's REST API, with retries, a time limit and proxy support. */

import { setTimeout as wait } from 'node:timers/promises';
import { Octokit } from '@octokit/rest';
import { Failure } from '../failure.ts';
import { openAgents } from '../web/index.ts';
import { createApiFetch } from './api-fetch.ts';
import { type Git, openGit } from './git.ts';
import { archived, asGitHubError, GitHubError, refusalOf, unavailable } from './github-error.ts';
import { limitPause, readPause } from './github-retry.ts';
import { type RunContext, readRunContext } from './run-context.ts';

/**
 * The version of the REST API that Galley was written against: docs.github.com/rest/about-the-rest-api/api-versions.
 */
const apiVersion = '2022-11-28';

/** The repository on GitHub with its client. */
export interface GitHub extends RunContext {
  readonly octokit: Octokit;
  /** Reads branches, folders and files. */
  readonly git: Git;
  /**
   * The branch that people see first; asked once.
   * @throws Failure `repository-not-found`, `repository-archived`
   */
  defaultBranch(): Promise<string>;
}

export interface GitHubSettings {
  /** Proxy settings are taken from here. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly token: string;
  readonly log: { debug(message: string): void };
  /** The runner's own when absent. */
  readonly context?: RunContext;
}

/**
 * Opens the repository the workflow runs in. Sends nothing yet.
 *
 * The client retries reads, waits out short rate limits, and throws `GitHubError` for a refusal that depends on the
 * question, `Failure` for one that does not (`bad-token`, `missing-permissions`, `repository-archived`,
 * `rate-limited`, `github-unavailable`, `api-redirected`).
 * @throws Failure `no-token`, `no-repository`, `bad-proxy`
 */
export async function openGitHub({ env, token, log, context }: GitHubSettings): Promise<GitHub> {
  if (token === '') {
    throw new Failure('no-token', 'The token is empty. Leave the input `token` out, or check that its secret exists.');
  }
  const run = context ?? (await readRunContext());
  const { owner, repo } = run;
  const dispatcher = openAgents(env, undefined).open;
  const quiet = (message: string) => log.debug(message);
  const octokit = new Octokit({
    auth: token,
    baseUrl: run.apiUrl,
    userAgent: 'galley',
    // Octokit prints failed requests to stderr by default, also those that are part of the plan.
    log: { debug: () => undefined, info: quiet, warn: quiet, error: quiet },
    request: {
      fetch: createApiFetch(dispatcher),
    },
  });
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = apiVersion;
  });
  octokit.hook.wrap('request', (request, options) =>
    patiently(async () => request(options), options.method, `${owner}/${repo}`),
  );

  let branch: Promise<string> | undefined;
  return {
    ...run,
    octokit,
    git: openGit(octokit, run),
    defaultBranch() {
      branch ??= askDefaultBranch(octokit, run);
      return branch;
    },
  };
}

/** Performs one request with the patience its kind deserves, and turns what goes wrong into words. */
async function patiently<T>(perform: () => Promise<T>, method: string, repository: string): Promise<T> {
  let limited = false;
  for (let attempt = 0; ; attempt++) {
    try {
      return await perform();
    } catch (thrown) {
      const error = asGitHubError(thrown);
      if (!(error instanceof GitHubError)) throw error;
      const limit: number | null = limited ? null : limitPause(error, Date.now());
      limited ||= limit !== null;
      const pause = limit ?? readPause(error, method, attempt);
      if (pause === null) throw finalWord(error, method, repository);
      await wait(pause);
    }
  }
}

function finalWord(error: GitHubError, method: string, repository: string): Error {
  if (error.uncertain && method === 'GET') return unavailable(error);
  return refusalOf(error, repository) ?? error;
}

async function askDefaultBranch(octokit: Octokit, { owner, repo }: RunContext): Promise<string> {
  try {
    const { data } = await octokit.rest.repos.get({ owner, repo });
    if (data.archived) throw archived(`${owner}/${repo}`);
    return data.default_branch;
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
    throw new Failure(
      'repository-not-found',
      `There is no repository ${owner}/${repo} that the token can see. Check GITHUB_REPOSITORY, and that the token was made for this repository.`,
      { cause: error },
    );
  }
}
