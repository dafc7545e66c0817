export const id = 483;
export const ids = [483];
export const modules = {

/***/ 6324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TG: () => (/* binding */ cleanUrl),
  w4: () => (/* binding */ hostOf),
  Sg: () => (/* binding */ linkKey)
});

// EXTERNAL MODULE: ./lib/text/normalize.js
var normalize = __webpack_require__(9784);
// EXTERNAL MODULE: ./lib/links/wrappers.js
var wrappers = __webpack_require__(6997);
;// CONCATENATED MODULE: ./lib/links/address.js
/** Reads texts as web addresses and brings host, path and query into one plain spelling. */

/**
 * Longest address taken for one, in UTF-16 units: servers refuse longer ones, and nested wrappers take time to open.
 */
const longest = 8_000;
/**
 * The address a text stands for, out of any wrapper that only leads on to it. Null for what is not an http(s) address,
 * or carries credentials.
 */
function parseAddress(text) {
    const address = text.trim();
    if (address.length > longest)
        return null;
    const url = webAddress(address);
    if (url === null)
        return null;
    let page = url;
    // Each round takes a shorter address out of a longer one, so this ends.
    for (let inner = (0,wrappers/* unwrap */.o)(page); inner !== null; inner = (0,wrappers/* unwrap */.o)(page)) {
        const target = webAddress(inner);
        if (target === null || !isPublicName(target.hostname))
            break;
        page = target;
    }
    return page;
}
function webAddress(text) {
    const url = URL.parse(text);
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return null;
    if (url.username !== '' || url.password !== '')
        return null;
    // The dot after the last label is the only one that may stand without a name before it.
    return /(?:^|\.)\.$/.test(url.hostname) ? null : url;
}
/** A wrapper must not smuggle in what nobody could have linked to: an address inside somebody's network. */
function isPublicName(hostname) {
    return /\.[a-z][a-z0-9-]+\.?$/.test(hostname) && !/\.(?:local|localhost|internal|lan|arpa)\.?$/.test(hostname);
}
/** The host without the dot that may end it. */
function plainHost({ hostname }) {
    return hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
}
/**
 * The parts of a query as they are written. Feeds that escape twice leave `&amp;` behind, which every server would read
 * as a name of its own.
 */
