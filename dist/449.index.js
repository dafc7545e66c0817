export const id = 449;
export const ids = [449];
export const modules = {

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMarkdown: () => (/* binding */ readMarkdown)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6362);
/** Reads the notes of a release, which its makers write in Markdown, as plain text. */

function readMarkdown({ markdown }) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(markdown);
}


/***/ }),

/***/ 5008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ silentElements),
/* harmony export */   Hb: () => (/* binding */ inlineElements),
/* harmony export */   fA: () => (/* binding */ blockElements),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   xr: () => (/* binding */ withoutLinkHints)
/* harmony export */ });
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5867);
/* harmony import */ var _navigation_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5097);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6347);
/** Reads HTML as plain text, and says which elements begin a paragraph, which are not for reading, and what is no text. */



/** Elements that begin and end a paragraph, by their names in lower case. */
const blockElements = new Set(('address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul').split(' '));
/** Elements whose text is not for reading. */
const silentElements = new Set('applet audio button canvas embed head iframe map noscript object script select style svg template textarea title video'.split(' '));
/** Elements that leave their text where it stands. */
const inlineElements = new Set(('a abbr acronym b bdi bdo big br cite code col colgroup data del dfn em font i img input ins kbd label link mark meta ' +
    'nobr picture q rp rt ruby s samp small source span strike strong sub sup td th time tt u var wbr').split(' '));
/** Elements inside each other, at most, as in browsers: what is deeper is hostile, and costs quadratic time to follow. */
const mostDepth = 512;
/**
 * HTML to plain text: paragraphs separated by blank lines, line breaks kept as line breaks, entities decoded, control
 * characters gone, lists that only show the way around the page gone. Tags that HTML does not know (`List<T>`) are text
 * that somebody forgot to escape, and stay; those with a hyphen are elements that sites define for themselves.
 */
function plainText(html) {
    // Text without any tag was never HTML: its line ends mean something.
    const marked = /<[a-z!/]/i.test(html);
    let text = '';
    let hidden = 0;
    let depth = 0;
    const lists = (0,_navigation_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .watchLists */ .ZK)();
    const isInline = (name) => inlineElements.has(name) || name.includes('-');
    const parser = new htmlparser2__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .i({
        onopentag: (name, { href }) => {
            depth += 1;
            if (depth > mostDepth)
                parser.pause();
            if (silentElements.has(name))
                hidden += 1;
            else if (blockElements.has(name))
                text += '\n\n';
            else if (name === 'br')
                text += '\n';
            else if (name === 'td' || name === 'th')
                text += ' ';
            else if (!isInline(name) && hidden === 0)
                text += html.slice(parser.startIndex, parser.endIndex + 1);
            lists.open(name, href, text);
        },
        onclosetag: (name, implied) => {
            depth -= 1;
            text = lists.close(name, text);
            if (silentElements.has(name))
                hidden = Math.max(0, hidden - 1);
            else if (blockElements.has(name))
                text += '\n\n';
            else if (!isInline(name) && !implied && hidden === 0)
                text += html.slice(parser.startIndex, parser.endIndex + 1);
        },
        ontext: (part) => {
            if (hidden === 0)
                text += marked ? part.replace(/\s+/g, ' ') : part;
        },
    }, { decodeEntities: true });
    parser.end(html);
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tidy */ .DZ)(withoutLinkHints(text));
}
/** HTML or plain text to one line: what titles and names need. */
function plainLine(html) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(plainText(html));
}
/** What links say to those who cannot see where they open. */
const linkHint = /\s?[(（](?:opens in (?:a )?new (?:tab|window)|在新(?:窗口|标签页)中?打开)[)）]/gi;
/** A text of a page without what its links say of the window they open in. */
function withoutLinkHints(text) {
    return text.replace(linkHint, '');
}


/***/ }),

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sv: () => (/* binding */ plainInline),
/* harmony export */   f4: () => (/* binding */ strongInline),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(265);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3104);
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1869);
/* harmony import */ var micromark_extension_cjk_friendly__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1631);
/* harmony import */ var _html_to_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5008);
/* harmony import */ var _navigation_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5097);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6347);







/**
 * Markdown to plain text: paragraphs separated by blank lines, an item of a list on a line of its own, links by their
 * text, HTML as `plainText` reads it, pictures gone, lists that only show the way around the page gone.
 */
