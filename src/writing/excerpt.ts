import type { ReadStory } from '../articles/article.ts';
import type { Words } from '../language/words.ts';
import type { RankedStory } from '../stories/story.ts';
import { webReasons } from '../web/web.ts';
import { headlineOf, siteName } from './headline.ts';
import { plainInline } from './inline.ts';
import type { Bullet, Item, Point } from './item.ts';
import { hasFigure, isAlike, type Quotable, quotablesOf } from './quotable.ts';
import { readingLength } from './sentences.ts';

/** Quotations under 是什么, and how long they may be together, as `readingLength` counts. */
const maxQuotes = 3;
const maxQuotedLength = 520;
/** A further quotation must be worth at least this share of the best one. */
const worthQuoting = 0.45;
const maxFigures = 3;
/** Addresses an item cites. */
const maxLinks = 4;

/**
 * Writes an item without a model: the sources' own best sentences, word for word in quotation marks, and marked
 * prompts where a person's judgement is wanted. Pure; the same story always yields the same item.
 */
export function excerpt(
  { story, articles }: ReadStory<RankedStory>,
  words: Words,
  fallback: string | null = null,
): Item {
  const headline = headlineFor({ story, articles });
  const quotables = quotablesOf(headline, articles);
  const quotes = best(quotables);
  const figures = quotables
    .filter((candidate) => hasFigure(candidate.text) && !quotes.some((quote) => isAlike(quote, candidate)))
    .filter((candidate, index, all) => !all.slice(0, index).some((earlier) => isAlike(earlier, candidate)))
    .slice(0, maxFigures);

  const say = (quotable: Quotable): string => {
    const quote = words.excerpt.quote(plainInline(quotable.text));
    const article = articles[quotable.article];
    if (quotable.article === 0 || article === undefined) return quote;
    return words.excerpt.quoteOf(plainInline(siteName(article.url, article.site)), quote);
  };
  const points: Point[] = [
    quotes.length > 0
      ? point(words.post.what, quotes.map(say).join(' '))
      : prompt(words.post.what, whyNothingToQuote(articles, words)),
  ];
  if (figures.length > 0)
    points.push(
      point(
        words.excerpt.figures,
        '',
        inOrder(figures).map((figure) => bullet(say(figure))),
      ),
    );
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
  };
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
function whyNothingToQuote(articles: ReadStory<RankedStory>['articles'], words: Words): string {
  const [lead] = articles;
  const reason = webReasons.find((code) => code === lead?.reason);
  return reason === undefined ? words.prompt.what : words.excerpt.unread(words.health[reason]);
}

/** The best sentences that do not repeat each other, in the order of reading. */
function best(quotables: readonly Quotable[]): Quotable[] {
  const chosen: Quotable[] = [];
  let length = 0;
  for (const candidate of quotables) {
    const bar = (chosen[0]?.score ?? 0) * worthQuoting;
    if (chosen.length === maxQuotes || candidate.score < bar) break;
    const total = length + readingLength(candidate.text);
    if (chosen.length > 0 && total > maxQuotedLength) continue;
    if (chosen.some((quote) => isAlike(quote, candidate))) continue;
    chosen.push(candidate);
    length = total;
  }
  return inOrder(chosen);
}

function inOrder(quotables: readonly Quotable[]): Quotable[] {
  return quotables.toSorted((a, b) => a.article - b.article || a.position - b.position);
}

/** Who else tells of it, by the links the item cites; '' when nobody does. */
function coverageOf({ story, articles }: ReadStory<RankedStory>, headline: string, words: Words): string {
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

function bullet(text: string): Bullet {
  return { text, children: [], ordered: false };
}

function point(label: string, text: string, children: readonly Bullet[] = []): Point {
  return { label, text, children, ordered: false, prompt: false };
}

function prompt(label: string, text: string): Point {
  return { label, text, children: [], ordered: false, prompt: true };
}
