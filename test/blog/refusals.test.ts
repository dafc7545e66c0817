import { afterEach, describe, expect, test } from 'vitest';
import { type GitHub, openGitHub } from '../../src/blog/github.ts';
import { type LocalGitHub, startGitHub } from '../support/github.ts';
import type { TokenRefusal } from '../support/github-token-refusals.ts';
import { SetClock } from '../support/set-clock.ts';

let local: LocalGitHub;
afterEach(() => local.close());

async function start(token = 'ghs_workflow'): Promise<{ github: GitHub; clock: SetClock }> {
  local = await startGitHub({ token, files: { 'a.md': 'a' } });
  const clock = new SetClock({ movesOn: true });
  const context = { owner: 'press', repo: 'blog', apiUrl: local.url, serverUrl: 'https://github.com', runUrl: null };
  return { clock, github: await openGitHub({ env: {}, token, log: { debug: () => undefined }, context, clock }) };
}

const at = { owner: 'press', repo: 'blog' } as const;
const makeTree = ({ octokit }: GitHub) =>
  octokit.rest.git.createTree({ ...at, tree: [{ path: 'x.md', mode: '100644', type: 'blob', content: 'x' }] });

describe('a token without the permission', () => {
  test.each([
    [
      'github_pat_1',
      'github-actions[bot]',
      'token-lacks-permission',
      'https://github.com/settings/personal-access-tokens',
      'by personal access token',
    ],
    ['ghp_1', 'github-actions[bot]', 'token-lacks-scope', 'https://github.com/settings/tokens', 'Not Found'],
    [
      'ghs_1',
      'github-actions[bot]',
      'missing-permissions',
      'permissions:\n  contents: write\n  pull-requests: write',
      'by integration',
    ],
    ['ghs_1', 'blog-writer[bot]', 'app-lacks-permission', 'the GitHub App blog-writer', 'by integration'],
    ['0123456789', '', 'missing-permissions', 'permissions:\n  contents: write', 'by integration'],
  ])('%s of %s: %s', async (token, login, reason, remedy, words) => {
    const { github } = await start(token);
    local.settings.permissions = { contents: 'read' };
    local.settings.login = login;
    const failure = await makeTree(github).catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason, message: expect.stringContaining(remedy) });
    const message = failure instanceof Error ? failure.message : '';
    expect(message).toMatch(/GitHub said: /);
    expect(message).toContain(words);
    if (!reason.startsWith('missing')) expect(message).not.toContain('permissions:\n');
  });

  test('is told what GitHub would take, and where a scope is missing which there are', async () => {
    const { github } = await start('github_pat_1');
    local.settings.permissions = {};
    await expect(makeTree(github)).rejects.toThrow('GitHub wants: contents: write.');
    await local.close();
    const classic = await start('ghp_1');
    local.settings.permissions = {};
    await expect(makeTree(classic.github)).rejects.toThrow('Its scopes: gist, read:org.');
  });

  test('is no repository that is not there', async () => {
    const { github } = await start('ghp_1');
    expect(await github.git.head('nothing')).toBeNull();
  });
});

test.each<[TokenRefusal, string, string]>([
  ['sso', 'sso-required', 'https://github.com/orgs/press/sso?authorization_request=A1'],
  ['ip-allow-list', 'ip-not-allowed', 'runner whose address is'],
  ['lifetime', 'token-forbidden', 'earlier expiration date on https://github.com/settings/personal-access-tokens'],
  ['classic', 'token-forbidden', 'does not allow tokens of this kind'],
  ['suspended', 'account-suspended', 'account behind the token'],
  ['blocked', 'repository-blocked', 'https://support.github.com'],
  ['migrating', 'repository-locked', 'takes no changes at the moment'],
])('a refusal of kind %s is %s, with what helps and what GitHub said', async (refusal, reason, remedy) => {
  const { github } = await start('github_pat_1');
  local.settings.refusal = refusal;
  const failure = await github.defaultBranch().catch((error: unknown) => error);
  expect(failure).toMatchObject({ reason, message: expect.stringContaining(remedy) });
  expect(failure instanceof Error ? failure.message : '').toMatch(/\n\nGitHub said: \S/);
});

describe('a limit, however GitHub words it', () => {
  const tooQuickly = {
    message: 'Validation Failed',
    errors: [{ resource: 'PullRequest', code: 'custom', message: 'was submitted too quickly' }],
  };
  const abuse = {
    message: 'You have triggered an abuse detection mechanism. Please wait a few minutes before you try again.',
  };

  test.each([
    ['422 too quickly, among errors', 422, {}, tooQuickly, 1, [5000]],
    ['422 too quickly, as it is', 422, {}, { message: 'was submitted too quickly' }, 3, [5000, 15_000, 40_000]],
    ['403 too quickly', 403, {}, { message: 'Your request was submitted too quickly' }, 1, [5000]],
    ['abuse detection', 403, {}, abuse, 1, [60_000]],
    ['abuse detection with a time', 403, { 'retry-after': '7' }, abuse, 1, [7000]],
    ['429 without one', 429, {}, { message: 'Slow down' }, 1, [60_000]],
    ['429 with a time', 429, { 'retry-after': '2' }, { message: 'Too many requests' }, 1, [2000]],
  ])('%s is waited for', async (_, status, headers, body, times, waits) => {
    const { github, clock } = await start();
    local.rules.push({ method: 'POST', path: /\/git\/trees$/, status, headers, body, times });
    expect((await makeTree(github)).status).toBe(201);
    expect(clock.waits).toEqual(waits);
  });

  test.each([
    [422, { message: 'was submitted too quickly' }, 3],
    [403, abuse, 1],
  ])('%i that does not end is told, with GitHub’s words', async (status, body, waits) => {
    const { github, clock } = await start();
    local.rules.push({ method: 'POST', path: /\/git\/trees$/, status, body, times: 99 });
    await expect(makeTree(github)).rejects.toMatchObject({
      reason: 'rate-limited',
      message: expect.stringContaining(body.message),
    });
    expect(clock.waits).toHaveLength(waits);
  });

  test('is waited for five minutes of a run, however many requests meet it', async () => {
    const { github, clock } = await start();
    const requests = Array.from({ length: 6 }, () => async () => {
      local.rules.push({ method: 'POST', path: /\/git\/trees$/, status: 403, body: abuse });
      return makeTree(github);
    });
    for (const ask of requests.slice(1)) await ask();
    await expect(requests[0]?.()).rejects.toMatchObject({ reason: 'rate-limited' });
    expect(clock.waits).toHaveLength(5);
  });

  test('is not what else 422 may say', async () => {
    const { github, clock } = await start();
    local.rules.push({
      method: 'POST',
      path: /\/git\/trees$/,
      status: 422,
      headers: { 'retry-after': '1' },
      body: { message: 'tree.path is bad' },
    });
    await expect(makeTree(github)).rejects.toThrow('tree.path is bad');
    expect(clock.waits).toEqual([]);
  });
});
