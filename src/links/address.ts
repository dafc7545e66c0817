/** Reads texts as web addresses and brings host, path and query into one plain spelling. */

import { withoutEnd } from '../text/edges.ts';
import { unwrap } from './wrappers.ts';

/**
 * Longest address taken for one, in UTF-16 units: servers refuse longer ones, and nested wrappers take time to open.
 */
const longest = 8_000;

/**
 * The address a text stands for, out of any wrapper that only leads on to it. Null for what is not an http(s) address,
 * or carries credentials.
 */
export function parseAddress(text: string): URL | null {
  const address = text.trim();
  if (address.length > longest) return null;
  const url = webAddress(address);
  if (url === null) return null;
  let page = url;
  // Each round takes a shorter address out of a longer one, so this ends.
  for (let inner = unwrap(page); inner !== null; inner = unwrap(page)) {
    const target = webAddress(inner);
    if (target === null || !isPublicName(target.hostname)) break;
    page = target;
  }
  return page;
}

function webAddress(text: string): URL | null {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  if (url.username !== '' || url.password !== '') return null;
  // The dot after the last label is the only one that may stand without a name before it.
  return /(?:^|\.)\.$/.test(url.hostname) ? null : url;
}

/** A wrapper must not smuggle in what nobody could have linked to: an address inside somebody's network. */
function isPublicName(hostname: string): boolean {
  return /\.[a-z][a-z0-9-]+\.?$/.test(hostname) && !/\.(?:local|localhost|internal|lan|arpa)\.?$/.test(hostname);
}

/** The host without the dot that may end it. */
export function plainHost({ hostname }: URL): string {
  return hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
}

/**
 * The parts of a query as they are written. Feeds that escape twice leave `&amp;` behind, which every server would read
 * as a name of its own.
 */
export function queryParts(search: string): string[] {
  if (search.length < 2) return [];
  return search
    .slice(1)
    .split('&')
    .map((part) => part.replace(/^(?:amp;|#0?38;)+/, ''))
    .filter((part) => part !== '' && part !== '=');
}

/** The name in a part of a query, as it is written. */
export function nameOf(part: string): string {
  const end = part.indexOf('=');
  return end === -1 ? part : part.slice(0, end);
}

/** The value in a part of a query, as it is written; '' when there is none. */
export function textOf(part: string): string {
  const end = part.indexOf('=');
  return end === -1 ? '' : part.slice(end + 1);
}

/** Session ids in the path, and the names under which servers keep the page of a folder. */
const sessionId = /(?<=[^/.]);jsessionid=[^/]*/gi;
const indexFile = /\/(?:index\.(?:html?|php|aspx?|jsp|shtml)|default\.aspx?)$/i;

/** A path in a spelling that compares: without a trailing slash or an index file, '' for a front page. */
export function plainPath(pathname: string): string {
  let path = pathname.includes('%') ? plainEscapes(pathname) : pathname;
  if (path.includes(';')) path = path.replace(sessionId, '');
  if (path.includes('//')) path = path.replace(/\/{2,}/g, '/');
  for (;;) {
    const shorter = withoutEnd(path, /\//).replace(indexFile, '');
    if (shorter === path) return path;
    path = shorter;
  }
}

/**
 * One way of percent-encoding a path: what needs no escape has none (RFC 3986, section 6.2.2.2, and the signs that no
 * server tells apart from their escapes), and the others have capital letters.
 */
function plainEscapes(path: string): string {
  return path.replace(/(?<!%[0-9A-Fa-f]?)%[0-9A-Fa-f]{2}/g, (found) => {
    const sign = String.fromCharCode(Number.parseInt(found.slice(1), 16));
    return /[\w.~@:!$'()*,-]/.test(sign) ? sign : found.toUpperCase();
  });
}

/** A part of a query in a spelling that compares. */
export function plainPart(part: string): string {
  if (/^(?:[\w.~-]*=)?[\w.~-]+$/.test(part)) return part;
  const value = textOf(part);
  return value === '' ? plainText(nameOf(part)) : `${plainText(nameOf(part))}=${plainText(value)}`;
}

/** One way of percent-encoding a name or value of a query, where `+` is a blank. */
function plainText(text: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(text.replaceAll('+', ' ')));
  } catch {
    // Not UTF-8: such an escape is compared as it stands.
    return text;
  }
}

/**
 * Whether a path segment reads like the name of one article: three words or more, a number as long as those that
 * content systems give, or a file of its own. Lists and tools have shorter names.
 */
export function readsLikeArticle(segment: string): boolean {
  const words = segment.split(/[-_]/).filter((word) => word !== '');
  return words.length >= 3 || /\d{5}|\.html?$/i.test(segment);
}
