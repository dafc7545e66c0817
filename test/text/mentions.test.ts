import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mention, mentionsIn } from '../../src/text/mentions.ts';
import { fromChinese, fromEnglish } from '../../src/text/quantities/numerals.ts';

function told(mention: Mention): string {
  const loose = mention.isLoose ? '~' : '';
  switch (mention.kind) {
    case 'number':
      return `${loose}${Number((mention.plain * mention.factor).toPrecision(12))}${mention.dimension ? ` ${mention.dimension}` : ''}`;
    case 'date':
      return `${mention.year ?? '?'}-${mention.month ?? '?'}-${mention.day ?? '?'}`;
    case 'version':
      return `v${mention.version}`;
    case 'url':
      return mention.text;
  }
}

describe('mentionsIn', () => {
  it.each<[string, string[]]>([
    [
      '4x as fast, 4 倍, 4× and 4 times, 4-fold',
      ['4 multiple', '4 multiple', '4 multiple', '4 multiple', '4 multiple'],
    ],
    ['200 million, 2 亿, 两亿, 200M', ['200000000', '200000000', '200000000', '200000000']],
    ['40%, 百分之四十, 40 percent, 4 成', ['40 percent', '40 percent', '40 percent', '40 percent']],
    ['1,000 and 1000', ['1000', '1000']],
    ['97 位贡献者用 4 位量化，权重压到 8 位', ['97', '4 bits', '8 bits']],
    ['4B 参数，40 亿参数，four billion', ['4000000000', '4000000000', '4000000000']],
    ['$1.5 billion or 15 亿美元, US$20/月, $3m', ['1500000000 usd', '1500000000 usd', '20 usd', '3000000 usd']],
    ['310 to 145 ms', ['0.31 seconds', '0.145 seconds']],
    ['延迟从 310 毫秒降到 0.145 秒', ['0.31 seconds', '0.145 seconds']],
    ['20-30%', ['20 percent', '30 percent']],
    ['2.5x-3x', ['2.5 multiple', '3 multiple']],
    ['三百二十个，两种，二十五年', ['320', '~2', '788940000 seconds']],
    ['twenty-five people, twenty - five, three hundred and one', ['25', '25', '301']],
    [
      'a third, two-thirds, 三分之一, one in six',
      ['33.3333333333 percent', '66.6666666667 percent', '33.3333333333 percent', '16.6666666667 percent'],
    ],
    ['half price, 半价, 八折, 翻两番', ['50 percent', '50 percent', '80 percent', '4 multiple']],
    ['the 3rd place, second rank, 第 12 名, first', ['3 rank', '2 rank', '12 rank', '~1 rank']],
    ['won 3-2, 3：0, 4 比 1, at 9:30 PM', ['3002 score', '3000 score', '4001 score', '570 clock']],
    ['dozens, 数千', ['~24', '~1000']],
    ['on Tuesday, 周二, Q3 2025, 第三季度', ['?-?-?', '?-?-?', '2025-?-?', '?-?-?']],
    ['doubled, 减半', ['2 multiple', '50 percent']],
    ['2000 万用户, 2048 tokens, 128K', ['20000000', '2048', '128000']],
    ['4-bit, sub-200ms, 80GB', ['4 bits', '0.2 seconds', '80000000000 bytes']],
    ['GPT-4, H100, FLUX.2, HTTP/2, p95, 4o, 185lb', ['~4', '~185']],
    ['三星 十分 万一 一致 四川 千万别', []],
    ['v0.11.2, 1.2.3-rc1, version 4.2, 版本 2.0, V3, 1.8 版', ['v0.11.2', 'v1.2.3-rc1', 'v4.2', 'v2', 'v3', 'v1.8']],
    ['Feb 4, Feb. 4th, 2026, 4 February 2026', ['?-2-4', '2026-2-4', '2026-2-4']],
    ['2 月 4 日，2026年2月4日，二月四日，二〇二六年二月四日', ['?-2-4', '2026-2-4', '?-2-4', '2026-2-4']],
    ['2026-02-04, 2026/2/4, 2026.02.04', ['2026-2-4', '2026-2-4', '2026-2-4']],
    ['in March, March 2026, 12 月, 2026 年', ['?-3-?', '2026-3-?', '?-12-?', '2026-?-?']],
    ['It may 3 users; in 2026.', ['3', '2026-?-?']],
    ['see https://a.example/2026/02/04/x-3.5 now', ['https://a.example/2026/02/04/x-3.5']],
    ['13 月，2 月 40 日', ['13', '?-2-?', '40']],
  ])('%s', (text, expected) => {
    const found = mentionsIn(text).map(told);
    expect(found).toEqual(expected);
  });

  it('keeps every mention where it says it is', () => {
    const parts = [
      '4x',
      ' 2 亿',
      '，',
      ' Feb 4',
      '2026 年',
      ' v1.2.3',
      ' https://a.example/1',
      ' and ',
      '百分之三',
      ' - ',
      '7',
      'B',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (chosen) => {
        const text = chosen.join('');
        let end = 0;
        for (const mention of mentionsIn(text)) {
          expect(text.slice(mention.index, mention.index + mention.text.length)).toBe(mention.text);
          expect(mention.index).toBeGreaterThanOrEqual(end);
          end = mention.index + mention.text.length;
        }
      }),
    );
  });
});

