/** Words that hold one value against another. Collected from benchmarks and release notes that were read by hand. */
import { phrases } from '../../../text/phrases.ts';

export const english = phrases(
  `
  {more} {than}
  reduc*
  improv*
  increas*
  cut*
  drop*
  fell*
  rose*
  halv*
  doubl*
  tripl*
  outperform*
  surpass*
  sav*
  up to
  compared to
  compared with
  versus
  vs
`,
  {
    where: {
      more: phrases(`
        faster
        slower
        cheaper
        fewer
        lower
        higher
        smaller
        larger
        more
        less
      `),
      than: phrases(`
        than
        by
      `),
    },
  },
);

export const chinese = phrases(
  `
  提升
  提高
  降低
  降至
  下降
  减少
  增长
  缩短
  节省
  达到
  超过
  从…{moves}
`,
  {
    gap: 20,
    where: {
      moves: phrases(`
        降
        升
        增
        减
      `),
    },
  },
);
