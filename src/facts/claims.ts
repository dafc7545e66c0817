import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type { Bullet, Item } from '../writing/item.ts';
import type { Claim } from './claim.ts';
import { type Mention, mentionsIn } from './mention.ts';

/** A claim together with its comparable form. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly mention: Mention;
}

/**
 * The checkable statements of an item, in reading order: those of its headline and of every line of its points. Left
 * out are prompts, which are our own words to the editor, and the numbers of lists. One statement is a claim once a line.
 */
export function claimsOf(item: Item): ReadClaim[] {
  return linesOf(item).flatMap((line) => {
    const seen = new Set<string>();
    return mentionsIn(line).flatMap((mention) => {
      const { kind, text, isLoose } = mention;
      const key = `${kind} ${text}`;
      if (isLoose || seen.has(key) || isListNumber(line, mention)) return [];
      seen.add(key);
      return [{ claim: { kind, text, line }, mention }];
    });
  });
}

/** The lines of an item as the plain text a reader sees. */
function linesOf(item: Item): string[] {
  const lines = (bullet: Bullet): string[] => [bullet.text, ...bullet.children.flatMap(lines)];
  const written = item.points.filter(({ prompt }) => !prompt).flatMap(lines);
  return [item.headline, ...written.map(plainText)].filter((line) => line !== '');
}

function plainText(markdown: string): string {
  return textOf(fromMarkdown(markdown, { extensions: [cjkFriendlyExtension()] }))
    .replace(/\s+/g, ' ')
    .trim();
}

/** `1) …`, `2. …` at the beginning of a line. */
function isListNumber(line: string, { index, text }: Mention): boolean {
  return index === 0 && /^\d{1,2}$/.test(text) && /^(?:[)）、]|\.\s)/.test(line.slice(text.length));
}
