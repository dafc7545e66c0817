import type { Edition } from '../../src/edition/edition.ts';
import type { Item } from '../../src/edition/item.ts';
import type { Link } from '../../src/edition/link.ts';
import type { RankedStory } from '../../src/edition/story.ts';

/** An edition with the given parts; everything else is empty or ordinary. */
export function editionOf(parts: Partial<Edition> = {}): Edition {
  const window = { start: '2026-02-07T00:00:00.000Z', end: '2026-02-08T00:00:00.000Z' };
  return {
    version: 1,
    date: '2026-02-08',
    timeZone: 'Asia/Shanghai',
    language: 'zh-CN',
    title: '每日文摘｜2026-02-08',
    publishedAt: '2026-02-08T08:00:00+08:00',
    tags: ['AI'],
    categories: ['AI'],
    draft: false,
    path: 'content/posts/2026-02-08-ai-digest.md',
    window,
    firstWindow: window,
    note: [],
    items: [],
    trends: [],
    watchList: [],
    stories: [],
    bench: [],
    claims: [],
    health: [],
    counts: { candidates: 0, links: 0, stories: 0, told: 0, pages: 0, pagesRead: 0 },
    usage: { model: null, requests: 0, inputTokens: 0, outputTokens: 0, prompts: null, failures: {} },
    ...parts,
  };
}

/** An edition of these items, with the stories they tell. */
export function editionOfItems(items: readonly Item[], parts: Partial<Edition> = {}): Edition {
  return editionOf({ items, stories: items.map((item) => storyOf(item.story, item.links)), ...parts });
}

/** An item with one point; `parts` replace any field. */
export function itemOf(number: number, parts: Partial<Item> = {}): Item {
  return {
    story: `story-${number}`,
    headline: `第 ${number} 条`,
    links: [`https://news.example/${number}`],
    points: [{ label: '是什么', text: '一句话。', prompt: false, children: [], ordered: false }],
    written: { by: 'excerpt', model: null, fallback: null },
    ...parts,
  };
}

/** A story whose lead is the first of `urls`. */
export function storyOf(id: string, urls: readonly string[]): RankedStory {
  const [lead = 'https://news.example/', ...supporting] = urls;
  return { id, lead: linkOf(lead), supporting: supporting.map(linkOf), score: 1, terms: [] };
}

function linkOf(url: string): Link {
  return {
    key: url,
    url,
    title: '',
    sources: ['feed'],
    published: '2026-02-07T12:00:00.000Z',
    precision: 'instant',
    summary: '',
    content: '',
    author: null,
    engagement: [],
  };
}
