import type { Instant } from '../../text/day.ts';
import { keysOf } from './earlier-post.ts';

/** A story as it was proposed or benched on an earlier day. */
export interface PastLink {
  /** Address of its lead link. */
  readonly url: string;
  readonly title: string;
  /** Keys of the sources that carried it. */
  readonly sources: readonly string[];
  /** Points and comments together at the source that gave it most; null when none gave any. */
  readonly heat: number | null;
  /** When it was published, to the minute; null where nobody said. */
  readonly published: Instant | null;
  /** Addresses of the other links it was proposed with. */
  readonly others: readonly string[];
}

/** What was proposed for a day: the last state that Galley left there. */
export interface Offers {
  readonly items: readonly PastLink[];
  /** The next stories, best first. */
  readonly bench: readonly PastLink[];
}

/** An earlier day's proposal, and what a person did with it. */
export interface PastProposal extends Offers {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `open`: nobody has decided yet; `closed`: it was turned down as a whole. */
  readonly state: 'open' | 'merged' | 'closed';
}

/** Keys of all links that a story was proposed with. */
export function keysOfLink({ url, others }: PastLink): string[] {
  return keysOf([url, ...others]);
}
