import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestOf } from '../../src/writing/excerpt/log-entries.ts';

const texts = (paragraphs: readonly string[], published: string | null = null): string[] =>
  latestOf(paragraphs, published).map(({ text }) => text);

const changelog = [
  'What is new in the berth planner.',
  'March 4, 2026',
  'The planner reads tide tables.',
  'February 26, 2026',
  'The planner books tugs.',
  'January 15, 2026',
  'The planner is there.',
];

describe('latestOf', () => {
  it('keeps the newest entry of a changelog, and what stands above it', () => {
    expect(texts(changelog)).toEqual([changelog[0], changelog[2]]);
  });

  it.each([
    ['2026-02-26T22:00:00.000Z', 'The planner books tugs.'],
    ['2026-02-27T01:00:00.000Z', 'The planner books tugs.'],
    ['2026-03-09T01:00:00.000Z', 'The planner reads tide tables.'],
  ])('keeps the entry of %s', (published, entry) => {
    expect(texts(changelog, published)).toEqual([changelog[0], entry]);
  });

  it.each([
    [
      ['3.4.0 (2026-03-04)', 'Fast.', 'It is new.', '3.3.0 (2026-01-10)', 'Slow.'],
      ['Fast.', 'It is new.'],
    ],
    [['[3.4.0] - 2026-03-04', 'Fast.', '[3.3.0] - 2026-01-10', 'Slow.'], ['Fast.']],
    [['March 2026', 'Fast.', 'February 2026', 'Slow.'], ['Fast.']],
    [['4 March 2026', 'Fast.', '26 February 2026', 'Slow.'], ['Fast.']],
    [['2026年3月4日', '更快。', '2026 年 2 月 26 日', '更慢。'], ['更快。']],
    [
      ['2026-03-04: Fast', 'It is.', '2026-03-04: Small', 'It is too.', '2026-02-01: Slow'],
      ['Fast', 'It is.', 'Small', 'It is too.'],
    ],
    [['3.4.0 (2026-03-04) It is fast. 3.3.0 (2026-01-10) It was slow. 3.2.0 (2025-12-01) It was.'], ['It is fast.']],
    [['2026年3月4日 支持潮汐表。2026年2月26日 支持拖船。'], ['支持潮汐表。']],
    [['March 4, 2026 It is fast. February 26, 2026 It was slow.'], ['It is fast.']],
  ])('%j', (paragraphs, kept) => expect(texts(paragraphs)).toEqual(kept));

  it.each([
    [['Planner 3.4.0 (2026-03-04) is faster than 3.3.0 (2026-01-10) and 3.2.0 (2025-12-01).']],
    [['2026年3月4日，港务局发布规划器。2026年2月26日，它还在测试。']],
    [['January 15, 2026', 'We told them.', 'February 26, 2026', 'They mended it.']],
    [['March 4, 2026', 'It is fast.']],
    [['Monitoring', 'A planner needs to be watched.', 'Update', 'And to be kept young.']],
    [['Identified: two planners. They are fast.']],
  ])('takes %j for no log', (paragraphs) => expect(texts(paragraphs)).toEqual(paragraphs));

  it.each([
    [['Resolved', 'All is well.', 'Monitoring', 'We watch it.', 'Investigating', 'We look.'], ['All is well.']],
    [['Investigating', 'We look.', 'Resolved', 'All is well.'], ['All is well.']],
    [['Update - We look harder.', 'Identified - It is the tide.', 'Investigating - We look.'], ['We look harder.']],
    [
      [
        'Mar 4, 22:41 UTC Resolved - All is well. Mar 4, 21:50 UTC Update - Soon. Mar 4, 21:20 UTC Investigating - We look.',
      ],
      ['All is well.'],
    ],
    [
      ['Mar 4, 22:41 UTC', 'Resolved - All is well.', 'Mar 4, 21:20 UTC', 'Investigating - We look.'],
      ['Mar 4, 22:41 UTC', 'All is well.', 'Mar 4, 21:20 UTC'],
    ],
    [['3月4日 22:41 已解决：服务已恢复。3月4日 21:20 调查中：正在排查。'], ['服务已恢复。']],
  ])('keeps the newest stage of an incident: %j', (paragraphs, kept) => expect(texts(paragraphs)).toEqual(kept));

  it('invents nothing: what it keeps stands in its paragraph', () => {
    const part = fc.constantFrom(
      'March 4, 2026',
      '2025-01-02',
      ' Resolved - ',
      'Investigating',
      'Mar 4, 21:20 UTC',
      'It is. ',
      '2.0 (2024-01-01) ',
      '。',
    );
    const paragraph = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ').trim());
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 6 }), (paragraphs) => {
        for (const { text, paragraph } of latestOf(paragraphs, null)) expect(paragraphs[paragraph]).toContain(text);
      }),
    );
  });
});
