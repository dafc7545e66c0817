import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { systemClock } from '../../src/clock.ts';
import { inlineText } from '../../src/text/markdown.ts';
import { Budget } from '../../src/writing/model/budget.ts';
import { openModels, type Question } from '../../src/writing/model/models.ts';
import { loadTokenCounter } from '../../src/writing/model/prompt/tokens.ts';
import type { ModelSettings } from '../../src/writing/model/settings.ts';
import { readAnswer } from '../../src/writing/model/transport/answer.ts';
import { bodyFields } from '../../src/writing/model/transport/chat-completions.ts';
import { firstDialect, nextDialect } from '../../src/writing/model/transport/endpoint-capabilities.ts';
import { fromAnswer, ModelError } from '../../src/writing/model/transport/model-error.ts';
import { usualTiming } from '../../src/writing/model/transport/timing.ts';

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
    [400, '{"type":"error","error":{"message":"Your credit balance is too low"}}', 'quota-exhausted'],
    [529, '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}', 'server-error'],
    [413, '{"type":"error","error":{"type":"request_too_large"}}', 'unexpected'],
    [200, '[{"error":{"message":"The model is overloaded."}}]', 'server-error'],
    [200, '<!doctype html><title>Gateway</title>', 'server-error'],
    [200, 'pong', 'invalid-output'],
  ])('HTTP %i %s is %s', (status, body, reason) => expect(fromAnswer(status, body, {}).reason).toBe(reason));

  it('reads how long to wait', () => {
    const waitOf = (headers: Record<string, string>) => fromAnswer(429, '', headers).retryAfter;
    expect(waitOf({ 'retry-after': '3' })).toBe(3);
    expect(waitOf({ 'retry-after-ms': '250', 'retry-after': '3' })).toBe(0.25);
    expect(waitOf({ 'retry-after': new Date(Date.now() + 60_000).toUTCString() })).toBeCloseTo(60, -1);
    expect(waitOf({ 'retry-after': new Date(0).toUTCString() })).toBe(0);
    expect(waitOf({ 'retry-after': 'soon' })).toBeNull();
    expect(waitOf({})).toBeNull();
  });
});

describe('dialects', () => {
  const known = {
    formats: ['json_schema', 'json_object', 'text'],
    streams: ['with-usage', 'bare', 'none'],
  } satisfies Parameters<typeof firstDialect>[0];
  const first = firstDialect(known);
  const refusal = (body: string) => fromAnswer(400, body, {});

  it('steps down one form at a time, and only when the form was the trouble', () => {
    const second = nextDialect(first, refusal("'response_format' of type 'json_schema' is not supported"), known);
    expect(second).toEqual({ ...first, format: 'json_object' });
    const third = second && nextDialect(second, refusal('unknown field response_format'), known);
    expect(third).toEqual({ ...first, format: 'text' });
    expect(third && nextDialect(third, refusal('unknown field response_format'), known)).toBeNull();
    expect(nextDialect(first, refusal('context_length_exceeded'), known)).toBeNull();
  });

  it('learns the newer name of the output cap', () => {
    const body = "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.";
    const dialect = nextDialect(first, refusal(body), known);
    expect(dialect).toEqual({ ...first, cap: 'max_completion_tokens' });
    expect(
      dialect &&
        bodyFields({ ...dialect, format: 'text' }, { model: 'm', max_tokens: 9 }, { name: 'n', schema: z.string() }),
    ).toEqual({
      model: 'm',
      max_completion_tokens: 9,
      stream: true,
      stream_options: { include_usage: true },
    });
  });

  it.each([
    ["Unknown parameter: 'stream_options'.", 'bare'],
    ["{'loc': ['body', 'stream_options', 'include_usage'], 'msg': 'Extra inputs are not permitted'}", 'bare'],
    ['Your organization must be verified to stream this model.', 'none'],
    ['response_format is not supported together with streaming', 'none'],
  ])('learns from %j that an answer can come %s', (body, next) => {
    const dialect = nextDialect(first, refusal(body), known);
    expect(dialect).toEqual({ ...first, stream: next });
    expect(dialect && nextDialect({ ...dialect, stream: 'none' }, refusal(body), { ...known, formats: [] })).toBeNull();
  });

  it('gives an answer more room once it was cut off, and takes that back where it is refused', () => {
    const truncated = new ModelError('truncated', 'cut off');
    const wide = nextDialect(first, truncated, known);
    expect(wide).toEqual({ ...first, room: 'wide' });
    expect(wide && nextDialect(wide, truncated, known)).toBeNull();
    const tooLarge = refusal('max_tokens is too large: 12000. This model supports at most 4096 completion tokens.');
    const limited = wide && nextDialect(wide, tooLarge, known);
    expect(limited).toEqual({ ...first, room: 'limited' });
    expect(limited && nextDialect(limited, truncated, known)).toBeNull();
  });

  it('does not take the stream behind a service for its own', () => {
    expect(nextDialect(first, refusal('upstream provider returned an error'), known)).toBeNull();
  });
});

