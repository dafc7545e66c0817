import type { Candidate } from '../../src/edition/candidate.ts';
import type { Link } from '../../src/edition/link.ts';
import { linkKey } from '../../src/links/canonical.ts';

/** A candidate with plausible values wherever the test has none of its own. */
export function candidate(given: Partial<Candidate> = {}): Candidate {
  return {
    url: 'https://lab.example/post',
    title: 'A post',
    source: 'feed:lab',
    published: '2026-03-04T08:00:00.000Z',
    precision: 'instant',
    summary: '',
    content: '',
    author: null,
    ownSite: false,
    engagement: null,
    ...given,
  };
}

/** A link with plausible values wherever the test has none of its own. */
export function link(given: Partial<Link> = {}): Link {
  const url = given.url ?? 'https://lab.example/post';
  return {
    key: linkKey(url) ?? url,
    url,
    title: 'A post',
    sources: ['feed:lab'],
    published: '2026-03-04T08:00:00.000Z',
    precision: 'instant',
    summary: 'What the post says.',
    content: '',
    author: null,
    engagement: [],
    ...given,
  };
}
