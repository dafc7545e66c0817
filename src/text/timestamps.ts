/** Reads dates with clocks and zones, as feeds and pages write them. */
import { type Clock, findClock } from './dates/clock.ts';
import { type DateHabits, habitsOf, noHabits, unclearHabits, type Writer } from './dates/habits.ts';
import { englishMonth } from './dates/months.ts';
import { type CalendarDate, fullYear } from './dates/numeric-order.ts';
import { plainDateLine } from './dates/plain-digits.ts';
import { findWrittenDay } from './dates/written-day.ts';
import { zoneOffset } from './dates/zones.ts';
import { findDates } from './dates.ts';
import { type Instant, instantOf, localDate, type Precision, parseDate } from './day.ts';

export { type DateHabits, habitsOf, noHabits, unclearHabits, type Writer } from './dates/habits.ts';

/** When something was published, and how sure that is. */
export interface Dating {
  readonly published: Instant;
  readonly precision: Exclude<Precision, 'none'>;
}

/** A timestamp and where its date stands in a text. */
export interface FoundTimestamp extends Dating {
  /** The date as written, without its time. */
  readonly text: string;
  readonly index: number;
}

/** A date as written: calendar day, clock time if any, and the name or offset of its zone if any. */
interface Written extends CalendarDate {
  /** Absent when only the day is written. */
  readonly clock?: Clock;
  readonly zone: string;
}

