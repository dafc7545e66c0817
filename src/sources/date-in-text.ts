import { type Instant, instantOf, localDate } from '../text/day.ts';
import { type Dating, parseFeedDate } from '../text/timestamps.ts';

/** A date and where it stands in its text. */
export interface FoundDate extends Dating {
  /** The date as written. */
  readonly text: string;
  readonly index: number;
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
/** The forms that dates have in running text. 07/08/2026 is not among them: nobody can tell its day from its month. */
const forms = new RegExp(
  [
    String.raw`(?<!\d)\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号號]`,
    String.raw`(?<![\d./-])(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}(?!\d)`,
    String.raw`\b${month}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+${month}\.?,?\s+\d{4}\b`,
  ].join('|'),
  'gi',
);

/**
 * The first date in a text, good to the day: `Aug 14, 2026`, `14 August 2026`, `2026/08/14`, `2026年8月14日`.
 * @param timeZone IANA zone whose calendar the date is of
 */
export function findDate(text: string, timeZone: string): FoundDate | null {
  for (const { 0: found, index } of text.matchAll(forms)) {
    const dating = parseFeedDate(found, timeZone);
    if (dating !== null) return { ...dating, text: found, index };
  }
  return null;
}

/** A date that was found, known to no more than its day: the start of that day in the zone. */
export function toDay({ published, precision }: Dating, timeZone: string): Dating {
  if (precision === 'day') return { published, precision };
  return wholeDay(published, timeZone);
}

const units: Readonly<Record<string, number>> = { minute: 60, hour: 3_600, day: 86_400, week: 604_800 };
const chineseUnits: Readonly<Record<string, string>> = {
  分钟: 'minute',
  分鐘: 'minute',
  小时: 'hour',
  小時: 'hour',
  天: 'day',
  周: 'week',
  週: 'week',
};

/**
 * Reads how long ago something was (`3 hours ago`, `yesterday`, `2 天前`), good to the day. Months and years ago say too
 * little.
 * @param now when the text was true, in milliseconds since 1970
 */
export function parseAgo(text: string, now: number, timeZone: string): Dating | null {
  const line = text.normalize('NFKC').trim().toLowerCase();
  const seconds = secondsAgo(line);
  return seconds === null ? null : wholeDay(new Date(now - seconds * 1000).toISOString(), timeZone);
}

function secondsAgo(line: string): number | null {
  if (/^(?:today|just now|今天|刚刚|剛剛)$/.test(line)) return 0;
  if (/^(?:yesterday|昨天)$/.test(line)) return 86_400;
  const english = /^(\d{1,3}|an?)\s*(min(?:ute)?|hour|day|week)s?\s+ago$/.exec(line);
  const chinese = /^(\d{1,3})\s*(分钟|分鐘|小时|小時|天|周|週)前$/.exec(line);
  const [, count = '', unit = ''] = english ?? chinese ?? [];
  const name = unit === 'min' ? 'minute' : (chineseUnits[unit] ?? unit);
  const length = units[name];
  return length === undefined ? null : (/^\d/.test(count) ? Number(count) : 1) * length;
}

function wholeDay(instant: Instant, timeZone: string): Dating {
  const day = localDate(new Date(instant), timeZone);
  return { published: instantOf(day, '00:00', timeZone).toISOString(), precision: 'day' };
}
