/** Makes, weights and sums the terms of a score. */

import type { AnyTerm, Term, TermName, TermReasons } from '../../../edition/term.ts';
import type { Weights } from '../weights.ts';

/** A term's points, to one decimal. What comes to nothing is no term, hence a list of none or one. */
export function term<N extends TermName>(name: N, points: number, reason: TermReasons[N]): Term<N>[] {
  const rounded = roundPoints(points);
  return rounded === 0 ? [] : [{ name, points: rounded, reason }];
}

/** The terms with the owner's weights; those without points are left out. */
export function weighted(terms: readonly AnyTerm[], weights: Weights): AnyTerm[] {
  return terms
    .map((one) => ({ ...one, points: roundPoints(one.points * (weights[one.name] ?? 1)) }))
    .filter(({ points }) => points !== 0);
}

export function sumOf(terms: readonly AnyTerm[]): number {
  return roundPoints(terms.reduce((sum, { points }) => sum + points, 0));
}

function roundPoints(points: number): number {
  // Without the last step a small negative number would round to -0.
  return Math.round(points * 10) / 10 + 0;
}
