/** Parses the bytes of a feed of any format into dated, cleaned items. */

import type { Candidate } from '../edition/candidate.ts';
import type { LeftOut } from '../edition/health.ts';
import { decodeText } from '../text/charset.ts';
import type { Span } from '../text/day.ts';
import { withNamesEscaped, withStrayNamesEscaped } from '../text/element-names.ts';
import { plainText } from '../text/html-to-text.ts';
import { clip, oneLine, opening, tidy } from '../text/plain-text.ts';
import type { Dating } from '../text/timestamps.ts';
import { type DatesOfFeed, dated } from './dated.ts';
import type { FeedEntry, FeedText, Markup } from './entry.ts';
import { isListingNotes } from './listing-notes.ts';
import { readFeedText } from './read-text.ts';
import { type AddressContext, resolveAddress } from './resolve-address.ts';
import { withoutAnnouncement } from './revision.ts';

/**
 * What a feed item has to say; its source and engagement are for the caller to add. `url` is '' when the item leads
 * nowhere, `title` when it has neither title nor text.
 */
export type FeedItem = Omit<Candidate, 'source' | 'ownSite' | 'engagement'>;

export interface ParsedFeed {
  readonly title: string;
  /** Address of the site that the feed says it is of; null when it says none. */
  readonly home: string | null;
  /** In the feed's order; of a long feed, the newest. */
  readonly items: readonly FeedItem[];
  /** How many entries the feed holds. */
  readonly found: number;
  /** Those of them that make no item, by why; absent when all do. */
  readonly leftOut?: LeftOut;
  /** True when the feed is damaged and these items are what could be read. */
  readonly salvaged: boolean;
  /** What is wrong with its dates. */
  readonly dates: Omit<DatesOfFeed, 'datings'>;
}

export interface FeedBytes {
  readonly body: Uint8Array;
  /** The Content-Type header; null when there was none. Only its charset is believed. */
  readonly contentType: string | null;
  /** Address of the feed, to resolve relative links. */
  readonly url: string;
  /** IANA zone for dates that name none; null means UTC. */
  readonly timeZone: string | null;
  /** What the feed is read for: nothing in it was published much later, and a date that all share inside it is doubted. */
  readonly window?: Span;
}

/** Items made of one feed, at most: the largest feeds of news sites hold a few hundred. */
const maxItems = 500;
/** Lengths in UTF-16 units. */
const maxTitle = 500;
/** Longest title that is made from the first words of an untitled item, as short messages are. */
const maxMadeTitle = 80;
const maxSummary = 600;
const maxContent = 100_000;
/** Longest text that may be typed by hand, without the markup that articles have; in UTF-16 units. */
const longestSnippet = 10_000;
/** A description longer than this is the article itself, as some feeds have it. */
const articleLength = 1_500;

/** An entry with its date. */
interface DatedEntry {
  readonly entry: FeedEntry;
  /** Absolute; '' when it leads nowhere. */
  readonly url: string;
  readonly dating: Dating | null;
}

/**
 * Reads RSS, RDF, Atom and JSON Feed in any encoding.
 * @throws FeedError `not-a-feed` when the answer is something else (a page, most often); `malformed` when it is a
 *   feed that cannot be read
 */
export function parseFeedBytes(feed: FeedBytes): ParsedFeed {
  const text = decodeText(feed.body, feed.contentType).trimStart();
  const read = readFeedText(text, feed.url);
  const home = (read.home && resolveAddress(read.home, { base: feed.url, own: [feed.url] })) || null;
  const addresses = {
    base: baseOf(read.relativeTo, home, feed.url),
    own: home === null ? [feed.url] : [home, feed.url],
  };
  const urls = new Map(read.entries.map((entry) => [entry, addressOf(entry, addresses)]));
  const urlOf = (entry: FeedEntry): string => urls.get(entry) ?? '';
  const { datings, ...dates } = dated(read, urlOf, feed.timeZone ?? 'UTC', feed.window);
  const entries = read.entries.map((entry, index) => ({ entry, url: urlOf(entry), dating: datings[index] ?? null }));
  const news = entries.filter(({ entry }) => !entry.revision);
  const kept = newest(news);
  return {
    title: titleOf(read.title),
    home,
    items: kept.map((entry) => itemOf(entry)),
    found: entries.length,
    ...(kept.length < entries.length && {
      leftOut: { revision: entries.length - news.length, 'over-cap': news.length - kept.length },
    }),
    salvaged: read.damaged,
    dates,
  };
}

/** Most feeds begin with the newest, some end with it. */
function newest(entries: readonly DatedEntry[]): readonly DatedEntry[] {
  if (entries.length <= maxItems) return entries;
  const moment = ({ dating }: DatedEntry): string => dating?.published ?? '';
  const kept = new Set(
    entries.toSorted((a, b) => (moment(a) < moment(b) ? 1 : moment(a) > moment(b) ? -1 : 0)).slice(0, maxItems),
  );
  return entries.filter((entry) => kept.has(entry));
}

function itemOf({ entry, url, dating }: DatedEntry): FeedItem {
  const described = textOf(entry.summary);
  const content = textOf(entry.content) || (described.length > articleLength ? described : '');
  return {
    url,
    title: titleOf(entry.title) || opening(described || content, maxMadeTitle),
    published: dating?.published ?? null,
    precision: dating?.precision ?? 'none',
    summary: opening(described || content, maxSummary),
    content: clip(content, maxContent),
    author: oneLine(plainText(entry.author)) || null,
  };
}

function addressOf({ links }: FeedEntry, addresses: AddressContext): string {
  return links.map((link) => resolveAddress(link, addresses)).find((url) => url !== '') ?? '';
}

/** A line: what stands in brackets may be what it is about. */
function titleOf({ text, plain }: Markup): string {
  return clip(oneLine(plain ? text : plainText(withNamesEscaped(text))), maxTitle);
}

function textOf({ text, plain }: Markup): string {
  const readable = plain ? tidy(text) : plainText(text.length > longestSnippet ? text : withStrayNamesEscaped(text));
  return isListingNotes(readable) ? '' : withoutAnnouncement(readable);
}

/**
 * What relative links lead from. A feed on another host than its site is copied there, so its own address means
 * nothing.
 */
function baseOf(relativeTo: FeedText['relativeTo'], home: string | null, url: string): string {
  if (home === null) return url;
  const own = relativeTo === 'feed' && new URL(home).host === new URL(url).host;
  return own ? url : home;
}
