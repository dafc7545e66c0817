import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../src/facts/check.ts';
import { itemOfLines, storyOfText } from './given.ts';

function told(line: string, source: string, language = 'en'): string[] {
  const claims = checkFacts([itemOfLines([line])], [storyOfText(source, language)]);
  return claims.filter(({ kind }) => kind === 'date').map(({ text, verdict }) => `${text} ${verdict}`);
}

describe('a part of a day', () => {
  const source =
    'The outage began on Tuesday morning. A fix was out by 14:30 on Thursday. On 9 March, late at night, it came back.';

  it.each<[string, string[]]>([
    ['The outage began on Tuesday morning', ['Tuesday supported']],
    ['The outage began on Tuesday', ['Tuesday supported']],
    ['The outage began on Tuesday evening', ['Tuesday not-found']],
    ['故障始于周二上午', ['周二 supported']],
    ['故障始于周二凌晨', ['周二 supported']],
    ['故障始于周二晚间', ['周二 not-found']],
    ['北京时间周二晚间，故障开始', ['周二 supported']],
    ['A fix was out on Thursday afternoon', ['Thursday supported']],
    ['The outage came back on 9 March in the evening', ['9 March supported']],
    ['3 月 9 日深夜故障再现', ['3 月 9 日 supported']],
    ['3 月 9 日中午故障再现', ['3 月 9 日 not-found']],
  ])('%s', (line, expected) => expect(told(line, source)).toEqual(expected));

  it('is looked up in a Chinese source too', () => {
    const chinese = '故障从 5 日凌晨开始，影响两个机房。当天下午恢复。';
    expect(told('5 日凌晨开始的故障影响两个机房', chinese, 'zh')).toEqual(['5 日 supported']);
    expect(told('5 日下午恢复', chinese, 'zh')).toEqual(['5 日 supported']);
    expect(told('5 日上午恢复', chinese, 'zh')).toEqual(['5 日 not-found']);
  });
});

describe('a part of a month or a year', () => {
  const source =
    'The model was announced on February 4. Weights follow by the end of March. The paper came out in September 2024, ' +
    'and the board decides in the first half of 2027. Training began in 2023.';

  it.each<[string, string[]]>([
    ['It was announced in early February', ['February supported']],
    ['It was announced in mid-February', ['February not-found']],
    ['2 月初公布', ['2 月 supported']],
    ['2 月上旬公布', ['2 月 supported']],
    ['2 月下旬公布', ['2 月 not-found']],
    ['3 月底开放权重', ['3 月 supported']],
    ['3 月初开放权重', ['3 月 not-found']],
    ['The paper came out in late 2024', ['2024 supported']],
    ['The paper came out in the second half of 2024', ['2024 supported']],
    ['The paper came out in early 2024', ['2024 not-found']],
    ['董事会 2027 年上半年决定', ['2027 年 supported']],
    ['董事会 2027 年下半年决定', ['2027 年 not-found']],
    ['Training began in 2023', ['2023 supported']],
    ['训练始于 2023 年底', ['2023 年 not-found']],
  ])('%s', (line, expected) => expect(told(line, source)).toEqual(expected));
});
