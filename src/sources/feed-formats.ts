import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { alternates, type FeedEntry, type FeedText, html, type Markup, plain, present } from './feed-entry.ts';

/**
 * Reads a well-formed feed of any format.
 * @param maxItems items beyond are not read
 * @throws what feedsmith throws for text that is no feed or not well-formed
 */
export function readFeed(text: string, maxItems: number): FeedText {
  const parsed = parseFeed(text, { maxItems });
  switch (parsed.format) {
    case 'rss':
      return readRss(parsed.feed);
    case 'rdf':
      return readRdf(parsed.feed);
    case 'atom':
      return readAtom(parsed.feed);
    case 'json':
      return readJson(parsed.feed);
  }
}

function readRss(feed: RssFeed.Feed<string>): FeedText {
  return {
    title: html(feed.title),
    home: feed.link ?? alternates(feed.atom?.links ?? [])[0] ?? '',
    base: feed.xml?.base ?? '',
    entries: (feed.items ?? []).map(rssItem),
  };
}

function rssItem(item: RssFeed.Item<string>): FeedEntry {
  // RSS 2.0: a guid is an address unless it says that it is not.
  const permalink = item.guid?.isPermaLink === false ? undefined : absoluteWeb(item.guid?.value);
  return {
    links: present(item.link, ...alternates(item.atom?.links ?? []), permalink),
    base: item.xml?.base ?? '',
    title: html(item.title ?? item.dc?.titles?.[0]),
    published: present(item.pubDate, ...(item.dc?.dates ?? []), item.atom?.published, ...(item.dcterms?.issued ?? [])),
    updated: present(item.atom?.updated, ...(item.dcterms?.modified ?? [])),
    summary: html(item.description ?? item.dc?.descriptions?.[0]),
    content: html(item.content?.encoded),
    author: item.authors?.[0]?.name ?? item.dc?.creators?.[0] ?? item.itunes?.author ?? '',
  };
}

function readRdf(feed: RdfFeed.Feed<string>): FeedText {
  return {
    title: html(feed.title),
    home: feed.link ?? '',
    base: feed.xml?.base ?? '',
    entries: (feed.items ?? []).map((item) => ({
      links: present(item.link, absoluteWeb(item.rdf?.about)),
      base: item.xml?.base ?? '',
      title: html(item.title),
      published: present(...(item.dc?.dates ?? []), ...(item.dcterms?.issued ?? [])),
      updated: present(...(item.dcterms?.modified ?? [])),
      summary: html(item.description),
      content: html(item.content?.encoded),
      author: item.dc?.creators?.[0] ?? '',
    })),
  };
}

function readAtom(feed: AtomFeed.Feed<string>): FeedText {
  const author = feed.authors?.[0]?.name ?? '';
  return {
    title: typed(feed.title),
    home: alternates(feed.links ?? [])[0] ?? '',
    base: feed.xml?.base ?? '',
    entries: (feed.entries ?? []).map((entry) => ({
      links: present(...alternates(entry.links ?? []), entry.content?.src, absoluteWeb(entry.id)),
      base: entry.xml?.base ?? '',
      title: typed(entry.title),
      published: present(entry.published, ...(entry.dc?.dates ?? [])),
      updated: present(entry.updated),
      summary: typed(entry.summary),
      content: typed(entry.content),
      author: entry.authors?.[0]?.name ?? entry.dc?.creators?.[0] ?? author,
    })),
  };
}

function readJson(feed: JsonFeed.Feed<string>): FeedText {
  const author = feed.authors?.[0]?.name ?? '';
  return {
    title: plain(feed.title),
    home: feed.home_page_url ?? '',
    base: '',
    entries: (feed.items ?? []).map((item) => ({
      links: present(item.url, item.external_url, absoluteWeb(item.id)),
      base: '',
      title: plain(item.title),
      published: present(item.date_published),
      updated: present(item.date_modified),
      summary: plain(item.summary),
      content: item.content_html === undefined ? plain(item.content_text) : html(item.content_html),
      author: item.authors?.[0]?.name ?? author,
    })),
  };
}

/** Atom's default type is plain text, but many feeds that leave it out put HTML there: only a said `text` is believed. */
function typed(text: { readonly value?: string; readonly type?: string } | undefined): Markup {
  return text?.type === 'text' || text?.type === 'text/plain' ? plain(text.value) : html(text?.value);
}

/** Identifiers serve as addresses only when they are whole ones. */
function absoluteWeb(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:\/\//i.test(id) ? id : undefined;
}
