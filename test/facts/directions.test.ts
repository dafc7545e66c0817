import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../src/facts/check.ts';
import { itemOfLines, storyOfText } from './given.ts';

const source =
  'Revenue at Tidewater rose 14% over the quarter. Churn was cut by 9%, and support tickets dropped 22% year over year. ' +
  'Training now uses 35% less memory. The error rate fell by 11%. Sales in Asia grew to 48% of the total.';

describe('which way a share went', () => {
  it.each<[string, string[]]>([
    ['Revenue at Tidewater grew by 14%', ['14% supported']],
    ['Revenue at Tidewater fell by 14%', ['14% contradicted']],
    ['Tidewater 营收增长 14%', ['14% supported']],
    ['Tidewater 营收下降 14%', ['14% contradicted']],
    ['Support tickets increased 22%', ['22% contradicted']],
    ['训练内存降低 35%', ['35% supported']],
    ['流失率下降，Tidewater 营收 +14%', ['14% supported']],
    // Better is no direction.
    ['准确率提升 11%', ['11% supported']],
    ['Asia fell to 48% of the total', ['48% contradicted']],
    ['Asia is 48% of the total', ['48% supported']],
  ])('%s', (line, expected) => {
    const claims = checkFacts([itemOfLines([line])], [storyOfText(source, 'en')]);
    expect(claims.filter(({ kind }) => kind === 'number').map(({ text, verdict }) => `${text} ${verdict}`)).toEqual(
      expected,
    );
  });

  it('is left open where one sentence tells of both', () => {
    const both = 'Revenue rose 14% while costs, down for a year, stayed as they were.';
    const [claim] = checkFacts([itemOfLines(['Costs dropped 14%'])], [storyOfText(both, 'en')]);
    expect(claim?.verdict).toBe('supported');
  });
});
