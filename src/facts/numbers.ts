import type { Found } from './found.ts';
import { notations } from './notations.ts';
import type { Quantity } from './quantity.ts';

export interface NumberMention extends Found, Quantity {
  readonly kind: 'number';
}

/** The numbers in a text. Dates, versions and addresses must have been blanked out before. */
export function numbersIn(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const { pattern, read } of notations) {
    for (const match of text.matchAll(pattern)) {
      const whole = match[0].trim();
      const index = match.index + match[0].indexOf(whole);
      const isTaken = found.some(
        (other) => index < other.index + other.text.length && other.index < index + whole.length,
      );
      const quantity = isTaken ? null : read(match);
      if (quantity) found.push({ kind: 'number', text: whole, index, ...quantity });
    }
  }
  return found.toSorted((a, b) => a.index - b.index);
}
