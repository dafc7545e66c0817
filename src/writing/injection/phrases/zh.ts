/**
 * Chinese phrases of prompt injections, and of appeals to readers. Collected from the published attacks on summarisers and
 * coding agents, and from what projects write in their READMEs.
 */
import { phrases } from '../../../text/phrases.ts';

const above = phrases(`
  以上
  上述
  上面
  之前
  前面
  先前
  此前
  以前
  所有
  一切
  全部
  任何
  原有
  原来
  其他
  其它
  系统
`);
const rule = phrases(`
  指令
  指示
  提示
  要求
  规则
  命令
  设定
  约束
  限制
  内容
`);

/** What only makes sense to a machine: to drop what it was told, to be somebody else, to show what it was told. */
export const toMachines = phrases(
  `
  {ignore}[掉][了][你][的]{above}…{rule}
  {do not}{obey}[你][的]{above}…{rule}
  {you are}…{assistant}
  在{each}{field}[的][{inside}][都][只]{write}
  不要{mention}{these}{order}
  {show}你[的]系统提示
  {new}[系统]{order}[词][ ]：
  {new}[系统]{order}[词][ ]:
`,
  {
    gap: 12,
    where: {
      above,
      rule,
      ignore: phrases(`
        忽略
        无视
        忽视
        忘记
        忘掉
        抛开
      `),
      'do not': phrases(`
        不要
        不必
        不用
        停止
      `),
      obey: phrases(`
        理会
        遵循
        遵守
        执行
      `),
      'you are': phrases(`
        你现在是
        扮演
        从现在起[，][ ]你
        从现在开始[，][ ]你
      `),
      assistant: phrases(`
        助手
        机器人
        模型
        AI
        人工智能
        角色
        模式
      `),
      each: phrases(`
        每个
        每一个
        所有
        全部
        你的
      `),
      field: phrases(`
        字段
        回答
        输出
        摘要
        标题
        回复
      `),
      inside: phrases(`
        里
        中
        内
        末尾
        开头
      `),
      write: phrases(`
        写
        输出
        加
        插
        填
        包含
        附
      `),
      mention: phrases(`
        提及
        提到
        透露
      `),
      these: phrases(`
        这条
        这些
        以上
      `),
      order: phrases(`
        指令
        指示
        提示
      `),
      show: phrases(`
        输出
        泄露
        打印
        重复
        显示
      `),
      new: phrases(`
        新
        新的
        更新后的
        真正的
      `),
    },
  },
);

/** A machine that is addressed by its name. */
export const byName = phrases(
  `
  {to}[{all}][正在…的][ ]{machine}
  如果你是[{a}][ ]{machine}
`,
  {
    gap: 12,
    end: '[ ][{kind}][ ]{behind}',
    where: {
      to: phrases(`
        致
        告
        提醒
        通知
        写给
      `),
      all: phrases(`
        所有
        各位
      `),
      a: phrases(`
        一个
        一名
        一款
      `),
      machine: phrases(`
        AI
        人工智能
        大模型
        语言模型
        大语言模型
        大型语言模型
        智能体
        聊天机器人
        机器人
        智能助手
        助手
      `),
      kind: phrases(`
        助手
        模型
        们
      `),
      behind: phrases(`
        $
        ，
        ,
        ：
        :
        。
        ！
        请
        必须
        务必
        应当
        正在
        在阅读
        在处理
        读到
      `),
    },
  },
);

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
