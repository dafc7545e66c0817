/** Reads names of months in any language, and tells by which languages a name was read. */
import { monthNames } from './month-names.ts';
import { dateWordKey } from './word-key.ts';

/** What a name may mean: a month, 1 to 12, with the languages that call it so. */
export interface NamedMonth {
  readonly month: number;
  readonly languages: readonly string[];
}

/** Shortest beginning of a name that people write for it, in letters. */
const shortestBeginning = 3;

/** Endings that languages join the next part of a date by: Basque `urtarrilaren 2`, Mongolian `сарын 2`. */
const inflected: readonly string[] = ['ren', 'ын', 'ий'];
const shortestStem = 5;

let byName: ReadonlyMap<string, readonly NamedMonth[]> | undefined;
let english: ReadonlyMap<string, number> | undefined;
const beginnings = new Map<string, readonly NamedMonth[]>();

/** The month that a name or abbreviation stands for, 1 to 12; null for one that languages read differently, or no name. */
export function monthOf(name: string): number | null {
  const known = englishMonth(name);
  if (known !== null) return known;
  const [first, ...others] = monthsCalled(name);
  return first === undefined || others.length > 0 ? null : first.month;
}

/**
 * The months that a name may mean. English names are read first, since feeds in every language write them; then a name
 * that a language has, and last the beginning of one: a whole name never counts as the beginning of another's.
 */
export function monthsCalled(name: string): readonly NamedMonth[] {
  const known = englishMonth(name);
  if (known !== null) return [{ month: known, languages: ['en'] }];
  const key = dateWordKey(name);
  byName ??= readNames();
  const found = byName.get(key) ?? byName.get(key.replace(/^ב/u, ''));
  if (found !== undefined || key.length < shortestBeginning) return found ?? [];
  const stem = inflected.find((ending) => key.endsWith(ending) && key.length - ending.length >= shortestStem);
  const stemmed = stem === undefined ? undefined : byName.get(key.slice(0, -stem.length));
  if (stemmed !== undefined) return stemmed;
  const begun = beginnings.get(key) ?? begunBy(key, byName);
  // Texts from outside must not fill the memory.
  if (beginnings.size < 500) beginnings.set(key, begun);
  return begun;
}

/** The month that an English name stands for, in any case; null for any other word. */
export function englishMonth(name: string): number | null {
  english ??= new Map(namesOf('en'));
  return english.get(name.toLowerCase()) ?? null;
}

function namesOf(language: string): [key: string, month: number][] {
  return (monthNames[language] ?? '')
    .split('|')
    .flatMap((names, index) => (names === '' ? [] : names.split(' ').map((key): [string, number] => [key, index + 1])));
}

function readNames(): Map<string, NamedMonth[]> {
  const named = new Map<string, NamedMonth[]>();
  for (const language of Object.keys(monthNames)) {
    for (const [key, month] of namesOf(language)) add(named, key, month, [language]);
  }
  return named;
}

function begunBy(key: string, names: ReadonlyMap<string, readonly NamedMonth[]>): NamedMonth[] {
  const begun = new Map<string, NamedMonth[]>();
  for (const [name, months] of names) {
    if (name.startsWith(key)) for (const { month, languages } of months) add(begun, key, month, languages);
  }
  return begun.get(key) ?? [];
}

function add(named: Map<string, NamedMonth[]>, key: string, month: number, languages: readonly string[]): void {
  const known = named.get(key) ?? [];
  const same = known.find((one) => one.month === month);
  const joined = { month, languages: [...new Set([...(same?.languages ?? []), ...languages])] };
  named.set(key, [...known.filter((one) => one !== same), joined]);
}
