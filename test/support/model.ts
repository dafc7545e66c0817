import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { LLMock, type TextResponse } from '@copilotkit/aimock';
import { type Clock, systemClock } from '../../src/clock.ts';
import { fabricate, isChinese, schemaIn } from './fabricate.ts';
import { anthropicAnswer, asChatCall, objectionOfAnthropic } from './model-anthropic.ts';
import type { ModelCall } from './model-call.ts';
import { type ModelMode, rejectionFor, spoil } from './model-moods.ts';
import { objectionOfOpenAI } from './model-openai.ts';
import type { Rejection } from './model-rejection.ts';
import { messageEvents, sendEvents } from './model-stream.ts';

export type { ModelCall } from './model-call.ts';
export type { ModelMode } from './model-moods.ts';

export interface StandInModel {
  readonly key: string;
  /** Base address in the OpenAI manner, ending in `/v1`; Anthropic's messages are answered below it too. */
  readonly baseUrl: string;
  /** Requests that carried the right key, in order of arrival. */
  readonly calls: readonly ModelCall[];
  /** Milliseconds in which at least one request was waiting for its answer. */
  readonly busyMs: number;
  close(): Promise<void>;
}

/**
 * Starts an endpoint that thinks nothing, compatible with OpenAI's and with Anthropic's: by default it answers any JSON
 * schema with sentences quoted from the prompt. Requests are judged as strictly as the real services judge them.
 * @param options.mode fixed, or chosen for each call (index from 0)
 * @param options.respond what to answer instead: text, or a value to write as JSON; undefined leaves it at the default
 * @param options.latencyMs how long every answer takes, or the beginning of one that is streamed
 * @param options.pieceMs how long each event of a stream takes
 * @param options.clock what these are measured by; the machine's own when absent
 * @param options.onSilence told when a stream falls silent
 */
export async function startModel(options: {
  key: string;
  mode?: ModelMode | ((call: ModelCall, index: number) => ModelMode);
  respond?: (call: ModelCall, index: number) => unknown;
  latencyMs?: number;
  pieceMs?: number;
  clock?: Clock;
  onSilence?: () => void;
}): Promise<StandInModel> {
  const { clock = systemClock, onSilence = () => {} } = options;
  const calls: ModelCall[] = [];
  // The well-formed envelope, streamed or not, comes from a mock that is kept in step with the real service.
  const envelope = new LLMock({ port: 0, host: '127.0.0.1' });
  envelope.on({ predicate: () => true }, (request) => request.answer as TextResponse);
  await envelope.start();
  const busy = new BusyClock();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const isAnthropic = request.url === '/v1/messages';
    const reject = ({ status, headers, openai, anthropic }: Rejection): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(isAnthropic ? anthropic : openai));
    };
    const key = isAnthropic ? request.headers['x-api-key'] : request.headers.authorization;
    if (key !== (isAnthropic ? options.key : `Bearer ${options.key}`)) return reject(rejectionFor('unauthorized'));
    if (!isAnthropic && request.url !== '/v1/chat/completions') return reject(rejectionFor('no-such-model'));
    const received = JSON.parse(body) as ModelCall;
    const call = isAnthropic ? asChatCall(received) : received;
    const index = calls.push(call) - 1;
    const mode = typeof options.mode === 'function' ? options.mode(call, index) : (options.mode ?? 'ok');
    if (mode === 'hang') return;

    const objection = isAnthropic
      ? objectionOfAnthropic(received, request.headers, mode)
      : objectionOfOpenAI(call, mode);
    if (options.latencyMs) await clock.sleep(options.latencyMs);
    const rejection = rejectionFor(mode) ?? objection;
    if (rejection !== null) return reject(rejection);
    if (mode === 'html') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Gateway</title>');
      return;
    }
    if (mode === 'huge') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(`{"choices":[{"message":{"content":"${'a'.repeat(4 * 1024 * 1024)}"}}]}`);
      return;
    }
    const thought = (await options.respond?.(call, index)) ?? quote(call);
    const spoiled = spoil(typeof thought === 'string' ? thought : JSON.stringify(thought), mode);
    const isStreamed = received.stream === true && mode !== 'in-one-piece';
    const manner = { isAnthropic, pieceMs: options.pieceMs ?? 0, clock, onSilence };
    if (isAnthropic) {
      const message = anthropicAnswer(call, spoiled, body.length, mode);
      response.writeHead(200, { 'content-type': isStreamed ? 'text/event-stream' : 'application/json' });
      if (isStreamed) return sendEvents(response, messageEvents(message), mode, manner);
      response.end(JSON.stringify(message));
      return;
    }
    const completion = await fetch(`${envelope.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...call, stream: isStreamed, answer: spoiled }),
    });
    response.writeHead(completion.status, { 'content-type': completion.headers.get('content-type') ?? '' });
    const answered = await completion.text();
    if (mode === 'keep-alive') response.write('\n\n: keep-alive\n\n\n');
    const refusal = '"refusal":"I cannot help with that."';
    const said =
      mode === 'refusal' ? answered.replace(isStreamed ? '"content":""' : '"refusal":null', refusal) : answered;
    if (isStreamed) return sendEvents(response, said, mode, manner);
    response.end(said);
  }

  const server = createServer((request, response) => {
    busy.start();
    response.on('close', () => busy.stop());
    answer(request, response).catch((error: unknown) => {
      console.error('The stand-in model failed:', error);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    key: options.key,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    get busyMs() {
      return busy.busyMs;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await Promise.all([closed, envelope.stop()]);
    },
  };
}

/** Time in which at least one thing was going on. */
class BusyClock {
  busyMs = 0;
  #going = 0;
  #since = 0;

  start(): void {
    if (this.#going++ === 0) this.#since = performance.now();
  }

  stop(): void {
    if (--this.#going === 0) this.busyMs += performance.now() - this.#since;
  }
}

/** The default answer: the wanted schema, filled with sentences of the prompt. */
function quote({ messages, response_format }: ModelCall): unknown {
  const texts = messages.map(({ content }) => (typeof content === 'string' ? content : JSON.stringify(content)));
  const schema = response_format?.json_schema?.schema ?? schemaIn(texts.join('\n'));
  return fabricate(schema ?? { type: 'string' }, texts.at(-1) ?? '', isChinese(texts[0] ?? ''));
}
