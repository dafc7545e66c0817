/** Tells the dates that a site's software wrote on everything at once from dates of publication. */
import type { Instant } from './day.ts';
import type { Dating } from './timestamps.ts';

/** A moment that most things of one list are dated at, to a few seconds. */
export interface SharedMoment {
  /** The last of them: nothing so dated can be younger. */
  readonly at: Instant;
  /** Places in the list. */
  readonly members: ReadonlySet<number>;
  /** Whether the moment is one that people set for a batch to appear: a whole day, or a quarter of an hour sharp. */
  readonly isScheduled: boolean;
}

/** Fewer things may well be published together. */
const fewest = 3;
/** So many, and this share of them, when some others have dates of their own. */
const fewestOfSome = 5;
const leastShare = 0.8;
/** Software that writes one file after the other takes this long for the next, and for all, in milliseconds. */
const step = 2_000;
const longest = 300_000;
const quarter = 900_000;

/** The moment that a list's dates share, when nearly all are of one; null when they are of several, or too few. */
export function sharedMoment(dates: readonly (Dating | null)[]): SharedMoment | null {
  const times = dates
    .flatMap((dating, place) => (dating === null ? [] : [{ place, time: Date.parse(dating.published), ...dating }]))
    .sort((a, b) => a.time - b.time);
  let [start, from, to] = [0, 0, 0];
  times.forEach(({ time }, index) => {
    const before = times[index - 1]?.time ?? time;
    if (time - before > step || time - (times[start]?.time ?? time) > longest) start = index;
    if (index + 1 - start > to - from) [from, to] = [start, index + 1];
  });
  const most = times.slice(from, to);
  const isAll = most.length === times.length && most.length >= fewest;
  const isMost = most.length >= fewestOfSome && most.length >= times.length * leastShare;
  const last = most.at(-1);
  if (last === undefined || !(isAll || isMost)) return null;
  return {
    at: last.published,
    members: new Set(most.map(({ place }) => place)),
    isScheduled: most.every(
      ({ time, precision }) => precision === 'day' || (time % quarter === 0 && time === last.time),
    ),
  };
}
