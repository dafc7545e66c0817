import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkKey } from '../../src/links/canonical.ts';
import { mergeCandidates } from '../../src/links/merge.ts';
import { candidate } from '../support/stories.ts';

describe('mergeCandidates', () => {
  it('keeps the richest text, the publisher’s title and date, and everybody’s engagement', () => {
    const [link, ...rest] = mergeCandidates([
      candidate({
        url: 'https://lab.example/model?utm_source=hn',
        title: 'New model (lab.example)',
        source: 'hacker-news',
        published: '2026-03-04T09:00:00.000Z',
        engagement: { source: 'hacker-news', points: 120, comments: 30, url: 'https://news.example/1' },
      }),
      candidate({
        url: 'http://www.lab.example/model/',
        title: 'Introducing the model',
        source: 'feed:lab',
        summary: 'What it does.',
        content: 'What it does.\n\nHow fast it is.',
        published: '2026-03-04T08:00:00.000Z',
      }),
    ]);
    expect(rest).toEqual([]);
    expect(link).toMatchObject({
      url: 'http://www.lab.example/model/',
      title: 'Introducing the model',
      sources: ['feed:lab', 'hacker-news'],
      published: '2026-03-04T08:00:00.000Z',
      content: 'What it does.\n\nHow fast it is.',
      engagement: [{ source: 'hacker-news', points: 120, comments: 30, url: 'https://news.example/1' }],
    });
  });

  it('prefers a date to none and an instant to a day', () => {
    const [link] = mergeCandidates([
      candidate({ source: 'a', published: null, precision: 'none' }),
      candidate({ source: 'b', published: '2026-03-04T00:00:00.000Z', precision: 'day' }),
      candidate({ source: 'c', published: '2026-03-04T08:30:00.000Z' }),
    ]);
    expect(link).toMatchObject({ published: '2026-03-04T08:30:00.000Z', precision: 'instant' });
  });

  it('prefers the day a publisher names to the later instant at which a list without engagement took the page up', () => {
    const [link] = mergeCandidates([
      candidate({ source: 'best-of', published: '2026-03-05T14:42:16.000Z' }),
      candidate({ source: 'publisher', published: '2026-03-04T00:00:00.000Z', precision: 'day' }),
    ]);
    expect(link).toMatchObject({ published: '2026-03-04T00:00:00.000Z', precision: 'day' });
  });

  it('adds up two submissions of one page to one site', () => {
    const submitted = (points: number, url: string) =>
      candidate({ source: 'hn', engagement: { source: 'hn', points, comments: 1, url } });
    const [link] = mergeCandidates([submitted(5, 'https://news.example/1'), submitted(9, 'https://news.example/2')]);
    expect(link?.engagement).toEqual([{ source: 'hn', points: 14, comments: 2, url: 'https://news.example/2' }]);
  });

  const sources = ['s1', 's2', 's3'] as const;
  const candidates = fc.array(
    fc
      .record({
        url: fc.constantFrom(
          'https://a.example/1',
          'http://www.a.example/1/?utm_source=x',
          'https://m.a.example/1#part',
          'https://a.example/1?id=2',
          'https://arxiv.org/abs/2602.01234',
          'https://huggingface.co/papers/2602.01234',
          'nonsense',
        ),
        title: fc.string({ maxLength: 3 }),
        source: fc.constantFrom(...sources),
        summary: fc.string({ maxLength: 3 }),
        content: fc.string({ maxLength: 3 }),
        author: fc.option(fc.string({ maxLength: 2 }), { nil: null }),
        ownSite: fc.boolean(),
        published: fc.constantFrom(null, '2026-03-04T00:00:00.000Z', '2026-03-04T08:00:00.000Z'),
        isDay: fc.boolean(),
        engagement: fc.option(fc.record({ points: fc.nat(50), comments: fc.nat(9) }), { nil: null }),
      })
      .map(({ published, isDay, engagement, ...rest }) =>
        candidate({
          ...rest,
          published,
          precision: published === null ? 'none' : isDay ? 'day' : 'instant',
          engagement: engagement && {
            source: rest.source,
            ...engagement,
            url: `https://${rest.source}.example/${engagement.points}`,
          },
        }),
      ),
    { maxLength: 10 },
  );

  it('does not depend on the order of the candidates', () => {
    const shuffled = candidates.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        expect(mergeCandidates(others)).toEqual(mergeCandidates(all));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the longest texts and loses no engagement', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const links = mergeCandidates(all);
        const linked = all.filter(({ url }) => url !== 'nonsense');
        const points = (source: string): number =>
          linked.reduce((sum, { engagement }) => sum + (engagement?.source === source ? engagement.points : 0), 0);
        for (const source of sources) {
          const merged = links.flatMap(({ engagement }) => engagement.filter((one) => one.source === source));
          expect(merged.reduce((sum, one) => sum + one.points, 0)).toBe(points(source));
        }
        for (const { url, summary, content } of linked) {
          const link = links.find(({ key }) => key === linkKey(url));
          expect(link?.summary.length).toBeGreaterThanOrEqual(summary.length);
          expect(link?.content.length).toBeGreaterThanOrEqual(content.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
