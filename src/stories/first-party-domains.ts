/** Tells a maker's own pages by the sites of the configured primary sources. */

import type { Standing } from '../edition/candidate.ts';
import { hostOf } from '../links/index.ts';

/** The configured sources by id, as far as stories need to know them. */
export type Sources = ReadonlyMap<
  string,
  {
    readonly standing: Standing;
    /** Multiplies the points a source's standing is worth; 1 is neutral. */
    readonly weight: number;
    /** What people call it. */
    readonly name: string;
    /** What its kind needs to know, its address for one. */
    readonly settings?: unknown;
  }
>;

/** Hosts where every owner has a place of their own: there the first part of the path names the owner. */
const sharedHosts = new Set(
  `github.com gitlab.com bitbucket.org gitee.com codeberg.org huggingface.co modelscope.cn medium.com dev.to hashnode.com
  youtube.com bilibili.com x.com reddit.com linkedin.com facebook.com mp.weixin.qq.com zhihu.com juejin.cn csdn.net
  news.ycombinator.com feeds.feedburner.com sites.google.com arxiv.org npmjs.com pypi.org`.split(/\s+/),
);

/** Sites of makers by configuration: it does not change during a run, and every link is asked about. */
const sitesBySources = new WeakMap<Sources, ReadonlySet<string>>();

/** Whether an address is on the site of a source that the blog calls primary: the maker's own page. */
export function isMakersOwn(address: string, sources: Sources): boolean {
  let sites = sitesBySources.get(sources);
  if (sites === undefined) {
    sites = makersSites(sources);
    sitesBySources.set(sources, sites);
  }
  if (sites.size === 0) return false;
  const site = siteOf(address);
  return site.includes('/') ? sites.has(site) : isWithin(site, sites);
}

/** Whether a host is one of the sites or below one: a maker's blog and documentation are the maker's. */
function isWithin(host: string, sites: ReadonlySet<string>): boolean {
  return sites.has(host) || (host.includes('.') && isWithin(host.slice(host.indexOf('.') + 1), sites));
}

/**
 * Feeds, pages and sitemaps have the address they are read at among their settings; a search service stands for no
 * site.
 */
function makersSites(sources: Sources): ReadonlySet<string> {
  const sites = new Set<string>();
  for (const { standing, settings } of sources.values()) {
    const address = typeof settings === 'object' && settings !== null && 'url' in settings ? settings.url : null;
    if (standing === 'primary' && typeof address === 'string' && URL.canParse(address)) sites.add(siteOf(address));
  }
  return sites;
}

function siteOf(address: string): string {
  const host = hostOf(address);
  if (!sharedHosts.has(host)) return host;
  const owner = new URL(address).pathname.split('/')[1] ?? '';
  return `${host}/${owner.toLowerCase()}`;
}
