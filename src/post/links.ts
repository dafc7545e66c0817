/** Finds every http(s) address that a post links to. */

import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { withoutLongParagraphs } from '../text/markdown.ts';
import { bareAddresses, isAddress } from './address.ts';

/**
 * @param markdown a post without its front matter
 * @returns the addresses as written, in order of appearance and without repeats: links, reference definitions, `<…>`,
 * and bare addresses as in `来源：https://…`. Addresses in code, images and raw HTML (which Hugo leaves out) are no links.
 */
export function linksOf(markdown: string): string[] {
  const text = withoutLongParagraphs(markdown);
  const found: { at: number; url: string }[] = [];
  /** The text, with blanks in place of what is opaque, as far as it has been looked at. */
  const prose: string[] = [];
  let upTo = 0;
  const visit = (node: Nodes): void => {
    const at = node.position?.start.offset ?? 0;
    if ((node.type === 'link' || node.type === 'definition') && isAddress(node.url)) found.push({ at, url: node.url });
    if (isOpaque(node)) {
      const end = node.position?.end.offset ?? at;
      prose.push(text.slice(upTo, at), ' '.repeat(end - at));
      upTo = end;
    } else if ('children' in node) {
      for (const child of node.children) visit(child);
    }
  };
  visit(fromMarkdown(text));
  // Bare addresses are looked for in the file's own text: in the tree they may be cut up by underscores and stars.
  found.push(...bareAddresses(prose.join('') + text.slice(upTo)));
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ url }) => url))];
}

/** Whether bare addresses inside the node's own text are none. */
function isOpaque(node: Nodes): boolean {
  return ['link', 'linkReference', 'definition', 'image', 'imageReference', 'inlineCode', 'code', 'html'].includes(
    node.type,
  );
}
