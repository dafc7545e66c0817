import type { ReadStory } from '../articles/article.ts';
import type { Language } from '../config/config.ts';
import type { Words } from '../language/words.ts';
import type { RankedStory } from '../stories/story.ts';
import { plainInline, strongInline } from './inline.ts';
import type { Item, Remark } from './item.ts';
import { readingLength, sentencesOf } from './sentences.ts';
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
 * The outlook without a model: topics that recur, counted, and what the sources themselves announce, quoted. What is
 * missing to three entries each is left to the editor as marked prompts. Pure.
 */
export function outlook(
  items: readonly Item[],
  stories: readonly ReadStory<RankedStory>[],
  language: Language,
  words: Words,
): Outlook {
  const trends = recurringTopics(items, stories, language).map((topic) =>
    statement(words.excerpt.recurring(strongInline(topic.name), topic.items)),
  );
  const announcements = stories.flatMap(({ articles }, index) => {
    const quote = articles.map(({ paragraphs }) => announcement(paragraphs)).find((sentence) => sentence !== null);
    const item = items[index];
    if (!quote || !item) return [];
    const line = words.excerpt.announced(
      strongInline(item.headline),
      words.excerpt.quote(plainInline(quote)),
      index + 1,
    );
    return [statement(line)];
  });
  return {
    trends: padded(trends, minTrends, words.prompt.trend),
    watchList: padded(announcements.slice(0, watched), watched, words.prompt.watch),
  };
}

function padded(remarks: readonly Remark[], length: number, text: string): Remark[] {
  const gaps = Array.from({ length: Math.max(0, length - remarks.length) }, () => ({ text, prompt: true }));
  return [...remarks, ...gaps];
}

function statement(text: string): Remark {
  return { text, prompt: false };
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** A plan, and a time for it, in one sentence. */
const englishPlan = new RegExp(
  `\\b(?:will|plans? to|expects? to|scheduled (?:to|for)|aims? to|is set to|are set to)\\b.*\\b(?:(?:in|by|on|until) (?:early |mid-?|late )?(?:${month}|Q[1-4]|20\\d\\d|the (?:spring|summer|autumn|fall|winter))|next (?:week|month|quarter|year)|later this (?:week|month|quarter|year)|(?:coming|next few) (?:days|weeks|months))`,
  'i',
);
const englishStage = /\b(?:release candidate|general availability|(?:public|open) beta|deprecat\w+ (?:on|in|by))\b/i;
const chinesePlan =
  /(?:将于|将在|计划于|计划在|预计|拟于|定于).{0,24}(?:年|月|日|季度|周|春|夏|秋|冬|底|初|内|后).{0,40}(?:发布|推出|上线|开放|公布|开源|举行|启动|停止|下线|停用|交付|量产)/;
const minLength = 30;
const maxLength = 260;

/** The first sentence that announces something for a later day; null when none does. */
function announcement(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs) {
    if (
      paragraph.includes('\n') ||
      !/will|plan|expect|schedul|aim|set to|candidate|availab|beta|deprecat|将|计划|预计|拟|定/i.test(paragraph)
    )
      continue;
    for (const sentence of sentencesOf(paragraph.replace(/^- /, ''))) {
      const length = readingLength(sentence);
      const isPlan = englishPlan.test(sentence) || englishStage.test(sentence) || chinesePlan.test(sentence);
      if (isPlan && length >= minLength && length <= maxLength) return sentence;
    }
  }
  return null;
}
