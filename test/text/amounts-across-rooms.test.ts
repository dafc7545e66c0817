import { describe, expect, it } from 'vitest';
import { isSameNumber } from '../../src/facts/same-number.ts';
import { marksConflict, marksOf } from '../../src/stories/cluster/title-marks.ts';
import { readTokens } from '../../src/stories/cluster/tokens.ts';
import { amountsIn } from '../../src/stories/memory/amounts.ts';
import { releaseOfKey, releasesIn } from '../../src/stories/memory/releases.ts';
import { mentionsIn } from '../../src/text/mentions.ts';
import { comparable, versionSet, versionsIn } from '../../src/text/versions.ts';

/** Two spellings of one amount, its kind, its value in base units, and how clustering writes it. */
const amounts: readonly [spelling: string, other: string, kind: string, value: number, token: string][] = [
  ['融资两亿美元', 'raises $200 million', 'usd', 2e8, '200000000'],
  ['降价三成', 'cut by 30%', 'percent', 30, '30'],
  ['rose 40 per cent', '上涨 40%', 'percent', 40, '40'],
  ['rose 40 PERCENT', 'rose 40 percent', 'percent', 40, '40'],
  ['paid 5 million yuan', '支付 500 万元', 'cny', 5e6, '5000000'],
  ['raises €3 million', '融资 300 万欧元', 'eur', 3e6, '3000000'],
  ['raises £2bn', '融资 20 亿英镑', 'gbp', 2e9, '2000000000'],
  ['costs 3 million yen', '价格 300 万日元', 'jpy', 3e6, '3000000'],
  ['up 3 percentage points', '上升 3 个百分点', 'points', 3, '3'],
];

function numberOf(text: string) {
  const found = mentionsIn(text).filter((mention) => mention.kind === 'number');
  expect(found).toHaveLength(1);
  return found[0] ?? expect.fail(text);
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  readTokens(text, { word: () => undefined, token: (token) => tokens.push(token) });
  return tokens;
}

describe('an amount is read alike by every room', () => {
  it.each(amounts)('%s is %s', (spelling, other, kind, value, token) => {
    for (const text of [spelling, other]) {
      const mention = numberOf(text);
      expect([mention.dimension, mention.plain * mention.factor], 'the checker').toEqual([kind, value]);
      expect(
        amountsIn(text).map((one) => [one.kind, one.value]),
        'follow-ups',
      ).toEqual([[kind, value]]);
      expect(tokensOf(text), 'clustering').toContain(token);
    }
    expect(isSameNumber(numberOf(spelling), numberOf(other)), 'the verdict').toBe(true);
  });

  it.each([
    ['$5 million', '€5 million'],
    ['5 million yuan', '500 万日元'],
    ['3 percent', '3 percentage points'],
    ['5 mW', '5 MW'],
  ])('%s is not %s', (one, other) => expect(isSameNumber(numberOf(one), numberOf(other))).toBe(false));
});

describe('a version is read alike by every room', () => {
  it.each([
    ['Tern v1.2.0', '1.2'],
    ['Tern 1.2', '1.2'],
    ['Tern V3', '3'],
    ['Tern 1.2.3-rc1', '1.2.3-rc1'],
    ['Tern 4.11.2', '4.11.2'],
  ])('%s', (title, version) => {
    expect(versionsIn(title).map((one) => one.version)).toEqual([version]);
    expect([...versionSet(title)], 'memory').toEqual([version]);
    expect(
      releasesIn(`${title} released`).map((one) => comparable(one.version)),
      'releases',
    ).toEqual([version]);
    const tag = title.split(' ')[1];
    expect(comparable(releaseOfKey(`github.com/tern/tern/releases/tag/${tag}`)?.version ?? ''), 'release pages').toBe(
      version,
    );
  });

  it('v1.2.0 and 1.2 are one release to clustering, 1.3 another', () => {
    const [a, b, c] = ['Tern v1.2.0 released', 'Tern 1.2 released', 'Tern 1.3 released'].map(marksOf);
    if (!a || !b || !c) return expect.fail('no marks');
    expect(marksConflict(a, b)).toBe(false);
    expect(marksConflict(a, c)).toBe(true);
  });
});
