/** Which way a text lets an amount go, and whether it sets one amount against another. */
import { languages } from './languages/index.ts';
import type { LanguageLists } from './languages/lists.ts';
import { anyOf, phrases } from './phrases.ts';

export type Direction = 'up' | 'down';

type List = Exclude<keyof LanguageLists['directions'], 'amount'>;

/** The phrases of one list in every language. */
function inAll(list: List): ReturnType<typeof anyOf> {
  return anyOf(
    ...languages.map(({ directions }) => {
      const { amount } = directions;
      return phrases(directions[list], amount === undefined ? {} : { where: { amount: phrases(amount) } });
    }),
  );
}

/** What tells the way outright, and what may be meant as it: accuracy that improved and an error that fell may be one. */
const words = {
  up: { outright: inAll('rising'), perhaps: inAll('perhapsRising') },
  down: { outright: inAll('falling'), perhaps: inAll('perhapsFalling') },
};
const comparing = anyOf(inAll('comparing'), phrases('→\n>'));
const perhapsComparing = anyOf(inAll('perhapsComparing'), phrases('/'));

/** The way a text lets an amount go; null when it tells none, or both. */
export function directionIn(text: string): Direction | null {
  const [up, down] = [words.up.outright.test(text), words.down.outright.test(text)];
  return up === down ? null : up ? 'up' : 'down';
}

/** Whether a text lets something go this way outright. */
export function goes(direction: Direction, text: string): boolean {
  return words[direction].outright.test(text);
}

/** Whether anything in a text could be meant as this way. */
export function mayGo(direction: Direction, text: string): boolean {
  return goes(direction, text) || words[direction].perhaps.test(text);
}

/** Whether the text between two amounts says that one became the other, or is compared with it. */
export function compares(between: string): boolean {
  return comparing.test(between);
}

/** Whether it may say so: `now`, `up`, 对 stand between amounts for other reasons as well. */
export function mayCompare(between: string): boolean {
  return compares(between) || perhapsComparing.test(between);
}
