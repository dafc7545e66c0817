/** Parses XML sitemaps, news sitemaps and sitemap indexes (sitemaps.org), gzipped or not. */

import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { decodeText } from '../text/charset.ts';
import { oneLine } from '../text/plain-text.ts';
import { resolveLink } from '../text/resolve-link.ts';
import type { PageBytes } from './discovery.ts';
import { FeedError } from './entry.ts';

/** A page as a sitemap names it; dates as written, '' where there is none. */
export interface MappedPage {
  readonly url: string;
  readonly lastmod: string;
  /** `news:publication_date` and `news:title` of a news sitemap. */
  readonly published: string;
  readonly title: string;
}

/** A part of a sitemap, as an index names it. */
export interface PartMap {
  readonly url: string;
  readonly lastmod: string;
}

export interface ParsedSitemap {
  readonly pages: readonly MappedPage[];
  readonly parts: readonly PartMap[];
}

/** Cap on what a gzipped sitemap may become: the protocol's own, 50 MB. */
const maxUnzipped = 50 * 1024 * 1024;

/**
 * Reads a sitemap or an index of sitemaps (https://www.sitemaps.org/protocol.html), with what news sitemaps add.
 * @throws FeedError `malformed`
 */
export function parseSitemap({ body, contentType, url: base }: PageBytes): ParsedSitemap {
  const text = decodeText(unzipped(body), contentType);
  const pages: MappedPage[] = [];
  const parts: PartMap[] = [];
  /** Names of the open elements, without their prefixes. */
  const open: string[] = [];
  let entry: Record<string, string> = {};
  let isSitemap = false;
  const parser = new Parser(
    {
      onopentag(name) {
        open.push(localName(name));
        if (open.length === 1) isSitemap = open[0] === 'urlset' || open[0] === 'sitemapindex';
        if (open.length === 2) entry = {};
      },
      ontext(part) {
        const field = isSitemap ? fieldAt(open) : null;
        if (field !== null) entry[field] = (entry[field] ?? '') + part;
      },
      onclosetag() {
        if (isSitemap && open.length === 2) {
          const { loc = '', lastmod = '', published = '', title = '' } = entry;
          const url = resolveLink(loc, base);
          const isPart = open[0] === 'sitemapindex';
          if (url !== null && isPart) parts.push({ url, lastmod: lastmod.trim() });
          else if (url !== null) {
            pages.push({ url, lastmod: lastmod.trim(), published: published.trim(), title: oneLine(title) });
          }
        }
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  if (!isSitemap) throw new FeedError('malformed', 'The answer is not a sitemap');
  return { pages, parts };
}

/** What a text means by where it stands: pictures and films have addresses and titles too. */
function fieldAt(open: readonly string[]): 'loc' | 'lastmod' | 'published' | 'title' | null {
  const [, , third, fourth] = open;
  if (open.length === 3 && (third === 'loc' || third === 'lastmod')) return third;
  if (open.length !== 4 || third !== 'news') return null;
  if (fourth === 'publication_date') return 'published';
  return fourth === 'title' ? 'title' : null;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** Files that end in `.gz` are served as they are, and say of themselves that they are gzipped. */
function unzipped(body: Uint8Array): Uint8Array {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: maxUnzipped });
  } catch (cause) {
    throw new FeedError('malformed', 'The gzipped sitemap is damaged or too large', { cause });
  }
}
