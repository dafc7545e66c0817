/** Finds the entries of a status page by the stages of an incident. */
import { maskDates, maskedDate } from '../../text/dates.ts';
import { han } from '../../text/scripts.ts';
import { stages, updates } from './phrases/incident-stages.ts';

/** What an entry of a log begins with: where it stands, from `start` to `end` in its paragraph, and what it says. */
export interface Head<Value> {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

const names = `(?<stage>${[...stages, updates].map(({ source }) => source).join('|')})`;
const anyName = new RegExp(names, 'u');
const clock = '\\d{1,2}:\\d{2}(?: ?[AP]M)?(?: ?(?:[A-Z]{2,4}|[+-]\\d{2}:?\\d{2}))?';
const stamp = `${maskedDate},?(?: [-–—]| at)?\\s?${clock}`;
const heads = [
  // Alone on its line, at most with its time.
  new RegExp(`^(?:${stamp}\\s{1,3})?${names}(?:\\s{0,3}[-–—:]?\\s{0,3}${stamp})?$`, 'gu'),
  // In front of its text: at the beginning of a sentence, or behind its time.
  new RegExp(
    `(?:(?<=^|[.!。！]\\s{0,3})|(?<=^|[\\s。！])${stamp}\\s{1,3})${names}(?:\\s{1,3}[-–—]|\\s?[:：])(?=\\s|[${han}])`,
    'gu',
  ),
];

/** Where the entries of a status page begin; `value`: the number of the stage, null for one that is an update. */
export function statusHeads(paragraphs: readonly string[]): Head<number | null>[] {
  return paragraphs.flatMap((text, paragraph) => {
    if (!anyName.test(text)) return [];
    const masked = maskDates(text);
    const found = heads.flatMap((pattern) => [...masked.matchAll(pattern)]).slice(0, 100);
    return found.map(({ 0: head, index, groups = {} }) => {
      const stage = stages.findIndex((name) => name.test(groups.stage ?? ''));
      return { paragraph, start: index, end: index + head.length, value: stage === -1 ? null : stage };
    });
  });
}

/** Whether these are the entries of an incident: it goes through several stages, and one is no heading of a manual. */
export function isStatusLog(found: readonly Head<number | null>[]): boolean {
  const passed = new Set(found.flatMap(({ value }) => value ?? []));
  return passed.size >= 2 && (passed.has(0) || passed.has(1) || passed.has(3));
}
