/** Declares what every question of a run to a model shares. */
import type { ReadStory } from '../../../edition/article.ts';
import type { Language } from '../../../edition/edition.ts';
import type { RankedStory } from '../../../edition/story.ts';
import type { WritingWords } from '../../messages.ts';
import type { CheckItem, CheckLines } from '../../write-options.ts';
import type { Models } from '../models.ts';
import type { CountTokens } from './tokens.ts';
import type { Prompts } from './wording.ts';

/** What every question of a run shares. */
export interface Assignment {
  readonly models: Models;
  readonly countTokens: CountTokens;
  readonly prompts: Prompts;
  readonly language: Language;
  readonly words: WritingWords;
  /** The post's calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether the post's title names what leads the day. */
  readonly wantsHeadline: boolean;
  /** Fresh for every run. */
  readonly fenceCode: string;
  readonly stories: readonly ReadStory<RankedStory>[];
  readonly checkItem: CheckItem;
  readonly checkLines: CheckLines;
}
