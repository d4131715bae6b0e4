export const id = 562;
export const ids = [562];
export const modules = {

/***/ 2562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  retagNamed: () => (/* binding */ retagNamed)
});

// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: ./src/registry/retag.js
var retag = __webpack_require__(8314);
// EXTERNAL MODULE: ../../node_modules/semver/functions/parse.js
var parse = __webpack_require__(5797);
;// CONCATENATED MODULE: ./src/registry/version-tag.js

/** Whether a tag is a full SemVer, with or without `v`: such a tag names one image for ever, unless told otherwise. */
function isVersionTag(tag) {
    const version = tag.startsWith("v") ? tag.slice(1) : tag;
    return /^\d/.test(version) && parse(version) !== null;
}

// EXTERNAL MODULE: ./src/setup/open-registry.js + 14 modules
var open_registry = __webpack_require__(7067);
;// CONCATENATED MODULE: ./src/promotion/retag-named.js




/** Gives tags to the one image that the inputs name. */
async function retagNamed(named, credentials, world) {
    const { image, source, tags, expected } = named;
    const registry = await (0,open_registry/* openRegistry */.M)(credentials, world);
    if (named.mayBeMissing && !(await isThere(registry, image, source, world))) {
        return { image, outcome: undefined, sentence: `There is no image ${image}:${source}, so nothing was retagged.` };
    }
    const outcome = await (0,retag/* retag */.s)(registry, {
        image,
        source,
        tags,
        ...(expected === undefined ? {} : { expectedDigest: expected }),
        isImmutable: await immutability(named.immutableTags),
        dryRun: named.dryRun,
    });
    return { image, outcome, sentence: "" };
}
/**
 * A registry may deny a repository that does not exist yet, so as not to tell which ones do. Where a missing image is
 * left out, a denied one is, too: nothing is written then, and whoever pushes it next hears of a permission that lacks.
 */
async function isThere(registry, image, source, { log }) {
    try {
        return (await registry.readManifest(image, source, "pull")) !== undefined;
    }
    catch (cause) {
        if (!(cause instanceof release_error/* ReleaseError */.K) || cause.code !== "unauthorized")
            throw cause;
        log.warning(`${cause.message} It is taken as not there.`);
        return false;
    }
}
/** Without patterns, full versions are what may never move. */
async function immutability(patterns) {
    if (patterns.length === 0)
        return isVersionTag;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 26).then(__webpack_require__.t.bind(__webpack_require__, 1026, 19));
    return picomatch([...patterns], { dot: true });
}


/***/ })

};
