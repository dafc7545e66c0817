/** Lists the words of titles and texts that tell news: something is out, broke, was measured, or computes. */

import { phrases } from '../../../text/phrases.ts';

/** Something is out, or becomes something; beside what announces in `rank/terms/page-phrases.ts`. */
export const releaseTitles = phrases(
  `
  ^show hn
  {colon} introducing
  supports
  launches
  launched
  unveils
  releases
  debuts
  rolls out
  open-sources
  open sources
  open-sourced
  hosted on
  首发
  `,
  { where: { colon: phrases(':\n：') } },
);

export const releaseTexts = phrases(`
  we are releasing
  we're releasing
  we are introducing
  we're introducing
  we're launching
  is available today
  are available today
  weights are available
  今日发布
  正式发布
  现已开源
`);

/** Something broke, was broken into, or may be. */
export const incidentTitles = phrases(`
  ^hacking
  hacked
  breach*
  vulnerabilit*
  exploit*
  zero-day*
  0-day*
  cve-{n}
  backdoor*
  malware
  jailbreak*
  prompt injection*
  supply chain attack*
  outage*
  post-mortem*
  postmortem*
  incident report*
  leaked
  leaks
  exfiltrat*
  漏洞
  攻击
  泄露
  宕机
  后门
  投毒
  越狱
`);

/** Something was measured or held against something. */
export const benchmarkTitles = phrases(`
  benchmark*
  leaderboard*
  evals
  arena
  {w} vs[.] {w}
  {w} versus {w}
  评测
  测评
  跑分
  基准
`);

/** Something to compute with. */
export const hardwareTitles = phrases(`
  chip
  chips
  accelerators
  wafer*
  data center*
  data centre*
  datacenter*
  tpu[s]
  npu[s]
  hbm
  芯片
  显卡
  晶圆
  数据中心
`);
