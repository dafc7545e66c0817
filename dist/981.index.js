export const id = 981;
export const ids = [981];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

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

/***/ 981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseFeedBytes: () => (/* binding */ parseFeedBytes)
});

// EXTERNAL MODULE: ./lib/text/charset.js
var charset = __webpack_require__(1611);
// EXTERNAL MODULE: ./lib/text/html-to-text.js
var html_to_text = __webpack_require__(5008);
;// CONCATENATED MODULE: ./lib/text/element-names.js
/**
 * Tells the names of elements that a text speaks of (`A guide to <head> elements`) from the markup that it is written in.
 */

/** Elements of HTML that hold nothing: a line that has one without further attributes speaks of it. */
const voids = new Set('area base col embed frame hr img input link meta param source track'.split(' '));
/** Elements that break a line and no more. */
const breaks = new Set(['br', 'wbr']);
/** Elements whose end HTML lets authors leave out. */
const endless = new Set('dd dt li optgroup option p rp rt tbody td tfoot th thead tr'.split(' '));
/** Elements whose content is code, and never meant to be read. */
const code = new Set(['script', 'style']);
/** What only markup has: looks, and where something is. */
const looks = /\s(?:class|style|width|height|target|rel)\s*=/i;
const place = /\s(?:href|src)\s*=\s*["']?(?:\/|[a-z]{2,8}:)/i;
const alternative = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
/**
 * HTML of a title, in which every tag that is a name is escaped, so that it is read as words: one that is opened and
 * never closed, closed and never opened, or that stands for nothing a line could show. Pictures give way to what they
 * say of themselves.
 */
function withNamesEscaped(html) {
    if (!html.includes('<'))
        return html;
    // Declarations and instructions are no markup of a line: `<!DOCTYPE html> explained`.
    const text = withoutComments(html.replaceAll('<![CDATA[', '').replaceAll(']]>', '')).replace(/<(?=[!?])/g, '&lt;');
    const tags = tagsIn(text);
    const marking = markingTags(text, tags);
    return rewritten(text, tags, (tag) => {
        if (!marking.has(tag))
            return `&lt;${text.slice(tag.start + 1, tag.end)}`;
        const [, doubleQuoted, quoted] = (tag.name === 'img' && alternative.exec(tag.attributes)) || [];
        return doubleQuoted ?? quoted ?? text.slice(tag.start, tag.end);
    });
}
/**
 * HTML of a paragraph or more, in which names are escaped where nobody can take them for markup: all of them in a text
 * without any markup, else those of elements that would hide the rest of the text for want of an end.
 */
function withStrayNamesEscaped(html) {
    if (!html.includes('<'))
        return html;
    const tags = tagsIn(html);
    const paired = new Set(pairsOf(tags).flatMap(({ open, close }) => [open, close]));
    const isMarked = tags.some((tag) => paired.has(tag) || breaks.has(tag.name) || endless.has(tag.name) || isDressed(tag));
    const isName = (tag) => !isMarked ||
        (!tag.isEnd && html_to_text/* silentElements */.BY.has(tag.name) && !code.has(tag.name) && !paired.has(tag) && !isDressed(tag));
    return rewritten(html, tags, (tag) => {
        const written = html.slice(tag.start, tag.end);
        return isName(tag) ? `&lt;${written.slice(1)}` : written;
    });
}
/** Tags in order, without asking whether they match. What a bracket opens and the next bracket interrupts is none. */
function tagsIn(text) {
    const tags = [];
    let end = -1;
    for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', start + 1)) {
        if (end <= start)
            end = text.indexOf('>', start);
        if (end < 0)
            break;
        const next = text.indexOf('<', start + 1);
        if (next >= 0 && next < end)
            continue;
        const { isEnd = '', name = '' } = /^<(?<isEnd>\/?)(?<name>[a-z][\w:-]*)/i.exec(text.slice(start, end))?.groups ?? {};
        if (name === '')
            continue;
        const attributes = text.slice(start + 1 + isEnd.length + name.length, end);
        tags.push({ name: name.toLowerCase(), attributes, isEnd: isEnd !== '', start, end: end + 1 });
    }
    return tags;
}
/** Each end tag with the last open tag of its name. */
function pairsOf(tags) {
    const pairs = [];
    const open = new Map();
    for (const tag of tags) {
        const alike = open.get(tag.name) ?? [];
        open.set(tag.name, alike);
        if (!tag.isEnd) {
            if (!voids.has(tag.name) && !tag.attributes.endsWith('/'))
                alike.push(tag);
            continue;
        }
        const begin = alike.pop();
        if (begin !== undefined)
            pairs.push({ open: begin, close: tag });
    }
    return pairs;
}
/** The tags of a title that are markup. */
function markingTags(text, tags) {
    const isOnlyMarkup = rewritten(text, tags, () => '').trim() === '';
    const single = tags.filter((tag) => breaks.has(tag.name) || (!tag.isEnd && isDressed(tag)));
    const paired = pairsOf(tags).filter(({ open, close }) => {
        if (isDressed(open))
            return true;
        const inside = text.slice(open.end, close.start);
        if (inside.trim() === '')
            return isOnlyMarkup || html_to_text/* inlineElements */.Hb.has(open.name);
        // Markup embraces its text; names have blanks around them: `the tokens <s> and </s>`.
        const isApart = /^\s/.test(inside) && /\s$/.test(inside) && !/\s/.test(inside.trim());
        return !isApart && (code.has(open.name) || !html_to_text/* silentElements */.BY.has(open.name));
    });
    return new Set([...single, ...paired.flatMap(({ open, close }) => [open, close])]);
}
function isDressed({ attributes }) {
    return looks.test(attributes) || place.test(attributes);
}
function rewritten(text, tags, write) {
    let from = 0;
    const parts = [];
    for (const tag of tags) {
        parts.push(text.slice(from, tag.start), write(tag));
        from = tag.end;
    }
    return [...parts, text.slice(from)].join('');
}
/** A comment that nobody ended is not one. */
function withoutComments(text) {
    const [before = '', ...rest] = text.split('<!--');
    let kept = before;
    for (const part of rest) {
        const end = part.indexOf('-->');
        kept += end < 0 ? `<!--${part}` : part.slice(end + '-->'.length);
    }
    return kept;
}

// EXTERNAL MODULE: ./lib/text/plain-text.js
var plain_text = __webpack_require__(6347);
// EXTERNAL MODULE: ./lib/text/day.js
var day = __webpack_require__(2821);
// EXTERNAL MODULE: ./lib/text/page-dates.js
var page_dates = __webpack_require__(3332);
// EXTERNAL MODULE: ./lib/text/shared-moment.js
var shared_moment = __webpack_require__(2955);
// EXTERNAL MODULE: ./lib/text/dates/habits.js
var dates_habits = __webpack_require__(7366);
// EXTERNAL MODULE: ./lib/text/timestamps.js + 2 modules
var timestamps = __webpack_require__(3538);
;// CONCATENATED MODULE: ./lib/feeds/dated.js
/** Dates the entries of a feed: all by one habit, and none by the moment at which the site was built. */




