/** Reads dates that count from the day of reading, as lists of articles have them: time gone by, and days without a year. */

import { type Ago, readAgo } from './dates/ago.ts';
import { findClock } from './dates/clock.ts';
import { findDayInWords } from './dates/day-in-words.ts';
import { type CalendarDate, isDay } from './dates/numeric-order.ts';
import { plainDateLine } from './dates/plain-digits.ts';
import { findDates } from './dates.ts';
import { addDays, localDate } from './day.ts';
import { phrases } from './phrases.ts';
import { type Dating, findTimestamp, parseFeedDate, parseWholeDate, toDay, unclearHabits } from './timestamps.ts';

/** Where and when a text was read. */
export interface Reading {
  /** In milliseconds since 1970. */
  readonly now: number;
  /** IANA zone for dates that name none. */
  readonly timeZone: string;
  /** BCP 47 of the text, as its page declares it; null when it does not. */
  readonly language: string | null;
}

/** What is said of a date beside it. */
const labels = phrases(
  `
  first published
  published
  posted
  last updated
  updated
  created
  added
  date
  on
  发布于
  发表于
  更新于
  发布时间
  更新时间
  时间
  日期
  发布
  发表
  更新
  公開
  更新日
  `,
);
const before = new RegExp(`^(?:${labels.source})\\s?[:：]?\\s*`, 'iu');
const behind = /\s?(?:发布|发表|更新|發布|發表|公開)$/u;
/** What parts the pieces of a line. */
const separators = /\s{0,3}[·•|,،、–—/]\s{0,3}|\s{1,3}-\s{1,3}/;
/** How much may stand beside a date in its piece of text (`Published …`, `… · 5 min read`): in prose dates mean others. */
const besideDate = 24;
/** Longest piece that is read for a date that stands for itself, in UTF-16 units. */
const longestPiece = 60;
/** Years looked back for a day without one: a 29 February may be eight years away. */
const mostYears = 8;

/** The date that a piece of text on a card is, or is little more than, good to the day; null for any other text. */
export function findListedDate(text: string, reading: Reading): Dating | null {
  const found = findTimestamp(text, reading.timeZone);
  if (found !== null) return text.length - found.text.length <= besideDate ? toDay(found, reading.timeZone) : null;
  if (text.length > longestPiece) return null;
  return parseListedDate(text, reading);
}

/** Reads a short text that was chosen for its date, in any language, as `findListedDate`. */
export function parseListedDate(text: string, reading: Reading): Dating | null {
  const line = plainDateLine(text);
  for (const piece of [line, ...line.split(separators)]) {
    const said = piece.replace(before, '').replace(before, '').replace(behind, '').trim();
    const dating = said === '' ? null : datingOf(said, reading);
    if (dating !== null) return toDay(dating, reading.timeZone);
  }
  return null;
}

/** Reads how long ago something was (`3 hours ago`, `2 天前`), good to the day. Months and years ago name none. */
export function parseAgo(text: string, reading: Reading): Dating | null {
  const ago = findAgo(text, reading);
  return ago === null || ago.unit === 'month' || ago.unit === 'year' ? null : dayBefore(ago, reading);
}

/** With a time behind it or without: `yesterday at 10:30`. */
function findAgo(text: string, { language }: Reading): Ago | null {
  const line = plainDateLine(text).toLowerCase();
  const clock = findClock(line);
  const day = clock === null ? line : `${line.slice(0, clock.start)} ${line.slice(clock.end)}`;
  return (
    readAgo(line, language) ?? readAgo(day.replace(/[ ,]{1,3}(?:at|um|à|kl|klo|alle)?[ ,.]{0,3}$/, '').trim(), language)
  );
}

function datingOf(said: string, reading: Reading): Dating | null {
  const ago = findAgo(said, reading);
  // How old a link on a list is decides, not its very day.
  if (ago !== null) return dayBefore(ago, reading);
  const isDated = /\d{4}/.test(said) && said.length <= longestPiece && !/\d{5}/.test(said);
  return (isDated ? parseWholeDate(said, reading.timeZone, unclearHabits) : null) ?? withoutYear(said, reading);
}

