import { fileURLToPath } from 'node:url';
import matter from 'gray-matter';
import type { Answer, Hosts } from '../support/internet.ts';
import { encodeGbk } from './gbk.ts';
import { type PageHead, renderPage } from './page.ts';
import { readTree } from './read-tree.ts';
import { braveSearch, hackerNewsSearch } from './search-services.ts';
import { type SiteStyle, sites } from './sites.ts';

const root = fileURLToPath(new URL('world/', import.meta.url));

/**
 * The made-up week of news as hosts for the small internet. The file tree is the world: `world/HOST/PATH.html` is the
 * article at `https://HOST/PATH`, and every other file is served as it lies there.
 */
export function buildWorld(): Hosts {
  const tables = Object.entries(sites).map(([host, site]) => [host, tableOf(host, site)] as const);
  return {
    ...Object.fromEntries(tables),
    // Harbor Notes gave up: the host answers, the feed is gone.
    'harbor-notes.example': {},
    'hn.algolia.com': hackerNewsSearch,
    'api.search.brave.com': braveSearch,
  };
}

function tableOf(host: string, site: SiteStyle): Record<string, Answer> {
  const entries = Object.entries(readTree(`${root}${host}`)).map(([path, text]): [string, Answer] =>
    path.endsWith('.html')
      ? [`/${path.replace(/(index)?\.html$/, '')}`, page(site, text)]
      : [`/${path}`, feed(path, text, site)],
  );
  return Object.fromEntries(entries);
}

function page(site: SiteStyle, text: string): Answer {
  const { data, content } = matter(text, { delimiters: ['<!--', '-->'] });
  const published: unknown = data.published;
  const head = { ...data, ...(published instanceof Date && { published: published.toISOString() }) };
  return { body: renderPage(site, head as unknown as PageHead, content) };
}

/** A feed comes in the encoding that it declares. */
function feed(path: string, text: string, { feedDelayMs = 0 }: SiteStyle): Answer {
  const body = /^<\?xml[^>]*encoding="GBK"/.test(text) ? encodeGbk(text) : text;
  return { headers: { 'content-type': typeOf(path) }, body, delayMs: feedDelayMs };
}

function typeOf(path: string): string {
  if (path.endsWith('.json')) return 'application/feed+json';
  return path.endsWith('.atom') ? 'application/atom+xml' : 'application/xml';
}