function queryParts(search) {
    if (search.length < 2)
        return [];
    return search
        .slice(1)
        .split('&')
        .map((part) => part.replace(/^(?:amp;|#0?38;)+/, ''))
        .filter((part) => part !== '' && part !== '=');
}
/** The name in a part of a query, as it is written. */
function nameOf(part) {
    const end = part.indexOf('=');
    return end === -1 ? part : part.slice(0, end);
}
/** The value in a part of a query, as it is written; '' when there is none. */
function textOf(part) {
    const end = part.indexOf('=');
    return end === -1 ? '' : part.slice(end + 1);
}
/** Session ids in the path, and the names under which servers keep the page of a folder. */
const sessionId = /(?<=[^/.]);jsessionid=[^/]*/gi;
const indexFile = /(?:\/(?:(?:index\.(?:html?|php|aspx?|jsp|shtml)|default\.aspx?))?)+$/i;
/** A path in a spelling that compares: without a trailing slash or an index file, '' for a front page. */
function plainPath(pathname) {
    let path = pathname.includes('%') ? plainEscapes(pathname) : pathname;
    if (path.includes(';'))
        path = path.replace(sessionId, '');
    if (path.includes('//'))
        path = path.replace(/\/{2,}/g, '/');
    return path.replace(indexFile, '');
}
/**
 * One way of percent-encoding a path: what needs no escape has none (RFC 3986, section 6.2.2.2, and the signs that no
 * server tells apart from their escapes), and the others have capital letters.
 */
function plainEscapes(path) {
    return path.replace(/(?<!%[0-9A-Fa-f]?)%[0-9A-Fa-f]{2}/g, (found) => {
        const sign = String.fromCharCode(Number.parseInt(found.slice(1), 16));
        return /[\w.~@:!$'()*,-]/.test(sign) ? sign : found.toUpperCase();
    });
}
/** A part of a query in a spelling that compares. */
function plainPart(part) {
    if (/^[\w.~-]*=?[\w.~-]+$/.test(part))
        return part;
    const value = textOf(part);
    return value === '' ? plainText(nameOf(part)) : `${plainText(nameOf(part))}=${plainText(value)}`;
}
/** One way of percent-encoding a name or value of a query, where `+` is a blank. */
function plainText(text) {
    try {
        return encodeURIComponent(decodeURIComponent(text.replaceAll('+', ' ')));
    }
    catch {
        // Not UTF-8: such an escape is compared as it stands.
        return text;
    }
}
/**
 * Whether a path segment reads like the name of one article: three words or more, a number as long as those that
 * content systems give, or a file of its own. Lists and tools have shorter names.
 */
function readsLikeArticle(segment) {
    const words = segment.split(/[-_]/).filter((word) => word !== '');
    return words.length >= 3 || /\d{5}|\.html?$/i.test(segment);
}

;// CONCATENATED MODULE: ./lib/links/amp.js
/**
 * Takes AMP (Accelerated Mobile Pages) out of addresses, so that they name the page proper on the site's own host.
 * `amp` is also a word (amplifiers, mixed precision, a programme's name), so it counts only beside a name that reads
 * like an article's.
 */

/** Hosts whose path segments people choose: there, `amp` is somebody's project. */
const projectHosts = /(?:^|\.)(?:github\.com|gitlab\.com|gitee\.com|huggingface\.co|npmjs\.com|pypi\.org|crates\.io|codeberg\.org)$/;
/** The path of the page proper. */
function pathWithoutAmp(path, host) {
    if (!/\bamp\b/i.test(path) || projectHosts.test(host))
        return path;
    const segments = path.split('/').slice(1);
    const named = segments.filter((segment) => !/^amp$/i.test(segment));
    const isBeside = /^amp$/i.test(segments[0] ?? '') || /^amp$/i.test(segments.at(-1) ?? '');
    const proper = isBeside && readsLikeArticle(named.at(-1) ?? '') ? `/${named.join('/')}` : path;
    return proper.replace(/(?<=\/(?!index\.)[^/]*[^/.])(?:\.amp)+(?=(?:\.html)?$)/i, '');
}
const switches = /^(?:amp(?:=(?:1|true|yes|on))?|(?:output|outputtype|mode|view|_?format)=amp|(?:_amp|isamp|is_amp)=(?:1|true))$/i;
/** The query without what switches AMP on. */
function queryWithoutAmp(query) {
    return query.some((part) => switches.test(part)) ? query.filter((part) => !switches.test(part)) : query;
}

// EXTERNAL MODULE: ./lib/links/hosts.js
var hosts = __webpack_require__(4102);
;// CONCATENATED MODULE: ./lib/links/rules-blogs.js
/** URL rules for blogs, newsletters and encyclopedias. */
/** Medium ends every story's address with its number, whatever title, author or publication stands before. */
const mediumStory = /^(?:\/[^/]+)?\/(?:[^/]*-)?([0-9a-f]{10,12})$/;
const medium = ([id = '']) => `medium.com/p/${id}`;
const blogRules = [
    {
        hosts: ['mp.weixin.qq.com'],
        // An account, its message, the place in the message, and the signature; everything else is the reader's.
        path: /^\/s$/,
        keeps: ['__biz', 'mid', 'idx', 'sn'],
    },
    { hosts: ['mp.weixin.qq.com'], path: /^\/s\/[\w-]+$/, keeps: [] },
    { hosts: ['*.medium.com', 'scribe.rip'], path: mediumStory, page: medium, keeps: [] },
    {
        // Publications on Medium under names of their own.
        hosts: [
            'towardsdatascience.com',
            'betterprogramming.pub',
            'levelup.gitconnected.com',
            'uxdesign.cc',
            'netflixtechblog.com',
            'pub.towardsai.net',
            'blog.det.life',
            'itnext.io',
            'infosecwriteups.com',
        ],
        path: /^\/(?:[^/]+-)([0-9a-f]{12})$/,
        page: medium,
        keeps: [],
    },
    {
        hosts: ['open.substack.com'],
        path: /^\/pub\/([^/]+)\/p\/([^/]+)$/,
        page: ([name = '', slug = '']) => `${name.toLowerCase()}.substack.com/p/${slug}`,
        keeps: [],
    },
    {
        hosts: ['*.substack.com'],
        path: /^\/p\/([^/]+)(?:\/comments)?$/,
        page: ([slug = ''], host) => `${host}/p/${slug}`,
        keeps: [],
    },
    { hosts: ['36kr.com'], path: /^\/(?:p|newsflashes|video)\/\d+$/, keeps: [] },
    { hosts: ['blog.csdn.net'], path: /^\/[^/]+\/article\/details\/\d+$/, keeps: [] },
    { hosts: ['juejin.cn'], path: /^\/post\/\d+$/, keeps: [] },
    {
        hosts: ['docs.google.com'],
        path: /^\/(document|spreadsheets|presentation)(?:\/u\/\d+)?\/d\/(?!e\/)([\w-]+)(?:\/(?:edit|view|preview|mobilebasic|copy))?$/,
        page: ([kind = '', id = '']) => `docs.google.com/${kind}/d/${id}`,
        keeps: [],
    },
];

;// CONCATENATED MODULE: ./lib/links/rules-code.js
/** URL rules for places where code and models live. */
/** GitHub compares owner and repository without case, and serves `.git` addresses as the repository's page. */
const repository = (owner, name) => `github.com/${owner}/${name.replace(/(?:\.git)+$/i, '')}`.toLowerCase();
/** A file: branches may be written in full, and the raw file is the same one. */
const file = ([owner = '', name = '', ref = '', path = '']) => `${repository(owner, name)}/blob/${ref}/${path}`;
/** First path segments on Hugging Face that are no owner of models. */
const noOwner = '(?!(?:datasets|spaces|docs|blog|papers|learn|tasks|collections|posts|api|settings|organizations|chat)/)';
/** First path segments on GitHub that are no owner of repositories. */
const noUser = '(?!(?:trending|topics|orgs|collections|marketplace|search|sponsors|apps|features|settings|users|about|explore|stars)/)';
const codeRules = [
    {
        hosts: ['github.com'],
        // A branch called main or master is what the repository's own page shows.
        path: new RegExp(`^/${noUser}([^/]+)/([^/]+)(?:/tree/(?:main|master))?$`),
        page: ([owner = '', name = '']) => repository(owner, name),
        keeps: [],
    },
    {
        hosts: ['github.com'],
        path: /^\/([^/]+)\/([^/]+)\/(?:blob|raw)\/(?:refs\/(?:heads|tags)\/)?([^/]+)\/(.+)$/,
        page: file,
        keeps: [],
        entries: true,
    },
    {
        hosts: ['raw.githubusercontent.com'],
        path: /^\/([^/]+)\/([^/]+)\/(?:refs\/(?:heads|tags)\/)?([^/]+)\/(.+)$/,
        page: file,
        keeps: [],
        entries: true,
    },
    {
        hosts: ['github.com'],
        // `releases/v1.2` leads to `releases/tag/v1.2`; the words are pages of their own.
        path: /^\/([^/]+)\/([^/]+)\/releases\/(?:tag\/|(?!(?:latest|new|download|edit|tag|expanded_assets)(?:\/|$)))(.+)$/,
        page: ([owner = '', name = '', tag = '']) => `${repository(owner, name)}/releases/tag/${tag.replace(/(?<=\w)%2F(?=\w)/g, '/')}`,
        keeps: [],
    },
    {
        hosts: ['github.com'],
        // The tabs of a pull request, and the two names of what is either an issue or a pull request.
        path: /^\/([^/]+)\/([^/]+)\/(?:pull|issues)\/(\d+)(?:\/(?:files|commits|checks|changes))?$/,
        page: ([owner = '', name = '', number = '']) => `${repository(owner, name)}/issues/${number}`,
        keeps: [],
    },
    {
        hosts: ['github.com'],
        path: new RegExp(`^/${noUser}([^/]+)/([^/]+)/(.+)$`),
        page: ([owner = '', name = '', rest = '']) => `${repository(owner, name)}/${rest}`,
    },
    {
        hosts: ['github.com'],
        path: /^\/([^/]+)$/,
        page: ([owner = '']) => `github.com/${owner.toLowerCase()}`,
    },
    {
        hosts: ['gist.github.com'],
        path: /^(?:\/[^/]+)?\/([0-9a-f]{20,32})$/,
        page: ([id = '']) => `gist.github.com/${id}`,
        keeps: [],
    },
    {
        hosts: ['huggingface.co'],
        path: /^\/((?:datasets|spaces)\/[^/]+\/[^/]+)(?:\/tree\/main)?$/,
        page: ([name = '']) => `huggingface.co/${name}`,
        keeps: [],
    },
    {
        hosts: ['huggingface.co'],
        path: new RegExp(`^/${noOwner}([^/]+/[^/]+)(?:/tree/main)?$`),
        page: ([name = '']) => `huggingface.co/${name}`,
        keeps: [],
    },
    {
        hosts: ['huggingface.co'],
        path: /^\/((?:(?:datasets|spaces)\/)?[^/]+\/[^/]+)\/(?:blob|resolve|raw)\/([^/]+\/.+)$/,
        page: ([name = '', path = '']) => `huggingface.co/${name}/blob/${path}`,
        keeps: [],
        entries: true,
    },
];

;// CONCATENATED MODULE: ./lib/links/rules-papers.js
/** URL rules for papers: their abstract, PDF and HTML pages, all versions, and the sites that show one paper. */
const newId = String.raw `([0-9]{4}\.[0-9]{4,5})(?:v[0-9]+)?`;
const anyId = String.raw `((?:[a-z-]+(?:\.[A-Z]{2})?/[0-9]{7})|[0-9]{4}\.[0-9]{4,5})(?:v[0-9]+)?`;
const arxiv = ([id = '']) => `arxiv.org/abs/${id}`;
/** DOIs compare without case. */
const doi = ([id = '']) => `doi.org/${id.toLowerCase()}`;
const paperRules = [
    {
        hosts: ['arxiv.org'],
        path: new RegExp(String.raw `^/(?:abs|pdf|html|format|ps|e-print|src)/${anyId}(?:\.pdf|\.html)?$`),
        page: arxiv,
        keeps: [],
    },
    { hosts: ['ar5iv.org'], path: new RegExp(`^/(?:html/|abs/)?${anyId}$`), page: arxiv, keeps: [] },
    {
        hosts: ['alphaxiv.org'],
        path: new RegExp(String.raw `^/(?:[a-z]{2}/)?(?:abs|pdf|html|overview)/${newId}(?:\.pdf)?$`),
        page: arxiv,
        keeps: [],
    },
    { hosts: ['huggingface.co'], path: new RegExp(`^/papers/${newId}$`), page: arxiv, keeps: [] },
    { hosts: ['arxiv-vanity.com'], path: new RegExp(`^/papers/${newId}$`), page: arxiv, keeps: [] },
    { hosts: ['scirate.com', 'papers.cool'], path: new RegExp(`^/arxiv/${newId}$`), page: arxiv, keeps: [] },
    {
        hosts: ['semanticscholar.org', 'api.semanticscholar.org'],
        path: new RegExp(`^/arxiv:${anyId}$`, 'i'),
        page: arxiv,
        keeps: [],
    },
    { hosts: ['doi.org'], path: new RegExp(String.raw `^/10\.48550/arxiv\.${anyId}$`, 'i'), page: arxiv, keeps: [] },
    { hosts: ['doi.org'], path: /^\/(10\.\d{4,9}\/.+)$/, page: doi, keeps: [] },
    {
        hosts: ['biorxiv.org', 'medrxiv.org'],
        path: new RegExp(String.raw `^/content/(?:biorxiv/|medrxiv/)?(?:early/\d+/\d+/\d+/)?(10\.\d{4,9}/[\d.]+\d)(?:v\d+)?` +
            String.raw `(?:\.full|\.abstract|\.article-[a-z]+)?(?:\.pdf|\.full-text|-text)?$`),
        page: doi,
        keeps: [],
    },
    {
        hosts: ['biorxiv.org', 'medrxiv.org'],
        path: /^\/cgi\/content\/(?:short|abstract|full)\/(\d{4}\.[\d.]+\d)(?:v\d+)?$/,
        page: ([id = '']) => `doi.org/10.1101/${id}`,
        keeps: [],
    },
    {
        hosts: ['dl.acm.org'],
        path: /^\/doi\/(?:abs\/|full\/|fullHtml\/|pdf\/|epdf\/)?(10\.\d{4,9}\/.+)$/,
        page: doi,
        keeps: [],
    },
    { hosts: ['openreview.net'], path: /^\/(?:forum|pdf)$/, page: () => 'openreview.net/forum', keeps: ['id'] },
    {
        hosts: ['aclanthology.org'],
        path: /^\/([A-Z]\d{2}-\d{4,5}|\d{4}\.[\w-]+\.\d+)(?:\.pdf|\.bib)?$/,
        page: ([id = '']) => `aclanthology.org/${id}`,
        keeps: [],
    },
    {
        hosts: ['nature.com'],
        path: /^\/articles\/([\w-]+)(?:\.pdf)?$/,
        page: ([id = '']) => `doi.org/10.1038/${id.toLowerCase()}`,
        keeps: [],
    },
    {
        hosts: ['ssrn.com'],
        path: /^\/abstract=(\d+)$/,
        page: ([id = '']) => `papers.ssrn.com/sol3/papers.cfm?abstract_id=${id}`,
        keeps: [],
    },
    { hosts: ['papers.ssrn.com'], path: /^\/sol3\/papers\.cfm$/, keeps: ['abstract_id'] },
];

;// CONCATENATED MODULE: ./lib/links/rules-talk.js
/** URL rules for videos, short messages and discussions. */
const video = ([id = '']) => `youtube.com/watch?v=${id}`;
const message = ([id = '']) => `x.com/i/status/${id}`;
const thread = ([id = '', comment = '']) => `reddit.com/comments/${id}${comment === '' ? '' : `/_/${comment}`}`.toLowerCase();
const at = (place) => ([id = '']) => place + id;
const talkRules = [
    { hosts: ['youtube.com'], path: /^\/watch$/, keeps: ['v'] },
    { hosts: ['youtube.com'], path: /^\/(?:shorts|embed|live|v|e)\/(?!videoseries$)([\w-]+)$/, page: video, keeps: [] },
    { hosts: ['youtu.be'], path: /^\/([\w-]+)$/, page: video, keeps: [] },
    { hosts: ['youtube.com'], path: /^\/playlist$/, keeps: ['list'] },
    {
        hosts: ['youtube.com'],
        path: /^\/(@[^/]+)(?:\/featured)?$/,
        page: ([name = '']) => `youtube.com/${name.toLowerCase()}`,
    },
    { hosts: ['bilibili.com'], path: /^\/video\/(BV\w+|av\d+)$/, page: at('bilibili.com/video/'), keeps: ['p'] },
    {
        hosts: ['bilibili.com', 't.bilibili.com'],
        path: /^\/(?:opus\/|dynamic\/)?(\d{15,})$/,
        page: at('bilibili.com/opus/'),
        keeps: [],
    },
    { hosts: ['vimeo.com', 'player.vimeo.com'], path: /^\/(?:video\/)?(\d+)$/, page: at('vimeo.com/'), keeps: [] },
    // The number alone names a message, whatever account the address shows.
    {
        hosts: ['x.com', 'nitter.*'],
        path: /^\/(?:i\/(?:web\/)?|[A-Za-z0-9_]+\/)status(?:es)?\/(\d+)(?:\/(?:photo|video)\/\d+|\/[a-z]{2})?$/,
        page: message,
        keeps: [],
    },
    { hosts: ['x.com'], path: /^\/([A-Za-z0-9_]{1,15})$/, page: ([name = '']) => `x.com/${name.toLowerCase()}` },
    { hosts: ['bsky.app'], path: /^\/profile\/[^/]+\/post\/\w+$/, keeps: [] },
    { hosts: ['weibo.com'], path: /^\/\d+\/(\w{9})$/, page: at('weibo.com/status/'), keeps: [] },
    { hosts: ['weibo.cn'], path: /^\/(?:status|detail)\/(\w{9})$/, page: at('weibo.com/status/'), keeps: [] },
    {
        hosts: ['xiaohongshu.com'],
        path: /^\/(?:explore|discovery\/item)\/([0-9a-f]{24})$/,
        page: at('xiaohongshu.com/explore/'),
        keeps: [],
    },
    {
        hosts: ['*.linkedin.com'],
        path: /^\/(?:posts\/.+[-_]activity-|feed\/update\/urn:li:activity:)(\d{15,})(?:-[\w-]*)?$/,
        page: at('linkedin.com/feed/update/urn:li:activity:'),
        keeps: [],
    },
    { hosts: ['news.ycombinator.com'], path: /^\/item$/, keeps: ['id'] },
    { hosts: ['lobste.rs'], path: /^\/s\/(\w{6})(?:\/[^/]+)?$/, page: at('lobste.rs/s/'), keeps: [] },
    {
        hosts: ['*.reddit.com'],
        path: /^(?:\/(?:r|u|user)\/[^/]+)?\/comments\/(\w+)(?:\/[^/]*)?(?:\/(\w+))?$/,
        page: thread,
        keeps: [],
    },
    { hosts: ['redd.it'], path: /^\/(\w+)$/, page: thread, keeps: [] },
    { hosts: ['*.reddit.com'], path: /^\/r\/([^/]+)$/, page: ([name = '']) => `reddit.com/r/${name.toLowerCase()}` },
    {
        hosts: ['*.reddit.com'],
        path: /^\/(?:u|user)\/([^/]+)$/,
        page: ([name = '']) => `reddit.com/user/${name.toLowerCase()}`,
    },
    {
        hosts: ['stackoverflow.com', 'superuser.com', 'serverfault.com', 'askubuntu.com', '*.stackexchange.com'],
        path: /^\/(?:questions|q)\/(\d+)(?:\/(?!\d+$)[^/]+)?$/,
        page: ([id = ''], host) => `${host}/questions/${id}`,
        keeps: [],
    },
    // Discourse: the slug is for readers; the number behind the topic's is a single answer.
    {
        hosts: [
            'community.openai.com',
            'discuss.huggingface.co',
            'discuss.pytorch.org',
            'dev-discuss.pytorch.org',
            'discuss.python.org',
            'discuss.ai.google.dev',
            'discuss.vllm.ai',
            'forums.developer.nvidia.com',
            'users.rust-lang.org',
            'internals.rust-lang.org',
            'discourse.llvm.org',
            'meta.discourse.org',
        ],
        path: /^\/t\/(?:(?=[^/]*[^/\d])[^/]+\/)?(\d+(?:\/\d+)?)$/,
        page: ([id = ''], host) => `${host}/t/${id.replace(/\/1$/, '')}`,
        keeps: [],
    },
    {
        hosts: ['zhuanlan.zhihu.com', 'zhihu.com'],
        path: /^\/(?:p|tardis\/\w+\/art)\/(\d+)$/,
        page: at('zhuanlan.zhihu.com/p/'),
        keeps: [],
    },
    {
        hosts: ['zhihu.com'],
        path: /^\/(?:question\/\d+\/|tardis\/\w+\/)?(?:answer|ans)\/(\d+)$/,
        page: at('zhihu.com/answer/'),
        keeps: [],
    },
];

;// CONCATENATED MODULE: ./lib/links/site-rule.js
/** Applies per-site URL rules: which spellings of an address on one site name one page. */

/** Makes a lookup of rules, so that an address is compared with its own site's rules only. */
function ruleBook(rules) {
    const byHost = new Map();
    for (const rule of rules) {
        for (const host of rule.hosts) {
            const known = byHost.get(host);
            if (known === undefined)
                byHost.set(host, [rule]);
            else
                known.push(rule);
        }
    }
    return (host, path) => {
        const own = byHost.get(host) ?? byHost.get(`*.${(0,hosts/* siteOf */.z)(host)}`) ?? byHost.get(`${host.slice(0, host.indexOf('.'))}.*`);
        for (const rule of own ?? []) {
            const match = rule.path === undefined ? [] : rule.path.exec(path);
            if (match !== null)
                return { page: rule.page?.(match.slice(1).map(orEmpty), host) ?? host + path, rule };
        }
        return null;
    };
}
/** Groups that took no part in a match. */
function orEmpty(group) {
    return group ?? '';
}

;// CONCATENATED MODULE: ./lib/links/tracking-names.js
/**
 * Lists the tracking parameters of addresses, which say how a reader came and nothing about the page, one name a line.
 * The names are those that the services document or append themselves; many of them stand in the lists of ClearURLs and
 * of Brave and Firefox (`query-stripping`) too. A name that means a page anywhere belongs into one of the later lists.
 */
/** The entries of a list, one a line; lines that begin with `#` are comments. */
function entriesOf(list) {
    return list
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
/** Noise on every site. */
const noise = new Set(entriesOf(`
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
  `));
/** Families of such names, by what they begin with. */
const noiseFamilies = entriesOf(`
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
const noiseOfFamilies = new Set(entriesOf(`
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
  `));
/** Noise on most sites and meaning on some: dropped where the path names an article, or the value a way to it. */
const ambiguous = new Set(entriesOf(`
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
  `));
/** Meaning on most sites: dropped only when the value names a way to come. */
const doubtful = new Set(entriesOf(`
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
  `));
/** Ways to come, as values of such names: channels, networks, apps. Any host is one, too. */
const ways = new Set(entriesOf(`
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
  `));

;// CONCATENATED MODULE: ./lib/links/tracking.js
/** Takes tracking parameters out of addresses: what says how a reader came, and nothing about the page. */



/** A host is a way to come, by the ends that hosts of sites have. */
const host = /^(?:[a-z0-9-]+\.)+(?:com|org|net|io|ai|dev|co|cn|app|xyz|me|news|blog)$/i;
/** Last segments of scripts and tools: what they show stands in their query alone. */
const tools = [
    /\.(?:php|aspx?|jsp|cgi|cfm|pl|fcgi|do)$/i,
    /^(?:search|find|query|view|viewer|item|show|open|go|out|redirect|compare|convert|translate|details?|index|cgi-bin)$/i,
    /[-_](?:search|view|viewer|compare|finder)$/i,
];
/** What single hosts append, and what means something on them alone. Hosts as `canonicalHost` gives them, or sites. */
const hostTables = {
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
const names = (list = '') => new Set(list.split(/\s+/));
const none = { drop: names(), keep: names() };
const tables = new Map(Object.entries(hostTables).map(([host, { drop, keep }]) => [host, { drop: names(drop), keep: names(keep) }]));
/** The parts of an address's query that are no tracking, as they are written. */
function withoutTracking({ hostname, pathname, search }) {
    const parts = queryParts(search);
    if (parts.length === 0)
        return parts;
    const site = (0,hosts/* canonicalHost */.r)(hostname);
    const { drop, keep } = tables.get(site) ?? tables.get((0,hosts/* siteOf */.z)(site)) ?? none;
    const path = plainPath(pathname);
    const last = path.slice(path.lastIndexOf('/') + 1);
    const isArticle = readsLikeArticle(last) && !tools.some((tool) => tool.test(last));
    return parts.filter((part) => {
        const name = nameOf(part).toLowerCase();
        if (keep.has(name))
            return true;
        if (noise.has(name) || noiseOfFamilies.has(name) || drop.has(name))
            return false;
        if (noiseFamilies.some((family) => name.startsWith(family)))
            return false;
        if (ambiguous.has(name))
            return !(isArticle || isWay(textOf(part)));
        return !(doubtful.has(name) && isWay(textOf(part)));
    });
}
function isWay(value) {
    return ways.has(value.toLowerCase()) || host.test(value);
}
/** Fragments that say how a reader came. */
const trackingFragment = /^#(?:utm_|xtor=|echobox=|at_medium=|ref=|rss|intcid=|ixzz|sthash)/i;
/** A fragment without tracking and without pointers to a piece of text; '' when nothing is left. */
function withoutPointers(fragment) {
    if (fragment.length < 2 || trackingFragment.test(fragment))
        return '';
    const pointer = fragment.indexOf(':~:');
    return pointer === -1 ? fragment : fragment.slice(0, pointer).replace(/^#$/, '');
}

;// CONCATENATED MODULE: ./lib/links/canonical.js
/** Computes the identity of a web address, by which links are compared, and the clean address to publish. */










/**
 * Two addresses share a key only when they surely name one page: one story told twice is seen by the editor, one taken
 * for another is lost. The key is for comparing, `cleanUrl` gives the address to publish.
 */
const rulingOn = ruleBook([...paperRules, ...codeRules, ...talkRules, ...blogRules]);
/**
 * The address to publish: out of wrappers, without tracking, otherwise as it was written. Idempotent. Null when it is
 * not an http(s) address.
 */
function cleanUrl(address) {
    const url = parseAddress(address);
    if (url === null)
        return null;
    const query = withoutTracking(url).join('&');
    const port = url.port === '' ? '' : `:${url.port}`;
    const search = query === '' ? '' : `?${query}`;
    return `${url.protocol}//${plainHost(url)}${port}${url.pathname}${search}${withoutPointers(url.hash)}`;
}
/**
 * The identity of an address; null where `cleanUrl` is. Idempotent: a key with `https://` before it has itself as key.
 */
function linkKey(address) {
    const url = parseAddress(address);
    if (url === null)
        return null;
    const host = (0,hosts/* canonicalHost */.r)(url.hostname);
    const path = pathWithoutAmp(plainPath(url.pathname), host);
    const isDefaultPort = url.port === '' || url.port === '80' || url.port === '443';
    const ruling = isDefaultPort ? rulingOn(host, path) : null;
    const keeps = ruling?.rule.keeps;
    const query = queryWithoutAmp(withoutTracking(url).map(plainPart));
    const telling = keeps === undefined ? query : query.filter((part) => keeps.includes(nameOf(part)));
    const page = ruling?.page ?? (isDefaultPort ? host + path : `${host}:${url.port}${path}`);
    const mayBeNamed = keeps === undefined || ruling?.rule.entries === true;
    const fragment = withoutPointers(url.hash);
    return page + queryOf(telling) + (mayBeNamed && isNamed(fragment, path) ? fragment : '');
}
/** The host a reader would name, for counting independent outlets. */
function hostOf(address) {
    return (0,hosts/* canonicalHost */.r)(new URL(address).hostname);
}
/** The order of a query's names means nothing; that of one name's values may. */
function queryOf(parts) {
    if (parts.length === 0)
        return '';
    const ordered = parts.length === 1 ? parts : parts.toSorted((a, b) => (0,normalize/* compareText */.n6)(nameOf(a), nameOf(b)));
    return `?${ordered.join('&')}`;
}
/**
 * Whether a fragment names a page or an entry that is news of its own, rather than a place on the page: a route of a
 * single-page application, a version or a date, or any anchor in a list of changes.
 */
function isNamed(fragment, path) {
    if (fragment.length < 2)
        return false;
    if (route.test(fragment) || numbered.test(fragment))
        return true;
    return listOfChanges.test(path) && !furniture.test(fragment);
}
/** After a hash-bang there is always a route: no page has an anchor of that name. */
const route = /^#(?:\/|!.)/;
/** `#2.1.0`, `#v3`, `#2026-02-08`; also `#2131`, which is how GitHub spells the anchor of a heading 2.1.31. */
const numbered = /\d[.:_-]\d|^#v?\d+$/i;
const listOfChanges = /\/(?:changelog|changes|release-?notes|releases|whats-?new|what-s-new|updates?|history|news)(?:\.[a-z]{2,4})?$/i;
/** Anchors that every page has. */
const furniture = /^#(?:top|main|content|main-content|comments?|respond|start|page|header|footer|nav|toc|atom-everything)$/i;


/***/ }),

/***/ 4102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ canonicalHost),
/* harmony export */   z: () => (/* binding */ siteOf)
/* harmony export */ });
/** Maps host names to the site they serve: mirrors, mobile and old front ends, and hosts of many owners. */
/** Hosts that serve the pages of another under the same paths. */
const twins = {
    'twitter.com': 'x.com',
    'xcancel.com': 'x.com',
    'np.reddit.com': 'reddit.com',
    'old.reddit.com': 'reddit.com',
    'new.reddit.com': 'reddit.com',
    'i.reddit.com': 'reddit.com',
    'music.youtube.com': 'youtube.com',
    'youtube-nocookie.com': 'youtube.com',
    'yewtu.be': 'youtube.com',
    'piped.video': 'youtube.com',
    'export.arxiv.org': 'arxiv.org',
    'browse.arxiv.org': 'arxiv.org',
    'cn.arxiv.org': 'arxiv.org',
    'xxx.lanl.gov': 'arxiv.org',
    'ar5iv.labs.arxiv.org': 'ar5iv.org',
    'dx.doi.org': 'doi.org',
    'hf.co': 'huggingface.co',
    'hf-mirror.com': 'huggingface.co',
    'bbc.co.uk': 'bbc.com',
    'juejin.im': 'juejin.cn',
    'm.blog.csdn.net': 'blog.csdn.net',
};
/** Labels in front of a host that only choose a presentation. */
const presentations = /^(?:www|m|mobile|amp|wap)\./;
/** Wikipedia and its sisters have theirs in the middle: en.m.wikipedia.org. */
const mobileWiki = /(?:\.m)+(?=\.(?:wikipedia|wiktionary|wikinews|wikibooks|wikiquote|wikisource|wikimedia)\.org$)/;
/** Sites whose subdomains belong to different people: there, `mobile` may be somebody's name. */
const shared = new Set(`github.io gitlab.io pages.dev workers.dev vercel.app netlify.app web.app firebaseapp.com herokuapp.com fly.dev
  onrender.com surge.sh hf.space streamlit.app readthedocs.io gitbook.io notion.site substack.com beehiiv.com ghost.io
  medium.com hashnode.dev bearblog.dev blogspot.com wordpress.com tumblr.com livejournal.com hatenablog.com micro.blog
  neocities.org itch.io amazonaws.com cloudfront.net azurewebsites.net appspot.com run.app deno.dev r2.dev`.split(/\s+/));
