/**
 * Chinese phrases that address a machine by its name. Collected from the published attacks on summarisers and coding
 * agents.
 */
import { phrases } from '../../../text/phrases.ts';

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
