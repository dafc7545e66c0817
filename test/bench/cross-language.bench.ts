/**
 * Whether the checker sees wrong numbers, units, dates, versions and names in Chinese sentences about English sources:
 * `npm run bench -- cross-language --data DATA [--half even|odd] [--why]`.
 *
 * The sentences are ours (test/data/cross-language.jsonl) and true; the sources are those of DATA/snapshots. Each
 * sentence is checked as it is, where every open claim is a false alarm, and once for each kind of thing in it that can be
 * made wrong. The sentences with an even number were held back while the checker was made; both halves are reported.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadStory } from '../../src/edition/article.ts';
import { type CheckedClaim, isOpen } from '../../src/edition/claim.ts';
import type { RankedStory } from '../../src/edition/story.ts';
import { checkItem } from '../../src/facts/check.ts';
import { itemOfLines, storyOfText } from '../facts/given.ts';
import { corrupted, corruptions } from './corrupt.ts';

interface Sentence {
  readonly id: string;
  /** Path below the snapshots. */
  readonly file: string;
  /** Index in the file, where it is a list. */
  readonly entry?: number;
  readonly sentence: string;
}

const halves = ['odd', 'even'] as const;

export async function measure(args: readonly string[]): Promise<object> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string', default: '../shared/data' }, why: { type: 'string' }, half: { type: 'string' } },
  });
  const sentences = readFileSync(new URL('../data/cross-language.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sentence);
  const began = performance.now();
  const report = Object.fromEntries(
    halves.map((half) => {
      const own = sentences.filter(({ id }) => Number(id.slice(1)) % 2 === (half === 'even' ? 0 : 1));
      return [half, measureHalf(own, values.data, values.why === half)];
    }),
  );
  return { bench: 'cross-language', sentences: sentences.length, ...report, ms: Math.round(performance.now() - began) };
}

function measureHalf(sentences: readonly Sentence[], data: string, why: boolean): object {
  const untouched = sentences.filter((one) => open(one, one.sentence, data, why ? 'false alarm' : null).length > 0);
  const kinds = corruptions.map((kind) => {
    const wrong = sentences.flatMap((one) => {
      const changed = corrupted(one.sentence, kind, Number(one.id.slice(1)));
      return changed === null || changed === one.sentence ? [] : [{ one, changed }];
    });
    const caught = wrong.filter(({ one, changed }) => {
      const claims = open(one, changed, data, null);
      if (why && claims.length === 0) process.stderr.write(`missed ${kind}: ${one.id} ${changed}\n`);
      return claims.length > 0;
    });
    return [kind, { n: wrong.length, recall: share(caught.length, wrong.length) }] as const;
  });
  return {
    n: sentences.length,
    false_alarm: share(untouched.length, sentences.length),
    ...Object.fromEntries(kinds),
  };
}

function open(one: Sentence, sentence: string, data: string, tell: string | null): CheckedClaim[] {
  const claims = checkItem(itemOfLines([sentence]), 0, [sourceOf(one, data)]).filter(isOpen);
  if (tell !== null) {
    for (const { kind, text, verdict } of claims)
      process.stderr.write(`${tell}: ${one.id} ${verdict} ${kind} ${text}: ${sentence}\n`);
  }
  return claims;
}

const sources = new Map<string, ReadStory<RankedStory>>();

function sourceOf({ file, entry }: Sentence, data: string): ReadStory<RankedStory> {
  const key = `${file} ${entry}`;
  const known = sources.get(key);
  if (known) return known;
  const text = readFileSync(join(data, 'snapshots', file), 'utf8');
  const made = entry === undefined ? ofPost(file, text) : ofEntry(text, entry);
  sources.set(key, made);
  return made;
}

/** A post's own Markdown; its marks go, as they do when a page is read. */
function ofPost(file: string, text: string): ReadStory<RankedStory> {
  const date = /\d{4}-\d\d-\d\d/.exec(file)?.[0] ?? null;
  return storyOfText(text.replaceAll(/\*\*|`|\\(?=[_+])/g, ''), 'en', date === null ? null : `${date}T00:00:00.000Z`);
}

function ofEntry(text: string, entry: number): ReadStory<RankedStory> {
  const entries = JSON.parse(text) as Record<'title' | 'summary' | 'content' | 'published' | 'url', string>[];
  const { title, summary, content, published, url } = entries[entry] ?? fail(entry);
  return storyOfText(`${title}\n${content}\n${summary}`, 'en', new Date(published).toISOString(), url);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 1000;
}

function fail(entry: number): never {
  throw new Error(`cross-language: the snapshot has no entry ${entry}.`);
}
