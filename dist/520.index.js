export const id = 520;
export const ids = [520];
export const modules = {

/***/ 1957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure),
/* harmony export */   v: () => (/* binding */ listProblems)
/* harmony export */ });
/**
 * Why a run came to no pull request, with a cause the user can act on. `reason` is a stable code that becomes the
 * `reason` output; `message` says what happened and what to do, in plain words, and may span lines.
 */
class Failure extends Error {
    reason;
    ending;
    link;
    constructor(reason, message, options = {}) {
        super(message, options);
        this.name = 'Failure';
        this.reason = reason;
        this.ending = options.ending ?? 'failed';
        this.link = options.link ?? null;
    }
}
/** One message out of many problems, a line each. */
function listProblems(title, problems) {
    return [`${title}:`, ...problems.map((problem) => `  - ${problem}`)].join('\n');
}


/***/ }),

/***/ 5900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   q3: () => (/* binding */ httpUrl),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(737);
/* harmony import */ var _text_braces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4167);
/** Reads and names the http(s) addresses of configured sources. */


/** An http(s) address in a configuration. */
const httpUrl = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('expected an http(s) address')
    .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'expected an http(s) address')
    .superRefine((text, context) => {
    const unknown = (0,_text_braces_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownBraces */ .PT)(text, []);
    if (unknown.length === 0)
        return;
    context.addIssue({
        code: 'custom',
        message: (0,_text_braces_js__WEBPACK_IMPORTED_MODULE_1__/* .bracesProblem */ .WO)(unknown, 'the address of a source is asked for as it is'),
    });
});
/** Host without `www.`: subdomains of shared hosting belong to different people. */
function siteOf(address) {
    return new URL(address).hostname.replace(/^www\./, '');
}
/**
 * How a source at an address is known in reports and in memory: host, port where it is not the usual one, path, query.
 */
function placeOf(address) {
    const { port, pathname, search } = new URL(address);
    return `${siteOf(address)}${port === '' ? '' : `:${port}`}${pathname.replace(/\/$/, '')}${search}`;
}


/***/ }),

/***/ 5312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listedOnPage: () => (/* binding */ listedOnPage),
  readListingPage: () => (/* binding */ readListingPage)
});

// EXTERNAL MODULE: ./lib/text/charset.js
var charset = __webpack_require__(1611);
// EXTERNAL MODULE: ./lib/text/plain-text.js
var plain_text = __webpack_require__(6347);
// EXTERNAL MODULE: ./lib/text/resolve-link.js
var resolve_link = __webpack_require__(8204);
// EXTERNAL MODULE: ./lib/web/html.js
var web_html = __webpack_require__(2169);
// EXTERNAL MODULE: ./lib/sources/http-url.js
var http_url = __webpack_require__(5900);
// EXTERNAL MODULE: ./lib/sources/source.js
var source = __webpack_require__(6949);
;// CONCATENATED MODULE: ./lib/sources/kinds/page/cards.js
/** Finds the card of each link of a page: the element that holds the title, date and summary of one article. */

/** Elements that hold lists or whole pages, never one article's entry. */
const holders = new Set(['body', 'html', 'main', 'ul', 'ol', 'table', 'tbody']);
const silent = new Set(['script', 'style', 'svg', 'template', 'noscript']);
/**
 * The card of each link: the largest element around it that leads to no other of the given addresses. That is where
 * its title and date are, whatever a site calls its elements.
 */
function cardsOf(links) {
    const leads = leadsOf(links);
    return new Map(links.map(({ element, url }) => {
        let card = element;
        for (let around = card.parentElement; around !== null; around = card.parentElement) {
            if (leads.get(around) !== url || holders.has(nameOf(around)))
                break;
            card = around;
        }
        return [element, card];
    }));
}
/** For each element around links the one address they lead to; null where they lead to several. */
function leadsOf(links) {
    const leads = new Map();
    for (const { element, url } of links) {
        for (let around = element; around !== null; around = around.parentElement) {
            const lead = leads.get(around);
            if (lead === null)
                break;
            leads.set(around, lead === undefined || lead === url ? url : null);
        }
    }
    return leads;
}
function nameOf(element) {
    return element.nodeName.toLowerCase();
}
/** The element and those around it, innermost first. */
function* around(element) {
    for (let outer = element; outer !== null; outer = outer.parentElement)
        yield outer;
}
/** The pieces of text inside an element, in reading order, without blank ones. */
function textsIn(element) {
    const texts = [];
    const open = [element];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.nodeType === web_html/* textNode */.qn && node.textContent?.trim())
            texts.push(node.textContent);
        if (node.nodeType !== web_html/* elementNode */.jQ || silent.has(nameOf(node)))
            continue;
        open.push(...Array.from(node.childNodes).reverse());
    }
    return texts;
}

