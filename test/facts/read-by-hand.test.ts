import { describe, expect, it } from 'vitest';
import { checkItem } from '../../src/facts/check.ts';
import { itemOfLines, storyOfText } from './given.ts';

function verdictsOf(line: string, source: string): Record<string, string> {
  const language = /\p{Script=Han}/u.test(source) ? 'zh' : 'en';
  const claims = checkItem(itemOfLines([line]), 0, [storyOfText(source, language)]);
  return Object.fromEntries(claims.map(({ text, verdict }) => [text, verdict]));
}

const memory = 'Memory dropped from 640 GB to 320 GB.';
const throughput = 'Throughput rose from 1,200 to 3,600 tokens per second on eight H200 GPUs.';
const ninety = 'It took an hour and 35 minutes to roll back.';
const price = 'It costs $0.40 per million input tokens.';
const raised = 'It raised $750 million at a valuation of $6.2 billion.';

describe('a change', () => {
  it.each<[string, string, Record<string, string>]>([
    ['显存从 640GB 降到 320GB。', memory, { '640GB': 'supported', '320GB': 'supported' }],
    ['显存从 320GB 增到 640GB。', memory, { '320GB': 'contradicted', '640GB': 'contradicted' }],
    ['Memory rose from 320 GB to 640 GB.', memory, { '320 GB': 'contradicted', '640 GB': 'contradicted' }],
    ['吞吐提升到原来的 3 倍。', throughput, { '3 倍': 'derived' }],
    // What lies between two amounts that are merely named is nobody's figure.
    ['训练费用约 55 亿美元。', raised, { '55 亿美元': 'not-found' }],
  ])('%s', (line, source, verdicts) => expect(verdictsOf(line, source)).toEqual(verdicts));
});

describe('what is written otherwise', () => {
  it.each<[string, string]>([
    ['在八块 H200 上测得。', throughput],
    ['少用近两成 token。', 'It needs 18% fewer tokens per task.'],
    ['CEO Mara Lindqvist 表示满意。', 'Chief executive Mara Lindqvist was content.'],
    ['回滚用了 1 小时 35 分钟。', ninety],
    ['回滚用了 95 分钟。', ninety],
    ['It took 2 h 40 min.', 'The outage lasted 160 minutes.'],
    ['输入 0.40 美元/1M token。', price],
    ['每 100 万输入 token 收 0.4 美元。', price],
    ['开发者超过 200 万，一年翻了一番。', 'More than 2 million developers use it, twice as many as a year ago.'],
  ])('%s', (line, source) => {
    const verdicts = Object.values(verdictsOf(line, source));
    expect(verdicts.filter((verdict) => verdict !== 'supported' && verdict !== 'derived')).toEqual([]);
  });
});

describe('a no', () => {
  it.each<[string, string, Record<string, string>]>([
    ['Q9 支持 vLLM 和 TensorRT。', 'Q9 支持 vLLM，暂不支持 TensorRT。', { TensorRT: 'not-found' }],
    ['Q9 支持 vLLM，暂不支持 TensorRT。', 'Q9 支持 vLLM，暂不支持 TensorRT。', {}],
    ['新增 V100 支持。', '河图 2.0 不再支持 V100。', { V100: 'not-found' }],
    ['河图 2.0 已放弃 V100。', '河图 2.0 不再支持 V100。', {}],
    ['Corvid supports Windows.', 'Corvid does not support Windows yet.', { Windows: 'not-found' }],
    ['支持 Windows。', 'Windows is not supported yet.', { Windows: 'not-found' }],
    ['Windows 版预计第二季度推出。', 'Windows is not supported yet and will follow in the second quarter.', {}],
    ['It allows no more than 50 requests a day.', 'It is limited to 50 requests a day.', {}],
    ['Customers in Europe cannot use it before 16 March.', 'It opens to customers in Europe on 16 March.', {}],
    ['CUDA 低于 12.8 的机器无法使用。', '需要 CUDA 12.8 或更高版本。', {}],
  ])('%s over %s', (line, source, open) => {
    const found = Object.entries(verdictsOf(line, source)).filter(([, verdict]) => verdict !== 'supported');
    expect(Object.fromEntries(found)).toEqual(open);
  });
});

it('takes no round number of advice for another story’s', () => {
  const own = storyOfText('Corvid 3.2 answers faster.', 'en', null, 'https://one.example/');
  const other = storyOfText('Hetu runs on the V100 and 100 customers use it.', 'en', null, 'https://two.example/');
  const claims = checkItem(itemOfLines(['用自己的 100 条样本做一次盲测。']), 0, [own, other]);
  expect(claims.map(({ verdict }) => verdict)).toEqual(['not-found']);
});

describe('words in somebody’s mouth', () => {
  const silent = 'Fernbank AI released Corvid 3.2. Mara Lindqvist leads its research.';
  const spoken = '"We trained it in 41 days," said Mara Lindqvist of Fernbank AI.';
  it.each<[string, string, string[]]>([
    ['研究主管 Mara Lindqvist 说：“这是我们做过的最好的模型。”', silent, ['“这是我们做过的最好的模型。”']],
    ['Mara Lindqvist 称“基准测试已死”。', silent, ['“基准测试已死”']],
    ['“This changes everything,” said Mara Lindqvist.', silent, ['“This changes everything,”']],
    // Whether a translation is a good one nobody here can tell.
    ['Mara Lindqvist 说：“我们用 41 天训练了它。”', spoken, []],
    ['所谓“推测解码”是一种加速方法，该功能称为“快速模式”。', silent, []],
  ])('%s', (line, source, open) => {
    const found = Object.entries(verdictsOf(line, source)).filter(([, verdict]) => verdict !== 'supported');
    expect(found.map(([text]) => text)).toEqual(open);
  });
});
