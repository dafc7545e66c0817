import { describe, expect, it } from 'vitest';
import { partOldPages } from '../../src/articles/old-pages.ts';
import { article, story, ternlight } from '../writing/stories.ts';

const window = { start: '2026-03-04T00:00:00.000Z', end: '2026-03-05T00:00:00.000Z' };

function read(lead: string | null, written: string | null) {
  const one = story(ternlight);
  const precision = lead === null ? ('none' as const) : ('instant' as const);
  return {
    story: { ...one.story, lead: { ...one.story.lead, published: lead, precision } },
    articles: [{ ...article(ternlight), published: written }],
  };
}

describe('partOldPages', () => {
  it.each([
    ['an undated link to an old page', null, '2025-11-01T00:00:00.000Z', true],
    ['an undated link to a new page', null, '2026-03-04T09:00:00.000Z', false],
    ['an undated link to an undated page', null, null, false],
    ['a dated link, whatever its page says', '2026-03-04T09:00:00.000Z', '2025-11-01T00:00:00.000Z', false],
  ])('%s', (_, lead, written, isOld) => {
    const { timely, old } = partOldPages([read(lead, written)], window);
    expect(old).toHaveLength(isOld ? 1 : 0);
    expect(timely).toHaveLength(isOld ? 0 : 1);
  });
});