;// CONCATENATED MODULE: ./lib/sources/kinds/page/article-links.js
/** Tells the links of a page that lead to articles of a list from its navigation. */


/** Parts of a page that lead around the site. */
const leading = new Set(['nav', 'footer', 'aside']);
const contents = new Set(['article', 'main', 'section']);
const entries = new Set(['article', 'li', 'tr', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Parts of paths that lead to other lists or to the site's own business. */
const noArticle = /^(?:tags?|categor(?:y|ies)|authors?|topics?|labels?|archives?|search|login|sign-?(?:in|up)|about|contact|careers|jobs|privacy|terms|legal|feed|rss)$/i;
const pagination = /[?&](?:page|paged|p|offset)=\d+|\/page\/\d+/i;
const noPage = /\.(?:png|jpe?g|gif|svg|webp|mp4|zip|xml|json|ics)$/i;
/**
 * Whether a link may lead to an article of the list it stands in: on the page's own site, deeper than the page, and not
 * in the parts that lead around the site.
 */
function mayBeArticle({ element, url }, page) {
    if ((0,http_url/* siteOf */.zU)(url) !== (0,http_url/* siteOf */.zU)(page) || pagination.test(url))
        return false;
    const own = stepsOf(page);
    const steps = stepsOf(url);
    if (steps.length <= own.length || noPage.test(url))
        return false;
    const further = steps.filter((step, index) => step !== own[index]);
    return !further.some((step) => noArticle.test(step)) && !isAside(element);
}
function stepsOf(address) {
    const steps = new URL(address).pathname.split('/').filter((step) => step !== '');
    return /^index\.\w+$/.test(steps.at(-1) ?? '') ? steps.slice(0, -1) : steps;
}
/** A page's header leads around the site; an article's header holds its headline. */
function isAside(link) {
    const outer = [...around(link)];
    const names = outer.map(nameOf);
    if (names.some((name) => leading.has(name)))
        return true;
    if (outer.some((element) => element.getAttribute('role') === 'navigation'))
        return true;
    return names.includes('header') && !names.some((name) => contents.has(name));
}
/**
 * Which cards are entries of a list: those with a headline, those in elements that lists are made of, and those that
 * look like another one, by element and class.
 */
function entriesAmong(cards) {
    const counts = new Map();
    for (const card of new Set(cards))
        counts.set(looks(card), (counts.get(looks(card)) ?? 0) + 1);
    const isEntry = (card) => (counts.get(looks(card)) ?? 0) > 1 ||
        card.querySelector('h1, h2, h3, h4, h5, h6') !== null ||
        [...around(card)].some((outer) => entries.has(nameOf(outer)));
    return new Set(cards.filter(isEntry));
}
function looks(element) {
    return `${nameOf(element)}.${(element.getAttribute('class') ?? '').trim().split(/\s+/)[0]}`;
}

// EXTERNAL MODULE: ./lib/text/page-dates.js
var page_dates = __webpack_require__(3332);
// EXTERNAL MODULE: ./lib/text/scripts.js
var scripts = __webpack_require__(1575);
// EXTERNAL MODULE: ./lib/text/timestamps.js + 2 modules
var timestamps = __webpack_require__(3538);
;// CONCATENATED MODULE: ./lib/sources/kinds/page/entry.js
/** Reads the title and the date of one listed article from its link and card. */





/** Lengths in UTF-16 units. */
const maxTitle = 300;
/**
 * How much may stand beside a date in its piece of text (`Published …`, `… · 5 min read`): in prose dates mean others.
 */
const besideDate = 24;
const headings = 'h1, h2, h3, h4, h5, h6';
const heading = /^h[1-6]$/;
const titled = '[class*="title" i], [class*="headline" i]';
const marked = 'time, [datetime]';
const called = '[class*="date" i], [class*="time" i], [class*="publish" i]';
/** Whether a text says enough to be a headline: three words, or eight Chinese characters, or as much of both. */
function isHeadline(text) {
    return weightOf(text) >= 24;
}
/** A heading may say less: two words, or four Chinese characters. */
function isHeading(text) {
    return weightOf(text) >= 12;
}
/** A word that is not written in Chinese characters. */
const otherWord = new RegExp(String.raw `[[\p{L}\p{N}]--[${scripts/* han */.G6}]][[\p{L}\p{N}'’.+\-]--[${scripts/* han */.G6}]]*`, 'gv');
function weightOf(text) {
    return (text.match(otherWord)?.length ?? 0) * 8 + (0,scripts/* countHan */.zW)(text) * 3;
}
/**
 * The title of the article that a link leads to: a heading in or around the link or in its card before what is only
 * called a title, and that before the link's own text, which may be "Read more".
 * @param enough what a title must be; a heading in or around the link is one anyway
 * @returns '' when there is none
 */
function titleOf(link, card, enough) {
    const sure = [link.querySelector(headings), [...around(link)].find((element) => heading.test(nameOf(element)))]
        .flatMap((element) => (element ? [withoutDate((0,plain_text/* oneLine */.TN)(element.textContent ?? ''))] : []))
        .find(isHeading);
    if (sure !== undefined)
        return (0,plain_text/* clip */.$Q)(sure, maxTitle);
    const named = [card.querySelector(headings), link.querySelector(titled), card.querySelector(titled)];
    const texts = [
        ...named.map((element) => element?.textContent ?? ''),
        textsIn(link).join(' '),
        ...textsIn(link),
        link.getAttribute('aria-label') ?? '',
        link.getAttribute('title') ?? '',
    ].map((text) => withoutDate((0,plain_text/* oneLine */.TN)(text)));
    return texts.find((text) => text.length <= maxTitle && enough(text)) ?? '';
}
/** A title without the date that some lists put before or behind it. */
function withoutDate(text) {
    const date = (0,timestamps/* findTimestamp */.CV)(text, 'UTC');
    if (date === null)
        return text;
    const before = text.slice(0, date.index).replace(/[\s·|,:()[\]–—-]+$/u, '');
    const after = text.slice(date.index + date.text.length).replace(/^[\s·|,:()[\]–—-]+/u, '');
    return before === '' || after === '' ? before || after : text;
}
/**
 * The date in a card, good to the day: what is marked as a date first, then any piece of text that is little more than
 * a date.
 * @param now in milliseconds since 1970, for dates such as "yesterday"
 */
function dateOf(card, timeZone, now) {
    for (const element of Array.from(card.querySelectorAll(marked))) {
        const dating = dateIn(element, timeZone, now);
        if (dating !== null)
            return dating;
    }
    const labels = Array.from(card.querySelectorAll(called)).map((element) => textsIn(element).join(' '));
    for (const text of [...labels, ...textsIn(card)].map(plain_text/* oneLine */.TN)) {
        const found = (0,timestamps/* findTimestamp */.CV)(text, timeZone);
        if (found !== null && text.length - found.text.length <= besideDate)
            return (0,timestamps/* toDay */._b)(found, timeZone);
    }
    return null;
}
/** The date that an element is marked with or says. */
function dateIn(element, timeZone, now) {
    const machine = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
    const text = (0,plain_text/* oneLine */.TN)(textsIn(element).join(' '));
    const dating = (0,timestamps/* parseWholeDate */.BX)(machine, timeZone) ?? (0,timestamps/* findTimestamp */.CV)(text, timeZone) ?? (0,page_dates/* parseAgo */.FS)(text, now, timeZone);
    return dating && (0,timestamps/* toDay */._b)(dating, timeZone);
}

;// CONCATENATED MODULE: ./lib/sources/kinds/page/list.js
/** Reads the list of articles of an HTML page, by configured CSS selectors or by what looks like entries. */









const maxSummary = 600;
/** A paragraph shorter than this is a label, in UTF-16 units. */
const leastSummary = 40;
/**
 * The articles that an answer lists.
 * @throws SourceError as `listedOnPage`; `malformed` for what is no page at all, by its type or its beginning
 */
function readListingPage({ body, contentType, url, wanted }) {
    const type = /^[^;\s]*/.exec(contentType ?? '')?.[0] ?? '';
    if (type.endsWith('json')) {
        throw new source/* SourceError */.c('malformed', 'The answer is JSON, not a page. Say under json: where its articles are');
    }
    if (type !== '' && !/html|xml|^text\//i.test(type)) {
        throw new source/* SourceError */.c('malformed', `The answer is ${type}, not a page`);
    }
    const text = (0,charset/* decodeText */.g)(body, contentType);
    if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i.test(text.slice(0, 2_000))) {
        throw new source/* SourceError */.c('malformed', 'The answer is a feed, not a page. Name it as feed: instead of page:');
    }
    return listedOnPage(text, url, wanted);
}
/**
 * The articles that an HTML page lists, in its order, each once: those the selectors name, or, without selectors, those
 * that look like entries of a list.
 * @param address address of the page
 * @throws SourceError `too-large` for a page that cannot be read in reasonable time; `malformed` for a selector that
 *   cannot be used
 */
function listedOnPage(html, address, wanted) {
    const document = (0,web_html/* parsePage */.NL)(html, address);
    if (document === null)
        throw new source/* SourceError */.c('too-large', 'The page is too large to be read for links');
    const base = (0,resolve_link/* resolveLink */.n)(document.querySelector('base')?.getAttribute('href') ?? '', address) ?? address;
    const place = { base, address };
    const entries = wanted.select === undefined ? detect(document, place) : list_select(document, place, wanted.select);
    const byUrl = new Map();
    for (const entry of entries) {
        const known = byUrl.get(entry.url);
        const found = listedIn(entry, wanted);
        if (found.title === '' && known === undefined)
            continue;
        byUrl.set(entry.url, known === undefined ? found : joined(known, found));
    }
    return [...byUrl.values()];
}
/** Pages show their newest article twice, large and in the list, and say something else at each place. */
function joined(first, second) {
    return { ...first, dating: first.dating ?? second.dating, summary: first.summary || second.summary };
}
function detect(document, { base, address }) {
    const links = linksIn(Array.from(document.querySelectorAll('a[href]')), base).filter((link) => mayBeArticle(link, address));
    const cards = cardsOf(links);
    const entries = links.map((link) => ({ ...link, card: cards.get(link.element) ?? link.element }));
    const listed = entriesAmong(entries.map(({ card }) => card));
    return entries.filter(({ card }) => listed.has(card));
}
/** The selector names the links themselves, something inside them, or what surrounds one each. */
function list_select(document, { base, address }, selector) {
    const chosen = Array.from(usable(selector, () => document.querySelectorAll(selector)));
    const surrounding = new Map();
    const elements = chosen.flatMap((element) => {
        const link = element.closest('a[href]');
        const inside = link === null ? element.querySelector('a[href]') : null;
        if (inside !== null)
            surrounding.set(inside, element);
        return link ?? inside ?? [];
    });
    // Menus lead to the page itself by the same words.
    const links = linksIn([...new Set(elements)], base).filter(({ url }) => (0,http_url/* placeOf */.$t)(url) !== (0,http_url/* placeOf */.$t)(address));
    const cards = cardsOf(links);
    return links.map((link) => ({
        ...link,
        card: surrounding.get(link.element) ?? cards.get(link.element) ?? link.element,
    }));
}
function linksIn(elements, base) {
    return elements.flatMap((element) => {
        const url = (0,resolve_link/* resolveLink */.n)(element.getAttribute('href') ?? '', base);
        return url === null ? [] : [{ element, url: url.replace(/#.*$/, '') }];
    });
}
function listedIn({ element, card, url }, wanted) {
    const { select: chosen, title: titleSelector, date: dateSelector, timeZone } = wanted;
    const inside = (selector) => usable(selector, () => element.querySelector(selector) ?? card.querySelector(selector));
    const named = titleSelector === undefined ? '' : (0,plain_text/* oneLine */.TN)(inside(titleSelector)?.textContent ?? '');
    const title = named || titleOf(element, card, chosen === undefined ? isHeadline : (text) => text !== '');
    return {
        url,
        title,
        dating: datingOf(card, dateSelector === undefined ? null : inside(dateSelector), timeZone),
        summary: summaryOf(card, title),
    };
}
function datingOf(card, marked, timeZone) {
    const now = Date.now();
    return (marked && dateIn(marked, timeZone, now)) ?? dateOf(card, timeZone, now);
}
function summaryOf(card, title) {
    const texts = Array.from(card.querySelectorAll('p')).map((element) => (0,plain_text/* oneLine */.TN)(element.textContent ?? ''));
    return (0,plain_text/* opening */.zs)(texts.find((text) => text.length >= leastSummary && text !== title) ?? '', maxSummary);
}
/** Selectors are checked when the configuration is read, but some faults show only when they are used. */
function usable(selector, use) {
    try {
        return use();
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new source/* SourceError */.c('malformed', `The selector ${selector} cannot be used: ${why}. Mend it in the configuration`, { cause });
    }
}


/***/ }),

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SourceError)
/* harmony export */ });
/** Declares what a source is given to work with, what it hands back and the error by which it fails. */
/** A source answered, but not with what it promises. */
class SourceError extends Error {
    reason;
    constructor(reason, message, options) {
        super(message, options);
        this.name = 'SourceError';
        this.reason = reason;
    }
}


