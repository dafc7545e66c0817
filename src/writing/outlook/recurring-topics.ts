/** Finds the topics that several items of a day share. */
import type { ReadStory } from '../../edition/article.ts';
import type { Language } from '../../edition/edition.ts';
import type { Item } from '../../edition/item.ts';
import type { RankedStory } from '../../edition/story.ts';
import { calendarWords } from '../../text/dates.ts';
import { countHan, scriptOf } from '../../text/scripts.ts';
import { segmentsIn } from '../../text/words.ts';
import type { WritingWords } from '../messages.ts';
import { isThemeWord, themesIn } from './themes.ts';

/** Something several items are about. */
export interface Topic {
  readonly name: string;
  /** Numbers of the items that touch on it, from 1, ascending; at least two. */
  readonly items: readonly number[];
}

/** Paragraphs of a lead article that count: further down, pages list other articles. */
const maxParagraphs = 30;
/** Mentions in an article's text that make it touch on a topic; once may be chance. */
const minMentions = 2;
const maxTopics = 4;

/** Words that name no topic of an engineering digest, because they fit every item. */
const generic = new Set([
  ...calendarWords,
  ...(
    'ai llm llms api apis gpu gpus app apps url faq ceo cto usd the new via for and with from your how why what ' +
    'about after their there these those using based today model models release releases released launch launches ' +
    'announces announced introducing update updates version support available team company users people years ' +
    'technology technical system systems better faster first great where which while with without across into more ' +
    '发布 推出 宣布 表示 公司 模型 人工 智能 人工智能 技术 用户 我们 他们 可以 进行 通过 使用 实现 支持 提供 新增 ' +
    '更新 版本 正式 全新 最新 今天 今日 目前 已经 成为 以及 一个 这个 如何 什么 为什么 全球 中国 美国 系统 平台 产品 ' +
    '团队 能力 功能 问题 方式 开始 相关 研究 人员 数据 工具 服务 应用 开发 开发者 行业 企业 领域 时间 首个 首次 上线'
  ).split(' '),
]);

/**
 * The topics that recur over the day, the widest first: names (products, formats, companies) in any language, known
 * themes whatever words they go by, and words of the post's own language. A topic stands in the headline of one item at
 * least, and in the headline or repeatedly in the text of another.
 */
export function recurringTopics(
  items: readonly Item[],
  stories: readonly ReadStory<RankedStory>[],
  language: Language,
  labels: WritingWords['themes'],
): Topic[] {
  // Paragraphs with line breaks are code, where names are written in lower case.
  const texts = stories.map(({ articles }) => {
    const prose = articles[0]?.paragraphs.filter((paragraph) => !paragraph.includes('\n')) ?? [];
    return prose.slice(0, maxParagraphs).join('\n');
  });
  const isName = nameTest(texts.join('\n'));
  const headlines = items.map(({ headline }) => headline);
  const named = recurring(
    headlines.map((headline) => termsOf(headline, language, isName)),
    texts.map((text) => termsOf(text, language, isName)),
  ).filter(({ name }) => !isThemeWord(name));
  const themes = recurring(
    headlines.map((headline) => themeTerms(headline, labels)),
    texts.map((text) => themeTerms(text, labels)),
  );
  const widest = [...named, ...themes].toSorted((a, b) => b.weight - a.weight || b.name.length - a.name.length);
  return widest
    .filter((topic, index) => !isCovered(topic, widest.slice(0, index)))
    .slice(0, maxTopics)
    .map(({ name, items: numbers }) => ({ name, items: numbers }));
}

/** The terms of headlines that recur, with how wide they reach. */
function recurring(headlines: readonly Terms[], texts: readonly Terms[]): (Topic & { readonly weight: number })[] {
  const names = new Map<string, string>();
  for (const [key, term] of headlines.flatMap((terms) => [...terms])) {
    if (!names.has(key)) names.set(key, term.name);
  }
  return [...names].flatMap(([key, name]) => {
    const inHeadlines = headlines.filter((terms) => terms.has(key)).length;
    const numbers = headlines.flatMap((terms, index) => {
      const mentions = texts[index]?.get(key)?.mentions ?? 0;
      return terms.has(key) || mentions >= minMentions ? [index + 1] : [];
    });
    return numbers.length >= 2 ? [{ name, items: numbers, weight: numbers.length + inHeadlines }] : [];
  });
}

function themeTerms(text: string, labels: WritingWords['themes']): Terms {
  return new Map(
    [...themesIn(text)].map(([theme, mentions]) => [labels[theme].toLowerCase(), { name: labels[theme], mentions }]),
  );
}

/** Whether an earlier topic already says the same: one name within the other (`Agent`, `Agents`), the same items. */
function isCovered(topic: Topic, earlier: readonly Topic[]): boolean {
  const name = topic.name.toLowerCase();
  return earlier.some((other) => {
    const otherName = other.name.toLowerCase();
    const isWithin = otherName.includes(name) || name.includes(otherName);
    return isWithin && other.items.join() === topic.items.join();
  });
}

type Terms = Map<string, { readonly name: string; readonly mentions: number }>;

function termsOf(text: string, language: Language, isName: (word: string) => boolean): Terms {
  const terms: Terms = new Map();
  const script = scriptOf(language);
  const add = (name: string): void => {
    const key = name.toLowerCase();
    if (!generic.has(key))
      terms.set(key, { name: terms.get(key)?.name ?? name, mentions: (terms.get(key)?.mentions ?? 0) + 1 });
  };
  for (const [word] of text.matchAll(latinWord)) {
    if (isName(word)) add(word);
    else if (script === 'Latin' && /^[a-z]{5,}$/.test(word)) add(`${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  }
  if (script === 'Han') {
    for (const segment of segmentsIn(text)) {
      if (segment.length > 1 && countHan(segment) === segment.length) add(segment);
    }
  }
  return terms;
}

const latinWord = /(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]*(?:[.+#-][A-Za-z0-9]+)*(?:\+\+|#)?/g;

/**
 * Tells names from words that a headline or a sentence's beginning capitalised: a name has capitals or digits inside
 * (`vLLM`, `GB200`), or stands capitalised within the day's sentences and never in lower case.
 */
function nameTest(texts: string): (word: string) => boolean {
  const lower = new Set(texts.match(/(?<![A-Za-z0-9.+#-])[a-z]+(?![A-Za-z0-9])/g));
  const capital = new Set(texts.match(/(?<=[a-z,] )[A-Z][a-z]+(?![A-Za-z0-9])/g));
  return (word) => {
    if (!/^[A-Z][a-z]+$/.test(word)) return word.length >= 2 && /[A-Z]/.test(word);
    return capital.has(word) && !lower.has(word.toLowerCase());
  };
}
