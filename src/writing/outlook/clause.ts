import { readingLength } from '../../text/sentences.ts';

/** What a clause must say beside its mark, as `readingLength` counts, and the share of its sentence that it may have. */
const shortest = 12;
const longest = 0.6;
/** What a sentence makes depend on something, or takes back, must not be told without that. */
const depending =
  /\b(?:if|unless|not|never|no|n[’']t|denie[sd]|deny|contrary|rumou?r\w*|reported(?:ly)?|might|may|could|provided|subject to|pending|except|although|whether)\b|n[’']t\b|如果|若|除非|否认|并非|不|未|传言|据传|可能|或将|取决/i;
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
