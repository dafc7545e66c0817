/** Looks up past wordings that share words with a title, by an inverted index. */

import { hasHanWord } from '../../text/scripts.ts';
import { longWordsIn } from '../../text/words.ts';

/** What a title must have in common with a wording to be compared with it at all: words, or pairs of Han characters. */
const leastShared = { inOneLanguage: 3, acrossLanguages: 2 };

/**
 * Finds the wordings that share words with a title, by their index. Comparing everything with everything is for
 * clustering; here most of the day's links have nothing to do with any past story.
 */
export function sharedWords(wordings: readonly string[]): (title: string) => Set<number> {
  const scripts = wordings.map(hasHanWord);
  const postings = new Map<string, number[]>();
  for (const [index, wording] of wordings.entries()) {
    for (const word of longWordsIn(wording)) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [index]);
      else list.push(index);
    }
  }
  return (title) => {
    const words = [...longWordsIn(title)];
    const script = hasHanWord(title);
    const counts = new Map<number, number>();
    for (const index of words.flatMap((word) => postings.get(word) ?? [])) {
      counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    const isNear = ([index, count]: [number, number]): boolean => {
      const least = scripts[index] === script ? leastShared.inOneLanguage : leastShared.acrossLanguages;
      return count >= Math.min(least, words.length);
    };
    return new Set([...counts].filter(isNear).map(([index]) => index));
  };
}
