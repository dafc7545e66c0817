import type { Article } from '../articles/article.ts';
import { figureWeight } from './figure.ts';
import { isCut, isNoise } from './noise.ts';
import { readingLength, sentencesOf } from './sentences.ts';

/** A sentence of a source, word for word, that could be quoted. */
export interface Quotable {
  readonly text: string;
  /** Index of its article in the story, of its paragraph in the article, and of the sentence in the article, from 0. */
  readonly article: number;
  readonly paragraph: number;
  readonly position: number;
  readonly score: number;
  /** Whether it needs what stands before it on the page. */
  readonly leans: boolean;
  /** As `figureWeight` tells. */
  readonly figures: number;
  readonly tokens: ReadonlySet<string>;
}

/** Lengths a quotation may have, as `readingLength` counts: below is a fragment, above is a burden. */
const minLength = 40;
const maxLength = 320;
/** Sentences looked at in one article: a news text has said what it has to say long before. */
const maxSentences = 200;
/** Share of common words above which two sentences say the same. */
const sameness = 0.5;

const ended = /[.!?。！？][”’"'」』)）\]】]*$/u;
/** Beginnings that lean on a sentence the quotation would leave behind. */
const leaning =
  /^(?:it|they|this(?! (?:blog|post|article|paper|report|release|version|update|guide|work|week|month|year|morning|study|document)\b)|that|these|those|he|she|his|her|their|its|but|however|and|so|also|then|still|instead|here|there|such|both|again|yet|or|because|as a result|as mentioned|for (?:example|instance)|in (?:addition|contrast|other words|this (?:case|section|way))|to (?:overcome|address|solve|fix|do) (?:this|these|that)|on the other hand|similarly|therefore|thus|hence|finally|next|first|second|third|moreover|furthermore|meanwhile|i|i'm|i’m|i've|i’ve|my|let's|let’s|note)\b|^(?:这|那|它|他|她|但|不过|因此|所以|此外|同时|而且|然而|其中|并且|另外|我|例如|比如|总之|首先|其次|最后|也就是说|换句话说)/i;
/** What leaning costs in merit, and what going on from another quotation is worth. */
const leaningCost = 0.8;
const goingOn = 0.3;
/** Words that need what stands beside them on the page. */
const pointing =
  /\b(?:as follows|the following|(?:shown|see|listed|described|discussed|mentioned) (?:in|above|below|earlier)|(?:figure|table|section|appendix) \d|below\b|above\b[.,])|(?:如下|下图|上图|下表|上表|见图|如图|以下)/i;
/** What somebody did, which is what news are about. */
const happened =
  /\b(?:today|announc|introduc|launch|releas|unveil|open-?sourc|publish|ship(?:s|ped|ping)?\b|roll(?:s|ed|ing) out|(?:is|are) (?:now )?available|we (?:present|propose|built|develop|train|show|find|found|moved|replaced)|presents?\b|acquir|rais(?:ed|es) [$€£]|now supports?|adds? support|becomes?|replac|retir|deprecat|discontinu|disclos|warn|sued?|fined)|发布|推出|宣布|开源|上线|开放|公布|提出|披露|收购|融资|升级|新增|停用|下线|起诉/i;
/** What everybody knows already. */
const background =
  /^(?:according to an? .{0,40}(?:study|report|survey)|in (?:recent|today.s|the (?:past|last))|over the (?:past|last)|as (?:ai|large language models|llms|organizations|companies|businesses|the) )|\b(?:has|have) (?:become|long been|always been|emerged)|\bgoes? beyond\b|\b(?:is|are) (?:often|typically|usually|traditionally|increasingly)\b|\bcan be (?:very )?(?:complex|difficult|challenging|hard|costly|tedious|time)|\b(?:faces?|presents?|poses?) .{0,30}\bchallenges?\b|\b(?:struggles?|needs?) (?:to|with) |\brequires? careful\b|^(?:many|most) \w+|\b(?:ever-?(?:evolving|growing|changing)|rapidly (?:evolving|growing))|^(?:近年来|随着|众所周知|如今|当下|在.{1,12}的今天)/i;

/** Whether two sentences say much the same. */
export function isAlike(a: Quotable, b: Quotable): boolean {
  let common = 0;
  for (const token of a.tokens) if (b.tokens.has(token)) common += 1;
  return common / Math.max(1, Math.min(a.tokens.size, b.tokens.size)) > sameness;
}

/**
 * The sentences of a story's articles that can stand in quotation marks, best first. A sentence gains by standing
 * early, by sharing the headline's words, by telling what somebody did, by figures and by names; it loses when it leans
 * on its neighbours, tells what everybody knows, or comes from a supporting article.
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
    .flatMap((text, paragraph) => (isProse(text) ? sentencesIn(text).map((sentence) => ({ sentence, paragraph })) : []))
    .slice(0, maxSentences);
  return sentences.flatMap(({ sentence: text, paragraph }, position) => {
    const tokens = tokensOf(text);
    const shared = [...wanted].filter((token) => tokens.has(token)).length / Math.max(1, wanted.size);
    // A sentence that only repeats the headline tells the reader nothing.
    const isHeadline = shared > 0.8 && tokens.size <= wanted.size + 1;
    if (isHeadline || !accepts(text)) return [];
    const names = text.slice(1).match(/\b[A-Z][\w.-]+/g)?.length ?? 0;
    const figures = figureWeight(text);
    const leans = leaning.test(text);
    const merit =
      2 / (1 + position / 4) +
      2 * shared +
      (happened.test(text) ? 0.6 : 0) +
      0.2 * figures +
      Math.min(0.4, 0.1 * names) -
      (leans ? leaningCost : 0) -
      (pointing.test(text) ? 0.6 : 0) -
      (background.test(text) ? 1.4 : 0) -
      (/[?？]/.test(text) ? 0.5 : 0) -
      // `Why us Because …`: a heading that a page ran into its text.
      (position > 0 && /^(?:why|how|what|when|where)\b/i.test(text) ? 0.6 : 0);
    return [
      { text, article: index, paragraph, position, score: merit * (index === 0 ? 1 : 0.7), leans, figures, tokens },
    ];
  });
}

/** Whether a sentence makes sense where nothing stands around it. */
export function standsAlone({ text, leans }: Quotable): boolean {
  return !leans && !pointing.test(text);
}

/** What a sentence is worth beside the ones already quoted: where it goes on from one of them, it leans on nothing. */
export function worthBeside(candidate: Quotable, quoted: readonly Quotable[]): number {
  const goesOn = quoted.some(({ article, paragraph, position }) => {
    return article === candidate.article && paragraph === candidate.paragraph && position + 1 === candidate.position;
  });
  return goesOn ? candidate.score + goingOn + (candidate.leans ? leaningCost : 0) : candidate.score;
}

/** Neither code nor a row of a table. */
function isProse(paragraph: string): boolean {
  return !paragraph.includes('\n') && !paragraph.includes(' | ');
}

function sentencesIn(paragraph: string): string[] {
  return sentencesOf(paragraph.replace(/^- /, ''));
}

function isQuotable(text: string): boolean {
  const length = readingLength(text);
  const isWhole = ended.test(text) && !isCut(text) && !/^[\p{Ll},;:)\]]/u.test(text);
  return length >= minLength && length <= maxLength && isWhole && !isNoise(text);
}

function isUsable(text: string): boolean {
  const length = readingLength(text);
  return length >= minLength / 2 && length <= 2 * maxLength && !isNoise(text);
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
