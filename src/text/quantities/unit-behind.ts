import { unitAt } from './unit-at.ts';
import type { Dimension } from './units.ts';

/** What a number measures, by what follows it. */
export interface Measured {
  readonly dimension: Dimension | null;
  readonly factor: number;
  /** The place behind the unit, or behind the number where it has none. */
  readonly end: number;
}

const hyphen = /\s?-\s?/y;
const goesOn = /[A-Za-z\d]|[.,]\d/y;

/**
 * The unit behind a number that ends at a place: `40%`, `4-bit`, `3 km`.
 * @param glued whether it may stand right behind the number
 */
export function unitBehind(text: string, end: number, glued = true): Measured {
  hyphen.lastIndex = end;
  const dash = hyphen.exec(text)?.[0].length ?? 0;
  const blank = /\s/.test(text.charAt(end)) ? 1 : 0;
  for (const gap of [dash, blank, 0]) {
    if (gap === 0 && !glued) continue;
    const found = unitAt(text, end + gap);
    if (found !== null && !breaksOff(text, found.end)) return found;
  }
  return { dimension: null, factor: 1, end };
}

/** Whether what ends at a place goes on there: letters or digits follow. */
export function breaksOff(text: string, end: number): boolean {
  goesOn.lastIndex = end;
  return goesOn.test(text);
}
