/** Writes a post's front matter (Hugo's TOML) and parses front matter in TOML or YAML. */

import matter from 'gray-matter';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { Edition } from '../edition/edition.ts';
import { Failure } from '../failure.ts';
import { oneLine } from '../text/plain-text.ts';

const offsetDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * TOML between `+++` lines, ending in a line break. Text is brought into the form of `oneLine` first; any text in that
 * form survives being written and parsed. A basic string's escapes are JSON's.
 * @throws Failure `bad-edition` when the post's time is no local date-time with offset.
 */
export function writeFrontMatter(
  edition: Pick<Edition, 'title' | 'publishedAt' | 'tags' | 'categories' | 'draft'>,
): string {
  if (!offsetDateTime.test(edition.publishedAt)) {
    throw new Failure(
      'bad-edition',
      `The edition gives ${JSON.stringify(edition.publishedAt)} as the post's time. Expected a date-time with offset such as 2026-02-08T08:00:00+08:00; compose the edition again.`,
    );
  }
  const text = (value: string): string => JSON.stringify(oneLine(value));
  const list = (values: readonly string[]): string => `[${values.map(text).join(', ')}]`;
  return [
    '+++',
    `title = ${text(edition.title)}`,
    `date = ${edition.publishedAt}`,
    `tags = ${list(edition.tags)}`,
    `categories = ${list(edition.categories)}`,
    `draft = ${edition.draft}`,
    '+++',
    '',
  ].join('\n');
}

/** A post's file, taken apart. */
export interface ParsedPost {
  /**
   * Fields as the format types them: TOML dates are `TomlDate` (a `Date` that keeps its offset), YAML dates stay text.
   */
  readonly data: Record<string, unknown>;
  /** The Markdown after the front matter, with `\n` line breaks. */
  readonly body: string;
  readonly format: 'toml' | 'yaml' | 'none';
}

const formats = { '+++': 'toml', '---': 'yaml' } as const;

/**
 * Takes a post's file apart as Hugo does: TOML between `+++` lines or YAML between `---` lines, the first line that
 * begins with the fence closing it even inside a multi-line string. Front matter that is code is never run.
 * @throws Failure `bad-front-matter` when it is not closed, names a language, or does not parse to fields.
 */
export function parseFrontMatter(text: string): ParsedPost {
  const content = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [, fence, rest = ''] = /^(\+\+\+|---)(.*)/.exec(content) ?? [];
  // A longer row of dashes, or dashes before a sentence, is Markdown.
  if (!isFence(fence) || !/^[\w-]*$/.test(rest.trim()) || rest.startsWith(fence.charAt(0))) {
    return { data: {}, body: content, format: 'none' };
  }
  if (rest.trim() !== '') {
    throw broken(`it begins with ${JSON.stringify(fence + rest)}, which asks for another language`);
  }
  if (!content.includes(`\n${fence}`)) throw broken(`the line ${fence} that closes it is missing`);
  const format = formats[fence];
  try {
    // Options also keep gray-matter from its cache, which hands out one shared object and forgets that a text failed.
    const { data, content: body } = matter(content, { delimiters: fence, language: format, engines });
    if (!isRecord(data)) throw new Error('it is no list of fields');
    return { data, body, format };
  } catch (cause) {
    throw broken(cause instanceof Error ? cause.message.trim() : String(cause), cause);
  }
}

/** Every engine gray-matter has by default or by alias, since it would run JavaScript with any that is left. */
const engines = {
  toml: (block: string) => parseToml(block),
  yaml: (block: string) => (parseYaml(block, { logLevel: 'error' }) ?? {}) as object,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  cson: refuse,
  json: refuse,
};

function refuse(): never {
  throw new Error('code and JSON are not read');
}

function isFence(text: string | undefined): text is keyof typeof formats {
  return text !== undefined && text in formats;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function broken(problem: string, cause?: unknown): Failure {
  return new Failure(
    'bad-front-matter',
    `The front matter of the post cannot be read: ${problem}. Write plain TOML between +++ lines or YAML between --- lines.`,
    { cause },
  );
}
