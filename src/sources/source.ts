/** Declares what a source is given to work with, what it hands back and the error by which it fails. */

import type { Clock } from '../clock.ts';
import type { Candidate } from '../edition/candidate.ts';
import type { HealthReason, LeftOut, Reservation } from '../edition/health.ts';
import type { Day } from '../text/day.ts';
import type { Web } from '../web/index.ts';

/** Keys of the search services; null for one that is not set. */
export interface SearchKeys {
  readonly brave: string | null;
  readonly tavily: string | null;
  readonly exa: string | null;
  readonly serper: string | null;
}

/** Keys of all services that sources ask. */
export interface SourceKeys extends SearchKeys {
  /** A token for github.com's API; null when there is none for it. */
  readonly github: string | null;
}

/** What a source is given to work with. */
export interface SourceContext {
  /** Requests made through it are counted as this source's and end with `signal`. */
  readonly web: Pick<Web, 'get' | 'post'>;
  readonly day: Day;
  readonly keys: SourceKeys;
  /** Aborts when the source's own deadline or the stage's has passed. */
  readonly signal: AbortSignal;
  /** What all sources of one run share (a queue, a spent quota): made by the first call with a function, kept after. */
  readonly shared: <T>(create: () => T) => T;
  /** Waits for a turn among other sources without using up the source's own deadline. */
  readonly awaitTurn: <T>(turn: Promise<T>) => Promise<T>;
  /** What pauses and deadlines are measured by. */
  readonly clock: Clock;
}

export interface Gathered {
  readonly candidates: readonly Candidate[];
  /** Null when nothing is wrong. */
  readonly reservation: Reservation | null;
  /** Entries that make no candidate, by why; absent when all do. */
  readonly leftOut?: LeftOut;
}

/** A source answered, but not with what it promises. */
export class SourceError extends Error {
  readonly reason: HealthReason;

  constructor(reason: HealthReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SourceError';
    this.reason = reason;
  }
}
