import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalGitHub, startGitHub } from '../support/github.ts';
import { branch, date, path, proposalOf, sitDown, writesOf } from './sitting.ts';

let local: LocalGitHub;
beforeAll(async () => {
  local = await startGitHub({ files: { 'content/posts/2026-02-01-ai-digest.md': '旧文\n' }, labels: ['Digest', 'ai'] });
});
beforeEach(() => local.reset());
afterAll(() => local.close());

const first = proposalOf('first');
const second = proposalOf('second');
const noPullRequests = 'GitHub Actions is not permitted to create or approve pull requests.';

describe('the branch', () => {
  test('B1: a branch that appears between looking and writing is looked at again, not overwritten', async () => {
    local.afterRequest(await requestsUntil('POST git/commits'), async () => {
      await local.commitAs('editor', branch, { 'notes.md': 'mine' });
    });
    await expect((await sitDown(local)).propose(first)).rejects.toMatchObject({ reason: 'foreign-commits' });
    expect((await local.commits(branch))[0]?.author.name).toBe('editor');
  });

  test('B2: a run moves its branch exactly once', async () => {
    await (await sitDown(local)).propose(first);
    expect(writesOf(local).filter((write) => write.includes('git/refs'))).toHaveLength(1);
    local.log.length = 0;
    await (await sitDown(local)).propose(second);
    expect(writesOf(local).filter((write) => write.includes('git/refs'))).toHaveLength(1);
  });

  test('B3: pull requests are listed before any branch is touched', async () => {
    await (await sitDown(local)).propose(first);
    const order = local.log.map(
      ({ method, path: address }) => `${method} ${address.replace('/repos/press/blog/', '')}`,
    );
    const written = order.findIndex((request) => /^(POST|PATCH) git\/refs/.test(request));
    expect(order.indexOf('GET pulls')).toBeLessThan(written);
  });

  test('B4: a push by a person between looking and writing wins', async () => {
    await (await sitDown(local)).propose(first);
    local.afterRequest(await requestsUntil('POST git/commits', second), async () => {
      await local.commitAs('editor', branch, { [path]: 'edited by a person\n' });
    });
    const outcome = await (await sitDown(local)).propose(second);
    expect(outcome).toMatchObject({ operation: 'skipped', reason: 'human-edits', pullRequest: { number: 1 } });
    expect(await local.readFile(branch, path)).toBe('edited by a person\n');
    expect((await local.pullRequests())[0]?.body).toContain('first');
  });

  test.each([
    ['the same post', first, first],
    ['different posts', first, second],
  ])('B5: of two runs at once with %s one opens the pull request and the other yields', async (_, one, other) => {
    const desks = await Promise.all([sitDown(local), sitDown(local)]);
    const outcomes = await Promise.all([desks[0]?.propose(one), desks[1]?.propose(other)]);
    expect(outcomes.map((outcome) => outcome?.operation).sort()).toEqual(['created', 'none']);
    const pullRequests = await local.pullRequests();
    expect(pullRequests).toHaveLength(1);
    expect([one.content, other.content]).toContain(await local.readFile(branch, path));
    expect(await (await sitDown(local)).look()).toBeNull();
  });

  test('B6: what the base branch gains meanwhile is no concern of the digest', async () => {
    await (await sitDown(local)).propose(first);
    await local.commitAs('editor', 'main', { 'about.md': 'us' });
    expect(await (await sitDown(local)).propose(first)).toMatchObject({ operation: 'none', reason: 'unchanged' });
  });

  test('B7: a post that the base branch has already makes no branch and no pull request', async () => {
    await local.commitAs('editor', 'main', { [path]: first.content });
    const outcome = await (await sitDown(local, { overwrite: true })).propose(first);
    expect(outcome).toMatchObject({ operation: 'none', reason: 'unchanged' });
    expect(writesOf(local)).toEqual([]);
  });

  test('B9: the base branch itself is refused', async () => {
    await expect((await sitDown(local, { branch: 'main' })).look()).rejects.toMatchObject({ reason: 'bad-branch' });
    expect(writesOf(local)).toEqual([]);
  });

  test('B10: a ruleset is named, with the way out', async () => {
    local.rules.push({
      method: 'POST',
      path: /\/git\/refs$/,
      status: 422,
      body: { message: 'Reference update failed' },
    });
    const failure = { reason: 'ruleset', message: expect.stringContaining('bypass list') };
    await expect((await sitDown(local)).propose(first)).rejects.toMatchObject(failure);
  });

  test('B15: an executable post stays executable', async () => {
    await local.commitAs('editor', 'main', { [path]: { content: 'old\n', mode: '100755' } });
    await (await sitDown(local, { overwrite: true })).propose(first);
    const tree = local.log.find(({ method, path: address }) => method === 'POST' && address.endsWith('/git/trees'));
    expect(tree?.body).toMatchObject({ tree: [{ path, mode: '100755' }] });
  });

  test.each([
    ['the post', path],
    ['its folder', 'content/posts'],
  ])('B15: a symbolic link in the place of %s is refused before anything is spent', async (_, link) => {
    await local.commitAs('editor', 'main', { 'content/posts/2026-02-01-ai-digest.md': null });
    await local.commitAs('editor', 'main', { [link]: { content: '../.github/workflows/ci.yml', mode: '120000' } });
    await expect((await sitDown(local)).look()).rejects.toMatchObject({ reason: 'bad-post-path' });
    await expect((await sitDown(local)).propose(first)).rejects.toMatchObject({ reason: 'bad-post-path' });
    expect(writesOf(local)).toEqual([]);
  });

  test('B16: a Chinese path is a path like any other', async () => {
    const chinese = 'content/posts/今日.md';
    const outcome = await (await sitDown(local, { path: chinese })).propose({ ...first, path: chinese });
    expect(outcome).toMatchObject({ operation: 'created', path: chinese });
    expect(await local.readFile(branch, chinese)).toBe(first.content);
    expect(await (await sitDown(local, { path: chinese })).propose({ ...first, path: chinese })).toMatchObject({
      reason: 'unchanged',
    });
  });

  test.each([
    '../outside.md',
    '/etc/post.md',
    'content/../../x.md',
    'content\\posts\\x.md',
    'content//x.md',
    '.github/workflows/x.md',
    'content/.hidden/x.md',
    'content/posts/x.html',
    'hugo.toml',
    'README.md',
    '',
  ])('B18: %j is no place for a post, and GitHub is not even asked', async (bad) => {
    await expect(sitDown(local, { path: bad })).rejects.toMatchObject({ reason: 'bad-post-path' });
    expect(local.log).toEqual([]);
  });

  test('B18: a proposal for another path than the desk’s is refused', async () => {
    const elsewhere = proposalOf('x', { path: 'content/posts/other.md' });
    await expect((await sitDown(local)).propose(elsewhere)).rejects.toMatchObject({ reason: 'bad-post-path' });
    expect(local.log).toEqual([]);
  });

  test('B20: nothing of what a proposal says gets into a commit message', async () => {
    const hostile = '[skip ci] closes #1 @all';
    await (await sitDown(local)).propose(proposalOf(hostile, { title: hostile }));
    const [commit] = await local.commits(branch);
    expect(commit?.message).not.toMatch(/skip|closes|@|#/);
  });

  test('B22: a failing GitHub is not taken for a missing branch', async () => {
    local.rules.push({ method: 'GET', path: /\/git\/ref\/heads\/galley/, status: 500, times: 9 });
    await expect((await sitDown(local)).propose(first)).rejects.toMatchObject({ reason: 'github-unavailable' });
    expect(writesOf(local)).toEqual([]);
  });

  test.each(['galley/\u00a02026', 'galley/今日', '-x', 'a..b', 'a/', 'a.lock', 'a//b', '/a', 'a b', '\ufeffa'])(
    'B23: %j is no branch name',
    async (bad) => {
      await expect(sitDown(local, { branch: bad })).rejects.toMatchObject({ reason: 'bad-branch' });
    },
  );
});

describe('the pull request', () => {
  test('D1: where workflows may not open one, the branch stays, the message says what to do, the next run goes on', async () => {
    local.settings.allowActionsToCreatePullRequests = false;
    const failure = await (await sitDown(local)).propose(first).catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason: 'pull-requests-not-allowed' });
    const message = failure instanceof Error ? failure.message : '';
    expect(message).toContain('Settings → Actions → General → Workflow permissions');
    expect(message).toContain(`${local.serverUrl}/press/blog/compare/main...${branch}?expand=1&title=`);
    expect(await local.readFile(branch, path)).toBe(first.content);

    local.settings.allowActionsToCreatePullRequests = true;
    expect(await (await sitDown(local)).propose(first)).toMatchObject({ operation: 'created' });
  });

  test('D1: a pull request that a person opened with the link is described by the next run', async () => {
    local.rules.push({ method: 'POST', path: /\/pulls$/, status: 403, body: { message: noPullRequests } });
    await expect((await sitDown(local)).propose(first)).rejects.toThrow();
    await local.openPullRequestAs('editor', { head: branch, base: 'main', body: '' });
    expect(await (await sitDown(local)).propose(first)).toMatchObject({ operation: 'updated' });
    expect((await local.pullRequests())[0]?.body).toMatch(/^<!-- galley:\{.*\} -->\n<!-- galley:begin -->/);
  });

  test('D2: another run’s pull request, seen only when opening our own, is taken for the day’s', async () => {
    local.afterRequest(await requestsUntil('POST git/refs'), async () => {
      await local.openPullRequestAs('editor', { head: branch, base: 'main', body: 'theirs' });
    });
    const outcome = await (await sitDown(local)).propose(first);
    expect(outcome).toMatchObject({ operation: 'updated', pullRequest: { number: 1 } });
    const [pullRequest, ...others] = await local.pullRequests();
    expect(others).toEqual([]);
    expect(pullRequest?.body).toContain('theirs\n\n<!-- galley:begin -->');
  });

  test('D3: other people’s pull requests never pass for the day’s, whatever the filter lets through', async () => {
    await local.commitAs('editor', 'feature', { 'x.md': 'x' });
    const foreign = await local.openPullRequestAs('editor', { head: 'feature', base: 'main' });
    await (await sitDown(local)).propose(first);
    const asked = local.log.find(({ path: address }) => address.endsWith('/pulls'));
    expect(asked?.query.head).toBe(`press:${branch}`);
    expect((await local.pullRequests()).find(({ number }) => number === foreign)?.body).toBe('');
  });

  test('D7: a 502 although the pull request was opened', async () => {
    local.rules.push({ method: 'POST', path: /\/pulls$/, status: 502, after: true });
    const outcome = await (await sitDown(local, { labels: ['ai'] })).propose(first);
    expect(outcome).toMatchObject({ operation: 'created', pullRequest: { number: 1 } });
    expect(await local.pullRequests()).toMatchObject([{ number: 1, labels: ['ai'] }]);
  });

  test('D7: a 502 although it was opened, and a list that lags behind: the second try meets "already exists"', async () => {
    const opening = await requestsUntil('POST pulls');
    local.rules.push({ method: 'POST', path: /\/pulls$/, status: 502, after: true });
    local.afterRequest(opening, () => {
      local.rules.push({ method: 'GET', path: /\/pulls$/, status: 200, body: [], times: 2 });
    });
    expect(await (await sitDown(local)).propose(first)).toMatchObject({ operation: 'created' });
    expect(local.log.filter(({ method, path: at }) => method === 'POST' && at.endsWith('/pulls'))).toHaveLength(2);
    expect(await local.pullRequests()).toHaveLength(1);
  });

  test('D7: GitHub that stays down is a failure with words', async () => {
    local.rules.push({ method: 'POST', path: /\/git\/trees$/, status: 503, times: 99 });
    await expect((await sitDown(local)).propose(first)).rejects.toMatchObject({ reason: 'github-unavailable' });
  });

  test('D6: labels wait for a pull request that GitHub cannot find yet', async () => {
    const message = "Could not resolve to a node with the global id of 'PR_1'.";
    local.rules.push({ method: 'POST', path: /\/labels$/, status: 422, body: { message } });
    expect((await (await sitDown(local, { labels: ['ai'] })).propose(first)).notices).toEqual([]);
    expect((await local.pullRequests())[0]?.labels).toEqual(['ai']);
  });

  test('D10: labels that exist are added, the missing one is named, the run succeeds', async () => {
    const outcome = await (await sitDown(local, { labels: ['digest', 'nope'] })).propose(first);
    expect(outcome).toMatchObject({ operation: 'created' });
    expect(outcome.notices).toEqual([expect.stringContaining('"nope"')]);
    expect((await local.pullRequests())[0]?.labels).toEqual(['Digest']);
  });

  test('D12: labels are a person’s to take away', async () => {
    await (await sitDown(local, { labels: ['ai'] })).propose(first);
    await local.removeLabel(1, 'ai');
    await local.commitAs('editor', 'main', { 'about.md': 'us' });
    await (await sitDown(local, { labels: ['ai'] })).propose(second);
    expect((await local.pullRequests())[0]?.labels).toEqual([]);
  });

  test('D13, D14, D15: whoever can be asked for a review is asked, the others are named', async () => {
    const reviewers = ['editor', 'github-actions[bot]', 'stranger', 'press/writers'];
    const outcome = await (await sitDown(local, { reviewers })).propose(first);
    expect(outcome.operation).toBe('created');
    expect((await local.pullRequests())[0]?.reviewers).toEqual(['editor']);
    expect(outcome.notices).toEqual([
      expect.stringContaining('github-actions[bot] opened #1 and cannot review it'),
      expect.stringContaining('stranger could not be asked'),
      expect.stringContaining('The team press/writers'),
    ]);
  });

  test('D17: without drafts an ordinary pull request opens, with a word about it', async () => {
    local.settings.supportDrafts = false;
    const outcome = await (await sitDown(local, { draft: true })).propose(first);
    expect(outcome).toMatchObject({ operation: 'created', notices: [expect.stringContaining('no draft')] });
    expect((await local.pullRequests())[0]?.draft).toBe(false);
  });

  test('D19: a description that is too long is cut between sections, in the open', async () => {
    const section = (n: number) => `## 第 ${n} 节\n\n${'今日🚀'.repeat(2500)}\n`;
    const body = Array.from({ length: 9 }, (_, n) => section(n)).join('\n');
    expect(body.length).toBeGreaterThan(65_536);
    expect(await (await sitDown(local)).propose(proposalOf('long', { body }))).toMatchObject({ operation: 'created' });
    const stored = (await local.pullRequests())[0]?.body ?? '';
    expect(stored.length).toBeLessThanOrEqual(60_000);
    expect(stored.isWellFormed()).toBe(true);
    expect(stored).toMatch(/Cut here .*\n\n<!-- galley:end -->\n$/);
  });

  test.each([
    ['D22', { contents: 'read', 'pull-requests': 'read' } as const],
    ['D23', { contents: 'write' } as const],
  ])('%s: missing permissions are printed the way a workflow wants them', async (_, permissions) => {
    local.settings.permissions = permissions;
    await expect((await sitDown(local)).propose(first)).rejects.toMatchObject({
      reason: 'missing-permissions',
      message: expect.stringContaining('permissions:\n  contents: write\n  pull-requests: write'),
    });
  });

  test('D27: an archived repository is told before any work', async () => {
    local.settings.archived = true;
    await expect((await sitDown(local)).look()).rejects.toMatchObject({ reason: 'repository-archived' });
  });

  test(`two days stand on two desks (${date} and the next)`, async () => {
    await (await sitDown(local)).propose(first);
    const next = { date: '2026-02-09', path: path.replace('08', '09'), branch: 'galley/2026-02-09' };
    await (await sitDown(local, next)).propose(proposalOf('next', { path: next.path }));
    expect(await local.pullRequests()).toMatchObject([{ head: { ref: branch } }, { head: { ref: next.branch } }]);
  });
});

/** How many requests a run sends up to and including a certain write; found out on a day that is thrown away again. */
async function requestsUntil(write: string, proposal = first): Promise<number> {
  const prepared = (await local.pullRequests()).length > 0;
  await (await sitDown(local)).propose(proposal);
  const [method, address] = write.split(' ');
  const at = local.log.findLastIndex((seen) => seen.method === method && seen.path === `/repos/press/blog/${address}`);
  const start = local.log.findLastIndex((seen, index) => index <= at && seen.path === '/repos/press/blog');
  await local.reset();
  if (prepared) await (await sitDown(local)).propose(first);
  return at - start + 1;
}
