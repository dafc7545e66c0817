import { describe, expect, it } from 'vitest';
import type { BenchedStory, LostReason, RankedStory } from '../../src/edition/story.ts';
import { sparesOf } from '../../src/stories/alternates.ts';
import { link } from '../support/stories.ts';

function ranked(url: string): RankedStory {
  const lead = link({ url });
  return { id: lead.key, lead, supporting: [], score: 1, terms: [] };
}

const benched = (url: string, lost: LostReason = 'below-the-cut'): BenchedStory => ({
  ...ranked(url),
  lost,
  because: '',
});

describe('sparesOf', () => {
  it('names those there was no room for, best first, and nothing else', () => {
    const bench = [
      benched('https://a.example/1'),
      benched('https://b.example/1', 'off-topic'),
      benched('https://c.example/1'),
      benched('https://d.example/1', 'not-an-article'),
      benched('https://e.example/1'),
      ...['f', 'g', 'h', 'i'].map((name) => benched(`https://${name}.example/1`)),
    ];
    const spares = sparesOf({ chosen: [ranked('https://x.example/1')], bench, passed: [] });
    expect(spares.map(({ lead }) => lead.url)).toEqual([
      'https://a.example/1',
      'https://c.example/1',
      'https://e.example/1',
      'https://f.example/1',
      'https://g.example/1',
      'https://h.example/1',
      'https://i.example/1',
    ]);
    expect(spares[0]).toEqual(ranked('https://a.example/1'));
  });

  it('lets no host lead more than two stories of a post, whoever falls out', () => {
    const chosen = [ranked('https://x.example/1'), ranked('https://y.example/1')];
    const bench = ['https://x.example/2', 'https://www.x.example/3', 'https://y.example/2'].map((url) => benched(url));
    expect(sparesOf({ chosen, bench, passed: [] }).map(({ lead }) => lead.url)).toEqual([
      'https://x.example/2',
      'https://y.example/2',
    ]);
  });
});
