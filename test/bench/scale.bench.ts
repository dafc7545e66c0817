import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';

const worker = fileURLToPath(new URL('./scale-worker.ts', import.meta.url));
const peakMemory = fileURLToPath(new URL('../support/peak-memory.ts', import.meta.url));

interface Row {
  readonly links: number;
  readonly ms: number;
  readonly merge_ms: number;
  readonly cluster_ms: number;
  readonly rank_ms: number;
  readonly stories: number;
  readonly peak_mb: number;
}

/**
 * Merges, clusters and ranks `--links N,N,…` fabricated links, each number in a process of its own that does it once, as
 * the Action does. `peak_mb` is the most memory the process held, the links themselves included. `exponent` is the slope
 * of time over links, both as logarithms, by least squares: 1 is linear.
 */
export async function measure(args: string[]): Promise<object> {
  const { values } = parseArgs({ args, options: { links: { type: 'string', default: '1000,10000,100000' } } });
  const sizes = values.links.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) throw new Error('scale: say --links N,N,…');
  const folder = await mkdtemp(join(tmpdir(), 'scale-bench-'));
  try {
    const rows: Row[] = [];
    for (const size of sizes) {
      const file = join(folder, `${size}`);
      const preload = `${pathToFileURL(peakMemory).href}?file=${encodeURIComponent(file)}`;
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', preload, worker, `${size}`]);
      const { stories, ...times } = JSON.parse(stdout) as Omit<Row, 'links' | 'peak_mb'>;
      const rounded = Object.fromEntries(Object.entries(times).map(([step, ms]) => [step, Math.round(ms)]));
      const peak_mb = Math.round(Number(await readFile(file, 'utf8')) / 2 ** 20);
      rows.push({ links: size, ...(rounded as typeof times), stories, peak_mb });
    }
    return { bench: 'scale', rows, exponent: rows.length < 2 ? null : exponentOf(rows) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function exponentOf(rows: readonly Row[]): number {
  const points = rows.map(({ links, ms }) => ({ x: Math.log(links), y: Math.log(Math.max(ms, 1)) }));
  const mean = (of: 'x' | 'y'): number => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [meanX, meanY] = [mean('x'), mean('y')];
  const slope =
    points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) /
    points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return Math.round(slope * 100) / 100;
}