/** Second levels under which countries register names, as in `co.uk`. */
const registry = /^(?:com?|org|net|ac|edu|gov|or|ne|go|gob|nom|ltd|plc)\.[a-z]{2}$/;
/** The host under which a site's pages compare: without what only chooses a presentation, and one for all twins. */
function canonicalHost(hostname) {
    let host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
    for (let found = presentations.exec(host); found !== null; found = presentations.exec(host)) {
        const rest = host.slice(found[0].length);
        const isSomebodys = found[0] !== 'www.' && (shared.has(rest) || registry.test(rest));
        if (isSomebodys || !rest.includes('.'))
            break;
        host = rest;
    }
    if (host.includes('.m.'))
        host = host.replace(mobileWiki, '');
    return twins[host] ?? host;
}
/** The last two labels of a host, for tables that hold for all of a site. */
function siteOf(host) {
    const end = host.lastIndexOf('.');
    const start = host.lastIndexOf('.', end - 1);
    return start === -1 ? host : host.slice(start + 1);
}


/***/ }),

/***/ 483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ strayed),
/* harmony export */   X: () => (/* binding */ ownAddress)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8810);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6324);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4102);
/**
 * Decides what a page's own address is from its redirects and what it declares (`rel=canonical`, `og:url`), distrusting
 * both.
 */



