/** Reads the text of a feed of any format, damaged or not, into its entries. */

import { FeedError, type FeedText } from './entry.ts';
import { readJsonFeed } from './json.ts';
import { mendMarkup } from './mend-markup.ts';
import { feedInJson, feedInPage } from './wrapped.ts';
import { readXmlFeed } from './xml.ts';

/**
 * @param url address of the feed
 * @throws FeedError `not-a-feed` when the text is something else (a page, most often); `empty` when there is none;
 *   `malformed` when it is a feed that cannot be read
 */
export function readFeedText(text: string, url: string): FeedText {
  const json = jsonIn(text);
  const wrapped = json === null ? feedInText(text) : feedInJson(json);
  if (json !== null && wrapped === null) return readJsonFeed(json);
  const xml = wrapped ?? text;
  refuseOthers(xml);
  const feed = readXmlFeed(mendMarkup(xml), url);
  // A feed may have no item and yet be sound, as arXiv's on weekends.
  if (feed.entries.length === 0 && feed.damaged)
    throw new FeedError('malformed', 'The feed is cut off or broken, and no item could be read from it');
  return feed;
}

/** The JSON in a text that is nothing else, or a call with it (JSONP); null for other texts. */
function jsonIn(text: string): string | null {
  const call = /^(?:\/\*\*\/\s{0,9})?[\w$.]{1,60}\(\s{0,9}(?=[{["])/.exec(text)?.[0] ?? '';
  const json = call === '' ? text : text.slice(call.length, text.lastIndexOf(')'));
  return /^[{["]/.test(json) ? json : null;
}

/** The feed in what stands around it; null where the text is one itself, or has none. */
function feedInText(text: string): string | null {
  const whole = /^<!\[CDATA\[\s*(?=<)/.exec(text)?.[0];
  if (whole !== undefined) return text.slice(whole.length);
  return !root.test(text) || isPage(text) ? feedInPage(text) : null;
}

const root = /<(?:[\w-]+:)?(?:rss|feed|rdf|channel|entry|item)(?![\w:.-])/i;
/** What begins a page; its document type does not, since blogs have their feeds printed by the template of their pages. */
const pageRoot = /<(?:html|head|body|title|meta)[\s>]/i;

function isPage(text: string): boolean {
  const page = pageRoot.exec(text);
  const feed = root.exec(text);
  return page !== null && (feed === null || page.index < feed.index);
}

/** What a server calls its answer says little: pages come as XML, feeds as HTML. The first tags decide. */
function refuseOthers(text: string): void {
  if (text.trim() === '') throw new FeedError('empty', 'The answer is empty: not even a feed without items');
  const isFeed = root.test(text) && !isPage(text);
  if (isFeed) return;
  if (/<(?:!doctype\s+html|html)[\s>]/i.test(text))
    throw new FeedError('not-a-feed', 'The answer is an HTML page, not a feed');
  const other = /<([a-z][\w:-]{0,40})/i.exec(text)?.[1];
  const what = other === undefined ? 'not XML' : `XML or HTML that begins with <${other}>`;
  throw new FeedError('not-a-feed', `The answer is ${what}, not a feed`);
}
