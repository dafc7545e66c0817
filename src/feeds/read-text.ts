/** Reads the text of a feed of any format, damaged or not, into its entries. */

import { FeedError, type FeedText } from './entry.ts';
import { readJsonFeed } from './json.ts';
import { mendMarkup } from './mend-markup.ts';
import { readXmlFeed } from './xml.ts';

/**
 * @param url address of the feed
 * @throws FeedError `not-a-feed` when the text is something else (a page, most often); `empty` when there is none;
 *   `malformed` when it is a feed
 *   that cannot be read
 */
export function readFeedText(text: string, url: string): FeedText {
  if (text.startsWith('{') || text.startsWith('[')) return readJsonFeed(text);
  refuseOthers(text);
  const feed = readXmlFeed(mendMarkup(text), url);
  // A feed may have no item and yet be sound, as arXiv's on weekends.
  if (feed.entries.length === 0 && feed.damaged)
    throw new FeedError('malformed', 'The feed is cut off or broken, and no item could be read from it');
  return feed;
}

/** What a server calls its answer says little: pages come as XML, feeds as HTML. The first tags decide. */
function refuseOthers(text: string): void {
  const feed = /<(?:[\w-]+:)?(?:rss|feed|rdf|channel|entry|item)(?![\w:.-])/i.exec(text);
  const page = /<(?:!doctype\s+html|html)[\s>]/i.exec(text);
  if (feed !== null && (page === null || feed.index < page.index)) return;
  if (page !== null) throw new FeedError('not-a-feed', 'The answer is an HTML page, not a feed');
  if (text.trim() === '') throw new FeedError('empty', 'The answer is empty: not even a feed without items');
  const other = /<([a-z][\w:-]{0,40})/i.exec(text)?.[1];
  const what = other === undefined ? 'not XML' : `XML or HTML that begins with <${other}>`;
  throw new FeedError('not-a-feed', `The answer is ${what}, not a feed`);
}
