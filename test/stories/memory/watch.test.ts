import { describe, expect, it } from 'vitest';
import type { PastStory, PastWatch } from '../../../src/edition/past.ts';
import { reviewWatchList } from '../../../src/stories/memory/watch.ts';
import { pastStory } from '../../support/memory.ts';
import { link } from '../../support/stories.ts';

const entry = (text: string, given: Partial<PastWatch> = {}): PastWatch => ({
  date: '2026-03-02',
  path: 'content/posts/2026-03-02-ai-digest.md',
  address: null,
  number: 1,
  subject: /^[^：:]+/.exec(text)?.[0] ?? text,
  text,
  ...given,
});

interface Today {
  readonly titles?: readonly string[];
  readonly today?: string;
  readonly past?: readonly PastStory[];
}

/** What becomes of each entry: its state, and the headline it happened in. */
function review(entries: readonly PastWatch[], { titles = [], today = '2026-03-05', past = [] }: Today): string[] {
  const stories = titles.map((title, n) => {
    const lead = link({
      url: `https://h${n}.example/${n}`,
      title,
      summary: 'all the plain words of the day and its models',
    });
    return { id: lead.key, lead, supporting: [] };
  });
  return reviewWatchList(entries, stories, { today, past }).map(({ state, story }) => {
    const title = stories.find(({ id }) => id === story)?.lead.title;
    return title === undefined ? state : `${state}: ${title}`;
  });
}

