import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankedStory } from '../../src/edition/story.ts';
import { categoryOf, defaultQuotas, type Quotas } from '../../src/stories/category.ts';
import { choose } from '../../src/stories/choose.ts';
import type { Sources } from '../../src/stories/first-party-domains.ts';
import { type KindPoints, plainKinds } from '../../src/stories/kind/kinds.ts';
import { link } from '../support/stories.ts';

const sources: Sources = new Map([
  ['press', { name: 'Press', standing: 'secondary', weight: 1 }],
  ['hn', { name: 'Hacker News', standing: 'community', weight: 1 }],
]);

const subjects = [
  'Faster kernels for small matrices',
  'Training without tears',
  'A cache for prompts',
  'Sparse weights on phones',
  'Compilers in the browser',
  'Disks fail slowly',
  'Naming things is hard',
  'Queues and locks explained',
  'How bridges carry load',
  'Robots learn to fold shirts',
  'The price of memory',
  'Voices cloned in seconds',
];

/** A story of its own, with a score. */
function story(
  url: string,
  score: number,
  title = subjects[Math.floor(score) % subjects.length] ?? '',
  from = 'press',
): RankedStory {
  const lead = link({ url, title, summary: '', sources: [from] });
  return { id: lead.key, lead, supporting: [], score, terms: [] };
}

/** The story, its terms saying that it is on a topic. */
const onTopic = (one: RankedStory): RankedStory => ({
  ...one,
  terms: [{ name: 'topics', points: 12, reason: { topics: ['AI'] } }],
});

/** The story, a term saying that its kind is worth so many points. */
const ofWorth = (points: number, one: RankedStory): RankedStory => ({
  ...one,
  terms: [{ name: 'kind', points, reason: { kind: 'opinion', words: '' } }],
});

const run = (
  ranked: readonly RankedStory[],
  max: number,
  change: { min?: number; quotas?: Partial<Quotas>; hasTopics?: boolean } = {},
) =>
  choose(ranked, {
    items: { min: change.min ?? 1, max },
    quotas: { ...defaultQuotas, ...change.quotas },
    sources,
    hasTopics: change.hasTopics ?? false,
  });
const urlsOf = (stories: readonly RankedStory[]) => stories.map(({ lead }) => lead.url);
const lostOf = (choice: ReturnType<typeof run>) =>
  Object.fromEntries([...choice.bench, ...choice.passed].map(({ lead, lost, because }) => [lead.url, [lost, because]]));

