/** Says what a person can do where GitHub refuses whatever is asked of it. */

import { Failure } from '../failure.ts';
import type { GitHubError } from './github-error.ts';
import { isLimit } from './github-retry.ts';
import { type TokenInPlace, tokenRefusal } from './token-refusal.ts';

/** What a refusal means where its meaning does not depend on what was asked; null where it does. */
export function refusalOf(error: GitHubError, place: TokenInPlace): Failure | null {
  const { status, said } = error;
  if (isLimit(error)) {
    return new Failure(
      'rate-limited',
      `GitHub limits how fast it is asked: ${said}\nWaiting did not help. Run again in some minutes.`,
    );
  }
  if (status === 451 || /repository access blocked/i.test(said)) {
    return new Failure(
      'repository-blocked',
      `GitHub has blocked ${place.repository}, so nothing can be written to it. Its owner was told why and can answer: https://support.github.com\n\nGitHub said: ${said}`,
      { cause: error },
    );
  }
  if (status === 403 && /account (?:was|is|has been) suspended/i.test(said)) {
    return new Failure(
      'account-suspended',
      `The account behind the token is suspended. Use a token of another account, or leave the input \`token\` out to use the workflow’s own; the account’s owner can ask https://support.github.com\n\nGitHub said: ${said}`,
      { cause: error },
    );
  }
  if (status === 403 && said.includes('archived')) return archived(place.repository);
  if (status === 403 && /repository (?:is|was|has been) (?:locked|read-only)/i.test(said)) {
    return new Failure(
      'repository-locked',
      `${place.repository} takes no changes at the moment: it is being moved, or was locked by its owner or by GitHub. Run again later, or see the repository’s settings.\n\nGitHub said: ${said}`,
      { cause: error },
    );
  }
  return tokenRefusal(error, place);
}

const atGitHub = 'This is trouble at GitHub’s side; https://www.githubstatus.com tells more.';
const wayThere =
  'This is trouble at GitHub’s side or on the way there; https://www.githubstatus.com tells which. Check the machine’s network, and behind a proxy set HTTPS_PROXY to its address.';

/** GitHub had its chances. */
export function unavailable(error: GitHubError): Failure {
  return new Failure(
    'github-unavailable',
    `${error.message}\n${error.status === null ? wayThere : atGitHub} Run again later: the next run goes on where this one stopped.`,
    { cause: error },
  );
}

export function archived(repository: string): Failure {
  return new Failure(
    'repository-archived',
    `${repository} is archived, so nothing can be written to it. Unarchive it in its settings, or switch the workflow off.`,
  );
}
