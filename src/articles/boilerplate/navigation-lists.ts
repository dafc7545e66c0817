/** Takes lists of links that lead around a site out of a parsed page. */
import { isSignposts, type ListEntry, pageOf } from '../../text/navigation-lists.ts';
import { oneLine } from '../../text/plain-text.ts';
import { elementNode, type PageDocument, type PageElement, type PageNode } from '../../web/html.ts';
import { contentsLabels, withPlainColons } from './phrases/every-language.ts';

/** A list with more of the page's text than this is the page. */
const maxShare = 0.3;
/** A line of links has nothing but these and what parts them. */
const mostlyLinks = 0.7;

/**
 * Takes out lists and lines of links that only lead around the page itself, with their labels. Their links tell them,
 * not their names, for sites call them anything.
 */
export function removeSignposts(document: PageDocument): void {
  const most = maxShare * (document.body.textContent ?? '').length;
  for (const list of Array.from(document.querySelectorAll('ul, ol'))) {
    const isInner = list.parentElement?.closest('ul, ol') != null;
    if (isInner || (list.textContent ?? '').length > most || !isSignposts(entriesOf(list))) continue;
    removeLabel(list);
    list.remove();
  }
  for (const line of Array.from(document.querySelectorAll('p'))) {
    const links = Array.from(line.querySelectorAll('a[href]'), (link) => {
      return pageOf(link.getAttribute('href') ?? '') === '' ? oneLine(link.textContent ?? '') : '';
    }).filter((text) => /\p{L}{2}/u.test(text));
    if (links.length > 1 && links.join('').length > mostlyLinks * oneLine(line.textContent ?? '').length) line.remove();
  }
}

function entriesOf(list: PageElement): ListEntry[] {
  return Array.from(list.querySelectorAll('li'), (entry) => {
    const own = ownText(entry);
    const link = entry.querySelector('a[href]');
    const text = oneLine(link?.textContent ?? '');
    const isFirst = text !== '' && own.replace(/^[^\p{L}]+/u, '').startsWith(text.replace(/^[^\p{L}]+/u, ''));
    return { text: own, link: link !== null && isFirst ? { href: link.getAttribute('href') ?? '', text } : null };
  });
}

/** The text of a list's entry without the lists inside it. */
function ownText(entry: PageNode): string {
  const parts = Array.from(entry.childNodes, (node) =>
    /^[UO]L$/i.test(node.nodeName) ? '' : (node.textContent ?? ''),
  );
  return oneLine(parts.join(''));
}

function removeLabel(list: PageElement): void {
  const siblings = Array.from(list.parentElement?.childNodes ?? []);
  const before = siblings.slice(0, siblings.indexOf(list)).findLast((node) => oneLine(node.textContent ?? '') !== '');
  if (before?.nodeType === elementNode && contentsLabels.test(withPlainColons(oneLine(before.textContent ?? '')))) {
    (before as PageElement).remove();
  }
}
