/**
 * Reads versions, parts of series and identifiers in titles, and tells when two titles contradict each other in
 * them.
 */

import { findDates } from '../../text/dates.ts';
import { isModelFamily } from '../../text/names.ts';
import { numberedNamesIn } from '../../text/numbered-names.ts';
import { isMeasured, seriesPlacesIn } from '../../text/quantities.ts';
import { blanked } from '../../text/span.ts';
import { comparable } from '../../text/versions.ts';
import { isCommonTerm, isFunctionWord, stem } from '../../text/words.ts';

/**
 * What a title numbers: values by what they number (`vllm` → 0.15.1, `part` → 2, `cve` → 2026-1234). The
 * empty name is a version that stands alone.
 */
export type TitleMarks = ReadonlyMap<string, ReadonlySet<string>>;

/** Words before a number that make it the place in a series. */
const series = /^(?:part|no|episode|ep|issue|vol|volume|day|week|chapter|round|season|phase|step|edition|#)$/;

const identifier = /\b(cve|ghsa|rfc|pep)-?([0-9a-z]+(?:-[0-9a-z]+)*)/giu;

/** The marks of a title; null when it has none. */
export function marksOf(title: string): TitleMarks | null {
  if (!/[0-9第]/.test(title)) return null;
  const marks = new Map<string, Set<string>>();
  const add = (of: string, value: string): void => {
    const values = marks.get(of);
    if (values === undefined) marks.set(of, new Set([value]));
    else values.add(value);
  };
  let rest = title.normalize('NFKC').replace(/[\u2010-\u2015]/gu, '-');
  const take = (pattern: RegExp, mark: (groups: readonly string[]) => void): void => {
    rest = rest.replace(pattern, (_, ...groups) => {
      mark(groups.filter((group) => typeof group === 'string'));
      return ' ';
    });
  };
  const days = findDates(rest).filter(({ month, day, isLoose }) => month !== null && day !== null && !isLoose);
  rest = blanked(rest, days);
  // Many titles begin with their date; it tells two apart only in a series, where nothing else does.
  const undated = rest.replace(/[^\p{L}]+/gu, ' ').trim();
  for (const { month, day } of days) add(`date of ${undated}`, `${month}-${day}`);
  take(identifier, ([kind = '', id = '']) => add(kind.toLowerCase(), id.toLowerCase()));
  const places = seriesPlacesIn(rest);
  rest = blanked(rest, places);
  for (const { of, place } of places) add(`第${of}`, String(place));
  for (const { before, attached, value, end } of numberedNamesIn(rest)) {
    if (/[0-9][kmbx]$/i.test(value) || isMeasured(rest, end)) continue;
    const isMarked = attached.toLowerCase() === 'v';
    const of = nameBefore(isMarked || attached === '' ? before : attached);
    const isVersion = isMarked || (value.includes('.') && of !== null);
    if (of === null ? !isVersion : !isVersion && isYear(value)) continue;
    add(of ?? '', comparable(value));
  }
  return marks.size === 0 ? null : marks;
}

/** Whether two titles number the same thing and agree on no number: two releases, two parts of a series, two flaws. */
export function marksConflict(a: TitleMarks, b: TitleMarks): boolean {
  for (const [of, values] of a) {
    const others = of === '' ? new Set([...b.values()].flatMap((set) => [...set])) : (b.get(of) ?? b.get(''));
    if (others !== undefined && others.size > 0 && values.isDisjointFrom(others)) return true;
  }
  return a.has('') || !b.has('') ? false : marksConflict(b, a);
}

function nameBefore(word: string): string | null {
  const folded = word.toLowerCase();
  if (folded === '') return null;
  if (series.test(folded)) return folded;
  // Products are written with a capital; "in 2026" and "with 5 tips" number nothing.
  const isName = word !== folded || /[0-9]/.test(word);
  return isName && !isFunctionWord(folded) && (!isCommonTerm(stem(folded)) || isModelFamily(folded)) ? folded : null;
}

function isYear(value: string): boolean {
  return /^(?:19|20)[0-9]{2}$/.test(value);
}
