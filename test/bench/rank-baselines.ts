import { lessCommonWordsIn } from '../../src/text/words.ts';
import type { PoolDay, PoolItem } from './rank-data.ts';

/** Ranks a day's ids, best first, knowing the days before it. */
export type Baseline = (day: PoolDay, earlier: readonly PoolDay[]) => string[];

/** What anybody would try first, to measure against: votes, the sources that were picked from, the words that were. */
export const baselines: Readonly<Record<'points' | 'sources' | 'words', Baseline>> = {
  points: ({ pool }) => byScore(pool, () => 0),
  sources: ({ pool }, earlier) => {
    const met = new Map<string, { picked: number; all: number }>();
    for (const [{ source }, picked] of labelled(earlier)) {
      const count = met.get(source) ?? { picked: 0, all: 0 };
      met.set(source, { picked: count.picked + Number(picked), all: count.all + 1 });
    }
    // The share picked, as if each source had been met five times more at the usual rate.
    const usual = total(met, 'picked') / Math.max(1, total(met, 'all'));
    return byScore(pool, ({ source }) => {
      const { picked, all } = met.get(source) ?? { picked: 0, all: 0 };
      return (picked + 5 * usual) / (all + 5);
    });
  },
  // Naive Bayes with add-one smoothing on the words of title and summary.
  words: ({ pool }, earlier) => {
    const met = new Map<string, { picked: number; all: number }>();
    for (const [item, picked] of labelled(earlier)) {
      for (const word of wordsOf(item)) {
        const count = met.get(word) ?? { picked: 0, all: 0 };
        met.set(word, { picked: count.picked + Number(picked), all: count.all + 1 });
      }
    }
    const words = met.size;
    const picked = total(met, 'picked') + words;
    const passed = total(met, 'all') - total(met, 'picked') + words;
    return byScore(pool, (item) =>
      [...wordsOf(item)].reduce((sum, word) => {
        const count = met.get(word);
        return count === undefined
          ? sum
          : sum + Math.log((count.picked + 1) / picked) - Math.log((count.all - count.picked + 1) / passed);
      }, 0),
    );
  },
};

function labelled(days: readonly PoolDay[]): [PoolItem, boolean][] {
  return days.flatMap(({ pool, picks }) => {
    const picked = new Set(picks);
    return pool.map((item): [PoolItem, boolean] => [item, picked.has(item.id)]);
  });
}

function wordsOf({ title, summary }: PoolItem): Set<string> {
  return new Set(lessCommonWordsIn(`${title} ${summary ?? ''}`));
}

function total(met: ReadonlyMap<string, Record<'picked' | 'all', number>>, what: 'picked' | 'all'): number {
  return [...met.values()].reduce((sum, count) => sum + count[what], 0);
}

/** Ties go to the votes. */
function byScore(pool: readonly PoolItem[], score: (item: PoolItem) => number): string[] {
  return pool
    .map((item) => ({ item, score: score(item) }))
    .sort(
      (a, b) => b.score - a.score || (b.item.points ?? 0) - (a.item.points ?? 0) || (a.item.id < b.item.id ? -1 : 1),
    )
    .map(({ item }) => item.id);
}
