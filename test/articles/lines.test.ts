import { describe, expect, it } from 'vitest';
import { joinLines } from '../../src/articles/extract/join-lines.ts';
import type { Paragraph } from '../../src/articles/extract/paragraphs.ts';

const prose = (text: string): Paragraph => ({ text, kind: 'prose', linked: 0 });
const texts = (paragraphs: readonly Paragraph[]): string[] => joinLines(paragraphs).map(({ text }) => text);

describe('joinLines', () => {
  it.each([
    [['一张 24GB 的显卡，', '就能跑起千亿参数的模型。'], ['一张 24GB 的显卡，就能跑起千亿参数的模型。']],
    [['开源、', '免费、', '可商用。'], ['开源、免费、可商用。']],
    [['The planner reads the tides,', 'and books a berth.'], ['The planner reads the tides, and books a berth.']],
    [
      ['a line that a mail program broke', 'in the middle of it.'],
      ['a line that a mail program broke in the middle of it.'],
    ],
  ])('makes one of %j', (lines, joined) => expect(texts(lines.map(prose))).toEqual(joined));

  it.each([
    [['怎么做到的', '核心是换页。']],
    [['今天发布。', '明天可用。']],
    [['Results', 'The planner reads the tides.']],
    [['It ends here.', 'vLLM begins there.']],
    [[`${'很长的一段，'.repeat(40)}`, '与它无关。']],
  ])('keeps %j apart', (lines) => expect(texts(lines.map(prose))).toEqual(lines));

  it('leaves headings, entries, rows and code alone', () => {
    const entry: Paragraph = { text: '- 第一，', kind: 'entry', linked: 0 };
    expect(texts([prose('清单，'), entry, prose('之后。')])).toEqual(['清单，', '- 第一，', '之后。']);
  });

  it('weighs how much of the whole is linked', () => {
    expect(joinLines([{ ...prose('甲，'), linked: 1 }, prose('乙。')])).toEqual([
      { ...prose('甲，乙。'), linked: 0.5 },
    ]);
  });
});
