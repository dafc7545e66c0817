/** Finds the topics that several items of a day share. */
import type { ReadStory } from '../../edition/article.ts';
import type { Language } from '../../edition/edition.ts';
import type { Item } from '../../edition/item.ts';
import type { RankedStory } from '../../edition/story.ts';
import { nameTest, writtenWordsIn } from '../../text/names.ts';
import { countHan, scriptOf } from '../../text/scripts.ts';
import { fitsEveryItem, segmentsIn } from '../../text/words.ts';
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
    if (!fitsEveryItem(name))
      terms.set(key, { name: terms.get(key)?.name ?? name, mentions: (terms.get(key)?.mentions ?? 0) + 1 });
  };
  for (const word of writtenWordsIn(text)) {
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
