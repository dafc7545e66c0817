import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { branch, path, type SmallDay, sourcesOf, threeSites } from '../support/day.ts';
import { startModel } from '../support/model.ts';
import { daily, errorOf, runOn, secrets } from './secrets.ts';
import { writesOf } from './traces.ts';

describe.concurrent('a run that cannot begin', () => {
  it('lists every bad input and asks nobody anything', () =>
    daily({}, async (day) => {
      const inputs = { date: '2026-02-30', 'time-zone': 'Mars/Olympus', 'dry-run': 'maybe', model: 'm' };
      const run = await runOn(day, inputs);
      const error = errorOf(run);
      for (const name of ['date: ', 'time-zone: ', 'dry-run: ', 'model-base-url: ']) expect(error).toContain(name);
      expect(run.outputs).toMatchObject({ operation: 'failed', reason: 'bad-input', path: '', branch: '', items: '0' });
      expect([...day.github.log, ...day.internet.log, ...day.internet.unknownHosts]).toEqual([]);
    }));

  it('lists every mistake in the configuration with its place, before any request to the web', () =>
    daily({ config: 'title: Daily\nitmes: 4-8\nwindow: soon\nsources:\n  - feed: gopher://x\n' }, async (day) => {
      const run = await runOn(day);
      const error = errorOf(run);
      expect(error).toContain('.github/galley.yml:2:1: unknown key "itmes". Did you mean items?');
      expect(error).toContain('.github/galley.yml:3:1: window: ');
      expect(error).toContain('.github/galley.yml:5:5: sources.0.feed: ');
      expect(run.summary).toContain('Did you mean items?');
      expect(run.outputs).toMatchObject({ operation: 'failed', reason: 'bad-config' });
      expect([...day.internet.log, ...day.internet.unknownHosts, ...writesOf(day)]).toEqual([]);
    }));

  it.each([
    ['no-config', { config: 'digest.yml' }, {}, 'There is no configuration at digest.yml'],
    ['date-in-the-future', { date: '2026-03-06' }, {}, 'has not begun in Asia/Shanghai, where it is 2026-03-05'],
    ['bad-token', { token: 'ghs_expired' }, {}, 'GitHub does not accept the token (401)'],
    ['no-base-branch', { base: 'gh-pages' }, {}, 'has no branch "gh-pages"'],
    ['missing-permissions', {}, { permissions: {} }, 'permissions:\n  contents: write\n  pull-requests: write'],
    ['repository-archived', {}, { archived: true }, 'is archived'],
  ] as const)('says what to do: %s', (reason, inputs, settings, words) =>
    daily({ github: { token: secrets.token, settings } }, async (day) => {
      const run = await runOn(day, inputs);
      expect(errorOf(run)).toContain(words);
      expect(run.summary).toContain(words);
      expect(run.outputs).toMatchObject({ operation: 'failed', reason, 'pull-request-number': '', edition: '' });
      expect([...day.internet.log, ...writesOf(day)]).toEqual([]);
    }),
  );

  it('says that GitHub does not answer', () =>
    daily({}, async (day) => {
      const deaf = { ...day.github, url: 'http://127.0.0.1:9' };
      const run = await runOn(day, {}, { github: deaf });
      expect(errorOf(run)).toContain('githubstatus.com');
      expect(run.outputs).toMatchObject({ operation: 'failed', reason: 'github-unavailable' });
      expect(day.internet.log).toEqual([]);
    }));
});

