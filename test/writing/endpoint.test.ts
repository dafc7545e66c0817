import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plainText } from '../../src/writing/model/acceptable.ts';
import { readAnswer } from '../../src/writing/model/answer.ts';
import { Budget, estimateTokens } from '../../src/writing/model/budget.ts';
import { openModel } from '../../src/writing/model/client.ts';
import { bodyIn, firstDialect, nextDialect } from '../../src/writing/model/dialect.ts';
import { fromAnswer } from '../../src/writing/model/model-error.ts';

describe('fromAnswer', () => {
  it.each<[number, string, string]>([
    [401, '{"error":{"message":"Incorrect API key provided"}}', 'unauthorized'],
    [403, '', 'unauthorized'],
    [402, 'Payment Required', 'quota-exhausted'],
    [402, "{'error': {'message': 'Insufficient Balance'}}", 'quota-exhausted'],
    [429, '{"error":{"code":"insufficient_quota","message":"You exceeded your current quota"}}', 'quota-exhausted'],
    [429, '{"error":{"code":"1113","message":"您的账户已欠费，请充值后重试。"}}', 'quota-exhausted'],
    [429, '{"error":{"message":"Rate limit reached for requests"}}', 'rate-limited'],
    [400, '{"error":{"code":"content_filter"}}', 'refused'],
    [400, '{"code":"data_inspection_failed"}', 'refused'],
    [400, '{"error":{"message":"context_length_exceeded"}}', 'unexpected'],
    [404, '{"error":"model not found"}', 'no-such-model'],
    [503, '', 'server-error'],
    [504, '', 'timeout'],
    [200, '{"error":{"message":"Upstream provider is overloaded."}}', 'server-error'],
    [200, '<!doctype html><title>Gateway</title>', 'invalid-output'],
  ])('HTTP %i %s is %s', (status, body, reason) => expect(fromAnswer(status, body, undefined).reason).toBe(reason));

  it('reads how long to wait', () => {
    expect(fromAnswer(429, '', '3').retryAfter).toBe(3);
    expect(fromAnswer(429, '', 'Wed, 21 Oct 2026 07:28:00 GMT').retryAfter).toBeNull();
  });
});

describe('dialects', () => {
  const refusal = (body: string) => fromAnswer(400, body, undefined);

  it('steps down one form at a time, and only when the form was the trouble', () => {
    const second = nextDialect(firstDialect, refusal("'response_format' of type 'json_schema' is not supported"));
    expect(second).toEqual({ format: 'json_object', cap: 'max_tokens' });
    const third = second && nextDialect(second, refusal('unknown field response_format'));
    expect(third).toEqual({ format: 'text', cap: 'max_tokens' });
    expect(third && nextDialect(third, refusal('unknown field response_format'))).toBeNull();
    expect(nextDialect(firstDialect, refusal('context_length_exceeded'))).toBeNull();
  });

  it('learns the newer name of the output cap', () => {
    const body = "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.";
    const dialect = nextDialect(firstDialect, refusal(body));
    expect(dialect).toEqual({ format: 'json_schema', cap: 'max_completion_tokens' });
    expect(dialect && bodyIn({ ...dialect, format: 'text' }, { model: 'm', max_tokens: 9 }, 'n', z.string())).toEqual({
      model: 'm',
      max_completion_tokens: 9,
    });
  });
});

describe('readAnswer', () => {
  const schema = z.object({ what: z.string() });

  it.each([
    '{"what":"x"}',
    '<think>{"what":"no"} hmm</think>\n{"what":"x"}',
    'Sure!\n```json\n{"what":"x"}\n```\nAnything else?',
    "{'what': 'x',}",
    '{"what":"x"',
  ])('reads %s', (text) => expect(readAnswer(text, schema)).toEqual({ what: 'x' }));

  it.each([
    ['', 'empty'],
    ['<think>only thoughts</think>', 'empty'],
    ['I cannot do that.', 'invalid-output'],
    ['{"what":1}', 'invalid-output'],
    ['[]', 'invalid-output'],
  ])('refuses %j as %s', (text, reason) => {
    expect(() => readAnswer(text, schema)).toThrow(expect.objectContaining({ reason }));
  });
});

describe('Budget', () => {
  it('pays before a request is sent, and gives back what it did not cost', () => {
    const budget = new Budget({ requests: 3, tokens: 100 });
    budget.reserve(60);
    expect(() => budget.reserve(60)).toThrow(expect.objectContaining({ reason: 'budget' }));
    budget.settle(60, { input: 20, output: 10 });
    budget.reserve(60);
    budget.settle(60, { input: 0, output: 0 });
    budget.reserve(70);
    expect(() => budget.reserve(0)).toThrow(expect.objectContaining({ reason: 'budget' }));
    expect(budget).toMatchObject({ requests: 3, inputTokens: 20, outputTokens: 10 });
  });

  it('counts Chinese by the character', () => {
    expect(estimateTokens('推理服务')).toBe(4);
    expect(estimateTokens('inference')).toBe(3);
  });
});

describe('openModel', () => {
  it.each([
    ['https://open.example/api/paas/v4', 'https://open.example/api/paas/v4/chat/completions'],
    ['https://api.example/v1/', 'https://api.example/v1/chat/completions'],
    [
      'https://x.example/openai/deployments/d?api-version=2026-01',
      'https://x.example/openai/deployments/d/chat/completions?api-version=2026-01',
    ],
  ])('asks %s at %s', async (baseUrl, url) => {
    const asked: string[] = [];
    const model = openModel({ model: 'm', baseUrl, apiKey: null }, { requests: 1, tokens: 9_999 }, (input, init) => {
      asked.push(String(input));
      expect(new Headers(init?.headers).has('authorization')).toBe(false);
      const choices = [{ index: 0, message: { role: 'assistant', content: '{"a":1}' }, finish_reason: 'stop' }];
      return Promise.resolve(Response.json({ id: 'x', object: 'chat.completion', created: 1, model: 'm', choices }));
    });
    const question = {
      name: 'q',
      instructions: 'i',
      prompt: 'p',
      schema: z.object({ a: z.number() }),
      maxOutputTokens: 10,
    };
    expect(await model.ask(question)).toEqual({ a: 1 });
    expect(asked).toEqual([url]);
    await expect(model.ask(question)).rejects.toMatchObject({ reason: 'budget' });
  });
});

it('shows inline Markdown as plain text', () => {
  expect(plainText('**Ternlight** 2.0 的 `serve` _命令_')).toBe('Ternlight 2.0 的 serve 命令');
});
