/** Asks recheck whether a pattern's time may grow faster than a text, and asks of its parts where it cannot tell of the whole. */
import { check as recheck } from 'recheck';
import { partsOf } from './alternatives.ts';
import { type Pattern, plainer } from './plainer.ts';

export type Verdict =
  | { readonly kind: 'linear' }
  | { readonly kind: 'vulnerable'; readonly degree: number | null; readonly attack: string; readonly part: string }
  | { readonly kind: 'undecided'; readonly why: string; readonly part: string };

/** Time for one part, in ms. What it decides is decided well below, on a machine that has other things to do too. */
const timeout = 6_000;
/** Letters above which a pattern is taken apart before it is asked of. */
const longest = 160;
/** Parts of a pattern above which none is taken further apart. */
const manyParts = 150;
/** Parts that could not be told, above which a pattern is given up. */
const mostUndecided = 1;

const known = new Map<string, Promise<Verdict>>();

export async function check(pattern: Pattern): Promise<Verdict> {
  const { source, flags } = plainer(pattern);
  const left = [source];
  const undecided: Verdict[] = [];
  let made = 0;
  for (;;) {
    const part = left.pop();
    if (part === undefined || undecided.length > mostUndecided) return undecided[0] ?? { kind: 'linear' };
    const parts = made < manyParts ? partsOf(part) : [];
    const verdict = part.length > longest && parts.length > 0 ? null : await ask(part, flags);
    if (verdict?.kind === 'vulnerable') return verdict;
    if (verdict?.kind === 'linear') continue;
    if (parts.length === 0 && verdict) undecided.push(verdict);
    left.push(...parts);
    made += parts.length;
  }
}

function ask(part: string, flags: string): Promise<Verdict> {
  const key = `/${part}/${flags}`;
  const asked = known.get(key) ?? checked(part, flags);
  known.set(key, asked);
  return asked;
}

async function checked(part: string, flags: string): Promise<Verdict> {
  // By counts of steps alone, since a busy machine makes any match look slow.
  const found = await recheck(part, flags, { timeout, attackTimeout: null, incubationTimeout: null });
  if (found.status === 'safe') return { kind: 'linear' };
  if (found.status === 'unknown') return { kind: 'undecided', why: found.error.kind, part };
  const degree = found.complexity.type === 'polynomial' ? found.complexity.degree : null;
  return { kind: 'vulnerable', degree, attack: found.attack.pattern, part };
}
