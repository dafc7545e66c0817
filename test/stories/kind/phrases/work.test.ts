import * as work from '../../../../src/stories/kind/phrases/work.ts';
import { testPhraseRows } from '../../../support/phrase-rows.ts';

testPhraseRows('engineeringAddresses', work.engineeringAddresses, {
  '/engineering/': 'https://tern.example/engineering/a',
  '//engineering.': 'https://engineering.tern.example/a',
  '//eng.': 'https://eng.tern.example/a',
});

testPhraseRows('engineeringTitles', work.engineeringTitles, {
  engineering: 'Tern engineering Quill',
  'how we': 'Tern how we Quill',
  '^how … works': 'How a queue works Tern',
  ': how … works': 'Tern: how a queue works Quill',
  '^building': 'Building Tern',
  '^rebuilding': 'Rebuilding Tern',
  '^scaling': 'Scaling Tern',
  ': scaling': 'Tern: scaling Quill',
  '^serving': 'Serving Tern',
  '^optimizing': 'Optimizing Tern',
  '^debugging': 'Debugging Tern',
  '^rewriting': 'Rewriting Tern',
  '^inside': 'Inside Tern',
  'under the hood': 'Tern under the hood Quill',
  'lessons from': 'Tern lessons from Quill',
  'lessons learned': 'Tern lessons learned Quill',
  'deep dive': 'Tern deep dive Quill',
  'from scratch': 'Tern from scratch Quill',
  internals: 'Tern internals Quill',
  'large-scale': 'Tern large-scale Quill',
  'at scale': 'Tern at scale Quill',
  throughput: 'Tern throughput Quill',
  'kernel[s]': 'Tern kernel Quill',
  'codebase[s]': 'Tern codebase Quill',
  'in production': 'Tern in production Quill',
  架构: '谷雨架构',
  源码: '谷雨源码',
  底层: '谷雨底层',
  性能优化: '谷雨性能优化',
  工程实践: '谷雨工程实践',
  技术解析: '谷雨技术解析',
});

testPhraseRows('researchAddresses', work.researchAddresses, {
  '/research/': 'https://tern.example/research/a',
  '/publications/': 'https://tern.example/publications/a',
  '/papers/': 'https://tern.example/papers/a',
  '//alignment.': 'https://alignment.tern.example/a',
  '//research.': 'https://research.tern.example/a',
});

testPhraseRows('researchTexts', work.researchTexts, {
  'we propose': 'Tern we propose Quill',
  'in this paper': 'Tern in this paper Quill',
  'we introduce': 'Tern we introduce Quill',
  'we present': 'Tern we present Quill',
  'we show that': 'Tern we show that Quill',
  'our experiments': 'Tern our experiments Quill',
  'new study': 'Tern new study Quill',
  研究团队: '谷雨研究团队',
});

testPhraseRows('researchTitles', work.researchTitles, {
  '^towards': 'Towards Tern',
  '^toward': 'Toward Tern',
  '^rethinking': 'Rethinking Tern',
  '^a survey of': 'A survey of Tern',
  '{w} via {w}': 'Tern Tern via Tern Quill',
  '^how does': 'How does Tern',
  '^how do': 'How do Tern',
  'scaling law*': 'Tern scaling law Quill',
  misalignment: 'Tern misalignment Quill',
  interpretability: 'Tern interpretability Quill',
  'world model*': 'Tern world model Quill',
  论文: '谷雨论文',
  新研究: '谷雨新研究',
});
