// What worker threads read of this room's: bytes of feeds, of pages that name one, and of sitemaps.

import type { Readers } from '../workers/index.ts';

export const feedReaders = {
  feed: async () => (await import('./parse.ts')).parseFeedBytes,
  pageHead: async () => (await import('./discovery.ts')).readPageHead,
  sitemap: async () => (await import('./sitemap.ts')).parseSitemap,
} satisfies Readers;
