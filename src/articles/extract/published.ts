import type { Instant } from '../../text/day.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2026-02-04`, `2026/2/4`, `2026.2.4`, `2026年2月4日`, and a time with zone where one follows. */
const numeric =
  /(?<!\d)(?<year>(?:19|20)\d{2})(?:[-/.]|\s?年\s?)(?<month>\d{1,2})(?:[-/.]|\s?月\s?)(?<day>\d{1,2})(?!\d)\s?日?(?:[T\s]*(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?/i;
/** `Feb 4, 2026`, `February 4th 2026`. */
const monthFirst = /\b(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d{2})\b/i;
/** `4 Feb 2026`, `Wed, 04 Feb 2026`. */
const dayFirst = /\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>(?:19|20)\d{2})\b/i;
const compact = /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/;

/**
 * The first date in a short text as a UTC instant; null when there is none. A time without zone is taken as UTC, never
 * as the zone of the machine.
 */
export function parseDate(text: string): Instant | null {
  for (const pattern of [numeric, monthFirst, dayFirst, compact]) {
    const parts = pattern.exec(text)?.groups;
    const instant = parts ? toInstant(parts) : null;
    if (instant) return instant;
  }
  return null;
}

/** The date many sites put into an article's path (`/2026/02/04/`, `/2026-02-04-title`, `/20260204/`), as text. */
export function dateInUrl(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const match =
    /\/(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}(?=[-/_.]|$)/.exec(path) ?? /[/_-](?:19|20)\d{6}(?=[-/_.]|$)/.exec(path);
  return match ? match[0].slice(1) : null;
}

function toInstant(parts: Record<string, string | undefined>): Instant | null {
  const { year = '', month = '', day = '', hour = '0', minute = '0', second = '0', zone } = parts;
  const monthNumber = /^\d+$/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const time = Date.UTC(Number(year), monthNumber - 1, Number(day), Number(hour), Number(minute), Number(second));
  const date = new Date(time);
  // `Date.UTC` carries 31 February over into March: such a text is no date.
  const isReal = monthNumber >= 1 && date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === Number(day);
  return isReal ? new Date(time - offsetMs(zone)).toISOString() : null;
}

function offsetMs(zone: string | undefined): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000;
}
