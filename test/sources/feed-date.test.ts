import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeedDate } from '../../src/sources/feed-date.ts';

const instant = (text: string, zone = 'UTC') => {
  const dating = parseFeedDate(text, zone);
  return dating && `${dating.published} ${dating.precision}`;
};

describe('to the second', () => {
  test.each([
    // RFC 822 and its neighbours.
    ['Sun, 08 Feb 2026 08:00:01 GMT', '2026-02-08T08:00:01.000Z'],
    ['Sun, 08 Feb 2026 08:00:01 +0800', '2026-02-08T00:00:01.000Z'],
    ['Sun, 8 Feb 2026 8:00:01 +08:00', '2026-02-08T00:00:01.000Z'],
    ['Sun, 08 Feb 2026 08:00 +0800', '2026-02-08T00:00:00.000Z'],
    ['08 Feb 2026 08:00:01 -0330', '2026-02-08T11:30:01.000Z'],
    ['Sun, 08 Feb 26 08:00:01 GMT', '2026-02-08T08:00:01.000Z'],
    ['Sun,08 Feb 2026 08:00:01 GMT', '2026-02-08T08:00:01.000Z'],
    ['Sun,  08  Feb  2026  08:00:01  GMT', '2026-02-08T08:00:01.000Z'],
    ['Sunday, 08-Feb-26 08:00:01 GMT', '2026-02-08T08:00:01.000Z'],
    ['Sun, 08 February 2026 08:00:01 EST', '2026-02-08T13:00:01.000Z'],
    ['Sun, 08 Feb 2026 08:00:01 PDT', '2026-02-08T15:00:01.000Z'],
    ['Sun, 08 Feb 2026 08:00:01 PT', '2026-02-08T16:00:01.000Z'],
    ['Wed, 08 Jul 2026 08:00:01 ET', '2026-07-08T12:00:01.000Z'],
    ['Sun, 08 Feb 2026 08:00:01 MET', '2026-02-08T07:00:01.000Z'],
    ['Sun, 08 Feb 2026 08:00:01 JST', '2026-02-07T23:00:01.000Z'],
    ['Sun, 08 Feb 2026 08:00:01 GMT+8', '2026-02-08T00:00:01.000Z'],
    ['Sun, 08 Feb 2026 08:00:01 GMT+08:00', '2026-02-08T00:00:01.000Z'],
    ['Sun, 08 Feb 2026 08:00:01 UTC -5', '2026-02-08T13:00:01.000Z'],
    ['Sun, 08 Feb 2026 08:00:01 +0800 (CST)', '2026-02-08T00:00:01.000Z'],
    ['Sun, 08 Feb 2026 08:00:01 Asia/Tokyo', '2026-02-07T23:00:01.000Z'],
    ['Sun, 08 Feb 2026 08:00:01', '2026-02-08T08:00:01.000Z'],
    ['Thu, 31 Dec 2026 23:59:60 GMT', '2026-12-31T23:59:59.000Z'],
    // ISO 8601 and its neighbours.
    ['2026-02-08T08:00:01Z', '2026-02-08T08:00:01.000Z'],
    ['2026-02-08t08:00:01z', '2026-02-08T08:00:01.000Z'],
    ['2026-02-08T08:00:01.123456+08:00', '2026-02-08T00:00:01.000Z'],
    ['2026-02-08T08:00:01+0800', '2026-02-08T00:00:01.000Z'],
    ['2026-02-08T08:00:01+08', '2026-02-08T00:00:01.000Z'],
    ['2026-02-08T08:00:01 +08:00', '2026-02-08T00:00:01.000Z'],
    ['2026-02-08 08:00:01 +0800', '2026-02-08T00:00:01.000Z'],
    ['2026-02-08 08:00:01 UTC', '2026-02-08T08:00:01.000Z'],
    ['2026-02-08T08:00Z', '2026-02-08T08:00:00.000Z'],
    ['2026-2-8 8:05', '2026-02-08T08:05:00.000Z'],
    ['2026/02/08 08:00:01', '2026-02-08T08:00:01.000Z'],
    ['20260208T080001Z', '2026-02-08T08:00:01.000Z'],
    ['2026-02-08T08:00:01+08:00[Asia/Shanghai]', '2026-02-08T00:00:01.000Z'],
    ['2026-02-08T08:00:00+08:00', '2026-02-08T00:00:00.000Z'],
    // American, asctime, epoch, and what only the runtime knows.
    ['February 8, 2026 8:00 PM', '2026-02-08T20:00:00.000Z'],
    ['Feb. 8, 2026, 12:05 a.m.', '2026-02-08T00:05:00.000Z'],
    ['Feb 8th, 2026 at 12:05 pm EST', '2026-02-08T17:05:00.000Z'],
    ['Sun Feb  8 08:00:01 2026', '2026-02-08T08:00:01.000Z'],
    ['Sun Feb  8 08:00:01 PST 2026', '2026-02-08T16:00:01.000Z'],
    ['1770508801', '2026-02-08T00:00:01.000Z'],
    ['1770508801000', '2026-02-08T00:00:01.000Z'],
    ['Sun Feb 08 2026 08:00:01 GMT+0800', '2026-02-08T00:00:01.000Z'],
    ['2/8/2026 08:00:01', '2026-02-08T08:00:01.000Z'],
    // Chinese.
    ['2026年2月8日 08:00:01', '2026-02-08T08:00:01.000Z'],
    ['2026年02月08日 星期日 下午8:05', '2026-02-08T20:05:00.000Z'],
    ['2026 年 2 月 8 日 20时05分01秒', '2026-02-08T20:05:01.000Z'],
    ['２０２６年２月８日　８：０５', '2026-02-08T08:05:00.000Z'],
    ['2026年2月8日(周日) 8点5分', '2026-02-08T08:05:00.000Z'],
  ])('%s', (text, expected) => {
    expect(instant(text)).toBe(`${expected} instant`);
  });
});

