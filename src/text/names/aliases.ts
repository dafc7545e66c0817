/** Tells by what other names something goes, in English and Chinese. */
import { startsWithHan } from '../scripts.ts';
import { entries } from './table.ts';

/** U.K. and UK are one. */
function keyOf(name: string): string {
  return name.toLowerCase().replaceAll('.', '');
}

/** Each name in lower case with all the names of its entries, itself among them. */
const known = new Map<string, readonly string[]>();
for (const names of entries) {
  for (const name of names) {
    const key = keyOf(name);
    known.set(key, [...(known.get(key) ?? []), ...names]);
  }
}

/** What else goes by this name, in either language, the name itself left out; empty when nothing is known. */
export function aliasesOf(name: string): readonly string[] {
  const key = keyOf(name);
  return (known.get(key) ?? []).filter((other) => keyOf(other) !== key || other.length > name.length);
}

/** Known names written in Chinese characters, the longest first. */
export const chineseNames: readonly string[] = [...known.keys()]
  .filter(startsWithHan)
  .sort((a, b) => b.length - a.length);
