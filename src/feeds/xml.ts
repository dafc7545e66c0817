/** Parses RSS, RDF and Atom, damaged or not, into feed entries. */

import { addressesOf, linksOf } from './addresses.ts';
import { append, authorOf, elementOf, entryOf, type FeedElement, firstMarkup } from './element.ts';
import type { FeedEntry, FeedText } from './entry.ts';
import { type Namespaces, ofFormat, usualName, within } from './namespaces.ts';
import { tellTags } from './tags.ts';

/** What holds a feed together. Their children describe the feed. */
const frames: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf', 'rdf:rdf', 'channel']);
/** Those that only a feed has, and those of them that hold all of it. */
const roots: ReadonlySet<string> = new Set(['rss', 'feed', 'channel']);
const wholes: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf:rdf']);
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
/** What never stands inside another field but a body, which may hold HTML of that name. */
const neverInLine: ReadonlySet<string> = new Set('link description summary content author dc:creator'.split(' '));
const fields: ReadonlySet<string> = new Set(['title', ...neverInside, ...neverInLine]);

/** Elements inside each other, at most. Feeds need a dozen; HTML without end tags adds up to hundreds. */
const mostDepth = 1_000;

/** Entries read of one feed: the longest archives that are served as feeds have some thousands. */
const mostEntries = 10_000;

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
  const reader = new XmlFeedReader(text, url);
  tellTags(text, (stop) => ({
    onOpen(tag, attributes, start, end) {
      reader.enter(tag, attributes, start, end);
      if (reader.depth > mostDepth || reader.entries > mostEntries) stop();
    },
    onClose(tag, start) {
      reader.leave(tag, start);
      if (reader.isWhole) stop();
    },
    onText: (part) => reader.say(part),
  }));
  return reader.end();
}

/** Keeps what is open while a feed's tags go by, and the entries that were closed. */
class XmlFeedReader {
  readonly #text: string;
  readonly #url: string;
  readonly #head = elementOf('head', {}, '');
  readonly #entries: FeedEntry[] = [];
  readonly #open: Open[] = [];
  readonly #openTags = new Map<string, number>();
  #root = '';
  #language = '';
  #damaged = false;
  #cut = false;

  constructor(text: string, url: string) {
    this.#text = text;
    this.#url = url;
  }

  /** Whether the feed has ended: counters of visits and messages of caches may follow, with markup of their own. */
  get isWhole(): boolean {
    return this.depth === 0 && this.#entries.length > 0 && wholes.has(this.#root);
  }

  get entries(): number {
    return this.#entries.length;
  }

  get depth(): number {
    return this.#open.length;
  }

