/** Turns what GitHub's API refuses or does not answer into errors that say what a person can do. */

import { Failure } from '../failure.ts';

/** A request that GitHub refused, or did not answer. */
export class GitHubError extends Error {
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    request: string,
    status: number | null,
    message: string,
    headers: Record<string, string>,
    cause: unknown,
  ) {
    super(`GitHub ${status === null ? 'did not answer' : `answered ${status} to`} ${request}: ${message}`, { cause });
    this.name = 'GitHubError';
    this.status = status;
    this.headers = headers;
  }

  /** True when nobody can tell whether the request took effect. */
  get uncertain(): boolean {
    return this.status === null || this.status >= 500;
  }
}

/** What Octokit throws for every refusal, and with the status 500 of its own making when no answer came. */
interface OctokitError extends Error {
  readonly status: number;
  readonly request: { readonly method: string; readonly url: string };
  readonly response?: { readonly headers: Record<string, string> };
}

/** Octokit's error in our words; every other error as it is, and a failure that Octokit wrapped as what it was. */
export function asGitHubError(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'HttpError') return error;
  if (error.cause instanceof Failure) return error.cause;
  const { status, request, response, message } = error as OctokitError;
  const asked = `${request.method} ${URL.parse(request.url)?.pathname ?? request.url}`;
  return new GitHubError(asked, response ? status : null, message, { ...response?.headers }, error);
}

/** The block that a workflow needs, as the messages and the documentation print it. */
const permissionsBlock = ['permissions:', '  contents: write', '  pull-requests: write'].join('\n');

/** What a refusal means where its meaning does not depend on what was asked; null where it does. */
export function refusalOf({ status, message }: GitHubError, repository: string): Failure | null {
  if (status === 401) {
    return new Failure(
      'bad-token',
      `GitHub does not accept the token (401). Leave the input \`token\` out to use the workflow's own, or renew the secret it comes from.`,
    );
  }
  if ((status === 403 || status === 429) && /rate limit/i.test(message)) {
    return new Failure('rate-limited', `${message}\nWaiting did not help. Run again in some minutes.`);
  }
  if (status === 403 && message.includes('Resource not accessible')) {
    return new Failure(
      'missing-permissions',
      `The token may not do this in ${repository}. Add to the job in the workflow:\n\n${permissionsBlock}\n\nA workflow started from a fork has a read-only token whatever it asks for.`,
    );
  }
  if (status === 403 && message.includes('archived')) return archived(repository);
  return null;
}

/** GitHub had its chances. */
export function unavailable(error: GitHubError): Failure {
  return new Failure(
    'github-unavailable',
    `${error.message}\nThis is trouble at GitHub's side or on the way there; https://www.githubstatus.com tells which. Run again later: the next run goes on where this one stopped.`,
    { cause: error },
  );
}

export function archived(repository: string): Failure {
  return new Failure(
    'repository-archived',
    `${repository} is archived, so nothing can be written to it. Unarchive it in its settings, or switch the workflow off.`,
  );
}
