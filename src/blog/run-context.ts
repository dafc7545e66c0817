/** Reads the context of the workflow run: repository, API address and the run's page. */

import { Failure } from '../failure.ts';
import { withoutEnd } from '../text/edges.ts';

export interface RunContext {
  readonly owner: string;
  readonly repo: string;
  /** Base address of the REST API, without a slash at its end. */
  readonly apiUrl: string;
  /** Where people look at the repository, without a slash at its end. */
  readonly serverUrl: string;
  /** The run's own page; null outside a workflow. */
  readonly runUrl: string | null;
}

/**
 * @throws Failure `no-repository` outside a workflow
 */
export async function readRunContext(): Promise<RunContext> {
  // The toolkit reads the process's environment and the event's file as it is imported; nobody else has to wait for it.
  const { context } = await import('@actions/github');
  const { owner, repo } = repositoryOf(context);
  const serverUrl = withoutSlash(context.serverUrl);
  return {
    owner,
    repo,
    apiUrl: withoutSlash(context.apiUrl),
    serverUrl,
    runUrl: Number.isInteger(context.runId) ? `${serverUrl}/${owner}/${repo}/actions/runs/${context.runId}` : null,
  };
}

function repositoryOf(context: { readonly repo: { owner: string; repo: string } }): { owner: string; repo: string } {
  try {
    const { owner, repo } = context.repo;
    if (owner && repo) return { owner, repo };
  } catch {
    // The toolkit throws where GITHUB_REPOSITORY is missing; what to do about it is said below.
  }
  throw new Failure(
    'no-repository',
    'GITHUB_REPOSITORY is not set to OWNER/REPO. Run Galley as a step of a workflow, or set the variable.',
  );
}

function withoutSlash(url: string): string {
  return withoutEnd(url, /\//);
}
