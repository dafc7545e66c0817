import { afterAll, describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/words.ts';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { bareLine, requireWillingness } from '../../src/writing/model/review/bare-line.ts';
import { answer, byWhom, closeEndpoints, day, good, run } from './model-run.ts';

describe('bareLine', () => {
  it.each([
    ['是什么：团队公布了改进。', '团队公布了改进。'],
    ['**为什么重要**：取舍更清楚。', '取舍更清楚。'],
    ['**落地建议：** 先复现。', '先复现。'],
    ['- 可能影响同类项目。', '可能影响同类项目。'],
    ['1. 落地建议：先复现。', '先复现。'],
    ['（2）先复现。', '先复现。'],
    ['## 标题：海雀发布 2.0', '海雀发布 2.0'],
    ['**缓存**：按块存放。', '**缓存**：按块存放。'],
    ['3.5 倍的吞吐', '3.5 倍的吞吐'],
    ['2、3 号机型', '2、3 号机型'],
    ['-20% 的功耗', '-20% 的功耗'],
    ['可能影响同类项目的取舍。', '可能影响同类项目的取舍。'],
    ['一行\n又一行', '一行\n又一行'],
  ])('%s', (text, bare) => expect(bareLine(text, chinese)).toBe(bare));

  it('knows the points by their English names', () => {
    expect(bareLine('**Why it matters:** It is cheaper.', english)).toBe('It is cheaper.');
  });

  it.each([
    '| 项目 | 数值 |\n|---|---|\n| 内存 | 小 |',
    '```js\nalert(1)\n```',
    '有两点：\n- 一\n- 二',
    '先：\n\n1. 一\n2. 二',
    '说明\n\n## 标题',
  ])('refuses %j', (text) =>
    expect(() => bareLine(text, chinese)).toThrow(expect.objectContaining({ reason: 'invalid-output' })),
  );
});

describe('requireWillingness', () => {
  it.each([
    '抱歉，我无法完成这个请求。',
    '很抱歉，根据资料无法提供相关内容。',
    '作为一个人工智能语言模型，我没有实时信息。',
    'I’m sorry, but the sources do not say.',
    'As an AI language model, I do not know.',
    'I cannot help with that.',
  ])('refuses %s', (text) =>
    expect(() => requireWillingness([text])).toThrow(expect.objectContaining({ reason: 'refused' })),
  );

  it.each([
    '作为一款大语言模型，它支持 128K 上下文。',
    '作为 AI 智能体框架，它不能并行调用工具。',
    '旧版无法读取新格式。',
    'The company said it cannot help every customer.',
  ])('lets pass %s', (text) => expect(() => requireWillingness([text])).not.toThrow());
});

describe('what a model gives that is not wanted', () => {
  afterAll(closeEndpoints);
  const give = (item: unknown) => run({ respond: (call) => answer(call, item) }, { stories: day(1) });

  it('is left out where blanks and repetitions stand among good entries', async () => {
    const done = await give({
      ...good,
      keyPoints: ['', good.what, '按块存放缓存。', '按块存放缓存。 '],
      impact: [' ', '可能影响同类项目。'],
    });
    expect(byWhom(done)).toEqual(['model']);
    const lists = done.draft.items[0]?.points.map(({ children }) => children.map(({ text }) => text));
    expect(lists).toEqual([[], ['按块存放缓存。'], [], ['可能影响同类项目。'], good.advice]);
    expect(done.calls).toHaveLength(2);
  });

  it.each([
    ['refused', { ...good, what: '抱歉，作为一个人工智能语言模型，我无法完成这个请求。' }],
    [
      'wrong-language',
      { ...good, what: '團隊公布了一項工程改進，並說明了它的做法與適用範圍。', why: '這讓取捨更清楚。' },
    ],
    ['invalid-output', { ...good, what: '| 项目 | 数值 |\n|---|---|\n| 内存 | 小 |' }],
  ])('is not printed: %s', async (reason, item) => {
    expect(byWhom(await give(item))).toEqual([reason]);
  });
});
