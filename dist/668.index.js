export const id = 668;
export const ids = [668];
export const modules = {

/***/ 4167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ bracesIn),
/* harmony export */   PT: () => (/* binding */ unknownBraces),
/* harmony export */   WO: () => (/* binding */ bracesProblem)
/* harmony export */ });
/**
 * Reads the names in braces of a template: what they are, and which of them nobody fills.
 *
 * A brace that nobody fills would stand in a path or an address as it is, so a stray one counts as a name too.
 */
/** Names in braces as they stand (`{date}`, `{{date}}`, `{}`), and braces without a partner, in order. */
function bracesIn(template) {
    const found = [];
    let open = -1;
    for (let at = 0; at < template.length; at += 1) {
        if (template[at] === '{') {
            // Braces that follow one another open one name: `{{date}}` is what other templates write for `{date}`.
            if (open >= 0 && !/^\{+$/.test(template.slice(open, at))) {
                found.push('{');
                open = at;
            }
            else if (open < 0)
                open = at;
        }
        else if (template[at] === '}') {
            while (open >= 0 && template[at + 1] === '}')
                at += 1;
            found.push(open < 0 ? '}' : template.slice(open, at + 1));
            open = -1;
        }
    }
    return open < 0 ? found : [...found, '{'];
}
/** Those of a template's names in braces, each once, that are none of the known ones. */
function unknownBraces(template, known) {
    return [...new Set(bracesIn(template))].filter((name) => !known.includes(name));
}
/**
 * What is wrong with names in braces that nobody fills, as the rest of a sentence that begins with the setting's name.
 * @param allowed what may stand there, in words
 */
function bracesProblem(unknown, allowed) {
    const last = unknown.at(-1) ?? '';
    const names = unknown.length < 2 ? last : `${unknown.slice(0, -1).join(', ')} and ${last}`;
    return `${names} ${unknown.length < 2 ? 'stands' : 'stand'} for nothing here; ${allowed}`;
}


/***/ }),

/***/ 7903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findClock)
/* harmony export */ });
/* harmony import */ var _month_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4366);
/* harmony import */ var _word_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547);
/** Finds the time of day in a line with a date, on a clock of 24 hours or of twelve, as any language writes it. */


/** Ways to write a time, the surest first: points stand in dates as well, so a word or a year must be before them. */
const clocks = [
    String.raw `(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?`,
    String.raw `(?<hour>\d{1,2}) ?[时時点點시] ?(?:(?<minute>\d{1,2}) ?[分분]? ?(?:(?<second>\d{1,2}) ?[秒초])?)?`,
    String.raw `(?<hour>\d{1,2}) ?h ?(?<minute>\d{2})`,
    String.raw `(?<=(?:klo|kl|kell|pukul|jam|ore)\.? |\d{4}\.?,? |[^\0-\u024f] |, (?=[^,]{1,12}$))(?<hour>\d{1,2})\.(?<minute>\d{2})(?:\.(?<second>\d{2}))?`,
].map((clock) => new RegExp(`(?<![\\d:+.-])${clock}(?!\\d)`, 'iu'));
const morning = keys(`${_month_names_js__WEBPACK_IMPORTED_MODULE_0__/* .beforeNoon */ .Ml} am 凌晨 早上 清晨 上午 午前`);
const evening = keys(`${_month_names_js__WEBPACK_IMPORTED_MODULE_0__/* .afterNoon */ .H2} pm 下午 晚上 傍晚 午後`);
const halfBehind = /^ ?(?<two>[ap]m(?![a-z])|\p{L}\.? ?\p{L}\.(?!\p{L}))|^ ?(?<one>\p{L}[\p{L}\p{M}]*)/iu;
const halfBefore = /(?<one>\p{L}[\p{L}\p{M}.]*) ?$/u;
/** How much beside a time is looked at, in UTF-16 units. */
const beside = 16;
function keys(words) {
    return new Set(words.split(' '));
}
/** The first time of day in a line of plain signs (`plainDateLine`). */
function findClock(line) {
    for (const pattern of clocks) {
        const match = pattern.exec(line);
        if (match === null)
            continue;
        const { index, 0: whole, groups = {} } = match;
        const end = index + whole.length;
        const behind = halfBehind.exec(line.slice(end, end + beside));
        const word = behind?.groups?.two ?? behind?.groups?.one ?? '';
        const isAfter = halfOf(word);
        const before = isAfter === null ? halfBefore.exec(line.slice(Math.max(0, index - beside), index)) : null;
        const half = isAfter ?? halfOf(before?.groups?.one ?? '');
        const hour = onTwelve(Number(groups.hour), half);
        const second = Math.min(59, Number(groups.second ?? 0)); // Leap seconds are not worth losing a date for.
        return {
            clock: { hour, minute: Number(groups.minute ?? 0), second },
            start: before !== null && half !== null ? index - before[0].length : index,
            end: isAfter === null ? end : end + (behind?.[0].length ?? 0),
        };
    }
    return null;
}
/** Whether a word tells the second half of the day, or the first; null for any other word. */
function halfOf(word) {
    const key = (0,_word_key_js__WEBPACK_IMPORTED_MODULE_1__/* .dateWordKey */ .Q)(word);
    // In Latin letters some are words of another language: they count where they are written as signs.
    if (/^[a-z]+$/.test(word) && !/^[ap]m$/.test(key))
        return null;
    if (evening.has(key))
        return 'evening';
    return morning.has(key) ? 'morning' : null;
}
function onTwelve(hour, half) {
    if (half === 'evening' && hour < 12)
        return hour + 12;
    return half === 'morning' && hour === 12 ? 0 : hour;
}