/***/ }),

/***/ 1611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var chardet__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);
/** Tells the character set of a response and decodes it. */

/** Labels seen in the wild that the Encoding Standard does not list, with the label it has for them. */
const aliases = {
    cp936: 'gbk',
    ms936: 'gbk',
    'windows-936': 'gbk',
    'gb18030-2000': 'gb18030',
    cp950: 'big5',
    ms950: 'big5',
    'windows-950': 'big5',
    cp932: 'shift_jis',
    cp949: 'euc-kr',
    utf8mb4: 'utf-8',
};
/** Where a document may say how it is encoded, in bytes from its start; HTML asks for 1024, pages overshoot. */
const declarationBytes = 4096;
/** How much is given to the guesser, in bytes, from shortly before the first byte that is not ASCII. */
const guessBytes = 64 * 1024;
/**
 * Bytes to text, for XML, HTML and JSON. Valid UTF-8 wins over what is declared, because servers and templates often
 * declare something else; then a declaration counts only if the bytes can be read by it.
 * @param contentType the Content-Type header; null when there is none
 * @returns text without byte order mark; unreadable bytes become U+FFFD
 */
function decodeText(bytes, contentType) {
    const wide = wideOrder(bytes);
    if (wide !== null)
        return decodeWide(bytes, wide);
    const marked = markedEncoding(bytes);
    if (marked !== null)
        return new TextDecoder(marked).decode(bytes);
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes));
    const declared = [charsetOf(contentType ?? ''), charsetInside(start)].flatMap(encodingNames);
    if (!mayHideInAscii(bytes, declared)) {
        const text = read(bytes, 'utf-8');
        if (text !== null)
            return text;
    }
    // "ISO-8859-1" is what servers say when nobody told them, and it can read anything: believe it last.
    const candidates = [...declared.filter((name) => name !== 'windows-1252'), ...declared];
    for (const name of candidates) {
        const text = read(bytes, name);
        if (text !== null)
            return text;
    }
    return decodeDamaged(bytes, declared);
}
/** No encoding reads the bytes without fault: take UTF-8 with a few broken characters, else the best guess. */
function decodeDamaged(bytes, declared) {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const broken = lenient.split('\uFFFD').length - 1;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: counting what is not ASCII
    const foreign = lenient.length - lenient.replace(/[^\x00-\x7f]/g, '').length;
    if (broken * 20 < foreign)
        return lenient;
    const first = bytes.findIndex((byte) => byte > 0x7f);
    const sample = bytes.subarray(Math.max(0, first - 1024), Math.max(0, first) + guessBytes);
    const names = [...encodingNames((0,chardet__WEBPACK_IMPORTED_MODULE_0__.detect)(sample) ?? ''), ...declared, 'utf-8'];
    return new TextDecoder(names[0]).decode(bytes);
}
/** How a document without a mark may begin: `<`, `{`, `[` or white space. */
const beginnings = new Set([...'<{[ \t\r\n'].map((sign) => sign.charCodeAt(0)));
/** The encoding a byte order mark tells, or the zero bytes beside the first two characters (XML 1.0, appendix F). */
function markedEncoding(bytes) {
    const [a, b, c, d] = bytes;
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return 'utf-8';
    if (a === 0xff && b === 0xfe)
        return 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    if (beginnings.has(a) && b === 0 && c !== 0 && d === 0)
        return 'utf-16le';
    if (a === 0 && beginnings.has(b) && c === 0 && d !== 0)
        return 'utf-16be';
    return null;
}
/** The byte order of UTF-32, which the platform does not decode, by its mark or by an unmarked `<` or `{`. */
function wideOrder(bytes) {
    const [a, b, c, d] = bytes;
    const isStart = (byte) => byte === 0x3c || byte === 0x7b;
    if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (isStart(a) && b === 0 && c === 0 && d === 0))
        return 'little';
    if ((a === 0 && b === 0 && c === 0xfe && d === 0xff) || (a === 0 && b === 0 && c === 0 && isStart(d)))
        return 'big';
    return null;
}
function decodeWide(bytes, order) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts = [];
    for (let at = 0; at + 4 <= bytes.length; at += 4) {
        const point = view.getUint32(at, order === 'little');
        if (at === 0 && point === 0xfeff)
            continue;
        parts.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD');
    }
    return parts.join('');
}
/** ISO-2022-JP shifts with escape sequences that are themselves ASCII, so its text passes for UTF-8. */
function mayHideInAscii(bytes, declared) {
    return declared.includes('iso-2022-jp') && bytes.includes(0x1b);
}
function charsetOf(contentType) {
    return /charset\s*=\s*["']?\s*([^\s"';,/>]+)/i.exec(contentType)?.[1] ?? '';
}
function charsetInside(start) {
    const xml = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']+)["']/i.exec(start)?.[1];
    return xml ?? charsetOf(/<meta\b[^>]*?\bcharset\s*=[^>]*>/i.exec(start)?.[0] ?? '');
}
/** The Encoding Standard's name for a label, as a list of none or one. */
function encodingNames(label) {
    const key = label.trim().toLowerCase();
    const known = Object.hasOwn(aliases, key) ? aliases[key] : key;
    try {
        return key === '' ? [] : [new TextDecoder(known).encoding];
    }
    catch {
        return [];
    }
}
function read(bytes, encoding) {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   _U: () => (/* binding */ parseDate),
/* harmony export */   ep: () => (/* binding */ latestMoment),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   fl: () => (/* binding */ localIso),
/* harmony export */   gD: () => (/* binding */ localDate),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   t5: () => (/* binding */ admits),
/* harmony export */   zo: () => (/* binding */ resolveDay)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1957);
/** Calendar days and instants in a time zone, and the window of a day. */

