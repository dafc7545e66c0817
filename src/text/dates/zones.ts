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

const chinaOffset = 480;

/**
 * How far a named zone runs ahead of UTC, in minutes.
 * @param name `+0800`, `GMT+8`, `CST`, `Asia/Shanghai`, `PT`, …
 * @param day calendar date, `YYYY-MM-DD`
 * @param sourceZone IANA zone of the source: tells China's CST from America's
 * @returns null when no zone is named, or none that is known
 */
export function zoneOffset(name: string, day: string, sourceZone: string): number | null {
  const text = name.replace(/^\((.*)\)$/, '$1').trim();
  // `GMT+8` means eight hours ahead here, whatever POSIX says; a comment may follow: `+0800 (CST)`.
  const offset = /^(?:GMT|UTC?|Z)?\s*([+-])(\d{1,2})(?::?(\d{2}))?(?::?\d{2})?(?:\s*\(.*\))?$/i.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes > 15 * 60) return null;
    return offset[1] === '-' ? 0 - minutes : minutes;
  }
  const key = text.toUpperCase();
  // RFC 5322 section 4.3: letters of the military were defined the wrong way round and count as unknown, thus UTC.
  if (/^[A-IK-Z]$/.test(key)) return 0;
  if (key === 'CST' && offsetOf(sourceZone, day) === chinaOffset) return chinaOffset;
  if (Object.hasOwn(fixedZones, key)) return fixedZones[key] ?? null;
  const region = Object.hasOwn(regionalZones, key) ? regionalZones[key] : text;
  return region?.includes('/') && isTimeZone(region) ? offsetOf(region, day) : null;
}

/** A zone's offset at noon of a day, in minutes: clocks change at night. */
function offsetOf(timeZone: string, day: string): number {
  return (Date.parse(`${day}T12:00Z`) - instantOf(day, '12:00', timeZone).getTime()) / 60_000;
}
