/** Words the problems of a configuration as its owner would say them. */

import type { z } from 'zod';

const expectations: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

/** What a value is wrong in, as its owner would say it; undefined leaves the word to the schema library. */
export function wordingOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return typeWording(issue.expected, issue.input, issue.path ?? []);
    case 'invalid_value':
      return `expected ${listed(issue.values.map(String))}`;
    case 'too_small':
      if (issue.origin === 'string') return 'must not be empty';
      return `expected ${amount('at least', issue.minimum, issue.origin)}`;
    case 'too_big':
      return `expected ${amount('at most', issue.maximum, issue.origin)}`;
    default:
      return undefined;
  }
}

function typeWording(expected: string, input: unknown, path: readonly PropertyKey[]): string {
  if (path[0] === 'sources' && path.length === 2 && typeof input === 'string') {
    return 'expected the kind of source and its value, such as feed: https://example.org/feed.xml';
  }
  const wanted = expectations[expected] ?? expected;
  if (input === undefined) return `is missing; expected ${wanted}`;
  if (expected === 'int' && typeof input === 'number') return `expected ${wanted}, got ${input}`;
  if (input !== null) return `expected ${wanted}, got ${kindOfValue(input)}`;
  return `has no value; expected ${wanted}${expected === 'object' ? ', or {} for the defaults' : ''}`;
}

function kindOfValue(value: unknown): string {
  const kind = Array.isArray(value) ? 'array' : typeof value;
  return kind === 'boolean' ? String(value) : (expectations[kind] ?? kind);
}

function amount(bound: string, number: number | bigint, origin: string): string {
  if (origin === 'array') return `${bound} ${number} ${number === 1 ? 'entry' : 'entries'}`;
  return `${bound} ${number}${origin === 'string' ? ' characters' : ''}`;
}

function listed(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
}