const hourMs = 3_600_000;
/**
 * Whether a window admits something. What is dated to the day alone stands for the whole of that day: for a past date all
 * of it must lie before the window's end, so that nothing later leaks in; for today it has to touch the window. What has
 * no date may be news today, and never on a past date.
 */
function admits(window, { published, precision }, backfill) {
    if (published === null)
        return !backfill;
    const last = latestMoment(published, precision);
    return last >= window.start && (backfill ? last : published) < window.end;
}
/** The last moment at which something may have been published. */
function latestMoment(published, precision) {
    return precision === 'day' ? new Date(Date.parse(published) + 24 * hourMs - 1).toISOString() : published;
}
/**
 * The day a run is for.
 * @param now the instant the run began
 * @throws Failure `date-in-the-future` when the date has not begun in the blog's zone
 */
function resolveDay(settings, now) {
    const { timeZone } = settings;
    const today = localDate(now, timeZone);
    const date = settings.date ?? today;
    if (date > today) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('date-in-the-future', `date: ${date} has not begun in ${timeZone}, where it is ${today}. Ask for that day or an earlier one.`);
    }
    const end = instantOf(date, settings.time, timeZone);
    const windows = windowSteps(settings.windowHours, settings.maxWindowHours).map((hours) => ({
        start: hoursBefore(date, settings.time, timeZone, hours).toISOString(),
        end: end.toISOString(),
    }));
    return {
        date,
        timeZone,
        publishedAt: localIso(end, timeZone),
        windows,
        widest: windows[windows.length - 1] ?? windows[0],
        backfill: date < today,
    };
}
/** The calendar date `days` later (earlier when negative). */
function addDays(date, days) {
    return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * hourMs).toISOString().slice(0, 10);
}
/** The date itself when it is a real calendar date written as `YYYY-MM-DD` in ASCII digits; null otherwise. */
function parseDate(text) {
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text))
        return null;
    // Blogs are younger than this; a year such as 0026 is a slip of the finger.
    if (text < '1990')
        return null;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text ? text : null;
}
/**
 * Whether the name is an IANA zone this runtime knows. Bare offsets such as `+08:00` are not: they know no DST. Nor are
 * abbreviations: the runtime takes CST for Chicago, and a Chinese owner means Shanghai.
 */
