import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalGitHub, startGitHub } from '../support/github.ts';
import { branch, date, path, proposalOf, sitDown, writesOf } from './sitting.ts';

let local: LocalGitHub;
beforeAll(async () => {
  local = await startGitHub({ files: { 'content/posts/about.md': 'us' } });
});
beforeEach(() => local.reset());
afterAll(() => local.close());

describe('a day that is published under another name', () => {
  test.each([
    `content/posts/${date}-ai-digest/index.md`,
    `content/posts/${date}-ai-digest.zh-cn.md`,
    `content/Posts/${date}-AI-digest.markdown`,
    `content/posts/2026/${date}-ai-digest.md`,
    `content/posts/${date}-ai-digest-of-a-release.md`,
  ])('%s gets no second page, not even when told to overwrite', async (page) => {
    await local.commitAs('editor', 'main', { [page]: 'published\n' });
    for (const overwrite of [false, true]) {
      const outcome = await (await sitDown(local, { overwrite })).look();
      expect(outcome).toMatchObject({ operation: 'none', reason: 'already-published', path: page });
      expect(outcome?.notices).toEqual([expect.stringContaining(page)]);
      expect(await (await sitDown(local, { overwrite })).propose(proposalOf('x'))).toMatchObject({ path: page });
    }
    expect(writesOf(local)).toEqual([]);
  });

  test('is published where an editor renamed the post on the branch and merged it', async () => {
    await (await sitDown(local)).propose(proposalOf('first'));
    const page = `content/posts/${date}-ai-digest/index.md`;
    await local.commitAs('editor', branch, { [path]: null, [page]: 'with pictures\n' });
    await local.mergePullRequest(1);
    expect(await (await sitDown(local)).look()).toMatchObject({ reason: 'already-published', path: page });
  });
});

test('files that bear the day’s date and are not its page are told', async () => {
  await local.commitAs('editor', 'main', { [`content/posts/${date}-holiday.md`]: 'away\n' });
  const said: string[] = [];
  expect(await (await sitDown(local)).look({ detail: (line) => void said.push(line) })).toBeNull();
  expect(said).toEqual([expect.stringContaining(`content/posts/${date}-holiday.md`)]);
});

test('a page that another digest proposed is that digest’s, though it is called like the day’s with a word behind', async () => {
  const weekly = {
    config: '.github/weekly.yml',
    names: { template: 'content/posts/{date}-ai-digest-weekly.md', language: 'zh-CN' },
    path: `content/posts/${date}-ai-digest-weekly.md`,
    branch: `galley-weekly/${date}`,
  };
  await (await sitDown(local, weekly)).propose(proposalOf('week', { path: weekly.path }));
  await local.mergePullRequest(1);
  expect(await (await sitDown(local)).look()).toBeNull();
  expect(await (await sitDown(local)).propose(proposalOf('day'))).toMatchObject({ operation: 'created', branch });
});
