/** Finds the calendar day that a line of a feed or page names, in digits or words of any language. */
import { findDayInWords } from './day-in-words.ts';
import { type DateHabits, monthFor } from './habits.ts';
import { type CalendarDate, findNumericDate, inOrder, isDay } from './numeric-order.ts';

/** A day and where it stands. */
export interface WrittenDay extends CalendarDate {
  readonly index: number;
  readonly text: string;
}

/** First years of what counts its years anew, less one. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };
/** `2026年2月8日`, `2026년 2월 8일`, `令和8年2月8日`. */
const signed =
  /(?:(?<era>令和|平成|民國|民国) ?)?(?<year>\d{1,4}|元) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2})(?!\d) ?[日号號일]?/;
/** Thailand counts its years from 543 before our era. */
const buddhist = 543;

/**
 * The day that a line in plain signs names; null for one that may be several days, or none.
 * @param habits how its writer writes dates
 */
export function findWrittenDay(line: string, habits: DateHabits): WrittenDay | null {
  return inSigns(line) ?? inDigits(line, habits) ?? inWords(line, habits);
}

function inSigns(line: string): WrittenDay | null {
  const match = signed.exec(line);
  if (match === null) return null;
  const { era = '', year = '', month, day } = match.groups ?? {};
  const counted = year === '元' ? 1 : Number(year);
  if (era === '' && year.length !== 4) return null;
  return real({ year: counted + (eras[era] ?? 0), month: Number(month), day: Number(day) }, match.index, match[0]);
}

function inDigits(line: string, { order }: DateHabits): WrittenDay | null {
  const found = findNumericDate(line);
  if (found === null) return null;
  // Years of four digits at the start leave nothing open.
  const isSure = found.numbers[0] > 999 || (order === 'unclear' && found.orders.length === 1);
  const chosen = isSure ? found.orders[0] : found.orders.find((one) => one === order);
  return chosen === undefined ? null : real(inOrder(found.numbers, chosen), found.index, found.text);
}

function inWords(line: string, habits: DateHabits): WrittenDay | null {
  const found = findDayInWords(line);
  const month = found === null ? null : monthFor(found.months, habits);
  if (found === null || found.year === null || month === null) return null;
  const isBuddhist = found.year > 2400 && (/พ\.?ศ/.test(line) || found.months[0]?.languages.includes('th') === true);
  const year = isBuddhist ? found.year - buddhist : found.year;
  return real({ year, month, day: found.day }, found.index, found.text);
}

function real(date: CalendarDate, index: number, text: string): WrittenDay | null {
  return isDay(date) ? { ...date, index, text } : null;
}
