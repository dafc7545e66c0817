import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGitHub } from '../../src/blog/github.ts';
import { type Digest, listDigests, proposalsOf, volumeBaseline } from '../../src/desk/digests.ts';
import { writeMarker } from '../../src/desk/marker.ts';
import type { ProposalRecord } from '../../src/edition/past.ts';
import { type LocalGitHub, startGitHub } from '../support/github.ts';

let local: LocalGitHub;
beforeEach(async () => {
  local = await startGitHub();
});
afterEach(() => local.close());

interface Remembered {
  readonly sources?: unknown;
  readonly offers?: ProposalRecord;
}

/** A pull request with a marker; `sources` is whatever an earlier version may have written there. */
async function propose(branch: string, date: string, { sources, offers }: Remembered): Promise<number> {
  const path = `content/posts/${date}.md`;
  const head = await local.commitAs('galley', branch, { [path]: `${date} ${branch}` });
  const volumes = sources === undefined ? {} : { sources: sources as Record<string, number> };
  const marker = { date, head, path, modelItems: 0, ...volumes, ...(offers && { offers }) };
  return local.openPullRequestAs('galley', { head: branch, base: 'main', body: `${writeMarker(marker)}\nrest` });
}

async function digestsBefore(before: string, memoryDays = 30): Promise<readonly Digest[]> {
  const { owner, repo, url: apiUrl, serverUrl } = local;
  const context = { owner, repo, apiUrl, serverUrl, runUrl: null };
  const github = await openGitHub({ env: {}, token: local.token, log: { debug: () => undefined }, context });
  const names = { template: 'content/posts/{date}.md', language: 'zh-CN' };
  const digest = { config: '.github/galley.yml', base: 'main', names };
  return (await listDigests({ github, digest, before, memoryDays })).own;
}

async function usualBefore(before: string): Promise<Record<string, number>> {
  return Object.fromEntries(volumeBaseline(await digestsBefore(before)));
}

const offer = (name: string): ProposalRecord => ({
  items: [{ url: `https://lab.example/${name}`, title: name, sources: [], heat: null, published: null, others: [] }],
  bench: [],
});

it('is the median of what the latest digests remember, whatever became of them, in one call', async () => {
  const closed = await propose('galley/2026-02-01', '2026-02-01', { sources: { a: 2, b: 9 } });
  await local.closePullRequest(closed);
  const merged = await propose('galley/2026-02-02', '2026-02-02', { sources: { a: 4, b: 9 } });
  await local.mergePullRequest(merged);
  await propose('galley/2026-02-03', '2026-02-03', { sources: { a: 30 } });
  expect(await usualBefore('2026-02-04')).toEqual({ a: 4 });
  expect(local.log.filter(({ path }) => path.includes('/pulls'))).toHaveLength(1);
});

it('leaves out other people’s branches, the day itself and later ones, and what it cannot read', async () => {
  for (const day of ['01', '02', '03']) await propose(`galley/2026-02-${day}`, `2026-02-${day}`, { sources: { a: 5 } });
  await propose('renovate/2026', '2026-02-06', { sources: { a: 500 } });
  await propose('galley/2026-02-04', '2026-02-04', { sources: 'many' });
  await propose('galley/2026-02-05', '2026-02-05', {});
  await propose('galley/2026-02-08', '2026-02-08', { sources: { a: 800 } });
  await propose('galley/2026-02-09', '2026-02-09', { sources: { a: 900 } });
  expect(await usualBefore('2026-02-08')).toEqual({ a: 5 });
  expect(await usualBefore('2026-02-03')).toEqual({});
});

it('knows what was proposed on each day, and what a person did with it', async () => {
  const turnedDown = await propose('galley/2026-02-01', '2026-02-01', { offers: offer('first') });
  await local.closePullRequest(turnedDown);
  await local.mergePullRequest(await propose('galley/2026-02-02', '2026-02-02', { offers: offer('second') }));
  await propose('galley/2026-02-03', '2026-02-03', { offers: offer('third') });
  await propose('galley/2026-02-04', '2026-02-04', {});
  const states = async (before: string, days?: number) =>
    proposalsOf(await digestsBefore(before, days)).map(({ date, state, items }) => [date, state, items[0]?.title]);
  expect(await states('2026-02-08')).toEqual([
    ['2026-02-03', 'open', 'third'],
    ['2026-02-02', 'merged', 'second'],
    ['2026-02-01', 'closed', 'first'],
  ]);
  // A day that is filled in knows nothing of what came after it, and the memory ends somewhere.
  expect(await states('2026-02-02')).toEqual([['2026-02-01', 'closed', 'first']]);
  expect(await states('2026-02-04', 2)).toHaveLength(2);
});

it('judges a day that was done again by the last time', async () => {
  await local.closePullRequest(await propose('galley/2026-02-01', '2026-02-01', { offers: offer('first') }));
  await propose('galley/2026-02-01-2', '2026-02-01', { offers: offer('second') });
  expect(proposalsOf(await digestsBefore('2026-02-08'))).toEqual([
    { date: '2026-02-01', state: 'open', ...offer('second') },
  ]);
});
