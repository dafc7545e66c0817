import { jsonrepair } from 'jsonrepair';
import type { ZodType } from 'zod';
import { ModelError } from './model-error.ts';

/**
 * Reads a model's answer as the value it was asked for: reasoning and code fences come off, the first object is parsed,
 * mended only if it has to be, and always validated.
 * @throws ModelError `empty` or `invalid-output`
 */
export function readAnswer<T>(text: string, schema: ZodType<T>): T {
  const bare = withoutWrapping(text);
  if (bare === '') throw new ModelError('empty', 'the answer holds no text');
  const result = schema.safeParse(parse(bare));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new ModelError('invalid-output', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`);
  }
  return result.data;
}

function withoutWrapping(text: string): string {
  const spoken = text.replace(/^\s*<think(?:ing)?>.*?<\/think(?:ing)?>/is, '').trim();
  const start = spoken.indexOf('{');
  const end = spoken.lastIndexOf('}');
  // Without braces it stays as it is, so that the error is about what came, not about nothing.
  return start === -1 || end < start ? spoken : spoken.slice(start, end + 1);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    try {
      return JSON.parse(jsonrepair(json));
    } catch (error) {
      throw new ModelError('invalid-output', 'the answer is not JSON', { cause: error });
    }
  }
}
