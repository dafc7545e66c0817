/** Contract types: the health of a source and the codes of what ails it. */

import { createHash } from 'node:crypto';
import type { Instant } from '../text/day.ts';
import type { Standing } from './candidate.ts';

/** Stable codes for why a request yielded nothing usable. */
export const webReasons = [
  'rate-limited',
  'timeout',
  'dns',
  'refused',
  'tls',
  'connection',
  'forbidden',
  'bad-key',
  'challenge',
  'not-found',
  'gone',
  'client-error',
  'server-error',
  'too-large',
  'too-complex',
  'truncated',
  'undecodable',
  'headers-too-large',
  'invalid-http',
  'redirect-loop',
  'blocked-address',
  'robots',
  'unexpected',
] as const;
export type WebReason = (typeof webReasons)[number];

/** Stable codes. `ok` alone means nothing is wrong; the sentence a reader sees for each lives in `language/`. */
export const healthReasons = [
  'ok',
  'left-out',
  'empty',
  'stale',
  'frozen',
  'silent',
  'undated',
  'unread-dates',
  'shared-date',
  'misdated',
  'future',
  'hijacked',
  'salvaged',
  'no-key',
  'quota-exhausted',
  'not-a-feed',
  'malformed',
  ...webReasons,
] as const;
export type HealthReason = (typeof healthReasons)[number];

/** Stable codes for why an entry that a source holds is not among the day's links. */
export const omissions = [
  'before-window',
  'after-window',
  'undated',
  'revision',
  'no-address',
  'no-title',
  'blocked-address',
  'elsewhere',
  'duplicate',
  'excluded',
  'over-cap',
] as const;
export type Omission = (typeof omissions)[number];

/** How many entries were left out, by why; absent where none was. */
export type LeftOut = Readonly<Partial<Record<Omission, number>>>;

/** A reservation about a source that did yield something. */
export interface Reservation {
  readonly reason: HealthReason;
  /** One technical line. */
  readonly detail: string;
}

/** What became of one source in this run. */
export interface SourceHealth {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly standing: Standing;
  /** `ok`: usable; `degraded`: usable with a reservation; `failed`: nothing came; `skipped`: not asked (no key). */
  readonly outcome: 'ok' | 'degraded' | 'failed' | 'skipped';
  readonly reason: HealthReason;
  /**
   * One technical line for the log and the pull request (`HTTP 429, retry after 1 s`); '' when `ok`, unless none of the
   * source's entries is of the day.
   */
  readonly detail: string;
  /** Candidates inside the widest window. */
  readonly links: number;
  /** Entries that the source holds, whatever became of them; absent when it could not be read. */
  readonly entries?: number;
  /** Why the others are not among the links; absent when nothing was left out. */
  readonly leftOut?: LeftOut;
  /** Newest candidate of any date, to recognise a feed that has gone quiet. */
  readonly newest: Instant | null;
  /** Oldest candidate, to tell how far back the source reaches; absent when nothing came. */
  readonly oldest?: Instant | null;
  /** Which past days its kind answers for; absent for the current day. */
  readonly past?: 'any' | 'recent' | 'none';
  /** Present for a source that nobody configured, asked because the configured ones brought too little. */
  readonly substitute?: true;
  readonly requests: number;
  readonly ms: number;
}

/** Whether a source is sound and holds entries, of which none is of the day. */
export function isQuiet({ reason, links, leftOut }: SourceHealth): boolean {
  return reason === 'ok' && links === 0 && leftOut !== undefined;
}

/** How a source is named in what later runs remember of a day: short, since its id may be as long as an address. */
export function sourceKey(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 8);
}
