// Reads the bytes of feeds and sitemaps into entries: the room's door.

import { apart } from '../workers/index.ts';
import { feedReaders } from './readers.ts';

export type { FeedBytes, FeedItem, ParsedFeed } from './parse.ts';
export type { MappedPage } from './sitemap.ts';
export { withSubject } from './subject.ts';
export { nameOfPage, titleFromAddress } from './title-from-address.ts';

/** Each reads in a thread with limits of its own, and fails with a ReaderFault. */
export const { feed: readFeed, pageHead: readPageHead, sitemap: readSitemap } = apart(feedReaders);
