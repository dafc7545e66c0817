/** Reads the list of articles of an HTML page, by configured CSS selectors or by what looks like entries. */

import { decodeText } from '../../../text/charset.ts';
import type { Reading } from '../../../text/near-dates.ts';
import { oneLine, opening } from '../../../text/plain-text.ts';
import { resolveLink } from '../../../text/resolve-link.ts';
import type { Dating } from '../../../text/timestamps.ts';
import { maxPageLength, type PageDocument, type PageElement, parsePage } from '../../../web/html.ts';
import { placeOf } from '../../http-url.ts';
import { SourceError } from '../../source.ts';
import { entriesAmong, mayBeArticle } from './article-links.ts';
import { cardsOf, type PageLink } from './cards.ts';
import { dateIn, dateOf, isHeadline, type Listed, titleOf } from './entry.ts';

const maxSummary = 600;
/** A paragraph shorter than this is a label, in UTF-16 units. */
const leastSummary = 40;

/** How a page is to be read: CSS selectors where the owner names them, inside the link or what surrounds it. */
export interface Wanted {
  readonly select?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  /** IANA zone for dates, which name none on most pages. */
  readonly timeZone: string;
  /** When the page was asked for, in milliseconds since 1970: cards date by the time gone by since. */
  readonly now: number;
}

/** The answer of a listing page, with its Content-Type header (null when there was none) and its address. */
export interface ListingPage {
  readonly body: Uint8Array;
  readonly contentType: string | null;
  readonly url: string;
  readonly wanted: Wanted;
}

/**
 * The articles that an answer lists.
 * @throws SourceError as `listedOnPage`; `malformed` for what is no page at all, by its type or its beginning
 */
export function readListingPage({ body, contentType, url, wanted }: ListingPage): Listed[] {
  const type = /^[^;\s]*/.exec(contentType ?? '')?.[0] ?? '';
  if (type.endsWith('json')) {
    throw new SourceError('malformed', 'The answer is JSON, not a page. Say under json: where its articles are');
  }
  if (type !== '' && !/html|xml|^text\//i.test(type)) {
    throw new SourceError('malformed', `The answer is ${type}, not a page`);
  }
  const text = decodeText(body, contentType);
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i.test(text.slice(0, 2_000))) {
    throw new SourceError('malformed', 'The answer is a feed, not a page. Name it as feed: instead of page:');
  }
  return listedOnPage(text, url, wanted);
}

/** A link to an article, with the element that holds what the page says of it. */
interface Entry extends PageLink {
  readonly card: PageElement;
}

/** Where a page is, and what its relative links start from. */
interface Place {
  readonly address: string;
  readonly base: string;
}

/**
 * The articles that an HTML page lists, in its order, each once: those the selectors name, or, without selectors, those
 * that look like entries of a list.
 * @param address address of the page
 * @throws SourceError `too-large` or `too-complex` for a page that cannot be read in reasonable time; `malformed` for a selector that
 *   cannot be used
 */
export function listedOnPage(html: string, address: string, wanted: Wanted): Listed[] {
  const document = parsePage(html, address);
  if (document === null && html.length > maxPageLength) {
    throw new SourceError('too-large', 'The page is too large to be read for links');
  }
  if (document === null) {
    throw new SourceError(
      'too-complex',
      'The page has too many elements, or too many inside each other, to be read for links',
    );
  }
  const base = resolveLink(document.querySelector('base')?.getAttribute('href') ?? '', address) ?? address;
  const place = { base, address };
  const entries = wanted.select === undefined ? detect(document, place) : select(document, place, wanted.select);
  const { now, timeZone } = wanted;
  const reading = { now, timeZone, language: document.documentElement?.getAttribute('lang') || null };
  const byUrl = new Map<string, Listed>();
  for (const entry of entries) {
    const known = byUrl.get(entry.url);
    const found = listedIn(entry, wanted, reading);
    if (found.title === '' && known === undefined) continue;
    byUrl.set(entry.url, known === undefined ? found : joined(known, found));
  }
  return [...byUrl.values()];
}

/** Pages show their newest article twice, large and in the list, and say something else at each place. */
function joined(first: Listed, second: Listed): Listed {
  return { ...first, dating: first.dating ?? second.dating, summary: first.summary || second.summary };
}

function detect(document: PageDocument, { base, address }: Place): Entry[] {
  const links = linksIn(Array.from(document.querySelectorAll('a[href]')), base).filter((link) =>
    mayBeArticle(link, address),
  );
  const cards = cardsOf(links);
  const entries = links.map((link) => ({ ...link, card: cards.get(link.element) ?? link.element }));
  const listed = entriesAmong(entries.map(({ card }) => card));
  return entries.filter(({ card }) => listed.has(card));
}

/** The selector names the links themselves, something inside them, or what surrounds one each. */
function select(document: PageDocument, { base, address }: Place, selector: string): Entry[] {
  const chosen = Array.from(usable(selector, () => document.querySelectorAll(selector)));
  const surrounding = new Map<PageElement, PageElement>();
  const elements = chosen.flatMap((element) => {
    const link = element.closest('a[href]');
    const inside = link === null ? element.querySelector('a[href]') : null;
    if (inside !== null) surrounding.set(inside, element);
    return link ?? inside ?? [];
  });
  // Menus lead to the page itself by the same words.
  const links = linksIn([...new Set(elements)], base).filter(({ url }) => placeOf(url) !== placeOf(address));
  const cards = cardsOf(links);
  return links.map((link) => ({
    ...link,
    card: surrounding.get(link.element) ?? cards.get(link.element) ?? link.element,
  }));
}

function linksIn(elements: readonly PageElement[], base: string): PageLink[] {
  return elements.flatMap((element) => {
    const url = resolveLink(element.getAttribute('href') ?? '', base);
    return url === null ? [] : [{ element, url: url.replace(/#.*$/s, '') }];
  });
}

function listedIn({ element, card, url }: Entry, wanted: Wanted, reading: Reading): Listed {
  const { select: chosen, title: titleSelector, date: dateSelector } = wanted;
  const inside = (selector: string): PageElement | null =>
    usable(selector, () => element.querySelector(selector) ?? card.querySelector(selector));
  const named = titleSelector === undefined ? '' : oneLine(inside(titleSelector)?.textContent ?? '');
  const title = named || titleOf(element, card, chosen === undefined ? isHeadline : (text) => text !== '');
  return {
    url,
    title,
    dating: datingOf(card, dateSelector === undefined ? null : inside(dateSelector), reading),
    summary: summaryOf(card, title),
  };
}

function datingOf(card: PageElement, marked: PageElement | null, reading: Reading): Dating | null {
  return (marked && dateIn(marked, reading)) ?? dateOf(card, reading);
}

function summaryOf(card: PageElement, title: string): string {
  const texts = Array.from(card.querySelectorAll('p')).map((element) => oneLine(element.textContent ?? ''));
  return opening(texts.find((text) => text.length >= leastSummary && text !== title) ?? '', maxSummary);
}

/** Selectors are checked when the configuration is read, but some faults show only when they are used. */
function usable<T>(selector: string, use: () => T): T {
  try {
    return use();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new SourceError(
      'malformed',
      `The selector ${selector} cannot be used: ${why}. Mend it in the configuration`,
      { cause },
    );
  }
}
