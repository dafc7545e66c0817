import { describe, expect, it } from 'vitest';
import type { ReadStory } from '../../src/edition/article.ts';
import type { RankedStory } from '../../src/edition/story.ts';
import { settle, wantsMore } from '../../src/stories/settle.ts';
import { link } from '../support/stories.ts';
import { article } from '../writing/stories.ts';

/** `a` is worth opening and can be read, `A` cannot be read; `f` only fills a post, `F` cannot be read either. */
function read(name: string, index: number): ReadStory<RankedStory> {
  const url = `https://${name}${index}.example/1`;
  const points = name.toLowerCase() === 'f' ? -3 : 3;
  const isReadable = name === name.toLowerCase();
  return {
    story: {
      id: `${name}${index}`,
      lead: link({ url }),
      supporting: [],
      score: 0,
      terms: [{ name: 'kind', points, reason: { kind: 'opinion', words: '' } }],
    },
    articles: [{ ...article({ url, title: name }), paragraphs: isReadable ? ['It says something.'] : [] }],
  };
}
const all = (names: string) => [...names].map(read);
const saysSomething = ({ articles }: ReadStory<RankedStory>) =>
  articles.some(({ paragraphs }) => paragraphs.length > 0);
const nameOf = ({ story }: ReadStory<RankedStory>) => story.id[0];

describe('settle', () => {
  it.each([
    ['takes the best in the order given', 'aaa', 1, 2, 'aa'],
    ['lets no unread story pass a readable one', 'AAaa', 1, 3, 'Aaa'],
    ['takes unread stories where there is room', 'Aa', 1, 8, 'Aa'],
    ['fills up to the fewest and no further', 'faff', 2, 8, 'fa'],
    ['does not fill what is full', 'ffaa', 2, 8, 'aa'],
    ['fills with readable ones first', 'Ffa', 2, 8, 'fa'],
    ['fills with unread ones at last', 'Fa', 2, 8, 'Fa'],
    ['says few', 'a', 4, 8, 'a'],
    ['may say nothing', '', 4, 8, ''],
  ])('%s: %s', (_, given, min, max, expected) => {
    const chosen = settle(all(given), { items: { min, max }, saysSomething });
    expect(chosen.map(nameOf).join('')).toBe(expected);
  });
});

describe('wantsMore', () => {
  it.each([
    ['goes on while a place could go to a story worth opening', 'aA', 'a', true],
    ['stops when all places are taken by readable ones', 'aaa', 'aa', false],
    ['reads no filler for what is not short', 'aA', 'f', false],
    ['reads fillers where the post is short of readable ones', 'AA', 'f', true],
    ['stops when nothing is left', 'AA', '', false],
  ])('%s: %s, and %s left', (_, given, rest, expected) => {
    const left = all(rest).map(({ story }) => story);
    expect(wantsMore(all(given), left, { items: { min: 1, max: 3 }, saysSomething })).toBe(expected);
  });
});
