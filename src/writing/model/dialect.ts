import { type ZodType, z } from 'zod';
import type { ModelError } from './model-error.ts';

/** How an endpoint can be held to a form, strictest first. */
const formats = ['json_schema', 'json_object', 'text'] as const;
type Format = (typeof formats)[number];

/** What this run has learned about the form of request its endpoint takes. */
export interface Dialect {
  readonly format: Format;
  /** OpenAI's newer models refuse `max_tokens`, most other services know nothing else. */
  readonly cap: 'max_tokens' | 'max_completion_tokens';
}

export const firstDialect: Dialect = { format: 'json_schema', cap: 'max_tokens' };

/** What to try after an endpoint refused a request made in `dialect`; null when its form was not the trouble. */
export function nextDialect(dialect: Dialect, { status, body }: ModelError): Dialect | null {
  if (status !== 400 && status !== 422) return null;
  if (dialect.cap === 'max_tokens' && body.includes('max_completion_tokens')) {
    return { ...dialect, cap: 'max_completion_tokens' };
  }
  const format = formats[formats.indexOf(dialect.format) + 1];
  return format && /response_format|json_schema|json_object|structured output/i.test(body)
    ? { ...dialect, format }
    : null;
}

/** The fields of a request body that put it into a dialect. */
export function bodyIn(
  dialect: Dialect,
  { max_tokens, ...body }: Record<string, unknown>,
  name: string,
  schema: ZodType,
): Record<string, unknown> {
  const format = {
    json_schema: { type: 'json_schema', json_schema: { name, strict: true, schema: jsonSchemaOf(schema) } },
    json_object: { type: 'json_object' },
    text: undefined,
  }[dialect.format];
  return { ...body, [dialect.cap]: max_tokens, ...(format && { response_format: format }) };
}

/** What the instructions have to add where the endpoint itself does not enforce the form; '' where it does. */
export function formInstruction(dialect: Dialect, schema: ZodType): string {
  if (dialect.format === 'json_schema') return '';
  return `\n\nAnswer with one JSON object and nothing else. It must satisfy this JSON schema:\n${JSON.stringify(jsonSchemaOf(schema))}`;
}

function jsonSchemaOf(schema: ZodType): unknown {
  const { $schema, ...bare } = z.toJSONSchema(schema);
  return bare;
}
