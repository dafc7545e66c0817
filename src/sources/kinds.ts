/** Registers every kind of source by its key in the configuration. */

import { type ListKind, listKind, type SourceKind, sourceKind } from './kind.ts';
import { arxiv } from './kinds/arxiv.ts';
import { brave } from './kinds/brave.ts';
import { discourse } from './kinds/discourse.ts';
import { feed } from './kinds/feed.ts';
import { githubReleases } from './kinds/github-releases.ts';
import { githubSearch } from './kinds/github-search.ts';
import { hackerNews } from './kinds/hacker-news.ts';
import { huggingFacePapers } from './kinds/hugging-face-papers.ts';
import { opml } from './kinds/opml.ts';
import { page } from './kinds/page.ts';
import { search } from './kinds/search.ts';
import { sitemap } from './kinds/sitemap.ts';

/** A new kind is a file and a line here. */
export const kinds: Readonly<Record<string, SourceKind | ListKind>> = {
  feed: sourceKind(feed),
  opml: listKind(opml),
  page: sourceKind(page),
  sitemap: sourceKind(sitemap),
  search: sourceKind(search),
  brave: sourceKind(brave),
  'hacker-news': sourceKind(hackerNews),
  discourse: sourceKind(discourse),
  arxiv: sourceKind(arxiv),
  'hugging-face-papers': sourceKind(huggingFacePapers),
  'github-releases': sourceKind(githubReleases),
  'github-search': sourceKind(githubSearch),
};