/***/ }),

/***/ 9079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findDayInWords)
/* harmony export */ });
/* harmony import */ var _month_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4366);
/* harmony import */ var _months_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8514);
/* harmony import */ var _numeric_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9731);
/* harmony import */ var _word_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4547);
/** Reads dates whose month is a word, in any language and order, with the words that join their parts. */




/** Beside what the languages' own formats join with. */
const joining = new Set(`${_month_names_js__WEBPACK_IMPORTED_MODULE_0__/* .joiningWords */ .uU} คศ พศ of the on dia den ngay nam thg god godu goda года году год г р рік року ano année anno jahr`.split(' '));
/** What says that a number is a month, as Vietnamese has it. */
const numbered = new Set(['thang', 'thg']);
/** Counts the days of the week, as Vietnamese does: `Thứ 6, 2 tháng 1`. */
const weekdayWord = /^thứ$/iu;
/** Words of one month's name, at most: `Meán Fómhair`. */
const mostWords = 3;
/** Letters that belong to a number: `4th`, `4-a`, `2026an`. */
const longestEnding = 3;
/** Parts between the first and the last of a date, at most. */
const mostParts = 12;
const parts = /\d+|\p{L}[\p{L}\p{M}'’ʻʼ]*(?:\.\p{L}[\p{L}\p{M}'’ʻʼ]*)*/gu;
/**
 * The first date with a month in words of a line in plain signs. Any words may stand around it, but no number before it.
 * @param isYearless whether a day and a month will do
 */
function findDayInWords(line, isYearless = false) {
    const found = partsOf(line);
    for (let start = 0; start < found.length; start += 1) {
        const date = dateFrom(found, start, isYearless);
        if (date !== null) {
            const { index = 0 } = found[start] ?? {};
            return { ...date, index, text: line.slice(index, date.end) };
        }
        // What looked like a month before a number may have been a day of the week: `mar. 3 févr. 2026`.
        if (found[start]?.isNumber && !weekdayWord.test(found[start - 1]?.text ?? ''))
            return null;
    }
    return null;
}
function partsOf(line) {
    const found = [];
    for (const match of line.matchAll(parts)) {
        const before = found.at(-1);
        const isAttached = before?.isNumber === true && before.index + before.text.length === match.index;
        found.push({ text: match[0], index: match.index, isNumber: /^\d/.test(match[0]), isAttached });
        if (found.length > 40)
            break;
    }
    return found;
}
function dateFrom(found, start, isYearless) {
    let day = null;
    let year = null;
    let months = null;
    let end = 0;
    let monthEnd = Number.NaN;
    for (let at = start; at < Math.min(found.length, start + mostParts); at += 1) {
        const part = found[at];
        if (part === undefined)
            break;
        if (part.isNumber) {
            const value = Number(part.text);
            if (part.text.length === 4 && year === null)
                year = value;
            else if (part.text.length <= 2 && day === null && value >= 1 && value <= 31)
                day = value;
            // 8 Feb 26: behind day and month, two digits are a year.
            else if (part.text.length === 2 && day !== null && at === monthEnd + 1)
                year = (0,_numeric_order_js__WEBPACK_IMPORTED_MODULE_1__/* .fullYear */ .f7)(value);
            else
                break;
            end = part.index + part.text.length;
        }
        else {
            const named = months === null ? monthAt(found, at) : null;
            if (named !== null) {
                months = named.months;
                at += named.length - 1;
                monthEnd = at;
                end = named.end;
            }
            else if (at === start || !isJoining(part))
                break;
        }
        if (day !== null && months !== null && year !== null)
            return { day, months, year, end };
    }
    return isYearless && day !== null && months !== null && year === null ? { day, months, year: null, end } : null;
}
function monthAt(found, at) {
    const [first, second] = found.slice(at, at + 2);
    if (first === undefined)
        return null;
    const behind = ({ index, text }) => index + text.length;
    if (second?.isNumber && second.text.length <= 2 && numbered.has((0,_word_key_js__WEBPACK_IMPORTED_MODULE_2__/* .dateWordKey */ .Q)(first.text))) {
        const month = Number(second.text);
        return month >= 1 && month <= 12
            ? { months: [{ month, languages: ['vi'] }], length: 2, end: behind(second) }
            : null;
    }
    for (let length = mostWords; length > 0; length -= 1) {
        const words = found.slice(at, at + length);
        const last = words.at(-1);
        if (words.length < length || last === undefined || words.some(({ isNumber }) => isNumber))
            continue;
        if (length === 1 && isJoining(last))
            return null;
        const months = (0,_months_js__WEBPACK_IMPORTED_MODULE_3__/* .monthsCalled */ .Tm)(words.map(({ text }) => text).join(''));
        if (months.length > 0)
            return { months, length, end: behind(last) };
    }
    return null;
}
function isJoining({ text, isAttached }) {
    return (isAttached && [...text].length <= longestEnding) || joining.has((0,_word_key_js__WEBPACK_IMPORTED_MODULE_2__/* .dateWordKey */ .Q)(text));
}


