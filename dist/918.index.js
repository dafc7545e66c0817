export const id = 918;
export const ids = [918];
export const modules = {

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOutlines: () => (/* binding */ readOutlines)
/* harmony export */ });
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5867);
/* harmony import */ var _text_charset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1611);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6347);
/* harmony import */ var _text_resolve_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8204);
/** Parses an OPML list into the feeds that its outlines name. */




/** Longest name, as in a configuration. */
const maxName = 80;
/** Null when the text is no OPML. Reads on over markup faults: lists are exported by all sorts of programs. */
function readOutlines({ body, contentType, url: base }) {
    const text = (0,_text_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(body, contentType);
    let isOpml = false;
    let unusable = 0;
    const byUrl = new Map();
    const parser = new htmlparser2__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .i({
        onopentag(tag, attributes) {
            const name = tag.toLowerCase();
            if (name === 'opml')
                isOpml = true;
            if (!isOpml || name !== 'outline')
                return;
            const { xmlurl = '', text: label = '', title = '' } = lowerCased(attributes);
            if (xmlurl.trim() === '')
                return;
            const url = feedAddress(xmlurl.trim(), base);
            if (url === null)
                unusable += 1;
            else if (!byUrl.has(url)) {
                byUrl.set(url, { url, name: (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(label) || (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(title), maxName) });
            }
        },
    }, { xmlMode: true, decodeEntities: true });
    parser.end(text);
    return isOpml ? { outlines: [...byUrl.values()], unusable } : null;
}
/**
 * The address of a feed as lists have it: whole, with the scheme `feed` that readers once registered for themselves, or
 * typed by hand without any. Null when it is none.
 */
function feedAddress(written, base) {
    const text = written.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://');
    if (/^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//.test(text))
        return (0,_text_resolve_link_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveLink */ .n)(`https://${text}`, base);
    return /\s/.test(text) ? null : (0,_text_resolve_link_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveLink */ .n)(text, base);
}
/** Attribute names are written `xmlUrl`, `xmlurl` and `XMLURL`. */
function lowerCased(attributes) {
    return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));
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
