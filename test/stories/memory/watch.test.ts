import { describe, expect, it } from 'vitest';
import type { PastStory, PastWatch } from '../../../src/stories/memory/memory.ts';
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
  ])('%s: happened with %s', (text, title) => {
    expect(review([entry(text)], { titles: ['Compilers in the browser', title] })).toEqual([`happened: ${title}`]);
  });

  it.each<[string, string, string]>([
    ['a topic alone', '推理基础设施的新形态：KV cache 共享与 GPU 快照', 'A new KV cache for GPU inference'],
    ['a maker alone', 'OpenAI 的财务路径', 'OpenAI opens an office in Oslo'],
    ['makers and models everybody speaks of', 'Claude 与 Codex 的治理', 'Claude and Codex compared'],
    ['another version', 'Millrace 0.15：调度器何时合并', 'Millrace 0.14 fixes a leak'],
    ['words in capitals', 'Skills 生态能否形成“事实标准”', 'Skills That Engineers Need'],
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
  });
});
