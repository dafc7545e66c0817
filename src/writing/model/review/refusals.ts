/**
 * Phrases with which models say that they will not write a text, or speak of themselves instead of the story. From the
 * refusals of the models of OpenAI, Anthropic, Alibaba and DeepSeek.
 */
import { phrases } from '../../../text/phrases.ts';

export const english = phrases(
  `
  i'm [very ]sorry
  i am [very ]sorry
  as an ai…{i}
  i cannot {help}
  i can't {help}
  i am unable to {help}
  i am not able to {help}
`,
  {
    gap: 30,
    where: {
      i: phrases('i'),
      help: phrases(`
        help
        assist
        comply
        fulfil*
        provide
        complete
      `),
    },
  },
);

/** “作为一款大语言模型，它……” tells of a product and passes. */
export const chinese = phrases(
  `
  {sorry}…{cannot}
  作为[{a}][ ]{machine}…，[ ]我
  作为[{a}][ ]{machine}…,[ ]我
`,
  {
    gap: 26,
    where: {
      sorry: phrases(`
        抱歉
        对不起
        不好意思
      `),
      cannot: phrases(`
        无法
        不能
        没有办法
        没法
      `),
      a: phrases(`
        一个
        一名
        一款
      `),
      machine: phrases(`
        人工智能
        AI
      `),
    },
  },
);
