import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/edition/story.ts';
import { possibleDoubles } from '../../src/stories/possible-doubles.ts';
import { link } from '../support/stories.ts';

let hosts = 0;

function story(...titles: readonly string[]): Story {
  const links = titles.map((title) => {
    hosts += 1;
    return link({ title, url: `https://h${hosts}.example/${hosts}`, summary: '' });
  });
  const [lead = link(), ...supporting] = links;
  return { id: lead.key, lead, supporting };
}

const others = [
  'How we cut our CI bill in half',
  'A parser for everything, written in a weekend',
  'The scheduler nobody wanted to touch',
  'Grid operators ask data halls to wait',
].map((title) => story(title));

describe('possibleDoubles', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'in other words',
      'Lattice Labs opens Orrery 3 to everybody',
      'Orrery 3 by Lattice can be had for nothing',
      ['Lattice', 'Orrery', '3'],
    ],
    [
      'in two languages',
      '英伟达 Orrery 3 开放权重，训练成本减半',
      'NVIDIA gives away Orrery 3',
      ['英伟达', 'Orrery', '3'],
    ],
    ['in Chinese', '月之暗面完成星轨项目融资', '星轨项目：月之暗面融资到账', ['月之暗面', '项目', '融资']],
  ])('finds one event %s, and says what both titles have', (_, first, second, words) => {
    const [found, ...more] = possibleDoubles([story(first), ...others, story(second)], []);
    expect(more).toEqual([]);
    expect(found?.stories).toEqual([0, others.length + 1]);
    expect(found?.shared).toEqual(expect.arrayContaining([...words]));
  });

  it.each([
    ['share a product alone', 'Orrery 3 in the classroom', 'A bank moves its clerks to Orrery 3'],
    ['tell of two versions', 'Lattice Labs puts Orrery 3.1 on phones', 'Orrery 3.2 by Lattice Labs runs on phones'],
    [
      'tell of two versions in two languages',
      'Lattice Labs 的 Orrery 3.1 开放权重',
      'Lattice Labs gives Orrery 3.2 away',
    ],
    [
      'are parts of a series',
      'Serving Orrery on Lattice clusters, part 1',
      'Serving Orrery on Lattice clusters, part 2',
    ],
    ['share announcing words', 'Introducing Lattice: the new release', 'Meet the new Lattice, an exclusive release'],
  ])('is silent about titles that %s', (_, first, second) => {
    expect(possibleDoubles([story(first), story(second)], others)).toEqual([]);
  });

  it('is silent about pages of one outlet, and about what lies a week apart', () => {
    const [a, b] = ['Lattice Labs opens Orrery 3 to everybody', 'Orrery 3 by Lattice can be had for nothing'];
    const at = (title: string | undefined, url: string, published: string): Story => {
      const lead = link({ title: title ?? '', url, published, summary: '' });
      return { id: lead.key, lead, supporting: [] };
    };
    const first = at(a, 'https://one.example/a', '2026-03-01T08:00:00.000Z');
    const said = (second: Story): number => possibleDoubles([first, second], others).length;
    expect(said(at(b, 'https://two.example/b', '2026-03-02T08:00:00.000Z'))).toBe(1);
    expect(said(at(b, 'https://one.example/b', '2026-03-02T08:00:00.000Z'))).toBe(0);
    expect(said(at(b, 'https://two.example/b', '2026-03-08T09:00:00.000Z'))).toBe(0);
  });

  it('looks at every link of a story', () => {
    const first = story('A planetarium for all', 'Lattice Labs opens Orrery 3 to everybody');
    const [found] = possibleDoubles([...others, first, story('Orrery 3 by Lattice can be had for nothing')], []);
    expect(found?.stories).toEqual([others.length, others.length + 1]);
  });

  it('names at most three pairs, of indices that exist, the first before the second', () => {
    const titles = fc.constantFrom(
      'Orrery 3 by Lattice',
      'Lattice Labs, Orrery 3',
      'Orrery 3: Lattice opens up',
      'Kite',
      '',
    );
    fc.assert(
      fc.property(fc.array(titles, { maxLength: 8 }), (chosen) => {
        const found = possibleDoubles(
          chosen.map((title) => story(title)),
          others,
        );
        expect(found.length).toBeLessThanOrEqual(3);
        for (const { stories, shared } of found) {
          const [first, second] = stories;
          expect(first).toBeLessThan(second);
          expect(second).toBeLessThan(chosen.length);
          expect(shared.length).toBeGreaterThanOrEqual(3);
          expect(shared.length).toBeLessThanOrEqual(5);
        }
      }),
      { numRuns: 50 },
    );
  });
});