/***/ }),

/***/ 7366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ habitsOf),
/* harmony export */   XV: () => (/* binding */ noHabits),
/* harmony export */   _2: () => (/* binding */ unclearHabits),
/* harmony export */   e6: () => (/* binding */ monthFor)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7903);
/* harmony import */ var _day_in_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9079);
/* harmony import */ var _numeric_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9731);
/* harmony import */ var _plain_digits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4228);
/** Tells from all dates of a feed or list how each of them is to be read: order of day and month, and language. */




const noHabits = { order: null, languages: new Map() };
const unclearHabits = { order: 'unclear', languages: new Map() };
/** Time zones and clocks that go wrong, in milliseconds. */
const aDay = 86_400_000;
const aYear = 366 * aDay;
/** Dates that tell a writer's habits, at most. */
const mostTexts = 1_000;
const otherScript = /[^\P{L}\p{Script=Latin}]/u;
/** A date that needs no other to be read: what nearly all feeds write. */
const unmistakable = /^(?:[A-Za-z]{3}, )?\d{1,2} [A-Z][a-z]{2} \d{4}(?: |$)|^\d{4}-\d\d-\d\d(?:[T ]|$)/;
/**
 * How somebody writes dates, from all of them: a number above twelve tells the order for all, else a day of the week that
 * fits in one order alone, else that none may be still to come and that lists go along time, else the language.
 */
function habitsOf(texts, { language, latest }) {
    const lines = texts
        .filter((text) => !unmistakable.test(text.trim()))
        .slice(0, mostTexts)
        .map(_plain_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .plainDateLine */ .V);
    const languages = new Map();
    if (lines.length === 0)
        return noHabits;
    const numeric = lines.map((line) => ({ line, found: (0,_numeric_order_js__WEBPACK_IMPORTED_MODULE_1__/* .findNumericDate */ .PJ)(withoutClock(line)) }));
    for (const { line, found } of numeric) {
        for (const { languages: readers } of found === null ? ((0,_day_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .findDayInWords */ .e)(withoutClock(line))?.months ?? []) : []) {
            for (const reader of readers)
                languages.set(reader, (languages.get(reader) ?? 0) + 1);
        }
    }
    const tag = language?.toLowerCase().replace(/[-_].*$/, '') ?? '';
    if (tag !== '')
        languages.set(tag, Number.POSITIVE_INFINITY);
    // Years of four digits at the start leave nothing open.
    const open = numeric.flatMap(({ line, found }) => found === null || found.numbers[0] > 999 ? [] : [{ line, found, clockFirst: isClockFirst(line, found) }]);
    return { order: orderOf(open, language, latest), languages };
}
/** The month that a name means to a writer; null when that stays open. */
function monthFor(months, { languages }) {
    if (months.length === 1)
        return months[0]?.month ?? null;
    const weighed = months
        .map(({ month, languages: readers }) => ({
        month,
        weight: Math.max(...readers.map((reader) => languages.get(reader) ?? 0)),
    }))
        .sort((a, b) => b.weight - a.weight);
    const [best, next] = weighed;
    return best !== undefined && best.weight > (next?.weight ?? 0) ? best.month : null;
}
function orderOf(dates, language, latest) {
    if (dates.length === 0)
        return null;
    const sure = countOrders(dates.flatMap(({ found }) => (found.orders.length === 1 ? found.orders : [])));
    if (sure.length > 0)
        return sure[0] ?? null;
    let left = [...(dates[0]?.found.orders ?? [])].filter((order) => dates.every(({ found }) => found.orders.includes(order)));
    const keep = (fits) => {
        const fitting = left.filter(fits);
        if (fitting.length > 0)
            left = fitting;
    };
    const times = (order) => dates.map(({ found }) => timeOf((0,_numeric_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)(found.numbers, order)));
    const newestOf = (order) => Math.max(...times(order));
    const oldestOf = (order) => Math.min(...times(order));
    const fitsWeekday = left.length > 1 ? weekdayReader(language) : () => null;
    keep((order) => dates.every(({ line, found }) => fitsWeekday(line, (0,_numeric_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)(found.numbers, order)) !== false));
    if (latest !== null) {
        keep((order) => newestOf(order) <= latest + aDay);
    }
    // With two digits, a year may stand first or last: a list is of few years, and of late ones.
    keep((order) => newestOf(order) - oldestOf(order) <= 2 * aYear);
    if (latest !== null)
        keep((order) => newestOf(order) >= latest - 2 * aYear);
    keep((order) => isInOrderOfTime(times(order)));
    // On a clock of 24 hours before the date, and in other scripts than Latin, nobody puts the month first.
    if (dates.some(({ clockFirst, line }) => clockFirst || otherScript.test(line))) {
        keep((order) => order === 'day-month-year');
    }
    const [usual] = left.length > 1 ? usualOrders(language) : [];
    if (usual !== undefined)
        keep((order) => order === usual);
    return left[0] ?? 'unclear';
}
/** The orders by how often they come, the most first. */
function countOrders(orders) {
    const count = (order) => orders.filter((one) => one === order).length;
    return [...new Set(orders)].sort((a, b) => count(b) - count(a));
}
/** The order a country writes in; a language alone tells none where its countries differ. */
function usualOrders(language) {
    if (language === null || /^en$/i.test(language))
        return [];
    try {
        const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short', calendar: 'gregory' }).formatToParts(0);
        const order = parts.map(({ type }) => type).filter((type) => /^(?:year|month|day)$/.test(type));
        return [order.join('-')];
    }
    catch {
        return [];
    }
}
/** Whether a line's day of the week is that of a date; null when it names none. */
function weekdayReader(language) {
    return (line, date) => {
        const [word] = /\p{L}[\p{L}\p{M}]+/u.exec(line) ?? [];
        if (word === undefined)
            return null;
        const names = [language, 'en'].flatMap((locale) => (locale === null ? [] : weekdaysIn(locale)));
        const known = names.filter(([name]) => name === word.toLowerCase());
        return known.length === 0 ? null : known.some(([, weekday]) => weekday === new Date(timeOf(date)).getUTCDay());
    };
}
/** The days of the week of the languages met so far; a locale costs a millisecond. */
const weekdays = new Map();
function weekdaysIn(locale) {
    const known = weekdays.get(locale) ?? readWeekdays(locale);
    // Texts from outside must not fill the memory.
    if (weekdays.size < 50)
        weekdays.set(locale, known);
    return known;
}
function readWeekdays(locale) {
    try {
        return ['long', 'short'].flatMap((weekday) => {
            const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
            // 4 January 1970 was a Sunday.
            return Array.from({ length: 7 }, (_, day) => [
                format
                    .format((day + 3) * aDay)
                    .toLowerCase()
                    .replace(/\.$/, ''),
                day,
            ]);
        });
    }
    catch {
        return [];
    }
}
function isInOrderOfTime(times) {
    const pairs = times.slice(1).map((time, index) => time - (times[index] ?? time));
    return pairs.every((step) => step >= 0) || pairs.every((step) => step <= 0);
}
function timeOf({ year, month, day }) {
    return Date.UTC(year, month - 1, day);
}
function withoutClock(line) {
    const clock = (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .findClock */ .i)(line);
    return clock === null ? line : `${line.slice(0, clock.start)} ${line.slice(clock.end)}`;
}
function isClockFirst(line, { text }) {
    const clock = (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .findClock */ .i)(line);
    return clock !== null && clock.start < line.indexOf(text) && !/\d ?[ap]\.?m/i.test(line);
}


