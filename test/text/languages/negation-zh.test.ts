import * as directions from '../../../src/text/languages/zh/directions.ts';
import * as negation from '../../../src/text/languages/zh/negation.ts';
import { linesOf, phrases } from '../../../src/text/phrases.ts';
import { testPhraseRows } from '../../support/phrase-rows.ts';

testPhraseRows('negators', phrases(negation.negators), {
  没: '它没有价格',
  未: '它未上线',
  不: '它不在此列',
  并非: '它并非如此',
  无需: '它无需等待',
  无法: '它无法运行',
});
testPhraseRows(
  'harmless',
  phrases(negation.harmless),
  Object.fromEntries(linesOf(negation.harmless).map((word) => [word, `它${word}。`])),
);
testPhraseRows(
  'before an object',
  phrases('{no}{verb}', {
    where: { no: phrases(negation.verbNegators), verb: phrases(negation.verbs) },
  }),
  { '{no}{verb}': '它不支持视频' },
  {
    no: Object.fromEntries(linesOf(negation.verbNegators).map((no) => [no, `它${no}支持视频`])),
  },
);
testPhraseRows(
  'behind a subject',
  phrases('{no}{state}$', {
    where: { no: phrases(negation.stateNegators), state: phrases(negation.states) },
  }),
  { '{no}{state}$': '视频不支持' },
  {
    no: Object.fromEntries(linesOf(negation.stateNegators).map((no) => [no, `视频${no}公开`])),
  },
);
const where = { amount: phrases(directions.amount) };
testPhraseRows('rising', phrases(directions.rising, { where }), {
  增长: '价格增长',
  上升: '价格上升',
  增加: '价格增加',
  上涨: '价格上涨',
  '涨{amount}': '价格涨了',
  '涨 {n}': '价格涨 5 元',
  '增{amount}': '价格增至',
  '增 {n}': '价格增 5 元',
});
testPhraseRows('falling', phrases(directions.falling, { where }), {
  下降: '价格下降',
  降低: '价格降低',
  减少: '价格减少',
  下跌: '价格下跌',
  缩减: '价格缩减',
  '跌{amount}': '价格跌了',
  '跌 {n}': '价格跌 5 元',
  '降{amount}': '价格降了',
  '降 {n}': '价格降 5 元',
  '减{amount}': '价格减了',
  '减 {n}': '价格减 5 元',
});
testPhraseRows('amount', phrases(directions.amount), {
  了: '涨了',
  幅: '涨幅',
  至: '涨至',
  到: '涨到',
  超: '涨超',
  近: '涨近',
  逾: '涨逾',
  '{n}': '涨 5 元',
});
