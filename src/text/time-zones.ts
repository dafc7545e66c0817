/**
 * Finds the IANA time zone that somebody had in mind who wrote none: a slip of the pen, a city that has no zone of its
 * own, a country, an offset, or the name by which people call a zone's time.
 */

import { distance } from 'fastest-levenshtein';
import { isTimeZone, localIso } from './day.ts';
import { linesOf } from './phrases.ts';

/** Cities that give no zone its name, with the zone they live by. Large ones, and those whose name seems to be a zone. */
const cities = new Map(
  linesOf(`
    # China has one time, and its zone is called after Shanghai
    beijing Asia/Shanghai
    peking Asia/Shanghai
    shenzhen Asia/Shanghai
    guangzhou Asia/Shanghai
    hangzhou Asia/Shanghai
    chengdu Asia/Shanghai
    nanjing Asia/Shanghai
    wuhan Asia/Shanghai
    北京 Asia/Shanghai
    上海 Asia/Shanghai
    香港 Asia/Hong_Kong
    台北 Asia/Taipei
    东京 Asia/Tokyo
    # India's is called after Kolkata
    delhi Asia/Kolkata
    mumbai Asia/Kolkata
    bangalore Asia/Kolkata
    bengaluru Asia/Kolkata
    # places where much of the field lives
    san_francisco America/Los_Angeles
    seattle America/Los_Angeles
    boston America/New_York
    washington America/New_York
    montreal America/Toronto
    osaka Asia/Tokyo
    munich Europe/Berlin
    hamburg Europe/Berlin
    frankfurt Europe/Berlin
    barcelona Europe/Madrid
    milan Europe/Rome
    geneva Europe/Zurich
    # abbreviations that mean one zone to those who write them
    jst Asia/Tokyo
    kst Asia/Seoul
    ist Asia/Kolkata
    cst America/Chicago
    est America/New_York
    edt America/New_York
    pst America/Los_Angeles
    pdt America/Los_Angeles
    gmt UTC
    z UTC
  `).map((line): [string, string] => {
    const [name = '', zone = ''] = line.split(' ');
    return [name, zone];
  }),
);

/** The valid zone that is nearest to a name; null when none is near enough to be meant. */
export function nearestTimeZone(name: string): string | null {
  const wanted = bare(name);
  if (wanted === '') return null;
  const known = zones();
  const city = wanted.slice(wanted.lastIndexOf('/') + 1);
  return (
    known.get(wanted) ??
    cities.get(city) ??
    known.get(city) ??
    zoneOfOffset(name) ??
    zoneOfCountry(name) ??
    nearest(city, [...known.keys(), ...cities.keys()], (key) => known.get(key) ?? cities.get(key) ?? null) ??
    null
  );
}

/** Zones by their whole names and by their cities, as `bare` has them. */
function zones(): Map<string, string> {
  const names = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
  return new Map([
    ...names.map((zone): [string, string] => [bare(zone.slice(zone.lastIndexOf('/') + 1)), zone]),
    ...names.map((zone): [string, string] => [bare(zone), zone]),
  ]);
}

/** Without accents, capitals and differences of blanks. */
function bare(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  return letters.replace(/[\s_-]+/g, '_').replace(/\\/g, '/');
}

/** Whole hours from UTC, whose zones are called by the opposite sign (tz database, file etcetera). */
function zoneOfOffset(name: string): string | null {
  const [, sign, digits = ''] = /^(?:UTC|GMT)?\s*([+-])\s*0?(\d{1,2})(?::?00)?$/i.exec(name.trim()) ?? [];
  if (sign === undefined) return null;
  const zone = Number(digits) === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(digits)}`;
  return isTimeZone(zone) ? zone : null;
}

/** The zone of a country that has one time, by the country's English name or by what people call its time. */
function zoneOfCountry(name: string): string | null {
  const country = bare(name).replace(/_?(?:standard_)?time$/, '');
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const code of regionCodes()) {
    if (bare(names.of(code) ?? '') !== country) continue;
    // The second zone of China is that of a part which lives by two times.
    if (code === 'CN') return 'Asia/Shanghai';
    const [zone = null, ...others] = zonesOf(code);
    return others.every((other) => zone !== null && haveOneTime(zone, other)) ? zone : null;
  }
  return null;
}

/** Whether two zones show one time all the year round, by a day of winter and one of summer. */
function haveOneTime(zone: string, other: string): boolean {
  return ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'].every(
    (instant) => localIso(new Date(instant), zone) === localIso(new Date(instant), other),
  );
}

function regionCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function zonesOf(code: string): readonly string[] {
  const locale = new Intl.Locale(`und-${code}`) as Intl.Locale & { getTimeZones?: () => string[] | undefined };
  return locale.getTimeZones?.() ?? [];
}

/** The key with the fewest slips; none where more than a third of the letters differ. */
function nearest(name: string, keys: readonly string[], zoneOf: (key: string) => string | null): string | null {
  let best: string | null = null;
  let fewest = Math.floor(name.length / 3) + 1;
  for (const key of keys) {
    const slips = distance(name, key.slice(key.lastIndexOf('/') + 1));
    if (slips < fewest) {
      fewest = slips;
      best = key;
    }
  }
  return best === null ? null : zoneOf(best);
}