/***/ }),

/***/ 9731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   PJ: () => (/* binding */ findNumericDate),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   f7: () => (/* binding */ fullYear)
/* harmony export */ });
/** Reads dates in digits, whose order of day, month and year each country has its own of. */
const numeric = /(?<![\d.:/+-])(?<first>\d{4}|\d{1,2}) ?(?<mark>[-/.]) ?(?<second>\d{1,2}) ?\k<mark> ?(?<third>\d{4}|\d{1,2})(?!\d|[/:.-]\d)/;
/** The first date in digits of a line in plain signs; null when it has none, or one that is none in any order. */
function findNumericDate(line) {
    const match = numeric.exec(line);
    if (match === null)
        return null;
    const { first = '', mark = '', second = '', third = '' } = match.groups ?? {};
    const [one, two, three] = [Number(first), Number(second), Number(third)];
    if ((first.length === 4 && one < 1000) || (third.length === 4 && three < 1000))
        return null;
    const numbers = [one, two, three];
    const orders = ordersFor(first.length, third.length, mark).filter((order) => isDay(inOrder(numbers, order)));
    return orders.length === 0 ? null : { numbers, orders, index: match.index, text: match[0] };
}
/** A year of four digits tells where it stands. Nobody writes month, day and year with points, and few with hyphens. */
function ordersFor(first, third, mark) {
    if (first === 4)
        return third < 3 ? ['year-month-day'] : [];
    const ends = mark === '/' ? ['month-day-year', 'day-month-year'] : ['day-month-year'];
    if (mark === '-')
        ends.push('month-day-year');
    return third === 4 ? ends : [...ends, 'year-month-day'];
}
function inOrder([first, second, third], order) {
    if (order === 'year-month-day')
        return { year: fullYear(first), month: second, day: third };
    const year = fullYear(third);
    return order === 'day-month-year' ? { year, month: second, day: first } : { year, month: first, day: second };
}
/** RFC 2822 section 4.3: two-digit years below 50 belong to this century. */
function fullYear(year) {
    if (year > 99)
        return year;
    return year < 50 ? 2000 + year : 1900 + year;
}
/** Whether a calendar has this day. */
function isDay({ year, month, day }) {
    return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}


