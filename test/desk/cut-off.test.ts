import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Proposal } from '../../src/desk/desk.ts';
import { type LocalGitHub, startGitHub } from '../support/github.ts';
import { branch, path, proposalOf, sitDown } from './sitting.ts';

// The pauses before another try are for GitHub's sake; here they would only add up.
vi.mock('node:timers/promises', () => ({ setTimeout: async () => undefined }));

let local: LocalGitHub;
beforeAll(async () => {
  local = await startGitHub({ labels: ['digest'] });
});
beforeEach(() => local.reset());
afterAll(() => local.close());

const first = proposalOf('first');
const second = proposalOf('second');
const everything = /^\//;

/** A run: looks, and proposes if there is something to do. */
async function run(proposal: Proposal) {
  const desk = await sitDown(local, { labels: ['digest'], reviewers: ['editor'] });
  return (await desk.look()) ?? (await desk.propose(proposal));
}

/** Prepares a day, and counts the requests that `proposal` takes from there. */
async function prepare(before: Proposal | null, proposal: Proposal): Promise<number> {
  if (before) await run(before);
  const start = local.log.length;
  await run(proposal);
  const requests = local.log.length - start;
  await local.reset();
  if (before) await run(before);
  return requests;
}

/** Whatever happened on the way: one pull request, the right post, and a description that belongs to it. */
async function expectOnePullRequest(proposal: Proposal): Promise<void> {
  const pullRequests = await local.pullRequests();
  expect(pullRequests).toHaveLength(1);
  expect(pullRequests[0]).toMatchObject({ state: 'open', head: { ref: branch } });
  expect(pullRequests[0]?.body).toContain(proposal.body);
  expect(pullRequests[0]?.labels).toEqual(['digest']);
  expect(await local.readFile(branch, path)).toBe(proposal.content);
  expect(await local.branches()).toEqual([branch, 'main']);
}

test.each([
  ['opening a day', null, first],
  ['updating a day', first, second],
])(
  'a run killed at any request while %s leaves nothing that the next run cannot finish',
  async (_, before, proposal) => {
    const requests = await prepare(before, proposal);
    expect(requests).toBeGreaterThan(8);
    for (let k = 1; k <= requests; k++) {
      await local.reset();
      if (before) await run(before);
      // The kth request takes effect, but neither its answer nor any later request gets through: the run is dead.
      local.afterRequest(k, () => {
        local.rules.push({ path: everything, drop: true, times: Number.POSITIVE_INFINITY });
        throw new Error('killed');
      });
      await run(proposal).catch(() => undefined);
      local.rules.length = 0;
      await run(proposal);
      await expectOnePullRequest(proposal);
    }
  },
);

test.each([
  ['opening a day', null, first],
  ['updating a day', first, second],
])('a run that loses one answer while %s finishes by itself', async (_, before, proposal) => {
  const requests = await prepare(before, proposal);
  for (let k = 1; k <= requests; k++) {
    await local.reset();
    if (before) await run(before);
    local.afterRequest(k, () => {
      throw new Error('answer lost');
    });
    expect(await run(proposal)).toMatchObject({ operation: before ? 'updated' : 'created' });
    await expectOnePullRequest(proposal);
  }
});
