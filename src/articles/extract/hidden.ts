/** Takes out of a parsed page what its reader does not see, such as orders that are meant for machines. */
import { elementNode, type PageDocument, type PageElement, type PageNode, textNode } from '../../web/html.ts';
import { conceals, hiddenNames, type Look, lookOf } from './style.ts';

/** Elements whose text no browser shows as the page's own words. */
const unseen = 'script, style, noscript, template, datalist, canvas, dialog:not([open]), [hidden], annotation, rt, rp';

/**
 * Takes out of a document what a reader of the page does not see: hidden elements, text without size, text in the
 * colour of its ground. What stands there is often meant for machines alone, orders to them included. Only what the
 * page itself says of its looks is known; style sheets of other files are not.
 */
export function removeHidden(document: PageDocument): void {
  const names = hiddenNames(Array.from(document.querySelectorAll('style'), (style) => style.textContent ?? ''));
  for (const element of Array.from(document.querySelectorAll(unseen))) element.remove();
  for (const element of Array.from(document.querySelectorAll('[aria-hidden="true"]'))) {
    if (isPage(element)) element.removeAttribute('aria-hidden');
    else element.remove();
  }
  const isHidden = (element: PageElement): boolean => {
    if (conceals(element.getAttribute('style') ?? '')) return true;
    const own = [...classesOf(element).map((name) => `.${name}`), `#${element.getAttribute('id') ?? ''}`];
    // A style sheet may hide the whole page until its script has run.
    return own.some((name) => names.has(name)) && !isPage(element);
  };
  const walk = (node: PageNode, inherited: Look): void => {
    for (const child of Array.from(node.childNodes)) {
      if (child.nodeType === textNode) {
        if ((inherited.isTiny || inherited.isPale) && child.textContent?.trim()) (child as PageElement).remove();
      } else if (child.nodeType === elementNode) {
        const element = child as PageElement;
        if (isHidden(element)) element.remove();
        else walk(element, lookOf(element, inherited));
      }
    }
  };
  walk(document.body, { isTiny: false, isPale: false, isOnDark: false });
}

/**
 * Whether an element is the page itself rather than a part of it: a dialog in front hides the page from screen readers.
 */
function isPage(element: PageElement): boolean {
  return /^(?:BODY|MAIN|ARTICLE)$/i.test(element.nodeName) || element.querySelector('h1, article, main') !== null;
}

function classesOf(element: PageElement): string[] {
  return (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');
}
