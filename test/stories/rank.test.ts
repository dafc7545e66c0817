import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from '../../src/edition/link.ts';
import type { AnyTerm, TermName } from '../../src/edition/term.ts';
import { clusterLinks, type Sources } from '../../src/stories/cluster/cluster.ts';
import type { PastDay } from '../../src/stories/memory/past-day.ts';
import { rankStories } from '../../src/stories/rank/rank.ts';
import { studyDay } from '../../src/stories/rank/taste/study.ts';
import { learnTaste } from '../../src/stories/rank/taste/taste.ts';
import { termNames } from '../../src/stories/rank/weights.ts';
import { link } from '../support/stories.ts';

const sources: Sources = new Map([
  [
    'feed:lab.example/feed',
    { name: 'Lab', standing: 'primary', weight: 1, settings: { url: 'https://lab.example/feed' } },
  ],
  ['press', { name: 'Press', standing: 'secondary', weight: 1 }],
  ['hn', { name: 'Hacker News', standing: 'community', weight: 1 }],
]);
const lab = ['feed:lab.example/feed'];
const window = { start: '2026-03-04T00:00:00.000Z', end: '2026-03-05T00:00:00.000Z' };
const settings = { sources, topics: ['LLM', 'inference', '推理'], window };

const rank = (...links: Partial<Link>[]) => rankStories(clusterLinks(links.map(link), sources), settings);
const termOf = (terms: readonly AnyTerm[] | undefined, name: TermName) => terms?.find((one) => one.name === name);
const votes = (source: string, points: number, comments = 0) => [{ source, points, comments, url: null }];

