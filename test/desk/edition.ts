import type { Edition } from '../../src/edition/edition.ts';
import type { Item, Point } from '../../src/edition/item.ts';
import type { Link } from '../../src/edition/link.ts';
import type { BenchedStory, RankedStory } from '../../src/edition/story.ts';
import type { AnyTerm } from '../../src/edition/term.ts';

/** A link; what is not given is as plain as can be. */
export function linkTo(url: string, title: string): Link {
  return {
    key: url,
    url,
    title,
    sources: ['feed'],
    published: '2026-02-07T20:00:00.000Z',
    precision: 'instant',
    summary: '',
    content: '',
    author: null,
    engagement: [],
  };
}

export function storyOf(lead: Link, supporting: readonly Link[] = []): RankedStory {
  const terms: AnyTerm[] = [
    { name: 'standing', points: 30, reason: { standing: 'primary', source: new URL(lead.url).host } },
    { name: 'corroboration', points: 12.7, reason: { hosts: 3, sources: 2 } },
    { name: 'freshness', points: 4.2, reason: { hours: 7, date: '2026-02-07' } },
  ];
  return { id: lead.key, lead, supporting, score: 46.9, terms };
}

export function itemOf(story: RankedStory, headline: string, change: Partial<Item> = {}): Item {
  const point = (label: string, prompt: boolean): Point => ({
    label,
    text: '……',
    children: [],
    ordered: false,
    prompt,
  });
  return {
    story: story.id,
    headline,
    links: [story.lead.url, ...story.supporting.map(({ url }) => url)],
    points: [point('是什么', false), point('为什么重要', true), point('落地建议', true)],
    written: { by: 'excerpt', model: null, fallback: null },
    ...change,
  };
}

/** A day as it comes: a model that wrote two of three items, a failed source, a number nobody can find. */
export function sampleEdition(change: Partial<Edition> = {}): Edition {
  const vllm = storyOf(linkTo('https://blog.vllm.ai/2026/02/03/dsr1-gb200-part1.html', 'WideEP on GB200 (Part I)'), [
    linkTo('https://news.ycombinator.com/item?id=1', 'WideEP on GB200'),
    linkTo('https://www.theregister.com/2026/02/07/vllm', 'vLLM goes wide'),
  ]);
  const issue = storyOf(linkTo('https://github.com/vllm-project/vllm/issues/12345', 'RFC: KV cache on NVMe'));
  const copilot = storyOf(
    linkTo('https://github.blog/changelog/2026-02-04-claude-and-codex/', 'Claude and Codex in public preview'),
  );
  const benched = (n: number): BenchedStory => ({
    ...storyOf(linkTo(`https://example.org/story-${n}`, `A story that did not make it (${n})`)),
    score: 40 - n,
    lost: n % 3 === 0 ? 'same-host' : 'below-the-cut',
    because: n % 3 === 0 ? 'example.org' : '',
  });
  const byModel = { by: 'model', model: 'qwen3-max', fallback: null } as const;
  const complete = { points: [], written: byModel };
  return {
    version: 1,
    date: '2026-02-08',
    timeZone: 'Asia/Shanghai',
    language: 'zh-CN',
    title: 'AI 技术深度日报｜2026-02-08',
    publishedAt: '2026-02-08T08:00:00+08:00',
    tags: ['AI'],
    categories: ['AI'],
    draft: false,
    path: 'content/posts/2026-02-08-ai-digest.md',
    window: { start: '2026-02-06T00:00:00.000Z', end: '2026-02-08T00:00:00.000Z' },
    firstWindow: { start: '2026-02-07T00:00:00.000Z', end: '2026-02-08T00:00:00.000Z' },
    note: [],
    items: [
      itemOf(vllm, 'vLLM：面向 GB200 的 WideEP 大规模推理优化', complete),
      itemOf(issue, 'vLLM 讨论把 KV 缓存放到 NVMe 上', {
        written: { by: 'excerpt', model: null, fallback: 'timeout' },
      }),
      itemOf(copilot, 'GitHub Copilot 接入 Claude 与 Codex（公测）', complete),
    ],
    trends: [{ text: '……', prompt: true }],
    watchList: [{ text: '……', prompt: false }],
    stories: [vllm, issue, copilot],
    bench: Array.from({ length: 14 }, (_, n) => benched(n + 1)),
    claims: [
      {
        kind: 'number',
        text: '3.5 倍',
        line: '吞吐提升 3.5 倍，详见 @vllm_project 的说明。',
        item: 0,
        verdict: 'not-found',
        evidence: null,
      },
      {
        kind: 'number',
        text: '4x',
        line: '通信体积减少 4x。',
        item: 0,
        verdict: 'supported',
        evidence: { url: vllm.lead.url, sentence: '4x smaller' },
      },
    ],
    health: [
      health('vLLM Blog', 'ok', 'ok', ''),
      health('GitHub Changelog', 'ok', 'ok', ''),
      health('Brave：LLM inference', 'failed', 'rate-limited', 'HTTP 429, retry after 1 s'),
      health('arXiv cs.CL', 'degraded', 'salvaged', 'the feed is damaged; 12 items could be read'),
      health('Quiet Blog', 'degraded', 'stale', 'nothing new for 90 days'),
      health('Brave：agents', 'skipped', 'no-key', ''),
    ],
    counts: { candidates: 412, links: 380, stories: 151, told: 12, pages: 9, pagesRead: 7 },
    usage: {
      model: 'qwen3-max',
      requests: 9,
      inputTokens: 41_233,
      outputTokens: 6120,
      prompts: 'b1946ac9',
      failures: { timeout: 2 },
    },
    ...change,
  };
}

function health(
  name: string,
  outcome: Edition['health'][number]['outcome'],
  reason: Edition['health'][number]['reason'],
  detail: string,
): Edition['health'][number] {
  return {
    id: name,
    name,
    kind: 'feed',
    standing: 'primary',
    outcome,
    reason,
    detail,
    links: outcome === 'failed' || outcome === 'skipped' ? 0 : 12,
    newest: null,
    requests: 1,
    ms: 340,
  };
}
