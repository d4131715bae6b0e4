export const id = 87;
export const ids = [87];
export const modules = {

/***/ 8298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ PINS),
/* harmony export */   F9: () => (/* binding */ TAKES),
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   Wn: () => (/* binding */ ON_TOO_YOUNG),
/* harmony export */   jY: () => (/* binding */ findEnvironment),
/* harmony export */   l2: () => (/* binding */ MOVES),
/* harmony export */   u_: () => (/* binding */ SOAKS)
/* harmony export */ });
/* unused harmony exports branchFiles, renamesOf */
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

/***/ 87:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  updateNamed: () => (/* binding */ updateNamed)
});

// EXTERNAL MODULE: ./src/config/configuration.js
var config_configuration = __webpack_require__(8298);
// EXTERNAL MODULE: ./src/errors/quote.js
var quote = __webpack_require__(6553);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: ./src/errors/with-state.js
var with_state = __webpack_require__(4645);
// EXTERNAL MODULE: ./src/images/digest.js
var images_digest = __webpack_require__(3998);
// EXTERNAL MODULE: ./src/images/image-name.js
var image_name = __webpack_require__(6841);
// EXTERNAL MODULE: ./src/images/image-tag.js
var image_tag = __webpack_require__(6448);
// EXTERNAL MODULE: ./src/manifests/entry.js
var entry = __webpack_require__(9700);
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
// EXTERNAL MODULE: ./src/setup/open-repositories.js + 24 modules
var open_repositories = __webpack_require__(1746);
// EXTERNAL MODULE: ./src/git/tips.js + 1 modules
var tips = __webpack_require__(8141);
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
    const [source, { parseSource }] = await Promise.all([asked, Promise.all(/* import() */[__webpack_require__.e(155), __webpack_require__.e(385)]).then(__webpack_require__.bind(__webpack_require__, 1385))]);
    return { configuration: await parseSource(source), commit: source.commit };
}

// EXTERNAL MODULE: ./src/setup/run-context.js
var run_context = __webpack_require__(2084);
// EXTERNAL MODULE: ./src/versions/template.js
var template = __webpack_require__(9897);
// EXTERNAL MODULE: ./src/versions/version.js
var versions_version = __webpack_require__(3279);
;// CONCATENATED MODULE: ./src/promotion/file-values.js




const VERSION_PARTS = ["major", "minor", "patch", "prerelease"];
/**
 * What the environment's files are to hold of a service whose entry is this.
 * @throws ReleaseError `invalid-input` when the entry does not say what a value is made of
 */
function fileValues(environment, service, entry) {
    const rules = environment.files.filter((rule) => rule.service === service);
    return rules.map((rule) => ({
        path: rule.path,
        pointer: rule.pointer,
        value: textOf(environment.name, rule, entry),
    }));
}
function textOf(environment, rule, entry) {
    const { version, image, tag, digest, commit } = entry;
    if (image === undefined)
        requireInput(environment, rule, "image", ["image"]);
    if (tag === undefined)
        requireInput(environment, rule, "tag", ["tag"]);
    if (digest === undefined)
        requireInput(environment, rule, "digest", ["digest"]);
    if (commit === undefined)
        requireInput(environment, rule, "commit", ["sha", "short-sha"]);
    if (!(0,versions_version/* isVersion */.lF)(version))
        refuseParts(environment, rule, version);
    return (0,template/* render */.XX)(rule.value, {
        ...((0,versions_version/* isVersion */.lF)(version) ? (0,versions_version/* versionValues */.v7)(version) : { major: "", minor: "", patch: "", prerelease: "" }),
        ...(commit === undefined ? { sha: "", "short-sha": "" } : (0,template/* commitValues */.mN)(commit)),
        service: rule.service,
        environment,
        version,
        image: image ?? "",
        tag: tag ?? "",
        digest: digest ?? "",
    });
}
function requireInput(environment, rule, input, used) {
    if (!used.some((placeholder) => (0,template/* holds */.v9)(rule.value, placeholder)))
        return;
    throw new release_error/* ReleaseError */.K("invalid-input", `${rule.path} of ${environment} gets ${(0,quote/* quote */.h)(rule.value.text)} for ${rule.service}, so the input "${input}" must be given. Nothing was written.`);
}
function refuseParts(environment, rule, version) {
    const part = VERSION_PARTS.find((one) => (0,template/* holds */.v9)(rule.value, one));
    if (part === undefined)
        return;
    throw new release_error/* ReleaseError */.K("invalid-input", `${rule.path} of ${environment} gets ${(0,quote/* quote */.h)(rule.value.text)} for ${rule.service}, but ${(0,quote/* quote */.h)(version)} is no version such as 1.6.0, so it has no {${part}}. Nothing was written.`);
}

