import { jsonrepair } from 'jsonrepair';
import type { ZodType } from 'zod';
import { ModelError } from './model-error.ts';

/**
 * Reads a model's answer as the value it was asked for: thinking and code fences come off, the first object is parsed,
 * mended only if it has to be, and always validated.
 * @throws ModelError `empty` or `invalid-output`; with the answer when it is JSON and only its form is wrong
 */
export function readAnswer<T>(text: string, schema: ZodType<T>): T {
  const bare = withoutWrapping(text);
  if (bare === '') throw new ModelError('empty', 'the answer holds no text');
  const value = parse(bare);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const message = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  throw new ModelError('invalid-output', message, isObject ? { answer: bare } : {});
}

function withoutWrapping(text: string): string {
  // Some templates swallow the opening mark, so that the thinking only ends.
  const spoken = text.replace(/^.*<\/think(?:ing)?>|^\s*<think(?:ing)?>.*$/is, '').trim();
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