describe('rankStories', () => {
  it('puts the maker on topic before the crowd off topic', () => {
    const [first] = rank(
      { url: 'https://b.example/2', title: 'A walk in the park', sources: ['hn'] },
      { url: 'https://a.example/1', title: 'LLM inference at scale', sources: lab },
    );
    expect(first?.lead.sources).toEqual(lab);
  });

  it('credits the standing to the source that has it', () => {
    const [story] = rank({ url: 'https://a.example/1', sources: ['hn', ...lab] });
    expect(termOf(story?.terms, 'standing')?.reason).toEqual({ standing: 'primary', source: 'Lab' });
  });

  it.each([
    ['https://lab.example/news/1', true],
    ['https://blog.lab.example/1', true],
    ['https://notlab.example/1', false],
  ])('knows %s, found by the crowd, for the maker’s own page: %j', (url, known) => {
    expect(termOf(rank({ url, sources: ['hn'] })[0]?.terms, 'maker') !== undefined).toBe(known);
    expect(termOf(rank({ url, sources: lab })[0]?.terms, 'maker')).toBeUndefined();
  });

  it('counts independent voices: hosts that wrote, or sources that carried', () => {
    const twice = rank({ url: 'https://a.example/1', sources: ['hn', 'press'] });
    expect(termOf(twice[0]?.terms, 'corroboration')).toMatchObject({ points: 9, reason: { hosts: 1, sources: 2 } });
    expect(termOf(rank({ url: 'https://a.example/1' })[0]?.terms, 'corroboration')).toBeUndefined();
  });

  it('weighs engagement inside its own source', () => {
    const ranked = rank(
      { url: 'https://a.example/1', title: 'Alpha', sources: ['hn'], engagement: votes('hn', 900) },
      { url: 'https://b.example/2', title: 'Bravo', sources: ['hn'], engagement: votes('hn', 90) },
      { url: 'https://c.example/3', title: 'Charlie', sources: ['hn'], engagement: votes('small', 9) },
      { url: 'https://d.example/4', title: 'Delta', sources: ['hn'], engagement: votes('small', 3) },
    );
    const points = Object.fromEntries(
      ranked.map(({ lead, terms }) => [lead.title, termOf(terms, 'engagement')?.points]),
    );
    expect(points.Alpha).toBe(points.Charlie);
    expect(points.Bravo).toBe(points.Delta);
    expect(points.Alpha).toBeGreaterThan(points.Bravo ?? 0);
  });

  it('measures engagement by the hour of age: as many votes in two hours are more than in twenty', () => {
    const ranked = rank(
      { url: 'https://a.example/1', title: 'Old', published: '2026-03-04T04:00:00.000Z', engagement: votes('hn', 100) },
      {
        url: 'https://b.example/2',
        title: 'Young',
        published: '2026-03-04T22:00:00.000Z',
        engagement: votes('hn', 90),
      },
    );
    const [old, young] = ['Old', 'Young'].map(
      (title) => termOf(ranked.find(({ lead }) => lead.title === title)?.terms, 'engagement')?.points ?? 0,
    );
    expect(young).toBeGreaterThan(old ?? 0);
  });

  it.each<[string, Partial<Link>, TermName]>([
    ['a bare home page', { url: 'https://lab.example/' }, 'home-page'],
    ['a home page of a language', { url: 'https://lab.example/en/' }, 'home-page'],
    ['an address dated years ago', { url: 'https://lab.example/2024/08/19/old-news' }, 'stale-address'],
    ['the same with dashes', { url: 'https://lab.example/news/2024-08-19-old' }, 'stale-address'],
    ['nothing but a title', { summary: '' }, 'bare-title'],
    ['a list of tips', { title: '10 Prompt Tricks Every Developer Should Know' }, 'listicle'],
    ['a list of tips in Chinese', { title: '提升效率的 12 个神器盘点' }, 'listicle'],
    ['a paid post', { title: '[Sponsored] A cloud for your models' }, 'sponsored'],
    ['a paid post in Chinese', { title: '【推广】一朵给模型的云' }, 'sponsored'],
    ['what nobody dates', { published: null, precision: 'none' }, 'undated'],
    ['what is off topic', { title: 'A walk in the park', summary: 'Green.' }, 'topics'],
  ])('marks down %s', (_, given, name) => {
    const points = (change: Partial<Link>) =>
      termOf(rank({ title: 'LLM inference', url: 'https://lab.example/a', ...change })[0]?.terms, name)?.points ?? 0;
    expect(points(given)).toBeLessThan(0);
    expect(points({})).toBeGreaterThanOrEqual(0);
  });

  it.each(['https://lab.example/2026/03/04/news', 'https://lab.example/2026/02/news', 'https://lab.example/v1/2024'])(
    'leaves %s alone',
    (url) => {
      const names = rank({ url })[0]?.terms.map(({ name }) => name);
      expect(names).not.toContain('home-page');
      expect(names).not.toContain('stale-address');
    },
  );

  it.each([
    ['Introducing Orrery 3', true],
    ['Orrery 3 is now generally available', true],
    ['星图 3 正式发布', true],
    ['Why we left the cloud', false],
    ['A developer meets a deadline', false],
    ['3 个开源社区的故事', true],
  ])('hears an announcement in “%s”: %j', (title, heard) => {
    expect(termOf(rank({ title })[0]?.terms, 'announcement') !== undefined).toBe(heard);
  });

  it('finds topics in addresses, but not in the suffix of a host', () => {
    const stories = clusterLinks([link({ url: 'https://mistral.ai/news/voxtral', title: 'Voxtral' })], sources);
    const [story] = rankStories(stories, { ...settings, topics: ['Mistral', 'AI'] });
    expect(termOf(story?.terms, 'topics')?.reason).toEqual({ topics: ['Mistral'] });
  });

  it('has no term for topics where the blog names none', () => {
    const [story] = rankStories(clusterLinks([link()], sources), { ...settings, topics: [] });
    expect(termOf(story?.terms, 'topics')).toBeUndefined();
  });

  it('counts a day from its middle', () => {
    const at = (given: Partial<Link>) => termOf(rank(given)[0]?.terms, 'freshness');
    expect(at({ published: '2026-03-04T00:00:00.000Z', precision: 'day' })).toEqual({
      ...at({ published: '2026-03-04T12:00:00.000Z' }),
      reason: { hours: null, date: '2026-03-04' },
    });
  });

  it('sets back what reads like a story of the last days', () => {
    const told: PastDay = {
      date: '2026-03-03',
      offered: [
        {
          key: 'k',
          url: 'https://a.example/k',
          title: 'Orrery 3 opens its weights',
          summary: '',
          sources: [],
          heat: null,
          fate: 'kept',
        },
      ],
    };
    const stories = clusterLinks(
      [
        link({ url: 'https://b.example/1', title: 'Orrery 3 opens its weights today' }),
        link({ url: 'https://c.example/2', title: 'A cache that forgets nothing' }),
      ],
      sources,
    );
    const ranked = rankStories(stories, { ...settings, past: [told] });
    const terms = new Map(ranked.map((story) => [story.lead.url, termOf(story.terms, 'told-lately')]));
    expect(terms.get('https://b.example/1')).toMatchObject({ reason: { date: '2026-03-03' } });
    expect(terms.get('https://b.example/1')?.points).toBeLessThan(0);
    expect(terms.get('https://c.example/2')).toBeUndefined();
  });

  it.each(termNames)('leaves the term %s out when the owner gives it no weight', (name) => {
    const given = clusterLinks([link({ url: 'https://lab.example/', summary: '', sources: ['hn'] })], sources);
    const [story] = rankStories(given, { ...settings, weights: { [name]: 0 } });
    expect(story?.terms.map((one) => one.name)).not.toContain(name);
  });
});

