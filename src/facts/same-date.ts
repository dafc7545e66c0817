/** Compares a claimed date with a source's, part by part, from when the source was published. */
import type { DateMention } from '../text/dates.ts';
import type { Instant } from '../text/day.ts';

type CalendarDay = Pick<DateMention, 'year' | 'month' | 'day'>;

/**
 * Whether a source's date bears out a claimed one: every part the claim names must be the source's. What the source
 * leaves out is worked out from when it was published: its year, and the day that `today` or `Tuesday` means.
 */
export function isSameDate(claim: DateMention, source: DateMention, published: Instant | null): boolean {
  if (claim.weekday !== null) return isSameWeekday(claim.weekday, source, published);
  if (claim.quarter !== null) {
    const quarter = source.quarter ?? (source.month === null ? null : Math.ceil(source.month / 3));
    return claim.quarter === quarter && (claim.year === null || claim.year === (source.year ?? yearOf(published)));
  }
  return daysMeant(source, published).some(
    ({ year, month, day }) =>
      (claim.year === null || claim.year === (year ?? yearOf(published))) &&
      (claim.month === null || claim.month === month) &&
      (claim.day === null || claim.day === day),
  );
}

/** Whether both name the same parts of a date, so that one can contradict the other. */
export function isComparableDate(claim: DateMention, source: DateMention): boolean {
  const named = (date: DateMention): string =>
    [date.year, date.quarter, date.month, date.day, date.weekday].map((part) => (part === null ? '-' : 'x')).join('');
  return named(claim).replace(/^x(?=.*x)/, '-') === named(source).replace(/^x(?=.*x)/, '-');
}

function isSameWeekday(weekday: number, source: DateMention, published: Instant | null): boolean {
  if (source.weekday !== null) return source.weekday === weekday;
  return daysMeant(source, published).some(({ year, month, day }) => {
    const fullYear = year ?? yearOf(published);
    if (fullYear === null || month === null || day === null) return false;
    return new Date(Date.UTC(fullYear, month - 1, day)).getUTCDay() === weekday;
  });
}

/**
 * The calendar days a source's date may mean; `Tuesday` is the last one before publication or the next one after it.
 */
function daysMeant(source: DateMention, published: Instant | null): CalendarDay[] {
  if (published === null || (source.weekday === null && source.fromNow === null)) return [source];
  const offsets = source.fromNow !== null ? [source.fromNow] : daysTo(source.weekday ?? 0, published);
  return offsets.map((days) => {
    const meant = new Date(Date.parse(published) + days * 86_400_000);
    return { year: meant.getUTCFullYear(), month: meant.getUTCMonth() + 1, day: meant.getUTCDate() };
  });
}

/** Days from publication to the weekday last past (today included) and to the next. */
function daysTo(weekday: number, published: Instant): number[] {
  const ahead = (weekday - new Date(published).getUTCDay() + 7) % 7;
  return ahead === 0 ? [0, -7, 7] : [ahead - 7, ahead];
}

function yearOf(published: Instant | null): number | null {
  return published === null ? null : Number(published.slice(0, 4));
}
