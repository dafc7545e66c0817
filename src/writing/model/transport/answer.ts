/** Parses a model's answer as JSON, repairs it where needed, and validates it against its schema. */
import { jsonrepair } from 'jsonrepair';
import type { ZodType, z } from 'zod';
import { ModelError } from './model-error.ts';

/**
 * Reads a model's answer as the value it was asked for: thinking and code fences come off, the first object is parsed,
 * mended only if it has to be, and always validated.
 * @throws ModelError `empty` or `invalid-output`; with the answer when it is JSON and only its form is wrong
 */
export function readAnswer<T>(text: string, schema: ZodType<T>): T {
  const bare = withoutWrapping(text);
  if (bare === '') throw new ModelError('empty', 'the answer holds no text');
  const value = unwrapped(parse(bare));
  const first = schema.safeParse(value);
  const result = first.success ? first : schema.safeParse(reshaped(value, first.error.issues));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const message = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  throw new ModelError('invalid-output', message, isObject ? { answer: bare } : {});
}

/** The object inside, where the whole answer is one field that holds it: `{"item": {…}}`. */
function unwrapped(value: unknown): unknown {
  const [inner, ...others] = typeof value === 'object' && value !== null ? Object.values(value) : [];
  const isWrapped = others.length === 0 && typeof inner === 'object' && inner !== null && !Array.isArray(inner);
  return isWrapped ? inner : value;
}

/**
 * An answer with what models give in place of a list or a text put into shape: one text for a list of one, null
 * for an empty list, a list of texts for a text, an object that holds one text for that text. Nothing is added.
 */
function reshaped(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const { code, path, ...issue } of issues) {
    const key = path.at(-1);
    const holder = path.slice(0, -1).reduce<unknown>((inside, step) => {
      return typeof inside === 'object' && inside !== null ? Reflect.get(inside, step) : null;
    }, copy);
    if (code !== 'invalid_type' || key === undefined || typeof holder !== 'object' || holder === null) continue;
    const wrong: unknown = Reflect.get(holder, key);
    const expected = 'expected' in issue ? issue.expected : null;
    const texts = textsIn(wrong);
    if (expected === 'array' && (wrong === null || texts.length > 0)) Reflect.set(holder, key, texts);
    if (expected === 'string' && texts.length > 0) Reflect.set(holder, key, texts.join(' '));
  }
  return copy;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const texts = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return texts.every((text) => typeof text === 'string') ? texts : [];
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
