import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { stringify } from 'yaml';
import { linkKey } from '../../src/links/canonical.ts';
import { type HackerNewsStory, searchHackerNews } from './hacker-news-search.ts';
import type { Answer, Hosts, Site } from './hosts.ts';
import { escapeMarkup, markdownPage, pageOf } from './markdown-page.ts';
import { recordedFeeds, type ServedFeed } from './snapshot-feeds.ts';

/** A piece of the real web as it once was. */
export interface Snapshot {
  /** Every host that is named, under its own name; a page that was not recorded answers 404. */
  readonly hosts: Hosts;
  /** A blog's `.github/galley.yml` that reads all of it. */
  readonly config: string;
  /** Instants, as ISO 8601 in UTC, under which each page is listed, by its link key; none where the listing tells none. */
  readonly dates: ReadonlyMap<string, readonly string[]>;
}

/** Feeds, and pages that they list. */
export interface FeedsWithPages {
  readonly feeds: readonly ServedFeed[];
  /** HTML by address. */
  readonly pages: ReadonlyMap<string, string>;
}

/** What a feed lists, for writing one. */
interface Entry {
  readonly title: string;
  readonly link: string;
  readonly description: string;
  readonly content: string;
  /** Written as the site wrote it. */
  readonly pubDate: string;
}

/** What is recorded of a blog's post beside its entry. */
interface BlogPost {
  /** The blog's name. */
  readonly source: string;
  readonly pub_date: string;
}

/**
 * Opens the recorded web of the days whose folders are named; what was recorded once is the same for all days. All of
 * it holds items from after the days too, as the web does when a day is made up for.
 * @param added feeds beside the recorded ones, and their pages
 */
export function openSnapshot(
  folder: string,
  days: { readonly labs: string; readonly direct: string },
  added: FeedsWithPages = { feeds: [], pages: new Map() },
): Snapshot {
  const vllm = vllmBlog(join(folder, 'vllm-blog'));
  const news = newsSites(join(folder, 'ai-news-items'));
  const feeds = [
    ...recordedFeeds(folder, days),
    ...blogFeeds(join(folder, 'blog-feed-items')),
    ...news.feeds,
    vllm.feed,
    ...added.feeds,
  ];
  const stories = hackerNewsStories(join(folder, 'hn-top30'));
  const listed = [
    ...feeds.flatMap(({ body }) => entriesOf(body)),
    ...stories.map(({ url, created_at_i }) => ({ url, date: new Date(created_at_i * 1000).toISOString() })),
  ];
  const dates = new Map<string, string[]>();
  for (const { url, date } of listed) {
    const key = linkKey(url);
    if (key !== null) dates.set(key, [...(dates.get(key) ?? []), ...(date === null ? [] : [date])]);
  }

  const sites: Record<string, Record<string, Answer>> = {};
  const serve = (address: string, answer: Answer | null): void => {
    const { hostname, pathname } = new URL(address);
    sites[hostname] ??= {};
    if (answer !== null) sites[hostname][pathname] = answer;
  };
  for (const { url } of listed) serve(url, null);
  for (const { url, body } of feeds) serve(url, { headers: { 'content-type': 'application/xml' }, body });
  for (const [url, body] of [...vllm.pages, ...news.pages, ...added.pages])
    serve(url, { headers: { 'content-type': 'text/html; charset=utf-8' }, body });
  const hosts: Record<string, Site> = { ...sites, 'hn.algolia.com': searchHackerNews(stories) };
  return { hosts, config: configFor(feeds), dates };
}

function configFor(feeds: readonly ServedFeed[]): string {
  const sources = feeds.map(({ name, standing, url }) => ({ name, standing, feed: url }));
  return stringify({
    subject: 'ai-engineering',
    sources: [...sources, { name: 'Hacker News', 'hacker-news': { points: 50 } }],
  });
}

/** One RSS feed a host, with the blogs' own texts and dates. */
function blogFeeds(folder: string): ServedFeed[] {
  const posts = readdirSync(folder).flatMap((file) => {
    return JSON.parse(readFileSync(join(folder, file), 'utf8')) as (Omit<Entry, 'pubDate'> & BlogPost)[];
  });
  const byHost = Map.groupBy(posts, ({ link }) => new URL(link).hostname);
  return [...byHost].map(([host, own]): ServedFeed => {
    const name = own[0]?.source ?? host;
    const entries = own.map((post) => ({ ...post, pubDate: post.pub_date }));
    return { name, standing: 'secondary', url: `https://${host}/feed.xml`, body: rss(name, host, entries) };
  });
}

/** What is recorded of a news page: its feed's entry, and the text of the page where it could be read. */
interface NewsItem {
  readonly title: string;
  readonly url: string;
  readonly source_name: string;
  readonly published: string;
  readonly summary: string;
  /** The summary again where the page could not be read. */
  readonly content: string;
}

/** Outlets with the summaries of their feeds, and their pages as plain paragraphs. */
function newsSites(folder: string): { feeds: ServedFeed[]; pages: Map<string, string> } {
  const items = new Map<string, NewsItem>();
  for (const file of readdirSync(folder)) {
    for (const item of JSON.parse(readFileSync(join(folder, file), 'utf8')) as NewsItem[]) items.set(item.url, item);
  }
  const pages = new Map<string, string>();
  for (const { url, title, source_name: site, published, summary, content } of items.values()) {
    if (content === summary) continue;
    const paragraphs = content.split('\n').map((text) => `<p>${escapeMarkup(text)}</p>`);
    pages.set(url, pageOf({ title, author: site, published: published.slice(0, 10), site }, paragraphs.join('\n')));
  }
  const feeds = [...Map.groupBy(items.values(), ({ source_name: name }) => name)].map(([name, own]): ServedFeed => {
    const host = new URL(own[0]?.url ?? '').hostname;
    const entries = own.map(({ title, url, summary, published }): Entry => {
      return { title, link: url, description: summary, content: '', pubDate: published };
    });
    return {
      name: `${name} items`,
      standing: 'primary',
      url: `https://${host}/items.xml`,
      body: rss(name, host, entries),
    };
  });
  return { feeds, pages };
}

