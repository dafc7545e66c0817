/**
 * Makes text from writers fit for one line of the post: a safe subset of inline Markdown, or plain text. It has a tree of
 * its own beside `text/markdown`: what it writes keeps emphasis and code, and two parsers have to read it back alike.
 */

import type { Emphasis, Paragraph, PhrasingContent, RootContent, Strong, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';
import { toString as plain } from 'mdast-util-to-string';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { collapsed, oneLine } from '../text/plain-text.ts';
import { settleEmphasis } from './emphasis.ts';
import { escapeHeadingEnd, escapeLineStart, escapeText } from './escape.ts';

export { linksOf } from './links.ts';

/**
 * Everything but emphasis, code, links and escapes: a text of one line has no blocks, and HTML is text like any other.
 */
const onlyInline = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'definition',
      'headingAtx',
      'htmlFlow',
      'htmlText',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

/**
 * For any place in a line of the post: one line of inline Markdown with strong, emphasis and code, where links, images
 * and HTML are reduced to their text, emphasis renders next to Chinese, and nothing is left that Hugo would run. Text
 * that was already so comes back unchanged. Idempotent.
 */
export function safeInline(text: string): string {
  const nodes = read(oneLine(text));
  const written = write(nodes);
  // What a strict reader would not read back the same way loses its emphasis rather than show stray stars.
  return readsBack(written, nodes)
    ? written
    : write([{ type: 'text', value: plain({ type: 'paragraph', children: nodes }) }]);
}

/**
 * For plain text (a headline, a label): its reader sees exactly `oneLine(text)`, whatever Markdown it seems to hold.
 */
export function plainInline(text: string): string {
  const value = oneLine(text);
  return value === '' ? '' : escapeHeadingEnd(write([{ type: 'text', value }]));
}

/** Inline Markdown as its reader sees it, without any of its marks. */
export function plainText(text: string): string {
  return plain({ type: 'paragraph', children: read(oneLine(text)) });
}

function read(text: string): PhrasingContent[] {
  const tree = fromMarkdown(text, { extensions: [cjkFriendlyExtension(), onlyInline] });
  const nodes = settleEmphasis(tree.children.flatMap((block) => ('children' in block ? reduce(block.children) : [])));
  const last = nodes.length - 1;
  // Dropped nodes can leave blanks next to each other or at the ends.
  return nodes
    .map((node, index) => {
      if (node.type !== 'text') return node;
      let value = collapsed(node.value);
      if (index === 0) value = value.trimStart();
      if (index === last) value = value.trimEnd();
      return { ...node, value };
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}

/** Keeps the few kinds of inline node the post has, and the text of all others. */
function reduce(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
        // Character references may stand for what `oneLine` has already taken out.
        return [{ type: 'text', value: collapsed(node.value) }];
      case 'inlineCode':
        // Hugo looks for shortcodes inside code too, where nothing can be escaped.
        return [{ type: /\{\{[<%]/.test(node.value) ? 'text' : 'inlineCode', value: node.value }];
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: reduce(node.children) }];
      case 'link':
        return reduce(node.children);
      default:
        return [{ type: 'text', value: plain(node) }];
    }
  });
}

/** Whether a line has a tilde that opens before one that closes. */
function mayStrike(line: string): boolean {
  const opened = line.search(/~(?=[^\s~])/);
  return opened >= 0 && /[^\s~]~/.test(line.slice(opened + 1));
}

function write(nodes: readonly PhrasingContent[]): string {
  const tildes = allText(nodes).split('\n').some(mayStrike);
  const handlers = {
    text: ((node: Text, _parent, _state, info) => escapeText(node.value, info.before, info.after, tildes)) as Handle,
    // Stars only: the library would also take underscores, whose rules differ between readers next to symbols.
    strong: between('**'),
    emphasis: between('*'),
  };
  const paragraph: Paragraph = { type: 'paragraph', children: [...nodes] };
  return escapeLineStart(toMarkdown({ type: 'root', children: [paragraph] }, { handlers }).replace(/\n$/, ''));
}

function between(mark: string): Handle {
  return (node: Strong | Emphasis, _parent, state, info) =>
    `${mark}${state.containerPhrasing(node, { ...info, before: mark, after: mark })}${mark}`;
}

/** Text outside code. */
function allText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('children' in node ? allText(node.children) : node.type === 'text' ? node.value : ''))
    .join('');
}

/** Whether plain CommonMark and Galley's own next reading both find these very nodes in the text. */
function readsBack(text: string, nodes: readonly PhrasingContent[]): boolean {
  const blocks = fromMarkdown(text).children;
  const strict = blocks.length === 1 && blocks[0]?.type === 'paragraph' ? blocks[0].children : [];
  const expected = outline(nodes);
  return outline(strict) === expected && outline(read(text)) === expected;
}

/** Nodes without their positions. */
function outline(nodes: readonly PhrasingContent[]): string {
  return JSON.stringify(nodes, (key, value: unknown) => (key === 'position' ? undefined : value));
}
