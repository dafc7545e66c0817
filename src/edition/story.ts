import type { FollowUp } from '../stories/memory/follow-up.ts';
import type { Link } from './link.ts';
import type { AnyTerm } from './term.ts';

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
  /** What the score is the sum of. */
  readonly terms: readonly AnyTerm[];
}

/**
 * Why a ranked story did not make the post; the last three are what became of it on an earlier day: a post told it, a pull
 * request that is still open proposes it, a person took it out.
 */
export type LostReason =
  | 'below-the-cut'
  | 'same-host'
  | 'category-full'
  | 'too-similar'
  | 'off-topic'
  | 'not-an-article'
  | 'old-page'
  | 'same-page'
  | 'told'
  | 'proposed'
  | 'dropped';

export interface BenchedStory extends RankedStory {
  readonly lost: LostReason;
  /** Particulars of the loss (the host, the category, the title of the similar story, the earlier day); '' when there are none. Not translated. */
  readonly because: string;
}