/** A feed of `seed-feeds.json`. */
interface ListedFeed {
  readonly name: string;
  readonly url: string;
  readonly standing: ServedFeed['standing'];
  readonly entries: readonly {
    readonly title: string;
    readonly link: string;
    /** An instant, as ISO 8601. */
    readonly date: string;
    readonly description: string;
    /** Paragraphs of the page; absent where it holds no more than the description. */
    readonly body?: readonly string[];
  }[];
}

/** Feeds written down entry by entry in a file of JSON, and a page for every entry. */
export function listedFeeds(file: string): FeedsWithPages {
  const listed = JSON.parse(readFileSync(file, 'utf8')) as ListedFeed[];
  const pages = new Map<string, string>();
  const feeds = listed.map(({ name, url, standing, entries }): ServedFeed => {
    for (const { title, link, date, description, body = [description] } of entries) {
      const paragraphs = body.map((text) => `<p>${escapeMarkup(text)}</p>`).join('\n');
      pages.set(link, pageOf({ title, author: name, published: date.slice(0, 10), site: name }, paragraphs));
    }
    const written = entries.map(({ title, link, date, description }): Entry => {
      return { title, link, description, content: '', pubDate: new Date(date).toUTCString() };
    });
    return { name, standing, url, body: rss(name, new URL(url).hostname, written) };
  });
  return { feeds, pages };
}

/** A blog whose posts are there as their authors wrote them: a feed with summaries, and the pages themselves. */
function vllmBlog(folder: string): { feed: ServedFeed; pages: Map<string, string> } {
  const host = 'blog.vllm.ai';
  const pages = new Map<string, string>();
  const entries = readdirSync(folder).map((file): Entry => {
    const { data, content } = matter(readFileSync(join(folder, file), 'utf8'));
    const { title, author, summary } = data as Record<'title' | 'author' | 'summary', string>;
    const [, published = '', slug = ''] = /^(\d{4}-\d{2}-\d{2})-(.+)\.md$/.exec(file) ?? [];
    const link = `https://${host}/${published.replaceAll('-', '/')}/${slug}.html`;
    pages.set(link, markdownPage({ title, author, published, site: 'vLLM Blog' }, content));
    return { title, link, description: summary, content: '', pubDate: new Date(published).toUTCString() };
  });
  const feed: ServedFeed = {
    name: 'vLLM',
    standing: 'primary',
    url: `https://${host}/feed.xml`,
    body: rss('vLLM Blog', host, entries),
  };
  return { feed, pages };
}

function rss(title: string, host: string, entries: readonly Entry[]): string {
  const items = entries.map((entry) => {
    const content = entry.content === '' ? '' : `<content:encoded>${escapeMarkup(entry.content)}</content:encoded>`;
    return `<item><title>${escapeMarkup(entry.title)}</title><link>${escapeMarkup(entry.link)}</link><pubDate>${entry.pubDate}</pubDate><description>${escapeMarkup(entry.description)}</description>${content}</item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>${escapeMarkup(title)}</title><link>https://${host}/</link><description></description>
${items.join('\n')}
</channel></rss>
`;
}

/**
 * The daily listings of Hacker News as the stories of its search. A listing tells the day alone, so noon of the first
 * one that names a story stands for when it was submitted, and its points and comments are those of that listing.
 */
function hackerNewsStories(folder: string): (HackerNewsStory & { readonly url: string })[] {
  const line = /^\d+\. \[\*\*(.+?)\*\* <code>.*?<\/code>\]\((\S+)\) - \[(\d+) comments (\d+) points\]\(\S+\?id=(\d+)\)/;
  const stories = new Map<string, HackerNewsStory & { readonly url: string }>();
  for (const file of readdirSync(folder).sort()) {
    const { data, content } = matter(readFileSync(join(folder, file), 'utf8'));
    const day = new Date(data.date as string | Date).toISOString().slice(0, 10);
    for (const text of content.split('\n')) {
      const [, title = '', address = '', comments, points, objectID] = line.exec(text) ?? [];
      if (objectID === undefined || stories.has(objectID)) continue;
      stories.set(objectID, {
        objectID,
        title,
        // The listings' author writes so, lest GitHub note every mention.
        url: address.replace('https://togithub.com/', 'https://github.com/'),
        points: Number(points),
        num_comments: Number(comments),
        created_at_i: Date.parse(`${day}T12:00:00Z`) / 1000,
      });
    }
  }
  return [...stories.values()];
}

/** The items of an RSS or Atom feed that a machine wrote, read without any of the product's own code. */
function entriesOf(xml: string): { url: string; date: string | null }[] {
  return [...xml.matchAll(/<(item|entry)>(.*?)<\/\1>/gs)].flatMap(([, , entry = '']) => {
    const [, element, attribute] = /<link>(.*?)<\/link>|<link href="(.*?)"/.exec(entry) ?? [];
    const [, date] = /<(?:pubDate|published|updated)>(.*?)</.exec(entry) ?? [];
    const url = (element ?? attribute ?? '').replaceAll('&amp;', '&');
    return url === '' ? [] : [{ url, date: date === undefined ? null : new Date(date).toISOString() }];
  });
}
