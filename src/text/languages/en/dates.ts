/** Patterns of English dates: days and months, quarters, days told from now, days of the week. */

import { anyYear, type DateForm, year } from '../../dates/notation.ts';
import { englishMonth, englishMonthInAnyCase, englishWeekdays, plainEnglishMonth } from './months.ts';

const ending = '(?:st|nd|rd|th)?';
const day = `(?<day>[0-3]?\\d)${ending}`;
const toDay = `(?<toDay>[0-3]?\\d)${ending}`;
const yearBehind = `(?:(?: ?, ?| )${anyYear})`;
/** What goes on behind a day in digits is another number. */
const noNumber = '(?![\\d%]|[.,:]\\d)';
/** Between the ends of a span. Behind words or spaces a number may count something. */
const tight = '[-–—~]';
const loose = '(?: ?[-–—~] ?| (?:to|through|until) )';
/** What follows a number that counts nothing: the end of a clause, or a small word. */
const countsNothing =
  '(?=\\s*(?:[.,;:!?)\\]]|$)|\\s(?:in|at|on|for|by|with|and|this|next|when|where|as|near|during|only)\\b)';

/** `march` and `may` in lower case are months beside a day alone. */
const anyMonth = new RegExp(
  '[Jj]an|[Ff]eb|Mar|[Aa]pr|May|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|' +
    'JAN|FEB|MAR|APR|MAY|JU[NL]|AUG|SEP|OCT|NOV|DEC|(?:mar|march|may)\\.? \\d|\\d[a-z]* (?:of )?ma[ry]',
);

/** Days and months in words: `March 16`, `Mar. 16th, 2026`, `16 March 2026`, `16th of March`, `March 16–18`. */
export const english: DateForm = {
  when: anyMonth,
  patterns: [
    new RegExp(`\\b(?<from>${englishMonth} ${day})${tight}(?<to>${toDay}${yearBehind}?)(?![\\w%]|[.,:]\\d)`, 'g'),
    new RegExp(
      `\\b(?<from>${englishMonth} ${day})${loose}(?<to>${toDay}(?:${yearBehind}|${countsNothing}))(?!\\d)`,
      'g',
    ),
    new RegExp(
      `(?<![\\d.])(?<from>${day})(?:${tight}|${loose})(?<to>${toDay} (?:of )?${englishMonth}${yearBehind}?)(?!\\d)`,
      'g',
    ),
    new RegExp(`\\b${englishMonthInAnyCase} ${day}${yearBehind}(?!\\d)`, 'g'),
    new RegExp(`(?<![\\d.])${day} (?:of )?${englishMonthInAnyCase}${yearBehind}(?!\\d)`, 'g'),
    new RegExp(`\\b${englishMonth} ${day}${noNumber}`, 'g'),
    new RegExp(`(?<![\\d.])${day} (?:of )?${englishMonth}(?![\\d]|-[a-z])`, 'g'),
    new RegExp(`\\b${englishMonth} ?,? (?:of )?${year}(?!\\d)`, 'g'),
    // A month alone; the short forms are names and verbs as well.
    new RegExp(
      `(?<=\\b(?:in|by|since|until|early|mid|late|of|from|to|last|this|next)[ -])${englishMonth}(?![a-z]|\\.\\w|-[a-z])`,
      'g',
    ),
    new RegExp(`(?<![A-Za-z-])${plainEnglishMonth}(?![a-z-])`, 'g'),
  ],
};

/** A year as quarters are told with it: `fiscal 2026`, `FY26`, `'26`. */
const businessYear = `(?:(?:fiscal(?: year)? |FY ?)?${year}|(?:FY ?'?|')(?<year>\\d\\d))(?!\\d)`;
const ordinal = '(?<quarter>first|second|third|fourth)';

/** Quarters, and years as businesses count them: `Q3 2026`, `3Q26`, `third quarter of fiscal 2026`, `FY26`. */
export const quarters: DateForm = {
  when: /Q[1-4]|[1-4]Q|quarter|FY/i,
  patterns: [
    new RegExp(`\\bQ(?<quarter>[1-4])(?:,? (?:of )?|-)?${businessYear}`, 'g'),
    new RegExp(`(?<![A-Za-z\\d])${businessYear}[ -]?Q(?<quarter>[1-4])(?!\\w)`, 'g'),
    /(?<![\w.])(?<quarter>[1-4])Q ?'?(?<year>(?:20)?\d\d)(?![\w.])/g,
    new RegExp(`\\b${ordinal}[- ](?:fiscal )?quarters?,? (?:of )?(?:the )?${businessYear}`, 'gi'),
    new RegExp(`(?<![A-Za-z\\d])${businessYear}(?:'s)? (?:fiscal )?${ordinal}[- ]quarter`, 'gi'),
    /\bQ(?<quarter>[1-4])(?![\w-])/g,
    new RegExp(`\\b${ordinal}[- ](?:fiscal )?quarters?\\b`, 'gi'),
    new RegExp(`\\bFY ?(?:${year}|'?(?<year>\\d\\d))(?!\\w)`, 'g'),
  ],
};

/** Days told from the day of writing, and days of the week. */
export const englishDays: DateForm = {
  when: /day|morning|afternoon|evening|night|tomorrow/i,
  patterns: [
    new RegExp(
      `(?<![A-Za-z])(?<weekday>${englishWeekdays.map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`).join('|')})(?=s?(?![A-Za-z]))`,
      'g',
    ),
    /\b(?:today|this (?:morning|afternoon|evening))\b/gi,
    /\b(?:yesterday|last night)\b/gi,
    /\btomorrow\b/gi,
  ],
};
