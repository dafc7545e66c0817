/** Lists the words of a title or a text's beginning that say of what kind a page is. */

import { phrases } from '../../../text/phrases.ts';

/** Something is out, or becomes something: what a maker says of its own work. */
export const announcements = phrases(
  `
  ^introducing
  ^announcing
  ^launching
  ^releasing
  ^unveiling
  ^meet
  [is ]now [generally ]available
  in public preview
  in research preview
  [正式]发布
  [正式]推出
  [正式]上线
  [正式]开源
  `,
  // Publishers, conferences and the app stores' shops are no news.
  { notBefore: phrases('者\n商\n会') },
);

/** A list of so many things, as a title counts them. */
export const listicles = phrases(
  `
  ^[the ][{best} ]{n3} [{w} ][{w} ][{w} ]{things}
  ^[the ]{best} {n3}
  [{digit}][{digit}]{digit}[ ]{of}…{tips}
  {n}[ ]{of}…{tips}
  `,
  {
    gap: 8,
    where: {
      best: phrases('top\nbest'),
      things: phrases(`
        ways
        tips
        tricks
        tools
        things
        reasons
        prompts
        lessons
        mistakes
        ideas
        apps
        books
        examples
        secrets
        hacks
        questions
        facts
      `),
      digit: phrases('一\n二\n三\n四\n五\n六\n七\n八\n九\n十\n两'),
      of: phrases('个\n款\n种\n条\n大\n招'),
      tips: phrases('技巧\n方法\n工具\n理由\n秘诀\n清单\n盘点\n建议\n神器'),
    },
  },
);

/** Somebody paid for it. */
export const sponsored = phrases(
  `
  sponsored[ content][ post][ by]
  advertorial
  paid post
  paid content
  paid partnership
  partner content
  brought to you by
  {open}[ ]广告[ ]{close}
  {open}[ ]推广[ ]{close}
  {open}[ ]赞助[ ]{close}
  赞助内容
  商业推广
  `,
  { where: { open: phrases('(\n【\n\\['), close: phrases(')\n】\n\\]') } },
);
