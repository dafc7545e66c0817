/** Scores the sentences of a story's articles and picks those that can be quoted. */
import type { Article } from '../../edition/article.ts';
import type { SentenceTerm } from '../../edition/quoted-sentence.ts';
import { findDates } from '../../text/dates.ts';
import { hasHan } from '../../text/scripts.ts';
import { readingLength, sentencesOf } from '../../text/sentences.ts';
import { isFunctionWord, isGrammar, segmentsIn } from '../../text/words.ts';
import { withoutLabels } from './labels.ts';
import { latestOf } from './log-entries.ts';
import { isBackground, isDangling, isLeaning, isPointing, isReferring, newsWeight } from './newsworthiness.ts';
import { isCut, isNoise } from './noise.ts';
import { scoreOf, sentencePoints, sentenceTerms } from './sentence-terms.ts';

/** A sentence of a source, word for word, that could be quoted. */
export interface Quotable {
  readonly text: string;
  /** Index of its article in the story, of its paragraph in the article, and of the sentence in the article, from 0. */
  readonly article: number;
  readonly paragraph: number;
  readonly position: number;
  /** The sum of its terms' points. */
  readonly score: number;
  readonly terms: readonly SentenceTerm[];
  /** Whether it reads better behind what stands before it on the page. */
  readonly leans: boolean;
  /** Whether it makes no sense without that; never true of what an article begins with. */
  readonly dangles: boolean;
  /** How much it says in figures, from 0 to 3: the weight of its `Figures`. */
  readonly figures: number;
  readonly tokens: ReadonlySet<string>;
}

/** Lengths a quotation may have, as `readingLength` counts: below is a fragment, above is a burden. */
const minLength = 40;
const maxLength = 320;
/** A sentence that announces may be short, and one of Han characters is finished sooner than its weight says. */
const minNews = 24;
const minHan = 30;
/** Below this a text that ends in the open is a label. */
const minUsable = 30;
/** Sentences looked at in one article: a news text has said what it has to say long before. */
const maxSentences = 200;
/** Share of common words above which two sentences say the same. */
const sameness = 0.5;

