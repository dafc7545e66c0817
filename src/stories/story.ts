import type { Link } from '../links/link.ts';
import type { FollowUp } from './memory/follow-up.ts';

/** One named part of a score. The score is the plain sum of its terms' points. */
export interface Term {
  /** Stable code: `standing`, `corroboration`, `engagement`, `topics`, `freshness`, … */
  readonly name: string;
  readonly points: number;
  /** What the points were given for, in a few words (`3 hosts`, `412 points on hacker-news`); not translated. */
  readonly because: string;
}

/** Links about one event. */
export interface Story {
  /** Key of the lead link: stable for the same input. */
  readonly id: string;
  /** The most primary link. */
  readonly lead: Link;
  /** The other links, most independent first. */
  readonly supporting: readonly Link[];
  /** The earlier post that it follows up; absent for a story that was never told. */
  readonly followUp?: FollowUp;
}

export interface RankedStory extends Story {
  readonly score: number;
  readonly terms: readonly Term[];
}

/**
 * Why a ranked story did not make the post; the last three are what became of it on an earlier day: a post told it, a pull
 * request that is still open proposes it, a person took it out.
 */
export type LostReason =
  | 'below-the-cut'
  | 'same-host'
  | 'off-topic'
  | 'not-an-article'
  | 'old-page'
  | 'same-page'
  | 'told'
  | 'proposed'
  | 'dropped';

export interface BenchedStory extends RankedStory {
  readonly lost: LostReason;
  /** Particulars of the loss (the host's name, the earlier day); '' when there are none. Not translated. */
  readonly because: string;
}
