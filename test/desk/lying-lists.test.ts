import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LocalGitHub, startGitHub } from '../support/github.ts';
import { branch, path, proposalOf, sitDown, writesOf } from './sitting.ts';

let local: LocalGitHub;
beforeAll(async () => {
  local = await startGitHub();
});
beforeEach(() => local.reset());
afterAll(() => local.close());

const first = proposalOf('first');
const second = proposalOf('second');
/** GitHub's list of one branch comes back empty once. */
const missOnce = () => local.rules.push({ method: 'GET', path: /\/pulls$/, status: 200, body: [] });

test.each(['kept', 'deleted'])(
  'a day that was declined is not proposed again where the list misses it (branch %s)',
  async (fate) => {
    await (await sitDown(local)).propose(first);
    await local.closePullRequest(1);
    if (fate === 'deleted') await local.deleteBranch(branch);
    missOnce();
    expect(await (await sitDown(local)).look()).toMatchObject({ reason: 'rejected', pullRequest: { number: 1 } });
    missOnce();
    expect(await (await sitDown(local)).propose(second)).toMatchObject({ reason: 'rejected' });
    expect(await local.pullRequests()).toHaveLength(1);
  },
);

test('a merged branch whose post was moved away is not taken up again where the list misses it', async () => {
  await (await sitDown(local)).propose(first);
  await local.mergePullRequest(1);
  await local.commitAs('editor', 'main', { [path]: null });
  missOnce();
  expect(await (await sitDown(local)).propose(second)).toMatchObject({ reason: 'already-merged' });
});

test('a pull request that was closed since the list was made is a no', async () => {
  await (await sitDown(local)).propose(first);
  await (await sitDown(local)).look();
  await local.closePullRequest(1);
  local.lieInNextList();
  local.log.length = 0;
  expect(await (await sitDown(local)).propose(second)).toMatchObject({ operation: 'none', reason: 'rejected' });
  expect(writesOf(local)).toEqual([]);
});

test('what a person wrote since the list was made stays', async () => {
  await (await sitDown(local)).propose(first);
  await (await sitDown(local)).look();
  const [opened] = await local.pullRequests();
  await local.editPullRequest(1, { body: `${opened?.body}\nMy remark.\n` });
  local.lieInNextList();
  expect(await (await sitDown(local)).propose(second)).toMatchObject({ operation: 'updated' });
  expect((await local.pullRequests())[0]?.body).toContain('My remark.');
});

test('so does what a person writes while the commit is made', async () => {
  await (await sitDown(local)).propose(first);
  const start = local.log.length;
  await (await sitDown(local)).propose(second);
  const push = local.log.findIndex(({ method }, index) => index >= start && method === 'PATCH') - start + 1;
  await local.reset();
  await (await sitDown(local)).propose(first);
  const [opened] = await local.pullRequests();
  local.afterRequest(push, () => local.editPullRequest(1, { body: `${opened?.body}\nMy remark.\n` }));
  expect(await (await sitDown(local)).propose(second)).toMatchObject({ operation: 'updated' });
  expect((await local.pullRequests())[0]?.body).toMatch(/second[\s\S]*My remark\./);
});
