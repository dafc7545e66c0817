/** Reads dates with clocks and zones, as feeds and pages write them. */
import { monthOf } from './dates/months.ts';
import { zoneOffset } from './dates/zones.ts';
import { findDates } from './dates.ts';
import { type Instant, instantOf, localDate, localIso, type Precision, parseDate } from './day.ts';

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
interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Absent when only the day is written. */
  readonly clock?: { readonly hour: number; readonly minute: number; readonly second: number };
  readonly zone: string;
}

const partOfDay = '凌晨|早上|上午|中午|下午|晚上|午前|午後|오전|오후';
const clock = String.raw`(?:(?<part>${partOfDay})\s*)?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?`;
const zone = String.raw`\s*(?<zone>\S.*)?`;
const weekday = String.raw`(?:\p{L}+\.?,?\s+)?`;
const monthName = String.raw`(?<name>\p{L}{3,12})\.?`;

/** The forms dates come in, most common first. Each matches the whole text. */
const forms: readonly RegExp[] = [
  // Sun, 08 Feb 2026 08:00:00 +0800 (RFC 822), with or without weekday, seconds and zone; also 8-Feb-26.
  String.raw`(?:\p{L}+\.?\s*,?\s+|\p{L}+,)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+${monthName},?[\s-]+(?<year>\d{4}|\d{2})(?:,?\s+(?:at\s+)?${clock}${zone})?`,
  // 2026-02-08T08:00:00.000+08:00 (RFC 3339), 2026-02-08 08:00:00 +0800, 2026/2/8 8:00.
  String.raw`${weekday}(?<year>\d{4})(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?:(?:\s*T\s*|,?\s+)${clock}${zone})?`,
  // 20260208T080000Z and 20260208.
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2}):?(?<minute>\d{2}):?(?<second>\d{2})?${zone})?`,
  // 2026, 2026-02 and 2026-039, the 39th day of the year (W3C-DTF, ISO 8601): the first day of what they name.
  String.raw`(?<year>\d{4})(?:-(?<month>\d{2})|-?(?<ordinal>\d{3})(?:T${clock}${zone})?)?`,
  // 2026-február-08T08:00+01:00, 2026. február 8.
  String.raw`(?<year>\d{4})[-.\s]+${monthName}[-.\s]+(?<day>\d{1,2})\.?(?:(?:T|,?\s+)${clock}${zone})?`,
  // 08.02.2026 08:00.
  String.raw`${weekday}(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?:,?\s+${clock}${zone})?`,
  // February 8, 2026 8:00 PM UTC.
  String.raw`${weekday}${monthName}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?:,?\s+(?:at\s+)?${clock}${zone})?`,
  // Sun Feb  8 08:00:00 CST 2026 (asctime and date(1)).
  String.raw`${weekday}(?<name>[a-z]{3})\s+(?<day>\d{1,2})\s+(?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2})\s+(?:(?<zone>[a-z+\d:-]+)\s+)?(?<year>\d{4})`,
  // 2026年2月8日 星期日 下午8:00, 2026年2月8日 20时00分00秒, 2026년 2월 8일 오후 8:00.
  String.raw`(?<year>\d{4})\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日号號일]?\s*(?:[((]?(?:(?:星期|周|週|礼拜)[一二三四五六日天]|[日月火水木金土](?:曜日?)?)[))]?)?\s*(?:(?<part>${partOfDay})?\s*(?<hour>\d{1,2})\s*[:时時点點시]\s*(?<minute>\d{1,2})?\s*(?:[:分분]\s*(?:(?<second>\d{1,2})\s*[秒초]?)?)?${zone})?`,
].map((form) => new RegExp(`^${form}$`, 'iu'));

/** The time of day right behind a date in a text. In prose, a word behind a time is seldom the name of its zone. */
const clockBehind = new RegExp(`^[T,\\s]*(?:at\\s+)?${clock}\\s*(?<zone>Z\\b|UTC|GMT|[+-]\\d{2}:?\\d{2}(?!\\d))?`, 'i');

/**
 * Reads a date as feeds write it: RFC 822 and ISO 8601 with their usual faults, Chinese, American, asctime, epoch.
 *
 * A date without a clock time, and one at midnight sharp on the clock it is written in, is a calendar day: published is
 * the start of that day. The zone a date names decides; midnight in UTC counts as naming none, because that is how
 * software writes a bare date.
 * @param timeZone IANA zone for dates that name none
 * @returns null for what is no date, or a date before 1990 or after 2100
 */
export function parseFeedDate(text: string, timeZone: string): Dating | null {
  const line = lineOf(text);
  return parseEpoch(line) ?? parseForms(line, timeZone, parseByRuntime);
}

/**
 * Reads a whole text as `parseFeedDate` does, outside feeds. Feeds that write a year or a month alone mean its first day; of a page, a
 * sitemap or a search result nobody knows which day is meant, and the first would make news of it once a month.
 */
export function parseWholeDate(text: string, timeZone: string): Dating | null {
  return isIncomplete(text) ? null : parseFeedDate(text, timeZone);
}

/**
 * The first whole date in a text, with the time behind it if one is: `Posted on February 4, 2026 at 8:30 PM`,
 * `发布于 2026年2月4日 08:30`. Which day 7/8/2026 is, nobody can tell.
 * @param timeZone IANA zone for dates that name none
 */
export function findTimestamp(text: string, timeZone: string): FoundTimestamp | null {
  for (const { year, month, day, isLoose, index, text: found } of findDates(text)) {
    if (year === null || month === null || day === null || isLoose) continue;
    const groups = clockBehind.exec(text.slice(index + found.length, index + found.length + 60))?.groups;
    const time = groups?.hour === undefined ? null : clockOf(groups);
    const dating = datingOf({ year, month, day, zone: groups?.zone ?? '', ...(time && { clock: time }) }, timeZone);
    if (dating !== null) return { ...dating, text: found, index };
  }
  return null;
}

/** Reads a text that states a date somewhere: as a whole in one of the forms of feeds, else the first date in it. */
export function parseStatedDate(text: string, timeZone: string): Dating | null {
  const whole = isIncomplete(text) ? null : parseForms(lineOf(text), timeZone, () => null);
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

function lineOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/\s*\[[^\]]*\]$/, '')
    .trim();
}

type Parse = (line: string, timeZone: string) => Dating | null;

function parseForms(line: string, timeZone: string, otherwise: Parse): Dating | null {
  for (const form of forms) {
    const groups = form.exec(line)?.groups;
    if (groups) return date(written(groups), timeZone);
  }
  return otherwise(line, timeZone);
}

function written(groups: Readonly<Record<string, string | undefined>>): Written | null {
  const month = groups.name === undefined ? Number(groups.month ?? 1) : monthOf(groups.name);
  if (month === null) return null;
  const year = fullYear(groups.year ?? '');
  const day = Number(groups.day ?? 1);
  const found = { year, ...(dayOfYear(year, groups.ordinal) ?? { month, day }), zone: groups.zone?.trim() ?? '' };
  return groups.hour === undefined ? found : { ...found, clock: clockOf(groups) };
}

function clockOf(groups: Readonly<Record<string, string | undefined>>): NonNullable<Written['clock']> {
  const hour = hourOfDay(Number(groups.hour), groups.half ?? groups.part ?? '');
  const second = Math.min(59, Number(groups.second ?? 0)); // Leap seconds are not worth losing a date for.
  return { hour, minute: Number(groups.minute ?? 0), second };
}

/** RFC 2822 section 4.3: two-digit years below 50 belong to this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Month and day of a day of the year, 1 to 366; no valid ones when the year has no such day, null when none is written. */
function dayOfYear(year: number, ordinal: string | undefined): { month: number; day: number } | null {
  if (ordinal === undefined) return null;
  const date = new Date(Date.UTC(year, 0, Number(ordinal)));
  return date.getUTCFullYear() === year
    ? { month: date.getUTCMonth() + 1, day: date.getUTCDate() }
    : { month: 0, day: 0 };
}

function hourOfDay(hour: number, half: string): number {
  if (/^(?:p|下午|晚上|午後|오후)/i.test(half)) return hour < 12 ? hour + 12 : hour;
  if (/^(?:a|凌晨|早上|上午|午前|오전)/i.test(half)) return hour === 12 ? 0 : hour;
  return hour;
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

/**
 * What the forms do not know, the runtime may. It reads a date without zone by this machine's clock, so what it read is
 * taken back as a clock time and put into the source's zone.
 */
function parseByRuntime(text: string, timeZone: string): Dating | null {
  // Less than a year, a month and a day would be filled up with the first of January.
  const parts = text.match(/\d+|[a-z]{3,}/gi) ?? [];
  const time = /\d{4}/.test(text) && parts.length > 2 ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) return null;
  const instant = new Date(time);
  if (/(?:\bz|\bgmt|\but|\butc|[+-]\d{2}:?\d{2})\s*$/i.test(text)) return dateOfUtc(instant, 'Z', timeZone);
  const local = new Date(time - instant.getTimezoneOffset() * 60_000);
  return dateOfUtc(local, '', timeZone);
}

function dateOfUtc(instant: Date, named: string, timeZone: string): Dating | null {
  const [day = '', time = ''] = localIso(instant, 'UTC').split('T');
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0, second = 0] = time.slice(0, 8).split(':').map(Number);
  return date({ year, month, day: dayOfMonth, clock: { hour, minute, second }, zone: named }, timeZone);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
