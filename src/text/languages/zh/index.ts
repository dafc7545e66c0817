/** The lists that every language has, of Chinese. */
import type { LanguageLists } from '../lists.ts';
import { announcing, commonTerms } from './common-terms.ts';
import { chineseDays, chinese as dates } from './dates.ts';
import * as directions from './directions.ts';
import * as negation from './negation.ts';
import { stopWords } from './stop-words.ts';

export const chinese: LanguageLists = {
  code: 'zh',
  script: 'Han',
  hasBlanks: false,
  articles: '',
  commonest: '',
  stopWords,
  commonTerms,
  announcing,
  pageForms: '',
  // Chinese texts have no others.
  general: commonTerms,
  abbreviations: null,
  directions,
  negation,
  dates: [dates],
  days: [chineseDays],
  weekdays: [...'日一二三四五六'],
  calendarWords: [],
};
