/** Declares the configuration of a run, with every default filled in. */

import type { Language } from '../edition/edition.ts';
import type { Source } from '../sources/index.ts';
import type { KindPoints, Quotas, Weights } from '../stories/index.ts';
import type { ModelSettings } from '../writing/index.ts';
import type { ModelKeyInput } from './inputs.ts';

export interface Config {
  /** Post title; `{date}` stands for the day's date. */
  readonly title: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly items: { readonly min: number; readonly max: number };
  /** Hours before the post's time that a link may date from. */
  readonly windowHours: number;
  /** Hours the window may widen to when the day is thin. */
  readonly maxWindowHours: number;
  /** Days of published posts whose links are not told again. */
  readonly memoryDays: number;
  readonly topics: readonly string[];
  readonly sources: readonly Source[];
  /** Factors for the terms of a score, points for kinds of text, and how many of a kind a post takes. */
  readonly ranking: { readonly weights: Weights; readonly kinds: KindPoints; readonly quotas: Quotas };
  /** Whether other sources are asked when the configured ones fail. */
  readonly substitutes: boolean;
  readonly post: {
    /** File path in the blog's repository; `{date}` stands for the day's date. */
    readonly path: string;
    readonly format: 'hugo-toml';
    /** Wall-clock time of the post in the blog's zone, `HH:MM`. */
    readonly time: string;
    readonly tags: readonly string[];
    readonly categories: readonly string[];
  };
  readonly pullRequest: {
    readonly labels: readonly string[];
    readonly reviewers: readonly string[];
    readonly draft: boolean;
    /** Branch name; `{date}` stands for the day's date. Null where the owner names none. */
    readonly branch: string | null;
  };
  /** Models that write, in order of preference, with the inputs that hold their keys. */
  readonly models: readonly ConfiguredModel[];
  /** The most a run may spend on models. */
  readonly budget: { readonly requests: number; readonly tokens: number };
}

/** A model as the owner configures it: everything but the key itself. */
export type ConfiguredModel = Omit<ModelSettings, 'apiKey' | 'missingKey'> & {
  /** Null for an endpoint that wants no key. */
  readonly keyInput: ModelKeyInput | null;
};
