import { findDates } from './dates.ts';
import { type Dating, toDay } from './timestamps.ts';

/** Seconds in what people count back in. Months and years ago say too little. */
const units: readonly (readonly [pattern: RegExp, seconds: number])[] = [
  [/^(?:min(?:ute)?|分钟|分鐘)$/, 60],
  [/^(?:hour|小时|小時)$/, 3_600],
  [/^(?:day|天)$/, 86_400],
  [/^(?:week|周|週)$/, 604_800],
];

/**
 * Reads how long ago something was (`3 hours ago`, `yesterday`, `2 天前`), good to the day.
 * @param now when the text was true, in milliseconds since 1970
 */
export function parseAgo(text: string, now: number, timeZone: string): Dating | null {
  const seconds = secondsAgo(text.normalize('NFKC').trim().toLowerCase());
  if (seconds === null) return null;
  return toDay({ published: new Date(now - seconds * 1000).toISOString(), precision: 'instant' }, timeZone);
}

function secondsAgo(line: string): number | null {
  if (/^(?:just now|刚刚|剛剛)$/.test(line)) return 0;
  const [named] = findDates(line);
  if (named?.text === line && named.fromNow !== null) return named.fromNow > 0 ? null : named.fromNow * -86_400;
  const english = /^(\d{1,3}|an?)\s*(min(?:ute)?|hour|day|week)s?\s+ago$/.exec(line);
  const chinese = /^(\d{1,3})\s*(分钟|分鐘|小时|小時|天|周|週)前$/.exec(line);
  const [, count = '', unit = ''] = english ?? chinese ?? [];
  const length = units.find(([pattern]) => pattern.test(unit))?.[1];
  return length === undefined ? null : (/^\d/.test(count) ? Number(count) : 1) * length;
}
