import { chinese, chineseDays } from './chinese.ts';
import { english, englishDays, quarters } from './english.ts';
import type { DateForm } from './notation.ts';
import { numeric, years } from './numeric.ts';

/**
 * Every way to write a date that prose is read for, in order of preference: of two that overlap in a text, the first one
 * here counts. A language has its forms in a file of its own, and its months come from the calendar in `months.ts`.
 */
export const forms: readonly DateForm[] = [numeric, chinese, quarters, english, englishDays, chineseDays, years];
