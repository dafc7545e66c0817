/** Describes the links of an earlier day and what became of each. */

import type { Instant } from '../../text/day.ts';

/** A link as an earlier day had it before its readers, and what became of it. */
export interface OfferedLink {
  /** Identity, as in `Link`. */
  readonly key: string;
  readonly url: string;
  readonly title: string;
  /** Plain text; '' when no more than the title is known. */
  readonly summary: string;
  /** Ids of the sources that carried it. */
  readonly sources: readonly string[];
  /** Points and comments together at the source that gave it most; null when none gave any. */
  readonly heat: number | null;
  /** When it was published; absent where nobody remembers. */
  readonly published?: Instant | null;
  /**
   * `kept`: the published post told it; `dropped`: it was proposed and a person took it out; `passed`: it was ranked
   * and not proposed.
   */
  readonly fate: 'kept' | 'dropped' | 'passed';
}

/** What is known of an earlier day: what taste is learned from. */
export interface PastDay {
  /** `YYYY-MM-DD` in the blog's time zone. */
  readonly date: string;
  /** At most one entry a link, sorted by key. */
  readonly offered: readonly OfferedLink[];
  /** Everything proposed was published and nothing else: whether anybody looked, nobody knows. */
  readonly untouched?: boolean;
}
