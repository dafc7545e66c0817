import { list, pick, text, type Upstream } from './github-upstream.ts';

/** A file as a person commits it: its text, text with a mode of its own (`120000` is a symbolic link), or null to delete. */
export type FileChange = string | { readonly content: string; readonly mode: '100644' | '100755' | '120000' } | null;

/** What people do in the repository, past every check that binds the token under test. */
export interface People {
  /** Commits on a branch, which is made from the default branch when it does not exist. Resolves to the commit's SHA. */
  commitAs(
    person: string,
    branch: string,
    files: Readonly<Record<string, FileChange>>,
    message?: string,
  ): Promise<string>;
  /** Opens a pull request by hand. Resolves to its number. */
  openPullRequestAs(person: string, wanted: { head: string; base: string; body?: string }): Promise<number>;
  /** Makes a branch point at a commit, whatever it held: what `git push --force` does. */
  forcePush(branch: string, sha: string): Promise<void>;
  deleteBranch(branch: string): Promise<void>;
  editPullRequest(
    number: number,
    change: { title?: string; body?: string; draft?: boolean; base?: string },
  ): Promise<void>;
  removeLabel(number: number, label: string): Promise<void>;
  closePullRequest(number: number): Promise<void>;
  /** The caller sees to it that the branch is there and as it was, since GitHub offers it only then. */
  reopenPullRequest(number: number): Promise<void>;
  /** Merges with a merge commit: the branch's changes on top of whatever the base has by now. */
  mergePullRequest(number: number, how?: 'merge' | 'squash'): Promise<void>;
}

/** @param moved told of every branch that moved, so that pull requests follow. */
export function people(
  root: string,
  upstream: Upstream,
  moved: (branch: string, sha: string | null) => Promise<void>,
): People {
  const must = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await upstream(method, `${root}${path}`, { body });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const headOf = async (branch: string) =>
    text((await upstream('GET', `${root}/git/ref/heads/${encodeURIComponent(branch)}`)).body, 'object', 'sha');

  const commit = async (person: string, message: string, parents: string[], tree: unknown[]): Promise<string> => {
    const base = text(await must('GET', `/git/commits/${parents[0]}`), 'tree', 'sha');
    const made = await must('POST', '/git/trees', { base_tree: base, tree });
    const author = { name: person, email: `${person}@example.com` };
    return text(await must('POST', '/git/commits', { message, tree: text(made, 'sha'), parents, author }), 'sha');
  };

  return {
    async commitAs(person, branch, files, message = `Edit ${Object.keys(files).join(', ')}`) {
      const present = await headOf(branch);
      const parent = present || (await headOf(text(await must('GET', ''), 'default_branch')));
      const tree = Object.entries(files).map(([path, file]) => ({
        path,
        type: 'blob',
        mode: typeof file === 'object' && file ? file.mode : '100644',
        ...(file === null ? { sha: null } : { content: typeof file === 'string' ? file : file.content }),
      }));
      const sha = await commit(person, message, [parent], tree);
      if (present) await must('PATCH', `/git/refs/heads/${encodeURIComponent(branch)}`, { sha });
      else await must('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha });
      await moved(branch, sha);
      return sha;
    },

    async openPullRequestAs(person, { head, base, body = '' }) {
      const title = `Opened by ${person}`;
      return Number(pick(await must('POST', '/pulls', { title, head, base, body }), 'number'));
    },

    async forcePush(branch, sha) {
      await must('PATCH', `/git/refs/heads/${encodeURIComponent(branch)}`, { sha, force: true });
      await moved(branch, sha);
    },

    async deleteBranch(branch) {
      await must('DELETE', `/git/refs/heads/${encodeURIComponent(branch)}`);
      await moved(branch, null);
    },

    async editPullRequest(number, change) {
      await must('PATCH', `/pulls/${number}`, change);
    },

    async removeLabel(number, label) {
      await must('DELETE', `/issues/${number}/labels/${encodeURIComponent(label)}`);
    },

    async closePullRequest(number) {
      await must('PATCH', `/pulls/${number}`, { state: 'closed' });
    },

    async reopenPullRequest(number) {
      await must('PATCH', `/pulls/${number}`, { state: 'open' });
    },

    async mergePullRequest(number, how = 'merge') {
      const pullRequest = await must('GET', `/pulls/${number}`);
      const [base, branch] = [text(pullRequest, 'base', 'ref'), text(pullRequest, 'head', 'ref')];
      const parents = [await headOf(base), await headOf(branch)];
      const diff = await must('GET', `/compare/${parents.join('...')}`);
      const tree = list(diff, 'files').map((file) => ({
        path: text(file, 'filename'),
        type: 'blob',
        mode: '100644',
        sha: text(file, 'status') === 'removed' ? null : text(file, 'sha'),
      }));
      const sha = await commit(
        'editor',
        `Merge pull request #${number}`,
        how === 'merge' ? parents : parents.slice(0, 1),
        tree,
      );
      if (pick(pullRequest, 'draft') === true) await must('PATCH', `/pulls/${number}`, { draft: false });
      // The emulator merges the head it saw first and drops what the base gained; only its bookkeeping is wanted.
      await must('PUT', `/pulls/${number}/merge`);
      await must('PATCH', `/git/refs/heads/${encodeURIComponent(base)}`, { sha, force: true });
    },
  };
}
