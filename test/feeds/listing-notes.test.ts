import { describe, expect, it } from 'vitest';
import { isListingNotes } from '../../src/feeds/listing-notes.ts';

describe('isListingNotes', () => {
  it.each([
    'Article URL: https://a.example/1 Comments URL: https://news.ycombinator.com/item?id=1 Points: 85 # Comments: 66',
    'Score: 213 Comments: 191 By: SerCe Discussion: https://news.ycombinator.com/item?id=46920487',
    'submitted by /u/tern [link] [comments]',
    'submitted by /u/tern to r/LocalLLaMA [link] [comments]',
    'Comments',
    'No content.',
    'No release notes',
    'No description provided.',
  ])('%s', (text) => expect(isListingNotes(text)).toBe(true));

  it.each([
    '',
    'Comments on the new scheduler',
    'We looked at it. Score: 213',
    'By: the time it ships, it is late.',
    '评论',
    'No content is safe from it.',
  ])('not: %s', (text) => expect(isListingNotes(text)).toBe(false));
});
