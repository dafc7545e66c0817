/** Opens the one client for GitHub's REST API, with retries, a time limit and proxy support. */

import { Octokit } from '@octokit/rest';
import { type Clock, systemClock } from '../clock.ts';
import { Failure } from '../failure.ts';
import { openAgents } from '../web/index.ts';
import { createApiFetch } from './api-fetch.ts';
import { type Git, openGit } from './git.ts';
import { asGitHubError, GitHubError } from './github-error.ts';
import { limitPause, readPause, waitsInAll } from './github-retry.ts';
import { archived, refusalOf, unavailable } from './refusal.ts';
import { type RunContext, readRunContext } from './run-context.ts';

/**
 * The version of the REST API that Galley was written against: docs.github.com/rest/about-the-rest-api/api-versions.
 */
const apiVersion = '2022-11-28';

/** The repository on GitHub with its client. */
export interface GitHub extends RunContext {
  readonly octokit: Octokit;
  /** What pauses are measured by. */
  readonly clock: Clock;
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
  /** The machine's own when absent. */
  readonly clock?: Clock;
}

/**
 * Opens the repository the workflow runs in. Sends nothing yet.
 *
 * The client retries reads, waits out short rate limits, and throws `GitHubError` for a refusal that depends on the
 * question, `Failure` for one that does not (see `refusal.ts` and `token-refusal.ts`; `rate-limited`,
 * `github-unavailable`, `api-redirected`).
 * @throws Failure `no-token`, `no-repository`, `bad-proxy`
 */
export async function openGitHub({ env, token, log, context, clock = systemClock }: GitHubSettings): Promise<GitHub> {
  if (token === '') {
    throw new Failure('no-token', 'The token is empty. Leave the input `token` out, or check that its secret exists.');
  }
  const run = context ?? (await readRunContext());
  const { owner, repo } = run;
  const fetch = createApiFetch(openAgents(env, undefined).open);
  const open = () => openClient(run.apiUrl, token, fetch, log);
  const octokit = open();
  const patience: Patience = {
    clock,
    waited: 0,
    refusal: async (error) =>
      refusalOf(error, {
        token,
        repository: `${owner}/${repo}`,
        serverUrl: run.serverUrl,
        login: await askLogin(open(), error),
      }),
  };
  octokit.hook.wrap('request', (request, options) => patiently(async () => request(options), options.method, patience));

  let branch: Promise<string> | undefined;
  return {
    ...run,
    octokit,
    clock,
    git: openGit(octokit, run),
    defaultBranch() {
      branch ??= askDefaultBranch(octokit, run);
      return branch;
    },
  };
}

function openClient(
  baseUrl: string,
  auth: string,
  fetch: ReturnType<typeof createApiFetch>,
  log: GitHubSettings['log'],
): Octokit {
  const quiet = (message: string) => log.debug(message);
  const octokit = new Octokit({
    auth,
    baseUrl,
    userAgent: 'galley',
    // Octokit prints failed requests to stderr by default, also those that are part of the plan.
    log: { debug: () => undefined, info: quiet, warn: quiet, error: quiet },
    request: { fetch },
  });
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = apiVersion;
  });
  return octokit;
}

/** What the requests of a run share. */
interface Patience {
  readonly clock: Clock;
  /** Milliseconds that were waited for rate limits. */
  waited: number;
  /** What a refusal means whatever was asked. */
  readonly refusal: (error: GitHubError) => Promise<Failure | null>;
}

/** Performs one request with the patience its kind deserves, and turns what goes wrong into words. */
async function patiently<T>(perform: () => Promise<T>, method: string, patience: Patience): Promise<T> {
  let limits = 0;
  for (let attempt = 0; ; attempt++) {
    try {
      return await perform();
    } catch (thrown) {
      const error = asGitHubError(thrown);
      if (!(error instanceof GitHubError)) throw error;
      const limit = limitPause(error, Date.now(), limits);
      const isTooLong = limit !== null && patience.waited + limit > waitsInAll * 1000;
      const pause = limit === null ? readPause(error, method, attempt - limits) : isTooLong ? null : limit;
      if (pause === null) throw await finalWord(error, method, patience);
      if (limit !== null) {
        limits += 1;
        patience.waited += limit;
      }
      await patience.clock.sleep(pause);
    }
  }
}

async function finalWord(error: GitHubError, method: string, { refusal }: Patience): Promise<Error> {
  if (error.uncertain && method === 'GET') return unavailable(error);
  return (await refusal(error)) ?? error;
}

/** Whose token was refused, as a token of an app may ask; null for others, and where nobody knows. */
async function askLogin(octokit: Octokit, { status, said }: GitHubError): Promise<string | null> {
  if (status !== 403 || !said.includes('by integration')) return null;
  try {
    const { viewer } = await octokit.graphql<{ viewer?: { login?: unknown } }>('{ viewer { login } }');
    return typeof viewer?.login === 'string' && viewer.login !== '' ? viewer.login : null;
  } catch {
    return null;
  }
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
