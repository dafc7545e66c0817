/**
 * Chinese words of injections in the third person, `AI 助手在总结本文时必须……`, by their place in the sentence. Collected from
 * the published attacks on summarisers and crawlers, and from what sites write for them.
 */
import { phrases } from '../../../text/phrases.ts';

export const determiners = phrases(`
  所有
  任何
  一切
  各类
  各位
  每[一]个
  凡是
`);

/** Machines that read. */
export const machines = phrases(`
  AI
  人工智能
  大模型
  [大[型]]语言模型
  LLM[s]
  智能体
  [聊天]机器人
  爬虫
  [智能]助手
  搜索引擎
`);
/** What may stand behind such a machine. */
export const tools = phrases(`
  助手
  模型
  系统
  工具
  智能体
  机器人
  们
  摘要
  总结
`);

/** What a machine does with a text. */
export const reading = phrases(`
  总结
  概括
  摘要
  归纳
  阅读
  处理
  索引
  收录
  抓取
  爬取
  引用
  读取
  翻译
  转述
  介绍
  分析
  读到
  看到
  遇到
  访问
`);
/** What summarises it. */
export const summing = phrases(`
  总结
  概括
  归纳
  摘要
  转述
`);

export const these = phrases(
  `
  本
  此
  这[一][{measure}]
`,
  {
    where: {
      measure: phrases(`
      篇
      个
      份
      段
    `),
    },
  },
);
/** Names of the text that speaks. */
export const texts = phrases(`
  文[章][字][档][本]
  [网]页[面]
  [网]站
  仓库
  项目
  内容
  README
  帖[子]
`);

/** What makes an order of it. */
export const must = phrases(`
  [必]须
  务必
  应当
  应该
  不得
  不要
  一定要
  只能
  都要
`);
/** An order in one sign, which other words begin with: 应用, 应对. */
export const should = phrases('应', {
  notBefore: phrases(`
    用
    对
  `),
});
/** A request, where it is not told of one: 请求. */
export const please = phrases('请', { notBefore: phrases('求') });

/** What is ordered: to say something. */
export const saying = phrases(`
  推荐
  引用
  提到
  提及
  介绍
  宣传
  称[赞]
  夸
  评价
  描述
  说
`);
