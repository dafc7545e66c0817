import { compareText } from '../text/order.ts';
import { nameOf, parseAddress, plainHost, plainPart, plainPath } from './address.ts';
import { pathWithoutAmp, queryWithoutAmp } from './amp.ts';
import { isNamed } from './fragments.ts';
import { canonicalHost } from './hosts.ts';
import { blogRules } from './rules-blogs.ts';
import { codeRules } from './rules-code.ts';
import { paperRules } from './rules-papers.ts';
import { talkRules } from './rules-talk.ts';
import { ruleBook } from './site-rule.ts';
import { withoutPointers, withoutTracking } from './tracking.ts';

/**
 * Identity of a web address. Two addresses share a key only when they surely name one page: one story told twice is seen
 * by the editor, one taken for another is lost. The key is for comparing, `cleanUrl` gives the address to publish.
 */

const rulingOn = ruleBook([...paperRules, ...codeRules, ...talkRules, ...blogRules]);

/**
 * The address to publish: out of wrappers, without tracking, otherwise as it was written. Idempotent. Null when it is
 * not an http(s) address.
 */
export function cleanUrl(address: string): string | null {
  const url = parseAddress(address);
  if (url === null) return null;
  const query = withoutTracking(url).join('&');
  const port = url.port === '' ? '' : `:${url.port}`;
  const search = query === '' ? '' : `?${query}`;
  return `${url.protocol}//${plainHost(url)}${port}${url.pathname}${search}${withoutPointers(url.hash)}`;
}

/** The identity of an address; null where `cleanUrl` is. Idempotent: a key with `https://` before it has itself as key. */
export function linkKey(address: string): string | null {
  const url = parseAddress(address);
  if (url === null) return null;
  const host = canonicalHost(url.hostname);
  const path = pathWithoutAmp(plainPath(url.pathname), host);
  const isDefaultPort = url.port === '' || url.port === '80' || url.port === '443';
  const ruling = isDefaultPort ? rulingOn(host, path) : null;
  const keeps = ruling?.rule.keeps;
  const query = queryWithoutAmp(withoutTracking(url).map(plainPart));
  const telling = keeps === undefined ? query : query.filter((part) => keeps.includes(nameOf(part)));
  const page = ruling?.page ?? (isDefaultPort ? host + path : `${host}:${url.port}${path}`);
  const mayBeNamed = keeps === undefined || ruling?.rule.entries === true;
  const fragment = withoutPointers(url.hash);
  return page + queryOf(telling) + (mayBeNamed && isNamed(fragment, path) ? fragment : '');
}

/** The host a reader would name, for counting independent outlets. */
export function hostOf(address: string): string {
  return canonicalHost(new URL(address).hostname);
}

/** The order of a query's names means nothing; that of one name's values may. */
function queryOf(parts: readonly string[]): string {
  if (parts.length === 0) return '';
  const ordered = parts.length === 1 ? parts : parts.toSorted((a, b) => compareText(nameOf(a), nameOf(b)));
  return `?${ordered.join('&')}`;
}
