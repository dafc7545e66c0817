/** Takes marks of Markdown and labels off a model's line, and refuses a refusal. */
import { anyOf } from '../../../text/phrases.ts';
import type { WritingWords } from '../../messages.ts';
import { ModelError } from '../transport/model-error.ts';
import * as refusals from './refusals.ts';

/** What makes an entry of a list, or a heading, of a line; the post sets those itself. */
const mark = /^\s*(?:[-*+•·]\s+|#{1,6}\s+|[（(]?\d{1,2}(?:[.)]\s+|[、）](?!\d)\s*))/u;
/** Markup that cannot stand within one line: a table, a block of code, a list or a heading below other text. */
const block = /^ {0,9}\|.*\| {0,9}$|^\s{0,9}(?:```|~~~)|\n\s{0,9}(?:[-*+]\s|\d{1,2}[.)]\s|#{1,6}\s)/mu;
const refusal = anyOf(refusals.english, refusals.chinese);

/**
 * A model's text without what it put in front of it that the post sets by itself: marks of lists and headings, and the
 * name of the point (`是什么：`, `**Why it matters**:`).
 * @throws ModelError `invalid-output` for a table, a list or a block of code, which would end up as one run of signs
 */
export function bareLine(text: string, { post }: Pick<WritingWords, 'post'>): string {
  if (block.test(text.trim())) throw new ModelError('invalid-output', 'a table, a list or code where a line is wanted');
  const labels = [post.what, post.details, post.why, post.impact, post.advice, '标题', 'Headline', 'Title'];
  const names = labels.map((label) => label.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')).join('|');
  const label = new RegExp(`^\\s*(?:\\*\\*)?(?:${names})(?:\\*\\*\\s*[：:]|[：:]\\s*\\*\\*|[：:])\\s*`, 'iu');
  let bare = text;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(mark, '').replace(label, '');
  }
  return bare;
}

/**
 * Refuses a text in which the model says that it will not write one.
 * @throws ModelError `refused`
 */
export function requireWillingness(texts: readonly string[]): void {
  if (texts.some((text) => refusal.test(text))) throw new ModelError('refused', 'the model wrote that it cannot');
}
