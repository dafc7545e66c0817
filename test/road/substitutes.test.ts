import { describe, expect, it } from 'vitest';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { now, type Site, threeSites } from '../support/day.ts';
import { type HackerNewsStory, searchHackerNews } from '../support/hacker-news-search.ts';
import type { Hosts } from '../support/internet.ts';
import { during, editionOf, tracesOf } from './traces.ts';

const dead: readonly Site[] = threeSites.map((site) => ({ ...site, feed: { status: 503 } }));

const titles = [
  'Marten 3 open weights beat larger models at tool use',
  'Cutting GPU inference costs in half with speculative decoding',
  'A field guide to fine-tuning on a single card',
  'Prompt injection found in a popular coding agent',
  'Why embedding search fails on tables',
  'An LLM that nobody cares for',
];
/** Five stories on the blog's topics, submitted in the last hours, and one below the substitute's threshold. */
const stories: readonly HackerNewsStory[] = [400, 300, 200, 100, 60, 20].map((points, index) => ({
  objectID: `${9000 + index}`,
  title: titles[index] ?? '',
  url: `https://site-${index}.example/post`,
  points,
  num_comments: points / 10,
  created_at_i: Date.parse(now) / 1000 - 7_200 - index * 60,
}));
const hackerNews: Hosts = { 'hn.algolia.com': searchHackerNews([...stories]) };
const config = { subject: 'ai-engineering', substitutes: true };

describe.concurrent('when what is configured fails', () => {
  it('substitutes fill the post within the same run, and everybody is told', async () => {
    const { run, edition, post, pullRequest } = await tracesOf({ sites: dead, hosts: hackerNews, config });
    const name = chinese.source.substitute('Hacker News');
    expect(run.outputs.operation).toBe('created');
    expect(Number(run.outputs.items)).toBeGreaterThanOrEqual(4);
    expect(post).toContain(chinese.note.substituted([name]));
    expect(post).toContain('“Tern Engine”“Heron Lab”“Dunlin Weekly”本次未能取得内容');
    expect(pullRequest.body).toContain(`另外查阅了替补来源：${name}`);
    const [substitute] = edition.health.filter((one) => one.substitute);
    expect(substitute).toMatchObject({ name, kind: 'hacker-news', outcome: 'ok', links: 5 });
    expect(run.stdout).toContain(`too little came, so ${name} is asked too`);
  });

  it('nobody is asked where enough came all the same', () =>
    during(
      {
        sites: [...threeSites, ...dead.slice(0, 1).map((site) => ({ ...site, host: 'dead.example' }))],
        hosts: hackerNews,
        config: { ...config, items: '2-8', topics: ['Tern', 'weights', 'harness', 'training'] },
      },
      async (day) => {
        const run = await day.run();
        expect(run.outputs).toMatchObject({ operation: 'created', items: '4', 'failed-sources': '1' });
        expect(editionOf(run).health.some(({ substitute }) => substitute)).toBe(false);
        expect(day.internet.log.filter(({ host }) => host === 'hn.algolia.com')).toEqual([]);
      },
    ));

  it('nobody is asked where the owner wants none', () =>
    during({ sites: dead, hosts: hackerNews, config: { ...config, substitutes: false } }, async (day) => {
      const run = await day.run();
      expect(run.outputs).toMatchObject({ operation: 'failed', reason: 'all-sources-failed', 'failed-sources': '3' });
      expect(day.internet.log.filter(({ host }) => host === 'hn.algolia.com')).toEqual([]);
    }));

  it('the end is the same where the substitutes fail too, and each is named', () =>
    during({ sites: dead, config }, async (day) => {
      const run = await day.run();
      expect(run.outputs).toMatchObject({ operation: 'failed', reason: 'all-sources-failed' });
      expect(run.summary).toContain(chinese.source.substitute('Hacker News'));
      expect(run.summary).toContain('Tern Engine: server-error');
    }));
});
