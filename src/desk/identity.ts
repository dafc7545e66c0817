/** Tells the pull requests of one digest from those of other digests in the same repository. */

import { createHash } from 'node:crypto';
import type { GitHub } from '../blog/index.ts';
import { type PostNames, pagesByDay } from '../post/index.ts';
import { withoutEnds } from '../text/edges.ts';
import type { Marker } from './marker.ts';

/** What makes a digest itself, whatever its title says today. */
export interface DigestIdentity {
  /** Path of its configuration. */
  readonly config: string;
  /** Name of the branch that its posts are merged into. */
  readonly base: string;
  /** What its posts are called. */
  readonly names: PostNames;
}

/**
 * Whose a pull request is: this digest's `own`; `moved`, its own as well, from before its posts got another path; an
 * `other` digest's; or of a `rival`, another digest that writes the very same files.
 */
export type Ownership = 'own' | 'moved' | 'other' | 'rival';

/** Where the pull request that holds a marker shall be merged. */
interface Marked {
  readonly marker: Marker;
  readonly base: string;
}

/** Name of every digest's branches in versions that knew one digest a repository. */
export const formerBranch = 'galley/{date}';

/**
 * The branch of a digest whose owner names none, with `{date}` in it: `galley/{date}`, with the configuration's name and
 * the base branch in it where they are not what most digests have. So two digests never meet on one branch.
 * @param base null for the repository's default branch
 */
export function branchTemplateFor(config: string, base: string | null): string {
  const parts = [nameOf(config), base === null ? '' : plain(base)];
  return `${['galley', ...parts.filter((part) => part !== '')].join('-')}/{date}`;
}

/** What tells a configuration from the default one: `.github/galley-en.yml` is `en`, and so is `en/galley.yml`. */
function nameOf(config: string): string {
  const names = config
    .replace(/\.[A-Za-z]+$/, '')
    .replace(/^\.github\//, '')
    .split('/')
    .map((name) => name.replace(/^\.?galley(?![A-Za-z0-9])/i, ''))
    .filter((name) => name !== '');
  const name = names.at(-1) ?? '';
  // A name without a letter that a branch may have still has to be told from others.
  return name === '' ? '' : plain(name) || createHash('sha1').update(config).digest('hex').slice(0, 6);
}

function plain(name: string): string {
  return withoutEnds(name.replace(/[^A-Za-z0-9]+/g, '-'), /-/);
}

/**
 * Looks at markers for one digest. What cannot be told from a marker (is the other configuration still there, or was it
 * renamed?) is looked up at a commit, once.
 */
export function tellDigests(
  github: GitHub,
  digest: DigestIdentity,
  baseHead: string,
): (marked: Marked) => Promise<Ownership> {
  const branches = new Map<string, Promise<boolean>>();
  const isBranch = (name: string): Promise<boolean> => {
    const known = branches.get(name) ?? github.git.head(name).then((head) => head !== null);
    branches.set(name, known);
    return known;
  };
  return async ({ marker, base }) => {
    const theirBase = marker.base ?? base;
    // A person may retarget a pull request, and GitHub does so when a branch is renamed.
    const isSameBase = theirBase === digest.base || base === digest.base || !(await isBranch(theirBase));
    if (!isSameBase) return 'other';
    const page = pagesByDay([marker.path], digest.names).get(marker.date);
    const isSameFile = page?.page === marker.path && !page.isLonger;
    if (marker.config === undefined || marker.config === digest.config) {
      if (isSameFile) return 'own';
      return marker.config === undefined ? 'other' : 'moved';
    }
    if (!isSameFile) return 'other';
    return (await github.git.find(baseHead, marker.config)) === null ? 'own' : 'rival';
  };
}