function markdownText(markdown) {
    try {
        return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .DZ)((0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_1__/* .fromMarkdown */ .Y)(markdown).children.map(blockText).join('\n\n'));
    }
    catch (error) {
        // Thousands of quotes inside each other overflow the parser's stack.
        if (error instanceof RangeError)
            return (0,_html_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(markdown);
        throw error;
    }
}
function blockText(node) {
    switch (node.type) {
        case 'list':
            if ((0,_navigation_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .isSignposts */ .RN)(entriesOf(node)))
                return '';
            return node.children.map(({ children }) => children.map(blockText).join('\n')).join('\n');
        case 'blockquote':
            return node.children.map(blockText).join('\n\n');
        case 'html':
            return (0,_html_to_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(node.value);
        case 'definition':
            return '';
        default:
            return nodeText(node);
    }
}
function nodeText(node) {
    return (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_4__/* .toString */ .d)(node, { includeImageAlt: false, includeHtml: false });
}
function entriesOf(list) {
    return list.children.map(({ children: [first] }) => {
        const [link] = first?.type === 'paragraph' ? first.children : [];
        return {
            text: first === undefined ? '' : nodeText(first),
            link: link?.type === 'link' ? { href: link.url, text: nodeText(link) } : null,
        };
    });
}
/**
 * Plain text as inline Markdown that shows exactly that text: what would be markup is escaped, and line breaks become
 * spaces. Gathered text passes through here before it becomes the `text` of a `Bullet` or `Remark`.
 */
function plainInline(plain) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_5__/* .toMarkdown */ .l)({ type: 'paragraph', children: [{ type: 'text', value: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(plain) }] }).trimEnd();
}
/** Plain text in strong type. */
function strongInline(plain) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_5__/* .toMarkdown */ .l)({
        type: 'paragraph',
        children: [{ type: 'strong', children: [{ type: 'text', value: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(plain) }] }],
    }).trimEnd();
}
/** Inline Markdown as the plain text it shows. */
function inlineText(markdown) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_4__/* .toString */ .d)((0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_1__/* .fromMarkdown */ .Y)(markdown, { extensions: [(0,micromark_extension_cjk_friendly__WEBPACK_IMPORTED_MODULE_6__/* .cjkFriendlyExtension */ .f)()] })));
}


/***/ }),

/***/ 5097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ isSignposts),
/* harmony export */   ZK: () => (/* binding */ watchLists),
/* harmony export */   ZZ: () => (/* binding */ pageOf)
/* harmony export */ });
/** Share of a list's entries that must point within the page. */
const mostEntries = 0.8;
/** What stands behind the links, in characters an entry on the average: a teaser, no text of its own. */
const longestTeaser = 100;
/** A list of two is one only if it says nothing beside its links. */
const fewEntries = 2;
/**
 * Whether a list only shows the way around its own page, as a table of contents and a newsletter's `today's links` do:
 * its entries begin with links to places of one page. Such a list says nothing that the page does not say below.
 */
function isSignposts(entries) {
    if (entries.length < fewEntries)
        return false;
    const pointing = entries.flatMap(({ text, link }) => {
        const page = link === null || !/\p{L}{2}/u.test(link.text) ? null : pageOf(link.href);
        return page === null ? [] : [{ page, teaser: Math.max(0, text.length - (link?.text.length ?? 0)) }];
    });
    if (pointing.length < mostEntries * entries.length || new Set(pointing.map(({ page }) => page)).size !== 1)
        return false;
    const teasers = pointing.reduce((sum, { teaser }) => sum + teaser, 0) / pointing.length;
    // A number or a bullet in front of the link is no teaser.
    return teasers <= (entries.length > fewEntries ? longestTeaser : 4);
}
/** What a link to a place within a page names before the place: '' for the page itself. Null for any other link. */
function pageOf(href) {
    // Below `#/` and `#!` scripts keep whole pages.
    return /^\s*([^#]*)#(?![/!]|top$|\s*$)/.exec(href)?.[1] ?? null;
}
/**
 * Watches a text grow out of HTML, and tells where to cut it when a list of signposts has just ended. `length` and
 * `text` are what there is of the text at that moment.
 */
function watchLists() {
    let depth = 0;
    let from = 0;
    let entries = [];
    const endEntry = (length) => {
        const last = entries.at(-1);
        if (last)
            last.to ??= length;
    };
    return {
        open(name, href, text) {
            const isList = name === 'ul' || name === 'ol';
            if (isList && depth === 0) {
                from = text.length;
                entries = [];
            }
            if (isList)
                depth += 1;
            if (depth === 0)
                return;
            if (isList || name === 'li')
                endEntry(text.length);
            if (name === 'li')
                entries.push({ from: text.length, to: null, link: null });
            const entry = entries.at(-1);
            if (name !== 'a' || href === undefined || entry === undefined || entry.to !== null || entry.link !== null)
                return;
            if (!/\p{L}/u.test(text.slice(entry.from)))
                entry.link = { href, from: text.length, to: null };
        },
        close(name, text) {
            if (depth === 0)
                return text;
            const link = entries.at(-1)?.link;
            if (name === 'a' && link)
                link.to ??= text.length;
            if (name !== 'ul' && name !== 'ol')
                return text;
            endEntry(text.length);
            depth -= 1;
            if (depth > 0)
                return text;
            const found = entries.map(({ from, to, link }) => ({
                text: text.slice(from, to ?? undefined).trim(),
                link: link && { href: link.href, text: text.slice(link.from, link.to ?? undefined).trim() },
            }));
            return isSignposts(found) ? text.slice(0, from) : text;
        },
    };
}


/***/ })

};
