import { describe, expect, it } from 'vitest';
import type { PastStory } from '../../src/edition/past.ts';
import { varyFirst } from '../../src/stories/first-place.ts';
import { pastStory } from '../support/memory.ts';
import { link } from '../support/stories.ts';

const read = (url: string, score: number) => ({ story: { lead: link({ url }), score } });
const order = (stories: readonly ReturnType<typeof read>[], past: readonly PastStory[]) =>
  varyFirst(stories, past).map(({ story }) => story.lead.url);

const [news, blog, other] = ['https://www.anthropic.com/news/a', 'https://claude.com/blog/b', 'https://tern.example/c'];
const told = (date: string, ...keys: string[]) => keys.map((key) => pastStory({ date, headline: key, keys: [key] }));

describe('varyFirst', () => {
  const yesterday = told('2026-03-04', 'anthropic.com/news/z', 'tern.example/y');
  it('lets another maker lead where the same led yesterday and is hardly better', () => {
    const stories = [read(news, 40), read(blog, 39), read(other, 37.5)];
    expect(order(stories, yesterday)).toEqual([other, news, blog]);
  });

  it('knows all sites of a maker', () => {
    expect(order([read(blog, 40), read(other, 39)], yesterday)).toEqual([other, blog]);
  });

  it.each([
    ['who leads by three points', [read(news, 40), read(other, 37)], yesterday],
    ['who has no rival', [read(news, 40), read(blog, 39)], yesterday],
    ['who did not lead yesterday', [read(other, 40), read(news, 39)], yesterday],
    [
      'who led the day before yesterday',
      [read(news, 40), read(other, 39)],
      [...yesterday, ...told('2026-03-05', 'a.example/1')],
    ],
    ['of whom nothing is known', [read(news, 40), read(other, 39)], []],
  ])('leaves the first place to one %s', (_, stories, past) => {
    expect(order(stories, past)).toEqual(stories.map(({ story }) => story.lead.url));
  });

  it('has nothing to say of an empty post', () => expect(order([], yesterday)).toEqual([]));
});
