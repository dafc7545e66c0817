import * as news from '../../../../src/stories/kind/phrases/news.ts';
import { testPhraseRows } from '../../../support/phrase-rows.ts';

testPhraseRows('benchmarkTitles', news.benchmarkTitles, {
  'benchmark*': 'Tern benchmark Quill',
  'leaderboard*': 'Tern leaderboard Quill',
  evals: 'Tern evals Quill',
  arena: 'Tern arena Quill',
  '{w} vs[.] {w}': 'Tern Tern vs Tern Quill',
  '{w} versus {w}': 'Tern Tern versus Tern Quill',
  评测: '谷雨评测',
  测评: '谷雨测评',
  跑分: '谷雨跑分',
  基准: '谷雨基准',
});

testPhraseRows('hardwareTitles', news.hardwareTitles, {
  chip: 'Tern chip Quill',
  chips: 'Tern chips Quill',
  accelerators: 'Tern accelerators Quill',
  'wafer*': 'Tern wafer Quill',
  'data center*': 'Tern data center Quill',
  'data centre*': 'Tern data centre Quill',
  'datacenter*': 'Tern datacenter Quill',
  'tpu[s]': 'Tern tpu Quill',
  'npu[s]': 'Tern npu Quill',
  hbm: 'Tern hbm Quill',
  芯片: '谷雨芯片',
  显卡: '谷雨显卡',
  晶圆: '谷雨晶圆',
  数据中心: '谷雨数据中心',
});

testPhraseRows('incidentTitles', news.incidentTitles, {
  '^hacking': 'Hacking Tern',
  hacked: 'Tern hacked Quill',
  'breach*': 'Tern breach Quill',
  'vulnerabilit*': 'Tern vulnerabilit Quill',
  'exploit*': 'Tern exploit Quill',
  'zero-day*': 'Tern zero-day Quill',
  '0-day*': 'Tern 0-day Quill',
  'cve-{n}': 'Tern cve-12 Quill',
  'backdoor*': 'Tern backdoor Quill',
  malware: 'Tern malware Quill',
  'jailbreak*': 'Tern jailbreak Quill',
  'prompt injection*': 'Tern prompt injection Quill',
  'supply chain attack*': 'Tern supply chain attack Quill',
  'outage*': 'Tern outage Quill',
  'post-mortem*': 'Tern post-mortem Quill',
  'postmortem*': 'Tern postmortem Quill',
  'incident report*': 'Tern incident report Quill',
  leaked: 'Tern leaked Quill',
  leaks: 'Tern leaks Quill',
  'exfiltrat*': 'Tern exfiltrat Quill',
  漏洞: '谷雨漏洞',
  攻击: '谷雨攻击',
  泄露: '谷雨泄露',
  宕机: '谷雨宕机',
  后门: '谷雨后门',
  投毒: '谷雨投毒',
  越狱: '谷雨越狱',
});

testPhraseRows('releaseTexts', news.releaseTexts, {
  'we are releasing': 'Tern we are releasing Quill',
  "we're releasing": "Tern we're releasing Quill",
  'we are introducing': 'Tern we are introducing Quill',
  "we're introducing": "Tern we're introducing Quill",
  "we're launching": "Tern we're launching Quill",
  'is available today': 'Tern is available today Quill',
  'are available today': 'Tern are available today Quill',
  'weights are available': 'Tern weights are available Quill',
  今日发布: '谷雨今日发布',
  正式发布: '谷雨正式发布',
  现已开源: '谷雨现已开源',
});

testPhraseRows(
  'releaseTitles',
  news.releaseTitles,
  {
    '^show hn': 'Show hn Tern',
    '{colon} introducing': 'Tern: introducing Quill',
    supports: 'Tern supports Quill',
    launches: 'Tern launches Quill',
    launched: 'Tern launched Quill',
    unveils: 'Tern unveils Quill',
    releases: 'Tern releases Quill',
    debuts: 'Tern debuts Quill',
    'rolls out': 'Tern rolls out Quill',
    'open-sources': 'Tern open-sources Quill',
    'open sources': 'Tern open sources Quill',
    'open-sourced': 'Tern open-sourced Quill',
    'hosted on': 'Tern hosted on Quill',
    首发: '谷雨首发',
  },
  {
    colon: {
      ':': 'Tern: introducing Quill',
      '：': 'Tern ： introducing Quill',
    },
  },
);
