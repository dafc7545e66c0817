/** Writes an item without a model, as an extractive summary of its sources. */
import type { Article, ReadStory } from '../../edition/article.ts';
import { webReasons } from '../../edition/health.ts';
import type { Bullet, Item, Point } from '../../edition/item.ts';
import type { QuotedSentence } from '../../edition/quoted-sentence.ts';
import type { RankedStory } from '../../edition/story.ts';
import { plainInline } from '../../text/markdown.ts';
import { readingLength } from '../../text/sentences.ts';
import { headlineOf, siteName } from '../headline.ts';
import type { WritingWords } from '../messages.ts';
import { figureWorth, follows, isAlike, type Quotable, quotablesOf, standsAlone, worthBeside } from './quotable.ts';

/** Quotations under 是什么, and how long they may be together, as `readingLength` counts. */
const maxQuotes = 3;
const maxQuotedLength = 520;
/** A further quotation must be worth at least this share of the best one. */
const worthQuoting = 0.45;
/** One that is worth this much is always good enough, however much better the best one is. */
const goodEnough = 1.7;
/** Sentences, the best ones, that quotations are chosen from. */
const considered = 40;
const maxFigures = 3;
/** A sentence is listed for its figures when it has one with its unit, or held against another. */
const tellingFigures = 2;
/** Addresses an item cites. */
const maxLinks = 4;

/**
 * Writes an item without a model: the sources' own best sentences, word for word in quotation marks, and marked
 * prompts where a person's judgement is wanted. Pure; the same story always yields the same item.
 */
export function excerpt(
  { story, articles }: ReadStory<RankedStory>,
  words: WritingWords,
  fallback: string | null = null,
): Item {
  const headline = headlineFor({ story, articles });
  const quotables = quotablesOf(headline, articles);
  const quotes = best(quotables);
  const figures = quotables
    .filter((candidate) => candidate.figures >= tellingFigures && standsAlone(candidate))
    .filter((candidate) => !quotes.some((quote) => isAlike(quote, candidate)))
    .toSorted((one, other) => figureWorth(other) - figureWorth(one) || other.score - one.score)
    .filter((candidate, index, all) => !all.slice(0, index).some((earlier) => isAlike(earlier, candidate)))
    .slice(0, maxFigures);

  const chosen = [...quotes, ...figures];

  const label = (quotes: string, index: number): Said => {
    const article = articles[index];
    if (article === undefined) return { text: quotes, label: '' };
    const origin = {
      site: index === 0 ? null : plainInline(siteName(article.url, article.site)),
      language: article.language,
      isFeed: article.from === 'feed' && article.reason !== null,
    };
    return { text: words.excerpt.quoteOf(quotes, origin), label: words.excerpt.quoteOf('', origin).trim() };
  };
  const quoted = (text: string): string => words.excerpt.quote(plainInline(text));
  const said = [...Map.groupBy(quotes, ({ article }) => article)].map(([index, own]) => {
    const texts = joinNeighbours(own, articles[index]?.paragraphs ?? []);
    return label(texts.map(quoted).join(words.excerpt.betweenQuotes), index);
  });
  const points: Point[] = [
    said.length > 0
      ? { ...point(words.post.what, ''), ...lineOf(said, words.excerpt.betweenQuotes) }
      : prompt(words.post.what, whyNothingToQuote({ story, articles }, words)),
  ];
  if (figures.length > 0) {
    // The first point has named the lead's language; only what is not the lead's needs a name here.
    const lines = inOrder(figures).map(({ text, article }) =>
      article === 0 ? { text: quoted(text), label: '' } : label(quoted(text), article),
    );
    const bullets = lines.map((line) => ({ ...lineOf([line], ''), children: [], ordered: false }));
    points.push(point(words.excerpt.figures, '', bullets));
  }
  const coverage = coverageOf({ story, articles }, headline, words);
  if (coverage) points.push(point(words.excerpt.coverage, coverage));
  points.push(
    prompt(words.post.why, words.prompt.why),
    prompt(words.post.impact, words.prompt.impact),
    prompt(words.post.advice, words.prompt.advice),
  );
  return {
    story: story.id,
    headline,
    links: linksOf(story),
    points,
    written: { by: 'excerpt', model: null, fallback },
    ...(chosen.length > 0 && { quoted: chosen.map((one) => quotedSentence(one, articles)) }),
  };
}

/** A sentence for the edition: with its terms, their points to two decimals. */
function quotedSentence({ text, article, terms }: Quotable, articles: readonly Article[]): QuotedSentence {
  const kept = terms.map((term) => ({ ...term, points: Math.round(term.points * 100) / 100 }));
  return { text, url: articles[article]?.url ?? '', terms: kept };
}

