/**
 * Writes `src/text/dates/month-names.ts`: the months, the words around dates and the halves of the day of every language
 * that the runtime knows (CLDR). `node docs/month-names.ts`, when a newer runtime knows more; the tests hold the table
 * against the runtime they run on.
 */
import { writeFile } from 'node:fs/promises';
import { dateWordKey } from '../src/text/dates/word-key.ts';
import { compareText } from '../src/text/normalize.ts';

/** CLDR's languages of modern coverage, what feeds are written in. Another's word for a month yields to theirs. */
const modern =
  'en af am ar as az be bg bn bs ca cs cy da de el es et eu fa fi fil fr ga gd gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ' +
  'ky lo lt lv mk ml mn mr ms my nb ne nl nn or pa pl ps pt ro ru sd si sk sl so sq sr sv sw ta te th tk tr uk ur uz vi yo zh zu';
/** ISO 639-1, less what is above; the runtime says which of them it knows. */
const others =
  'aa ab ak ba bi bm bo br ce ch co cu cv dv dz ee eo ff fj fo fy gn gv ho ht hz ia ie ii ik io iu jv kg ki kj kl kr ks ku kv kw la lb ' +
  'lg li ln lu mg mh mi mt na nd ng nr nv ny oc oj om os pi qu rm rn rw sa sc se sg sm sn ss st su tg ti tn to ts tt tw ty ug ve vo wa ' +
  'wo xh yi za ckb';
/** Where a country or a script has words of its own: its words count for the language before the hyphen. */
const variants =
  'sr-Latn bs-Cyrl uz-Cyrl az-Cyrl en-GB de-AT pt-PT es-PE es-MX fr-CA ar-SY ar-MA ar-DZ ar-IQ ar-TN ar-SA';

/** What is written and CLDR does not list, as `language month words`. */
const written = `
de 1 jän jaenner
de 3 mrz maerz
fr 2 fevr
fr 8 aou
es 9 set setiembre
it 9 sett
nl 3 mrt maa
nl 5 mai
id 8 ags agt
da 5 mai
pt 9 setem
`;

type Names = Map<string, number>;

const styles: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'short' },
  { month: 'long' },
  { month: 'short', day: 'numeric', year: 'numeric' },
  { month: 'long', day: 'numeric', year: 'numeric' },
  { dateStyle: 'full' },
];

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
}

/** A locale's names of months by their keys; a name that it gives to two months is none. */
function namesIn(locale: string): Names {
  const names: Names = new Map();
  const unclear = new Set<string>();
  for (const options of styles) {
    for (let month = 1; month <= 12; month += 1) {
      const parts = format(locale, options).formatToParts(Date.UTC(2000, month - 1, 2));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      const key = dateWordKey(name);
      if (!/\p{Nd}|月/u.test(name) && isName(key)) {
        if (names.has(key) && names.get(key) !== month) unclear.add(key);
        names.set(key, month);
      }
    }
  }
  return new Map([...names].filter(([key]) => !unclear.has(key)));
}

/** Words of two letters are names of months only where letters are syllables. */
function isName(key: string): boolean {
  return [...key].length > (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(key) ? 2 : 1);
}

const known = (codes: string): string[] =>
  codes.split(' ').filter((code) => Intl.DateTimeFormat.supportedLocalesOf(code).length > 0);

const byLanguage = new Map<string, Names>();
const taken: Names = new Map();
for (const locale of [...known(modern), ...known(variants), ...known(others)]) {
  const language = locale.replace(/-.*/, '');
  const isModern = modern.split(' ').includes(language);
  const own = byLanguage.get(language) ?? new Map<string, number>();
  for (const [key, month] of namesIn(locale)) {
    if (own.has(key) || (!isModern && taken.has(key) && taken.get(key) !== month)) continue;
    own.set(key, month);
    if (isModern && !taken.has(key)) taken.set(key, month);
  }
  byLanguage.set(language, own);
}
for (const line of written.trim().split('\n')) {
  const [language = '', month = '', ...words] = line.split(' ');
  for (const word of words) byLanguage.get(language)?.set(dateWordKey(word), Number(month));
}

const months = new Set([...byLanguage.values()].flatMap((names) => [...names.keys()]));
const joiners = new Set<string>();
const halves = { before: new Set<string>(), after: new Set<string>() };
for (const locale of [...known(modern), ...known(variants), ...known(others)]) {
  const whole: readonly Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full', timeStyle: 'short' },
    { dateStyle: 'long', timeStyle: 'short' },
    { dateStyle: 'medium' },
    { month: 'long', day: 'numeric' },
  ];
  for (const style of whole) {
    for (const { type, value } of format(locale, style).formatToParts(Date.UTC(2026, 2, 4, 9, 30))) {
      if (type !== 'literal') continue;
      for (const word of value.match(/[\p{L}\p{M}'’]+/gu) ?? []) joiners.add(dateWordKey(word));
    }
  }
  if (format(locale, { hour: 'numeric' }).resolvedOptions().hour12 !== true) continue;
  for (const [hour, half] of [
    [9, halves.before],
    [21, halves.after],
  ] as const) {
    const parts = format(locale, { hour: 'numeric', minute: 'numeric' }).formatToParts(Date.UTC(2026, 2, 4, hour, 30));
    half.add(dateWordKey(parts.find(({ type }) => type === 'dayPeriod')?.value ?? ''));
  }
}

const lines = [...byLanguage].map(([language, names]) => {
  const groups = Array.from({ length: 12 }, (_, index) =>
    [...names].flatMap(([key, month]) => (month === index + 1 ? key : [])).join(' '),
  );
  return names.size === 0 ? [] : [`  ${language}: ${JSON.stringify(groups.join('|')).replaceAll('"', "'")},`];
});
const list = (words: Iterable<string>): string =>
  [...words]
    .filter((word) => word !== '' && !months.has(word))
    .sort(compareText)
    .join(' ');
await writeFile(
  new URL('../src/text/dates/month-names.ts', import.meta.url),
  `/**
 * Lists the months, the words around dates and the halves of the day by language. Written by docs/month-names.ts from the
 * runtime's calendars (Unicode CLDR); every word as \`dateWordKey\` has it.
 */

/** By language: the names of its twelve months, several a month. */
export const monthNames: Readonly<Record<string, string>> = {
${lines.flat().join('\n')}
};

/** What stands between the parts of a date, in any language. */
export const joiningWords =
  '${list(joiners)}';

/** What tells the half of the day beside a clock time, in languages that count to twelve. */
export const beforeNoon =
  '${list(halves.before)}';
export const afterNoon =
  '${list(halves.after)}';
`,
);
