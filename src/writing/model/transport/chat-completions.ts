/** Speaks the chat completions API of OpenAI and of the services that are compatible with it. */
import type { ModelSettings } from '../settings.ts';
import { foldChunks } from './chat-chunks.ts';
import type { Call, Completion, Dialect, Endpoint, Heard } from './endpoint.ts';
import { jsonSchemaOf } from './endpoint-capabilities.ts';
import { fromAnswer, ModelError } from './model-error.ts';
import { wholeAnswers } from './whole-answer.ts';

/**
 * An endpoint that takes OpenAI's chat completions, as most services do. The provider layer of the AI SDK is used as it
 * is, without the agent framework above it: one request, one answer, and the retries are ours. It gets to see answers
 * in one piece: its own reading of streams knows neither a plain answer where a stream was asked for nor every form of
 * error.
 */
export function chatCompletions(settings: ModelSettings, endpointFetch: typeof globalThis.fetch): Endpoint {
  const read = (heard: Heard) => wholeAnswers(endpointFetch, { fold: foldChunks, heard });
  return {
    formats: ['json_schema', 'json_object', 'text'],
    streams: ['with-usage', 'bare', 'none'],
    complete: (call, dialect, signal, heard) => complete(settings, read(heard), call, dialect, signal),
  };
}

async function complete(
  { model, baseUrl, apiKey, extra }: ModelSettings,
  fetch: typeof globalThis.fetch,
  { instructions, turns, form, maxOutputTokens }: Call,
  dialect: Dialect,
  abortSignal: AbortSignal,
): Promise<Completion> {
  const [{ APICallError }, { createOpenAICompatible }] = await Promise.all([
    import('@ai-sdk/provider'),
    import('@ai-sdk/openai-compatible'),
  ]);
  const { origin, pathname, searchParams } = new URL(baseUrl);
  const provider = createOpenAICompatible({
    name: 'endpoint',
    baseURL: origin + pathname,
    queryParams: Object.fromEntries(searchParams),
    fetch,
    ...(apiKey !== null && { apiKey }),
    transformRequestBody: (body) => ({ ...extra, ...bodyFields(dialect, body, form) }),
  });
  try {
    const { content, finishReason, usage } = await provider.chatModel(model).doGenerate({
      prompt: [
        { role: 'system', content: instructions },
        ...turns.map(({ by, text }) => ({
          role: by === 'user' ? ('user' as const) : ('assistant' as const),
          content: [{ type: 'text' as const, text }],
        })),
      ],
      maxOutputTokens,
      abortSignal,
    });
    return {
      text: content.flatMap((part) => (part.type === 'text' ? part.text : [])).join(''),
      finish: finishOf(finishReason.unified),
      inputTokens: usage.inputTokens.total,
      outputTokens: usage.outputTokens.total,
    };
  } catch (error) {
    if (!APICallError.isInstance(error)) throw error;
    // What the reading of the answer found wrong arrives wrapped into what the provider layer makes of it.
    if (error.cause instanceof ModelError) throw error.cause;
    if (error.statusCode === undefined) throw new ModelError('connection', error.message, { cause: error });
    throw fromAnswer(error.statusCode, error.responseBody ?? '', error.responseHeaders ?? {}, error);
  }
}

/** A request's body in a dialect. */
export function bodyFields(
  dialect: Dialect,
  { max_tokens, ...body }: Record<string, unknown>,
  { name, schema }: Call['form'],
): Record<string, unknown> {
  const format = {
    json_schema: { type: 'json_schema', json_schema: { name, strict: true, schema: jsonSchemaOf(schema) } },
    json_object: { type: 'json_object' },
    text: undefined,
  }[dialect.format];
  return {
    ...body,
    [dialect.cap]: max_tokens,
    ...(format && { response_format: format }),
    ...(dialect.stream !== 'none' && { stream: true }),
    ...(dialect.stream === 'with-usage' && { stream_options: { include_usage: true } }),
  };
}

function finishOf(reason: string): Completion['finish'] {
  if (reason === 'length') return 'cut-off';
  return reason === 'content-filter' ? 'refused' : 'complete';
}
