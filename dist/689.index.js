export const id = 689;
export const ids = [689];
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

/***/ 4277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6949);
/** Parses an API's JSON answer and checks it against the shape the API promises. */

/**
 * @param what the API's name, for the message
 * @throws SourceError `malformed`
 */
function parseJson(body, shape, what) {
    let value;
    try {
        value = JSON.parse(new TextDecoder().decode(body));
    }
    catch (cause) {
        throw new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c('malformed', `${what} answered with something that is not JSON`, { cause });
    }
    const { data, error } = shape.safeParse(value);
    if (error) {
        const where = error.issues[0]?.path.join('.') || 'the whole answer';
        throw new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c('malformed', `${what} answered in an unknown shape (${where})`, { cause: error });
    }
    return data;
}


/***/ }),

/***/ 4181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonListShape: () => (/* binding */ jsonListShape),
/* harmony export */   readJsonList: () => (/* binding */ readJsonList)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(737);
/* harmony import */ var _text_braces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4167);
/* harmony import */ var _text_html_to_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5008);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6347);
/* harmony import */ var _text_resolve_link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8204);
/* harmony import */ var _text_timestamps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3538);
/* harmony import */ var _json_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4277);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6949);
/** Reads a list of articles from a JSON answer by configured paths. */








const maxSummary = 600;
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1, 'must not be empty');
/** Paths stand in single braces; what the double ones of other templates would leave is no address. */
function fillable(pattern, context) {
    const odd = (0,_text_braces_js__WEBPACK_IMPORTED_MODULE_1__/* .bracesIn */ .O9)(pattern).filter((name) => !/^\{[^{}]+\}$/.test(name));
    if (odd.length > 0) {
        context.addIssue({ code: 'custom', message: (0,_text_braces_js__WEBPACK_IMPORTED_MODULE_1__/* .bracesProblem */ .WO)(odd, 'a path stands in single braces, such as {slug}') });
    }
}
const jsonListShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    items: path.optional().describe('Path of the list, such as data.articles; without it the answer is the list.'),
    url: path
        .superRefine(fillable)
        .describe('Path of an article’s address inside its item; or an address with paths in braces, such as https://x.org/blog?id={slug}.'),
    title: path.describe('Path of the title.'),
    date: path.optional().describe('Path of the date.'),
    summary: path.optional().describe('Path of a summary.'),
})
    .describe('For an address that answers with JSON: where things are, as names joined by dots.');
/**
 * @throws SourceError `malformed` when the answer is no JSON or has no list where one should be
 */
function readJsonList({ body, url: base, list, timeZone }) {
    const answer = (0,_json_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body, zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(), 'The page');
    const items = list.items === undefined ? answer : valueAt(answer, list.items);
    if (!Array.isArray(items)) {
        throw new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c('malformed', `The answer has no list at ${list.items ?? 'its top'}; its layout may have changed`);
    }
    return items.flatMap((item) => {
        const url = (0,_text_resolve_link_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveLink */ .n)(addressOf(item, list.url), base);
        const title = (0,_text_html_to_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(textAt(item, list.title));
        if (url === null || title === '')
            return [];
        const dating = list.date === undefined ? null : (0,_text_timestamps_js__WEBPACK_IMPORTED_MODULE_6__/* .parseWholeDate */ .BX)(textAt(item, list.date), timeZone);
        const summary = list.summary === undefined ? '' : (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .opening */ .zs)((0,_text_html_to_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(textAt(item, list.summary)), maxSummary);
        return [{ url, title, dating: dating && (0,_text_timestamps_js__WEBPACK_IMPORTED_MODULE_6__/* .toDay */ ._b)(dating, timeZone), summary }];
    });
}
/** '' when a path leads nowhere: half an address is none. */
function addressOf(item, pattern) {
    if (!pattern.includes('{'))
        return textAt(item, pattern);
    let complete = true;
    const address = pattern.replace(/\{([^{}]+)\}/g, (_, place) => {
        const text = textAt(item, place);
        complete &&= text !== '';
        return encodeURIComponent(text);
    });
    return complete ? address : '';
}
function textAt(item, place) {
    const value = valueAt(item, place);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
function valueAt(value, place) {
    let inner = value;
    for (const name of place.split('.')) {
        if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, name))
            return undefined;
        inner = inner[name];
    }
    return inner;
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
