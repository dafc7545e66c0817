/** Negotiates what an endpoint is capable of: structured output, streaming, lengths. */
import { type ZodType, z } from 'zod';
import type { Dialect, Endpoint, Room } from './endpoint.ts';
import type { ModelError } from './model-error.ts';

/** How many times as long as asked; not at once, since some services refuse more than 4,096 tokens. */
export const lengthOf: Readonly<Record<Room, number>> = { usual: 1, wide: 3, limited: 1 };

type Known = Pick<Endpoint, 'formats' | 'streams'>;

export function firstDialect({ formats, streams }: Known): Dialect {
  return { format: formats[0] ?? 'text', cap: 'max_tokens', stream: streams[0] ?? 'none', room: 'usual' };
}

/** What to try after an endpoint refused a request made in `dialect`; null when its form was not the trouble. */
export function nextDialect(
  dialect: Dialect,
  { reason, status, body }: ModelError,
  { formats, streams }: Known,
): Dialect | null {
  if (reason === 'truncated' && dialect.room === 'usual') return { ...dialect, room: 'wide' };
  if (status !== 400 && status !== 422) return null;
  if (dialect.room === 'wide' && /max_(?:[a-z]+_)?tokens|output tokens/i.test(body))
    return { ...dialect, room: 'limited' };
  if (dialect.cap === 'max_tokens' && body.includes('max_completion_tokens')) {
    return { ...dialect, cap: 'max_completion_tokens' };
  }
  // Before the form: what cannot be streamed in that form can be answered in one piece.
  const without = /\bstream_?options\b|include_usage/i.test(body)
    ? 'bare'
    : /\bstream(?:s|ing|ed)?\b/i.test(body) && 'none';
  const stream = streams.slice(streams.indexOf(dialect.stream) + 1).find((one) => one === without || one === 'none');
  if (without && stream) return { ...dialect, stream };
  const format = formats[formats.indexOf(dialect.format) + 1];
  return format &&
    /response_format|json_schema|json_object|structured output|output_config|output_format|output schema/i.test(body)
    ? { ...dialect, format }
    : null;
}

/** What the instructions have to add where the endpoint itself does not enforce the form; '' where it does. */
export function formInstruction({ format }: Dialect, schema: ZodType): string {
  if (format === 'json_schema') return '';
  return `\n\nAnswer with one JSON object and nothing else. It must satisfy this JSON schema:\n${JSON.stringify(jsonSchemaOf(schema))}`;
}

/** A schema as providers take it. */
export function jsonSchemaOf(schema: ZodType): Record<string, unknown> {
  const { $schema, ...bare } = z.toJSONSchema(schema);
  return bare;
}
