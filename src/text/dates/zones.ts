/** Offsets of time zones by their names. */
import { instantOf, isTimeZone } from '../day.ts';

/** Minutes ahead of UTC. RFC 822 section 5.1 for the American ones, common use for the rest. */
const fixedZones: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  AST: -240,
  ADT: -180,
  BRT: -180,
  WEST: 60,
  BST: 60,
  CET: 60,
  MET: 60,
  MEZ: 60,
  CEST: 120,
  MEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  IST: 330,
  ICT: 420,
  WIB: 420,
  HKT: 480,
  SGT: 480,
  MYT: 480,
  PHT: 480,
  AWST: 480,
  KST: 540,
  JST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
};

/** American names that leave open whether daylight saving holds. */
const regionalZones: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** Names that countries share: minutes ahead of UTC that a source's own zone may give them. */
const sharedZones: Readonly<Record<string, readonly number[]>> = {
  CST: [480, -360, -300],
  IST: [330, 60, 120, 180],
  BST: [60, 360, 480, 660],
  AST: [-240, 180],
  SST: [480, -660],
};

/** What people call their country's time instead of the zone. */
const spokenZones: readonly (readonly [name: RegExp, timeZone: string])[] = [
  [/北京时间|北京時間|Beijing time|China Standard Time/i, 'Asia/Shanghai'],
  [/日本時間|日本标准时间|Japan Standard Time/i, 'Asia/Tokyo'],
  [/한국 ?시간|Korea Standard Time/i, 'Asia/Seoul'],
  [/India Standard Time/i, 'Asia/Kolkata'],
];

/** Behind a time or the letters of a name: `+0800`, `GMT+8`, `EST-0500`, `UTC +05:30`. */
const offsetAhead =
  /^[( ]*(?:[A-Z]{1,5} ?)?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?::?\d{2})?(?![\d.])/i;
/** Among other words, a name counts in capitals alone: `ist` is a verb in German. */
const capitals = /(?<![\p{L}\d])[A-Z]{1,5}(?![\p{L}\d])/gu;
const region = /(?<![A-Za-z])[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_+\d-]*)+/;

/**
 * How far a zone runs ahead of UTC, in minutes, as it is written behind a time. An offset in digits decides, whatever
 * name stands beside it; then a place of the zone database, then an abbreviation.
 * @param text `+0800`, `+0200 CEST`, `GMT+8`, `MST -0700`, `CST`, `Asia/Shanghai`, `PT`, … with anything behind it
 * @param day calendar date, `YYYY-MM-DD`
 * @param sourceZone IANA zone of the source: tells China's CST from America's
 * @returns null when no zone is named, or none that is known
 */
export function zoneOffset(text: string, day: string, sourceZone: string): number | null {
  if (text === '') return null;
  // `GMT+8` means eight hours ahead here, whatever POSIX says.
  const offset = offsetAhead.exec(text)?.groups;
  if (offset) {
    const minutes = Number(offset.hours) * 60 + Number(offset.minutes ?? 0);
    if (minutes > 15 * 60) return null;
    return offset.sign === '-' ? 0 - minutes : minutes;
  }
  // RFC 5322 section 4.3: letters of the military were defined the wrong way round and count as unknown, thus UTC.
  if (/^[ (]*(?:z(?![a-z])|[a-ik-z][ )]*$)/i.test(text)) return 0;
  const place = region.exec(text)?.[0];
  if (place !== undefined && isTimeZone(place)) return offsetOf(place, day);
  const whole = text.replace(/[()]/g, '').trim().toUpperCase();
  for (const name of [whole, ...(text.match(capitals) ?? [])]) {
    const named = abbreviated(name, day, sourceZone);
    if (named !== null) return named;
  }
  const spoken = spokenZones.find(([name]) => name.test(text))?.[1];
  return spoken === undefined ? null : offsetOf(spoken, day);
}

function abbreviated(name: string, day: string, sourceZone: string): number | null {
  const shared = Object.hasOwn(sharedZones, name) ? sharedZones[name] : undefined;
  if (shared !== undefined && sourceZone !== 'UTC') {
    const own = offsetOf(sourceZone, day);
    if (shared.includes(own)) return own;
  }
  if (Object.hasOwn(fixedZones, name)) return fixedZones[name] ?? null;
  const american = Object.hasOwn(regionalZones, name) ? regionalZones[name] : undefined;
  return american === undefined ? null : offsetOf(american, day);
}

/** A zone's offset at noon of a day, in minutes: clocks change at night. */
function offsetOf(timeZone: string, day: string): number {
  return (Date.parse(`${day}T12:00Z`) - instantOf(day, '12:00', timeZone).getTime()) / 60_000;
}
