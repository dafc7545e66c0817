import * as directions from '../../../src/text/languages/zh/directions.ts';
import * as negation from '../../../src/text/languages/zh/negation.ts';
import { phrases } from '../../../src/text/phrases.ts';
import { testPhraseRows } from '../../support/phrase-rows.ts';

testPhraseRows('limits', phrases(negation.limits), {
  以下: '十人以下的团队',
  以上: '十人以上的团队',
  以内: '一天以内',
  低于: '低于 12.8 的版本',
  高于: '高于 12.8 的版本',
  超过: '不会超过十个',
  早于: '不早于三月',
  晚于: '不晚于三月',
  之前: '三月之前',
  以前: '三月以前',
  未经: '未经许可',
  披露: '没有披露价格',
  公布: '没有公布价格',
});
testPhraseRows('other times', phrases(negation.otherTimes), {
  停: '服务已停',
  除: '功能已删除',
  预计: '预计三月上线',
  将: '三月将上线',
  计划: '计划三月上线',
  未来: '未来会上线',
  稍后: '稍后上线',
  随后: '随后上线',
  拒: '对方已拒收',
  放弃: '团队放弃了它',
  取消: '活动取消了',
  终止: '合作终止',
  下线: '模型下线',
  弃用: '接口弃用',
});
testPhraseRows('doubts', phrases(negation.doubts), {
  没: '没有',
  未: '未知',
  不: '不在',
  无: '无人',
  非: '非正',
  否: '否定',
  仅: '仅此',
  只: '只有',
  免: '免费',
  禁: '禁用',
});
testPhraseRows('denying verbs', phrases(negation.denyingVerbs), {
  否认: '公司否认此事',
});
testPhraseRows('verbs', phrases(negation.verbs), {
  支持: '它支持视频',
  提供: '它提供视频',
  兼容: '它兼容视频',
  包含: '它包含视频',
  包括: '它包括视频',
  开放: '它开放视频',
  公开: '它公开视频',
  泄露: '它泄露视频',
  影响: '它影响视频',
  超过: '它超过视频',
  需要: '它需要视频',
  适用: '它适用视频',
});
testPhraseRows('states', phrases(negation.states), {
  支持: '尚未支持',
  提供: '尚未提供',
  开放: '尚未开放',
  公开: '尚未公开',
  受影响: '尚未受影响',
  泄露: '尚未泄露',
});
testPhraseRows('perhaps rising', phrases(directions.perhapsRising), {
  升: '份额更升',
  涨: '份额更涨',
  增: '份额更增',
  多: '份额更多',
  高: '份额更高',
  快: '份额更快',
  扩: '份额更扩',
});
testPhraseRows('perhaps falling', phrases(directions.perhapsFalling), {
  降: '份额更降',
  跌: '份额更跌',
  减: '份额更减',
  少: '份额更少',
  低: '份额更低',
  省: '份额更省',
  缩: '份额更缩',
  慢: '份额更慢',
  折: '份额更折',
});
testPhraseRows('comparing', phrases(directions.comparing), {
  降: '价格降三元',
  升: '价格升三元',
  增: '价格增三元',
  减: '价格减三元',
  到: '价格到三元',
  至: '价格至三元',
  变: '价格变三元',
  比: '价格比三元',
});
testPhraseRows('perhaps comparing', phrases(directions.perhapsComparing), {
  对: '三元对四元',
});
