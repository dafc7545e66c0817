import { addressesOf, append, authorOf, elementOf, entryOf, type FeedElement, firstMarkup } from './element.ts';
import type { FeedEntry, FeedText } from './entry.ts';
import { type Namespaces, usualName, within } from './namespaces.ts';
import { tellTags } from './tags.ts';

/** What holds a feed together. Their children describe the feed. */
const frames: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf', 'rdf:rdf', 'channel']);
const items: ReadonlySet<string> = new Set(['item', 'entry']);
/** Elements with elements of their own to keep apart; inside any other in an item, tags are markup of its text. */
const persons: ReadonlySet<string> = new Set(['author']);
/** What holds several forms of one thing: its children belong to what is around it. */
const groups: ReadonlySet<string> = new Set(['media:group']);
/** What an item says at length, where any markup may stand, `<link>` included. */
const bodies: ReadonlySet<string> = new Set('description summary content content:encoded'.split(' '));
/** What never stands inside another field: there, an end tag is missing. */
const neverInside: ReadonlySet<string> = new Set(
  'guid pubdate published updated issued modified dc:date content:encoded'.split(' '),
);
/** The same, but bodies may hold HTML of the same name. */
const neverInLine: ReadonlySet<string> = new Set('link description summary content author dc:creator'.split(' '));
const fields: ReadonlySet<string> = new Set(['title', ...neverInside, ...neverInLine]);

/** Elements inside each other, at most. Feeds need a dozen; HTML without end tags adds up to hundreds. */
const mostDepth = 1_000;

/** An element that is open. */
interface Open {
  /** As written, in lower case. */
  readonly tag: string;
  /** Null for markup inside a text. */
  readonly element: FeedElement | null;
  /** The element whose text this is part of; null in what only holds other elements. */
  readonly field: FeedElement | null;
  readonly namespaces: Namespaces;
  /** The xml:base that holds inside; '' when there is none. */
  readonly base: string;
  /** Where its inside begins, in UTF-16 units. */
  readonly start: number;
  /** Places in the stack of the innermost item and the innermost element, itself included; -1 when there is none. */
  readonly itemAt: number;
  readonly elementAt: number;
}

/** The place of a document's root. */
const outside: Omit<Open, 'tag' | 'start'> = {
  element: null,
  field: null,
  namespaces: { own: '', byPrefix: new Map() },
  base: '',
  itemAt: -1,
  elementAt: -1,
};

/**
 * Reads RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, and CDF in one pass, whatever is wrong with it: missing end tags, stray
 * markup, undeclared prefixes, wrong case, items in wrong places. What was not written to its end is left out.
 * @param url address of the feed, for a relative xml:base
 */
export function readXmlFeed(text: string, url: string): FeedText {
  const head = elementOf('head', {}, '');
  const entries: FeedEntry[] = [];
  const open: Open[] = [];
  const openTags = new Map<string, number>();
  let root = '';
  let damaged = false;
  let cut = false;

  const around = (): Omit<Open, 'tag' | 'start'> => open.at(-1) ?? outside;

  function enter(tag: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    // Markup inside a text may redefine anything, for itself.
    const scope = around().field ? around().namespaces : within(around().namespaces, attributes);
    const name = usualName(tag, scope);
    endMissing(name, start);
    const { field, itemAt, elementAt } = around();
    const base = baseIn(attributes, around().base, url);
    const element = parentOf(name) === null ? null : elementOf(name, attributes, base);
    if (element === null && field !== null) field.markup = '';
    if (element !== null && frames.has(name)) root ||= name;
    open.push({
      tag,
      element,
      field: element === null ? field : holds(name) ? null : element,
      namespaces: scope,
      base,
      start: end,
      itemAt: element !== null && items.has(name) ? open.length : itemAt,
      elementAt: element === null ? elementAt : open.length,
    });
    openTags.set(tag, (openTags.get(tag) ?? 0) + 1);
  }

  /** What an element of this name belongs to here; null when it is markup, or nothing of ours. */
  function parentOf(name: string): FeedElement | null {
    const { element, field, itemAt } = around();
    if (items.has(name)) return head;
    if (frames.has(name)) return itemAt < 0 ? head : null;
    if (element === null || field !== null) return null;
    if (frames.has(element.name)) return head;
    return groups.has(element.name) ? (open.at(-2)?.element ?? null) : element;
  }

  /** Ends what should have ended before an element of this name begins. */
  function endMissing(name: string, end: number): void {
    const { itemAt, elementAt } = around();
    if (itemAt < 0) return;
    if (items.has(name)) {
      leaveTo(itemAt, false, end);
      return;
    }
    const inside = open[elementAt]?.element?.name ?? '';
    if (!fields.has(inside)) return;
    if (neverInside.has(name) || (neverInLine.has(name) && !bodies.has(inside))) leaveTo(elementAt, false, end);
  }

  /** Closes everything down to a place in the stack. `whole` tells whether the lowest has its end tag. */
  function leaveTo(at: number, whole: boolean, end: number): void {
    while (open.length > at) {
      const one = open.pop();
      if (one === undefined) return;
      openTags.set(one.tag, (openTags.get(one.tag) ?? 1) - 1);
      if (one.element !== null) close(one.element, text.slice(one.start, end), whole && open.length === at);
    }
  }

  function close(element: FeedElement, inside: string, whole: boolean): void {
    damaged ||= !whole;
    if (element.markup !== null) element.markup = inside;
    if (items.has(element.name)) {
      const entry = entryOf(element);
      // What was cut off counts if its address and its date were written before the cut.
      if (!cut || (entry.links.length > 0 && entry.published.length + entry.updated.length > 0)) entries.push(entry);
    } else if (!frames.has(element.name) && !groups.has(element.name) && !cut) {
      // Never half a text: it may be half an address.
      const parent = parentOf(element.name);
      if (parent !== null) append(parent, element);
    }
  }

  tellTags(text, (stop) => ({
    onOpen(tag, attributes, start, end) {
      enter(tag, attributes, start, end);
      if (open.length > mostDepth) stop();
    },
    onClose(tag, start) {
      if ((openTags.get(tag) ?? 0) === 0) return;
      leaveTo(
        open.findLastIndex((one) => one.tag === tag),
        true,
        start,
      );
    },
    onText(part) {
      const { field, element } = around();
      const said = field ?? element;
      if (said !== null) said.text += part;
    },
  }));
  cut = true;
  leaveTo(0, false, text.length);
  const author = root === 'feed' ? authorOf(head) : '';
  return {
    title: firstMarkup(head, 'title', 'dc:title'),
    home: addressesOf(head)[0] ?? null,
    relativeTo: root === 'feed' ? 'feed' : 'home',
    // RFC 4287 section 4.2.1: the feed's author is that of entries which name none.
    entries: entries.map((entry) => ({ ...entry, author: entry.author || author })),
    damaged,
  };
}

function holds(name: string): boolean {
  return items.has(name) || frames.has(name) || persons.has(name) || groups.has(name);
}

function baseIn(attributes: Readonly<Record<string, string>>, outer: string, url: string): string {
  const written = attributes['xml:base']?.trim();
  if (written === undefined) return outer;
  return URL.canParse(written, outer || url) ? new URL(written, outer || url).href : outer;
}
