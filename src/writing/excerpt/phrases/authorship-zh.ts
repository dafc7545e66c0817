/**
 * Chinese phrases for who wrote a text, and what authors say of themselves. Collected from news pages and the pages of
 * WeChat accounts that were read by hand.
 */
import { phrases } from '../../../text/phrases.ts';

/** Who wrote it. */
export const byline = phrases(
  `
  {this}作者
  {this}由…{written}
`,
  {
    begin: '^',
    gap: 20,
    where: {
      this: phrases(`
        本文
        文章
      `),
      written: phrases(`
        撰写
        供稿
        投稿
      `),
    },
  },
);

/** Who wrote it, before a colon or a line. */
export const bylineLabels = phrases(
  `
  作者
  文
  编译
  编辑
  记者
  译者
  撰文
  出品
  策划
  校对
  审校
`,
  { begin: '^' },
);

/** What authors say of themselves below their articles. */
export const biography = phrases(
  `
  毕业于
  从业…年
  现任
`,
  { gap: 4 },
);
