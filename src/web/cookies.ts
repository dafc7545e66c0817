/** Keeps cookies (RFC 6265) for the length of one chain of redirects, and no longer. */

import type { CookieJar } from 'tough-cookie';

/**
 * What one errand's answers set, under the rules of domain, path and scheme. Some sites redirect to the very address
 * that was asked for until a cookie comes back. Nothing outlives the errand, so no site sees across two of them.
 */
export interface ChainCookies {
  /** The Cookie header of a request; '' where nothing is known for the address. */
  headerFor(url: URL): string;
  /** Takes what an answer sets. */
  keep(url: URL, setCookie: string | readonly string[] | undefined): Promise<void>;
  /** Whether any answer has set one. */
  readonly any: boolean;
}

/** RFC 6265 section 6.1: what clients should take at least, as bytes of one cookie and cookies of one domain. */
const longestCookie = 4096;
const mostCookies = 50;

/**
 * tough-cookie, since whether `Domain=co.uk` is a site is told by the list of public suffixes alone; it is loaded with
 * the first cookie, which most runs never see.
 */
export function openCookies(): ChainCookies {
  let jar: CookieJar | null = null;
  return {
    get any() {
      return jar !== null;
    },
    headerFor: (url) => jar?.getCookieStringSync(url.href) ?? '',
    keep: async (url, setCookie = []) => {
      const cookies = [setCookie].flat().filter((cookie) => cookie.length <= longestCookie);
      if (cookies.length === 0) return;
      jar ??= new (await import('tough-cookie')).CookieJar();
      for (const cookie of cookies.slice(0, mostCookies)) jar.setCookieSync(cookie, url.href, { ignoreError: true });
    },
  };
}
