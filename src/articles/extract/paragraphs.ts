/**
 * Reads the paragraphs of a parsed page. It works on the page's document where `text/html-to-text` follows a stream of
 * tags, because what belongs to an article is found in the document, and since kinds and links of paragraphs tell more
 * of them; which elements part and which hide text, and what white space means, is asked there.
 */
import { blockElements, silentElements, withoutLinkHints } from '../../text/html-to-text.ts';
import { inPieces, oneLine } from '../../text/plain-text.ts';
import { elementNode, type PageElement, type PageNode, textNode } from '../../web/html.ts';

/** A paragraph and what its place in the page tells of it. */
export interface Paragraph {
  readonly text: string;
  readonly kind: 'prose' | 'heading' | 'entry' | 'row' | 'code';
  /** Share of its characters that are the text of links, from 0 to 1. */
  readonly linked: number;
}

/**
 * The text below a node as paragraphs of plain text, in reading order. Entries of lists begin with `- `, cells of a
 * table row are parted by ` | `, and preformatted text keeps its line breaks. The caller has bounded the depth.
 */
export function paragraphsOf(root: PageNode): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let line = '';
  let linkedLength = 0;
  let kind: Paragraph['kind'] = 'prose';
  const flush = (): void => {
    const text = oneLine(withoutLinkHints(line));
    // A list entry's marker alone is not a paragraph: it waits for the entry's first text.
    if (text === '-') return;
    if (/[\p{L}\p{N}]/u.test(text)) {
      const isRow = kind === 'prose' && text.includes(' | ');
      const linked = Math.min(1, linkedLength / text.length);
      for (const piece of inPieces(text)) paragraphs.push({ text: piece, kind: isRow ? 'row' : kind, linked });
    }
    line = '';
    linkedLength = 0;
    kind = 'prose';
  };
  const walk = (node: PageNode, isLinked: boolean): void => {
    if (node.nodeType === textNode) {
      const text = node.textContent ?? '';
      line += text;
      if (isLinked) linkedLength += oneLine(text).length;
      return;
    }
    if (node.nodeType !== elementNode) return;
    const name = node.nodeName.toUpperCase();
    if (silentElements.has(name.toLowerCase())) return;
    if (name === 'PRE') {
      flush();
      const code = preformatted(node);
      for (const piece of inPieces(code)) paragraphs.push({ text: piece, kind: 'code', linked: 0 });
      return;
    }
    if (name === 'SUP') {
      line += raised(node, line);
      return;
    }
    if (name === 'A' && isNoteLink(node as PageElement)) {
      line = line.trimEnd();
      return;
    }
    if (name === 'TD' || name === 'TH') line += line.trim() ? ' | ' : '';
    // Many pages, Chinese ones above all, part paragraphs with `br`.
    const isBlock = name === 'BR' || blockElements.has(name.toLowerCase());
    if (isBlock) flush();
    if (name === 'LI') line = '- ';
    if (name === 'LI') kind = 'entry';
    if (/^H[1-6]$/.test(name)) kind = 'heading';
    for (const child of Array.from(node.childNodes)) walk(child, isLinked || name === 'A');
    if (name === 'LI' && line === '- ') line = '';
    if (isBlock) flush();
  };
  walk(root, false);
  flush();
  return paragraphs;
}

/** Code as it stands, its lines included where they are elements of their own. */
function preformatted(node: PageNode): string {
  let code = '';
  const walk = (part: PageNode): void => {
    if (part.nodeType === textNode) code += part.textContent ?? '';
    if (part.nodeType !== elementNode) return;
    const name = part.nodeName.toUpperCase();
    if (name === 'BUTTON') return;
    if (name === 'BR') code += '\n';
    const begin = code.length;
    for (const child of Array.from(part.childNodes)) walk(child);
    if (/^(?:DIV|P|LI|TR)$/.test(name) && code.length > begin && !code.endsWith('\n')) code += '\n';
  };
  for (const child of Array.from(node.childNodes)) walk(child);
  const lines = code.split(/\r\n?|\n/).map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  return lines.slice(Math.max(0, first)).join('\n').trimEnd();
}

/** Whether a link is the number of a note below the text, or the way back from there. */
function isNoteLink(link: PageElement): boolean {
  return (
    /^#/.test(link.getAttribute('href') ?? '') && /^(?:\[\d{1,3}\]|↩\ufe0e?)$/u.test(oneLine(link.textContent ?? ''))
  );
}

/** Raised text: a power keeps its meaning (`10^9`), the number of a footnote is none of the sentence. */
function raised(node: PageNode, before: string): string {
  const text = oneLine(node.textContent ?? '');
  const isNote = (node as PageElement).querySelector('a[href^="#"]') !== null || /^\[\d+\]$/.test(text);
  if (isNote) return '';
  return /^[-−–]?\d+$/.test(text) && /\d$/.test(before) ? `^${text}` : text;
}
