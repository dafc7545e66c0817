import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/words.ts';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { excerpt } from '../../src/writing/excerpt/excerpt.ts';
import { recurringTopics } from '../../src/writing/outlook/recurring-topics.ts';
import { outlook } from '../../src/writing/outlook/trends-and-watch-list.ts';
import { haique, skua, story, ternlight } from './stories.ts';

const stories = [story(ternlight), story(haique), story(skua)];
const items = stories.map((read) => excerpt(read, chinese));

describe('recurringTopics', () => {
  it('finds names that several items touch on, with their numbers', () => {
    expect(recurringTopics(items, stories, 'zh-CN', chinese.themes)).toContainEqual(
      expect.objectContaining({ name: 'Ternlight', items: [1, 3] }),
    );
  });

  it('takes words of the post’s language, but not generic ones', () => {
    const titles = ['推理服务降价', '推理芯片量产', '模型发布', '模型更新'];
    const read = titles.map((title, index) => story({ url: `https://a.example/${index}`, title }));
    const topics = recurringTopics(
      read.map((one) => excerpt(one, chinese)),
      read,
      'zh-CN',
      chinese.themes,
    );
    expect(topics.map(({ name, items }) => [name, items])).toEqual([['推理', [1, 2]]]);
  });

  it('does not take a month for a topic', () => {
    const paragraphs = ['It ships in March, and the price holds until March ends.'];
    const read = ['Prices from 16 March', 'Incident of 2 March'].map((title, index) =>
      story({ url: `https://a.example/${index}`, title, paragraphs }),
    );
    const names = recurringTopics(
      read.map((one) => excerpt(one, chinese)),
      read,
      'zh-CN',
      chinese.themes,
    ).map(({ name }) => name);
    expect(names).not.toContain('March');
  });

  it('does not take a word for a name because a headline capitalises it', () => {
    const titles = ['Serving Faster Tokens', 'Tokens Everywhere Again'];
    const read = titles.map((title, index) => story({ url: `https://a.example/${index}`, title }));
    expect(
      recurringTopics(
        read.map((one) => excerpt(one, chinese)),
        read,
        'zh-CN',
        chinese.themes,
      ),
    ).toEqual([]);
  });
});

describe('outlook', () => {
  it('states topics and announcements, and leaves marked prompts to three entries each', () => {
    const { trends, watchList } = outlook(items, stories, { language: 'zh-CN', words: chinese, date: '2026-02-04' });
    expect(trends).toContainEqual({ text: '**Ternlight**：今天有 2 条涉及（第 1、3 条）。', prompt: false });
    expect(trends.length).toBeGreaterThanOrEqual(3);
    expect(watchList).toHaveLength(3);
    expect(watchList[0]?.text).toContain('will ship in March');
    expect(watchList[0]?.text).toContain('第 1 条');
    expect(watchList[1]?.text).toContain('将于今年 4 月公布');
    expect(watchList[2]).toEqual({ text: chinese.prompt.watch, prompt: true });
  });

  it('is all prompts on a day without items', () => {
    const { trends, watchList } = outlook([], [], { language: 'en', words: english, date: '2026-02-04' });
    expect([...trends, ...watchList].map(({ prompt }) => prompt)).toEqual([true, true, true, true, true, true]);
  });

  it('says no sentence again that its item quotes: only the clause with the day, else the day', () => {
    const told = (language: 'en' | 'zh-CN', ...paragraphs: string[]) => {
      const words = language === 'en' ? english : chinese;
      const read = story({ url: 'https://a.example/', title: 'Skua cuts its price', paragraphs });
      const item = excerpt(read, words);
      for (const text of paragraphs) expect(item.points[0]?.text).toContain(text);
      return outlook([item], [read], { language, words, date: '2026-02-04' }).watchList[0]?.text;
    };
    const whole = 'Skua announced that the price of its models falls by 40% on March 1.';
    expect(told('zh-CN', whole)).toBe('**Skua cuts its price**：留意“March 1”这一节点，原句见第 1 条。');
    expect(told('en', whole)).toBe('**Skua cuts its price**: look out for “March 1”, which item 1 quotes.');
    const parts = 'Skua announced a planner that reads tides and books berths; its price falls by 40% on March 1.';
    expect(told('en', parts)).toBe(
      '**Skua cuts its price**: announced by a source (item 1): “… its price falls by 40% on March 1.”',
    );
  });

  it('tells of a stage that its item quotes by its name, and of nothing that is there for all', () => {
    const told = (paragraph: string) => {
      const read = story({ url: 'https://a.example/', title: 'A planner for ports', paragraphs: [paragraph] });
      const item = excerpt(read, english);
      return outlook([item], [read], { language: 'en', words: english, date: '2026-02-04' }).watchList[0];
    };
    expect(told('The berth planner of Skua is now in public preview.')?.text).toBe(
      '**A planner for ports**: now in “public preview”; look out for what follows (item 1).',
    );
    expect(told('The berth planner of Skua has reached general availability today.')?.prompt).toBe(true);
  });

  it('sets English labels as labels', () => {
    const titles = ['The latency of agents', 'Agents and their latency', 'A harbour'];
    const read = titles.map((title, index) => story({ url: `https://a.example/${index}`, title }));
    const { trends } = outlook(
      read.map((one) => excerpt(one, english)),
      read,
      { language: 'en', words: english, date: '2026-02-04' },
    );
    const labels = trends.flatMap(({ text, prompt }) => (prompt ? [] : [/^\*\*(.+?)\*\*/.exec(text)?.[1]]));
    expect(labels).toEqual(expect.arrayContaining(['Agents', 'Latency']));
  });
});
