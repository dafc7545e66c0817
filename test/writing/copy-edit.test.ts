import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeInline } from '../../src/post/markdown.ts';
import { copyEdit } from '../../src/writing/copy-edit.ts';

describe('copyEdit', () => {
  it.each([
    ['发布WideEP面向GB200，提升27%以上', '发布 WideEP 面向 GB200，提升 27% 以上'],
    ['共3,000个，2026年3月5日', '共 3,000 个，2026 年 3 月 5 日'],
    ['带宽8 TB/s,很快;用C/C++写', '带宽 8 TB/s，很快；用 C/C++ 写'],
    ['成本 (WideEP) 后(见上文)', '成本（WideEP）后（见上文）'],
    ['中文: 英文?是的!', '中文：英文？是的！'],
    ['用时1.2秒.', '用时 1.2 秒。'],
    ['增至1.9×后', '增至 1.9× 后'],
    ['((见上文))', '（（见上文））'],
    ['(中文),中文', '（中文），中文'],
    ['((中文))', '（（中文））'],
  ])('sets %s', (text, set) => expect(copyEdit(text)).toBe(set));

  it.each([
    ['**WideEP**面向GB200', '**WideEP** 面向 GB200'],
    ['面向**WideEP**的*实验*', '面向 **WideEP** 的*实验*'],
    ['重点**WideEP面向**的', '重点 **WideEP 面向**的'],
    ['`npm run`之后用`x`', '`npm run` 之后用 `x`'],
  ])('keeps the marks where they are in %s', (text, set) => {
    expect(copyEdit(text)).toBe(set);
    expect(safeInline(set)).toBe(set);
  });

  it.each([
    '他说“用AI写代码,再测3遍”',
    '《AI日报》与「GPT-4的秘密」',
    '见 https://a.example/中文x吗 的说明',
    '`用x做y` 与 `a,b`',
    '阿尔伯特·爱因斯坦',
    'GPT-4.1、R1-Zero、Node.js、A+B、f(x)、3:2、a.b',
    'The cache holds 3,000 blocks (32 tokens each).',
  ])('leaves alone %s', (text) => expect(copyEdit(text)).toBe(text));

  it('changes nothing but blanks and the width of marks, and nothing the second time', () => {
    const piece = fc.constantFrom(
      ...['中文', 'AI', '27%', ' ', ',', '.', '(', ')', '**', '`x用`', '“用AI”', '：', '3.5', '-', '/', '·'],
    );
    const wide: Readonly<Record<string, string>> = {
      '，': ',',
      '；': ';',
      '：': ':',
      '？': '?',
      '！': '!',
      '。': '.',
      '（': '(',
      '）': ')',
    };
    const bare = (text: string): string =>
      text.replace(/\s/g, '').replace(/[，；：？！。（）]/g, (mark) => wide[mark] ?? mark);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('').trim();
        const set = copyEdit(text);
        expect(bare(set)).toBe(bare(text));
        expect(copyEdit(set)).toBe(set);
      }),
      { numRuns: 500 },
    );
  });
});