describe('to the day', () => {
  test.each([
    ['2026-02-08', '2026-02-08T00:00:00.000Z'],
    ['20260208', '2026-02-08T00:00:00.000Z'],
    ['2026/2/8', '2026-02-08T00:00:00.000Z'],
    ['2026.02.08', '2026-02-08T00:00:00.000Z'],
    ['8 Feb 2026', '2026-02-08T00:00:00.000Z'],
    ['Feb 8, 2026', '2026-02-08T00:00:00.000Z'],
    ['Sunday, February 8th, 2026', '2026-02-08T00:00:00.000Z'],
    ['2026年2月8日', '2026-02-08T00:00:00.000Z'],
    ['Thu, 05 Feb 2026 00:00:00 GMT', '2026-02-05T00:00:00.000Z'],
    ['2026-02-05T00:00:00Z', '2026-02-05T00:00:00.000Z'],
    ['2026-02-05T00:00:00', '2026-02-05T00:00:00.000Z'],
    ['Fri, 06 Feb 2026 00:00:00 -0500', '2026-02-06T05:00:00.000Z'],
    ['Thu, 05 Feb 2026 00:00:00 +0800', '2026-02-04T16:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(instant(text)).toBe(`${expected} day`);
  });
});

describe('in the zone of the source when none is named', () => {
  test.each([
    ['2026-02-08 08:00:01', 'Asia/Shanghai', '2026-02-08T00:00:01.000Z instant'],
    ['Sun, 08 Feb 2026 08:00:01', 'America/New_York', '2026-02-08T13:00:01.000Z instant'],
    ['Wed, 08 Jul 2026 08:00:01', 'America/New_York', '2026-07-08T12:00:01.000Z instant'],
    ['2026年2月8日', 'Asia/Shanghai', '2026-02-07T16:00:00.000Z day'],
    ['2026-02-08T00:00:00Z', 'Asia/Shanghai', '2026-02-07T16:00:00.000Z day'],
    ['2026-02-08T08:00:01 NOWHERE', 'Asia/Shanghai', '2026-02-08T00:00:01.000Z instant'],
    ['2/8/2026 08:00:01', 'Asia/Shanghai', '2026-02-08T00:00:01.000Z instant'],
    ['Sun, 08 Feb 2026 08:00:01 CST', 'Asia/Shanghai', '2026-02-08T00:00:01.000Z instant'],
    ['Sun, 08 Feb 2026 08:00:01 CST', 'UTC', '2026-02-08T14:00:01.000Z instant'],
    ['Sun, 08 Feb 2026 08:00:01 GMT', 'Asia/Shanghai', '2026-02-08T08:00:01.000Z instant'],
  ])('%s in %s', (text, zone, expected) => {
    expect(instant(text, zone)).toBe(expected);
  });
});

test.each([
  '',
  'yesterday',
  '2 days ago',
  '-0312',
  '22013',
  '2026',
  '2026-02',
  '2026-02-30',
  '2026-13-01',
  'Sun, 31 Feb 2026 08:00:00 GMT',
  'Sun, 08 Foo 2026 08:00:00 GMT',
  '2026-02-08T25:00:00Z',
  '0001-01-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  '9999-12-31',
])('%j is no date', (text) => {
  expect(parseFeedDate(text, 'UTC')).toBeNull();
});

test('what the runtime writes is read back, whatever the zone of the source', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-02'), max: new Date('2100-01-01'), noInvalidDate: true }),
      fc.constantFrom('UTC', 'Asia/Shanghai', 'America/St_Johns'),
      (date, zone) => {
        date.setUTCMilliseconds(0);
        if (date.getTime() % 86_400_000 === 0) return;
        for (const text of [date.toISOString(), date.toUTCString(), String(date)]) {
          expect(parseFeedDate(text, zone)?.published).toBe(date.toISOString());
        }
      },
    ),
  );
});

test('any text is a date or null', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const dating = parseFeedDate(text, 'Asia/Shanghai');
      if (dating !== null) expect(new Date(dating.published).toISOString()).toBe(dating.published);
    }),
  );
});
