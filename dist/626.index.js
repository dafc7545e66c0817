export const id = 626;
export const ids = [626];
export const modules = {

/***/ 1065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d3: () => (/* binding */ isWebAddress),
/* harmony export */   lS: () => (/* binding */ FeedError),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/**
 * Declares what a feed holds before anything is dated or cleaned, whatever its format, and the error for what is no
 * feed.
 */
function html(text) {
    return { text, plain: false };
}
function plain(text) {
    return { text, plain: true };
}
/** Identifiers serve as addresses only when they are whole ones. */
function isWebAddress(id) {
    return /^\s*https?:\/\//i.test(id);
}
/** Why a text is not the feed or the sitemap that it was taken for: nothing in it, something else, or too damaged. */
class FeedError extends Error {
    reason;
    constructor(reason, message, options) {
        super(message, options);
        this.name = 'FeedError';
        this.reason = reason;
    }
}


/***/ }),

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSitemap: () => (/* binding */ parseSitemap)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5867);
/* harmony import */ var _text_charset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1611);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6347);
/* harmony import */ var _text_resolve_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8204);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1065);
/** Parses XML sitemaps, news sitemaps and sitemap indexes (sitemaps.org), gzipped or not. */






/** Cap on what a gzipped sitemap may become: the protocol's own, 50 MB. */
const maxUnzipped = 50 * 1024 * 1024;
/**
 * Reads a sitemap or an index of sitemaps (https://www.sitemaps.org/protocol.html), with what news sitemaps add.
 * @throws FeedError `malformed`
 */
function parseSitemap({ body, contentType, url: base }) {
    const text = (0,_text_charset_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(unzipped(body), contentType);
    const pages = [];
    const parts = [];
    /** Names of the open elements, without their prefixes. */
    const open = [];
    let entry = {};
    let isSitemap = false;
    const parser = new htmlparser2__WEBPACK_IMPORTED_MODULE_2__/* .Parser */ .i({
        onopentag(name) {
            open.push(localName(name));
            if (open.length === 1)
                isSitemap = open[0] === 'urlset' || open[0] === 'sitemapindex';
            if (open.length === 2)
                entry = {};
        },
        ontext(part) {
            const field = isSitemap ? fieldAt(open) : null;
            if (field !== null)
                entry[field] = (entry[field] ?? '') + part;
        },
        onclosetag() {
            if (isSitemap && open.length === 2) {
                const { loc = '', lastmod = '', published = '', title = '' } = entry;
                const url = (0,_text_resolve_link_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveLink */ .n)(loc, base);
                const isPart = open[0] === 'sitemapindex';
                if (url !== null && isPart)
                    parts.push({ url, lastmod: lastmod.trim() });
                else if (url !== null) {
                    pages.push({ url, lastmod: lastmod.trim(), published: published.trim(), title: (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(title) });
                }
            }
            open.pop();
        },
    }, { xmlMode: true, decodeEntities: true });
    parser.end(text);
    if (!isSitemap)
        throw new _entry_js__WEBPACK_IMPORTED_MODULE_5__/* .FeedError */ .lS('malformed', 'The answer is not a sitemap');
    return { pages, parts };
}
/** What a text means by where it stands: pictures and films have addresses and titles too. */
function fieldAt(open) {
    const [, , third, fourth] = open;
    if (open.length === 3 && (third === 'loc' || third === 'lastmod'))
        return third;
    if (open.length !== 4 || third !== 'news')
        return null;
    if (fourth === 'publication_date')
        return 'published';
    return fourth === 'title' ? 'title' : null;
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1).toLowerCase();
}
/** Files that end in `.gz` are served as they are, and say of themselves that they are gzipped. */
function unzipped(body) {
    if (body[0] !== 0x1f || body[1] !== 0x8b)
        return body;
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(body, { maxOutputLength: maxUnzipped });
    }
    catch (cause) {
        throw new _entry_js__WEBPACK_IMPORTED_MODULE_5__/* .FeedError */ .lS('malformed', 'The gzipped sitemap is damaged or too large', { cause });
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


/***/ })

};
