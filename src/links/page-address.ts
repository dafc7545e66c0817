/**
 * Decides what a page's own address is from its redirects and what it declares (`rel=canonical`, `og:url`), distrusting
 * both.
 */

import { withoutEnd } from '../text/edges.ts';
import { wordsIn } from '../text/words.ts';
import { linkKey } from './canonical.ts';
import { canonicalHost } from './hosts.ts';

/** What reading a page told of its address. */
export interface Sighting {
  /** The address that was asked for. */
  readonly asked: string;
  /** Where redirects ended. */
  readonly final: string;
  /** What the page declares as its address (`rel=canonical`, then `og:url`), best first; absolute. */
  readonly declared: readonly string[];
  /** The page's title: what a wrong declaration is recognised by. */
  readonly title: string | null;
}

/**
 * Whether the redirects behind an address led to no page of it: to a site's front page or a section, as for articles
 * that are gone (`gone`), or to a wall where readers sign in, agree or prove themselves (`wall`).
 */
export function strayed({ asked, final }: Pick<Sighting, 'asked' | 'final'>): 'gone' | 'wall' | null {
  if (linkKey(asked) === linkKey(final)) return null;
  const [from, to] = [URL.parse(asked), URL.parse(final)];
  if (from === null || to === null) return null;
  if (isWall(to) && !isWall(from)) return 'wall';
  return (isFrontPage(to) && !isFrontPage(from)) || isSectionAbove(to, from) ? 'gone' : null;
}

/**
 * The address a page really has: where redirects ended, or what the page itself declares, as far as that can be
 * believed. A declaration counts on the page's own site only, and only when it names this page: many sites declare
 * their front page, a section, or one address for all their pages.
 */
export function ownAddress(sighting: Sighting): string {
  const { asked, final, declared, title } = sighting;
  if (linkKey(final) === null || strayed(sighting) !== null) return asked;
  return declared.find((address) => namesPage(address, final, title)) ?? final;
}

function namesPage(address: string, final: string, title: string | null): boolean {
  const [said, page] = [URL.parse(address), URL.parse(final)];
  if (said === null || page === null || linkKey(address) === null) return false;
  if (linkKey(address) === linkKey(final)) return true;
  if (canonicalHost(said.hostname) !== canonicalHost(page.hostname) || said.port !== page.port) return false;
  if (isFrontPage(said) || isSectionAbove(said, page) || isWall(said)) return false;
  // One address for all that a script shows would pass for kin by the script's own name.
  const widens = page.search !== '' && said.search === '';
  return isKin(said, `${widens ? '' : decoded(page.pathname + page.search)} ${title ?? ''}`);
}

/**
 * Most of the words of an address's last segment, and every number in it, have to be in the page's address or title.
 */
function isKin(said: URL, page: string): boolean {
  const known = new Set(piecesOf(page));
  const own = piecesOf(decoded(lastSegment(said.pathname)) + decoded(said.search));
  const found = own.filter((word) => known.has(word));
  const numbersMissing = own.some((word) => /\d/.test(word) && !known.has(word));
  return own.length > 0 && !numbersMissing && found.length / own.length >= leastKinship;
}

/**
 * Words, those with a dot in parts: an address has none in `ternlight-2-0` and drops the end of it in `ternlight-2`.
 */
function piecesOf(text: string): string[] {
  return wordsIn(text.replace(fileEnding, ' ')).flatMap((word) => word.split(/[.,']/));
}

/**
 * Titles get edited after their address is made; a third of the words differ in the addresses of two sister articles.
 */
const leastKinship = 0.75;

/** Endings of a page's file, which belong to no name of it. */
const fileEnding = /\.(?:html?|php|aspx?|amp)(?=$|[/?#\s])/gi;

const wallHost = /^(?:consent|login|signin|auth|accounts?|sso|id|validate|captcha|geo\.captcha-delivery)\./;
const wallPath =
  /\/(?:log-?in|sign-?in|sign-?up|consent|cookie-?wall|captcha|challenge|sorry|oauth2?|authorize|paywall|subscribe)(?:[/.]|$)/i;

function isWall({ hostname, pathname }: URL): boolean {
  return wallHost.test(hostname) || wallPath.test(pathname);
}

function isFrontPage({ pathname, search }: URL): boolean {
  return search === '' && /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(pathname);
}

/**
 * `/blog` for `/blog/2026/an-article`: a list that the page stood in. A name with a digit or a hyphen is no section's.
 */
function isSectionAbove(section: URL, page: URL): boolean {
  const path = section.pathname.replace(/\/$/, '');
  return (
    canonicalHost(section.hostname) === canonicalHost(page.hostname) &&
    /^(?:\/[a-z]+){1,2}$/i.test(path) &&
    page.pathname.startsWith(`${path}/`) &&
    page.pathname.length > path.length + 1
  );
}

function lastSegment(pathname: string): string {
  return withoutEnd(pathname, /\//).split('/').at(-1) ?? '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
