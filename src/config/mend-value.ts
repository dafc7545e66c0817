/**
 * Finds the value that was meant by one that the schema refuses, by trying what people write in its place.
 *
 * Nothing here is taken for granted: a guess that the schema does not accept is none, so guesses may be bold.
 */

import { distance } from 'fastest-levenshtein';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { nearestTimeZone } from '../text/time-zones.ts';
import { partsOf } from './schema-parts.ts';

/** The first guess that the schema accepts; undefined when there is none. */
export function meantValue(value: unknown, schema: z.ZodType): unknown {
  // What is wrong then lies in what stands beside it.
  if (schema.safeParse(value).success) return undefined;
  return guesses(value, schema).find(
    (guess) => guess !== undefined && guess !== null && schema.safeParse(guess).success,
  );
}

function guesses(value: unknown, schema: z.ZodType): unknown[] {
  if (Array.isArray(value)) {
    const entries = value.map((entry) => (typeof entry === 'object' ? entry : String(entry)));
    return [
      value.every(Number.isInteger) ? value.join('-') : undefined,
      value.length === 1 ? value[0] : undefined,
      entries,
    ];
  }
  if (typeof value === 'object' && value !== null) {
    const { min, max } = value as { min?: unknown; max?: unknown };
    return [Number.isInteger(min) && Number.isInteger(max) ? `${min}-${max}` : undefined, [value]];
  }
  if (value === null || value === undefined) return [];
  const text = String(value).trim();
  const words = text
    .split(/[,，、;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return [
    text,
    ...textGuesses(text),
    ...optionsOf(schema, text),
    Number(text),
    /^(?:yes|on|true|1)$/i.test(text) ? true : /^(?:no|off|false|0)$/i.test(text) ? false : undefined,
    words,
    [value],
    ...keyedGuesses(text, value, schema),
  ];
}

/** A value that stands alone where keys belong: under the key that it names itself, or the first that takes it. */
function keyedGuesses(text: string, value: unknown, schema: z.ZodType): unknown[] {
  const { shape, element } = partsOf(schema);
  if (element !== undefined) return keyedGuesses(text, value, element as z.ZodType).map((entry) => [entry]);
  const [, named = '', rest = ''] = /^([\w-]+):\s*(\S.*)$/.exec(text) ?? [];
  const keys = Object.keys(shape ?? {});
  if (keys.includes(named)) return [{ [named]: rest }];
  return keys.map((key) => ({ [key]: value }));
}

function textGuesses(text: string): (string | null)[] {
  return [
    durationOf(text),
    rangeOf(text),
    clockOf(text),
    nearestTimeZone(text),
    ...templatesOf(text),
    ...addressesOf(text),
    text.toLowerCase().replace(/[\s_]+/g, '-'),
  ];
}

/** A duration in words (`1 day`, `2 weeks`, `24 小时`), or a bare number, which are hours as far as days would be many. */
function durationOf(text: string): string | null {
  const [, digits = '', unit = ''] = /^(\d{1,3})\s*([\p{L}]*)\.?$/u.exec(text) ?? [];
  const amount = Number(digits);
  if (digits === '' || amount === 0) return null;
  if (/^(?:h|hrs?|hours?|小时|小時)$/i.test(unit)) return `${amount}h`;
  if (/^(?:d|days?|天|日)$/i.test(unit)) return `${amount}d`;
  if (/^(?:w|wks?|weeks?|周|週|星期)$/i.test(unit)) return `${amount * 7}d`;
  if (/^(?:mo|months?|月|个月)$/i.test(unit)) return `${amount * 30}d`;
  return unit === '' ? `${amount}${amount >= 12 && amount % 12 === 0 ? 'h' : 'd'}` : null;
}

/** Fewest and most of something: from a range in another form or the wrong way round, or from a most alone. */
function rangeOf(text: string): string | null {
  const [, first, second] = /^(\d{1,2})(?:\s*(?:-|–|—|~|～|\.{2,3}|to|,|至|到)\s*(\d{1,2}))?$/.exec(text) ?? [];
  if (first === undefined) return null;
  const [a, b] = second === undefined ? [Math.min(4, Number(first)), Number(first)] : [Number(first), Number(second)];
  return `${Math.min(a, b)}-${Math.max(a, b)}`;
}

/** A time of day: `8:00`, `8 am`, `08.00`. */
function clockOf(text: string): string | null {
  const [, hour = '', minute = '00', half = ''] = /^(\d{1,2})(?:[:.：h](\d{2}))?\s*([ap]m)?$/i.exec(text) ?? [];
  if (hour === '' || (minute === '00' && half === '' && !/[:.：h]/.test(text))) return null;
  const hours = (Number(hour) % (half === '' ? 24 : 12)) + (/pm/i.test(half) ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

/** A template whose date is written as another tool would, or without what nobody fills. */
function templatesOf(text: string): string[] {
  const dated = text.replace(/\{{1,2}\s*date\b[^{}]{0,40}\}{1,2}/gi, '{date}');
  const unknown = /\{(?!date\})[^{}]{0,40}\}/g;
  const renamed = dated.includes('{date}') ? dated : dated.replace(unknown, '{date}');
  if (!text.includes('/') && !text.includes('\\')) return [dated, renamed];
  const relative = renamed.replaceAll('\\', '/').replace(/^[./]+/, '');
  const folders = relative.split('/').filter((folder) => folder.search(unknown) < 0);
  return [dated, renamed, relative, `${relative}.md`, folders.join('/'), `${folders.join('/')}.md`];
}

/** A web address whose beginning is missing or mistyped. */
function addressesOf(text: string): string[] {
  const rest = /^(?:[a-z]{0,8}:?\/{1,3})?([\w-]+(?:\.[\w-]+)+(?:[:/?].*)?)$/i.exec(text)?.[1];
  return rest === undefined ? [] : [`https://${rest}`];
}

/** The one of a few words that was meant; none where none is near. */
function optionsOf(schema: z.ZodType, text: string): string[] {
  const options = (partsOf(schema).options ?? []).filter((option) => typeof option === 'string');
  const wanted = text.toLowerCase().replace(/[\s_]+/g, '-');
  const begun = options.filter((option) => {
    const known = option.toLowerCase();
    return (
      known.startsWith(wanted) ||
      wanted.startsWith(known) ||
      languageNames(option).some((name) => name.startsWith(wanted))
    );
  });
  const near = options
    .filter((option) => distance(wanted, option.toLowerCase()) * 3 <= option.length)
    .toSorted((a, b) => distance(wanted, a) - distance(wanted, b));
  return [...begun, ...near];
}

/** What people call a language in English and in itself; none for what is no tag of a language. */
function languageNames(tag: string): string[] {
  try {
    return ['en', tag].map(
      (locale) => new Intl.DisplayNames(locale, { type: 'language' }).of(tag)?.toLowerCase() ?? '',
    );
  } catch {
    return [];
  }
}

/** A value at a place of the file. */
export function nested(place: readonly string[], value: unknown): unknown {
  return place.toReversed().reduce((inner, name) => (name === '[]' ? [inner] : { [name]: inner }), value);
}

/** A key with its value as it would stand in the file, on one line. */
export function asLine(place: readonly string[], value: unknown): string {
  const text = inLine(nested(place, value));
  // The outermost keys stand on a line of their own.
  return /^\{ (.*) \}$/.exec(text)?.[1] ?? text;
}

function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${inLine(key)}: ${inLine(inner)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  // Inside a list, since a comma or a bracket would end a text without quotes there.
  return stringify([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 })
    .trim()
    .slice(1, -1);
}
