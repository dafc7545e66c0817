/** Reads the dates that pages tell of themselves: in their addresses, as time gone by, and on a line of their own. */

import { bracesIn, bracesProblem, unknownBraces } from './braces.ts';
import { findDates } from './dates.ts';
import { phrases } from './phrases.ts';
import { type Dating, parseFeedDate, toDay } from './timestamps.ts';

/** The date many sites put into an article's path (`/2026/02/04/`, `/2026-02-04-title`, `/20260204/`), as text. */
export function dateInUrl(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const match =
    /\/(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}(?=[-/_.]|$)/.exec(path) ?? /[/_-](?:19|20)\d{6}(?=[-/_.]|$)/.exec(path);
  return match ? match[0].slice(1) : null;
}

const places: Readonly<Record<string, string>> = {
  '{yyyy}': String.raw`(?<year>\d{4})`,
  '{yy}': String.raw`(?<year>\d{2})`,
  '{mm}': String.raw`(?<month>\d{2})`,
  '{dd}': String.raw`(?<day>\d{2})`,
};

/**
 * What is wrong with a pattern that says where an address has year, month and day (`/news{yy}{mm}{dd}`), as the rest of a
 * sentence; null when nothing is.
 */
export function datePatternProblem(pattern: string): string | null {
  const unknown = unknownBraces(pattern, Object.keys(places));
  if (unknown.length > 0) return bracesProblem(unknown, 'the names in braces are {yyyy} or {yy}, {mm} and {dd}');
  const found = bracesIn(pattern);
  const count = (...names: readonly string[]): number => found.filter((name) => names.includes(name)).length;
  return count('{yyyy}', '{yy}') === 1 && count('{mm}') === 1 && count('{dd}') === 1
    ? null
    : 'expected {yyyy} or {yy}, {mm} and {dd}, each once, such as /news{yy}{mm}{dd}';
}

/** The date that stands in an address by a pattern; null where the pattern does not fit. */
export function dateInAddress(address: string, pattern: string, timeZone: string): Dating | null {
  const parts = pattern.split(/(\{(?:yyyy|yy|mm|dd)\})/);
  const source = parts.map((part) => places[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('');
  const { year = '', month, day } = new RegExp(`${source}(?!\\d)`).exec(address)?.groups ?? {};
  if (year === '') return null;
  return parseFeedDate(`${year.length === 2 ? `20${year}` : year}-${month}-${day}`, timeZone);
}

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

/** What pages say of the date that stands on a line of its own. */
const labels = phrases(
  `
  first published
  published
  posted
  last updated
  first updated
  updated
  date
  发布于
  发表于
  更新于
  发布时间
  时间
  日期
  `,
);
const saidBefore = new RegExp(`^(?<label>${labels.source}\\s?[:：]?\\s*)?(?<on>on )?$`, 'iu');
const saidBehind = /^(?:[ ,T]+\d{1,2}:\d{2}(?::\d{2})?.{0,6})?[.。]?$/;

/** Longest such line, in UTF-16 units. */
const longestLine = 60;

/**
 * Reads a line that is a date and at most says of what, with its time or without: `Published on March 4, 2026`.
 * @returns `day` for a date alone, `labelled` for one with words, null for any other line
 */
export function dateLineKind(line: string): 'day' | 'labelled' | null {
  if (line.length >= longestLine) return null;
  const days = findDates(line).filter(({ month, day }) => month !== null && day !== null);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || (days.length > 1 && first.span === undefined)) return null;
  const said = saidBefore.exec(line.slice(0, first.index));
  if (said === null || !saidBehind.test(line.slice(last.index + last.text.length))) return null;
  return said[0] === '' ? 'day' : 'labelled';
}
