/** Stories made up for the tests of the writing and the facts room. */
import type { Article, ReadStory } from '../../src/edition/article.ts';
import type { Link } from '../../src/edition/link.ts';
import type { RankedStory } from '../../src/edition/story.ts';

export interface Source {
  readonly url: string;
  readonly title: string;
  readonly site?: string;
  readonly paragraphs?: readonly string[];
  readonly published?: string;
  readonly summary?: string;
}

export function link({ url, title, summary = '' }: Source): Link {
  const rest = { published: null, precision: 'none', content: '', author: null, engagement: [] } as const;
  return { key: url, url, title, sources: ['feed'], summary, ...rest };
}

export function article({ url, title, site, paragraphs = [], published }: Source): Article {
  const rest = { language: null, author: null, from: 'page', reason: null } as const;
  return { url, title, paragraphs, site: site ?? null, published: published ?? null, ...rest };
}

export function story(lead: Source, ...supporting: Source[]): ReadStory<RankedStory> {
  return {
    story: { id: lead.url, lead: link(lead), supporting: supporting.map(link), score: 1, terms: [] },
    articles: [lead, ...supporting.slice(0, 2)].map(article),
  };
}

export const ternlight: Source = {
  url: 'https://puffin.example/blog/ternlight-2',
  title: 'Ternlight 2.0 halves serving cost | Puffin Labs',
  site: 'Puffin Labs',
  published: '2026-02-03T08:00:00.000Z',
  paragraphs: [
    'Subscribe to our newsletter to receive every post of this blog by mail.',
    'Puffin Labs today released Ternlight 2.0, an inference server that splits prefill and decode across pools.',
    'It was a long road. In our tests the scheduler of Ternlight served 4.2x as many requests as version 1.8 on 16 cards.',
    'The 95th percentile latency fell from 310 ms to 145 ms while memory use dropped by 30% on the same cards.',
    'pip install ternlight\nternlight serve',
    'Support for *speculative* decoding [still experimental] will ship in March together with the `admin` interface.',
  ],
};

export const press: Source = {
  url: 'https://harbour.example/news/2026/02/03/puffin-ternlight',
  title: 'Puffin Labs opens its Ternlight server - Harbour News',
  site: 'Harbour News',
  paragraphs: [
    'Puffin Labs, a start-up of 40 people, has published the source code of Ternlight under the Apache licence.',
  ],
};

export const haique: Source = {
  url: 'https://haique.example/news/20260203/1.html',
  title: '海雀实验室开源推理引擎“燕鸥”_海雀日报',
  site: '海雀日报',
  paragraphs: [
    '海雀实验室今天宣布开源推理引擎“燕鸥”，它把预填充与解码拆到两组加速卡上，互不等待。',
    '团队介绍说，新的推理调度器在 16 张加速卡上把 95 分位延迟从 310 毫秒降到 145 毫秒，显存占用下降了 30%。',
    '完整的训练配方将于今年 4 月公布，推理引擎的 Ternlight 兼容接口也在开发之中。',
  ],
};

export const skua: Source = {
  url: 'https://skua.example/posts/7',
  title: 'Serving long contexts with Ternlight and NVFP4',
  site: 'Skua Cloud',
  paragraphs: [
    'Skua Cloud moved its long-context service to Ternlight last month and describes what changed for its operators.',
    'With NVFP4 weights, Ternlight holds 128K tokens of context per request on a single card, the company writes.',
  ],
};
