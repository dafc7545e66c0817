import type { Edition } from '../edition.ts';
import type { Words } from '../language/words.ts';
import type { SourceHealth } from '../sources/source.ts';
import { code, inline } from './safe-text.ts';
import { folded, type Section } from './section.ts';

/** Claims that no source of their story supports, with the line they stand in. */
export function notFoundClaims({ claims }: Edition, { desk }: Words): Section | null {
  const rows = claims
    .filter(({ verdict }) => verdict === 'not-found')
    .map(({ item, kind, text, line }) =>
      desk.claims.row(item + 1, desk.claims.kinds[kind], code(text, 120), inline(line)),
    );
  const head = [`## ${desk.claims.title(rows.length)}`, '', desk.claims.hint, ''];
  return rows.length === 0 ? null : { head, rows, tail: [], expendable: 2 };
}

/** What became of the sources: trouble first, the healthy ones folded away. */
export function sourceHealth({ health }: Edition, words: Words): Section[] {
  const { sources } = words.desk;
  const order = ['failed', 'degraded', 'skipped'];
  const troubled = health
    .filter(({ outcome }) => outcome !== 'ok')
    .toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  const fine = health.filter(({ outcome }) => outcome === 'ok');
  const head = [`## ${sources.title}`, ''];
  const rows = troubled.length > 0 ? troubled.map((one) => troubleRow(one, words)) : [sources.allFine];
  return [
    { head, rows, tail: [], expendable: 3 },
    ...(fine.length > 0
      ? [
          folded(
            sources.fine(fine.length),
            fine.map(({ name, links, ms }) => `- ${sources.row(inline(name, 80), links, ms)}`),
            6,
          ),
        ]
      : []),
  ];
}

const signs = { failed: '❌', degraded: '⚠️', skipped: '⏭️', ok: '✅' } as const;

function troubleRow({ outcome, name, reason, detail }: SourceHealth, { health }: Words): string {
  const trouble = reason === 'ok' ? '' : ` — ${health[reason]}`;
  return `- ${signs[outcome]} **${inline(name, 80)}**${trouble}${detail === '' ? '' : ` ${code(detail, 160)}`}`;
}
