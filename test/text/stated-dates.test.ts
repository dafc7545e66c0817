import { describe, expect, it } from 'vitest';
import { dateInUrl } from '../../src/text/page-dates.ts';
import { parseStatedDate } from '../../src/text/timestamps.ts';

describe('parseStatedDate', () => {
  it.each([
    ['2026-02-04T08:30:00+08:00', '2026-02-04T00:30:00.000Z'],
    ['2026-02-04T08:30:00.123Z', '2026-02-04T08:30:00.000Z'],
    ['2026-02-04 08:30', '2026-02-04T08:30:00.000Z'],
    ['发布于 2026年2月4日 08:30', '2026-02-04T08:30:00.000Z'],
    ['2026/2/4', '2026-02-04T00:00:00.000Z'],
    ['Feb. 4th, 2026', '2026-02-04T00:00:00.000Z'],
    ['Posted on February 4, 2026 by Ada', '2026-02-04T00:00:00.000Z'],
    ['Wed, 04 Feb 2026', '2026-02-04T00:00:00.000Z'],
    ['20260204', '2026-02-04T00:00:00.000Z'],
  ])('reads %j', (text, instant) => expect(parseStatedDate(text, 'UTC')?.published).toBe(instant));

  it.each(['', 'yesterday', '2026-02-31', 'Version 4, 2026', '2026-13-01', '4.2.2026.1'])('leaves %j', (text) => {
    expect(parseStatedDate(text, 'UTC')).toBeNull();
  });
});

describe('dateInUrl', () => {
  it.each([
    ['https://a.example/2026/02/04/title', '2026/02/04'],
    ['https://a.example/blog/2026-02-04-title', '2026-02-04'],
    ['https://a.example/news/20260204/1.html', '20260204'],
    ['https://a.example/news/c_20260204.html', '20260204'],
    ['https://a.example/item/4820260204', null],
    ['https://a.example/?date=2026-02-04', null],
    ['not an address', null],
  ])('%s', (url, date) => expect(dateInUrl(url)).toBe(date));
});
