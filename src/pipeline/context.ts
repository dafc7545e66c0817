import type { Config } from '../config/index.ts';
import type { SourceHealth } from '../edition/health.ts';
import { type Words, wordsFor } from '../language/index.ts';
import type { Report } from '../report/index.ts';
import type { SourceKeys } from '../sources/index.ts';
import type { Day } from '../text/day.ts';
import type { Web } from '../web/index.ts';
import type { ModelSettings } from '../writing/index.ts';

/**
 * What every step of a run may use, known before the first of them begins and the same to the last. What one step finds
 * out and another needs is handed from step to step instead.
 */
export interface Context {
  readonly config: Config;
  readonly day: Day;
  readonly words: Words;
  readonly web: Web;
  /** Keys of the services that sources ask. */
  readonly keys: SourceKeys;
  /** In order of preference, with their keys; empty writes excerpts. */
  readonly models: readonly ModelSettings[];
  /** Links that sources usually bring, by their keys in the memory of volumes. */
  readonly usual: ReadonlyMap<string, number>;
  readonly report: Report;
  /** Told what became of the sources as soon as it is known, so that a failed run can still report it. */
  readonly onHealth: (health: readonly SourceHealth[]) => void;
}

/** The context of a run, its words those of the blog's language; nothing is usual and nobody is told where none is named. */
export function createContext(
  given: Omit<Context, 'words' | 'usual' | 'onHealth'> & Partial<Pick<Context, 'usual' | 'onHealth'>>,
): Context {
  return { usual: new Map(), onHealth: () => undefined, ...given, words: wordsFor(given.config.language) };
}
