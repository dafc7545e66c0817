/** Prints the health of all sources as a table, in Markdown and for a terminal. */

import { code, inline } from '../desk/index.ts';
import { isQuiet, type SourceHealth } from '../edition/health.ts';
import type { ReportWords } from './messages.ts';
import { plainLine } from './report.ts';

/** Troubled sources first, so that a long table begins with what wants attention. */
const order: readonly SourceHealth['outcome'][] = ['failed', 'degraded', 'skipped', 'ok'];

/** Markdown, with what to do about each trouble below the table. */
export function healthMarkdown(health: readonly SourceHealth[], words: ReportWords): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const { columns, todo } = words.checkUp;
  const sorted = sort(health);
  const rows = sorted.map((one) => line(cellsOf(one, words).map((cell) => inline(cell, 120))));
  const advice = sorted.flatMap((one) => {
    const remedy = remedyOf(one, words);
    const detail = one.detail === '' ? '' : ` ${code(one.detail, 160)}`;
    return remedy === null ? [] : [`- **${inline(one.name, 80)}**: ${remedy}${detail}${restOf(one, words)}`];
  });
  const table = [line(columns), line(columns.map(() => '---')), ...rows];
  return [...table, ...(advice.length === 0 ? [] : ['', `### ${todo}`, '', ...advice])].join('\n');
}

/** Columns for a terminal, with what to do about each trouble below them. */
export function healthText(health: readonly SourceHealth[], words: ReportWords): string {
  const { columns, todo } = words.checkUp;
  const sorted = sort(health);
  const rows = [columns, ...sorted.map((one) => cellsOf(one, words).map(plainLine))];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const pad = (text: string, column: number): string => text + ' '.repeat((widths[column] ?? 0) - widthOf(text));
  const table = rows.map((row) => row.map(pad).join('  ').trimEnd());
  const advice = sorted.flatMap((one) => {
    const remedy = remedyOf(one, words);
    const told = [one.detail, restOf(one, words)].filter((text) => text !== '').join('');
    const detail = told === '' ? [] : [`    ${plainLine(told)}`];
    return remedy === null ? [] : [`  ${plainLine(one.name)}: ${remedy}`, ...detail];
  });
  return [...table, ...(advice.length === 0 ? [] : ['', todo, ...advice]), ''].join('\n');
}

function sort(health: readonly SourceHealth[]): SourceHealth[] {
  return health.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}

function cellsOf(health: SourceHealth, words: ReportWords): string[] {
  const { name, kind, outcome, reason, links, newest, ms } = health;
  const trouble = reason === 'ok' ? '' : words.health[reason];
  // Where nothing came of a source that holds something, the counts say more than any phrase.
  const why = links === 0 && health.leftOut ? leftOutOf(health, words) : trouble;
  return [name, kind, words.checkUp.outcomes[outcome], why, String(links), newest?.slice(0, 10) ?? '', String(ms)];
}

/** What else was left out of a source that did bring links, or is in trouble for another reason; '' when told already. */
function restOf(health: SourceHealth, words: ReportWords): string {
  return health.leftOut === undefined || health.links === 0 ? '' : ` (${leftOutOf(health, words)})`;
}

function leftOutOf({ entries = 0, leftOut = {} }: SourceHealth, words: ReportWords): string {
  return words.leftOut(entries, leftOut);
}

function remedyOf(health: SourceHealth, words: ReportWords): string | null {
  if (isQuiet(health)) return words.checkUp.quiet;
  return health.reason === 'ok' ? null : words.remedy[health.reason];
}

/** Columns that a text takes in a terminal: Chinese, Japanese and Korean characters take two each. */
function widthOf(text: string): number {
  const wide =
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
  return [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}
