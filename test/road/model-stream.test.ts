import { describe, expect, it } from 'vitest';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { type ModelMode, startModel } from '../support/model.ts';
import { plain } from './good-answers.ts';
import { type Traces, tracesOf } from './traces.ts';

async function dayWith(mode: ModelMode, protocol: string): Promise<Traces & { readonly calls: number }> {
  const model = await startModel({ key: 'model-key', mode, pieceMs: 1, respond: () => plain });
  const models = [{ provider: protocol, model: 'stand-in', 'base-url': model.baseUrl, key: 'model-api-key' }];
  try {
    return { ...(await tracesOf({ config: { models } }, { 'model-api-key': 'model-key' })), calls: model.calls.length };
  } finally {
    await model.close();
  }
}

describe('a day by a model', () => {
  it.each<[string, ModelMode, number]>([
    ['anthropic', 'ok', 6],
    ['openai-compatible', 'in-one-piece', 6],
    ['openai-compatible', 'no-stream', 7],
  ])('that speaks %s is written when its service is of the kind %s', async (protocol, mode, calls) => {
    const { edition, calls: asked } = await dayWith(mode, protocol);
    expect(edition.items.map(({ written }) => written.by)).toEqual(Array(5).fill('model'));
    expect(edition.usage.inputTokens).toBeGreaterThan(1000);
    // Five items and the outlook; what the service takes is learned once.
    expect(asked).toBe(calls);
  });

  it.each(['openai-compatible', 'anthropic'])(
    'that speaks %s is quoted when its answers break off',
    async (protocol) => {
      const { edition, post, run } = await dayWith('broken-off', protocol);
      expect(edition.items.map(({ written }) => written.fallback)).toEqual(Array(5).fill('connection'));
      expect(post).toContain(chinese.fallback.connection);
      expect(run.stdout).toContain('connection (the answer broke off)');
    },
  );
});
