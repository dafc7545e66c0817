import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isTimeZone, localIso, parseDate, resolveDay } from '../../src/text/day.ts';

const settings = {
  date: null as string | null,
  timeZone: 'Asia/Shanghai',
  time: '08:00',
  windowHours: 24,
  maxWindowHours: 168,
};

describe('resolveDay', () => {
  it('takes today from the blog’s zone, not from UTC', () => {
    expect(resolveDay(settings, new Date('2026-02-07T15:59:59Z')).date).toBe('2026-02-07');
    expect(resolveDay(settings, new Date('2026-02-07T16:00:00Z')).date).toBe('2026-02-08');
  });

  it('covers the 24 hours before the post’s time', () => {
    const day = resolveDay({ ...settings, date: '2026-02-08' }, new Date('2026-03-01T00:00:00Z'));
    expect(day.windows[0]).toEqual({ start: '2026-02-07T00:00:00.000Z', end: '2026-02-08T00:00:00.000Z' });
    expect(day.widest.start).toBe('2026-02-01T00:00:00.000Z');
    expect(day.windows).toHaveLength(4);
    expect(day.publishedAt).toBe('2026-02-08T08:00:00+08:00');
    expect(day.backfill).toBe(true);
  });

  it('is the same however late the run is', () => {
    const early = resolveDay({ ...settings, date: '2026-02-08' }, new Date('2026-02-08T00:17:00Z'));
    const late = resolveDay({ ...settings, date: '2026-02-08' }, new Date('2026-02-08T12:17:00Z'));
    expect(late).toEqual(early);
  });

  it('refuses a day that has not begun there', () => {
    expect(() => resolveDay({ ...settings, date: '2026-02-09' }, new Date('2026-02-08T15:00:00Z'))).toThrow(
      /has not begun in Asia\/Shanghai/,
    );
    expect(resolveDay({ ...settings, date: '2026-02-09' }, new Date('2026-02-08T16:00:00Z')).date).toBe('2026-02-09');
  });

  it.each([
    // Clocks go forward: the day is 23 hours long, and 02:30 does not exist.
    ['America/New_York', '2026-03-08', '08:00', '2026-03-07T13:00:00.000Z', '2026-03-08T12:00:00.000Z'],
    ['America/New_York', '2026-03-08', '02:30', '2026-03-07T07:30:00.000Z', '2026-03-08T07:30:00.000Z'],
    // Clocks go back: 01:30 comes twice, and the first counts.
    ['America/New_York', '2026-11-01', '01:30', '2026-10-31T05:30:00.000Z', '2026-11-01T05:30:00.000Z'],
    // Half-hour shift, and a zone that skips midnight.
    ['Australia/Lord_Howe', '2026-10-04', '08:00', '2026-10-02T21:30:00.000Z', '2026-10-03T21:00:00.000Z'],
    ['Africa/Cairo', '2026-04-24', '00:00', '2026-04-22T22:00:00.000Z', '2026-04-23T22:00:00.000Z'],
  ])('keeps wall-clock time when clocks change: %s %s %s', (timeZone, date, time, start, end) => {
    const [window] = resolveDay({ ...settings, timeZone, date, time }, new Date('2027-01-01T00:00:00Z')).windows;
    expect(window.end).toBe(end);
    expect(window.start).toBe(start);
  });

  it('gives consecutive days windows that meet', () => {
    const zones = [
      'Asia/Shanghai',
      'America/New_York',
      'America/Havana',
      'Europe/London',
      'Australia/Lord_Howe',
      'UTC',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 1460 }),
        fc.constantFrom('00:00', '02:30', '08:00', '23:59'),
        (timeZone, offset, time) => {
          const date = addDays('2024-01-01', offset);
          const now = new Date('2030-01-01T00:00:00Z');
          const [today] = resolveDay({ ...settings, timeZone, time, date }, now).windows;
          const [tomorrow] = resolveDay({ ...settings, timeZone, time, date: addDays(date, 1) }, now).windows;
          expect(tomorrow.start).toBe(today.end);
        },
      ),
    );
  });
});

describe('dates and zones', () => {
  it('accepts real calendar dates only', () => {
    expect(parseDate('2024-02-29')).toBe('2024-02-29');
    for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '+002026-01-01', '2026-1-1', '0026-03-05', '']) {
      expect(parseDate(text)).toBeNull();
    }
  });

  it('knows zones by name', () => {
    expect(['Asia/Shanghai', 'UTC', 'America/Argentina/Ushuaia'].every(isTimeZone)).toBe(true);
    expect(['', 'Mars/Olympus', '+08:00', 'GMT+25', 'CST', 'EST5EDT'].some(isTimeZone)).toBe(false);
  });

  it('writes local time with its offset', () => {
    expect(localIso(new Date('2026-07-01T00:00:00Z'), 'Asia/Kolkata')).toBe('2026-07-01T05:30:00+05:30');
    expect(localIso(new Date('2026-07-01T00:00:00Z'), 'America/St_Johns')).toBe('2026-06-30T21:30:00-02:30');
    expect(localIso(new Date('2026-07-01T00:00:00Z'), 'UTC')).toBe('2026-07-01T00:00:00+00:00');
  });
});
