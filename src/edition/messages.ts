/**
 * Declares the words that several rooms share, which each language provides: the post's labels, prompts and phrases for
 * codes.
 */

import type { HealthReason, LeftOut } from './health.ts';
import type { FollowUp } from './past.ts';

/** What a trouble of a source is called, by its code. */
export type HealthPhrases = Readonly<Record<Exclude<HealthReason, 'ok'>, string>>;

export interface EditionMessages {
  /** Labels of the post's fixed layout. */
  readonly post: {
    readonly title: string;
    readonly note: string;
    readonly sources: string;
    readonly points: string;
    readonly what: string;
    readonly details: string;
    readonly why: string;
    readonly impact: string;
    readonly advice: string;
    readonly trends: string;
    readonly watchList: string;
    /** Stands between a label and its text. */
    readonly colon: string;
    /** Stands between two sentences: nothing in Chinese, a space in English. */
    readonly gap: string;
  };
  /** Prompts for the editor where the excerpt writer leaves a gap; inline Markdown. */
  readonly prompt: {
    /** Stands before every prompt in the post, so that a person sees it and a search finds it; inline Markdown. */
    readonly mark: string;
    readonly what: string;
    readonly why: string;
    readonly impact: string;
    readonly advice: string;
    readonly trend: string;
    readonly watch: string;
  };
  /** A source's trouble in plain words, fit to stand after its name. */
  readonly health: HealthPhrases;
  /** What became of a source's entries that are not among the day's links: how many of each. Plain text. */
  readonly leftOut: (entries: number, counts: LeftOut) => string;
  /** Why a model's text was not used, by the codes of `Written.fallback`. */
  readonly fallback: Readonly<Record<string, string>>;
  readonly source: {
    /** Name of a source that nobody configured, asked in place of others. */
    readonly substitute: (name: string) => string;
  };
  /** What is new about a story that was told: `what` is the version or the amount, else ''. */
  readonly news: Readonly<Record<FollowUp['why'], (what: string) => string>>;
}
