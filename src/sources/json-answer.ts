/** Parses an API's JSON answer and checks it against the shape the API promises. */

import type { z } from 'zod';
import { parseShallowJson } from '../text/shallow-json.ts';
import { SourceError } from './source.ts';

/**
 * @param what the API's name, for the message
 * @throws SourceError `malformed`, `too-complex`
 */
export function parseJson<T>(body: Uint8Array, shape: z.ZodType<T>, what: string): T {
  let value: unknown;
  try {
    value = parseShallowJson(new TextDecoder().decode(body));
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new SourceError('too-complex', `${what} answered with ${cause.message}`, { cause });
    throw new SourceError('malformed', `${what} answered with something that is not JSON`, { cause });
  }
  const { data, error } = shape.safeParse(value);
  if (error) {
    const where = error.issues[0]?.path.join('.') || 'the whole answer';
    throw new SourceError('malformed', `${what} answered in an unknown shape (${where})`, { cause: error });
  }
  return data;
}
