/** Names the day's branches and refuses names that git or a shell would take amiss. */

import { Failure } from '../failure.ts';

/**
 * Names that git, every shell and every address bar take alike. Plain ASCII on purpose: a no-break space or a
 * look-alike letter would make a second branch that nobody can tell from the first.
 */
const plainName = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;

/** What `git check-ref-format` refuses of the names above. */
const refused = /\.\.|\/\/|\/\.|\.\/|\.lock(?:\/|$)|[./]$/;

/** @throws Failure `bad-branch` */
export function assertBranch(name: string): void {
  if (plainName.test(name) && !refused.test(name)) return;
  throw new Failure(
    'bad-branch',
    `${JSON.stringify(name)} cannot be the digest's branch. Set pull-request.branch to plain letters, digits, \`-\`, \`_\`, \`.\` and \`/\`, for example galley/{date}.`,
  );
}

/** @throws Failure `bad-branch` when the digest's branch is the branch it shall be merged into */
export function assertOtherBranch(name: string, base: string): void {
  if (name !== base) return;
  throw new Failure(
    'bad-branch',
    `The digest's branch and the blog's branch are both ${JSON.stringify(base)}. Set pull-request.branch to a name of its own, for example galley/{date}.`,
  );
}

/**
 * The branch of the first, second, … pull request of a day; later ones exist only where somebody asked to overwrite.
 */
export function branchOf(name: string, attempt: number): string {
  return attempt === 1 ? name : `${name}-${attempt}`;
}
