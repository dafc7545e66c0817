import { describe, expect, it } from 'vitest';
import { isOpen } from '../../src/edition/claim.ts';
import { checkItem } from '../../src/facts/check.ts';
import { findDates } from '../../src/text/dates.ts';
import { itemOfLines, storyOfText } from '../facts/given.ts';

describe('a quarter and its year', () => {
  it.each([
    'Q3 2026',
    '2026 Q3',
    'Q3 FY2026',
    'Q3 FY26',
    "Q3'26",
    '3Q26',
    'third quarter of 2026',
    'third quarter of fiscal 2026',
    'third quarter, fiscal year 2026',
    'fiscal 2026 third quarter',
    "2026's third quarter",
    '2026 年第三季度',
    '2026 年 Q3',
    '2026 财年第三季度',
    '2026财年第三财季',
  ])('%s is one date', (text) =>
    expect(findDates(text).map(({ year, quarter }) => [year, quarter])).toEqual([[2026, 3]]),
  );

  it.each(['FY2026', 'FY26', 'FY 2026', '2026 财年', 'fiscal 2026'])('%s is a year', (text) =>
    expect(findDates(text).map(({ year, quarter }) => [year, quarter])).toEqual([[2026, null]]),
  );

  const results =
    'Tidewater sold $2.1 billion in the third quarter of 2026, up from $1.9 billion in the second quarter of 2026. ' +
    'In the third quarter of 2025 it had sold $1.4 billion. The board met in 2024.';

  it.each<[string, string[]]>([
    ['Tidewater 2026 年第三季度销售额 21 亿美元', ['2026 年第三季度 said']],
    ['Tidewater 2026 年 Q2 销售额 19 亿美元', ['2026 年 Q2 said']],
    // Both parts stand in the source, but not together.
    ['Tidewater sold less in Q2 2025', ['Q2 2025 open']],
    ['Tidewater 在 2024 年 Q3 开会', ['2024 年 Q3 open']],
  ])('%s', (line, expected) => {
    const claims = checkItem(itemOfLines([line]), 0, [storyOfText(results, 'en')]);
    const told = claims.filter(({ kind }) => kind === 'date').map((c) => `${c.text} ${isOpen(c) ? 'open' : 'said'}`);
    expect(told).toEqual(expected);
  });

  it('may be told apart, since business years do not follow the calendar', () => {
    const call = 'Tidewater reported results for its third quarter. Guidance for fiscal 2026 is unchanged.';
    const verdicts = (line: string): string[] =>
      checkItem(itemOfLines([line]), 0, [storyOfText(call, 'en', '2025-11-19T21:00:00.000Z')])
        .filter(({ kind }) => kind === 'date')
        .map(({ text, verdict }) => `${text} ${verdict}`);
    expect(verdicts('Tidewater 公布 2026 财年第三季度业绩')).toEqual(['2026 财年第三季度 supported']);
    expect(verdicts('Tidewater 公布 2027 财年第三季度业绩')).toEqual(['2027 财年第三季度 not-found']);
  });
});
