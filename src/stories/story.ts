import type { Link } from '../links/link.ts';

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
}

export interface RankedStory extends Story {
  readonly score: number;
  readonly terms: readonly Term[];
}

/** Why a ranked story did not make the post. */
export type LostReason =
  | 'below-the-cut'
  | 'same-host'
  | 'off-topic'
  | 'not-an-article'
  | 'old-page'
  | 'same-page'
  | 'told';

export interface BenchedStory extends RankedStory {
  readonly lost: LostReason;
  /** Particulars of the loss (the host's name); '' when there are none. Not translated. */
  readonly because: string;
}
