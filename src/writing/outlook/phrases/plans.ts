/**
 * Words of plans, and of what is no plan although it has a day: terms, and stages of a release; in English and Chinese.
 * Collected from announcements that were read by hand.
 */
import { phrases } from '../../../text/phrases.ts';

/** Words that, beside a day to come, tell of a plan. */
export const plans = phrases(
  `
  # What is going to be
  will
  won't
  plan[s] to
  planned
  expect[s]
  expected
  scheduled
  aim[s] to
  {are} set to
  {are} due
  due to
  upcoming
  coming
  later
  next

  # From when or until when
  until
  through
  by
  starting
  from
  deadline

  # What begins or ends that day
  begin[s]
  end[s]
  expire[s]
  retir*
  deprecat*
  sunset
  discontinu*
  follow[s]
  open[s]
  launches
  ships
  arrives
  lands
  goes live
`,
  {
    where: {
      are: phrases(`
        is
        are
      `),
    },
  },
);

/** Words that tell of a plan beside a time that is not exact: `next quarter`. */
export const firmPlans = phrases(
  `
  will
  plan[s] to
  expect[s] to
  expected
  scheduled
  aim[s] to
  {are} set to
  {are} due
`,
  {
    where: {
      are: phrases(`
        is
        are
      `),
    },
  },
);
export const chinesePlans = phrases(
  `
  将于
  将在
  将会在
  计划于
  计划在
  预计
  拟于
  定于
  有望在
  有望于
  定档

  # From when or until when
  截至
  截止
  持续到
  有效期至
  {time}将
  {time}起
`,
  {
    where: {
      time: phrases(`
        年
        月
        日
        季度
        周
        底
        初
        内
        后
      `),
    },
  },
);

/** Terms of what is told already: the news itself, with the day from which or until which it holds. */
export const terms = phrases(
  `
  take[s] effect
  taken effect
  effective
  until
  through
  valid
  expire[s]
  price[s]
  priced
  pricing
  discount*
  promotion*
  生效
  起{hold}
  有效期
  截至
  截止
  持续到
  降价
  价格
  优惠
  费用
`,
  {
    where: {
      hold: phrases(`
        执行
        实施
        适用
      `),
    },
  },
);

/** Stages that something goes through before and after its release. */
export const stages = phrases(
  `
  release candidate
  general availability
  {open} beta
  {open} preview
  developer preview
  end of life
  end-of-life
  deprecat* {on}
  候选版
  公测
  内测
  预览版
`,
  {
    where: {
      open: phrases(`
        public
        open
        private
      `),
      on: phrases(`
        on
        in
        by
      `),
    },
  },
);
