/**
 * Lists the words by which headlines tell that something happened to a story after it was told, an event a block. The
 * words of development are left out: pull requests, project rules, fixed-size batches, image patches and data
 * acquisition are no events. Collected from headlines of both languages on model releases, outages, takeovers and
 * lawsuits; an exception is there for a headline that said something else.
 */

import type { Turn } from '../../edition/past.ts';
import { type Phrases, phrases } from '../../text/phrases.ts';

/** Wide enough for any two words of one headline. */
const anywhere = 200;

const withdrawn = [
  phrases(
    `
    withdraw[s]
    withdrew
    withdrawn
    retracts
    retracted
    roll[s] back
    rolled back
    rolling back
    rollback
    reverts
    reverted
    take[s] down
    {pulls} the plug
    {pulls} back
    {pulls} down
    {pulls} … offline
    {pulls} … after
    {pulls} … over
    {pulls} … amid
    {pulls} … following
    {pulls} … from [{its} ][{w} ]{shelves}
    recalled
    recalls … after
    recalls … over
    recalls … due to
    recalls … unit[s]
    recalls … vehicle[s]
    recalls … device[s]
    recalls … charger[s]
    撤回
    撤下
    下架
    回滚
    回退
    `,
    {
      gap: anywhere,
      where: {
        pulls: phrases('pulls\npulled', { notBefore: phrases('ahead\nin\ninto\noff\nup\ntogether\nthrough') }),
        its: phrases('the\nits'),
        shelves: phrases('store[s]\nsale\nmarket\nshelves'),
      },
    },
  ),
  phrases('召回', { notBefore: phrases('率') }),
];

const delayed = [
  phrases(`
    delays
    to delay
    postpone
    postpones
    postponed
    pushes back
    pushed back
    推迟
    延期
    延后
    跳票
  `),
  phrases('delayed', { notBefore: phrases('reward[s]\nfeedback\ngradient[s]\nupdate[s]') }),
];

const cancelled = [
  phrases(`
    cancels
    canceled
    cancelled
    scraps
    scrapped
    abandons
    abandoned
    discontinue
    discontinues
    discontinued
    shut[s] down
    shutting down
    叫停
    终止
    关停
  `),
  phrases('取消', {
    notAfter: phrases('支持\n可\n可以\n能\n一键\n随时\n如何'),
    notBefore: phrases('订阅'),
  }),
];

const confirmed = [
  phrases(`
    confirms
    confirmed
    admit[s]
    admitted
    证实
    承认
  `),
  phrases('确认', {
    notAfter: phrases('需\n需要\n用户\n手动\n人工\n再次\n二次\n逐条\n逐个\n逐项\n逐次'),
    notBefore: phrases('偏误\n框\n按钮\n步骤\n机制'),
  }),
];

const denied = [
  phrases(`
    denies
    refutes
    refuted
    否认
    辟谣
  `),
  phrases('denied', { notAfter: phrases('access\npermission\nrequest') }),
];

const fixed = [
  phrases(
    `
    fixes
    fixed {by}
    {flaw} {mended}
    ^fixed:
    patched {in}
    restores
    restored
    mitigated
    已恢复
    恢复服务
    补丁
    `,
    {
      where: {
        by: phrases('in\nby\nafter\nwith\nthe\na\nan\nits\ntheir'),
        in: phrases('in\nby\nafter\nthe\na\nan\nits'),
        mended: phrases('fixed\npatched'),
        flaw: phrases(`
          is
          are
          was
          were
          been
          now
          outage[s]
          bug[s]
          issue[s]
          flaw[s]
          hole[s]
          leak[s]
          vulnerabilit*
          regression[s]
        `),
      },
    },
  ),
  phrases('patches', {
    notAfter: phrases('image\nvisual\nvideo\naudio\ntoken\nof\n{n}'),
    notBefore: phrases('are\nis\nof\nas\nfor\nfrom\nwith\nand\nper'),
  }),
  phrases('resolves\nresolved', {
    notBefore: phrases('merge\nconflict*\nreference[s]\ndependenc*\nambigu*\ngithub\nmore\nmost\n{n}'),
  }),
  phrases('修复', { notAfter: phrases('自动\n自我\n支持\n可\n可以\n能\n一键\n代码') }),
];

const acquired = [
  phrases('acquires\nacquired\nto acquire', {
    notBefore: phrases('skill[s]\nknowledge\nlanguage\ndata\nabilit*\ncapabilit*'),
  }),
  phrases('acquisition', {
    notAfter: phrases('data\nimage\nskill\nknowledge\nlanguage\nsignal\ncustomer\nuser'),
    notBefore: phrases('function[s]'),
  }),
  phrases(`
    buys
    bought
    收购
    并购
  `),
];

const completed = [
  phrases(
    `
    {closes}…{deal}
    完成对
    完成{sale}
    {sale}完成
    `,
    {
      gap: anywhere,
      where: {
        closes: phrases('complete[s]\ncompleted\nfinalise[s]\nfinalised\nfinalize[s]\nfinalized\ncloses', {
          notBefore: phrases('the gap\nthe loop'),
        }),
        deal: phrases('deal\nround\nacquisition\nfunding\nmerger\nsale'),
        sale: phrases('收购\n交易\n融资\n并购'),
      },
    },
  ),
];

const ruled = [
  phrases(
    `
    {court} … rules
    rules against
    rules in favo[u]r
    ruling
    verdict
    settlement
    {settles}…{case}
    convicted
    acquitted
    fined
    判决
    裁定
    和解
    胜诉
    败诉
    罚款
    `,
    {
      gap: anywhere,
      where: {
        court: phrases('court[s]\njudge[s]\njury\ntribunal\nregulator[s]\ncommission'),
        settles: phrases('settle[s]\nsettled\ndismisses\ndismissed'),
        case: phrases('lawsuit[s]\nsuit[s]\ncase[s]\nclaim[s]\ncharges\nappeal[s]\ndispute'),
      },
    },
  ),
  phrases('ruled', { notBefore: phrases('out') }),
];

const available = [
  phrases(`
    generally available
    general availability
    正式可用
    全面开放
    全面可用
  `),
];

const released = [
  phrases('releases\nreleased\nlaunches\nlaunched\nopen-sources\nopen-sourced\nunveils\nunveiled', {
    notAfter: phrases('be\nuntil\nbefore\nafter\nsince\nwhen\never\nrecently'),
  }),
  phrases(
    `
    with open weights
    : open weights
    opens … weights
    {is} out
    {is} now open
    {is} now available
    {opens}[了][全部]权重
    `,
    { gap: 20, where: { is: phrases('is\nare'), opens: phrases('开放\n公开') } },
  ),
  phrases('开源\n发布\n推出\n上线', {
    // What is still to come, and what does not come.
    notAfter: phrases('将\n将于\n计划\n拟\n未\n会\n预计\n何时\n准备\n有望\n取消\n推迟\n延期\n暂缓\n叫停', {
      end: '[正式]',
    }),
    notBefore: phrases('会\n前\n后\n日期\n时间\n计划\n节奏\n说明\n社区\n协议\n许可'),
  }),
];

/** What tells an event in a headline. */
export const events: Readonly<Record<Turn, readonly Phrases[]>> = {
  withdrawn,
  delayed,
  cancelled,
  confirmed,
  denied,
  fixed,
  acquired,
  completed,
  ruled,
  available,
  released,
};
