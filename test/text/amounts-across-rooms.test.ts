import { describe, expect, it } from 'vitest';
import { checkItem } from '../../src/facts/check.ts';
import { isSameNumber } from '../../src/facts/same-number.ts';
import { marksConflict, marksOf } from '../../src/stories/cluster/title-marks.ts';
import { readTokens } from '../../src/stories/cluster/tokens.ts';
import { amountsIn } from '../../src/stories/memory/amounts.ts';
import { newsIn } from '../../src/stories/memory/follow-up.ts';
import { releaseOfKey, releasesIn } from '../../src/stories/memory/releases.ts';
import { mentionsIn } from '../../src/text/mentions.ts';
import type { NumberMention } from '../../src/text/quantities.ts';
import { comparable, versionSet, versionsIn } from '../../src/text/versions.ts';
import { figuresOf } from '../../src/writing/excerpt/figure.ts';
import { itemOfLines, storyOfText } from '../facts/given.ts';
import { pastStory } from '../support/memory.ts';
import { link } from '../support/stories.ts';

interface Amount {
  /** How one language or one newspaper writes it, and how another does. */
  readonly spellings: readonly [string, string];
  /** Its dimension and its value in the base unit of that. */
  readonly kind: string;
  readonly value: number;
  /** How clustering writes it: dimensions are words of their own there. */
  readonly token: string;
  /** Whether a follow-up may rest on it: money, shares, points and people move. */
  readonly moves: boolean;
}

const amounts: readonly Amount[] = [
  // Money.
  { spellings: ['融资两亿美元', 'raises $200 million'], kind: 'usd', value: 2e8, token: '200000000', moves: true },
  { spellings: ['paid 5 million yuan', '支付 500 万元'], kind: 'cny', value: 5e6, token: '5000000', moves: true },
  { spellings: ['raises €3 million', '融资 300 万欧元'], kind: 'eur', value: 3e6, token: '3000000', moves: true },
  { spellings: ['RAISES 3 MILLION EUROS', '融资三百万欧元'], kind: 'eur', value: 3e6, token: '3000000', moves: true },
  { spellings: ['raises £2bn', '融资 20 亿英镑'], kind: 'gbp', value: 2e9, token: '2000000000', moves: true },
  { spellings: ['costs 3 million yen', '价格 300 万日元'], kind: 'jpy', value: 3e6, token: '3000000', moves: true },
  // Shares, fractions and points.
  { spellings: ['降价三成', 'cut by 30%'], kind: 'percent', value: 30, token: '30', moves: true },
  { spellings: ['降价 3 成半', '降价三成五'], kind: 'percent', value: 35, token: '35', moves: true },
  { spellings: ['rose 40 per cent', '上涨 40%'], kind: 'percent', value: 40, token: '40', moves: true },
  { spellings: ['rose 40 PERCENT', '上涨百分之四十'], kind: 'percent', value: 40, token: '40', moves: true },
  { spellings: ['显存降到 4.2 分之一', 'memory down to 24%'], kind: 'percent', value: 23.8, token: '24', moves: true },
  { spellings: ['三分之二的电力', '67% of power'], kind: 'percent', value: 66.7, token: '67', moves: true },
  { spellings: ['1 in 100 calls fail', '1 out of 100 calls fail'], kind: 'percent', value: 1, token: '1', moves: true },
  { spellings: ['1 in 100 calls fail', '百分之一的调用失败'], kind: 'percent', value: 1, token: '1', moves: true },
  { spellings: ['up 3 percentage points', '上升 3 个百分点'], kind: 'points', value: 3, token: '3', moves: true },
  // Factors.
  { spellings: ['it runs 3x faster', '速度提升三倍'], kind: 'multiple', value: 3, token: '3', moves: false },
  { spellings: ['IT RUNS 3X FASTER', '速度提升 3 倍'], kind: 'multiple', value: 3, token: '3', moves: false },
  // Lengths of time.
  { spellings: ['用时 2 分 11 秒', 'took 2 min 11 s'], kind: 'seconds', value: 131, token: '131', moves: false },
  {
    spellings: ['took 2m11s', 'took 2 minutes and 11 seconds'],
    kind: 'seconds',
    value: 131,
    token: '131',
    moves: false,
  },
  {
    spellings: ['the talk took 2h40m', '演讲用时 2 小时 40 分'],
    kind: 'seconds',
    value: 9600,
    token: '9600',
    moves: false,
  },
  { spellings: ['answers in 200MS', '响应 200 毫秒'], kind: 'seconds', value: 0.2, token: '200', moves: false },
  // Units as headlines have them.
  { spellings: ['a 32gb card', '显存 32 GB'], kind: 'bytes', value: 32e9, token: '32', moves: false },
  { spellings: ['A SCREEN OF 144HZ', '屏幕 144 赫兹'], kind: 'hertz', value: 144, token: '144', moves: false },
  { spellings: ['stores 5 KWH', '储能 5 千瓦时'], kind: 'watt hours', value: 5000, token: '5', moves: false },
];

