import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldChunks } from '../../src/writing/model/transport/chat-chunks.ts';
import { eventsIn, isEventStream } from '../../src/writing/model/transport/event-stream.ts';
import { foldMessageEvents } from '../../src/writing/model/transport/message-events.ts';
import { usualTiming } from '../../src/writing/model/transport/timing.ts';
import { wholeAnswers } from '../../src/writing/model/transport/whole-answer.ts';
import { write } from '../../src/writing/write.ts';
import type { ModelCall, ModelMode } from '../support/model.ts';
import { rest, SetClock } from '../support/set-clock.ts';
import { answer, byWhom, closeEndpoints, day, key, modelAt, options, run, startEndpoint } from './model-run.ts';

afterEach(closeEndpoints);

describe('an answer that comes piece by piece', () => {
  it('is asked for with its count of tokens', async () => {
    const { calls, draft } = await run({}, { stories: day(1) });
    expect(calls[0]).toMatchObject({ stream: true, stream_options: { include_usage: true } });
    expect(draft.usage.inputTokens).toBeGreaterThan(0);
  });

  it.each<[ModelMode, (object | undefined)[]]>([
    ['no-stream-options', [{ include_usage: true }, undefined, undefined]],
    ['no-stream', [{ include_usage: true }, undefined, undefined]],
  ])('is asked for otherwise, once a run, where a service says %s', async (mode, asked) => {
    const result = await run({ mode }, { stories: day(1) });
    expect(byWhom(result)).toEqual(['model']);
    expect(result.calls.map(({ stream_options }) => stream_options)).toEqual(asked);
    expect(result.calls.map(({ stream }) => stream)).toEqual(
      mode === 'no-stream' ? [true, undefined, undefined] : [true, true, true],
    );
    expect(result.draft.usage.outputTokens).toBeGreaterThan(0);
  });

  it.each<['openai-compatible' | 'anthropic', ModelMode, string, number]>([
    ['openai-compatible', 'in-one-piece', 'model', 2],
    ['openai-compatible', 'keep-alive', 'model', 2],
    ['openai-compatible', 'reasoning', 'model', 2],
    ['openai-compatible', 'refusal', 'refused', 1],
    ['openai-compatible', 'error-midway', 'server-error', 2],
    ['openai-compatible', 'broken-off', 'connection', 2],
    ['openai-compatible', 'no-end', 'connection', 2],
    ['anthropic', 'in-one-piece', 'model', 2],
    ['anthropic', 'no-stream', 'model', 3],
    ['anthropic', 'reasoning', 'model', 2],
    ['anthropic', 'error-midway', 'server-error', 2],
    ['anthropic', 'broken-off', 'connection', 2],
    ['anthropic', 'no-end', 'connection', 2],
  ])('%s, %s: the item is by %s after %i calls', async (protocol, mode, by, calls) => {
    const endpoint = await startEndpoint({ mode });
    const draft = await write(day(1), { ...options, models: [{ ...modelAt(endpoint.baseUrl, key), protocol }] });
    expect(draft.items.map(({ written }) => written.fallback ?? written.by)).toEqual([by]);
    expect(endpoint.calls).toHaveLength(calls);
    // What was begun was paid for, whether or not it came to an end.
    if (by === 'connection') expect(draft.usage.inputTokens).toBeGreaterThan(1000);
  });

  it('is asked for once more where the first broke off', async () => {
    const result = await run({ mode: (_, index) => (index === 0 ? 'broken-off' : 'ok') }, { stories: day(1) });
    expect(byWhom(result)).toEqual(['model']);
    expect(result.calls).toHaveLength(3);
  });
});

describe('the time of an answer', () => {
  let clock: SetClock;
  beforeEach(() => {
    clock = new SetClock({ movesOn: true });
  });

  it('is enough for a day of eight items by a model that takes two minutes for each', async () => {
    // Some 30 events make an answer.
    const result = await run({ latencyMs: 60_000, pieceMs: 60_000 / 30, clock }, { timing: usualTiming });
    expect(byWhom(result)).toEqual(Array(8).fill('model'));
    expect(result.draft.trends.every(({ prompt }) => !prompt)).toBe(true);
    expect(result.draft.usage.failures).toEqual({});
  });

  it('ends when nothing comes any more, and the notice says so', async () => {
    let silentSince = 0;
    const onSilence = (): void => {
      silentSince = clock.now();
      void rest().then(() => clock.advance(usualTiming.silenceMs));
    };
    const behaviour = { mode: 'falls-silent', pieceMs: 25_000, clock, onSilence } as const;
    const timing = { ...usualTiming, callMs: usualTiming.callMs * 2 };
    const result = await run(behaviour, { stories: day(1), timing });
    expect(byWhom(result)).toEqual(['timeout']);
    expect(result.notices.join()).toMatch(/timeout \(nothing came for 150 s\)\. Choose a model that answers sooner/);
    // Until then it had shown signs of life.
    expect(silentSince).toBeGreaterThan(usualTiming.silenceMs);
  });

  it('ends when signs of life are all that comes', async () => {
    const result = await run({ pieceMs: 100_000, clock }, { stories: day(1), timing: usualTiming });
    expect(byWhom(result)).toEqual(['timeout']);
    expect(result.notices.join()).toMatch(/timeout \(no whole answer within 300 s\)/);
  });

  it('is the whole call’s where a service does not stream', async () => {
    const respond = async (call: ModelCall): Promise<unknown> => {
      await clock.sleep(200_000);
      return answer(call);
    };
    const result = await run({ mode: 'no-stream', respond, clock }, { stories: day(1), timing: usualTiming });
    expect(byWhom(result)).toEqual(['model']);
  });
});

