import { strictObjection } from './fabricate.ts';
import type { ModelCall } from './model-call.ts';
import type { ModelMode } from './model-moods.ts';
import { invalid, type Rejection, rejection } from './model-rejection.ts';

/** Fields of a chat completion, of those that Galley might ever send; OpenAI refuses names it does not know. */
const fields: ReadonlySet<string> = new Set([
  'model',
  'messages',
  'response_format',
  'max_tokens',
  'max_completion_tokens',
  'temperature',
  'top_p',
  'seed',
  'stop',
  'reasoning_effort',
  'stream',
  'stream_options',
]);
/** Characters from which a prompt does not fit any more, as with a model of 128 K tokens. */
const contextCharacters = 400_000;

/** What OpenAI itself would find wrong with a request. */
export function objectionOfOpenAI(call: ModelCall, mode: ModelMode): Rejection | null {
  const format = call.response_format;
  const unknown = Object.keys(call).find((name) => !fields.has(name));
  if (unknown !== undefined) return invalid(`Unrecognized request argument supplied: ${unknown}`);
  if (typeof call.model !== 'string' || call.model === '') return invalid('you must provide a model parameter');
  if (!Array.isArray(call.messages) || call.messages.length === 0)
    return invalid("Invalid 'messages': empty array. Expected an array with minimum length 1.");
  const stray = call.messages.find(({ role }) => !['system', 'user', 'assistant', 'developer'].includes(role));
  if (stray) return invalid(`Invalid value: '${stray.role}'. Supported values are: 'system', 'assistant', 'user'.`);
  if (call.messages.some(({ content }) => content === '' || content === null || content === undefined))
    return invalid("Invalid 'messages': content must not be empty.");
  if (mode === 'new-cap' && 'max_tokens' in call)
    return invalid(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    );
  if (call.stream_options !== undefined && call.stream !== true)
    return invalid("The 'stream_options' parameter is only allowed when 'stream' is enabled.");
  if (mode === 'no-stream-options' && 'stream_options' in call)
    return rejection(
      422,
      { message: "Extra inputs are not permitted: ['body', 'stream_options']", type: 'invalid_request_error' },
      '',
    );
  if (mode === 'no-stream' && call.stream === true)
    return invalid('Your organization must be verified to stream this model.');
  if (JSON.stringify(call.messages).length > contextCharacters)
    return rejection(
      400,
      {
        message: "This model's maximum context length is 128000 tokens.",
        type: 'invalid_request_error',
        code: 'context_length_exceeded',
      },
      '',
    );
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
  if (!/^[\w-]{1,64}$/.test(name)) return invalid("Invalid 'response_format.json_schema.name'.");
  const fault = strict === true ? strictObjection(schema) : '';
  return fault === '' ? null : invalid(`Invalid schema for response_format '${name}': ${fault}`);
}
