/** Sections on the health of the sources. */

import type { Edition } from '../../edition/edition.ts';
import type { SourceHealth } from '../../edition/health.ts';
import type { Span } from '../../text/day.ts';
import type { DeskWords } from '../messages.ts';
import { code, inline } from '../safe-text.ts';
import { folded, type Section } from './section.ts';

/** Trouble first, the healthy ones folded away. */
export function sourceHealth({ health, window, unread = [] }: Edition, words: DeskWords): Section[] {
  const { sources } = words.desk;
  const order = ['failed', 'degraded', 'skipped'];
  const troubled = health
    .filter(({ outcome }) => outcome !== 'ok')
    .toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  const fine = health.filter(({ outcome }) => outcome === 'ok');
  const head = [`## ${sources.title}`, ''];
  const substitutes = health.filter(({ substitute }) => substitute).map(({ name }) => inline(name, 80));
  const rows = [
    ...(substitutes.length > 0 ? [`- ${sources.substituted(substitutes)}`] : []),
    ...(troubled.length > 0 ? troubled.map((one) => troubleRow(one, words)) : [sources.allFine(unread.length)]),
  ];
  const past = pastRows(health, window, words);
  return [
    { head, rows, tail: [], expendable: 3 },
    ...(past.length > 0 ? [folded(sources.past(past.length), past, 5)] : []),
    ...(fine.length > 0
      ? [
          folded(
            sources.fine(fine.length),
            fine.map((one) => `- ${sources.row(inline(one.name, 80), one.links, one.ms)}${quietIn(one, words)}`),
            6,
          ),
        ]
      : []),
  ];
}

/** What a source without links holds instead. */
function quietIn({ links, entries = 0, leftOut }: SourceHealth, words: DeskWords): string {
  return links > 0 || leftOut === undefined ? '' : ` (${words.leftOut(entries, leftOut)})`;
}

const signs = { failed: '❌', degraded: '⚠️', skipped: '⏭️', ok: '✅' } as const;

function troubleRow({ outcome, name, reason, detail, links }: SourceHealth, { health, desk }: DeskWords): string {
  const trouble = reason === 'ok' ? '' : ` — ${health[reason]}`;
  const brought = outcome === 'degraded' ? ` (${desk.sources.links(links)})` : '';
  return `- ${signs[outcome]} **${inline(name, 80)}**${trouble}${brought}${detail === '' ? '' : ` ${code(detail, 160)}`}`;
}

/**
 * Sources that answered for a past day without being able to, because they only know the present or the last few items.
 */
function pastRows(health: readonly SourceHealth[], window: Span, { desk }: DeskWords): string[] {
  return health.flatMap(({ name, past, oldest, links }) => {
    if (past === 'none') return [`- ${desk.sources.pastNone(inline(name, 80), links)}`];
    const short = past === 'recent' && oldest != null && oldest > window.start;
    return short ? [`- ${desk.sources.pastShort(inline(name, 80), oldest.slice(0, 10), links)}`] : [];
  });
}
