export const id=483;export const ids=[483];export const modules={46324:((e,t,n)=>{n.d(t,{TG:()=>ce,w4:()=>ue,Sg:()=>le});var r=n(69784),i=n(96773),a=n(6997);function o(e){let t=e.trim();if(t.length>8e3)return null;let n=s(t);if(n===null)return null;let r=n;for(let e=(0,a.o)(r);e!==null;e=(0,a.o)(r)){let t=s(e);if(t===null||!c(t.hostname))break;r=t}return r}function s(e){let t=URL.parse(e);return t===null||t.protocol!==`https:`&&t.protocol!==`http:`||t.username!==``||t.password!==``||/(?:^|\.)\.$/.test(t.hostname)?null:t}function c(e){return/\.[a-z][a-z0-9-]+\.?$/.test(e)&&!/\.(?:local|localhost|internal|lan|arpa)\.?$/.test(e)}function l({hostname:e}){return e.endsWith(`.`)?e.slice(0,-1):e}function u(e){return e.length<2?[]:e.slice(1).split(`&`).map(e=>e.replace(/^(?:amp;|#0?38;)+/,``)).filter(e=>e!==``&&e!==`=`)}function d(e){let t=e.indexOf(`=`);return t===-1?e:e.slice(0,t)}function f(e){let t=e.indexOf(`=`);return t===-1?``:e.slice(t+1)}let p=/(?<=[^/.]);jsessionid=[^/]*/gi,m=/\/(?:index\.(?:html?|php|aspx?|jsp|shtml)|default\.aspx?)$/i;function h(e){let t=e.includes(`%`)?g(e):e;for(t.includes(`;`)&&(t=t.replace(p,``)),t.includes(`//`)&&(t=t.replace(/\/{2,}/g,`/`));;){let e=(0,i.Mx)(t,/\//).replace(m,``);if(e===t)return t;t=e}}function g(e){return e.replace(/(?<!%[0-9A-Fa-f]?)%[0-9A-Fa-f]{2}/g,e=>{let t=String.fromCharCode(Number.parseInt(e.slice(1),16));return/[\w.~@:!$'()*,-]/.test(t)?t:e.toUpperCase()})}function _(e){if(/^(?:[\w.~-]*=)?[\w.~-]+$/.test(e))return e;let t=f(e);return t===``?v(d(e)):`${v(d(e))}=${v(t)}`}function v(e){try{return encodeURIComponent(decodeURIComponent(e.replaceAll(`+`,` `)))}catch{return e}}function y(e){return e.split(/[-_]/).filter(e=>e!==``).length>=3||/\d{5}|\.html?$/i.test(e)}let b=/(?:^|\.)(?:github\.com|gitlab\.com|gitee\.com|huggingface\.co|npmjs\.com|pypi\.org|crates\.io|codeberg\.org)$/;function ee(e,t){if(!/\bamp\b/i.test(e)||b.test(t))return e;let n=e.split(`/`).slice(1),r=n.filter(e=>!/^amp$/i.test(e));return((/^amp$/i.test(n[0]??``)||/^amp$/i.test(n.at(-1)??``))&&y(r.at(-1)??``)?`/${r.join(`/`)}`:e).replace(/(?<=\/(?!index\.)[^/]{0,300}[^/.])(?:\.amp){1,3}(?=(?:\.html)?$)/i,``)}let x=/^(?:amp(?:=(?:1|true|yes|on))?|(?:output|outputtype|mode|view|_?format)=amp|(?:_amp|isamp|is_amp)=(?:1|true))$/i;function S(e){return e.some(e=>x.test(e))?e.filter(e=>!x.test(e)):e}var C=n(34102);let te=/^(?:\/[^/]+)?\/(?:[^/]*-)?([0-9a-f]{10,12})$/,w=([e=``])=>`medium.com/p/${e}`,ne=[{hosts:[`mp.weixin.qq.com`],path:/^\/s$/,keeps:[`__biz`,`mid`,`idx`,`sn`]},{hosts:[`mp.weixin.qq.com`],path:/^\/s\/[\w-]+$/,keeps:[]},{hosts:[`*.medium.com`,`scribe.rip`],path:te,page:w,keeps:[]},{hosts:[`towardsdatascience.com`,`betterprogramming.pub`,`levelup.gitconnected.com`,`uxdesign.cc`,`netflixtechblog.com`,`pub.towardsai.net`,`blog.det.life`,`itnext.io`,`infosecwriteups.com`],path:/^\/(?:[^/]+-)([0-9a-f]{12})$/,page:w,keeps:[]},{hosts:[`open.substack.com`],path:/^\/pub\/([^/]+)\/p\/([^/]+)$/,page:([e=``,t=``])=>`${e.toLowerCase()}.substack.com/p/${t}`,keeps:[]},{hosts:[`*.substack.com`],path:/^\/p\/([^/]+)(?:\/comments)?$/,page:([e=``],t)=>`${t}/p/${e}`,keeps:[]},{hosts:[`36kr.com`],path:/^\/(?:p|newsflashes|video)\/\d+$/,keeps:[]},{hosts:[`blog.csdn.net`],path:/^\/[^/]+\/article\/details\/\d+$/,keeps:[]},{hosts:[`juejin.cn`],path:/^\/post\/\d+$/,keeps:[]},{hosts:[`docs.google.com`],path:/^\/(document|spreadsheets|presentation)(?:\/u\/\d+)?\/d\/(?!e\/)([\w-]+)(?:\/(?:edit|view|preview|mobilebasic|copy))?$/,page:([e=``,t=``])=>`docs.google.com/${e}/d/${t}`,keeps:[]}],T=(e,t)=>`github.com/${e}/${t.replace(/(?:\.git){1,3}$/i,``)}`.toLowerCase(),E=([e=``,t=``,n=``,r=``])=>`${T(e,t)}/blob/${n}/${r}`,D=`(?!(?:trending|topics|orgs|collections|marketplace|search|sponsors|apps|features|settings|users|about|explore|stars)/)`,O=[{hosts:[`github.com`],path:RegExp(`^/${D}([^/]+)/([^/]+)(?:/tree/(?:main|master))?$`),page:([e=``,t=``])=>T(e,t),keeps:[]},{hosts:[`github.com`],path:/^\/([^/]+)\/([^/]+)\/(?:blob|raw)\/(?:refs\/(?:heads|tags)\/)?([^/]+)\/(.+)$/,page:E,keeps:[],entries:!0},{hosts:[`raw.githubusercontent.com`],path:/^\/([^/]+)\/([^/]+)\/(?:refs\/(?:heads|tags)\/)?([^/]+)\/(.+)$/,page:E,keeps:[],entries:!0},{hosts:[`github.com`],path:/^\/([^/]+)\/([^/]+)\/releases\/(?:tag\/|(?!(?:latest|new|download|edit|tag|expanded_assets)(?:\/|$)))(.+)$/,page:([e=``,t=``,n=``])=>`${T(e,t)}/releases/tag/${n.replace(/(?<=\w)%2F(?=\w)/g,`/`)}`,keeps:[]},{hosts:[`github.com`],path:/^\/([^/]+)\/([^/]+)\/(?:pull|issues)\/(\d+)(?:\/(?:files|commits|checks|changes))?$/,page:([e=``,t=``,n=``])=>`${T(e,t)}/issues/${n}`,keeps:[]},{hosts:[`github.com`],path:RegExp(`^/${D}([^/]+)/([^/]+)/(.+)$`),page:([e=``,t=``,n=``])=>`${T(e,t)}/${n}`},{hosts:[`github.com`],path:/^\/([^/]+)$/,page:([e=``])=>`github.com/${e.toLowerCase()}`},{hosts:[`gist.github.com`],path:/^(?:\/[^/]+)?\/([0-9a-f]{20,32})$/,page:([e=``])=>`gist.github.com/${e}`,keeps:[]},{hosts:[`huggingface.co`],path:/^\/((?:datasets|spaces)\/[^/]+\/[^/]+)(?:\/tree\/main)?$/,page:([e=``])=>`huggingface.co/${e}`,keeps:[]},{hosts:[`huggingface.co`],path:RegExp(`^/(?!(?:datasets|spaces|docs|blog|papers|learn|tasks|collections|posts|api|settings|organizations|chat)/)([^/]+/[^/]+)(?:/tree/main)?$`),page:([e=``])=>`huggingface.co/${e}`,keeps:[]},{hosts:[`huggingface.co`],path:/^\/((?:(?:datasets|spaces)\/)?[^/]+\/[^/]+)\/(?:blob|resolve|raw)\/([^/]+\/.+)$/,page:([e=``,t=``])=>`huggingface.co/${e}/blob/${t}`,keeps:[],entries:!0}],k=String.raw`([0-9]{4}\.[0-9]{4,5})(?:v[0-9]+)?`,A=String.raw`((?:[a-z-]+(?:\.[A-Z]{2})?/[0-9]{7})|[0-9]{4}\.[0-9]{4,5})(?:v[0-9]+)?`,j=([e=``])=>`arxiv.org/abs/${e}`,M=([e=``])=>`doi.org/${e.toLowerCase()}`,N=[{hosts:[`arxiv.org`],path:new RegExp(String.raw`^/(?:abs|pdf|html|format|ps|e-print|src)/${A}(?:\.pdf|\.html)?$`),page:j,keeps:[]},{hosts:[`ar5iv.org`],path:RegExp(`^/(?:html/|abs/)?${A}$`),page:j,keeps:[]},{hosts:[`alphaxiv.org`],path:new RegExp(String.raw`^/(?:[a-z]{2}/)?(?:abs|pdf|html|overview)/${k}(?:\.pdf)?$`),page:j,keeps:[]},{hosts:[`huggingface.co`],path:RegExp(`^/papers/${k}$`),page:j,keeps:[]},{hosts:[`arxiv-vanity.com`],path:RegExp(`^/papers/${k}$`),page:j,keeps:[]},{hosts:[`scirate.com`,`papers.cool`],path:RegExp(`^/arxiv/${k}$`),page:j,keeps:[]},{hosts:[`semanticscholar.org`,`api.semanticscholar.org`],path:RegExp(`^/arxiv:${A}$`,`i`),page:j,keeps:[]},{hosts:[`doi.org`],path:new RegExp(String.raw`^/10\.48550/arxiv\.${A}$`,`i`),page:j,keeps:[]},{hosts:[`doi.org`],path:/^\/(10\.\d{4,9}\/.+)$/,page:M,keeps:[]},{hosts:[`biorxiv.org`,`medrxiv.org`],path:new RegExp(String.raw`^/content/(?:biorxiv/|medrxiv/)?(?:early/\d+/\d+/\d+/)?(10\.\d{4,9}/[\d.]+\d)(?:v\d+)?`+String.raw`(?:\.full|\.abstract|\.article-[a-z]+)?(?:\.pdf|\.full-text|-text)?$`),page:M,keeps:[]},{hosts:[`biorxiv.org`,`medrxiv.org`],path:/^\/cgi\/content\/(?:short|abstract|full)\/(\d{4}\.[\d.]+\d)(?:v\d+)?$/,page:([e=``])=>`doi.org/10.1101/${e}`,keeps:[]},{hosts:[`dl.acm.org`],path:/^\/doi\/(?:abs\/|full\/|fullHtml\/|pdf\/|epdf\/)?(10\.\d{4,9}\/.+)$/,page:M,keeps:[]},{hosts:[`openreview.net`],path:/^\/(?:forum|pdf)$/,page:()=>`openreview.net/forum`,keeps:[`id`]},{hosts:[`aclanthology.org`],path:/^\/([A-Z]\d{2}-\d{4,5}|\d{4}\.[\w-]+\.\d+)(?:\.pdf|\.bib)?$/,page:([e=``])=>`aclanthology.org/${e}`,keeps:[]},{hosts:[`nature.com`],path:/^\/articles\/([\w-]+)(?:\.pdf)?$/,page:([e=``])=>`doi.org/10.1038/${e.toLowerCase()}`,keeps:[]},{hosts:[`ssrn.com`],path:/^\/abstract=(\d+)$/,page:([e=``])=>`papers.ssrn.com/sol3/papers.cfm?abstract_id=${e}`,keeps:[]},{hosts:[`papers.ssrn.com`],path:/^\/sol3\/papers\.cfm$/,keeps:[`abstract_id`]}],P=([e=``])=>`youtube.com/watch?v=${e}`,re=([e=``])=>`x.com/i/status/${e}`,F=([e=``,t=``])=>`reddit.com/comments/${e}${t===``?``:`/_/${t}`}`.toLowerCase(),I=e=>([t=``])=>e+t,ie=[{hosts:[`youtube.com`],path:/^\/watch$/,keeps:[`v`]},{hosts:[`youtube.com`],path:/^\/(?:shorts|embed|live|v|e)\/(?!videoseries$)([\w-]+)$/,page:P,keeps:[]},{hosts:[`youtu.be`],path:/^\/([\w-]+)$/,page:P,keeps:[]},{hosts:[`youtube.com`],path:/^\/playlist$/,keeps:[`list`]},{hosts:[`youtube.com`],path:/^\/(@[^/]+)(?:\/featured)?$/,page:([e=``])=>`youtube.com/${e.toLowerCase()}`},{hosts:[`bilibili.com`],path:/^\/video\/(BV\w+|av\d+)$/,page:I(`bilibili.com/video/`),keeps:[`p`]},{hosts:[`bilibili.com`,`t.bilibili.com`],path:/^\/(?:opus\/|dynamic\/)?(\d{15,})$/,page:I(`bilibili.com/opus/`),keeps:[]},{hosts:[`vimeo.com`,`player.vimeo.com`],path:/^\/(?:video\/)?(\d+)$/,page:I(`vimeo.com/`),keeps:[]},{hosts:[`x.com`,`nitter.*`],path:/^\/(?:i\/(?:web\/)?|[A-Za-z0-9_]+\/)status(?:es)?\/(\d+)(?:\/(?:photo|video)\/\d+|\/[a-z]{2})?$/,page:re,keeps:[]},{hosts:[`x.com`],path:/^\/([A-Za-z0-9_]{1,15})$/,page:([e=``])=>`x.com/${e.toLowerCase()}`},{hosts:[`bsky.app`],path:/^\/profile\/[^/]+\/post\/\w+$/,keeps:[]},{hosts:[`weibo.com`],path:/^\/\d+\/(\w{9})$/,page:I(`weibo.com/status/`),keeps:[]},{hosts:[`weibo.cn`],path:/^\/(?:status|detail)\/(\w{9})$/,page:I(`weibo.com/status/`),keeps:[]},{hosts:[`xiaohongshu.com`],path:/^\/(?:explore|discovery\/item)\/([0-9a-f]{24})$/,page:I(`xiaohongshu.com/explore/`),keeps:[]},{hosts:[`*.linkedin.com`],path:/^\/(?:posts\/.+[-_]activity-|feed\/update\/urn:li:activity:)(\d{15,25})(?:-[\w-]{0,80})?$/,page:I(`linkedin.com/feed/update/urn:li:activity:`),keeps:[]},{hosts:[`news.ycombinator.com`],path:/^\/item$/,keeps:[`id`]},{hosts:[`lobste.rs`],path:/^\/s\/(\w{6})(?:\/[^/]+)?$/,page:I(`lobste.rs/s/`),keeps:[]},{hosts:[`*.reddit.com`],path:/^(?:\/(?:r|u|user)\/[^/]+)?\/comments\/(\w+)(?:\/[^/]*)?(?:\/(\w+))?$/,page:F,keeps:[]},{hosts:[`redd.it`],path:/^\/(\w+)$/,page:F,keeps:[]},{hosts:[`*.reddit.com`],path:/^\/r\/([^/]+)$/,page:([e=``])=>`reddit.com/r/${e.toLowerCase()}`},{hosts:[`*.reddit.com`],path:/^\/(?:u|user)\/([^/]+)$/,page:([e=``])=>`reddit.com/user/${e.toLowerCase()}`},{hosts:[`stackoverflow.com`,`superuser.com`,`serverfault.com`,`askubuntu.com`,`*.stackexchange.com`],path:/^\/(?:questions|q)\/(\d+)(?:\/(?!\d+$)[^/]+)?$/,page:([e=``],t)=>`${t}/questions/${e}`,keeps:[]},{hosts:[`community.openai.com`,`discuss.huggingface.co`,`discuss.pytorch.org`,`dev-discuss.pytorch.org`,`discuss.python.org`,`discuss.ai.google.dev`,`discuss.vllm.ai`,`forums.developer.nvidia.com`,`users.rust-lang.org`,`internals.rust-lang.org`,`discourse.llvm.org`,`meta.discourse.org`],path:/^\/t\/(?:(?=[^/]*[^/\d])[^/]+\/)?(\d+(?:\/\d+)?)$/,page:([e=``],t)=>`${t}/t/${e.replace(/\/1$/,``)}`,keeps:[]},{hosts:[`zhuanlan.zhihu.com`,`zhihu.com`],path:/^\/(?:p|tardis\/\w+\/art)\/(\d+)$/,page:I(`zhuanlan.zhihu.com/p/`),keeps:[]},{hosts:[`zhihu.com`],path:/^\/(?:question\/\d+\/|tardis\/\w+\/)?(?:answer|ans)\/(\d+)$/,page:I(`zhihu.com/answer/`),keeps:[]}];function L(e){let t=new Map;for(let n of e)for(let e of n.hosts){let r=t.get(e);r===void 0?t.set(e,[n]):r.push(n)}return(e,n)=>{let r=t.get(e)??t.get(`*.${(0,C.z)(e)}`)??t.get(`${e.slice(0,e.indexOf(`.`))}.*`);for(let t of r??[]){let r=t.path===void 0?[]:t.path.exec(n);if(r!==null)return{page:t.page?.(r.slice(1).map(R),e)??e+n,rule:t}}return null}}function R(e){return e??``}function z(e){return e.split(`
`).map(e=>e.trim()).filter(e=>e!==``&&!e.startsWith(`#`))}let B=new Set(z(`
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
  `)),V=z(`
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
`),H=new Set(z(`
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
  `)),U=new Set(z(`
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
  `)),W=new Set(z(`
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
  `)),G=new Set(z(`
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
  `)),K=/^(?:[a-z0-9-]+\.)+(?:com|org|net|io|ai|dev|co|cn|app|xyz|me|news|blog)$/i,q=[/\.(?:php|aspx?|jsp|cgi|cfm|pl|fcgi|do)$/i,/^(?:search|find|query|view|viewer|item|show|open|go|out|redirect|compare|convert|translate|details?|index|cgi-bin)$/i,/[-_](?:search|view|viewer|compare|finder)$/i],J={"36kr.com":{drop:`f`},"bilibili.com":{drop:`from seid timestamp plat_id buvid is_story_h5 bbid ts`},"biorxiv.org":{drop:`rss ct`},"bloomberg.com":{drop:`accesstoken srnd sref leadsource`},"businessinsider.com":{drop:`r ir`},"cnbc.com":{drop:`__source`},"codeberg.org":{keep:`ref`},"economist.com":{drop:`giftid`},"ft.com":{drop:`accesstoken sharetype shareid`},"gitee.com":{keep:`ref`},"github.com":{drop:`ref_type ref_cta ref_loc ref_page`},"gitlab.com":{keep:`ref`},"linkedin.com":{drop:`trk trackingid lipi rcm originalsubdomain`},"medium.com":{drop:`sk gi`},"mp.weixin.qq.com":{drop:`chksm scene subscene srcid sharer_shareinfo sharer_shareinfo_first key uin devicetype version lang ascene
      pass_ticket mpshare clicktime enterid sessionid wx_header poc_token exportkey`},"nytimes.com":{drop:`smid smtyp unlocked_article_code referringsource`},"openalex.org":{keep:`source`},"reddit.com":{drop:`rdt share_id`},"spotify.com":{drop:`si`},"substack.com":{drop:`r s publication_id post_id`},"theatlantic.com":{drop:`gift`},"theguardian.com":{drop:`cmp`},"washingtonpost.com":{drop:`pwapi_token itid wpisrc wpmm`},"wired.com":{drop:`mbid bxid`},"wsj.com":{drop:`st reflink mod`},"x.com":{drop:`s t cxt`},"youtu.be":{drop:`si feature`},"youtube.com":{drop:`si feature ab_channel pp`}},Y=(e=``)=>new Set(e.split(/\s+/)),ae={drop:Y(),keep:Y()},X=new Map(Object.entries(J).map(([e,{drop:t,keep:n}])=>[e,{drop:Y(t),keep:Y(n)}]));function Z({hostname:e,pathname:t,search:n}){let r=u(n);if(r.length===0)return r;let i=(0,C.r)(e),{drop:a,keep:o}=X.get(i)??X.get((0,C.z)(i))??ae,s=h(t),c=s.slice(s.lastIndexOf(`/`)+1),l=y(c)&&!q.some(e=>e.test(c));return r.filter(e=>{let t=d(e).toLowerCase();return o.has(t)?!0:B.has(t)||H.has(t)||a.has(t)||V.some(e=>t.startsWith(e))?!1:U.has(t)?!(l||Q(f(e))):!(W.has(t)&&Q(f(e)))})}function Q(e){return G.has(e.toLowerCase())||K.test(e)}let oe=/^#(?:utm_|xtor=|echobox=|at_medium=|ref=|rss|intcid=|ixzz|sthash)/i;function $(e){if(e.length<2||oe.test(e))return``;let t=e.indexOf(`:~:`);return t===-1?e:e.slice(0,t).replace(/^#$/,``)}let se=L([...N,...O,...ie,...ne]);function ce(e){let t=o(e);if(t===null)return null;let n=Z(t).join(`&`),r=t.port===``?``:`:${t.port}`,i=n===``?``:`?${n}`;return`${t.protocol}//${l(t)}${r}${t.pathname}${i}${$(t.hash)}`}function le(e){let t=o(e);if(t===null)return null;let n=(0,C.r)(t.hostname),r=ee(h(t.pathname),n),i=t.port===``||t.port===`80`||t.port===`443`,a=i?se(n,r):null,s=a?.rule.keeps,c=S(Z(t).map(_)),l=s===void 0?c:c.filter(e=>s.includes(d(e))),u=a?.page??(i?n+r:`${n}:${t.port}${r}`),f=s===void 0||a?.rule.entries===!0,p=$(t.hash);return u+de(l)+(f&&fe(p,r)?p:``)}function ue(e){return(0,C.r)(new URL(e).hostname)}function de(e){return e.length===0?``:`?${(e.length===1?e:e.toSorted((e,t)=>(0,r.n6)(d(e),d(t)))).join(`&`)}`}function fe(e,t){return e.length<2?!1:pe.test(e)||me.test(e)?!0:he.test(t)&&!ge.test(e)}let pe=/^#(?:\/|!.)/,me=/\d[.:_-]\d|^#v?\d+$/i,he=/\/(?:changelog|changes|release-?notes|releases|whats-?new|what-s-new|updates?|history|news)(?:\.[a-z]{2,4})?$/i,ge=/^#(?:top|main|content|main-content|comments?|respond|start|page|header|footer|nav|toc|atom-everything)$/i}),34102:((e,t,n)=>{n.d(t,{r:()=>c,z:()=>l});let r={"twitter.com":`x.com`,"xcancel.com":`x.com`,"np.reddit.com":`reddit.com`,"old.reddit.com":`reddit.com`,"new.reddit.com":`reddit.com`,"i.reddit.com":`reddit.com`,"music.youtube.com":`youtube.com`,"youtube-nocookie.com":`youtube.com`,"yewtu.be":`youtube.com`,"piped.video":`youtube.com`,"export.arxiv.org":`arxiv.org`,"browse.arxiv.org":`arxiv.org`,"cn.arxiv.org":`arxiv.org`,"xxx.lanl.gov":`arxiv.org`,"ar5iv.labs.arxiv.org":`ar5iv.org`,"dx.doi.org":`doi.org`,"hf.co":`huggingface.co`,"hf-mirror.com":`huggingface.co`,"bbc.co.uk":`bbc.com`,"juejin.im":`juejin.cn`,"m.blog.csdn.net":`blog.csdn.net`},i=/^(?:www|m|mobile|amp|wap)\./,a=/(?:\.m){1,3}(?=\.(?:wikipedia|wiktionary|wikinews|wikibooks|wikiquote|wikisource|wikimedia)\.org$)/,o=new Set(`github.io gitlab.io pages.dev workers.dev vercel.app netlify.app web.app firebaseapp.com herokuapp.com fly.dev
  onrender.com surge.sh hf.space streamlit.app readthedocs.io gitbook.io notion.site substack.com beehiiv.com ghost.io
  medium.com hashnode.dev bearblog.dev blogspot.com wordpress.com tumblr.com livejournal.com hatenablog.com micro.blog
  neocities.org itch.io amazonaws.com cloudfront.net azurewebsites.net appspot.com run.app deno.dev r2.dev`.split(/\s+/)),s=/^(?:com?|org|net|ac|edu|gov|or|ne|go|gob|nom|ltd|plc)\.[a-z]{2}$/;function c(e){let t=e.endsWith(`.`)?e.slice(0,-1):e;for(let e=i.exec(t);e!==null;e=i.exec(t)){let n=t.slice(e[0].length);if(e[0]!==`www.`&&(o.has(n)||s.test(n))||!n.includes(`.`))break;t=n}return t.includes(`.m.`)&&(t=t.replace(a,``)),r[t]??t}function l(e){let t=e.lastIndexOf(`.`),n=e.lastIndexOf(`.`,t-1);return n===-1?e:e.slice(n+1)}}),50483:((e,t,n)=>{n.d(t,{B:()=>s,X:()=>c});var r=n(96773),i=n(98810),a=n(46324),o=n(34102);function s({asked:e,final:t}){if((0,a.Sg)(e)===(0,a.Sg)(t))return null;let[n,r]=[URL.parse(e),URL.parse(t)];return n===null||r===null?null:g(r)&&!g(n)?`wall`:_(r)&&!_(n)||v(r,n)?`gone`:null}function c(e){let{asked:t,final:n,declared:r,title:i}=e;return(0,a.Sg)(n)===null||s(e)!==null?t:r.find(e=>l(e,n,i))??n}function l(e,t,n){let[r,i]=[URL.parse(e),URL.parse(t)];return r===null||i===null||(0,a.Sg)(e)===null?!1:(0,a.Sg)(e)===(0,a.Sg)(t)?!0:(0,o.r)(r.hostname)!==(0,o.r)(i.hostname)||r.port!==i.port||_(r)||v(r,i)||g(r)?!1:u(r,`${i.search!==``&&r.search===``?``:b(i.pathname+i.search)} ${n??``}`)}function u(e,t){let n=new Set(d(t)),r=d(b(y(e.pathname))+b(e.search)),i=r.filter(e=>n.has(e)),a=r.some(e=>/\d/.test(e)&&!n.has(e));return r.length>0&&!a&&i.length/r.length>=f}function d(e){return(0,i.Hn)(e.replace(p,` `)).flatMap(e=>e.split(/[.,']/))}let f=.75,p=/\.(?:html?|php|aspx?|amp)(?=$|[/?#\s])/gi,m=/^(?:consent|login|signin|auth|accounts?|sso|id|validate|captcha|geo\.captcha-delivery)\./,h=/\/(?:log-?in|sign-?in|sign-?up|consent|cookie-?wall|captcha|challenge|sorry|oauth2?|authorize|paywall|subscribe)(?:[/.]|$)/i;function g({hostname:e,pathname:t}){return m.test(e)||h.test(t)}function _({pathname:e,search:t}){return t===``&&/^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(e)}function v(e,t){let n=e.pathname.replace(/\/$/,``);return(0,o.r)(e.hostname)===(0,o.r)(t.hostname)&&/^(?:\/[a-z]+){1,2}$/i.test(n)&&t.pathname.startsWith(`${n}/`)&&t.pathname.length>n.length+1}function y(e){return(0,r.Mx)(e,/\//).split(`/`).at(-1)??``}function b(e){try{return decodeURIComponent(e)}catch{return e}}}),6997:((e,t,n)=>{n.d(t,{o:()=>l,z:()=>m});var r=n(34102);let i=/^google(?:\.com?)?(?:\.[a-z]{2})?$/,a=[{host:i,path:/^\/url$/,target:[`q`,`url`]},{host:/^lm?\.facebook\.com$/,path:/^\/l\.php$/,target:[`u`]},{host:/^l\.(?:instagram\.com|threads\.(?:net|com))$/,target:[`u`]},{host:/^youtube\.com$/,path:/^\/redirect$/,target:[`q`]},{host:/^out\.reddit\.com$/,target:[`url`]},{host:/^linkedin\.com$/,path:/^\/(?:redir\/redirect|safety\/go)\/?$/,target:[`url`]},{host:/^duckduckgo\.com$/,path:/^\/l\/?$/,target:[`uddg`]},{host:/^medium\.com$/,path:/^\/r\/?$/,target:[`url`]},{host:/^vk\.com$/,path:/^\/away\.php$/,target:[`to`]},{host:/^t\.umblr\.com$/,path:/^\/redirect$/,target:[`z`]},{host:/^slack-redir\.net$/,path:/^\/link$/,target:[`url`]},{host:/^steamcommunity\.com$/,path:/^\/linkfilter\/?$/,target:[`url`,`u`]},{host:/^getpocket\.com$/,path:/^\/redirect$/,target:[`url`]},{host:/^exit\.sc$/,target:[`url`]},{host:/\.safelinks\.protection\.outlook\.com$/,target:[`url`]},{host:/^link\.(?:zhihu\.com|juejin\.cn|csdn\.net)$/,target:[`target`]},{host:/^(?:gitee\.com|sspai\.com)$/,path:/^\/link$/,target:[`target`]},{host:/^jianshu\.com$/,path:/^\/go-wild$/,target:[`url`]},{host:/^oschina\.net$/,path:/^\/action\/GoToLink$/,target:[`url`]},{host:/^weibo\.cn$/,path:/^\/sinaurl$/,target:[`u`,`toasturl`]},{host:/^mp\.weixinbridge\.com$/,path:/^\/mp\/wapredirect$/,target:[`url`]},{host:/^c\.pc\.qq\.com$/,target:[`pfurl`,`url`]}],o=[{host:i,path:/^\/amp\/(s\/)?((?:[^/.]+\.)+[a-z][a-z-]+\/.*)$/},{host:/(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/,path:/^\/[acv]\/(s\/)?((?:[^/.]+\.)+[a-z][a-z-]+\/.*)$/},{host:/^tracking\.tldrnewsletter\.com$/,path:/^\/CL0\/()(https?:[^/]+)/},{host:/^urldefense\.com$/,path:/^\/v3\/__()(https?:.+?)__;/},{host:/^(?:freedium(?:-mirror)?\.cfd|r\.jina\.ai)$/,path:/^\/()(https?:\/\/?.+)$/}],s={"togithub.com":`github.com`,"redirect.github.com":`github.com`,"fxtwitter.com":`x.com`,"vxtwitter.com":`x.com`,"fixupx.com":`x.com`,"fixvx.com":`x.com`,"twittpr.com":`x.com`},c=/[=/_]https?(?::|%3a)|\/(?:amp|[acv])\/(?:s\/)?[^/.]+\.[^/]+\//i;function l(e){let t=(0,r.r)(e.hostname),n=s[t];return n===void 0?c.test(e.pathname+e.search)?u(t,e)??d(t,e):null:`https://${n}${e.pathname}${e.search}${e.hash}`}function u(e,{pathname:t,search:n}){for(let r of o){let[,i,a]=r.host.test(e)&&r.path.exec(t)||[];if(a!==void 0)return/^https?:\/\/?[^/]/.test(a)?a+n:/^https?:/i.test(a)?f(a):`${i?`https`:`http`}://${a}${n}`}return null}function d(e,{pathname:t,searchParams:n}){return(a.find(n=>n.host.test(e)&&(n.path?.test(t)??!0))?.target.flatMap(e=>n.get(e)??[])??[]).find(e=>/^https?:\/\//i.test(e))??null}function f(e){try{return decodeURIComponent(e)}catch{return null}}let p=new Set(`t.co bit.ly j.mp bitly.com buff.ly ow.ly hubs.ly hubs.li lnkd.in tinyurl.com goo.gl is.gd v.gd rb.gy cutt.ly
  dlvr.it ift.tt trib.al fb.me spr.ly mailchi.mp eepurl.com shorturl.at t.cn url.cn dwz.cn u.nu s.id
  nyti.ms wapo.st reut.rs bloom.bg cnb.cx on.ft.com econ.st bbc.in tcrn.ch wrd.cm engt.co b23.tv
  feedproxy.google.com feeds.feedburner.com link.medium.com g.co amzn.to aka.ms`.split(/\s+/));function m(e){let t=URL.parse(e)?.hostname.replace(/^www\./,``);return t!==void 0&&p.has(t)}})};