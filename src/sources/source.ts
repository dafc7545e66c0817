import type { Clock } from '../clock.ts';
import type { Dated, Day, Instant } from '../text/day.ts';
import { type Web, webReasons } from '../web/web.ts';

/** How close a source stands to the events it tells of: the maker, the press, or the crowd. */
export type Standing = 'primary' | 'secondary' | 'community';

/** What readers did with a link at one source. */
export interface Engagement {
  readonly source: string;
  readonly points: number;
  readonly comments: number;
  /** Where the discussion is; null when there is none. */
  readonly url: string | null;
}

/** A link as one source gave it, before identity and merging. Text fields are plain text, never HTML. */
export interface Candidate extends Dated {
  /** Absolute http(s) URL as the source gave it. */
  readonly url: string;
  readonly title: string;
  /** `id` of the source. */
  readonly source: string;
  /** Snippet, at most a few sentences; '' when the source has none. */
  readonly summary: string;
  /** Full text carried by the source itself; '' when it carries none. Paragraphs are separated by blank lines. */
  readonly content: string;
  readonly author: string | null;
  /** True when the source and the page are of one site: nobody knows the page's title and date better. */
  readonly ownSite: boolean;
  readonly engagement: Engagement | null;
}

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

/** A reservation about a source that did yield something. */
export interface Reservation {
  readonly reason: HealthReason;
  /** One technical line. */
  readonly detail: string;
}

export interface Gathered {
  readonly candidates: readonly Candidate[];
  /** Null when nothing is wrong. */
  readonly reservation: Reservation | null;
}

/**
 * Stable codes for what became of a source. `ok` alone means nothing is wrong; the sentence a reader sees for each
 * lives in `language/`.
 */
export const healthReasons = [
  'ok',
  'empty',
  'stale',
  'frozen',
  'silent',
  'undated',
  'future',
  'hijacked',
  'salvaged',
  'no-key',
  'bad-key',
  'quota-exhausted',
  'not-a-feed',
  'malformed',
  ...webReasons,
] as const;
export type HealthReason = (typeof healthReasons)[number];

/** What became of one source in this run. */
export interface SourceHealth {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly standing: Standing;
  /** `ok`: usable; `degraded`: usable with a reservation; `failed`: nothing came; `skipped`: not asked (no key). */
  readonly outcome: 'ok' | 'degraded' | 'failed' | 'skipped';
  readonly reason: HealthReason;
  /** One technical line for the log and the pull request (`HTTP 429, retry after 1 s`); '' when `ok`. */
  readonly detail: string;
  /** Candidates inside the widest window. */
  readonly links: number;
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

/** A source answered, but not with what it promises. */
export class SourceError extends Error {
  readonly reason: HealthReason;

  constructor(reason: HealthReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SourceError';
    this.reason = reason;
  }
}
