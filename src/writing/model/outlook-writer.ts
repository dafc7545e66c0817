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
/** Providers that hold a model to a schema want each of its fields required. */
const headedSchema = outlookSchema.extend({ headline: z.string() });

interface OutlookAnswer {
  readonly trends: readonly string[];
  readonly watchList: readonly string[];
  readonly headline?: string;
}

/** The post's headings promise so many entries. */
const trendsWanted = { min: 3, max: 6 };
const watched = 3;
const maxRemark = 500;
/** Room for some more than the prompts allow. */
const maxHeadline = 120;
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
  /** What leads the day, plain text; null when it was not asked for, or not usable. */
  readonly headline: string | null;
  /** Why the headline is not usable. */
  readonly headlineCorrections: readonly Correction[];
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
  const corrections = unsupported(
    [...trends, ...watchList].map(({ text }) => text),
    items,
    assignment,
  )
    .filter(({ kind }) => checkedKinds.has(kind))
    .map(({ correction }) => correction);
  const out = new Set(corrections.map(({ line }) => line));
  const stays = ({ text }: Remark): boolean => !out.has(withoutReferences(plainText(text)));
  return {
    trends: trends.filter(stays),
    watchList: watchList.filter(stays),
    corrections,
    ...headlineFrom(answer, items, assignment),
  };
}

export function outlookQuestion(
  { prompts, fenceCode, date, wantsHeadline }: Pick<Assignment, 'prompts' | 'fenceCode' | 'date' | 'wantsHeadline'>,
  items: readonly NumberedItem[],
): Question<OutlookAnswer> {
  const digests = items.map(({ number, item }) => {
    const [what, ...others] = item.points.filter(({ prompt, text }) => !prompt && text !== '');
    const text = [item.headline, what?.text, ...others.map((point) => point.text)].join('\n');
    return fenced(fenceCode, `item ${number}`, text);
  });
  const text = [fenceLine(fenceCode), `Date of the digest: ${date}`, ...digests].join('\n\n');
  return {
    instructions: wantsHeadline ? `${prompts.outlook}\n${prompts.headline}` : prompts.outlook,
    turns: [{ by: 'user', text }],
    form: { name: 'outlook', schema: wantsHeadline ? headedSchema : outlookSchema },
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
 * The model's headline for the day, if it was asked for one. It has to be borne out to the last name, since it stands
 * where everybody reads and nobody marks it.
 */
function headlineFrom(
  { headline, trends, watchList }: OutlookAnswer,
  items: readonly NumberedItem[],
  assignment: Assignment,
): Pick<WrittenOutlook, 'headline' | 'headlineCorrections'> {
  if (headline === undefined) return { headline: null, headlineCorrections: [] };
  try {
    const line = requireLine(plainText(bareLine(headline, assignment.words)), maxHeadline).replace(/[。.]$/, '');
    // A title may be made of names, but for a word that joins them.
    requireLanguage([line, ...trends, ...watchList], assignment.language);
    if (assignment.language === 'zh-CN' && !/\p{Script=Han}/u.test(line)) {
      throw new ModelError('wrong-language', 'no Chinese in the headline');
    }
    const text = assignment.language === 'zh-CN' ? copyEdit(line) : line;
    const headlineCorrections = unsupported([text], items, assignment).map(({ correction }) => correction);
    return { headline: headlineCorrections.length === 0 ? text : null, headlineCorrections };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const correction = { action: 'left-out' as const, reason: error.reason, line: headline, claim: '', evidence: null };
    return { headline: null, headlineCorrections: [correction] };
  }
}

/**
 * What of some lines none of the items' sources bear out. Nobody marks these lines for the editor, so such a one cannot
 * stay.
 */
function unsupported(
  texts: readonly string[],
  items: readonly NumberedItem[],
  assignment: Assignment,
): { readonly kind: string; readonly correction: Correction }[] {
  const { checkItem, stories } = assignment;
  const told = items.flatMap(({ number }) => stories[number - 1] ?? []);
  const [first] = told;
  const [model] = items;
  if (first === undefined || model === undefined) return [];
  const everything: ReadStory<RankedStory> = {
    story: { ...first.story, supporting: told.flatMap(({ story }) => [story.lead, ...story.supporting]) },
    articles: [
      ...told.flatMap(({ articles }) => articles),
      ...first.articles.slice(0, 1).map((article) => ({ ...article, paragraphs: borneOutLines(items, assignment) })),
    ],
  };
  const lines: Item = {
    ...model.item,
    headline: '',
    points: texts.map((text) => {
      return { label: '', text: withoutReferences(plainText(text)), children: [], ordered: false, prompt: false };
    }),
  };
  return checkItem(lines, 0, [everything]).flatMap(({ kind, verdict, line, text, evidence }) => {
    if (isBorneOut(verdict)) return [];
    return [{ kind, correction: { action: 'left-out' as const, reason: 'unsupported', line, claim: text, evidence } }];
  });
}

/** The lines of the items that hold nothing unsupported: they may have been worked out from the sources, in other words. */
function borneOutLines(items: readonly NumberedItem[], { checkItem, stories }: Assignment): string[] {
  return items.flatMap(({ number, item }) => {
    const claims = checkItem(item, number - 1, stories);
    const open = new Set(claims.flatMap(({ verdict, line }) => (isBorneOut(verdict) ? [] : [line])));
    return linesOf(item)
      .map(plainText)
      .filter((line) => !open.has(line));
  });
}

function isBorneOut(verdict: string): boolean {
  return verdict === 'supported' || verdict === 'derived';
}

/** A remark without the numbers of the items it rests on, which are no statement about the world. */
function withoutReferences(text: string): string {
  return text
    .replace(/（?第 ?[\d、，,和与及 -]+ ?条[^）]{0,4}）?|\((?:items?|nos?\.) [\d, and&-]+\)/giu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
