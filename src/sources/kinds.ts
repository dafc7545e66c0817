import { arxiv } from './arxiv.ts';
import { brave } from './brave.ts';
import { feed } from './feed.ts';
import { githubReleases } from './github-releases.ts';
import { githubSearch } from './github-search.ts';
import { hackerNews } from './hacker-news.ts';
import { huggingFacePapers } from './hugging-face-papers.ts';
import { type ListKind, listKind, type SourceKind, sourceKind } from './kind.ts';
import { opml } from './opml.ts';
import { page } from './page.ts';
import { search } from './search.ts';
import { sitemap } from './sitemap.ts';

/** Every kind of source by its key in the configuration. A new kind is a file and a line here. */
export const kinds: Readonly<Record<string, SourceKind | ListKind>> = {
  feed: sourceKind(feed),
  opml: listKind(opml),
  page: sourceKind(page),
  sitemap: sourceKind(sitemap),
  search: sourceKind(search),
  brave: sourceKind(brave),
  'hacker-news': sourceKind(hackerNews),
  arxiv: sourceKind(arxiv),
  'hugging-face-papers': sourceKind(huggingFacePapers),
  'github-releases': sourceKind(githubReleases),
  'github-search': sourceKind(githubSearch),
};