/** Links of all sorts, so that every term has its chance. */
const anyLink = fc
  .record({
    number: fc.nat(40),
    title: fc.constantFrom('Introducing Orrery 3', '10 LLM tips', '大模型推理优化', 'A walk', 'Inference at scale 2.1'),
    path: fc.constantFrom('/', '/news/1', '/2024/08/19/x', '/blog/a/b'),
    source: fc.constantFrom('hn', 'press', 'feed:lab.example/feed', 'unknown'),
    points: fc.option(fc.nat(2000), { nil: null }),
    published: fc.option(fc.constantFrom('2026-03-04T10:00:00.000Z', '2026-02-20T00:00:00.000Z'), { nil: null }),
  })
  .map(({ number, title, path, source, points, published }) =>
    link({
      url: `https://h${number}.example${path}`,
      title: `${title} ${number}`,
      sources: [source],
      published,
      precision: published === null ? 'none' : 'instant',
      engagement: points === null ? [] : votes(source, points, points >> 1),
    }),
  );

const past: PastDay[] = ['2026-03-01', '2026-03-02'].map((date) => ({
  date,
  offered: Array.from({ length: 6 }, (_, n) => ({
    key: `${date}/${n}`,
    url: `https://h${n}.example/blog/${date}`,
    title: n % 2 === 0 ? 'Inference at scale' : 'A walk',
    summary: '',
    sources: [n % 2 === 0 ? 'press' : 'hn'],
    heat: n * 10,
    fate: n % 2 === 0 ? ('kept' as const) : ('passed' as const),
  })),
}));

function rankWithTaste(links: readonly Link[], days: readonly PastDay[]) {
  const stories = clusterLinks(links, sources);
  const studied = days.map((day) => studyDay(day, { ...settings, date: '2026-03-05' }));
  const taste = learnTaste(studied, { date: '2026-03-05', end: window.end, sources, background: stories });
  return rankStories(stories, { ...settings, taste, past: days });
}

describe('any ranking', () => {
  const links = fc.uniqueArray(anyLink, { selector: ({ key }) => key, maxLength: 12 });

  it('is the sum of its terms, none of which is empty or given twice', () => {
    fc.assert(
      fc.property(links, (given) => {
        for (const { score, terms } of rankWithTaste(given, past)) {
          expect(score).toBeCloseTo(
            terms.reduce((sum, { points }) => sum + points, 0),
            6,
          );
          expect(terms.every(({ points }) => points !== 0 && Number.isFinite(points))).toBe(true);
          expect(new Set(terms.map(({ name }) => name)).size).toBe(terms.length);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on the order of links, days or offers', () => {
    fc.assert(
      fc.property(
        links.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        ([given, shuffled]) => {
          const backwards = past.toReversed().map((day) => ({ ...day, offered: day.offered.toReversed() }));
          expect(JSON.stringify(rankWithTaste(shuffled, backwards))).toBe(JSON.stringify(rankWithTaste(given, past)));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('breaks ties by the story’s id', () => {
    const titles = { b: 'Disks fail slowly', a: 'Naming things', c: 'Queues and locks' };
    const twins = Object.entries(titles).map(([host, title]) => link({ url: `https://${host}.example/x`, title }));
    expect(rankWithTaste(twins, []).map(({ id }) => id)).toEqual(['a.example/x', 'b.example/x', 'c.example/x']);
  });
});
