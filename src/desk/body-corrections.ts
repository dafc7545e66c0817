import type { Edition } from '../edition.ts';
import type { Words } from '../language/words.ts';
import type { Correction } from '../writing/item.ts';
import { code, inline } from './safe-text.ts';
import { folded, type Section } from './section.ts';

/** What the model had written before it was mended, replaced or left out, and why. */
export function corrections({ items, usage }: Edition, words: Words): Section | null {
  const rows = [
    ...items.flatMap(({ written }, index) => (written.corrections ?? []).map((one) => row(index + 1, one, words))),
    ...(usage.outlook ?? []).map((one) => row('outlook', one, words)),
    ...(usage.headline ?? []).map((one) => row('title', one, words)),
  ];
  return rows.length === 0 ? null : folded(words.desk.corrections.title(rows.length), rows, 3);
}

function row(place: number | 'outlook' | 'title', correction: Correction, { desk, fallback }: Words): string {
  const { action, reason, claim, line, evidence } = correction;
  const why = fallback[reason] ?? inline(reason);
  const said = desk.corrections.row(place, desk.corrections.actions[action], why, code(claim, 120), inline(line));
  return evidence === null ? said : said + desk.corrections.evidence(inline(evidence.sentence));
}