/***/ }),

/***/ 4228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ plainDateLine)
/* harmony export */ });
/** Writes a line of a date in plain signs: digits of any script as ASCII, one minus, no marks that only direct its display. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const minuses = /[\u2010-\u2015\u2212]/g;
const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
/** A text on one line, with ASCII digits, signs and blanks. */
function plainDateLine(text) {
    if (plain.test(text))
        return text;
    return text
        .normalize('NFKC')
        .replace(invisible, '')
        .replace(minuses, '-')
        .replace(/\p{Nd}/gu, asciiDigit)
        .replace(/\s+/g, ' ')
        .trim();
}
/** Unicode has the digits of a script side by side, from zero to nine. */
function asciiDigit(digit) {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 0x80)
        return digit;
    let value = 0;
    while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1)))
        value += 1;
    return String(value);
}


/***/ }),

/***/ 3538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CV: () => (/* binding */ findTimestamp),
  aU: () => (/* binding */ parseFeedDate),
  JD: () => (/* binding */ parseStatedDate),
  BX: () => (/* binding */ parseWholeDate),
  _b: () => (/* binding */ toDay)
});

// UNUSED EXPORTS: habitsOf, noHabits

// EXTERNAL MODULE: ./lib/text/dates/clock.js
var clock = __webpack_require__(7903);
// EXTERNAL MODULE: ./lib/text/dates/habits.js
var dates_habits = __webpack_require__(7366);
// EXTERNAL MODULE: ./lib/text/dates/months.js
var months = __webpack_require__(8514);
// EXTERNAL MODULE: ./lib/text/dates/numeric-order.js
var numeric_order = __webpack_require__(9731);
// EXTERNAL MODULE: ./lib/text/dates/plain-digits.js
var plain_digits = __webpack_require__(4228);
// EXTERNAL MODULE: ./lib/text/dates/day-in-words.js
var day_in_words = __webpack_require__(9079);
;// CONCATENATED MODULE: ./lib/text/dates/written-day.js
/** Finds the calendar day that a line of a feed or page names, in digits or words of any language. */



/** First years of what counts its years anew, less one. */
const eras = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };
/** `2026年2月8日`, `2026년 2월 8일`, `令和8年2月8日`. */
const signed = /(?:(?<era>令和|平成|民國|民国) ?)?(?<year>\d{1,4}|元) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2})(?!\d) ?[日号號일]?/;
/** Thailand counts its years from 543 before our era. */
const buddhist = 543;
/**
 * The day that a line in plain signs names; null for one that may be several days, or none.
 * @param habits how its writer writes dates
 */
function findWrittenDay(line, habits) {
    return inSigns(line) ?? inDigits(line, habits) ?? inWords(line, habits);
}
function inSigns(line) {
    const match = signed.exec(line);
    if (match === null)
        return null;
    const { era = '', year = '', month, day } = match.groups ?? {};
    const counted = year === '元' ? 1 : Number(year);
    if (era === '' && year.length !== 4)
        return null;
    return real({ year: counted + (eras[era] ?? 0), month: Number(month), day: Number(day) }, match.index, match[0]);
}
function inDigits(line, { order }) {
    const found = (0,numeric_order/* findNumericDate */.PJ)(line);
    if (found === null)
        return null;
    // Years of four digits at the start leave nothing open.
    const isSure = found.numbers[0] > 999 || (order === 'unclear' && found.orders.length === 1);
    const chosen = isSure ? found.orders[0] : found.orders.find((one) => one === order);
    return chosen === undefined ? null : real((0,numeric_order/* inOrder */.al)(found.numbers, chosen), found.index, found.text);
}
function inWords(line, habits) {
    const found = (0,day_in_words/* findDayInWords */.e)(line);
    const month = found === null ? null : (0,dates_habits/* monthFor */.e6)(found.months, habits);
    if (found === null || found.year === null || month === null)
        return null;
    const isBuddhist = found.year > 2400 && (/พ\.?ศ/.test(line) || found.months[0]?.languages.includes('th') === true);
    const year = isBuddhist ? found.year - buddhist : found.year;
    return real({ year, month, day: found.day }, found.index, found.text);
}
function real(date, index, text) {
    return (0,numeric_order/* isDay */.N)(date) ? { ...date, index, text } : null;
}

// EXTERNAL MODULE: ./lib/text/day.js
var text_day = __webpack_require__(2821);
;// CONCATENATED MODULE: ./lib/text/dates/zones.js
/** Offsets of time zones by their names. */

