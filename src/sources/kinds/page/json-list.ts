/** Reads a list of articles from a JSON answer by configured paths. */

import { z } from 'zod';
import { bracesIn, bracesProblem } from '../../../text/braces.ts';
import { plainLine, plainText } from '../../../text/html-to-text.ts';
import { parseListedDate } from '../../../text/near-dates.ts';
import { opening } from '../../../text/plain-text.ts';
import { resolveLink } from '../../../text/resolve-link.ts';
import { parseWholeDate, toDay } from '../../../text/timestamps.ts';
import { parseJson } from '../../json-answer.ts';
import { SourceError } from '../../source.ts';
import type { Listed } from './entry.ts';

const maxSummary = 600;
const longestDate = 100;

const path = z.string().trim().min(1, 'must not be empty');

/** Paths stand in single braces; what the double ones of other templates would leave is no address. */
function fillable(pattern: string, context: z.RefinementCtx<string>): void {
  const odd = bracesIn(pattern).filter((name) => !/^\{[^{}]+\}$/.test(name));
  if (odd.length > 0) {
    context.addIssue({ code: 'custom', message: bracesProblem(odd, 'a path stands in single braces, such as {slug}') });
  }
}

export const jsonListShape = z
  .strictObject({
    items: path.optional().describe('Path of the list, such as data.articles; without it the answer is the list.'),
    url: path
      .superRefine(fillable)
      .describe(
        'Path of an article’s address inside its item; or an address with paths in braces, such as https://x.org/blog?id={slug}.',
      ),
    title: path.describe('Path of the title.'),
    date: path.optional().describe('Path of the date.'),
    summary: path.optional().describe('Path of a summary.'),
  })
  .describe('For an address that answers with JSON: where things are, as names joined by dots.');
export type JsonList = z.output<typeof jsonListShape>;

/** A JSON answer, the address it came from, and where its list is. */
export interface JsonListing {
  readonly body: Uint8Array;
  readonly url: string;
  readonly list: JsonList;
  /** IANA zone for dates that name none. */
  readonly timeZone: string;
  /** When the answer was asked for, in milliseconds since 1970. */
  readonly now: number;
}

/**
 * @throws SourceError `malformed` when the answer is no JSON or has no list where one should be
 */
export function readJsonList({ body, url: base, list, timeZone, now }: JsonListing): Listed[] {
  const answer = parseJson(body, z.unknown(), 'The page');
  const items = list.items === undefined ? answer : valueAt(answer, list.items);
  if (!Array.isArray(items)) {
    throw new SourceError(
      'malformed',
      `The answer has no list at ${list.items ?? 'its top'}; its layout may have changed`,
    );
  }
  return items.flatMap((item) => {
    const url = resolveLink(addressOf(item, list.url), base);
    const title = plainLine(textAt(item, list.title));
    if (url === null || title === '') return [];
    const date = list.date === undefined ? '' : textAt(item, list.date).slice(0, longestDate);
    const dating = parseWholeDate(date, timeZone) ?? parseListedDate(date, { now, timeZone, language: null });
    const summary = list.summary === undefined ? '' : opening(plainText(textAt(item, list.summary)), maxSummary);
    return [{ url, title, dating: dating && toDay(dating, timeZone), summary }];
  });
}

/** '' when a path leads nowhere: half an address is none. */
function addressOf(item: unknown, pattern: string): string {
  if (!pattern.includes('{')) return textAt(item, pattern);
  let complete = true;
  const address = pattern.replace(/\{([^{}]+)\}/g, (_, place: string) => {
    const text = textAt(item, place);
    complete &&= text !== '';
    return encodeURIComponent(text);
  });
  return complete ? address : '';
}

function textAt(item: unknown, place: string): string {
  const value = valueAt(item, place);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function valueAt(value: unknown, place: string): unknown {
  let inner = value;
  for (const name of place.split('.')) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, name)) return undefined;
    inner = (inner as Readonly<Record<string, unknown>>)[name];
  }
  return inner;
}
