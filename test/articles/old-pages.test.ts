import { describe, expect, it } from 'vitest';
import { partOldPages } from '../../src/articles/old-pages.ts';
import { article, story, ternlight } from '../writing/stories.ts';

const window = { start: '2026-03-04T00:00:00.000Z', end: '2026-03-05T00:00:00.000Z' };

function read(lead: string | null, written: string | null, more: { datedBySite?: true; declared?: string } = {}) {
  const one = story(ternlight);
  const precision = lead === null ? ('none' as const) : ('instant' as const);
  return {
    story: {
      ...one.story,
      lead: { ...one.story.lead, published: lead, precision, ...(more.datedBySite && { datedBySite: true as const }) },
    },
    articles: [
      { ...article(ternlight), published: written, ...(more.declared !== undefined && { declared: more.declared }) },
    ],
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

  const mine = '2026-03-04T23:50:01.000Z';

  it.each<[string, { datedBySite?: true; declared?: string }, boolean]>([
    [
      'a date of the page’s own site, and a page of years ago',
      { datedBySite: true, declared: '2021-05-05T00:00:00.000Z' },
      true,
    ],
    ['a page dated when its draft was made', { datedBySite: true, declared: '2026-03-02T09:00:00.000Z' }, false],
    ['a page that only shows a date, which may be another’s', { datedBySite: true }, false],
    ['a date of others: when they told of it', { declared: '2021-05-05T00:00:00.000Z' }, false],
  ])('%s', (_, more, isOld) => {
    const { timely, old } = partOldPages([read(mine, '2021-05-05T00:00:00.000Z', more)], window);
    expect(old.map(({ because }) => because)).toEqual(isOld ? ['2021-05-05'] : []);
    expect(timely).toHaveLength(isOld ? 0 : 1);
  });
});
