/** Speaks the Messages API of Anthropic. */
import { z } from 'zod';
import type { ModelSettings } from '../settings.ts';
import type { Call, Completion, Dialect, Endpoint, Heard } from './endpoint.ts';
import { jsonSchemaOf } from './endpoint-capabilities.ts';
import { foldMessageEvents } from './message-events.ts';
import { fromAnswer, ModelError } from './model-error.ts';
import { wholeAnswers } from './whole-answer.ts';

/** The version of the interface that this adapter speaks; Anthropic wants it named in each request. */
const version = '2023-06-01';

/** The part of an answer that matters here; blocks of thinking carry no `text`. */
const answerSchema = z.object({
  content: z.array(z.object({ type: z.string(), text: z.string().optional() })),
  stop_reason: z.string().nullish(),
  usage: z
    .object({
      input_tokens: z.number(),
      output_tokens: z.number(),
      cache_creation_input_tokens: z.number().nullish(),
      cache_read_input_tokens: z.number().nullish(),
    })
    .nullish(),
});

/** Anthropic's own endpoint for messages. Thin enough to do without a second client library in the bundle. */
export function anthropicMessages(settings: ModelSettings, endpointFetch: typeof globalThis.fetch): Endpoint {
  const read = (heard: Heard) => wholeAnswers(endpointFetch, { fold: foldMessageEvents, heard });
  return {
    formats: ['json_schema', 'text'],
    streams: ['bare', 'none'],
    complete: (call, dialect, signal, heard) => complete(settings, read(heard), call, dialect, signal),
  };
}

async function complete(
  settings: ModelSettings,
  fetch: typeof globalThis.fetch,
  call: Call,
  dialect: Dialect,
  signal: AbortSignal,
): Promise<Completion> {
  const url = new URL(settings.baseUrl);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/messages`;
  const headers: Record<string, string> = { 'content-type': 'application/json', 'anthropic-version': version };
  if (settings.apiKey !== null) headers['x-api-key'] = settings.apiKey;
  const body = JSON.stringify({ ...settings.extra, ...bodyOf(settings.model, call, dialect) });
  let answer: Response;
  try {
    answer = await fetch(url, { method: 'POST', headers, body, signal });
  } catch (error) {
    if (signal.aborted || error instanceof ModelError) throw error;
    throw new ModelError('connection', error instanceof Error ? error.message : String(error), { cause: error });
  }
  const text = await answer.text();
  const parsed = answer.ok ? answerSchema.safeParse(jsonIn(text)) : null;
  if (!parsed?.success) throw fromAnswer(answer.status, text, Object.fromEntries(answer.headers));
  const { content, stop_reason, usage } = parsed.data;
  return {
    text: content.flatMap((block) => (block.type === 'text' ? (block.text ?? '') : [])).join(''),
    finish: finishOf(stop_reason ?? ''),
    // What came from the cache or went into it is told apart from the rest; the budget counts it all.
    inputTokens:
      (usage && usage.input_tokens + (usage.cache_creation_input_tokens ?? 0) + (usage.cache_read_input_tokens ?? 0)) ||
      undefined,
    outputTokens: usage?.output_tokens,
  };
}

function bodyOf(
  model: string,
  { instructions, turns, form, maxOutputTokens }: Call,
  { format, stream }: Dialect,
): object {
  return {
    model,
    max_tokens: maxOutputTokens,
    ...(stream !== 'none' && { stream: true }),
    // The mark asks for a cached prefix; below the model's least length it does nothing.
    system: [{ type: 'text', text: instructions, cache_control: { type: 'ephemeral' } }],
    messages: turns.map(({ by, text }) => ({ role: by === 'user' ? 'user' : 'assistant', content: text })),
    ...(format === 'json_schema' && {
      output_config: { format: { type: 'json_schema', schema: jsonSchemaOf(form.schema) } },
    }),
  };
}

function finishOf(reason: string): Completion['finish'] {
  if (reason === 'max_tokens' || reason === 'model_context_window_exceeded') return 'cut-off';
  return reason === 'refusal' ? 'refused' : 'complete';
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
