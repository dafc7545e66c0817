import type { Language } from '../config/config.ts';
import type { Words } from '../language/words.ts';
import type { Limits } from './model/budget.ts';
import type { ModelSettings } from './model/client.ts';

export interface WriteOptions {
  readonly language: Language;
  readonly words: Words;
  /** The post's calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Null writes excerpts and loads nothing of the model's. */
  readonly model: ModelSettings | null;
  readonly budget: Limits;
  readonly endpointFetch: typeof globalThis.fetch;
  /** Told once for each kind of trouble with the model, in one English line for the log. */
  readonly onNotice?: (notice: string) => void;
}
