import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { chinese } from '../../src/language/zh-CN/words.ts';
import type { ActionRun } from '../support/action.ts';
import { type ModelMode, startModel } from '../support/model.ts';
import { daily, runOn, secrets } from './secrets.ts';

function warningsOf({ commands }: ActionRun): string[] {
  return commands.filter(({ name }) => name === 'warning').map(({ message }) => message);
}

describe('a model that its owner has to see to', () => {
  it.each<[string, ModelMode, string, RegExp]>([
    [
      'sk-another-key',
      'ok',
      'unauthorized',
      /^The service of the model stand-in did not take its key \(HTTP 401, "Incorrect API key.*Check the secret that the workflow passes to the input model-api-key:/,
    ],
    [
      secrets['model-api-key'],
      'quota',
      'quota-exhausted',
      /^The account of the model stand-in has nothing left \(HTTP 429, "You exceeded.*Top it up/,
    ],
    [
      secrets['model-api-key'],
      'no-such-model',
      'no-such-model',
      /^The service knows no model stand-in, or has no such address \(HTTP 404/,
    ],
  ])('is one warning on the run (right key %s, %s)', async (key, mode, code, words) => {
    const model = await startModel({ key, mode });
    const run = await daily({}, (day) => runOn(day, { model: 'stand-in', 'model-base-url': model.baseUrl }));
    await model.close();
    expect(warningsOf(run)).toEqual([expect.stringMatching(words)]);
    expect(run.outputs.operation).toBe('created');
    expect(run.summary).toContain('stand-in');
    expect(run.stdout).toContain(code);
  });

  it('is told of with a key that is missing, each model once', async () => {
    const model = await startModel({ key: 'second-key' });
    const models = [
      { model: 'first', 'base-url': model.baseUrl, key: 'model-api-key-2' },
      { model: 'second', 'base-url': model.baseUrl, key: 'model-api-key' },
    ];
    const run = await daily({ config: { models } }, (day) => runOn(day));
    await model.close();
    expect(warningsOf(run)).toEqual([
      expect.stringMatching(/^The model first cannot be asked: the input model-api-key-2 is empty\. Pass the secret/),
      expect.stringMatching(/^The service of the model second did not take its key/),
    ]);
  });

  it('tells nothing to the runner, and no key to anybody, whatever its service says', async () => {
    const message = `余额不足 ${secrets['model-api-key']}\n::error::forged\n##[error]forged`;
    const escaped = JSON.stringify({ error: { message } }).replace(
      /[^ -~]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
    );
    const server = createServer((_, response) => {
      response.writeHead(403, { 'content-type': 'application/json' }).end(escaped);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    const run = await daily({}, (day) => runOn(day, { model: 'stand-in', 'model-base-url': address }));
    server.close();
    const [warning, ...others] = warningsOf(run);
    expect(others).toEqual([]);
    expect(warning).toContain('"余额不足 *** ::error::forged');
    expect(warning).toContain(`model-api-key`);
    expect(run.commands.filter(({ name }) => name === 'error')).toEqual([]);
    expect(run.stdout).not.toContain('##[');
  });

  it('is no warning where it passes by itself', async () => {
    const model = await startModel({ key: secrets['model-api-key'], mode: 'server-error' });
    const run = await daily({}, async (day) => {
      const ran = await runOn(day, { model: 'stand-in', 'model-base-url': model.baseUrl });
      expect(await day.post()).toContain(chinese.fallback['server-error']);
      return ran;
    });
    await model.close();
    expect(warningsOf(run)).toEqual([]);
  });
});
