/** Tells which way a number may differ from the one written, by what stands around it. */
import { negator } from '../polarity.ts';

/**
 * Which way the true number may differ from the one written: `over` is `more than 100`, `under` is `nearly 100`. A `peak`
 * (`as many as 100`, 高达 100) may lie below as well, but is said to impress rather than to set a limit.
 */
export type Hedge = 'over' | 'under' | 'peak' | 'about';

const before: readonly (readonly [RegExp, Hedge])[] = [
  // Turned round by a no: `no more than` is at most.
  [
    new RegExp(
      `(?:${negator}(?! only| just| merely)(?: \\p{L}{1,30}){0,2} (?:more than|over|above|exceed|beyond|past)` +
        `|${negator}(?:超过|超|多于|高于|突破))\\s{0,4}$`,
      'iu',
    ),
    'under',
  ],
  [
    new RegExp(
      `(?:${negator}(?: \\p{L}{1,30}){0,2} (?:less|fewer|lower) than|${negator}(?:低于|少于|小于))\\s{0,4}$`,
      'iu',
    ),
    'over',
  ],
  [
    /(?:\b(?:more than|over|at least|above|exceed(?:s|ed|ing)?|upwards of|north of|beyond|past)|超过|超|逾|多于|至少|突破|高于)\s{0,4}$/i,
    'over',
  ],
  [
    /(?:\b(?:nearly|almost|close to|up to|under|less than|fewer than|below|just shy of)|近|接近|将近|不到|不足|低于|至多|最多)\s{0,4}$/i,
    'under',
  ],
  [/(?:\bas (?:many|much|high) as|最高|多达|高达)\s{0,4}$/i, 'peak'],
  [
    /(?:\b(?:about|around|roughly|approximately|some|circa|an estimated|approx\.)|[~～≈]|约|大约|大概|差不多)\s{0,4}$/i,
    'about',
  ],
];

/** The hedge of the number that stands at a place in a text; null when it is given as exact. */
export function hedgeAt(text: string, index: number, number: string): Hedge | null {
  const ahead = text.slice(Math.max(0, index - 32), index);
  for (const [pattern, hedge] of before) if (pattern.test(ahead)) return hedge;
  const behind = text.slice(index + number.length, index + number.length + 10);
  if (/^\s*(?:\+|以上|or more\b|余|多(?!模|语|轮|卡|个|种|项|层|头|智))/.test(behind)) return 'over';
  if (/^\s*(?:以下|以内|or (?:less|fewer|under)\b)/.test(behind)) return 'under';
  return /^\s*(?:左右|上下|or so\b)/.test(behind) ? 'about' : null;
}
