import { DomUtils, parseDocument } from 'htmlparser2';
import type { FeedItem } from '../../src/feeds/parse.ts';

/** How files with another reader's parse of a feed end: feed-rs writes them. */
export const expectedSuffix = '.serde.json';

interface Link {
  readonly href: string;
  readonly rel: string | null;
  readonly media_type: string | null;
}

/** As much of feed-rs' output as concerns us. */
export interface ExpectedFeed {
  readonly entries: readonly {
    readonly title: { readonly content: string; readonly content_type: string } | null;
    readonly links: readonly Link[];
    readonly published: string | null;
    readonly updated: string | null;
  }[];
}

interface Tally {
  title: number;
  link: number;
  date: number;
}

export interface Comparison {
  /** Values the other reader found, and how many of them are ours too. */
  readonly expected: Tally;
  readonly agreed: Tally;
  readonly disagreements: readonly string[];
}

/**
 * Compares entry by entry, in order. A link agrees if it is any of the entry's pages; where the other reader left an
 * address relative, if that is a way to write ours.
 */
export function compareFeed(file: string, items: readonly FeedItem[], { entries }: ExpectedFeed): Comparison {
  const expected: Tally = { title: 0, link: 0, date: 0 };
  const agreed: Tally = { title: 0, link: 0, date: 0 };
  const disagreements: string[] = [];
  entries.forEach((entry, index) => {
    const item = items[index];
    const wanted = {
      title: [entry.title?.content ?? ''].map(readable).filter((title) => title !== ''),
      link: pagesOf(entry.links),
      date: [entry.published ?? entry.updated ?? ''].filter((date) => date !== '').map(second),
    };
    const found = { title: readable(item?.title ?? ''), link: item?.url ?? '', date: second(item?.published ?? '') };
    for (const field of ['title', 'link', 'date'] as const) {
      if (wanted[field].length === 0) continue;
      expected[field] += 1;
      const agrees = (value: string): boolean =>
        value === found[field] || (field === 'link' && URL.parse(value, found.link)?.href === found.link);
      if (wanted[field].some(agrees)) agreed[field] += 1;
      else
        disagreements.push(
          `${file} #${index} ${field}: ${JSON.stringify(found[field])}, expected ${JSON.stringify(wanted[field])}`,
        );
    }
  });
  return { expected, agreed, disagreements };
}

/** Pages, not files to play; whichever there are when nothing is marked. */
function pagesOf(links: readonly Link[]): string[] {
  const marked = links.filter(({ rel }) => rel === null || rel === 'alternate');
  return (marked.length > 0 ? marked : links).map(({ href }) => URL.parse(href)?.href ?? href);
}

/** Text of a title, whether or not it is markup, so that only words are compared; clipped as ours are. */
function readable(title: string): string {
  return DomUtils.textContent(parseDocument(title)).replace(/\s+/g, ' ').trim().slice(0, 500);
}

function second(date: string): string {
  return Number.isNaN(Date.parse(date)) ? '' : new Date(date).toISOString().slice(0, 19);
}