// EXTERNAL MODULE: ./src/promotion/manifest-commit.js
var manifest_commit = __webpack_require__(3774);
// EXTERNAL MODULE: ./src/promotion/manifest-entry.js
var manifest_entry = __webpack_require__(7835);
// EXTERNAL MODULE: ./src/promotion/superseded.js + 2 modules
var superseded = __webpack_require__(9514);
;// CONCATENATED MODULE: ./src/promotion/ungated.js

/** Whether a promotion to this environment is asked for more than its version. */
function hasGates(environment) {
    return gatesOf(environment).length > 0;
}
/** The keys of the configuration that ask something of what comes in. */
function gatesOf({ minimumAge, windows, freezes, requiredChecks, approvals, protection, verify, }) {
    return [
        ...(minimumAge === undefined ? [] : ["minimum-age"]),
        ...(windows.length === 0 ? [] : ["windows"]),
        ...(freezes.length === 0 ? [] : ["freezes"]),
        ...(requiredChecks.length === 0 ? [] : ["required-checks"]),
        ...((verify.before ?? verify.inFrom) === null ? [] : ["verify"]),
        ...(approvals.required === 0 ? [] : ["approvals"]),
        ...(protection === undefined ? [] : ["protection"]),
    ];
}
/**
 * A write without a plan has passed no gate, and the record must say so.
 * @param doing the subject of a sentence: `writing blue 1.6.0 without a plan`
 */
function refuseUngated(environment, ungated, doing, advice) {
    if (!hasGates(environment) || ungated)
        return;
    throw new release_error/* ReleaseError */.K("invalid-input", `${environment.name} has gates (${gatesOf(environment).join(", ")}), and ${doing} would pass none of them. ${advice} Nothing was written.`);
}

// EXTERNAL MODULE: ./src/promotion/write-manifest.js + 21 modules
var write_manifest = __webpack_require__(4581);
;// CONCATENATED MODULE: ./src/promotion/update-named.js


















