/**
 * One line of a list inside an item. `text` is inline Markdown of a small subset (strong, emphasis, code); the post
 * room makes it safe, whoever wrote it.
 */
export interface Bullet {
  readonly text: string;
  readonly children: readonly Bullet[];
  /** True when `children` are numbered. */
  readonly ordered: boolean;
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
}

/** An entry of the trends or the watch list: inline Markdown, as in `Bullet`. */
export interface Remark {
  readonly text: string;
  /** True for a prompt that the editor has to fill in. */
  readonly prompt: boolean;
}

/** All that is written for a day. */
export interface Draft {
  readonly items: readonly Item[];
  readonly trends: readonly Remark[];
  readonly watchList: readonly Remark[];
  readonly usage: Usage;
}

/** What the model cost. */
export interface Usage {
  /** Configured model; null without one. */
  readonly model: string | null;
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Hash of the prompt files used; null without a model. */
  readonly prompts: string | null;
  /** What kept the model from writing, as stable codes with how often: `{"unauthorized": 6}`. */
  readonly failures: Readonly<Record<string, number>>;
}
