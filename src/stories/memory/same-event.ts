import { namesIn } from './names.ts';

/** How far above the bar for one story two headlines need no name in common. */
const SURE = 0.3;

/** Words that two Latin headlines have in common at least: a product and its maker are two already. */
const LEAST_WORDS = 3;

const DAY = 86_400_000;

/** A headline with where and when it appeared. */
export interface Told {
  readonly headline: string;
  readonly hosts: readonly string[];
  /** Milliseconds; null when unknown. */
  readonly at: number | null;
}

/**
 * Whether two headlines that read alike tell of one event. One outlet's pages that read alike are a series, unless they say
 * the very same within two days; and what shares no more than a product's name is about the product, not the event.
 * @param plain words that the day has in lower case: they are no names, whatever headline capitalises them
 */
export function isSameEvent(a: Told, b: Told, similarity: number, plain: ReadonlySet<string>): boolean {
  if (a.hosts.some((host) => b.hosts.includes(host))) {
    const close = a.at !== null && b.at !== null && Math.abs(a.at - b.at) <= 2 * DAY;
    return close && fold(a.headline) === fold(b.headline);
  }
  if (/\p{Script=Han}{2,}/u.test(a.headline) || fold(a.headline) === fold(b.headline)) return true;
  const shared = wordsOf(a.headline).intersection(wordsOf(b.headline));
  if (shared.size < LEAST_WORDS) return false;
  if (similarity >= SURE) return true;
  return [...namesIn(a.headline).intersection(namesIn(b.headline))].some((name) => !plain.has(name));
}

const functionWords = new Set(['the', 'and', 'for', 'with', 'from', 'how', 'why', 'what', 'new', 'now', 'its', 'your']);

/**
 * What a headline has that can be compared: words of three letters or more that say something, and pairs of Han characters.
 * Versions are none, since they belong to the name before them.
 */
export function wordsOf(headline: string): Set<string> {
  const folded = headline.normalize('NFKC').toLowerCase();
  const latin = folded.match(/(?<![\p{Script=Latin}\p{N}])\p{Script=Latin}[\p{Script=Latin}\p{N}]{2,}/gu) ?? [];
  const pairs = (folded.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
    return Array.from({ length: Math.max(0, run.length - 1) }, (_, index) => run.slice(index, index + 2));
  });
  return new Set([...latin.filter((word) => !functionWords.has(word)), ...pairs]);
}

function fold(headline: string): string {
  return headline
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
