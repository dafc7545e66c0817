/** Patterns of dates in digits. */
import { unitPattern } from '../quantities/unit-at.ts';
import { type DateForm, year } from './notation.ts';

/** Dates in digits: `2026-03-16`, `2026/3/16`, `2026.3.16`, `16.03.2026`, `3/16/2026`, `16/3/2026`, `[2026/03]`. */
export const numeric: DateForm = {
  when: /(?:19|20)\d\d[-/.]\d|\d[/.](?:19|20)\d\d/,
  patterns: [
    // Without brackets, it may be two years: 2011-12.
    new RegExp(`(?<=[[【])${year}[-/.](?<month>0[1-9]|1[0-2])(?=[\\]】])`, 'g'),
    new RegExp(`(?<!\\d|\\d[-/.])${year}(?<mark>[-/.])(?<month>[01]?\\d)\\k<mark>(?<day>[0-3]?\\d)(?![-/.]?\\d)`, 'g'),
    new RegExp(`(?<![\\d.])(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${year}(?!\\.?\\d)`, 'g'),
    // Nobody can tell the day of 7/8/2026 from its month.
    new RegExp(`(?<![\\d/])(?<month>0?[1-9]|1[0-2])/(?<day>0?[1-9]|1[0-2])/${year}(?<unsure>)(?![\\d/])`, 'g'),
    new RegExp(`(?<![\\d/])(?<month>0?[1-9]|1[0-2])/(?<day>1[3-9]|[23]\\d)/${year}(?![\\d/])`, 'g'),
    new RegExp(`(?<![\\d/])(?<day>1[3-9]|[23]\\d)/(?<month>0?[1-9]|1[0-2])/${year}(?![\\d/])`, 'g'),
  ],
};

/** What makes a number of four digits a measure, with `unitPattern`. */
const counted =
  '[万亿千百个条种项款名家位张块台次人件]|(?:thousand|million|billion|trillion|tokens?|GPUs?|people|users)(?![a-z])';

/** A bare year. With a unit or a measure behind it, it is a number. */
export const years: DateForm = {
  when: /1[5-9]\d\d|20\d\d/,
  patterns: [
    /(?<![\d.,])(?<year>1[5-9]\d\d|20\d\d)(?=\s?[-–]{1,2}\s?(?:(?:1[5-9]|20)\d\d|\d\d)(?![\d%]))/g,
    /(?<=(?<![\d.,])(?:1[5-9]|20)\d\d\s?[-–]{1,2}\s?)(?<year>1[5-9]\d\d|20\d\d)(?![\d%])/g,
    new RegExp(
      '(?<![\\d.,$€£¥A-Za-z_/-])(?<year>19[5-9]\\d|20[0-3]\\d)' +
        `(?![\\d%％A-Za-z]|[.,-]\\d|-[a-z]|\\s?-?(?:${unitPattern})|\\s?(?:${counted}))`,
      'g',
    ),
  ],
};
