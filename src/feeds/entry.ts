/**
 * Declares what a feed holds before anything is dated or cleaned, whatever its format, and the error for what is no
 * feed.
 */

/** A piece of text as a feed holds it: HTML, unless the feed says that it is plain. */
export interface Markup {
  readonly text: string;
  readonly plain: boolean;
}

/** An address as written, maybe relative. */
export interface Address {
  readonly href: string;
  /** The xml:base that holds where it is written, absolute; '' when there is none. */
  readonly base: string;
}

/** One item as a feed holds it, whatever the format: nothing dated, nothing cleaned. */
export interface FeedEntry {
  /** Addresses of the page, best first. */
  readonly links: readonly Address[];
  readonly title: Markup;
  /** Dates of publication as written, best first. */
  readonly published: readonly string[];
  /** Dates of the last change as written, best first. */
  readonly updated: readonly string[];
  readonly summary: Markup;
  readonly content: Markup;
  readonly author: string;
  /** True when the feed says that it is a new version of what was there before. */
  readonly revision: boolean;
}

/** A feed as it is written. */
export interface FeedText {
  readonly title: Markup;
  /** The site's address; null when the feed tells none. */
  readonly home: Address | null;
  /** What relative addresses mean without xml:base: Atom says the feed, the others leave it open. */
  readonly relativeTo: 'feed' | 'home';
  /** BCP 47, as the feed tells; null when it tells none. */
  readonly language: string | null;
  readonly entries: readonly FeedEntry[];
  /** True when something in it does not end, so that parts may be missing. */
  readonly damaged: boolean;
}

export function html(text: string): Markup {
  return { text, plain: false };
}

export function plain(text: string): Markup {
  return { text, plain: true };
}

/** Identifiers serve as addresses only when they are whole ones. */
export function isWebAddress(id: string): boolean {
  return /^\s*https?:\/\//i.test(id);
}

/** Why a text is not the feed or the sitemap that it was taken for: nothing in it, something else, or too damaged. */
export class FeedError extends Error {
  readonly reason: 'empty' | 'not-a-feed' | 'malformed';

  constructor(reason: FeedError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FeedError';
    this.reason = reason;
  }
}
