/** English names of months and weekdays, and patterns of them for prose. */

/** Names of the twelve months in English prose, the full one first. */
const englishNames: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Names of the days of the week in English, Sunday first. */
export const englishWeekdays: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Months that are verbs, names and much else when they are not capitalised. */
const ambiguous: ReadonlySet<string> = new Set(['march', 'mar', 'may']);

/** Names of months, short ones as well, and of weekdays, in lower case: they name a time, and never what a text is about. */
export const calendarWords: readonly string[] = [...englishNames.flat(), ...englishWeekdays];

/** Source of a pattern for an English month, as prose capitalises it. */
export const englishMonth = monthsAs((name) => (ambiguous.has(name) ? [capital(name)] : [capital(name), name]));

/** An English month in whatever case, for where a year leaves no doubt. */
export const englishMonthInAnyCase = monthsAs((name) => [capital(name), name]);

/** Source of a pattern for the full name of a month that is no other word: it is a month wherever it stands. */
export const plainEnglishMonth = `(?<month>${englishNames
  .flatMap(([name = '']) => (ambiguous.has(name) || name === 'april' || name === 'june' ? [] : [capital(name), name]))
  .join('|')})\\b`;

function monthsAs(spellings: (name: string) => readonly string[]): string {
  const any = (names: readonly string[]): string =>
    `(?:${names.flatMap((name) => [...spellings(name), name.toUpperCase()]).join('|')})\\b`;
  return `(?<month>${any(englishNames.flatMap(([name = '']) => name))}|${any(englishNames.flatMap(([, ...short]) => short))}\\.?)`;
}

function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