/** Words that hold no number, whatever they are cut out of. */
const none = [
  '统一个标准',
  '这是唯一一家',
  '逐一检查',
  '一套系统',
  '一举拿下',
  '一成不变',
  'built by a third-party tool',
];

function numbersOf(text: string): NumberMention[] {
  return mentionsIn(text).filter((mention) => mention.kind === 'number');
}

function numberOf(text: string): NumberMention {
  const found = numbersOf(text);
  expect(found, text).toHaveLength(1);
  return found[0] ?? expect.fail(text);
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  readTokens(text, { word: () => undefined, token: (token) => tokens.push(token) });
  return tokens;
}

/** What is new to readers of a post that told `told`, in a headline that says that something moved. */
function newsOf(title: string, told: string): string | null {
  const later = link({ url: 'https://news.example/later', title, published: '2026-03-20T09:00:00Z' });
  const past = pastStory({ headline: told, title: told, text: told, since: '2026-03-18T09:00:00Z' });
  return newsIn([later], [past], [])?.what ?? null;
}

/** The numbers of a line, and whether its source bears them out: what a reviewer sees and what a model is asked to mend. */
function reviewed(line: string, source: string): (readonly [string, boolean])[] {
  return checkItem(itemOfLines([line]), 0, [storyOfText(source, 'en')])
    .filter(({ kind }) => kind === 'number')
    .map(({ text, verdict }) => [text, verdict === 'supported'] as const);
}

describe('an amount is read alike by every room', () => {
  it.each(amounts)('$spellings.0 is $spellings.1', ({ spellings: [spelling, other], kind, value, token, moves }) => {
    for (const text of [spelling, other]) {
      const mention = numberOf(text);
      const read = mention.plain * mention.factor;
      expect(mention.dimension, 'the checker').toBe(kind);
      expect(Math.abs(read - value), 'the checker').toBeLessThanOrEqual(0.02 * value);
      expect(
        amountsIn(text).map((one) => [one.kind, one.value]),
        'follow-ups',
      ).toEqual(moves ? [[kind, read]] : []);
      expect(tokensOf(text), 'clustering').toContain(token);
      expect(figuresOf(text), 'quotations').toMatchObject({ first: mention.text });
      expect(figuresOf(text).weight, 'quotations').toBeGreaterThan(1);
    }
    expect(isSameNumber(numberOf(spelling), numberOf(other)), 'the verdict').toBe(true);
    expect(newsOf(`Tern now: ${spelling}`, other), 'follow-ups').toBeNull();
    expect(reviewed(spelling, other), 'the review').toEqual([[numberOf(spelling).text, true]]);
    expect(reviewed(other, spelling), 'the review').toEqual([[numberOf(other).text, true]]);
  });

  it('a follow-up rests on what moved', () => {
    expect(newsOf('Tern now raises $300 million', '融资两亿美元')).toBe('$300 million');
    expect(newsOf('Tern 现降价五成，增至两倍', 'cut by 30%')).toBe('五成');
  });

  it.each(none)('%s holds no number', (text) => {
    expect(numbersOf(text).filter(({ isLoose }) => !isLoose)).toEqual([]);
    expect(amountsIn(text)).toEqual([]);
    expect(tokensOf(text).filter((token) => /\d/.test(token))).toEqual([]);
    expect(figuresOf(text)).toEqual({ first: null, weight: 0 });
    expect(reviewed(text, 'Nothing is said of it here.')).toEqual([]);
  });

  it.each([
    ['finishes 2nd', '位列第二'],
    ['FINISHES 2ND', 'finishes second in its group'],
  ])('%s is %s: a rank, no length of time and no figure', (one, other) => {
    for (const text of [one, other]) {
      expect(numberOf(text)).toMatchObject({ dimension: 'rank', plain: 2 });
      expect(amountsIn(text)).toEqual([]);
      expect(figuresOf(text).first).toBeNull();
    }
    expect(isSameNumber(numberOf(one), numberOf(other))).toBe(true);
    expect(isSameNumber(numberOf(one), numberOf('after 2 seconds'))).toBe(false);
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
