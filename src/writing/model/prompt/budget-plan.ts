/** Estimates the tokens and the cost of a day before its models are asked. */
import { counted } from '../../../text/pluralize.ts';
import type { Limits } from '../budget.ts';
import { hasText } from '../has-text.ts';
import { outlookQuestion } from '../outlook-writer.ts';
import type { ModelSettings, Price } from '../settings.ts';
import { countInput } from '../transport/client.ts';
import type { Assignment } from './assignment.ts';
import { itemQuestion } from './item.ts';

/** Tokens a finished item takes in the prompt of the outlook: its headline and its unnested points. */
const tokensOfDigest = 400;

/** What a day is expected to ask of its model, as one English line for the log: input counted, output at its most. */
export function planOf(
  assignment: Pick<Assignment, 'prompts' | 'fenceCode' | 'date' | 'wantsHeadline' | 'countTokens' | 'stories'>,
  [model]: readonly ModelSettings[],
  limits: Limits,
): string {
  const { countTokens, stories } = assignment;
  const items = stories.filter(hasText).map((story) => itemQuestion(assignment, story));
  const questions = items.length === 0 ? [] : [...items, outlookQuestion(assignment, [])];
  const input = questions.reduce(
    (sum, question) => sum + countInput(question, countTokens),
    items.length * tokensOfDigest,
  );
  const output = questions.reduce((sum, { maxOutputTokens }) => sum + maxOutputTokens, 0);
  const cost = model?.price ? `, at most ${amount(costOf(model.price, input, output), model.price.currency)}` : '';
  return `${counted(questions.length, 'text')} from ${model?.model}: about ${grouped(input)} tokens in, at most ${grouped(output)} out${cost}; the budget is ${counted(limits.requests, 'request')} and ${grouped(limits.tokens)} tokens`;
}

/** In the price's currency. */
export function costOf(price: Price, inputTokens: number, outputTokens: number): number {
  return (inputTokens * price.input + outputTokens * price.output) / 1_000_000;
}

function amount(cost: number, currency: string): string {
  return `${cost.toFixed(4)} ${currency}`;
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
