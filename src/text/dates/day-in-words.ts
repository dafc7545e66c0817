/** Reads dates whose month is a word, in any language and order, with the words that join their parts. */
import { joiningWords } from './month-names.ts';
import { monthsCalled, type NamedMonth } from './months.ts';
import { type CalendarDate, fullYear } from './numeric-order.ts';
import { dateWordKey } from './word-key.ts';

/** A date as written; a year that is left out is null. */
export interface DayInWords extends Omit<CalendarDate, 'month' | 'year'> {
  readonly year: number | null;
  /** What the month may be. */
  readonly months: readonly NamedMonth[];
  readonly index: number;
  readonly text: string;
}

/** Beside what the languages' own formats join with. */
const joining: ReadonlySet<string> = new Set(
  `${joiningWords} คศ พศ of the on dia den ngay nam thg god godu goda года году год г р рік року ano année anno jahr`.split(
    ' ',
  ),
);
/** What says that a number is a month, as Vietnamese has it. */
const numbered: ReadonlySet<string> = new Set(['thang', 'thg']);
/** Counts the days of the week, as Vietnamese does: `Thứ 6, 2 tháng 1`. */
const weekdayWord = /^thứ$/iu;
/** Words of one month's name, at most: `Meán Fómhair`. */
const mostWords = 3;
/** Letters that belong to a number: `4th`, `4-a`, `2026an`. */
const longestEnding = 3;
/** Parts between the first and the last of a date, at most. */
const mostParts = 12;

interface Part {
  readonly text: string;
  readonly index: number;
  readonly isNumber: boolean;
  /** Right behind a number, without a blank. */
  readonly isAttached: boolean;
}

const parts = /\d+|\p{L}[\p{L}\p{M}'’ʻʼ]*(?:\.\p{L}[\p{L}\p{M}'’ʻʼ]*)*/gu;

/**
 * The first date with a month in words of a line in plain signs. Any words may stand around it, but no number before it.
 * @param isYearless whether a day and a month will do
 */
export function findDayInWords(line: string, isYearless = false): DayInWords | null {
  const found = partsOf(line);
  for (let start = 0; start < found.length; start += 1) {
    const date = dateFrom(found, start, isYearless);
    if (date !== null) {
      const { index = 0 } = found[start] ?? {};
      return { ...date, index, text: line.slice(index, date.end) };
    }
    // What looked like a month before a number may have been a day of the week: `mar. 3 févr. 2026`.
    if (found[start]?.isNumber && !weekdayWord.test(found[start - 1]?.text ?? '')) return null;
  }
  return null;
}

function partsOf(line: string): Part[] {
  const found: Part[] = [];
  for (const match of line.matchAll(parts)) {
    const before = found.at(-1);
    const isAttached = before?.isNumber === true && before.index + before.text.length === match.index;
    found.push({ text: match[0], index: match.index, isNumber: /^\d/.test(match[0]), isAttached });
    if (found.length > 40) break;
  }
  return found;
}

interface Collected extends Omit<DayInWords, 'index' | 'text'> {
  readonly end: number;
}

function dateFrom(found: readonly Part[], start: number, isYearless: boolean): Collected | null {
  let day: number | null = null;
  let year: number | null = null;
  let months: readonly NamedMonth[] | null = null;
  let end = 0;
  let monthEnd = Number.NaN;
  for (let at = start; at < Math.min(found.length, start + mostParts); at += 1) {
    const part = found[at];
    if (part === undefined) break;
    if (part.isNumber) {
      const value = Number(part.text);
      if (part.text.length === 4 && year === null) year = value;
      else if (part.text.length <= 2 && day === null && value >= 1 && value <= 31) day = value;
      // 8 Feb 26: behind day and month, two digits are a year.
      else if (part.text.length === 2 && day !== null && at === monthEnd + 1) year = fullYear(value);
      else break;
      end = part.index + part.text.length;
    } else {
      const named: NamedAt | null = months === null ? monthAt(found, at) : null;
      if (named !== null) {
        months = named.months;
        at += named.length - 1;
        monthEnd = at;
        end = named.end;
      } else if (at === start || !isJoining(part)) break;
    }
    if (day !== null && months !== null && year !== null) return { day, months, year, end };
  }
  return isYearless && day !== null && months !== null && year === null ? { day, months, year: null, end } : null;
}

/** A month in words, and how many parts it takes. */
interface NamedAt {
  readonly months: readonly NamedMonth[];
  readonly length: number;
  readonly end: number;
}

function monthAt(found: readonly Part[], at: number): NamedAt | null {
  const [first, second] = found.slice(at, at + 2);
  if (first === undefined) return null;
  const behind = ({ index, text }: Part): number => index + text.length;
  if (second?.isNumber && second.text.length <= 2 && numbered.has(dateWordKey(first.text))) {
    const month = Number(second.text);
    return month >= 1 && month <= 12
      ? { months: [{ month, languages: ['vi'] }], length: 2, end: behind(second) }
      : null;
  }
  for (let length = mostWords; length > 0; length -= 1) {
    const words = found.slice(at, at + length);
    const last = words.at(-1);
    if (words.length < length || last === undefined || words.some(({ isNumber }) => isNumber)) continue;
    if (length === 1 && isJoining(last)) return null;
    const months = monthsCalled(words.map(({ text }) => text).join(''));
    if (months.length > 0) return { months, length, end: behind(last) };
  }
  return null;
}

function isJoining({ text, isAttached }: Part): boolean {
  return (isAttached && [...text].length <= longestEnding) || joining.has(dateWordKey(text));
}
