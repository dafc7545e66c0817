/** Expands source lists (OPML) into the sources they name. */

import type { SourceHealth } from '../../edition/health.ts';
import type { ListKind, Source, SourceKind } from '../kind.ts';
import { kinds } from '../kinds.ts';
import { type Terms, withDeadline } from './with-deadline.ts';

/** What a list came to. */
export interface Expanded {
  /** The sources it names that no earlier entry has. */
  readonly sources: readonly Source[];
  /** What is wrong with the list itself; null when nothing is, for then its sources speak for it. */
  readonly health: SourceHealth | null;
}

/** The kind of a source that was configured. */
export function kindOf({ kind }: Source): SourceKind | ListKind {
  const known = kinds[kind];
  if (known === undefined) throw new TypeError(`there is no kind of source called ${kind}`);
  return known;
}

/**
 * Reads all lists among the sources at once. What is configured by itself is not taken from a list, and what two lists
 * name belongs to the first of them, whichever answers first.
 */
export async function expandLists(sources: readonly Source[], terms: Terms): Promise<Map<Source, Expanded>> {
  const lists = sources.flatMap((source) => {
    const kind = kindOf(source);
    return 'expand' in kind ? [{ source, kind }] : [];
  });
  const read = await Promise.all(
    lists.map(async ({ source, kind }) => ({
      source,
      done: await withDeadline(source, (context) => kind.expand(source, context), terms),
    })),
  );
  const taken = new Set(sources.map(({ id }) => id));
  const expanded = read.map(({ source, done }): [Source, Expanded] => {
    if ('failure' in done) return [source, { sources: [], health: done.failure }];
    const { value, spent } = done;
    const fresh = value.sources.filter(({ id }) => !taken.has(id) && taken.add(id));
    if (value.reservation === null) return [source, { sources: fresh, health: null }];
    const { id, name, kind, standing } = source;
    const verdict = { outcome: 'degraded', ...value.reservation, links: 0, newest: null } as const;
    return [source, { sources: fresh, health: { id, name, kind, standing, ...verdict, ...spent } }];
  });
  return new Map(expanded);
}
