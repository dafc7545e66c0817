/** Lists the words of titles and texts that report business and politics, or say what somebody thinks. */

import { phrases } from '../../../text/phrases.ts';

/** Money, courts, offices and parliaments. */
export const policyTitles = phrases(
  `
  raises
  funding
  valuation*
  series {round}
  ipo
  acquires
  acquired
  acquisition
  joins
  lawsuit*
  sues
  sued
  court*
  judge*
  jury
  law
  laws
  regulat*
  antitrust
  copyright
  bans
  banned
  senate
  congress
  government
  tariff*
  shares
  stock[s]
  sell-off
  market*
  investor*
  investment[s]
  invests
  earnings
  revenue
  layoffs
  lays off
  partnership
  partners with
  billion
  ceo
  election*
  shortage*
  融资
  估值
  上市
  收购
  裁员
  起诉
  监管
  股价
  财报
  投资
  亿元
  亿美元
  任命
  离职
  首席执行官
`,
  { where: { round: phrases('a\nb\nc\nd\ne\nf\ng') } },
);

/** What somebody thinks, fears or hopes. */
export const opinionTitles = phrases(
  `
  ^why i
  ^i {w}
  ^i'm
  my
  we mourn
  should
  shouldn't
  ^stop
  ^don't
  is dead
  is killing
  are killing
  death of
  end of
  future of
  the case for
  the case against
  thoughts on
  have replaced
  has replaced
  ask hn
  tell hn
  {mark}$
  我
  观点
  随想
  思考
  谈谈
  怎么看
  为什么
`,
  { where: { mark: phrases('?\n？') } },
);
