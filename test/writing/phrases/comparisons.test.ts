import { chinese, english } from '../../../src/writing/excerpt/phrases/comparisons.ts';
import { testPhraseRows } from '../../support/phrase-rows.ts';

testPhraseRows(
  'comparisons',
  english,
  {
    '{more} {than}': 'It is 30% faster than version 1.8.',
    'reduc*': 'It reduces latency to 145 ms.',
    'improv*': 'Throughput improved to 40 requests.',
    'increas*': 'Throughput increased to 40 requests.',
    'cut*': 'It cuts latency to 145 ms.',
    'drop*': 'Latency dropped to 145 ms.',
    'fell*': 'Latency fell to 145 ms.',
    'rose*': 'Throughput rose to 40 requests.',
    'halv*': 'It halved the price of 40 dollars.',
    'doubl*': 'It doubled the price of 40 dollars.',
    'tripl*': 'It tripled the price of 40 dollars.',
    'outperform*': 'It outperforms nine of twelve models.',
    'surpass*': 'It surpasses nine of twelve models.',
    'sav*': 'It saves 30% of the price.',
    'up to': 'It serves up to 40 requests.',
    'compared to': 'It takes 145 ms compared to 310 ms.',
    'compared with': 'It takes 145 ms compared with 310 ms.',
    versus: 'It takes 145 ms versus 310 ms.',
    vs: 'It takes 145 ms vs. 310 ms.',
  },
  {
    more: {
      faster: 'It is 30% faster than version 1.8.',
      slower: 'It is 30% slower than version 1.8.',
      cheaper: 'It is 30% cheaper than version 1.8.',
      fewer: 'It needs 30% fewer than version 1.8.',
      lower: 'It is 30% lower than version 1.8.',
      higher: 'It is 30% higher than version 1.8.',
      smaller: 'It is 30% smaller than version 1.8.',
      larger: 'It is 30% larger than version 1.8.',
      more: 'It serves 30% more than version 1.8.',
      less: 'It costs 30% less than version 1.8.',
    },
    than: { than: 'It is 30% faster than version 1.8.', by: 'It is faster by 30%.' },
  },
);
testPhraseRows(
  'comparisons in Chinese',
  chinese,
  {
    提升: '吞吐提升 40%。',
    提高: '吞吐提高 40%。',
    降低: '延迟降低 40%。',
    降至: '延迟降至 145 毫秒。',
    下降: '延迟下降 40%。',
    减少: '显存减少 40%。',
    增长: '吞吐增长 40%。',
    缩短: '延迟缩短 40%。',
    节省: '节省 40% 的费用。',
    达到: '吞吐达到 40 次。',
    超过: '吞吐超过 40 次。',
    '从…{moves}': '延迟从 310 毫秒降到 145 毫秒。',
  },
  {
    moves: {
      降: '延迟从 310 毫秒降到 145 毫秒。',
      升: '吞吐从 30 次升到 40 次。',
      增: '吞吐从 30 次增到 40 次。',
      减: '显存从 30 GB 减到 20 GB。',
    },
  },
);
