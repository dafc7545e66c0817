/** Contract types: stories, ranked, benched or passed over, with why. */

import type { Link } from './link.ts';
import type { FollowUp } from './past.ts';
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
 * Why a ranked story did not make the post; the last three are what became of it on an earlier day: a post told it, a
 * pull request that is still open proposes it, a person took it out.
 */
export const lostReasons = [
  'below-the-cut',
  'same-host',
  'category-full',
  'too-similar',
  'off-topic',
  'kind',
  'listed-before',
  'not-an-article',
  'old-page',
  'same-page',
  'told',
  'proposed',
  'dropped',
] as const;
export type LostReason = (typeof lostReasons)[number];

export interface BenchedStory extends RankedStory {
  readonly lost: LostReason;
  /**
   * Particulars of the loss (the host, the category, the kind of text, the title of the similar story, the earlier day); '' when there
   * are none. Not translated.
   */
  readonly because: string;
}

/** A ranked story that is neither in the post nor on the bench, in short. */
export interface PassedStory {
  readonly title: string;
  /** Its lead first. */
  readonly urls: readonly string[];
  readonly score: number;
  readonly lost: LostReason;
  readonly because: string;
}

/** What became of everything that is not in the post or on the bench, so that anybody can ask why. */
export interface Others {
  /** Best first; those left out for their past last. */
  readonly passed: readonly PassedStory[];
  /** Links outside the window, the newest first; a source may list years of them, so there is a limit. */
  readonly outside: readonly { readonly url: string; readonly published: string | null }[];
  /** How many of those are left out. */
  readonly outsideCut: number;
}

/** Two stories of the post that may tell of one event, by their index. */
export interface PossibleDouble {
  readonly stories: readonly [number, number];
  /** The first few words that titles of both have, as one of them writes them. */
  readonly shared: readonly string[];
}

/** What a page is, where a post should not be full of it. */
export type Category = 'paper' | 'release' | 'repository';
