/** Dates in the addresses of pages: where sites usually put them, and where an owner's pattern says. */
import { type Dating, parseFeedDate } from './timestamps.ts';

/** The date many sites put into an article's path (`/2026/02/04/`, `/2026-02-04-title`, `/20260204/`), as text. */
export function dateInUrl(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const match =
    /\/(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}(?=[-/_.]|$)/.exec(path) ?? /[/_-](?:19|20)\d{6}(?=[-/_.]|$)/.exec(path);
  return match ? match[0].slice(1) : null;
}

const places: Readonly<Record<string, string>> = {
  '{yyyy}': String.raw`(?<year>\d{4})`,
  '{yy}': String.raw`(?<year>\d{2})`,
  '{mm}': String.raw`(?<month>\d{2})`,
  '{dd}': String.raw`(?<day>\d{2})`,
};

/** Whether a pattern says where an address has year, month and day, each once: `/news{yy}{mm}{dd}`. */
export function isDatePattern(pattern: string): boolean {
  const count = (place: RegExp): number => pattern.match(place)?.length ?? 0;
  return count(/\{yy(?:yy)?\}/g) === 1 && count(/\{mm\}/g) === 1 && count(/\{dd\}/g) === 1;
}

/** The date that stands in an address by a pattern; null where the pattern does not fit. */
export function dateInAddress(address: string, pattern: string, timeZone: string): Dating | null {
  const parts = pattern.split(/(\{(?:yyyy|yy|mm|dd)\})/);
  const source = parts.map((part) => places[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('');
  const { year = '', month, day } = new RegExp(`${source}(?!\\d)`).exec(address)?.groups ?? {};
  if (year === '') return null;
  return parseFeedDate(`${year.length === 2 ? `20${year}` : year}-${month}-${day}`, timeZone);
}
