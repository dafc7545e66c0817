/** Computes each source's usual volume (links a run) from what earlier runs remember. */

import { type SourceHealth, sourceKey } from '../../edition/health.ts';

/** Links that each source of one run brought, by the source's key. */
export type Volumes = Readonly<Record<string, number>>;

/** Most sources remembered: together they fit beside the marker's other fields into what a description leaves it. */
const mostSources = 120;
/** Runs that a source has to have been in before anything is usual. */
const leastRuns = 3;

/**
 * What a run has to remember: the links of the sources that answered. Of very many sources always the same are taken,
 * lest a source be known by its good days alone.
 */
export function volumesOf(health: readonly SourceHealth[]): Volumes {
  const answered = health.filter(({ outcome }) => outcome === 'ok' || outcome === 'degraded');
  const volumes = answered.map(({ id, links }): [string, number] => [sourceKey(id), links]);
  return Object.fromEntries(volumes.sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, mostSources));
}

/** The median of what each source brought, by the source's key; none for sources of too few runs. */
export function usualVolumes(runs: readonly Volumes[]): Map<string, number> {
  const bySource = Map.groupBy(runs.flatMap(Object.entries<number>), ([key]) => key);
  return new Map(
    [...bySource].flatMap(([key, entries]): [string, number][] =>
      entries.length < leastRuns ? [] : [[key, median(entries.map(([, links]) => links))]],
    ),
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}
