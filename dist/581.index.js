export const id = 581;
export const ids = [581];
export const modules = {

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAnswer: () => (/* binding */ readAnswer),
/* harmony export */   readPapers: () => (/* binding */ readPapers),
/* harmony export */   refusalIn: () => (/* binding */ refusalIn)
/* harmony export */ });
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8548);
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8229);
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1891);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6347);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6949);
/** Parses the Atom answers of arXiv's API, refusals included. */



const addressOfPaper = /^https?:\/\/(?:export\.)?arxiv\.org\/abs\/([0-9]{4}\.[0-9]{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/[0-9]{7})(?:v[0-9]+)?$/;
const addressOfError = /^https?:\/\/(?:export\.)?arxiv\.org\/api\/errors\b/;
/** The papers of an answer's bytes. */
function readAnswer({ body }) {
    return readPapers(new TextDecoder().decode(body));
}
/**
 * What is no paper is left out.
 *
 * Not read as any other feed: by Atom's rules its texts are plain, `a<b` in a formula included, and it tells of errors
 * in an entry.
 * @throws SourceError `client-error` when arXiv refuses the question, `malformed` when the answer is no whole feed
 */
function readPapers(xml) {
    if (!/<feed[\s>]/.test(xml))
        throw new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c('malformed', 'arXiv answered with something that is not a feed');
    if (!/<\/feed\s*>/.test(xml))
        throw new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c('malformed', 'The answer of arXiv is cut off');
    const refusal = refusalIn(xml);
    if (refusal !== null)
        throw new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c('client-error', `arXiv refuses the question: ${refusal}`);
    return entriesOf(xml).flatMap((entry) => {
        const id = addressOfPaper.exec(textOf(entry, 'id'))?.[1];
        if (id === undefined)
            return [];
        const submitted = Date.parse(textOf(entry, 'published'));
        return {
            id,
            title: textOf(entry, 'title'),
            abstract: textOf(entry, 'summary'),
            authors: childrenOf(entry, 'author').map((author) => textOf(author, 'name')),
            submitted: Number.isNaN(submitted) ? null : new Date(submitted).toISOString(),
        };
    });
}
/**
 * What arXiv says against a question: its errors are feeds with one entry titled `Error`. Null when it says nothing.
 */
function refusalIn(xml) {
    const error = entriesOf(xml).find((entry) => addressOfError.test(textOf(entry, 'id')));
    return error === undefined ? null : textOf(error, 'summary') || 'no reason given';
}
function entriesOf(xml) {
    return htmlparser2__WEBPACK_IMPORTED_MODULE_1__/* .getElementsByTagName */ .yB('entry', (0,htmlparser2__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(xml, { xmlMode: true }));
}
function childrenOf(element, name) {
    return htmlparser2__WEBPACK_IMPORTED_MODULE_1__/* .getElementsByTagName */ .yB(name, element.children, false);
}
/** The text of the first child of a name, on one line; '' when there is none. */
function textOf(element, name) {
    const [child] = childrenOf(element, name);
    return child === undefined ? '' : (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(htmlparser2__WEBPACK_IMPORTED_MODULE_4__/* .textContent */ .P_(child));
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


/***/ })

};