const clock = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?(?! ?(?:[ap]\.?m|\p{L}\p{M}))`;
const zone = String.raw`\s*(?<zone>[+-]\d.*|[A-Z].*)?`;

/** The forms that nearly all feeds use, most common first; each matches the whole text. What they do not know is read in words. */
const forms: readonly RegExp[] = [
  // Sun, 08 Feb 2026 08:00:00 +0800 (RFC 822), with or without weekday, seconds and zone.
  String.raw`(?:[A-Za-z]{3,9},? ?)?(?<day>\d{1,2}) (?<name>[A-Za-z]{3,9}) (?<year>\d{4}|\d{2})(?: ${clock}${zone})?`,
  // 2026-02-08T08:00:00.000+08:00 (RFC 3339), 2026-02-08 08:00:00 +0800.
  String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[Tt ]${clock}${zone})?`,
  // 20260208T080000Z and 20260208.
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2}):?(?<minute>\d{2}):?(?<second>\d{2})?${zone})?`,
  // 2026, 2026-02 and 2026-039, the 39th day of the year (W3C-DTF, ISO 8601): the first day of what they name.
  String.raw`(?<year>\d{4})(?:-(?<month>\d{2})|-?(?<ordinal>\d{3})(?:T${clock}${zone})?)?`,
].map((form) => new RegExp(`^${form}$`, 'u'));

/** Of whom nothing is known but the one date. */
const nobody: Writer = { language: null, latest: null };

/** Longest text that is taken for a date and what is said of it, in UTF-16 units. */
const longestDate = 80;

/** The zone right behind a time in a text: in prose, a word there is seldom the name of one. */
const zoneBehind = /^\s*(?<zone>Z\b|UTC|GMT|[+-]\d{2}:?\d{2}(?!\d))/;

/**
 * Reads a date as feeds write it: RFC 822 and ISO 8601 with their usual faults, epoch, digits in any order, and the months
 * of every language with the words that join them.
 *
 * A date without a clock time, and one at midnight sharp on the clock it is written in, is a calendar day: published is
 * the start of that day. The zone a date names decides; midnight in UTC counts as naming none, because that is how
 * software writes a bare date.
 * @param timeZone IANA zone for dates that name none
 * @param habits how the feed's other dates are written; a date alone is read by what it tells itself
 * @returns null for what is no date, or a date before 1990 or after 2100, or one that may be several
 */
export function parseFeedDate(text: string, timeZone: string, habits: DateHabits = noHabits): Dating | null {
  const line = plainDateLine(text);
  return parseEpoch(line) ?? date(writtenIn(line, habits), timeZone);
}

/**
 * Reads a whole text as `parseFeedDate` does, outside feeds. Feeds that write a year or a month alone mean its first day; of a page, a
 * sitemap or a search result nobody knows which day is meant, and the first would make news of it once a month.
 */
export function parseWholeDate(text: string, timeZone: string, habits: DateHabits = noHabits): Dating | null {
  return isIncomplete(text) ? null : parseFeedDate(text, timeZone, habits);
}

/**
 * The first whole date in a text, with the time behind it if one is: `Posted on February 4, 2026 at 8:30 PM`,
 * `发布于 2026年2月4日 08:30`. Which day 7/8/2026 is, nobody can tell.
 * @param timeZone IANA zone for dates that name none
 */
export function findTimestamp(text: string, timeZone: string): FoundTimestamp | null {
  for (const { year, month, day, isLoose, index, text: found } of findDates(text)) {
    if (year === null || month === null || day === null || isLoose) continue;
    const tail = plainDateLine(text.slice(index + found.length, index + found.length + 60));
    const time = findClock(tail);
    const isBehind = time !== null && /^[T,\s]*(?:at )?$/i.test(tail.slice(0, time.start));
    const named = isBehind ? (zoneBehind.exec(tail.slice(time.end))?.groups?.zone ?? '') : '';
    const dating = datingOf({ year, month, day, zone: named, ...(isBehind && { clock: time.clock }) }, timeZone);
    if (dating !== null) return { ...dating, text: found, index };
  }
  return null;
}

/** Reads a text that states a date somewhere: as a whole in one of the forms of feeds, else the first date in it. */
export function parseStatedDate(text: string, timeZone: string): Dating | null {
  if (isIncomplete(text)) return null;
  const whole = text.length > longestDate ? null : date(writtenIn(plainDateLine(text), unclearHabits), timeZone);
  return whole ?? findTimestamp(text.replace(/\s+/g, ' '), timeZone);
}

/** A date known to no more than its day: the start of that day in the zone. */
export function toDay({ published, precision }: Dating, timeZone: string): Dating {
  if (precision === 'day') return { published, precision };
  return wholeDay(localDate(new Date(published), timeZone), timeZone);
}

/** Whether a text is a year or a year and a month, and so no day. */
function isIncomplete(text: string): boolean {
  return /^\s*\d{4}(?:[-/.]\d{1,2})?\s*$/.test(text.normalize('NFKC'));
}

type Groups = Readonly<Record<string, string | undefined>>;

function writtenIn(line: string, habits: DateHabits): Written | null {
  for (const form of forms) {
    const groups = form.exec(line)?.groups;
    if (groups === undefined) continue;
    const found = written(groups);
    if (found !== null) return found;
  }
  return writtenInWords(line, habits);
}

function written(groups: Groups): Written | null {
  const month = groups.name === undefined ? Number(groups.month ?? 1) : englishMonth(groups.name);
  if (month === null) return null;
  const { year: digits = '' } = groups;
  const year = digits.length > 2 ? Number(digits) : fullYear(Number(digits));
  const day = Number(groups.day ?? 1);
  const found = { year, ...(dayOfYear(year, groups.ordinal) ?? { month, day }), zone: groups.zone?.trim() ?? '' };
  if (groups.hour === undefined) return found;
  const second = Math.min(59, Number(groups.second ?? 0)); // Leap seconds are not worth losing a date for.
  return { ...found, clock: { hour: Number(groups.hour), minute: Number(groups.minute ?? 0), second } };
}

/** A year behind the time, as asctime and date(1) have it: `Sun Feb  8 08:00:00 CST 2026`. */
const yearBehind = /^ ?(?<zone>[A-Za-z+][\w:+/-]{0,40})? ?(?<year>\d{4})$/;

/** Reads a line in parts: the time, the date before or behind it, and the zone behind the time. */
function writtenInWords(line: string, known: DateHabits): Written | null {
  const habits = known.order === null ? { ...known, order: habitsOf([line], nobody).order } : known;
  const time = findClock(line);
  if (time === null) return withZone(findWrittenDay(line, habits), '');
  const [before, behind] = [line.slice(0, time.start), line.slice(time.end)];
  const parted = yearBehind.exec(behind)?.groups;
  const found =
    withZone(findWrittenDay(before, habits), behind) ??
    withZone(parted === undefined ? null : findWrittenDay(`${before} ${parted.year}`, habits), parted?.zone ?? '') ??
    zonedBefore(behind, habits);
  return found && { ...found, clock: time.clock };
}

function withZone(day: CalendarDate | null, text: string): Written | null {
  return day && { year: day.year, month: day.month, day: day.day, zone: text.trim() };
}

/** The date behind a time, with what stands between them as its zone. */
function zonedBefore(behind: string, habits: DateHabits): Written | null {
  const day = findWrittenDay(behind, habits);
  return day && withZone(day, behind.slice(0, day.index));
}

/** Month and day of a day of the year, 1 to 366; no valid ones when the year has no such day, null when none is written. */
function dayOfYear(year: number, ordinal: string | undefined): { month: number; day: number } | null {
  if (ordinal === undefined) return null;
  const date = new Date(Date.UTC(year, 0, Number(ordinal)));
  return date.getUTCFullYear() === year
    ? { month: date.getUTCMonth() + 1, day: date.getUTCDate() }
    : { month: 0, day: 0 };
}

function date(found: Written | null, timeZone: string): Dating | null {
  if (found === null || found.year < 1990 || found.year > 2100) return null;
  return parseDate(dayOf(found)) === null ? null : datingOf(found, timeZone);
}

function dayOf({ year, month, day }: Written): string {
  return `${year}-${pad(month)}-${pad(day)}`;
}

function datingOf(found: Written, timeZone: string): Dating | null {
  const day = dayOf(found);
  if (found.clock === undefined) return wholeDay(day, timeZone);
  const { hour, minute, second } = found.clock;
  // 24:00 is how some write the end of a day.
  if (minute > 59 || hour * 3600 + minute * 60 + second > 24 * 3600) return null;
  const offset = zoneOffset(found.zone, day, timeZone);
  const midnight = hour === 0 && minute === 0 && second === 0;
  if (midnight && (offset === null || offset === 0)) return wholeDay(day, timeZone);
  const time = `${pad(hour % 24)}:${pad(minute)}`;
  const start = offset === null ? clockTime(day, time, timeZone) : Date.parse(`${day}T${time}Z`) - offset * 60_000;
  return {
    published: new Date(start + (second + (hour === 24 ? 24 * 3600 : 0)) * 1000).toISOString(),
    precision: midnight ? 'day' : 'instant',
  };
}

function wholeDay(day: string, timeZone: string): Dating {
  return { published: new Date(clockTime(day, '00:00', timeZone)).toISOString(), precision: 'day' };
}

/** Milliseconds of a clock time. Most sources name no zone, and asking for UTC's offset takes longer than all the rest. */
function clockTime(day: string, time: string, timeZone: string): number {
  return timeZone === 'UTC' ? Date.parse(`${day}T${time}Z`) : instantOf(day, time, timeZone).getTime();
}

/** Seconds or milliseconds since 1970, ten or thirteen digits long until the year 2286. */
function parseEpoch(text: string): Dating | null {
  if (!/^(?:\d{10}|\d{13})$/.test(text)) return null;
  const instant = new Date(text.length === 10 ? Number(text) * 1000 : Number(text));
  return { published: instant.toISOString(), precision: 'instant' };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
