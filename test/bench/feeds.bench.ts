import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ParsedFeed, parseFeedBytes } from '../../src/feeds/parse.ts';
import { type Comparison, compareFeed, type ExpectedFeed, expectedSuffix } from './feed-agreement.ts';

/** Where every feed of the folder is said to come from: relative links without any other base end up here. */
const home = 'http://feed.example/feed';

/**
 * Reads every feed file below `--data` with the shipped parser. `mb_per_s` counts the parser alone, warm. Where `NAME.serde.json` lies beside a file it is taken for the parse that another reader made of it, and
 * `agree` tells how many of its titles, links and dates are ours too, in percent. What cannot be read, and what does not
 * agree, goes to stderr.
 */
export async function measure(args: string[]): Promise<object> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' } } });
  if (values.data === undefined) throw new Error('feeds: say where the feeds are with --data FOLDER');
  const files = feedFiles(values.data);
  const counts = { parsed: 0, items: 0, with_link: 0, with_title: 0, with_date: 0 };
  const comparisons: Comparison[] = [];
  const bodies: Uint8Array[] = [];
  for (const file of files) {
    const body = readFileSync(file);
    const feed = read(body);
    bodies.push(body);
    if (feed instanceof Error) process.stderr.write(`${file}: ${feed.message}\n`);
    else counts.parsed += 1;
    const items = feed instanceof Error ? [] : feed.items;
    counts.items += items.length;
    counts.with_link += items.filter(({ url }) => url !== '').length;
    counts.with_title += items.filter(({ title }) => title !== '').length;
    counts.with_date += items.filter(({ published }) => published !== null).length;
    comparisons.push(...expectationsFor(file).map((expected) => compareFeed(file, items, expected)));
  }
  for (const line of comparisons.flatMap(({ disagreements }) => disagreements)) process.stderr.write(`${line}\n`);
  const agree = comparisons.length > 0 ? { agree: agreement(comparisons) } : {};
  return { bench: 'feeds', files: files.length, ...counts, mb_per_s: speedOver(bodies), ...agree };
}

/** Megabytes a second, over all feeds as often as fit in a second after one round of warming up. */
function speedOver(bodies: readonly Uint8Array[]): number {
  const size = bodies.reduce((sum, { length }) => sum + length, 0);
  const round = (): void => bodies.forEach((body) => void read(body));
  round();
  let rounds = 0;
  const began = performance.now();
  for (; performance.now() - began < 1_000; rounds += 1) round();
  return Math.round(((size * rounds) / (performance.now() - began) / 1e3) * 10) / 10;
}

/** Files that are feeds by suffix, or by their first bytes where the suffix says nothing. */
function feedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile() && isFeedFile(file))
    .sort();
}

function isFeedFile(file: string): boolean {
  const name = file.split('/').at(-1)?.toLowerCase() ?? '';
  if (name.endsWith(expectedSuffix) || name.startsWith('readme')) return false;
  const suffix = /\.([a-z]+)$/.exec(name)?.[1] ?? '';
  if (['xml', 'rss', 'atom', 'rdf'].includes(suffix)) return true;
  const start = readFileSync(file).subarray(0, 2048).toString('latin1');
  if (suffix === 'json') return start.includes('jsonfeed.org/version');
  return (
    !['html', 'md', 'txt', 'py', 'js', 'ts', 'go', 'rs'].includes(suffix) &&
    /<(?:\w+:)?(?:rss|feed|rdf)[\s>]/i.test(start)
  );
}

/** The feed, or why there is none. */
function read(body: Uint8Array): ParsedFeed | Error {
  try {
    return parseFeedBytes({ body, contentType: null, url: home, timeZone: null });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function expectationsFor(file: string): ExpectedFeed[] {
  const beside = file.replace(/\.[a-z]+$/i, expectedSuffix);
  return existsSync(beside) ? [JSON.parse(readFileSync(beside, 'utf8')) as ExpectedFeed] : [];
}

function agreement(comparisons: readonly Comparison[]): Record<string, number> {
  const sums = { title: [0, 0], link: [0, 0], date: [0, 0] } as Record<string, [number, number]>;
  for (const { agreed, expected } of comparisons) {
    for (const [field, sum] of Object.entries(sums)) {
      sum[0] += agreed[field as keyof typeof agreed];
      sum[1] += expected[field as keyof typeof expected];
    }
  }
  const percent = ([agreed, expected]: [number, number]): number => Math.round((agreed / expected) * 10_000) / 100;
  return { feeds: comparisons.length, ...Object.fromEntries(Object.entries(sums).map(([f, s]) => [f, percent(s)])) };
}
