/**
 * Chinese phrases by which a sentence shows that it needs its neighbours or another place of its page. Collected from
 * news pages and technical articles that were read by hand.
 */
import { phrases } from '../../../text/phrases.ts';

/** `这`, but for what is told just now: `这周`, `这一年`, `这篇`. */
export const danglingThis = phrases('这', {
  begin: '^',
  notBefore: phrases(`
    周
    月
    年
    篇
    一周
    一月
    一年
    一篇
  `),
});
/** `其`, where it is no part of another word. */
export const danglingIts = phrases('其', {
  begin: '^',
  notBefore: phrases(`
    他
    它
    余
    次
    实
  `),
});
export const dangling = phrases(
  `
  # Pronouns
  那
  它
  他
  她
  该
  前者
  后者
  二者
  两者
  双方
  上述
  前述
  此次
  此举
  此前
  此后
  此番

  # Links between sentences
  但
  不过
  因此
  所以
  此外
  同时
  而且
  然而
  并且
  另外
  例如
  比如
  总之
  也就是说
  换句话说
  与此同时
  与之相比
  相比之下
  除此之外
  在此基础
  在此之前
  在此之后
  在此期间
  对此
  为此
  由此
  至此
`,
  { begin: '^' },
);

/** Beginnings that are one of several steps, or a person speaking. */
export const stepping = phrases(
  `
  我
  首先
  其次
  最后
`,
  { begin: '^' },
);

export const pointing = phrases(`
  如下
  下图
  上图
  下表
  上表
  见图
  如图
  以下
`);

/** Words, at any place, for what another sentence has named. */
export const referring = phrases(
  `
  上述
  该{thing}
  这一{figure}
  前者
  后者
`,
  {
    where: {
      thing: phrases(`
        方法
        方案
        功能
        模型
        系统
        公司
        机构
        团队
      `),
      figure: phrases(`
        成绩
        结果
        数字
        数据
        价格
      `),
    },
  },
);
