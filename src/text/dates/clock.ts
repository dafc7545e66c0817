/** Finds the time of day in a line with a date, on a clock of 24 hours or of twelve, as any language writes it. */
import { afterNoon, beforeNoon } from './month-names.ts';
import { dateWordKey } from './word-key.ts';

/** A time of day as written. */
export interface Clock {
  /** 0 to 24. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A time of day and where it stands, the half of the day beside it included. */
export interface FoundClock {
  readonly clock: Clock;
  readonly start: number;
  readonly end: number;
}

/** Ways to write a time, the surest first: points stand in dates as well, so a word or a year must be before them. */
const clocks: readonly RegExp[] = [
  String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?`,
  String.raw`(?<hour>\d{1,2}) ?[时時点點시] ?(?:(?<minute>\d{1,2}) ?[分분]? ?(?:(?<second>\d{1,2}) ?[秒초])?)?`,
  String.raw`(?<hour>\d{1,2}) ?h ?(?<minute>\d{2})`,
  String.raw`(?<=(?:klo|kl|kell|pukul|jam|ore)\.? |\d{4}\.?,? |[^\0-\u024f] |, (?=[^,]{1,12}$))(?<hour>\d{1,2})\.(?<minute>\d{2})(?:\.(?<second>\d{2}))?`,
].map((clock) => new RegExp(`(?<![\\d:+.-])${clock}(?!\\d)`, 'iu'));

const morning = keys(`${beforeNoon} am 凌晨 早上 清晨 上午 午前`);
const evening = keys(`${afterNoon} pm 下午 晚上 傍晚 午後`);
const halfBehind = /^ ?(?<two>[ap]m(?![a-z])|\p{L}\.? ?\p{L}\.(?!\p{L}))|^ ?(?<one>\p{L}[\p{L}\p{M}]*)/iu;
const halfBefore = /(?<one>\p{L}[\p{L}\p{M}.]{0,16}) ?$/u;
/** How much beside a time is looked at, in UTF-16 units. */
const beside = 16;

function keys(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The first time of day in a line of plain signs (`plainDateLine`). */
export function findClock(line: string): FoundClock | null {
  for (const pattern of clocks) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const { index, 0: whole, groups = {} } = match;
    const end = index + whole.length;
    const behind = halfBehind.exec(line.slice(end, end + beside));
    const word = behind?.groups?.two ?? behind?.groups?.one ?? '';
    const isAfter = halfOf(word);
    const before = isAfter === null ? halfBefore.exec(line.slice(Math.max(0, index - beside), index)) : null;
    const half = isAfter ?? halfOf(before?.groups?.one ?? '');
    const hour = onTwelve(Number(groups.hour), half);
    const second = Math.min(59, Number(groups.second ?? 0)); // Leap seconds are not worth losing a date for.
    return {
      clock: { hour, minute: Number(groups.minute ?? 0), second },
      start: before !== null && half !== null ? index - before[0].length : index,
      end: isAfter === null ? end : end + (behind?.[0].length ?? 0),
    };
  }
  return null;
}

/** Whether a word tells the second half of the day, or the first; null for any other word. */
function halfOf(word: string): 'morning' | 'evening' | null {
  const key = dateWordKey(word);
  // In Latin letters some are words of another language: they count where they are written as signs.
  if (/^[a-z]+$/.test(word) && !/^[ap]m$/.test(key)) return null;
  if (evening.has(key)) return 'evening';
  return morning.has(key) ? 'morning' : null;
}

function onTwelve(hour: number, half: 'morning' | 'evening' | null): number {
  if (half === 'evening' && hour < 12) return hour + 12;
  return half === 'morning' && hour === 12 ? 0 : hour;
}
