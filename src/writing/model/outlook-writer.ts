import { z } from 'zod';
import type { Item, Remark } from '../item.ts';
import type { Outlook } from '../outlook.ts';
import { requireLanguage, requireLine, requireSourcedLinks } from './acceptable.ts';
import { fenced, fenceLine } from './fence.ts';
import type { Assignment } from './item-writer.ts';
import { ModelError } from './model-error.ts';

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

/**
 * Writes the trends and the watch list with the model, from the items it wrote itself: their text has been accepted,
 * and nothing else may enter.
 * @throws ModelError when the model does not answer, or not acceptably
 */
export async function writeOutlook(assignment: Assignment, items: readonly NumberedItem[]): Promise<Outlook> {
  const digests = items.map(({ number, item }) => {
    const [what, ...others] = item.points.filter(({ prompt, text }) => !prompt && text !== '');
    const text = [item.headline, what?.text, ...others.map((point) => point.text)].join('\n');
    return fenced(assignment.fenceCode, `item ${number}`, text);
  });
  const answer = await assignment.model.ask({
    name: 'outlook',
    instructions: assignment.prompts.outlook,
    prompt: [fenceLine(assignment.fenceCode), `Date of the digest: ${assignment.date}`, ...digests].join('\n\n'),
    schema: outlookSchema,
    maxOutputTokens,
  });
  const texts = [...answer.trends, ...answer.watchList];
  requireSourcedLinks(
    texts,
    items.flatMap(({ item }) => item.links),
  );
  requireLanguage(texts, assignment.language);
  return {
    trends: remarks(answer.trends, trendsWanted.min, trendsWanted.max),
    watchList: remarks(answer.watchList, watched, watched),
  };
}

function remarks(texts: readonly string[], min: number, max: number): Remark[] {
  if (texts.length < min) throw new ModelError('invalid-output', `${texts.length} entries, where ${min} are wanted`);
  return texts.slice(0, max).map((text) => ({ text: requireLine(text, maxRemark), prompt: false }));
}
