/** Declares what writing is given. */
import type { Clock } from '../clock.ts';
import type { ReadStory } from '../edition/article.ts';
import type { Language } from '../edition/edition.ts';
import type { Draft, Item } from '../edition/item.ts';
import type { RankedStory } from '../edition/story.ts';
import type { WritingWords } from './messages.ts';
import type { Limits } from './model/budget.ts';
import type { ModelSettings } from './model/settings.ts';
import type { Timing } from './model/transport/timing.ts';

/** A statement of an item and what the sources say about it: as much of it as writing needs to know. */
export interface JudgedClaim {
  readonly kind: string;
  /** As written in the item. */
  readonly text: string;
  /** The line it stands in, plain text. */
  readonly line: string;
  /** `contradicted` and `elsewhere` (in another story's sources) are wrong; anything else is not writing's to judge. */
  readonly verdict: string;
  readonly evidence: { readonly url: string; readonly sentence: string } | null;
}

/**
 * Looks the statements of item `index` up in the sources of the day's stories. What reads sources may be done apart, in
 * a thread with limits of its own, and then answers later.
 */
export type CheckItem = (
  item: Item,
  index: number,
  stories: readonly ReadStory<RankedStory>[],
) => MaybeLater<readonly JudgedClaim[]>;

/** Looks up the statements of lines that speak of several items, each of which tells the story at its index. */
export type CheckLines = (
  lines: readonly string[],
  items: readonly Item[],
  stories: readonly ReadStory<RankedStory>[],
) => MaybeLater<readonly JudgedClaim[]>;

/** Writes a story's item as an excerpt; `fallback` is why no model's text stands there. */
export type WriteExcerpt = (story: ReadStory<RankedStory>, fallback: string | null) => MaybeLater<Item>;

/** Writes the trends and the watch list without a model. */
export type WriteOutlook = (
  items: readonly Item[],
  stories: readonly ReadStory<RankedStory>[],
) => MaybeLater<Pick<Draft, 'trends' | 'watchList'>>;

type MaybeLater<T> = T | Promise<T>;

export interface WriteOptions {
  readonly language: Language;
  readonly words: WritingWords;
  /** The post's calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether the post's title names what leads the day. */
  readonly wantsHeadline: boolean;
  /** In order of preference; without any, excerpts are written and nothing of the model's is loaded. */
  readonly models: readonly ModelSettings[];
  readonly budget: Limits;
  readonly endpointFetch: typeof globalThis.fetch;
  readonly checkItem: CheckItem;
  readonly checkLines: CheckLines;
  readonly excerpt: WriteExcerpt;
  readonly outlook: WriteOutlook;
  /** The usual one when absent. */
  readonly timing?: Timing;
  /** The machine's own when absent. */
  readonly clock?: Clock;
  /** Told what may be spent before anything is, in one English line for the log. */
  readonly onPlan?: (plan: string) => void;
  /** Told once for each kind of trouble with a model, in one English line for the log. */
  readonly onNotice?: (notice: string) => void;
  /** Told once for each model that was given up and that its owner has to do something about, in one English line. */
  readonly onWarning?: (warning: string) => void;
}
