/**
 * Lists the titles of bot-challenge pages: Cloudflare's (also French and Chinese), DDoS-Guard's, Vercel's, Walmart's
 * and other shops' (PerimeterX), Imperva's, Baidu's. Whole titles, `...` for an ellipsis: an article about such pages
 * may begin so.
 */

import { phrases } from '../text/phrases.ts';

/** Titles of tests that are sent as if they were the page. */
export const challengeTitles = phrases(
  `
  just a moment...
  attention required! | cloudflare
  checking your browser…
  ddos-guard
  vercel security checkpoint
  un instant...
  请稍候
  请稍候...
  robot or human?
  are you a robot?
  human verification
  pardon our interruption[...]
  access to this page has been denied[.]
  百度安全验证
  安全验证
  人机验证
  `,
  { begin: '^', end: '$' },
);

/** Words in the titles of refusals. */
export const refusalTitles = phrases(`
  just a moment
  attention required
  checking your browser
  ddos-guard
  vercel security checkpoint
  un instant
  请稍候
`);
