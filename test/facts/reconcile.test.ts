import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../src/facts/check.ts';
import { itemOfLines, storyOfText } from './given.ts';

const published = '2026-03-05T09:00:00.000Z';
const pages = {
  release: `Today we release Rook 2 with 70 billion total parameters and 7 billion active per token, spread over 64 experts.
It was trained on 15 trillion tokens over 54 days on 2,048 H800 GPUs, at a cost of roughly $5.6 million.
Input costs $0.30 per million tokens and output $1.20; cached input is 90% cheaper. Batch requests are half price.
New models: GLM-4.6, Qwen3-Next 80B-A3B, MiniMax-M2. Multi-LoRA serves up to 256 adapters.`,
  tool: `Of the 8 plugins in the registry, 5 work unchanged; Sentry, Datadog and Grafana need version 2 or later.
The cache hit rate is 87% in our own monorepo with 340 packages and 60 developers; CI went from 14 minutes to 6.
The feature is in beta in 12 countries and will reach 40 by June. The previous version stops working on September 1.
Memory is stored in 4 KB blocks, at most 1,000 blocks per user, and encrypted with AES-256.`,
  bill: `Last year our inference bill was $410,000 a month. It is now $156,000.
We route 44% of requests to an 8B model and the rest to a 70B model.
Two thirds of our 96 GPUs are now spot, at 38 cents on the dollar.
Avocet 7B was trained on 7 trillion tokens. It has 7 billion parameters and 32 layers.`,
};

function wrong(line: string, page: keyof typeof pages): string[] {
  const names = Object.keys(pages) as (keyof typeof pages)[];
  const ordered = [page, ...names.filter((name) => name !== page)];
  const stories = ordered.map((name) => storyOfText(pages[name], 'en', published, `https://${name}.example/`));
  return checkFacts([itemOfLines([line])], stories).flatMap(({ text, verdict }) =>
    verdict === 'contradicted' || verdict === 'elsewhere' ? [`${text} ${verdict}`] : [],
  );
}

describe('what a faithful writer works out is not called wrong', () => {
  it.each<[keyof typeof pages, string]>([
    ['release', '总参数 700 亿，每个 token 激活 70 亿'],
    ['release', '激活参数只有 7B，是总参数的十分之一'],
    ['release', '训练总量约 265 万 GPU 小时'],
    ['release', '缓存输入价格只有原价的一成，即每百万 token 0.03 美元'],
    ['release', '新增 GLM-4.6、Qwen3-Next 80B-A3B、MiniMax-M2 三个模型'],
    ['tool', '8 个插件中 5 个无需改动，另外 3 个插件需要升级'],
    ['tool', '单体仓库里远程缓存命中率 87%，CI 从 14 分钟降到 6 分钟'],
    ['tool', '还将新增 28 个国家'],
    ['tool', '每用户最多 4 MB 记忆'],
    ['bill', '44% 的请求走 8B 模型，其余 56% 走 70B 模型'],
    ['bill', '64 张 GPU 为竞价实例'],
    ['bill', '每月省下 25.4 万美元'],
    ['bill', 'Inference is a third cheaper with 1 consumer card'],
    ['release', 'Training cost about $5.6M and took under two months'],
    ['tool', 'The hit rate is 87% and CI takes 6 minutes, 8 fewer than the 14 of before'],
    ['bill', '7 个 token 里取 1 个，先试跑 7B 版本'],
  ])('%s: %s', (page, line) => expect(wrong(line, page)).toEqual([]));
});

describe('what a source says otherwise still is', () => {
  it.each<[keyof typeof pages, string, string]>([
    ['tool', '缓存命中率 78%，仓库有 340 个包', '78% contradicted'],
    ['tool', 'CI 从 14 分钟降到 9 分钟', '9 分钟 contradicted'],
    ['bill', '44% 的请求走 8B 模型，其余 46% 走 70B 模型', '46% contradicted'],
  ])('%s: %s', (page, line, verdict) => expect(wrong(line, page)).toContain(verdict));
});
