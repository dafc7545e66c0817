import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalGitHub, startGitHub } from '../support/github.ts';
import { branch, date, path, proposalOf, sitDown, writesOf } from './sitting.ts';

let local: LocalGitHub;
beforeAll(async () => {
  local = await startGitHub({ files: { 'content/posts/2026-02-01-ai-digest.md': '旧文\n' }, labels: ['digest'] });
});
beforeEach(() => local.reset());
afterAll(() => local.close());

const first = proposalOf('first');
const second = proposalOf('second');

describe('a day at the desk', () => {
  test('S0: a published day is left alone, and overwriting it opens a pull request on a fresh branch', async () => {
    await local.commitAs('editor', 'main', { [path]: 'published by hand\n' });
    const look = await (await sitDown(local)).look();
    expect(look).toMatchObject({ operation: 'none', reason: 'already-published', pullRequest: null, path });
    expect(await (await sitDown(local)).propose(first)).toMatchObject({ reason: 'already-published' });
    expect(writesOf(local)).toEqual([]);

    const again = await (await sitDown(local, { overwrite: true })).propose(first);
    expect(again).toMatchObject({ operation: 'created', branch });
    expect(await local.readFile('main', path)).toBe('published by hand\n');
    expect(await local.readFile(branch, path)).toBe(first.content);
  });

  test('S1: nothing there: one commit on the base, one branch, one pull request, in this order', async () => {
    const desk = await sitDown(local, { labels: ['digest'] });
    expect(await desk.look()).toBeNull();
    expect(await desk.propose(first)).toMatchObject({ operation: 'created', branch, path, notices: [] });

    const [pullRequest, ...others] = await local.pullRequests();
    expect(others).toEqual([]);
    expect(pullRequest).toMatchObject({ state: 'open', title: first.title, labels: ['digest'], base: 'main' });
    expect(pullRequest?.body).toMatch(/^<!-- galley:\{.*\} -->\n<!-- galley:begin -->\n\n## 先看这里/);
    const [commit, parent] = await local.commits(branch);
    expect(commit?.message).toMatch(
      /^content: 2026-02-08 digest\n\nGalley-Date: 2026-02-08\nGalley-Post: [0-9a-f]{40}\n$/,
    );
    expect(commit?.parents).toEqual([parent?.sha]);
    expect(parent?.sha).toBe((await local.commits('main'))[0]?.sha);
    expect(await local.readFile(branch, path)).toBe(first.content);
    expect(await local.readFile(branch, 'content/posts/2026-02-01-ai-digest.md')).toBe('旧文\n');
    expect(writesOf(local)).toEqual([
      'POST git/trees',
      'POST git/commits',
      'POST git/refs',
      'POST pulls',
      'POST issues/1/labels',
    ]);
  });

  test('S1: the commit names no author, so that GitHub can sign it (B11)', async () => {
    await (await sitDown(local)).propose(first);
    const commit = local.log.find(({ method, path: address }) => method === 'POST' && address.endsWith('/git/commits'));
    expect(new Set(Object.keys(Object(commit?.body)))).toEqual(new Set(['message', 'parents', 'tree']));
  });

  test('S2: a branch of an earlier run without a pull request is taken up', async () => {
    local.rules.push({ method: 'POST', path: /\/pulls$/, status: 403, body: { message: 'Forbidden' } });
    await expect((await sitDown(local)).propose(first)).rejects.toThrow('Forbidden');
    const left = (await local.commits(branch))[0]?.sha;

    const desk = await sitDown(local);
    expect(await desk.look()).toBeNull();
    expect(await desk.propose(first)).toMatchObject({ operation: 'created', branch });
    expect((await local.commits(branch))[0]?.sha).toBe(left);
    expect(await local.pullRequests()).toHaveLength(1);
  });

  test('S2: where the post differs by now, a commit is appended before the pull request opens', async () => {
    local.rules.push({ method: 'POST', path: /\/pulls$/, status: 403, body: { message: 'Forbidden' } });
    await expect((await sitDown(local)).propose(first)).rejects.toThrow('Forbidden');
    expect(await (await sitDown(local)).propose(second)).toMatchObject({ operation: 'created' });
    expect((await local.commits(branch)).filter(({ message }) => message.includes('Galley-Date'))).toHaveLength(2);
    expect(await local.readFile(branch, path)).toBe(second.content);
  });

  test.each([false, true])('S3: a branch with somebody’s commits blocks the run (overwrite: %s)', async (overwrite) => {
    const sha = await local.commitAs('editor', branch, { 'notes.md': 'mine' });
    const failure = { reason: 'foreign-commits', message: expect.stringContaining(`/press/blog/tree/${branch}`) };
    await expect((await sitDown(local, { overwrite })).look()).rejects.toMatchObject(failure);
    await expect((await sitDown(local, { overwrite })).propose(first)).rejects.toMatchObject(failure);
    expect((await local.commits(branch))[0]?.sha).toBe(sha);
    expect(await local.pullRequests()).toEqual([]);
  });

  test('S4: the same post again changes nothing', async () => {
    await (await sitDown(local)).propose(first);
    const before = await local.pullRequests();
    local.log.length = 0;
    const desk = await sitDown(local);
    expect(await desk.look()).toBeNull();
    const outcome = await desk.propose(first);
    expect(outcome).toMatchObject({ operation: 'none', reason: 'unchanged', pullRequest: { number: 1 } });
    expect(writesOf(local)).toEqual([]);
    expect(await local.pullRequests()).toEqual(before);
  });

  test('S5: another post is appended, and only Galley’s island of the description changes', async () => {
    await (await sitDown(local)).propose(first);
    const [opened] = await local.pullRequests();
    await local.editPullRequest(1, { title: 'My title', body: `${opened?.body}\nA person’s remark. @editor\n` });
    local.log.length = 0;

    expect(await (await sitDown(local)).propose(second)).toMatchObject({ operation: 'updated' });
    expect(writesOf(local)).toEqual([
      'POST git/trees',
      'POST git/commits',
      `PATCH git/refs/heads/${branch}`,
      'PATCH pulls/1',
    ]);
    const [updated] = await local.pullRequests();
    expect(updated?.title).toBe('My title');
    expect(updated?.body).toContain('A person’s remark. @editor');
    expect(updated?.body).toContain('second');
    expect(updated?.body).not.toContain('first');
    expect(await local.readFile(branch, path)).toBe(second.content);
    expect(await local.commits(branch)).toHaveLength((await local.commits('main')).length + 2);
  });

  test('S5: the description is read back the way GitHub’s editor saves it, with CRLF', async () => {
    await (await sitDown(local)).propose(first);
    const [opened] = await local.pullRequests();
    await local.editPullRequest(1, { body: `${opened?.body}\nkept\n`.replaceAll('\n', '\r\n') });
    expect(await (await sitDown(local)).propose(second)).toMatchObject({ operation: 'updated' });
    const body = (await local.pullRequests())[0]?.body ?? '';
    expect(body).toContain('kept');
    expect(body.match(/galley:begin/g)).toHaveLength(1);
  });

  test('S5 never makes a post poorer, unless told to overwrite', async () => {
    await (await sitDown(local)).propose(proposalOf('rich', { modelItems: 6 }));
    const poor = proposalOf('poor', { modelItems: 0 });
    expect(await (await sitDown(local)).propose(poor)).toMatchObject({ operation: 'none', reason: 'would-downgrade' });
    expect(await local.readFile(branch, path)).toBe(proposalOf('rich').content);
    expect(await (await sitDown(local, { overwrite: true })).propose(poor)).toMatchObject({ operation: 'updated' });
    expect(await (await sitDown(local)).propose(proposalOf('richer', { modelItems: 3 }))).toMatchObject({
      operation: 'updated',
    });
  });

  test('S6: after a person’s edit nothing is pushed and the description stays', async () => {
    await (await sitDown(local)).propose(first);
    const sha = await local.commitAs('editor', branch, { [path]: 'edited by a person\n' });
    const [before] = await local.pullRequests();
    local.log.length = 0;

    expect(await (await sitDown(local)).look()).toMatchObject({ operation: 'skipped', reason: 'human-edits' });
    const outcome = await (await sitDown(local)).propose(second);
    expect(outcome).toMatchObject({ operation: 'skipped', reason: 'human-edits', pullRequest: { number: 1 } });
    expect(writesOf(local)).toEqual([]);
    expect((await local.pullRequests())[0]).toEqual(before);
    expect((await local.commits(branch))[0]?.sha).toBe(sha);
  });

  test('S6: a person who keeps Galley’s commit message is a person all the same', async () => {
    await (await sitDown(local)).propose(first);
    const message = (await local.commits(branch))[0]?.message ?? '';
    await local.commitAs('editor', branch, { [path]: 'amended by a person\n' }, message);
    expect(await (await sitDown(local)).look()).toMatchObject({ operation: 'skipped', reason: 'human-edits' });
  });

  test('S6: a branch that a person took back to an earlier proposal is a person’s', async () => {
    await (await sitDown(local)).propose(first);
    const taken = (await local.commits(branch))[0]?.sha ?? '';
    await (await sitDown(local)).propose(second);
    await local.forcePush(branch, taken);
    local.log.length = 0;

    expect(await (await sitDown(local)).look()).toMatchObject({ operation: 'skipped', reason: 'human-edits' });
    const outcome = await (await sitDown(local)).propose(proposalOf('third'));
    expect(outcome).toMatchObject({ operation: 'skipped', reason: 'human-edits', pullRequest: { number: 1 } });
    expect(writesOf(local)).toEqual([]);
    expect((await local.commits(branch))[0]?.sha).toBe(taken);
    expect(await local.readFile(branch, path)).toBe(first.content);
  });

  test('S6: so is one that a person gave another commit in place of the proposal’s', async () => {
    await (await sitDown(local)).propose(first);
    const amended = await local.commitAs('editor', 'local', { [path]: 'amended\n' });
    await local.forcePush(branch, amended);
    expect(await (await sitDown(local)).propose(second)).toMatchObject({ operation: 'skipped', reason: 'human-edits' });
    expect((await local.commits(branch))[0]?.sha).toBe(amended);
  });

  test('S6: overwriting appends to the person’s commit, which stays in the history', async () => {
    await (await sitDown(local)).propose(first);
    const sha = await local.commitAs('editor', branch, { [path]: 'edited by a person\n', 'static/x.txt': 'x' });
    const outcome = await (await sitDown(local, { overwrite: true })).propose(second);
    expect(outcome).toMatchObject({ operation: 'updated', pullRequest: { number: 1 } });
    expect(await local.readFile(branch, path)).toBe(second.content);
    expect(await local.readFile(branch, 'static/x.txt')).toBe('x');
    expect((await local.commits(branch))[0]?.parents).toEqual([sha]);
    expect((await local.pullRequests())[0]?.body).toContain('second');
  });

  test('S6: without the marker the commits tell whether a person was there', async () => {
    await (await sitDown(local)).propose(first);
    await local.editPullRequest(1, { body: 'I deleted all of it.' });
    expect(await (await sitDown(local)).propose(second)).toMatchObject({ operation: 'updated' });
    const [updated] = await local.pullRequests();
    expect(updated?.body).toMatch(/^<!-- galley:\{.*\} -->\nI deleted all of it\.\n\n<!-- galley:begin -->/);

    await local.editPullRequest(1, { body: 'Again.' });
    await local.commitAs('editor', branch, { [path]: 'edited by a person\n' });
    expect(await (await sitDown(local)).look()).toMatchObject({ operation: 'skipped', reason: 'human-edits' });
  });

  test.each(['kept', 'deleted'])('S7: a closed pull request is a no (branch %s)', async (fate) => {
    await (await sitDown(local)).propose(first);
    await local.closePullRequest(1);
    if (fate === 'deleted') await local.deleteBranch(branch);
    local.log.length = 0;
    const outcome = { operation: 'none', reason: 'rejected', pullRequest: { number: 1 } };
    expect(await (await sitDown(local)).look()).toMatchObject(outcome);
    expect(await (await sitDown(local)).propose(second)).toMatchObject(outcome);
    expect(writesOf(local)).toEqual([]);
  });

  test('S8: overwriting a no starts over on the next free branch, and says what it follows', async () => {
    await (await sitDown(local)).propose(first);
    await local.closePullRequest(1);
    const outcome = await (await sitDown(local, { overwrite: true })).propose(second);
    expect(outcome).toMatchObject({ operation: 'created', branch: `${branch}-2`, pullRequest: { number: 2 } });
    const [closed, opened] = await local.pullRequests();
    expect(closed).toMatchObject({ state: 'closed', head: { ref: branch } });
    expect(opened?.body).toContain('#1');
    expect(await local.readFile(branch, path)).toBe(first.content);

    // From now on the second pull request is the day's, for scheduled runs too.
    expect(await (await sitDown(local)).propose(second)).toMatchObject({ operation: 'none', reason: 'unchanged' });
    expect(await (await sitDown(local)).propose(first)).toMatchObject({ operation: 'updated', branch: `${branch}-2` });
    expect((await local.pullRequests())[1]?.body).toContain('#1');
    await local.closePullRequest(2);
    expect(await (await sitDown(local)).look()).toMatchObject({ reason: 'rejected', pullRequest: { number: 2 } });
    expect(await (await sitDown(local, { overwrite: true })).propose(first)).toMatchObject({ branch: `${branch}-3` });
  });

  test('S9: a merged day whose post was moved or reverted is still published', async () => {
    await (await sitDown(local)).propose(first);
    await local.mergePullRequest(1);
    expect(await local.readFile('main', path)).toBe(first.content);
    expect(await (await sitDown(local)).look()).toMatchObject({ reason: 'already-published' });
    await local.commitAs('editor', 'main', { [path]: null });
    expect(await (await sitDown(local)).look()).toMatchObject({ operation: 'none', reason: 'already-merged' });
    const again = await (await sitDown(local, { overwrite: true })).propose(second);
    expect(again).toMatchObject({ operation: 'created', branch: `${branch}-2` });
  });

  test('S10: of two open pull requests the oldest of Galley’s own counts, with a word about the other', async () => {
    await (await sitDown(local)).propose(first);
    await local.commitAs('editor', 'release', { 'x.md': 'x' });
    await local.openPullRequestAs('editor', { head: branch, base: 'release' });
    const outcome = await (await sitDown(local)).propose(second);
    expect(outcome).toMatchObject({ operation: 'updated', pullRequest: { number: 1 } });
    expect(outcome.notices).toEqual([`2 pull requests are open for ${date}. Close all but one.`]);
  });

  test('S11: a draft that a person made ready stays ready', async () => {
    await (await sitDown(local, { draft: true })).propose(first);
    expect((await local.pullRequests())[0]?.draft).toBe(true);
    await local.editPullRequest(1, { draft: false });
    await (await sitDown(local, { draft: true })).propose(second);
    expect((await local.pullRequests())[0]?.draft).toBe(false);
  });
});
