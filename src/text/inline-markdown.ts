import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';

/**
 * Plain text as inline Markdown that shows exactly that text: what would be markup is escaped, and line breaks become
 * spaces. Gathered text passes through here before it becomes the `text` of a `Bullet` or `Remark`.
 */
export function plainInline(plain: string): string {
  const value = plain.replace(/\s+/g, ' ').trim();
  return toMarkdown({ type: 'paragraph', children: [{ type: 'text', value }] }).trimEnd();
}

/** Plain text in strong type. */
export function strongInline(plain: string): string {
  const value = plain.replace(/\s+/g, ' ').trim();
  return toMarkdown({
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value }] }],
  }).trimEnd();
}

/** Inline Markdown as the plain text it shows. */
export function inlineText(markdown: string): string {
  return textOf(fromMarkdown(markdown, { extensions: [cjkFriendlyExtension()] }))
    .replace(/\s+/g, ' ')
    .trim();
}
