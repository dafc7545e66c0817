import type { ReadStory } from '../articles/article.ts';
import type { Language } from '../config/config.ts';
import type { Words } from '../language/words.ts';
import type { RankedStory } from '../stories/story.ts';
import { announcementIn } from './announcement.ts';
import { siteName } from './headline.ts';
import { plainInline, strongInline } from './inline.ts';
import type { Item, Remark } from './item.ts';
import { recurringTopics } from './topics.ts';

/** Where the day points: what its items have in common, and what to look out for. */
export interface Outlook {
  readonly trends: readonly Remark[];
  readonly watchList: readonly Remark[];
}

/** The least entries of each list; the gaps are prompts for the editor. */
const minTrends = 3;
const watched = 3;

/**
 * The outlook without a model: topics that recur, counted, and what the sources themselves announce for a day after the
 * post's, quoted; the firmest promises first. What is missing to three entries each is left to the editor as marked
 * prompts. Pure. `date` is the post's, `YYYY-MM-DD`.
 */
export function outlook(
  items: readonly Item[],
  stories: readonly ReadStory<RankedStory>[],
  { language, words, date }: { readonly language: Language; readonly words: Words; readonly date: string },
): Outlook {
  const trends = recurringTopics(items, stories, language).map((topic) =>
    statement(words.excerpt.recurring(strongInline(topic.name), topic.items)),
  );
  const announcements = stories.flatMap(({ articles }, index) => {
    const item = items[index];
    const found = articles.flatMap((article) => {
      const announcement = announcementIn(article.paragraphs, date);
      return announcement === null ? [] : [{ ...announcement, article }];
    });
    const best = found.toSorted((a, b) => b.weight - a.weight)[0];
    if (item === undefined || best === undefined) return [];
    const { text, weight, article } = best;
    const quoted = words.excerpt.quote(plainInline(text));
    // The item has told the language of its lead, and where its text is from.
    const site = plainInline(siteName(article.url, article.site));
    const quote =
      article === articles[0]
        ? quoted
        : words.excerpt.quoteOf(quoted, { site, language: article.language, isFeed: article.reason !== null });
    return [{ weight, remark: statement(words.excerpt.announced(strongInline(item.headline), quote, index + 1)) }];
  });
  const firmest = announcements.toSorted((a, b) => b.weight - a.weight).map(({ remark }) => remark);
  return {
    trends: padded(trends, minTrends, words.prompt.trend),
    watchList: padded(firmest.slice(0, watched), watched, words.prompt.watch),
  };
}

function padded(remarks: readonly Remark[], length: number, text: string): Remark[] {
  const gaps = Array.from({ length: Math.max(0, length - remarks.length) }, () => ({ text, prompt: true }));
  return [...remarks, ...gaps];
}

function statement(text: string): Remark {
  return { text, prompt: false };
}
