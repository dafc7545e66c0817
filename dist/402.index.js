export const id = 402;
export const ids = [402];
export const modules = {

/***/ 7651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ articleReaders)
/* harmony export */ });
// What worker threads read of this room's: pages, GitHub's answers, and what feeds said.
const articleReaders = {
    page: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(629), __webpack_require__.e(419), __webpack_require__.e(687), __webpack_require__.e(813), __webpack_require__.e(347), __webpack_require__.e(198), __webpack_require__.e(483), __webpack_require__.e(216)]).then(__webpack_require__.bind(__webpack_require__, 3216))).readPage,
    feedText: async () => (await Promise.all(/* import() */[__webpack_require__.e(347), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 1198))).articleOfFeed,
    gitHubPage: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(737), __webpack_require__.e(419), __webpack_require__.e(687), __webpack_require__.e(813), __webpack_require__.e(347), __webpack_require__.e(668), __webpack_require__.e(198), __webpack_require__.e(33), __webpack_require__.e(139)]).then(__webpack_require__.bind(__webpack_require__, 8520))).readGitHubPage,
};


/***/ }),

/***/ 1705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ feedReaders)
/* harmony export */ });
// What worker threads read of this room's: bytes of feeds, of pages that name one, and of sitemaps.
const feedReaders = {
    feed: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(629), __webpack_require__.e(737), __webpack_require__.e(935), __webpack_require__.e(347), __webpack_require__.e(668), __webpack_require__.e(981)]).then(__webpack_require__.bind(__webpack_require__, 981))).parseFeedBytes,
    pageHead: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(629), __webpack_require__.e(347), __webpack_require__.e(159)]).then(__webpack_require__.bind(__webpack_require__, 1159))).readPageHead,
    sitemap: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(629), __webpack_require__.e(347), __webpack_require__.e(626)]).then(__webpack_require__.bind(__webpack_require__, 7626))).parseSitemap,
};


/***/ }),

/***/ 9021:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/articles/readers.js
var readers = __webpack_require__(7651);
// EXTERNAL MODULE: ./lib/feeds/readers.js
var feeds_readers = __webpack_require__(1705);
// EXTERNAL MODULE: ./lib/sources/readers.js
var sources_readers = __webpack_require__(6402);
;// CONCATENATED MODULE: ./lib/workers/serve.js
/** Answers orders inside a worker thread: loads the reader that is asked for, and sends back what it reads. */

/** To be called once by what a worker thread begins with. */
function serve(readers) {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new TypeError('readers are served in worker threads only');
    port.on('message', (order) => {
        void read(readers, order).then((reply) => {
            const { user, system } = process.threadCpuUsage();
            port.postMessage({ ...reply, cpuMs: (user + system) / 1_000 });
        });
    });
}
async function read(readers, { reader, input }) {
    try {
        const load = readers[reader];
        if (load === undefined)
            throw new TypeError(`there is no reader called ${reader}`);
        const run = (await load());
        return { value: await run(input) };
    }
    catch (error) {
        return { fault: faultOf(error) };
    }
}
function faultOf(error) {
    if (!(error instanceof Error))
        return { reason: null, message: String(error), stack: '' };
    const { message, stack = '' } = error;
    // The stack, a string or an array has outgrown what the engine allows.
    if (error instanceof RangeError)
        return { reason: 'too-complex', message, stack };
    const reason = 'reason' in error && typeof error.reason === 'string' ? error.reason : null;
    return { reason, message, stack };
}

;// CONCATENATED MODULE: ./lib/readers.js
/** Lists what is read in worker threads, and is what such a thread begins with. */





if (!external_node_worker_threads_.isMainThread)
    serve({ ...readers/* articleReaders */.f, ...feeds_readers/* feedReaders */.$, ...sources_readers/* sourceReaders */.O });


/***/ }),

/***/ 6402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sourceReaders)
/* harmony export */ });
// What worker threads read of this room's: lists of articles and of feeds, and notes of releases.
const sourceReaders = {
    jsonList: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(737), __webpack_require__.e(347), __webpack_require__.e(668), __webpack_require__.e(689)]).then(__webpack_require__.bind(__webpack_require__, 4181))).readJsonList,
    listingPage: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(629), __webpack_require__.e(737), __webpack_require__.e(419), __webpack_require__.e(687), __webpack_require__.e(813), __webpack_require__.e(347), __webpack_require__.e(668), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 5312))).readListingPage,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(604), __webpack_require__.e(347), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 2449))).readMarkdown,
    outlines: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(629), __webpack_require__.e(347), __webpack_require__.e(918)]).then(__webpack_require__.bind(__webpack_require__, 5918))).readOutlines,
    papers: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(419), __webpack_require__.e(347), __webpack_require__.e(581)]).then(__webpack_require__.bind(__webpack_require__, 7581))).readAnswer,
};


/***/ })

};
