/** Declares the JSON form of a model's item, and makes an item of an answer. */
import { z } from 'zod';
import type { Language } from '../../../edition/edition.ts';
import type { Bullet, Correction, Item, Point } from '../../../edition/item.ts';
import type { RankedStory } from '../../../edition/story.ts';
import { inlineText } from '../../../text/markdown.ts';
import { setLine } from '../../copy-edit.ts';
import { linksOf } from '../../excerpt/excerpt.ts';
import type { WritingWords } from '../../messages.ts';
import { requireLine, requireSourcedLinks } from './acceptable.ts';
import { bareLine, requireWillingness } from './bare-line.ts';

/** The form of an answer. Lengths are checked afterwards: strict structured output knows no length limits. */
export const itemSchema = z.object({
  headline: z.string(),
  what: z.string(),
  keyPoints: z.array(z.string()),
  why: z.string(),
  impact: z.array(z.string()),
  advice: z.array(z.string()),
});
export type ItemAnswer = z.infer<typeof itemSchema>;

const maxHeadline = 160;
const maxText = 900;
const maxEntry = 500;
const maxEntries = 4;

/**
 * Makes an item of an answer, set by the conventions of its language.
 * @throws ModelError `unsourced-link`, `refused`, or `invalid-output` for lines that are empty, too long or no lines
 */
export function itemFrom(
  answer: ItemAnswer,
  story: RankedStory,
  by: string,
  { language, words }: { readonly language: Language; readonly words: WritingWords },
): Item {
  const { post } = words;
  const urls = [story.lead, ...story.supporting].map(({ url }) => url);
  const all = Object.values(answer).flat();
  requireSourcedLinks(all, urls);
  requireWillingness(all);
  const told = new Set<string>();
  const set = (text: string, maxLength: number): string => {
    const line = requireLine(bareLine(text, words), maxLength);
    told.add(line);
    return setLine(line, language);
  };
  const line = (label: string, text: string): Point => {
    return { label, text: set(text, maxText), children: [], ordered: false, prompt: false };
  };
  const list = (label: string, entries: readonly string[]): Point => {
    const children = entries
      .slice(0, maxEntries)
      .map((text): Bullet => ({ text: set(text, maxEntry), children: [], ordered: false }));
    // An empty list fails as an empty line does: the label would stand there with nothing behind it.
    if (children.length === 0) requireLine('', maxEntry);
    return { label, text: '', children, ordered: false, prompt: false };
  };
  const headline = set(inlineText(bareLine(answer.headline, words)), maxHeadline);
  const what = line(post.what, answer.what);
  // Some models fill a list that may be empty with a blank, or say the same again.
  const entriesOf = (texts: readonly string[]): string[] =>
    [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');
  const keyPoints = entriesOf(answer.keyPoints).filter((text) => !told.has(text));
  const details = keyPoints.length > 0 ? [list(post.details, keyPoints)] : [];
  return {
    story: story.id,
    headline,
    links: linksOf(story),
    points: [
      what,
      ...details,
      line(post.why, answer.why),
      list(post.impact, entriesOf(answer.impact)),
      list(post.advice, entriesOf(answer.advice)),
    ],
    written: { by: 'model', model: by, fallback: null },
  };
}

/** All lines of an item, as inline Markdown; the headline is plain text. */
export function linesOf({ headline, points }: Item): string[] {
  const inside = ({ text, children }: Bullet): string[] => [text, ...children.flatMap(inside)];
  return [headline, ...points.flatMap(inside)].filter((line) => line !== '');
}

/** Something about a draft that its model is asked to mend. */
export interface Objection extends Omit<Correction, 'action'> {
  readonly reason: 'invalid-output' | 'wrong-language' | 'contradicted' | 'elsewhere' | 'injected';
}
