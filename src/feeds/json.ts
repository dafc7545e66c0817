/** Reads JSON Feed 1.0 and 1.1. */

import { z } from 'zod';
import { parseShallowJson } from '../text/shallow-json.ts';
import { type Address, type FeedEntry, FeedError, type FeedText, html, isWebAddress, plain } from './entry.ts';

/** A field of the wrong type is worth no more than an absent one. */
const text = z.string().default('').catch('');
const person = z.object({ name: text }).default({ name: '' }).catch({ name: '' });
const persons = z.array(person).default([]).catch([]);

/** As much of an item as is read. */
const itemShape = z.object({
  id: text,
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_html: text,
  content_text: text,
  date_published: text,
  date_modified: text,
  author: person,
  authors: persons,
  attachments: z
    .array(z.object({ url: text }).catch({ url: '' }))
    .default([])
    .catch([]),
});
const feedShape = z.object({
  version: text,
  title: text,
  home_page_url: text,
  language: text,
  author: person,
  authors: persons,
  items: z.array(itemShape.nullable().catch(null)).nullable().catch(null).default(null),
});

/**
 * Reads a JSON Feed.
 * @throws FeedError `not-a-feed` for other JSON; `malformed` for what is no JSON
 */
export function readJsonFeed(json: string): FeedText {
  const { success, data: feed } = feedShape.safeParse(parse(json));
  if (!success || (feed.items === null && !isVersion(feed.version))) throw notAFeed();
  const entries = (feed.items ?? []).filter((item) => item !== null);
  // Feeds that forget the version exist; lists of something else with an `items` exist too.
  if (
    !isVersion(feed.version) &&
    !entries.some(({ url, content_html, content_text }) => url + content_html + content_text)
  )
    throw notAFeed();
  const author = nameOf(feed.authors, feed.author);
  return {
    title: plain(feed.title),
    home: feed.home_page_url === '' ? null : address(feed.home_page_url),
    relativeTo: 'home',
    language: feed.language || null,
    entries: entries.map((item) => entryOf(item, author)),
    damaged: false,
  };
}

function entryOf(item: z.infer<typeof itemShape>, feedAuthor: string): FeedEntry {
  const files = item.attachments.map(({ url }) => url);
  const links = [item.url, item.external_url, isWebAddress(item.id) ? item.id : '', ...files];
  return {
    links: links.filter((link) => link !== '').map(address),
    title: plain(item.title),
    published: [item.date_published].filter((date) => date !== ''),
    updated: [item.date_modified].filter((date) => date !== ''),
    summary: plain(item.summary),
    content: item.content_html === '' ? plain(item.content_text) : html(item.content_html),
    author: nameOf(item.authors, item.author) || feedAuthor,
    revision: false,
  };
}

function parse(json: string): unknown {
  try {
    return parseShallowJson(json);
  } catch (cause) {
    if (cause instanceof RangeError) throw cause;
    throw new FeedError('malformed', 'The JSON feed is broken or incomplete', { cause });
  }
}

function notAFeed(): FeedError {
  return new FeedError('not-a-feed', 'The answer is JSON, but not a JSON Feed');
}

function isVersion(version: string): boolean {
  return version.includes('jsonfeed.org');
}

/** Version 1.1 has a list, version 1.0 one person. */
function nameOf(authors: readonly { readonly name: string }[], author: { readonly name: string }): string {
  return authors[0]?.name || author.name;
}

function address(href: string): Address {
  return { href, base: '' };
}
