/** Section on corrections: what a model had written before it was mended, replaced or left out, and why. */

import type { Edition } from '../../edition/edition.ts';
import type { Correction } from '../../edition/item.ts';
import type { DeskWords, Place } from '../messages.ts';
import { code, inline } from '../safe-text.ts';
import { folded, type Section } from './section.ts';

/** Sentences shown for one line: what is wrong in it is often told by one. */
const maxEvidence = 2;

/** One row a line of the model's text. */
export function corrections({ items, usage }: Edition, words: DeskWords): Section | null {
  const rows = [
    ...items.flatMap(({ written }, index) => rowsOf(index + 1, written.corrections ?? [], words)),
    ...rowsOf('outlook', usage.outlook ?? [], words),
    ...rowsOf('title', usage.headline ?? [], words),
  ];
  return rows.length === 0 ? null : folded(words.desk.corrections.title(rows.length), rows, 3);
}

function rowsOf(place: Place, all: readonly Correction[], words: DeskWords): string[] {
  const lines = Map.groupBy(all, ({ action, line }) => `${action} ${line}`);
  return [...lines.values()].flatMap((about) => row(place, about, words));
}

/** `about`: what was wrong in one line. */
function row(place: Place, about: readonly Correction[], { desk, fallback }: DeskWords): string[] {
  const [first] = about;
  if (first === undefined) return [];
  const reasons = Map.groupBy(about, ({ reason }) => reason);
  const why = [...reasons].map(([reason, same]) => {
    const claims = [...new Set(same.flatMap(({ claim }) => (claim === '' ? [] : code(claim, 120))))];
    return desk.corrections.why(fallback[reason] ?? inline(reason), claims);
  });
  const evidence = new Map(about.flatMap((one) => (one.evidence ? [[one.evidence.sentence, one.evidence.url]] : [])));
  const shown = [...evidence].slice(0, maxEvidence).map(([sentence, url]) => {
    return desk.corrections.evidence(inline(sentence), inline(URL.parse(url)?.host ?? url, 80));
  });
  const said = desk.corrections.row(place, desk.corrections.actions[first.action], why, inline(first.line));
  return [said + shown.join('')];
}
