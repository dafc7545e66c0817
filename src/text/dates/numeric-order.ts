/** Reads dates in digits, whose order of day, month and year each country has its own of. */

/** The order in which three numbers are a date. */
export type NumericOrder = 'day-month-year' | 'month-day-year' | 'year-month-day';

/** Three numbers written as a date, and where they stand. */
export interface NumericDate {
  readonly numbers: readonly [number, number, number];
  /** Orders in which they name a day, the likeliest first when nothing else is known. */
  readonly orders: readonly NumericOrder[];
  readonly index: number;
  readonly text: string;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const numeric =
  /(?<![\d.:/+-])(?<first>\d{4}|\d{1,2}) ?(?<mark>[-/.]) ?(?<second>\d{1,2}) ?\k<mark> ?(?<third>\d{4}|\d{1,2})(?!\d|[/:.-]\d)/;

/** The first date in digits of a line in plain signs; null when it has none, or one that is none in any order. */
export function findNumericDate(line: string): NumericDate | null {
  const match = numeric.exec(line);
  if (match === null) return null;
  const { first = '', mark = '', second = '', third = '' } = match.groups ?? {};
  const [one, two, three] = [Number(first), Number(second), Number(third)];
  if ((first.length === 4 && one < 1000) || (third.length === 4 && three < 1000)) return null;
  const numbers: NumericDate['numbers'] = [one, two, three];
  const orders = ordersFor(first.length, third.length, mark).filter((order) => isDay(inOrder(numbers, order)));
  return orders.length === 0 ? null : { numbers, orders, index: match.index, text: match[0] };
}

/** A year of four digits tells where it stands. Nobody writes month, day and year with points, and few with hyphens. */
function ordersFor(first: number, third: number, mark: string): NumericOrder[] {
  if (first === 4) return third < 3 ? ['year-month-day'] : [];
  const ends: NumericOrder[] = mark === '/' ? ['month-day-year', 'day-month-year'] : ['day-month-year'];
  if (mark === '-') ends.push('month-day-year');
  return third === 4 ? ends : [...ends, 'year-month-day'];
}

export function inOrder([first, second, third]: NumericDate['numbers'], order: NumericOrder): CalendarDate {
  if (order === 'year-month-day') return { year: fullYear(first), month: second, day: third };
  const year = fullYear(third);
  return order === 'day-month-year' ? { year, month: second, day: first } : { year, month: first, day: second };
}

/** RFC 2822 section 4.3: two-digit years below 50 belong to this century. */
export function fullYear(year: number): number {
  if (year > 99) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Whether a calendar has this day. */
export function isDay({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
