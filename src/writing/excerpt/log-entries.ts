/** Parts changelogs and incident reports into entries, and keeps the one that is news. */
import { type DateMention, findDates, maskDates, maskedDate } from '../../text/dates.ts';
import type { Instant } from '../../text/day.ts';
import { withoutEnds } from '../../text/edges.ts';
import { han } from '../../text/scripts.ts';
import { type Head, isStatusLog, statusHeads } from './status-page.ts';

/** A part of a paragraph, word for word. */
export interface Piece {
  readonly text: string;
  /** Index of its paragraph, from 0. */
  readonly paragraph: number;
}

const version = '\\[?v?\\d{1,6}\\.\\d{1,6}[\\w.-]{0,40}\\]?(?:\\s{0,3}[-–—:：]\\s{0,3}|\\s{1,3})';
/** What an entry begins with: its day, maybe behind a version. A sentence that goes on from a date has no such gap. */
const dayHead = new RegExp(
  `(?<=^|[.!?。！？][”’"'）)]{0,3}\\s{0,3}|\\s(?=v?\\d+\\.\\d))(?:${version})?[[(（【]?(?<day>${maskedDate})[\\])）】]?(?=\\s{0,3}$|\\s{0,3}[:：–—|·-]\\s|\\s{1,3}[\\p{Lu}${han}\\d“"[])`,
  'dgu',
);
/** A feed and its page may tell of one moment by the clocks of two zones. */
const nearMs = 86_400_000;

/**
 * The parts of a text that are no old news. Of a log, which tells its entries newest first (a changelog by days, an
 * incident by its stages), these are what stands before its entries and the one of `published`, else the newest; of any
 * other text it is everything. An entry of a list is left alone: what is listed in a text of its own is for the
 * quoting.
 */
export function latestOf(paragraphs: readonly string[], published: Instant | null): Piece[] {
  const stages = statusHeads(paragraphs);
  if (isStatusLog(stages)) {
    const isForward = (stages[0]?.value ?? 0) < (stages.at(-1)?.value ?? 0);
    const newest = isForward ? stages.length - 1 : 0;
    return withoutEntries(paragraphs, stages, (index) => index === newest);
  }
  const days = dayHeads(paragraphs);
  if (!isDayLog(days)) return paragraphs.map((text, paragraph) => ({ text, paragraph }));
  const chosen = dayOf(days, published);
  return withoutEntries(paragraphs, days, (index) => days[index]?.value === chosen);
}

function dayHeads(paragraphs: readonly string[]): Head<string>[] {
  return paragraphs.flatMap((text, paragraph) => {
    if (text.startsWith('- ') || text.includes('\n')) return [];
    const dates = findDates(text).filter(({ year, month }) => year !== null && month !== null);
    if (dates.length === 0) return [];
    const heads = [...maskDates(text, dates).matchAll(dayHead)].flatMap(({ 0: head, index, indices }) => {
      const place = indices?.groups?.day?.[0];
      const date = dates.find((one) => one.index === place);
      return date === undefined ? [] : [{ paragraph, start: index, end: index + head.length, value: writtenDay(date) }];
    });
    // A text that only names two versions with their days does not begin with one.
    return heads[0]?.start === 0 || !/^\[?v?\d/.test(text.slice(heads[0]?.start)) ? heads : [];
  });
}

/** `2026-03-04`, or `2026-03` for a month. */
function writtenDay({ year, month, day }: DateMention): string {
  const parts = day === null ? [year, month] : [year, month, day];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Whether days mostly run backwards, as they do in logs and not in tales. */
function isDayLog(heads: readonly Head<string>[]): boolean {
  let steps = 0;
  for (const [index, { value }] of heads.entries()) {
    const before = heads[index - 1]?.value ?? value;
    if (value !== before) steps += value < before ? 1 : -1;
  }
  return steps > 0;
}

/** The day of the log that `published` means, else the first one. */
function dayOf(heads: readonly Head<string>[], published: Instant | null): string | undefined {
  const away = ({ value }: Head<string>): number => {
    if (published === null) return Number.POSITIVE_INFINITY;
    if (value.length < 10) return published.startsWith(value) ? 0 : Number.POSITIVE_INFINITY;
    return Math.abs(Date.parse(value) - Date.parse(published.slice(0, 10)));
  };
  const near = heads.filter((head) => away(head) <= nearMs).toSorted((one, other) => away(one) - away(other));
  return (near[0] ?? heads[0])?.value;
}

/** The paragraphs parted at the heads of their entries, without the heads and the entries that are not kept. */
function withoutEntries(
  paragraphs: readonly string[],
  heads: readonly Head<unknown>[],
  isKept: (entry: number) => boolean,
): Piece[] {
  let entry = -1;
  return paragraphs.flatMap((whole, paragraph) => {
    const pieces: Piece[] = [];
    let from = 0;
    const take = (to: number): void => {
      const text = withoutEnds(whole.slice(from, to), /[\s:：–—|·-]/, /\s/);
      if (text !== '' && (entry === -1 || isKept(entry))) pieces.push({ text, paragraph });
    };
    for (const head of heads.filter((one) => one.paragraph === paragraph)) {
      take(head.start);
      entry += 1;
      from = head.end;
    }
    take(whole.length);
    return pieces;
  });
}
