/** Contract type: the edition, everything decided for a day. */

import type { Span } from '../text/day.ts';
import type { UnreadLead } from './article.ts';
import type { CheckedClaim } from './claim.ts';
import type { SourceHealth } from './health.ts';
import type { Item, ItemInjection, Remark, Usage } from './item.ts';
import type { Watched } from './past.ts';
import type { BenchedStory, Others, PossibleDouble, RankedStory } from './story.ts';

/** Languages that a post can be written in, as BCP 47 tags. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * Plain JSON: the post, the pull request body and the job summary are pure functions of it, so a job that may not write
 * can compose it and another can publish it.
 */
export interface Edition {
  readonly version: 1;
  readonly date: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly title: string;
  /** The post's own time as local ISO 8601 with offset: `2026-02-08T08:00:00+08:00`. */
  readonly publishedAt: string;
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  readonly draft: boolean;
  /** Where the post belongs in the blog's repository. */
  readonly path: string;
  /** The window the stories were chosen from, and the one first tried. */
  readonly window: Span;
  readonly firstWindow: Span;
  /** Sentences of the note at the top of the post: inline Markdown; empty when there is nothing to say. */
  readonly note: readonly string[];
  readonly items: readonly Item[];
  readonly trends: readonly Remark[];
  readonly watchList: readonly Remark[];
  /** What became of the watch lists of earlier posts; absent in editions that did not look. */
  readonly watched?: readonly Watched[];
  /** The stories of `items`, in the same order. */
  readonly stories: readonly RankedStory[];
  /** Stories that may tell of one event; absent in editions that did not look. */
  readonly possibleDoubles?: readonly PossibleDouble[];
  /** Items whose own page could not be opened; absent in editions that did not look. */
  readonly unread?: readonly UnreadLead[];
  /** What pages order machines to do; absent in editions that did not look. */
  readonly orders?: readonly ItemInjection[];
  /** The next stories by score, with why each lost. */
  readonly bench: readonly BenchedStory[];
  /** What became of everything else; absent in editions that did not keep it. */
  readonly others?: Others;
  /** Short names of the day's links that no source dates; absent in editions that did not keep them. */
  readonly listed?: readonly string[];
  readonly claims: readonly CheckedClaim[];
  readonly health: readonly SourceHealth[];
  /**
   * Candidates of the widest window; links and stories of the one chosen from, and stories told before; pages asked for
   * and read.
   */
  readonly counts: {
    readonly candidates: number;
    readonly links: number;
    readonly stories: number;
    readonly told: number;
    readonly pages: number;
    readonly pagesRead: number;
  };
  readonly usage: Usage;
}

/** The sheets of one day, as an editor gets them: nothing has been printed yet. */
export interface Proof {
  readonly edition: Edition;
  /** The post's file. */
  readonly post: string;
  /** The pull request's body, without its marker. */
  readonly pullRequest: string;
}