/** The lead's title as plain text, without the name of its site. */
function headlineFor({ story, articles }: ReadStory<RankedStory>): string {
  return headlineOf(story.lead.title || (articles[0]?.title ?? ''), story.lead.url, articles[0]?.site ?? null);
}

/** Addresses an item on this story cites: the lead, then the supporting links, http(s) only. */
export function linksOf(story: RankedStory): string[] {
  const urls = [story.lead, ...story.supporting].map(({ url }) => url).filter((url) => /^https?:\/\//i.test(url));
  return [...new Set(urls)].slice(0, maxLinks);
}

/** What the editor is told in place of a quotation: a page that nobody could open is not one without text. */
function whyNothingToQuote({ story, articles }: ReadStory<RankedStory>, words: WritingWords): string {
  const [lead] = articles;
  const reason = webReasons.find((code) => code === lead?.reason);
  const why = reason === undefined ? words.prompt.what : words.excerpt.unread(words.health[reason]);
  const known = [story.lead, ...story.supporting].flatMap(({ engagement }) => engagement);
  const discussed = known.flatMap(({ url, points, comments }) => {
    return url === null || points === 0
      ? []
      : [words.excerpt.discussed(plainInline(siteName(url, null)), points, comments)];
  });
  return [why, ...discussed.slice(0, 1)].join(words.post.gap);
}

/** Texts of quotations from one article in the order of reading; what stands together there is one quotation. */
function joinNeighbours(quotes: readonly Quotable[], paragraphs: readonly string[]): string[] {
  const texts: string[] = [];
  let previous: Quotable | undefined;
  for (const quote of quotes) {
    const paragraph = paragraphs[quote.paragraph] ?? '';
    const last = texts.at(-1);
    const together = [`${last} ${quote.text}`, `${last}${quote.text}`].find((text) => paragraph.includes(text));
    if (last !== undefined && previous?.paragraph === quote.paragraph && together !== undefined) {
      texts.splice(-1, 1, together);
    } else texts.push(quote.text);
    previous = quote;
  }
  return texts;
}

/** The best sentences that do not repeat each other, in the order of reading. */
function best(quotables: readonly Quotable[]): Quotable[] {
  const chosen: Quotable[] = [];
  let left = quotables.slice(0, considered);
  let length = 0;
  while (chosen.length < maxQuotes) {
    left = left.filter((candidate) => !chosen.some((quote) => isAlike(quote, candidate)));
    const fitting = left.filter(({ text }) => chosen.length === 0 || length + readingLength(text) <= maxQuotedLength);
    const clear = fitting.filter((one) => !one.dangles || follows(one, chosen));
    const [candidate] = clear.toSorted((a, b) => worthBeside(b, chosen) - worthBeside(a, chosen));
    const bar = Math.min(goodEnough, (chosen[0]?.score ?? 0) * worthQuoting);
    if (candidate === undefined || worthBeside(candidate, chosen) < bar) break;
    chosen.push(candidate);
    length += readingLength(candidate.text);
  }
  return inOrder(chosen);
}

function inOrder(quotables: readonly Quotable[]): Quotable[] {
  return quotables.toSorted((a, b) => a.article - b.article || a.position - b.position);
}

/** Who else tells of it, by the links the item cites; '' when nobody does. */
function coverageOf({ story, articles }: ReadStory<RankedStory>, headline: string, words: WritingWords): string {
  const cited = new Set(linksOf(story));
  const others = story.supporting.filter(({ url }) => cited.has(url));
  const lines = others.map((link) => {
    const article = articles.find(({ url }) => url === link.url);
    const site = siteName(link.url, article?.site ?? null);
    const title = headlineOf(link.title, link.url, article?.site ?? null);
    return words.excerpt.coveredBy(plainInline(site), title && title !== headline ? plainInline(title) : null);
  });
  return lines.join(words.excerpt.separator);
}

/** Quotations, and what of the text is our own label. */
interface Said {
  readonly text: string;
  readonly label: string;
}

function lineOf(said: readonly Said[], between: string): Pick<Bullet, 'text' | 'labels'> {
  const labels = said.flatMap(({ label }) => (label === '' ? [] : [label]));
  return { text: said.map(({ text }) => text).join(between), ...(labels.length > 0 && { labels }) };
}

function point(label: string, text: string, children: readonly Bullet[] = []): Point {
  return { label, text, children, ordered: false, prompt: false };
}

function prompt(label: string, text: string): Point {
  return { label, text, children: [], ordered: false, prompt: true };
}
