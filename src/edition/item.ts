/** Contract types: an item of the post, its points and how they were written. */

import type { QuotedSentence } from './quoted-sentence.ts';

/**
 * One line of a list inside an item. `text` is inline Markdown of a small subset (strong, emphasis, code); the post
 * room makes it safe, whoever wrote it.
 */
export interface Bullet {
  readonly text: string;
  readonly children: readonly Bullet[];
  /** True when `children` are numbered. */
  readonly ordered: boolean;
  /**
   * Parts of `text` that are our own words on whose the quotations are: nothing a source could bear out. Absent: none.
   */
  readonly labels?: readonly string[];
}

/** A labelled point: `是什么`, `为什么重要`, … `label` is plain text. */
export interface Point extends Bullet {
  readonly label: string;
  /** True for a prompt that the editor has to fill in. */
  readonly prompt: boolean;
}

/** How a text came to be. */
export interface Written {
  readonly by: 'excerpt' | 'model';
  /** Model name; null for excerpts. */
  readonly model: string | null;
  /** Why the model's text was not used, as a stable code; null when it was, or when no model was configured. */
  readonly fallback: string | null;
  /** What a model's text went through before it was accepted, or what it was not accepted for; absent when nothing. */
  readonly corrections?: readonly Correction[];
}

/** One change to what a model wrote, and why. */
export interface Correction {
  /** By the model itself, by the source's own words, or by leaving it out. */
  readonly action: 'rewritten' | 'quoted' | 'left-out';
  /** Stable code, of those for `Written.fallback`. */
  readonly reason: string;
  /** The line as the model had written it, plain text; '' for the item as a whole. */
  readonly line: string;
  /** The statement that was wrong; '' when no single one was. */
  readonly claim: string;
  /** What a source says of it; null when there is nothing to show. */
  readonly evidence: { readonly url: string; readonly sentence: string } | null;
}

/** One numbered entry of the post. */
export interface Item {
  /** Id of the story it tells. */
  readonly story: string;
  /** Plain text. */
  readonly headline: string;
  /** Addresses cited, all of this story's own links, lead first. */
  readonly links: readonly string[];
  readonly points: readonly Point[];
  readonly written: Written;
  /** The sentences of `points` that were chosen from its sources; absent when none was, and in older editions. */
  readonly quoted?: readonly QuotedSentence[];
}

/** An entry of the trends or the watch list: inline Markdown, as in `Bullet`. */
export interface Remark {
  readonly text: string;
  /** True for a prompt that the editor has to fill in. */
  readonly prompt: boolean;
  /** True where a model wrote it; the others are counted or quoted. */
  readonly byModel?: true;
}

/** All that is written for a day. */
export interface Draft {
  /** What leads the day, plain text: the model's if it was asked and its text is borne out, else the first item's. */
  readonly headline: string;
  readonly items: readonly Item[];
  readonly trends: readonly Remark[];
  readonly watchList: readonly Remark[];
  readonly usage: Usage;
}

/** What the models cost. */
export interface Usage {
  /** The first configured model; null without one. */
  readonly model: string | null;
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Hash of the prompt files used; null without a model. */
  readonly prompts: string | null;
  /** What kept the model from writing items, as stable codes with how many: `{"unauthorized": 6}`. */
  readonly failures: Readonly<Record<string, number>>;
  /** What kept it from writing the trends and the watch list, as a stable code; absent when nothing did. */
  readonly outlookFailure?: string;
  /** Each configured model, in order of preference; absent without one. */
  readonly models?: readonly ModelUsage[];
  /** What was taken out of the trends and the watch list; absent when nothing was. */
  readonly outlook?: readonly Correction[];
  /** Why the model's headline for the day is not used; absent when it is, or was not asked for. */
  readonly headline?: readonly Correction[];
}

/** What one model cost. */
export interface ModelUsage {
  readonly model: string;
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** In `currency`, by the price the owner gave; null without a price. */
  readonly cost: number | null;
  readonly currency: string | null;
  /** Why it was not asked any more, as a stable code; null when it could be asked to the end. */
  readonly closed: string | null;
}

/** An order to machines in what was read for an item. */
export interface ItemInjection {
  /** Index of the item in the edition, from 0. */
  readonly item: number;
  /** The page's address. */
  readonly url: string;
  /** The beginning of the sentence, as it stands there. */
  readonly sentence: string;
}
