import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { LLMock, type TextResponse } from '@copilotkit/aimock';
import { fabricate, isChinese, type JsonSchema, schemaIn, strictObjection } from './fabricate.ts';

/** How the model behaves; `ok` answers as asked, the others are what real endpoints do on a bad day. */
export type ModelMode =
  | 'ok'
  | 'unauthorized'
  | 'server-error'
  | 'rate-limited'
  | 'quota'
  | 'no-json-schema'
  | 'error-in-200'
  | 'html'
  | 'invalid-json'
  | 'truncated'
  | 'empty'
  | 'refusal'
  | 'fenced';

/** One request for a completion, as it came. */
export interface ModelCall {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly response_format?: {
    readonly type: string;
    readonly json_schema?: { readonly name?: string; readonly strict?: boolean; readonly schema?: JsonSchema };
  };
  readonly [field: string]: unknown;
}

export interface StandInModel {
  readonly key: string;
  /** Base address in the OpenAI manner, ending in `/v1`. */
  readonly baseUrl: string;
  /** Requests that carried the right key, in order of arrival. */
  readonly calls: readonly ModelCall[];
  close(): Promise<void>;
}

/** An answer that is not a completion, as OpenAI words it. */
interface Rejection {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly error: { readonly message: string; readonly type: string; readonly code: string | null };
}

/**
 * Starts an OpenAI-compatible endpoint that thinks nothing: by default it answers any JSON schema with sentences quoted
 * from the prompt. Requests are judged as strictly as OpenAI judges them.
 * @param options.mode fixed, or chosen for each call (index from 0)
 * @param options.respond what to answer instead: text, or a value to write as JSON; undefined leaves it at the default
 */
export async function startModel(options: {
  key: string;
  mode?: ModelMode | ((call: ModelCall, index: number) => ModelMode);
  respond?: (call: ModelCall) => unknown;
}): Promise<StandInModel> {
  const calls: ModelCall[] = [];
  // The well-formed envelope, streamed or not, comes from a mock that is kept in step with the real service.
  const envelope = new LLMock({ port: 0, host: '127.0.0.1' });
  envelope.on({ predicate: () => true }, (request) => request.answer as TextResponse);
  await envelope.start();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const reject = ({ status, headers, error }: Rejection): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify({ error: { ...error, param: null } }));
    };
    if (request.headers.authorization !== `Bearer ${options.key}`) return reject(unauthorized);
    if (request.url !== '/v1/chat/completions') return reject(invalid(`Invalid URL (POST ${request.url})`, 404));
    const call = JSON.parse(body) as ModelCall;
    const mode = typeof options.mode === 'function' ? options.mode(call, calls.length) : (options.mode ?? 'ok');
    calls.push(call);

    const rejection = rejections[mode] ?? objectionTo(call, mode);
    if (rejection !== null) return reject(rejection);
    if (mode === 'html') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Gateway</title>');
      return;
    }
    const thought = (await options.respond?.(call)) ?? quote(call);
    const content = typeof thought === 'string' ? thought : JSON.stringify(thought);
    const completion = await fetch(`${envelope.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...call, answer: spoil(content, mode) }),
    });
    response.writeHead(completion.status, { 'content-type': completion.headers.get('content-type') ?? '' });
    const answered = await completion.text();
    response.end(
      mode === 'refusal' ? answered.replace('"refusal":null', '"refusal":"I cannot help with that."') : answered,
    );
  }

  const server = createServer((request, response) => {
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
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await Promise.all([closed, envelope.stop()]);
    },
  };
}

const unauthorized: Rejection = {
  status: 401,
  error: { message: 'Incorrect API key provided: sk-****.', type: 'invalid_request_error', code: 'invalid_api_key' },
};

const rejections: Partial<Record<ModelMode, Rejection>> = {
  unauthorized,
  'server-error': {
    status: 500,
    error: { message: 'The server had an error while processing your request.', type: 'server_error', code: null },
  },
  'rate-limited': {
    status: 429,
    headers: { 'retry-after': '1' },
    error: { message: 'Rate limit reached for requests.', type: 'requests', code: 'rate_limit_exceeded' },
  },
  quota: {
    status: 429,
    error: {
      message: 'You exceeded your current quota, please check your plan and billing details.',
      type: 'insufficient_quota',
      code: 'insufficient_quota',
    },
  },
  'error-in-200': {
    status: 200,
    error: { message: 'Upstream provider is overloaded.', type: 'upstream_error', code: 'overloaded' },
  },
};

function invalid(message: string, status = 400): Rejection {
  return { status, error: { message, type: 'invalid_request_error', code: null } };
}

/** What OpenAI itself would find wrong with a request. */
function objectionTo(call: ModelCall, mode: ModelMode): Rejection | null {
  const format = call.response_format;
  if (typeof call.model !== 'string' || call.model === '') return invalid('you must provide a model parameter');
  if (!Array.isArray(call.messages) || call.messages.length === 0)
    return invalid("Invalid 'messages': empty array. Expected an array with minimum length 1.");
  if (format?.type === 'json_object' && !/json/i.test(JSON.stringify(call.messages)))
    return invalid(
      "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
    );
  if (format?.type !== 'json_schema') return null;
  if (mode === 'no-json-schema')
    return invalid("Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.");
  const { name, schema, strict } = format.json_schema ?? {};
  if (name === undefined || schema === undefined)
    return invalid("Missing required parameter: 'response_format.json_schema'.");
  const fault = strict === true ? strictObjection(schema) : '';
  return fault === '' ? null : invalid(`Invalid schema for response_format '${name}': ${fault}`);
}

/** The default answer: the wanted schema, filled with sentences of the prompt. */
function quote({ messages, response_format }: ModelCall): unknown {
  const texts = messages.map(({ content }) => (typeof content === 'string' ? content : JSON.stringify(content)));
  const schema = response_format?.json_schema?.schema ?? schemaIn(texts.join('\n'));
  return fabricate(schema ?? { type: 'string' }, texts.at(-1) ?? '', isChinese(texts[0] ?? ''));
}

function spoil(content: string, mode: ModelMode): TextResponse {
  switch (mode) {
    case 'invalid-json':
      return { content: content.replaceAll('":', '" ').slice(0, -1) };
    case 'truncated':
      return { content: content.slice(0, content.length * 0.6), finishReason: 'length' };
    case 'empty':
      return { content: '' };
    case 'refusal':
      return { content: '' };
    case 'fenced':
      return { content: `Here is the JSON you asked for:\n\n\`\`\`json\n${content}\n\`\`\`\n` };
    default:
      return { content };
  }
}
