import type { Gathered, SearchKeys, SourceContext } from '../../source.ts';

/** A service that a search may ask. */
export interface SearchProvider {
  /** What people call it. */
  readonly name: string;
  /** The key it cannot be asked without; null when it needs none. */
  readonly key: keyof SearchKeys | null;
  /**
   * What it finds for a query within the day's first window.
   * @param source id of the source that asks
   * @throws WebError; SourceError `no-key` without a request
   */
  readonly search: (query: string, source: string, context: SourceContext) => Promise<Gathered>;
}