/** Minutes ahead of UTC. RFC 822 section 5.1 for the American ones, common use for the rest. */
const fixedZones = {
    Z: 0,
    UT: 0,
    UTC: 0,
    GMT: 0,
    WET: 0,
    EST: -300,
    EDT: -240,
    CST: -360,
    CDT: -300,
    MST: -420,
    MDT: -360,
    PST: -480,
    PDT: -420,
    AKST: -540,
    AKDT: -480,
    HST: -600,
    AST: -240,
    ADT: -180,
    BRT: -180,
    WEST: 60,
    BST: 60,
    CET: 60,
    MET: 60,
    MEZ: 60,
    CEST: 120,
    MEST: 120,
    MESZ: 120,
    EET: 120,
    EEST: 180,
    MSK: 180,
    IST: 330,
    ICT: 420,
    WIB: 420,
    HKT: 480,
    SGT: 480,
    MYT: 480,
    PHT: 480,
    AWST: 480,
    KST: 540,
    JST: 540,
    AEST: 600,
    AEDT: 660,
    NZST: 720,
    NZDT: 780,
};
/** American names that leave open whether daylight saving holds. */
const regionalZones = {
    ET: 'America/New_York',
    CT: 'America/Chicago',
    MT: 'America/Denver',
    PT: 'America/Los_Angeles',
};
/** Names that countries share: minutes ahead of UTC that a source's own zone may give them. */
const sharedZones = {
    CST: [480, -360, -300],
    IST: [330, 60, 120, 180],
    BST: [60, 360, 480, 660],
    AST: [-240, 180],
    SST: [480, -660],
};
/** What people call their country's time instead of the zone. */
const spokenZones = [
    [/北京时间|北京時間|Beijing time|China Standard Time/i, 'Asia/Shanghai'],
    [/日本時間|日本标准时间|Japan Standard Time/i, 'Asia/Tokyo'],
    [/한국 ?시간|Korea Standard Time/i, 'Asia/Seoul'],
    [/India Standard Time/i, 'Asia/Kolkata'],
];
/** Behind a time or the letters of a name: `+0800`, `GMT+8`, `EST-0500`, `UTC +05:30`. */
const offsetAhead = /^[( ]*(?:[A-Z]{1,5} ?)?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?::?\d{2})?(?![\d.])/i;
/** Among other words, a name counts in capitals alone: `ist` is a verb in German. */
const capitals = /(?<![\p{L}\d])[A-Z]{1,5}(?![\p{L}\d])/gu;
const region = /(?<![A-Za-z])[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_+\d-]*)+/;
/**
 * How far a zone runs ahead of UTC, in minutes, as it is written behind a time. An offset in digits decides, whatever
 * name stands beside it; then a place of the zone database, then an abbreviation.
 * @param text `+0800`, `+0200 CEST`, `GMT+8`, `MST -0700`, `CST`, `Asia/Shanghai`, `PT`, … with anything behind it
 * @param day calendar date, `YYYY-MM-DD`
 * @param sourceZone IANA zone of the source: tells China's CST from America's
 * @returns null when no zone is named, or none that is known
 */
function zoneOffset(text, day, sourceZone) {
    if (text === '')
        return null;
    // `GMT+8` means eight hours ahead here, whatever POSIX says.
    const offset = offsetAhead.exec(text)?.groups;
    if (offset) {
        const minutes = Number(offset.hours) * 60 + Number(offset.minutes ?? 0);
        if (minutes > 15 * 60)
            return null;
        return offset.sign === '-' ? 0 - minutes : minutes;
    }
    // RFC 5322 section 4.3: letters of the military were defined the wrong way round and count as unknown, thus UTC.
    if (/^[ (]*(?:z(?![a-z])|[a-ik-z][ )]*$)/i.test(text))
        return 0;
    const place = region.exec(text)?.[0];
    if (place !== undefined && (0,text_day/* isTimeZone */.kQ)(place))
        return offsetOf(place, day);
    const whole = text.replace(/[()]/g, '').trim().toUpperCase();
    for (const name of [whole, ...(text.match(capitals) ?? [])]) {
        const named = abbreviated(name, day, sourceZone);
        if (named !== null)
            return named;
    }
    const spoken = spokenZones.find(([name]) => name.test(text))?.[1];
    return spoken === undefined ? null : offsetOf(spoken, day);
}
function abbreviated(name, day, sourceZone) {
    const shared = Object.hasOwn(sharedZones, name) ? sharedZones[name] : undefined;
    if (shared !== undefined && sourceZone !== 'UTC') {
        const own = offsetOf(sourceZone, day);
        if (shared.includes(own))
            return own;
    }
    if (Object.hasOwn(fixedZones, name))
        return fixedZones[name] ?? null;
    const american = Object.hasOwn(regionalZones, name) ? regionalZones[name] : undefined;
    return american === undefined ? null : offsetOf(american, day);
}
/** A zone's offset at noon of a day, in minutes: clocks change at night. */
function offsetOf(timeZone, day) {
    return (Date.parse(`${day}T12:00Z`) - (0,text_day/* instantOf */.B9)(day, '12:00', timeZone).getTime()) / 60_000;
}

// EXTERNAL MODULE: ./lib/text/dates.js + 2 modules
var dates = __webpack_require__(1224);
;// CONCATENATED MODULE: ./lib/text/timestamps.js
/** Reads dates with clocks and zones, as feeds and pages write them. */










