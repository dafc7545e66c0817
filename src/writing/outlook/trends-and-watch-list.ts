/** Writes the trends and the watch list of a day without a model. */
import type { ReadStory } from '../../edition/article.ts';
import type { Language } from '../../edition/edition.ts';
import type { Item, Remark } from '../../edition/item.ts';
import type { RankedStory } from '../../edition/story.ts';
import { plainInline, strongInline } from '../../text/markdown.ts';
import { siteName } from '../headline.ts';
import type { WritingWords } from '../messages.ts';
import { type Announcement, announcementIn } from './announcement.ts';
import { clauseWith } from './clause.ts';
import { recurringTopics } from './recurring-topics.ts';

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
 * post's, quoted as far as the items have not done so; the firmest promises first. What is missing to three entries
 * each is left to the editor as marked prompts. Pure. `date` is the post's, `YYYY-MM-DD`.
 */
export function outlook(
  items: readonly Item[],
  stories: readonly ReadStory<RankedStory>[],
  { language, words, date }: { readonly language: Language; readonly words: WritingWords; readonly date: string },
): Outlook {
  const trends = recurringTopics(items, stories, language, words.themes).map((topic) =>
    statement(words.excerpt.recurring(strongInline(topic.name), topic.items)),
  );
  const announcements = stories.flatMap(({ articles }, index) => {
    const item = items[index];
    const found = articles.flatMap((article) => {
      const announcement = announcementIn(article.paragraphs, date, article.published);
      return announcement === null ? [] : [{ ...announcement, article }];
    });
    const best = found.toSorted((a, b) => b.weight - a.weight)[0];
    if (item === undefined || best === undefined) return [];
    const { text, weight, mark, says, article } = best;
    const topic = strongInline(item.headline);
    // What the item says already is not said again: only the clause with the day, else only the day or the stage.
    const clause = quotes(item, plainInline(text)) ? (says === 'when' ? clauseWith(text, mark) : null) : text;
    if (clause === null) {
      const pointer = says === 'when' ? words.excerpt.due : words.excerpt.staged;
      const pointed = pointer(topic, words.excerpt.quote(plainInline(mark)), index + 1);
      return isOpen(mark, says) ? [{ weight, remark: statement(pointed) }] : [];
    }
    const quoted = words.excerpt.quote(plainInline(clause));
    // The item has told the language of its lead, and where its text is from.
    const site = plainInline(siteName(article.url, article.site));
    const quote =
      article === articles[0]
        ? quoted
        : words.excerpt.quoteOf(quoted, { site, language: article.language, isFeed: article.reason !== null });
    return [{ weight, remark: statement(words.excerpt.announced(topic, quote, index + 1)) }];
  });
  const firmest = announcements.toSorted((a, b) => b.weight - a.weight).map(({ remark }) => remark);
  return {
    trends: padded(trends, minTrends, words.prompt.trend),
    watchList: padded(firmest.slice(0, watched), watched, words.prompt.watch),
  };
}

/** Whether something is still to come: nothing follows on what is there for all. */
function isOpen(mark: string, says: Announcement['says']): boolean {
  return mark !== '' && (says === 'when' || /candidate|beta|preview|候选|公测|内测|预览/i.test(mark));
}

/** Whether an item has a text among its points. */
function quotes({ points }: Item, text: string): boolean {
  return points.some((point) => [point, ...point.children].some((line) => line.text.includes(text)));
}

function padded(remarks: readonly Remark[], length: number, text: string): Remark[] {
  const gaps = Array.from({ length: Math.max(0, length - remarks.length) }, () => ({ text, prompt: true }));
  return [...remarks, ...gaps];
}

function statement(text: string): Remark {
  return { text, prompt: false };
}
