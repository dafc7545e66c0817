import { elementNode, type PageNode, textNode } from '../web/html.ts';
import { tidy } from './tidy.ts';

/** Elements whose edges end a paragraph. `BR` is one: many pages, Chinese ones above all, part paragraphs with it. */
const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
const skipped = new Set(
  'BUTTON IFRAME INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE'.split(' '),
);

/**
 * The text below a node as paragraphs of plain text, in reading order. Entries of lists begin with `- `, cells of a
 * table row are parted by ` | `, and preformatted text keeps its line breaks. The caller has bounded the depth.
 */
export function paragraphsOf(root: PageNode): string[] {
  const paragraphs: string[] = [];
  let line = '';
  const flush = (): void => {
    const text = tidy(line);
    // A list entry's marker alone is not a paragraph: it waits for the entry's first text.
    if (text === '-') return;
    if (text && /[\p{L}\p{N}]/u.test(text)) paragraphs.push(text);
    line = '';
  };
  const walk = (node: PageNode): void => {
    if (node.nodeType === textNode) {
      line += node.textContent ?? '';
      return;
    }
    if (node.nodeType !== elementNode) return;
    const name = node.nodeName.toUpperCase();
    if (skipped.has(name)) return;
    if (name === 'PRE') {
      flush();
      const code = (node.textContent ?? '').replace(/\r\n?/g, '\n').replace(/^\s*\n|\s+$/g, '');
      if (code) paragraphs.push(code);
      return;
    }
    if (name === 'TD' || name === 'TH') line += line.trim() ? ' | ' : '';
    const isBlock = blocks.has(name);
    if (isBlock) flush();
    if (name === 'LI') line = '- ';
    for (const child of Array.from(node.childNodes)) walk(child);
    if (name === 'LI' && line === '- ') line = '';
    if (isBlock) flush();
  };
  walk(root);
  flush();
  return paragraphs;
}
