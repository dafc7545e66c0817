import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { branchTemplateFor } from '../../src/desk/identity.ts';
import type { DeskSettings } from '../../src/desk/reconcile-pull-request.ts';
import { type LocalGitHub, startGitHub } from '../support/github.ts';
import { branch, date, path, proposalOf, sitDown, writesOf } from './sitting.ts';

const configs = { '.github/galley.yml': 'language: zh-CN\n', '.github/galley-en.yml': 'language: en\n' };

let local: LocalGitHub;
beforeAll(async () => {
  local = await startGitHub({ files: configs });
});
beforeEach(() => local.reset());
afterAll(() => local.close());

const englishPath = `content/en/posts/${date}-digest.md`;
const english: Partial<DeskSettings> = {
  config: '.github/galley-en.yml',
  names: { template: 'content/en/posts/{date}-digest.md', language: 'en' },
  path: englishPath,
  branch: `galley-en/${date}`,
};
const first = proposalOf('first');
const inEnglish = proposalOf('in English', { path: englishPath });

const propose = async (settings: Partial<DeskSettings>, proposal = first) => {
  const desk = await sitDown(local, settings);
  return (await desk.look()) ?? (await desk.propose(proposal));
};

describe('the branch of a digest whose owner names none', () => {
  test.each([
    ['.github/galley.yml', null, 'galley/{date}'],
    ['.github/galley.yaml', null, 'galley/{date}'],
    ['.github/galley-en.yml', null, 'galley-en/{date}'],
    ['.github/galley.en.yml', null, 'galley-en/{date}'],
    ['.github/en/galley.yml', null, 'galley-en/{date}'],
    ['.github/weekly.yml', null, 'galley-weekly/{date}'],
    ['.github/galley.yml', 'next', 'galley-next/{date}'],
    ['.github/galley-en.yml', 'release/1.x', 'galley-en-release-1-x/{date}'],
    ['.github/周报.yml', null, 'galley-bb1433/{date}'],
  ])('%s, into %s: %s', (config, base, template) => expect(branchTemplateFor(config, base)).toBe(template));
});

