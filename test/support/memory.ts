import type { PastLink, PastProposal, PastStory } from '../../src/edition/past.ts';
import type { EarlierPost } from '../../src/stories/memory/earlier-post.ts';

/** A story that a post told at eight on the second of March in Shanghai, with plausible values wherever a test has none. */
export function pastStory(given: Partial<PastStory> = {}): PastStory {
  const headline = given.headline ?? 'A post';
  return {
    state: 'told',
    date: '2026-03-02',
    path: 'content/posts/2026-03-02-ai-digest.md',
    address: null,
    since: '2026-03-02T00:00:00.000Z',
    headline,
    title: headline,
    keys: ['lab.example/told'],
    text: '',
    ...given,
  };
}

export function earlierPost(given: Partial<EarlierPost> = {}): EarlierPost {
  const items = given.items ?? [];
  return {
    date: '2026-03-02',
    path: 'content/posts/2026-03-02-ai-digest.md',
    address: null,
    publishedAt: '2026-03-02T00:00:00.000Z',
    title: '日报',
    links: items.flatMap(({ links }) => links),
    items,
    watchList: [],
    ...given,
  };
}

export function pastLink(url: string, given: Partial<PastLink> = {}): PastLink {
  return { url, title: `Title of ${url}`, sources: [], heat: null, published: null, others: [], ...given };
}

export function pastProposal(given: Partial<PastProposal> = {}): PastProposal {
  return { date: '2026-03-02', state: 'merged', items: [], bench: [], ...given };
}
