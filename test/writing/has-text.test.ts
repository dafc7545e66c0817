import { describe, expect, it } from 'vitest';
import { hasText } from '../../src/writing/model/has-text.ts';
import { press, story, ternlight } from './stories.ts';

describe('hasText', () => {
  const title = ternlight.title;
  it.each([
    ['no paragraph', [], false],
    ['its title again', [title, `${title}.`], false],
    ['the counts of a discussion', ['Article URL: https://puffin.example/x', 'Points: 85', '# Comments: 66'], false],
    ['one whole sentence', ['Puffin Labs released Ternlight 2.0, an inference server that splits its work.'], true],
    [
      'a list without a sentence',
      Array.from({ length: 12 }, (_, index) => `- Scheduler ${index}: block reuse across pools, by pool and request`),
      true,
    ],
  ])('with %s', (_, paragraphs, expected) => {
    expect(hasText(story({ ...ternlight, paragraphs }))).toBe(expected);
  });

  it('counts what other pages of the story say', () => {
    expect(hasText(story({ ...ternlight, paragraphs: [] }, press))).toBe(true);
  });
});
