/** Source kind `opml`: the feeds that an OPML list names. */

import type { Reservation } from '../../edition/health.ts';
import { counted } from '../../text/pluralize.ts';
import { httpUrl, placeOf, siteOf } from '../http-url.ts';
import type { Expansion, ListKind, Source } from '../kind.ts';
import { readOutlines } from '../reading.ts';
import { type SourceContext, SourceError } from '../source.ts';
import { feed } from './feed.ts';

/** Feeds read from one list: as many as a configuration may name itself. */
const mostFeeds = 300;

interface OpmlSettings {
  readonly url: string;
  readonly timeZone: string | null;
}

export const opml: ListKind<string, OpmlSettings> = {
  schema: httpUrl.describe('Address of an OPML list; every feed it names becomes a source of its own.'),
  resolve: (address, { timeZone }) => ({
    id: `opml:${placeOf(address)}`,
    name: `OPML: ${siteOf(address)}`,
    settings: { url: new URL(address).href, timeZone },
  }),
  standing: 'secondary',
  abilities: feed.abilities,
  example: 'opml: https://example.org/feeds.opml',
  expand: expandOpml,
};

/**
 * One source a feed, folders flattened, each with the list's standing and weight.
 * @throws WebError, ReaderFault; SourceError `malformed` when the answer is no OPML, `empty` when it names no feed
 */
async function expandOpml({ settings, ...list }: Source<OpmlSettings>, context: SourceContext): Promise<Expansion> {
  const { web, awaitTurn, signal } = context;
  const page = await web.get(settings.url, { headers: { accept: 'text/x-opml, application/xml;q=0.9, */*;q=0.5' } });
  const { body, headers, url: address } = page;
  const bytes = { body, contentType: headers['content-type'] ?? null, url: address };
  const read = await awaitTurn(readOutlines(bytes, signal));
  if (read === null) throw new SourceError('malformed', 'The answer is not an OPML list');
  const { outlines, unusable } = read;
  if (outlines.length === 0) {
    const why = unusable === 0 ? 'no outline has an xmlUrl' : `no xmlUrl of its ${unusable} is an http(s) address`;
    throw new SourceError('empty', `The OPML list names no feed (${why})`);
  }
  const { standing, weight } = list;
  const { timeZone } = settings;
  const sources = outlines.slice(0, mostFeeds).map(({ url, name }): Source => {
    const found = feed.resolve(url, { timeZone });
    return { ...found, name: name || found.name, kind: 'feed', standing, weight };
  });
  return { sources, reservation: leftOut(outlines.length, unusable) };
}

function leftOut(feeds: number, unusable: number): Reservation | null {
  const over = feeds - mostFeeds;
  if (over > 0)
    return { reason: 'too-large', detail: `the list names ${counted(feeds, 'feed')}; left out the last ${over}` };
  if (unusable === 0) return null;
  return {
    reason: 'salvaged',
    detail: `left out ${counted(unusable, 'outline')} without an http(s) address as xmlUrl`,
  };
}
