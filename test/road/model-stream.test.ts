import { describe, expect, it } from 'vitest';
import { chinese } from '../../src/language/zh-CN.ts';
import { type ModelMode, startModel } from '../support/model.ts';
import { type Traces, tracesOf } from './traces.ts';

/** A good answer that states nothing which could be wrong. */
const plain = {
  headline: '实验室公布一项工程改进',
  what: '团队公布了一项工程改进，并说明了它的做法与适用范围。',
  keyPoints: [],
  why: '它让同类系统的取舍更清楚，工程师可以据此判断是否跟进。',
  impact: ['同类项目可能会重新评估自己的方案。'],
  advice: ['先在测试环境里照着原文复现一遍。'],
};

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
