// Reads the bytes of feeds and sitemaps into entries: the room's door.

export { readPageHead } from './discovery.ts';
export { FeedError } from './entry.ts';
export { type FeedItem, type ParsedFeed, parseFeedBytes } from './parse.ts';
export { type MappedPage, parseSitemap } from './sitemap.ts';
