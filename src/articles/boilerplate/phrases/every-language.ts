/**
 * The boilerplate phrases of every language together, by what they mark. A colon of any width is `:` in the lists, and
 * space before it does not count: texts go through `withPlainColons` first.
 */
import { anyOf } from '../../../text/phrases.ts';
import { appeals as englishAppeals } from './appeals-en.ts';
import * as en from './en.ts';
import * as englishWalls from './walls-en.ts';
import * as zh from './zh.ts';

/** Whole headings of what follows an article on its page: everything below one is no article. */
export const headings = anyOf(en.headings, zh.headings);

/**
 * Whole short lines that are no part of any article, wherever they stand, without dashes, brackets and full stops
 * around them.
 */
export const lines = anyOf(en.lines, zh.lines);

/**
 * Beginnings of lines that ask the reader for something or tell of the site. Only of short lines: articles write of it
 * too.
 */
export const appeals = anyOf(englishAppeals, zh.appeals);

/** What a check for robots says, which stands in front of an article. */
export const robotChecks = anyOf(englishWalls.robotChecks, zh.robotChecks);

/** What else stands in front of an article: consent, a missing script, a login. */
export const walls = anyOf(englishWalls.walls, zh.walls);

/** What stands around a lede that is all there is to read: no wall by itself, and articles write of it as well. */
export const offers = anyOf(englishWalls.offers, zh.offers);

/** Whole labels of a list of a page's own parts. */
export const contentsLabels = anyOf(en.contentsLabels, zh.contentsLabels);

export function withPlainColons(text: string): string {
  return text.replace(/\s?[:：]/g, ':');
}
