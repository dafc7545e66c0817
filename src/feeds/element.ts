/**
 * Reads the fields of one feed item (dates, texts, author) from its XML elements, RSS, RDF and Atom alike.
 */

import { replaceEnclosed } from '../text/edges.ts';
import { plainText } from '../text/html-to-text.ts';
import { type Address, type FeedEntry, html, type Markup, plain } from './entry.ts';
import { isRevision } from './revision.ts';

/** Longest author's name, in UTF-16 units; longer text is no name. */
const longestAuthor = 300;

/** One element of a feed that says something: an item, what stands in it, or what stands in its channel. */
export interface FeedElement {
  /** Lower case, with the usual prefix of its vocabulary. */
  readonly name: string;
  /** Names in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The xml:base that holds inside, absolute; '' when there is none. */
  readonly base: string;
  readonly children: Map<string, FeedElement[]>;
  /** All text inside, entities decoded, tags left out. */
  text: string;
  /** What stands inside as it is written, when there are tags in it; null when there are none. */
  markup: string | null;
}

export function elementOf(name: string, attributes: FeedElement['attributes'], base: string): FeedElement {
  return { name, attributes, base, children: new Map(), text: '', markup: null };
}

export function append(parent: FeedElement, child: FeedElement): void {
  const alike = parent.children.get(child.name);
  if (alike === undefined) parent.children.set(child.name, [child]);
  else alike.push(child);
}

/**
 * Makes an entry of an item of any XML format.
 * @param links its addresses, best first
 */
export function entryOf(item: FeedElement, links: readonly Address[]): FeedEntry {
  return {
    links,
    title: firstMarkup(item, 'title', 'dc:title', 'media:title'),
    published: texts(
      item,
      'pubdate',
      'published',
      'issued',
      'dc:date',
      'dcterms:issued',
      'created',
      'dcterms:created',
      'date',
    ),
    updated: [...texts(item, 'updated', 'modified', 'dcterms:modified'), ...attribute(item, 'lastmod')],
    summary: firstMarkup(
      item,
      'description',
      'summary',
      'abstract',
      'dc:description',
      'itunes:summary',
      'media:description',
    ),
    content: firstMarkup(item, 'content:encoded', 'content', 'xhtml:body', 'xhtml:div'),
    author: authorOf(item),
    revision: isRevision({
      announced: announcedIn(item),
      title: texts(item, 'title')[0] ?? '',
      summary: texts(item, 'description', 'summary')[0] ?? '',
      ids: texts(item, 'guid', 'id'),
    }),
  };
}

/** arXiv's word for what a paper is to its feed, under any prefix. */
function announcedIn({ children: named }: FeedElement): string {
  for (const [name, [first]] of named) {
    if (first !== undefined && /(?:^|:)announce_type$/.test(name)) return first.text;
  }
  return '';
}

/** An attribute as a list of one or none. */
export function attribute({ attributes }: FeedElement, name: string): string[] {
  return attributes[name] === undefined ? [] : [attributes[name]];
}

/** Child elements, in the order of the names. */
export function children(element: FeedElement, names: readonly string[]): FeedElement[] {
  const found: FeedElement[] = [];
  for (const name of names) {
    for (const child of element.children.get(name) ?? []) found.push(child);
  }
  return found;
}

function texts(element: FeedElement, ...names: readonly string[]): string[] {
  return children(element, names)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
}

/** The first of the named children that says anything. */
export function firstMarkup(element: FeedElement, ...names: readonly string[]): Markup {
  const found = children(element, names).map(markupOf);
  return found.find(({ text }) => text.trim() !== '') ?? html('');
}

/** RSS names the mailbox (`ada@site.example (Ada)`), Atom has an element for the name. */
export function authorOf(item: FeedElement): string {
  const [person] = children(item, ['author']);
  const named = person && texts(person, 'name')[0];
  if (named !== undefined) return named;
  const [said = ''] = texts(item, 'dc:creator', 'author', 'itunes:author');
  const text = said.slice(0, longestAuthor);
  const [mailbox = '', ...name] = text.trimEnd().split('(');
  return name.length > 0 && /@[^\s@]+$/.test(mailbox.trimEnd()) && text.trimEnd().endsWith(')')
    ? name.join('(').slice(0, -1)
    : text;
}

/**
 * What an element says. Atom's default type is plain text, but many feeds that leave it out put HTML there: only a said
 * `text` is believed.
 */
function markupOf({ attributes, text, markup }: FeedElement): Markup {
  const type = attributes.type?.trim().toLowerCase() ?? '';
  if (attributes.mode?.toLowerCase() === 'base64' || isBinary(type)) return html(fromBase64(text));
  if (markup !== null) return html(withoutPrefixes(markup));
  // Without a tag, XHTML is text.
  if (type === 'text' || type === 'text/plain' || type === 'xhtml') return plain(withAccents(text));
  return html(text);
}

/** RFC 4287 section 4.1.3.3: what is neither text nor XML is Base64. */
function isBinary(type: string): boolean {
  return type.includes('/') && !/^text\/|html|[/+]xml/.test(type);
}

/** '' for what is no text at all. */
function fromBase64(text: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'));
  } catch {
    return '';
  }
}

/** XHTML may stand under any prefix, and CDATA in the midst of it. */
function withoutPrefixes(markup: string): string {
  return replaceEnclosed(markup.replace(/<(\/?)[\w-]+:(?=[a-z])/gi, '<$1'), '<![CDATA[', ']]>', (inner) => inner);
}

/** HTML's names for letters, which XML does not know; those for markup stay as they are. */
function withAccents(text: string): string {
  return text.replace(/&[a-z]{2,30}\d{0,2};/gi, (name) => {
    const character = plainText(name);
    return character > '\u007f' || name === '&nbsp;' ? character || ' ' : name;
  });
}
