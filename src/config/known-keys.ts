/** Knows the keys that the configuration has, each with its place, and finds the one that was meant by another. */

import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { inputNames } from './inputs.ts';
import type { KeyNames } from './mend-line.ts';
import { configSchema } from './schema.ts';
import { partsOf } from './schema-parts.ts';

/** A key's place: names of keys, and `[]` for an entry of a list. */
export type Place = readonly string[];

interface KnownKey {
  readonly place: Place;
  readonly schema: z.ZodType;
}

/** The schema of what stands at a path of the file; null where there is none. */
export function schemaAt(path: readonly PropertyKey[]): z.ZodType | null {
  let schema: unknown = configSchema;
  for (const key of path) {
    const definition = partsOf(schema);
    schema = 'element' in definition ? definition.element : definition.shape?.[String(key)];
    if (schema === undefined) return null;
  }
  return schema as z.ZodType;
}

/** The keys that are valid at a path; empty where any are. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  return Object.keys(partsOf(schemaAt(path)).shape ?? {});
}

/** Names of all keys, and whether their value is keys again wherever they stand. */
export const keyNames: KeyNames = new Map(
  everyKey().map(({ place, schema }) => [place.at(-1) ?? '', partsOf(schema).shape !== undefined]),
);

/** Every key, breadth first. */
function everyKey(): KnownKey[] {
  const found: KnownKey[] = [];
  const queue: KnownKey[] = [{ place: [], schema: configSchema }];
  for (const { place, schema } of queue) {
    const { shape, element } = partsOf(schema);
    const below = Object.entries(shape ?? {}).map(([key, inner]) => ({
      place: [...place, key],
      schema: inner as z.ZodType,
    }));
    found.push(...below);
    queue.push(...below);
    if (element !== undefined) queue.push({ place: [...place, '[]'], schema: element as z.ZodType });
  }
  return found;
}

/** Names from other tools and everyday words, with the key that has their meaning here. */
const otherNames: Readonly<Record<string, string>> = {
  feed: 'feed',
  rss: 'feed',
  atom: 'feed',
  url: 'feed',
  link: 'feed',
  subscription: 'feed',
  tz: 'time-zone',
  lang: 'language',
  locale: 'language',
  keyword: 'topics',
  subject: 'topics',
  count: 'items',
  maxitem: 'items',
  numberofitem: 'items',
  lookback: 'window',
  hour: 'window',
  filename: 'path',
  file: 'path',
  folder: 'path',
  directory: 'path',
  pr: 'pull-request',
  llm: 'models',
  apikey: 'key',
};

/** A name without capitals, blanks, hyphens, quotes and the ending of a plural. */
function bare(name: string): string {
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length > 3 ? letters.replace(/s$/, '') : letters;
}

const sameLetters = (a: string, b: string): boolean => bare(a) === bare(b) && a.length > 0;

/** Whether a word is nearly another: one of which half is different is another word, unless it only says more. */
function isNear(key: string, other: string): boolean {
  const far = distance(key, other) * 2 > Math.max(key.length, other.length);
  return !far || (other.length > 2 && key.includes(other));
}

/** Stricter than among neighbours: another place needs to be sure of its name. */
function isVeryNear(key: string, other: string): boolean {
  return distance(bare(key), bare(other)) * 4 <= bare(key).length;
}

export interface Meant {
  readonly place: Place;
  readonly schema: z.ZodType;
  /** Whether it stands where the wrong key does. */
  readonly isSibling: boolean;
}

/**
 * The key that was meant by one which there is not: a neighbour, or one of another place by the same name.
 * @param fits whether what stands under the key could stand under another
 */
export function meantBy(key: string, path: readonly PropertyKey[], fits: (schema: z.ZodType) => boolean): Meant | null {
  const here = path.map((part) => (typeof part === 'number' ? '[]' : String(part)));
  const translated = otherNames[bare(key)];
  const candidates = everyKey().flatMap(({ place, schema }): (Meant & { readonly rank: number })[] => {
    const name = place.at(-1) ?? '';
    const isSibling = place.length === here.length + 1 && here.every((part, index) => place[index] === part);
    const rank = rankOf(key, name, isSibling, translated);
    if (rank === null) return [];
    // What it holds tells as much as its name where there are two to choose from.
    return [{ place, schema, isSibling, rank: rank + (fits(schema) ? 0 : 1.5) }];
  });
  const slips = ({ place }: Meant): number => distance(key, place.at(-1) ?? '');
  const [best] = candidates.toSorted(
    (a, b) => a.rank - b.rank || a.place.length - b.place.length || slips(a) - slips(b),
  );
  return best ?? null;
}

function rankOf(key: string, name: string, isSibling: boolean, translated: string | undefined): number | null {
  if (isSibling && (sameLetters(key, name) || name === translated)) return 0;
  if (key === name || name === translated) return 1;
  if (isSibling) return isNear(key, name) ? 2 : null;
  if (sameLetters(key, name)) return 3;
  return isVeryNear(key, name) ? 4 : null;
}

/** What a workflow has at its top, in its jobs and its steps. */
const workflowKeys = [
  'on',
  'jobs',
  'permissions',
  'schedule',
  'cron',
  'steps',
  'runs-on',
  'uses',
  'with',
  'concurrency',
];

/** Where a key belongs that stands in the workflow and not in the configuration, in words; null for any other key. */
export function placeInWorkflow(key: string): string | null {
  if (inputNames.some((name) => sameLetters(name, key))) return 'write it in the workflow, under with: of the step';
  return workflowKeys.includes(key) ? 'it belongs into the workflow, a file in .github/workflows' : null;
}
