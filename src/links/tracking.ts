/** Takes tracking parameters out of addresses: what says how a reader came, and nothing about the page. */

import { nameOf, plainPath, queryParts, readsLikeArticle, textOf } from './address.ts';
import { canonicalHost, siteOf } from './hosts.ts';
import { ambiguous, doubtful, noise, noiseFamilies, noiseOfFamilies, ways } from './tracking-names.ts';

/** A host is a way to come, by the ends that hosts of sites have. */
const host = /^(?:[a-z0-9-]+\.)+(?:com|org|net|io|ai|dev|co|cn|app|xyz|me|news|blog)$/i;

/** Last segments of scripts and tools: what they show stands in their query alone. */
const tools: readonly RegExp[] = [
  /\.(?:php|aspx?|jsp|cgi|cfm|pl|fcgi|do)$/i,
  /^(?:search|find|query|view|viewer|item|show|open|go|out|redirect|compare|convert|translate|details?|index|cgi-bin)$/i,
  /[-_](?:search|view|viewer|compare|finder)$/i,
];

interface HostTable {
  /** Further noise of this host. */
  readonly drop?: string;
  /** Names that mean something here, whatever the other tables say. */
  readonly keep?: string;
}

/** What single hosts append, and what means something on them alone. Hosts as `canonicalHost` gives them, or sites. */
const hostTables: Readonly<Record<string, HostTable>> = {
  '36kr.com': { drop: 'f' },
  'bilibili.com': { drop: 'from seid timestamp plat_id buvid is_story_h5 bbid ts' },
  'biorxiv.org': { drop: 'rss ct' },
  'bloomberg.com': { drop: 'accesstoken srnd sref leadsource' },
  'businessinsider.com': { drop: 'r ir' },
  'cnbc.com': { drop: '__source' },
  'codeberg.org': { keep: 'ref' },
  'economist.com': { drop: 'giftid' },
  'ft.com': { drop: 'accesstoken sharetype shareid' },
  'gitee.com': { keep: 'ref' },
  'github.com': { drop: 'ref_type ref_cta ref_loc ref_page' },
  'gitlab.com': { keep: 'ref' },
  'linkedin.com': { drop: 'trk trackingid lipi rcm originalsubdomain' },
  'medium.com': { drop: 'sk gi' },
  'mp.weixin.qq.com': {
    drop: `chksm scene subscene srcid sharer_shareinfo sharer_shareinfo_first key uin devicetype version lang ascene
      pass_ticket mpshare clicktime enterid sessionid wx_header poc_token exportkey`,
  },
  'nytimes.com': { drop: 'smid smtyp unlocked_article_code referringsource' },
  'openalex.org': { keep: 'source' },
  'reddit.com': { drop: 'rdt share_id' },
  'spotify.com': { drop: 'si' },
  'substack.com': { drop: 'r s publication_id post_id' },
  'theatlantic.com': { drop: 'gift' },
  'theguardian.com': { drop: 'cmp' },
  'washingtonpost.com': { drop: 'pwapi_token itid wpisrc wpmm' },
  'wired.com': { drop: 'mbid bxid' },
  'wsj.com': { drop: 'st reflink mod' },
  'x.com': { drop: 's t cxt' },
  'youtu.be': { drop: 'si feature' },
  'youtube.com': { drop: 'si feature ab_channel pp' },
};

const names = (list = ''): ReadonlySet<string> => new Set(list.split(/\s+/));
const none = { drop: names(), keep: names() };
const tables = new Map(
  Object.entries(hostTables).map(([host, { drop, keep }]) => [host, { drop: names(drop), keep: names(keep) }]),
);

/** The parts of an address's query that are no tracking, as they are written. */
export function withoutTracking({ hostname, pathname, search }: URL): string[] {
  const parts = queryParts(search);
  if (parts.length === 0) return parts;
  const site = canonicalHost(hostname);
  const { drop, keep } = tables.get(site) ?? tables.get(siteOf(site)) ?? none;
  const path = plainPath(pathname);
  const last = path.slice(path.lastIndexOf('/') + 1);
  const isArticle = readsLikeArticle(last) && !tools.some((tool) => tool.test(last));
  return parts.filter((part) => {
    const name = nameOf(part).toLowerCase();
    if (keep.has(name)) return true;
    if (noise.has(name) || noiseOfFamilies.has(name) || drop.has(name)) return false;
    if (noiseFamilies.some((family) => name.startsWith(family))) return false;
    if (ambiguous.has(name)) return !(isArticle || isWay(textOf(part)));
    return !(doubtful.has(name) && isWay(textOf(part)));
  });
}

function isWay(value: string): boolean {
  return ways.has(value.toLowerCase()) || host.test(value);
}

/** Fragments that say how a reader came. */
const trackingFragment = /^#(?:utm_|xtor=|echobox=|at_medium=|ref=|rss|intcid=|ixzz|sthash)/i;

/** A fragment without tracking and without pointers to a piece of text; '' when nothing is left. */
export function withoutPointers(fragment: string): string {
  if (fragment.length < 2 || trackingFragment.test(fragment)) return '';
  const pointer = fragment.indexOf(':~:');
  return pointer === -1 ? fragment : fragment.slice(0, pointer).replace(/^#$/, '');
}
