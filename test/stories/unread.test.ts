import { describe, expect, it } from 'vitest';
import type { ReadStory } from '../../src/edition/article.ts';
import type { RankedStory } from '../../src/edition/story.ts';
import { setBackUnread } from '../../src/stories/rank/unread.ts';
import { link } from '../support/stories.ts';
import { article } from '../writing/stories.ts';

const read = (name: string, score: number, paragraphs: string[]): ReadStory<RankedStory> => {
  const url = `https://${name}.example/1`;
  return {
    story: {
      id: `${name}.example/1`,
      lead: link({ url }),
      supporting: [],
      score,
      terms: [{ name: 'announcement', points: score, reason: { words: 'out' } }],
    },
    articles: [{ ...article({ url, title: name }), paragraphs }],
  };
};
const saysSomething = ({ articles }: ReadStory<RankedStory>) =>
  articles.some(({ paragraphs }) => paragraphs.length > 0);
const order = (stories: readonly ReadStory<RankedStory>[]) => stories.map(({ story }) => [story.id, story.score]);

describe('setBackUnread', () => {
  const stories = [read('a', 40, []), read('b', 30, ['It is out.']), read('c', 12, ['So is this.'])];

  it('lets a story with a text pass one without, unless that is worth far more', () => {
    expect(order(setBackUnread(stories, saysSomething))).toEqual([
      ['b.example/1', 30],
      ['a.example/1', 20],
      ['c.example/1', 12],
    ]);
    expect(setBackUnread(stories, saysSomething)[1]?.story.terms.at(-1)).toEqual({
      name: 'unread',
      points: -20,
      reason: {},
    });
  });

  it('follows the owner’s weights', () => {
    expect(order(setBackUnread(stories, saysSomething, { unread: 0 }))).toEqual(order(stories));
    expect(order(setBackUnread(stories, saysSomething, { unread: 2 })).map(([id]) => id)).toEqual([
      'b.example/1',
      'c.example/1',
      'a.example/1',
    ]);
  });

  it('keeps the order of equals', () => {
    const equals = [read('z', 5, ['x']), read('y', 5, ['x']), read('x', 5, ['x'])];
    expect(setBackUnread(equals, saysSomething)).toEqual(equals);
  });
});
