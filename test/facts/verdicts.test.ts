import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFacts, checkItem } from '../../src/facts/check.ts';
import { itemOfLines, storyOfText } from './given.ts';

/** A Wednesday. */
const published = '2026-02-04T09:00:00.000Z';

const english = `
Quillstack and NVIDIA released Marlin 3.5 on Tuesday, a 4B-parameter model under the Apache licence.
Median latency fell from 320 ms to 80 ms, while throughput doubled to 12,400 tokens per second on 8 x H100 GPUs.
"We never expected the cache to matter this much," said Priya Raman, chief executive of Quillstack.
About a third of the 2 million downloads came from Germany; the Pro plan costs $20 a month, half price until March 31.
The service had three outages in the fourth quarter of 2025, and Marlin ranks first on the Kestrel leaderboard.
The International Energy Forum expects data centres to use 945 TWh. Training took six weeks and 1.5 petabytes of text.
`;

const chinese = `
青禾科技 2 月 3 日宣布，模型“谷雨”的参数量为 70 亿，训练成本下降三成，由上海人工智能实验室联合发布。
公司首席科学家林晓航表示，推理延迟从 320 毫秒降到 80 毫秒，第四季度将支持 12 种语言。
`;

function told(line: string, source = english): string[] {
  const language = source === chinese ? 'zh' : 'en';
  const claims = checkFacts([itemOfLines([line])], [storyOfText(source, language, published)]);
  return claims.map(({ text, verdict }) => `${text} ${verdict}`);
}

describe('an English source', () => {
  it.each<[string, string[]]>([
    // Numbers and their notations.
    ['吞吐翻倍，达到每秒 1.24 万 token', ['翻倍 supported', '1.24 万 supported']],
    ['在 8 张 H100 上测得', ['8 supported', 'H100 supported']],
    ['在 4 张 H100 上测得', ['4 contradicted', 'H100 supported']],
    ['参数量 40 亿', ['40 亿 supported']],
    ['参数量 4 亿', ['4 亿 not-found']],
    ['约三分之一来自德国', ['三分之一 supported', '德国 supported']],
    ['约五分之一来自德国', ['五分之一 not-found', '德国 supported']],
    ['每月 20 美元，3 月 31 日前半价', ['20 美元 supported', '3 月 31 日 supported', '半价 supported']],
    ['每月 20 欧元', ['20 欧元 not-found']],
    ['下载 200 万次，超过 190 万', ['200 万 supported', '190 万 supported']],
    ['训练耗时六周，用了 1.5 PB 文本', ['六周 supported', '1.5 PB supported']],
    ['延迟 80 秒', ['80 秒 not-found']],
    ['排名第一', ['第一 supported']],
    ['排名第二', ['第二 not-found']],
    // Worked out.
    ['延迟降低 75%', ['75% derived']],
    ['延迟是原来的 4 倍', ['4 倍 derived']],
    ['延迟降低 74%', ['74% not-found']],
    // Dates.
    ['周二发布，即 2 月 3 日', ['周二 supported', '2 月 3 日 supported']],
    ['周一发布，即 2 月 2 日', ['周一 not-found', '2 月 2 日 not-found']],
    ['2025 年第四季度', ['2025 年第四季度 supported']],
    ['2025 年三季度', ['2025 年三季度 not-found']],
    // Names.
    ['英伟达与 Quillstack 发布 Marlin 3.5', ['英伟达 supported', 'Quillstack supported', 'Marlin 3.5 supported']],
    ['Quillstack 发布 Marlin 4.5', ['Quillstack supported', 'Marlin 4.5 contradicted']],
    ['微软发布 Marlin', ['微软 not-found', 'Marlin supported']],
    ['Priya Raman 是 CEO', ['Priya Raman supported', 'CEO supported']],
    ['Anita Raman 说', ['Anita Raman contradicted']],
    ['IEF 的预测', ['IEF supported']],
    ['IMF 的预测', ['IMF not-found']],
    ['用 LLM 做 agent，KV 缓存与 API 不变', []],
    // Quotations.
    [
      'Priya Raman：“We never expected the cache to matter this much”',
      ['“We never expected the cache to matter this much” supported', 'Priya Raman supported'],
    ],
    [
      '“We always expected the cache to matter this much”',
      ['“We always expected the cache to matter this much” contradicted'],
    ],
    ['“我们从没想到缓存这么重要，真的没有想到”', []],
  ])('%s', (line, expected) => expect(new Set(told(line))).toEqual(new Set(expected)));

  it.each<[string, string[]]>([
    [
      'Half the price, says Raman; two million downloads',
      ['Half supported', 'two million supported', 'Raman supported'],
    ],
    ['Latency fell by 75% to 80 ms on Tuesday', ['75% derived', '80 ms supported', 'Tuesday supported']],
    ['Latency fell on Thursday', ['Thursday not-found']],
    ['There were five outages', ['five contradicted']],
    ['There were three outages', []],
    ['It has two advantages', []],
    ['German users are a third', ['German supported', 'a third supported']],
    ['Former staff of NVIDIA', ['NVIDIA supported']],
    ["Quillstack's Marlin", ["Quillstack's Marlin supported"]],
  ])('%s', (line, expected) => expect(new Set(told(line))).toEqual(new Set(expected)));
});

