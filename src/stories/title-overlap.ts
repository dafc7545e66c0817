/** Measures what two titles share, weighted by rarity, across languages. */

import { segmentsIn } from '../text/words.ts';
import type { LinkText } from './cluster/documents.ts';
import { englishAt } from './cluster/in-english.ts';
import { Vocabulary } from './cluster/vocabulary.ts';

/** What two titles have in common, whatever language either is in: names are compared in English. */
export interface Overlap {
  /**
   * Words of the first title that the second has as well, as they are written there; without those that only announce.
   */
  readonly words: readonly string[];
  /** Rarity of the shared words together, by natural logarithm: a word that hardly any link has is worth about 4.5. */
  readonly worth: number;
  /** Share of the rarity of the poorer title's words that they make up, from 0 to 1. */
  readonly share: number;
}

/** Compares titles by index. What is rare is told by the links' titles and summaries together. */
export function overlapOf(links: readonly Pick<LinkText, 'title' | 'summary'>[]): (a: number, b: number) => Overlap {
  const vocabulary = new Vocabulary();
  const termsOf = (text: string): Set<number> => {
    const terms = new Set<number>();
    vocabulary.read(text, (term) => {
      if (!vocabulary.isBoilerplate(term)) terms.add(term);
    });
    return terms;
  };
  const titles = links.map(({ title }) => termsOf(title));
  const frequency = new Map<number, number>();
  for (const { title, summary } of links) {
    for (const term of termsOf(`${title}\n${summary}`)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const rarityOf = (terms: ReadonlySet<number>): number =>
    terms.values().reduce((sum, term) => sum + vocabulary.rarity(term, links.length, frequency.get(term) ?? 1), 0);

  return (a, b) => {
    const [left = new Set<number>(), right = new Set<number>()] = [titles[a], titles[b]];
    const shared = left.intersection(right);
    const worth = rarityOf(shared);
    const words = writtenWords(links[a]?.title ?? '').filter((word) => {
      const terms = termsOf(word);
      return terms.size > 0 && terms.isSubsetOf(shared);
    });
    return { words: [...new Set(words)], worth, share: worth / Math.max(Math.min(rarityOf(left), rarityOf(right)), 1) };
  };
}

/** The words of a title as they stand there, known Chinese names whole. */
function writtenWords(title: string): string[] {
  const lower = title.toLowerCase();
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at < title.length; at += 1) {
    const known = englishAt(lower, at);
    if (known === null) continue;
    words.push(...segmentsIn(title.slice(from, at)), title.slice(at, at + known.length));
    from = at + known.length;
    at = from - 1;
  }
  return [...words, ...segmentsIn(title.slice(from))];
}
