/** Commits the post, and tells Galley's own commits from people's by what they changed. */

import { createHash } from 'node:crypto';
import { type GitHub, GitHubError, isFile, type TreeEntry } from '../blog/index.ts';
import { Failure } from '../failure.ts';

/** One day's post, as a file. */
export interface PostFile {
  readonly date: string;
  readonly path: string;
  readonly content: string;
}

/** The SHA that git gives to a file of this content. */
export function blobSha(content: string): string {
  const bytes = Buffer.from(content, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/**
 * The file at the post's path, null when there is none yet.
 * @throws Failure `bad-post-path` where a symbolic link, a submodule or a folder stands in the way: writing through it
 * would change something else than the post
 */
export async function postEntry({ git }: GitHub, commit: string, path: string): Promise<TreeEntry | null> {
  const entry = await git.find(commit, path);
  if (entry === null || (entry.path === path && isFile(entry))) return entry;
  throw new Failure(
    'bad-post-path',
    `The post cannot be written to ${path}: ${entry.path} is no ordinary ${entry.path === path ? 'file' : 'folder'} in the repository. Move it away, or change post.path.`,
  );
}

/**
 * Makes a commit with the post on top of `parent`; no branch knows of it yet.
 *
 * Neither author nor committer is given: only then does GitHub sign the commit of a bot's token. The message is fixed
 * words and the date, because gathered text could hold `[skip ci]` or `closes #1`. Its trailers let a later run tell
 * its own work: a person who amends the commit keeps the message but not the file that it names.
 * @returns the commit's SHA
 */
export async function commitPost(github: GitHub, parent: string, { date, path, content }: PostFile): Promise<string> {
  const { octokit, owner, repo } = github;
  const present = await postEntry(github, parent, path);
  const { data: parentCommit } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: parent });
  const mode = present?.mode === '100755' ? '100755' : '100644';
  const { data: tree } = await octokit.rest.git.createTree({
    owner,
    repo,
    base_tree: parentCommit.tree.sha,
    tree: [{ path, mode, type: 'blob', content }],
  });
  const message = `content: ${date} digest\n\nGalley-Date: ${date}\nGalley-Post: ${blobSha(content)}\n`;
  const { data } = await octokit.rest.git.createCommit({ owner, repo, message, tree: tree.sha, parents: [parent] });
  return data.sha;
}

/** Whose the commits between two are: Galley's own for a day, another digest's for it (with its post), or people's. */
export type Commits = { readonly by: 'galley' | 'people' } | { readonly by: 'another-digest'; readonly path: string };

/**
 * Whose work everything between two commits is. Galley's own for this day is what says so in every commit, and changed
 * nothing but the post, into exactly what the last of them names.
 * @param from the head Galley left; or the base branch, which may have moved on (`forked`)
 */
export async function whoseCommits(
  { octokit, owner, repo }: GitHub,
  { from, to, forked }: { from: string; to: string; forked: boolean },
  { date, path }: { date: string; path: string },
): Promise<Commits> {
  if (from === to) return { by: 'galley' };
  try {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${from}...${to}` });
    // Galley only ever appends: a head that does not contain the old one was rewritten by a person.
    if (!forked && data.status !== 'ahead') return { by: 'people' };
    const trailers = data.commits.map(({ commit }) => trailersOf(commit.message));
    const files = data.files ?? [];
    // GitHub lists 250 commits; a branch with more of them was not made here.
    const isMade =
      data.total_commits === data.commits.length &&
      trailers.every((trailer) => trailer.date === date) &&
      files.every(({ sha }) => sha === trailers.at(-1)?.post);
    if (!isMade) return { by: 'people' };
    const other = files.find(({ filename }) => filename !== path)?.filename;
    return other === undefined ? { by: 'galley' } : { by: 'another-digest', path: other };
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return { by: 'people' };
    throw error;
  }
}

function trailersOf(message: string): { date: string | undefined; post: string | undefined } {
  const value = (name: string) => {
    const line = message.split('\n').find((one) => one.startsWith(`${name}: `));
    return /^\S+$/.exec(line?.slice(name.length + 2).trimEnd() ?? '')?.[0];
  };
  return { date: value('Galley-Date'), post: value('Galley-Post') };
}