describe('foldChunks', () => {
  const fold = (...chunks: unknown[]): unknown =>
    JSON.parse(foldChunks(chunks.map((chunk) => (typeof chunk === 'string' ? chunk : JSON.stringify(chunk)))));
  const delta = (content: unknown, more: object = {}) => ({ choices: [{ delta: { content }, ...more }] });

  it.each<[string, unknown[], object]>([
    ['leaves thinking out', [{ choices: [{ delta: { reasoning_content: 'Hm.' } }] }, delta('a'), '[DONE]'], {}],
    [
      'joins texts in parts',
      [
        delta([
          { type: 'thinking', thinking: [] },
          { type: 'text', text: 'a' },
        ]),
        '[DONE]',
      ],
      {},
    ],
    [
      'takes a text that is repeated as a whole once',
      [delta('a', { finish_reason: 'stop' }), { choices: [{ message: { content: 'a' } }] }],
      {},
    ],
    ['takes a completion that is one event', [{ choices: [{ message: { content: 'a' }, finish_reason: 'stop' }] }], {}],
    [
      'finds the count beside the choice',
      [delta('a', { finish_reason: 'stop', usage: { prompt_tokens: 3 } })],
      { usage: { prompt_tokens: 3 } },
    ],
    [
      'finds the count behind the choices',
      [delta('a'), { choices: [], usage: { prompt_tokens: 3 } }, '[DONE]'],
      { usage: { prompt_tokens: 3 } },
    ],
  ])('%s', (_, chunks, more) => {
    expect(fold(...chunks)).toMatchObject({ choices: [{ message: { content: 'a' } }], ...more });
  });

  it('tells a trouble of the service as one', () => {
    expect(fold(delta('a'), { error: { message: 'overloaded' } })).toEqual({ error: { message: 'overloaded' } });
    expect(fold(delta('a', { finish_reason: 'insufficient_system_resource' }))).toHaveProperty('error');
  });

  it('knows what is missing and what is no chunk', () => {
    expect(() => fold(delta('a'))).toThrow(expect.objectContaining({ reason: 'connection' }));
    expect(() => fold('pong')).toThrow(expect.objectContaining({ reason: 'invalid-output' }));
    expect(() => foldMessageEvents(['{}'])).toThrow(expect.objectContaining({ reason: 'invalid-output' }));
  });
});

describe('an event stream', () => {
  it('is read as the standard says', () => {
    const stream =
      'event: a\r\nid: 1\r\ndata: one\r\ndata:two\r\n\r\n: comment\n\ndata\n\n\ndata: {"x":\r"y"}\n\ndata: cut';
    expect(eventsIn(stream)).toEqual(['one\ntwo', '{"x":']);
    expect(isEventStream(stream)).toBe(true);
    expect(isEventStream('{"data": "x"}')).toBe(false);
  });

  it('may be as long as thinking makes it, but not endless', async () => {
    const chunk = new TextEncoder().encode(
      `data: ${JSON.stringify({ choices: [{ delta: { reasoning: 'x'.repeat(1 << 20) } }] })}\n\n`,
    );
    const answerOf = (pieces: number, end: string): Promise<Response> => {
      async function* body() {
        for (let sent = 0; sent < pieces; sent += 1) yield chunk;
        yield new TextEncoder().encode(end);
      }
      const stream = ReadableStream.from(body()) as never;
      return Promise.resolve(new Response(stream, { headers: { 'content-type': 'text/event-stream' } }));
    };
    const read = (pieces: number) =>
      wholeAnswers(() => answerOf(pieces, 'data: [DONE]\n\n'), { fold: foldChunks, heard: () => {} })(
        'https://x.example',
      );
    expect((await read(4)).status).toBe(200);
    await expect(read(33)).rejects.toMatchObject({ reason: 'invalid-output' });
  });
});
