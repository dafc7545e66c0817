/** Lists the words of titles, addresses and texts that tell how something was built or what was found out. */

import { phrases } from '../../../text/phrases.ts';

/** Somebody tells how they did it, or how it works. */
export const engineeringTitles = phrases(`
  engineering
  how we
  ^how … works
  : how … works
  ^building
  ^rebuilding
  ^scaling
  : scaling
  ^serving
  ^optimizing
  ^debugging
  ^rewriting
  ^inside
  under the hood
  lessons from
  lessons learned
  deep dive
  from scratch
  internals
  large-scale
  at scale
  throughput
  kernel[s]
  codebase[s]
  in production
  架构
  源码
  底层
  性能优化
  工程实践
  技术解析
`);

export const engineeringAddresses = phrases(`
  /engineering/
  //engineering.
  //eng.
`);

export const researchTitles = phrases(`
  ^towards
  ^toward
  ^rethinking
  ^a survey of
  {w} via {w}
  ^how does
  ^how do
  scaling law*
  misalignment
  interpretability
  world model*
  论文
  新研究
`);

export const researchTexts = phrases(`
  we propose
  in this paper
  we introduce
  we present
  we show that
  our experiments
  new study
  研究团队
`);

/** Where laboratories publish; pages of papers are told by the sites that hold nothing else. */
export const researchAddresses = phrases(`
  /research/
  /publications/
  /papers/
  //alignment.
  //research.
`);
