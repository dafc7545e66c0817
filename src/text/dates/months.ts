/**
 * Names of months and weekdays. Those that prose is read by are written out here; those that feeds write come from the
 * runtime's calendar of each language (CLDR).
 */

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

/** The same in whatever case, for where a year leaves no doubt. */
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

/** Languages whose months feeds write out; where two abbreviate alike, the first counts. */
const feedLanguages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'hu', 'el', 'ru', 'pl', 'sv', 'tr'];

let months: ReadonlyMap<string, number> | undefined;

/** The month a name or abbreviation stands for in any language that feeds write, 1 to 12; null when it is none. */
export function monthOf(name: string): number | null {
  months ??= namedMonths();
  const key = bare(name);
  const known = months.get(key);
  if (known !== undefined || key.length < 4) return known ?? null;
  const start = [...months.keys()].find((one) => key.startsWith(one));
  return start === undefined ? null : (months.get(start) ?? null);
}

function namedMonths(): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const language of feedLanguages) {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2000, month - 1, 1));
      const name = bare(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (name.length > 2 && !named.has(name)) named.set(name, month);
    }
  }
  return named;
}

/** Without accents, dots and case. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
