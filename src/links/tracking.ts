import { nameOf, plainPath, queryParts, readsLikeArticle, textOf } from './address.ts';
import { canonicalHost, siteOf } from './hosts.ts';

/**
 * What addresses carry that says how a reader came, and nothing about the page. The names are those that the services
 * document or append themselves; a name that means a page anywhere belongs into one of the later tables.
 */

/** Noise on every site. */
const noise: ReadonlySet<string> = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid _ga _gl msclkid yclid ysclid twclid ttclid
  li_fat_id rdt_cid epik igshid igsh irclickid irgwc cjevent zanpid sscid uclick_id rb_clickid wickedid bsft_clkid
  mc_cid mc_eid mkt_tok _hsenc _hsmi __hstc __hssc __hsfp hsctatracking elqtrackid elqtrack elqaid elqat oly_anon_id
  oly_enc_id vero_id vero_conv s_cid dm_i ml_subscriber ml_subscriber_hash bsft_uid nr_email_referer ck_subscriber_id
  _bhlid _kx _branch_match_id _branch_referrer ref_src ref_url http_referer twsrc twgr twcamp __twitter_impression
  fb_action_ids fb_action_types fb_ref fb_source _fb_noscript nojsmode guccounter guce_referrer guce_referrer_sig
  soc_src soc_trk sr_share ocid ncid icid intcid xtor wprov replytocom amp_js_v amp_gsa usqp
  spm spm_id_from from_spmid vd_source share_token sharer_shareid sharer_sharetime weibo_id wt_zy isappinstalled nsukey
  isfreemail triedredirect showwelcomeonshare xsec_token xsec_source xhsshare bd_vid unique_k phpsessid jsessionid`.split(
    /\s+/,
  ),
);

/** Families of such names. */
const noiseFamilies =
  /^(?:utm_|mtm_|piwik_|matomo_|itm_|trk_|hsa_|pd_rd_|pf_rd_|wt\.|wt_mc|hm(?:sr|pl|cu|kw|ci)|pk_(?:campaign|kwd|keyword|source|medium|content|cid)$|ns_(?:mchannel|source|campaign|linkname|fee)|at_(?:medium|campaign|custom|link|bbc|format|ptr|send)|share_(?:source|medium|plat|session_id|tag|times)$)/;

/** Noise on most sites and meaning on some: dropped where the path names an article, or the value a way to it. */
const ambiguous: ReadonlySet<string> = new Set(
  'ref ref_ referrer referer source src from via cmp cmpid campaign campaign_id'.split(' '),
);

/** Meaning on most sites: dropped only when the value names a way to come. */
const doubtful: ReadonlySet<string> = new Set('rss feed share partner cid mod trk medium channel origin'.split(' '));

/** Ways to come: channels, networks, apps, and any host. */
const ways =
  /^(?:rss|rss_?feed|feeds?|atom|e?mail|newsletter|social|sharing|timeline|(?:group|single)message|hn|hacker-?news|twitter|x|facebook|fb|linkedin|reddit|weibo|wechat|weixin|telegram|slack|discord|producthunt|lobsters|techmeme|google|bing|baidu|chatgpt|perplexity|homepage|(?:[a-z0-9-]+\.)+(?:com|org|net|io|ai|dev|co|cn|app|xyz|me|news|blog))$/i;

/** Last segments of scripts and tools: what they show stands in their query alone. */
const tool =
  /\.(?:php|aspx?|jsp|cgi|cfm|pl|fcgi|do)$|^(?:search|find|query|view|viewer|item|show|open|go|out|redirect|compare|convert|translate|details?|index|cgi-bin)$|[-_](?:search|view|viewer|compare|finder)$/i;

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
  const host = canonicalHost(hostname);
  const { drop, keep } = tables.get(host) ?? tables.get(siteOf(host)) ?? none;
  const path = plainPath(pathname);
  const last = path.slice(path.lastIndexOf('/') + 1);
  const isArticle = readsLikeArticle(last) && !tool.test(last);
  return parts.filter((part) => {
    const name = nameOf(part).toLowerCase();
    if (keep.has(name)) return true;
    if (noise.has(name) || noiseFamilies.test(name) || drop.has(name)) return false;
    if (ambiguous.has(name)) return !(isArticle || ways.test(textOf(part)));
    return !(doubtful.has(name) && ways.test(textOf(part)));
  });
}

/** Fragments that say how a reader came. */
const trackingFragment = /^#(?:utm_|xtor=|echobox=|at_medium=|ref=|rss|intcid=|ixzz|sthash)/i;

/** A fragment without tracking and without pointers to a piece of text; '' when nothing is left. */
export function withoutPointers(fragment: string): string {
  if (fragment.length < 2 || trackingFragment.test(fragment)) return '';
  const pointer = fragment.indexOf(':~:');
  return pointer === -1 ? fragment : fragment.slice(0, pointer).replace(/^#$/, '');
}
