/** Figures of one day's ranking against what was picked, as information retrieval defines them; gains are 0 or 1. */
export interface Figures {
  readonly 'P@10': number;
  readonly 'R@10': number;
  readonly 'R@20': number;
  readonly 'nDCG@10': number;
  readonly MAP: number;
  readonly MRR: number;
}

export const figureNames = ['P@10', 'R@10', 'R@20', 'nDCG@10', 'MAP', 'MRR'] as const;

export function figuresOf(ranked: readonly string[], picks: ReadonlySet<string>): Figures {
  const ranks = ranked.flatMap((id, index) => (picks.has(id) ? [index + 1] : []));
  const within = (most: number): number => ranks.filter((rank) => rank <= most).length;
  const gain = (rank: number): number => 1 / Math.log2(rank + 1);
  const ideal = sum(Array.from({ length: Math.min(10, picks.size) }, (_, index) => gain(index + 1)));
  return {
    'P@10': within(10) / 10,
    'R@10': within(10) / picks.size,
    'R@20': within(20) / picks.size,
    'nDCG@10': sum(ranks.filter((rank) => rank <= 10).map(gain)) / ideal,
    MAP: sum(ranks.map((rank, index) => (index + 1) / rank)) / picks.size,
    MRR: 1 / (ranks[0] ?? Number.POSITIVE_INFINITY),
  };
}

/** A 95 % percentile bootstrap interval of the mean, from 2000 resamples with a fixed seed. */
export function interval(values: readonly number[]): [number, number] {
  let state = 20260208;
  // Mulberry32: a small generator, good enough to draw days.
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const means = Array.from({ length: 2000 }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return [rounded(means[49] ?? 0), rounded(means[1949] ?? 0)];
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
