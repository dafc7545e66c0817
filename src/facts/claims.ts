/** Finds the checkable claims of an item: numbers, dates, names, roles and quotations on its lines. */
import type { Claim } from '../edition/claim.ts';
import type { Bullet, Item } from '../edition/item.ts';
import { inlineText } from '../text/markdown.ts';
import { type Mention, mentionsIn } from '../text/mentions.ts';
import { chineseNamesIn, type NameMention, namesIn } from '../text/names.ts';
import { normalizeTypography } from '../text/normalize.ts';
import { blanked } from '../text/span.ts';
import { type QuotationMention, quotationsIn } from './quotations.ts';
import { type RoleMention, rolesIn } from './roles.ts';
import { roundsIn } from './series-letters.ts';

export type Stated = Mention | NameMention | QuotationMention | RoleMention;

/** A claim together with its comparable form. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly mention: Stated;
}

/** A line of an item with everything that is stated on it, in reading order. */
export interface ReadLine {
  /** As a reader sees it. */
  readonly line: string;
  /** Its text with normalized typography; the places of mentions count in it. */
  readonly text: string;
  readonly claims: readonly ReadClaim[];
}

/**
 * The checkable statements of an item: those of its headline and of every line of its points. Left out are prompts and
 * the labels of quotations, which are our own words, the numbers of lists, and what is too loose to be held against a
 * writer. One statement is a claim once a line.
 * @param isChineseSource whether what is written in Chinese can be looked up word for word
 */
export function claimsOf(item: Item, isChineseSource = false): ReadLine[] {
  return linesOf(item).map(({ line, labels }) => {
    const text = normalizeTypography(withoutLabels(line, labels));
    const seen = new Set<string>();
    const claims = stated(text, isChineseSource).flatMap((mention) => {
      const { kind, index } = mention;
      const written = line.slice(index, index + mention.text.length);
      const key = `${kind} ${written}`;
      if (isTooLoose(mention) || seen.has(key) || isListNumber(text, mention) || isBase(text, mention)) return [];
      seen.add(key);
      // To an editor a role is part of who somebody is.
      return [{ claim: { kind: kind === 'role' ? 'name' : kind, text: written, line }, mention }];
    });
    return { line, text, claims };
  });
}

/** A small count may be a writer's own, but is still wrong where the source counts the same thing otherwise. */
function isTooLoose(mention: Stated): boolean {
  if (!mention.isLoose) return false;
  return !(
    mention.kind === 'number' &&
    mention.dimension === null &&
    !mention.isLabel &&
    mention.plain > 1 &&
    mention.plain < 10
  );
}

function stated(text: string, isChineseSource: boolean): Stated[] {
  const mentions = mentionsIn(text);
  const left = blanked(
    text,
    mentions.filter((mention) => mention.kind !== 'number' || mention.dimension !== null),
  );
  const names = [...namesIn(left), ...roundsIn(left), ...chineseNamesIn(left, isChineseSource)];
  return [...mentions, ...names, ...rolesIn(left), ...quotationsIn(text, isChineseSource)].toSorted(
    (a, b) => a.index - b.index,
  );
}

/** A line as the plain text a reader sees, and which parts of it are our own labels. */
interface Line {
  readonly line: string;
  readonly labels: readonly string[];
}

function linesOf(item: Item): Line[] {
  const lines = ({ text, labels = [], children }: Bullet): Line[] => [
    { line: shown(text), labels: labels.map(shown) },
    ...children.flatMap(lines),
  ];
  const written = item.points.filter(({ prompt }) => !prompt).flatMap(lines);
  return [{ line: item.headline.normalize('NFC'), labels: [] }, ...written].filter(({ line }) => line !== '');
}

function shown(markdown: string): string {
  return inlineText(markdown).normalize('NFC');
}

/** The line with spaces in place of its labels, so that every other place keeps its index. */
function withoutLabels(line: string, labels: readonly string[]): string {
  return labels.reduce((left, label) => (label === '' ? left : left.replaceAll(label, ' '.repeat(label.length))), line);
}

/** What prices are told for. */
const bases: ReadonlySet<number> = new Set([1e3, 1e6, 1e7]);

/** The million that a price is for (`per 1M tokens`, 每 100 万 token) measures nothing by itself. */
function isBase(line: string, stated: Stated): boolean {
  if (stated.kind !== 'number' || stated.dimension !== null || !bases.has(stated.plain)) return false;
  return /(?:\bper|\/|每)\s?$/i.test(line.slice(0, stated.index));
}

/** `1) …`, `2. …` at the beginning of a line. */
function isListNumber(line: string, { index, text }: Stated): boolean {
  return index === 0 && /^\d{1,2}$/.test(text) && /^(?:[)）、]|\.\s)/.test(line.slice(text.length));
}
