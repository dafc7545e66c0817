/** Chinese words that deny, limit or put off what stands beside them, one a line. General knowledge. */

/** A plain no. */
export const negators = `
  没
  未
  不
  并非
  无需
  无法
`;

/** Words that begin with the sign of a no and have none. */
export const harmless = `
  没收
  没落
  未来
  未必
  不仅
  不但
  不只
  不断
  不同
  不到
  不足
  不久
  不过
  不少
  不错
`;

/** What denies in other words than a plain no, or leaves less of what it speaks of. */
export const doubts = `
  没
  未
  不
  无
  非
  否
  仅
  只
  免
  禁
`;

/** What says that something was so, or will be, rather than is. */
export const otherTimes = `
  停
  除
  预计
  将
  计划
  未来
  稍后
  随后
  拒
  放弃
  取消
  终止
  下线
  弃用
`;

/** What makes of a no a limit or a condition: 低于 12.8 的无法使用. */
export const limits = `
  以下
  以上
  以内
  低于
  高于
  超过
  早于
  晚于
  之前
  以前
  未经
  披露
  公布
`;

/** What denies the verb that stands behind it. */
export const verbNegators = `
  不再
  不
  未
  没有
  无法
`;

/** Verbs whose no denies what they have for an object. */
export const verbs = `
  支持
  提供
  兼容
  包含
  包括
  开放
  公开
  泄露
  影响
  超过
  需要
  适用
`;

/** What denies its object by itself. */
export const denyingVerbs = `
  否认
`;

/** What denies its subject together with a state. */
export const stateNegators = `
  不再
  不
  未
  不被
  未被
`;

export const states = `
  支持
  提供
  开放
  公开
  受影响
  泄露
`;