/** Writes a whole number in Chinese characters, as people do. */
function inChinese(value: number): string {
  const digits = '零一二三四五六七八九';
  const below = (number: number, isFirst: boolean): string => {
    let text = '';
    let gap = false;
    for (const [scale, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(number / scale) % 10;
      if (digit === 0) gap ||= text !== '' || !isFirst;
      else {
        text += `${gap ? '零' : ''}${digits[digit]}${name}`;
        gap = false;
      }
    }
    return text;
  };
  const [yi, wan, rest] = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  let text = yi ? `${below(yi, true)}亿` : '';
  if (wan) text += `${below(wan, text === '')}万`;
  if (rest) text += below(rest, text === '');
  return text;
}

describe('numerals', () => {
  it('reads every whole number written in Chinese', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        expect(fromChinese(inChinese(value))).toBe(value);
      }),
    );
  });

  it.each([
    ['两亿', 200_000_000],
    ['十五', 15],
    ['三千二百万', 32_000_000],
    ['四点二', 4.2],
    ['二〇二六', 2026],
    ['万', 10_000],
    ['好', null],
    ['', null],
  ])('%s is %j', (text, value) => expect(fromChinese(text)).toBe(value));

  it.each([
    ['twenty-five', 25],
    ['three hundred and one', 301],
    ['two dozen', 24],
    ['seventeen', 17],
    ['many', null],
  ])('%s is %j', (text, value) => expect(fromEnglish(text)).toBe(value));
});

describe('one value, many notations', () => {
  const values = fc.integer({ min: 2, max: 9_999 });
  const only = (text: string): string[] => mentionsIn(text).map(told);

  it('reads scales alike', () => {
    fc.assert(
      fc.property(values, (value) => {
        const wanted = [`${value * 1e6}`];
        expect(only(`${value} million`)).toEqual(wanted);
        expect(only(`${value}M`)).toEqual(wanted);
        expect(only(`${value * 100} 万`)).toEqual(wanted);
        expect(only(`${(value / 100).toFixed(2)} 亿`)).toEqual(wanted);
        expect(only((value * 1e6).toLocaleString('en-US'))).toEqual(wanted);
      }),
    );
  });

  it('reads shares, factors and times alike', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(only(`百分之${inChinese(value)}`)).toEqual(only(`${value}%`));
        expect(only(`${value} 倍`)).toEqual(only(`${value}x`));
        expect(only(`${value} ms`)).toEqual(only(`${(value / 1000).toFixed(3)} 秒`));
      }),
    );
  });

  it('reads dates alike', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }),
        (date) => {
          const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
          const english = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
          const british = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
          for (const text of [date.toISOString().slice(0, 10), `${year} 年 ${month} 月 ${day} 日`, english, british]) {
            expect(only(text)).toEqual([`${year}-${month}-${day}`]);
          }
        },
      ),
    );
  });
});