/** Writes the one entry that the inputs name. */
async function updateNamed(inputs, remotes, settings, world) {
    const fields = parseFields(inputs);
    const { code, manifests } = await (0,open_repositories/* openRepositories */.z)(remotes, world);
    const { environment, service } = await (0,with_state/* reading */.h)(() => findNamed(inputs, code));
    const doing = `writing ${service.name} ${inputs.version} without a plan`;
    const advice = 'Use the promote action, or give "ungated: true", which is recorded.';
    refuseUngated(environment, inputs.ungated, doing, advice);
    const { name, branch, manifest, kustomization = null, pin } = environment;
    const place = { name, branch, manifest, kustomization, pin };
    const { actor, run } = (0,run_context/* runContext */.pO)(world.env);
    const entry = (0,manifest_entry/* signedEntry */.q)({ version: inputs.version, image: service.image, ...fields }, { actor, run }, world.now());
    const wanted = {
        service: service.name,
        renamedFrom: service.renamedFrom ?? null,
        entry,
        files: fileValues(environment, service.name, entry),
        from: undefined,
        async admit(current) {
            const expected = inputs["expected-version"];
            if (expected === "" || current?.version === expected)
                return "write";
            throw await (0,superseded/* superseded */.z)(manifests, place, wanted, expected);
        },
    };
    const outcome = await (0,write_manifest/* writeManifest */.H)(settings.open(manifests), {
        place,
        wanted: [wanted],
        subject: `${VERBS[inputs.kind]} ${service.name} ${inputs.version} ${inputs.kind === "rollback" ? "in" : "to"} ${name}`,
        trailers: {
            kind: inputs.kind,
            environment: name,
            actor,
            run,
            reason: inputs.reason,
            ungated: hasGates(environment),
            approvedBy: inputs["approved-by"],
        },
        dryRun: inputs["dry-run"],
        timeoutMs: settings.timeoutMs,
    }, world);
    const commit = outcome.changed ? outcome.commit : await (0,manifest_commit/* broughtBy */.d)(manifests, place, [wanted]);
    const isPretended = outcome.changed && inputs["dry-run"];
    return { ...outcome, commit: isPretended ? undefined : commit, leftOut: [], environment: name };
}
async function findNamed(inputs, code) {
    const configuration = await readConfiguration(code, inputs.config);
    return {
        environment: (0,config_configuration/* findEnvironment */.jY)(configuration, inputs.environment),
        service: (0,config_configuration/* findService */.Ln)(configuration, inputs.service),
    };
}
const VERBS = { deploy: "deploy", promotion: "promote", rollback: "roll back" };
function parseFields({ version, image, tag, digest, commit }) {
    const wrong = (name, value, rule) => new release_error/* ReleaseError */.K("invalid-input", `The input "${name}" must be ${rule}, but is ${(0,quote/* quote */.h)(value)}. Nothing was read or written.`);
    if (!(0,entry/* isManifestVersion */.aS)(version))
        throw wrong("version", version, "a version such as 1.6.0, or a build's tag");
    if (image !== "" && !(0,image_name/* isImageName */.lS)(image))
        throw wrong("image", image, "a full image name without a tag");
    if (tag !== "" && !(0,image_tag/* isImageTag */._)(tag))
        throw wrong("tag", tag, "an image tag");
    if (digest !== "" && !(0,images_digest/* isDigest */.Bc)(digest))
        throw wrong("digest", digest, "sha256: and 64 hex digits");
    if (commit !== "" && !(0,commit_id/* isCommitId */.jh)(commit))
        throw wrong("commit", commit, "a full commit id (40 hex digits)");
    return {
        ...((0,image_name/* isImageName */.lS)(image) ? { image } : {}),
        ...((0,image_tag/* isImageTag */._)(tag) ? { tag } : {}),
        ...((0,images_digest/* isDigest */.Bc)(digest) ? { digest } : {}),
        ...((0,commit_id/* isCommitId */.jh)(commit) ? { commit } : {}),
    };
}


/***/ }),

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ templatePattern),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   mN: () => (/* binding */ commitValues),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony exports PLACEHOLDERS, dateValue */
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7195);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);
/* harmony import */ var _refs_commit_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3229);




/** Everything that can stand in braces in a template, anywhere in the configuration. */
const PLACEHOLDERS = [
    "service",
    "version",
    "major",
    "minor",
    "patch",
    "prerelease",
    "sha",
    "short-sha",
    "branch",
    "date",
    "environment",
    "image",
    "tag",
    "digest",
];
/**
 * Reads a template in which the placeholders `allowed` may stand.
 * @throws ReleaseError `invalid-input`: an unknown placeholder (with a suggestion), one that means nothing here, a
 * brace without its other half, an empty text.
 */
function parseTemplate(text, allowed, what) {
    if (text === "")
        throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-input", `${what} must not be empty.`);
    const parts = text
        .split(/(\{[^{}]*\})/)
        .filter((piece) => piece !== "")
        .map((piece) => parsePart(piece, text, allowed, what));
    return { text, parts };
}
/** What `parseTemplate` takes, for readers of a schema's shape. */
function templatePattern(allowed) {
    return new RegExp(`^([^{}]|\\{(${allowed.join("|")})\\})+$`);
}
function parsePart(piece, text, allowed, what) {
    if (piece.startsWith("{") && piece.endsWith("}")) {
        const name = piece.slice(1, -1);
        const placeholder = allowed.find((known) => known === name);
        if (placeholder === undefined)
            throw unknownPlaceholder(name, text, allowed, what);
        return { placeholder };
    }
    if (/[{}]/.test(piece)) {
        throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-input", `${what} has a brace without its other half: ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}.`);
    }
    return { literal: piece };
}
function unknownPlaceholder(name, text, allowed, what) {
    const known = PLACEHOLDERS.some((placeholder) => placeholder === name);
    const problem = known ? "which means nothing here" : "which is no placeholder";
    const list = allowed.map((placeholder) => `{${placeholder}}`).join(", ");
    const suggestion = known ? "" : (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, allowed);
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-input", `${what} is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} and holds ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(`{${name}}`)}, ${problem}.${suggestion} It can hold ${list}.`);
}
/** Whether `placeholder` stands in the template. */
function holds(template, placeholder) {
    return template.parts.some((part) => "placeholder" in part && part.placeholder === placeholder);
}
/** The template's text for these values; every placeholder that its type allows needs one. */
function render(template, values) {
    return template.parts.map((part) => ("literal" in part ? part.literal : values[part.placeholder])).join("");
}
/** What a commit gives to a template: `{sha}` has 40 hex digits, `{short-sha}` 7. */
function commitValues(commit) {
    return { sha: commit, "short-sha": (0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m_)(commit) };
}
/** `{date}`: YYYYMMDD in UTC. */
function dateValue(date) {
    return date.toISOString().slice(0, 10).replaceAll("-", "");
}


