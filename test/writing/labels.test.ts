import { describe, expect, it } from 'vitest';
import { withoutLabels } from '../../src/writing/excerpt/labels.ts';

describe('withoutLabels', () => {
  const english = 'Skua said on Tuesday that it would cut its price.';
  it.each([
    'LISBON, Feb 3 (Harbour Wall) - ',
    'LISBON, Portugal (HW) — ',
    'PORTO — ',
    '(Harbour Wall) -- ',
    '- ',
    '- [x] ',
    '🎉 ',
    '- ⚠️ ',
    'TL;DR — ',
  ])('%j is none of the sentence behind it', (label) => expect(withoutLabels(`${label}${english}`)).toBe(english));

  const chinese = '斯库亚公司今日发布推理服务器。';
  it.each([
    '港口科技讯 2月3日消息，',
    '港口之家 2 月 3 日消息，',
    '港口网获悉，',
    '记者9日获悉，',
    '港口社19日报道，',
    '里斯本2月3日电（记者 周晚）',
    '【港口网 周晚报道】',
    '据《港口日报》报道，',
    '2月3日消息，',
    '北京时间 2 月 3 日消息，',
    '摘要：',
    '▶ ',
  ])('%j is none of the sentence behind it', (label) => expect(withoutLabels(`${label}${chinese}`)).toBe(chinese));

  it.each([
    'NASA and the port share one planner.',
    'GPU prices fell - and so did rents.',
    'Harbor 4.2 (February) - what is new in it.',
    '2月3日，斯库亚公司发布推理服务器。',
    '预计 3 月 5 日报道结果。',
    '据介绍，它快了三倍。',
    '4.2 times as many requests.',
    '#1 on the list.',
  ])('%j stays as it is', (text) => expect(withoutLabels(text)).toBe(text));
});
