/** Parses an API's JSON answer and checks it against the shape the API promises. */

import type { z } from 'zod';
import { SourceError } from './source.ts';

/**
 * @param what the API's name, for the message
 * @throws SourceError `malformed`
 */
export function parseJson<T>(body: Uint8Array, shape: z.ZodType<T>, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(body));
  } catch (cause) {
    throw new SourceError('malformed', `${what} answered with something that is not JSON`, { cause });
  }
  const { data, error } = shape.safeParse(value);
  if (error) {
    const where = error.issues[0]?.path.join('.') || 'the whole answer';
    throw new SourceError('malformed', `${what} answered in an unknown shape (${where})`, { cause: error });
  }
  return data;
}
