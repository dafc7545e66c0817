/** Sets back stories whose titles are like those of the last posts. */

import type { Story } from '../../../edition/story.ts';
import type { AnyTerm } from '../../../edition/term.ts';
import { compareText } from '../../../text/normalize.ts';
import { tellingWordsIn } from '../../../text/words.ts';
import { likenessOf } from '../../likeness.ts';
import type { PastDay } from '../../memory/past-day.ts';
import { term } from './term.ts';

/** Points for a title that reads exactly like one told; less than half alike is another story. */
const worth = -16;
const least = 0.5;

/** Titles half alike share at least so many words with those told. */
const shared = 2;

/** Posts that readers still have in mind. */
const days = 7;

/**
 * Likeness of titles to those of the last few posts: memory keeps out what surely was told, and this sets back what
 * probably was.
 */
export function toldLatelyTerms(stories: readonly Story[], past: readonly PastDay[]): (story: Story) => AnyTerm[] {
  const told = past
    .toSorted((a, b) => compareText(b.date, a.date))
    .slice(0, days)
    .flatMap(({ date, offered }) => offered.flatMap(({ fate, title }) => (fate === 'kept' ? [{ title, date }] : [])));
  if (told.length === 0) return () => [];
  // Comparing every title of a large day would take longer than all the rest of ranking it.
  const words = new Set(told.flatMap(({ title }) => tellingWordsIn(title)));
  const near = stories.filter(
    ({ lead }) => tellingWordsIn(lead.title).filter((word) => words.has(word)).length >= shared,
  );
  const titles = [...told, ...near.map(({ lead }) => lead)].map(({ title }) => ({ title, summary: '' }));
  const likeness = likenessOf(titles);
  const indexOf = new Map(near.map(({ id }, index) => [id, told.length + index]));
  return ({ id }) => {
    const own = indexOf.get(id);
    if (own === undefined) return [];
    const best = told
      .map((earlier, at) => ({ earlier, alike: likeness(at, own) }))
      .reduce((nearest, one) => (one.alike > nearest.alike ? one : nearest));
    if (best.alike < least) return [];
    return term('told-lately', (worth * (best.alike - least)) / (1 - least), {
      ...best.earlier,
      alike: Math.round(100 * best.alike),
    });
  };
}
