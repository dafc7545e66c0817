/** Keeps what was found of each pattern, by a hash of its source and flags, so that only new patterns are checked. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Pattern } from './plainer.ts';

/** `linear`: its time grows as the text does. `undecided`: nobody could tell; a cap stands before it. */
export type KeptVerdict = 'linear' | 'undecided';

export function hashOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

/** What a file has of verdicts, one a line behind its hash; none when there is no file. */
export function readVerdicts(file: string): ReadonlyMap<string, KeptVerdict> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [hash = '', verdict] = line.split(' ');
      if (verdict !== 'linear' && verdict !== 'undecided') throw new Error(`${file}: no verdict stands in “${line}”.`);
      return [hash, verdict];
    }),
  );
}

export function writeVerdicts(file: string, verdicts: ReadonlyMap<string, KeptVerdict>): void {
  writeFileSync(
    file,
    [...verdicts]
      .sort()
      .map(([hash, verdict]) => `${hash} ${verdict}\n`)
      .join(''),
  );
}
