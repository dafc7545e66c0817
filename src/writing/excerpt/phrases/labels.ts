/**
 * Names of a text that stand in front of it, and what texts begin with behind one. Collected from feeds, from the pages
 * of journals and from news sites that were read by hand.
 */
import { phrases } from '../../../text/phrases.ts';

export const labelNames = phrases(
  `
  Abstract
  abstract
  ABSTRACT
  Summary
  summary
  SUMMARY
  TL[;][ ]DR
  tl[;][ ]dr
  摘[ ]要
  导读
  导语
  核心提示
  划重点
  太长不看[版]
`,
  { cased: true },
);

/** What a text begins with whose name stands in front of it without any mark: `Abstract We present …`. */
export const beginnings = phrases(
  `
  We
  In
  This
  The
  Large
  Recent
  While
  Despite
  Existing
  Although
  A
  An
  As
  Modern
  Current
  To
`,
  { cased: true },
);