/**
 * Whether the redirects behind an address led to no page of it: to a site's front page or a section, as for articles
 * that are gone (`gone`), or to a wall where readers sign in, agree or prove themselves (`wall`).
 */
function strayed({ asked, final }) {
    if ((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .linkKey */ .Sg)(asked) === (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .linkKey */ .Sg)(final))
        return null;
    const [from, to] = [URL.parse(asked), URL.parse(final)];
    if (from === null || to === null)
        return null;
    if (isWall(to) && !isWall(from))
        return 'wall';
    return (isFrontPage(to) && !isFrontPage(from)) || isSectionAbove(to, from) ? 'gone' : null;
}
/**
 * The address a page really has: where redirects ended, or what the page itself declares, as far as that can be
 * believed. A declaration counts on the page's own site only, and only when it names this page: many sites declare
 * their front page, a section, or one address for all their pages.
 */
function ownAddress(sighting) {
    const { asked, final, declared, title } = sighting;
    if ((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .linkKey */ .Sg)(final) === null || strayed(sighting) !== null)
        return asked;
    return declared.find((address) => namesPage(address, final, title)) ?? final;
}
function namesPage(address, final, title) {
    const [said, page] = [URL.parse(address), URL.parse(final)];
    if (said === null || page === null || (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .linkKey */ .Sg)(address) === null)
        return false;
    if ((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .linkKey */ .Sg)(address) === (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .linkKey */ .Sg)(final))
        return true;
    if ((0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalHost */ .r)(said.hostname) !== (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalHost */ .r)(page.hostname) || said.port !== page.port)
        return false;
    if (isFrontPage(said) || isSectionAbove(said, page) || isWall(said))
        return false;
    // One address for all that a script shows would pass for kin by the script's own name.
    const widens = page.search !== '' && said.search === '';
    return isKin(said, `${widens ? '' : decoded(page.pathname + page.search)} ${title ?? ''}`);
}
/**
 * Most of the words of an address's last segment, and every number in it, have to be in the page's address or title.
 */
