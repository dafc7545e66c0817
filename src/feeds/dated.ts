/** Dates the entries of a feed: all by one habit, and none by the moment at which the site was built. */
import { type Instant, latestMoment, type Span } from '../text/day.ts';
import { dateInUrl } from '../text/page-dates.ts';
import { type SharedMoment, sharedMoment } from '../text/shared-moment.ts';
import { type DateHabits, type Dating, habitsOf, parseFeedDate, parseWholeDate } from '../text/timestamps.ts';
import type { FeedEntry, FeedText } from './entry.ts';

/** The dates of a feed's entries, and what is wrong with them. */
export interface DatesOfFeed {
  /** In the order of the entries; null for one without a date that can be believed. */
  readonly datings: readonly (Dating | null)[];
  /** Dates that nobody can read: how many, and the first as it is written; null when there are none. */
  readonly unread: { readonly count: number; readonly example: string } | null;
  /** The moment that stands on nearly all entries and is no date of publication; null when there is none. */
  readonly shared: { readonly count: number; readonly at: Instant } | null;
}

/** Longest date that is read, in UTF-16 units. */
const longestDate = 100;
/** How far an address may be from the date it is listed under, in milliseconds: zones, and posts that are announced late. */
const closeBy = 2 * 86_400_000;
/** Share of the entries whose addresses must say another date. */
const leastContrary = 1 / 3;

/**
 * The date of each entry. Without a date of publication the last change stands in. A moment that nearly all share is when
 * the site was built: it tells nothing but that they are no younger, so it is believed only where that is old enough.
 * @param window what the feed is read for; without it, every shared moment is doubted
 */
export function dated(
  { entries, language }: FeedText,
  addressOf: (entry: FeedEntry) => string,
  zone: string,
  window: Span | undefined,
): DatesOfFeed {
  const texts = entries.flatMap(({ published, updated }) => [...published, ...updated].map(cut));
  const latest = window === undefined ? null : Date.parse(window.end);
  const habits = habitsOf(texts, { language, latest });
  const published = entries.map((entry) => firstDate(entry.published, zone, habits));
  const updated = entries.map((entry, index) => (published[index] ? null : firstDate(entry.updated, zone, habits)));
  const all = entries.map((_, index) => published[index] ?? updated[index] ?? null);
  const moment = sharedMoment(all);
  const isPublished = published.some((dating) => dating !== null);
  const isBuild =
    moment !== null && isDoubted(moment, window) && (!isPublished || isContrary(moment, entries, addressOf));
  const unread = entries.flatMap((entry, index) =>
    all[index] ? [] : ([...entry.published, ...entry.updated][0] ?? []),
  );
  const [example] = unread;
  return {
    datings: all.map((dating, index) => (isBuild && moment.members.has(index) ? null : dating)),
    unread: example === undefined ? null : { count: unread.length, example: cut(example) },
    shared: isBuild ? { count: moment.members.size, at: moment.at } : null,
  };
}

/** Whether a shared moment, were it believed, would make news of what shares it. */
function isDoubted({ at }: SharedMoment, window: Span | undefined): boolean {
  return window === undefined || latestMoment(at, 'day') >= window.start;
}

/**
 * Whether dates of publication that are all one are the build's: addresses tell other days; or none tells this very day,
 * and it is no time that people choose. A batch that appears once a day, such as arXiv's, does so at midnight or sharp.
 */
function isContrary(
  { at, members, isScheduled }: SharedMoment,
  entries: readonly FeedEntry[],
  addressOf: (entry: FeedEntry) => string,
): boolean {
  const told = entries.flatMap((entry, index) => {
    const dating = members.has(index) ? parseWholeDate(dateInUrl(addressOf(entry)) ?? '', 'UTC') : null;
    return dating === null ? [] : Math.abs(Date.parse(dating.published) - Date.parse(at)) > closeBy;
  });
  const contrary = told.filter(Boolean).length;
  if (contrary > 0) return contrary >= members.size * leastContrary;
  return !isScheduled && told.length < members.size * leastContrary;
}

function firstDate(texts: readonly string[], zone: string, habits: DateHabits): Dating | null {
  for (const text of texts) {
    const dating = parseFeedDate(cut(text), zone, habits);
    if (dating !== null) return dating;
  }
  return null;
}

function cut(text: string): string {
  return text.slice(0, longestDate);
}
