/** Reads a day's stories in threads with limits of their own, and says what to do where one is too complex. */

import type { Article, ReadStory } from '../edition/article.ts';
import type { CheckedClaim } from '../edition/claim.ts';
import type { Draft, Item, ItemInjection } from '../edition/item.ts';
import type { Link } from '../edition/link.ts';
import type { RankedStory } from '../edition/story.ts';
import { apart, ReaderFault } from '../workers/index.ts';
import { excerpt, outlook } from '../writing/index.ts';
import type { Context } from './context.ts';
import { storyReaders } from './readers.ts';

type Story = ReadStory<RankedStory>;

const tasks = apart(storyReaders);

/** Time for reading all stories through, in milliseconds. */
const readThroughMs = 15_000;

/** A story with what of it can be read, and whether a sentence of that can be quoted. */
export interface ReadThrough {
  readonly story: Story;
  readonly isQuotable: boolean;
}

/** Articles that take too long to be read become `too-complex` and lose their text; the others stay as they are. */
export function readThrough(stories: readonly Story[], date: string): Promise<ReadThrough[]> {
  const deadline = AbortSignal.timeout(readThroughMs);
  const isQuotable = (story: Story): Promise<boolean> => tasks.readThrough({ story, date }, deadline);
  const readable = (story: Story, article: Article): Promise<Article> =>
    isQuotable(withArticles(story, [article])).then(
      () => article,
      () => withoutText(article),
    );
  return Promise.all(
    stories.map(async (story) => {
      try {
        return { story, isQuotable: await isQuotable(story) };
      } catch {
        const rest = withArticles(story, await Promise.all(story.articles.map((article) => readable(story, article))));
        return isQuotable(rest).then(
          (answer) => ({ story: rest, isQuotable: answer }),
          () => ({ story: withArticles(story, story.articles.map(withoutText)), isQuotable: false }),
        );
      }
    }),
  );
}

/** A story with other articles; what the feeds said goes with the articles' text. */
function withArticles({ story }: Story, articles: readonly Article[]): Story {
  const told = new Set(articles.flatMap(({ url, paragraphs }) => (paragraphs.length > 0 ? url : [])));
  const short = (link: Link): Link => (told.has(link.url) ? link : { ...link, summary: '', content: '' });
  return { story: { ...story, lead: short(story.lead), supporting: story.supporting.map(short) }, articles };
}

function withoutText(article: Article): Article {
  return { ...article, paragraphs: [], from: 'feed', reason: 'too-complex' };
}

/** What writing and checking read of the stories. */
export interface StoryReading {
  readonly excerpt: (story: Story, fallback: string | null) => Promise<Item>;
  readonly outlook: (items: readonly Item[], stories: readonly Story[]) => Promise<Pick<Draft, 'trends' | 'watchList'>>;
  readonly checkItem: (item: Item, index: number, stories: readonly Story[]) => Promise<CheckedClaim[]>;
  readonly checkLines: (
    lines: readonly string[],
    items: readonly Item[],
    stories: readonly Story[],
  ) => Promise<CheckedClaim[]>;
  readonly orders: (stories: readonly Story[]) => Promise<ItemInjection[]>;
}

/** What cannot be read in time is written and checked without the articles' text, and that is said. */
export function readingFor({ config: { language }, day: { date }, words, report }: Context): StoryReading {
  const otherwise = async <T>(what: string, work: Promise<T>, instead: () => T): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof ReaderFault)) throw error;
      report.warn(`${what}: ${error.reason} (${error.message})`);
      return instead();
    }
  };
  return {
    excerpt: (story, fallback) =>
      otherwise(`Nothing is quoted of “${story.story.lead.title}”`, tasks.excerpt({ story, language, fallback }), () =>
        excerpt(withArticles(story, story.articles.map(withoutText)), words, fallback),
      ),
    outlook: (items, stories) =>
      otherwise(
        'Nothing that the sources announce is on the watch list',
        tasks.outlook({ items, stories, language, date }),
        () =>
          outlook(
            items,
            stories.map((story) => withArticles(story, [])),
            { language, words, date },
          ),
      ),
    checkItem: (item, index, stories) =>
      otherwise(
        `What item ${index + 1} states was not looked up in its sources: check it yourself`,
        tasks.lookUpItem({ item, index, stories }),
        () => [],
      ),
    checkLines: (lines, items, stories) =>
      otherwise(
        'What the trends and the watch list state was not looked up in the sources: check it yourself',
        tasks.lookUpLines({ lines, items, stories }),
        () => [],
      ),
    orders: (stories) =>
      otherwise('Pages were not searched for orders to machines', tasks.orders({ stories }), () => []),
  };
}