describe('two digests in one repository', () => {
  test('have a branch and a pull request each, whichever comes first', async () => {
    expect(await propose(english, inEnglish)).toMatchObject({ operation: 'created', branch: `galley-en/${date}` });
    expect(await propose({})).toMatchObject({ operation: 'created', branch });
    expect(await propose(english, inEnglish)).toMatchObject({ reason: 'unchanged', pullRequest: { number: 1 } });
    expect(await propose({})).toMatchObject({ reason: 'unchanged', pullRequest: { number: 2 } });
    expect(await local.pullRequests()).toHaveLength(2);
  });

  test('on one branch are one digest too many, and the second is told before anything is done', async () => {
    await propose({});
    const before = await local.pullRequests();
    local.log.length = 0;
    const failure = {
      reason: 'another-digest',
      message: expect.stringMatching(
        /galley\/2026-02-08 .*\.github\/galley\.yml.*#1.*galley-en\.yml.*pull-request\.branch/s,
      ),
    };
    await expect((await sitDown(local, { ...english, branch })).look()).rejects.toMatchObject(failure);
    await expect((await sitDown(local, { ...english, branch })).propose(inEnglish)).rejects.toMatchObject(failure);
    expect(writesOf(local)).toEqual([]);
    expect(await local.pullRequests()).toEqual(before);
  });

  test('are told apart on a branch whose pull request is not there yet', async () => {
    local.rules.push({ method: 'POST', path: /\/pulls$/, status: 403, body: { message: 'Forbidden' } });
    await expect(propose({})).rejects.toThrow('Forbidden');
    await expect(propose({ ...english, branch }, inEnglish)).rejects.toMatchObject({
      reason: 'another-digest',
      message: expect.stringContaining(path),
    });
  });

  test('that write one file are one too many', async () => {
    await propose({});
    const copied = { config: '.github/galley-en.yml', branch: `galley-en/${date}` };
    await expect(propose(copied)).rejects.toMatchObject({
      reason: 'another-digest',
      message: expect.stringMatching(/\.github\/galley\.yml, #1.*post\.path in \.github\/galley-en\.yml/s),
    });
    expect(await local.pullRequests()).toHaveLength(1);
  });

  test('may be one whose configuration got another name', async () => {
    await propose({ config: '.github/old-name.yml' });
    expect(await propose({}, proposalOf('second'))).toMatchObject({ operation: 'updated', pullRequest: { number: 1 } });
  });

  test('may differ in nothing but the branch they are for', async () => {
    await local.commitAs('editor', 'next', { 'x.md': 'x' });
    await propose({});
    await expect(propose({ base: 'next' })).rejects.toMatchObject({ reason: 'another-digest' });
    const next = { base: 'next', branch: `galley-next/${date}` };
    expect(await propose(next)).toMatchObject({ operation: 'created', branch: next.branch });
    expect((await local.pullRequests()).map(({ base }) => base)).toEqual(['main', 'next']);
  });

  test('and a pull request that a person sends elsewhere stays its digest’s', async () => {
    await local.commitAs('editor', 'next', { 'x.md': 'x' });
    await propose({});
    await local.editPullRequest(1, { base: 'next' });
    expect(await propose({}, proposalOf('second'))).toMatchObject({ operation: 'updated', pullRequest: { number: 1 } });
  });
});

describe('what an earlier version left', () => {
  /** Takes out of a marker what that version did not write. */
  const asBefore = (body: string) => body.replace(/"config":"[^"]*","base":"[^"]*",/, '');
  const leave = async (settings: Partial<DeskSettings>, proposal = first) => {
    await propose(settings, proposal);
    const [left] = await local.pullRequests();
    await local.editPullRequest(1, { body: asBefore(left?.body ?? '') });
    expect((await local.pullRequests())[0]?.body).not.toContain('"config"');
  };

  test('is brought up to date where nobody touched it', async () => {
    await leave({});
    expect(await propose({}, proposalOf('second'))).toMatchObject({ operation: 'updated', pullRequest: { number: 1 } });
    expect((await local.pullRequests())[0]?.body).toContain('"config":".github/galley.yml","base":"main"');
  });

  test('is left where somebody did', async () => {
    await leave({});
    await local.commitAs('editor', branch, { [path]: 'edited\n' });
    expect(await propose({}, proposalOf('second'))).toMatchObject({ operation: 'skipped', reason: 'human-edits' });
  });

  test('is found under the name that its branch had', async () => {
    await leave({ ...english, branch }, inEnglish);
    const again = proposalOf('again', { path: englishPath });
    expect(await propose(english, again)).toMatchObject({ operation: 'updated', branch, pullRequest: { number: 1 } });
    await local.closePullRequest(1);
    expect(await propose(english, again)).toMatchObject({ reason: 'rejected', pullRequest: { number: 1 } });
    // The other digest's day is another matter: its branch bears the name, and is told so.
    await expect(propose({})).rejects.toMatchObject({ reason: 'another-digest' });
  });

  test('is taken up where it came to a branch and no further', async () => {
    local.rules.push({ method: 'POST', path: /\/pulls$/, status: 403, body: { message: 'Forbidden' } });
    await expect(propose({ ...english, branch }, inEnglish)).rejects.toThrow('Forbidden');
    expect(await propose(english, inEnglish)).toMatchObject({ operation: 'created', branch });
    expect(await local.branches()).toEqual([branch, 'main']);
  });
});

describe('what this version cannot judge', () => {
  test('a later version’s pull request is left alone, with a word', async () => {
    await propose({});
    const [left] = await local.pullRequests();
    await local.editPullRequest(1, { body: (left?.body ?? '').replace('"version":1', '"version":2,"new":[]') });
    local.log.length = 0;
    for (const overwrite of [false, true]) {
      expect(await propose({ overwrite }, proposalOf('second'))).toMatchObject({
        operation: 'skipped',
        reason: 'later-version',
        notices: [expect.stringContaining('later version')],
      });
    }
    expect(writesOf(local)).toEqual([]);
  });

  test('so is one on a branch that a later version called otherwise', async () => {
    await propose({ branch: `digests/${date}` });
    const [left] = await local.pullRequests();
    await local.editPullRequest(1, { body: (left?.body ?? '').replace('"version":1', '"version":2') });
    expect(await propose({}, proposalOf('second'))).toMatchObject({
      reason: 'later-version',
      pullRequest: { number: 1 },
    });
    expect(await local.pullRequests()).toHaveLength(1);
  });

  test('neither is one with the post at the path of before', async () => {
    await propose({});
    const moved = `content/daily/${date}.md`;
    const names = { template: 'content/daily/{date}.md', language: 'zh-CN' };
    expect(await propose({ path: moved, names }, proposalOf('second', { path: moved }))).toMatchObject({
      operation: 'skipped',
      reason: 'other-path',
      notices: [expect.stringContaining(path)],
    });
  });
});
