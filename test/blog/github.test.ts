import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type GitHub, openGitHub } from '../../src/blog/github.ts';
import { GitHubError } from '../../src/blog/github-error.ts';
import { limitPause } from '../../src/blog/github-retry.ts';
import { type LocalGitHub, startGitHub } from '../support/github.ts';
import { type SmallWeb, startSmallWeb } from '../web/small-web.ts';

let local: LocalGitHub;
beforeAll(async () => {
  local = await startGitHub({ files: { 'a.md': 'a' } });
});
beforeEach(() => local.reset());
afterEach(() => void vi.unstubAllEnvs());
afterAll(() => local.close());

const said: string[] = [];
function open(
  change: { token?: string; env?: Record<string, string>; repo?: string; apiUrl?: string } = {},
): Promise<GitHub> {
  return openGitHub({
    env: change.env ?? {},
    token: change.token ?? local.token,
    log: { debug: (message) => void said.push(message) },
    context: {
      owner: 'press',
      repo: change.repo ?? 'blog',
      apiUrl: change.apiUrl ?? local.url,
      serverUrl: local.serverUrl,
      runUrl: null,
    },
  });
}

const ref = /\/git\/ref\/heads\/main$/;

describe('the client', () => {
  test('names itself and the version of the API it was written for', async () => {
    await (await open()).defaultBranch();
    expect(local.log[0]?.headers).toMatchObject({
      'x-github-api-version': '2022-11-28',
      'user-agent': expect.stringMatching(/^galley /),
      authorization: `token ${local.token}`,
    });
  });

  test('prints nothing by itself', async () => {
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name));
    const stderr = vi.spyOn(process.stderr, 'write');
    said.length = 0;
    expect(await (await open()).git.head('no-such-branch')).toBeNull();
    for (const spy of [...spies, stderr]) expect(spy).not.toHaveBeenCalled();
    expect(said.join('\n')).toContain('404');
    expect(said.join('\n')).not.toContain(local.token);
    vi.restoreAllMocks();
  });

  test('goes through the proxy that the environment names', async () => {
    const github = await open({ env: { HTTP_PROXY: 'http://127.0.0.1:1' } });
    await expect(github.defaultBranch()).rejects.toMatchObject({ reason: 'github-unavailable' });
    expect(local.log).toEqual([]);
    const direct = await open({ env: { HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' } });
    expect(await direct.defaultBranch()).toBe('main');
  });

  test('asks an API inside the owner’s network, by a name of local use', async () => {
    const inside = await startSmallWeb((url, response) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ default_branch: url.hostname })),
    );
    const github = await open({ env: inside.env, apiUrl: 'http://ghes.corp/api/v3' });
    expect(await github.defaultBranch()).toBe('ghes.corp');
    await inside.close();
  });

  test('takes the run from the runner when it is told no other', async () => {
    vi.stubEnv('GITHUB_REPOSITORY', 'press/blog');
    vi.stubEnv('GITHUB_API_URL', `${local.url}/`);
    vi.stubEnv('GITHUB_SERVER_URL', 'https://git.example.com');
    vi.stubEnv('GITHUB_RUN_ID', '42');
    const github = await openGitHub({ env: {}, token: local.token, log: { debug: () => undefined } });
    expect(github).toMatchObject({
      owner: 'press',
      repo: 'blog',
      serverUrl: 'https://git.example.com',
      runUrl: 'https://git.example.com/press/blog/actions/runs/42',
    });
    expect(await github.defaultBranch()).toBe('main');
  });
});

