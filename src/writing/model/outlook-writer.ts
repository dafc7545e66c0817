import { z } from 'zod';
import type { ReadStory } from '../../articles/article.ts';
import type { RankedStory } from '../../stories/story.ts';
import { copyEdit } from '../copy-edit.ts';
import type { Correction, Item, Remark } from '../item.ts';
import { plainText, requireLanguage, requireLine, requireSourcedLinks } from './acceptable.ts';
import type { Assignment } from './assignment.ts';
import { bareLine, requireWillingness } from './bare-line.ts';
import { fenced, fenceLine } from './fence.ts';
import { linesOf } from './item-form.ts';
import { ModelError } from './model-error.ts';
import type { Question } from './models.ts';

const outlookSchema = z.object({ trends: z.array(z.string()), watchList: z.array(z.string()) });

/** The post's headings promise so many entries. */
const trendsWanted = { min: 3, max: 6 };
const watched = 3;
const maxRemark = 500;
const maxOutputTokens = 3000;

/** An item and its number in the post, from 1. */
export interface NumberedItem {
  readonly number: number;
  readonly item: Item;
}

/** What the model wrote for the end of the post, and what of it was taken out: the lists may have become too short. */
export interface WrittenOutlook {
  readonly trends: readonly Remark[];
  readonly watchList: readonly Remark[];
  readonly corrections: readonly Correction[];
}

/**
 * Writes the trends and the watch list with the model, in one pass over the items it wrote itself: their text has been
 * accepted, and nothing else may enter.
 * @throws ModelError when the model does not answer, or not acceptably
 */
export async function writeOutlook(assignment: Assignment, items: readonly NumberedItem[]): Promise<WrittenOutlook> {
  const { value: answer } = await assignment.models.ask(outlookQuestion(assignment, items));
  const texts = [...answer.trends, ...answer.watchList];
  requireSourcedLinks(
    texts,
    items.flatMap(({ item }) => item.links),
  );
  requireWillingness(texts);
  requireLanguage(texts, assignment.language);
  const trends = remarks(answer.trends, trendsWanted.min, trendsWanted.max, assignment);
  const watchList = remarks(answer.watchList, watched, watched, assignment);
  const corrections = unsupported([...trends, ...watchList], items, assignment);
  const out = new Set(corrections.map(({ line }) => line));
  const stays = ({ text }: Remark): boolean => !out.has(withoutReferences(plainText(text)));
  return { trends: trends.filter(stays), watchList: watchList.filter(stays), corrections };
}

export function outlookQuestion(
  { prompts, fenceCode, date }: Pick<Assignment, 'prompts' | 'fenceCode' | 'date'>,
  items: readonly NumberedItem[],
): Question<typeof outlookSchema._output> {
  const digests = items.map(({ number, item }) => {
    const [what, ...others] = item.points.filter(({ prompt, text }) => !prompt && text !== '');
    const text = [item.headline, what?.text, ...others.map((point) => point.text)].join('\n');
    return fenced(fenceCode, `item ${number}`, text);
  });
  const text = [fenceLine(fenceCode), `Date of the digest: ${date}`, ...digests].join('\n\n');
  return {
    instructions: prompts.outlook,
    turns: [{ by: 'user', text }],
    form: { name: 'outlook', schema: outlookSchema },
    maxOutputTokens,
  };
}

function remarks(texts: readonly string[], min: number, max: number, { language, words }: Assignment): Remark[] {
  if (texts.length < min) throw new ModelError('invalid-output', `${texts.length} entries, where ${min} are wanted`);
  return texts.slice(0, max).map((text) => {
    const line = requireLine(bareLine(text, words), maxRemark);
    return { text: language === 'zh-CN' ? copyEdit(line) : line, prompt: false };
  });
}

/** Figures and quotations say something checkable; of names there are too many ways to write one. */
const checkedKinds: ReadonlySet<string> = new Set(['number', 'date', 'version', 'quotation', 'url']);

/**
 * The remarks with a statement that none of the items' sources bear out. Nobody marks the lines of these lists for the
 * editor, so such a remark cannot stay.
 */
function unsupported(
  list: readonly Remark[],
  items: readonly NumberedItem[],
  { checkItem, stories }: Assignment,
): Correction[] {
  const told = items.flatMap(({ number }) => stories[number - 1] ?? []);
  const [first] = told;
  const [model] = items;
  if (first === undefined || model === undefined) return [];
  const everything: ReadStory<RankedStory> = {
    story: { ...first.story, supporting: told.flatMap(({ story }) => [story.lead, ...story.supporting]) },
    articles: [
      ...told.flatMap(({ articles }) => articles),
      // What the items themselves say has been checked, and may have been worked out from their sources.
      ...first.articles.slice(0, 1).map((article) => ({
        ...article,
        paragraphs: items.flatMap(({ item }) => linesOf(item).map(plainText)),
      })),
    ],
  };
  const remark: Item = {
    ...model.item,
    headline: '',
    points: list.map(({ text }) => {
      return { label: '', text: withoutReferences(plainText(text)), children: [], ordered: false, prompt: false };
    }),
  };
  return checkItem(remark, 0, [everything]).flatMap(({ kind, verdict, line, text, evidence }): Correction[] => {
    const isBorneOut = verdict === 'supported' || verdict === 'derived' || !checkedKinds.has(kind);
    return isBorneOut ? [] : [{ action: 'left-out', reason: 'unsupported', line, claim: text, evidence }];
  });
}

/** A remark without the numbers of the items it rests on, which are no statement about the world. */
function withoutReferences(text: string): string {
  return text
    .replace(/（?第 ?[\d、，,和与及 -]+ ?条[^）]{0,4}）?|\((?:items?|nos?\.) [\d, and&-]+\)/giu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
