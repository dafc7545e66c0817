/** Stands in for `text/phrases.ts` while patterns are collected: makes the patterns of each list at once. */
import { phrases as lazyPhrases, type PhraseOptions, type Phrases } from '../../src/text/phrases.ts';

export * from '../../src/text/phrases.ts';

export function phrases(list: string, options?: PhraseOptions): Phrases {
  const made = lazyPhrases(list, options);
  made.test('');
  made.remove('');
  return made;
}
