import { afterEach, describe, expect, it } from 'vitest';
import { type ModelMode, type StandInModel, startModel } from './model.ts';

const schema = {
  type: 'object',
  properties: {
    headline: { type: 'string', maxLength: 40 },
    kind: { enum: ['release', 'paper'] },
    points: { type: 'array', items: { $ref: '#/$defs/point' }, maxItems: 2 },
  },
  required: ['headline', 'kind', 'points'],
  additionalProperties: false,
  $defs: {
    point: {
      type: 'object',
      properties: { label: { type: 'string' }, score: { type: ['integer', 'null'] } },
      required: ['label', 'score'],
      additionalProperties: false,
    },
  },
} as const;
const prompt =
  'Sources follow.\n\nThe tern flew 70 900 km in one year. 北极燕鸥一年飞行七万多公里。 It weighed 100 grams.';
const format = { type: 'json_schema', json_schema: { name: 'item', strict: true, schema } };

let model: StandInModel;
afterEach(() => model.close());

async function ask(change: Record<string, unknown> = {}, key = 'right-key') {
  const answer = await fetch(`${model.baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'stand-in',
      messages: [
        { role: 'system', content: 'Write an item as JSON.' },
        { role: 'user', content: prompt },
      ],
      response_format: format,
      ...change,
    }),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

async function content(change: Record<string, unknown> = {}): Promise<string> {
  const { text } = await ask(change);
  return (JSON.parse(text) as { choices: [{ message: { content: string } }] }).choices[0].message.content;
}

describe('the stand-in model', () => {
  it('fills the asked-for schema with sentences of the prompt', async () => {
    model = await startModel({ key: 'right-key' });
    expect(JSON.parse(await content())).toEqual({
      headline: 'Sources follow.',
      kind: 'release',
      points: [
        { label: 'The tern flew 70 900 km in one year.', score: 0 },
        { label: '北极燕鸥一年飞行七万多公里。', score: 0 },
      ],
    });
    expect(model.calls).toHaveLength(1);
    expect(model.calls[0]?.response_format?.type).toBe('json_schema');
  });

  it('keeps to the language of its instructions', async () => {
    model = await startModel({ key: 'right-key' });
    const messages = [
      { role: 'system', content: '你是一份日报的撰稿人。' },
      { role: 'user', content: prompt.replace('Sources follow.', '') },
    ];
    expect(JSON.parse(await content({ messages }))).toMatchObject({
      points: [
        { label: '北极燕鸥一年飞行七万多公里。' },
        { label: expect.stringContaining('提到的关键名称与数字是 100') },
      ],
    });
  });

  it('finds the schema in the prompt when the format does not carry it', async () => {
    model = await startModel({ key: 'right-key', mode: 'no-json-schema' });
    const messages = [{ role: 'user', content: `Answer in JSON like ${JSON.stringify(schema)}\n${prompt}` }];
    expect((await ask({ messages })).text).toContain('response_format');
    const answer = await content({ messages, response_format: { type: 'json_object' } });
    expect(JSON.parse(answer)).toMatchObject({ kind: 'release', points: [{ score: 0 }, { score: 0 }] });
  });

  it('answers as a test tells it to, and may change its mood between calls', async () => {
    model = await startModel({
      key: 'right-key',
      mode: (_call, index) => (index === 0 ? 'rate-limited' : 'ok'),
      respond: ({ messages }) => ({ heard: messages.length }),
    });
    const first = await ask();
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await content()).toBe('{"heard":2}');
  });

  it('turns away what OpenAI would turn away', async () => {
    model = await startModel({ key: 'right-key' });
    const wrongKey = await ask({}, 'wrong-key');
    expect([wrongKey.status, wrongKey.text]).toEqual([401, expect.stringContaining('invalid_api_key')]);
    expect(model.calls).toEqual([]);
    const loose = { ...format, json_schema: { ...format.json_schema, schema: { type: 'object', properties: {} } } };
    expect(await ask({ response_format: loose })).toMatchObject({ status: 400 });
    const forgetful = { ...schema, required: ['headline'] };
    const partial = { ...format, json_schema: { ...format.json_schema, schema: forgetful } };
    expect((await ask({ response_format: partial })).text).toContain("Missing 'kind'");
    const wordless = { messages: [{ role: 'user', content: 'hi' }], response_format: { type: 'json_object' } };
    expect((await ask(wordless)).text).toContain("must contain the word 'json'");
    expect((await ask({ messages: [] })).status).toBe(400);
  });
});

describe('the stand-in as Anthropic', () => {
  const message = {
    model: 'stand-in',
    max_tokens: 100,
    system: [{ type: 'text', text: 'Write an item as JSON.' }],
    messages: [{ role: 'user', content: prompt }],
    output_config: { format: { type: 'json_schema', schema } },
  };
  const send = async (change: Record<string, unknown> = {}, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${model.baseUrl}/messages`, {
      method: 'POST',
      headers: { 'x-api-key': 'right-key', 'anthropic-version': '2023-06-01', ...headers },
      body: JSON.stringify({ ...message, ...change }),
    });
    return { status: answer.status, text: await answer.text() };
  };

  it('fills the asked-for schema and thinks aloud before it', async () => {
    model = await startModel({ key: 'right-key', mode: 'reasoning' });
    const { content, stop_reason } = JSON.parse((await send()).text) as {
      content: { type: string; text?: string }[];
      stop_reason: string;
    };
    expect(content.map(({ type }) => type)).toEqual(['thinking', 'text']);
    expect(JSON.parse(content[1]?.text ?? '')).toMatchObject({ kind: 'release' });
    expect(stop_reason).toBe('end_turn');
    expect(model.calls[0]?.messages[0]).toEqual({ role: 'system', content: 'Write an item as JSON.' });
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['a field it does not know', { response_format: { type: 'json_object' } }, /Extra inputs are not permitted/],
    ['no cap', { max_tokens: undefined }, /max_tokens: Field required/],
    ['instructions among the messages', { messages: [{ role: 'system', content: 'x' }] }, /Input should be 'user'/],
    ['a beginning that is its own', { messages: [{ role: 'assistant', content: 'x' }] }, /first message/],
    ['an empty message', { messages: [{ role: 'user', content: '' }] }, /non-empty/],
    [
      'a loose schema',
      { output_config: { format: { type: 'json_schema', schema: { properties: {} } } } },
      /additional/,
    ],
  ])('turns away %s', async (_, change, words) => {
    model = await startModel({ key: 'right-key' });
    expect(await send(change)).toMatchObject({ status: 400, text: expect.stringMatching(words) });
  });

  it('turns away a wrong key', async () => {
    model = await startModel({ key: 'right-key' });
    expect(await send({}, { 'x-api-key': 'wrong' })).toMatchObject({
      status: 401,
      text: expect.stringContaining('authentication_error'),
    });
  });
});

