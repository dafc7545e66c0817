/** Has a model write the trends and the watch list, and drops what no source bears out. */
import { z } from 'zod';
import type { Correction, Item, Remark } from '../../edition/item.ts';
import { inlineText } from '../../text/markdown.ts';
import { counted } from '../../text/pluralize.ts';
import { hasHan, scriptOf } from '../../text/scripts.ts';
import { setLine } from '../copy-edit.ts';
import { statementOf } from '../remark-line.ts';
import type { Question } from './models.ts';
import type { Assignment } from './prompt/assignment.ts';
import { fenced, fenceLine } from './prompt/fence.ts';
import { requireLanguage, requireLine, requireSourcedLinks } from './review/acceptable.ts';
import { bareLine, requireWillingness } from './review/bare-line.ts';
import { ModelError } from './transport/model-error.ts';

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
  const judged = await unsupported([...trends, ...watchList].map(statementOf), items, assignment);
  const corrections = judged.filter(({ kind }) => checkedKinds.has(kind)).map(({ correction }) => correction);
  const out = new Set(corrections.map(({ line }) => line));
  const stays = (remark: Remark): boolean => !out.has(statementOf(remark));
  return {
    trends: trends.filter(stays),
    watchList: watchList.filter(stays),
    corrections,
    ...(await headlineFrom(answer, items, assignment)),
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
  if (texts.length < min)
    throw new ModelError(
      'invalid-output',
      `${counted(texts.length, 'entry', 'entries')}, where at least ${min} are wanted`,
    );
  return texts.slice(0, max).map((text) => {
    const line = requireLine(bareLine(text, words), maxRemark);
    return { text: setLine(line, language), prompt: false, byModel: true };
  });
}

/**
 * A remark with one of these that no source bears out goes. Names have too many ways to be written: they are marked.
 */
const checkedKinds: ReadonlySet<string> = new Set(['number', 'date', 'version', 'quotation', 'url']);

/**
 * The model's headline for the day, if it was asked for one. It has to be borne out to the last name, since it stands
 * where everybody reads and nobody marks it.
 */
async function headlineFrom(
  { headline, trends, watchList }: OutlookAnswer,
  items: readonly NumberedItem[],
  assignment: Assignment,
): Promise<Pick<WrittenOutlook, 'headline' | 'headlineCorrections'>> {
  if (headline === undefined) return { headline: null, headlineCorrections: [] };
  try {
    const line = requireLine(inlineText(bareLine(headline, assignment.words)), maxHeadline).replace(/[。.]$/, '');
    const links = items.flatMap(({ item }) => item.links);
    requireSourcedLinks([line], links);
    requireWillingness([line]);
    // A title may be made of names, but for a word that joins them.
    requireLanguage([line, ...trends, ...watchList], assignment.language);
    if (scriptOf(assignment.language) === 'Han' && !hasHan(line)) {
      throw new ModelError('wrong-language', 'no Chinese in the headline');
    }
    const text = setLine(line, assignment.language);
    const headlineCorrections = (await unsupported([text], items, assignment)).map(({ correction }) => correction);
    return { headline: headlineCorrections.length === 0 ? text : null, headlineCorrections };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const correction = { action: 'left-out' as const, reason: error.reason, line: headline, claim: '', evidence: null };
    return { headline: null, headlineCorrections: [correction] };
  }
}

/** What of some lines none of the items' sources bear out. */
async function unsupported(
  lines: readonly string[],
  items: readonly NumberedItem[],
  { checkLines, stories }: Assignment,
): Promise<{ readonly kind: string; readonly correction: Correction }[]> {
  const told = items.flatMap(({ number, item }) => {
    const story = stories[number - 1];
    return story ? [{ item, story }] : [];
  });
  const claims = await checkLines(
    lines,
    told.map(({ item }) => item),
    told.map(({ story }) => story),
  );
  return claims.flatMap(({ kind, verdict, line, text, evidence }) => {
    if (verdict === 'supported' || verdict === 'derived') return [];
    return [{ kind, correction: { action: 'left-out' as const, reason: 'unsupported', line, claim: text, evidence } }];
  });
}
