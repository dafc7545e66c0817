import type { Found } from './found.ts';
import { fromChinese } from './numerals.ts';
import { unitPattern } from './units.ts';

/** A calendar date, as far as it was written: a year, a month, a month with its day, or all. */
export interface DateMention extends Found {
  readonly kind: 'date';
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const year = '(?<year>(?:19|20)\\d{2})';
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const han = '[〇零一二三四五六七八九十]';

/** In order of preference where they overlap: the fuller forms come first. */
const patterns: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${year}(?<mark>[-/.])(?<month>[01]?\\d)\\k<mark>(?<day>[0-3]?\\d)(?![\\d])`, 'g'),
  new RegExp(`(?<!\\d)${year}\\s?年\\s?(?<month>[01]?\\d)\\s?月(?:\\s?(?<day>[0-3]?\\d)\\s?[日号])?`, 'g'),
  new RegExp(`(?<year>[一二]${han}{3})年(?:(?<month>${han}{1,2})月(?:(?<day>${han}{1,3})[日号])?)?`, 'g'),
  new RegExp(`(?<!\\d)${year}\\s?年(?![龄级限代])`, 'g'),
  /(?<![\d.])(?<month>[01]?\d)\s?月(?:\s?(?<day>[0-3]?\d)\s?[日号])?/g,
  new RegExp(`(?<!${han})(?<month>${han}{1,2})月(?<day>${han}{1,3})[日号]`, 'g'),
  new RegExp(`\\b${monthName} ${day}(?: ?,? ${year})?(?![\\d%]|[.,]\\d)`, 'g'),
  new RegExp(`(?<![\\d.])${day} ${monthName}(?: ?,? ${year})?(?!\\d)`, 'g'),
  new RegExp(`\\b${monthName} ?,? (?:of )?${year}(?!\\d)`, 'g'),
  // A month alone; `May` is a verb more often than not.
  new RegExp(`(?<=\\b(?:in|by|since|until|early|mid|late|of|last|this|next)[ -])${monthName}(?![a-z])`, 'g'),
  // A bare year. With a unit or a measure behind it, it is a number.
  new RegExp(
    `(?<![\\d.,$€£¥A-Za-z_/-])(?<year>19[5-9]\\d|20[0-3]\\d)(?![\\d%％A-Za-z]|[.,-]\\d|-[a-z]|\\s?-?${unitPattern}|\\s?(?:[万亿千百个条种项款名家位张块台次人件]|(?:thousand|million|billion|trillion|tokens?|GPUs?|people|users)(?![a-z])))`,
    'g',
  ),
];

/** The dates in a text. Addresses must have been blanked out before. */
export function datesIn(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const { index, 0: whole } = match;
      const parts = {
        year: toNumber(match.groups?.year),
        month: toMonth(match.groups?.month),
        day: toNumber(match.groups?.day),
      };
      const overlaps = found.some(
        (other) => index < other.index + other.text.length && other.index < index + whole.length,
      );
      const isReal =
        (parts.month ?? 1) >= 1 && (parts.month ?? 1) <= 12 && (parts.day ?? 1) >= 1 && (parts.day ?? 1) <= 31;
      if (!overlaps && isReal) found.push({ kind: 'date', text: whole, index, isLoose: false, ...parts });
    }
  }
  return found.toSorted((a, b) => a.index - b.index);
}

function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : fromChinese(text);
}

function toMonth(text: string | undefined): number | null {
  return text !== undefined && /^[A-Z]/.test(text)
    ? months.indexOf(text.slice(0, 3).toLowerCase()) + 1
    : toNumber(text);
}
