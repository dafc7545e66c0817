/**
 * Chinese phrases for news, and for what is none: deeds that are told or announced, what was done long before, what
 * everybody knows, and what a company is called in passing. Collected from news pages that were read by hand.
 */
import { phrases } from '../../../text/phrases.ts';

/** What somebody did. */
export const happened = phrases(`
  发布
  推出
  宣布
  开源
  上线
  开放
  公布
  提出
  披露
  收购
  融资
  升级
  新增
  停用
  下线
  起诉
`);

/** The sentence that the rest of its page is about. */
export const announcing = phrases(
  `
  {lately}…{done}
  {formally}{begun}
`,
  {
    gap: 24,
    where: {
      lately: phrases(`
        今天
        今日
        近日
        日前
        昨日
        昨天
        {n}[ ]日
      `),
      done: phrases(`
        发布
        推出
        宣布
        开源
        上线
        开放
        公布
        提出
        披露
        收购
        完成
      `),
      formally: phrases(`
        正式
        宣布
      `),
      begun: phrases(`
        发布
        推出
        开源
        上线
        开放
        停用
        下线
      `),
    },
  },
);

export const longAgo = phrases(`
  去年
  此前
  早在
  曾经
  多年
`);

export const background = phrases(
  `
  近年来
  随着
  众所周知
  如今
  当下
  在…的今天
  想象一下
  试想
`,
  { begin: '^', gap: 12 },
);

/** What a company is called in passing. */
export const profile = phrases(
  `
  是…{leading}
  作为…{leading}
`,
  {
    gap: 12,
    where: {
      leading: phrases(`
        领先的
        最大的
        知名的
        头部
      `),
    },
  },
);
