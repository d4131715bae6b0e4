export const id = 92;
export const ids = [92];
export const modules = {

/***/ 8298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ PINS),
/* harmony export */   F9: () => (/* binding */ TAKES),
/* harmony export */   Wn: () => (/* binding */ ON_TOO_YOUNG),
/* harmony export */   jY: () => (/* binding */ findEnvironment),
/* harmony export */   l2: () => (/* binding */ MOVES),
/* harmony export */   u_: () => (/* binding */ SOAKS)
/* harmony export */ });
/* unused harmony exports branchFiles, renamesOf, findService */
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7195);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);



/** Every file on the environment's branch that is read or written with its manifest. */
function branchFiles({ manifest, kustomization, files }) {
    const others = [...(kustomization === undefined ? [] : [kustomization]), ...files.map(({ path }) => path)];
    return [...new Set([manifest, ...others])];
}
const PINS = ["build-tag", "version", "digest"];
const ON_TOO_YOUNG = ["warn", "block"];
const SOAKS = ["continuous", "longest"];
const TAKES = ["current", "was-deployed"];
/** How a tag moves that may move. */
const MOVES = ["with-environment", "upward"];
/** What the services were called before. */
function renamesOf({ services }) {
    return new Map([...services.values()].flatMap(({ name, renamedFrom }) => renamedFrom === undefined ? [] : [[name, renamedFrom]]));
}
/** @throws ReleaseError `unknown-service` with the nearest names and the list. */
function findService(configuration, name) {
    return find(configuration.services, "unknown-service", "service", name, configuration.path);
}
/** @throws ReleaseError `unknown-environment` with the nearest names and the list. */
function findEnvironment(configuration, name) {
    return find(configuration.environments, "unknown-environment", "environment", name, configuration.path);
}
function find(known, code, kind, name, path) {
    const found = known.get(name);
    if (found !== undefined)
        return found;
    const names = [...known.keys()].sort();
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K(code, `${path} has no ${kind} ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)}.${(0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, names)} The ${kind}s are: ${shortList(names)}.`);
}
function shortList(names) {
    const shown = names.slice(0, 20).join(", ");
    return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}


/***/ }),

/***/ 6092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMilestonePlace: () => (/* binding */ readMilestonePlace)
});

// EXTERNAL MODULE: ./src/config/configuration.js
var config_configuration = __webpack_require__(8298);
// EXTERNAL MODULE: ./src/git/repository.js + 25 modules
var repository = __webpack_require__(9605);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: ./src/git/tips.js + 2 modules
var tips = __webpack_require__(8028);
// EXTERNAL MODULE: ./src/setup/source-at.js
var source_at = __webpack_require__(8722);
;// CONCATENATED MODULE: ./src/setup/configuration-source.js



/** Apart from its parsing, so that what parses it can be loaded while the server answers. */
async function readConfigurationSource(code, path, at = "HEAD") {
    const tip = await (0,tips/* readTip */.av)(code, at, [path]);
    const where = at === "HEAD" ? "on the default branch" : `at commit ${at}`;
    if (tip === undefined) {
        throw new release_error/* ReleaseError */.K("invalid-config", `${code.remote.url} has no commit on its default branch yet, so there is no configuration. Commit ${path} there.`);
    }
    const source = (0,source_at/* sourceAt */.P)(tip, path);
    if (source === undefined) {
        throw new release_error/* ReleaseError */.K("invalid-config", `${path} is not ${where} of ${code.remote.url}. Commit it there (two lines are enough: "image: ghcr.io/acme/{service}" and "services: projects/*"), or name another path in the input "config". Nothing was written.`);
    }
    return { code, source, commit: tip.commit };
}

;// CONCATENATED MODULE: ./src/setup/read-configuration.js

/** The configuration of the repository, at its default branch or at a commit. */
async function readConfiguration(code, path, at = "HEAD") {
    return (await readConfigurationAt(code, path, at)).configuration;
}
/** The same with the commit that it was read from: for "HEAD", the default branch's head. */
async function readConfigurationAt(code, path, at) {
    // What parses it is loaded while the server answers.
    const asked = readConfigurationSource(code, path, at);
    const [source, { parseSource }] = await Promise.all([asked, Promise.all(/* import() */[__webpack_require__.e(94), __webpack_require__.e(823), __webpack_require__.e(566), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 2722))]);
    return { configuration: await parseSource(source), commit: source.commit };
}

;// CONCATENATED MODULE: ./src/promotion/milestone-place.js



/** The place that the configuration gives an environment's milestones. */
async function readMilestonePlace(code, { config, environment }, world) {
    const configuration = await readConfiguration(await (0,repository/* openRepository */.h)(code, world), config);
    const { name, manifest, milestoneTag } = (0,config_configuration/* findEnvironment */.jY)(configuration, environment);
    return { environment: name, manifest, template: milestoneTag?.text ?? null };
}


/***/ })

};
