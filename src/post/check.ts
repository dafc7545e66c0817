/** Reads a finished post back as a stranger would and compares it with its edition. */

import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plain } from 'mdast-util-to-string';
import type { Edition } from '../edition/edition.ts';
import type { Item } from '../edition/item.ts';
import { Failure } from '../failure.ts';
import { oneLine } from '../text/plain-text.ts';
import { counted } from '../text/pluralize.ts';
import { addressOf } from './address.ts';
import { type ParsedPost, parseFrontMatter } from './front-matter.ts';
import { linksOf } from './links.ts';
import { headlineOf } from './render.ts';

/**
 * The last line of defence before anybody sees the file.
 * @returns what is wrong in plain words; empty when the post is fine
 */
export function checkPost(text: string, edition: Edition): string[] {
  try {
    const post = parseFrontMatter(text);
    const tree = fromMarkdown(post.body);
    return [
      ...checkFields(post, edition),
      ...checkItems(post.body, tree, edition),
      ...checkText(post.body, tree),
      ...(text.endsWith('\n') ? [] : ['The file does not end in a line break.']),
    ];
  } catch (error) {
    if (error instanceof Failure) return [error.message];
    throw error;
  }
}

function checkFields({ data, format }: ParsedPost, edition: Edition): string[] {
  const problems = format === 'toml' ? [] : ['The front matter is not TOML.'];
  const title = oneLine(edition.title);
  if (data.title !== title) problems.push(`The title reads ${show(data.title)} instead of ${show(title)}.`);
  const date = data.date instanceof Date ? data.date.getTime() : Number.NaN;
  if (date !== Date.parse(edition.publishedAt)) {
    problems.push(`The date reads ${show(data.date)} instead of ${edition.publishedAt}.`);
  }
  for (const field of ['tags', 'categories'] as const) {
    const expected = edition[field].map(oneLine);
    if (show(data[field]) !== show(expected)) {
      problems.push(`The ${field} read ${show(data[field])} instead of ${show(expected)}.`);
    }
  }
  if (data.draft !== edition.draft) problems.push(`The draft flag reads ${show(data.draft)}.`);
  return problems;
}

function checkItems(body: string, tree: Root, edition: Edition): string[] {
  const { before, items, after } = sections(body, tree);
  const problems: string[] = [];
  if (items.length !== edition.items.length) {
    problems.push(
      `The post has ${counted(items.length, 'numbered heading')} for ${counted(edition.items.length, 'item')}.`,
    );
  }
  for (const url of [...linksOf(before), ...linksOf(after)]) problems.push(`${url} is linked outside any item.`);
  const cited = new Map<string, number>();
  for (const [index, section] of items.entries()) {
    const number = index + 1;
    const headline = `${number}) ${expected(edition.items[index])}`;
    if (section.heading !== headline) {
      problems.push(`Heading ${number} reads ${show(section.heading)} instead of ${show(headline)}.`);
    }
    const links = linksOf(section.text);
    if (links.length === 0) problems.push(`Item ${number} links to no source.`);
    const own = ownAddresses(edition, index);
    for (const url of links) {
      if (!own.has(url)) problems.push(`Item ${number} links to ${url}, which is none of its story's links.`);
      const earlier = cited.get(url);
      if (earlier !== undefined) problems.push(`Items ${earlier} and ${number} both link to ${url}.`);
      cited.set(url, earlier ?? number);
    }
  }
  return problems;
}

/** Addresses that an item cites and that its story has, as the post prints them. */
function ownAddresses(edition: Edition, index: number): Set<string> {
  const story = edition.stories[index];
  const gathered = new Set(story ? [story.lead, ...story.supporting].map((link) => addressOf(link.url)) : []);
  const addresses = (edition.items[index]?.links ?? []).map(addressOf);
  return new Set(addresses.filter((address) => address !== null && gathered.has(address)) as string[]);
}

interface Section {
  /** The heading's text as a reader sees it. */
  readonly heading: string;
  readonly text: string;
}

/** Cuts the body at its numbered headings; the last item ends where a thematic break or another heading begins. */
function sections(body: string, tree: Root): { before: string; items: Section[]; after: string } {
  const marks = tree.children.filter(
    (node) => node.type === 'thematicBreak' || (node.type === 'heading' && node.depth === 2),
  );
  const isItem = (node: RootContent): boolean => node.type === 'heading' && /^\d+\) /.test(plain(node));
  const cut = (from: number, to: number): string => body.slice(offset(marks[from]) ?? body.length, offset(marks[to]));
  const items: Section[] = [];
  let after = '';
  marks.forEach((node, index) => {
    if (isItem(node)) items.push({ heading: plain(node), text: cut(index, index + 1) });
    else after += cut(index, index + 1);
  });
  return { before: body.slice(0, offset(marks[0])), items, after };
}

function offset(node: RootContent | undefined): number | undefined {
  return node?.position?.start.offset;
}

function checkText(body: string, tree: Root): string[] {
  const problems: string[] = [];
  for (const match of body.matchAll(/\{\{[<%].{0,20}/g)) {
    problems.push(`Hugo would run ${show(match[0])} as a shortcode.`);
  }
  const visit = (node: Nodes): void => {
    if (node.type === 'html') problems.push(`The text contains raw HTML: ${show(node.value.slice(0, 40))}.`);
    // Stars that are meant to be seen have a backslash each.
    const source = body.slice(node.position?.start.offset, node.position?.end.offset);
    if (node.type === 'text' && source.includes('**')) {
      problems.push(`Emphasis would show its stars to the reader: ${show(node.value.slice(0, 40))}.`);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return problems;
}

function expected(item: Item | undefined): string {
  return item ? headlineOf(item) : '';
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
