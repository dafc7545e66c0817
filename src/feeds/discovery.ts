/** Finds the feed that an HTML page names in its head (`<link rel="alternate">`). */

import { Parser } from 'htmlparser2';
import { decodeText } from '../text/charset.ts';
import { oneLine } from '../text/plain-text.ts';
import { resolveLink } from '../text/resolve-link.ts';

/** An answer to be read, with its Content-Type header (null when there was none) and the address it came from. */
export interface PageBytes {
  readonly body: Uint8Array;
  readonly contentType: string | null;
  /** To resolve relative links. */
  readonly url: string;
}

/** What an HTML page says of itself. */
export interface PageHead {
  readonly title: string;
  /** Absolute address of the feed the page names; null when it names none. */
  readonly feed: string | null;
}

interface FeedLink {
  readonly address: string;
  readonly title: string;
}

const feedTypes = /^application\/(?:rss\+xml|atom\+xml|feed\+json)\b/i;
/** Blogs name the feed of their comments beside that of their posts, and some name it first. */
const comments = /\bcomments?\b|评论|評論/i;

/**
 * What a page's head says, with the first feed of `<link rel="alternate" type="application/rss+xml">` that is not one
 * of comments.
 * @returns null when the bytes are no HTML page
 */
export function readPageHead({ body, contentType, url }: PageBytes): PageHead | null {
  const text = decodeText(body, contentType);
  if (!/<(?:!doctype\s+html|html|head|body)[\s>]/i.test(text)) return null;
  let title = '';
  let inTitle = false;
  let base = url;
  const links: FeedLink[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        // A page's title comes first; pictures drawn in SVG have titles too.
        if (name === 'title') inTitle = title === '';
        else if (name === 'base') base = resolveLink(attributes.href ?? '', url) ?? base;
        else if (name === 'link' && namesFeed(attributes)) {
          const address = resolveLink(attributes.href ?? '', base);
          if (address !== null) links.push({ address, title: attributes.title ?? '' });
        }
      },
      ontext(part) {
        if (inTitle) title += part;
      },
      onclosetag(name) {
        if (name === 'title') inTitle = false;
      },
    },
    { decodeEntities: true },
  );
  parser.end(text);
  const feed = links.find((link) => !isOfComments(link)) ?? links[0];
  return { title: oneLine(title), feed: feed?.address ?? null };
}

function namesFeed({ rel = '', type = '' }: Readonly<Record<string, string>>): boolean {
  return rel.toLowerCase().split(/\s+/).includes('alternate') && feedTypes.test(type.trim());
}

function isOfComments({ address, title }: FeedLink): boolean {
  return comments.test(title) || comments.test(new URL(address).pathname);
}
