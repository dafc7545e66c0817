import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterLinks } from '../../../src/stories/cluster/cluster.ts';
import { doubtfulPairs } from '../../../src/stories/cluster/doubtful.ts';
import { link } from '../../support/stories.ts';

const titles = [
  'Lattice Labs releases Orrery 3 with open weights',
  'A new planetarium from Lattice Labs has open weights',
  'Lattice Labs opens an office in Tokyo',
  'Orrery 3 is what Lattice promised',
  'vLLM 0.15.1 released',
  'vLLM 0.15.2 released',
  'How we cut our CI bill in half',
];
const links = titles.map((title, n) => link({ title, url: `https://h${n}.example/${n}`, summary: '' }));

describe('doubtfulPairs', () => {
  it('asks about what is close to the bar, and about nothing that is sure', () => {
    const pairs = doubtfulPairs(links, 20).map(({ a, b }) => [a.title, b.title].sort());
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.flat()).not.toContain('How we cut our CI bill in half');
    expect(pairs).not.toContainEqual(['vLLM 0.15.1 released', 'vLLM 0.15.2 released']);
  });

  it('keeps to the number asked for, and takes the most doubtful first', () => {
    const all = doubtfulPairs(links, 20);
    expect(doubtfulPairs(links, 2)).toEqual(all.slice(0, 2));
    expect(doubtfulPairs(links, 0)).toEqual([]);
    expect(doubtfulPairs([], 5)).toEqual([]);
  });

  it('does not depend on the order of the links', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(links, { minLength: links.length }), (shuffled) => {
        expect(doubtfulPairs(shuffled, 20)).toEqual(doubtfulPairs(links, 20));
      }),
    );
  });

  it('asks about pairs whose verdict changes the stories', () => {
    const before = clusterLinks(links, new Map());
    for (const { a, b, joined } of doubtfulPairs(links, 20)) {
      const after = clusterLinks(links, new Map(), [{ a: a.key, b: b.key, same: !joined }]);
      expect(after).not.toEqual(before);
    }
  });
});
