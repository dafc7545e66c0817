/** Takes a feed out of what a proxy or a browser's view wrapped it in: a string of JSON, or a page that shows it. */

import { plainText } from '../text/html-to-text.ts';
import { parseShallowJson } from '../text/shallow-json.ts';

/** How a document that can only be a feed begins. */
const beginning =
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:(?:[\w-]+:)?rss[^>]*>\s*<(?:[\w-]+:)?channel|(?:[\w-]+:)?feed\s[^>]*xmlns|rdf:rdf)[\s>=]/i;
/** The same, escaped; maybe behind a tag that colours it. */
const escaped = /^\s*(?:<[^>]*>\s*)?&lt;(?:\?xml|rss|feed|rdf)/i;
/** Tags with which a page may show a feed that is escaped. */
const shown = /<(?:pre|xmp|textarea)(?:\s[^<>]*)?>/gi;
/** Members in members that are looked into: `{ "data": { "contents": "<rss …" } }`. */
const mostDepth = 3;

/** The XML in a JSON text that is a string, or has one; null when there is none. */
export function feedInJson(json: string): string | null {
  if (!/<(?:\?xml|rss|feed|rdf)/i.test(json.replaceAll('\\u003c', '<').replaceAll('\\u003C', '<'))) return null;
  try {
    return feedIn(parseShallowJson(json), 0);
  } catch {
    return null;
  }
}

function feedIn(value: unknown, depth: number): string | null {
  if (typeof value === 'string') return beginning.test(value) ? value : null;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > mostDepth) return null;
  for (const member of Object.values(value)) {
    const found = feedIn(member, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** The XML that a page shows, escaped or as it is; null when the page only speaks of feeds. */
export function feedInPage(html: string): string | null {
  const plain = /<(?:rss|feed|rdf:rdf)[\s>]/i.exec(html);
  if (plain !== null && beginning.test(html.slice(plain.index, plain.index + 5_000))) return html.slice(plain.index);
  if (escaped.test(html.slice(0, 500))) return feedOf(html);
  for (const { index, 0: tag } of html.matchAll(shown)) {
    const inside = html.slice(index + tag.length);
    if (escaped.test(inside.slice(0, 500))) return feedOf(inside.slice(0, endOf(inside)));
  }
  return null;
}

function feedOf(shownText: string): string | null {
  const text = plainText(shownText);
  return beginning.test(text) ? text : null;
}

function endOf(text: string): number {
  const end = /<\/(?:pre|xmp|textarea)/i.exec(text)?.index;
  return end ?? text.length;
}
