import { expect, test } from 'vitest';
import { filterPhrases, quotaPhrases, withCodesAsWords } from '../../../src/writing/model/transport/error-phrases.ts';
import { testPhraseRows } from '../../support/phrase-rows.ts';

testPhraseRows(
  'quota',
  quotaPhrases,
  {
    'insufficient[ ]{money}': 'Error: insufficient quota',
    'credit balance': 'Error: credit balance',
    'exceeded your current quota': 'Error: exceeded your current quota',
    'quota[ ]exceeded': 'Error: quota exceeded',
    billing: 'Error: billing',
    'out of credit[s]': 'Error: out of credit',
    arrears: 'Error: arrears',
    'spend limit': 'Error: spend limit',
    'spending limit': 'Error: spending limit',
    余额: 'Error: 余额',
    欠费: 'Error: 欠费',
  },
  {
    money: {
      'quota[s]': 'Error: insufficient quota',
      'balance[s]': 'Error: insufficient balance',
      'credit[s]': 'Error: insufficient credit',
      funds: 'Error: insufficient funds',
    },
  },
);
testPhraseRows('filter', filterPhrases, {
  'content[ ]filter*': 'Error: content filtered',
  'data[ ]inspection[ ]failed': 'Error: data inspection failed',
  'content management policy': 'Error: content management policy',
  'safety system': 'Error: safety system',
});

test.each([
  ['{"code":"insufficient_quota"}', true],
  ['{"code":"InsufficientBalance"}', true],
  ['{"code":"AccountQuotaExceeded"}', true],
  ['{"code":"billing_hard_limit_reached"}', true],
  ['{"code":"rate_limit_exceeded"}', false],
])('%s: quota %j', (body, isQuota) => expect(quotaPhrases.test(withCodesAsWords(body))).toBe(isQuota));

test.each(['{"code":"content_filter"}', '{"code":"data_inspection_failed"}', '{"code":"DataInspectionFailed"}'])(
  '%s is a filter’s',
  (body) => expect(filterPhrases.test(withCodesAsWords(body))).toBe(true),
);
