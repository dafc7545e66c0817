/**
 * Whether the readers of outside text take time in proportion to its length: `npm run bench -- linear [--reader NAME]…`.
 * Each reads hostile texts of a length and of four times that; the ratio of the times is near 4 where the work is
 * linear and near 16 where it grows with the square. CPU time of this thread alone, the best of several runs.
 */
import { parseArgs } from 'node:util';
import { units } from './hostile-units.ts';
import { readers } from './linear-readers.ts';

/** Lengths in characters; each is four times the one before. */
const lengths = [2_000, 8_000, 32_000];
/** Times below this are noise, in ms. */
const floor = 3;
/** Longer than this a text is read only once, and none longer is tried. */
const enough = 800;
const runs = 2;
/** Above this work does not grow as the text does. */
const limit = 8;

interface Growth {
  readonly reader: string;
  readonly unit: string;
  readonly ratio: number;
  readonly characters: number;
  readonly ms: number;
}

export async function measure(args: readonly string[]): Promise<object> {
  const { values } = parseArgs({
    args: [...args],
    options: { reader: { type: 'string', multiple: true }, verbose: { type: 'boolean' } },
  });
  const names = values.reader ?? Object.keys(readers);
  const began = performance.now();
  const found: Growth[] = [];
  for (const name of names) {
    const read = readers[name];
    if (!read)
      throw new Error(`linear: no reader is called ${name}. Those that are: ${Object.keys(readers).join(', ')}.`);
    for (const unit of units) {
      for (const shape of shapes) {
        const growth = growthOf(name, read, unit, shape);
        found.push(growth);
        if (values.verbose && (growth.ratio > limit || growth.ms > enough / 2))
          process.stderr.write(`${JSON.stringify(growth)}\n`);
      }
    }
  }
  const worst = found.toSorted((a, b) => b.ratio - a.ratio);
  const over = worst.filter(({ ratio }) => ratio > limit);
  return {
    bench: 'linear',
    readers: names.length,
    texts: found.length,
    over: over.length,
    slow: [...new Set(over.map(({ reader }) => reader))],
    worst: worst.slice(0, 10),
    longest: found.toSorted((a, b) => b.ms - a.ms).slice(0, 5),
    seconds: Math.round((performance.now() - began) / 1000),
  };
}

type Shape = (repeated: string) => string;
const shapes: readonly Shape[] = [(repeated) => repeated, (repeated) => `Puffin 1 ${repeated}\u0001x`];

function growthOf(reader: string, read: (text: string) => unknown, unit: string, shape: Shape): Growth {
  let worst = 0;
  let before = 0;
  let characters = 0;
  let ms = 0;
  for (const length of lengths) {
    ms = timeOf(read, shape(unit.repeat(Math.ceil(length / unit.length))));
    if (before > 0) worst = Math.max(worst, Math.max(ms, floor) / Math.max(before, floor));
    characters = length;
    before = ms;
    if (ms > enough / 4) break;
  }
  return { reader, unit, ratio: Math.round(worst * 10) / 10, characters, ms: Math.round(ms) };
}

/** The shortest CPU time of a reading, in ms. Each text is another, since a reader may know one that it has read. */
function timeOf(read: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const before = process.threadCpuUsage();
    read(`${text}${run}`);
    const { user, system } = process.threadCpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
    if (best > enough || best < floor) break;
  }
  return best;
}
