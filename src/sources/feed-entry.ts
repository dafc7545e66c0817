/** A piece of text as a feed holds it: HTML, unless the feed says that it is plain. */
export interface Markup {
  readonly text: string;
  readonly plain: boolean;
}

/** One item as a feed holds it, whatever the format: nothing resolved, nothing dated, nothing cleaned. */
export interface FeedEntry {
  /** Addresses of the page, best first, maybe relative. */
  readonly links: readonly string[];
  /** The item's own xml:base; '' when it has none. */
  readonly base: string;
  readonly title: Markup;
  /** Dates of publication as written, best first. */
  readonly published: readonly string[];
  /** Dates of the last change as written, best first. */
  readonly updated: readonly string[];
  readonly summary: Markup;
  readonly content: Markup;
  readonly author: string;
}

/** A feed as it is written. */
export interface FeedText {
  readonly title: Markup;
  /** The site's address, maybe relative; '' when the feed tells none. */
  readonly home: string;
  /** The feed's own xml:base; '' when it has none. */
  readonly base: string;
  readonly entries: readonly FeedEntry[];
}

export function html(text: string | undefined): Markup {
  return { text: text ?? '', plain: false };
}

export function plain(text: string | undefined): Markup {
  return { text: text ?? '', plain: true };
}

/** The values that are there, in order. */
export function present(...values: (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined && value !== '') as string[];
}

interface LinkElement {
  readonly href?: string;
  readonly rel?: string;
  readonly type?: string;
}

/**
 * The addresses of an Atom entry's page: links marked `alternate` or not marked at all (RFC 4287 section 4.2.7.2), web
 * pages before other types.
 */
export function alternates(links: readonly LinkElement[]): string[] {
  const fitting = links.filter(({ rel = 'alternate' }) => rel.toLowerCase() === 'alternate');
  const isPage = ({ type = 'text/html' }: LinkElement): boolean => /html/i.test(type);
  return present(...[...fitting.filter(isPage), ...fitting.filter((link) => !isPage(link))].map(({ href }) => href));
}