const timestamps_clock = String.raw `(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?(?! ?(?:[ap]\.?m|\p{L}\p{M}))`;
const zone = String.raw `\s*(?<zone>[+-]\d.*|[A-Z].*)?`;
/** The forms that nearly all feeds use, most common first; each matches the whole text. What they do not know is read in words. */
const timestamps_forms = [
    // Sun, 08 Feb 2026 08:00:00 +0800 (RFC 822), with or without weekday, seconds and zone.
    String.raw `(?:[A-Za-z]{3,9},? ?)?(?<day>\d{1,2}) (?<name>[A-Za-z]{3,9}) (?<year>\d{4}|\d{2})(?: ${timestamps_clock}${zone})?`,
    // 2026-02-08T08:00:00.000+08:00 (RFC 3339), 2026-02-08 08:00:00 +0800.
    String.raw `(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[Tt ]${timestamps_clock}${zone})?`,
    // 20260208T080000Z and 20260208.
    String.raw `(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2}):?(?<minute>\d{2}):?(?<second>\d{2})?${zone})?`,
    // 2026, 2026-02 and 2026-039, the 39th day of the year (W3C-DTF, ISO 8601): the first day of what they name.
    String.raw `(?<year>\d{4})(?:-(?<month>\d{2})|-?(?<ordinal>\d{3})(?:T${timestamps_clock}${zone})?)?`,
].map((form) => new RegExp(`^${form}$`, 'u'));
/** Of whom nothing is known but the one date. */
const nobody = { language: null, latest: null };
/** Longest text that is taken for a date and what is said of it, in UTF-16 units. */
const longestDate = 80;
/** The zone right behind a time in a text: in prose, a word there is seldom the name of one. */
const zoneBehind = /^\s*(?<zone>Z\b|UTC|GMT|[+-]\d{2}:?\d{2}(?!\d))/;
/**
 * Reads a date as feeds write it: RFC 822 and ISO 8601 with their usual faults, epoch, digits in any order, and the months
 * of every language with the words that join them.
 *
 * A date without a clock time, and one at midnight sharp on the clock it is written in, is a calendar day: published is
 * the start of that day. The zone a date names decides; midnight in UTC counts as naming none, because that is how
 * software writes a bare date.
 * @param timeZone IANA zone for dates that name none
 * @param habits how the feed's other dates are written; a date alone is read by what it tells itself
 * @returns null for what is no date, or a date before 1990 or after 2100, or one that may be several
 */
function parseFeedDate(text, timeZone, habits = dates_habits/* noHabits */.XV) {
    const line = (0,plain_digits/* plainDateLine */.V)(text);
    return parseEpoch(line) ?? date(writtenIn(line, habits), timeZone);
}
/**
 * Reads a whole text as `parseFeedDate` does, outside feeds. Feeds that write a year or a month alone mean its first day; of a page, a
 * sitemap or a search result nobody knows which day is meant, and the first would make news of it once a month.
 */
function parseWholeDate(text, timeZone, habits = dates_habits/* noHabits */.XV) {
    return isIncomplete(text) ? null : parseFeedDate(text, timeZone, habits);
}
/**
 * The first whole date in a text, with the time behind it if one is: `Posted on February 4, 2026 at 8:30 PM`,
 * `发布于 2026年2月4日 08:30`. Which day 7/8/2026 is, nobody can tell.
 * @param timeZone IANA zone for dates that name none
 */
