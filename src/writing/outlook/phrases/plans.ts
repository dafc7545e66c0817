/** Words of plans and of stages before a release. Collected from announcements that were read by hand. */
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
