/** Section on where the reviewer's time is best spent, most serious first; computed, never written by a model. */

import type { Edition } from '../../edition/edition.ts';
import type { HealthReason } from '../../edition/health.ts';
import type { DeskWords } from '../messages.ts';
import { inline } from '../safe-text.ts';
import { injectionWarning } from './prompt-injection.ts';
import type { Section } from './section.ts';

export function reviewFirst(edition: Edition, words: DeskWords): Section {
  const { review } = words.desk;
  const lines = [
    wrong(edition, words),
    unverified(edition, words),
    outscored(edition, words),
    unread(edition, words),
    prompts(edition, words),
    ...fallbacks(edition, words),
    corrected(edition, words),
    ...doubles(edition, words),
    ...injectionWarning(edition, words),
    sources(edition, words),
  ].filter((line) => line !== null);
  const rows = lines.length > 0 ? lines.map((line) => `- ${line}`) : [review.nothing];
  return { head: [`## ${review.title}`, ''], rows, tail: [], expendable: 0 };
}

function wrong({ claims }: Edition, { desk }: DeskWords): string | null {
  const open = claims.filter(({ verdict }) => verdict === 'contradicted' || verdict === 'elsewhere');
  return open.length === 0 ? null : desk.review.wrong(open.length, ...places(open));
}

function unverified({ claims }: Edition, { desk }: DeskWords): string | null {
  const open = claims.filter(({ verdict }) => verdict === 'not-found');
  return open.length === 0 ? null : desk.review.notFound(open.length, ...places(open));
}

/** A story of more weight than all of the post is worth a second look, whatever held it back. */
function outscored({ bench, stories }: Edition, { desk }: DeskWords): string | null {
  const held = bench.flatMap(({ score, lost, because, lead }) => {
    return lost === 'told' || lost === 'proposed' || lost === 'dropped' ? [{ score, lost, because, lead }] : [];
  });
  const [best] = held.toSorted((a, b) => b.score - a.score);
  if (best === undefined || stories.some(({ score }) => score >= best.score)) return null;
  const [, day = '', then = best.because] = /^(\d{4}-\d{2}-\d{2}): (.*)$/s.exec(best.because) ?? [];
  return desk.review.outscored(inline(best.lead.title, 160), best.lost, inline(day), inline(then, 160));
}

/**
 * Items whose own page could not be read. Such an item is a title, or tells what a feed carried; nobody has held it
 * against its page.
 */
function unread({ unread: leads = [] }: Edition, { desk, health }: DeskWords): string | null {
  const reasons = [...new Set(leads.map(({ reason }) => health[reason]))];
  return leads.length === 0 ? null : desk.review.unread(numbers(leads.map(({ item }) => item)), reasons);
}

function prompts({ items, trends, watchList }: Edition, { desk, prompt }: DeskWords): string | null {
  const perItem = items.map(({ points }) => points.filter((point) => point.prompt).length);
  const atTheEnd = [...trends, ...watchList].filter((remark) => remark.prompt).length;
  const total = perItem.reduce((sum, count) => sum + count, atTheEnd);
  const where = perItem.flatMap((count, index) => (count > 0 ? [index] : []));
  return total === 0 ? null : desk.review.prompts(total, numbers(where), atTheEnd > 0, prompt.mark.trim());
}

/** Items that a model should have written and did not, one line a reason. */
function fallbacks({ items }: Edition, { desk, fallback }: DeskWords): string[] {
  const reasons = new Set(items.flatMap(({ written }) => written.fallback ?? []));
  return [...reasons].map((reason) => {
    const where = items.flatMap(({ written }, index) => (written.fallback === reason ? [index] : []));
    return reason === 'no-text'
      ? desk.review.untold(numbers(where))
      : desk.review.fallback(numbers(where), fallback[reason] ?? inline(reason));
  });
}

function corrected({ items }: Edition, { desk }: DeskWords): string | null {
  const where = items.flatMap(({ written }, index) => (written.corrections && written.by === 'model' ? [index] : []));
  return where.length === 0 ? null : desk.review.corrected(numbers(where));
}

/** One event told twice is for a person to see and mend: words alone could not tell. */
function doubles({ possibleDoubles = [] }: Edition, { desk }: DeskWords): string[] {
  return possibleDoubles.map(({ stories, shared }) =>
    desk.review.double(
      numbers(stories),
      shared.map((word) => inline(word, 40)),
    ),
  );
}

/** A source that has nothing to say is no trouble, and telling of it each day would hide those that are. */
const quiet: ReadonlySet<HealthReason> = new Set(['stale', 'frozen', 'empty']);

/** The failed ones first: only the first few are named. */
function sources({ health }: Edition, { desk }: DeskWords): string | null {
  const troubled = (['failed', 'degraded'] as const).flatMap((trouble) =>
    health.filter(({ outcome, reason }) => outcome === trouble && !quiet.has(reason)),
  );
  return troubled.length === 0
    ? null
    : desk.review.sources(
        troubled.length,
        troubled.slice(0, 5).map(({ name }) => inline(name, 80)),
      );
}

/** The items that some claims stand in, and whether others stand in the lists at the end. */
function places(claims: Edition['claims']): [number[], boolean] {
  const items = claims.flatMap(({ item }) => item ?? []);
  return [numbers(items), items.length < claims.length];
}

/** Items as the post counts them: each once, in order, from 1. */
function numbers(indices: readonly number[]): number[] {
  return [...new Set(indices)].sort((a, b) => a - b).map((index) => index + 1);
}