describe('choose', () => {
  it('takes the best, two of a host at most, and says why each of the others lost', () => {
    const ranked = [11, 10, 9].map((score) => story(`https://same.example/${score}`, score));
    const others = [8, 7].map((score) => story(`https://h${score}.example/x`, score));
    const choice = run([...ranked, ...others], 3);
    expect(urlsOf(choice.chosen)).toEqual([
      'https://same.example/11',
      'https://same.example/10',
      'https://h8.example/x',
    ]);
    expect(lostOf(choice)).toEqual({
      'https://same.example/9': ['same-host', 'same.example'],
      'https://h7.example/x': ['below-the-cut', ''],
    });
  });

  it('has no front pages of sites, and nothing off topic, whoever brought it', () => {
    const choice = run(
      [
        story('https://lab.example/', 9),
        story('https://news.example/worm', 8, 'A worm is nearly gone', 'hn'),
        story('https://press.example/worm', 7, 'A bird is back'),
        onTopic(story('https://press.example/chip', 6, 'A chip for prompts')),
        onTopic(story('https://orrery.lab.example/', 5, 'Orrery in the browser', 'hn')),
        onTopic(story('https://lab2.example/', 4, 'Orrery', 'hn')),
      ],
      8,
      { hasTopics: true, min: 4 },
    );
    expect(urlsOf(choice.chosen)).toEqual(['https://press.example/chip', 'https://orrery.lab.example/']);
    expect(lostOf(choice)).toEqual({
      'https://lab.example/': ['not-an-article', ''],
      'https://lab2.example/': ['not-an-article', ''],
      'https://news.example/worm': ['off-topic', ''],
      'https://press.example/worm': ['off-topic', ''],
    });
  });

  it('fills a post with what its kind speaks against up to the fewest items, and no further', () => {
    const fillers = [30, 29, 28].map((score) => ofWorth(-3, story(`https://f${score}.example/x`, score)));
    const others = [9, 8].map((score) => story(`https://h${score}.example/x`, score));
    const three = run([...fillers, ...others], 8, { min: 3 });
    expect(urlsOf(three.chosen)).toEqual(['https://f30.example/x', 'https://h9.example/x', 'https://h8.example/x']);
    expect(lostOf(three)['https://f29.example/x']).toEqual(['below-the-cut', '']);
    expect(run([...fillers, ...others], 8, { min: 1 }).chosen).toHaveLength(2);
  });

  it('has no adverts and no jobs, nor what the owner thinks as little of', () => {
    const titles = [
      '[Sponsored] A cloud for your models',
      'Ask HN: Who is hiring?',
      'Why I left my job',
      'A cache for prompts',
    ];
    const ranked = titles.map((title, n) => story(`https://k${n}.example/x`, 9 - n, title));
    const lost = (kinds: KindPoints) =>
      choose(ranked, { items: { min: 4, max: 8 }, quotas: defaultQuotas, sources, hasTopics: false, kinds }).bench.map(
        ({ lost, because }) => [lost, because],
      );
    expect(lost(plainKinds)).toEqual([
      ['kind', 'advert'],
      ['kind', 'job'],
    ]);
    expect(lost({ opinion: -25 })).toEqual([['kind', 'opinion']]);
  });

  it('has two pages of one maker at most, whatever sites they are on', () => {
    const urls = ['https://www.anthropic.com/news/a', 'https://claude.com/blog/b', 'https://red.anthropic.com/c'];
    const others = [3, 2].map((score) => story(`https://h${score}.example/x`, score));
    const choice = run([...urls.map((url, n) => story(url, 9 - n)), ...others], 4);
    expect(urlsOf(choice.chosen)).toEqual([...urls.slice(0, 2), 'https://h3.example/x', 'https://h2.example/x']);
    expect(lostOf(choice)[urls[2] ?? '']).toEqual(['same-host', 'anthropic']);
  });

  it('does not tell one event twice, though its two stories were left apart', () => {
    const choice = run(
      [
        story('https://a.example/1', 60, 'Orrery 3 is out with open weights'),
        story('https://b.example/2', 58, 'Orrery 3 with open weights is out now'),
        story('https://c.example/3', 30, 'A cache for prompts'),
      ],
      2,
    );
    expect(urlsOf(choice.chosen)).toEqual(['https://a.example/1', 'https://c.example/3']);
    expect(lostOf(choice)).toEqual({ 'https://b.example/2': ['too-similar', 'Orrery 3 is out with open weights'] });
  });

  it('prefers, of two about as good, the one that adds more', () => {
    const related = [
      story('https://a.example/1', 40, 'Orrery 3 is out with open weights'),
      story('https://b.example/2', 30.2, 'A phone is enough for Orrery 3'),
      story('https://c.example/3', 30, 'Disks fail slowly'),
    ];
    expect(urlsOf(run(related, 2).chosen)).toEqual(['https://a.example/1', 'https://c.example/3']);
    const [first, second, third] = related;
    if (!first || !second || !third) throw new Error('three stories');
    const clearlyBetter = [{ ...first, score: 60 }, { ...second, score: 50 }, third];
    expect(urlsOf(run(clearlyBetter, 2).chosen)).toEqual(['https://a.example/1', 'https://b.example/2']);
  });

  it('takes three papers at most, unless the post would be thin', () => {
    const papers = [11, 10, 9, 8, 7].map((score) => story(`https://arxiv.org/abs/2603.0000${score}`, score));
    const quotas = { host: 30 };
    const full = run([...papers, story('https://a.example/1', 3)], 8, { quotas });
    expect(full.chosen).toHaveLength(4);
    expect(lostOf(full)['https://arxiv.org/abs/2603.00008']).toEqual(['category-full', 'paper']);
    expect(run(papers, 8, { quotas, min: 4 }).chosen).toHaveLength(4);
  });

  it('keeps every story, on the bench or below, by score within its reason', () => {
    const stories = fc.array(
      fc.record({ host: fc.nat(6), page: fc.nat(60), score: fc.integer({ min: -20, max: 60 }), word: fc.nat(11) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(stories, fc.integer({ min: 1, max: 8 }), (given, max) => {
        const all = given.map(({ host, page, score, word }) =>
          story(`https://h${host}.example/${page}`, score, subjects[word]),
        );
        const ranked = [...new Map(all.map((one) => [one.id, one])).values()].sort(
          (a, b) => b.score - a.score || (a.id < b.id ? -1 : 1),
        );
        const choice = run(ranked, max);
        const ids = [...choice.chosen, ...choice.bench, ...choice.passed].map(({ id }) => id);
        expect(ids).toHaveLength(ranked.length);
        expect(new Set(ids)).toEqual(new Set(ranked.map(({ id }) => id)));
        expect(choice.chosen.length).toBeLessThanOrEqual(max);
        expect(JSON.stringify(run(ranked, max))).toBe(JSON.stringify(choice));
      }),
      { numRuns: 60 },
    );
  });
});

describe('categoryOf', () => {
  it.each([
    ['https://arxiv.org/abs/2603.00001', 'paper'],
    ['https://huggingface.co/papers/2603.00001', 'paper'],
    ['https://github.com/vllm-project/vllm/releases/tag/v0.15.0', 'release'],
    ['https://code.example/docs/changelog', 'release'],
    ['https://github.com/vllm-project/vllm', 'repository'],
    ['https://github.com/vllm-project/vllm/issues/1', null],
    ['https://github.blog/news', null],
    ['https://notarxiv.org/abs/1', null],
  ])('%s: %j', (url, category) => expect(categoryOf({ url })).toBe(category));
});
