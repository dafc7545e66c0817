import { describe, expect, it } from 'vitest';
import { calendarDays, findDates } from '../../src/text/dates.ts';

const days = (text: string): string[] => calendarDays(text, '2026-02-08', 'nearest').map(({ day }) => day);

describe('findDates', () => {
  it.each([
    ['March 16–18', ['3-16', '3-18'], 'March 16–18'],
    ['Mar. 16-18, 2026', ['2026-3-16', '2026-3-18'], 'Mar. 16-18, 2026'],
    ['16–18 March 2026', ['2026-3-16', '2026-3-18'], '16–18 March 2026'],
    ['16 to 18 March', ['3-16', '3-18'], '16 to 18 March'],
    ['March 16 to 18, 2026', ['2026-3-16', '2026-3-18'], 'March 16 to 18, 2026'],
    ['3 月 16 日至 18 日', ['3-16', '3-18'], '3 月 16 日至 18 日'],
    ['2026年3月16-18日', ['2026-3-16', '2026-3-18'], '2026年3月16-18日'],
    ['二〇二六年三月十六日至十八日', ['2026-3-16', '2026-3-18'], '二〇二六年三月十六日至十八日'],
  ])('reads both ends of %s', (text, ends, span) => {
    const found = findDates(`It runs ${text}.`);
    expect(found.map(({ year, month, day }) => [year, month, day].filter((part) => part !== null).join('-'))).toEqual(
      ends,
    );
    expect(found.map((date) => date.span)).toEqual([span, span]);
  });

  it.each([
    ['a share behind a day', 'It fell on March 16 to 18 percent.'],
    ['a score', 'They lost 5-3 on March 16.'],
  ])('takes %s for no span', (_, text) =>
    expect(findDates(text).map(({ month, day, span }) => [month, day, span])).toEqual([[3, 16, undefined]]),
  );

  it('cannot tell the day of 7/8/2026 from its month', () => {
    expect(findDates('It ships on 7/8/2026.')).toMatchObject([{ year: 2026, isLoose: true }]);
    expect(days('It ships on 7/8/2026.')).toEqual([]);
    expect(days('It ships on 16/3/2026, not on 3/17/2026.')).toEqual(['2026-03-16', '2026-03-17']);
  });

  it.each([
    'The court decided 12 cases.',
    'Marching 16 steps ahead',
    'It may 5 users hold, or march 16 of them.',
    'They met in Mar-a-Lago.',
    'On February 30 it ends, as on 31 April and 2026-02-29.',
    '截至 2 月 30 日。',
    '2026 年 4 月 31 日起。',
  ])('finds no date in %s', (text) => expect(findDates(text)).toEqual([]));
});

describe('calendarDays', () => {
  it('works out the year that is not told', () => {
    expect(calendarDays('on 16 March', '2026-11-30', 'next')).toEqual([{ day: '2027-03-16', words: '16 March' }]);
    expect(calendarDays('on 16 October', '2026-11-30', 'next')).toMatchObject([{ day: '2027-10-16' }]);
    expect(calendarDays('on 16 October', '2026-11-30', 'nearest')).toMatchObject([{ day: '2026-10-16' }]);
    expect(calendarDays('on 5 January', '2026-12-20', 'nearest')).toMatchObject([{ day: '2027-01-05' }]);
    expect(calendarDays('on February 29', '2026-02-08', 'next')).toEqual([]);
    expect(calendarDays('on February 29', '2027-12-08', 'next')).toMatchObject([{ day: '2028-02-29' }]);
  });

  it('gives the words of a whole span', () => {
    expect(calendarDays('from 16–18 March', '2026-02-08', 'next')).toEqual([
      { day: '2026-03-16', words: '16–18 March' },
      { day: '2026-03-18', words: '16–18 March' },
    ]);
  });
});
