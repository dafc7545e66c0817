import { type ZodType, z } from 'zod';
import type { ModelError } from './model-error.ts';

/** How an endpoint can be held to a form. */
export type Format = 'json_schema' | 'json_object' | 'text';

/** What this run has learned about the form of request an endpoint takes. */
export interface Dialect {
  readonly format: Format;
  /** OpenAI's newer models refuse `max_tokens`, most other services know nothing else. */
  readonly cap: 'max_tokens' | 'max_completion_tokens';
}

export function firstDialect(formats: readonly Format[]): Dialect {
  return { format: formats[0] ?? 'text', cap: 'max_tokens' };
}

/** What to try after an endpoint refused a request made in `dialect`; null when its form was not the trouble. */
export function nextDialect(
  dialect: Dialect,
  { status, body }: ModelError,
  formats: readonly Format[],
): Dialect | null {
  if (status !== 400 && status !== 422) return null;
  if (dialect.cap === 'max_tokens' && body.includes('max_completion_tokens')) {
    return { ...dialect, cap: 'max_completion_tokens' };
  }
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
