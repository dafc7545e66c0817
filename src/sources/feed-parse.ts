import { decodeText } from '../web/charset.ts';
import { type Dating, parseFeedDate } from './feed-date.ts';
import { type FeedEntry, type Markup, present } from './feed-entry.ts';
import { readFeedText } from './feed-read.ts';
import { clip, oneLine, opening, plainText, tidy } from './plain-text.ts';
import type { Candidate } from './source.ts';

/** What a feed item has to say; its source and engagement are for the caller to add. */
export type FeedItem = Omit<Candidate, 'source' | 'ownSite' | 'engagement'>;

export interface ParsedFeed {
  readonly title: string;
  readonly items: readonly FeedItem[];
  /** How many items the feed holds, those without a usable link or title included. */
  readonly found: number;
  /** True when the feed is damaged and these items are what could be read. */
  readonly salvaged: boolean;
}

export interface FeedBytes {
  readonly body: Uint8Array;
  /** The Content-Type header; null when there was none. Only its charset is believed. */
  readonly contentType: string | null;
  /** Address of the feed, to resolve relative links. */
  readonly url: string;
  /** IANA zone for dates that name none; null means UTC. */
  readonly timeZone: string | null;
}

/** Lengths in UTF-16 units. */
const maxTitle = 500;
const maxSummary = 600;
const maxContent = 100_000;
/** A description longer than this is the article itself, as some feeds have it. */
const articleLength = 1_500;

/**
 * Reads RSS, RDF, Atom and JSON Feed in any encoding.
 * @throws SourceError `not-a-feed` when the answer is something else (a page, most often); `malformed` when it is a
 *   feed that cannot be read
 */
export function parseFeedBytes(feed: FeedBytes): ParsedFeed {
  const text = decodeText(feed.body, feed.contentType).trimStart();
  const { read, salvaged } = readFeedText(text);
  const zone = feed.timeZone ?? 'UTC';
  const dates = datesOf(read.entries, zone);
  const base = resolve(read.base, feed.url) || resolve(read.home, feed.url) || feed.url;
  const items = read.entries.flatMap((entry, index) => {
    const url = linkOf(entry, base);
    const title = clip(oneLine(readable(entry.title)), maxTitle);
    return url === null || title === '' ? [] : [itemOf(entry, url, title, dates[index] ?? null)];
  });
  return { title: clip(oneLine(readable(read.title)), maxTitle), items, found: read.entries.length, salvaged };
}

function itemOf(entry: FeedEntry, url: string, title: string, dating: Dating | null): FeedItem {
  const described = readable(entry.summary);
  const content = readable(entry.content) || (described.length > articleLength ? described : '');
  return {
    url,
    title,
    published: dating?.published ?? null,
    precision: dating?.precision ?? 'none',
    summary: opening(described || content, maxSummary),
    content: clip(content, maxContent),
    author: oneLine(plainText(entry.author)) || null,
  };
}

function readable(markup: Markup): string {
  return markup.plain ? tidy(markup.text) : plainText(markup.text);
}

/** The first address that leads somewhere on the web, absolute. */
function linkOf(entry: FeedEntry, feedBase: string): string | null {
  const base = resolve(entry.base, feedBase) || feedBase;
  return present(...entry.links.map((link) => resolve(link, base)))[0] ?? null;
}

/** The absolute http(s) address; '' when there is none. */
function resolve(link: string, base: string): string {
  const text = link.trim();
  if (text === '' || !URL.canParse(text, base)) return '';
  const url = new URL(text, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : '';
}

/**
 * The date of each entry. Without a date of publication the last change stands in, unless every entry changed at the
 * same moment: that is when the site was built, and says nothing.
 */
function datesOf(entries: readonly FeedEntry[], zone: string): (Dating | null)[] {
  const published = entries.map((entry) => firstDate(entry.published, zone));
  const updated = entries.map((entry) => firstDate(entry.updated, zone));
  const moments = new Set(updated.flatMap((dating) => dating?.published ?? []));
  const builtAtOnce = entries.length > 2 && moments.size === 1 && published.every((dating) => dating === null);
  return published.map((dating, index) => dating ?? (builtAtOnce ? null : (updated[index] ?? null)));
}

function firstDate(texts: readonly string[], zone: string): Dating | null {
  for (const text of texts) {
    const dating = parseFeedDate(text.slice(0, 100), zone);
    if (dating !== null) return dating;
  }
  return null;
}