describe.concurrent('a day’s runs', () => {
  it('dry-run: writes nothing to GitHub and leaves the proof beside the edition', () =>
    daily({}, async (day) => {
      const run = await runOn(day, { 'dry-run': 'true' });
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({ operation: 'dry-run', reason: '', 'pull-request-url': '', items: '5', path });
      expect(writesOf(day)).toEqual([]);
      const folder = dirname(run.outputs.edition ?? '');
      expect(readdirSync(folder).toSorted((a, b) => a.localeCompare(b))).toEqual([
        'edition.json',
        'post.md',
        'pull-request.md',
      ]);
      expect(readFileSync(join(folder, 'post.md'), 'utf8')).toContain('## 5) ');
    }));

  it('created, then none: the same date twice is one pull request', () =>
    daily({}, async (day) => {
      const first = await runOn(day);
      const [pullRequest] = await day.github.pullRequests();
      const shown = { 'pull-request-number': '1', 'pull-request-url': pullRequest?.url ?? '', branch, path };
      expect(first.outputs).toMatchObject({ operation: 'created', reason: '', items: '5', ...shown });
      expect(first.summary).toContain(`[Pull request #1](${pullRequest?.url})`);
      expect(await day.post()).toBe(readFileSync(join(dirname(first.outputs.edition ?? ''), 'post.md'), 'utf8'));
      const second = await runOn(day);
      expect(second.outputs).toMatchObject({ operation: 'none', reason: 'unchanged', ...shown });
      expect(await day.github.pullRequests()).toEqual([pullRequest]);
    }));

  it('created and none: two runs at once are one pull request', () =>
    daily({}, async (day) => {
      const runs = await Promise.all([runOn(day), runOn(day)]);
      expect(new Set(runs.map(({ outputs }) => outputs.operation))).toEqual(new Set(['created', 'none']));
      for (const { exitCode, outputs } of runs) {
        expect({ exitCode, number: outputs['pull-request-number'] }).toEqual({ exitCode: 0, number: '1' });
      }
      expect(await day.github.pullRequests()).toHaveLength(1);
      expect(await day.github.branches()).toEqual([branch, 'main']);
      expect(await day.github.commits(branch)).toHaveLength((await day.github.commits('main')).length + 1);
    }));

  it('updated by a model, and never back to less', async () => {
    const model = await startModel({ key: secrets['model-api-key'] });
    await daily({}, async (day) => {
      await runOn(day);
      const second = await runOn(day, { model: 'stand-in', 'model-base-url': model.baseUrl });
      expect(second.outputs).toMatchObject({ operation: 'updated', reason: '', 'pull-request-number': '1' });
      const better = await day.post();
      const third = await runOn(day);
      expect(third.outputs).toMatchObject({ operation: 'none', reason: 'would-downgrade' });
      expect(await day.post()).toBe(better);
    });
    await model.close();
  });

  it('skipped: a person was here', () =>
    daily({}, async (day) => {
      await runOn(day);
      await day.github.commitAs('editor', branch, { [path]: 'mine\n' });
      const asked = day.internet.log.length;
      const run = await runOn(day);
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({ operation: 'skipped', reason: 'human-edits', 'pull-request-number': '1' });
      expect(await day.post()).toBe('mine\n');
      expect(day.internet.log).toHaveLength(asked);
    }));

  const decisions: readonly [string, string, (day: SmallDay) => Promise<unknown>][] = [
    ['rejected', 'closed it', ({ github }) => github.closePullRequest(1)],
    ['already-published', 'merged it', ({ github }) => github.mergePullRequest(1)],
    ['already-published', 'wrote one', ({ github }) => github.commitAs('editor', 'main', { [path]: 'by hand' })],
  ];
  it.each(decisions)('none: %s, since a person %s', (reason, _, decide) =>
    daily({}, async (day) => {
      await runOn(day);
      await decide(day);
      const [written, asked] = [writesOf(day), day.internet.log.length];
      const run = await runOn(day);
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({ operation: 'none', reason, 'pull-request-number': '1', items: '0', path });
      expect(writesOf(day)).toEqual(written);
      expect(day.internet.log).toHaveLength(asked);
    }),
  );

  it('none: the post is there, and never had a pull request', () =>
    daily({ github: { files: { [path]: 'by hand' } } }, async (day) => {
      const run = await runOn(day);
      expect(run.exitCode).toBe(0);
      expect(run.outputs).toMatchObject({ operation: 'none', reason: 'already-published', 'pull-request-number': '' });
      expect([...day.internet.log, ...writesOf(day)]).toEqual([]);
    }));

  it('blocked: somebody’s branch stands in the way', () =>
    daily({}, async (day) => {
      const theirs = await day.github.commitAs('editor', branch, { 'notes.md': 'theirs' });
      const run = await runOn(day);
      expect(errorOf(run)).toContain(`${day.github.serverUrl}/press/blog/tree/${branch}`);
      expect(run.outputs).toMatchObject({ operation: 'blocked', reason: 'foreign-commits', branch });
      expect((await day.github.commits(branch))[0]?.sha).toBe(theirs);
      expect([...day.internet.log, ...writesOf(day)]).toEqual([]);
    }));

  it('failed: workflows may not open pull requests; the next run goes on from the branch', () =>
    daily({}, async (day) => {
      day.github.settings.allowActionsToCreatePullRequests = false;
      const first = await runOn(day);
      const compare = `${day.github.serverUrl}/press/blog/compare/main...${branch}?expand=1`;
      expect(errorOf(first)).toContain(compare);
      expect(first.summary).toContain(compare);
      expect(first.outputs).toMatchObject({ operation: 'failed', reason: 'pull-requests-not-allowed', branch });
      expect(await day.post()).toContain('## 5) ');
      day.github.settings.allowActionsToCreatePullRequests = true;
      const second = await runOn(day);
      expect(second.outputs).toMatchObject({ operation: 'created', 'pull-request-number': '1' });
      expect(await day.github.commits(branch)).toHaveLength((await day.github.commits('main')).length + 1);
    }));

  it('failed: a token that may only read', () =>
    daily({ github: { settings: { permissions: { contents: 'read', 'pull-requests': 'read' } } } }, async (day) => {
      const run = await runOn(day);
      expect(errorOf(run)).toContain('permissions:\n  contents: write\n  pull-requests: write');
      expect(run.outputs).toMatchObject({ operation: 'failed', reason: 'missing-permissions', items: '5' });
      expect(await day.github.branches()).toEqual(['main']);
    }));

  it('none: nothing is new', () => {
    const told = threeSites.flatMap(({ host, stories }) => stories.map((_, index) => `- https://${host}/${index + 1}`));
    const yesterday = `+++\ntitle = "Yesterday"\n+++\n\n${told.join('\n')}\n`;
    return daily({ github: { files: { 'content/posts/2026-03-04-ai-digest.md': yesterday } } }, async (day) => {
      const run = await runOn(day);
      expect(run.exitCode).toBe(0);
      expect(run.summary).toContain('There is nothing to tell of 2026-03-05');
      expect(run.outputs).toMatchObject({
        operation: 'none',
        reason: 'no-stories',
        'failed-sources': '0',
        items: '0',
      });
      expect(writesOf(day)).toEqual([]);
    });
  });

  it('keeps the keys to itself when services repeat them', () => {
    const echo = ({ headers }: { headers: Readonly<Record<string, string>> }) => ({
      status: 401,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        error: { message: `Wrong key: ${headers.authorization} ${headers['x-subscription-token']}` },
      }),
    });
    const config = { sources: [...sourcesOf(threeSites), { brave: 'inference' }] };
    const hosts = { 'model.example': echo, 'api.search.brave.com': echo };
    return daily({ hosts, config }, async (day) => {
      const run = await runOn(day, { model: 'stand-in', 'model-base-url': 'https://model.example/v1' });
      expect(run.outputs).toMatchObject({ operation: 'created', items: '5', 'failed-sources': '1' });
      const asked = day.internet.log.filter(({ host }) => host in hosts);
      expect(asked.map(({ headers }) => headers.authorization ?? headers['x-subscription-token'])).toEqual([
        secrets['brave-api-key'],
        `Bearer ${secrets['model-api-key']}`,
      ]);
      expect(run.stdout).toContain('Wrong key: Bearer ***');
    });
  });
});
