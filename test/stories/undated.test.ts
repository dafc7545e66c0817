import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedName, oldOnLists } from '../../src/stories/undated.ts';
import { link } from '../support/stories.ts';

const undated = (name: string, title = name, source = 'list') =>
  link({ url: `https://tern.example/${name}`, title, published: null, precision: 'none', sources: [source] });

const old = (
  links: readonly ReturnType<typeof undated>[],
  {
    listed = [],
    tops = [],
  }: { listed?: readonly ReturnType<typeof undated>[]; tops?: readonly ReturnType<typeof undated>[] },
) => {
  const keys = oldOnLists(links, {
    listed: new Set(listed.map(({ key }) => listedName(key))),
    tops: new Set(tops.map(({ key }) => key)),
  });
  return links.filter(({ key }) => keys.has(key)).map(({ title }) => title);
};

describe('oldOnLists', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => undated(name)) as [
    ReturnType<typeof undated>,
    ReturnType<typeof undated>,
    ReturnType<typeof undated>,
  ];

  it('takes nothing but the top of a list for new on its first day', () => {
    expect(old([a, b, c], { tops: [a] })).toEqual(['b', 'c']);
  });

  it('takes what did not stand there before for new on later days, wherever it stands', () => {
    expect(old([a, b, c], { listed: [a, c], tops: [a] })).toEqual(['a', 'c']);
  });

  it('remembers each list apart', () => {
    const other = undated('d', 'd', 'other list');
    expect(old([a, b, other], { listed: [a], tops: [other] })).toEqual(['a']);
  });

  it('takes what any of its lists has as new for new', () => {
    const both = { ...b, sources: ['list', 'other list'] };
    expect(old([a, both], { tops: [a, both] })).toEqual([]);
  });

  it('takes no version below the highest of its list for new, in whatever order', () => {
    const versions = ['v2.9.1', 'v2.10.0', 'v2.10.3', 'v2.9.12'].map((title, n) => undated(`v${n}`, title));
    expect(old(versions, { tops: versions })).toEqual(['v2.9.1', 'v2.10.0', 'v2.9.12']);
    expect(old(versions, { listed: versions.slice(0, 2), tops: [] })).toEqual(['v2.9.1', 'v2.10.0', 'v2.9.12']);
  });

  it('says nothing of dated links', () => {
    expect(old([link({ url: 'https://tern.example/dated' })], {})).toEqual([]);
  });

  it('finds a list old as a whole on the day after, and does not hang on the order of its links', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 60 }), (numbers) => {
        const links = numbers.map((n) => undated(`page-${n}`));
        expect(old(links, { listed: links, tops: links })).toHaveLength(links.length);
        expect(new Set(old(links.toReversed(), { tops: links.slice(0, 1) }))).toEqual(
          new Set(old(links, { tops: links.slice(0, 1) })),
        );
      }),
      { numRuns: 40 },
    );
  });
});
