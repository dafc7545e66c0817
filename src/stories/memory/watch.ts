/** Finds what became of the entries of earlier watch lists: happened, due or dropped. */

import type { PastStory, PastWatch, Turn, Watched } from '../../edition/past.ts';
import type { Story } from '../../edition/story.ts';
import { calendarDays } from '../../text/dates.ts';
import { addDays } from '../../text/day.ts';
import { isSpecific, nameWordsIn, plainWordsIn } from '../../text/names.ts';
import { compareText } from '../../text/normalize.ts';
import { versionSet } from '../../text/versions.ts';
import { mattersIn } from './news-aspects.ts';
import { isOnProduct, isOnSibling, type Product, productsIn } from './products.ts';
import { turnsIn } from './status-events.ts';

/** Days that an entry is waited for, when it names no later date itself. */
const waitDays = 14;

/** Days after a date that an entry names, since news of it take their time. */
const graceDays = 3;

/** A name that more days than this spoke of is a regular guest and tells no event. */
const regularDays = 3;

export interface WatchSettings {
  /** Date of today's post. */
  readonly today: string;
  readonly past: readonly PastStory[];
}

/**
 * What became of the watch lists of earlier posts, latest post first. An entry happens once, in the story that shares
 * most with it; one that an earlier post has already come back to is done with and left out.
 */
export function reviewWatchList(
  entries: readonly PastWatch[],
  stories: readonly Story[],
  { today, past }: WatchSettings,
): Watched[] {
  const told = past.filter(({ state }) => state === 'told');
  const lastPost = latest([...told, ...entries].map(({ date }) => date)) ?? today;
  const match = matcher(entries, stories, told);
  return entries
    .toSorted((a, b) => (a.date === b.date ? a.number - b.number : a.date < b.date ? 1 : -1))
    .flatMap((entry): Watched[] => {
      const end = endOf(entry);
      // What ended before the last post was said to have ended there.
      if (end < lastPost && end < today) return [];
      const happenedBefore = told.some(
        ({ date, headline, title, text }) => date > entry.date && match(entry, `${headline}\n${title}`, text) > 0,
      );
      if (happenedBefore) return [];
      if (end < today) return [{ ...entry, state: 'dropped', story: null }];
      const [best] = stories
        .map((story) => ({ story, shared: sharedWith(story, entry, match) }))
        .filter(({ shared }) => shared > 0)
        .toSorted((a, b) => b.shared - a.shared);
      if (best) return [{ ...entry, state: 'happened', story: best.story.id }];
      const isDue = entry.date < today && daysNamedIn(entry).includes(today);
      return [{ ...entry, state: 'open', story: null, ...(isDue && { due: true }) }];
    });
}

type Match = (entry: PastWatch, title: string, text: string) => number;

function sharedWith({ lead, supporting }: Story, entry: PastWatch, match: Match): number {
  return Math.max(0, ...[lead, ...supporting].map(({ title, summary }) => match(entry, title, summary)));
}

/**
 * How much an entry shares with a headline and its text; 0 unless the headline has the subject's version and a name
 * of it, or two of its specific names, of which one is no regular guest, or is on its product and in the matter that is
 * waited for. Topics alone are no match, and a name alone is none.
 */
function matcher(entries: readonly PastWatch[], stories: readonly Story[], told: readonly PastStory[]): Match {
  const links = stories.flatMap(({ lead, supporting }) => [lead, ...supporting]);
  const texts = [
    ...links.map(({ summary }) => summary),
    ...told.map(({ text }) => text),
    ...entries.map(({ text }) => text),
  ];
  const plain = new Set(texts.flatMap(plainWordsIn));
  const watched = new Map(entries.map((entry) => [entry, productsIn(entry.subject)]));
  const daysOf = new Map<string, Set<string>>();
  for (const { date, headline, title } of told) {
    for (const name of nameWordsIn(`${headline}\n${title}`))
      daysOf.set(name, (daysOf.get(name) ?? new Set()).add(date));
  }
  const isRare = (name: string): boolean => isSpecific(name) && (daysOf.get(name)?.size ?? 0) <= regularDays;
  const isRegular = (product: Product): boolean => {
    const days = told.filter(({ headline, title }) => isOnProduct(headline, product) || isOnProduct(title, product));
    return new Set(days.map(({ date }) => date)).size > regularDays;
  };
  const isTelling = (product: Product): boolean => {
    return (product.number !== null || product.word.split(' ').some((word) => !plain.has(word))) && !isRegular(product);
  };
  const names = (text: string): Set<string> => new Set([...nameWordsIn(text)].filter((name) => !plain.has(name)));

  return (entry, title, text) => {
    const subject = names(entry.subject);
    const inTitle = names(title).intersection(subject);
    const [versions, found] = [versionSet(entry.subject), versionSet(title)];
    if (versions.size > 0 && found.size > 0 && versions.isDisjointFrom(found)) return 0;
    const products = watched.get(entry) ?? [];
    const isOn = products.some((product) => isOnProduct(title, product));
    if (!isOn && products.some((product) => isOnSibling(title, product))) return 0;
    const sameVersion = !versions.isDisjointFrom(found);
    const specific = [...inTitle].filter(isSpecific);
    const byNames = sameVersion ? inTitle.size > 0 : specific.length >= 2 && specific.some(isRare);
    // An entry on one version is not closed by news of the product at large.
    const on = versions.size > 0 ? [] : products.filter((product) => isOnProduct(title, product));
    const matters = Math.max(0, ...on.map((product) => mattersOf(product, entry, title)));
    if (!byNames && (matters === 0 || !on.some(isTelling))) return 0;
    return names(entry.text).intersection(names(`${title}\n${text}`)).size + (sameVersion ? 1 : 0) + matters;
  };
}

/** Turns after which nothing that was waited for comes as it was. */
const decisive: ReadonlySet<Turn> = new Set(['delayed', 'cancelled', 'withdrawn']);

/** Matters of whatever a maker does: by these alone, a name without a number may be anybody's who does anything. */
const ordinary: ReadonlySet<string> = new Set(['release', 'feature']);

/** How many of the matters that an entry waits for a headline on its product is in, a decisive turn included. */
function mattersOf({ number }: Product, { text }: PastWatch, title: string): number {
  const turns = turnsIn(title);
  const waited = mattersIn(text);
  // Weights that are opened are waited for, not any opening.
  if (waited.has('weights')) waited.delete('release');
  const isNameAlone = number !== null && waited.size === 0;
  const told = mattersIn(title);
  const shared = [...waited].filter((matter) => told.has(matter) && (number !== null || !ordinary.has(matter)));
  const turned = turns.some((turn) => decisive.has(turn) || isNameAlone);
  return shared.length + (turned || (isNameAlone && told.has('release')) ? 1 : 0);
}

/** The last date on which an entry is waited for. */
function endOf(entry: PastWatch): string {
  const named = daysNamedIn(entry).map((day) => addDays(day, graceDays));
  return latest([addDays(entry.date, waitDays), ...named]) ?? entry.date;
}

/** Days that an entry names; without a year the next one after it was written is meant. */
function daysNamedIn({ date, text }: PastWatch): string[] {
  return calendarDays(text, date, 'next').map(({ day }) => day);
}

function latest(dates: readonly string[]): string | undefined {
  return dates.toSorted(compareText).at(-1);
}