/** Longest date that is read, in UTF-16 units. */
const longestDate = 100;
/** How far an address may be from the date it is listed under, in milliseconds: zones, and posts that are announced late. */
const closeBy = 2 * 86_400_000;
/** Share of the entries whose addresses must say another date. */
const leastContrary = 1 / 3;
/**
 * The date of each entry. Without a date of publication the last change stands in. A moment that nearly all share is when
 * the site was built: it tells nothing but that they are no younger, so it is believed only where that is old enough.
 * @param window what the feed is read for; without it, every shared moment is doubted
 */
function dated({ entries, language }, addressOf, zone, window) {
    const texts = entries.flatMap(({ published, updated }) => [...published, ...updated].map(cut));
    const latest = window === undefined ? null : Date.parse(window.end);
    const habits = (0,dates_habits/* habitsOf */.$I)(texts, { language, latest });
    const published = entries.map((entry) => firstDate(entry.published, zone, habits));
    const updated = entries.map((entry, index) => (published[index] ? null : firstDate(entry.updated, zone, habits)));
    const all = entries.map((_, index) => published[index] ?? updated[index] ?? null);
    const moment = (0,shared_moment/* sharedMoment */.S)(all);
    const isPublished = published.some((dating) => dating !== null);
    const isBuild = moment !== null && isDoubted(moment, window) && (!isPublished || isContrary(moment, entries, addressOf));
    const unread = entries.flatMap((entry, index) => all[index] ? [] : ([...entry.published, ...entry.updated][0] ?? []));
    const [example] = unread;
    return {
        datings: all.map((dating, index) => (isBuild && moment.members.has(index) ? null : dating)),
        unread: example === undefined ? null : { count: unread.length, example: cut(example) },
        shared: isBuild ? { count: moment.members.size, at: moment.at } : null,
    };
}
/** Whether a shared moment, were it believed, would make news of what shares it. */
function isDoubted({ at }, window) {
    return window === undefined || (0,day/* latestMoment */.ep)(at, 'day') >= window.start;
}
/**
 * Whether dates of publication that are all one are the build's: addresses tell other days; or none tells this very day,
 * and it is no time that people choose. A batch that appears once a day, such as arXiv's, does so at midnight or sharp.
 */
function isContrary({ at, members, isScheduled }, entries, addressOf) {
    const told = entries.flatMap((entry, index) => {
        const dating = members.has(index) ? (0,timestamps/* parseWholeDate */.BX)((0,page_dates/* dateInUrl */.Bf)(addressOf(entry)) ?? '', 'UTC') : null;
        return dating === null ? [] : Math.abs(Date.parse(dating.published) - Date.parse(at)) > closeBy;
    });
    const contrary = told.filter(Boolean).length;
    if (contrary > 0)
        return contrary >= members.size * leastContrary;
    return !isScheduled && told.length < members.size * leastContrary;
}
function firstDate(texts, zone, habits) {
    for (const text of texts) {
        const dating = (0,timestamps/* parseFeedDate */.aU)(cut(text), zone, habits);
        if (dating !== null)
            return dating;
    }
    return null;
}
function cut(text) {
    return text.slice(0, longestDate);
}

;// CONCATENATED MODULE: ./lib/feeds/listing-notes.js
/**
 * Recognises the notes that link aggregators (Hacker News by hnrss.org, Lobsters, Reddit) write in place of a summary.
 */
/** Where a title leads, who brought it, and how it is doing. */
const notes = [
    /(?:\b(?:article|comments?|discussion) )?\b(?:url|link|discussion)\s*:\s*\S+/giu,
    /#?\s*\b(?:points|comments|score|votes|upvotes)\s*:\s*\d+/giu,
    /\b(?:by|author)\s*:\s*\S+/giu,
    /\bsubmitted by\s+\/?u\/\S+(?:\s+to\s+r\/\S+)?/giu,
    /\[(?:link|comments|\d+ comments)\]/giu,
    /^comments$/giu,
];
/** Whether a text holds nothing but such notes: no word of it is about the page. */
function isListingNotes(text) {
    const rest = notes.reduce((left, note) => left.replace(note, ''), text);
    return text !== '' && !/[\p{L}\p{N}]/u.test(rest);
}

// EXTERNAL MODULE: ./lib/feeds/entry.js
var entry = __webpack_require__(1065);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 1 modules
var schemas = __webpack_require__(737);
;// CONCATENATED MODULE: ./lib/feeds/json.js
/** Reads JSON Feed 1.0 and 1.1. */


/** A field of the wrong type is worth no more than an absent one. */
const json_text = schemas/* string */.YjP().default('').catch('');
const person = schemas/* object */.Ikc({ name: json_text }).default({ name: '' }).catch({ name: '' });
const persons = schemas/* array */.YOg(person).default([]).catch([]);
/** As much of an item as is read. */
const itemShape = schemas/* object */.Ikc({
    id: json_text,
    url: json_text,
    external_url: json_text,
    title: json_text,
    summary: json_text,
    content_html: json_text,
    content_text: json_text,
    date_published: json_text,
    date_modified: json_text,
    author: person,
    authors: persons,
    attachments: schemas/* array */.YOg(schemas/* object */.Ikc({ url: json_text }).catch({ url: '' }))
        .default([])
        .catch([]),
});
const feedShape = schemas/* object */.Ikc({
    version: json_text,
    title: json_text,
    home_page_url: json_text,
    language: json_text,
    author: person,
    authors: persons,
    items: schemas/* array */.YOg(itemShape.nullable().catch(null)).nullable().catch(null).default(null),
});
/**
 * Reads a JSON Feed.
 * @throws FeedError `not-a-feed` for other JSON; `malformed` for what is no JSON
 */
function readJsonFeed(json) {
    const { success, data: feed } = feedShape.safeParse(parse(json));
    if (!success || (feed.items === null && !isVersion(feed.version)))
        throw notAFeed();
    const entries = (feed.items ?? []).filter((item) => item !== null);
    // Feeds that forget the version exist; lists of something else with an `items` exist too.
    if (!isVersion(feed.version) &&
        !entries.some(({ url, content_html, content_text }) => url + content_html + content_text))
        throw notAFeed();
    const author = nameOf(feed.authors, feed.author);
    return {
        title: (0,entry/* plain */.pj)(feed.title),
        home: feed.home_page_url === '' ? null : address(feed.home_page_url),
        relativeTo: 'home',
        language: feed.language || null,
        entries: entries.map((item) => entryOf(item, author)),
        damaged: false,
    };
}
function entryOf(item, feedAuthor) {
    const files = item.attachments.map(({ url }) => url);
    const links = [item.url, item.external_url, (0,entry/* isWebAddress */.d3)(item.id) ? item.id : '', ...files];
    return {
        links: links.filter((link) => link !== '').map(address),
        title: (0,entry/* plain */.pj)(item.title),
        published: [item.date_published].filter((date) => date !== ''),
        updated: [item.date_modified].filter((date) => date !== ''),
        summary: (0,entry/* plain */.pj)(item.summary),
        content: item.content_html === '' ? (0,entry/* plain */.pj)(item.content_text) : (0,entry/* html */.qy)(item.content_html),
        author: nameOf(item.authors, item.author) || feedAuthor,
    };
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch (cause) {
        throw new entry/* FeedError */.lS('malformed', 'The JSON feed is broken or incomplete', { cause });
    }
}
function notAFeed() {
    return new entry/* FeedError */.lS('not-a-feed', 'The answer is JSON, but not a JSON Feed');
}
function isVersion(version) {
    return version.includes('jsonfeed.org');
}
/** Version 1.1 has a list, version 1.0 one person. */
function nameOf(authors, author) {
    return authors[0]?.name || author.name;
}
function address(href) {
    return { href, base: '' };
}