function isKin(said, page) {
    const known = new Set(piecesOf(page));
    const own = piecesOf(decoded(lastSegment(said.pathname)) + decoded(said.search));
    const found = own.filter((word) => known.has(word));
    const numbersMissing = own.some((word) => /\d/.test(word) && !known.has(word));
    return own.length > 0 && !numbersMissing && found.length / own.length >= leastKinship;
}
/**
 * Words, those with a dot in parts: an address has none in `ternlight-2-0` and drops the end of it in `ternlight-2`.
 */
function piecesOf(text) {
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsIn */ .Hn)(text.replace(fileEnding, ' ')).flatMap((word) => word.split(/[.,']/));
}
/**
 * Titles get edited after their address is made; a third of the words differ in the addresses of two sister articles.
 */
const leastKinship = 0.75;
/** Endings of a page's file, which belong to no name of it. */
const fileEnding = /\.(?:html?|php|aspx?|amp)(?=$|[/?#\s])/gi;
const wallHost = /^(?:consent|login|signin|auth|accounts?|sso|id|validate|captcha|geo\.captcha-delivery)\./;
const wallPath = /\/(?:log-?in|sign-?in|sign-?up|consent|cookie-?wall|captcha|challenge|sorry|oauth2?|authorize|paywall|subscribe)(?:[/.]|$)/i;
function isWall({ hostname, pathname }) {
    return wallHost.test(hostname) || wallPath.test(pathname);
}
function isFrontPage({ pathname, search }) {
    return search === '' && /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(pathname);
}
/**
 * `/blog` for `/blog/2026/an-article`: a list that the page stood in. A name with a digit or a hyphen is no section's.
 */
function isSectionAbove(section, page) {
    const path = section.pathname.replace(/\/$/, '');
    return ((0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalHost */ .r)(section.hostname) === (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalHost */ .r)(page.hostname) &&
        /^(?:\/[a-z]+){1,2}$/i.test(path) &&
        page.pathname.startsWith(`${path}/`) &&
        page.pathname.length > path.length + 1);
}
function lastSegment(pathname) {
    return pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 6997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ unwrap),
/* harmony export */   z: () => (/* binding */ isShortened)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4102);
/**
 * Opens redirect wrappers, whose addresses carry the one they lead to, and recognises link shorteners, which hide it.
 */

const google = /^google(?:\.com?)?(?:\.[a-z]{2})?$/;
const wrappers = [
    { host: google, path: /^\/url$/, target: ['q', 'url'] },
    { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, target: ['u'] },
    { host: /^l\.(?:instagram\.com|threads\.(?:net|com))$/, target: ['u'] },
    { host: /^youtube\.com$/, path: /^\/redirect$/, target: ['q'] },
    { host: /^out\.reddit\.com$/, target: ['url'] },
    { host: /^linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)\/?$/, target: ['url'] },
    { host: /^duckduckgo\.com$/, path: /^\/l\/?$/, target: ['uddg'] },
    { host: /^medium\.com$/, path: /^\/r\/?$/, target: ['url'] },
    { host: /^vk\.com$/, path: /^\/away\.php$/, target: ['to'] },
    { host: /^t\.umblr\.com$/, path: /^\/redirect$/, target: ['z'] },
    { host: /^slack-redir\.net$/, path: /^\/link$/, target: ['url'] },
    { host: /^steamcommunity\.com$/, path: /^\/linkfilter\/?$/, target: ['url', 'u'] },
    { host: /^getpocket\.com$/, path: /^\/redirect$/, target: ['url'] },
    { host: /^exit\.sc$/, target: ['url'] },
    { host: /\.safelinks\.protection\.outlook\.com$/, target: ['url'] },
    { host: /^link\.(?:zhihu\.com|juejin\.cn|csdn\.net)$/, target: ['target'] },
    { host: /^(?:gitee\.com|sspai\.com)$/, path: /^\/link$/, target: ['target'] },
    { host: /^jianshu\.com$/, path: /^\/go-wild$/, target: ['url'] },
    { host: /^oschina\.net$/, path: /^\/action\/GoToLink$/, target: ['url'] },
    { host: /^weibo\.cn$/, path: /^\/sinaurl$/, target: ['u', 'toasturl'] },
    { host: /^mp\.weixinbridge\.com$/, path: /^\/mp\/wapredirect$/, target: ['url'] },
    { host: /^c\.pc\.qq\.com$/, target: ['pfurl', 'url'] },
];
/**
 * Wrappers whose path holds the target: AMP caches (where `s/` stands for https), newsletters, mail filters, readers.
 */
const carriers = [
    { host: google, path: /^\/amp\/(s\/)?((?:[^/.]+\.)+[a-z][a-z-]+\/.*)$/ },
    { host: /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/, path: /^\/[acv]\/(s\/)?((?:[^/.]+\.)+[a-z][a-z-]+\/.*)$/ },
    { host: /^tracking\.tldrnewsletter\.com$/, path: /^\/CL0\/()(https?:[^/]+)/ },
    { host: /^urldefense\.com$/, path: /^\/v3\/__()(https?:.+?)__;/ },
    { host: /^(?:freedium(?:-mirror)?\.cfd|r\.jina\.ai)$/, path: /^\/()(https?:\/\/?.+)$/ },
];
/**
 * Hosts that answer any path with a redirect to the same path of another: they spare it a mention, or add a preview.
 */
const stands = {
    'togithub.com': 'github.com',
    'redirect.github.com': 'github.com',
    'fxtwitter.com': 'x.com',
    'vxtwitter.com': 'x.com',
    'fixupx.com': 'x.com',
    'fixvx.com': 'x.com',
    'twittpr.com': 'x.com',
};
/** What an address with another one inside looks like: most have none, and are not looked at any closer. */
const holdsAddress = /[=/_]https?(?::|%3a)|\/(?:amp|[acv])\/(?:s\/)?[^/.]+\.[^/]+\//i;
/** The address inside a wrapper, as text; null when this is none. */
function unwrap(url) {
    const host = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHost */ .r)(url.hostname);
    const stand = stands[host];
    if (stand !== undefined)
        return `https://${stand}${url.pathname}${url.search}${url.hash}`;
    return holdsAddress.test(url.pathname + url.search) ? (fromPath(host, url) ?? fromQuery(host, url)) : null;
}
function fromPath(host, { pathname, search }) {
    for (const carrier of carriers) {
        const [, secure, target] = (carrier.host.test(host) && carrier.path.exec(pathname)) || [];
        if (target === undefined)
            continue;
        if (/^https?:\/\/?[^/]/.test(target))
            return target + search;
        return /^https?:/i.test(target) ? decoded(target) : `${secure ? 'https' : 'http'}://${target}${search}`;
    }
    return null;
}
function fromQuery(host, { pathname, searchParams }) {
    const wrapper = wrappers.find((one) => one.host.test(host) && (one.path?.test(pathname) ?? true));
    const targets = wrapper?.target.flatMap((name) => searchParams.get(name) ?? []) ?? [];
    return targets.find((target) => /^https?:\/\//i.test(target)) ?? null;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}
/**
 * Services whose addresses say nothing of where they lead: what they lead to is known only by asking, and is what
 * deserves to be published and remembered.
 */
const shorteners = new Set(`t.co bit.ly j.mp bitly.com buff.ly ow.ly hubs.ly hubs.li lnkd.in tinyurl.com goo.gl is.gd v.gd rb.gy cutt.ly
  dlvr.it ift.tt trib.al fb.me spr.ly mailchi.mp eepurl.com shorturl.at t.cn url.cn dwz.cn u.nu s.id
  nyti.ms wapo.st reut.rs bloom.bg cnb.cx on.ft.com econ.st bbc.in tcrn.ch wrd.cm engt.co b23.tv
  feedproxy.google.com feeds.feedburner.com link.medium.com g.co amzn.to aka.ms`.split(/\s+/));
/** Whether an address belongs to such a service. */
function isShortened(address) {
    const host = URL.parse(address)?.hostname.replace(/^www\./, '');
    return host !== undefined && shorteners.has(host);
}


/***/ })

};