  enter(tag: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    // Markup inside a text may redefine anything, for itself.
    const scope = this.#around.field ? this.#around.namespaces : this.#scopeOf(tag, attributes);
    const name = usualName(tag, scope);
    this.#endMissing(name, start);
    const { field, itemAt, elementAt } = this.#around;
    const base = baseIn(attributes, this.#around.base, this.#url);
    const element = this.#parentOf(name) === null ? null : elementOf(name, attributes, base);
    if (element === null && field !== null) field.markup = '';
    if (element !== null && frames.has(name)) {
      this.#root ||= name;
      this.#language ||= attributes['xml:lang'] ?? '';
    }
    this.#open.push({
      tag,
      element,
      field: element === null ? field : holds(name) ? null : element,
      namespaces: scope,
      base,
      start: end,
      itemAt: element !== null && items.has(name) ? this.depth : itemAt,
      elementAt: element === null ? elementAt : this.depth,
    });
    this.#openTags.set(tag, (this.#openTags.get(tag) ?? 0) + 1);
  }

  leave(tag: string, start: number): void {
    if ((this.#openTags.get(tag) ?? 0) === 0) return;
    const at = this.#open.findLastIndex((one) => one.tag === tag);
    this.#leaveTo(at, true, start);
  }

  say(part: string): void {
    const said = this.#around.field ?? this.#around.element;
    if (said !== null) said.text += part;
  }

  /** Closes what the text left open, and tells what was read. */
  end(): FeedText {
    this.#cut = true;
    this.#leaveTo(0, false, this.#text.length);
    const author = this.#root === 'feed' ? authorOf(this.#head) : '';
    return {
      title: firstMarkup(this.#head, 'title', 'dc:title'),
      home: addressesOf(this.#head)[0] ?? null,
      relativeTo: this.#root === 'feed' ? 'feed' : 'home',
      language: (firstMarkup(this.#head, 'language', 'dc:language').text || this.#language).trim().slice(0, 35) || null,
      // RFC 4287 section 4.2.1: the feed's author is that of entries which name none.
      entries: this.#entries.map((entry) => ({ ...entry, author: entry.author || author })),
      damaged: this.#damaged,
    };
  }

  /** The namespaces in force for an element and inside it. */
  #scopeOf(tag: string, attributes: Readonly<Record<string, string>>): Namespaces {
    const { namespaces, itemAt } = this.#around;
    const scope = within(namespaces, attributes);
    return itemAt < 0 && roots.has(tag.slice(tag.indexOf(':') + 1)) ? ofFormat(tag, scope) : scope;
  }

  get #around(): Omit<Open, 'tag' | 'start'> {
    return this.#open.at(-1) ?? outside;
  }

  /** What an element of this name belongs to here; null when it is markup, or nothing of ours. */
  #parentOf(name: string): FeedElement | null {
    const { element, field, itemAt } = this.#around;
    if (items.has(name)) return this.#head;
    if (frames.has(name)) return itemAt < 0 ? this.#head : null;
    if (element === null || field !== null) return null;
    if (frames.has(element.name)) return this.#head;
    return groups.has(element.name) ? (this.#open.at(-2)?.element ?? null) : element;
  }

  /** Ends what should have ended before an element of this name begins. */
  #endMissing(name: string, end: number): void {
    const { itemAt, elementAt } = this.#around;
    if (itemAt < 0) return;
    if (items.has(name)) {
      this.#leaveTo(itemAt, false, end);
      return;
    }
    const inside = this.#open[elementAt]?.element?.name ?? '';
    if (!fields.has(inside)) return;
    if (neverInside.has(name) || (neverInLine.has(name) && !bodies.has(inside))) this.#leaveTo(elementAt, false, end);
  }

  /** Closes everything down to a place in the stack. `whole` tells whether the lowest has its end tag. */
  #leaveTo(at: number, whole: boolean, end: number): void {
    while (this.depth > at) {
      const one = this.#open.pop();
      if (one === undefined) return;
      this.#openTags.set(one.tag, (this.#openTags.get(one.tag) ?? 1) - 1);
      if (one.element !== null) this.#close(one.element, this.#text.slice(one.start, end), whole && this.depth === at);
    }
  }

  #close(element: FeedElement, inside: string, whole: boolean): void {
    this.#damaged ||= !whole;
    if (element.markup !== null) element.markup = inside;
    if (items.has(element.name)) {
      const entry = entryOf(element, linksOf(element));
      // What was cut off counts if its address and its date were written before the cut.
      const isTold = entry.links.length > 0 && entry.published.length + entry.updated.length > 0;
      if (!this.#cut || isTold) this.#entries.push(entry);
    } else if (!frames.has(element.name) && !groups.has(element.name) && !this.#cut) {
      // Never half a text: it may be half an address.
      const parent = this.#parentOf(element.name);
      if (parent !== null) append(parent, element);
    }
  }
}

function holds(name: string): boolean {
  return items.has(name) || frames.has(name) || persons.has(name) || groups.has(name);
}

function baseIn(attributes: Readonly<Record<string, string>>, outer: string, url: string): string {
  const written = attributes['xml:base']?.trim();
  if (written === undefined) return outer;
  return URL.canParse(written, outer || url) ? new URL(written, outer || url).href : outer;
}
