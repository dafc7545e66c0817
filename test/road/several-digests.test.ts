import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { branch, date, path, sourcesOf, threeSites } from '../support/day.ts';
import { errorOf } from './secrets.ts';
import { during, editionOf, writesOf } from './traces.ts';

const englishConfig = '.github/galley-en.yml';
const englishPath = `content/en/posts/${date}-notes.md`;

function english(change: object = {}): Record<string, string> {
  const config = {
    language: 'en',
    title: 'Notes {date}',
    post: { path: 'content/en/posts/{date}-notes.md' },
    items: '1-8',
    window: '48h',
    substitutes: false,
    sources: sourcesOf(threeSites),
    ...change,
  };
  return { [englishConfig]: stringify(config) };
}

it.each([
  ['the first before the second', [{}, { config: englishConfig }]],
  ['the second before the first', [{ config: englishConfig }, {}]],
] as const)('two digests have a pull request each: %s', (_, order) =>
  during({ github: { files: english() } }, async (day) => {
    for (const inputs of order) {
      const run = await day.run(inputs);
      expect(run, run.stdout).toMatchObject({ exitCode: 0, outputs: { operation: 'created' } });
    }
    const pullRequests = await day.github.pullRequests();
    const own = pullRequests.find(({ head }) => head.ref === branch);
    const other = pullRequests.find(({ head }) => head.ref === `galley-en/${date}`);
    expect(pullRequests).toHaveLength(2);
    expect([own?.title, other?.title]).toEqual([`AI 技术深度日报｜${date}`, `Notes ${date}`]);
    expect(await day.github.readFile(branch, path)).not.toBeNull();
    expect(await day.github.readFile(branch, englishPath)).toBeNull();
    expect(await day.github.readFile(`galley-en/${date}`, englishPath)).not.toBeNull();
    for (const inputs of order)
      expect((await day.run(inputs)).outputs).toMatchObject({ operation: 'none', reason: 'unchanged' });
    expect(await day.github.pullRequests()).toEqual(pullRequests);
  }),
);

it('a digest for another branch has a pull request of its own', () =>
  during({}, async (day) => {
    await day.github.commitAs('editor', 'next', { 'next.md': 'x' });
    expect((await day.run()).outputs).toMatchObject({ operation: 'created', branch });
    expect((await day.run({ base: 'next' })).outputs).toMatchObject({
      operation: 'created',
      branch: `galley-next/${date}`,
    });
    expect((await day.github.pullRequests()).map(({ base }) => base)).toEqual(['main', 'next']);
  }));

it('two digests on one branch are one too many, which the second says before it asks the web', () => {
  const shared = { 'pull-request': { branch: 'daily/{date}' } };
  return during({ config: shared, github: { files: english(shared) } }, async (day) => {
    expect((await day.run()).outputs).toMatchObject({ operation: 'created', branch: `daily/${date}` });
    const before = await day.github.pullRequests();
    const asked = day.internet.log.length;
    day.github.log.length = 0;
    const run = await day.run({ config: englishConfig });
    expect(errorOf(run)).toMatch(
      /daily\/2026-03-05 belongs to another digest.*Set pull-request\.branch in \.github\/galley-en\.yml/s,
    );
    expect(run.outputs).toMatchObject({ operation: 'blocked', reason: 'another-digest' });
    expect([...day.internet.log.slice(asked), ...writesOf(day)]).toEqual([]);
    expect(await day.github.pullRequests()).toEqual(before);
  });
});

it.each([
  ['galley/{date}', 'galley/en-{date}'],
  ['galley/en-{date}', 'galley/{date}'],
])('what became of one digest’s stories is nothing to the other (%s beside %s)', (own, others) => {
  const config = { items: '1-8', window: '48h', 'pull-request': { branch: own } };
  return during({ config, github: { files: english({ 'pull-request': { branch: others } }) } }, async (day) => {
    const theirs = await day.run({ config: englishConfig });
    expect(theirs.outputs.operation, theirs.stdout).toBe('created');
    await day.github.closePullRequest(Number(theirs.outputs['pull-request-number']));
    const run = await day.run({}, { now: '2026-03-06T00:20:00Z' });
    expect(run.outputs.operation, run.stdout).toBe('created');
    expect(editionOf(run).bench.filter(({ lost }) => lost === 'dropped')).toEqual([]);
  });
});
