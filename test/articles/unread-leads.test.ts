import { expect, it } from 'vitest';
import { unreadLeads } from '../../src/articles/unread-leads.ts';
import { press, story, ternlight } from '../writing/stories.ts';

it('names stories whose own page could not be opened, not those whose page holds no text', () => {
  const withLead = (reason: string | null) => {
    const read = story(ternlight, press);
    return { ...read, articles: read.articles.map((one, index) => (index === 0 ? { ...one, reason } : one)) };
  };
  expect(unreadLeads([null, 'not-found', 'no-text', 'challenge'].map(withLead))).toEqual([
    { item: 1, reason: 'not-found' },
    { item: 3, reason: 'challenge' },
  ]);
});
