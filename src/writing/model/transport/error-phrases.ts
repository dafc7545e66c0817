/**
 * Phrases of the errors of model services that tell more than their status, from what OpenAI, Anthropic, DeepSeek,
 * Alibaba, Moonshot, Zhipu and OpenRouter document or were seen to answer.
 */
import { phrases } from '../../../text/phrases.ts';

/** Money or allowance used up; unlike a rate it does not come back in a minute. */
export const quotaPhrases = phrases(
  `
  insufficient[ ]{money}
  credit balance
  exceeded your current quota
  quota[ ]exceeded
  billing
  out of credit[s]
  arrears
  spend limit
  spending limit
  余额
  欠费
`,
  {
    where: {
      money: phrases(`
        quota[s]
        balance[s]
        credit[s]
        funds
      `),
    },
  },
);

/** A content filter that answers with an error instead of a refusal. */
export const filterPhrases = phrases(`
  content[ ]filter*
  data[ ]inspection[ ]failed
  content management policy
  safety system
`);

/** An error's text with its codes as words: `insufficient_quota` and `InsufficientQuota` as `insufficient quota`. */
export function withCodesAsWords(body: string): string {
  return body.replace(/[_-]+/g, ' ').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}
