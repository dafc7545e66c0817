import type { ReadStory } from '../edition/article.ts';
import type { SourceHealth } from '../edition/health.ts';
import type { Span } from '../text/day.ts';

/** Candidates inside the widest window. */
export function candidatesIn(health: readonly SourceHealth[]): number {
  return health.reduce((sum, { links }) => sum + links, 0);
}

/** Pages that were asked for, and those of them whose own text was read. */
export function countPages(stories: readonly ReadStory<unknown>[]): {
  readonly pages: number;
  readonly pagesRead: number;
} {
  const articles = stories.flatMap((story) => story.articles);
  return { pages: articles.length, pagesRead: articles.filter(({ from }) => from === 'page').length };
}

/** The length of a window, in whole hours. */
export function hoursOf({ start, end }: Span): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 3_600_000);
}
