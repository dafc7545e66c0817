import { expect, it } from 'vitest';
import { daily, errorOf, runOn } from './secrets.ts';

const address = 'https://me:hidden@api.example/v1/chat/completions#top';

it('names all that is wrong with the inputs for a model in one error, before it asks anybody', async () => {
  await daily({}, async (day) => {
    const run = await runOn(day, { model: '', 'model-base-url': address });
    const error = errorOf(run);
    expect(error).toMatch(/- model-base-url: holds a user name or password; take it out, and pass the key/);
    expect(error).toMatch(/- model-base-url: holds a part behind #/);
    expect(error).toMatch(/- model-base-url: ends in \/chat\/completions; cut that off/);
    expect(error).toMatch(/- model: empty although model-base-url is given/);
    expect(run.stdout).not.toContain('hidden');
    expect(run.outputs).toMatchObject({ operation: 'failed', reason: 'bad-input' });
    expect(day.github.log).toEqual([]);
    expect(day.internet.log).toEqual([]);
  });
});

it('finds the same in the configuration, before it asks a source', async () => {
  await daily({ config: { models: [{ model: 'm', 'base-url': address }] } }, async (day) => {
    const error = errorOf(await runOn(day));
    expect(error).toMatch(/galley\.yml:\d+:\d+: models\.0\.base-url: holds a user name or password/);
    expect(error).toMatch(/models\.0\.base-url: holds a part behind #/);
    expect(error).toMatch(/models\.0\.base-url: ends in \/chat\/completions; cut that off/);
    expect(day.internet.log).toEqual([]);
  });
});
