/** Takes menus, dialogs, sharing buttons and other page chrome out of a parsed page, by roles and class names. */
import type { PageDocument, PageElement, PageNode } from '../../web/html.ts';
import { classNames } from './phrases/class-names.ts';

/** Parts of a page that are never its article, by their role. */
const roles =
  'nav, [role="navigation"], [role="dialog"], [role="alertdialog"], [aria-modal="true"], [role="search"], menu, ' +
  '[role="doc-endnotes"], [role="doc-bibliography"], .footnotes';
/** Marks beside text that are for the hand, not for reading: line numbers, links to headings. */
const marks =
  'td.gutter, td.lineno, td.linenos, .line-numbers-rows, td.blob-num, .rouge-gutter, .hljs-ln-numbers, ' +
  'a.headerlink, a.header-anchor, a.hash-link, a.anchor, a.heading-link, a.anchorjs-link';

/** A name, spelled with hyphens, with one of the words in it from edge to edge; `sm:ads` names a look, not a part. */
const namedFurniture = new RegExp(`(?:^|-)${classNames.source}(?=$|-)`, 'iu');

/** A part with more of the page's text than this is no furniture, whatever it is called. */
const maxShare = 0.3;

/** Takes out what is certain not to be the article, before anybody looks for it. */
export function removeFurniture(document: PageDocument): void {
  const most = maxShare * lengthOf(document.body);
  for (const element of Array.from(document.querySelectorAll(`${roles}, video, audio`))) {
    if (lengthOf(element) <= most) element.remove();
  }
  for (const element of Array.from(document.querySelectorAll(marks))) {
    if ((element.textContent ?? '').trim().length <= 2 || element.nodeName === 'TD') element.remove();
  }
}

/** Takes out of an article's element what its name tells to be around the article rather than in it. */
export function removeNamedFurniture(article: PageElement): void {
  const most = maxShare * lengthOf(article);
  for (const element of Array.from(article.querySelectorAll('[class], [id]'))) {
    const isNamed = [element.getAttribute('class'), element.getAttribute('id')].some(
      (name) => name && namedFurniture.test(name.replace(/[_\s]/g, '-')),
    );
    // Frameworks put such words on the whole page, too: `has-related`, `comments-open`.
    if (isNamed && lengthOf(element) <= most) element.remove();
  }
}

function lengthOf(node: PageNode): number {
  return (node.textContent ?? '').length;
}