;// CONCATENATED MODULE: ./lib/feeds/prolog.js
/** Finds the document type in what stands before the first element of an XML or HTML document. */
/** Where the document type stands, with its internal subset; null when there is none before the first element. */
function documentTypeIn(text) {
    let at = text.indexOf('<');
    while (at >= 0) {
        if (/^<!doctype/i.test(text.slice(at, at + 10)))
            return { start: at, end: endOfType(text, at) };
        if (/^<[\p{L}_]/u.test(text.slice(at, at + 3)))
            return null;
        const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null;
        const close = end === null ? at : text.indexOf(end, at + 2);
        // What does not end hides nothing: it is not read as a comment either.
        at = text.indexOf('<', (close < 0 ? at : close) + 1);
    }
    return null;
}
/** Behind the type's own `>`: its declarations stand in square brackets, and have `>` of their own. */
function endOfType(text, start) {
    const plain = text.indexOf('>', start);
    const bracket = text.indexOf('[', start);
    if (bracket < 0 || (plain >= 0 && plain < bracket))
        return plain < 0 ? start : plain + 1;
    const close = text.indexOf(']', bracket);
    const end = close < 0 ? -1 : text.indexOf('>', close);
    return end < 0 ? start : end + 1;
}

;// CONCATENATED MODULE: ./lib/feeds/mend-markup.js
/** Mends XML before it is parsed: resolves the simple entities of a document type and escapes stray `<`. */

/** Entities a feed defines are put in at most so many times, and only short ones: a bomb needs long ones, or nested. */
const mostEntities = 10_000;
const longestEntity = 100;
/**
 * The document type goes, and its simple entities are put in where they are used; `<` is escaped where no tag begins.
 */
function mendMarkup(text) {
    return withoutDocumentType(text).replace(/<(?:(?![\p{L}_/!?])|(?=\?(?![^<>]*\?>)))/gu, '&lt;');
}
function withoutDocumentType(text) {
    const { start, end } = documentTypeIn(text) ?? { start: 0, end: 0 };
    if (start === end)
        return text;
    const rest = text.slice(0, start) + text.slice(end);
    const entities = new Map();
    for (const [, name = '', value = ''] of text
        .slice(start, end)
        .matchAll(/<!ENTITY\s+([\w.-]+)\s+["']([^"']*)["']\s*>/gi)) {
        if (value.length <= longestEntity && !/<|&(?!#)/.test(value))
            entities.set(name, value);
    }
    let count = 0;
    if (entities.size === 0)
        return rest;
    return rest.replace(/&([\w.-]+);/g, (reference, name) => {
        const value = entities.get(name);
        if (value === undefined || count >= mostEntities)
            return reference;
        count += 1;
        return value;
    });
}

;// CONCATENATED MODULE: ./lib/feeds/wrapped.js
/** Takes a feed out of what a proxy or a browser's view wrapped it in: a string of JSON, or a page that shows it. */

/** How a document that can only be a feed begins. */
const beginning = /^\s*(?:<\?xml[^>]*>\s*)?<(?:(?:[\w-]+:)?rss[^>]*>\s*<(?:[\w-]+:)?channel|(?:[\w-]+:)?feed\s[^>]*xmlns|rdf:rdf)[\s>=]/i;
/** The same, escaped; maybe behind a tag that colours it. */
const escaped = /^\s*(?:<[^>]*>\s*)?&lt;(?:\?xml|rss|feed|rdf)/i;
/** Tags with which a page may show a feed that is escaped. */
const shown = /<(?:pre|xmp|textarea)(?:\s[^>]*)?>/gi;
/** Members in members that are looked into: `{ "data": { "contents": "<rss …" } }`. */
const mostDepth = 3;
/** The XML in a JSON text that is a string, or has one; null when there is none. */
function feedInJson(json) {
    if (!/<(?:\?xml|rss|feed|rdf)/i.test(json.replaceAll('\\u003c', '<').replaceAll('\\u003C', '<')))
        return null;
    try {
        return feedIn(JSON.parse(json), 0);
    }
    catch {
        return null;
    }
}
function feedIn(value, depth) {
    if (typeof value === 'string')
        return beginning.test(value) ? value : null;
    if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > mostDepth)
        return null;
    for (const member of Object.values(value)) {
        const found = feedIn(member, depth + 1);
        if (found !== null)
            return found;
    }
    return null;
}
/** The XML that a page shows, escaped or as it is; null when the page only speaks of feeds. */
function feedInPage(html) {
    const plain = /<(?:rss|feed|rdf:rdf)[\s>]/i.exec(html);
    if (plain !== null && beginning.test(html.slice(plain.index, plain.index + 5_000)))
        return html.slice(plain.index);
    if (escaped.test(html.slice(0, 500)))
        return feedOf(html);
    for (const { index, 0: tag } of html.matchAll(shown)) {
        const inside = html.slice(index + tag.length);
        if (escaped.test(inside.slice(0, 500)))
            return feedOf(inside.slice(0, endOf(inside)));
    }
    return null;
}
function feedOf(shownText) {
    const text = (0,html_to_text/* plainText */.wh)(shownText);
    return beginning.test(text) ? text : null;
}
function endOf(text) {
    const end = /<\/(?:pre|xmp|textarea)/i.exec(text)?.index;
    return end ?? text.length;
}

;// CONCATENATED MODULE: ./lib/feeds/element.js
/**
 * Reads the fields of one feed item (dates, texts, author) from its XML elements, RSS, RDF and Atom alike.
 */


/** Longest author's name, in UTF-16 units; longer text is no name. */
const longestAuthor = 300;
function elementOf(name, attributes, base) {
    return { name, attributes, base, children: new Map(), text: '', markup: null };
}
function append(parent, child) {
    const alike = parent.children.get(child.name);
    if (alike === undefined)
        parent.children.set(child.name, [child]);
    else
        alike.push(child);
}
/**
 * Makes an entry of an item of any XML format.
 * @param links its addresses, best first
 */
function element_entryOf(item, links) {
    return {
        links,
        title: firstMarkup(item, 'title', 'dc:title', 'media:title'),
        published: texts(item, 'pubdate', 'published', 'issued', 'dc:date', 'dcterms:issued', 'created', 'dcterms:created', 'date'),
        updated: [...texts(item, 'updated', 'modified', 'dcterms:modified'), ...attribute(item, 'lastmod')],
        summary: firstMarkup(item, 'description', 'summary', 'abstract', 'dc:description', 'itunes:summary', 'media:description'),
        content: firstMarkup(item, 'content:encoded', 'content', 'xhtml:body', 'xhtml:div'),
        author: authorOf(item),
    };
}
/** An attribute as a list of one or none. */
function attribute({ attributes }, name) {
    return attributes[name] === undefined ? [] : [attributes[name]];
}
/** Child elements, in the order of the names. */
function children(element, names) {
    const found = [];
    for (const name of names) {
        for (const child of element.children.get(name) ?? [])
            found.push(child);
    }
    return found;
}
function texts(element, ...names) {
    return children(element, names)
        .map(({ text }) => text.trim())
        .filter((text) => text !== '');
}
/** The first of the named children that says anything. */
function firstMarkup(element, ...names) {
    const found = children(element, names).map(markupOf);
    return found.find(({ text }) => text.trim() !== '') ?? (0,entry/* html */.qy)('');
}
/** RSS names the mailbox (`ada@site.example (Ada)`), Atom has an element for the name. */
function authorOf(item) {
    const [person] = children(item, ['author']);
    const named = person && texts(person, 'name')[0];
    if (named !== undefined)
        return named;
    const [said = ''] = texts(item, 'dc:creator', 'author', 'itunes:author');
    const text = said.slice(0, longestAuthor);
    return /@\S+\s*\((.+)\)\s*$/.exec(text)?.[1] ?? text;
}
/**
 * What an element says. Atom's default type is plain text, but many feeds that leave it out put HTML there: only a said
 * `text` is believed.
 */
function markupOf({ attributes, text, markup }) {
    const type = attributes.type?.trim().toLowerCase() ?? '';
    if (attributes.mode?.toLowerCase() === 'base64' || isBinary(type))
        return (0,entry/* html */.qy)(fromBase64(text));
    if (markup !== null)
        return (0,entry/* html */.qy)(withoutPrefixes(markup));
    // Without a tag, XHTML is text.
    if (type === 'text' || type === 'text/plain' || type === 'xhtml')
        return (0,entry/* plain */.pj)(withAccents(text));
    return (0,entry/* html */.qy)(text);
}
/** RFC 4287 section 4.1.3.3: what is neither text nor XML is Base64. */
function isBinary(type) {
    return type.includes('/') && !/^text\/|html|[/+]xml/.test(type);
}
/** '' for what is no text at all. */
function fromBase64(text) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'));
    }
    catch {
        return '';
    }
}
/** XHTML may stand under any prefix, and CDATA in the midst of it. */
function withoutPrefixes(markup) {
    return markup.replace(/<(\/?)[\w-]+:(?=[a-z])/gi, '<$1').replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1');
}
/** HTML's names for letters, which XML does not know; those for markup stay as they are. */
function withAccents(text) {
    return text.replace(/&[a-z]{2,30}\d{0,2};/gi, (name) => {
        const character = (0,html_to_text/* plainText */.wh)(name);
        return character > '\u007f' || name === '&nbsp;' ? character || ' ' : name;
    });
}

