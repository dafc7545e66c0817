/** Tells from all dates of a feed or list how each of them is to be read: order of day and month, and language. */
import { findClock } from './clock.ts';
import { findDayInWords } from './day-in-words.ts';
import type { NamedMonth } from './months.ts';
import { type CalendarDate, findNumericDate, inOrder, type NumericDate, type NumericOrder } from './numeric-order.ts';
import { plainDateLine } from './plain-digits.ts';

/** How one writer writes dates. */
export interface DateHabits {
  /** Null where each date is read for itself, `unclear` where only one that has a single order is read. */
  readonly order: NumericOrder | 'unclear' | null;
  /** How much speaks for a language. */
  readonly languages: ReadonlyMap<string, number>;
}

export interface Writer {
  /** BCP 47; null when it is not known. */
  readonly language: string | null;
  /** Nothing was published much after this, in milliseconds since 1970; null when it is not known. */
  readonly latest: number | null;
}

export const noHabits: DateHabits = { order: null, languages: new Map() };
export const unclearHabits: DateHabits = { order: 'unclear', languages: new Map() };

/** Time zones and clocks that go wrong, in milliseconds. */
const aDay = 86_400_000;
const aYear = 366 * aDay;
/** Dates that tell a writer's habits, at most. */
const mostTexts = 1_000;
const otherScript = /[^\P{L}\p{Script=Latin}]/u;
/** A date that needs no other to be read: what nearly all feeds write. */
const unmistakable = /^(?:[A-Za-z]{3}, )?\d{1,2} [A-Z][a-z]{2} \d{4}(?: |$)|^\d{4}-\d\d-\d\d(?:[T ]|$)/;

/**
 * How somebody writes dates, from all of them: a number above twelve tells the order for all, else a day of the week that
 * fits in one order alone, else that none may be still to come and that lists go along time, else the language.
 */
export function habitsOf(texts: readonly string[], { language, latest }: Writer): DateHabits {
  const lines = texts
    .filter((text) => !unmistakable.test(text.trim()))
    .slice(0, mostTexts)
    .map(plainDateLine);
  const languages = new Map<string, number>();
  if (lines.length === 0) return noHabits;
  const numeric = lines.map((line) => ({ line, found: findNumericDate(withoutClock(line)) }));
  for (const { line, found } of numeric) {
    for (const { languages: readers } of found === null ? (findDayInWords(withoutClock(line))?.months ?? []) : []) {
      for (const reader of readers) languages.set(reader, (languages.get(reader) ?? 0) + 1);
    }
  }
  const tag = language?.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  if (tag !== '') languages.set(tag, Number.POSITIVE_INFINITY);
  // Years of four digits at the start leave nothing open.
  const open = numeric.flatMap(({ line, found }) =>
    found === null || found.numbers[0] > 999 ? [] : [{ line, found, clockFirst: isClockFirst(line, found) }],
  );
  return { order: orderOf(open, language, latest), languages };
}

/** The month that a name means to a writer; null when that stays open. */
export function monthFor(months: readonly NamedMonth[], { languages }: DateHabits): number | null {
  if (months.length === 1) return months[0]?.month ?? null;
  const weighed = months
    .map(({ month, languages: readers }) => ({
      month,
      weight: Math.max(...readers.map((reader) => languages.get(reader) ?? 0)),
    }))
    .sort((a, b) => b.weight - a.weight);
  const [best, next] = weighed;
  return best !== undefined && best.weight > (next?.weight ?? 0) ? best.month : null;
}

interface OpenDate {
  readonly line: string;
  readonly found: NumericDate;
  readonly clockFirst: boolean;
}

