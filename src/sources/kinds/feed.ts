/** Source kind `feed`: an RSS, Atom or JSON feed, or the feed that a page names. */

import type { Candidate } from '../../edition/candidate.ts';
import type { Reservation } from '../../edition/health.ts';
import {
  type FeedBytes,
  type FeedItem,
  nameOfPage,
  type ParsedFeed,
  readFeed,
  readPageHead,
  withSubject,
} from '../../feeds/index.ts';
import { clip, oneLine } from '../../text/plain-text.ts';
import { counted } from '../../text/pluralize.ts';
import type { WebPage } from '../../web/index.ts';
import { ReaderFault } from '../../workers/index.ts';
import { strangersIn } from '../health/hijack.ts';
import { httpUrl, placeOf, siteOf } from '../http-url.ts';
import type { SourceKind } from '../kind.ts';
import { type Gathered, type SourceContext, SourceError } from '../source.ts';

/** Feeds first, then what servers call feeds when they do not know better. */
const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

export interface FeedSettings {
  readonly url: string;
  /** IANA zone for dates that name none; null means UTC. */
  readonly timeZone: string | null;
}

export const feed: SourceKind<string, FeedSettings> = {
  schema: httpUrl.describe('Address of an RSS, Atom or JSON feed, or of a page that names its feed.'),
  resolve: (address, { timeZone }) => ({
    id: `feed:${placeOf(address)}`,
    name: siteOf(address),
    settings: { url: new URL(address).href, timeZone },
  }),
  standing: 'secondary',
  abilities: { past: 'recent', dates: 'mixed', runners: 'yes' },
  example: 'feed: https://github.blog/changelog/feed/',
  gather: ({ id, settings }, context) => gatherFeed(id, settings, context),
};

/**
 * Items of the feed; where a page stands in its place, the feed that the page names.
 * @throws WebError, ReaderFault; SourceError `not-a-feed`, `malformed`
 */
async function gatherFeed(source: string, { url, timeZone }: FeedSettings, context: SourceContext): Promise<Gathered> {
  const page = await context.web.get(url, { headers: { accept } });
  const { widest, backfill } = context.day;
  const reading = { timeZone, window: backfill ? { start: widest.start, end: new Date().toISOString() } : widest };
  const first = await tryAsFeed(page, reading, context);
  const { parsed, address } = 'parsed' in first ? first : await followPage(page, first.notFeed, reading, context);
  if (parsed.items.length > 0 && parsed.items.every(({ url: link }) => link === '')) {
    throw new SourceError('malformed', `None has both a title and a link (${counted(parsed.items.length, 'item')})`);
  }
  const own = [url, page.url, address];
  const ownSites = new Set(own.map(siteOf));
  const strangers = new Set(strangersIn(parsed.items, [...own, ...(parsed.home === null ? [] : [parsed.home])]));
  const kept = parsed.items.filter((item) => !strangers.has(item));
  const distinct = withoutRepeats(kept);
  const places = [...(parsed.home === null ? [] : [parsed.home]), address];
  const candidates = distinct.map((item) => ({
    ...item,
    ...titleOf(item, parsed.title, places),
    source,
    ownSite: URL.canParse(item.url) && ownSites.has(siteOf(item.url)),
    engagement: null,
  }));
  const leftOut = { ...parsed.leftOut, elsewhere: strangers.size, duplicate: kept.length - distinct.length };
  return { candidates, reservation: reservationOf(parsed, [...strangers]), leftOut };
}

/** What an item is called among those of other feeds; by its address where it has no words of its own. */
function titleOf(
  { url, title }: FeedItem,
  feedTitle: string,
  places: readonly string[],
): Pick<Candidate, 'title' | 'titleFrom'> {
  if (url === '') return { title };
  if (title === '') return { title: nameOfPage(url), titleFrom: 'address' };
  return { title: withSubject(title, { addresses: [url, ...places], feedTitle }) };
}

/** The first of the items that have address, title and date in common. */
function withoutRepeats(items: readonly FeedItem[]): FeedItem[] {
  const told = new Set<string>();
  return items.filter(({ url, title, published }) => {
    const key = `${url} ${published} ${title}`;
    const isRepeat = url !== '' && told.has(key);
    told.add(key);
    return !isRepeat;
  });
}

interface FoundFeed {
  readonly parsed: ParsedFeed;
  /** Where the feed was. */
  readonly address: string;
}

/** What a feed is read by beside its bytes. */
type Reading = Pick<FeedBytes, 'timeZone' | 'window'>;

async function tryAsFeed(
  { body, url, ...page }: WebPage,
  reading: Reading,
  { awaitTurn, signal }: SourceContext,
): Promise<FoundFeed | { readonly notFeed: ReaderFault }> {
  try {
    const contentType = contentTypeOf(page);
    return { parsed: await awaitTurn(readFeed({ body, contentType, url, ...reading }, signal)), address: url };
  } catch (error) {
    if (error instanceof ReaderFault && error.reason === 'not-a-feed') return { notFeed: error };
    throw error;
  }
}

/** Reads the feed that a page names; asked anew in every run, since sites move their feeds. */
async function followPage(
  page: WebPage,
  notFeed: ReaderFault,
  reading: Reading,
  context: SourceContext,
): Promise<FoundFeed> {
  const { web, awaitTurn, signal } = context;
  const { body, url } = page;
  const head = await awaitTurn(readPageHead({ body, contentType: contentTypeOf(page), url }, signal));
  if (head === null) throw notFeed;
  if (head.feed === null) {
    const what = head.title === '' ? 'an HTML page without a title' : `an HTML page titled “${clip(head.title, 80)}”`;
    const advice = 'Give the address of the feed, or read the links of the page with page: instead of feed:';
    throw new SourceError('not-a-feed', `The answer is ${what} that names no feed. ${advice}`, { cause: notFeed });
  }
  const named = await web.get(head.feed, { headers: { accept } });
  const second = await tryAsFeed(named, reading, context);
  if ('parsed' in second) return second;
  const message = `The answer is an HTML page, and what it names as its feed, ${head.feed}, is none`;
  throw new SourceError('not-a-feed', message, { cause: second.notFeed });
}

function contentTypeOf({ headers }: Pick<WebPage, 'headers'>): string | null {
  const { 'content-type': contentType = null } = headers;
  return contentType;
}

function reservationOf({ found, salvaged, dates }: ParsedFeed, strangers: readonly FeedItem[]): Reservation | null {
  if (strangers.length > 0) {
    const sites = [...new Set(strangers.flatMap(({ url }) => URL.parse(url)?.hostname ?? []))].slice(0, 3);
    const detail = `left out ${counted(strangers.length, 'item')} on other sites: ${sites.join(', ')}`;
    return { reason: 'hijacked', detail };
  }
  if (salvaged) return { reason: 'salvaged', detail: `the feed is damaged; ${counted(found, 'item')} could be read` };
  const { unread, shared } = dates;
  if (unread !== null) {
    const detail = `no date can be read from ${unread.count} of ${counted(found, 'item')}, such as “${oneLine(unread.example)}”`;
    return { reason: 'unread-dates', detail };
  }
  if (shared !== null) {
    const moment = `${shared.at.slice(0, 16).replace('T', ' ')} UTC`;
    const detail = `${shared.count} of ${counted(found, 'item')} are dated at one moment, ${moment}: when the site was built, so they count as undated`;
    return { reason: 'shared-date', detail };
  }
  if (found === 0) return { reason: 'empty', detail: 'the feed is sound but holds no item' };
  return null;
}
