import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { announcementOf, submissionsAnnouncedIn } from '../../src/sources/kinds/arxiv/calendar.ts';

const iso = (text: string): string => new Date(text).toISOString();

describe('when a paper is announced', () => {
  // February 2026: Eastern Standard Time, five hours behind UTC. The 2nd is a Monday.
  test.each([
    ['Monday before the cutoff', '2026-02-02T13:59:59-05:00', '2026-02-02T20:00:00-05:00'],
    ['Monday at the cutoff', '2026-02-02T14:00:00-05:00', '2026-02-03T20:00:00-05:00'],
    ['Tuesday', '2026-02-03T09:00:00-05:00', '2026-02-03T20:00:00-05:00'],
    ['Wednesday evening', '2026-02-04T19:00:00-05:00', '2026-02-05T20:00:00-05:00'],
    ['Thursday before the cutoff', '2026-02-05T13:00:00-05:00', '2026-02-05T20:00:00-05:00'],
    ['Thursday after the cutoff', '2026-02-05T15:00:00-05:00', '2026-02-08T20:00:00-05:00'],
    ['Friday before the cutoff', '2026-02-06T13:59:00-05:00', '2026-02-08T20:00:00-05:00'],
    ['Friday after the cutoff', '2026-02-06T14:00:00-05:00', '2026-02-09T20:00:00-05:00'],
    ['Saturday', '2026-02-07T12:00:00-05:00', '2026-02-09T20:00:00-05:00'],
    ['Sunday', '2026-02-08T23:00:00-05:00', '2026-02-09T20:00:00-05:00'],
    ['Monday in UTC, Sunday in New York', '2026-02-09T03:00:00Z', '2026-02-09T20:00:00-05:00'],
    ['late in UTC, before the cutoff in winter', '2026-02-03T18:30:00Z', '2026-02-03T20:00:00-05:00'],
    // July: Eastern Daylight Time, four hours behind UTC.
    ['the same clock in summer, after the cutoff', '2026-07-07T18:30:00Z', '2026-07-08T20:00:00-04:00'],
    ['summer', '2026-07-07T13:00:00-04:00', '2026-07-07T20:00:00-04:00'],
    // Clocks go forward on Sunday 2026-03-08 and back on Sunday 2026-11-01.
    ['over the start of summer time', '2026-03-06T13:00:00-05:00', '2026-03-08T20:00:00-04:00'],
    ['a weekend with 47 hours', '2026-03-07T12:00:00-05:00', '2026-03-09T20:00:00-04:00'],
    ['over the end of summer time', '2026-10-30T13:00:00-04:00', '2026-11-01T20:00:00-05:00'],
  ])('%s', (_name, submitted, announced) => {
    expect(announcementOf(iso(submitted))).toBe(iso(announced));
  });
});

describe('what is announced in a stretch of time', () => {
  test.each([
    [
      'the evening of a working day',
      ['2026-02-03T00:00:00Z', '2026-02-04T00:00:00Z'],
      ['2026-01-30T14:00:00-05:00', '2026-02-02T14:00:00-05:00'],
    ],
    [
      'Sunday evening: from Thursday to Friday',
      ['2026-02-09T00:00:00Z', '2026-02-10T00:00:00Z'],
      ['2026-02-05T14:00:00-05:00', '2026-02-06T14:00:00-05:00'],
    ],
    [
      'Monday evening: Friday to Monday',
      ['2026-02-10T00:00:00Z', '2026-02-11T00:00:00Z'],
      ['2026-02-06T14:00:00-05:00', '2026-02-09T14:00:00-05:00'],
    ],
    [
      'a week',
      ['2026-02-01T00:00:00Z', '2026-02-08T00:00:00Z'],
      ['2026-01-29T14:00:00-05:00', '2026-02-05T14:00:00-05:00'],
    ],
    [
      'in summer the announcement is at midnight UTC, and belongs to the next day',
      ['2026-07-08T00:00:00Z', '2026-07-09T00:00:00Z'],
      ['2026-07-06T14:00:00-04:00', '2026-07-07T14:00:00-04:00'],
    ],
  ] as const)('%s', (_name, [start, end], [from, to]) => {
    const span = { start: iso(start), end: iso(end) };
    expect(submissionsAnnouncedIn(span)).toEqual({ start: iso(from), end: iso(to) });
  });

  test.each([
    ['Friday and Saturday evening in winter', '2026-02-06T02:00:00Z', '2026-02-09T01:00:00Z'],
    ['an afternoon', '2026-02-03T12:00:00Z', '2026-02-03T20:00:00Z'],
  ])('nothing: %s', (_name, start, end) => {
    expect(submissionsAnnouncedIn({ start: iso(start), end: iso(end) })).toBeNull();
  });

  test('holds just the submissions whose announcement lies in it', () => {
    const instant = fc
      .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) })
      .map((time) => new Date(time).toISOString());
    fc.assert(
      fc.property(instant, instant, fc.integer({ min: 1, max: 240 }), (submitted, start, hours) => {
        const end = new Date(Date.parse(start) + hours * 3_600_000).toISOString();
        const range = submissionsAnnouncedIn({ start, end });
        const announced = announcementOf(submitted);
        const inside = range !== null && range.start <= submitted && submitted < range.end;
        expect(inside).toBe(start <= announced && announced < end);
      }),
      { numRuns: 500 },
    );
  });
});
