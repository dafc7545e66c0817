import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/edition/story.ts';
import type { Sources } from '../../src/stories/first-party-domains.ts';
import type { OfferedLink, PastDay } from '../../src/stories/memory/past-day.ts';
import { studyDay } from '../../src/stories/rank/taste/study.ts';
import { learnTaste } from '../../src/stories/rank/taste/taste.ts';
import { sumOf } from '../../src/stories/rank/terms/term.ts';
import { lessCommonWordsIn } from '../../src/text/words.ts';
import { link } from '../support/stories.ts';

const sources: Sources = new Map([
  ['lab', { name: 'Lab', standing: 'primary', weight: 1 }],
  ['press', { name: 'Press', standing: 'secondary', weight: 1 }],
  ['hn', { name: 'Hacker News', standing: 'community', weight: 1 }],
]);
const window = { start: '2026-03-04T00:00:00.000Z', end: '2026-03-05T00:00:00.000Z' };
const settings = { sources, topics: [], window };

const offer = (given: Partial<OfferedLink>): OfferedLink => {
  const url = given.url ?? 'https://press.example/news/1';
  return { key: url, url, title: 'A title', summary: '', sources: ['press'], heat: null, fate: 'passed', ...given };
};

const storyAt = (url: string, title: string, from = 'new'): Story => {
  const lead = link({ url, title, summary: '', sources: [from] });
  return { id: lead.key, lead, supporting: [] };
};

const learn = (days: readonly PastDay[], background: readonly Story[] = []) =>
  learnTaste(
    days.map((day) => studyDay(day, { ...settings, date: '2026-03-05' })),
    { date: '2026-03-05', end: window.end, sources, background },
  );

/** Days on which this editor keeps what speaks of kernels, and passes over celebrities. */
const days = (count: number, kept = 2): PastDay[] =>
  Array.from({ length: count }, (_, n) => ({
    date: `2026-02-${String(n + 1).padStart(2, '0')}`,
    offered: [
      ...Array.from({ length: kept }, (_, k) =>
        offer({
          url: `https://lab.example/blog/${n}-${k}`,
          title: `Faster kernels, part ${n}`,
          sources: ['lab'],
          fate: 'kept',
        }),
      ),
      ...Array.from({ length: 8 }, (_, k) =>
        offer({
          url: `https://gossip.example/stars/${n}-${k}`,
          title: `A celebrity speaks on ${k}`,
          sources: ['press'],
        }),
      ),
    ],
  }));

const liked = storyAt('https://new.example/a/1', 'Kernels for everyone');
const disliked = storyAt('https://new.example/a/2', 'Celebrity buys a house');
const unknown = storyAt('https://new.example/a/3', 'Something else entirely');
const points = (taste: ReturnType<typeof learn>, story: Story) => sumOf(taste?.terms(story) ?? []);

