/**
 * Lists the tracking parameters of addresses, which say how a reader came and nothing about the page, one name a line.
 * The names are those that the services document or append themselves; many of them stand in the lists of ClearURLs and
 * of Brave and Firefox (`query-stripping`) too. A name that means a page anywhere belongs into one of the later lists.
 */

/** The entries of a list, one a line; lines that begin with `#` are comments. */
export function entriesOf(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Noise on every site. */
export const noise: ReadonlySet<string> = new Set(
  entriesOf(`
    # Advertisements: Facebook, Google, Microsoft, Yandex, X, TikTok, LinkedIn, Reddit, Pinterest, Instagram
    fbclid
    gclid
    gclsrc
    dclid
    gbraid
    wbraid
    gad_source
    gad_campaignid
    srsltid
    _ga
    _gl
    msclkid
    yclid
    ysclid
    twclid
    ttclid
    li_fat_id
    rdt_cid
    epik
    igshid
    igsh
    # Networks of affiliates: Impact, CJ, Awin, ShareASale
    irclickid
    irgwc
    cjevent
    zanpid
    sscid
    # Pushed messages and other clicks: Braze, Rollbar, Wicked Reports, Blueshift
    uclick_id
    rb_clickid
    wickedid
    bsft_clkid
    bsft_uid
    # Newsletters: Mailchimp, Marketo, HubSpot, Eloqua, Olytics, Vero, Dotdigital, MailerLite, Kit, Beehiiv, Klaviyo
    mc_cid
    mc_eid
    mkt_tok
    _hsenc
    _hsmi
    __hstc
    __hssc
    __hsfp
    hsctatracking
    elqtrackid
    elqtrack
    elqaid
    elqat
    oly_anon_id
    oly_enc_id
    vero_id
    vero_conv
    s_cid
    dm_i
    ml_subscriber
    ml_subscriber_hash
    nr_email_referer
    ck_subscriber_id
    _bhlid
    _kx
    # Deep links: Branch
    _branch_match_id
    _branch_referrer
    # Buttons and frames of X and Facebook
    ref_src
    ref_url
    http_referer
    twsrc
    twgr
    twcamp
    __twitter_impression
    fb_action_ids
    fb_action_types
    fb_ref
    fb_source
    _fb_noscript
    nojsmode
    # Yahoo and AOL
    guccounter
    guce_referrer
    guce_referrer_sig
    soc_src
    soc_trk
    ncid
    # Publishers’ own: Shareaholic, IBM, AT Internet, Wikipedia, WordPress, AMP
    sr_share
    ocid
    icid
    intcid
    xtor
    wprov
    replytocom
    amp_js_v
    amp_gsa
    usqp
    # Chinese services: Alibaba, Bilibili, WeChat, Weibo, Baidu, Xiaohongshu
    spm
    spm_id_from
    from_spmid
    vd_source
    share_token
    sharer_shareid
    sharer_sharetime
    weibo_id
    wt_zy
    isappinstalled
    nsukey
    xsec_token
    xsec_source
    xhsshare
    bd_vid
    unique_k
    # Substack
    isfreemail
    triedredirect
    showwelcomeonshare
    # Sessions
    phpsessid
    jsessionid
  `),
);

/** Families of such names, by what they begin with. */
export const noiseFamilies: readonly string[] = entriesOf(`
  # Urchin and Google Analytics, Matomo, Webtrends, HubSpot’s advertisements, Amazon
  utm_
  mtm_
  piwik_
  matomo_
  itm_
  trk_
  hsa_
  pd_rd_
  pf_rd_
  wt.
  wt_mc
  # Baidu’s Tongji
  hmsr
  hmpl
  hmcu
  hmkw
  hmci
  # Comscore
  ns_mchannel
  ns_source
  ns_campaign
  ns_linkname
  ns_fee
  # AT Internet and Piano
  at_medium
  at_campaign
  at_custom
  at_link
  at_bbc
  at_format
  at_ptr
  at_send
`);

/** Names whose families hold names with a meaning as well. */
export const noiseOfFamilies: ReadonlySet<string> = new Set(
  entriesOf(`
    # Piwik
    pk_campaign
    pk_kwd
    pk_keyword
    pk_source
    pk_medium
    pk_content
    pk_cid
    # Bilibili
    share_source
    share_medium
    share_plat
    share_session_id
    share_tag
    share_times
  `),
);

/** Noise on most sites and meaning on some: dropped where the path names an article, or the value a way to it. */
export const ambiguous: ReadonlySet<string> = new Set(
  entriesOf(`
    ref
    ref_
    referrer
    referer
    source
    src
    from
    via
    cmp
    cmpid
    campaign
    campaign_id
  `),
);

/** Meaning on most sites: dropped only when the value names a way to come. */
export const doubtful: ReadonlySet<string> = new Set(
  entriesOf(`
    rss
    feed
    share
    partner
    cid
    mod
    trk
    medium
    channel
    origin
  `),
);

/** Ways to come, as values of such names: channels, networks, apps. Any host is one, too. */
export const ways: ReadonlySet<string> = new Set(
  entriesOf(`
    # Channels
    rss
    rssfeed
    rss_feed
    feed
    feeds
    atom
    email
    mail
    newsletter
    social
    sharing
    timeline
    groupmessage
    singlemessage
    homepage
    # Networks and sites
    hn
    hackernews
    hacker-news
    twitter
    x
    facebook
    fb
    linkedin
    reddit
    weibo
    wechat
    weixin
    telegram
    slack
    discord
    producthunt
    lobsters
    techmeme
    # Search engines and assistants
    google
    bing
    baidu
    chatgpt
    perplexity
  `),
);
