/** Reads names of months as feeds write them, in any of their languages; they come from the runtime's calendar (CLDR). */

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
