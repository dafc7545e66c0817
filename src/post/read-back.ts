/** Reads a published post's Markdown back into its items and its watch list. */

import type { Heading, List, ListItem, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plain } from 'mdast-util-to-string';
import { withoutLongParagraphs } from '../text/markdown.ts';
import { oneLine } from '../text/plain-text.ts';
import { linksOf } from './links.ts';

/** One entry of a post as its reader sees it. Plain text. */
export interface ReadItem {
  readonly headline: string;
  /** Addresses under its heading, in order of appearance. */
  readonly links: readonly string[];
  /** What stands under its heading, without addresses: a line a paragraph or list entry. */
  readonly text: string;
}

/** One entry of a post's watch list. Plain text. */
export interface ReadWatch {
  /** What is watched: what stands in strong type at the beginning, or before the first colon; else the whole entry. */
  readonly subject: string;
  readonly text: string;
}

/** A post's body, read as a reader would. */
export interface ReadPost {
  readonly items: readonly ReadItem[];
  readonly watchList: readonly ReadWatch[];
}

/** `1) …`, `1. …`, `1、…`, `1）…`, also behind an emoji: however people number their headings. */
const numbered = /^[^\p{L}\p{N}]{0,4}\d{1,2}\s*(?:[)、）:：]|[.．](?!\d))\s*/u;

const watchHeading =
  /接下来.{0,6}关注|下一步关注|后续关注|值得关注|关注(?:什么|清单)|\bwatch ?list\b|\bto watch\b|\bbe watching\b|\bwatch(?:ing)? next\b/i;

/** Headings of what stands around the items: they begin so, or are short and hold such a word. */
const aroundItems =
  /^[^\p{L}\p{N}]*(?:今日|本期|trends?\b|what i\b)|^.{0,12}(?<=趋势|主线|要点|结论|小结|参考.{0,8}|来源|信源|线索|说明|备注|日报|简报|热点|动态|突破|解析|FAQ|trends|references|summary|sources|notes)$/iu;

/** Longest text that is kept of an item and of a watch-list entry, in characters. */
const longest = { item: 2000, watch: 400 };

const mostWatched = 12;

/**
 * Takes a post's body (without front matter) apart into its items and its watch list. Reads what people make of the
 * form: other levels and numbers, an emoji before a heading, headings without numbers. What cannot be told apart is
 * left out; never throws.
 * @param gap marks a line that an editor was to fill in and did not; such lines say nothing
 */
export function readBack(written: string, gap: string): ReadPost {
  const body = withoutLongParagraphs(written);
  const { children } = fromMarkdown(body);
  const isItem = itemTest(children);
  const items: ReadItem[] = [];
  const watchList: ReadWatch[] = [];
  children.forEach((node, index) => {
    if (node.type !== 'heading') return;
    const heading = oneLine(plain(node));
    const content = contentOf(children, index, node);
    if (isItem(node)) {
      const source = body.slice(offsetOf(node), endOf(content.at(-1) ?? node));
      items.push({ headline: heading.replace(numbered, ''), links: linksOf(source), text: textOf(content, gap) });
    } else if (watchHeading.test(heading) && !numbered.test(heading)) {
      watchList.push(...watched(content, gap));
    }
  });
  return { items, watchList: watchList.slice(0, mostWatched) };
}

/**
 * Items are the numbered headings, and others of their level that name no other part; without any, those of level two.
 */
function itemTest(nodes: readonly RootContent[]): (heading: Heading) => boolean {
  const headings = nodes.filter((node) => node.type === 'heading');
  const isNumbered = (node: Heading): boolean => numbered.test(oneLine(plain(node)));
  const depth = headings.find(isNumbered)?.depth ?? 2;
  return (node) => {
    if (isNumbered(node)) return true;
    const heading = oneLine(plain(node));
    return node.depth === depth && heading !== '' && !watchHeading.test(heading) && !aroundItems.test(heading);
  };
}

/** What belongs to a heading: all up to a thematic break or a heading of its level or above. */
function contentOf(nodes: readonly RootContent[], at: number, { depth }: Heading): RootContent[] {
  const rest = nodes.slice(at + 1);
  const end = rest.findIndex(
    (node) => node.type === 'thematicBreak' || (node.type === 'heading' && node.depth <= depth),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

function textOf(nodes: readonly RootContent[], gap: string): string {
  return nodes.flatMap(linesOf).map(withoutAddresses).filter(saysSomething(gap)).join('\n').slice(0, longest.item);
}

/** The lines of a block: a paragraph is one, a list as many as it has entries, nested ones included. */
function linesOf(node: Nodes): string[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
    return node.children.flatMap(linesOf);
  }
  return node.type === 'html' || node.type === 'code' ? [] : [oneLine(plain(node))];
}

function watched(nodes: readonly RootContent[], gap: string): ReadWatch[] {
  const entries = nodes.flatMap((node): (ListItem | RootContent)[] => (isList(node) ? node.children : [node]));
  return entries
    .map((entry): ReadWatch => {
      const text = oneLine(linesOf(entry).join(' ')).replace(numbered, '').slice(0, longest.watch);
      return { subject: leadIn(entry) || (/^(.{4,}?)[：:]/u.exec(text)?.[1] ?? text), text };
    })
    .filter(({ text }) => saysSomething(gap)(text));
}

/** What an entry has in strong type at its beginning; '' without. */
function leadIn(entry: Nodes): string {
  const paragraph = entry.type === 'listItem' ? entry.children[0] : entry;
  const [number, ...rest] = paragraph !== undefined && 'children' in paragraph ? paragraph.children : [];
  const isNumber = number !== undefined && plain(number).replace(numbered, '') === '';
  const first = isNumber ? rest[0] : number;
  return first?.type === 'strong' ? oneLine(plain(first)).replace(/[：:]$/, '') : '';
}

function isList(node: RootContent): node is List {
  return node.type === 'list';
}

function saysSomething(gap: string): (line: string) => boolean {
  return (line) => line !== '' && !(gap !== '' && line.includes(gap));
}

function withoutAddresses(line: string): string {
  return line.replace(/https?:\/\/\S+/g, '').trim();
}

function offsetOf(node: RootContent): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: RootContent): number | undefined {
  return node.position?.end.offset;
}
