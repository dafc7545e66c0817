import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LocalGitHub, startGitHub } from '../support/github.ts';
import { branch, date, proposalOf, sitDown, writesOf } from './sitting.ts';

let local: LocalGitHub;
beforeAll(async () => {
  local = await startGitHub();
});
beforeEach(() => local.reset());
afterAll(() => local.close());

test.each([
  ['above it', 'galley', branch],
  ['below it', `${branch}/sketch`, branch],
  ['two folders above it', 'team', `team/digest/${date}`],
])('a branch %s is named before any work', async (_, other, wanted) => {
  await local.commitAs('editor', other, { 'x.md': 'x' });
  const failure = {
    reason: 'branch-in-the-way',
    message: expect.stringMatching(new RegExp(`${wanted} cannot be made.* a branch ${other}:.*pull-request\\.branch`)),
  };
  await expect((await sitDown(local, { branch: wanted })).look()).rejects.toMatchObject(failure);
  await expect((await sitDown(local, { branch: wanted })).propose(proposalOf('x'))).rejects.toMatchObject(failure);
  expect(new Set(await local.branches())).toEqual(new Set([other, 'main']));
  await local.deleteBranch(other);
  expect(await (await sitDown(local, { branch: wanted })).propose(proposalOf('x'))).toMatchObject({
    operation: 'created',
  });
});

test.each([['galley-old'], [`${branch}-sketch`], ['gal'], ['galley-old/x']])(
  '%s only begins alike and is in nobody’s way',
  async (other) => {
    await local.commitAs('editor', other, { 'x.md': 'x' });
    expect(await (await sitDown(local)).look()).toBeNull();
    expect(await (await sitDown(local)).propose(proposalOf('x'))).toMatchObject({ operation: 'created' });
  },
);

test('what refuses the branch is named by its kind: a ruleset, a protection rule', async () => {
  local.settings.rules = ['creation', 'required_signatures'];
  await expect((await sitDown(local)).propose(proposalOf('x'))).rejects.toMatchObject({
    reason: 'ruleset',
    message: expect.stringMatching(/creation, required_signatures.*bypass list.*GitHub said: Reference update failed/s),
  });
  local.settings.rules = [];
  local.settings.protectsBranches = true;
  await expect((await sitDown(local)).propose(proposalOf('x'))).rejects.toMatchObject({
    reason: 'protected-branch',
    message: expect.stringMatching(/Settings → Branches.*GitHub said: Protected branch update failed/s),
  });
  expect(writesOf(local).filter((write) => write.includes('pulls'))).toEqual([]);
});
