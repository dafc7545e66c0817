/** Declares what a search provider is, and makes candidates of its results. */

import type { Candidate } from '../../../edition/candidate.ts';
import type { Span } from '../../../text/day.ts';
import { plainLine, plainText } from '../../../text/html-to-text.ts';
import { opening } from '../../../text/plain-text.ts';
import { type Dating, parseWholeDate, toDay } from '../../../text/timestamps.ts';
import type { Gathered, SearchKeys, SourceContext } from '../../source.ts';

/** A service that a search may ask. */
export interface SearchProvider {
  /** What people call it. */
  readonly name: string;
  /** The key it cannot be asked without; null when it needs none. */
  readonly key: keyof SearchKeys | null;
  /**
   * What it finds for a query within the day's first window.
   * @param source id of the source that asks
   * @throws WebError; SourceError `no-key` without a request
   */
  readonly search: (query: string, source: string, context: SourceContext) => Promise<Gathered>;
}

const maxSummary = 600;

/** What a search service says of a page it found; HTML or plain text. */
interface Found {
  readonly url: string;
  readonly title: string;
  readonly snippet?: string | null | undefined;
  readonly author?: string | null | undefined;
  /** Dates as written, best first. */
  readonly dates: readonly (string | null | undefined)[];
}

/**
 * A candidate from a search result. Its date is good to the day at most: services name no zone, and tell when they
 * found a page as often as when it was written.
 */
export function foundCandidate({ url, title, snippet, author, dates }: Found, source: string): Candidate {
  const dating = dates.map(dayFound).find((day) => day !== null) ?? null;
  return {
    url,
    title: plainLine(title),
    source,
    published: dating?.published ?? null,
    precision: dating?.precision ?? 'none',
    summary: opening(plainText(snippet ?? ''), maxSummary),
    content: '',
    author: plainLine(author ?? '') || null,
    ownSite: false,
    engagement: null,
  };
}

function dayFound(text: string | null | undefined): Dating | null {
  const dating = parseWholeDate(text ?? '', 'UTC');
  return dating && toDay(dating, 'UTC');
}

/** The whole UTC days, `YYYY-MM-DD`, that a window touches, and the day after. Its end does not belong to it. */
export function daysOf(window: Span): { readonly first: string; readonly last: string; readonly after: string } {
  const end = Date.parse(window.end);
  const date = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return { first: window.start.slice(0, 10), last: date(end - 1), after: date(end - 1 + 86_400_000) };
}
