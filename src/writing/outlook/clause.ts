/** Cuts a sentence down to the clause that holds its date, where that says what the whole does. */
import { anyOf } from '../../text/phrases.ts';
import { readingLength } from '../../text/sentences.ts';
import * as conditions from './phrases/conditions.ts';

/**
 * What a clause must say beside its mark, as `readingLength` counts, and the share of its sentence that it may have.
 */
const shortest = 12;
const longest = 0.6;
/** What a sentence makes depend on something, or takes back, must not be told without that. */
const depending = anyOf(conditions.english, conditions.chinese);
const borders = /[;:—–，；：]\s*|,\s+/g;

/**
 * The clause of a sentence that has `mark` in it, word for word, with an ellipsis where something was left out; null
 * where the sentence has no such clause, or where it would say something else without the rest.
 */
export function clauseWith(sentence: string, mark: string): string | null {
  const at = sentence.indexOf(mark);
  if (at === -1) return null;
  let from = 0;
  let to = sentence.length;
  for (const { 0: border, index } of sentence.matchAll(borders)) {
    if (index + border.length <= at) from = index + border.length;
    else if (index >= at + mark.length) {
      to = index;
      break;
    }
  }
  const clause = sentence.slice(from, to).trim();
  if (clause.length > longest * sentence.length || readingLength(clause) < readingLength(mark) + shortest) return null;
  if (depending.test(sentence.slice(0, from) + sentence.slice(to))) return null;
  return `${from > 0 ? '… ' : ''}${clause}${to < sentence.length ? ' …' : ''}`;
}
