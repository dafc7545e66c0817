import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalGitHub, startGitHub } from '../support/github.ts';
import { type Sequence, sequences } from './sequences/events.ts';
import { play } from './sequences/play.ts';
import { stageInProcess, startFiles } from './sequences/stage.ts';

let local: LocalGitHub;
beforeAll(async () => {
  local = await startGitHub({ files: startFiles, labels: ['digest'] });
});
afterAll(() => local.close());

test('whatever happens to a day at the desk, every promise is kept', { timeout: 120_000 }, async () => {
  const property = fc.asyncProperty(
    sequences(10),
    async (sequence) => void (await play(sequence, stageInProcess(local))),
  );
  // `npm run bench -- desk-sequences --runs 1000` plays more of them.
  await fc.assert(property, { numRuns: 5, seed: 20 });
});

const run = { do: 'run', who: 'first', post: 0, overwrite: false, fault: { kind: 'none' } } as const;

test('the promises are looked after: a run that a person’s commit does not stop is seen', async () => {
  const stage = stageInProcess(local);
  const careless = {
    ...stage,
    run: (...[digest, post]: Parameters<typeof stage.run>) => stage.run(digest, post, { overwrite: true }),
  };
  const sequence: Sequence = {
    beside: 'configuration',
    events: [run, { do: 'commit', who: 'first' }, { ...run, post: 1 }],
  };
  expect(await play(sequence, stage)).toContain('first runs: skipped (human-edits)');
  await expect(play(sequence, careless)).rejects.toThrow('a commit was put on a person');
});
