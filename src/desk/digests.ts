/** Reads what the digest pull requests of earlier days remember: proposals, and the volume baseline of each source. */

import { type GitHub, headOfBase } from '../blog/index.ts';
import type { PastProposal } from '../edition/past.ts';
import { usualVolumes } from '../sources/index.ts';
import { addDays } from '../text/day.ts';
import { type DigestIdentity, tellDigests } from './identity.ts';
import { listRecent } from './listing.ts';
import type { Marker } from './marker.ts';

/** A digest pull request of an earlier day. */
export interface Digest {
  /** `YYYY-MM-DD`, by its marker. */
  readonly date: string;
  readonly state: 'open' | 'merged' | 'closed';
  readonly marker: Marker;
}

/** What the repository's pull requests tell of digests. */
export interface Digests {
  /** This digest's own, one a day, newest day first. */
  readonly own: readonly Digest[];
  /** Posts that other digests proposed. */
  readonly elsewhere: ReadonlySet<string>;
}

export interface Earlier {
  readonly github: GitHub;
  readonly digest: DigestIdentity;
  /** The day itself and what comes after it are not looked at. */
  readonly before: string;
  /** Days before it that are. */
  readonly memoryDays: number;
}

/** A proposal for a date is made on that date at the earliest; the clocks of two zones are a day apart at most. */
const earliest = -1;

/**
 * The latest pull request of each earlier day. Their markers tell whose they are, since labels and branches are the
 * owner's affair.
 * @throws GitHubError or Failure when GitHub does not say: nothing depends on it, so the caller goes on without
 */
export async function listDigests({ github, digest, before, memoryDays }: Earlier): Promise<Digests> {
  const first = addDays(before, -memoryDays);
  const recent = await listRecent(github, addDays(first, earliest));
  const tell = tellDigests(github, digest, await headOfBase(github, digest.base));
  const byDate = new Map<string, Digest>();
  const elsewhere = new Set<string>();
  for (const { marker, base, state } of recent) {
    if (marker === null || marker.date < first) continue;
    const ownership = await tell({ marker, base });
    if (ownership === 'other') elsewhere.add(marker.path);
    const isOwn = ownership === 'own' || ownership === 'moved';
    // A day that was done again is judged by the last time.
    if (!isOwn || marker.date >= before || byDate.has(marker.date)) continue;
    byDate.set(marker.date, { date: marker.date, state, marker });
  }
  return { own: [...byDate.values()].sort((a, b) => (a.date < b.date ? 1 : -1)), elsewhere };
}

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