describe('what a client sees on a bad day', () => {
  const days: [ModelMode, number, RegExp][] = [
    ['unauthorized', 401, /invalid_api_key/],
    ['server-error', 500, /server_error/],
    ['rate-limited', 429, /rate_limit_exceeded/],
    ['quota', 429, /insufficient_quota/],
    ['overloaded', 529, /Overloaded/],
    ['error-text', 500, /^\{"error":"llama/],
    ['keep-alive', 200, /^\n\n: keep-alive\n/],
    ['thinking', 200, /"content":"<think>/],
    ['reasoning', 200, /"reasoning_content":"The user/],
    ['error-in-200', 200, /^\{"error":/],
    ['html', 200, /^<!doctype html>/],
    ['truncated', 200, /"finish_reason":"length"/],
    ['empty', 200, /"content":""/],
    ['refusal', 200, /"refusal":"I cannot/],
    ['fenced', 200, /```json\\n/],
  ];
  it.each(days)('%s', async (mode, status, text) => {
    model = await startModel({ key: 'right-key', mode });
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(text);
  });

  it.each<ModelMode>(['invalid-json', 'truncated'])('%s cannot be parsed', async (mode) => {
    model = await startModel({ key: 'right-key', mode });
    const answer = await content();
    expect(() => JSON.parse(answer)).toThrow();
  });
});
