/** Scores a sentence by named terms with points, for its place, its words and its figures. */
import type { SentenceTerm, SentenceTermName } from '../../edition/quoted-sentence.ts';
import { figuresOf } from './figure.ts';
import { backgroundIn, leaningIn, newsIn, pointingIn } from './newsworthiness.ts';

/** Points of a sentence for quoting, chosen on texts read by hand; `bench write` shows what a change of one does. */
export const sentencePoints = {
  /** At the very beginning of an article; half of it after four usual sentences, and so on. */
  position: 2,
  /** For all words of the headline; less for a part of them. */
  headline: 2,
  /** For telling what somebody did; twice for the announcement itself. */
  news: 0.6,
  /** For a bare number, and again for its unit and for a comparison. */
  figures: 0.2,
  /** For each name, up to four of them. */
  names: 0.1,
  leaning: -0.8,
  pointing: -0.6,
  background: -1.4,
  /** For a later entry of a log of news, which tells its day first: those below the first are old. */
  'old-entry': -3,
  question: -0.5,
  /** For `Why us Because …`: a heading that a page ran into its text. */
  'run-in-heading': -0.6,
  /** For standing in a supporting article, as a share of all other points. */
  supporting: -0.3,
} as const satisfies Record<SentenceTermName, number>;

const mostNames = 4;
/** Usual sentences after which a position is worth half. */
const halfDepth = 4;

/** What is known of a sentence's place beside its own words. */
export interface Placed {
  readonly text: string;
  /** Its number in the article, from 0, and what stands before it, in sentences of usual length. */
  readonly position: number;
  readonly depth: number;
  /** Words of the headline that it has, and what share of the headline they are. */
  readonly shared: readonly string[];
  readonly share: number;
  readonly isOldEntry: boolean;
  readonly isSupporting: boolean;
}

/** The terms of a sentence's score; those that come to nothing are left out. */
export function sentenceTerms(sentence: Placed): SentenceTerm[] {
  const { text, position, depth, shared, share, isOldEntry, isSupporting } = sentence;
  const figures = figuresOf(text);
  const news = newsIn(text);
  const names = namesIn(text);
  const found = (name: SentenceTermName, reason: string | null): SentenceTerm[] =>
    reason === null ? [] : [{ name, points: sentencePoints[name], reason }];
  const times = (name: SentenceTermName, factor: number, reason: string): SentenceTerm[] =>
    factor === 0 ? [] : [{ name, points: sentencePoints[name] * factor, reason }];
  const own = [
    ...times('position', 1 / (1 + depth / halfDepth), String(position + 1)),
    ...times('headline', share, shared.join(', ')),
    ...times('news', news.weight, news.words),
    ...times('figures', figures.weight, figures.first ?? ''),
    ...times('names', Math.min(mostNames, names.length), names.slice(0, mostNames).join(', ')),
    ...found('leaning', leaningIn(text)),
    ...found('pointing', pointingIn(text)),
    ...found('background', backgroundIn(text)),
    ...found('old-entry', isOldEntry ? '' : null),
    ...found('question', /[?？]/.exec(text)?.[0] ?? null),
    ...found('run-in-heading', position > 0 ? (/^(?:why|how|what|when|where)\b/i.exec(text)?.[0] ?? null) : null),
  ];
  return isSupporting ? [...own, ...times('supporting', scoreOf(own), '')] : own;
}

/** The sum of the points. */
export function scoreOf(terms: readonly SentenceTerm[]): number {
  return terms.reduce((sum, { points }) => sum + points, 0);
}

/** Capitalised words behind the first sign. */
function namesIn(text: string): readonly string[] {
  return text.slice(1).match(/\b[A-Z][\w.-]+/g) ?? [];
}
