/** Contract types: stories, watch-list entries and proposals of earlier days. */

import type { Instant } from '../text/day.ts';

/** A story of an earlier day. */
export interface PastStory {
  /** `told`: a post has it; `proposed`: a pull request has it that is still open; `dropped`: a person took it out. */
  readonly state: 'told' | 'proposed' | 'dropped';
  readonly date: string;
  /** File of the post that tells it; null when none does. */
  readonly path: string | null;
  readonly address: string | null;
  /** Since when readers may know it. */
  readonly since: Instant;
  /** As the post has it, or as its source had it. */
  readonly headline: string;
  /**
   * Its title as the source had it, where a proposal remembers it, else the headline again; '' for links that stand
   * outside any item, whose headline is the post's.
   */
  readonly title: string;
  /** Keys of its links. */
  readonly keys: readonly string[];
  readonly text: string;
}

/** An entry of an earlier post's watch list. */
export interface PastWatch {
  readonly date: string;
  readonly path: string;
  readonly address: string | null;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly subject: string;
  readonly text: string;
}

/** What became of an entry of an earlier watch list. */
export interface Watched extends PastWatch {
  /** `happened`: today's news is about it; `open`: nothing so far; `dropped`: its time ran out since the last post. */
  readonly state: 'happened' | 'open' | 'dropped';
  /** Id of the story that it happened in; null when it did not. */
  readonly story: string | null;
  /** Whether today is a day that the entry names and nothing has happened; absent for any other. */
  readonly due?: true;
}

/** A turn that a story may take after it was told. */
export type Turn =
  | 'withdrawn'
  | 'delayed'
  | 'cancelled'
  | 'confirmed'
  | 'denied'
  | 'fixed'
  | 'acquired'
  | 'completed'
  | 'ruled'
  | 'available'
  | 'released';

/** What is new about a story that was told: a later release, another figure, or a turn it took. */
export type News =
  /** `what`: the version. */
  | { readonly why: 'version'; readonly what: string }
  /** `what`: the amount as the headline has it. */
  | { readonly why: 'figures'; readonly what: string }
  | { readonly why: Turn; readonly what: '' };

/** The earlier post that a story follows up, and why it is told again. */
export interface FollowUp {
  readonly date: string;
  readonly path: string;
  /** Where the post is on the site, from the site's root; null when that is not sure. */
  readonly address: string | null;
  /** Headline of the item there; plain text. */
  readonly headline: string;
  readonly why: News['why'];
  readonly what: string;
}

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
export interface ProposalRecord {
  readonly items: readonly PastLink[];
  /** The next stories, best first. */
  readonly bench: readonly PastLink[];
  /** Short names of the links that stood on lists without dates; absent where nobody remembers. */
  readonly listed?: readonly string[];
}

/** An earlier day's proposal, and what a person did with it. */
export interface PastProposal extends ProposalRecord {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `open`: nobody has decided yet; `closed`: it was turned down as a whole. */
  readonly state: 'open' | 'merged' | 'closed';
}
