/**
 * Chinese phrases of prompt injections: orders that only a machine can follow. Collected from the
 * published attacks on summarisers and coding agents.
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
