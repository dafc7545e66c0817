import { chinesePromises, promises } from '../../../src/writing/outlook/phrases/promises.ts';
import { testPhraseRows } from '../../support/phrase-rows.ts';

testPhraseRows(
  'promises',
  promises,
  {
    '{plan}…{give}': 'Ternlight will released March 1.',
    '{comes} [{w} ][{w} ][{w} ][{w} ]{by}': 'Ternlight follow on March 1.',
  },
  {
    plan: {
      will: 'Ternlight will released March 1.',
      'plan[s] to': 'Ternlight plan to released March 1.',
      'expect*': 'Ternlight expected released March 1.',
      scheduled: 'Ternlight scheduled released March 1.',
      'aim[s] to': 'Ternlight aim to released March 1.',
      'set to': 'Ternlight set to released March 1.',
      due: 'Ternlight due released March 1.',
      coming: 'Ternlight coming released March 1.',
    },
    give: {
      'releas*': 'Ternlight will released March 1.',
      'open*': 'Ternlight will opened March 1.',
      'launch*': 'Ternlight will launched March 1.',
      'ship*': 'Ternlight will shiped March 1.',
      'publish*': 'Ternlight will published March 1.',
      'availab*': 'Ternlight will availabed March 1.',
      'arriv*': 'Ternlight will arrived March 1.',
      'follow*': 'Ternlight will followed March 1.',
      'roll[ed] out': 'Ternlight will roll out March 1.',
      'deliver*': 'Ternlight will delivered March 1.',
    },
    comes: {
      'follow[s]': 'Ternlight follow on March 1.',
      'open[s]': 'Ternlight open on March 1.',
      launches: 'Ternlight launches on March 1.',
      ships: 'Ternlight ships on March 1.',
      'arrive[s]': 'Ternlight arrive on March 1.',
      lands: 'Ternlight lands on March 1.',
      'goes live': 'Ternlight goes live on March 1.',
      'is coming': 'Ternlight is coming on March 1.',
      'are coming': 'Ternlight are coming on March 1.',
      'is due': 'Ternlight is due on March 1.',
      'are due': 'Ternlight are due on March 1.',
    },
    by: {
      on: 'Ternlight follow on March 1.',
      in: 'Ternlight follow in March 1.',
      by: 'Ternlight follow by March 1.',
    },
  },
);
testPhraseRows(
  'promises in Chinese',
  chinesePromises,
  {
    '{plan}…{give}': '海雀将于 3 月 1 日开源规划器。',
  },
  {
    plan: {
      将: '海雀将于 3 月 1 日开源规划器。',
      计划: '海雀计划于 3 月 1 日开源规划器。',
      预计: '海雀预计于 3 月 1 日开源规划器。',
      拟: '海雀拟于 3 月 1 日开源规划器。',
      定于: '海雀定于于 3 月 1 日开源规划器。',
      有望: '海雀有望于 3 月 1 日开源规划器。',
    },
    give: {
      开源: '海雀将于 3 月 1 日开源规划器。',
      发布: '海雀将于 3 月 1 日发布规划器。',
      上线: '海雀将于 3 月 1 日上线规划器。',
      开放: '海雀将于 3 月 1 日开放规划器。',
      推出: '海雀将于 3 月 1 日推出规划器。',
      公布: '海雀将于 3 月 1 日公布规划器。',
      交付: '海雀将于 3 月 1 日交付规划器。',
      量产: '海雀将于 3 月 1 日量产规划器。',
      开售: '海雀将于 3 月 1 日开售规划器。',
      公测: '海雀将于 3 月 1 日公测规划器。',
      发售: '海雀将于 3 月 1 日发售规划器。',
      开幕: '海雀将于 3 月 1 日开幕规划器。',
      首发: '海雀将于 3 月 1 日首发规划器。',
    },
  },
);
