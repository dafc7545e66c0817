/** Stretches of time that a text names instead of a day: months, quarters, halves, seasons, and those told from now. */

import { findDates, findImpossibleDates, maskDates } from './dates.ts';
import { englishMonth } from './languages/en/months.ts';

const season = 'spring|summer|autumn|fall|winter';
const english = new RegExp(
  [
    '\\b(?:(?:[Ii]n|[Bb]y|[Oo]n|[Uu]ntil|[Ff]or) (?:early |mid-?|late |the (?:first|second) half of )?',
    `(?:${englishMonth}|Q[1-4]|20\\d\\d|the (?:${season}))`,
    `|(?:[Tt]his|[Nn]ext) (?:week|month|quarter|year|${season})`,
    '|[Ll]ater this (?:week|month|quarter|year)|(?:coming|next few) (?:days|weeks|months))(?!\\p{L}|-\\p{Ll})',
  ].join(''),
  'u',
);

const chineseParts = [
  '\\d{1,2}\\s?月',
  '[一二三四1-4]季度',
  '[今明后]年[春夏秋冬]?',
  '[本下](?:周|月|季度)',
  '[上下]半年',
  '年[底初中内]',
  '月(?:底|初|中旬|下旬)',
  '未来[几数](?:天|周|个月)',
].join('|');
/** A time told in several steps: `今年第三季度`. */
const chinese = new RegExp(`(?:${chineseParts})(?:\\s?的?第?(?:${chineseParts}))*(?:底|初|中旬|下旬)?`);

/** The first words of an English text for a period, with what leads up to them: `in early March`, `next quarter`. */
export function englishPeriodIn(text: string): string | null {
  return english.exec(withoutDays(text))?.[0] ?? null;
}

/** The first words of a Chinese text for a period: `今年 4 月`, `3月底`, `今年第三季度`. */
export function chinesePeriodIn(text: string): string | null {
  return chinese.exec(withoutDays(text))?.[0] ?? null;
}

/** A day is no period, and one that does not exist does not leave its month behind. */
function withoutDays(text: string): string {
  const days = findDates(text).filter(({ month, day }) => month !== null && day !== null);
  const places = [...days, ...findImpossibleDates(text)].toSorted((a, b) => a.index - b.index);
  return maskDates(text, places);
}
