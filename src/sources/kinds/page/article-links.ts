/** Tells the links of a page that lead to articles of a list from its navigation. */

import type { PageElement } from '../../../web/html.ts';
import { siteOf } from '../../http-url.ts';
import { around, nameOf, type PageLink } from './cards.ts';

/** Parts of a page that lead around the site. */
const leading: ReadonlySet<string> = new Set(['nav', 'footer', 'aside']);
const contents: ReadonlySet<string> = new Set(['article', 'main', 'section']);
const entries: ReadonlySet<string> = new Set(['article', 'li', 'tr', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Parts of paths that lead to other lists or to the site's own business. */
const noArticle =
  /^(?:tags?|categor(?:y|ies)|authors?|topics?|labels?|archives?|search|login|sign-?(?:in|up)|about|contact|careers|jobs|privacy|terms|legal|feed|rss)$/i;
const pagination = /[?&](?:page|paged|p|offset)=\d+|\/page\/\d+/i;
const noPage = /\.(?:png|jpe?g|gif|svg|webp|mp4|zip|xml|json|ics)$/i;

/**
 * Whether a link may lead to an article of the list it stands in: on the page's own site, deeper than the page, and not
 * in the parts that lead around the site.
 */
export function mayBeArticle({ element, url }: PageLink, page: string): boolean {
  if (siteOf(url) !== siteOf(page) || pagination.test(url)) return false;
  const own = stepsOf(page);
  const steps = stepsOf(url);
  if (steps.length <= own.length || noPage.test(url)) return false;
  const further = steps.filter((step, index) => step !== own[index]);
  return !further.some((step) => noArticle.test(step)) && !isAside(element);
}

function stepsOf(address: string): string[] {
  const steps = new URL(address).pathname.split('/').filter((step) => step !== '');
  return /^index\.\w+$/.test(steps.at(-1) ?? '') ? steps.slice(0, -1) : steps;
}

/** A page's header leads around the site; an article's header holds its headline. */
function isAside(link: PageElement): boolean {
  const outer = [...around(link)];
  const names = outer.map(nameOf);
  if (names.some((name) => leading.has(name))) return true;
  if (outer.some((element) => element.getAttribute('role') === 'navigation')) return true;
  return names.includes('header') && !names.some((name) => contents.has(name));
}

/**
 * Which cards are entries of a list: those with a headline, those in elements that lists are made of, and those that
 * look like another one, by element and class.
 */
export function entriesAmong(cards: readonly PageElement[]): Set<PageElement> {
  const counts = new Map<string, number>();
  for (const card of new Set(cards)) counts.set(looks(card), (counts.get(looks(card)) ?? 0) + 1);
  const isEntry = (card: PageElement): boolean =>
    (counts.get(looks(card)) ?? 0) > 1 ||
    card.querySelector('h1, h2, h3, h4, h5, h6') !== null ||
    [...around(card)].some((outer) => entries.has(nameOf(outer)));
  return new Set(cards.filter(isEntry));
}

function looks(element: PageElement): string {
  return `${nameOf(element)}.${(element.getAttribute('class') ?? '').trim().split(/\s+/)[0]}`;
}