describe('a Chinese source', () => {
  it.each<[string, string[]]>([
    ['参数量 7B，成本降低 30%', ['7B supported', '30% supported']],
    ['林晓航表示，支持十二种语言', ['林晓航 supported', '十二 supported']],
    ['张远山表示，支持 15 种语言', ['张远山 not-found', '15 contradicted']],
    ['由上海人工智能实验室发布', ['上海人工智能实验室 supported']],
    ['由清华大学发布', ['清华大学 not-found']],
    ['Q4 支持', ['Q4 supported']],
    [
      '“推理延迟从 320 毫秒降到 80 毫秒”',
      ['“推理延迟从 320 毫秒降到 80 毫秒” supported', '320 毫秒 supported', '80 毫秒 supported'],
    ],
  ])('%s', (line, expected) => expect(new Set(told(line, chinese))).toEqual(new Set(expected)));
});

describe('checkItem', () => {
  const other = storyOfText(
    'Harbourlight raised $48 million. Its model scored 71.3% on the Kestrel leaderboard.',
    'en',
  );
  const own = storyOfText(english, 'en', published);

  it('names the story whose source has what its own has not', () => {
    const claims = checkItem(itemOfLines(['Harbourlight 融资 4800 万美元，得分 71.3%']), 0, [own, other]);
    expect(claims.map(({ text, verdict, story }) => [text, verdict, story])).toEqual([
      ['Harbourlight', 'elsewhere', 1],
      ['4800 万美元', 'elsewhere', 1],
      ['71.3%', 'elsewhere', 1],
    ]);
    expect(claims[1]?.evidence?.sentence).toBe('Harbourlight raised $48 million.');
  });

  it('says the same of one item as of all', () => {
    const items = [itemOfLines(['延迟降低 75%']), itemOfLines(['得分 71.3%', '得分 70%'])];
    const all = checkFacts(items, [own, other]);
    expect(items.flatMap((item, index) => checkItem(item, index, [own, other]))).toEqual(all);
    expect(all.map(({ item, line }) => [item, line])).toEqual([
      [0, '延迟降低 75%'],
      [1, '得分 71.3%'],
      [1, '得分 70%'],
    ]);
  });

  it('shows the sentence that contradicts', () => {
    const [claim] = checkItem(itemOfLines(['There were five outages']), 0, [own]);
    expect(claim?.evidence?.sentence).toMatch(/^The service had three outages/);
  });

  it('supports whatever is copied from a source word for word', () => {
    const sentences = [english, chinese].flatMap((text) =>
      text
        .trim()
        .split('\n')
        .map((sentence) => ({ text, sentence })),
    );
    const words = fc.array(
      fc.constantFrom(
        'Marlin 3',
        'rose',
        'by 40%',
        'to 2,5',
        'the',
        '12:30',
        'Q3 2025',
        '三成',
        '“燕鸥”',
        'IBM',
        'two',
        'a b',
        '—',
        '1.5x',
        'Feb 4',
        '.',
      ),
      { minLength: 3, maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        words,
        fc.nat(),
        fc.nat(),
        ({ text, sentence }, noise, from, length) => {
          const source = `${text}\n${noise.join(' ')}`;
          for (const whole of [sentence, noise.join(' ')]) {
            const start = from % whole.length;
            const part = whole.slice(start, start + 12 + (length % whole.length)).trim();
            if (part.length < 12) continue;
            const claims = checkItem(itemOfLines([part]), 0, [storyOfText(source, 'en')]);
            expect(claims.filter(({ verdict }) => verdict !== 'supported')).toEqual([]);
          }
        },
      ),
    );
  });

  it('finds nothing where there is no story', () => {
    expect(checkItem(itemOfLines(['得分 71.3%']), 3, [own])).toMatchObject([{ verdict: 'not-found', evidence: null }]);
  });
});