const ended = /[.!?。！？][”’"'」』)）\]】]*$/u;
/** Reading length of a usual sentence: what stands further down a page is worth less, however its lines are broken. */
const usualLength = 120;
/** What going on from another quotation of the same paragraph is worth. */
const goingOn = 0.4;

/** Whether two sentences say much the same. */
export function isAlike(a: Quotable, b: Quotable): boolean {
  let common = 0;
  for (const token of a.tokens) if (b.tokens.has(token)) common += 1;
  return common / Math.max(1, Math.min(a.tokens.size, b.tokens.size)) > sameness;
}

/** The sentences of a story's articles that can stand in quotation marks, those with the most points first. */
export function quotablesOf(headline: string, articles: readonly Article[]): Quotable[] {
  const wanted = { headline, tokens: tokensOf(headline) };
  const strict = articles.flatMap((article, index) => rate(article, index, wanted, isQuotable));
  // A feed's snippet often lacks its full stop; it is still better than nothing, and still the source's own words.
  const chosen =
    strict.length > 0 ? strict : articles.flatMap((article, index) => rate(article, index, wanted, isUsable));
  return chosen.toSorted((a, b) => b.score - a.score || a.article - b.article || a.position - b.position);
}

/** What a story is about. */
interface Wanted {
  readonly headline: string;
  readonly tokens: ReadonlySet<string>;
}

/** Whether a sentence is an entry of a log of news, which tells its day first; below the first one they are old. */
function isDated(text: string): boolean {
  const [date] = /^[[(【]?\d{4}/.test(text) ? findDates(text.slice(0, 40)) : [];
  return date !== undefined && date.index <= 1 && date.year !== null && date.month !== null;
}

function rate(article: Article, index: number, wanted: Wanted, accepts: (text: string) => boolean): Quotable[] {
  const sentences = latestOf(article.paragraphs, article.published)
    .flatMap(({ text, paragraph }) =>
      isProse(text) ? sentencesOf(withoutLabels(text)).map((sentence) => ({ sentence, paragraph })) : [],
    )
    .slice(0, maxSentences);
  let before = 0;
  const latest = sentences.findIndex(({ sentence }) => isDated(sentence));
  return sentences.flatMap(({ sentence: text, paragraph }, position) => {
    const depth = before / usualLength;
    before += readingLength(text);
    const tokens = tokensOf(text);
    const shared = [...wanted.tokens].filter((token) => tokens.has(token));
    const share = shared.length / Math.max(1, wanted.tokens.size);
    // A sentence that only repeats the headline tells the reader nothing.
    const isHeadline = share > 0.8 && (tokens.size <= wanted.tokens.size + 1 || isSigned(text, wanted.headline));
    if (isHeadline || !accepts(text)) return [];
    const terms = sentenceTerms({
      text,
      position,
      depth,
      shared,
      share,
      isOldEntry: position > latest && isDated(text),
      isSupporting: index > 0,
    });
    const leans = isLeaning(text);
    const dangles = position > 0 && isDangling(text);
    return [
      {
        text,
        article: index,
        paragraph,
        position,
        score: scoreOf(terms),
        terms,
        leans,
        dangles,
        figures: figureWeight(terms),
        tokens,
      },
    ];
  });
}

function figureWeight(terms: readonly SentenceTerm[]): number {
  return Math.round((terms.find(({ name }) => name === 'figures')?.points ?? 0) / sentencePoints.figures);
}

/** Whether a text is the headline with nothing but a name behind it: `Title by Somebody`, `Title | Site`. */
function isSigned(text: string, headline: string): boolean {
  return text.startsWith(headline) && /^(?:\W*\bby\b.{0,80}|\s*\|.{0,40})$/i.test(text.slice(headline.length));
}

/** Whether a sentence makes sense, and is worth reading, where nothing stands around it. */
export function standsAlone({ text, leans }: Quotable): boolean {
  return !leans && !isPointing(text) && !isBackground(text);
}

/** Whether a sentence stands right behind one that is quoted, be it in the next paragraph: some have one each. */
export function follows(candidate: Quotable, quoted: readonly Quotable[]): boolean {
  return quoted.some((quote) => {
    const isNear = candidate.paragraph - quote.paragraph <= 1;
    return quote.article === candidate.article && isNear && quote.position + 1 === candidate.position;
  });
}

/** How much a sentence has to say in figures, to a reader who sees nothing else of its page. */
export function figureWorth({ text, figures }: Quotable): number {
  return figures - (isReferring(text) ? 1 : 0);
}

/** What a sentence is worth beside the ones already quoted: where it goes on from one of them, it leans on nothing. */
export function worthBeside(candidate: Quotable, quoted: readonly Quotable[]): number {
  if (!follows(candidate, quoted)) return candidate.score;
  const isSame = quoted.some(({ paragraph }) => paragraph === candidate.paragraph);
  return candidate.score + (isSame ? goingOn : 0) + (candidate.leans ? -sentencePoints.leaning : 0);
}

/** Neither code nor a row of a table. */
function isProse(paragraph: string): boolean {
  return !paragraph.includes('\n') && !paragraph.includes(' | ');
}

function isQuotable(text: string): boolean {
  const length = readingLength(text);
  const isWhole = ended.test(text) && !isCut(text) && !/^[\p{Ll},;:)\]]/u.test(text);
  return length <= maxLength && length >= leastLength(text) && isWhole && !isNoise(text);
}

function leastLength(text: string): number {
  if (newsWeight(text) === 2) return minNews;
  return hasHan(text) ? minHan : minLength;
}

function isUsable(text: string): boolean {
  const length = readingLength(text);
  return length >= minUsable && length <= 2 * maxLength && !isNoise(text);
}

/** Words of a text, in lower case, without stop words. */
function tokensOf(text: string): Set<string> {
  return new Set(segmentsIn(text.toLowerCase()).filter((word) => !isFunctionWord(word) && !isGrammar(word)));
}