function isTimeZone(name) {
    if (!name.includes('/') && name !== 'UTC')
        return false;
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
/** The calendar date at an instant in a zone. */
function localDate(instant, timeZone) {
    return localIso(instant, timeZone).slice(0, 10);
}
/** An instant as local ISO 8601 with offset: `2026-02-08T08:00:00+08:00`. */
function localIso(instant, timeZone) {
    const offset = offsetAt(instant.getTime(), timeZone);
    const local = new Date(instant.getTime() + offset).toISOString().slice(0, 19);
    const minutes = Math.abs(Math.round(offset / 60_000));
    const pad = (n) => String(n).padStart(2, '0');
    return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
/** The steps a window widens by: itself, double, triple, then the maximum. */
function windowSteps(hours, max) {
    return [...new Set([hours, hours * 2, hours * 3, max])].filter((step) => step <= max).sort((a, b) => a - b);
}
/**
 * Whole days are counted on the calendar, so that the windows of consecutive days meet without gap or overlap when the
 * clock changes; the rest in hours.
 */
function hoursBefore(date, time, timeZone, hours) {
    const from = instantOf(addDays(date, -Math.floor(hours / 24)), time, timeZone);
    return new Date(from.getTime() - (hours % 24) * hourMs);
}
/**
 * The instant of a wall-clock time. A time that the clock skips is moved forward by the gap, and of a time that comes
 * twice the first counts, as RFC 5545 section 3.3.5 has it.
 */
function instantOf(date, time, timeZone) {
    const wall = Date.parse(`${date}T${time}:00Z`);
    const before = wall - offsetAt(wall - 24 * hourMs, timeZone);
    const after = wall - offsetAt(wall + 24 * hourMs, timeZone);
    const fits = [before, after].filter((instant) => instant + offsetAt(instant, timeZone) === wall);
    return new Date(fits.length > 0 ? Math.min(...fits) : before);
}
/** How far local time runs ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant, timeZone) {
    const parts = formatter(timeZone).formatToParts(instant);
    const part = (type) => Number(parts.find((p) => p.type === type)?.value);
    const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    return wall - Math.floor(instant / 1000) * 1000;
}
const formatters = new Map();
function formatter(timeZone) {
    let known = formatters.get(timeZone);
    if (known === undefined) {
        known = new Intl.DateTimeFormat('en-US', {
            timeZone,
            calendar: 'iso8601',
            hourCycle: 'h23',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
        });
        formatters.set(timeZone, known);
    }
    return known;
}


/***/ }),

