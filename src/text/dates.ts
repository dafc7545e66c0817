/** Finds the dates in a text, as far as each is written, and the calendar days they stand for. */
import { forms } from './dates/forms.ts';
import { monthOf } from './dates/months.ts';
import { languages } from './languages/index.ts';
import { fromChinese } from './quantities/numerals.ts';
import { type Place, TakenPlaces, type TextSpan } from './span.ts';

/** Names of months, short ones as well, and of weekdays, in lower case: they name a time, and never what a text is about. */
export const calendarWords: readonly string[] = languages.flatMap((language) => language.calendarWords);

/**
 * A date, as far as it was written: any of a year, a quarter, a month, a day, a day of the week, or how far from now.
 * Both ends of a span are dates of their own, and what one end leaves to the other is filled in.
 */
export interface DateMention extends TextSpan {
  readonly kind: 'date';
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 1 to 4. */
  readonly quarter: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** Days from the day of writing: 0 for `today`, -1 for `yesterday`. */
  readonly fromNow: number | null;
  /** The words of the span it is an end of: `16–18 March`. Absent for a date that stands for itself. */
  readonly span?: string;
}

/** A calendar day, `YYYY-MM-DD`, and the words for it; of a day in a span, the whole span. */
export interface CalendarDay {
  readonly day: string;
  readonly words: string;
}

/** The dates in a text, in order. There is none on a day that its month has not. Addresses must have been blanked out. */
export function findDates(text: string): DateMention[] {
  return read(text).dates;
}

/** The places of a text that are written as a date and name no day there is: `February 30`. */
export function findImpossibleDates(text: string): Place[] {
  return read(text).impossible;
}

/**
 * The calendar days that a text names with month and day, in order.
 * @param date `YYYY-MM-DD`, from which a year that is not told is worked out
 * @param yearless `next` takes the first such day that is not before `date`, `nearest` the one closest to it
 */
export function calendarDays(text: string, date: string, yearless: 'next' | 'nearest'): CalendarDay[] {
  return findDates(text).flatMap((mention) => {
    const { year, month, day, isLoose, span, text: words } = mention;
    if (month === null || day === null || isLoose) return [];
    const near = year ?? Number(date.slice(0, 4));
    const candidates = (year === null ? [near - 1, near, near + 1] : [near])
      .filter((one) => day <= daysIn(month, one))
      .map((one) => [one, month, day].map((part) => String(part).padStart(2, '0')).join('-'));
    const [best] =
      yearless === 'next' || year !== null
        ? candidates.filter((one) => year !== null || one >= date)
        : candidates.toSorted((a, b) => Math.abs(daysBetween(date, a)) - Math.abs(daysBetween(date, b)));
    return best === undefined ? [] : [{ day: best, words: span ?? words }];
  });
}

/** Days from one calendar date to another, `YYYY-MM-DD`; negative when that comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Stands for each character of a date in what `maskDates` gives; source of a pattern for a whole date. */
const mask = '\ue000';
export const maskedDate = `${mask}{1,60}`;

/** A text with dates of it masked, every other place keeping its index: for patterns of what stands around a date. */
export function maskDates(text: string, dates: readonly Place[] = findDates(text)): string {
  let at = 0;
  const parts = dates.flatMap(({ index, text: whole }) => {
    const before = text.slice(at, index);
    at = index + whole.length;
    return [before, mask.repeat(whole.length)];
  });
  return [...parts, text.slice(at)].join('');
}

function read(text: string): { readonly dates: DateMention[]; readonly impossible: Place[] } {
  const dates: DateMention[] = [];
  const impossible: Place[] = [];
  let taken: TakenPlaces | undefined;
  const patterns = forms.flatMap((form) => (form.when.test(text) ? form.patterns : []));
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const { index, 0: whole, groups } = match;
      const end = index + whole.length;
      if (taken?.has(index, end)) continue;
      const parts = partsOf(match);
      const toDay = toNumber(groups?.toDay);
      if (toDay !== null && !isForward(parts, toDay)) continue;
      if (isReal(parts) && isReal({ ...parts, day: toDay ?? parts.day }))
        dates.push(...mentionsOf(match, parts, toDay));
      else if (parts.month !== null && parts.day !== null) impossible.push({ index, text: whole });
      else continue;
      taken ??= new TakenPlaces(text);
      taken.add(index, end);
    }
  }
  return { dates: dates.toSorted((a, b) => a.index - b.index), impossible };
}

type Parts = Pick<DateMention, 'year' | 'month' | 'day' | 'quarter' | 'weekday' | 'fromNow'>;

function mentionsOf(
  { index, 0: whole, groups = {} }: RegExpExecArray,
  parts: Parts,
  toDay: number | null,
): DateMention[] {
  // Nobody says at which day a digest's own `yesterday` looks from.
  const isLoose = parts.fromNow !== null || groups.unsure !== undefined;
  if (toDay === null) return [{ kind: 'date', text: whole, index, isLoose, ...parts }];
  const { from = '', to = '' } = groups;
  return [
    { kind: 'date', text: from, index, isLoose, ...parts, span: whole },
    { kind: 'date', text: to, index: index + whole.length - to.length, isLoose, ...parts, day: toDay, span: whole },
  ];
}

function partsOf({ 0: whole, groups }: RegExpExecArray): Parts {
  return {
    year: toYear(groups?.year),
    month: toMonth(groups?.month),
    day: toNumber(groups?.day),
    quarter: toQuarter(groups?.quarter),
    weekday: toWeekday(groups?.weekday),
    fromNow: groups && Object.values(groups).some((part) => part !== undefined) ? null : toOffset(whole),
  };
}

/** Whether a span ends behind its start. */
function isForward({ day }: Parts, toDay: number): boolean {
  return day !== null && toDay > day && toDay <= 31;
}

function isReal({ year, month, day }: Parts): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  return day === null || (day >= 1 && day <= (month === null ? 31 : daysIn(month, year)));
}

/** Days of a month; of a February whose year is not told, 29. */
function daysIn(month: number, year: number | null): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : fromChinese(text);
}

function toYear(text: string | undefined): number | null {
  const year = toNumber(text);
  return year !== null && year < 100 ? 2000 + year : year;
}

function toMonth(text: string | undefined): number | null {
  return text !== undefined && /^\p{Alphabetic}/u.test(text) ? (monthOf(text) ?? toNumber(text)) : toNumber(text);
}

function toQuarter(text: string | undefined): number | null {
  if (text === undefined) return null;
  const word = ['first', 'second', 'third', 'fourth'].indexOf(text.toLowerCase());
  return word >= 0 ? word + 1 : toNumber(text);
}

function toWeekday(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text === '天') return 0;
  const name = text.toLowerCase();
  return languages.map(({ weekdays }) => weekdays.indexOf(name)).find((weekday) => weekday >= 0) ?? null;
}

function toOffset(text: string): number {
  if (/yesterday|last night|昨/i.test(text)) return -1;
  return /tomorrow|明/i.test(text) ? 1 : 0;
}
