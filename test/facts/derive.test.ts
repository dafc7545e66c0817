import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../src/facts/check.ts';
import { itemOfLines, storyOfText } from './given.ts';

function told(line: string, source: string): string[] {
  const claims = checkFacts([itemOfLines([line])], [storyOfText(source, 'en')]);
  return claims.map(({ text, verdict }) => `${text} ${verdict}`);
}

describe('what follows from one number of the source', () => {
  it.each<[string, string, string]>([
    ['吞吐提高 200%', 'Throughput is 3x that of the old engine.', '200% derived'],
    ['延迟降低 75%', 'The new engine is 4x faster than the old one.', '75% derived'],
    ['成本降低 60%', 'The new engine is 4x faster than the old one.', '60% not-found'],
    ['吞吐是原来的 3 倍', 'Throughput rose by 200% within a week.', '3 倍 derived'],
    ['吞吐是原来的 4 倍', 'Throughput rose by 200% within a week.', '4 倍 not-found'],
    // What is no larger than the whole says nothing of how much larger or smaller something became.
    ['延迟降低 37%', 'The small model runs at 0.8x the speed of the large one.', '37% not-found'],
    ['延迟降低 37%', 'The small model runs at 1x the speed of the large one.', '37% not-found'],
    // A slip of the unit is not worked out.
    ['吞吐是原来的 300 倍', 'Throughput rose by 300% within a week.', '300 倍 not-found'],
  ])('%s, over %j: %s', (line, source, verdict) => expect(told(line, source)).toEqual([verdict]));
});

describe('what follows from two numbers that the source sets against each other', () => {
  it.each<[string, string, string]>([
    ['收入增长 50%', 'Revenue rose from $100 million to $150 million.', '50% derived'],
    ['收入增长 45%', 'Revenue rose from $100 million to $150 million.', '45% not-found'],
    ['收入下降 25%', 'Revenue fell from $160 million to $120 million.', '25% derived'],
    ['收入是去年的 75%', 'Revenue was $120 million, down from $160 million.', '75% derived'],
    ['收入增加 5000 万美元', 'Revenue rose from $100 million to $150 million.', '5000 万美元 derived'],
    ['收入增加 7000 万美元', 'Revenue rose from $100 million to $150 million.', '7000 万美元 not-found'],
    ['延迟是原来的 1.5 倍', 'Latency rose from 100 ms to 150 ms.', '1.5 倍 derived'],
    ['准确率提高 12 个百分点', 'Accuracy rose from 61% to 73%.', '12 个百分点 derived'],
    ['准确率提高 13 个百分点', 'Accuracy rose from 61% to 73%.', '13 个百分点 not-found'],
    // Of two shares only the difference is spoken of.
    ['准确率提高 20%', 'Accuracy rose from 60% to 72%.', '20% not-found'],
    // Two numbers that merely stand in one text prove nothing.
    [
      '收入增长 50%',
      'It has 100 million users. The company is 20 years old, and it raised $150 million.',
      '50% not-found',
    ],
  ])('%s, over %j: %s', (line, source, verdict) => expect(told(line, source)).toEqual([verdict]));

  const amounts = fc
    .tuple(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 100, max: 900 }))
    .filter(([low, high]) => high - low >= 20);

  it('is the change, over what it was before', () => {
    fc.assert(
      fc.property(amounts, ([low, high]) => {
        const risen = (((high - low) / low) * 100).toFixed(1);
        const fallen = (((high - low) / high) * 100).toFixed(1);
        expect(told(`延迟上升 ${risen}%`, `Latency rose from ${low} ms to ${high} ms.`)).toEqual([`${risen}% derived`]);
        expect(told(`延迟下降 ${fallen}%`, `Latency fell from ${high} ms to ${low} ms.`)).toEqual([
          `${fallen}% derived`,
        ]);
      }),
      { numRuns: 50 },
    );
  });

  it('is no other share', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 101, max: 999 }), ([low, high], tenths) => {
        const share = tenths / 10;
        const following = [(high - low) / low, (high - low) / high, low / high].map((part) => part * 100);
        fc.pre(following.every((worth) => Math.abs(worth - share) > 0.1));
        const line = `延迟上升 ${share.toFixed(1)}%`;
        expect(told(line, `Latency rose from ${low} ms to ${high} ms.`)).toEqual([`${share.toFixed(1)}% not-found`]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what follows from a list', () => {
  const parts = 'The fund paid $20 million for chips, $30 million for power and $5 million for staff.';

  it.each<[string, string]>([
    ['共支出 5500 万美元', '5500 万美元 derived'],
    // Any two amounts have a sum; only the whole list has a meaning.
    ['共支出 5000 万美元', '5000 万美元 not-found'],
  ])('%s: %s', (line, verdict) => expect(told(line, parts)).toEqual([verdict]));
});