/***/ 3332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ dateInUrl),
/* harmony export */   F6: () => (/* binding */ dateLineKind),
/* harmony export */   FS: () => (/* binding */ parseAgo),
/* harmony export */   i6: () => (/* binding */ datePatternProblem),
/* harmony export */   iD: () => (/* binding */ dateInAddress)
/* harmony export */ });
/* harmony import */ var _braces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4167);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1224);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9861);
/* harmony import */ var _timestamps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3538);
/** Reads the dates that pages tell of themselves: in their addresses, as time gone by, and on a line of their own. */




/** The date many sites put into an article's path (`/2026/02/04/`, `/2026-02-04-title`, `/20260204/`), as text. */
function dateInUrl(url) {
    const path = URL.canParse(url) ? new URL(url).pathname : '';
    const match = /\/(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}(?=[-/_.]|$)/.exec(path) ?? /[/_-](?:19|20)\d{6}(?=[-/_.]|$)/.exec(path);
    return match ? match[0].slice(1) : null;
}
const places = {
    '{yyyy}': String.raw `(?<year>\d{4})`,
    '{yy}': String.raw `(?<year>\d{2})`,
    '{mm}': String.raw `(?<month>\d{2})`,
    '{dd}': String.raw `(?<day>\d{2})`,
};
/**
 * What is wrong with a pattern that says where an address has year, month and day (`/news{yy}{mm}{dd}`), as the rest of a
 * sentence; null when nothing is.
 */