describe('readAnswer', () => {
  const schema = z.object({ what: z.string() });

  it.each([
    '{"what":"x"}',
    '<think>{"what":"no"} hmm</think>\n{"what":"x"}',
    'Sure!\n```json\n{"what":"x"}\n```\nAnything else?',
    'Let me think about {"what":1}.\n</think>{"what":"x"}',
    "{'what': 'x',}",
    '{"what":"x"',
  ])('reads %s', (text) => expect(readAnswer(text, schema)).toEqual({ what: 'x' }));

  it.each([
    ['', 'empty'],
    ['<think>only thoughts</think>', 'empty'],
    ['<think>thoughts without an end {"what":"x"}', 'empty'],
    ['I cannot do that.', 'invalid-output'],
    ['{"what":1}', 'invalid-output'],
    ['[]', 'invalid-output'],
  ])('refuses %j as %s', (text, reason) => {
    expect(() => readAnswer(text, schema)).toThrow(expect.objectContaining({ reason }));
  });
});

describe('Budget', () => {
  it('pays before a request is sent, and gives back what it did not cost', async () => {
    const budget = new Budget({ requests: 3, tokens: 100 });
    const first = await budget.reserve(60);
    // The second does not fit beside the first at its most, but it may fit once it is known what the first did cost.
    const second = budget.reserve(60);
    expect(budget.requests).toBe(1);
    first.settle({ input: 20, output: 10 });
    (await second).settle({ input: 0, output: 0 });
    await expect(budget.reserve(71)).rejects.toMatchObject({ reason: 'budget' });
    (await budget.reserve(70)).cancel();
    (await budget.reserve(70)).settle({ input: 1, output: 1 });
    await expect(budget.reserve(0)).rejects.toMatchObject({ reason: 'budget' });
    expect(budget).toMatchObject({ requests: 3, inputTokens: 21, outputTokens: 11 });
  });

  it('never lets more through than its limits, whatever requests cost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 400 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.float({ min: 0, max: 1, noNaN: true })), {
          maxLength: 9,
        }),
        async (tokens, requests) => {
          const budget = new Budget({ requests: 5, tokens });
          const sent = await Promise.allSettled(
            requests.map(async ([most, share]) => {
              const reservation = await budget.reserve(most);
              await Promise.resolve();
              reservation.settle({ input: Math.floor(most * share), output: 0 });
            }),
          );
          expect(budget.inputTokens).toBeLessThanOrEqual(tokens);
          expect(sent.filter(({ status }) => status === 'fulfilled').length).toBe(budget.requests);
          expect(budget.requests).toBeLessThanOrEqual(5);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('tokens', () => {
  it('are counted as the tokenizer does, never less, and quickly in texts without blanks', async () => {
    const count = await loadTokenCounter();
    expect(count('')).toBe(0);
    expect(count('The scheduler prefers requests whose blocks are already present.')).toBe(10);
    expect(count('推理服务')).toBe(3);
    // Text from pages may look like a control token.
    expect(count('<|endoftext|>')).toBeGreaterThan(1);
    expect(count('推理'.repeat(3000))).toBe(6000);
  });
});

describe('openModels', () => {
  const question: Question<{ a: number }> = {
    instructions: 'i',
    turns: [{ by: 'user', text: 'p' }],
    form: { name: 'q', schema: z.object({ a: z.number() }) },
    maxOutputTokens: 10,
  };
  const settings = (change: Partial<ModelSettings>): ModelSettings => ({
    protocol: 'openai-compatible',
    model: 'm',
    baseUrl: 'https://api.example/v1',
    apiKey: null,
    missingKey: null,
    keyInput: null,
    price: null,
    extra: {},
    ...change,
  });
  const models = (list: readonly ModelSettings[], endpointFetch: typeof fetch, requests = 9) =>
    openModels(list, {
      limits: { requests, tokens: 9_999 },
      countTokens: (text) => text.length,
      endpointFetch,
      timing: usualTiming,
      clock: systemClock,
      deadline: new AbortController().signal,
    });
  const completion = (content: string) => ({
    id: 'x',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  });

  it.each<[ModelSettings['protocol'], string, string]>([
    ['openai-compatible', 'https://open.example/api/paas/v4', 'https://open.example/api/paas/v4/chat/completions'],
    ['openai-compatible', 'https://api.example/v1/', 'https://api.example/v1/chat/completions'],
    [
      'openai-compatible',
      'https://x.example/openai/deployments/d?api-version=2026-01',
      'https://x.example/openai/deployments/d/chat/completions?api-version=2026-01',
    ],
    ['anthropic', 'https://api.example/v1', 'https://api.example/v1/messages'],
    ['anthropic', 'https://gate.example/anthropic/v1/?team=7', 'https://gate.example/anthropic/v1/messages?team=7'],
  ])('asks %s %s at %s', async (protocol, baseUrl, url) => {
    const asked: string[] = [];
    const { ask, budget } = models(
      [settings({ protocol, baseUrl, extra: { thinking: { type: 'disabled' }, model: 'another' } })],
      (input, init) => {
        asked.push(String(input));
        const headers = new Headers(init?.headers);
        expect(headers.has('authorization') || headers.has('x-api-key')).toBe(false);
        expect(JSON.parse(String(init?.body))).toMatchObject({ model: 'm', thinking: { type: 'disabled' } });
        const message = { content: [{ type: 'text', text: '{"a":1}' }], stop_reason: 'end_turn' };
        return Promise.resolve(Response.json(protocol === 'anthropic' ? message : completion('{"a":1}')));
      },
      1,
    );
    expect(await ask(question)).toEqual({ value: { a: 1 }, text: '{"a":1}', by: 'm' });
    expect(asked).toEqual([url]);
    expect(budget.requests).toBe(1);
    await expect(ask(question)).rejects.toMatchObject({ reason: 'budget' });
  });

  it('skips a model whose key is missing, and says so when there is no other', async () => {
    const lacking = settings({ model: 'first', missingKey: 'model-api-key-2' });
    const answers: typeof fetch = () => Promise.resolve(Response.json(completion('{"a":2}')));
    const list = models([lacking, settings({ model: 'second' })], answers);
    expect(await list.ask(question)).toMatchObject({ by: 'second' });
    expect(list.clients.map(({ closed }) => closed?.reason)).toEqual(['no-key', undefined]);
    await expect(models([lacking], answers).ask(question)).rejects.toMatchObject({ reason: 'no-key' });
  });

  it('leaves a model alone that asks for too long a pause', async () => {
    let asked = 0;
    const list = models([settings({})], () => {
      asked += 1;
      return Promise.resolve(Response.json({ error: 'busy' }, { status: 429, headers: { 'retry-after': '3600' } }));
    });
    await expect(list.ask(question)).rejects.toMatchObject({ reason: 'rate-limited', retryAfter: 3600 });
    await expect(list.ask(question)).rejects.toMatchObject({ reason: 'rate-limited' });
    expect(asked).toBe(1);
  });
});

it('shows inline Markdown as plain text', () => {
  expect(inlineText('**Ternlight** 2.0 的 `serve` _命令_')).toBe('Ternlight 2.0 的 serve 命令');
});
