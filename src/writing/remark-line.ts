/** Reads a remark of the outlook as plain text. */
import type { Remark } from '../edition/item.ts';
import { inlineText } from '../text/markdown.ts';

/**
 * What a remark states, as plain text: without the numbers of the items it rests on, which say nothing of the world.
 */
export function statementOf({ text }: Remark): string {
  return inlineText(text)
    .replace(/（?第 ?[\d、，,和与及 -]+ ?条[^）]{0,4}）?|\((?:items?|nos?\.) [\d, and&-]+\)/giu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}