describe('learnTaste', () => {
  it('learns little from days whose proposal nobody changed, however many', () => {
    const touched = points(learn(days(20)), liked);
    const untouched = points(learn(days(20).map((day) => ({ ...day, untouched: true }))), liked);
    expect(touched).toBeGreaterThan(3);
    expect(Math.abs(untouched)).toBeLessThan(touched / 4);
  });

  it('does not name a bare figure as its reason', () => {
    const numbered = days(20).map((day) => ({
      ...day,
      offered: day.offered.map((one) => (one.fate === 'kept' ? { ...one, title: 'Kernels in 2026' } : one)),
    }));
    const terms = learn(numbered)?.terms(storyAt('https://new.example/a/4', '2026 kernels')) ?? [];
    expect(terms.find(({ name }) => name === 'taste-words')?.reason).toEqual({ words: ['kernels'] });
  });

  it('says nothing without history, or where nothing was ever kept', () => {
    expect(learn([])).toBeNull();
    expect(learn([{ date: '2026-03-01', offered: [offer({})] }])).toBeNull();
  });

  it('prefers what reads like what was kept to what reads like what was not', () => {
    const taste = learn(days(20));
    expect(taste).toMatchObject({ days: 20, offered: 200, kept: 40 });
    expect(points(taste, liked)).toBeGreaterThan(3);
    expect(points(taste, disliked)).toBeLessThan(-1);
    expect(Math.abs(points(taste, unknown))).toBeLessThan(points(taste, liked));
  });

  it('names what moved the score', () => {
    const terms = learn(days(20))?.terms(storyAt('https://lab.example/blog/new', 'Kernels again', 'lab'));
    expect(terms).toContainEqual({
      name: 'taste-source',
      points: expect.any(Number),
      reason: { source: 'Lab', kept: 40, offered: 40 },
    });
    expect(terms?.find(({ name }) => name === 'taste-site')?.reason).toEqual({
      site: 'lab.example',
      kept: 40,
      offered: 40,
    });
    expect(terms?.find(({ name }) => name === 'taste-words')?.reason).toEqual({
      words: expect.arrayContaining(['kernels']),
    });
  });

  it.each([1, 2, 3])('lets %i kept links move a score by a few points at most', (kept) => {
    const [day] = days(1, kept);
    const taste = learn(day === undefined ? [] : [day]);
    const alike = storyAt('https://lab.example/blog/next', 'Faster kernels, part 0', 'lab');
    for (const story of [alike, liked, disliked, unknown]) expect(Math.abs(points(taste, story))).toBeLessThan(6);
  });

  it('is surer with every day, and never beyond measure', () => {
    const [few = 0, more = 0, many = 0] = [2, 8, 25].map((count) => points(learn(days(count)), liked));
    expect(more).toBeGreaterThan(few);
    expect(many).toBeGreaterThan(more);
    expect(many).toBeLessThan(40);
  });

  it('learns nothing from the day itself and from later ones', () => {
    const later = days(20).map((day, n) => ({ ...day, date: `2026-03-${String(n + 5).padStart(2, '0')}` }));
    expect(learn(later)).toBeNull();
    expect(learn([...days(3), ...later])?.days).toBe(3);
  });

  it('takes what a person took out for more than what nobody proposed', () => {
    const dropped = days(10).map((day) => ({
      ...day,
      offered: day.offered.map((one) => (one.fate === 'passed' ? { ...one, fate: 'dropped' as const } : one)),
    }));
    expect(points(learn(dropped), disliked)).toBeLessThan(points(learn(days(10)), disliked));
  });

  it('learns names and sites from posts alone, against what today has', () => {
    const posts = days(20).map((day) => ({
      ...day,
      offered: day.offered
        .filter(({ fate }) => fate === 'kept')
        .map((one) => ({ ...one, title: '内核：更快的 kernels', sources: [] })),
    }));
    const background = Array.from({ length: 50 }, (_, n) =>
      storyAt(`https://h${n}.example/a/b`, `Chinese 内核 news number ${n}`),
    );
    const taste = learn(posts, background);
    const terms = taste?.terms(storyAt('https://lab.example/blog/new', '内核 kernels', 'press')) ?? [];
    expect(terms.map(({ name }) => name).toSorted()).toEqual(['taste-site', 'taste-words']);
    expect(terms.every((term) => term.points > 0)).toBe(true);
    // The language of the posts says nothing of the language of the sources.
    expect(terms.find(({ name }) => name === 'taste-words')?.reason).toEqual({ words: ['kernels'] });
  });
});

describe('studyDay', () => {
  it('counts what a link drew at the place where readers rate links', () => {
    const given = (heat: number): number => {
      const wanted = offer({ url: 'https://a.example/1', sources: ['press', 'hn'], heat });
      const others = Array.from({ length: 9 }, (_, n) =>
        offer({ url: `https://b.example/${n}`, sources: ['hn'], heat: 10 * (n + 1) }),
      );
      const { links } = studyDay(
        { date: '2026-03-01', offered: [wanted, ...others] },
        { ...settings, date: '2026-03-05' },
      );
      return links[0]?.given ?? 0;
    };
    expect(given(1000)).toBeGreaterThan(given(55));
    expect(given(55)).toBeGreaterThan(given(1));
  });
});

describe('lessCommonWordsIn', () => {
  it.each([
    ['GPT-5.4 is out: v0.15.1', ['gpt', '5.4', 'out', 'v0.15.1']],
    ['大模型推理', ['大模', '模型', '型推', '推理']],
    ['AI大模型 vLLM加速', ['ai', '大模', '模型', 'vllm', '加速']],
    ['ＬＬＭ と推論', ['llm', 'と推', '推論']],
  ])('%s', (text, words) => expect(lessCommonWordsIn(text)).toEqual(words));
});
