/** Tells whether two headlines that read alike are about one event rather than one product or one series. */

import { nameWordsIn } from '../../text/names.ts';
import { hanRuns, hasHan, hasHanWord } from '../../text/scripts.ts';
import { longWordsIn } from '../../text/words.ts';
import { mattersIn } from './news-aspects.ts';

/** How far above the bar for one story two headlines need no name in common. */
const sure = 0.3;

/** Words that two Latin headlines have in common at least: a product and its maker are two already. */
const leastWords = 3;

const dayMs = 86_400_000;

/** A headline with where and when it appeared. */
export interface Told {
  readonly headline: string;
  readonly hosts: readonly string[];
  /** Milliseconds; null when unknown. */
  readonly at: number | null;
}

/**
 * Whether two headlines that read alike tell of one event. One outlet's pages that read alike are a series, unless they
 * say the very same within two days; and what shares no more than a product's name is about the product, not the event.
 * @param plain words that the day has in lower case: they are no names, whatever headline capitalises them
 */
export function isSameEvent(a: Told, b: Told, similarity: number, plain: ReadonlySet<string>): boolean {
  if (a.hosts.some((host) => b.hosts.includes(host))) {
    const close = a.at !== null && b.at !== null && Math.abs(a.at - b.at) <= 2 * dayMs;
    return close && fold(a.headline) === fold(b.headline);
  }
  if (fold(a.headline) === fold(b.headline)) return true;
  const isChinese = hasHanWord(a.headline);
  const shared = longWordsIn(a.headline).intersection(longWordsIn(b.headline));
  if (!isChinese && shared.size < leastWords) return false;
  if (similarity >= sure) return true;
  const names = new Set(
    [...nameWordsIn(a.headline).intersection(nameWordsIn(b.headline))].filter((name) => !plain.has(name)),
  );
  if (!isChinese && names.size === 0) return false;
  return saysTheSame(a.headline, b.headline, names);
}

/** Characters that a maker's Chinese name has at most, where both headlines begin with it. */
const longestMaker = 6;

/**
 * Whether headlines may say the same of what they name: a product and its maker are in all the news there is of it, so
 * that two which each say something else are two events. One that is but a name says nothing else.
 */
function saysTheSame(a: string, b: string, names: ReadonlySet<string>): boolean {
  if (!mattersIn(a).isDisjointFrom(mattersIn(b))) return true;
  // In capitals throughout, every word looks like a name.
  if ([a, b].some((headline) => !hasHan(headline) && !/\p{Ll}/u.test(headline))) return true;
  const maker = sharedBeginning(a, b);
  const [first, second] = [restOf(a, maker, names), restOf(b, maker, names)];
  return first.size === 0 || second.size === 0 || !first.isDisjointFrom(second);
}

/** Words and numbers beyond the names; a number right behind a name is its own. */
function restOf(headline: string, maker: string, names: ReadonlySet<string>): Set<string> {
  const text = headline.normalize('NFKC').replace(maker, ' ').toLowerCase();
  const numbers = [...text.matchAll(/(?:(?<![\p{L}\d])([\p{L}\d]{1,40})[ -])?(?<![\p{L}\d.,])(\d{2,})(?![\p{L}\d])/gu)];
  return new Set([
    ...longWordsIn(text).difference(names),
    ...numbers.flatMap(([, before = '', number = '']) => (names.has(before) ? [] : number)),
  ]);
}

function sharedBeginning(a: string, b: string): string {
  const [first = '', second = ''] = [a, b].map(leadingHan);
  const length = [...first].findIndex((character, index) => second[index] !== character);
  return first.slice(0, Math.min(length < 0 ? first.length : length, longestMaker));
}

function leadingHan(text: string): string {
  const [first] = hanRuns(text.normalize('NFKC'));
  return first?.index === 0 ? first.run : '';
}

function fold(headline: string): string {
  return headline
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