;// CONCATENATED MODULE: ./lib/feeds/addresses.js
/** Reads where an item or a site is on the web from its XML elements, best address first. */


/** Where an item, or a site, is on the web: what it names as its address, then what names itself one. */
function addressesOf(element) {
    const links = children(element, ['link']);
    // RSS writes the address as text, Atom as an attribute, and RSS feeds borrow Atom's.
    const written = links.filter(({ attributes }) => attributes.href === undefined).map(addressIn);
    const linked = alternates(links.filter(({ attributes }) => attributes.href !== undefined));
    const guids = children(element, ['guid']).filter(isPermalink).map(addressIn);
    const elsewhere = children(element, ['content']).map(addressOf('src'));
    const ids = children(element, ['id'])
        .filter(({ text }) => (0,entry/* isWebAddress */.d3)(text))
        .map(addressIn);
    const about = [...attribute(element, 'href'), ...attribute(element, 'rdf:about').filter(entry/* isWebAddress */.d3)];
    return filled([
        ...written,
        ...linked,
        ...guids,
        ...elsewhere,
        ...ids,
        ...about.map((href) => ({ href, base: element.base })),
    ]);
}
/**
 * What leads to an item that names no page of its own: the address that a feed service has put its own in place of, the
 * page of its comments, a page it is related to, and its file at last. An episode is news whether it has a page or not.
 */
function lastResortsOf(item) {
    const originals = children(item, ['feedburner:origlink', 'pheedo:origlink']).map(addressIn);
    const discussions = children(item, ['comments']).filter(({ text }) => (0,entry/* isWebAddress */.d3)(text) || text.startsWith('/'));
    const players = children(item, ['media:player']).map(addressOf('url'));
    // Behind an empty `<link/>`, where an HTML parser puts the text of one.
    const beside = children(item, ['link']).length > 0 && (0,entry/* isWebAddress */.d3)(item.text) ? [item.text.trim().split(/\s/)[0] ?? ''] : [];
    return filled([
        ...beside.map((href) => ({ href, base: item.base })),
        ...originals,
        ...players,
        ...discussions.map(addressIn),
        ...related(item, ['replies', 'related', 'via']),
        ...files(item),
        ...related(item, ['self']),
    ]);
}
/**
 * The addresses of an Atom entry's page: links marked `alternate` or not marked at all (RFC 4287 section 4.2.7.2), web
 * pages before other types.
 */
function alternates(links) {
    const fitting = links.filter((link) => ['', 'alternate'].includes(relationOf(link)));
    return [...fitting.filter(isPage), ...fitting.filter((link) => !isPage(link))].map(addressOf('href'));
}
/** Pages that an Atom entry links to in these relations, in their order. */
function related(item, relations) {
    const links = children(item, ['link']).filter(isPage);
    return relations.flatMap((relation) => links.filter((link) => relationOf(link) === relation).map(addressOf('href')));
}
/** Files in every vocabulary that has a word for them; a picture says least of what an item is about. */
function files(item) {
    const enclosures = children(item, ['link']).filter((link) => relationOf(link) === 'enclosure');
    const all = [
        ...children(item, ['enclosure']).map((element) => ({ element, names: ['url', 'href'] })),
        ...enclosures.map((element) => ({ element, names: ['href'] })),
        ...children(item, ['media:content']).map((element) => ({ element, names: ['url'] })),
        ...children(item, ['enc:enclosure']).map((element) => ({ element, names: ['rdf:resource', 'enc:url', 'url'] })),
    ].map(({ element, names }) => ({
        href: names.flatMap((name) => attribute(element, name))[0] ?? '',
        base: element.base,
        isPicture: /^image/i.test(element.attributes.type ?? element.attributes.medium ?? ''),
    }));
    return [...all.filter(({ isPicture }) => !isPicture), ...all.filter(({ isPicture }) => isPicture)];
}
/** `alternate`, also where it is written as a registered relation in full; '' when none is named. */
function relationOf({ attributes: { rel = '' } }) {
    const relation = rel.trim().toLowerCase();
    return relation.slice(relation.lastIndexOf('/') + 1);
}
function isPage({ attributes: { type = 'text/html' } }) {
    return /html/i.test(type);
}
/** RSS 2.0: a guid is an address unless it says that it is not; one that insists may even be relative. */
function isPermalink({ attributes, text }) {
    const said = attributes.ispermalink?.trim().toLowerCase();
    return said === 'true' || (said !== 'false' && (0,entry/* isWebAddress */.d3)(text));
}
function addressIn({ text, base }) {
    return { href: text, base };
}
function addressOf(name) {
    return ({ attributes, base }) => ({ href: attributes[name] ?? '', base });
}
function filled(addresses) {
    return addresses.map(({ href, base }) => ({ href: href.trim(), base })).filter(({ href }) => href !== '');
}

