/**
 * Resolves an address as a feed wrote it: relative, without a scheme, with a misspelt one, or with one too many.
 */

import { distance } from 'fastest-levenshtein';
import { parse as parseHost } from 'tldts';
import type { Address } from './entry.ts';

/** Where an address was read. */
export interface AddressContext {
  /** What relative addresses lead from, absolute. */
  readonly base: string;
  /** Addresses of the feed and of the site it names: whose hosts are sure to be hosts. */
  readonly own: readonly string[];
}

/** Whole addresses, nearly all. */
const usual = /^https?:\/\/(?!https?\b)[^/\\\s]/i;
/** Letters at the beginning that a colon or slashes follow; `delimiter` tells a scheme from a folder. */
const schemeLike = /^(?<name>[a-z]{3,7})(?<delimiter>[:;]{1,3}[/\\]{0,5}|[/\\]{2,5})/i;
/** A host name, maybe with a port, up to where a path, a query or a fragment begins. */
const firstPart = /^(?<host>[\p{L}\p{N}.-]{4,253})(?<port>:\d{1,5})?(?=[/?#]|$)/u;
/** A version's number where a host could stand: `v1.2/notes`, `1.2.dev/notes`. */
const versionLike = /^v?\d{1,4}(?:\.\d{1,6}){1,4}(?:\.|$)/i;
/** Domains kept for examples and tests (RFC 6761), which the list of public suffixes has not. */
const reserved: ReadonlySet<string> = new Set(['example', 'test']);
/** Domains of the first level that are better known as the endings of files. */
const fileEndings: ReadonlySet<string> = new Set('cab do md mov ms pl ps pub py rs sh so zip'.split(' '));

/**
 * The absolute http(s) address; '' when there is none. A first step that is the name of a host is one, and no folder of
 * the site, where its domain is a public one or the feed itself lives there.
 */
export function resolveAddress({ href, base: written }: Address, { base, own }: AddressContext): string {
  // Addresses are often escaped once too often.
  const text = unescaped(href.trim().replaceAll('&amp;', '&'));
  if (text === '') return '';
  if (usual.test(text)) return httpAddress(text, null);
  const { scheme, rest } = withoutScheme(text);
  if (scheme !== null) return httpAddress(`${scheme}://${rest}`, null);
  const from = written || base;
  const host = hostAt(rest, own);
  if (host !== null) return httpAddress(`${schemeFor(host, from, own)}//${rest.replace(/^\/+/, '')}`, null);
  // `//2026/a` is a path with a slash too many: the number would be read as the address of a machine.
  return httpAddress(/^\/\/[^./?#]+(?:[/?#]|$)/.test(rest) ? rest.slice(1) : rest, from);
}

function httpAddress(text: string, base: string | null): string {
  const url = base === null ? URL.parse(text) : URL.parse(text, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : '';
}

/** Addresses that were encoded as a whole: `https%3A%2F%2F…`. */
function unescaped(text: string): string {
  if (!/^https?%3a/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What stands behind all schemes that are meant to be http or https, and the last of them; null when there is none. */
function withoutScheme(text: string): { readonly scheme: 'http' | 'https' | null; readonly rest: string } {
  let rest = text.replace(/^:\/\//, '//');
  let scheme: 'http' | 'https' | null = null;
  for (let round = 0; round < 4; round += 1) {
    const { name = '', delimiter = '' } = schemeLike.exec(rest)?.groups ?? {};
    const meant = schemeMeant(name.toLowerCase());
    if (meant === null) break;
    const inside = rest.slice(name.length + delimiter.length).trimStart();
    // `https:/2026/a` has lost its host: what is left is a path.
    const isHost = /^[^/?#]*[.:\]]/.test(inside) || schemeLike.test(inside) || delimiter.endsWith('//');
    if (!isHost) return { scheme: null, rest: delimiter.endsWith('/') ? `/${inside}` : inside };
    scheme = meant;
    rest = inside;
  }
  return { scheme, rest };
}

/** Feeds have schemes of their own that mean http. */
const ownSchemes: ReadonlySet<string> = new Set(['feed', 'itpc', 'pcast']);

function schemeMeant(name: string): 'http' | 'https' | null {
  if (name === 'http' || ownSchemes.has(name)) return 'http';
  if (name === 'https') return 'https';
  if (name === '' || !/^h|^ttp/.test(name)) return null;
  // A letter left out, doubled, wrong, or two that changed places.
  const near = (scheme: string): boolean =>
    distance(name, scheme) <= 1 ||
    (distance(name, scheme) === 2 && [...name].sort().join() === [...scheme].sort().join());
  if (near('https')) return name.includes('s') ? 'https' : 'http';
  return near('http') ? 'http' : null;
}

/** The host that an address without scheme begins with; null when it begins with a folder or a file. */
function hostAt(text: string, own: readonly string[]): string | null {
  const ownHosts = own.flatMap((address) => URL.parse(address)?.host ?? []);
  const slashes = /^\/*/.exec(text)?.[0].length ?? 0;
  const { host = '', port = '' } = firstPart.exec(text.slice(slashes))?.groups ?? {};
  const name = host.toLowerCase();
  if (
    ownHosts.some((one) => one.replace(/^www\./, '') === `${name}${port}`.replace(/^www\./, '')) &&
    name.includes('.')
  )
    return `${name}${port}`;
  // One slash says that it is a path of this host, two that it is a host.
  if (slashes === 1 || !isHostName(name)) return null;
  const isNamed = slashes === 2 || name.startsWith('www.') || port !== '';
  return isNamed || !isFileName(name, text.slice(slashes + host.length)) ? `${name}${port}` : null;
}

function isHostName(name: string): boolean {
  if (!name.includes('.') || /^[.-]|[.-]$|\.\.|\.-|-\./.test(name) || versionLike.test(name)) return false;
  const { isIcann, domain, publicSuffix } = parseHost(name, { extractHostname: false });
  const isPublic = isIcann === true || (publicSuffix !== null && reserved.has(publicSuffix));
  return isPublic && domain !== null;
}

/** `setup.py`, `notes.md?plain=1`: a name with a file's ending, and nothing below it. */
function isFileName(name: string, behind: string): boolean {
  const [, ending = '', more] = name.split('.');
  return more === undefined && fileEndings.has(ending) && !behind.startsWith('/');
}

/** The scheme that the feed uses for this host; names that begin with www. are older than https; else the site's own. */
function schemeFor(host: string, base: string, own: readonly string[]): string {
  const same = own.map((address) => URL.parse(address)).find((url) => url?.host === host);
  if (same) return same.protocol;
  return host.startsWith('www.') ? 'http:' : (URL.parse(base)?.protocol ?? 'https:');
}
