/** Reads where an item or a site is on the web from its XML elements, best address first. */

import { attribute, children, type FeedElement } from './element.ts';
import { type Address, isWebAddress } from './entry.ts';

/** All that leads to an item, best first. */
export function linksOf(item: FeedElement): Address[] {
  const own = addressesOf(item);
  // Nearly every item names its page, and what else leads to it need not be looked for.
  return own.some(({ href }) => isWebAddress(href)) ? own : [...own, ...lastResortsOf(item)];
}

/** Where an item, or a site, is on the web: what it names as its address, then what names itself one. */
export function addressesOf(element: FeedElement): Address[] {
  const links = children(element, ['link']);
  // RSS writes the address as text, Atom as an attribute, and RSS feeds borrow Atom's.
  const written = links.filter(({ attributes }) => attributes.href === undefined).map(addressIn);
  const linked = alternates(links.filter(({ attributes }) => attributes.href !== undefined));
  const guids = children(element, ['guid']).filter(isPermalink).map(addressIn);
  const elsewhere = children(element, ['content']).map(addressOf('src'));
  const ids = children(element, ['id'])
    .filter(({ text }) => isWebAddress(text))
    .map(addressIn);
  const about = [...attribute(element, 'href'), ...attribute(element, 'rdf:about').filter(isWebAddress)];
  return filled([
    ...written,
    ...linked,
    ...guids,
    ...elsewhere,
    ...ids,
    ...about.map((href) => ({ href, base: element.base })),
  ]);
}

/**
 * What leads to an item that names no page of its own: the address that a feed service has put its own in place of, the
 * page of its comments, a page it is related to, and its file at last. An episode is news whether it has a page or not.
 */
function lastResortsOf(item: FeedElement): Address[] {
  const originals = children(item, ['feedburner:origlink', 'pheedo:origlink']).map(addressIn);
  const discussions = children(item, ['comments']).filter(({ text }) => isWebAddress(text) || text.startsWith('/'));
  const players = children(item, ['media:player']).map(addressOf('url'));
  // Behind an empty `<link/>`, where an HTML parser puts the text of one.
  const beside =
    children(item, ['link']).length > 0 && isWebAddress(item.text) ? [item.text.trim().split(/\s/)[0] ?? ''] : [];
  return filled([
    ...beside.map((href) => ({ href, base: item.base })),
    ...originals,
    ...players,
    ...discussions.map(addressIn),
    ...related(item, ['replies', 'related', 'via']),
    ...files(item),
    ...related(item, ['self']),
  ]);
}

/**
 * The addresses of an Atom entry's page: links marked `alternate` or not marked at all (RFC 4287 section 4.2.7.2), web
 * pages before other types.
 */
function alternates(links: readonly FeedElement[]): Address[] {
  const fitting = links.filter((link) => ['', 'alternate'].includes(relationOf(link)));
  return [...fitting.filter(isPage), ...fitting.filter((link) => !isPage(link))].map(addressOf('href'));
}

/** Pages that an Atom entry links to in these relations, in their order. */
function related(item: FeedElement, relations: readonly string[]): Address[] {
  const links = children(item, ['link']).filter(isPage);
  return relations.flatMap((relation) => links.filter((link) => relationOf(link) === relation).map(addressOf('href')));
}

/** Files in every vocabulary that has a word for them; a picture says least of what an item is about. */
function files(item: FeedElement): Address[] {
  const enclosures = children(item, ['link']).filter((link) => relationOf(link) === 'enclosure');
  const all = [
    ...children(item, ['enclosure']).map((element) => ({ element, names: ['url', 'href'] })),
    ...enclosures.map((element) => ({ element, names: ['href'] })),
    ...children(item, ['media:content']).map((element) => ({ element, names: ['url'] })),
    ...children(item, ['enc:enclosure']).map((element) => ({ element, names: ['rdf:resource', 'enc:url', 'url'] })),
  ].map(({ element, names }) => ({
    href: names.flatMap((name) => attribute(element, name))[0] ?? '',
    base: element.base,
    isPicture: /^image/i.test(element.attributes.type ?? element.attributes.medium ?? ''),
  }));
  return [...all.filter(({ isPicture }) => !isPicture), ...all.filter(({ isPicture }) => isPicture)];
}

/** `alternate`, also where it is written as a registered relation in full; '' when none is named. */
function relationOf({ attributes: { rel = '' } }: FeedElement): string {
  const relation = rel.trim().toLowerCase();
  return relation.slice(relation.lastIndexOf('/') + 1);
}

function isPage({ attributes: { type = 'text/html' } }: FeedElement): boolean {
  return /html/i.test(type);
}

/** RSS 2.0: a guid is an address unless it says that it is not; one that insists may even be relative. */
function isPermalink({ attributes, text }: FeedElement): boolean {
  const said = attributes.ispermalink?.trim().toLowerCase();
  return said === 'true' || (said !== 'false' && isWebAddress(text));
}

function addressIn({ text, base }: FeedElement): Address {
  return { href: text, base };
}

function addressOf(name: string): (element: FeedElement) => Address {
  return ({ attributes, base }) => ({ href: attributes[name] ?? '', base });
}

function filled(addresses: readonly Address[]): Address[] {
  return addresses.map(({ href, base }) => ({ href: href.trim(), base })).filter(({ href }) => href !== '');
}
