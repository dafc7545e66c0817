/** Source kind `opml`: the feeds that an OPML list names. */

import { Parser } from 'htmlparser2';
import type { Reservation } from '../../edition/health.ts';
import { decodeText } from '../../text/charset.ts';
import { clip, oneLine } from '../../text/plain-text.ts';
import { counted } from '../../text/pluralize.ts';
import { resolveLink } from '../../web/index.ts';
import { httpUrl, placeOf, siteOf } from '../http-url.ts';
import type { Expansion, ListKind, Source } from '../kind.ts';
import { type SourceContext, SourceError } from '../source.ts';
import { feed } from './feed.ts';

/** Feeds read from one list: as many as a configuration may name itself. */
const mostFeeds = 300;
/** Longest name, as in a configuration. */
const maxName = 80;

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

interface Outline {
  readonly url: string;
  readonly name: string;
}

/**
 * One source a feed, folders flattened, each with the list's standing and weight.
 * @throws WebError; SourceError `malformed` when the answer is no OPML, `empty` when it names no feed
 */
async function expandOpml({ settings, ...list }: Source<OpmlSettings>, { web }: SourceContext): Promise<Expansion> {
  const page = await web.get(settings.url, { headers: { accept: 'text/x-opml, application/xml;q=0.9, */*;q=0.5' } });
  const read = readOutlines(decodeText(page.body, page.headers['content-type'] ?? null), page.url);
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

interface OpmlText {
  readonly outlines: readonly Outline[];
  /** Outlines whose address is none. */
  readonly unusable: number;
}

/** Null when the text is no OPML. Reads on over markup faults: lists are exported by all sorts of programs. */
function readOutlines(text: string, base: string): OpmlText | null {
  let isOpml = false;
  let unusable = 0;
  const byUrl = new Map<string, Outline>();
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.toLowerCase();
        if (name === 'opml') isOpml = true;
        if (!isOpml || name !== 'outline') return;
        const { xmlurl = '', text: label = '', title = '' } = lowerCased(attributes);
        if (xmlurl.trim() === '') return;
        const url = feedAddress(xmlurl.trim(), base);
        if (url === null) unusable += 1;
        else if (!byUrl.has(url)) {
          byUrl.set(url, { url, name: clip(oneLine(label) || oneLine(title), maxName) });
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return isOpml ? { outlines: [...byUrl.values()], unusable } : null;
}

/**
 * The address of a feed as lists have it: whole, with the scheme `feed` that readers once registered for themselves, or
 * typed by hand without any. Null when it is none.
 */
function feedAddress(written: string, base: string): string | null {
  const text = written.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://');
  if (/^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//.test(text)) return resolveLink(`https://${text}`, base);
  return /\s/.test(text) ? null : resolveLink(text, base);
}

/** Attribute names are written `xmlUrl`, `xmlurl` and `XMLURL`. */
function lowerCased(attributes: Readonly<Record<string, string>>): Readonly<Partial<Record<string, string>>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));
}