describe('patience', () => {
  test('a read is tried again, a write never', async () => {
    local.rules.push({ method: 'GET', path: ref, status: 502 }, { method: 'POST', path: /\/git\/refs$/, status: 502 });
    const { git, octokit } = await open();
    const sha = await git.head('main');
    expect(sha).toMatch(/^[0-9a-f]{40}$/);
    expect(local.log).toHaveLength(2);
    const create = octokit.rest.git.createRef({ owner: 'press', repo: 'blog', ref: 'refs/heads/x', sha: sha ?? '' });
    await expect(create).rejects.toMatchObject({ name: 'GitHubError', status: 502, uncertain: true });
    expect(local.log).toHaveLength(3);
  });

  test('a read that fails three times is the end, with words', async () => {
    local.rules.push({ path: ref, drop: true, times: 9 });
    await expect((await open()).git.head('main')).rejects.toMatchObject({
      reason: 'github-unavailable',
      message: expect.stringContaining('githubstatus.com'),
    });
    expect(local.log).toHaveLength(3);
  });

  test('a short rate limit is waited out once, for writes too', async () => {
    const limit = {
      status: 403,
      headers: { 'retry-after': '0' },
      body: { message: 'You have exceeded a secondary rate limit' },
    };
    local.rules.push({ method: 'POST', path: /\/git\/trees$/, ...limit });
    const { octokit } = await open();
    const tree = [{ path: 'x.md', mode: '100644', type: 'blob', content: 'x' } as const];
    await octokit.rest.git.createTree({ owner: 'press', repo: 'blog', tree });
    expect(local.log).toHaveLength(2);
    local.rules.push({ method: 'POST', path: /\/git\/trees$/, ...limit, times: 2 });
    await expect(octokit.rest.git.createTree({ owner: 'press', repo: 'blog', tree })).rejects.toMatchObject({
      reason: 'rate-limited',
    });
  });

  test('a long one is told, with the time it ends', async () => {
    const reset = Math.floor(Date.now() / 1000) + 1800;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    local.rules.push({ path: ref, status: 403, headers, body: { message: 'API rate limit exceeded' } });
    await expect((await open()).git.head('main')).rejects.toMatchObject({
      reason: 'rate-limited',
      message: expect.stringContaining(new Date(reset * 1000).toISOString().slice(0, 16)),
    });
    expect(local.log).toHaveLength(1);
  });

  test.each([
    [403, {}, 'Resource not accessible by integration', null],
    [404, { 'retry-after': '5' }, 'Not Found', null],
    [429, { 'retry-after': '5' }, 'Too Many Requests', 5000],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' }, 'API rate limit exceeded', 30_000],
    [403, { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': '1030' }, 'Forbidden', null],
    [403, {}, 'You have exceeded a secondary rate limit', 60_000],
  ])('%i %j %s waits %s ms', (status, headers, message, pause) => {
    expect(limitPause(new GitHubError('GET /x', status, message, headers, null), 1_000_000)).toBe(pause);
  });
});

describe('redirects', () => {
  let elsewhere: SmallWeb;
  beforeAll(async () => {
    elsewhere = await startSmallWeb((_url, response) => response.end('{}'));
  });
  afterAll(() => elsewhere.close());

  const secret = 'the text of a post that nobody has read yet';
  const write = (github: GitHub): Promise<unknown> =>
    github.octokit.rest.git.createBlob({ owner: 'press', repo: 'blog', content: secret });

  test.each([301, 302, 303, 307, 308])('%i to another origin is refused, with the remedy', async (status) => {
    const location = `http://127.0.0.1:${elsewhere.port}/collect`;
    local.rules.push({ path: /\/git\/blobs$/, status, headers: { location } });
    await expect(write(await open())).rejects.toMatchObject({
      name: 'Failure',
      reason: 'api-redirected',
      message: expect.stringMatching(/redirects to http:\/\/127\.0\.0\.1:\d+, .*GITHUB_API_URL/),
    });
    local.rules.push({ path: ref, status, headers: { location } });
    await expect((await open()).git.head('main')).rejects.toMatchObject({ reason: 'api-redirected' });
    expect(elsewhere.visits).toEqual([]);
    expect(local.log).toHaveLength(2);
  });

  test.each(['https://api.github.example/x', '//evil.example/x', 'file:///etc/passwd', 'http://'])(
    'to %s is refused too',
    async (location) => {
      local.rules.push({ path: /\/git\/blobs$/, status: 307, headers: { location } });
      await expect(write(await open())).rejects.toMatchObject({ reason: 'api-redirected' });
    },
  );

  test.each([301, 302, 307, 308])('%i within the API repeats the request, its text and token along', async (status) => {
    const location = '/repos/press/blog/git/blobs?moved=1';
    local.rules.push({ method: 'POST', path: /\/git\/blobs$/, status, headers: { location } });
    await expect(write(await open())).resolves.toMatchObject({ status: 201 });
    expect(local.log.map(({ method, status: said }) => [method, said])).toEqual([
      ['POST', status],
      ['POST', 201],
    ]);
    expect(local.log[1]).toMatchObject({
      body: { content: secret },
      query: { moved: '1' },
      headers: { authorization: `token ${local.token}` },
    });
  });

  test('without an end are ended', async () => {
    local.rules.push({
      path: ref,
      status: 302,
      headers: { location: '/repos/press/blog/git/ref/heads/main' },
      times: 9,
    });
    await expect((await open()).git.head('main')).rejects.toMatchObject({ reason: 'api-redirected' });
    local.rules.length = 0;
  });
});

describe('what went wrong, in words', () => {
  test.each(['', 'wrong'])('a token %j', async (token) => {
    const reason = token === '' ? 'no-token' : 'bad-token';
    await expect(open({ token }).then((github) => github.defaultBranch())).rejects.toMatchObject({ reason });
  });

  test('a repository that is not there', async () => {
    const github = await open({ repo: 'nowhere' });
    await expect(github.defaultBranch()).rejects.toMatchObject({
      reason: 'repository-not-found',
      message: expect.stringContaining('press/nowhere'),
    });
  });

  test('a process outside any workflow', async () => {
    vi.stubEnv('GITHUB_REPOSITORY', undefined);
    const opening = openGitHub({ env: {}, token: 'x', log: { debug: () => undefined } });
    await expect(opening).rejects.toMatchObject({ reason: 'no-repository' });
  });

  test('a refusal names the request as it was sent', async () => {
    local.rules.push({ path: ref, status: 418, body: { message: 'I am a teapot' } });
    await expect((await open()).git.head('main')).rejects.toThrow(
      /^GitHub answered 418 to GET \/repos\/press\/blog\/git\/ref\/heads%2Fmain: I am a teapot/,
    );
  });
});
