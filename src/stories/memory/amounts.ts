/** Reads the amounts of a text that may be news of a story: money, shares, counts of people. */

import { mentionsIn } from '../../text/mentions.ts';
import { type Dimension, isMoney } from '../../text/quantities.ts';

/** A number of substance in a text. */
export interface Amount {
  /** Dollars and euros are different kinds, as are percent and percentage points. */
  readonly kind: Dimension | 'people';
  readonly value: number;
  /** As the text has it. */
  readonly text: string;
}

/** Who is counted when a service grows. */
const peopleBehind =
  /^\s?(?:[a-z-]+ )?(?:users?|developers?|subscribers?|customers?|(?:名|个|位)?(?:[周月日]活|用户|开发者|客户|订阅))/iu;
const peopleBefore = /(?:[周月日]活|用户|开发者|客户)\D{0,6}$/u;

/**
 * Sums of money, percentages, points and numbers of users, in any notation; years and counts of anything else are none.
 */
export function amountsIn(text: string): Amount[] {
  const folded = text.normalize('NFKC');
  return mentionsIn(folded).flatMap((mention): Amount[] => {
    if (mention.kind !== 'number' || mention.isLoose) return [];
    const { dimension, plain, factor, index } = mention;
    const value = plain * factor;
    if (dimension === 'percent' || dimension === 'points' || isMoney(dimension)) {
      return [{ kind: dimension, value, text: mention.text }];
    }
    if (dimension !== null) return [];
    const people = peopleBehind.exec(folded.slice(index + mention.text.length))?.[0];
    const isPeople = people !== undefined || peopleBefore.test(folded.slice(0, index));
    return isPeople ? [{ kind: 'people', value, text: `${mention.text}${people ?? ''}` }] : [];
  });
}

/** Whether two amounts tell the same, rounding allowed for: within two parts of a hundred. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  return a.kind === b.kind && Math.abs(a.value - b.value) <= 0.02 * Math.max(Math.abs(a.value), Math.abs(b.value));
}
