/** Explains a story's score term by term, and why a story is not in the post. */

import type { BenchedStory } from '../edition/story.ts';
import type { AnyTerm, TermName, TermReasons } from '../edition/term.ts';
import type { DeskWords } from './messages.ts';
import { inline } from './safe-text.ts';

/** The lines of a Markdown table: what speaks for a story first, then what speaks against it. */
export function scoreTable(terms: readonly AnyTerm[], { desk }: DeskWords): string[] {
  const rows = terms
    .toSorted((a, b) => b.points - a.points)
    .map((term) =>
      row(inline(desk.terms[term.name] ?? term.name), signed(term.points), inline(reasonOf(term, desk), 120)),
    );
  return [row(...desk.termColumns), row('-', '-:', '-'), ...rows];
}

/** What a term's points were given for, in plain text with gathered words in it. */
export function reasonOf(term: AnyTerm, { reasons }: Pick<DeskWords['desk'], 'reasons'>): string {
  // TypeScript does not see that name and reason belong together once they are looked up.
  const tell = reasons[term.name] as (reason: TermReasons[TermName]) => string;
  return tell(term.reason);
}

/** Points with their sign, so that a column of them adds up before the eye; no decimals but those that are not zero. */
export function signed(points: number, decimals = 1): string {
  const size = String(Number(Math.abs(points).toFixed(decimals)));
  if (size === '0') return size;
  return points < 0 ? `\u2212${size}` : `+${size}`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The particulars are plain text, gathered or a name of ours, '' when there are none. */
export function whyLost(
  { lost, because }: Pick<BenchedStory, 'lost' | 'because'>,
  { desk }: DeskWords,
): { readonly reason: string; readonly particulars: string } {
  const { categories, kinds } = desk.bench;
  const names: Readonly<Record<string, string>> = lost === 'category-full' ? categories : lost === 'kind' ? kinds : {};
  return { reason: desk.bench.lost[lost], particulars: names[because] ?? because };
}
