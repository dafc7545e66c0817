/** Reads the blog's files from its repository on GitHub, at one commit of the base branch. */

import { Failure } from '../failure.ts';
import type { Blog } from './blog.ts';
import { isFile } from './git.ts';
import type { GitHub } from './github.ts';
import { assertPlainPath, decodeText } from './text-file.ts';

/**
 * The base branch is looked up once: whatever is read later belongs to that commit, so a run never sees half of
 * somebody's push.
 * @param base branch to read; null is the default branch
 * @throws (its methods) Failure `no-base-branch`, `outside-the-blog`, `not-a-file`, `not-utf-8`, and what `openGitHub`
 * lists
 */
export function repositoryBlog(github: GitHub, base: string | null): Blog {
  const { owner, repo, git } = github;
  let commit: Promise<string> | undefined;
  const baseCommit = (): Promise<string> => {
    commit ??= headOfBase(github, base);
    return commit;
  };

  return {
    name: `${owner}/${repo}`,
    async readFile(path) {
      assertPlainPath(path);
      const entry = await git.find(await baseCommit(), path);
      if (entry === null) return null;
      if (entry.mode === '120000' || entry.mode === '160000') {
        throw new Failure(
          'not-a-file',
          `${entry.path} in ${owner}/${repo} is a ${entry.mode === '120000' ? 'symbolic link' : 'submodule'}, which is not followed. Put the file itself there.`,
        );
      }
      return entry.path === path && isFile(entry) ? decodeText(await git.read(entry.sha), path) : null;
    },
    async listFiles(folder) {
      assertPlainPath(folder);
      const entries = (await git.list(await baseCommit(), folder)) ?? [];
      return entries
        .filter(isFile)
        .map(({ path }) => path.slice(path.lastIndexOf('/') + 1))
        .sort();
    },
    async listBelow(folder) {
      assertPlainPath(folder);
      return (await git.listBelow(await baseCommit(), folder)).map(({ path }) => path).sort();
    },
  };
}

/**
 * The commit that a base branch stands at.
 * @throws Failure `no-base-branch`
 */
export async function headOfBase(github: GitHub, base: string | null): Promise<string> {
  const branch = base ?? (await github.defaultBranch());
  const head = await github.git.head(branch);
  if (head !== null) return head;
  throw new Failure(
    'no-base-branch',
    `${github.owner}/${github.repo} has no branch ${JSON.stringify(branch)}. Set the input \`base\` to the branch the blog is built from.`,
  );
}
