import type { FeedText } from './feed-entry.ts';
import { readFeed } from './feed-formats.ts';
import { salvageFeed } from './feed-salvage.ts';
import { SourceError } from './source.ts';

/** Most items read from one feed: the largest feeds of news sites hold a few hundred. */
const maxItems = 500;

export interface ReadFeed {
  readonly read: FeedText;
  /** True when the feed is damaged and this is what could be read. */
  readonly salvaged: boolean;
}

/**
 * Reads the text of a feed of any format, damaged or not.
 * @throws SourceError `not-a-feed` when the text is something else (a page, most often); `malformed` when it is a feed
 *   that cannot be read
 */
export function readFeedText(text: string): ReadFeed {
  return isJson(text) ? { read: readJsonFeed(text), salvaged: false } : readXmlFeed(text);
}

function isJson(text: string): boolean {
  return text.startsWith('{') || text.startsWith('[');
}

function readJsonFeed(text: string): FeedText {
  try {
    return readFeed(text, maxItems);
  } catch (cause) {
    if (isValidJson(text)) throw new SourceError('not-a-feed', 'The answer is JSON, but not a JSON Feed', { cause });
    throw new SourceError('malformed', 'The JSON feed is broken or incomplete', { cause });
  }
}

function isValidJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Real feeds stay below twenty; the parsers' time grows with the square of the depth, and nothing can interrupt them. */
const mostDepth = 2_000;

/** Whether tags are left open more than `mostDepth` deep, told in one pass over the tags outside CDATA. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (const [tag] of text.matchAll(/<!\[CDATA\[|\]\]>|<\/?[a-zA-Z][^<>]*>/g)) {
    if (tag === '<![CDATA[') quoted = true;
    else if (tag === ']]>') quoted = false;
    else if (!quoted && !tag.endsWith('/>')) depth = tag.startsWith('</') ? Math.max(0, depth - 1) : depth + 1;
    if (depth > mostDepth) return true;
  }
  return false;
}

/** Two parsers: the exact one, and a forgiving one for what it rejects or loses. */
function readXmlFeed(text: string): ReadFeed {
  const root = rootOf(text);
  if (isTooDeep(text)) throw new SourceError('malformed', `The feed is nested more than ${mostDepth} levels deep`);
  const cut = !new RegExp(`</${root}\\s*>`, 'i').test(text);
  const whole = cut ? closed(text, root) : text;
  const count = Math.min(maxItems, whole.match(/<(?:\w+:)?(?:item|entry)[\s>]/gi)?.length ?? 0);
  if (count === 0 && !cut) return { read: readEmpty(whole), salvaged: false };
  const exact = readExactly(whole);
  if (exact !== null && exact.entries.length >= count) return { read: exact, salvaged: cut };
  const saved = salvageFeed(whole, maxItems);
  // Item tags inside quoted markup count too; then the exact reading has missed nothing.
  if (exact !== null && exact.entries.length >= saved.entries.length) return { read: exact, salvaged: cut };
  if (saved.entries.length === 0)
    throw new SourceError('malformed', 'The feed is broken and no item could be read from it');
  return { read: saved, salvaged: true };
}

/**
 * The name of the feed's root element as written. What a server calls its answer says little: pages come as XML, feeds
 * as HTML.
 */
function rootOf(text: string): string {
  const feed = /<((?:[\w-]+:)?(?:rss|feed|rdf))[\s>]/i.exec(text);
  const page = /<(?:!doctype\s+html|html)[\s>]/i.exec(text);
  if (feed?.[1] !== undefined && (page === null || feed.index < page.index)) return feed[1];
  if (page !== null) throw new SourceError('not-a-feed', 'The answer is an HTML page, not a feed');
  const other = /<([a-z][\w:-]{0,40})/i.exec(text)?.[1];
  const what =
    text.trim() === '' ? 'empty' : other === undefined ? 'not XML' : `XML or HTML that begins with <${other}>`;
  throw new SourceError('not-a-feed', `The answer is ${what}, not a feed`);
}

/** Ends a feed that was cut off after its last whole item: half an item may hold half an address. */
function closed(text: string, root: string): string {
  const ends = [...text.matchAll(/<\/(?:\w+:)?(?:item|entry)\s*>/gi)];
  const last = ends.at(-1);
  if (last === undefined) throw new SourceError('malformed', 'The feed ends before its first item does');
  const tail = /rss$/i.test(root) ? `</channel></${root}>` : `</${root}>`;
  return `${text.slice(0, last.index + last[0].length)}${tail}`;
}

/** A feed may have no item and yet be sound, as arXiv's on weekends. */
function readEmpty(text: string): FeedText {
  return readExactly(text) ?? salvageFeed(text, maxItems);
}

/** Null when the exact parser refuses; entity definitions, which it may choke on, are tried without. */
function readExactly(text: string): FeedText | null {
  for (const variant of [text, text.replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '')]) {
    try {
      return readFeed(variant, maxItems);
    } catch {
      // The next variant, or the forgiving parser, has a try.
    }
  }
  return null;
}
