import { describe, expect, it } from 'vitest';
import { isCut, isNoise } from '../../src/writing/noise.ts';

describe('isNoise', () => {
  it.each([
    'Subscribe to our newsletter to receive every post of this blog by mail.',
    'This site uses cookies to remember what you have read before.',
    'This post was co-authored with the serving team of Skua Cloud.',
    'Ines is a senior solutions architect at Skua Cloud and works on inference.',
    'She has over 15 years of experience in distributed systems.',
    'In her spare time she restores small wooden boats.',
    'Solution overview The service keeps its queue in the memory of the host.',
    'The test was a slow and tedious process Because nobody had written it down.',
    'Conclusion Ternlight serves more requests than before on the same cards.',
    'Run the command `serve` => it returns { "ok": true } after a second.',
    'pip install ternlight and restart every worker of the pool afterwards.',
    'Figure 3: The cost of a request before and after the change.',
    '(a) and (b) show the results on the first half of the test set.',
    '更多内容请点击关注我们的公众号，每天早上推送。',
    '作者毕业于海雀大学，从业十五年，专注于推理系统。',
    'Hey all, Ines here with a piece on queues that she wrote in the winter.',
    'If you know of another queue like that, reach out or submit a pull request.',
    'If you are ready to try the same, get started with the sample of the server.',
    'To get started, clone the repository and have a server running within a minute.',
    'More details about quotas can be found on the page of the service.',
    'Try it on your own traffic to see how the queue performs.',
    'The post A Queue for Two first appeared on The Harbour Wall.',
    'Disclaimer: the author owns shares of a company that rents out cards.',
    'This article was translated with machine help and checked by an editor.',
    'AI-generated summary: the queue is faster than it was before.',
    'The summary above may contain errors, and nobody has read it.',
    'By Ines Marlow, Member of the Technical Staff',
    '作者：周晚　编辑：林渡',
    'Various bug fixes and performance improvements',
    '1 Correspondence to: Ines Marlow, Tide University, Lisbon.',
    '本文由 AI 生成，仅供参考，请以原文为准。',
    '以上内容不构成任何投资建议，市场有风险。',
  ])('refuses %j', (text) => expect(isNoise(text)).toBe(true));

  it.each([
    'Puffin Labs today released Ternlight 2.0, an inference server that splits prefill and decode.',
    'In this post we describe how the scheduler decides which model a card serves.',
    'The story was first told on The Harbour Wall, which covers the industry.',
    'The team moved from Ternlight 1.8 to the new server within a week.',
    'It was trained with The Ledger and three other collections of court records.',
    '海雀实验室今天宣布开源推理引擎“燕鸥”，它把预填充与解码拆到两组加速卡上。',
    'Reports that a model wrote grew to a fifth of all submissions, and a checkbox asks for them now.',
    'The agent may submit a pull request by itself once two people have agreed.',
    'By Friday Apple and Skua had agreed on a price for the queue.',
    'A watermark tells AI-generated text from what people wrote in nine cases of ten.',
  ])('keeps %j', (text) => expect(isNoise(text)).toBe(false));
});

it.each([
  ['The new scheduler decides every 50 milliseconds which model …', true],
  ['The new scheduler decides every 50 milliseconds which model [...]', true],
  ['The new scheduler decides every 50 milliseconds...', true],
  ['The new scheduler decides every 50 milliseconds.', false],
])('%j is cut off: %s', (text, isIt) => expect(isCut(text)).toBe(isIt));