;// CONCATENATED MODULE: ./lib/feeds/namespaces.js
/** Resolves XML namespaces of feeds to the usual prefix of their vocabulary. */
/**
 * Usual prefixes by namespace without scheme; '' is the format's own. Old versions and the drafts that were served for
 * years are listed with those that replaced them.
 */
const vocabularies = {
    'www.w3.org/2005/atom': '',
    'purl.org/atom/ns': '',
    'purl.org/atom': '',
    'purl.org/rss/1.0': '',
    'purl.org/net/rss1.1': '',
    'purl.org/rss/1.0/modules/rss091': '',
    'my.netscape.com/rdf/simple/0.9': '',
    'channel.netscape.com/rdf/simple/0.9': '',
    'my.netscape.com/publish/formats/rss-0.91.dtd': '',
    'backend.userland.com/rss': '',
    'backend.userland.com/rss2': '',
    'backend.userland.com/rss091': '',
    'backend.userland.com/rss092': '',
    'blogs.law.harvard.edu/tech/rss': '',
    'cyber.law.harvard.edu/rss': '',
    'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf:',
    'purl.org/dc/elements/1.1': 'dc:',
    'purl.org/dc/elements/1.0': 'dc:',
    'purl.org/dc/terms': 'dcterms:',
    'purl.org/rss/1.0/modules/content': 'content:',
    'search.yahoo.com/mrss': 'media:',
    'video.search.yahoo.com/mrss': 'media:',
    'www.rssboard.org/media-rss': 'media:',
    'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes:',
    'itunes.apple.com/dtds/podcast-1.0.dtd': 'itunes:',
    'www.w3.org/1999/xhtml': 'xhtml:',
    'purl.oclc.org/net/rss_2.0/enc': 'enc:',
    'rssnamespace.org/feedburner/ext/1.0': 'feedburner:',
    'arxiv.org/schemas/atom': 'arxiv:',
    'arxiv.org/schemas/rss': 'arxiv:',
};
/** Prefixes that stand for the format itself where nobody declared them. */
const formatPrefixes = new Set(['atom', 'atom10', 'a10', 'rss']);
/** The namespaces inside an element with these attributes. */
function within(outer, attributes) {
    let { own } = outer;
    for (const name in attributes) {
        if (!name.startsWith('xmlns'))
            continue;
        const vocabulary = vocabularyOf(attributes[name] ?? '');
        if (name === 'xmlns')
            own = vocabulary ?? '';
        else if (vocabulary !== undefined)
            outer.byPrefix.set(name.slice('xmlns:'.length), vocabulary);
    }
    return own === outer.own ? outer : { ...outer, own };
}
/**
 * An element's name with the usual prefix of its vocabulary, whatever prefix the feed gave it: `dc:date`, `title`.
 * Names nobody declared, or declared with an unknown namespace, keep the prefix they have.
 */
function usualName(name, { own, byPrefix }) {
    const colon = name.indexOf(':');
    if (colon < 0)
        return own + name;
    const prefix = name.slice(0, colon);
    const vocabulary = byPrefix.get(prefix) ?? (formatPrefixes.has(prefix) ? '' : `${prefix}:`);
    return vocabulary + name.slice(colon + 1);
}
/**
 * The same for an element that holds a feed together: whatever vocabulary the feed borrows as its default, or forgets to
 * declare the prefix of, the elements of its format are the format's own.
 * @param name as written, in lower case
 */
