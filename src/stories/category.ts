/** Tells papers, releases and repositories from other pages by their addresses, and how many of each a post takes. */

import type { Link } from '../edition/link.ts';
import type { Category } from '../edition/story.ts';

/** How many of each a post takes at most. */
export interface Quotas {
  readonly papers: number;
  readonly releases: number;
  readonly repositories: number;
  /** Stories led by a page of one host. */
  readonly host: number;
}

/** A post with more of one kind, or of one host, reads like that one's feed. */
export const defaultQuotas: Quotas = { papers: 3, releases: 3, repositories: 3, host: 2 };

/** Sites that hold nothing but papers. */
const paperSites = ['arxiv.org', 'alphaxiv.org', 'openreview.net', 'aclanthology.org', 'biorxiv.org', 'medrxiv.org'];

const patterns: readonly (readonly [Category, RegExp])[] = [
  ...paperSites.map(
    (site) => ['paper', new RegExp(`^https?://(?:[\\w-]+\\.)*${site.replaceAll('.', '\\.')}/`)] as const,
  ),
  ['paper', /^https?:\/\/huggingface\.co\/papers\//],
  ['paper', /^https?:\/\/doi\.org\//],
  ['release', /^https?:\/\/(?:github|gitlab)\.com\/[^/]+\/[^/]+\/(?:-\/)?(?:releases|tags)\b/],
  ['release', /\/(?:changelog|release-notes)\b/],
  ['repository', /^https?:\/\/(?:github|gitlab|codeberg)\.(?:com|org)\/[^/]+\/[^/]+\/?$/],
];

/** By the address alone; null for everything else, of which a post may be full. */
export function categoryOf({ url }: Pick<Link, 'url'>): Category | null {
  return patterns.find(([, pattern]) => pattern.test(url))?.[0] ?? null;
}

export function quotaOf(category: Category, quotas: Quotas): number {
  const most: Readonly<Record<Category, number>> = {
    paper: quotas.papers,
    release: quotas.releases,
    repository: quotas.repositories,
  };
  return most[category];
}
