/** Lists the words of titles, addresses and texts that teach a product, praise its customers, sell or hire. */

import { phrases } from '../../../text/phrases.ts';

export const howToTitles = phrases(`
  how to
  guide
  tutorial*
  getting started
  get started
  best practices
  step-by-step
  step by step
  walkthrough
  cheat sheet
  cheatsheet
  ^mastering
  ^learn
  ^accelerate
  ^automate
  ^build
  ^create
  ^deploy
  ^simplify
  ^unlock
  starter template
  webinar*
  教程
  指南
  入门
  手把手
  技巧
  攻略
`);

export const howToTexts = phrases(
  `
  in this post
  this post {shows}
  this blog post
  you will learn
  you'll learn
  in this tutorial
  in this guide
  we walk through
  本教程
  本文将介绍
`,
  { where: { shows: phrases('shows\nexplores\nwalks\nexplains\ndemonstrates\ndescribes') } },
);

/** Who uses a product, and how happily. */
export const customerTitles = phrases(
  `
  ^how {w} {gains}
  ^how {w} {w} {gains}
  {w} transforms {w}
  journey with
  customers
  customer stor*
  success stor*
  案例
  客户故事
`,
  {
    where: {
      gains: phrases(`
      uses
      used
      built
      builds
      transformed
      achieves
      achieved
      reduces
      reduced
      improves
      improved
      accelerates
      accelerated
      scales
      scaled
      assesses
      saves
      saved
      cut
      cuts
    `),
    },
  },
);

export const customerTexts = phrases(`
  co-written with
  cowritten with
  collaborated with
  is a leading provider
  helped them
  their journey
  携手
`);

export const customerAddresses = phrases(`
  /customers/
  /customer-stories/
  /case-studies/
  /case-study/
  /success-stories/
`);

/** Somebody paid for it, or wants to be paid; beside what is marked as such in `rank/terms/page-phrases.ts`. */
export const advertTitles = phrases(`
  ^\\[sponsor\\]
  ^\\[ad\\]
  ^sponsor:
  ^ad:
  {n}% off
  best … deals
  deals on
  coupon*
  promo code*
  early bird
  black friday
  优惠券
  特价
`);

export const advertTexts = phrases(`
  available for consulting
  use code
  sponsored by
  限时优惠
`);

export const jobTitles = phrases(`
  who wants to be hired
  is hiring
  are hiring
  we're hiring
  job opening*
  招聘
  诚聘
  内推
`);

export const jobAddresses = phrases(`
  /jobs/
  /careers/
`);

/** Many things under one title. */
export const roundUpTitles = phrases(`
  weekly
  this week
  week in
  newsletter*
  digest
  round-up
  roundup
  daily links
  issue #{n}
  #{n}$
  episodes
  podcast*
  ^the download
  周刊
  周报
  早报
  晚报
  日报
  一周
`);