function datePatternProblem(pattern) {
    const unknown = (0,_braces_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownBraces */ .PT)(pattern, Object.keys(places));
    if (unknown.length > 0)
        return (0,_braces_js__WEBPACK_IMPORTED_MODULE_0__/* .bracesProblem */ .WO)(unknown, 'the names in braces are {yyyy} or {yy}, {mm} and {dd}');
    const found = (0,_braces_js__WEBPACK_IMPORTED_MODULE_0__/* .bracesIn */ .O9)(pattern);
    const count = (...names) => found.filter((name) => names.includes(name)).length;
    return count('{yyyy}', '{yy}') === 1 && count('{mm}') === 1 && count('{dd}') === 1
        ? null
        : 'expected {yyyy} or {yy}, {mm} and {dd}, each once, such as /news{yy}{mm}{dd}';
}
/** The date that stands in an address by a pattern; null where the pattern does not fit. */
function dateInAddress(address, pattern, timeZone) {
    const parts = pattern.split(/(\{(?:yyyy|yy|mm|dd)\})/);
    const source = parts.map((part) => places[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('');
    const { year = '', month, day } = new RegExp(`${source}(?!\\d)`).exec(address)?.groups ?? {};
    if (year === '')
        return null;
    return (0,_timestamps_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFeedDate */ .aU)(`${year.length === 2 ? `20${year}` : year}-${month}-${day}`, timeZone);
}
/** Seconds in what people count back in. Months and years ago say too little. */
const units = [
    [/^(?:min(?:ute)?|分钟|分鐘)$/, 60],
    [/^(?:hour|小时|小時)$/, 3_600],
    [/^(?:day|天)$/, 86_400],
    [/^(?:week|周|週)$/, 604_800],
];
/**
 * Reads how long ago something was (`3 hours ago`, `yesterday`, `2 天前`), good to the day.
 * @param now when the text was true, in milliseconds since 1970
 */
function parseAgo(text, now, timeZone) {
    const seconds = secondsAgo(text.normalize('NFKC').trim().toLowerCase());
    if (seconds === null)
        return null;
    return (0,_timestamps_js__WEBPACK_IMPORTED_MODULE_1__/* .toDay */ ._b)({ published: new Date(now - seconds * 1000).toISOString(), precision: 'instant' }, timeZone);
}
function secondsAgo(line) {
    if (/^(?:just now|刚刚|剛剛)$/.test(line))
        return 0;
    const [named] = (0,_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .findDates */ .BV)(line);
    if (named?.text === line && named.fromNow !== null)
        return named.fromNow > 0 ? null : named.fromNow * -86_400;
    const english = /^(\d{1,3}|an?)\s*(min(?:ute)?|hour|day|week)s?\s+ago$/.exec(line);
    const chinese = /^(\d{1,3})\s*(分钟|分鐘|小时|小時|天|周|週)前$/.exec(line);
    const [, count = '', unit = ''] = english ?? chinese ?? [];
    const length = units.find(([pattern]) => pattern.test(unit))?.[1];
    return length === undefined ? null : (/^\d/.test(count) ? Number(count) : 1) * length;
}
/** What pages say of the date that stands on a line of its own. */
const labels = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .phrases */ .HJ)(`
  first published
  published
  posted
  last updated
  first updated
  updated
  date
  发布于
  发表于
  更新于
  发布时间
  时间
  日期
  `);
const saidBefore = new RegExp(`^(?<label>${labels.source}\\s?[:：]?\\s*)?(?<on>on )?$`, 'iu');
const saidBehind = /^(?:[ ,T]+\d{1,2}:\d{2}(?::\d{2})?.{0,6})?[.。]?$/;
/** Longest such line, in UTF-16 units. */
const longestLine = 60;
/**
 * Reads a line that is a date and at most says of what, with its time or without: `Published on March 4, 2026`.
 * @returns `day` for a date alone, `labelled` for one with words, null for any other line
 */
function dateLineKind(line) {
    if (line.length >= longestLine)
        return null;
    const days = (0,_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .findDates */ .BV)(line).filter(({ month, day }) => month !== null && day !== null);
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined || (days.length > 1 && first.span === undefined))
        return null;
    const said = saidBefore.exec(line.slice(0, first.index));
    if (said === null || !saidBehind.test(line.slice(last.index + last.text.length)))
        return null;
    return said[0] === '' ? 'day' : 'labelled';
}


