/** Calendar days and instants in a time zone, and the window of a day. */
import { Failure } from '../failure.ts';

/** UTC instant as `Date.prototype.toISOString` writes it (`2026-02-08T00:00:00.000Z`), so that instants compare as text. */
export type Instant = string;

/** A half-open stretch of time: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** How sure a published time is: to the second, to the day, or not known at all. */
export type Precision = 'instant' | 'day' | 'none';

/** Something that was published at some time. A time known to the day alone is given as that day's first instant. */
export interface Dated {
  readonly published: Instant | null;
  readonly precision: Precision;
}

/** The post's calendar date in the blog's time zone, with the windows of instants it may draw on. */
export interface Day {
  /** Calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  /** IANA time zone, for example `Asia/Shanghai`. */
  readonly timeZone: string;
  /** The post's own time as local ISO 8601 with offset: `2026-02-08T08:00:00+08:00`. */
  readonly publishedAt: string;
  /** The windows to try, narrowest first; all end at the post's time. Never empty. */
  readonly windows: readonly [Span, ...Span[]];
  /** The widest of `windows`: what sources are asked for. */
  readonly widest: Span;
  /** True when the date is past in the blog's zone: only dated links may enter, and nothing counts as "now". */
  readonly backfill: boolean;
}

export interface DaySettings {
  /** `YYYY-MM-DD`; null means today in the zone. */
  readonly date: string | null;
  readonly timeZone: string;
  /** Wall-clock time of the post, `HH:MM`. */
  readonly time: string;
  readonly windowHours: number;
  readonly maxWindowHours: number;
}

const hourMs = 3_600_000;

/**
 * Whether a window admits something. What is dated to the day alone stands for the whole of that day: for a past date all
 * of it must lie before the window's end, so that nothing later leaks in; for today it has to touch the window. What has
 * no date may be news today, and never on a past date.
 */
export function admits(window: Span, { published, precision }: Dated, backfill: boolean): boolean {
  if (published === null) return !backfill;
  const last = latestMoment(published, precision);
  return last >= window.start && (backfill ? last : published) < window.end;
}

/** The last moment at which something may have been published. */
export function latestMoment(published: Instant, precision: Precision): Instant {
  return precision === 'day' ? new Date(Date.parse(published) + 24 * hourMs - 1).toISOString() : published;
}

/**
 * The day a run is for.
 * @param now the instant the run began
 * @throws Failure `date-in-the-future` when the date has not begun in the blog's zone
 */
export function resolveDay(settings: DaySettings, now: Date): Day {
  const { timeZone } = settings;
  const today = localDate(now, timeZone);
  const date = settings.date ?? today;
  if (date > today) {
    throw new Failure(
      'date-in-the-future',
      `date: ${date} has not begun in ${timeZone}, where it is ${today}. Ask for that day or an earlier one.`,
    );
  }
  const end = instantOf(date, settings.time, timeZone);
  const windows = windowSteps(settings.windowHours, settings.maxWindowHours).map((hours) => ({
    start: hoursBefore(date, settings.time, timeZone, hours).toISOString(),
    end: end.toISOString(),
  })) as [Span, ...Span[]];
  return {
    date,
    timeZone,
    publishedAt: localIso(end, timeZone),
    windows,
    widest: windows[windows.length - 1] ?? windows[0],
    backfill: date < today,
  };
}

/** The calendar date `days` later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * hourMs).toISOString().slice(0, 10);
}

/** The date itself when it is a real calendar date written as `YYYY-MM-DD` in ASCII digits; null otherwise. */
export function parseDate(text: string): string | null {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return null;
  // Blogs are younger than this; a year such as 0026 is a slip of the finger.
  if (text < '1990') return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text ? text : null;
}

/**
 * Whether the name is an IANA zone this runtime knows. Bare offsets such as `+08:00` are not: they know no DST. Nor are
 * abbreviations: the runtime takes CST for Chicago, and a Chinese owner means Shanghai.
 */
export function isTimeZone(name: string): boolean {
  if (!name.includes('/') && name !== 'UTC') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The calendar date at an instant in a zone. */
export function localDate(instant: Date, timeZone: string): string {
  return localIso(instant, timeZone).slice(0, 10);
}

/** An instant as local ISO 8601 with offset: `2026-02-08T08:00:00+08:00`. */
export function localIso(instant: Date, timeZone: string): string {
  const offset = offsetAt(instant.getTime(), timeZone);
  const local = new Date(instant.getTime() + offset).toISOString().slice(0, 19);
  const minutes = Math.abs(Math.round(offset / 60_000));
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** The steps a window widens by: itself, double, triple, then the maximum. */
function windowSteps(hours: number, max: number): number[] {
  return [...new Set([hours, hours * 2, hours * 3, max])].filter((step) => step <= max).sort((a, b) => a - b);
}

/**
 * Whole days are counted on the calendar, so that the windows of consecutive days meet without gap or overlap when the
 * clock changes; the rest in hours.
 */
function hoursBefore(date: string, time: string, timeZone: string, hours: number): Date {
  const from = instantOf(addDays(date, -Math.floor(hours / 24)), time, timeZone);
  return new Date(from.getTime() - (hours % 24) * hourMs);
}

/**
 * The instant of a wall-clock time. A time that the clock skips is moved forward by the gap, and of a time that comes
 * twice the first counts, as RFC 5545 section 3.3.5 has it.
 */
export function instantOf(date: string, time: string, timeZone: string): Date {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const before = wall - offsetAt(wall - 24 * hourMs, timeZone);
  const after = wall - offsetAt(wall + 24 * hourMs, timeZone);
  const fits = [before, after].filter((instant) => instant + offsetAt(instant, timeZone) === wall);
  return new Date(fits.length > 0 ? Math.min(...fits) : before);
}

/** How far local time runs ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = formatter(timeZone).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  let known = formatters.get(timeZone);
  if (known === undefined) {
    known = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, known);
  }
  return known;
}