describe('an entry of a watch list', () => {
  it.each<[string, string]>([
    ['开源语音模型 Voxtral Realtime 的端侧部署生态', 'Running Voxtral Realtime on a phone'],
    ['GPT-5.3 Chat 的实际可用性数据：失败率是否下降', 'GPT-5.3 Chat in production: what 40 teams measured'],
    ['Millrace 0.15：调度器何时合并', 'Millrace 0.15 merges the new scheduler'],
    ['Corvid 2 的权重', 'Corvid 2 weights are now open under Apache 2.0'],
    ['青雀-7B 的权重', '青雀-7B 开源权重，附训练数据'],
    ['开源模型青雀-7B 的评测', '青雀7B 基准测试出炉'],
    ['Otter API 的降价', 'Otter cuts inference prices by 30%'],
    ['Tern 4', 'Northwind Labs delays Tern 4 to June'],
    ['Tern 4', 'Northwind Labs releases Tern-4'],
    ['Northwind Labs 的 Tern 4 何时公开权重', 'Tern 4: open weights for a 62-billion-parameter model'],
    ['Ridge 的价格与正式开放时间。', 'Tarn Compute sets Ridge prices and opens general availability on 16 March'],
    ['Whether Otter cuts its prices', 'Otter API 降价三成'],
    ['GPT-6 的定价', 'OpenAI says what GPT-6 will cost'],
    ['Corvid 2 的价格', 'Corvid 2 取消发布'],
    ['Tern 4 与 Tern 5 的权重', 'Tern 5 weights are open'],
    ['Dunlin V4 的权重', 'Dunlin-V4 weights are open'],
    ['DeepSeek V4 的权重', 'DeepSeek V4 weights can be had'],
    ['H200 的出口许可', 'A licence for the export of H200 cards'],
  ])('%s: happened with %s', (text, title) => {
    expect(review([entry(text)], { titles: ['Compilers in the browser', title] })).toEqual([`happened: ${title}`]);
  });

  it.each<[string, string, string]>([
    ['a topic alone', '推理基础设施的新形态：KV cache 共享与 GPU 快照', 'A new KV cache for GPU inference'],
    ['a maker alone', 'OpenAI 的财务路径', 'OpenAI opens an office in Oslo'],
    ['makers and models everybody speaks of', 'Claude 与 Codex 的治理', 'Claude and Codex compared'],
    ['another version', 'Millrace 0.15：调度器何时合并', 'Millrace 0.14 fixes a leak'],
    ['words in capitals', 'Skills 生态能否形成“事实标准”', 'Skills That Engineers Need'],
    ['a product and another matter', 'Corvid 2 的权重', 'Corvid 2 in the kitchen: what 40 cooks think'],
    ['a product and another matter of the field', 'Otter API 的降价', 'Otter raises 40 million dollars'],
    ['the same matter of another product', 'Corvid 2 的权重', 'Marsh 2 weights are now open'],
    ['the product before it', 'Corvid 2 的权重', 'Corvid 1 weights are now open'],
    ['the product before it, with a letter', 'Dunlin V4 的价格', 'Dunlin V3 gets a price cut'],
    ['a later version', 'Tern 4', 'Northwind Labs delays Tern 4.5 to June'],
    ['the same size of another model', '青雀-7B 的权重', '白鹭-7B 开源权重'],
    ['what is built on it', 'Tern 4 的发布', 'Dunlin launches an app built on Tern 4'],
    ['what is better', 'Tern 4 的基准成绩', 'Marsh beats Tern 4 on every benchmark'],
    ['another thing of its maker', 'Otter 何时发布新模型', 'Otter launches an office in Oslo'],
    ['a maker everybody speaks of, and the matter', 'OpenAI 的定价', 'OpenAI cuts prices by 30%'],
    ['a family everybody speaks of, and the matter', 'GPT 的权重', 'GPT weights leaked'],
    ['a family without a number, and the matter', 'Qwen 的价格', 'Qwen price cut'],
    ['another chip', 'H200 的出口许可', 'A licence for the export of H20 cards'],
    ['an abbreviation and the matter', 'MCP 的安全', 'MCP security: a checklist'],
    ['a common word in capitals, and the matter', 'Prices of models', 'Prices of GPU cards fall'],
    ['a name in passing', 'Corvid 2', 'An afternoon with Corvid 2'],
    ['one name of a product and the matter', 'Voxtral Realtime 的价格', 'Realtime dashboards cut prices'],
    ['one name of a product', 'Voxtral Realtime 的端侧部署', 'Realtime dashboards in the browser'],
  ])('is not closed by %s', (_, text, title) => expect(review([entry(text)], { titles: [title] })).toEqual(['open']));

  it('is open for two weeks, said to be dropped once, and then gone', () => {
    const one = [entry('Voxtral Realtime 的端侧部署')];
    expect(review(one, { today: '2026-03-16' })).toEqual(['open']);
    const toldOn = (date: string) => [pastStory({ date, headline: 'x' })];
    expect(review(one, { today: '2026-03-17', past: toldOn('2026-03-16') })).toEqual(['dropped']);
    expect(review(one, { today: '2026-03-18', past: toldOn('2026-03-17') })).toEqual([]);
    // Days without a post do not swallow the word.
    expect(review(one, { today: '2026-03-20', past: toldOn('2026-03-15') })).toEqual(['dropped']);
  });

  it.each(['2026-03-24', '3 月 24 日', '3月24日', 'March 24', 'Mar. 24'])('waits until after %s', (named) => {
    const one = [entry(`Tern Summit：${named} 会公布什么`)];
    expect(review(one, { today: '2026-03-27' })).toEqual(['open']);
    const past = [pastStory({ date: '2026-03-27', headline: 'x' })];
    expect(review(one, { today: '2026-03-28', past })).toEqual(['dropped']);
  });

  it.each(['2026-03-05', '3 月 5 日', 'March 5'])('is due on %s alone, and only while nothing happened', (named) => {
    const one = entry(`Tern Summit：${named} 会公布什么`);
    const lead = link({ url: 'https://h.example/', title: 'Tern Summit opens its doors' });
    const stories = [{ id: lead.key, lead, supporting: [] }];
    const dueOn = (today: string, news: typeof stories = []) =>
      reviewWatchList([one], news, { today, past: [] }).map(({ due = false }) => due);
    expect(dueOn('2026-03-04')).toEqual([false]);
    expect(dueOn('2026-03-05')).toEqual([true]);
    expect(dueOn('2026-03-06')).toEqual([false]);
    expect(dueOn('2026-03-05', stories)).toEqual([false]);
  });

  it('happens once: a later post that came back to it closes it', () => {
    const one = [entry('Voxtral Realtime 的端侧部署')];
    const past = [pastStory({ date: '2026-03-04', headline: 'Voxtral Realtime 在手机上运行' })];
    expect(review(one, { titles: ['Running Voxtral Realtime on a watch'], past })).toEqual([]);
    const same = [pastStory({ date: '2026-03-02', headline: 'Voxtral Realtime 发布' })];
    expect(review(one, { titles: ['Running Voxtral Realtime on a watch'], past: same })[0]).toMatch(/^happened/);
  });

  it('a regular guest of the blog closes nothing alone', () => {
    const past = ['01', '02', '03', '04'].map((day) =>
      pastStory({ date: `2026-02-${day}`, headline: 'Quill Loom 的新闻', keys: [`q.example/${day}`] }),
    );
    const text = 'Quill Loom 的路线图';
    expect(review([entry(text)], { titles: ['Quill Loom gains a dark mode'], past })).toEqual(['open']);
    expect(review([entry(text)], { titles: ['Quill Loom publishes a roadmap'] })[0]).toMatch(/^happened/);
    const loom = past.map((story) => ({ ...story, headline: 'Loom 的新闻', title: 'Loom 的新闻' }));
    const one = [entry('Loom 的路线图')];
    expect(review(one, { titles: ['Loom publishes a roadmap'], past: loom })).toEqual(['open']);
    expect(review(one, { titles: ['Loom publishes a roadmap'] })[0]).toMatch(/^happened/);
  });
});
