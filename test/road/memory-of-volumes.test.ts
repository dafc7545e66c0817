import { expect, it } from 'vitest';
import { readMarker, writeMarker } from '../../src/desk/marker.ts';
import { sourceKey } from '../../src/edition/health.ts';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { branch, type Site, threeSites } from '../support/day.ts';
import { during, editionOf } from './traces.ts';

const hollow: Site = {
  host: 'hollow.example',
  name: 'Hollow',
  stories: [],
  feed: { body: '{"version":"https://jsonfeed.org/version/1.1","title":"Hollow","items":[]}' },
};
const idOf = (host: string): string => `feed:${host}/feed.json`;

it('a source that usually brings something and now has nothing is named, and the day is remembered', () =>
  during({ sites: [...threeSites, hollow] }, async (day) => {
    for (const date of ['2026-03-01', '2026-03-02', '2026-03-04']) {
      const path = `content/posts/${date}-ai-digest.md`;
      const head = await day.github.commitAs('galley', `galley/${date}`, { [path]: 'x' });
      const sources = { [sourceKey(idOf('hollow.example'))]: 12 };
      const body = `${writeMarker({ date, head, path, modelItems: 0, sources })}\nx`;
      await day.github.openPullRequestAs('galley', { head: `galley/${date}`, base: 'main', body });
    }
    const run = await day.run();
    expect(run.outputs).toMatchObject({ operation: 'created', items: '5' });
    const health = editionOf(run).health.find(({ name }) => name === 'Hollow');
    expect(health).toMatchObject({ outcome: 'degraded', reason: 'silent', links: 0 });
    const pullRequest = (await day.github.pullRequests()).find(({ head }) => head.ref === branch);
    expect(pullRequest?.body).toContain(`⚠️ **Hollow** — ${chinese.health.silent} (0 条)`);
    const { sources = {} } = readMarker(pullRequest?.body ?? '') ?? {};
    expect(sources[sourceKey(idOf('tern-engine.example'))]).toBe(2);
    expect(sources[sourceKey(idOf('hollow.example'))]).toBe(0);
  }));

it('no memory costs nothing: the run goes on when GitHub does not tell of earlier days', () =>
  during({ sites: [...threeSites, hollow] }, async (day) => {
    // A dry run looks at no other pull requests.
    day.github.rules.push({ method: 'GET', path: /\/pulls$/, status: 403, times: 100 });
    const run = await day.run({ 'dry-run': 'true' });
    expect(run.outputs).toMatchObject({ operation: 'dry-run', items: '5' });
    expect(day.github.log.some(({ path, status }) => path.endsWith('/pulls') && status === 403)).toBe(true);
    const health = editionOf(run).health.find(({ name }) => name === 'Hollow');
    expect(health).toMatchObject({ reason: 'empty' });
    expect(run.commands.filter(({ name }) => name === 'warning').map(({ message }) => message)).toEqual([
      expect.stringContaining('GitHub did not list earlier digests'),
    ]);
  }));

it('a past day is not remembered for its volumes', () =>
  during({ sites: threeSites }, async (day) => {
    const run = await day.run({ date: '2026-03-05' }, { now: '2026-03-06T02:00:00Z' });
    expect(run.outputs).toMatchObject({ operation: 'created', items: '5' });
    const [pullRequest] = await day.github.pullRequests();
    expect(readMarker(pullRequest?.body ?? '')).not.toHaveProperty('sources');
  }));