function ofFormat(name, namespaces) {
    const colon = name.indexOf(':');
    if (colon < 0)
        return namespaces.own === '' ? namespaces : { ...namespaces, own: '' };
    const prefix = name.slice(0, colon);
    if (!namespaces.byPrefix.has(prefix))
        namespaces.byPrefix.set(prefix, '');
    return namespaces;
}
function vocabularyOf(namespace) {
    const key = namespace
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/[/#]+$/, '');
    return Object.hasOwn(vocabularies, key) ? vocabularies[key] : undefined;
}

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Tokenizer.js + 6 modules
var Tokenizer = __webpack_require__(5052);
;// CONCATENATED MODULE: ./lib/feeds/tags.js
/** Tokenizes XML, well-formed or not, into tags and text in linear time. */

const windows = new TextDecoder('windows-1252');
/**
 * Tells of every tag and text in XML, well-formed or not, without asking whether tags match: parsers that keep account
 * of that take quadratic time over hostile nesting.
 * @param listener makes what is told; given a function that ends the telling
 */
function tellTags(text, listener) {
    let tag = '';
    let tagStart = 0;
    let attributes = {};
    let attribute = '';
    let value = '';
    let stopped = false;
    const open = (end) => {
        if (!stopped)
            onOpen(tag, attributes, tagStart, end + 1);
    };
    const ignore = () => { };
    const tokenizer = new Tokenizer/* default */.A({ xmlMode: true, decodeEntities: true, recognizeSelfClosing: true }, {
        onopentagname: (start, end) => {
            tag = text.slice(start, end).toLowerCase();
            tagStart = start - 1;
            attributes = {};
        },
        onattribname: (start, end) => {
            attribute = text.slice(start, end).toLowerCase();
            value = '';
        },
        onattribdata: (start, end) => {
            value += text.slice(start, end);
        },
        onattribentity: (codePoint) => {
            value += character(codePoint);
        },
        onattribend: () => {
            if (!Object.hasOwn(attributes, attribute))
                attributes[attribute] = value;
        },
        onopentagend: open,
        onselfclosingtag: (end) => {
            open(end);
            if (!stopped)
                onClose(tag, end + 1);
        },
        onclosetag: (start, end) => {
            if (!stopped)
                onClose(text.slice(start, end).toLowerCase(), text.lastIndexOf('<', start));
        },
        ontext: (start, end) => onText(text.slice(start, end)),
        ontextentity: (codePoint) => onText(character(codePoint)),
        oncdata: (start, end, offset) => onText(text.slice(start, end - offset)),
        oncomment: ignore,
        ondeclaration: ignore,
        onprocessinginstruction: ignore,
        onend: ignore,
    });
    const { onOpen, onClose, onText } = listener(() => {
        stopped = true;
        tokenizer.pause();
    });
    tokenizer.write(text);
}
/** Who writes `&#146;` means an apostrophe of Windows: as characters of XML, these numbers are invisible. */
function character(codePoint) {
    return codePoint >= 0x80 && codePoint <= 0x9f
        ? windows.decode(Uint8Array.of(codePoint))
        : String.fromCodePoint(codePoint);
}

;// CONCATENATED MODULE: ./lib/feeds/xml.js
/** Parses RSS, RDF and Atom, damaged or not, into feed entries. */




/** What holds a feed together. Their children describe the feed. */
const xml_frames = new Set(['rss', 'feed', 'rdf', 'rdf:rdf', 'channel']);
/** Those that only a feed has, and those of them that hold all of it. */
const roots = new Set(['rss', 'feed', 'channel']);
const wholes = new Set(['rss', 'feed', 'rdf:rdf']);
const items = new Set(['item', 'entry']);
/** Elements with elements of their own to keep apart; inside any other in an item, tags are markup of its text. */
const xml_persons = new Set(['author']);
/** What holds several forms of one thing: its children belong to what is around it. */
const groups = new Set(['media:group']);
/** What an item says at length, where any markup may stand, `<link>` included. */
const bodies = new Set('description summary content content:encoded'.split(' '));
/** What never stands inside another field: there, an end tag is missing. */
const neverInside = new Set('guid pubdate published updated issued modified dc:date content:encoded'.split(' '));
/** What never stands inside another field but a body, which may hold HTML of that name. */
const neverInLine = new Set('link description summary content author dc:creator'.split(' '));
const fields = new Set(['title', ...neverInside, ...neverInLine]);
/** Elements inside each other, at most. Feeds need a dozen; HTML without end tags adds up to hundreds. */
const xml_mostDepth = 1_000;
/** The place of a document's root. */
const outside = {
    element: null,
    field: null,
    namespaces: { own: '', byPrefix: new Map() },
    base: '',
    itemAt: -1,
    elementAt: -1,
};
/**
 * Reads RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, and CDF in one pass, whatever is wrong with it: missing end tags, stray
 * markup, undeclared prefixes, wrong case, items in wrong places. What was not written to its end is left out.
 * @param url address of the feed, for a relative xml:base
 */
function readXmlFeed(text, url) {
    const reader = new XmlFeedReader(text, url);
    tellTags(text, (stop) => ({
        onOpen(tag, attributes, start, end) {
            reader.enter(tag, attributes, start, end);
            if (reader.depth > xml_mostDepth)
                stop();
        },
        onClose(tag, start) {
            reader.leave(tag, start);
            if (reader.isWhole)
                stop();
        },
        onText: (part) => reader.say(part),
    }));
    return reader.end();
}
/** Keeps what is open while a feed's tags go by, and the entries that were closed. */
class XmlFeedReader {
    #text;
    #url;
    #head = elementOf('head', {}, '');
    #entries = [];
    #open = [];
    #openTags = new Map();
    #root = '';
    #language = '';
    #damaged = false;
    #cut = false;
    constructor(text, url) {
        this.#text = text;
        this.#url = url;
    }
    /** Whether the feed has ended: counters of visits and messages of caches may follow, with markup of their own. */
    get isWhole() {
        return this.depth === 0 && this.#entries.length > 0 && wholes.has(this.#root);
    }
    get depth() {
        return this.#open.length;
    }
    enter(tag, attributes, start, end) {
        // Markup inside a text may redefine anything, for itself.
        const scope = this.#around.field ? this.#around.namespaces : this.#scopeOf(tag, attributes);
        const name = usualName(tag, scope);
        this.#endMissing(name, start);
        const { field, itemAt, elementAt } = this.#around;
        const base = baseIn(attributes, this.#around.base, this.#url);
        const element = this.#parentOf(name) === null ? null : elementOf(name, attributes, base);
        if (element === null && field !== null)
            field.markup = '';
        if (element !== null && xml_frames.has(name)) {
            this.#root ||= name;
            this.#language ||= attributes['xml:lang'] ?? '';
        }
        this.#open.push({
            tag,
            element,
            field: element === null ? field : holds(name) ? null : element,
            namespaces: scope,
            base,
            start: end,
            itemAt: element !== null && items.has(name) ? this.depth : itemAt,
            elementAt: element === null ? elementAt : this.depth,
        });
        this.#openTags.set(tag, (this.#openTags.get(tag) ?? 0) + 1);
    }
    leave(tag, start) {
        if ((this.#openTags.get(tag) ?? 0) === 0)
            return;
        const at = this.#open.findLastIndex((one) => one.tag === tag);
        this.#leaveTo(at, true, start);
    }
    say(part) {
        const said = this.#around.field ?? this.#around.element;
        if (said !== null)
            said.text += part;
    }
    /** Closes what the text left open, and tells what was read. */
    end() {
        this.#cut = true;
        this.#leaveTo(0, false, this.#text.length);
        const author = this.#root === 'feed' ? authorOf(this.#head) : '';
        return {
            title: firstMarkup(this.#head, 'title', 'dc:title'),
            home: addressesOf(this.#head)[0] ?? null,
            relativeTo: this.#root === 'feed' ? 'feed' : 'home',
            language: (firstMarkup(this.#head, 'language', 'dc:language').text || this.#language).trim().slice(0, 35) || null,
            // RFC 4287 section 4.2.1: the feed's author is that of entries which name none.
            entries: this.#entries.map((entry) => ({ ...entry, author: entry.author || author })),
            damaged: this.#damaged,
        };
    }
    /** The namespaces in force for an element and inside it. */
    #scopeOf(tag, attributes) {
        const { namespaces, itemAt } = this.#around;
        const scope = within(namespaces, attributes);
        return itemAt < 0 && roots.has(tag.slice(tag.indexOf(':') + 1)) ? ofFormat(tag, scope) : scope;
    }
    get #around() {
        return this.#open.at(-1) ?? outside;
    }
    /** What an element of this name belongs to here; null when it is markup, or nothing of ours. */
    #parentOf(name) {
        const { element, field, itemAt } = this.#around;
        if (items.has(name))
            return this.#head;
        if (xml_frames.has(name))
            return itemAt < 0 ? this.#head : null;
        if (element === null || field !== null)
            return null;
        if (xml_frames.has(element.name))
            return this.#head;
        return groups.has(element.name) ? (this.#open.at(-2)?.element ?? null) : element;
    }
    /** Ends what should have ended before an element of this name begins. */
    #endMissing(name, end) {
        const { itemAt, elementAt } = this.#around;
        if (itemAt < 0)
            return;
        if (items.has(name)) {
            this.#leaveTo(itemAt, false, end);
            return;
        }
        const inside = this.#open[elementAt]?.element?.name ?? '';
        if (!fields.has(inside))
            return;
        if (neverInside.has(name) || (neverInLine.has(name) && !bodies.has(inside)))
            this.#leaveTo(elementAt, false, end);
    }
    /** Closes everything down to a place in the stack. `whole` tells whether the lowest has its end tag. */
    #leaveTo(at, whole, end) {
        while (this.depth > at) {
            const one = this.#open.pop();
            if (one === undefined)
                return;
            this.#openTags.set(one.tag, (this.#openTags.get(one.tag) ?? 1) - 1);
            if (one.element !== null)
                this.#close(one.element, this.#text.slice(one.start, end), whole && this.depth === at);
        }
    }
    #close(element, inside, whole) {
        this.#damaged ||= !whole;
        if (element.markup !== null)
            element.markup = inside;
        if (items.has(element.name)) {
            const entry = element_entryOf(element, [...addressesOf(element), ...lastResortsOf(element)]);
            // What was cut off counts if its address and its date were written before the cut.
            const isTold = entry.links.length > 0 && entry.published.length + entry.updated.length > 0;
            if (!this.#cut || isTold)
                this.#entries.push(entry);
        }
        else if (!xml_frames.has(element.name) && !groups.has(element.name) && !this.#cut) {
            // Never half a text: it may be half an address.
            const parent = this.#parentOf(element.name);
            if (parent !== null)
                append(parent, element);
        }
    }
}
function holds(name) {
    return items.has(name) || xml_frames.has(name) || xml_persons.has(name) || groups.has(name);
}
function baseIn(attributes, outer, url) {
    const written = attributes['xml:base']?.trim();
    if (written === undefined)
        return outer;
    return URL.canParse(written, outer || url) ? new URL(written, outer || url).href : outer;
}

;// CONCATENATED MODULE: ./lib/feeds/read-text.js
/** Reads the text of a feed of any format, damaged or not, into its entries. */





/**
 * @param url address of the feed
 * @throws FeedError `not-a-feed` when the text is something else (a page, most often); `empty` when there is none;
 *   `malformed` when it is a feed that cannot be read
 */
function readFeedText(text, url) {
    const json = jsonIn(text);
    const wrapped = json === null ? feedInText(text) : feedInJson(json);
    if (json !== null && wrapped === null)
        return readJsonFeed(json);
    const xml = wrapped ?? text;
    refuseOthers(xml);
    const feed = readXmlFeed(mendMarkup(xml), url);
    // A feed may have no item and yet be sound, as arXiv's on weekends.
    if (feed.entries.length === 0 && feed.damaged)
        throw new entry/* FeedError */.lS('malformed', 'The feed is cut off or broken, and no item could be read from it');
    return feed;
}
/** The JSON in a text that is nothing else, or a call with it (JSONP); null for other texts. */
function jsonIn(text) {
    const call = /^(?:\/\*\*\/\s{0,9})?[\w$.]{1,60}\(\s{0,9}(?=[{["])/.exec(text)?.[0] ?? '';
    const json = call === '' ? text : text.slice(call.length, text.lastIndexOf(')'));
    return /^[{["]/.test(json) ? json : null;
}
/** The feed in what stands around it; null where the text is one itself, or has none. */
function feedInText(text) {
    const whole = /^<!\[CDATA\[\s*(?=<)/.exec(text)?.[0];
    if (whole !== undefined)
        return text.slice(whole.length);
    return !root.test(text) || read_text_isPage(text) ? feedInPage(text) : null;
}
const root = /<(?:[\w-]+:)?(?:rss|feed|rdf|channel|entry|item)(?![\w:.-])/i;
/** What begins a page; its document type does not, since blogs have their feeds printed by the template of their pages. */
const pageRoot = /<(?:html|head|body|title|meta)[\s>]/i;
function read_text_isPage(text) {
    const page = pageRoot.exec(text);
    const feed = root.exec(text);
    return page !== null && (feed === null || page.index < feed.index);
}
/** What a server calls its answer says little: pages come as XML, feeds as HTML. The first tags decide. */
function refuseOthers(text) {
    if (text.trim() === '')
        throw new entry/* FeedError */.lS('empty', 'The answer is empty: not even a feed without items');
    const isFeed = root.test(text) && !read_text_isPage(text);
    if (isFeed)
        return;
    if (/<(?:!doctype\s+html|html)[\s>]/i.test(text))
        throw new entry/* FeedError */.lS('not-a-feed', 'The answer is an HTML page, not a feed');
    const other = /<([a-z][\w:-]{0,40})/i.exec(text)?.[1];
    const what = other === undefined ? 'not XML' : `XML or HTML that begins with <${other}>`;
    throw new entry/* FeedError */.lS('not-a-feed', `The answer is ${what}, not a feed`);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(935);
;// CONCATENATED MODULE: ./lib/feeds/resolve-address.js
/**
 * Resolves an address as a feed wrote it: relative, without a scheme, with a misspelt one, or with one too many.
 */


/** Whole addresses, nearly all. */
const usual = /^https?:\/\/(?!https?\b)[^/\\\s]/i;
/** Letters at the beginning that a colon or slashes follow; `delimiter` tells a scheme from a folder. */
const schemeLike = /^(?<name>[a-z]{3,7})(?<delimiter>[:;]{1,3}[/\\]{0,5}|[/\\]{2,5})/i;
/** A host name, maybe with a port, up to where a path, a query or a fragment begins. */
const firstPart = /^(?<host>[\p{L}\p{N}.-]{4,253})(?<port>:\d{1,5})?(?=[/?#]|$)/u;
/** A version's number where a host could stand: `v1.2/notes`, `1.2.dev/notes`. */
const versionLike = /^v?\d{1,4}(?:\.\d{1,6}){1,4}(?:\.|$)/i;
/** Domains kept for examples and tests (RFC 6761), which the list of public suffixes has not. */
const reserved = new Set(['example', 'test']);
/** Domains of the first level that are better known as the endings of files. */
const fileEndings = new Set('cab do md mov ms pl ps pub py rs sh so zip'.split(' '));
/**
 * The absolute http(s) address; '' when there is none. A first step that is the name of a host is one, and no folder of
 * the site, where its domain is a public one or the feed itself lives there.
 */
function resolveAddress({ href, base: written }, { base, own }) {
    // Addresses are often escaped once too often.
    const text = unescaped(href.trim().replaceAll('&amp;', '&'));
    if (text === '')
        return '';
    if (usual.test(text))
        return httpAddress(text, null);
    const { scheme, rest } = withoutScheme(text);
    if (scheme !== null)
        return httpAddress(`${scheme}://${rest}`, null);
    const from = written || base;
    const host = hostAt(rest, own);
    if (host !== null)
        return httpAddress(`${schemeFor(host, from, own)}//${rest.replace(/^\/+/, '')}`, null);
    // `//2026/a` is a path with a slash too many: the number would be read as the address of a machine.
    return httpAddress(/^\/\/[^./?#]+(?:[/?#]|$)/.test(rest) ? rest.slice(1) : rest, from);
}
function httpAddress(text, base) {
    const url = base === null ? URL.parse(text) : URL.parse(text, base);
    return url !== null && /^https?:$/.test(url.protocol) ? url.href : '';
}
/** Addresses that were encoded as a whole: `https%3A%2F%2F…`. */
function unescaped(text) {
    if (!/^https?%3a/i.test(text))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** What stands behind all schemes that are meant to be http or https, and the last of them; null when there is none. */
function withoutScheme(text) {
    let rest = text.replace(/^:\/\//, '//');
    let scheme = null;
    for (let round = 0; round < 4; round += 1) {
        const { name = '', delimiter = '' } = schemeLike.exec(rest)?.groups ?? {};
        const meant = schemeMeant(name.toLowerCase());
        if (meant === null)
            break;
        const inside = rest.slice(name.length + delimiter.length).trimStart();
        // `https:/2026/a` has lost its host: what is left is a path.
        const isHost = /^[^/?#]*[.:\]]/.test(inside) || schemeLike.test(inside) || delimiter.endsWith('//');
        if (!isHost)
            return { scheme: null, rest: delimiter.endsWith('/') ? `/${inside}` : inside };
        scheme = meant;
        rest = inside;
    }
    return { scheme, rest };
}
/** Feeds have schemes of their own that mean http. */
const ownSchemes = new Set(['feed', 'itpc', 'pcast']);
function schemeMeant(name) {
    if (name === 'http' || ownSchemes.has(name))
        return 'http';
    if (name === 'https')
        return 'https';
    if (name === '' || !/^h|^ttp/.test(name))
        return null;
    // A letter left out, doubled, wrong, or two that changed places.
    const near = (scheme) => (0,mod/* distance */.Io)(name, scheme) <= 1 ||
        ((0,mod/* distance */.Io)(name, scheme) === 2 && [...name].sort().join() === [...scheme].sort().join());
    if (near('https'))
        return name.includes('s') ? 'https' : 'http';
    return near('http') ? 'http' : null;
}
/** The host that an address without scheme begins with; null when it begins with a folder or a file. */
function hostAt(text, own) {
    const ownHosts = own.flatMap((address) => URL.parse(address)?.host ?? []);
    const slashes = /^\/*/.exec(text)?.[0].length ?? 0;
    const { host = '', port = '' } = firstPart.exec(text.slice(slashes))?.groups ?? {};
    const name = host.toLowerCase();
    if (ownHosts.some((one) => one.replace(/^www\./, '') === `${name}${port}`.replace(/^www\./, '')) &&
        name.includes('.'))
        return `${name}${port}`;
    // One slash says that it is a path of this host, two that it is a host.
    if (slashes === 1 || !isHostName(name))
        return null;
    const isNamed = slashes === 2 || name.startsWith('www.') || port !== '';
    return isNamed || !isFileName(name, text.slice(slashes + host.length)) ? `${name}${port}` : null;
}
function isHostName(name) {
    if (!name.includes('.') || /^[.-]|[.-]$|\.\.|\.-|-\./.test(name) || versionLike.test(name))
        return false;
    const { isIcann, domain, publicSuffix } = (0,cjs/* parse */.qg)(name, { extractHostname: false });
    const isPublic = isIcann === true || (publicSuffix !== null && reserved.has(publicSuffix));
    return isPublic && domain !== null;
}
/** `setup.py`, `notes.md?plain=1`: a name with a file's ending, and nothing below it. */
function isFileName(name, behind) {
    const [, ending = '', more] = name.split('.');
    return more === undefined && fileEndings.has(ending) && !behind.startsWith('/');
}
/** The scheme that the feed uses for this host; names that begin with www. are older than https; else the site's own. */
function schemeFor(host, base, own) {
    const same = own.map((address) => URL.parse(address)).find((url) => url?.host === host);
    if (same)
        return same.protocol;
    return host.startsWith('www.') ? 'http:' : (URL.parse(base)?.protocol ?? 'https:');
}

;// CONCATENATED MODULE: ./lib/feeds/parse.js
/** Parses the bytes of a feed of any format into dated, cleaned items. */








/** Items made of one feed, at most: the largest feeds of news sites hold a few hundred. */
const maxItems = 500;
/** Lengths in UTF-16 units. */
const maxTitle = 500;
/** Longest title that is made from the first words of an untitled item, as short messages are. */
const maxMadeTitle = 80;
const maxSummary = 600;
const maxContent = 100_000;
/** Longest text that may be typed by hand, without the markup that articles have; in UTF-16 units. */
const longestSnippet = 10_000;
/** A description longer than this is the article itself, as some feeds have it. */
const articleLength = 1_500;
/**
 * Reads RSS, RDF, Atom and JSON Feed in any encoding.
 * @throws FeedError `not-a-feed` when the answer is something else (a page, most often); `malformed` when it is a
 *   feed that cannot be read
 */
function parseFeedBytes(feed) {
    const text = (0,charset/* decodeText */.g)(feed.body, feed.contentType).trimStart();
    const read = readFeedText(text, feed.url);
    const home = (read.home && resolveAddress(read.home, { base: feed.url, own: [feed.url] })) || null;
    const addresses = {
        base: baseOf(read.relativeTo, home, feed.url),
        own: home === null ? [feed.url] : [home, feed.url],
    };
    const urlOf = (entry) => parse_addressOf(entry, addresses);
    const { datings, ...dates } = dated(read, urlOf, feed.timeZone ?? 'UTC', feed.window);
    const entries = read.entries.map((entry, index) => ({ entry, dating: datings[index] ?? null }));
    return {
        title: titleOf(read.title),
        home,
        items: newest(entries).map((entry) => itemOf(entry, addresses)),
        found: read.entries.length,
        salvaged: read.damaged,
        dates,
    };
}
/** Most feeds begin with the newest, some end with it. */
function newest(entries) {
    if (entries.length <= maxItems)
        return entries;
    const moment = ({ dating }) => dating?.published ?? '';
    const kept = new Set(entries.toSorted((a, b) => (moment(a) < moment(b) ? 1 : moment(a) > moment(b) ? -1 : 0)).slice(0, maxItems));
    return entries.filter((entry) => kept.has(entry));
}
function itemOf({ entry, dating }, addresses) {
    const described = textOf(entry.summary);
    const content = textOf(entry.content) || (described.length > articleLength ? described : '');
    const title = titleOf(entry.title);
    return {
        url: parse_addressOf(entry, addresses),
        title: title || (0,plain_text/* opening */.zs)(described || content, maxMadeTitle),
        published: dating?.published ?? null,
        precision: dating?.precision ?? 'none',
        summary: (0,plain_text/* opening */.zs)(described || content, maxSummary),
        content: (0,plain_text/* clip */.$Q)(content, maxContent),
        author: (0,plain_text/* oneLine */.TN)((0,html_to_text/* plainText */.wh)(entry.author)) || null,
    };
}
function parse_addressOf({ links }, addresses) {
    return links.map((link) => resolveAddress(link, addresses)).find((url) => url !== '') ?? '';
}
/** A line: what stands in brackets may be what it is about. */
function titleOf({ text, plain }) {
    return (0,plain_text/* clip */.$Q)((0,plain_text/* oneLine */.TN)(plain ? text : (0,html_to_text/* plainText */.wh)(withNamesEscaped(text))), maxTitle);
}
function textOf({ text, plain }) {
    const readable = plain ? (0,plain_text/* tidy */.DZ)(text) : (0,html_to_text/* plainText */.wh)(text.length > longestSnippet ? text : withStrayNamesEscaped(text));
    return isListingNotes(readable) ? '' : readable;
}
/**
 * What relative links lead from. A feed on another host than its site is copied there, so its own address means
 * nothing.
 */
function baseOf(relativeTo, home, url) {
    if (home === null)
        return url;
    const own = relativeTo === 'feed' && new URL(home).host === new URL(url).host;
    return own ? url : home;
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

/***/ 2955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ sharedMoment)
/* harmony export */ });
/** Fewer things may well be published together. */
const fewest = 3;
/** So many, and this share of them, when some others have dates of their own. */
const fewestOfSome = 5;
const leastShare = 0.8;
/** Software that writes one file after the other takes this long for the next, and for all, in milliseconds. */
const step = 2_000;
const longest = 300_000;
const quarter = 900_000;
/** The moment that a list's dates share, when nearly all are of one; null when they are of several, or too few. */
function sharedMoment(dates) {
    const times = dates
        .flatMap((dating, place) => (dating === null ? [] : [{ place, time: Date.parse(dating.published), ...dating }]))
        .sort((a, b) => a.time - b.time);
    let [start, from, to] = [0, 0, 0];
    times.forEach(({ time }, index) => {
        const before = times[index - 1]?.time ?? time;
        if (time - before > step || time - (times[start]?.time ?? time) > longest)
            start = index;
        if (index + 1 - start > to - from)
            [from, to] = [start, index + 1];
    });
    const most = times.slice(from, to);
    const isAll = most.length === times.length && most.length >= fewest;
    const isMost = most.length >= fewestOfSome && most.length >= times.length * leastShare;
    const last = most.at(-1);
    if (last === undefined || !(isAll || isMost))
        return null;
    return {
        at: last.published,
        members: new Set(most.map(({ place }) => place)),
        isScheduled: most.every(({ time, precision }) => precision === 'day' || (time % quarter === 0 && time === last.time)),
    };
}


/***/ })

};
