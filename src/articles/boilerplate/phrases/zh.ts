/**
 * What Chinese pages write around an article. The kinds of phrases are those of `every-language.ts`, which also says
 * how each is looked for. They were collected from public accounts of WeChat, portals, technical media and blogs; what
 * a check for robots says is the wording of WeChat's, Baidu's and Zhihu's.
 */
import { phrases } from '../../../text/phrases.ts';

export const headings = phrases(
  `
  # Lists of other pages
  相关{pages}
  相关报道
  相关链接
  {further}{pages}
  猜你喜欢
  热门{pages}
  往期推荐
  往期回顾
  往期精选
  上一篇
  下一篇

  # What readers said and may say
  [{all}]评论
  发表评论

  # Of the article, but not its text
  关于作者
  作者简介
  目录
  标签
  脚注
  尾注
  `,
  {
    begin: '^',
    end: '[:]$',
    where: {
      pages: phrases('阅读\n文章\n推荐\n新闻\n内容\n资讯'),
      further: phrases('推荐\n延伸\n扩展\n更多'),
      all: phrases('全部\n最新\n精彩\n热门'),
    },
  },
);

export const lines = phrases(
  `
  # Buttons
  点赞
  收藏
  分享[到…]
  举报
  复制链接
  返回顶部
  展开全文
  阅读全文
  查看更多
  加载中…
  赞赏
  喜欢作者
  在看
  开启小程序
  打开app…

  # The last line of a story
  [全文]完
  `,
  { begin: '^', end: '$' },
);

export const appeals = phrases(
  `
  # What readers are to do
  点击…关注
  点击…阅读
  点击…订阅
  {scan}…二维码
  {scan}…扫码
  {scan}…关注
  欢迎关注
  欢迎订阅
  欢迎转发
  欢迎加入
  {if}…{like}
  [随手]点[个]赞…再走
  [随手]点[个]赞…吧
  [随手][点[个]]在看…再走
  [随手][点[个]]在看…吧

  # Who made it
  [【]{role}[ ]{sign}
  {n}年{n}月{n}日…{byline}
  {n}-{n}-{n}…{byline}
  {n}/{n}/{n}…{byline}
  {n}.{n}.{n}…{byline}

  # Where it is from, and whose it is
  [{text}]来源:
  [{text}]出处:
  原文标题:
  原文链接:
  原文地址:
  本文标题:
  本文链接:
  本文地址:
  原标题:
  本文来自
  本文来源于
  本文转载自
  本文经授权
  版权声明
  版权所有
  未经…授权
  未经…转载
  如需…授权
  如需…转载
  如有侵权

  # Where a picture is from
  [△][▲][ ]图:
  [△][▲][ ]图/
  图源:
  {picture}[来源][来自]:
  `,
  {
    begin: '^',
    gap: 16,
    where: {
      scan: phrases('长按\n扫'),
      if: phrases('觉得\n如果'),
      like: phrases('在看\n点赞\n转发\n分享\n三连'),
      role: phrases('责任编辑\n责编\n编辑\n作者\n撰文\n编译\n翻译\n校对\n审校\n排版\n策划\n出品\n文'),
      sign: phrases(':\n/\n|\n丨\n｜'),
      byline: phrases('来源\n作者\n编辑\n浏览\n阅读'),
      text: phrases('文章\n本文'),
      picture: phrases('题图\n配图\n封面\n图片'),
    },
  },
);

export const robotChecks = phrases(`
  环境异常
  完成验证后
  安全验证
  访问过于频繁
`);

export const walls = phrases(
  `
  # Consent
  接受所有[ ]cookie
  接受全部[ ]cookie
  我们使用[ ]cookie

  # A script or a cookie that is missing
  {enable}…javascript
  {enable}…cookie

  # An account that is missing
  登录后查看
  登录后继续
  登录后阅读
  `,
  { gap: 6, where: { enable: phrases('开启\n启用\n打开') } },
);

export const offers = phrases(
  `
  {pay}后
  {pay},
  {pay}，
  {pay}以
  {pay}即可
  {pay}阅读
  {pay}解锁
  剩余…付费
  余下…付费
  `,
  { gap: 8, where: { pay: phrases('订阅\n开通会员\n成为会员\n付费') } },
);

/** Labels of a list of a page's own parts. */
export const contentsLabels = phrases(
  `
  目[ ]录
  本文目录
  文章目录
  目次
  `,
  { begin: '^', end: '[ ][:]$' },
);
