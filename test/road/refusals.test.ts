import { expect, it } from 'vitest';
import { branch, date, type SmallDay } from '../support/day.ts';
import { errorOf } from './secrets.ts';
import { during, writesOf } from './traces.ts';

const warningsOf = async (day: SmallDay): Promise<string[]> => {
  const run = await day.run();
  expect(run.outputs, run.stdout).toMatchObject({ operation: 'created' });
  return run.commands.filter(({ name }) => name === 'warning').map(({ message }) => message);
};

it.each(['galley', `${branch}/sketch`])('a branch %s in the way is named before the web is asked', (other) =>
  during({}, async (day) => {
    await day.github.commitAs('editor', other, { 'x.md': 'x' });
    const run = await day.run();
    expect(errorOf(run)).toContain(`there is a branch ${other}:`);
    expect(run.outputs).toMatchObject({ operation: 'failed', reason: 'branch-in-the-way' });
    expect(run.summary).toContain('/branches/all?query=');
    expect([...day.internet.log, ...writesOf(day)]).toEqual([]);
  }),
);

it.each([
  [
    'github_pat_x',
    'token-lacks-permission',
    'settings/personal-access-tokens',
    'Resource not accessible by personal access token',
  ],
  ['ghp_x', 'token-lacks-scope', 'settings/tokens', 'Not Found'],
  ['ghs_x', 'missing-permissions', 'permissions:\n  contents: write', 'Resource not accessible by integration'],
])('a token %s that may not write is told where that is set', (token, reason, place, words) =>
  during(
    { github: { token, settings: { permissions: { contents: 'read', 'pull-requests': 'write' } } } },
    async (day) => {
      const run = await day.run();
      expect(errorOf(run)).toContain(place);
      expect(errorOf(run)).toContain(`GitHub said: ${words}`);
      expect(run.outputs).toMatchObject({ operation: 'failed', reason });
      expect(run.summary).toContain(words);
    },
  ),
);

it('an organization that refuses the token says so before the web is asked', () =>
  during({ github: { settings: { refusal: 'ip-allow-list' } } }, async (day) => {
    const run = await day.run();
    expect(errorOf(run)).toContain('IP allow list');
    expect(run.outputs).toMatchObject({ operation: 'failed', reason: 'ip-not-allowed' });
    expect(day.internet.log).toEqual([]);
  }));

it('labels that do not exist and reviewers who cannot be asked are warned of', () => {
  const config = { 'pull-request': { labels: ['digest', 'nope'], reviewers: ['editor', 'ghost', 'press/writers'] } };
  return during({ config, github: { labels: ['digest'] } }, async (day) => {
    expect(await warningsOf(day)).toEqual([
      expect.stringContaining('There is no label "nope"'),
      expect.stringContaining('ghost could not be asked for a review'),
      expect.stringContaining('The team press/writers'),
    ]);
    expect(await day.github.pullRequests()).toMatchObject([{ labels: ['digest'], reviewers: ['editor'] }]);
  });
});

it('what GitHub calls too quick is tried again', () =>
  during({}, async (day) => {
    const headers = { 'retry-after': '0' };
    const body = { message: 'You have triggered an abuse detection mechanism. Please wait a few minutes.' };
    day.github.rules.push({ method: 'POST', path: /\/pulls$/, status: 403, headers, body });
    expect((await day.run()).outputs).toMatchObject({ operation: 'created', branch: `galley/${date}` });
    expect(await day.github.pullRequests()).toHaveLength(1);
  }));
