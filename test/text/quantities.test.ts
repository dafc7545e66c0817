import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../src/text/mentions.ts';

/** The numbers of a text as value and dimension; `~` marks those too loose to be held against a writer. */
function read(text: string): string[] {
  return mentionsIn(text).flatMap((mention) => {
    if (mention.kind !== 'number') return [];
    const value = Number((mention.plain * mention.factor).toPrecision(6));
    return [`${mention.isLoose ? '~' : ''}${value}${mention.dimension === null ? '' : ` ${mention.dimension}`}`];
  });
}

describe('numbersIn', () => {
  it.each<[string, string[]]>([
    ['5 million yuan, 融资两亿美元', ['5000000 cny', '200000000 usd']],
    ['$1.5bn, €3m, £2 billion, 3 million yen', ['1500000000 usd', '3000000 eur', '2000000000 gbp', '3000000 jpy']],
    ['C$5m, HK$5, EUR 3m, ¥3,000 yen, 5 亿日元', ['5000000 cad', '5 hkd', '3000000 eur', '3000 jpy', '500000000 jpy']],
    ['40 per cent, 40 PERCENT, 降价三成, 四成半', ['40 percent', '40 percent', '30 percent', '45 percent']],
    ['3 percentage points, 3 个百分点, 50 basis points', ['3 points', '3 points', '0.5 points']],
    ['two and a half percentage points', ['2.5 points']],
    ['3x, 3X faster, 3 倍, threefold, 三倍', Array.from({ length: 5 }, () => '3 multiple')],
    ['4.2 分之一, 三分之二, 千分之三', ['23.8095 percent', '66.6667 percent', '0.3 percent']],
    ['1 in 100, one in six', ['1 percent', '16.6667 percent']],
    ['2 分 11 秒, 2 min 11 s, 2m11s', ['131 seconds', '131 seconds', '131 seconds']],
    ['2h40m, 1 小时 35 分, 一个半小时', ['9600 seconds', '5700 seconds', '5400 seconds']],
    ['32gb, 32 GB, 16 Gb, 5 kb', ['32000000000 bytes', '32000000000 bytes', '16000000000 bits', '5000 bytes']],
    [
      '100 gigabits per second, 100 吉比特每秒, 100 Gb/s, 5 gigabits',
      [...Array.from({ length: 3 }, () => '100000000000 bits per second'), '5000000000 bits'],
    ],
    ['5 KWH, 144 hz, 200 MS, 20 KM', ['5000 watt hours', '144 hertz', '0.2 seconds', '20000 metres']],
    [
      '5 mW, 5 MW, 100 Gbps, 20 km/h',
      ['0.005 watts', '5000000 watts', '100000000000 bits per second', '5.55556 metres per second'],
    ],
    ['10 HOURS, 3 MILLION EUROS', ['36000 seconds', '3000000 eur']],
    ['10 US companies sued by 2 SEC lawyers', ['10', '2']],
    ['2nd place, 30th, 21ST', ['2 rank', '30 rank', '21 rank']],
    ['a second later, per second, second-hand, seconds later', []],
    ['统一个标准, 唯一一家, 逐一, 一套系统, 一举, 一成不变, 进一步', []],
    ['万一 十分 三星 第三方', []],
    ['a third-party tool, one-time, someone, often', []],
    ['三点五亿, 十几万, half a million', ['350000000', '~100000', '500000']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
