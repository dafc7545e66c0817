import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

  it('does not depend on the order of the candidates', () => {
    const arbitrary = fc.record({
      url: fc.constantFrom(
        'https://a.example/1',
        'http://www.a.example/1/?utm_source=x',
        'https://b.example/2',
        'nonsense',
      ),
      title: fc.string({ maxLength: 3 }),
      source: fc.constantFrom('s1', 's2', 's3'),
      summary: fc.string({ maxLength: 3 }),
      published: fc.constantFrom(null, '2026-03-04T08:00:00.000Z', '2026-03-03T08:00:00.000Z'),
      points: fc.option(fc.nat(50), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (records, random) => {
        const candidates = records.map(({ points, published, ...rest }) =>
          candidate({
            ...rest,
            published,
            precision: published === null ? 'none' : 'instant',
            engagement: points === null ? null : { source: rest.source, points, comments: 0, url: null },
          }),
        );
        const shuffled = candidates
          .map((one) => ({ one, rank: random.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ one }) => one);
        expect(mergeCandidates(shuffled)).toEqual(mergeCandidates(candidates));
      }),
    );
  });
});
