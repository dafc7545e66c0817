/** Finds the unit that stands at a place of a text, by the table of units. */
import { type Dimension, units } from './units.ts';

type Line = (typeof units)[number];

const bySymbol = new Map<string, Line>();
const byWord = new Map<string, Line>();
const inOtherCases = new Map<string, Line | null>();
for (const one of units) {
  for (const spelling of [...one.symbols, ...one.han]) bySymbol.set(spelling, one);
  for (const word of one.words) byWord.set(word.toLowerCase(), one);
}
for (const one of units) {
  if (one.isExact) continue;
  for (const symbol of one.symbols.filter(({ length }) => length > 1)) {
    for (const other of [symbol.toLowerCase(), symbol.toUpperCase()].filter((spelling) => !bySymbol.has(spelling))) {
      const known = inOtherCases.get(other);
      inOtherCases.set(other, known === undefined || known === one ? one : null);
    }
  }
}
for (const [symbol, one] of inOtherCases) if (one !== null) bySymbol.set(symbol, one);

/** A unit as a text has it. */
export interface UnitFound {
  readonly dimension: Dimension;
  /** How many of the dimension's base unit one of these is. */
  readonly factor: number;
  /** The place behind it. */
  readonly end: number;
}

/** Units of several words, by the first of them. */
const byFirstWord = Map.groupBy(
  [...byWord].filter(([word]) => /[ -]/.test(word)),
  ([word]) => /^[a-z]+/.exec(word)?.[0] ?? '',
);
const longestSign = Math.max(...units.flatMap(({ han }) => han.map(({ length }) => length)));
/** What must or must not stand behind a unit, by its source. */
const conditions = new Map(
  [...bySymbol.values(), ...byWord.values()]
    .flatMap(({ unless, only }) => [unless, only])
    .map((source) => [source, new RegExp(`^(?:${source})`)]),
);
const letters = /[A-Za-zµμ]+/y;
const rate = /\/[A-Za-z]+/y;

/** The unit that begins at a place of a text; null where none does. Latin spellings end where the word ends. */
export function unitAt(text: string, at: number): UnitFound | null {
  letters.lastIndex = at;
  const word = letters.exec(text)?.[0];
  if (word === undefined) return signAt(text, at);
  const end = at + word.length;
  rate.lastIndex = end;
  const slash = text[end] === '/' ? rate.exec(text)?.[0] : undefined;
  if (slash !== undefined) {
    const known = bySymbol.get(word + slash);
    if (known !== undefined) return checked(known, text, at, end + slash.length);
  }
  for (const [phrase, known] of byFirstWord.get(word.toLowerCase()) ?? []) {
    const plain = at + phrase.length;
    if (text.slice(at, plain).toLowerCase() !== phrase) continue;
    const behind = /^[sS]/.test(text.slice(plain)) ? plain + 1 : plain;
    if (!/^[A-Za-z]/.test(text.slice(behind, behind + 1))) return checked(known, text, at, behind);
  }
  const known = knownOf(word);
  return known === null ? null : checked(known, text, at, end);
}

function signAt(text: string, at: number): UnitFound | null {
  for (let length = longestSign; length > 0; length -= 1) {
    const known = bySymbol.get(text.slice(at, at + length));
    const found = known === undefined ? null : checked(known, text, at, at + length);
    if (found !== null) return found;
  }
  return null;
}

function checked(known: Line, text: string, at: number, end: number): UnitFound | null {
  const { dimension, factor, isGlued } = known;
  if (isGlued && !/\d/.test(text.charAt(at - 1))) return null;
  const behind = text.slice(end, end + 8);
  if (known.unless !== '' && conditions.get(known.unless)?.test(behind)) return null;
  if (known.only !== '' && !conditions.get(known.only)?.test(behind)) return null;
  return { dimension, factor, end };
}

/** The unit of a spelling. */
export function unitOf(text: string): { readonly dimension: Dimension; readonly factor: number } | null {
  return knownOf(text);
}

function knownOf(text: string): Line | null {
  const word = text.toLowerCase();
  return bySymbol.get(text) ?? byWord.get(word) ?? byWord.get(word.replace(/s$/, '')) ?? null;
}

/** Source of a pattern for any unit, for patterns that want none behind a number. */
export const unitPattern = [
  `(?:${[...bySymbol.keys(), ...byWord.keys()].filter(isLatin).map(escaped).join('|')})s?(?![A-Za-z])`,
  ...[...bySymbol].flatMap(([spelling, { unless, only }]) => {
    const [never, wanted] = [unless && `(?!${unless})`, only && `(?=${only})`];
    return isLatin(spelling) ? [] : [`${spelling}${never}${wanted}`];
  }),
].join('|');

function isLatin(spelling: string): boolean {
  return /[A-Za-z]/.test(spelling);
}

function escaped(spelling: string): string {
  return spelling.replaceAll('/', '\\/');
}
