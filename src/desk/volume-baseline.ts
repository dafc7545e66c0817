/** Computes the volume baseline of each source, and earlier proposals, from the markers of past pull requests. */

import type { PastProposal } from '../edition/past.ts';
import { usualVolumes } from '../sources/health/volumes.ts';
import type { Digest } from './digests.ts';

/** Days whose pull requests are looked at, at most: two weeks have every day of the week twice. */
const mostDays = 14;

/**
 * How many links each source usually brings, by the source's key: from what the latest digests remember, whatever
 * became of them.
 * @param digests newest first
 */
export function volumeBaseline(digests: readonly Digest[]): Map<string, number> {
  const volumes = digests.flatMap(({ marker: { sources } }) => (sources === undefined ? [] : [sources]));
  return usualVolumes(volumes.slice(0, mostDays));
}

/** What was proposed on earlier days, newest first, as far as their pull requests remember it. */
export function proposalsOf(digests: readonly Digest[]): PastProposal[] {
  return digests.flatMap(({ date, state, marker: { offers } }) => (offers ? [{ date, state, ...offers }] : []));
}
