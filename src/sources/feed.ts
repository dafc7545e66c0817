import type { FeedConfig } from '../config/config.ts';
import { parseFeedBytes } from './feed-parse.ts';
import { type Gather, type Reservation, SourceError } from './source.ts';

/** Feeds first, then what servers call feeds when they do not know better. */
const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/**
 * Reads one RSS, Atom or JSON feed.
 * @throws WebError; SourceError `not-a-feed`, `malformed`
 */
export const gatherFeed: Gather<FeedConfig> = async (config, { web }) => {
  const page = await web.get(config.url, { headers: { accept } });
  const { 'content-type': contentType = null } = page.headers;
  const feed = parseFeedBytes({ body: page.body, contentType, url: page.url, timeZone: config.timeZone });
  if (feed.items.length === 0 && feed.found > 0) {
    throw new SourceError('malformed', `None of the ${feed.found} items has both a title and a link`);
  }
  const candidates = feed.items.map((item) => ({
    ...item,
    source: config.id,
    ownSite: siteOf(item.url) === siteOf(page.url) || siteOf(item.url) === siteOf(config.url),
    engagement: null,
  }));
  return { candidates, reservation: reservationOf(feed.found, feed.salvaged) };
};

/** Host without `www.`: subdomains of shared hosting belong to different people. */
function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

function reservationOf(found: number, salvaged: boolean): Reservation | null {
  if (salvaged) return { reason: 'salvaged', detail: `the feed is damaged; ${found} items could be read` };
  if (found === 0) return { reason: 'empty', detail: 'the feed is sound but holds no item' };
  return null;
}
