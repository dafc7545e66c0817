import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterLinks, type Sources, standingOf } from '../../../src/stories/cluster/cluster.ts';
import { link } from '../../support/stories.ts';

const sources: Sources = new Map([
  ['lab', { name: 'Lab', standing: 'primary', weight: 1 }],
  ['press', { name: 'Press', standing: 'secondary', weight: 1 }],
  ['crowd', { name: 'Crowd', standing: 'community', weight: 1 }],
]);

const titled = (title: string, host: string, source: string, published = '2026-03-04T08:00:00.000Z') =>
  link({ title, url: `https://${host}/${encodeURIComponent(title)}`, sources: [source], published, summary: '' });

const groupsOf = (titles: readonly (readonly [string, string])[]) =>
  clusterLinks(
    titles.map(([title, host]) => titled(title, host, 'press')),
    sources,
  ).map(({ lead, supporting }) => [lead, ...supporting].map(({ title }) => title));

/** The stories of two titles among unrelated ones, as titles. */
const among = (a: string, b: string) =>
  groupsOf([
    [a, 'a.example'],
    [b, 'b.example'],
    ['Something else entirely about databases', 'c.example'],
    ['Another unrelated piece on compilers', 'd.example'],
    ['国产存储芯片扩产计划公布', 'e.example'],
  ]);

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
    ['Lattice Labs ships Orrery 3 and opens its weights', 'Orrery 3 from Lattice Labs has open weights for anyone'],
    ['Introducing Orrery 3', 'Orrery 3: a planetarium in your pocket'],
    ['A field report on vLLM [pdf]', 'A field report on vLLM - pdf'],
    ['Tarn raises $30 billion in Series G funding', 'Tarn raises $30B in Series G'],
    ['深衡科技发布星轨 Orrery 3，开放权重', 'Lattice Labs releases Orrery 3 with open weights'],
    ['英伟达以 200 亿美元收购 Tarnova', 'Nvidia to acquire Tarnova for $20 billion'],
    ['月之暗面发布 Kimi K9', 'Moonshot AI releases Kimi K9'],
  ])('joins %j and %j', (a, b) => {
    expect(among(a, b)).toContainEqual(expect.arrayContaining([a, b]));
  });

  it.each([
    ['vLLM 0.15.1 released', 'vLLM 0.16.0 released'],
    ['vLLM v0.15.0', 'vLLM v0.15.1'],
    ['智谱发布 GLM-9 开源模型', 'Zhipu releases GLM-8.7, an open-source model'],
    ['Critical flaw CVE-2026-1234 in Orrery', 'Critical flaw CVE-2026-1299 in Orrery'],
    ['Building a database from scratch, part 2', 'Building a database from scratch, part 3'],
    ['Orrery rises to No. 1 in the store', 'Orrery rises to No. 2 in the store'],
    ['星轨周报第12期：推理与部署', '星轨周报第13期：推理与部署'],
    ['Weekly notes (06 Feb 2026)', 'Weekly notes (07 Feb 2026)'],
    ['Lattice Labs opens an office in Tokyo', 'Lattice Labs releases Orrery 3'],
    ['Orrery 3 outage takes Lattice API down for hours', 'Lattice Labs releases Orrery 3'],
    ['谷歌发布 Gemini 9', 'Google opens an office in Tokyo'],
    ['Speculative decoding for long contexts', 'Retrieval systems that keep their contexts short'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(among(a, b)).not.toContainEqual(expect.arrayContaining([a, b]));
  });

  it('joins texts on one event whose headlines share one word of ten', () => {
    const stories = clusterLinks(
      [
        link({
          url: 'https://a.example/1',
          title: 'Harbour city wakes to silence after Thursday’s collapse',
          summary:
            'The Varmo bridge in Tromso fell into the sound on Thursday evening. Mayor Ingrid Sollie said that nobody was hurt, and that engineers from Norconsult had warned of the cables in May.',
        }),
        link({
          url: 'https://b.example/2',
          title: 'Warnings over Varmo cables went unheard for months',
          summary:
            'Engineers of Norconsult told Tromso in May that the cables of the Varmo bridge were failing. It came down on Thursday. Ingrid Sollie, the mayor, promises an inquiry.',
        }),
        link({
          url: 'https://c.example/3',
          title: 'Ferry timetable changes in Bergen',
          summary: 'Boats between Bergen and Askoy leave ten minutes later from Monday, the operator Skyss says.',
        }),
      ],
      sources,
    );
    expect(stories.map(({ supporting }) => supporting.length)).toEqual([1, 0]);
  });

  it('keeps two papers on one topic apart, and joins the pages of one', () => {
    const title = 'Speculative decoding with draft trees';
    const summary = 'We propose draft trees for speculative decoding, which speeds up inference of language models.';
    const paper = (url: string) => link({ url, title, summary });
    const apart = [paper('https://arxiv.org/abs/2603.00001'), paper('https://arxiv.org/abs/2603.00002')];
    expect(clusterLinks(apart, sources)).toHaveLength(2);
    expect(clusterLinks([...apart.slice(1), paper('https://lab.example/blog/trees')], sources)).toHaveLength(1);
  });

  it('tells two events of one kind apart by the names that each has of its own', () => {
    const fights = ['Rask', 'Tollefsen'].flatMap((opponent, fight) =>
      Array.from({ length: 5 }, (_, n) =>
        link({
          url: `https://press${n}.example/${fight}`,
          title: `Brandvold defends heavyweight title against ${opponent}`,
          summary: `Champion Odd Brandvold stopped ${opponent} in round ${['one', 'two', 'three', 'four', 'five'][n]} and keeps his heavyweight belts. The crowd in Oslo cheered for Brandvold, and ${opponent} left the ring without a word.`,
        }),
      ),
    );
    const stories = clusterLinks(fights, sources);
    expect(stories.map(({ supporting }) => supporting.length)).toEqual([4, 4]);
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

  it('gives the maker’s own page its standing, whoever brought it', () => {
    const withMaker: Sources = new Map([
      ...sources,
      ['maker', { name: 'Maker', standing: 'primary', weight: 1, settings: { url: 'https://www.maker.example/feed' } }],
      [
        'hub',
        { name: 'Hub', standing: 'primary', weight: 1, settings: { url: 'https://github.com/orrery/x/releases' } },
      ],
    ]);
    const coverage = titled('Orrery 3 is out with open weights', 'press.example', 'press', '2026-03-04T07:00:00.000Z');
    const [story] = clusterLinks(
      [coverage, titled('Orrery 3 is out, open weights', 'maker.example', 'crowd')],
      withMaker,
    );
    expect(story?.lead.url).toContain('maker.example');
    expect(standingOf(link({ url: 'https://github.com/orrery/y', sources: ['crowd'] }), withMaker)).toBe('primary');
    expect(standingOf(link({ url: 'https://github.com/others/y', sources: ['crowd'] }), withMaker)).toBe('community');
  });

  it('lets no front page lead while there is an article', () => {
    const title = 'Orrery 3 is out with open weights';
    const front = link({ url: 'https://lab.example/', title, sources: ['lab'] });
    const [story] = clusterLinks([front, titled(title, 'press.example', 'press')], sources);
    expect(story?.lead.url).toContain('press.example');
    expect(story?.supporting).toEqual([front]);
  });

  it('never spans more than six days', () => {
    const dates = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(dates, (days) => {
        const links = days.map((day, n) =>
          titled('Orrery conference keynote', `h${n}.example`, 'press', new Date(Date.UTC(2026, 2, day)).toISOString()),
        );
        for (const { lead, supporting } of clusterLinks(links, sources)) {
          const times = [lead, ...supporting].map(({ published }) => Date.parse(published ?? ''));
          expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(6 * 86_400_000);
        }
      }),
    );
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

describe('what a source says under every title', () => {
  const refrain = 'Subscribe to our letter and never miss what the makers of engines and compilers say.';
  const own = [
    'Heron ships a scheduler for shared clusters',
    'A cache that survives restarts',
    'Disks fail slowly, then at once',
    'Why the parser was written again',
  ];
  it.each([
    ['after', (title: string) => `About this: ${title}. ${refrain}`],
    ['before', (title: string) => `${refrain} About this: ${title}`],
    ['alone', () => refrain],
  ])('makes no story of its links when it stands %s', (_, summaryOf) => {
    const links = own.map((title) => ({ ...titled(title, 'press.example', 'press'), summary: summaryOf(title) }));
    expect(clusterLinks(links, sources)).toHaveLength(own.length);
  });
});
