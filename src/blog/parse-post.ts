/** Reads the text of a published post: its front matter, its items and its watch list. */

import { linksOf, parseFrontMatter, type ReadPost, readBack } from '../post/index.ts';
import type { Instant } from '../text/day.ts';

export interface PublishedText extends ReadPost {
  readonly title: string;
  readonly links: readonly string[];
  readonly publishedAt: Instant | null;
  /** The front matter. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * @param gap marks the lines that an editor left unfilled
 * @throws when the front matter cannot be read
 */
export function parsePost({ text, gap }: { readonly text: string; readonly gap: string }): PublishedText {
  const { data, body } = parseFrontMatter(text);
  const title = typeof data.title === 'string' ? data.title : '';
  return { title, links: linksOf(body), ...readBack(body, gap), publishedAt: instantOf(data.date), data };
}

/** A front matter's date as an instant; null when it does not say one: a bare calendar date names no time. */
function instantOf(value: unknown): Instant | null {
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : '';
  const isInstant = /[T ]/i.test(text) && /(?:Z|[+-]\d\d:?\d\d)$/i.test(text);
  const parsed = isInstant ? new Date(text) : null;
  return parsed && !Number.isNaN(parsed.getTime()) ? parsed.toISOString() : null;
}
