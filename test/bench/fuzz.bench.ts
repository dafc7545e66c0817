import { parseArgs } from 'node:util';
import { type FormatName, formats } from '../fuzz/documents.ts';
import { fuzzReader } from '../fuzz/fuzz.ts';

/**
 * Feeds made-up bytes and structures to the readers of outside text for `--seconds` each (60), to `--reader NAME` alone
 * where one is named. `--seed` (the time of day) makes the same inputs again. Failures go to stderr as well, shrunk.
 */
export async function measure(args: string[]): Promise<object> {
  const { values } = parseArgs({
    args,
    options: { seconds: { type: 'string' }, reader: { type: 'string', multiple: true }, seed: { type: 'string' } },
  });
  const all = Object.keys(formats) as FormatName[];
  const wanted = values.reader ?? all;
  const names = all.filter((name) => wanted.includes(name));
  if (names.length < wanted.length) throw new Error(`fuzz: readers are ${all.join(', ')}`);
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  const ms = Number(values.seconds ?? 60) * 1_000;
  const results: Record<string, object> = {};
  const failures: object[] = [];
  for (const name of names) {
    const { runs, slowest, failures: found } = await fuzzReader(name, seed, { ms });
    results[name] = { runs, slowest_ms: Math.round(slowest.ms), failures: found.length };
    failures.push(...found);
    process.stderr.write(`${name}: ${runs} inputs, slowest ${Math.round(slowest.ms)} ms, ${found.length} failures\n`);
    for (const failure of found) process.stderr.write(`${JSON.stringify(failure)}\n`);
  }
  return { bench: 'fuzz', seed, seconds: ms / 1_000, readers: results, failures };
}
