import type { Article } from '../articles/article.ts';
import { readingLength, sentencesOf } from './sentences.ts';

/** A sentence of a source, word for word, that could be quoted. */
export interface Quotable {
  readonly text: string;
  /** Index of its article in the story, and of the sentence in the article, from 0. */
  readonly article: number;
  readonly position: number;
  readonly score: number;
  readonly tokens: ReadonlySet<string>;
}

/** Lengths a quotation may have, as `readingLength` counts: below is a fragment, above is a burden. */
const minLength = 40;
const maxLength = 320;
/** Sentences looked at in one article: a news text has said what it has to say long before. */
const maxSentences = 200;
/** Share of common words above which two sentences say the same. */
const sameness = 0.5;

const boilerplate =
  /subscrib|newsletter|cookie|sign (?:up|in)\b|log ?in\b|click here|read more|learn more|follow us|rights reserved|©|privacy policy|terms of (?:use|service)|guest post|advertis|sponsor|share this|javascript|affiliate|(?:image|photo) (?:credit|by|:)|table of contents|opens in a new|订阅|关注我们|公众号|点击|扫码|扫描二维码|版权|广告|转载|责任编辑|免责声明|登录|注册|阅读原文|本文来自|图源/i;
const ended = /[.!?。！？][”’"'」』)）\]】]*$/u;
/** Beginnings that lean on a sentence the quotation would leave behind. */
const leaning =
  /^(?:it|they|this|that|these|those|he|she|but|however|and|so|also|then|still|instead|here|there|such|as a result|therefore|i|i'm|my)\b|^(?:这|那|它|他|她|但|不过|因此|所以|此外|同时|而且|然而|其中|并且|另外|我)/i;
/** A figure that says something: not part of a name like GPT-4, not a year, not the number of a figure or a chapter. */
const figure =
  /(?<![A-Za-z\d_.:-]|(?:figure|fig\.|table|video|section|chapter|part|pattern|step|appendix|listing|图|表|第) ?)(?!(?:19|20)\d{2}(?![\d,.]\d))(?:\d[\d.,]*\d|\d(?= ?(?:[%％x×倍成万亿KMBT]|percent|times|million|billion|ms\b|GB|TB)))/i;

/** A name that ends in a number (`Intel 8086`, `Opus 4.6`), inside a sentence. Before a unit the number is a figure all the same. */
const numberedName =
  /(?<=\S )\p{Lu}[\p{L}\d.-]* \d[\d.,]*(?![\d.,])(?! ?(?:[%％x×倍成万亿KMBT]|percent|times|million|billion|ms\b|GB|TB))/gu;

/** Whether a sentence states a figure. */
export function hasFigure(text: string): boolean {
  return figure.test(text.replace(numberedName, ''));
}

/** Whether two sentences say much the same. */
export function isAlike(a: Quotable, b: Quotable): boolean {
  let common = 0;
  for (const token of a.tokens) if (b.tokens.has(token)) common += 1;
  return common / Math.max(1, Math.min(a.tokens.size, b.tokens.size)) > sameness;
}

/**
 * The sentences of a story's articles that can stand in quotation marks, best first. A sentence gains by standing
 * early, by sharing the headline's words, by figures and by names; it loses when it leans on its neighbours or comes
 * from a supporting article.
 */
export function quotablesOf(headline: string, articles: readonly Article[]): Quotable[] {
  const wanted = tokensOf(headline);
  const strict = articles.flatMap((article, index) => rate(article, index, wanted, isQuotable));
  // A feed's snippet often lacks its full stop; it is still better than nothing, and still the source's own words.
  const chosen =
    strict.length > 0 ? strict : articles.flatMap((article, index) => rate(article, index, wanted, isUsable));
  return chosen.toSorted((a, b) => b.score - a.score || a.article - b.article || a.position - b.position);
}

function rate(
  article: Article,
  index: number,
  wanted: ReadonlySet<string>,
  accepts: (text: string) => boolean,
): Quotable[] {
  const sentences = article.paragraphs
    .filter((paragraph) => !paragraph.includes('\n') && !paragraph.includes(' | '))
    .flatMap((paragraph) => sentencesOf(paragraph.replace(/^- /, '')))
    .slice(0, maxSentences);
  return sentences.flatMap((text, position) => {
    const tokens = tokensOf(text);
    const shared = [...wanted].filter((token) => tokens.has(token)).length / Math.max(1, wanted.size);
    // A sentence that only repeats the headline tells the reader nothing.
    const isHeadline = shared > 0.8 && tokens.size <= wanted.size + 1;
    if (isHeadline || !accepts(text)) return [];
    const names = text.slice(1).match(/\b[A-Z][\w.-]+/g)?.length ?? 0;
    const merit =
      2 / (1 + position / 4) +
      2 * shared +
      (hasFigure(text) ? 0.4 : 0) +
      Math.min(0.4, 0.1 * names) -
      (leaning.test(text) ? 0.8 : 0) -
      (/[?？]/.test(text) ? 0.5 : 0);
    return [{ text, article: index, position, score: merit * (index === 0 ? 1 : 0.7), tokens }];
  });
}

function isQuotable(text: string): boolean {
  const length = readingLength(text);
  return length >= minLength && length <= maxLength && ended.test(text) && !/^\p{Ll}/u.test(text) && !isNoise(text);
}

function isUsable(text: string): boolean {
  const length = readingLength(text);
  return length >= minLength / 2 && length <= 2 * maxLength && !isNoise(text);
}

function isNoise(text: string): boolean {
  return boilerplate.test(text) || /https?:\/\//.test(text);
}

let segmenter: Intl.Segmenter | undefined;
const stopWords = new Set(
  'the a an and or of to in on for with from by at as is are its it that this 的 了 和 与 在 是'.split(' '),
);

/** Words of a text, lower-case, without the commonest. */
function tokensOf(text: string): Set<string> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const tokens = new Set<string>();
  for (const { segment, isWordLike } of segmenter.segment(text.toLowerCase())) {
    if (isWordLike && !stopWords.has(segment)) tokens.add(segment);
  }
  return tokens;
}
