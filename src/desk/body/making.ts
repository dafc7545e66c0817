/** Sections on how the post was made, so that it can be repeated and argued with, and on what merging it takes on. */

import type { Edition } from '../../edition/edition.ts';
import type { Instant } from '../../text/day.ts';
import { isTitleOnly } from '../../writing/index.ts';
import type { DeskWords } from '../messages.ts';
import { code, inline } from '../safe-text.ts';
import type { Section } from './section.ts';

export function making(edition: Edition, words: DeskWords, { runUrl }: { readonly runUrl: string | null }): Section {
  const { made } = words.desk;
  const { items, counts, window, firstWindow, timeZone } = edition;
  const byModel = items.filter(({ written }) => written.by === 'model').length;
  const bare = items.filter((item) => isTitleOnly(item, words)).length;
  const rows = [
    made.writing(byModel, items.length - byModel - bare, bare),
    ...model(edition, words),
    made.window(local(window.start, timeZone), local(window.end, timeZone), inline(timeZone)),
    ...(window.start === firstWindow.start ? [] : [made.widened(local(firstWindow.start, timeZone))]),
    made.counts(counts, items.length),
    ...(counts.pages === 0 ? [] : [made.pages(counts.pagesRead, counts.pages)]),
    ...(runUrl === null ? [] : [made.run(runUrl)]),
  ];
  return { head: [`## ${made.title}`, ''], rows: rows.map((line) => `- ${line}`), tail: [], expendable: 0 };
}

/** What the reviewer takes on by merging, and how to take it back. */
export function assumptions({ path }: Edition, { desk }: DeskWords): Section {
  const rows = desk.assumptions.lines(code(path)).map((line) => `- ${line}`);
  return { head: [`## ${desk.assumptions.title}`, ''], rows, tail: [], expendable: 0 };
}

function model({ usage, items }: Edition, { desk, fallback }: DeskWords): string[] {
  if (usage.model === null) return [];
  const { requests, inputTokens, outputTokens } = usage;
  const alone = { model: usage.model, requests, inputTokens, outputTokens, cost: null, currency: null, closed: null };
  const costs = (usage.models ?? [alone]).map((one) => {
    const row = desk.made.model(code(one.model, 80), one.requests, one.inputTokens, one.outputTokens);
    const cost = one.cost === null ? '' : desk.made.cost(code(`${one.cost.toFixed(4)} ${one.currency}`));
    return row + cost + (one.closed === null ? '' : desk.made.closed(fallback[one.closed] ?? inline(one.closed)));
  });
  const why = (reason: string): string => fallback[reason] ?? inline(reason);
  const failures = Object.entries(usage.failures).map(([reason, failed]) => desk.made.itemsFailed(failed, why(reason)));
  if (usage.outlookFailure !== undefined) failures.push(desk.made.outlookFailed(why(usage.outlookFailure)));
  return [
    ...costs,
    ...writers(items).map(([name, numbers]) => desk.made.writtenBy(code(name, 80), numbers)),
    ...(usage.prompts === null ? [] : [desk.made.prompts(code(usage.prompts, 80))]),
    ...(failures.length === 0 ? [] : [desk.made.failures(failures)]),
  ];
}

/** Who wrote which items, where several models did; their numbers count from 1. */
function writers(items: Edition['items']): [string, number[]][] {
  const numbered = items.map(({ written }, index) => ({ by: written.model, number: index + 1 }));
  const byModel = Map.groupBy(numbered, ({ by }) => by);
  byModel.delete(null);
  if (byModel.size < 2) return [];
  return [...byModel].map(([by, written]) => [by ?? '', written.map(({ number }) => number)]);
}

/** Wall-clock minute in a zone, `2026-02-08 08:00`. */
function local(instant: Instant, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(new Date(instant));
}
