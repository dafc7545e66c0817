/** Parses HTML into the small part of the DOM that the project uses. */

import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';

/**
 * The little of a DOM node that is used here. linkedom's own types need TypeScript's browser library, which the
 * project leaves out so that nobody reaches for `window` by accident.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: ArrayLike<PageNode>;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  innerHTML: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  /** The nearest of itself and its ancestors that matches. */
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
  append(...nodes: PageNode[]): void;
  remove(): void;
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null;
  readonly head: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
}

export const elementNode = 1;
export const textNode = 3;

/**
 * Largest page that is parsed, in UTF-16 units. Readability needs about 3 s for 5 MB of paragraphs on two cores; real
 * articles are far below 1 MB of HTML.
 */
export const maxPageLength = 3_000_000;
/** Deepest nesting accepted: Readability's cost explodes with depth. Of 1104 real pages the deepest had 51 levels. */
export const maxDepth = 256;
/** Most elements accepted; of 1104 real pages the largest had 10 110. */
export const maxElements = 30_000;

/**
 * Parses HTML into a document that has an `<html>`, a `<body>` and a base address, whatever the page left out.
 * Returns null for a page that is too large, too deep or too crowded to be read in reasonable time.
 */
export function parsePage(html: string, url: string): PageDocument | null {
  if (html.length > maxPageLength || !isReadableSize(html)) return null;
  try {
    return wholeDocument(html, url);
  } catch (error) {
    // An element of a hundred thousand classes overflows the parser's stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function wholeDocument(html: string, url: string): PageDocument {
  let document = parse(html);
  if (document.documentElement?.nodeName.toUpperCase() !== 'HTML') {
    document = parse(`<!doctype html><html><head></head><body>${html}</body></html>`);
  }
  adoptStrayChildren(document);
  // linkedom knows no addresses; Readability compares these two.
  Object.defineProperty(document, 'baseURI', { value: url });
  Object.defineProperty(document, 'documentURI', { value: url });
  return document;
}

function parse(html: string): PageDocument {
  return parseHTML(html).document as unknown as PageDocument;
}

/** Moves content that stands beside the body (pages may leave `<body>` out) into it. */
function adoptStrayChildren(document: PageDocument): void {
  const { head, body } = document;
  const strays = Array.from(document.documentElement?.childNodes ?? []).filter(
    (node) => node !== head && node !== body,
  );
  if (strays.length > 0) body.append(...strays);
}

/**
 * Whether a page stays within the bounds, told by the parser's own account of open elements before a tree is built:
 * linear, and over as soon as it does not.
 */
function isReadableSize(html: string): boolean {
  let depth = 0;
  let elements = 0;
  const within = (): void => {
    if (depth > maxDepth || elements > maxElements) parser.pause();
  };
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      elements += 1;
      within();
    },
    onclosetag() {
      depth -= 1;
    },
    oncomment() {
      elements += 1;
      within();
    },
  });
  parser.write(html);
  return depth <= maxDepth && elements <= maxElements;
}
