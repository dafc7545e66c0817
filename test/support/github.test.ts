import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalGitHub, startGitHub } from './github.ts';

let local: LocalGitHub;
beforeAll(async () => {
  local = await startGitHub({ files: { 'content/今日.md': '你好\n' }, labels: ['digest'] });
});
beforeEach(() => local.reset());
afterAll(() => local.close());

async function ask(method: string, path: string, body?: object, token: string | null = local.token) {
  const response = await fetch(`${local.url}/repos/press/blog${path}`, {
    method,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

const wanted = { title: 'x', head: 'digest', base: 'main', body: 'hi' };

describe('the local GitHub refuses what GitHub refuses', () => {
  test('tokens it does not know, and writes without one', async () => {
    expect(await ask('GET', '', undefined, 'stranger')).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    });
    expect(await ask('POST', '/git/refs', {}, null)).toMatchObject({ status: 401 });
    expect(await ask('GET', '', undefined, null)).toMatchObject({ status: 200 });
  });

  test('what the permissions do not cover', async () => {
    const inaccessible = { status: 403, body: { message: 'Resource not accessible by integration' } };
    expect(await ask('POST', '/issues', { title: 'x' })).toMatchObject(inaccessible);
    expect(await ask('POST', '/labels', { name: 'x' })).toMatchObject(inaccessible);
    local.settings.permissions = { contents: 'read' };
    expect(await ask('POST', '/git/trees', { tree: [] })).toMatchObject(inaccessible);
    expect(await ask('GET', '/pulls')).toMatchObject(inaccessible);
    expect(await ask('GET', '/git/ref/heads%2Fmain')).toMatchObject({ status: 200 });
  });

  test('pull requests without head, base, commits or need, in this order', async () => {
    const field = (name: string) => ({ status: 422, body: { errors: [{ field: name, code: 'invalid' }] } });
    const message = (text: string) => ({ status: 422, body: { errors: [{ message: text }] } });
    expect(await ask('POST', '/pulls', wanted)).toMatchObject(field('head'));
    await local.commitAs('editor', 'digest', { 'a.md': 'a' });
    expect(await ask('POST', '/pulls', { ...wanted, base: 'nope' })).toMatchObject(field('base'));
    expect(await ask('POST', '/pulls', { ...wanted, head: 'main' })).toMatchObject(
      message('No commits between main and main'),
    );
    expect(await ask('POST', '/pulls', { ...wanted, body: '长'.repeat(65_537) })).toMatchObject({ status: 422 });
    expect(await ask('POST', '/pulls', wanted)).toMatchObject({ status: 201 });
    expect(await ask('POST', '/pulls', wanted)).toMatchObject(
      message('A pull request already exists for press:digest.'),
    );
    local.settings.allowActionsToCreatePullRequests = false;
    expect(await ask('POST', '/pulls', wanted)).toMatchObject({ status: 403 });
  });

  test('unknown labels, and reviewers who cannot review', async () => {
    await local.commitAs('editor', 'digest', { 'a.md': 'a' });
    await ask('POST', '/pulls', wanted);
    expect(await ask('POST', '/issues/1/labels', { labels: ['digest', 'nope'] })).toMatchObject({ status: 403 });
    expect((await local.pullRequests())[0]?.labels).toEqual([]);
    for (const reviewers of [['github-actions[bot]'], ['editor', 'stranger']]) {
      expect(await ask('POST', '/pulls/1/requested_reviewers', { reviewers })).toMatchObject({ status: 422 });
    }
    expect(await ask('POST', '/pulls/1/requested_reviewers', { team_reviewers: ['t'] })).toMatchObject({ status: 422 });
    expect((await local.pullRequests())[0]?.reviewers).toEqual([]);
    await ask('POST', '/issues/1/assignees', { assignees: ['editor', 'stranger'] });
    expect((await local.pullRequests())[0]?.assignees).toEqual(['editor']);
  });

  test('branches inside another one’s name, and those that a rule protects', async () => {
    const sha = (await local.commits('main'))[0]?.sha;
    const make = (name: string) => ask('POST', '/git/refs', { ref: `refs/heads/${name}`, sha });
    await local.commitAs('editor', 'galley', { 'a.md': 'a' });
    expect(await make('galley/2026-02-08')).toMatchObject({
      status: 422,
      body: { message: 'Reference update failed' },
    });
    expect(await make('galley-2026')).toMatchObject({ status: 201 });
    await local.commitAs('editor', 'team/x/y', { 'a.md': 'a' });
    expect(await make('team/x')).toMatchObject({ status: 422 });
    local.settings.protectsBranches = true;
    expect(await make('other')).toMatchObject({ status: 422, body: { message: expect.stringContaining('Protected') } });
  });

  test('a list lies once: it is what it was when it was asked for last', async () => {
    const titles = async () => {
      const { body } = await ask('GET', '/pulls?state=all');
      return Array.isArray(body) ? body.length : null;
    };
    await local.commitAs('editor', 'digest', { 'a.md': 'a' });
    local.lieInNextList();
    await ask('POST', '/pulls', wanted);
    expect([await titles(), await titles()]).toEqual([0, 1]);
  });

  test('a filter by head that names no owner: everything comes back', async () => {
    await local.commitAs('editor', 'digest', { 'a.md': 'a' });
    await ask('POST', '/pulls', wanted);
    expect((await ask('GET', '/pulls?head=other')).body).toHaveLength(1);
    expect((await ask('GET', '/pulls?head=press:other')).body).toHaveLength(0);
  });

  test('writes to an archive', async () => {
    local.settings.archived = true;
    expect(await ask('POST', '/git/trees', { tree: [] })).toMatchObject({ status: 403 });
  });
});

describe('the local GitHub goes along like GitHub', () => {
  test('a pull request follows its branch, and closes when the branch holds nothing of its own or is gone', async () => {
    const first = await local.commitAs('editor', 'digest', { 'a.md': 'a' });
    await ask('POST', '/pulls', wanted);
    const second = await local.commitAs('editor', 'digest', { 'a.md': 'b' });
    expect(second).not.toBe(first);
    expect((await ask('GET', '/pulls/1')).body.head.sha).toBe(second);
    await local.deleteBranch('digest');
    expect(await local.pullRequests()).toMatchObject([{ state: 'closed', head: { sha: second } }]);
  });

  test('a merge keeps what the base gained meanwhile', async () => {
    await local.commitAs('editor', 'digest', { 'a.md': 'a' });
    await ask('POST', '/pulls', { ...wanted, draft: true });
    await local.commitAs('editor', 'main', { 'b.md': 'b' });
    await local.commitAs('editor', 'digest', { 'a.md': 'a2' });
    await local.mergePullRequest(1);
    expect(await local.pullRequests()).toMatchObject([{ state: 'merged' }]);
    expect([await local.readFile('main', 'a.md'), await local.readFile('main', 'b.md')]).toEqual(['a2', 'b']);
    expect((await local.commits('main'))[0]?.parents).toHaveLength(2);
  });

  test('resets to its first day', async () => {
    await local.commitAs('editor', 'digest', { 'a.md': 'a' });
    await ask('POST', '/pulls', wanted);
    local.settings.archived = true;
    await local.reset();
    expect([await local.branches(), await local.pullRequests(), local.log, local.settings.archived]).toEqual([
      ['main'],
      [],
      [],
      false,
    ]);
    expect(await local.readFile('main', 'content/今日.md')).toBe('你好\n');
    expect((await ask('GET', '/labels')).body).toMatchObject([{ name: 'digest' }]);
  });
});

describe('faults', () => {
  test('show themselves once, before or after the effect, and are logged', async () => {
    const sha = (await local.commits('main'))[0]?.sha;
    const create = (name: string) => ask('POST', '/git/refs', { ref: `refs/heads/${name}`, sha });
    local.rules.push({ method: 'POST', path: /\/git\/refs$/, status: 502 });
    expect((await create('one')).status).toBe(502);
    expect(await local.branches()).toEqual(['main']);
    local.rules.push({ method: 'POST', path: /\/git\/refs$/, status: 502, after: true });
    expect((await create('two')).status).toBe(502);
    expect(await local.branches()).toEqual(['main', 'two']);
    local.rules.push({ path: /\/git\/refs$/, drop: true, after: true });
    await expect(create('three')).rejects.toThrow();
    expect(await local.branches()).toContain('three');
    expect((await create('four')).status).toBe(201);
    expect(local.log.map(({ method, status }) => [method, status])).toEqual([
      ['POST', 502],
      ['POST', 502],
      ['POST', null],
      ['POST', 201],
    ]);
  });

  test('a request can be watched, after its effect and before its answer', async () => {
    const seen: string[] = [];
    local.afterRequest(2, async ({ method, path }) => {
      seen.push(`${method} ${path}`, ...(await local.branches()));
    });
    const sha = (await local.commits('main'))[0]?.sha;
    await ask('GET', '');
    await ask('POST', '/git/refs', { ref: 'refs/heads/new', sha });
    await ask('GET', '');
    expect(seen).toEqual(['POST /repos/press/blog/git/refs', 'main', 'new']);
  });

  test('a forced update is refused, and fails the test that closes the server', async () => {
    const other = await startGitHub({ repo: 'other' });
    const sha = (await other.commits('main'))[0]?.sha;
    const response = await fetch(`${other.url}/repos/press/other/git/refs/heads%2Fmain`, {
      method: 'PATCH',
      headers: { authorization: `token ${other.token}` },
      body: JSON.stringify({ sha, force: true }),
    });
    expect(response.status).toBe(422);
    await expect(other.close()).rejects.toThrow('tried to force main');
  });
});
