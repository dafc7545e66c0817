/** Resolves XML namespaces of feeds to the usual prefix of their vocabulary. */
import { withoutEnd } from '../text/edges.ts';

/**
 * Usual prefixes by namespace without scheme; '' is the format's own. Old versions and the drafts that were served for
 * years are listed with those that replaced them.
 */
const vocabularies: Readonly<Record<string, string>> = {
  'www.w3.org/2005/atom': '',
  'purl.org/atom/ns': '',
  'purl.org/atom': '',
  'purl.org/rss/1.0': '',
  'purl.org/net/rss1.1': '',
  'purl.org/rss/1.0/modules/rss091': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'backend.userland.com/rss': '',
  'backend.userland.com/rss2': '',
  'backend.userland.com/rss091': '',
  'backend.userland.com/rss092': '',
  'blogs.law.harvard.edu/tech/rss': '',
  'cyber.law.harvard.edu/rss': '',
  'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf:',
  'purl.org/dc/elements/1.1': 'dc:',
  'purl.org/dc/elements/1.0': 'dc:',
  'purl.org/dc/terms': 'dcterms:',
  'purl.org/rss/1.0/modules/content': 'content:',
  'search.yahoo.com/mrss': 'media:',
  'video.search.yahoo.com/mrss': 'media:',
  'www.rssboard.org/media-rss': 'media:',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes:',
  'itunes.apple.com/dtds/podcast-1.0.dtd': 'itunes:',
  'www.w3.org/1999/xhtml': 'xhtml:',
  'purl.oclc.org/net/rss_2.0/enc': 'enc:',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner:',
  'arxiv.org/schemas/atom': 'arxiv:',
  'arxiv.org/schemas/rss': 'arxiv:',
};

/** Prefixes that stand for the format itself where nobody declared them. */
const formatPrefixes: ReadonlySet<string> = new Set(['atom', 'atom10', 'a10', 'rss']);

/** The vocabularies in force at a place in a feed, by the short names above. */
export interface Namespaces {
  /** Of names without prefix. */
  readonly own: string;
  /** By prefix, where it is a known one. Kept for the whole document: no feed gives a prefix two meanings. */
  readonly byPrefix: Map<string, string>;
}

/** The namespaces inside an element with these attributes. */
export function within(outer: Namespaces, attributes: Readonly<Record<string, string>>): Namespaces {
  let { own } = outer;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const vocabulary = vocabularyOf(attributes[name] ?? '');
    if (name === 'xmlns') own = vocabulary ?? '';
    else if (vocabulary !== undefined) outer.byPrefix.set(name.slice('xmlns:'.length), vocabulary);
  }
  return own === outer.own ? outer : { ...outer, own };
}

/**
 * An element's name with the usual prefix of its vocabulary, whatever prefix the feed gave it: `dc:date`, `title`.
 * Names nobody declared, or declared with an unknown namespace, keep the prefix they have.
 */
export function usualName(name: string, { own, byPrefix }: Namespaces): string {
  const colon = name.indexOf(':');
  if (colon < 0) return own + name;
  const prefix = name.slice(0, colon);
  const vocabulary = byPrefix.get(prefix) ?? (formatPrefixes.has(prefix) ? '' : `${prefix}:`);
  return vocabulary + name.slice(colon + 1);
}

/**
 * The same for an element that holds a feed together: whatever vocabulary the feed borrows as its default, or forgets to
 * declare the prefix of, the elements of its format are the format's own.
 * @param name as written, in lower case
 */
export function ofFormat(name: string, namespaces: Namespaces): Namespaces {
  const colon = name.indexOf(':');
  if (colon < 0) return namespaces.own === '' ? namespaces : { ...namespaces, own: '' };
  const prefix = name.slice(0, colon);
  if (!namespaces.byPrefix.has(prefix)) namespaces.byPrefix.set(prefix, '');
  return namespaces;
}

function vocabularyOf(namespace: string): string | undefined {
  const address = namespace
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '');
  const key = withoutEnd(address, /[/#]/);
  return Object.hasOwn(vocabularies, key) ? vocabularies[key] : undefined;
}
