/** Scores freshness, and dates in addresses that contradict it. */

import type { Link } from '../../../edition/link.ts';
import type { AnyTerm } from '../../../edition/term.ts';
import type { Span } from '../../../text/day.ts';
import { term } from './term.ts';

const worth = { freshness: 9, undated: -12, staleAddress: -20 } as const;

/** News of a week ago is no fresher than older news. */
const freshDays = 7;

/** A date in an address this much older than the window says that the page is old, whatever the feed says. */
const staleDays = 30;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Newer is better; what is dated to the day alone is taken to be from its middle. No date is worse than any. */
export function timeTerms({ url, published, precision }: Link, window: Span): AnyTerm[] {
  return [...dateTerm(published, precision, window), ...staleTerm(url, window)];
}

function dateTerm(published: Link['published'], precision: Link['precision'], window: Span): AnyTerm[] {
  if (published === null) return term('undated', worth.undated, {});
  const byDay = precision === 'day';
  const age = Math.max(0, Date.parse(window.end) - Date.parse(published) - (byDay ? dayMs / 2 : 0));
  return term('freshness', worth.freshness * Math.max(0, 1 - age / (freshDays * dayMs)), {
    hours: byDay ? null : Math.round(age / hourMs),
    date: published.slice(0, 10),
  });
}

function staleTerm(address: string, window: Span): AnyTerm[] {
  const written = addressDate(new URL(address).pathname);
  if (written === null || Date.parse(window.start) - written.time <= staleDays * dayMs) return [];
  return term('stale-address', worth.staleAddress, { date: written.date });
}

/** The date that a path such as `/2024/08/19/title` names, and that day as a UTC instant in milliseconds. */
function addressDate(path: string): { readonly date: string; readonly time: number } | null {
  const found = /\/(20[0-9]{2})[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12][0-9]|3[01]))?(?=[/-]|$)/.exec(path);
  if (found === null) return null;
  const [, year, month, day] = found;
  return {
    date: [year, month, day].filter(Boolean).join('-'),
    // Without a day the end of the month is meant, so that a page is never called older than it can be.
    time: Date.UTC(Number(year), Number(month) - (day ? 1 : 0), Number(day ?? 0)),
  };
}
