/** Reads the dates that pages tell of themselves: in their addresses, and on a line of their own. */

import { bracesIn, bracesProblem, unknownBraces } from './braces.ts';
import { findDates } from './dates.ts';
import { phrases } from './phrases.ts';
import { type Dating, parseFeedDate } from './timestamps.ts';

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
