/** Has a model draft an item, and redraft it with the objections to it. */
import type { Item } from '../../../edition/item.ts';
import type { JudgedClaim } from '../../write-options.ts';
import type { Answer, Question } from '../models.ts';
import type { Assignment } from '../prompt/assignment.ts';
import { fenced } from '../prompt/fence.ts';
import { itemQuestion } from '../prompt/item.ts';
import type { Turn } from '../transport/endpoint.ts';
import { ModelError } from '../transport/model-error.ts';
import { requireLanguage } from './acceptable.ts';
import { echoesIn } from './injection-echo.ts';
import { type ItemAnswer, itemFrom, linesOf, type Objection } from './item-form.ts';

/** What a model wrote for one story. */
export interface Draft {
  /** Null where the answer was no item. */
  readonly item: Item | null;
  readonly objections: readonly Objection[];
  /** All that was said, the model's answer last. */
  readonly turns: readonly Turn[];
}

/**
 * Has the model write story `index`.
 * @throws ModelError when the model does not answer, or with an address that is no source
 */
export function draftItem(assignment: Assignment, index: number): Promise<Draft> {
  const story = assignment.stories[index];
  if (story === undefined) throw new RangeError(`no story ${index}`);
  return converse(assignment, index, itemQuestion(assignment, story));
}

/**
 * Shows the model what is wrong with its draft, with what the sources say, and has it write again.
 * @throws ModelError as before
 */
export function redraftItem(assignment: Assignment, index: number, draft: Draft): Promise<Draft> {
  const story = assignment.stories[index];
  if (story === undefined) throw new RangeError(`no story ${index}`);
  const question = itemQuestion(assignment, story);
  const request: Turn = { by: 'user', text: requestFor(assignment, draft.objections) };
  return converse(assignment, index, { ...question, turns: [...draft.turns, request] });
}

async function converse(assignment: Assignment, index: number, question: Question<ItemAnswer>): Promise<Draft> {
  let answer: Answer<ItemAnswer>;
  try {
    answer = await assignment.models.ask(question);
  } catch (error) {
    if (!(error instanceof ModelError) || error.answer === null) throw error;
    return { item: null, objections: [wholly('invalid-output')], turns: heard(question, error.answer) };
  }
  const turns = heard(question, answer.text);
  try {
    const read = assignment.stories[index];
    if (read === undefined) throw new RangeError(`no story ${index}`);
    const item = itemFrom(answer.value, read.story, answer.by, assignment);
    // Before all else: what a page dictated may be in any language, and nothing in it is worth checking.
    const echoes = echoesIn(item, read.articles);
    if (echoes.length > 0) return { item, objections: echoes, turns };
    requireLanguage(linesOf(item).slice(1), assignment.language);
    return { item, objections: wrongIn(await assignment.checkItem(item, index, assignment.stories)), turns };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const { reason } = error;
    if (reason !== 'invalid-output' && reason !== 'wrong-language') throw error;
    return { item: null, objections: [wholly(reason)], turns };
  }
}

function heard({ turns }: Question<unknown>, text: string): Turn[] {
  return [...turns, { by: 'model', text }];
}

function wholly(reason: Objection['reason']): Objection {
  return { reason, line: '', claim: '', evidence: null };
}

/** What is wrong, not merely unsupported: that is for a person to judge. */
function wrongIn(claims: readonly JudgedClaim[]): Objection[] {
  return claims.flatMap(({ verdict, line, text, evidence }) =>
    verdict === 'contradicted' || verdict === 'elsewhere' ? [{ reason: verdict, line, claim: text, evidence }] : [],
  );
}

/** The list stands inside the fence: lines and evidence are made of gathered text. */
function requestFor({ prompts, fenceCode }: Assignment, objections: readonly Objection[]): string {
  const { line: lineWord, claim: claimWord, source: sourceWord } = prompts.parts;
  const entries = objections.map(({ reason, line, claim, evidence }) =>
    [
      prompts.objections[reason],
      line && `${lineWord}: ${line}`,
      claim && `${claimWord}: ${claim}`,
      // Another story's source is no business of this item.
      evidence && reason === 'contradicted' && `${sourceWord}: ${evidence.sentence}`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return `${prompts.rewrite}\n\n${fenced(fenceCode, '', entries.join('\n\n'))}`;
}
