/** Scores what kind of text a story's lead is. */

import type { AnyTerm } from '../../../edition/term.ts';
import type { ToldKind } from '../../kind/kind-of.ts';
import type { KindPoints } from '../../kind/kinds.ts';
import { term } from './term.ts';

/** Points for a story's kind. */
export function kindTerm({ kind, words }: ToldKind, points: KindPoints): AnyTerm[] {
  return term('kind', points[kind] ?? 0, { kind, words });
}
