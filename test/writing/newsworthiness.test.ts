import { describe, expect, it } from 'vitest';
import {
  isBackground,
  isDangling,
  isPointing,
  isReferring,
  newsWeight,
} from '../../src/writing/excerpt/newsworthiness.ts';

describe('newsWeight', () => {
  it.each([
    'Puffin Labs today released Ternlight 2.0, an inference server.',
    'Today, we are introducing a scheduler that splits prefill and decode.',
    'We’re open-sourcing the planner that our port has used for nine years.',
    'Last night the harbour office published the records of nine years.',
    'Skua Cloud acquired Puffin Labs for an undisclosed sum.',
    'Ternlight is now available in four regions.',
    '海雀实验室今天宣布开源推理引擎“燕鸥”。',
    '燕鸥 2.0 正式上线，价格不变。',
  ])('hears an announcement in %j', (text) => expect(newsWeight(text)).toBe(2));

  it.each([
    'Managing the life of launched projects takes a menu of five entries.',
    'The benchmark compares all released models of the last two years.',
    'Today, my friends are silent.',
    'Last year the office released its first planner, which nobody used.',
    '去年，实验室发布了第一版调度器。',
  ])('hears none in %j', (text) => expect(newsWeight(text)).toBeLessThan(2));

  it('takes a wish for no deed', () => {
    expect(newsWeight('There are plenty of writers who are never going to publish a book.')).toBe(0);
  });
});

it.each([
  ['It serves four times as many requests.', true],
  ['In their tests the cards ran cold.', true],
  ['One of them needs a licence.', true],
  ['At the same time the queue grew.', true],
  ['这让成本降到一半。', true],
  ['This week the office opened its records.', false],
  ['In this release the queue is gone.', false],
  ['There is one theorem left on the list.', false],
  ['Their', true],
  ['The former was trained for 21 days on the same cards.', true],
  ['The figure is 30% above that of the year before.', true],
  ['The figure of 30% is that of the whole port.', false],
  ['He expects the deal to close in June.', true],
  ['该公司表示，这一成绩高于其余开源模型。', true],
  ['对此，他表示今年出货目标是 20 万片。', true],
  ['前者面向数据中心，后者售价 1.2 万元。', true],
  ['与此同时，其功耗下降到 210 瓦。', true],
  ['其他港口也将使用规划器。', false],
  ['This incident has been resolved.', false],
])('%j dangles: %s', (text, isIt) => expect(isDangling(text)).toBe(isIt));

it.each([
  'Organizations with hundreds of contracts need hours for each review.',
  'Our customers tell us they want agents that remember.',
  'Skua Cloud is a leading provider of rented cards, serving 12,700 companies in 15 countries.',
  'Skua Cloud, Europe’s largest renter of cards, serves 7 million people.',
  'Imagine an agent that books a berth while you sleep.',
  'According to the Harbour Report, 60% of ports plan by hand.',
  '海雀云是国内领先的算力服务商。',
])('%j is no news', (text) => expect(isBackground(text)).toBe(true));

it.each([
  'Skua Cloud cut the price of its largest card by a third.',
  'The planner is the first that reads tide tables.',
  'Engineers at Skua Cloud found a bug that loses one request in a million.',
])('%j may be', (text) => expect(isBackground(text)).toBe(false));

it('knows what speaks of another sentence', () => {
  expect(isReferring('On large batches this change saved 57% of the time.')).toBe(true);
  expect(isReferring('On large batches the fused kernel saved 57% of the time.')).toBe(false);
});

it.each([
  ['As shown in the figures, latency fell by half.', true],
  ['Figure 1.', true],
  ['Skua has shown interest in the planner of Puffin Labs.', false],
  ['The lighthouse turns everything you see into a map.', false],
  ['Ports mentioned include Porto and Lisbon.', false],
])('%j points elsewhere on its page: %s', (text, isIt) => expect(isPointing(text)).toBe(isIt));
