/** Chinese words that tell which way an amount goes, one a line. General knowledge. */

/** Up, whatever is spoken of. */
export const rising = `
  增长
  上升
  增加
  上涨
  涨{amount}
  涨 {n}
  增{amount}
  增 {n}
`;

/** Down, whatever is spoken of. */
export const falling = `
  下降
  降低
  减少
  下跌
  缩减
  跌{amount}
  跌 {n}
  降{amount}
  降 {n}
  减{amount}
  减 {n}
`;

/** What makes a sign of the two above a verb: an amount follows. */
export const amount = `
  了
  幅
  至
  到
  超
  近
  逾
  {n}
`;

/** What may be meant as up. */
export const perhapsRising = `
  升
  涨
  增
  多
  高
  快
  扩
`;

/** What may be meant as down. */
export const perhapsFalling = `
  降
  跌
  减
  少
  低
  省
  缩
  慢
  折
`;

/** What stands between two amounts of which one became the other, or is measured against it. */
export const comparing = `
  降
  升
  增
  减
  到
  至
  变
  比
`;

/** What may stand between two such amounts, but between others as well. */
export const perhapsComparing = `
  对
`;