/***/ }),

/***/ 8204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ resolveLink)
/* harmony export */ });
/** The absolute http(s) address that a link in a document leads to; null when there is none. */
function resolveLink(link, base) {
    const url = URL.parse(link.trim(), base);
    return url !== null && /^https?:$/.test(url.protocol) && link.trim() !== '' ? url.href : null;
}


/***/ }),

/***/ 2169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ parsePage),
/* harmony export */   jQ: () => (/* binding */ elementNode),
/* harmony export */   mn: () => (/* binding */ maxPageLength),
/* harmony export */   qn: () => (/* binding */ textNode)
/* harmony export */ });
/* unused harmony exports maxDepth, maxElements */
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5867);
/* harmony import */ var linkedom__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9813);
/** Parses HTML into the small part of the DOM that the project uses. */


const elementNode = 1;
const textNode = 3;
/**
 * Largest page that is parsed, in UTF-16 units. Readability needs about 3 s for 5 MB of paragraphs on two cores; real
 * articles are far below 1 MB of HTML.
 */
const maxPageLength = 3_000_000;
/** Deepest nesting accepted: Readability's cost explodes with depth. Of 1104 real pages the deepest had 51 levels. */
const maxDepth = 256;
/** Most elements accepted; of 1104 real pages the largest had 10 110. */
const maxElements = 30_000;
/**
 * Parses HTML into a document that has an `<html>`, a `<body>` and a base address, whatever the page left out.
 * Returns null for a page that is too large, too deep or too crowded to be read in reasonable time.
 */
function parsePage(html, url) {
    if (html.length > maxPageLength || !isReadableSize(html))
        return null;
    try {
        return wholeDocument(html, url);
    }
    catch (error) {
        // An element of a hundred thousand classes overflows the parser's stack.
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function wholeDocument(html, url) {
    let document = parse(html);
    if (document.documentElement?.nodeName.toUpperCase() !== 'HTML') {
        document = parse(`<!doctype html><html><head></head><body>${html}</body></html>`);
    }
    adoptStrayChildren(document);
    // linkedom knows no addresses; Readability compares these two.
    Object.defineProperty(document, 'baseURI', { value: url });
    Object.defineProperty(document, 'documentURI', { value: url });
    return document;
}
function parse(html) {
    return (0,linkedom__WEBPACK_IMPORTED_MODULE_0__/* .parseHTML */ .BW)(html).document;
}
/** Moves content that stands beside the body (pages may leave `<body>` out) into it. */
function adoptStrayChildren(document) {
    const { head, body } = document;
    const strays = Array.from(document.documentElement?.childNodes ?? []).filter((node) => node !== head && node !== body);
    if (strays.length > 0)
        body.append(...strays);
}
/**
 * Whether a page stays within the bounds, told by the parser's own account of open elements before a tree is built:
 * linear, and over as soon as it does not.
 */
function isReadableSize(html) {
    let depth = 0;
    let elements = 0;
    const within = () => {
        if (depth > maxDepth || elements > maxElements)
            parser.pause();
    };
    const parser = new htmlparser2__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .i({
        onopentagname() {
            depth += 1;
            elements += 1;
            within();
        },
        onclosetag() {
            depth -= 1;
        },
        oncomment() {
            elements += 1;
            within();
        },
    });
    parser.write(html);
    return depth <= maxDepth && elements <= maxElements;
}


/***/ })

};
