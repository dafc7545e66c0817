/** Computes the identity of a web address, by which links are compared, and the clean address to publish. */

import { compareText } from '../text/normalize.ts';
import { nameOf, parseAddress, plainHost, plainPart, plainPath } from './address.ts';
import { pathWithoutAmp, queryWithoutAmp } from './amp.ts';
import { canonicalHost } from './hosts.ts';
import { blogRules } from './rules-blogs.ts';
import { codeRules } from './rules-code.ts';
import { paperRules } from './rules-papers.ts';
import { talkRules } from './rules-talk.ts';
import { ruleBook } from './site-rule.ts';
import { withoutPointers, withoutTracking } from './tracking.ts';

/**
 * Two addresses share a key only when they surely name one page: one story told twice is seen by the editor, one taken
 * for another is lost. The key is for comparing, `cleanUrl` gives the address to publish.
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

/**
 * The identity of an address; null where `cleanUrl` is. Idempotent: a key with `https://` before it has itself as key.
 */
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

/**
 * Whether a fragment names a page or an entry that is news of its own, rather than a place on the page: a route of a
 * single-page application, a version or a date, or any anchor in a list of changes.
 */
function isNamed(fragment: string, path: string): boolean {
  if (fragment.length < 2) return false;
  if (route.test(fragment) || numbered.test(fragment)) return true;
  return listOfChanges.test(path) && !furniture.test(fragment);
}

/** After a hash-bang there is always a route: no page has an anchor of that name. */
const route = /^#(?:\/|!.)/;
/** `#2.1.0`, `#v3`, `#2026-02-08`; also `#2131`, which is how GitHub spells the anchor of a heading 2.1.31. */
const numbered = /\d[.:_-]\d|^#v?\d+$/i;
const listOfChanges =
  /\/(?:changelog|changes|release-?notes|releases|whats-?new|what-s-new|updates?|history|news)(?:\.[a-z]{2,4})?$/i;
/** Anchors that every page has. */
const furniture =
  /^#(?:top|main|content|main-content|comments?|respond|start|page|header|footer|nav|toc|atom-everything)$/i;
