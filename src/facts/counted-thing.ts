/** Finds what a bare number counts, `5 goals`, and whether a number of a source counts it too. */
import { lowerCase } from '../text/normalize.ts';
import { measureBehind, type NumberMention } from '../text/quantities.ts';
import { termsIn } from '../text/terms.ts';
import { isFunctionWord, stem } from '../text/words.ts';
import type { Passage } from './source-text.ts';

/** Letters behind a source's number within which the thing it counts stands: `8 x NVIDIA A100 GPUs`. */
const reach = 32;
/** Characters behind a Chinese number within which a term begins: 六种肯尼亚语言. */
const nearby = 5;

/**
 * How a source may begin the word for what a bare number counts (`5 goals`, 8 张 A100, 六种语言); empty when the number
 * has a unit, or the thing is not known.
 */
export function countedBy(text: string, { index, text: number, dimension }: NumberMention): readonly string[] {
  if (dimension !== null) return [];
  const behind = (
    /^[^，。；、,.;:：!?()（）]*/u.exec(
      lowerCase(text.slice(index + number.length, index + number.length + 40)),
    )?.[0] ?? ''
  ).replace(measureBehind, '');
  const latin = /^-?(?<word>[a-z][\w-]{2,})/.exec(behind.trimStart())?.groups?.word;
  if (latin !== undefined) return isFunctionWord(latin) || latin === 'percent' ? [] : [stem(latin)];
  return termsIn(behind.slice(0, nearby + 4)).find((term) => term.index <= nearby)?.english ?? [];
}

/** Whether a number of a source counts the thing: its word stands close behind. */
export function counts(spellings: readonly string[], { lower }: Passage, { index, text }: NumberMention): boolean {
  const end = index + text.length;
  const behind = /^[^.;:!?\n]*/.exec(lower.slice(end, end + reach))?.[0] ?? '';
  return spellings.some((spelling) => behind.includes(spelling));
}
