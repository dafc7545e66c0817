/** Which way a text lets an amount go, and whether it sets one amount against another. */
import * as english from './languages/en/directions.ts';
import * as chinese from './languages/zh/directions.ts';
import { anyOf, phrases } from './phrases.ts';

export type Direction = 'up' | 'down';

const where = { amount: phrases(chinese.amount) };
/** What tells the way outright, and what may be meant as it: accuracy that improved and an error that fell may be one. */
const words = {
  up: {
    outright: anyOf(phrases(english.rising), phrases(chinese.rising, { where })),
    perhaps: anyOf(phrases(english.perhapsRising), phrases(chinese.perhapsRising)),
  },
  down: {
    outright: anyOf(phrases(english.falling), phrases(chinese.falling, { where })),
    perhaps: anyOf(phrases(english.perhapsFalling), phrases(chinese.perhapsFalling)),
  },
};
const comparing = anyOf(phrases(english.comparing), phrases(chinese.comparing), phrases('→\n>'));
const perhapsComparing = anyOf(phrases(english.perhapsComparing), phrases(chinese.perhapsComparing), phrases('/'));

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
