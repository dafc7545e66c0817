/** Explains a learned score by the features that moved it most. */

import type { AnyTerm } from '../../../edition/term.ts';
import { compareText } from '../../../text/normalize.ts';
import type { Sources } from '../../first-party-domains.ts';
import { term } from '../terms/term.ts';
import { type Feature, type FeatureKind, featureKinds } from './features.ts';

/** What is known of a feature from earlier days. */
export interface Learned {
  readonly kept: number;
  readonly offered: number;
  /** Points for a feature of value 1. */
  readonly points: number;
}

/** How many words are named as the reason. */
const words = 4;

/** One term for each kind of feature that moves the score, with what did most of it as the reason. */
export function explainTaste(
  features: readonly Feature[],
  learned: ReadonlyMap<string, Learned>,
  sources: Sources,
): AnyTerm[] {
  const moved = features.flatMap(({ kind, key, label, value }) => {
    const known = learned.get(key);
    return known === undefined ? [] : [{ ...known, kind, key, label, points: known.points * value }];
  });
  return featureKinds.flatMap((kind) => {
    const ofKind = moved.filter((one) => one.kind === kind);
    const points = ofKind.reduce((sum, one) => sum + one.points, 0);
    const named = ofKind.filter(({ label }) => label !== '').sort(byStrength)[0];
    const { label = '', kept = 0, offered = 0 } = named ?? {};
    const terms: Readonly<Record<FeatureKind, () => AnyTerm[]>> = {
      source: () => term('taste-source', points, { source: sources.get(label)?.name ?? label, kept, offered }),
      site: () => term('taste-site', points, { site: label, kept, offered }),
      words: () => term('taste-words', points, { words: tellingWords(ofKind, Math.sign(points)) }),
      form: () => term('taste-form', points, {}),
      engagement: () => term('taste-engagement', points, {}),
      age: () => term('taste-age', points, { days: label, kept, offered }),
    };
    return terms[kind]();
  });
}

interface Moved {
  readonly key: string;
  readonly label: string;
  readonly points: number;
}

function byStrength(a: Moved, b: Moved): number {
  return Math.abs(b.points) - Math.abs(a.points) || compareText(a.key, b.key);
}

/** The words that moved the score most in the direction it went; a bare figure tells an editor nothing. */
function tellingWords(moved: readonly Moved[], direction: number): string[] {
  const byWord = new Map<string, number>();
  for (const { label, points } of moved) byWord.set(label, (byWord.get(label) ?? 0) + direction * points);
  return [...byWord]
    .filter(([word, points]) => /\p{L}/u.test(word) && points > 0)
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .slice(0, words)
    .map(([word]) => word);
}
