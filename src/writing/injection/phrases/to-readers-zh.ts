/**
 * Chinese phrases of appeals to readers, to vote or to run something, the words that only insist before an order, and
 * those of texts about injections. Collected from what projects and accounts write in their READMEs and posts.
 */
import { phrases } from '../../../text/phrases.ts';

/** Appeals for a star, a vote or a subscription. */
export const toReaders = phrases(
  `
  点[{one}][ ]{star}
  一键三连
  投[上]{us}[一]票
  投[上]一票
  投票支持
  {follow}{site}
  关注…公众号
  转发{this}
`,
  {
    gap: 8,
    where: {
      one: phrases(`
        个
        一个
        亮
      `),
      star: phrases(`
        star
        星
        小星星
        赞
      `),
      us: phrases(`
        我们
        我
        它
        本项目
      `),
      follow: phrases(`
        关注
        订阅
      `),
      site: phrases(`
        我
        本站
        本号
        本频道
        本博客
        本刊
      `),
      this: phrases(`
        本文
        给
      `),
    },
  },
);
/** What such an appeal may begin with. */
export const appealBeginnings = phrases(`
  欢迎
  记得
  别忘了
  快[来]
`);

/** Appeals to run what the page gives. */
export const toRun = phrases('{take}…{this}…{command}…到…{terminal}', {
  gap: 8,
  where: {
    take: phrases(`
      把
      将
      复制
      拷贝
    `),
    this: phrases(`
      以下
      下面
      下列
      下述
      这条
      这行
      这段
    `),
    command: phrases(`
      命令
      代码
      脚本
    `),
    terminal: phrases(`
      终端
      命令行
      控制台
      浏览器
    `),
  },
});

/** Words of a text that speaks of injections, and quotes them as its subject. */
export const subjects = phrases(`
  注入
  越狱
  攻击
  恶意
  对抗
  诱导
  诱骗
  隐藏
  例如
  比如
  例子
  示例
`);

/** What only insists, of which a few may stand before an order. */
export const insisting = phrases(`
  请
  你[们]
  务必
  必须
  应[该]
  需[要]
  现在
  立即
  立刻
  直接
  先
`);
