/** Renders an edition as the Markdown file of a post. */

import type { Edition } from '../edition/edition.ts';
import type { Bullet, Item, Point, Remark } from '../edition/item.ts';
import { oneLine } from '../text/plain-text.ts';
import { addressOf, printAddress } from './address.ts';
import { writeFrontMatter } from './front-matter.ts';
import { plainInline, safeInline } from './markdown.ts';
import type { PostWords } from './messages.ts';
import { trackingLines } from './tracking.ts';

/**
 * A pure function of the edition. Sections without content are left out.
 * @throws Failure `bad-edition` when the edition's time is unusable.
 */
export function renderPost(edition: Edition, words: PostWords): string {
  const closing = [
    remarks(words.post.trends, edition.trends, words),
    remarks(words.post.watchList, edition.watchList, words),
  ].filter((section) => section !== '');
  const sections = [
    note(edition.note, words),
    ...edition.items.map((item, index) => renderItem(item, index + 1, trackingLines(edition, index, words), words)),
    ...(closing.length > 0 ? ['---', ...closing] : []),
  ].filter((section) => section !== '');
  return `${[writeFrontMatter(edition).trimEnd(), ...sections].join('\n\n')}\n`;
}

function note(sentences: readonly string[], words: PostWords): string {
  const text = safeInline(sentences.join(words.post.gap));
  return text === '' ? '' : `> ${words.post.note}${words.post.colon}${text}`;
}

function renderItem(item: Item, number: number, tracking: readonly string[], words: PostWords): string {
  const points = item.points.flatMap((point) => lines(point, '-', '', pointText(point, words)));
  return [
    `## ${number}) ${plainInline(headlineOf(item))}`,
    sources(item.links, words),
    ...tracking,
    points.length > 0 ? [heading(words.post.points, words), ...points].join('\n') : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The headline as its reader sees it; the source's host when there is nothing in it to see. */
export function headlineOf(item: Item): string {
  const address = item.links.map(addressOf).find((link) => link !== null);
  return oneLine(item.headline) || (address ? new URL(address).host : '');
}

/** One address follows its label, several stand in a list. Only http(s) addresses are printed. */
function sources(links: readonly string[], words: PostWords): string {
  const addresses = links.map(addressOf).filter((address) => address !== null);
  const [first, ...others] = new Set(addresses.map(printAddress));
  if (first === undefined) return '';
  if (others.length === 0) return `${words.post.sources}${words.post.colon}${first}`;
  return [heading(words.post.sources, words), ...[first, ...others].map((address) => `- ${address}`)].join('\n');
}

function heading(label: string, words: PostWords): string {
  return `${label}${words.post.colon}`.trimEnd();
}

function pointText(point: Point, words: PostWords): string {
  const label = plainInline(point.label);
  return `${label === '' ? '' : `**${label}**${words.post.colon}`}${prompted(point, words)}`.trimEnd();
}

/** A gap for the editor carries the mark, so that nobody takes the question under it for an answer. */
function prompted(text: { readonly text: string; readonly prompt: boolean }, words: PostWords): string {
  return `${text.prompt ? words.prompt.mark : ''}${safeInline(text.text)}`;
}

/** A bullet with its children below it, each indented to where the text of the line above begins. */
function lines(bullet: Bullet, marker: string, indent: string, text = safeInline(bullet.text)): string[] {
  const below = text === '' ? indent : indent + ' '.repeat(marker.length + 1);
  const children = bullet.children.flatMap((child, index) =>
    lines(child, bullet.ordered ? `${index + 1})` : '-', below),
  );
  return text === '' ? children : [`${indent}${marker} ${text}`, ...children];
}

function remarks(title: string, entries: readonly Remark[], words: PostWords): string {
  const texts = entries.map((entry) => prompted(entry, words)).filter((text) => text !== '');
  if (texts.length === 0) return '';
  return [`## ${title}`, '', ...texts.map((text, index) => `${index + 1}. ${text}`)].join('\n');
}
