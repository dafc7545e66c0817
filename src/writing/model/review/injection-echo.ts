/** Finds the lines of a model's item that repeat a prompt injection of its sources. */
import type { Article } from '../../../edition/article.ts';
import type { Item } from '../../../edition/item.ts';
import { inlineText } from '../../../text/markdown.ts';
import { injectionsOf } from '../../injection/in-pages.ts';
import { injectionIn } from '../../injection/prompt-injection.ts';
import { linesOf, type Objection } from './item-form.ts';

/** Least letters of a line that can be told to have been dictated: any sentence holds shorter words by chance. */
const leastLetters = 4;

/**
 * The lines of an item that a page has dictated: those that pass on an order of its kind (to ignore instructions, to
 * star a project, in whichever language), and those that are nothing but words of an order to machines. An order that
 * no source gives is not one of these: a model may well advise to do something.
 */
export function echoesIn(item: Item, articles: readonly Article[]): Objection[] {
  const orders = articles.flatMap(injectionsOf).map((order) => ({ ...order, wording: bare(order.wording) }));
  if (orders.length === 0) return [];
  return linesOf(item).flatMap((markdown) => {
    const line = inlineText(markdown);
    const kind = injectionIn(line);
    const order = orders.find(({ to, wording }) => to === kind || (to === 'machines' && isDictated(line, wording)));
    if (order === undefined) return [];
    return [{ reason: 'injected', line, claim: '', evidence: { url: order.url, sentence: order.sentence } }];
  });
}

function isDictated(line: string, wording: string): boolean {
  const words = bare(line);
  return words.replace(/\P{L}/gu, '').length >= leastLetters && ` ${wording} `.includes(` ${words} `);
}

/** Letters and figures alone, so that quotation marks and full stops make no difference. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
