import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { alternates, type FeedEntry, type FeedText, html, present } from './feed-entry.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/**
 * Reads a feed that is not well-formed with a parser that forgives everything: missing end tags, stray markup,
 * undeclared prefixes, wrong case. Knows less of the formats than `readFeed`.
 * @param maxItems items beyond are not read
 */
export function salvageFeed(text: string, maxItems: number): FeedText {
  const document = parseDocument(text, { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  const items = DomUtils.getElementsByTagName(
    (name) => /^(?:\w+:)?(?:item|entry)$/.test(name),
    document.children,
    true,
    maxItems,
  );
  const [head] = DomUtils.getElementsByTagName(
    (name) => /^(?:\w+:)?(?:channel|feed)$/.test(name),
    document.children,
    true,
    1,
  );
  return {
    title: html(head && field(head, 'title')),
    home: (head && linksOf(head)[0]) ?? '',
    base: head?.attribs['xml:base'] ?? '',
    entries: items.map(entryOf),
  };
}

function entryOf(item: Element): FeedEntry {
  const [guid] = children(item, 'guid');
  const permalink = guid?.attribs.ispermalink === 'false' ? undefined : textOf(guid);
  const identifiers = present(permalink, field(item, 'id'), item.attribs['rdf:about']);
  return {
    links: [...linksOf(item), ...identifiers.filter((id) => /^https?:\/\//i.test(id))],
    base: item.attribs['xml:base'] ?? '',
    title: html(field(item, 'title', 'dc:title')),
    published: present(field(item, 'pubdate'), field(item, 'published', 'issued'), field(item, 'dc:date')),
    updated: present(field(item, 'updated', 'modified')),
    summary: html(field(item, 'description', 'summary', 'dc:description')),
    content: html(field(item, 'content:encoded', 'content')),
    author: field(item, 'dc:creator') ?? field(item, 'author', 'itunes:author') ?? '',
  };
}

/** RSS writes the address as text, Atom as an attribute. */
function linksOf(element: Element): string[] {
  const links = children(element, 'link', 'atom:link');
  const written = links.flatMap((link) => present(link.attribs.href === undefined ? textOf(link) : undefined));
  const linked = links.filter((link) => link.attribs.href !== undefined);
  return [...written, ...alternates(linked.map(({ attribs }) => attribs))];
}

function field(element: Element, ...names: string[]): string | undefined {
  return children(element, ...names)
    .map(textOf)
    .find((text) => text !== '');
}

/** Child elements by full name, with or without the prefix some feeds give everything (`atom:`, `rss:`). */
function children(element: Element, ...names: string[]): Element[] {
  return DomUtils.getElementsByTagName(
    (name) => names.includes(name.replace(/^(?:atom|rss):/, '')) || names.includes(name),
    element.children,
    false,
  );
}

/** Text of an element; markup that should have been escaped is given back as markup. */
function textOf(element: Element | undefined): string {
  if (element === undefined) return '';
  const marked = element.children.some((child) => child.type === ElementType.Tag);
  return (marked ? DomUtils.getInnerHTML(element) : DomUtils.textContent(element)).trim();
}
