import { z } from 'zod';
import type { Article, ReadStory } from '../../articles/article.ts';
import type { Language } from '../../config/config.ts';
import type { Words } from '../../language/words.ts';
import type { RankedStory } from '../../stories/story.ts';
import { linksOf } from '../excerpt.ts';
import type { Bullet, Item, Point } from '../item.ts';
import type { Prompts } from '../prompts/wording.ts';
import { plainText, requireLanguage, requireLine, requireSourcedLinks } from './acceptable.ts';
import { estimateTokens } from './budget.ts';
import type { Model } from './client.ts';
import { fenced, fenceLine } from './fence.ts';

/** What every question of a run shares. */
export interface Assignment {
  readonly model: Model;
  readonly modelName: string;
  readonly prompts: Prompts;
  readonly language: Language;
  readonly words: Words;
  /** The post's calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Fresh for every run. */
  readonly fenceCode: string;
}

/** The form of an answer. Lengths are checked afterwards: strict structured output knows no length limits. */
const itemSchema = z.object({
  headline: z.string(),
  what: z.string(),
  keyPoints: z.array(z.string()),
  why: z.string(),
  impact: z.array(z.string()),
  advice: z.array(z.string()),
});

/** Tokens of source text sent for an item: the lead gets the larger part, so that no tail of a prompt is cut blindly. */
const leadTokens = 3500;
const supportingTokens = 1200;
/** Four times what an item of the usual length takes, because some models think aloud in the same allowance. */
const maxOutputTokens = 4000;

const maxHeadline = 160;
const maxText = 900;
const maxEntry = 500;
const maxEntries = 4;

/**
 * Writes an item with the model from its sources' text.
 * @throws ModelError when the model does not answer, or not acceptably
 */
export async function writeItem(assignment: Assignment, { story, articles }: ReadStory<RankedStory>): Promise<Item> {
  const answer = await assignment.model.ask({
    name: 'item',
    instructions: assignment.prompts.item,
    prompt: promptOf(assignment, story, articles),
    schema: itemSchema,
    maxOutputTokens,
  });
  const texts = [answer.headline, answer.what, answer.why, ...answer.keyPoints, ...answer.impact, ...answer.advice];
  requireSourcedLinks(
    texts,
    [story.lead, ...story.supporting].map(({ url }) => url),
  );
  requireLanguage(texts.slice(1), assignment.language);

  const { post } = assignment.words;
  const points: Point[] = [line(post.what, answer.what)];
  if (answer.keyPoints.length > 0) points.push(list(post.details, answer.keyPoints));
  points.push(line(post.why, answer.why), list(post.impact, answer.impact), list(post.advice, answer.advice));
  return {
    story: story.id,
    headline: requireLine(plainText(answer.headline), maxHeadline),
    links: linksOf(story),
    points,
    written: { by: 'model', model: assignment.modelName, fallback: null },
  };
}

function promptOf({ fenceCode, date }: Assignment, story: RankedStory, articles: readonly Article[]): string {
  const sources = articles.map((article, index) => {
    const about = [
      `source ${index + 1}${index === 0 ? ' (lead)' : ''}: ${article.url}`,
      `title: ${article.title || story.lead.title}`,
      `site: ${article.site ?? 'unknown'}, published: ${article.published ?? 'unknown'}`,
    ].join('\n');
    return fenced(fenceCode, about, within(article.paragraphs, index === 0 ? leadTokens : supportingTokens));
  });
  return [fenceLine(fenceCode), `Date of the digest: ${date}`, ...sources].join('\n\n');
}

/** As many whole paragraphs from the beginning as fit. */
function within(paragraphs: readonly string[], tokens: number): string {
  const kept: string[] = [];
  let left = tokens;
  for (const paragraph of paragraphs) {
    left -= estimateTokens(paragraph);
    // One paragraph is always sent, cut if it must be: some pages are a single one.
    if (left < 0 && kept.length === 0) kept.push(paragraph.slice(0, tokens));
    if (left < 0) break;
    kept.push(paragraph);
  }
  return kept.join('\n\n');
}

function line(label: string, text: string): Point {
  return { label, text: requireLine(text, maxText), children: [], ordered: false, prompt: false };
}

function list(label: string, entries: readonly string[]): Point {
  const children = entries
    .slice(0, maxEntries)
    .map((text): Bullet => ({ text: requireLine(text, maxEntry), children: [], ordered: false }));
  // An empty list fails as an empty line does: the label would stand there with nothing behind it.
  if (children.length === 0) requireLine('', maxEntry);
  return { label, text: '', children, ordered: false, prompt: false };
}