/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   v7: () => (/* binding */ versionValues)
/* harmony export */ });
/* unused harmony exports parseVersion, compareVersions, isStable, stage, sameCore, line, compareLines, isFirstOfLine */
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9222);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5797);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8843);




const MAX_LENGTH = 100;
function isVersion(text) {
    // A Git ref may not end in `.lock`, so such a version could have no tag.
    return text.length <= MAX_LENGTH && !text.endsWith(".lock") && semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text)?.version === text;
}
/** @throws ReleaseError `invalid-input` that says what is wrong and, where it can be told, what was meant. */
function parseVersion(text, what) {
    if (isVersion(text))
        return text;
    throw new ReleaseError("invalid-input", `${what} ${complaint(text)}`);
}
function complaint(text) {
    if (text === "")
        return "must be a version such as 1.6.0, but is empty.";
    if (text.length > MAX_LENGTH)
        return `must be at most ${MAX_LENGTH} characters long, but has ${text.length}.`;
    const meant = suggestion(text);
    if (/^[^+]+\+/.test(text)) {
        return `must have no build metadata (${quote(text)}): an image tag cannot hold a "+".${meant}`;
    }
    if (text.endsWith(".lock"))
        return `must not end in ".lock" (${quote(text)}): Git refuses such a tag.`;
    return `must be a version such as 1.6.0 or 1.6.0-rc.1 (no "v", no leading zeros), but is ${quote(text)}.${meant}`;
}
function suggestion(text) {
    const loose = /^\s*[vV=]*\s*(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(-[0-9A-Za-z.-]+)?(?:\+.*)?\s*$/.exec(text);
    if (loose === null)
        return "";
    const [, major = "0", minor = "0", patch = "0", prerelease = ""] = loose;
    const meant = `${[major, minor, patch].map(Number).join(".")}${prerelease}`;
    return isVersion(meant) ? ` Did you mean ${meant}?` : "";
}
/** Negative, zero or positive, by the precedence of SemVer 2.0.0, section 11. */
function compareVersions(left, right) {
    return compare(left, right);
}
function isStable(version) {
    return parts(version).prerelease.length === 0;
}
/** `alpha` of 1.0.0-alpha.2; nothing for a stable version, or one whose pre-release begins with a number. */
function stage(version) {
    const first = parts(version).prerelease[0];
    return typeof first === "string" ? first : undefined;
}
/** Whether both are (pre-releases of) the same MAJOR.MINOR.PATCH. */
function sameCore(left, right) {
    return parts(left).compareMain(parts(right)) === 0;
}
function line(version) {
    const { major, minor } = parts(version);
    return { major, minor };
}
/** Negative, zero or positive. */
function compareLines(left, right) {
    return left.major - right.major || left.minor - right.minor;
}
/** Whether it is MAJOR.MINOR.0 or a pre-release of that: the next minor or major version. */
function isFirstOfLine(version) {
    return parts(version).patch === 0;
}
/** What a version gives to a template. `prerelease` is empty for a stable version. */
function versionValues(version) {
    const { major, minor, patch, prerelease } = parts(version);
    return { version, major: `${major}`, minor: `${minor}`, patch: `${patch}`, prerelease: prerelease.join(".") };
}
function parts(version) {
    const parsed = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version);
    if (parsed === null)
        throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("internal", `${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(version)} was taken for a version, but is none.`);
    return parsed;
}


/***/ })

};
