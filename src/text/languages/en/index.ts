/** The lists that every language has, of English. */
import type { LanguageLists } from '../lists.ts';
import * as abbreviations from './abbreviations.ts';
import { announcing, commonTerms, general, pageForms } from './common-terms.ts';
import { english as dates, englishDays, quarters } from './dates.ts';
import * as directions from './directions.ts';
import { calendarWords, englishWeekdays } from './months.ts';
import * as negation from './negation.ts';
import { articles, commonest, stopWords } from './stop-words.ts';

export const english: LanguageLists = {
  code: 'en',
  script: 'Latin',
  hasBlanks: true,
  articles,
  commonest,
  stopWords,
  commonTerms,
  announcing,
  pageForms,
  general,
  abbreviations,
  directions,
  negation,
  dates: [quarters, dates],
  days: [englishDays],
  weekdays: englishWeekdays,
  calendarWords,
};
