import { describe, expect, it } from 'vitest';
import { partRepeats } from '../../src/articles/dedupe-by-final-url.ts';
import type { ReadStory } from '../../src/edition/article.ts';
import type { PastStory } from '../../src/edition/past.ts';
import type { RankedStory } from '../../src/edition/story.ts';
import { linkKey } from '../../src/links/canonical.ts';
import { pastStory } from '../support/memory.ts';
import { link } from '../support/stories.ts';
import { article } from '../writing/stories.ts';

/** A page as it was linked to, and where it really is: nowhere else, or not known at all. */
type Page = string | readonly [linked: string, real: string | null];

function read(lead: Page, ...supporting: Page[]): ReadStory<RankedStory> {
  const pages = [lead, ...supporting].map((page) => (typeof page === 'string' ? ([page, page] as const) : page));
  const [first = link(), ...rest] = pages.map(([url]) => link({ url, title: `About ${url}` }));
  const articles = pages.map(([url, real]) => ({
    ...article({ url, title: url }),
    ...(real !== null && { address: real }),
  }));
  return { story: { id: first.key, lead: first, supporting: rest, score: 1, terms: [] }, articles };
}

const a = 'https://lab.example/a';
const b = 'https://lab.example/b';
const c = 'https://wire.example/c';
const short = 'https://t.co/AbC';
const none = new Map<string, PastStory>();
const toldOn = (date: string, ...urls: string[]): Map<string, PastStory> => {
  const story = pastStory({ date, headline: 'Orrery is out' });
  return new Map(urls.map((url) => [linkKey(url) ?? '', story]));
};

const addresses = ({ story }: ReadStory<RankedStory>): string[] =>
  [story.lead, ...story.supporting].map(({ url }) => url);

describe('partRepeats', () => {
  it('leaves stories alone whose pages are their own', () => {
    const stories = [read(a, c), read(b)];
    expect(partRepeats(stories, none)).toEqual({ distinct: stories, repeats: [] });
  });

  it('keeps the first of two stories that are led by one page, and says which has it', () => {
    const { distinct, repeats } = partRepeats([read(a), read([b, a]), read(c)], none);
    expect(distinct.map(addresses)).toEqual([[a], [c]]);
    expect(repeats).toMatchObject([{ lead: { url: b }, lost: 'same-page', because: `About ${a}` }]);
  });

  it('lets a story do without a supporting page that an earlier one has, or that is its own lead again', () => {
    const { distinct, repeats } = partRepeats([read(a, ['https://feed.example/1', a]), read(c, [b, a])], none);
    expect(distinct.map(addresses)).toEqual([[a], [c]]);
    expect(distinct.map(({ articles }) => articles.map(({ url }) => url))).toEqual([[a], [c]]);
    expect(repeats).toEqual([]);
  });

  it('leaves out what was told under another address, and gives its page to nobody', () => {
    const { distinct, repeats } = partRepeats([read([b, a]), read([c, null])], toldOn('2026-03-01', a));
    expect(distinct.map(addresses)).toEqual([[c]]);
    expect(repeats).toMatchObject([{ lead: { url: b }, lost: 'told', because: '2026-03-01: Orrery is out' }]);
  });

  it('leaves out a story that a told page supports', () => {
    expect(partRepeats([read(c, [b, a])], toldOn('2026-03-01', a)).distinct).toEqual([]);
  });

  it('goes by the link’s own key where nothing was read', () => {
    expect(partRepeats([read([a, null]), read([a, null])], none).distinct).toHaveLength(1);
  });

  it('writes short addresses out, everywhere and without tracking, so that tomorrow knows them', () => {
    const { distinct } = partRepeats([read([short, `${a}?utm_source=x`], c)], none);
    expect(distinct.map(addresses)).toEqual([[a, c]]);
    expect(distinct[0]?.story).toMatchObject({ id: linkKey(a), lead: { key: linkKey(a) } });
    expect(distinct[0]?.articles.map(({ url }) => url)).toEqual([a, c]);
  });

  it('publishes other addresses as they were gathered', () => {
    expect(partRepeats([read([b, a])], none).distinct.map(addresses)).toEqual([[b]]);
  });
});
