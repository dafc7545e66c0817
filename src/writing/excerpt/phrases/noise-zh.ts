/**
 * Chinese phrases for what stands around an article, what is said to the reader, and what a page says of its own text.
 * Collected from news pages and the pages of WeChat accounts that were read by hand.
 */
import { phrases } from '../../../text/phrases.ts';

/** What a site says of itself, and appeals to the reader. */
export const boilerplate = phrases(
  `
  # Accounts and buttons
  订阅
  关注我们
  公众号
  点击
  扫码
  扫描二维码
  登录
  注册
  阅读原文

  # Rights and money
  版权
  广告
  转载
  免责声明
  畅读
  优惠码
  开通…会员
  成为…会员
  加入…会员
  {short}{sale}

  # Where a text or a picture is from
  责任编辑
  本文来自
  图源
`,
  {
    gap: 6,
    where: {
      short: phrases(`
        限时
        早鸟
      `),
      sale: phrases(`
        优惠
        特价
      `),
    },
  },
);

/** Greetings, thanks and requests. */
export const address = phrases(
  `
  欢迎{welcome}
  一键三连
  点个赞
  转发给
  在评论区
  留言区
  敬请期待
  感谢阅读
  感谢观看
`,
  {
    where: {
      welcome: phrases(`
        留言
        评论
        加入
        试用
        交流
        关注
        反馈
      `),
    },
  },
);

/** What the text is not, who or what wrote it, and how long it takes. */
export const disclaimer = phrases(
  `
  {this}…{by}[ ]{machine}…{made}
  仅供参考
  不构成…建议
  不代表…{view}
  仅代表…{view}
  ^风险提示
  全文[共][ ]{n}[ ]字
  阅读需
  阅读时间
  阅读约
`,
  {
    gap: 12,
    where: {
      this: phrases(`
        本文
        内容
        摘要
        以上
        以下
      `),
      by: phrases(`
        由
        为
      `),
      machine: phrases(`
        ai
        人工智能
        大模型
        机器
      `),
      made: phrases(`
        生成
        撰写
        翻译
        总结
        整理
      `),
      view: phrases(`
        观点
        立场
      `),
    },
  },
);

/** What sends the reader to a figure or a list. */
export const pointer = phrases(
  `
  ^{see}[ ]{exhibit}
  ^{below}{is}
`,
  {
    where: {
      see: phrases(`
        如
        见
        详见
        参见
      `),
      exhibit: phrases(`
        图
        表
        上图
        上表
        下图
        下表
        附录
      `),
      below: phrases(`
        以下
        下面
      `),
      is: phrases(`
        是
        为
        列出
        几
      `),
    },
  },
);

/** Great things without a name: a heavy new model that came again. */
export const teaser = phrases(
  `
  {again}{comes}…{one}…。$
  {again}{comes}…{one}…！$
`,
  {
    gap: 8,
    where: {
      again: phrases(`
        又
        再
        再次
        终于
      `),
      comes: phrases(`
        来
        迎来
        出
      `),
      one: phrases(`
        一
        新
        重磅
      `),
    },
  },
);

/** What a caption begins with. */
export const captions = phrases(
  `
  图[ ]{n}
  表[ ]{n}
`,
  { begin: '^' },
);
