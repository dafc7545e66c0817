import { describe, expect, it } from 'vitest';
import { choose } from '../../src/stories/choose.ts';
import { clusterLinks, type Sources } from '../../src/stories/cluster/cluster.ts';
import { rankStories } from '../../src/stories/rank.ts';
import { topicMatcher } from '../../src/stories/topics.ts';
import { link } from '../support/stories.ts';

const sources: Sources = new Map([
  ['lab', { name: 'Lab', standing: 'primary', weight: 1 }],
  ['press', { name: 'Press', standing: 'secondary', weight: 1 }],
  ['hn', { name: 'Hacker News', standing: 'community', weight: 1 }],
]);
const window = { start: '2026-03-04T00:00:00.000Z', end: '2026-03-05T00:00:00.000Z' };
const settings = { sources, topics: ['LLM', 'inference', '推理'], window };

const rank = (...links: Parameters<typeof link>[0][]) => rankStories(clusterLinks(links.map(link), sources), settings);

describe('rankStories', () => {
  it('adds up to its terms, each with a reason', () => {
    for (const story of rank(
      { url: 'https://a.example/1', title: 'LLM inference at scale', sources: ['lab'] },
      { url: 'https://b.example/2', title: 'A walk in the park', sources: ['hn'], summary: '' },
    )) {
      const sum = story.terms.reduce((total, { points }) => total + points, 0);
      expect(story.score).toBeCloseTo(sum, 6);
      for (const { because } of story.terms) expect(because).not.toBe('');
    }
  });

  it('puts the maker on topic before the crowd off topic', () => {
    const [first] = rank(
      { url: 'https://b.example/2', title: 'A walk in the park', sources: ['hn'] },
      { url: 'https://a.example/1', title: 'LLM inference at scale', sources: ['lab'] },
    );
    expect(first?.lead.sources).toEqual(['lab']);
  });

  it('credits the standing to the source that has it', () => {
    const [story] = rank({ url: 'https://a.example/1', sources: ['hn', 'lab'] });
    expect(story?.terms.find(({ name }) => name === 'standing')?.because).toBe('primary: Lab');
  });

  it('weighs engagement inside its own source', () => {
    const hot = (source: string, points: number) => [{ source, points, comments: 0, url: null }];
    const ranked = rank(
      { url: 'https://a.example/1', title: 'Alpha', sources: ['hn'], engagement: hot('hn', 900) },
      { url: 'https://b.example/2', title: 'Bravo', sources: ['hn'], engagement: hot('hn', 90) },
      { url: 'https://c.example/3', title: 'Charlie', sources: ['hn'], engagement: hot('small', 9) },
      { url: 'https://d.example/4', title: 'Delta', sources: ['hn'], engagement: hot('small', 3) },
    );
    const points = Object.fromEntries(
      ranked.map(({ lead, terms }) => [lead.title, terms.find(({ name }) => name === 'engagement')?.points]),
    );
    expect(points.Alpha).toBe(points.Charlie);
    expect(points.Bravo).toBe(points.Delta);
  });

  it.each([
    ['https://lab.example/', 'home-page'],
    ['https://lab.example/en/', 'home-page'],
    ['https://lab.example/2024/08/19/old-news', 'stale-address'],
    ['https://lab.example/news/2024-08-19-old', 'stale-address'],
  ])('marks down %s', (url, name) => {
    expect(rank({ url })[0]?.terms.find((term) => term.name === name)?.points).toBeLessThan(0);
  });

  it.each(['https://lab.example/2026/03/04/news', 'https://lab.example/2026/02/news', 'https://lab.example/v1/2024'])(
    'leaves %s alone',
    (url) => {
      const names = rank({ url })[0]?.terms.map(({ name }) => name);
      expect(names).not.toContain('home-page');
      expect(names).not.toContain('stale-address');
    },
  );

  it('finds topics in addresses, but not in the suffix of a host', () => {
    const matched = rankStories(
      clusterLinks([link({ url: 'https://mistral.ai/news/voxtral', title: 'Voxtral' })], sources),
      {
        ...settings,
        topics: ['Mistral', 'AI'],
      },
    )[0]?.terms.find(({ name }) => name === 'topics');
    expect(matched).toMatchObject({ points: 2, because: 'Mistral' });
  });

  it('marks down what nobody dates, and counts a day from its middle', () => {
    const term = (given: Parameters<typeof link>[0], name: string) =>
      rank(given)[0]?.terms.find((one) => one.name === name);
    expect(term({ published: null, precision: 'none' }, 'undated')?.points).toBeLessThan(0);
    expect(term({ published: '2026-03-04T00:00:00.000Z', precision: 'day' }, 'freshness')).toMatchObject({
      points: 3,
      because: 'on 2026-03-04',
    });
  });

  it('does not depend on the order of its input', () => {
    const links = Array.from({ length: 12 }, (_, n) =>
      link({ url: `https://h${n}.example/x`, title: `Topic number ${n}` }),
    );
    const forward = rankStories(clusterLinks(links, sources), settings);
    expect(rankStories(clusterLinks(links.toReversed(), sources), settings)).toEqual(forward);
  });
});

describe('choose', () => {
  const ranked = rank(
    ...Array.from({ length: 5 }, (_, n) => ({
      url: `https://same.example/${n}`,
      title:
        [
          'LLM serving on Arm',
          'Faster inference kernels',
          'Training without tears',
          'A cache for prompts',
          'Sparse weights',
        ][n] ?? '',
      sources: ['lab'],
    })),
    { url: 'https://news.example/guinea', title: 'A worm is nearly gone', sources: ['hn'] },
    { url: 'https://lab.example/', title: 'LLM lab', sources: ['lab'] },
    ...Array.from({ length: 4 }, (_, n) => ({
      url: `https://h${n}.example/x`,
      title: ['Compilers in the browser', 'Disks fail slowly', 'Naming things', 'Queues and locks'][n] ?? '',
      sources: ['press'],
    })),
  );
  const { chosen, bench } = choose(ranked, 4, sources);

  it('takes the best, two of a host at most', () => {
    expect(chosen).toHaveLength(4);
    expect(chosen.filter(({ lead }) => lead.url.includes('same.example'))).toHaveLength(2);
  });

  it('says why each of the others lost', () => {
    const reasons = Object.fromEntries(bench.map(({ lead, lost }) => [lead.url, lost]));
    expect(bench.slice(0, 2).map(({ lost }) => lost)).not.toContain('off-topic');
    expect(reasons['https://news.example/guinea']).toBe('off-topic');
    expect(reasons['https://lab.example/']).toBe('not-an-article');
    expect(Object.values(reasons)).toContain('same-host');
    expect(Object.values(reasons)).toContain('below-the-cut');
  });
});

describe('topicMatcher', () => {
  const match = topicMatcher(['AI', 'agent', 'C++', 'open weights', '推理']);
  it.each([
    ['AI agents', ['AI', 'agent']],
    ['He said it rains', []],
    ['OPEN-WEIGHTS and C++ code', ['C++', 'open weights']],
    ['大模型推理优化', ['推理']],
    ['ＡＩ 推理', ['AI', '推理']],
    ['AI大模型', ['AI']],
  ])('%s', (text, topics) => expect(match(text)).toEqual(topics));
});
