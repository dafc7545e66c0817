import type { ModelCall } from '../support/model.ts';

/** A good answer that states nothing which could be wrong. */
export const plain = {
  headline: '实验室公布一项工程改进',
  what: '团队公布了一项工程改进，并说明了它的做法与适用范围。',
  keyPoints: [],
  why: '它让同类系统的取舍更清楚，工程师可以据此判断是否跟进。',
  impact: ['同类项目可能会重新评估自己的方案。'],
  advice: ['先在测试环境里照着原文复现一遍。'],
};

/** The same for the trends and the watch list. */
export const outlook = {
  trends: ['**改进**：都在改进（第 1 条）。', '**公开**：都公开了做法。', '**工程**：重在工程。'],
  watchList: ['**复现**：看是否有人复现。', '**适用范围**：看是否扩大。', '**后续**：看后续说明。'],
};

/** Whose sources a question shows first; '' for the outlook. */
export function leadOf({ messages }: ModelCall): string {
  return /^source 1 \(lead\): https:\/\/(\S+)$/m.exec(String(messages[1]?.content))?.[1] ?? '';
}
