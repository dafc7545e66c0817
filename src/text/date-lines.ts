import { findDates } from './dates.ts';
import { phrases } from './phrases.ts';

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
const before = new RegExp(`^(?<label>${labels.source}\\s?[:：]?\\s*)?(?<on>on )?$`, 'iu');
const behind = /^(?:[ ,T]+\d{1,2}:\d{2}(?::\d{2})?.{0,6})?[.。]?$/;

/** Longest such line, in UTF-16 units. */
const maxLength = 60;

/**
 * Reads a line that is a date and at most says of what, with its time or without: `Published on March 4, 2026`.
 * @returns `day` for a date alone, `labelled` for one with words, null for any other line
 */
export function dateLineKind(line: string): 'day' | 'labelled' | null {
  if (line.length >= maxLength) return null;
  const days = findDates(line).filter(({ month, day }) => month !== null && day !== null);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || (days.length > 1 && first.span === undefined)) return null;
  const said = before.exec(line.slice(0, first.index));
  if (said === null || !behind.test(line.slice(last.index + last.text.length))) return null;
  return said[0] === '' ? 'day' : 'labelled';
}
