/** Finds the card of each link of a page: the element that holds the title, date and summary of one article. */

import { elementNode, type PageElement, type PageNode, textNode } from '../../../web/html.ts';

/** A link on a page, with the address it leads to. */
export interface PageLink {
  readonly element: PageElement;
  /** Absolute, without fragment. */
  readonly url: string;
}

/** Elements that hold lists or whole pages, never one article's entry. */
const holders: ReadonlySet<string> = new Set(['body', 'html', 'main', 'ul', 'ol', 'table', 'tbody']);
const silent: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'template', 'noscript']);

/**
 * The card of each link: the largest element around it that leads to no other of the given addresses. That is where
 * its title and date are, whatever a site calls its elements.
 */
export function cardsOf(links: readonly PageLink[]): Map<PageElement, PageElement> {
  const leads = leadsOf(links);
  return new Map(
    links.map(({ element, url }) => {
      let card = element;
      for (let around = card.parentElement; around !== null; around = card.parentElement) {
        if (leads.get(around) !== url || holders.has(nameOf(around))) break;
        card = around;
      }
      return [element, card];
    }),
  );
}

/** For each element around links the one address they lead to; null where they lead to several. */
function leadsOf(links: readonly PageLink[]): Map<PageElement, string | null> {
  const leads = new Map<PageElement, string | null>();
  for (const { element, url } of links) {
    for (let around: PageElement | null = element; around !== null; around = around.parentElement) {
      const lead = leads.get(around);
      if (lead === null) break;
      leads.set(around, lead === undefined || lead === url ? url : null);
    }
  }
  return leads;
}

export function nameOf(element: PageNode): string {
  return element.nodeName.toLowerCase();
}

/** The element and those around it, innermost first. */
export function* around(element: PageElement): Generator<PageElement> {
  for (let outer: PageElement | null = element; outer !== null; outer = outer.parentElement) yield outer;
}

/** The pieces of text inside an element, in reading order, without blank ones. */
export function textsIn(element: PageElement): string[] {
  const texts: string[] = [];
  const open: PageNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeType === textNode && node.textContent?.trim()) texts.push(node.textContent);
    if (node.nodeType !== elementNode || silent.has(nameOf(node))) continue;
    open.push(...Array.from(node.childNodes).reverse());
  }
  return texts;
}