function orderOf(dates: readonly OpenDate[], language: string | null, latest: number | null): DateHabits['order'] {
  if (dates.length === 0) return null;
  const sure = countOrders(dates.flatMap(({ found }) => (found.orders.length === 1 ? found.orders : [])));
  if (sure.length > 0) return sure[0] ?? null;
  let left = [...(dates[0]?.found.orders ?? [])].filter((order) =>
    dates.every(({ found }) => found.orders.includes(order)),
  );
  const keep = (fits: (order: NumericOrder) => boolean): void => {
    const fitting = left.filter(fits);
    if (fitting.length > 0) left = fitting;
  };
  const times = (order: NumericOrder): number[] => dates.map(({ found }) => timeOf(inOrder(found.numbers, order)));
  const newestOf = (order: NumericOrder): number => Math.max(...times(order));
  const oldestOf = (order: NumericOrder): number => Math.min(...times(order));
  const fitsWeekday = left.length > 1 ? weekdayReader(language) : () => null;
  keep((order) => dates.every(({ line, found }) => fitsWeekday(line, inOrder(found.numbers, order)) !== false));
  if (latest !== null) {
    keep((order) => newestOf(order) <= latest + aDay);
  }
  // With two digits, a year may stand first or last: a list is of few years, and of late ones.
  keep((order) => newestOf(order) - oldestOf(order) <= 2 * aYear);
  if (latest !== null) keep((order) => newestOf(order) >= latest - 2 * aYear);
  keep((order) => isInOrderOfTime(times(order)));
  // On a clock of 24 hours before the date, and in other scripts than Latin, nobody puts the month first.
  if (dates.some(({ clockFirst, line }) => clockFirst || otherScript.test(line))) {
    keep((order) => order === 'day-month-year');
  }
  const [usual] = left.length > 1 ? usualOrders(language) : [];
  if (usual !== undefined) keep((order) => order === usual);
  return left[0] ?? 'unclear';
}

/** The orders by how often they come, the most first. */
function countOrders(orders: readonly NumericOrder[]): NumericOrder[] {
  const count = (order: NumericOrder): number => orders.filter((one) => one === order).length;
  return [...new Set(orders)].sort((a, b) => count(b) - count(a));
}

/** The order a country writes in; a language alone tells none where its countries differ. */
function usualOrders(language: string | null): NumericOrder[] {
  if (language === null || /^en$/i.test(language)) return [];
  try {
    const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short', calendar: 'gregory' }).formatToParts(0);
    const order = parts.map(({ type }) => type).filter((type) => /^(?:year|month|day)$/.test(type));
    return [order.join('-') as NumericOrder];
  } catch {
    return [];
  }
}

/** Whether a line's day of the week is that of a date; null when it names none. */
function weekdayReader(language: string | null): (line: string, date: CalendarDate) => boolean | null {
  return (line, date) => {
    const [word] = /\p{L}[\p{L}\p{M}]+/u.exec(line) ?? [];
    if (word === undefined) return null;
    const names = [language, 'en'].flatMap((locale) => (locale === null ? [] : weekdaysIn(locale)));
    const known = names.filter(([name]) => name === word.toLowerCase());
    return known.length === 0 ? null : known.some(([, weekday]) => weekday === new Date(timeOf(date)).getUTCDay());
  };
}

type Weekdays = readonly (readonly [name: string, weekday: number])[];

/** The days of the week of the languages met so far; a locale costs a millisecond. */
const weekdays = new Map<string, Weekdays>();

function weekdaysIn(locale: string): Weekdays {
  const known = weekdays.get(locale) ?? readWeekdays(locale);
  // Texts from outside must not fill the memory.
  if (weekdays.size < 50) weekdays.set(locale, known);
  return known;
}

function readWeekdays(locale: string): Weekdays {
  try {
    return (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
      // 4 January 1970 was a Sunday.
      return Array.from({ length: 7 }, (_, day): [string, number] => [
        format
          .format((day + 3) * aDay)
          .toLowerCase()
          .replace(/\.$/, ''),
        day,
      ]);
    });
  } catch {
    return [];
  }
}

function isInOrderOfTime(times: readonly number[]): boolean {
  const pairs = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return pairs.every((step) => step >= 0) || pairs.every((step) => step <= 0);
}

function timeOf({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day);
}

function withoutClock(line: string): string {
  const clock = findClock(line);
  return clock === null ? line : `${line.slice(0, clock.start)} ${line.slice(clock.end)}`;
}

function isClockFirst(line: string, { text }: NumericDate): boolean {
  const clock = findClock(line);
  return clock !== null && clock.start < line.indexOf(text) && !/\d ?[ap]\.?m/i.test(line);
}
