/** Collects every pattern of `src`: those written in its files, those made when they are loaded, and those made later. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { patternsOf } from './literals.ts';
import { type MadePattern, recordPatterns } from './made.ts';

/** A pattern and where it stands, as `file:line`. */
export interface CollectedPattern {
  readonly source: string;
  readonly flags: string;
  readonly places: readonly string[];
}

export interface Collected {
  readonly patterns: readonly CollectedPattern[];
  /** Places where patterns are made that none was seen of, as sentences. */
  readonly unseen: readonly string[];
}

/** Loading these starts the program. They may make no patterns. */
const starts = /^src\/(?:index|commands\/(?:doctor|explain|preview))\.ts$/;
/** The compiler of phrases makes its patterns when first asked; the collector asks of each list at once. */
const compiler = 'src/text/phrases.ts';

/** @param root the folder that has `src` */
export async function collectPatterns(root: string): Promise<Collected> {
  const made = recordPatterns(root);
  const files = globSync('src/**/*.ts', { cwd: root }).sort();
  for (const file of files) if (!starts.test(file)) await import(pathToFileURL(join(root, file)).href);
  if (existsSync(join(root, 'test/patterns/made-later.ts'))) (await import('./made-later.ts')).makePatterns();
  const written = new Map(files.map((file) => [file, patternsOf(readFileSync(join(root, file), 'utf8'))]));
  const seen = new Set(
    made.flatMap(({ places }) => places.map(({ file, line, column }) => `${file}:${line}:${column}`)),
  );
  const unseen: string[] = [];
  const all = new Map<string, { source: string; flags: string; places: Set<string> }>();
  const add = (source: string, allFlags: string, place: string): void => {
    // Moving through a text and telling places are no matter of time.
    const flags = allFlags.replaceAll(/[dg]/g, '');
    const key = `/${source}/${flags}`;
    const known = all.get(key) ?? { source, flags, places: new Set() };
    known.places.add(place);
    all.set(key, known);
  };
  for (const [file, { literals, makers, hidden }] of written) {
    for (const { source, flags, line } of literals) add(source, flags, `${file}:${line}`);
    for (const { line, column } of makers) {
      if (!seen.has(`${file}:${line}:${column}`)) {
        unseen.push(
          `${file}:${line} makes a pattern that was not seen: make it while the file is loaded, or call it in test/patterns/made-later.ts.`,
        );
      }
    }
    for (const { line } of hidden)
      unseen.push(`${file}:${line} uses RegExp in a way that hides its patterns: write \`new RegExp(…)\`.`);
  }
  for (const { source, flags, places } of made) add(source, flags, placeOf(places));
  return { patterns: [...all.values()].map((one) => ({ ...one, places: [...one.places].sort() })), unseen };
}

/** Where the words of a pattern stand: what called the compiler of phrases, else what made the pattern. */
function placeOf(places: MadePattern['places']): string {
  const place = places.find(({ file }) => file !== compiler) ?? places[0];
  return `${place?.file}:${place?.line}`;
}
