import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseWith } from '../../src/writing/outlook/clause.ts';

describe('clauseWith', () => {
  it.each([
    [
      'Skua said on Tuesday that its rivals do the same; prices fall by 40% from March 1, its second cut in a year.',
      'March 1',
      '… prices fall by 40% from March 1 …',
    ],
    [
      'Alongside the older planner that nobody books with any more, we will retire the tide tables on 13 February.',
      '13 February',
      '… we will retire the tide tables on 13 February.',
    ],
    [
      '代码今天起在港口网站上开源，协议是宽松的；Windows 版将于 2 月 20 日推出。',
      '2 月 20 日',
      '… Windows 版将于 2 月 20 日推出。',
    ],
  ])('%j', (sentence, mark, clause) => expect(clauseWith(sentence, mark)).toBe(clause));

  it.each([
    ['says all there is to say', 'The planner will ship on March 1.', 'March 1'],
    [
      'is the day alone',
      'The planner reads tides, books berths and wakes pilots, from March 1, in Lisbon and Porto.',
      'March 1',
    ],
    [
      'depends on the rest',
      'If the board of the port agrees in its next meeting, the planner will ship on March 1.',
      'March 1',
    ],
    [
      'is denied by the rest',
      'Skua denied what the papers wrote all week, that the price rises on March 1.',
      'March 1',
    ],
    ['is denied by the rest, in Chinese', '斯库亚否认了本周多家媒体的说法，即价格将于 3 月 1 日上涨。', '3 月 1 日'],
    ['is not there', 'The planner ships, and the tides are read.', 'March 1'],
  ])('gives none where it %s', (_, sentence, mark) => expect(clauseWith(sentence, mark)).toBeNull());

  it('gives words of the sentence, the mark among them, and tells where it was cut', () => {
    const words = fc.constantFrom(
      'the planner',
      'will ship',
      'on',
      'March 1',
      ', ',
      '; ',
      'and a berth',
      '，',
      '将于',
      '。',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 24 }), (parts) => {
        const sentence = parts.join(' ');
        const clause = clauseWith(sentence, 'March 1');
        if (clause === null) return;
        const bare = clause.replace(/^… /, '').replace(/ …$/, '');
        expect(sentence).toContain(bare);
        expect(bare).toContain('March 1');
        if (!sentence.trim().startsWith(bare)) expect(clause.startsWith('… ')).toBe(true);
      }),
    );
  });
});
