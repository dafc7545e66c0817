import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/**
 * How long the bundle takes to report a bad input, over an empty Node script. The two run in turn, so that both see the
 * same machine; the figures are medians of 15 pairs, in milliseconds.
 */
export async function measure(): Promise<object> {
  const pairs = Array.from({ length: 16 }, () => ({ empty: timed(['-e', '']), report: timed([bundle]) })).slice(1);
  const empty = median(pairs.map((pair) => pair.empty));
  const report = median(pairs.map((pair) => pair.report));
  const over = median(pairs.map((pair) => pair.report - pair.empty));
  return { bench: 'start', empty_ms: empty, bad_input_ms: report, over_ms: over };
}

function timed(args: readonly string[]): number {
  const began = performance.now();
  const { status, stdout } = spawnSync(process.execPath, args, {
    env: { INPUT_TOKEN: 't', INPUT_DATE: '2026-02-30' },
    encoding: 'utf8',
  });
  const took = performance.now() - began;
  const reported = status === 1 && stdout.includes('date: expected a calendar date');
  if (args[0] !== '-e' && !reported) throw new Error(`the bundle did not report the bad input: ${stdout}`);
  return took;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 10) / 10;
}
