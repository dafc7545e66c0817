/** Reads Markdown as plain text, and writes plain text as inline Markdown that shows exactly it. */
import type { List, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { plainText } from './html-to-text.ts';
import { isSignposts, type ListEntry } from './navigation-lists.ts';
import { oneLine, tidy } from './plain-text.ts';

/**
 * Markdown to plain text: paragraphs separated by blank lines, an item of a list on a line of its own, links by their
 * text, HTML as `plainText` reads it, pictures gone, lists that only show the way around the page gone.
 */
export function markdownText(markdown: string): string {
  try {
    return tidy(fromMarkdown(withoutLongParagraphs(markdown)).children.map(blockText).join('\n\n'));
  } catch (error) {
    // Thousands of quotes inside each other overflow the parser's stack.
    if (error instanceof RangeError) return plainText(markdown);
    throw error;
  }
}

/**
 * Longest stretch without a blank line, in UTF-16 units: four pages of a book, which nobody writes as one paragraph.
 * Stars and underscores count as many, since each may belong to every other.
 */
const longestStretch = 8_000;
const weightOfMark = 32;

/**
 * The same text with a blank line wherever a paragraph becomes too long, behind a line or a word of it. A parser looks
 * for the end of every `<?`, and for the partner of every star, in all that follows inside the paragraph, which takes
 * the square of its length.
 */
export function withoutLongParagraphs(markdown: string): string {
  const parts: string[] = [];
  let begin = 0;
  let weight = 0;
  for (let at = 0; at < markdown.length; at += 1) {
    const sign = markdown[at];
    if (sign === '\n' && markdown[at + 1] === '\n') weight = 0;
    weight += sign === '*' || sign === '_' ? weightOfMark : 1;
    if (weight <= longestStretch) continue;
    const stretch = markdown.slice(begin, at);
    const ends = [stretch.lastIndexOf('\n'), stretch.lastIndexOf(' ')].map((index) => index + 1);
    const end = begin + (ends.find((length) => length > stretch.length / 2) ?? stretch.length);
    parts.push(markdown.slice(begin, end), '\n\n');
    begin = end;
    at = end - 1;
    weight = 0;
  }
  return parts.length === 0 ? markdown : parts.join('') + markdown.slice(begin);
}

function blockText(node: RootContent): string {
  switch (node.type) {
    case 'list':
      if (isSignposts(entriesOf(node))) return '';
      return node.children.map(({ children }) => children.map(blockText).join('\n')).join('\n');
    case 'blockquote':
      return node.children.map(blockText).join('\n\n');
    case 'html':
      return plainText(node.value);
    case 'definition':
      return '';
    default:
      return nodeText(node);
  }
}

function nodeText(node: Nodes): string {
  return textOf(node, { includeImageAlt: false, includeHtml: false });
}

function entriesOf(list: List): ListEntry[] {
  return list.children.map(({ children: [first] }) => {
    const [link] = first?.type === 'paragraph' ? first.children : [];
    return {
      text: first === undefined ? '' : nodeText(first),
      link: link?.type === 'link' ? { href: link.url, text: nodeText(link) } : null,
    };
  });
}

/**
 * Plain text as inline Markdown that shows exactly that text: what would be markup is escaped, and line breaks become
 * spaces. Gathered text passes through here before it becomes the `text` of a `Bullet` or `Remark`.
 */
export function plainInline(plain: string): string {
  return toMarkdown({ type: 'paragraph', children: [{ type: 'text', value: oneLine(plain) }] }).trimEnd();
}

/** Plain text in strong type. */
export function strongInline(plain: string): string {
  return toMarkdown({
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: oneLine(plain) }] }],
  }).trimEnd();
}

/** Inline Markdown as the plain text it shows. */
export function inlineText(markdown: string): string {
  return oneLine(textOf(fromMarkdown(markdown, { extensions: [cjkFriendlyExtension()] })));
}