function findTimestamp(text, timeZone) {
    for (const { year, month, day, isLoose, index, text: found } of (0,dates/* findDates */.BV)(text)) {
        if (year === null || month === null || day === null || isLoose)
            continue;
        const tail = (0,plain_digits/* plainDateLine */.V)(text.slice(index + found.length, index + found.length + 60));
        const time = (0,clock/* findClock */.i)(tail);
        const isBehind = time !== null && /^[T,\s]*(?:at )?$/i.test(tail.slice(0, time.start));
        const named = isBehind ? (zoneBehind.exec(tail.slice(time.end))?.groups?.zone ?? '') : '';
        const dating = datingOf({ year, month, day, zone: named, ...(isBehind && { clock: time.clock }) }, timeZone);
        if (dating !== null)
            return { ...dating, text: found, index };
    }
    return null;
}
/** Reads a text that states a date somewhere: as a whole in one of the forms of feeds, else the first date in it. */
function parseStatedDate(text, timeZone) {
    if (isIncomplete(text))
        return null;
    const whole = text.length > longestDate ? null : date(writtenIn((0,plain_digits/* plainDateLine */.V)(text), dates_habits/* unclearHabits */._2), timeZone);
    return whole ?? findTimestamp(text.replace(/\s+/g, ' '), timeZone);
}
/** A date known to no more than its day: the start of that day in the zone. */
function toDay({ published, precision }, timeZone) {
    if (precision === 'day')
        return { published, precision };
    return wholeDay((0,text_day/* localDate */.gD)(new Date(published), timeZone), timeZone);
}
/** Whether a text is a year or a year and a month, and so no day. */
function isIncomplete(text) {
    return /^\s*\d{4}(?:[-/.]\d{1,2})?\s*$/.test(text.normalize('NFKC'));
}
function writtenIn(line, habits) {
    for (const form of timestamps_forms) {
        const groups = form.exec(line)?.groups;
        if (groups === undefined)
            continue;
        const found = written(groups);
        if (found !== null)
            return found;
    }
    return writtenInWords(line, habits);
}
function written(groups) {
    const month = groups.name === undefined ? Number(groups.month ?? 1) : (0,months/* englishMonth */.PM)(groups.name);
    if (month === null)
        return null;
    const { year: digits = '' } = groups;
    const year = digits.length > 2 ? Number(digits) : (0,numeric_order/* fullYear */.f7)(Number(digits));
    const day = Number(groups.day ?? 1);
    const found = { year, ...(dayOfYear(year, groups.ordinal) ?? { month, day }), zone: groups.zone?.trim() ?? '' };
    if (groups.hour === undefined)
        return found;
    const second = Math.min(59, Number(groups.second ?? 0)); // Leap seconds are not worth losing a date for.
    return { ...found, clock: { hour: Number(groups.hour), minute: Number(groups.minute ?? 0), second } };
}
/** A year behind the time, as asctime and date(1) have it: `Sun Feb  8 08:00:00 CST 2026`. */
const yearBehind = /^ ?(?<zone>[A-Za-z+][\w:+/-]{0,40})? ?(?<year>\d{4})$/;
/** Reads a line in parts: the time, the date before or behind it, and the zone behind the time. */
function writtenInWords(line, known) {
    const habits = known.order === null ? { ...known, order: (0,dates_habits/* habitsOf */.$I)([line], nobody).order } : known;
    const time = (0,clock/* findClock */.i)(line);
    if (time === null)
        return withZone(findWrittenDay(line, habits), '');
    const [before, behind] = [line.slice(0, time.start), line.slice(time.end)];
    const parted = yearBehind.exec(behind)?.groups;
    const found = withZone(findWrittenDay(before, habits), behind) ??
        withZone(parted === undefined ? null : findWrittenDay(`${before} ${parted.year}`, habits), parted?.zone ?? '') ??
        zonedBefore(behind, habits);
    return found && { ...found, clock: time.clock };
}
function withZone(day, text) {
    return day && { year: day.year, month: day.month, day: day.day, zone: text.trim() };
}
/** The date behind a time, with what stands between them as its zone. */
function zonedBefore(behind, habits) {
    const day = findWrittenDay(behind, habits);
    return day && withZone(day, behind.slice(0, day.index));
}
/** Month and day of a day of the year, 1 to 366; no valid ones when the year has no such day, null when none is written. */
function dayOfYear(year, ordinal) {
    if (ordinal === undefined)
        return null;
    const date = new Date(Date.UTC(year, 0, Number(ordinal)));
    return date.getUTCFullYear() === year
        ? { month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        : { month: 0, day: 0 };
}
function date(found, timeZone) {
    if (found === null || found.year < 1990 || found.year > 2100)
        return null;
    return (0,text_day/* parseDate */._U)(dayOf(found)) === null ? null : datingOf(found, timeZone);
}
function dayOf({ year, month, day }) {
    return `${year}-${pad(month)}-${pad(day)}`;
}
function datingOf(found, timeZone) {
    const day = dayOf(found);
    if (found.clock === undefined)
        return wholeDay(day, timeZone);
    const { hour, minute, second } = found.clock;
    // 24:00 is how some write the end of a day.
    if (minute > 59 || hour * 3600 + minute * 60 + second > 24 * 3600)
        return null;
    const offset = zoneOffset(found.zone, day, timeZone);
    const midnight = hour === 0 && minute === 0 && second === 0;
    if (midnight && (offset === null || offset === 0))
        return wholeDay(day, timeZone);
    const time = `${pad(hour % 24)}:${pad(minute)}`;
    const start = offset === null ? clockTime(day, time, timeZone) : Date.parse(`${day}T${time}Z`) - offset * 60_000;
    return {
        published: new Date(start + (second + (hour === 24 ? 24 * 3600 : 0)) * 1000).toISOString(),
        precision: midnight ? 'day' : 'instant',
    };
}
function wholeDay(day, timeZone) {
    return { published: new Date(clockTime(day, '00:00', timeZone)).toISOString(), precision: 'day' };
}
/** Milliseconds of a clock time. Most sources name no zone, and asking for UTC's offset takes longer than all the rest. */
function clockTime(day, time, timeZone) {
    return timeZone === 'UTC' ? Date.parse(`${day}T${time}Z`) : (0,text_day/* instantOf */.B9)(day, time, timeZone).getTime();
}
/** Seconds or milliseconds since 1970, ten or thirteen digits long until the year 2286. */
function parseEpoch(text) {
    if (!/^(?:\d{10}|\d{13})$/.test(text))
        return null;
    const instant = new Date(text.length === 10 ? Number(text) * 1000 : Number(text));
    return { published: instant.toISOString(), precision: 'instant' };
}
function pad(number) {
    return String(number).padStart(2, '0');
}


/***/ })

};
