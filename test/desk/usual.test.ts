import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGitHub } from '../../src/blog/github.ts';
import { writeMarker } from '../../src/desk/marker.ts';
import { readUsual } from '../../src/desk/usual.ts';
import { type LocalGitHub, startGitHub } from '../support/github.ts';

let local: LocalGitHub;
beforeEach(async () => {
  local = await startGitHub();
});
afterEach(() => local.close());

/** A pull request with a marker; `sources` is whatever an earlier version may have written there. */
async function propose(branch: string, date: string, sources: unknown): Promise<number> {
  const path = `content/posts/${date}.md`;
  const head = await local.commitAs('galley', branch, { [path]: date });
  const marker = { date, head, path, modelItems: 0, sources: sources as Record<string, number> };
  return local.openPullRequestAs('galley', { head: branch, base: 'main', body: `${writeMarker(marker)}\nrest` });
}

async function usualBefore(before: string): Promise<Record<string, number>> {
  const { owner, repo, url: apiUrl, serverUrl } = local;
  const context = { owner, repo, apiUrl, serverUrl, runUrl: null };
  const github = await openGitHub({ env: {}, token: local.token, log: { debug: () => undefined }, context });
  return Object.fromEntries(await readUsual({ github, branchTemplate: 'galley/{date}', before }));
}

it('is the median of what the latest digests remember, whatever became of them, in one call', async () => {
  const closed = await propose('galley/2026-02-01', '2026-02-01', { a: 2, b: 9 });
  await local.closePullRequest(closed);
  const merged = await propose('galley/2026-02-02', '2026-02-02', { a: 4, b: 9 });
  await local.mergePullRequest(merged);
  await propose('galley/2026-02-03', '2026-02-03', { a: 30 });
  expect(await usualBefore('2026-02-04')).toEqual({ a: 4 });
  expect(local.log.filter(({ path }) => path.includes('/pulls'))).toHaveLength(1);
});

it('leaves out other people’s branches, the day itself and later ones, and what it cannot read', async () => {
  for (const day of ['01', '02', '03']) await propose(`galley/2026-02-${day}`, `2026-02-${day}`, { a: 5 });
  await propose('renovate/2026', '2026-01-01', { a: 500 });
  await propose('galley/2026-01-02', '2026-01-02', 'many');
  await propose('galley/2026-01-03', '2026-01-03', undefined);
  await propose('galley/2026-02-08', '2026-02-08', { a: 800 });
  await propose('galley/2026-02-09', '2026-02-09', { a: 900 });
  expect(await usualBefore('2026-02-08')).toEqual({ a: 5 });
  expect(await usualBefore('2026-02-03')).toEqual({});
});
