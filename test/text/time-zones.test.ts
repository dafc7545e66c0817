import { describe, expect, it } from 'vitest';
import { isTimeZone } from '../../src/text/day.ts';
import { nearestTimeZone } from '../../src/text/time-zones.ts';

describe('nearestTimeZone', () => {
  it.each([
    ['Bejing', 'Asia/Shanghai'],
    ['Asia/Bejing', 'Asia/Shanghai'],
    ['Beijing', 'Asia/Shanghai'],
    ['北京', 'Asia/Shanghai'],
    ['shanghai', 'Asia/Shanghai'],
    ['Asia/Shangai', 'Asia/Shanghai'],
    ['China', 'Asia/Shanghai'],
    ['China Standard Time', 'Asia/Shanghai'],
    ['Germany', 'Europe/Berlin'],
    ['Berlin', 'Europe/Berlin'],
    ['Europe\\Berlin', 'Europe/Berlin'],
    ['Europe/Berln', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['america/new york', 'America/New_York'],
    ['US/San Francisco', 'America/Los_Angeles'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['JST', 'Asia/Tokyo'],
    ['UTC+8', 'Etc/GMT-8'],
    ['GMT-05:00', 'Etc/GMT+5'],
    ['+08:00', 'Etc/GMT-8'],
    ['UTC+0', 'UTC'],
    ['utc', 'UTC'],
  ])('takes %j for %s', (name, zone) => {
    expect(nearestTimeZone(name)).toBe(zone);
    expect(isTimeZone(zone)).toBe(true);
  });

  it.each(['Mars/Olympus', '', 'xyzzy', 'United States', 'UTC+5:30', 'UTC+99'])('finds none near to %j', (name) => {
    expect(nearestTimeZone(name)).toBeNull();
  });
});
