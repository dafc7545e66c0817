/**
 * Makes conditional requests (RFC 9111 revalidation with ETag and Last-Modified), so that unchanged bodies are not sent
 * again.
 */

import { createHash } from 'node:crypto';
import { type CacheFile, openCacheFile } from './cache-file.ts';
import type { WebPage } from './web.ts';

/**
 * Why not undici's cache interceptor: it sits below the decoding of bodies and keeps what came over the wire, so half
 * a gzip stream that ended cleanly would be kept and then confirmed day after day. It keeps only what HTTP calls fresh
 * for some time, while many feeds come with an ETag and `no-cache`, or without any word on freshness. And news must
 * always be asked about, never taken as fresh.
 */
export interface ValidatorCache {
  /** Headers that make a request conditional; none when nothing is kept for it. */
  conditions(key: string): Readonly<Record<string, string>>;
  /** The kept answer after a 304; null when the 304 is not about it, so that the request has to be repeated without. */
  confirmed(key: string, url: string, headers: Readonly<Record<string, string>>): WebPage | null;
  /** Keeps a whole, decoded 200 answer where that is of use and allowed. */
  keep(key: string, page: WebPage): void;
  close(): void;
}

/** Headers about one connection or one transfer, and those that may identify somebody. */
const passing: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'set-cookie',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'content-encoding',
  'content-length',
]);

/**
 * Opens the cache in a folder. A cache that cannot be used costs a warning and nothing else.
 * @param warn told once what is wrong and what to do
 */
export function openValidatorCache(folder: string, warn: (text: string) => void): ValidatorCache {
  return createValidatorCache(openCacheFile({ folder, warn }));
}

export function createValidatorCache(file: CacheFile): ValidatorCache {
  return {
    conditions: (key) => {
      const known = file.validators(key);
      if (known === null) return {};
      // Both, as RFC 9110 section 13.2.2 has it: a host that knows ETags ignores the date.
      return {
        ...(known.etag !== null && { 'if-none-match': known.etag }),
        ...(known.modified !== null && { 'if-modified-since': known.modified }),
      };
    },
    confirmed: (key, url, headers) => {
      const kept = file.take(key);
      if (kept === null) return null;
      const { etag = null } = headers;
      if (etag !== null && kept.etag !== null && opaque(etag) !== opaque(kept.etag)) return null;
      const stored = JSON.parse(kept.headers) as Record<string, string>;
      // What describes the body stays: some hosts send a 304 with headers of an empty page.
      const fresh = Object.entries(headers).filter(([name]) => !passing.has(name) && !name.startsWith('content-'));
      return { url, status: 200, headers: { ...stored, ...Object.fromEntries(fresh) }, body: kept.body };
    },
    keep: (key, { status, headers, body }) => {
      const { etag = null, 'last-modified': modified = null, 'cache-control': control = '' } = headers;
      // An empty answer is a fault that passes; confirmed day after day it would stay.
      if (body.byteLength === 0) return;
      if (status !== 200 || (etag === null && modified === null) || /\bno-store\b/i.test(control)) return;
      const lasting = Object.entries(headers).filter(([name]) => !passing.has(name));
      file.keep(key, { etag, modified, headers: JSON.stringify(Object.fromEntries(lasting)), body });
    },
    close: () => file.close(),
  };
}

/**
 * What a request is kept under: its address and what it accepts, hashed, because an address may hold a secret. `Vary`
 * needs no more than that: the other headers of a run are always the same, and a kept answer is never used without
 * asking.
 */
export function cacheKey(url: URL, headers: Readonly<Record<string, string>>): string {
  const { accept = '', 'accept-language': language = '' } = headers;
  // The part after # is not sent.
  const [address] = url.href.split('#', 1);
  return createHash('sha256')
    .update(JSON.stringify([address, accept, language]))
    .digest('hex');
}

/** An entity tag without its mark for weakness: If-None-Match compares weakly (RFC 9110 section 8.8.3.2). */
function opaque(etag: string): string {
  return etag.replace(/^W\//, '');
}
