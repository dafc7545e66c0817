/** The one error for what GitHub's API refuses or does not answer. */

import { Failure } from '../failure.ts';

/** A request that GitHub refused, or did not answer. */
export class GitHubError extends Error {
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** GitHub's own words, on one line. */
  readonly said: string;
  /** Whether the request was to change something. */
  readonly isWrite: boolean;

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
    this.said = message.replace(/\s+/g, ' ').trim();
    this.isWrite = !/^(?:GET|HEAD) /.test(request);
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