function dayBefore({ unit, count }: Ago, { now, timeZone }: Reading): Dating | null {
  const moment = new Date(now);
  if (unit === 'minute' || unit === 'hour') {
    moment.setTime(now - count * (unit === 'hour' ? 3_600_000 : 60_000));
    return dayOf(localDate(moment, timeZone), timeZone);
  }
  const today = localDate(moment, timeZone);
  if (unit === 'day' || unit === 'week') return dayOf(addDays(today, unit === 'week' ? -7 * count : -count), timeZone);
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const months = year * 12 + month - 1 - count * (unit === 'year' ? 12 : 1);
  const then = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  const last = new Date(Date.UTC(then.year, then.month, 0)).getUTCDate();
  return dayOf(written({ ...then, day: Math.min(day, last) }), timeZone);
}

/** `Mar 4`, `4. März`, `3月4日`, `03-04`: the latest such day that is not still to come. */
function withoutYear(said: string, reading: Reading): Dating | null {
  const clock = findClock(said);
  const line = (clock === null ? said : said.slice(0, clock.start)).trim();
  const found = inSigns(line) ?? inWords(line, reading.language) ?? inDigits(line, reading.language) ?? inProse(line);
  if (found === null) return null;
  const today = localDate(new Date(reading.now), reading.timeZone);
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year > thisYear - mostYears; year -= 1) {
    const date = { ...found, year };
    if (isDay(date) && written(date) <= today) return dayOf(written(date), reading.timeZone);
  }
  return null;
}

type Yearless = Pick<CalendarDate, 'month' | 'day'>;

function inSigns(line: string): Yearless | null {
  const { month, day } = /^(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日号號일]?$/.exec(line)?.groups ?? {};
  return month === undefined ? null : { month: Number(month), day: Number(day) };
}

/** Without a year, only months of English and of the page's own language: Portuguese `set 4` is English for another thing. */
function inWords(line: string, language: string | null): Yearless | null {
  const found = findDayInWords(line, true);
  if (found === null || found.year !== null) return null;
  const around = line.slice(0, found.index) + line.slice(found.index + found.text.length);
  if (/\d/.test(around) || (around.match(/\p{L}+/gu) ?? []).length > 1) return null;
  // `May 5` may stand behind a word (`Posted May 5`); before one it counts something: `may 5 users`.
  if (/\p{Ll}/u.test(line.slice(found.index + found.text.length)) && /^\p{Ll}/u.test(found.text)) return null;
  const own = language?.toLowerCase().split(/[-_]/, 1)[0] ?? 'en';
  const [month, ...others] = found.months.filter(
    ({ languages }) => languages.includes(own) || languages.includes('en'),
  );
  return month === undefined || others.length > 0 ? null : { month: month.month, day: found.day };
}

/** As prose writes it, in nothing but these words: `三月十六日`. */
function inProse(line: string): Yearless | null {
  const [{ text, year, month, day } = { text: '', year: null, month: null, day: null }, ...others] = findDates(line);
  if (text !== line || others.length > 0 || year !== null || month === null || day === null) return null;
  return { month, day };
}

/** Where the year would stand first, so does the month. */
function inDigits(line: string, language: string | null): Yearless | null {
  const { month, day } = /^(?<month>[01]\d)[-/.](?<day>[0-3]\d)$/.exec(line)?.groups ?? {};
  return month !== undefined && /^(?:zh|ja|ko)\b/i.test(language ?? '')
    ? { month: Number(month), day: Number(day) }
    : null;
}

function dayOf(date: string, timeZone: string): Dating | null {
  const dating = parseFeedDate(date, timeZone);
  return dating && toDay(dating, timeZone);
}

function written({ year, month, day }: CalendarDate): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
