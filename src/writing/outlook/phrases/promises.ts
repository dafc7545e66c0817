/** Words of promises, in English and Chinese: who gives what. Collected from announcements that were read by hand. */
import { phrases } from '../../../text/phrases.ts';

/** What somebody is going to give: of all that is to come, readers wait for this. */
export const promises = phrases(
  `
  {plan}…{give}
  {comes} [{w} ][{w} ][{w} ][{w} ]{by}
`,
  {
    gap: 90,
    where: {
      plan: phrases(`
        will
        plan[s] to
        expect*
        scheduled
        aim[s] to
        set to
        due
        coming
      `),
      give: phrases(`
        releas*
        open*
        launch*
        ship*
        publish*
        availab*
        arriv*
        follow*
        roll[ed] out
        deliver*
      `),
      comes: phrases(`
        follow[s]
        open[s]
        launches
        ships
        arrive[s]
        lands
        goes live
        is coming
        are coming
        is due
        are due
      `),
      by: phrases(`
        on
        in
        by
      `),
    },
  },
);
export const chinesePromises = phrases('{plan}…{give}', {
  where: {
    plan: phrases(`
      将
      计划
      预计
      拟
      定于
      有望
    `),
    give: phrases(`
      开源
      发布
      上线
      开放
      推出
      公布
      交付
      量产
      开售
      公测
      发售
      开幕
      首发
    `),
  },
});
