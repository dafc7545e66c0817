import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterLinks, type Sources } from '../../src/stories/cluster.ts';
import { link } from '../support/stories.ts';

const sources: Sources = new Map([
  ['lab', { name: 'Lab', standing: 'primary', weight: 1 }],
  ['press', { name: 'Press', standing: 'secondary', weight: 1 }],
  ['crowd', { name: 'Crowd', standing: 'community', weight: 1 }],
]);

const titled = (title: string, host: string, source: string, published = '2026-03-04T08:00:00.000Z') =>
  link({ title, url: `https://${host}/${encodeURIComponent(title)}`, sources: [source], published });

const groupsOf = (titles: readonly (readonly [string, string])[]) =>
  clusterLinks(
    titles.map(([title, host]) => titled(title, host, 'press')),
    sources,
  ).map(({ lead, supporting }) => [lead, ...supporting].map(({ title }) => title));

describe('clusterLinks', () => {
  it('joins headlines on one event', () => {
    expect(
      groupsOf([
        ['Lattice Labs releases Orrery 3 with open weights', 'a.example'],
        ['Orrery 3 released by Lattice Labs, weights are open', 'b.example'],
        ['How we cut our CI bill in half', 'c.example'],
      ]),
    ).toHaveLength(2);
  });

  it('joins Chinese headlines on one event', () => {
    expect(
      groupsOf([
        ['深衡科技发布星轨 3 开源模型，推理成本下降四成', 'a.example'],
        ['星轨 3 开源模型发布：深衡科技称推理成本下降四成', 'b.example'],
        ['国产存储芯片扩产计划公布', 'c.example'],
      ]),
    ).toHaveLength(2);
  });

  it.each([
    [['vLLM 0.15.1 released', 'vLLM 0.16.0 released']],
    [['Lattice Labs opens an office in Tokyo', 'Lattice Labs releases Orrery 3']],
    [['Speculative decoding for long contexts', 'Retrieval systems that keep their contexts short']],
  ])('keeps look-alikes apart: %j', ([a = '', b = '']) => {
    expect(
      groupsOf([
        [a, 'a.example'],
        [b, 'b.example'],
        ['Something else entirely about databases', 'c.example'],
        ['Another unrelated piece on compilers', 'd.example'],
      ]),
    ).toHaveLength(4);
  });

  it('lets the maker’s own page lead and puts new hosts before further pages of one', () => {
    const [story] = clusterLinks(
      [
        titled('Orrery 3 is out with open weights', 'crowd.example', 'crowd'),
        titled('Orrery 3 is out with open weights!', 'press.example', 'press'),
        titled('Orrery 3 is out, with open weights', 'press.example', 'press'),
        titled('Orrery 3 out with open weights', 'lab.example', 'lab', '2026-03-04T12:00:00.000Z'),
      ],
      sources,
    );
    expect(story?.lead.sources).toEqual(['lab']);
    const hosts = story?.supporting.map(({ url }) => new URL(url).hostname);
    expect(hosts?.slice(0, 2).sort()).toEqual(['crowd.example', 'press.example']);
  });

  it('never spans more than four days', () => {
    const stories = clusterLinks(
      [
        titled('Orrery conference keynote', 'a.example', 'press', '2026-03-01T00:00:00.000Z'),
        titled('Orrery conference keynote', 'b.example', 'press', '2026-03-07T00:00:00.000Z'),
      ],
      sources,
    );
    expect(stories).toHaveLength(2);
  });

  it('puts every link into exactly one story, whatever the order', () => {
    const titles = ['Orrery 3 is out', 'Orrery 3 out now', '星轨 3 发布', 'Lattice raises money', 'Orrery', ''];
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7]), (order) => {
        const links = order.map((n) => titled(titles[n % titles.length] ?? '', `h${n}.example`, 'press'));
        const stories = clusterLinks(links, sources);
        expect(stories.flatMap(({ lead, supporting }) => [lead, ...supporting]).length).toBe(links.length);
        expect(stories).toEqual(clusterLinks(links.toReversed(), sources));
      }),
    );
  });
});
