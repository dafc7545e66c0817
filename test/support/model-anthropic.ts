import type { IncomingHttpHeaders } from 'node:http';
import type { TextResponse } from '@copilotkit/aimock';
import { type JsonSchema, strictObjection } from './fabricate.ts';
import type { ModelCall } from './model-call.ts';
import type { ModelMode } from './model-moods.ts';
import { invalid, type Rejection } from './model-rejection.ts';
import type { messageEvents } from './model-stream.ts';

/** A request for a message, as Anthropic takes it. */
interface MessagesCall {
  readonly model?: unknown;
  readonly max_tokens?: unknown;
  readonly system?: string | readonly { readonly type: string; readonly text: string }[];
  readonly messages?: readonly { readonly role: string; readonly content: unknown }[];
  readonly output_config?: { readonly format?: { readonly type?: string; readonly schema?: JsonSchema } };
}

/** Fields of a request for a message, of those that Galley might ever send; Anthropic refuses all others. */
const fields: ReadonlySet<string> = new Set([
  'model',
  'max_tokens',
  'system',
  'messages',
  'output_config',
  'temperature',
  'thinking',
  'metadata',
  'stream',
]);

/** What Anthropic itself would find wrong with a request. */
export function objectionOfAnthropic(
  received: object,
  headers: IncomingHttpHeaders,
  mode: ModelMode,
): Rejection | null {
  const call = received as MessagesCall;
  if (headers['anthropic-version'] === undefined) return invalid('anthropic-version: header is required');
  const unknown = Object.keys(call).find((name) => !fields.has(name));
  if (unknown !== undefined) return invalid(`${unknown}: Extra inputs are not permitted`);
  if (typeof call.model !== 'string') return invalid('model: Field required');
  if (!Number.isInteger(call.max_tokens)) return invalid('max_tokens: Field required');
  const { messages = [] } = call;
  if (messages.length === 0) return invalid('messages: at least one message is required');
  const stray = messages.findIndex(({ role }) => role !== 'user' && role !== 'assistant');
  if (stray !== -1) return invalid(`messages.${stray}.role: Input should be 'user' or 'assistant'`);
  if (messages[0]?.role !== 'user') return invalid('messages: first message must use the "user" role');
  const empty = messages.findIndex(({ content }) => content === '' || content === undefined);
  if (empty !== -1) return invalid(`messages.${empty}: all messages must have non-empty content`);
  if (mode === 'no-stream' && 'stream' in call) return invalid('stream: Extra inputs are not permitted');
  const format = call.output_config?.format;
  if (format === undefined) return null;
  if (mode === 'no-json-schema') return invalid('output_config.format: this model does not support structured outputs');
  if (messages.at(-1)?.role === 'assistant')
    return invalid('Prefilling assistant messages is not supported with output_config.format');
  if (format.type !== 'json_schema' || format.schema === undefined)
    return invalid("output_config.format.schema: Field required when type is 'json_schema'");
  const fault = strictObjection(format.schema);
  return fault === '' ? null : invalid(`output_config.format.schema: ${fault}`);
}

/** The request in the terms of a chat completion. */
export function asChatCall(received: object): ModelCall {
  const { model, system = '', messages = [], output_config, ...others } = received as MessagesCall;
  const standing = typeof system === 'string' ? system : system.map(({ text }) => text).join('\n');
  const schema = output_config?.format?.schema;
  return {
    ...others,
    model: String(model),
    messages: [{ role: 'system', content: standing }, ...messages],
    ...(schema && { response_format: { type: 'json_schema', json_schema: { strict: true, schema } } }),
  };
}

/** A message as Anthropic sends it, thinking first. */
export function anthropicAnswer(
  { model }: ModelCall,
  { content, reasoning, finishReason }: TextResponse,
  requestCharacters: number,
  mode: ModelMode,
): Parameters<typeof messageEvents>[0] {
  const stop = finishReason === 'length' ? 'max_tokens' : 'end_turn';
  const thinking =
    reasoning === undefined ? [] : [{ type: 'thinking', thinking: reasoning, signature: 'EqQBCgIYAhIM' }];
  return {
    id: 'msg_01XFDUDYJgAACzvnptvVoYEL',
    type: 'message',
    role: 'assistant',
    model,
    content: mode === 'refusal' ? [] : [...thinking, { type: 'text', text: content }],
    stop_reason: mode === 'refusal' ? 'refusal' : stop,
    stop_sequence: null,
    usage: {
      input_tokens: Math.ceil(requestCharacters / 8),
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: Math.ceil(requestCharacters / 8),
      output_tokens: Math.ceil(content.length / 4),
    },
  };
}
