/** Reads git objects (commits, trees, blobs) of a repository through GitHub's REST API, each once a run. */

import type { Octokit } from '@octokit/rest';
import { Failure } from '../failure.ts';
import { GitHubError } from './github-error.ts';
import { isSameName } from './text-file.ts';

/** One name in a folder of a commit. */
export interface TreeEntry {
  /** Full path from the repository's root. */
  readonly path: string;
  /** `100644` a file, `100755` an executable one, `040000` a folder, `120000` a symbolic link, `160000` a submodule. */
  readonly mode: string;
  readonly sha: string;
}

/** What has a SHA never changes, so each is fetched once in a run. */
export interface Git {
  /**
   * SHA of a branch's last commit; null when there is no such branch.
   * @throws Failure `repository-empty`
   */
  head(branch: string): Promise<string | null>;
  /** What a folder holds at a commit (`''` is the root); null when there is no such folder. */
  list(commit: string, folder: string): Promise<readonly TreeEntry[] | null>;
  /**
   * All files below a folder at a commit, whatever the case of the folder's name: on some computers it is one folder.
   * GitHub lists 100,000 of them.
   */
  listBelow(commit: string, folder: string): Promise<readonly TreeEntry[]>;
  /**
   * What stands at a path at a commit; null when nothing does. Where something on the way is no folder (a symbolic
   * link, say), that is what comes back, with its own shorter `path`: links are never followed.
   */
  find(commit: string, path: string): Promise<TreeEntry | null>;
  /** The bytes of a file, at most 100 MB. */
  read(sha: string): Promise<Uint8Array>;
}

const folderMode = '040000';

/** Reads through trees rather than contents: they list more than 1,000 files, keep modes, and follow no links. */
export function openGit(octokit: Octokit, { owner, repo }: { owner: string; repo: string }): Git {
  const trees = new Map<string, Promise<readonly TreeEntry[]>>();

  const tree = (sha: string, folder: string, deep = false): Promise<readonly TreeEntry[]> => {
    const key = `${sha}:${folder}:${deep}`;
    const known = trees.get(key) ?? fetchTree(sha, folder, deep);
    trees.set(key, known);
    return known;
  };
  const fetchTree = async (sha: string, folder: string, deep: boolean): Promise<readonly TreeEntry[]> => {
    const recursive = deep ? { recursive: '1' } : {};
    const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: sha, ...recursive });
    return data.tree.map((entry) => ({
      path: folder === '' ? entry.path : `${folder}/${entry.path}`,
      mode: entry.mode,
      sha: entry.sha,
    }));
  };

  const find = async (commit: string, path: string): Promise<TreeEntry | null> => {
    let found: TreeEntry = { path: '', mode: folderMode, sha: commit };
    for (const name of path.split('/')) {
      if (found.mode !== folderMode) return found;
      const wanted = found.path === '' ? name : `${found.path}/${name}`;
      const next = (await tree(found.sha, found.path)).find((entry) => entry.path === wanted);
      if (!next) return null;
      found = next;
    }
    return found;
  };

  return {
    async head(branch) {
      try {
        const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
        return data.object.sha;
      } catch (error) {
        // Only 404 means "no such branch": taking a failing GitHub for an empty one would make a second branch.
        if (error instanceof GitHubError && error.status === 404) return null;
        if (error instanceof GitHubError && error.status === 409) {
          throw new Failure('repository-empty', `${owner}/${repo} has no commits yet. Push the blog first.`);
        }
        throw error;
      }
    },
    async list(commit, folder) {
      if (folder === '') return tree(commit, '');
      const entry = await find(commit, folder);
      return entry?.path === folder && entry.mode === folderMode ? tree(entry.sha, folder) : null;
    },
    async listBelow(commit, folder) {
      let folders: readonly TreeEntry[] = [{ path: '', mode: folderMode, sha: commit }];
      for (const name of folder === '' ? [] : folder.split('/')) {
        const inside = await Promise.all(folders.map(({ sha, path }) => tree(sha, path)));
        folders = inside
          .flat()
          .filter(({ path, mode }) => mode === folderMode && isSameName(path.slice(path.lastIndexOf('/') + 1), name));
      }
      const files = await Promise.all(folders.map(({ sha, path }) => tree(sha, path, true)));
      return files.flat().filter(isFile);
    },
    find,
    async read(sha) {
      const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: sha });
      return Buffer.from(data.content, 'base64');
    },
  };
}

/** Whether an entry is a file proper. */
export function isFile(entry: TreeEntry): boolean {
  return entry.mode === '100644' || entry.mode === '100755';
}
