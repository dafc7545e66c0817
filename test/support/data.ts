import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * A folder of evaluation data, which is not part of the project: below `GALLEY_DATA`, or beside the checkout. Null when
 * it is absent; that is said aloud, so that nobody takes a skipped test for a passed one.
 */
export function dataFolder(name: string): string | null {
  const folder = resolve(root, process.env.GALLEY_DATA ?? '../shared/data', name);
  if (existsSync(folder)) return folder;
  console.warn(`SKIPPED: no evaluation data at ${folder}. Set GALLEY_DATA to the folder that holds “${name}”.`);
  return null;
}
