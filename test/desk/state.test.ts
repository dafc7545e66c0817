import { expect, test } from 'vitest';
import { decide, type Observation, type SeenPullRequest, type Wish } from '../../src/desk/state.ts';

const marker = { date: '2026-02-08', head: 'H', path: 'content/posts/x.md', modelItems: 4 };
const pullRequest = (change: Partial<SeenPullRequest>): SeenPullRequest => ({
  number: 1,
  url: 'https://github.com/press/blog/pull/1',
  state: 'open',
  marker,
  ...change,
});
const [open, closed, merged] = [pullRequest({}), pullRequest({ state: 'closed' }), pullRequest({ state: 'merged' })];
const unmarked = pullRequest({ marker: null });
const behind = pullRequest({ marker: { ...marker, head: 'G' } });
const later = pullRequest({ untouchable: 'later-version' });
const own = { head: 'H', untouched: true };
const foreign = { head: 'H', untouched: false };

const looking: Wish = { overwrite: false, proposal: null };
const other: Wish = { overwrite: false, proposal: { sameAsBranch: false, sameAsBase: false, modelItems: 4 } };
const same: Wish = { overwrite: false, proposal: { sameAsBranch: true, sameAsBase: false, modelItems: 4 } };
const asBase: Wish = { overwrite: true, proposal: { sameAsBranch: false, sameAsBase: true, modelItems: 4 } };
const poorer: Wish = { overwrite: false, proposal: { sameAsBranch: false, sameAsBase: false, modelItems: 3 } };
const overwriting = (wish: Wish): Wish => ({ ...wish, overwrite: true });
const none = (reason: string) => ({ act: 'leave', operation: 'none', reason });
const edited = { act: 'leave', operation: 'skipped', reason: 'human-edits' };

type Row = [string, boolean, Observation['branch'], SeenPullRequest | null, Wish, object];

test.each<Row>([
  ['S0', true, null, null, looking, none('already-published')],
  ['S0', true, own, open, other, none('already-published')],
  ['S0', true, null, merged, other, none('already-published')],
  ['S0', true, foreign, null, other, none('already-published')],
  ['S0, overwriting', true, null, merged, overwriting(looking), { act: 'wait' }],
  ['S0, overwriting', true, null, merged, overwriting(other), { act: 'open' }],
  ['S0, overwriting', true, own, open, overwriting(other), { act: 'update', commit: true }],
  ['S0, overwriting with what is there', true, null, merged, asBase, none('unchanged')],
  ['S1', false, null, null, looking, { act: 'wait' }],
  ['S1', false, null, null, other, { act: 'open' }],
  ['S2', false, own, null, looking, { act: 'wait' }],
  ['S2', false, own, null, other, { act: 'adopt', commit: true }],
  ['S2', false, own, null, same, { act: 'adopt', commit: false }],
  ['S3', false, foreign, null, looking, { act: 'block', reason: 'foreign-commits' }],
  ['S3', false, foreign, null, other, { act: 'block', reason: 'foreign-commits' }],
  ['S3, overwriting', false, foreign, null, overwriting(other), { act: 'block', reason: 'foreign-commits' }],
  ['S4', false, own, open, same, none('unchanged')],
  ['S4, overwriting', false, own, open, overwriting(same), none('unchanged')],
  ['S4, cut off before the description', false, own, behind, same, { act: 'update', commit: false }],
  ['S4, opened by a person', false, own, unmarked, same, { act: 'update', commit: false }],
  ['S5', false, own, open, looking, { act: 'wait' }],
  ['S5', false, own, open, other, { act: 'update', commit: true }],
  ['S5, poorer', false, own, open, poorer, none('would-downgrade')],
  ['S5, poorer, overwriting', false, own, open, overwriting(poorer), { act: 'update', commit: true }],
  ['S6', false, foreign, open, looking, edited],
  ['S6', false, foreign, open, other, edited],
  ['S6, even with the same post', false, foreign, open, same, edited],
  ['S6, overwriting', false, foreign, open, overwriting(other), { act: 'update', commit: true }],
  ['S6, of a later version', false, own, later, overwriting(other), { ...edited, reason: 'later-version' }],
  ['S7', false, own, closed, looking, none('rejected')],
  ['S7', false, null, closed, other, none('rejected')],
  ['S7', false, foreign, closed, other, none('rejected')],
  ['S8', false, own, closed, overwriting(looking), { act: 'wait' }],
  ['S8', false, foreign, closed, overwriting(other), { act: 'open' }],
  ['S9', false, null, merged, looking, none('already-merged')],
  ['S9', false, own, merged, other, none('already-merged')],
  ['S9, overwriting', false, own, merged, overwriting(other), { act: 'open' }],
])('%s: published %s, branch %j', (_, published, branch, seen, wish, decision) => {
  expect(decide({ published, branch, pullRequest: seen }, wish)).toEqual(decision);
});

test('a page under another name is not overwritten: it would stand beside the new one', () => {
  const seen = { published: true, publishedAs: 'content/posts/x/index.md', branch: null, pullRequest: null };
  for (const wish of [looking, overwriting(looking), overwriting(other)]) {
    expect(decide(seen, wish)).toEqual(none('already-published'));
  }
});
