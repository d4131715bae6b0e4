export const id = 121;
export const ids = [121];
export const modules = {

/***/ 7574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ foldersAbove),
/* harmony export */   j: () => (/* binding */ requireRepositoryPath)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);


/**
 * Holds that `path` can name a file in a Git tree and in a line of Git's batch protocols.
 * @throws ReleaseError `invalid-config`.
 */
function requireRepositoryPath(path) {
    const parts = path.split("/");
    const isOdd = parts.some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git");
    if (!isOdd && !/\p{Cc}/u.test(path))
        return;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-config", `${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(path)} is no path of a file in a repository: it must be relative, with single slashes and without "..", ".git" or control characters.`);
}
/** The folders above a path, outermost first: `a/b/c` gives `a`, `a/b`. */
function foldersAbove(path) {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   P: () => (/* binding */ requireFiles)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8843);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7574);



/** What a Git tree has at a path, by the entry's mode (`100644`, `040000`, …). */
function kindOf(mode) {
    if (mode === "040000")
        return "folder";
    if (mode === "120000")
        return "link";
    return mode === "160000" ? "submodule" : "file";
}
/**
 * Holds that each path is a file or nothing, and what is above it folders: a link or a submodule would be replaced by a
 * file, and a file by a folder, if this were not looked at.
 * @param where "the branch gitops/staging-releases"
 * @throws ReleaseError `invalid-config`.
 */
function requireFiles(entries, paths, where) {
    const wrongFile = paths.find((path) => (entries.get(path) ?? "file") !== "file");
    if (wrongFile !== undefined)
        throw wrongKind(wrongFile, entries.get(wrongFile), "a file", where);
    const folders = paths.flatMap(_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersAbove */ .Z);
    const wrongFolder = folders.find((path) => (entries.get(path) ?? "folder") !== "folder");
    if (wrongFolder !== undefined)
        throw wrongKind(wrongFolder, entries.get(wrongFolder), "a folder", where);
}
function wrongKind(path, kind, wanted, where) {
    const is = kind === "link" ? "a symbolic link" : `a ${kind}`;
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("invalid-config", `${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(path)} on ${where} is ${is}, where ${wanted} must be. Nothing was written. Change the path in the configuration, or what is there.`);
}


/***/ }),

/***/ 8298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ PINS),
/* harmony export */   Aj: () => (/* binding */ branchFiles),
/* harmony export */   F9: () => (/* binding */ TAKES),
/* harmony export */   Wn: () => (/* binding */ ON_TOO_YOUNG),
/* harmony export */   fD: () => (/* binding */ renamesOf),
/* harmony export */   l2: () => (/* binding */ MOVES),
/* harmony export */   u_: () => (/* binding */ SOAKS)
/* harmony export */ });
/* unused harmony exports findService, findEnvironment */



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
    throw new ReleaseError(code, `${path} has no ${kind} ${quote(name)}.${didYouMean(name, names)} The ${kind}s are: ${shortList(names)}.`);
}
function shortList(names) {
    const shown = names.slice(0, 20).join(", ");
    return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}


/***/ }),

/***/ 2121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineConfigured: () => (/* binding */ examineConfigured)
});

// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: ./src/http/transport.js
var http_transport = __webpack_require__(356);
;// CONCATENATED MODULE: ./src/images/digest.js
const DIGEST = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function digest_isDigest(text) {
    return DIGEST.test(text);
}
/** The twelve digits that people recognise a digest by, with its algorithm. */
function digest_shortDigest(digest) {
    return digest.slice(0, digest.indexOf(":") + 13);
}

// EXTERNAL MODULE: ./src/images/image-name.js
var image_name = __webpack_require__(6841);
// EXTERNAL MODULE: ./src/http/loopback.js
var loopback = __webpack_require__(9577);
;// CONCATENATED MODULE: ./src/registry/endpoint.js


/** Where the registry named `host` in an image's name answers: https, or plain http on this machine alone. */
function registryOrigin(host) {
    const secure = new URL(`https://${isDockerHub(host) ? "registry-1.docker.io" : host}/`);
    return (0,loopback/* isLoopback */.U)(secure.hostname) ? new URL(`http://${host}/`) : secure;
}
/** Docker Hub answers to several names; its images are called `docker.io/…`. */
function isDockerHub(host) {
    return host === "docker.io" || host === "index.docker.io" || host === "registry-1.docker.io";
}
/** The repository in the registry's own paths and scopes; Docker Hub keeps its official images under `library/`. */
function repositoryOf(image) {
    const path = (0,image_name/* repositoryPath */.SH)(image);
    return isDockerHub((0,image_name/* registryHost */.U$)(image)) && !path.includes("/") ? `library/${path}` : path;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/registry/manifest.js




function digestOf(bytes, algorithm = "sha256") {
    const digest = `${algorithm}:${(0,external_node_crypto_.createHash)(algorithm).update(bytes).digest("hex")}`;
    if (digest_isDigest(digest))
        return digest;
    throw new TypeError(`${algorithm} gave no digest`);
}
/** Whether these bytes are what `digest` names, by its own algorithm. */
function isDigestOf(digest, bytes) {
    return digestOf(bytes, digest.startsWith("sha512:") ? "sha512" : "sha256") === digest;
}
function isIndex(manifest) {
    return INDEXES.includes(manifest.mediaType);
}
/** The manifests that an index names, in its order; none for a single image's manifest. */
function indexEntries(manifest) {
    if (!isIndex(manifest))
        return [];
    const children = listField(parseJson(manifest.bytes.toString("utf8")), "manifests");
    return children.flatMap((child) => {
        const digest = textField(child, "digest") ?? "";
        return isDigest(digest) ? [{ digest, platform: platformOf(field(child, "platform")) }] : [];
    });
}
function platformOf(platform) {
    const parts = ["os", "architecture", "variant"].map((name) => textField(platform, name) ?? "");
    const [os, architecture] = parts;
    if (!os || !architecture || os === "unknown" || architecture === "unknown")
        return undefined;
    return parts.filter((part) => part !== "").join("/");
}
/** `linux/amd64`, … of an index, its attestations left out; none for a single image, which does not say it here. */
function platforms(manifest) {
    return [...new Set(indexEntries(manifest).flatMap(({ platform }) => platform ?? []))];
}

;// CONCATENATED MODULE: ./src/registry/media-types.js
/** The forms of a manifest that this room reads and writes; each names its bytes' `Content-Type`. */
const IMAGE_MANIFESTS = [
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
];
const media_types_INDEXES = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
];
/** All of them, always: a registry that is not told that we take an index may answer with one platform's manifest. */
const ACCEPT = [...media_types_INDEXES, ...IMAGE_MANIFESTS].join(", ");
/** Docker's first format, whose digest is not that of its bytes. */
function isDockerSchema1(mediaType) {
    return /^application\/vnd\.docker\.distribution\.manifest\.v1\+(json|prettyjws)$/.test(mediaType);
}

// EXTERNAL MODULE: ./src/errors/quote.js
var errors_quote = __webpack_require__(6553);
;// CONCATENATED MODULE: ./src/http/json-field.js
/** What a JSON text holds, or undefined when it is no JSON. (The parser's own error quotes the text: never shown.) */
function json_field_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** One level into untrusted JSON: the own field `name` of an object, else undefined. */
function json_field_field(value, name) {
    if (typeof value !== "object" || value === null)
        return undefined;
    return Object.getOwnPropertyDescriptor(value, name)?.value;
}
function json_field_textField(value, name) {
    const text = json_field_field(value, name);
    return typeof text === "string" ? text : undefined;
}
function json_field_listField(value, name) {
    const list = json_field_field(value, name);
    return Array.isArray(list) ? list : [];
}

;// CONCATENATED MODULE: ./src/registry/refusals.js


const LONGEST = 300;
/**
 * The registry's own codes and messages (distribution specification, "Error Codes"), one line, at most 300 characters.
 * A body may be anything: plain text is quoted, a web page is not.
 */
function registryWords(answer) {
    const text = answer.body.toString("utf8");
    const errors = json_field_listField(json_field_parseJson(text), "errors").slice(0, 3).map(describeError).filter(Boolean);
    const plain = /^\s*[<{[]/.test(text) ? "" : text;
    const line = (errors.length > 0 ? errors.join("; ") : plain).replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]+/gu, " ").trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
function describeError(error) {
    const detail = json_field_field(error, "detail");
    const parts = [
        json_field_textField(error, "code"),
        json_field_textField(error, "message"),
        typeof detail === "string" ? detail : undefined,
    ];
    return parts.filter((part) => part !== undefined && part !== "").join(": ");
}
/** `403 (DENIED: permission_denied: write_package)` */
function statusWords(answer) {
    const words = registryWords(answer);
    return words === "" ? String(answer.status) : `${answer.status} (${words})`;
}
/** No usable answer: with `retryable: false`, one that will be the same tomorrow. */
function unavailable(task, what, { retryable = true } = {}) {
    const advice = retryable
        ? "When the registry is well, run this again: what is already done stays done."
        : "Trying again will not help: check the registry's address and its settings.";
    return new release_error/* ReleaseError */.K("registry-unavailable", `Could not ${task.words}: ${what}. ${advice}`, { retryable });
}
/** Bad or missing credentials, with what to do about it. */
function unauthorized(task, answer, haveCredentials) {
    return new release_error/* ReleaseError */.K("unauthorized", `${task.host} does not let us ${task.words}: it answered ${statusWords(answer)}. ${remedy(task.host, haveCredentials)}`);
}
function remedy(host, haveCredentials) {
    if (!haveCredentials) {
        return `No credentials were found for ${host}: log in with docker/login-action before this step, or give username and password.`;
    }
    if (host === "ghcr.io") {
        return "Grant this repository write access in the package's settings (Package settings > Manage Actions access), and give the job the permission packages: write.";
    }
    return `Check that the user name and password for ${host} are right and may read and write this repository.`;
}
/** A rule of the registry refused a write: not a matter of credentials, and not of time. */
function rejected(task, answer) {
    return new release_error/* ReleaseError */.K("rejected", `${task.host} refused to ${task.words}: it answered ${statusWords(answer)}. That tag was not written. Check the registry's rules for this repository: that it exists, how many tags it may hold, which may be moved.`);
}

;// CONCATENATED MODULE: ./src/registry/read-manifest.js







/**
 * A manifest out of a registry's answer, checked by distribution-spec 1.1, "Pulling manifests".
 * @param reference the digest that was asked for, if it was one
 * @param name the image with its tag or digest, for sentences
 */
function manifestFrom(answer, reference, name, task) {
    if (answer.status !== 200)
        throw unavailable(task, `${task.host} answered ${statusWords(answer)}`);
    const bytes = answer.body;
    for (const claimed of [reference, claimedDigest(answer)]) {
        if (claimed !== undefined && !isDigestOf(claimed, bytes))
            throw notTheBytes(name, claimed, bytes);
    }
    return { bytes, mediaType: mediaTypeOf(answer, name, task), digest: reference ?? digestOf(bytes) };
}
/** The digest that the answer's header claims; undefined when it is missing or is none. */
function claimedDigest(answer) {
    const header = answer.headers["docker-content-digest"];
    return typeof header === "string" && digest_isDigest(header) ? header : undefined;
}
function notTheBytes(name, claimed, bytes) {
    return new release_error/* ReleaseError */.K("digest-mismatch", `The registry says that ${name} is ${claimed}, but the bytes that it sent are ${digestOf(bytes)}. They are not used. Something between here and the registry changes them, or its storage is damaged: pull the image by that digest from another machine to see which.`);
}
/**
 * The registry's `Content-Type`, which the body's own `mediaType` must not contradict: the same bytes mean different
 * things under different types, which is a known way to smuggle.
 */
function mediaTypeOf(answer, name, task) {
    const document = json_field_parseJson(answer.body.toString("utf8"));
    const own = json_field_textField(document, "mediaType");
    const header = (answer.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
    const mediaType = header || own || "";
    if (isDockerSchema1(mediaType))
        throw unsupported(name, "in Docker's schema 1, a format that registries have given up");
    if (own !== undefined && own !== mediaType) {
        const contradiction = `sent it as ${(0,errors_quote/* quote */.h)(mediaType)}, while its own mediaType is ${(0,errors_quote/* quote */.h)(own)}; it is not used`;
        throw unavailable(task, `${task.host} ${contradiction}`, { retryable: false });
    }
    if (document === undefined)
        throw unavailable(task, `${task.host} answered with something that is no manifest`);
    if ([...IMAGE_MANIFESTS, ...media_types_INDEXES].includes(mediaType))
        return mediaType;
    throw unsupported(name, `of the media type ${(0,errors_quote/* quote */.h)(mediaType)}, which is no image's`);
}
function unsupported(name, what) {
    return new release_error/* ReleaseError */.K("unsupported", `${name} is ${what}, so it was left alone. Build the image anew as an OCI image or in Docker's schema 2 (any builder of today does).`);
}

;// CONCATENATED MODULE: ./src/http/patience.js
const ATTEMPTS = 5;
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 60_000;
/**
 * Sends a request until it is answered with something that lasts, at most five times, and gives the last outcome.
 * So only for requests that mean the same twice: reads, and the PUT of what is named by its own content.
 */
async function sendPatiently(send, request, clock) {
    for (let attempt = 1;; attempt++) {
        const outcome = await send(request);
        if (!isTransient(outcome) || attempt === ATTEMPTS)
            return outcome;
        const pause = pauseBefore(attempt, outcome, clock);
        if (pause > LONGEST_PAUSE)
            return outcome;
        await clock.sleep(pause);
    }
}
/** Whether the same request may do better in a moment. */
function isTransient(outcome) {
    if (outcome.kind === "fault")
        return outcome.transient;
    return outcome.status === 408 || outcome.status === 429 || outcome.status >= 500;
}
/** What the server asks for, else full jitter over a pause that doubles. */
function pauseBefore(attempt, outcome, clock) {
    const asked = outcome.kind === "answer" ? retryAfter(outcome, clock.now()) : undefined;
    return asked ?? Math.round(clock.random() * FIRST_PAUSE * 2 ** (attempt - 1));
}
/** `Retry-After` in milliseconds, from seconds or from a date (RFC 9110, section 10.2.3). */
function retryAfter(answer, now) {
    const text = answer.headers["retry-after"]?.trim();
    if (text === undefined || text === "")
        return undefined;
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

;// CONCATENATED MODULE: ./src/http/redirects.js

const MOST_REDIRECTS = 5;
/**
 * Follows the redirects of a read. Credentials stay behind for good once another origin (scheme, host, port) is
 * entered, and https is never left for http. A redirected write is no answer that this room acts on.
 */
async function followRedirects(send, request) {
    let current = request;
    let atHome = true;
    for (let hops = 0;; hops++) {
        const outcome = await send(current);
        const target = outcome.kind === "answer" ? redirectTarget(outcome, current) : undefined;
        if (target === undefined)
            return { outcome, atHome, url: current.url };
        const refusal = hops === MOST_REDIRECTS ? "redirected too many times" : downgrade(current.url, target);
        if (refusal !== undefined) {
            return { outcome: { kind: "fault", transient: false, words: refusal }, atHome, url: current.url };
        }
        atHome &&= target.origin === current.url.origin;
        current = { ...current, url: target, headers: atHome ? current.headers : withoutCredentials(current.headers) };
    }
}
function redirectTarget(answer, request) {
    const location = answer.headers.location;
    if (location === undefined || request.method === "PUT")
        return undefined;
    if (![301, 302, 303, 307, 308].includes(answer.status) || !URL.canParse(location, request.url.href))
        return undefined;
    return new URL(location, request.url);
}
/** Plain http is spoken to this machine alone, and no server elsewhere may send us to this machine's services. */
function downgrade(from, to) {
    if (to.protocol === "https:")
        return undefined;
    if (from.protocol === "http:" && to.protocol === "http:" && (0,loopback/* isLoopback */.U)(to.hostname))
        return undefined;
    return `redirected to ${to.protocol}//${to.host}, which is not https`;
}
function withoutCredentials(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"));
}

;// CONCATENATED MODULE: ./src/registry/conversation.js



function openConversation(transport, clock) {
    const secrets = new Set();
    const send = (request) => sendPatiently(transport, request, clock);
    return {
        keepSecret: (text) => void secrets.add(text),
        async ask(request, task) {
            const { outcome, atHome, url } = await followRedirects(send, request);
            if (outcome.kind === "fault") {
                throw unavailable(task, `${url.host} ${outcome.words}`, { retryable: outcome.transient });
            }
            const answer = outcome.status < 400 ? outcome : blotOut(outcome, secrets);
            if (isTransient(answer))
                throw unavailable(task, `${url.host} answered ${statusWords(answer)}${pauseWords(answer, clock)}`);
            if (!atHome && answer.status >= 400) {
                throw unavailable(task, `${task.host} redirected to ${url.host}, which answered ${statusWords(answer)}`);
            }
            return answer;
        },
    };
}
/** A server, or a proxy before it, may echo what it was sent. */
function blotOut(answer, secrets) {
    let text = answer.body.toString("utf8");
    for (const secret of secrets)
        text = text.replaceAll(secret, "***");
    return { ...answer, body: Buffer.from(text) };
}
function pauseWords(answer, clock) {
    const pause = retryAfter(answer, clock.now());
    return pause === undefined ? "" : ` and asks to wait ${Math.ceil(pause / 1000)} seconds`;
}

;// CONCATENATED MODULE: ./src/registry/credentials.js
/** The value of an `Authorization` header, by RFC 7617. */
function basicAuthorization({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

;// CONCATENATED MODULE: ./src/registry/challenge.js
/**
 * The challenges of a `WWW-Authenticate` header; several may stand in one, separated by the same commas as their
 * parameters. What follows something malformed is left out.
 */
function parseChallenges(header) {
    const scanner = new Scanner(header);
    const challenges = [];
    for (;;) {
        scanner.skipSeparators();
        const scheme = scanner.token();
        if (scheme === undefined)
            return challenges;
        const parameters = new Map();
        const whole = scanner.token68() || readParameters(scanner, parameters);
        challenges.push({ scheme: scheme.toLowerCase(), parameters });
        if (!whole)
            return challenges;
    }
}
/** Reads parameters up to the next scheme or the end; false when a value cannot be read. */
function readParameters(scanner, parameters) {
    for (;;) {
        scanner.skipSeparators();
        const name = scanner.parameterName();
        if (name === undefined)
            return true;
        const value = scanner.quoted() ?? scanner.token();
        if (value === undefined)
            return false;
        const key = name.toLowerCase();
        if (!parameters.has(key))
            parameters.set(key, value);
    }
}
const SEPARATORS = /[ \t,]*/y;
const TOKEN = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;
const PARAMETER_NAME = /([!#$%&'*+\-.^_`|~0-9A-Za-z]+)[ \t]*=[ \t]*/y;
const TOKEN68 = /[ \t]+[A-Za-z0-9\-._~+/]+=*[ \t]*(?=,|$)/y;
const QUOTED = /"((?:[^"\\]|\\[\s\S])*)"/y;
/** Takes the header apart from left to right, one piece of the grammar at a time. */
class Scanner {
    #text;
    #position = 0;
    constructor(text) {
        this.#text = text;
    }
    skipSeparators() {
        this.#take(SEPARATORS);
    }
    token() {
        return this.#take(TOKEN)?.[0];
    }
    /** A name with its equals sign: what tells a parameter from the next challenge's scheme. */
    parameterName() {
        return this.#take(PARAMETER_NAME)?.[1];
    }
    /** The bare credentials-like text that schemes such as Negotiate have in place of parameters. */
    token68() {
        const found = this.#take(TOKEN68);
        return found !== undefined;
    }
    quoted() {
        return this.#take(QUOTED)?.[1]?.replace(/\\([\s\S])/g, "$1");
    }
    #take(pattern) {
        pattern.lastIndex = this.#position;
        const found = pattern.exec(this.#text);
        if (found === null)
            return undefined;
        this.#position = pattern.lastIndex;
        return found;
    }
}

;// CONCATENATED MODULE: ./src/registry/token-service.js





const LARGEST_ANSWER = 1024 * 1024;
/**
 * Gets a bearer token, by the token authentication of the distribution project: one token for one scope.
 * @throws ReleaseError `unauthorized` when the service refuses; `registry-unavailable` when its address may not be
 * given credentials, or its answer holds no token
 */
async function fetchToken(conversation, request, task) {
    const { challenge, credentials, scope } = request;
    const url = realmOf(challenge, request.registry, task);
    const service = challenge.parameters.get("service");
    if (service !== undefined)
        url.searchParams.set("service", service);
    url.searchParams.set("scope", scope);
    const headers = credentials === undefined ? {} : { authorization: basicAuthorization(credentials) };
    const answer = await conversation.ask({ method: "GET", url, headers, limit: LARGEST_ANSWER }, task);
    if (answer.status === 401 || answer.status === 403)
        throw unauthorized(task, answer, credentials !== undefined);
    const body = json_field_parseJson(answer.body.toString("utf8"));
    const token = json_field_textField(body, "token") ?? json_field_textField(body, "access_token") ?? "";
    // Anything else could not stand in a header.
    if (answer.status !== 200 || !/^[\x21-\x7e]+$/.test(token)) {
        const words = answer.status === 200 ? "without a token" : statusWords(answer);
        throw unavailable(task, `the token service of ${task.host} answered ${words}`);
    }
    conversation.keepSecret(token);
    return token;
}
/**
 * The registry itself declares its token service over its own connection, so another host is allowed, but credentials
 * go there only over https; plain http is taken from a registry on this machine for a service on this machine.
 */
function realmOf(challenge, registry, task) {
    const realm = challenge.parameters.get("realm") ?? "";
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    const local = url?.protocol === "http:" && (0,loopback/* isLoopback */.U)(url.hostname) && (0,loopback/* isLoopback */.U)(registry.hostname);
    if (url !== undefined && (url.protocol === "https:" || local) && url.username === "" && url.password === "") {
        return url;
    }
    throw unavailable(task, `${task.host} names ${(0,errors_quote/* quote */.h)(realm)} as its token service, which is no https address, so no credentials were sent there`, { retryable: false });
}

;// CONCATENATED MODULE: ./src/registry/grants.js



/** The authorizations for one registry, a grant a repository. */
class Grants {
    #origin;
    #credentials;
    #conversation;
    #grants = new Map();
    #challenge;
    constructor(origin, credentials, conversation) {
        this.#origin = origin;
        this.#credentials = credentials;
        this.#conversation = conversation;
    }
    /** Takes in how the registry wants to be met; of several ways a token, which says less than a password. */
    learn(refusal) {
        const challenges = parseChallenges(refusal.headers["www-authenticate"] ?? "");
        const bearer = challenges.find(({ scheme, parameters }) => scheme === "bearer" && parameters.has("realm"));
        this.#challenge = bearer ?? challenges.find(({ scheme }) => scheme === "basic") ?? this.#challenge;
    }
    /** The grant to send a request with: none as long as the registry never asked. One that may push may pull, too. */
    current(request) {
        const present = this.#grants.get(request.repository);
        if (present !== undefined && (present.access === "pull,push" || request.access === "pull"))
            return present;
        return this.#make(request);
    }
    /** Another grant than the refused one: what a request beside this one has got meanwhile, else a new one. */
    another(request, refused) {
        const present = this.current(request);
        return present === refused ? this.#make(request, refused) : present;
    }
    #make(request, refused) {
        if (this.#challenge?.scheme === "bearer") {
            return this.#keep(request, { access: request.access, authorization: this.#token(this.#challenge, request) });
        }
        // The same user name and password would be refused again; only a token can have grown old.
        if (this.#challenge === undefined || this.#credentials === undefined || refused !== undefined)
            return undefined;
        const authorization = Promise.resolve(basicAuthorization(this.#credentials));
        return this.#keep(request, { access: "pull,push", authorization });
    }
    #keep({ repository }, grant) {
        this.#grants.set(repository, grant);
        grant.authorization.catch(() => {
            if (this.#grants.get(repository) === grant)
                this.#grants.delete(repository);
        });
        return grant;
    }
    async #token(challenge, { repository, access, task }) {
        const asking = { host: task.host, words: `get a token to ${task.words}` };
        const scope = `repository:${repository}:${access}`;
        const credentials = this.#credentials;
        return `Bearer ${await fetchToken(this.#conversation, { challenge, registry: this.#origin, scope, credentials }, asking)}`;
    }
}

;// CONCATENATED MODULE: ./src/registry/session.js





const LARGEST_GREETING = 1024 * 1024;
/** Speaks to one registry: authenticates when asked to, with one token a repository, and renews it once when refused. */
class Session {
    #origin;
    #credentials;
    #conversation;
    #grants;
    #opening;
    constructor(host, credentials, transport, clock) {
        this.#origin = registryOrigin(host);
        this.#credentials = credentials;
        this.#conversation = openConversation(transport, clock);
        this.#grants = new Grants(this.#origin, credentials, this.#conversation);
        if (credentials === undefined)
            return;
        this.#conversation.keepSecret(credentials.password);
        this.#conversation.keepSecret(basicAuthorization(credentials).slice("Basic ".length));
    }
    /**
     * Learns how the registry wants to be met (`/v2/`, the distribution API's own address), and gets a grant for that. What
     * anybody may read is read without.
     */
    async open(request) {
        if (this.#credentials === undefined)
            return;
        this.#opening ??= this.#learn(request.task).catch(() => undefined);
        await this.#opening;
        await this.#grants.current(request)?.authorization.catch(() => undefined);
    }
    async #learn(task) {
        const url = new URL("/v2/", this.#origin);
        const answer = await this.#conversation.ask({ method: "GET", url, headers: {}, limit: LARGEST_GREETING }, task);
        if (answer.status === 401)
            this.#grants.learn(answer);
    }
    /**
     * @throws ReleaseError `unauthorized` when credentials are missing, wrong or too weak; `registry-unavailable` when
     * no answer comes that lasts
     */
    async send(request) {
        // A registry that we have credentials for will ask for them: so the first request goes alone and learns how, and
        // those beside it wait for that; otherwise each of them would be refused once.
        if (this.#credentials !== undefined && this.#opening !== undefined)
            await this.#opening;
        const grant = this.#grants.current(request);
        const exchange = this.#exchange(request, grant);
        this.#opening ??= exchange.catch(() => undefined);
        const answer = await exchange;
        if (answer.status !== 401)
            return this.#admitted(answer, request.task);
        const renewed = this.#grants.another(request, grant);
        return this.#admitted(renewed === undefined ? answer : await this.#exchange(request, renewed), request.task);
    }
    async #exchange(request, grant) {
        const authorization = grant === undefined ? {} : { authorization: await grant.authorization };
        const { method, limit, task, body } = request;
        const url = new URL(`/v2/${request.repository}/${request.path}`, this.#origin);
        const headers = { ...request.headers, ...authorization };
        const answer = await this.#conversation.ask({ method, url, headers, limit, ...(body && { body }) }, task);
        if (answer.status === 401)
            this.#grants.learn(answer);
        return answer;
    }
    #admitted(answer, task) {
        if (answer.status !== 401 && answer.status !== 403)
            return answer;
        throw unauthorized(task, answer, this.#credentials !== undefined);
    }
}

;// CONCATENATED MODULE: ./src/registry/connect-registry.js










/** What distribution-spec 1.1 expects a registry to take; ours to read is no more. */
const LARGEST_MANIFEST = 4 * 1024 * 1024;
function connect_registry_connectRegistry({ credentials, world }) {
    const transport = (0,http_transport/* openTransport */.g)(world.env);
    const sessions = new Map();
    return registryOver((host) => {
        const session = sessions.get(host) ?? new Session(host, credentials(host), transport, world);
        sessions.set(host, session);
        return session;
    });
}
function registryOver(sessionOf) {
    async function ask(image, { words, ...request }) {
        const host = (0,image_name/* registryHost */.U$)(image);
        const task = { host, words };
        const defaults = { repository: repositoryOf(image), access: "pull", limit: LARGEST_MANIFEST, task };
        return { answer: await sessionOf(host).send({ ...defaults, ...request }), task };
    }
    const readTag = (image, tag, method) => ask(image, { method, path: `manifests/${tag}`, headers: { accept: ACCEPT }, words: `read ${image}:${tag}` });
    async function readDigest(image, tag) {
        const { answer, task } = await readTag(image, tag, "HEAD");
        const claimed = digestIn(answer, task);
        if (claimed !== "unsaid")
            return claimed;
        const whole = await readTag(image, tag, "GET");
        const read = digestIn(whole.answer, task);
        return read === "unsaid" ? digestOf(whole.answer.body) : read;
    }
    return {
        async open(image) {
            const host = (0,image_name/* registryHost */.U$)(image);
            const task = { host, words: `read ${image}` };
            await sessionOf(host).open({ repository: repositoryOf(image), access: "pull", task });
        },
        async readManifest(image, reference, access) {
            const name = nameOf(image, reference);
            const request = { method: "GET", path: `manifests/${reference}`, headers: { accept: ACCEPT }, access };
            const { answer, task } = await ask(image, { ...request, words: `read ${name}` });
            if (answer.status === 404)
                return undefined;
            return manifestFrom(answer, digest_isDigest(reference) ? reference : undefined, name, task);
        },
        readDigest,
        async writeManifest(image, tag, manifest) {
            const headers = { "content-type": manifest.mediaType };
            const request = { method: "PUT", path: `manifests/${tag}`, headers, body: manifest.bytes };
            const access = "pull,push";
            const { answer, task } = await ask(image, { ...request, access, words: `write the tag ${image}:${tag}` });
            if (answer.status >= 400)
                throw rejected(task, answer);
            if (answer.status < 200 || answer.status > 299)
                throw unavailable(task, `it answered ${statusWords(answer)}`);
            const held = claimedDigest(answer) ?? (await readDigest(image, tag));
            if (held !== undefined && isDigestOf(held, manifest.bytes))
                return;
            throw new release_error/* ReleaseError */.K("digest-mismatch", `After writing ${manifest.digest} to ${image}:${tag} the registry says that the tag holds ${held ?? "nothing"}. Somebody else wrote it at the same moment, or something between here and the registry changes what is sent: look at the tag, then run this again.`);
        },
        async readBlob(image, digest, limit) {
            const name = `the blob ${digest} of ${image}`;
            const { answer, task } = await ask(image, {
                method: "GET",
                path: `blobs/${digest}`,
                limit,
                words: `read ${name}`,
            });
            if (answer.status === 404)
                return undefined;
            if (answer.status !== 200)
                throw unavailable(task, `${task.host} answered ${statusWords(answer)}`);
            if (!isDigestOf(digest, answer.body))
                throw notTheBytes(name, digest, answer.body);
            return answer.body;
        },
    };
}
/** What an answer says that a tag holds: a digest, nothing (undefined), or no word of it ("unsaid"). */
function digestIn(answer, task) {
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw unavailable(task, `${task.host} answered ${statusWords(answer)}`);
    return claimedDigest(answer) ?? "unsaid";
}
function nameOf(image, reference) {
    return digest_isDigest(reference) ? `${image}@${reference}` : `${image}:${reference}`;
}

;// CONCATENATED MODULE: ./src/registry/granted-actions.js

/**
 * What a bearer token permits in a repository, where it says so: a JWT by the token authentication of the distribution
 * project has the claim `access`. Undefined for a token that only its registry can read, as ghcr.io gives. The token's
 * signature is not looked at: this is for telling people, and opens nothing.
 */
function grantedActions(token, repository) {
    const [, payload, signature] = token.split(".");
    if (payload === undefined || signature === undefined)
        return undefined;
    const claims = json_field_parseJson(Buffer.from(payload, "base64url").toString("utf8"));
    if (!Array.isArray(json_field_field(claims, "access")))
        return undefined;
    return json_field_listField(claims, "access")
        .filter((grant) => json_field_textField(grant, "type") === "repository" && json_field_textField(grant, "name") === repository)
        .flatMap((grant) => json_field_listField(grant, "actions"))
        .filter((action) => typeof action === "string");
}

;// CONCATENATED MODULE: ./src/registry/push-access.js








const push_access_LARGEST_ANSWER = 1024 * 1024;
/**
 * Asks whether images may be pushed, without pushing: a token for it is asked for, and looked at where it can be read.
 * An upload that is begun and given up would tell more, but leaves its traces in the registry.
 * The function that it gives throws ReleaseError `unauthorized` and `registry-unavailable`.
 */
function openPushAccess({ credentials, world }) {
    const transport = (0,http_transport/* openTransport */.g)(world.env);
    return async (image) => {
        const host = (0,image_name/* registryHost */.U$)(image);
        const task = { host, words: `get a token to push ${image}` };
        const found = credentials(host);
        const conversation = openConversation(transport, world);
        if (found !== undefined) {
            conversation.keepSecret(found.password);
            conversation.keepSecret(basicAuthorization(found).slice("Basic ".length));
        }
        const registry = registryOrigin(host);
        const url = new URL("/v2/", registry);
        const answer = await conversation.ask({ method: "GET", url, headers: {}, limit: push_access_LARGEST_ANSWER }, task);
        const challenges = parseChallenges(answer.headers["www-authenticate"] ?? "");
        if (answer.status !== 401 || challenges.length === 0)
            return "unknown";
        if (found === undefined)
            return "no-credentials";
        const challenge = challenges.find(({ scheme, parameters }) => scheme === "bearer" && parameters.has("realm"));
        if (challenge === undefined)
            return "unknown";
        const repository = repositoryOf(image);
        const scope = `repository:${repository}:pull,push`;
        const token = await fetchToken(conversation, { challenge, registry, scope, credentials: found }, task);
        const actions = grantedActions(token, repository);
        if (actions === undefined)
            return "unknown";
        return actions.includes("push") || actions.includes("*") ? "granted" : "not-granted";
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/registry/docker-config.js




/**
 * The parsed content of Docker's config.json, in `DOCKER_CONFIG` or `~/.docker`; undefined when there is none.
 * @param read gives a file's text, undefined when the file does not exist
 * @throws ReleaseError `invalid-input` when the file is no JSON
 */
async function loadDockerConfig(env, read) {
    const home = env.HOME || env.USERPROFILE;
    const folder = env.DOCKER_CONFIG || (home ? (0,external_node_path_.join)(home, ".docker") : undefined);
    if (folder === undefined)
        return undefined;
    const path = (0,external_node_path_.join)(folder, "config.json");
    const text = await read(path);
    if (text === undefined)
        return undefined;
    const config = json_field_parseJson(text);
    if (config !== undefined)
        return config;
    throw new release_error/* ReleaseError */.K("invalid-input", `Docker's ${path} is not JSON, so the registry's credentials in it could not be read and no registry was asked. Log in again (docker login, or docker/login-action), or give username and password.`);
}
/** What `docker login` wrote for `host`. Credential helpers are not asked. */
function credentialsInDockerConfig(config, host) {
    const auths = json_field_field(config, "auths");
    if (typeof auths !== "object" || auths === null)
        return undefined;
    const keys = Object.keys(auths).filter((key) => names(key, host));
    const exactFirst = keys.sort((a, b) => Number(b === host) - Number(a === host));
    for (const key of exactFirst) {
        const credentials = credentialsOf(json_field_field(auths, key), host);
        if (credentials !== undefined)
            return credentials;
    }
    return undefined;
}
/** Whether a key (`ghcr.io`, `https://ghcr.io/v1/`) names exactly this host; a key for a part of a registry does not. */
function names(key, host) {
    const found = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1];
    return found !== undefined && (found === host || (isDockerHub(found) && isDockerHub(host)));
}
function credentialsOf(entry, host) {
    const auth = json_field_textField(entry, "auth");
    if (auth === undefined || auth === "")
        return undefined;
    const decoded = Buffer.from(auth, "base64").toString("utf8");
    const colon = decoded.indexOf(":");
    if (colon < 1) {
        throw new release_error/* ReleaseError */.K("invalid-input", `Docker's config.json has an entry for ${host} that is not the base64 text of user:password, so ${host} was not asked. Log in again, or give username and password.`);
    }
    const password = decoded.slice(colon + 1);
    return password === "" ? undefined : { username: decoded.slice(0, colon), password };
}

;// CONCATENATED MODULE: ./src/registry/find-credentials.js


/**
 * The credentials for a registry: those given, else those of `docker login`, else GitHub's token for ghcr.io, else none.
 * @throws ReleaseError `invalid-input` when only one of `username` and `password` is given.
 */
function findCredentials(host, sources) {
    const { username, password, token, dockerConfig } = sources;
    if ((username === "") !== (password === "")) {
        const [given, missing] = username === "" ? ["password", "username"] : ["username", "password"];
        throw new release_error/* ReleaseError */.K("invalid-input", `The registry's ${given} is given, but its ${missing} is empty, so ${host} was not asked. Give both, or neither (then Docker's login is used, and GitHub's token for ghcr.io).`);
    }
    if (username !== "")
        return { username, password };
    const loggedIn = credentialsInDockerConfig(dockerConfig, host);
    if (loggedIn !== undefined)
        return loggedIn;
    return host === "ghcr.io" && token !== "" ? { username: "x-access-token", password: token } : undefined;
}

;// CONCATENATED MODULE: ./src/setup/open-registry.js




/** The registries, with the step's credentials, else those that `docker login` left, else GitHub's token for ghcr.io. */
async function openRegistry(inputs, world) {
    return connectRegistry(await registrySettings(inputs, world));
}
/** What a connection to a registry is made of: the same credentials for whatever is asked of it. */
async function registrySettings(inputs, world) {
    const dockerConfig = await loadDockerConfig(world.env, readIfThere);
    return { credentials: (host) => findCredentials(host, { ...inputs, dockerConfig }), world };
}
/** At once: a few hundred bytes, and Node's other way to read a file takes longer to load than to read this one. */
async function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (cause) {
        if (typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT")
            return undefined;
        throw cause;
    }
}

// EXTERNAL MODULE: ./src/branches/repository-path.js
var repository_path = __webpack_require__(7574);
// EXTERNAL MODULE: ./src/branches/require-files.js
var require_files = __webpack_require__(611);
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
// EXTERNAL MODULE: ./src/refs/ref-name.js
var ref_name = __webpack_require__(6221);
;// CONCATENATED MODULE: ./src/git/commit-object.js

/** Reads a raw commit object (gitformat-commit: header lines, a blank line, the message). */
function parseCommit(bytes) {
    const text = bytes.toString("utf8");
    const end = text.indexOf("\n\n");
    const head = end < 0 ? text : text.slice(0, end);
    const seconds = /^committer .*?(\d+) [+-]\d{4}$/m.exec(head)?.[1];
    const author = /^author (.*?) ?<[^<>]*> \d+ [+-]\d{4}$/m.exec(head)?.[1] ?? "";
    if (seconds === undefined)
        throw new release_error/* ReleaseError */.K("internal", "A commit of the repository has no committer's date.");
    return { committedAt: new Date(Number(seconds) * 1000), author, message: end < 0 ? "" : text.slice(end + 2) };
}

// EXTERNAL MODULE: ./src/git/fetch-refs.js
var fetch_refs = __webpack_require__(1549);
;// CONCATENATED MODULE: ./src/git/fetch-objects.js

/** Fetches objects by their ids, however many, with one fetch. */
async function fetchObjects(repository, ids, doing) {
    await (0,fetch_refs/* fetchSources */.d)(repository, { sources: ids, depth: undefined }, doing);
}

// EXTERNAL MODULE: ./src/git/objects.js
var git_objects = __webpack_require__(5210);
// EXTERNAL MODULE: ./src/git/trees.js
var trees = __webpack_require__(8347);
;// CONCATENATED MODULE: ./src/git/tips.js











/**
 * A branch's newest commit and some of its files; undefined when there is no such branch. "HEAD" is the default branch;
 * a commit may be any that the remote has.
 * @throws ReleaseError `invalid-config` when something other than a file is at one of the paths, `unknown-commit`.
 */
async function readTip(repository, ref, paths) {
    const source = ref === "HEAD" || (0,commit_id/* isCommitId */.jh)(ref) ? ref : (0,ref_name/* branchRef */.Mi)(ref);
    const found = await (0,fetch_refs/* fetchSources */.d)(repository.contents, { sources: [source], depth: 1 }, `read ${describeRef(ref)}`);
    const commit = found.get(source);
    return commit === undefined ? undefined : tipAt(repository.contents, commit, ref, paths);
}
/** So many small files weigh about as much as one more request takes. */
const FEW_FILES = 500;
/** Where a branch is read to, and written from. */
function storeOf(repository, carries = "manifests") {
    return carries === "code" ? repository.contents : repository.history;
}
/** What is on the branch of a tip that is here with all of its folders. No network. */
async function carriedBy(repository, tip) {
    const names = await repository.read(["ls-tree", "-r", "-z", "--name-only", tip]);
    return names.filter((byte) => byte === 0).length > FEW_FILES ? "code" : "manifests";
}
/**
 * As `readTip`; all of the tip's files come in one fetch, where `readTip` needs two, if the branch carries no code.
 * `toPush`: a push on top of it comes next, which saves a request where it can.
 */
async function readBranch(repository, branch, paths, how = {}) {
    const store = storeOf(repository, how.carries);
    const source = branchRef(branch);
    const request = { sources: [source], depth: 1, toPush: how.toPush ?? false };
    const commit = (await fetchSources(store, request, `read ${describeRef(branch)}`)).get(source);
    return commit === undefined ? undefined : tipAt(store, commit, branch, paths);
}
/** A tip whose folders are here; the files are fetched where they are not. */
async function tipAt(repository, commit, ref, paths) {
    for (const path of paths)
        (0,repository_path/* requireRepositoryPath */.j)(path);
    const files = [...new Set(paths)];
    const folders = ["", ...new Set(files.flatMap(repository_path/* foldersAbove */.Z))];
    // All in one process: what a file is says the folder that it is in, and mostly its content is here, too.
    const [head, ...objects] = await (0,git_objects/* readObjects */.$I)(repository, [
        commit,
        ...[...folders, ...files].map((path) => `${commit}:${path}`),
    ]);
    if (head === undefined)
        throw new release_error/* ReleaseError */.K("internal", `${describeRef(ref)} was fetched, but is not here.`);
    const entries = new Map(folders.flatMap((folder, index) => entriesOf(objects[index], folder)).map((entry) => [entry.path, entry]));
    (0,require_files/* requireFiles */.P)(new Map([...entries].map(([path, { kind }]) => [path, kind])), paths, describeRef(ref));
    const { committedAt } = parseCommit(head.bytes);
    const here = new Map(objects.flatMap((object) => (object?.type === "blob" ? [[object.id, object.bytes]] : [])));
    const wanted = files.flatMap((path) => entries.get(path) ?? []);
    return { commit: head.id, committedAt, files: await readFiles(repository, wanted, here, ref) };
}
function entriesOf(object, folder) {
    return object?.type === "tree" ? (0,trees/* parseTreeObject */.BP)(object.bytes, folder) : [];
}
/** @param here the contents that were read already, by their ids */
async function readFiles(repository, wanted, here, ref) {
    const absent = wanted.map(({ id }) => id).filter((id) => !here.has(id));
    if (absent.length > 0)
        await fetchObjects(repository, absent, `read the files of ${describeRef(ref)}`);
    const fetched = await (0,git_objects/* readObjects */.$I)(repository, absent);
    const files = new Map();
    for (const { path, mode, id } of wanted) {
        const bytes = here.get(id) ?? fetched[absent.indexOf(id)]?.bytes;
        if (bytes === undefined)
            throw new release_error/* ReleaseError */.K("internal", `The file ${(0,errors_quote/* quote */.h)(path)} was fetched, but is not here.`);
        files.set(path, { bytes, mode });
    }
    return files;
}
function describeRef(ref) {
    if (ref === "HEAD")
        return "the default branch";
    return (0,commit_id/* isCommitId */.jh)(ref) ? `commit ${ref}` : `the branch ${ref}`;
}

;// CONCATENATED MODULE: ./src/setup/source-at.js

/**
 * A file of a tip as text, undefined when it is not there. `branch` is named with the path where there are several.
 * @throws ReleaseError `invalid-config` when it is not UTF-8, and would lose bytes on its way through text
 */
function sourceAt(tip, path, branch) {
    const bytes = tip?.files.get(path)?.bytes;
    if (bytes === undefined)
        return undefined;
    const text = bytes.toString("utf8");
    const name = branch === undefined ? path : `${path} (${branch})`;
    if (Buffer.from(text).equals(bytes))
        return { path: name, text };
    throw new release_error/* ReleaseError */.K("invalid-config", `${name} is not UTF-8 text. Save it as UTF-8. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/setup/configuration-source.js



/** Apart from its parsing, so that what parses it can be loaded while the server answers. */
async function readConfigurationSource(code, path, at = "HEAD") {
    const tip = await readTip(code, at, [path]);
    const where = at === "HEAD" ? "on the default branch" : `at commit ${at}`;
    if (tip === undefined) {
        throw new release_error/* ReleaseError */.K("invalid-config", `${code.remote.url} has no commit on its default branch yet, so there is no configuration. Commit ${path} there.`);
    }
    const source = sourceAt(tip, path);
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
    const [source, { parseSource }] = await Promise.all([asked, Promise.all(/* import() */[__webpack_require__.e(823), __webpack_require__.e(843)]).then(__webpack_require__.bind(__webpack_require__, 4843))]);
    return { configuration: await parseSource(source), commit: source.commit };
}

// EXTERNAL MODULE: ./src/doctor/finding.js
var doctor_finding = __webpack_require__(4856);
;// CONCATENATED MODULE: ./src/doctor/in-turns.js
/** Does work for each of many, some at a time, and gives the results in their order. */
async function inTurns(each, atATime, work) {
    const results = [];
    for (let start = 0; start < each.length; start += atATime) {
        results.push(...(await Promise.all(each.slice(start, start + atATime).map(work))));
    }
    return results;
}

// EXTERNAL MODULE: ./src/images/image-tag.js
var image_tag = __webpack_require__(6448);
// EXTERNAL MODULE: ./src/doctor/remedies.js
var remedies = __webpack_require__(9309);
;// CONCATENATED MODULE: ./src/doctor/registries.js






/** How many services are asked for, and how many of them at a time. */
const [MOST_SERVICES, AT_A_TIME] = [20, 10];
/** Whether the images may be read. Any tag can be asked for: that it is not there is an answer, too. */
async function examinePulling(registry, { services }) {
    const check = "registry-pull";
    const some = [...services.values()].slice(0, MOST_SERVICES);
    const tag = someTag();
    const asked = await inTurns(some, AT_A_TIME, ({ image }) => ask(image, () => registry.readDigest(image, tag)));
    const readable = some.filter((_, index) => asked[index] !== undefined && "value" in asked[index]);
    const refused = refusals(check, asked);
    if (refused !== undefined)
        return { finding: refused, readable };
    const left = services.size - some.length;
    const rest = left > 0 ? ` (${left} more services were not looked at)` : "";
    return { finding: (0,doctor_finding.ok)(check, `${hostsOf(some)}: ${countOf(some.length)} can be read${rest}.`), readable };
}
/** Whether images may be pushed, as far as the registry tells without a push. */
async function examinePushing(pushAccess, readable) {
    const check = "registry-push";
    if (readable.length === 0)
        return (0,doctor_finding/* notLookedAt */.$h)(check, "no image can be read (registry-pull)");
    const asked = await inTurns(readable, AT_A_TIME, ({ image }) => ask(image, () => pushAccess(image)));
    const refused = refusals(check, asked);
    if (refused !== undefined)
        return refused;
    const those = (access) => asked.flatMap((one) => ("value" in one && one.value === access ? [one.image] : []));
    const [anonymous, denied, untold] = [those("no-credentials"), those("not-granted"), those("unknown")];
    const sentences = [
        ...anonymous.map((image) => `No credentials were found for ${(0,image_name/* registryHost */.U$)(image)}, so ${image} cannot be pushed.`),
        ...denied.map((image) => `${(0,image_name/* registryHost */.U$)(image)} lets these credentials read ${image}, but not push it.`),
    ];
    if (sentences.length > 0)
        return (0,doctor_finding/* problem */.CC)(check, (0,doctor_finding/* firstOf */.Ku)([...new Set(sentences)]), (0,remedies/* giveImages */.o6)([...anonymous, ...denied]));
    if (untold.length === 0)
        return (0,doctor_finding.ok)(check, `${hostsOf(readable)}: ${countOf(readable.length)} can be pushed.`);
    const hosts = [...new Set(untold.map(image_name/* registryHost */.U$))].join(", ");
    const sentence = `${hosts} tells only at a push whether it is permitted; the first promotion will show it.`;
    return (0,doctor_finding/* unknown */.L5)(check, sentence, `To make sure: ${(0,remedies/* giveImages */.o6)(untold)}`);
}
async function ask(image, question) {
    try {
        return { image, value: await question() };
    }
    catch (error) {
        if (error instanceof release_error/* ReleaseError */.K)
            return { image, error };
        throw error;
    }
}
function refusals(check, asked) {
    const refused = asked.flatMap((one) => ("error" in one ? [one] : []));
    if (refused.length === 0)
        return undefined;
    const unauthorized = refused.filter(({ error }) => error.code === "unauthorized").map(({ image }) => image);
    const hosts = [...new Set(refused.map(({ image }) => (0,image_name/* registryHost */.U$)(image)))].join(", ");
    const fix = unauthorized.length > 0
        ? (0,remedies/* giveImages */.o6)(unauthorized)
        : `Check that ${hosts} is the registry's name in the configuration's "image", and that this machine reaches it.`;
    return (0,doctor_finding/* problem */.CC)(check, (0,doctor_finding/* firstOf */.Ku)([...new Set(refused.map(({ error }) => (0,doctor_finding/* wordsOf */.Z9)(error)))]), fix);
}
function hostsOf(services) {
    return [...new Set(services.map(({ image }) => (0,image_name/* registryHost */.U$)(image)))].join(", ");
}
function countOf(count) {
    return count === 1 ? "1 image" : `${count} images`;
}
function someTag() {
    const text = "latest";
    if ((0,image_tag/* isImageTag */._)(text))
        return text;
    throw new TypeError(`${text} is no tag.`);
}

;// CONCATENATED MODULE: ./src/doctor/deployed-images.js




/**
 * Whether the registry still has what an environment runs: what goes on from here, or back to it, needs it. Entries
 * without a digest, and images that cannot be read at all, are left to the checks that are about these.
 */
async function examineDeployed(registry, configuration, { environment, manifest }, readable) {
    const check = `deployed-images-${environment.name}`;
    const images = new Set(readable.map((service) => service.image));
    const deployed = [...(manifest?.services ?? [])].flatMap(([service, { image, digest, version }]) => {
        const name = image ?? configuration.services.get(service)?.image;
        if (name === undefined || digest === undefined || !images.has(name))
            return [];
        return [{ words: `${service} ${version}`, image: name, digest }];
    });
    if (deployed.length === 0)
        return [];
    const fix = `Look whether the registry deletes old images, and exempt what is deployed. Then build the commit again and promote it, or promote another version to ${environment.name}.`;
    const finding = await (0,doctor_finding/* examined */.uC)(check, fix, async () => {
        const some = deployed.slice(0, MOST_SERVICES);
        const found = await inTurns(some, AT_A_TIME, ({ image, digest }) => registry.readManifest(image, digest, "pull"));
        const gone = some.filter((_, index) => found[index] === undefined);
        if (gone.length === 0)
            return (0,doctor_finding.ok)(check, `The registry has the images of ${some.length} entries in ${environment.manifest}.`);
        const sentences = gone.map(({ words, image, digest }) => `${environment.name} runs ${words}, but the registry does not have ${image}@${digest_shortDigest(digest)} any more.`);
        return (0,doctor_finding/* problem */.CC)(check, (0,doctor_finding/* firstOf */.Ku)(sentences), fix);
    });
    return [finding];
}

// EXTERNAL MODULE: ./src/config/configuration.js
var config_configuration = __webpack_require__(8298);
// EXTERNAL MODULE: ./src/errors/nearest.js
var nearest = __webpack_require__(7195);
// EXTERNAL MODULE: ./node_modules/yaml/dist/nodes/identity.js
var identity = __webpack_require__(434);
// EXTERNAL MODULE: ./src/documents/document.js + 1 modules
var documents_document = __webpack_require__(5718);
// EXTERNAL MODULE: ./src/documents/schema.js
var documents_schema = __webpack_require__(6793);
// EXTERNAL MODULE: ./src/documents/collections.js
var collections = __webpack_require__(6041);
// EXTERNAL MODULE: ./src/documents/place.js
var documents_place = __webpack_require__(931);
// EXTERNAL MODULE: ./src/documents/scalars.js
var scalars = __webpack_require__(8469);
// EXTERNAL MODULE: ./src/documents/spot.js
var documents_spot = __webpack_require__(9270);
// EXTERNAL MODULE: ./src/documents/words.js
var words = __webpack_require__(6901);
// EXTERNAL MODULE: ./src/services/parse-service-name.js
var parse_service_name = __webpack_require__(2191);
// EXTERNAL MODULE: ./src/services/service-name.js
var service_name = __webpack_require__(4625);
;// CONCATENATED MODULE: ./src/manifests/entry.js
/** The keys of an entry that we know, in the order in which they are written. */
const ENTRY_KEYS = (/* unused pure expression or super */ null && ([
    "version",
    "image",
    "tag",
    "digest",
    "commit",
    "deployed",
    "by",
    "run",
]));
/** Semantic versions and image tags both fit; nothing that YAML, Git, a log or a shell could read as something else. */
const MANIFEST_VERSION = /^[A-Za-z0-9_][A-Za-z0-9._+-]{0,127}$/;
function isManifestVersion(text) {
    return MANIFEST_VERSION.test(text);
}
/** An entry of parts that may be missing: a key without a value is no key. */
function entryOf({ version, image, tag, digest, commit, deployed, by, run }) {
    return {
        version,
        ...(image != null && { image }),
        ...(tag != null && { tag }),
        ...(digest != null && { digest }),
        ...(commit != null && { commit }),
        ...(deployed != null && { deployed }),
        ...(by != null && { by }),
        ...(run != null && { run }),
    };
}
/** Whether an environment runs exactly this: then nothing is written. */
function runs(entry, wanted) {
    return entry?.version === wanted.version && entry.digest === wanted.digest;
}
/** Whether `entry` already is what `wanted` asks for. A wanted entry without digest asks for the version alone. */
function isSameDeployment(entry, wanted) {
    return entry.version === wanted.version && (wanted.digest === undefined || entry.digest === wanted.digest);
}

;// CONCATENATED MODULE: ./src/manifests/manifest-schema.js
















const versionShape = { kind: "string", pattern: MANIFEST_VERSION };
/** `1.10` without quotes is the number 1.1 to YAML: no guess is right, so it is refused with what was likely meant. */
const version = {
    shape: versionShape,
    accepts: (spot) => (0,documents_spot/* stringOf */.Je)(spot) !== undefined,
    read(spot) {
        const text = (0,documents_spot/* stringOf */.Je)(spot);
        if (text === undefined)
            throw unquotedVersion(spot) ?? (0,words/* wrongKind */.o)(spot, versionShape);
        if (isManifestVersion(text))
            return text;
        throw (0,documents_place/* errorAt */.O)(spot.at, `${spot.what} must be a version or a build tag, but is ${(0,errors_quote/* quote */.h)(text)}.`);
    },
};
const wordsShape = { kind: "scalar" };
/** Who, when and where are for people: a scalar of any type is taken as it is written. */
const manifest_schema_words = {
    shape: wordsShape,
    accepts: ({ node }) => (0,identity/* isScalar */.jn)(node),
    read(spot) {
        if ((0,identity/* isScalar */.jn)(spot.node))
            return (0,documents_spot/* stringOf */.Je)(spot) ?? spot.node.source ?? String(spot.node.value);
        throw (0,words/* wrongKind */.o)(spot, wordsShape);
    },
};
const entryFields = (0,collections/* openObject */.MA)({
    version: (0,documents_schema/* described */.W)("What runs: a semantic version, or in an environment without `from` the build tag.", version),
    image: maybe("Image without a tag.", (0,scalars/* parsed */.Yz)(parser(image_name/* isImageName */.lS, 'an image with its registry and without a tag, as "ghcr.io/acme/blue"'))),
    tag: maybe("The build's own image tag.", (0,scalars/* parsed */.Yz)(parser(image_tag/* isImageTag */._, "an image tag"), image_tag/* IMAGE_TAG */.N)),
    digest: maybe("Digest of the image: what is deployed, whatever tags say.", (0,scalars/* parsed */.Yz)(parser(digest_isDigest, 'a digest: "sha256:" and 64 lower-case hex digits'), DIGEST)),
    commit: maybe("Commit that the image was built from.", (0,scalars/* parsed */.Yz)(parser(commit_id/* isCommitId */.jh, "a full commit id: 40 lower-case hex digits"), commit_id/* COMMIT_ID */.Gw)),
    deployed: maybe("When it was deployed (RFC 3339, UTC): for people, never for a gate.", manifest_schema_words),
    by: maybe("Who deployed it.", manifest_schema_words),
    run: maybe("Run of the workflow that deployed it.", manifest_schema_words),
});
/** One service's entry. A key without a value says as little as one that is not there. */
const ENTRY_SCHEMA = {
    ...entryFields,
    read: (spot) => entryOf(entryFields.read(spot)),
};
/**
 * The manifest of `environment`, with entries as `entry` reads them. One without the key `environment` is taken as it
 * is: it contradicts nothing.
 */
function manifestSchema(environment, entry) {
    return (0,collections/* openObject */.MA)({
        environment: maybe("Environment that this is the manifest of.", (0,scalars/* parsed */.Yz)((text) => sameEnvironment(text, environment))),
        services: maybe("What runs there, by service.", (0,collections/* record */.g1)(parse_service_name/* parseServiceName */.q, entry, service_name/* SERVICE_NAME */.O)),
    });
}
function sameEnvironment(said, environment) {
    if (said === environment)
        return said;
    throw new release_error/* ReleaseError */.K("invalid-config", `By the configuration this is the manifest of ${(0,errors_quote/* quote */.h)(environment)}, but it says that it is of ${(0,errors_quote/* quote */.h)(said)}. Correct the one that is wrong.`);
}
function unquotedVersion({ node, at, what }) {
    if (!(0,identity/* isScalar */.jn)(node) || typeof node.value !== "number")
        return undefined;
    const source = node.source ?? String(node.value);
    const meant = /^\d+\.\d+$/.test(source) ? `${source}.0` : source;
    return (0,documents_place/* errorAt */.O)(at, `${what} must be a string: write ${(0,errors_quote/* quote */.h)(meant)} in quotes: YAML reads ${source} as the number ${node.value}.`);
}
function maybe(description, schema) {
    return (0,collections/* optional */.lq)((0,documents_schema/* described */.W)(description, (0,scalars/* nullable */.me)(schema)));
}
function parser(is, kind) {
    return (text, what) => {
        if (is(text))
            return text;
        throw new release_error/* ReleaseError */.K("invalid-config", `${what} must be ${kind}, but is ${(0,errors_quote/* quote */.h)(text)}.`);
    };
}

;// CONCATENATED MODULE: ./src/manifests/merge-keys.js


/** Whether this is the merge key of YAML 1.1, which YAML 1.2 reads as a plain string. */
function isMergeKey(key) {
    return (0,identity/* isScalar */.jn)(key) && key.type === "PLAIN" && key.source === "<<";
}
/**
 * Puts the keys that a map takes in by `<<` into the map itself: its own keys win over merged ones, earlier ones over
 * later ones. Kustomize, Helm and Argo CD read merge keys, so ignoring them would be a misreading.
 * @throws ReleaseError `invalid-config` for a merge of what is no map, or of a map that still merges others: maps that merge
 * maps that merge maps are how a small file becomes a huge one.
 */
function expandMergeKeys(document, map) {
    const merges = map.items.filter((pair) => isMergeKey(pair.key));
    if (merges.length === 0)
        return;
    const items = map.items.filter((pair) => !isMergeKey(pair.key));
    const known = new Set(items.map(keyText));
    for (const pair of merges.flatMap((merge) => mergedPairs(document, merge))) {
        if (known.has(keyText(pair)))
            continue;
        known.add(keyText(pair));
        items.push(pair);
    }
    map.items = items;
}
/** The node, or the one that an alias names. */
function followAlias(document, node) {
    if ((0,identity/* isAlias */.Vj)(node))
        return node.resolve(document.yaml);
    return (0,identity/* isScalar */.jn)(node) || (0,identity/* isMap */.jh)(node) || (0,identity/* isSeq */.oP)(node) ? node : undefined;
}
function mergedPairs(document, merge) {
    const value = followAlias(document, merge.value);
    const sources = (0,identity/* isSeq */.oP)(value) ? value.items.map((item) => followAlias(document, item)) : [value];
    const at = document.placeOf(((0,identity/* isScalar */.jn)(merge.key) && merge.key.range?.[0]) || 0);
    return sources.flatMap((source) => {
        if (!(0,identity/* isMap */.jh)(source))
            throw (0,documents_place/* errorAt */.O)(at, "A merge key (<<) must name a map.");
        if (source.items.some((pair) => isMergeKey(pair.key))) {
            throw (0,documents_place/* errorAt */.O)(at, "The map that is merged here (<<) merges another one. Write its keys out.");
        }
        return source.items;
    });
}
function keyText({ key }) {
    return (0,identity/* isScalar */.jn)(key) ? key.value : key;
}

;// CONCATENATED MODULE: ./src/manifests/parse-manifest.js






/**
 * Reads a manifest: what `environment` runs. Unknown keys are no error; a missing `services` means none.
 * @throws ReleaseError `invalid-config`, with path, line and column.
 */
function parseManifest(source, environment) {
    return { environment, services: readServices(source, environment, ENTRY_SCHEMA) };
}
/**
 * What an old version of a manifest says, as far as it can be read: an entry that cannot is `undefined`, and so is the
 * whole when the file cannot be read at all.
 */
function salvageManifest(source, environment) {
    return unlessInvalid(() => readServices(source, environment, SALVAGED_ENTRY));
}
/** A file with nothing but comments is a manifest without services; YAML has no document for it. */
function isBlank(text) {
    return text.split("\n").every((line) => /^\uFEFF?\s*(#|$)/.test(line));
}
const SALVAGED_ENTRY = {
    ...ENTRY_SCHEMA,
    read: (spot) => unlessInvalid(() => ENTRY_SCHEMA.read(spot)),
};
function readServices(source, environment, entry) {
    if (isBlank(source.text))
        return new Map();
    const document = (0,documents_document/* parseDocument */.T)(source);
    expandMerges(document);
    return (0,documents_schema/* check */.z)(document, manifestSchema(environment, entry)).services ?? new Map();
}
/** Merge keys on the way to what we read: in the document, in `services`, in each entry. */
function expandMerges(document) {
    if (!(0,identity/* isMap */.jh)(document.root))
        return;
    expandMergeKeys(document, document.root);
    const services = followAlias(document, document.root.get("services", true));
    if (!(0,identity/* isMap */.jh)(services))
        return;
    expandMergeKeys(document, services);
    for (const pair of services.items) {
        const entry = followAlias(document, pair.value);
        if ((0,identity/* isMap */.jh)(entry))
            expandMergeKeys(document, entry);
    }
}
function unlessInvalid(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof release_error/* ReleaseError */.K && error.code === "invalid-config")
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/documents/json-pointer.js
var json_pointer = __webpack_require__(4016);
;// CONCATENATED MODULE: ./src/manifests/json-text.js

/** Whether a file is JSON, which YAML's plain scalars would break. */
function isJsonFile(path) {
    return /\.json$/i.test(path);
}
/**
 * YAML takes more than JSON does: comments, a last comma, single quotes.
 * @throws ReleaseError `invalid-config` with line and column when the text is no JSON (RFC 8259)
 */
function requireJson({ path, text }) {
    try {
        JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (cause) {
        // The parser's own sentence quotes the file, which may hold what belongs into no log.
        const [, line, column] = /\(line (\d+) column (\d+)\)$/.exec(cause instanceof Error ? cause.message : "") ?? [];
        const place = { path, line: Number(line ?? 1), column: Number(column ?? 1) };
        throw (0,documents_place/* errorAt */.O)(place, "This is not valid JSON. Nothing was written.");
    }
}

;// CONCATENATED MODULE: ./src/manifests/yaml/scalar-text.js
/** Characters that mean nothing to YAML where they stand in a plain scalar, in block and in flow collections. */
const HARMLESS = /^[A-Za-z0-9_./][A-Za-z0-9_./:@+=&%~-]*$/;
/** The same with the question mark of a URL: readers of YAML 1.1 take that for an indicator in a flow collection. */
const HARMLESS_IN_BLOCK = /^[A-Za-z0-9_./][A-Za-z0-9_./:@+=&%~?-]*$/;
const ENDS_LIKE_A_KEY = /:$/;
/** What YAML 1.1 or 1.2 reads as something else than a string; other tools than ours read these files, too. */
const OTHER_TYPES = [
    /^(y|n|yes|no|on|off|true|false|null)$/i,
    /^[-+]?[0-9_]*\.?[0-9_]*(e[-+]?[0-9]+)?$/i,
    /^[-+]?0[xob][0-9a-f_]+$/i,
    /^[-+]?[0-9][0-9_]*(:[0-9]+)+(\.[0-9_]*)?$/,
    /^[-+]?\.(inf|nan)$/i,
    /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}/,
];
/** What JSON leaves as it is; YAML takes some of it for line ends and some for unprintable. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
/** What only double quotes can hold. */
const ESCAPED = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/u;
/** Whether `text` without quotes is this string to every YAML parser. `inBlock`: no flow collection is around it. */
function isSafePlain(text, inBlock = false) {
    const harmless = inBlock ? HARMLESS_IN_BLOCK : HARMLESS;
    return harmless.test(text) && !ENDS_LIKE_A_KEY.test(text) && !OTHER_TYPES.some((type) => type.test(text));
}
/** `text` as a scalar on one line; plain only where that is safe. */
function scalarText(text, quoting, inBlock = false) {
    if (quoting === "single" && !ESCAPED.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    if (quoting === "plain" && isSafePlain(text, inBlock))
        return text;
    return JSON.stringify(text).replace(UNPRINTABLE, escapeUnit);
}
function escapeUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** The way in which an existing scalar is quoted. Block scalars have none: undefined. */
function quotingOf(scalar) {
    if (scalar.type === "QUOTE_DOUBLE")
        return "double";
    if (scalar.type === "QUOTE_SINGLE")
        return "single";
    return scalar.type === "BLOCK_FOLDED" || scalar.type === "BLOCK_LITERAL" ? undefined : "plain";
}

;// CONCATENATED MODULE: ./src/manifests/yaml/editable.js




/** The refusal to edit: better no change than one that means more, or less, than it should. */
function editable_unsafe(document, node, why) {
    const sentence = `This cannot be edited safely: ${why} Nothing was written.`;
    return (0,documents_place/* errorAt */.O)(document.placeOf(editable_rangeOf(node)?.[0] ?? 0), sentence);
}
/** The characters that a node takes: start, and end without what follows it. */
function editable_rangeOf(node) {
    const range = (0,identity/* isScalar */.jn)(node) || (0,identity/* isAlias */.Vj)(node) || (0,identity/* isCollection */.P3)(node) ? node.range : undefined;
    return range == null ? undefined : [range[0], range[1]];
}
/** @throws ReleaseError `invalid-config` where an edit inside `node` would change something elsewhere, too. */
function editableMap(document, node, what) {
    refuseSharing(document, node, what);
    if (!(0,identity/* isMap */.jh)(node))
        throw editable_unsafe(document, node, `${what} is no map.`);
    const merge = node.items.find((pair) => isMergeKey(pair.key));
    if (merge === undefined)
        return node;
    throw editable_unsafe(document, merge.key, `${what} takes keys in from elsewhere (<<). Write them out.`);
}
/** A scalar that a single-line scalar can take the place of, and how it is quoted. */
function editableScalar(document, { key, value }, what) {
    refuseSharing(document, value, what);
    if (!(0,identity/* isScalar */.jn)(value))
        throw editable_unsafe(document, value ?? key, `${what} is no single value.`);
    const quoting = quotingOf(value);
    if (quoting !== undefined)
        return { scalar: value, quoting };
    throw editable_unsafe(document, value, `${what} is a block scalar (| or >). Write it on the line of its key.`);
}
/** @throws ReleaseError `invalid-config` where `node` is shared with other places, or has a type of its own. */
function refuseSharing(document, node, what) {
    if ((0,identity/* isAlias */.Vj)(node))
        throw editable_unsafe(document, node, `${what} is an alias (*${node.source}). Write the value out.`);
    if (!(0,identity/* isScalar */.jn)(node) && !(0,identity/* isCollection */.P3)(node))
        return;
    if (node.anchor !== undefined) {
        throw editable_unsafe(document, node, `${what} has an anchor (&${node.anchor}), so others may follow it. Take it away.`);
    }
    if (node.tag !== undefined) {
        throw editable_unsafe(document, node, `${what} has a tag (${node.tag}). Take it away.`);
    }
}

;// CONCATENATED MODULE: ./src/manifests/yaml/layout.js


const BYTE_ORDER_MARK = "\uFEFF";
/** The offset of the first character of the line that `offset` is in, behind a byte order mark. */
function lineStart(text, offset) {
    const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
    return start === 0 && text.startsWith(BYTE_ORDER_MARK) ? 1 : start;
}
/** The offset of the line end (`\r\n`, `\n` or the text's end) of the line that `offset` is in. */
function lineEnd(text, offset) {
    const end = text.indexOf("\n", offset);
    if (end < 0)
        return text.length;
    return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}
/** The line end that the text uses at `offset`; at its unfinished last line, that of the line before. */
function lineBreakAt(text, offset) {
    const next = text.indexOf("\n", offset);
    const end = next < 0 ? text.lastIndexOf("\n") : next;
    return end > 0 && text[end - 1] === "\r" ? "\r\n" : "\n";
}
/** What stands before `offset` in its line. */
function marginOf(text, offset) {
    return text.slice(lineStart(text, offset), offset);
}
/** The end of the last line that belongs to a pair of a block map, comments behind its last value included. */
function layout_pairEnd(text, pair) {
    return lastLineEnd(text, lastOffset(pair.value) ?? lastOffset(pair.key) ?? 0);
}
/** The same of an item of a block list. */
function itemEnd(text, item) {
    return lastLineEnd(text, lastOffset(item) ?? 0);
}
function lastLineEnd(text, end) {
    // A block scalar ends behind its last line break, anything else in its last line.
    const isBehindBreak = end > 0 && text[end - 1] === "\n";
    return lineEnd(text, isBehindBreak ? lineEnd(text, lineStart(text, end - 1)) : end);
}
/**
 * `end`, or the end of the last of the comment lines that follow it and are indented by `column` or more: they belong
 * to what was written above them.
 */
function layout_skipComments(text, end, column) {
    let last = end;
    for (let next = text.indexOf("\n", end) + 1; next > 0; next = text.indexOf("\n", next) + 1) {
        const line = text.slice(next, lineEnd(text, next));
        const words = line.trimStart();
        if (words !== "" && !words.startsWith("#"))
            break;
        if (words !== "" && line.length - words.length >= column)
            last = next + line.length;
    }
    return last;
}
function lastOffset(node) {
    if ((0,identity/* isMap */.jh)(node) && node.flow !== true) {
        const last = node.items.at(-1);
        if (last !== undefined)
            return lastOffset(last.value) ?? lastOffset(last.key);
    }
    if ((0,identity/* isSeq */.oP)(node) && node.flow !== true && node.items.length > 0)
        return lastOffset(node.items.at(-1));
    return editable_rangeOf(node)?.[1];
}

;// CONCATENATED MODULE: ./src/manifests/yaml/block-map.js



const DEFAULT_STEP = 2;
/** Puts lines behind one pair of a block map. */
function insertBehind(document, pair, lines, step) {
    return linesAt(document.text, layout_pairEnd(document.text, pair), columnOf(document, pair), step, lines);
}
/** Puts lines at the end of a block map, behind the comments that belong to its last pair. */
function append(document, map, lines, step) {
    const last = map.items.at(-1);
    if (last === undefined)
        throw unsafe(document, map, "A block map without keys is nothing that we know.");
    const column = columnOf(document, last);
    return linesAt(document.text, skipComments(document.text, pairEnd(document.text, last), column), column, step, lines);
}
/** Puts lines under a key that has no value yet. */
function insertUnder(document, pair, lines, step) {
    return linesAt(document.text, pairEnd(document.text, pair), columnOf(document, pair) + step, step, lines);
}
/** Takes a pair of a block map out, with its lines. */
function removeLines(document, map, pair) {
    const { text } = document;
    const start = editable_rangeOf(pair.key)?.[0] ?? 0;
    const end = layout_pairEnd(text, pair);
    if (marginOf(text, start).trim() !== "")
        return removeFirstOfItem(document, map, pair);
    // From line end to line end, so that the file's last line loses its own line break and not its neighbour's.
    return { start: previousLineEnd(text, start), end, text: "" };
}
/** How many columns deeper the map's values begin than its keys; `fallback` where none is a block map. */
function stepOf(document, map, fallback = DEFAULT_STEP) {
    for (const pair of map.items) {
        const child = isMap(pair.value) && pair.value.flow !== true ? pair.value.items[0] : undefined;
        if (child !== undefined)
            return Math.max(1, columnOf(document, child) - columnOf(document, pair));
    }
    return fallback;
}
/** `- newTag: x` begins a list item: what follows moves up behind the dash. */
function removeFirstOfItem(document, map, pair) {
    const start = editable_rangeOf(pair.key)?.[0] ?? 0;
    columnOf(document, pair);
    const next = map.items[map.items.indexOf(pair) + 1];
    const nextStart = editable_rangeOf(next?.key)?.[0];
    if (nextStart === undefined)
        throw editable_unsafe(document, pair.key, "This key is the only one of its list item.");
    const between = document.text.slice(layout_pairEnd(document.text, pair), nextStart);
    if (between.trim() === "")
        return { start, end: nextStart, text: "" };
    const dash = lineStart(document.text, start) + marginOf(document.text, start).trimEnd().length;
    return { start: dash, end: layout_pairEnd(document.text, pair), text: "" };
}
/** The column of a block pair's key. @throws where something else than spaces and list dashes stands before it. */
function columnOf(document, pair) {
    const margin = marginOf(document.text, editable_rangeOf(pair.key)?.[0] ?? 0);
    if (/^ *(- +)*$/.test(margin))
        return margin.length;
    throw editable_unsafe(document, pair.key, "This key does not stand at the beginning of its line.");
}
function linesAt(text, offset, column, step, lines) {
    const lineBreak = lineBreakAt(text, offset);
    const indented = lines.map((line) => lineBreak + " ".repeat(column + line.depth * step) + line.text);
    return { start: offset, end: offset, text: indented.join("") };
}
/** A pair that can go stands below the key of its map or list, so there is a line before it. */
function previousLineEnd(text, offset) {
    return lineEnd(text, lineStart(text, lineStart(text, offset) - 1));
}

;// CONCATENATED MODULE: ./src/manifests/yaml/flow-map.js



/** Puts `key: value` texts behind one pair of a flow map, on lines of their own where the pair has one of its own. */
function insertIntoFlow({ text }, pair, items) {
    const end = flowItemEnd(pair);
    const comma = commaBehind(text, end);
    const rest = text.slice(comma ?? end, lineEnd(text, end));
    const hasOwnLine = marginOf(text, flowItemStart(pair)).trim() === "" && isBlankOrComment(rest);
    if (!hasOwnLine)
        return [insertion(end, items.map((item) => `, ${item}`).join(""))];
    const behindLine = lineEnd(text, end);
    const newLine = lineBreakAt(text, behindLine) + marginOf(text, flowItemStart(pair));
    const lines = items.map((item) => newLine + item).join(",");
    if (comma !== undefined)
        return [insertion(behindLine, `${lines},`)];
    return [insertion(end, ","), insertion(behindLine, lines)];
}
/** Fills a flow map that is empty: `{}`. */
function fillFlow(map, items) {
    const [start, end] = rangeOf(map) ?? [0, 0];
    return { start, end, text: `{${items.join(", ")}}` };
}
/** Takes pairs of a flow map or items of a flow list out, with their commas; one at least stays. */
function removeFromFlow({ text }, items, gone) {
    return runsOf(items, gone).map(([first, last]) => {
        const before = items[items.indexOf(first) - 1];
        const start = flowItemStart(first);
        const end = flowItemEnd(last);
        const comma = commaBehind(text, end);
        const behind = comma ?? end;
        const ownLines = marginOf(text, start).trim() === "" && isBlankOrComment(text.slice(behind, lineEnd(text, behind)));
        if (ownLines) {
            return removal(lineEnd(text, lineStart(text, lineStart(text, start) - 1)), lineEnd(text, behind));
        }
        if (comma !== undefined)
            return removal(start, comma + (/^[ \t]*/.exec(text.slice(comma))?.[0].length ?? 0));
        const beforeEnd = before === undefined ? start : flowItemEnd(before);
        return removal(text.slice(beforeEnd, start).includes("#") ? start : beforeEnd, end);
    });
}
/** Neighbours among those that go are taken out together, so that no two removals share a comma. */
function runsOf(items, gone) {
    const runs = [];
    let open = false;
    for (const pair of items) {
        const run = runs.at(-1);
        if (gone.has(pair) && open && run !== undefined)
            run[1] = pair;
        else if (gone.has(pair))
            runs.push([pair, pair]);
        open = gone.has(pair);
    }
    return runs;
}
function flowItemStart(item) {
    return editable_rangeOf((0,identity/* isPair */.tO)(item) ? item.key : item)?.[0] ?? 0;
}
function flowItemEnd(item) {
    if (!(0,identity/* isPair */.tO)(item))
        return editable_rangeOf(item)?.[1] ?? 0;
    return editable_rangeOf(item.value)?.[1] ?? editable_rangeOf(item.key)?.[1] ?? 0;
}
/** The offset behind the comma that follows `offset` on the same line. */
function commaBehind(text, offset) {
    const comma = /^[ \t]*,/.exec(text.slice(offset, lineEnd(text, offset)))?.[0];
    return comma === undefined ? undefined : offset + comma.length;
}
function isBlankOrComment(text) {
    return /^\s*(#|$)/.test(text);
}
function insertion(offset, text) {
    return { start: offset, end: offset, text };
}
function removal(start, end) {
    return { start, end, text: "" };
}

;// CONCATENATED MODULE: ./src/manifests/yaml/change-keys.js





/**
 * The splices that bring the scalars of `map` to `changes`. Keys that are missing go behind the last one of `order`
 * that is there.
 * @throws ReleaseError `invalid-config` where a value cannot be replaced without side effects.
 */
function changeKeys(document, map, changes, order) {
    const pairs = pairsByKey(map);
    const gone = new Set();
    const splices = [];
    const missing = [];
    const renamed = new Set(changes.map((change) => predecessor(pairs, change)));
    for (const change of changes) {
        const pair = pairs.get(change.key);
        const former = predecessor(pairs, change);
        if (pair === undefined) {
            if (former !== undefined)
                splices.push(...renamePair(document, former, change));
            else if (change.value !== undefined)
                missing.push(change);
        }
        else if (renamed.has(pair)) {
            // It becomes another key, and is not taken out.
        }
        else if (change.value === undefined) {
            editableScalar(document, pair, `"${change.key}"`);
            gone.add(pair);
        }
        else {
            const { key, value, quoted } = change;
            splices.push(...replaceValue(document, pair, { what: `"${key}"`, value, quoted }));
        }
    }
    return [...splices, ...removePairs(document, map, gone), ...insertMissing(document, map, missing, order, gone)];
}
function pairsByKey(map) {
    const pairs = new Map();
    for (const pair of map.items) {
        if ((0,identity/* isScalar */.jn)(pair.key) && typeof pair.key.value === "string")
            pairs.set(pair.key.value, pair);
    }
    return pairs;
}
/** `key: value` on one line. */
function pairText(key, value, quoted) {
    return `${scalarText(key, "plain")}: ${scalarText(value, quoted ? "double" : "plain")}`;
}
/**
 * The splice that puts `text` in place of a value that is one scalar, in that scalar's own quotes; none where it says
 * this already. `quoted`: in quotes even where YAML needs none.
 * @throws ReleaseError `invalid-config` where it cannot be replaced without side effects.
 */
function replaceValue(document, slot, wanted) {
    const { what, value, quoted } = wanted;
    if ((0,identity/* isScalar */.jn)(slot.value) && slot.value.value === value)
        return [];
    const { scalar, quoting } = editableScalar(document, slot, what);
    const text = scalarText(value, quoted && quoting === "plain" ? "double" : quoting, slot.inBlock);
    const [start, end] = editable_rangeOf(scalar) ?? [0, 0];
    if (start !== end)
        return [{ start, end, text }];
    const keyEnd = editable_rangeOf(slot.key)?.[1];
    const colon = keyEnd === undefined ? -1 : document.text.slice(keyEnd, start).indexOf(":");
    if (keyEnd === undefined || colon < 0) {
        throw editable_unsafe(document, slot.key ?? scalar, `${what} has no value and no colon. Write "" as its value.`);
    }
    return [{ start: keyEnd + colon + 1, end: keyEnd + colon + 1, text: ` ${text}` }];
}
function predecessor(pairs, { key, value, insteadOf }) {
    return value === undefined || insteadOf === undefined || pairs.has(key) ? undefined : pairs.get(insteadOf);
}
function renamePair(document, pair, { key, value = "", quoted }) {
    const name = replaceValue(document, { value: pair.key }, { what: "The key", value: key, quoted: false });
    return [...name, ...replaceValue(document, pair, { what: `"${key}"`, value, quoted })];
}
function removePairs(document, map, gone) {
    if (map.flow === true)
        return removeFromFlow(document, map.items, gone);
    return [...gone].map((pair) => removeLines(document, map, pair));
}
function insertMissing(document, map, missing, order, gone) {
    if (missing.length === 0)
        return [];
    const staying = map.items.filter((pair) => !gone.has(pair));
    const known = staying.filter(({ key }) => (0,identity/* isScalar */.jn)(key) && typeof key.value === "string" && order.includes(key.value));
    const behind = known.at(-1) ?? staying.at(-1);
    if (behind === undefined)
        throw editable_unsafe(document, map, "This map has no key to write behind.");
    const texts = missing.map(({ key, value, quoted }) => pairText(key, value ?? "", quoted));
    if (map.flow === true)
        return insertIntoFlow(document, behind, texts);
    return [
        insertBehind(document, behind, texts.map((text) => ({ depth: 0, text })), 0),
    ];
}

;// CONCATENATED MODULE: ./src/manifests/yaml/model.js

const model_EMPTY_MODEL = { fields: new Map() };
/** The model of a node of the document whose text is `text`. */
function modelOf(node, text) {
    if ((0,identity/* isAlias */.Vj)(node))
        return { alias: node.source };
    if ((0,identity/* isSeq */.oP)(node))
        return { items: node.items.map((item) => modelOf(item, text)), ...markOf(node) };
    if ((0,identity/* isMap */.jh)(node)) {
        const fields = node.items.map((pair) => [keyOf(pair, text), modelOf(pair.value, text)]);
        return { fields: new Map(fields), ...markOf(node) };
    }
    return (0,identity/* isScalar */.jn)(node) ? { value: node.value, ...markOf(node) } : { value: null };
}
/** The model after one intent; maps on the way are made where nothing is. */
function withIntent(model, intent) {
    const [step, ...path] = intent.path;
    const value = "value" in intent ? intent.value : undefined;
    if (step === undefined)
        return value === undefined ? model : { value };
    const goes = path.length === 0 && value === undefined;
    if ("items" in model) {
        const items = model.items.map((item, index) => (index === step ? withIntent(item, { ...intent, path }) : item));
        return { ...model, items: items.filter((_, index) => !goes || index !== step) };
    }
    const fields = new Map("fields" in model ? model.fields : []);
    const key = String(step);
    const field = fields.get(key) ?? { value: null };
    if (goes)
        fields.delete(key);
    else
        fields.set(key, withIntent(field, { ...intent, path }));
    if (goes && "renamedTo" in intent)
        fields.set(intent.renamedTo, field);
    return "fields" in model ? { ...model, fields } : { fields };
}
/** The name of a key in a model: a string key is itself; any other is told by its text, which no string key of ours begins like. */
function keyOf({ key }, text) {
    if ((0,identity/* isScalar */.jn)(key) && typeof key.value === "string")
        return key.value;
    const range = (0,identity/* isScalar */.jn)(key) || (0,identity/* isAlias */.Vj)(key) || (0,identity/* isMap */.jh)(key) || (0,identity/* isSeq */.oP)(key) ? key.range : undefined;
    return `\u0000${text.slice(range?.[0], range?.[1])}`;
}
function markOf(node) {
    if (node.anchor === undefined && node.tag === undefined)
        return {};
    return { mark: `&${node.anchor ?? ""} !${node.tag ?? ""}` };
}

;// CONCATENATED MODULE: ./src/manifests/yaml/locate.js





/**
 * Follows keys and indexes from the root. Aliases and merge keys are followed as readers follow them: whether one that
 * is on the way stops an edit is asked by `requireOwn`.
 */
function locate(document, steps) {
    const way = [];
    const path = [];
    let slot = { value: document.root, inBlock: true };
    for (const [count, step] of steps.entries()) {
        const child = childOf(document, slot.value, step);
        if (child === undefined)
            return { node: slot.value ?? slot.key, steps: count };
        way.push({ node: slot.value, steps: steps.slice(0, count) });
        path.push(child.step);
        slot = { ...child.slot, inBlock: slot.inBlock === true && !isFlow(slot.value) };
    }
    return { found: { document, way, slot, path } };
}
/**
 * @throws ReleaseError `invalid-config`, with line and column, where a change of the value would change something
 * elsewhere, too, or would be a change of something elsewhere.
 */
function requireOwn({ document, way }) {
    for (const { node, steps } of way) {
        const what = steps.length === 0 ? "The document" : `"${(0,json_pointer/* pointerText */.po)(steps)}"`;
        if ((0,identity/* isMap */.jh)(node))
            editableMap(document, node, what);
        else
            refuseSharing(document, node, what);
    }
}
/** What keys there are at a node, for suggestions. */
function keysAt(document, node) {
    const target = followAlias(document, node);
    return (0,identity/* isMap */.jh)(target) ? target.items.flatMap((pair) => locate_keyText(pair) ?? []) : [];
}
function childOf(document, node, step) {
    const target = followAlias(document, node);
    if ((0,identity/* isMap */.jh)(target))
        return keyed(document, target, step);
    if (!(0,identity/* isSeq */.oP)(target) || !/^(0|[1-9][0-9]{0,8})$/.test(step))
        return undefined;
    const index = Number(step);
    return index < target.items.length ? { slot: { value: target.items[index] }, step: index } : undefined;
}
function keyed(document, map, step) {
    const exact = map.items.find(({ key }) => (0,identity/* isScalar */.jn)(key) && key.value === step);
    const pair = exact ?? map.items.find((one) => locate_keyText(one) === step) ?? mergedPair(document, map, step);
    return pair === undefined ? undefined : { slot: pair, step: keyOf(pair, document.text) };
}
function mergedPair(document, map, step) {
    const merged = map.items.filter(({ key }) => isMergeKey(key)).map(({ value }) => followAlias(document, value));
    const sources = merged.flatMap((one) => ((0,identity/* isSeq */.oP)(one) ? one.items.map((item) => followAlias(document, item)) : [one]));
    const pairs = sources.flatMap((source) => ((0,identity/* isMap */.jh)(source) ? source.items : []));
    return pairs.find((pair) => locate_keyText(pair) === step);
}
/** A key that is a number or a truth value goes by the way it is written. */
function locate_keyText({ key }) {
    if (!(0,identity/* isScalar */.jn)(key))
        return undefined;
    return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}
function isFlow(node) {
    return ((0,identity/* isMap */.jh)(node) || (0,identity/* isSeq */.oP)(node)) && node.flow === true;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/manifests/yaml/splice.js

/** Applies all splices at once: offsets are those of the original. @throws ReleaseError `internal` when two overlap. */
function applySplices(original, splices) {
    const parts = [];
    let position = 0;
    for (const { start, end, text } of inOrder(splices)) {
        if (start < position || end < start)
            throw new release_error/* ReleaseError */.K("internal", "Two edits of one file overlap.");
        parts.push(original.slice(position, start), text);
        position = end;
    }
    return [...parts, original.slice(position)].join("");
}
/** Whether `edited` is `original` with nothing changed outside the splices. */
function isSameOutside(original, edited, splices) {
    let before = 0;
    let after = 0;
    for (const { start, end, text } of inOrder(splices)) {
        const kept = start - before;
        if (original.slice(before, start) !== edited.slice(after, after + kept))
            return false;
        before = end;
        after += kept + text.length;
    }
    return original.slice(before) === edited.slice(after);
}
/** By place; where an insertion meets the start of a removal, the insertion comes first. */
function inOrder(splices) {
    return [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
}

;// CONCATENATED MODULE: ./src/manifests/yaml/prove-edit.js





const readOne = (source) => modelOf((0,documents_document/* parseDocument */.T)(source).root, source.text);
/** All documents of a file, as a list; empty ones are left out. */
const readAll = (source) => ({
    items: (0,documents_document/* parseDocuments */.e)(source).map(({ root }) => modelOf(root, source.text)),
});
/**
 * The text with the splices applied, after proof that what is read from it differs in exactly the intended values and
 * that every character outside the splices is the same.
 * @throws ReleaseError `internal` when it does not: no such text is ever handed out.
 */
function applyProved(source, splices, intents, read = readOne) {
    const before = read(source);
    const text = applySplices(source.text, splices);
    if (!isSameOutside(source.text, text, splices))
        throw disproved(source.path);
    proveModel({ path: source.path, text }, before, intents, read);
    return text;
}
/** The same for a text that was written from nothing. */
function proveNew(source, intents) {
    proveModel(source, EMPTY_MODEL, intents, readOne);
    return source.text;
}
function proveModel(edited, before, intents, read) {
    const expected = intents.reduce(withIntent, before);
    if (!(0,external_node_util_.isDeepStrictEqual)(reread(edited, read), expected))
        throw disproved(edited.path);
}
function reread(edited, read) {
    try {
        return read(edited);
    }
    catch (cause) {
        throw disproved(edited.path, cause);
    }
}
function disproved(path, cause) {
    return new release_error/* ReleaseError */.K("internal", `The edit of ${path} would have changed more or less than was wanted, so nothing was written. This is a fault of release-actions: report it, with the file as it is now.`, { cause });
}

;// CONCATENATED MODULE: ./src/manifests/edit-file.js










/**
 * The text of a YAML or JSON file with the wanted values in it; every character that need not change stays. Each value
 * must be there already, in exactly one of the file's documents, and becomes a string in its own quotes.
 * @param source the file that all `wanted` are for
 * @throws ReleaseError `invalid-config`, with path, line and column, when it cannot be read, when a value is not there,
 * or when it cannot be replaced without side effects.
 */
function editFile(source, wanted) {
    const isJson = wanted.some(({ path }) => isJsonFile(path));
    const documents = (0,documents_document/* parseDocuments */.e)(source);
    if (isJson)
        requireJson(source);
    const edits = wanted.flatMap(({ pointer, value }) => {
        const { index, found } = findIn(source, documents, pointer);
        requireOwn(found);
        const splices = replaceValue(found.document, found.slot, { what: `"${pointer}"`, value, quoted: isJson });
        return splices.length === 0 ? [] : [{ splices, intent: { path: [index, ...found.path], value } }];
    });
    if (edits.length === 0)
        return source.text;
    const splices = edits.flatMap((edit) => edit.splices);
    const intents = edits.map(({ intent }) => intent);
    const text = applyProved(source, splices, intents, readAll);
    if (isJson)
        requireJson({ path: source.path, text });
    return text;
}
function findIn(source, documents, pointer) {
    const steps = (0,json_pointer/* pointerSteps */.$L)(pointer);
    const searches = documents.map((document) => locate(document, steps));
    const hits = searches.flatMap(({ found }, index) => (found === undefined ? [] : [{ index, found }]));
    const [hit, second] = hits;
    if (hit === undefined)
        throw notThere(source, documents, pointer);
    if (second === undefined)
        return hit;
    const { document, slot } = second.found;
    throw (0,documents_place/* errorAt */.O)(document.placeOf(editable_rangeOf(slot.value)?.[0] ?? 0), `"${pointer}" is in ${hits.length} documents of this file, so it cannot be told which one is meant. Give each document a file of its own. Nothing was written.`);
}
/** Says how far the pointer leads in the document where it leads farthest. */
function notThere(source, documents, pointer) {
    const steps = (0,json_pointer/* pointerSteps */.$L)(pointer);
    const ends = documents.flatMap((document) => {
        const search = locate(document, steps);
        return search.found === undefined ? [{ document, ...search }] : [];
    });
    const [end] = ends.sort((a, b) => b.steps - a.steps);
    const place = end?.document.placeOf(editable_rangeOf(end.node)?.[0] ?? 0) ?? { path: source.path, line: 1, column: 1 };
    const reached = steps.slice(0, end?.steps);
    const missing = steps[reached.length] ?? "";
    const suggestion = end === undefined ? "" : (0,nearest/* didYouMean */.a)(missing, keysAt(end.document, end.node));
    const where = reached.length === 0 ? "The file" : `"${(0,json_pointer/* pointerText */.po)(reached)}"`;
    return (0,documents_place/* errorAt */.O)(place, `${where} has no ${(0,errors_quote/* quote */.h)(missing)}, so "${pointer}" is not there.${suggestion} Add it, with any value, or correct \`files\` in the configuration. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/promotion/file-is-missing.js

/** That a configured file is not on its branch, and the commands that put it there. */
function fileIsMissing({ name, branch }, path, hasBranch) {
    const start = hasBranch ? `git fetch origin && git switch ${branch}` : `git switch --orphan ${branch}`;
    return {
        sentence: `${path} of ${name} is not on ${branch}, where Argo CD or Flux would read it.`,
        remedy: `Put it there with: "${start} && git checkout main -- ${path}", then "git commit -m 'chore: start ${branch}' && git push origin ${branch}".`,
    };
}
/** The same, where something was to be written to it. */
function missingFile(place, path, hasBranch) {
    const { sentence, remedy } = fileIsMissing(place, path, hasBranch);
    return new ReleaseError("invalid-config", `${sentence} ${remedy} Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/doctor/files.js





/** Whether the files that follow the manifest are on its branch, each with the values that a promotion would write. */
async function examineFiles(environment, tip) {
    const { name, branch, files } = environment;
    if (files.length === 0)
        return [];
    const check = `files-${name}`;
    const fix = `Correct the file on ${branch}, or \`files\` in the configuration.`;
    return [
        await (0,doctor_finding/* examined */.uC)(check, fix, () => {
            const refused = [...Map.groupBy(files, ({ path }) => path)].flatMap(([path, rules]) => files_refusals(environment, tip, path, rules));
            if (refused.length === 0)
                return (0,doctor_finding.ok)(check, `Each of the ${files.length} values under \`files\` is on ${branch}.`);
            const remedy = refused.map((one) => one.remedy).find((commands) => commands !== "");
            return (0,doctor_finding/* problem */.CC)(check, (0,doctor_finding/* firstOf */.Ku)(refused.map(({ sentence }) => sentence)), remedy ?? fix);
        }),
    ];
}
function files_refusals(environment, tip, path, rules) {
    const source = sourceAt(tip, path, environment.branch);
    if (source === undefined)
        return [fileIsMissing(environment, path, tip !== undefined)];
    return rules.flatMap(({ pointer }) => {
        try {
            editFile(source, [{ path, pointer, value: "0.0.0" }]);
            return [];
        }
        catch (cause) {
            if (cause instanceof release_error/* ReleaseError */.K && cause.code !== "internal")
                return [{ sentence: (0,doctor_finding/* wordsOf */.Z9)(cause), remedy: "" }];
            throw cause;
        }
    });
}

;// CONCATENATED MODULE: ./src/manifests/edit-kustomization.js






/** The keys of an `images[]` entry, in the order in which Kustomize documents them. */
const IMAGE_KEYS = ["name", "newName", "newTag", "digest"];
/**
 * The kustomization's text with the wanted images in its `images[]`; every character that need not change stays.
 * @throws ReleaseError `invalid-config`, with path, line and column, when it cannot be read or edited, or when it does
 * not have exactly one entry for an image.
 */
function editKustomization(source, wanted) {
    const document = (0,documents_document/* parseDocument */.T)(source);
    const edits = new Map();
    for (const one of wanted) {
        const edit = editImage(document, one);
        const other = edits.get(edit.index);
        if (other !== undefined)
            throw sharedEntry(document, edit.index, [other.service, one.service]);
        edits.set(edit.index, { edit, service: one.service });
    }
    const all = [...edits.values()].map(({ edit }) => edit);
    const splices = all.flatMap((edit) => edit.splices);
    if (splices.length === 0)
        return source.text;
    return applyProved(source, splices, all.flatMap((edit) => edit.intents));
}
function editImage(document, wanted) {
    const images = imageEntries(document);
    const index = findEntry(document, images, wanted);
    if (index === undefined)
        throw noEntry(document, wanted);
    const map = editableMap(document, images[index], `The entry of ${wanted.image}`);
    const changes = changesOf(map, wanted);
    const splices = changeKeys(document, map, changes, IMAGE_KEYS);
    const intents = changes.map(({ key, value }) => ({ path: ["images", index, key], value }));
    return { index, splices, intents };
}
function changesOf(map, { pin, digest }) {
    if ("digest" in pin) {
        return [
            { key: "newTag", value: undefined, quoted: false },
            { key: "digest", value: pin.digest, quoted: false, insteadOf: "newTag" },
        ];
    }
    const newTag = { key: "newTag", value: pin.newTag, quoted: false };
    // Kustomize lets a digest win over a tag: the former one must not stay, whatever the new one is.
    return pairsByKey(map).has("digest") ? [newTag, { key: "digest", value: digest, quoted: false }] : [newTag];
}
/** The items of `images`. @throws where they cannot be edited without side effects */
function imageEntries(document) {
    const root = editableMap(document, document.root, "The kustomization");
    const images = pairsByKey(root).get("images")?.value;
    if (images == null || ((0,identity/* isScalar */.jn)(images) && images.value === null))
        return [];
    refuseSharing(document, images, '"images"');
    if ((0,identity/* isSeq */.oP)(images))
        return images.items;
    throw editable_unsafe(document, images, '"images" is no list.');
}
/** The index of the one entry that stands for a service's image. @throws when there are several */
function findEntry(document, images, { service, image }) {
    const named = (test) => images.flatMap((entry, index) => ((0,identity/* isMap */.jh)(entry) && test(entry) ? [index] : []));
    const byImage = image === undefined ? [] : named((entry) => [entry.get("name"), entry.get("newName")].includes(image));
    const found = byImage.length > 0 ? byImage : named((entry) => entry.get("name") === service);
    if (found.length < 2)
        return found[0];
    throw (0,documents_place/* errorAt */.O)(document.placeOf(editable_rangeOf(images[found[1] ?? 0])?.[0] ?? 0), `"images" has ${found.length} entries for ${image ?? service}, so it cannot be told which one deploys ${service}. Keep one. Nothing was written.`);
}
function noEntry(document, { image, service }) {
    const root = (0,identity/* isMap */.jh)(document.root) ? pairsByKey(document.root).get("images")?.key : undefined;
    return (0,documents_place/* errorAt */.O)(document.placeOf(editable_rangeOf(root)?.[0] ?? 0), `"images" has no entry for ${image}, which ${service} is deployed from. Add "- name: ${image}" under "images:", with the name that the resources use. Nothing was written.`);
}
function sharedEntry(document, index, services) {
    return (0,documents_place/* errorAt */.O)(document.placeOf(editable_rangeOf(imageEntries(document)[index])?.[0] ?? 0), `This entry of "images" stands for ${services.join(" and for ")}: each service needs its own. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/doctor/kustomizations.js






/** Whether the kustomization is on its branch, and has an entry for each service that a promotion could write. */
async function examineKustomization({ services }, environment, tip) {
    const { name, branch, kustomization: path } = environment;
    if (path === undefined)
        return [];
    const [check, entries] = [`kustomization-${name}`, `image-entries-${name}`];
    const { finding, value: source } = await (0,doctor_finding/* reached */.V6)(check, `Correct ${path} on ${branch}.`, async () => {
        const found = sourceAt(tip, path, branch);
        const { sentence, remedy } = fileIsMissing(environment, path, tip !== undefined);
        return found === undefined
            ? { finding: (0,doctor_finding/* problem */.CC)(check, sentence, remedy), value: undefined }
            : { finding: (0,doctor_finding.ok)(check, `${path} is on ${branch}.`), value: found };
    });
    if (source === undefined)
        return [finding, (0,doctor_finding/* notLookedAt */.$h)(entries, `${path} could not be read (${check})`)];
    const each = [...services.values()];
    return [finding, await (0,doctor_finding/* examined */.uC)(entries, "", () => entriesFinding(entries, source, environment, each))];
}
function entriesFinding(check, source, environment, services) {
    const refused = services.flatMap((service) => {
        const error = refusalOf(source, [wantedImage(environment, service)]);
        return error === undefined ? [] : [{ service, error }];
    });
    const accepted = services.filter((service) => !refused.some((one) => one.service === service));
    // Each of them may have an entry, and two of them the same one.
    const shared = refusalOf(source, accepted.map((service) => wantedImage(environment, service)));
    const errors = [...refused.map(({ error }) => error), ...(shared === undefined ? [] : [shared])];
    if (errors.length === 0) {
        return (0,doctor_finding.ok)(check, `Each of the ${services.length} services has its entry under "images" of ${source.path}.`);
    }
    const wanted = refused.length > 0 ? refused.map(({ service }) => service) : accepted;
    const lines = wanted.slice(0, 5).map(({ image }) => `"- name: ${image}"`);
    const fix = `In ${source.path}, under "images:", each service needs one entry of its own: ${lines.join(", ")}.`;
    return (0,doctor_finding/* problem */.CC)(check, (0,doctor_finding/* firstOf */.Ku)([...new Set(errors.map(doctor_finding/* wordsOf */.Z9))]), fix);
}
/** A promotion's edit, tried on the text alone, is what tells whether a promotion could make it. */
function refusalOf(source, wanted) {
    try {
        editKustomization(source, wanted);
        return undefined;
    }
    catch (cause) {
        if (cause instanceof release_error/* ReleaseError */.K)
            return cause;
        throw cause;
    }
}
function wantedImage({ pin }, { name, image }) {
    return { service: name, image, pin: pin === "digest" ? { digest: someDigest() } : { newTag: "0.0.0" } };
}
function someDigest() {
    const text = `sha256:${"0".repeat(64)}`;
    if (digest_isDigest(text))
        return text;
    throw new TypeError(`${text} is no digest.`);
}

;// CONCATENATED MODULE: ./src/doctor/environments.js








/** An environment's branch, and what is on it: the manifest, and the files that are configured to follow it. */
async function examineEnvironment(manifests, configuration, environment) {
    const { name, branch } = environment;
    const { finding, value: read } = await examineBranch(manifests, environment);
    if (read === undefined) {
        const unread = (0,doctor_finding/* notLookedAt */.$h)(`manifest-${name}`, `the branch ${branch} could not be read`);
        return { environment, findings: [finding, unread], manifest: undefined };
    }
    const manifest = await examineManifest(configuration, environment, read);
    const kustomization = await examineKustomization(configuration, environment, read.tip);
    const files = await examineFiles(environment, read.tip);
    const findings = [finding, manifest.finding, ...kustomization, ...files];
    return { environment, findings, manifest: manifest.value };
}
function examineBranch(manifests, environment) {
    const { name, branch, kustomization } = environment;
    const check = `branch-${name}`;
    return (0,doctor_finding/* reached */.V6)(check, `Put right what is on the branch ${branch}.`, async () => {
        const tip = await readTip(manifests, branch, (0,config_configuration/* branchFiles */.Aj)(environment));
        if (tip !== undefined)
            return { finding: (0,doctor_finding.ok)(check, `The branch ${branch} is there.`), value: { tip } };
        const follower = kustomization === undefined ? "files" : "kustomization";
        const makesItself = (0,config_configuration/* branchFiles */.Aj)(environment).length === 1;
        const maker = makesItself ? "the first promotion makes it" : `it comes with its ${follower}`;
        return { finding: (0,doctor_finding/* todo */.dU)(check, `The branch ${branch} is not there yet; ${maker}.`), value: { tip } };
    });
}
function examineManifest(configuration, environment, { tip }) {
    const { name, branch, manifest: path } = environment;
    const check = `manifest-${name}`;
    return (0,doctor_finding/* reached */.V6)(check, `Correct ${path} on ${branch}, and commit it there.`, async () => {
        const source = sourceAt(tip, path, branch);
        if (source === undefined) {
            const sentence = `${path} is not on ${branch} yet; the first promotion makes it.`;
            return { finding: (0,doctor_finding/* todo */.dU)(check, sentence), value: undefined };
        }
        const manifest = parseManifest(source, name);
        const finding = strangers(configuration, environment, manifest) ??
            formerNames(configuration, environment, manifest) ??
            (0,doctor_finding.ok)(check, `${path} on ${branch} can be read. Services in it: ${manifest.services.size}.`);
        return { finding, value: manifest };
    });
}
/** Services that were renamed or taken away, or whose name is misspelt: nothing moves them any more. */
function strangers(configuration, { name, branch, manifest: file }, manifest) {
    const { services, path } = configuration;
    const formers = [...(0,config_configuration/* renamesOf */.fD)(configuration).values()];
    const found = [...manifest.services.keys()].filter((service) => !services.has(service) && !formers.includes(service));
    if (found.length === 0)
        return undefined;
    const sentences = found.map((service) => `${file} on ${branch} names "${service}", which is no service in ${path}.${(0,nearest/* didYouMean */.a)(service, services.keys())}`);
    const fix = `Correct the name in one of the two files, add the service to ${path}, say there what it is called now (renamed-from), or take the entry out with remove-service.`;
    return { check: `manifest-${name}`, verdict: "warning", sentence: (0,doctor_finding/* firstOf */.Ku)(sentences), fix };
}
/** Services that were renamed, and not promoted since. */
function formerNames(configuration, { name, branch, manifest: file }, manifest) {
    const found = [...(0,config_configuration/* renamesOf */.fD)(configuration)].filter(([, former]) => manifest.services.has(former));
    if (found.length === 0)
        return undefined;
    const sentences = found.map(([service, former]) => `${file} on ${branch} has ${service} under its former name ${former} still.`);
    return (0,doctor_finding/* todo */.dU)(`manifest-${name}`, `${(0,doctor_finding/* firstOf */.Ku)(sentences)} The next promotion changes the name.`);
}

;// CONCATENATED MODULE: ./src/gates/gate.js
function pass(sentence, evidence = {}) {
    return { verdict: "pass", code: null, sentence, evidence };
}
function warn(code, sentence, evidence = {}) {
    return { verdict: "warn", code, sentence, evidence };
}
function block(code, sentence, evidence = {}) {
    return { verdict: "block", code, sentence, evidence };
}
/** It will be answered later, and `code` is what a write before that is refused with. */
function waits(code, sentence, evidence = {}) {
    return { verdict: "waits", code, sentence, evidence };
}
/** The same of a plan that is only shown: what blocks a write does not block asking. */
function untilAsked(verdict) {
    return verdict.verdict === "block" ? { ...verdict, verdict: "waits" } : verdict;
}
/** The gate is configured, and what it decides by is not known. */
function unknown(sentence, evidence = {}) {
    return { verdict: "unknown", code: "gate-unavailable", sentence, evidence };
}
/**
 * Gates that make people wait do not stand between them and a fire: an emergency is let through, and so is a rollback to
 * what ran before; both are said.
 */
function unlessUrgent(code, { sentence, evidence }, { emergency, move }, advice) {
    if (emergency)
        return warn(code, `${sentence} Let through as an emergency.`, evidence);
    if (move === "back")
        return warn(code, `${sentence} Let through, since it goes back to what ran before.`, evidence);
    const act = move === "forward" ? "promote" : "roll back";
    return block(code, `${sentence} ${advice}, or ${act} with emergency and a reason, which is recorded.`, evidence);
}

;// CONCATENATED MODULE: ./src/gates/protection.js

/** What every summary says where the boundary does not hold, or cannot be seen. */
const ADVISORY = "Advisory only: anyone with write access can bypass these gates.";
/** Whether GitHub asks people before a job may use the environment, and whether only the App can write its branch. */
const environmentProtection = {
    name: "environment-protection",
    of: "environment",
    ask({ environment, protection }) {
        return protection === undefined ? undefined : protectionVerdict(environment.name, protection);
    },
};
/** What `drift` means for the environment of that name; also for those who only look. */
function protectionVerdict(environment, drift) {
    const evidence = Object.fromEntries(drift.map(({ what, is }) => [what, is]));
    const relied = drift.filter(({ weight }) => weight === "gate");
    const hidden = relied.filter(({ state }) => state === "unknown");
    const missing = relied.filter(({ state }) => state === "missing");
    if (missing.length > 0) {
        const sentence = `GitHub does not protect the environment ${environment} as the configuration asks: ${listed(missing)}.`;
        return block("environment-unprotected", `${sentence} ${mends(missing)}`, evidence);
    }
    if (hidden.length > 0) {
        const sentence = `Whether GitHub protects the environment ${environment} cannot be told: ${listed(hidden)}.`;
        return unknown(`${sentence} ${mends(hidden)}`, evidence);
    }
    if (drift.length === 0)
        return pass(`GitHub protects ${environment} as the configuration asks.`);
    const sentence = `GitHub asks people before ${environment}, but not all of its boundary holds: ${listed(drift)}.`;
    return warn("environment-unprotected", `${sentence} ${ADVISORY}`, evidence);
}
function listed(drift) {
    return drift.map(({ what, wanted, is }) => `${what}: ${wanted} is wanted, but it is ${is}`).join("; ");
}
function mends(drift) {
    return [...new Set(drift.map(({ mend }) => mend))].join(" ");
}

// EXTERNAL MODULE: ./src/branches/backoff.js
var backoff = __webpack_require__(9170);
;// CONCATENATED MODULE: ./src/branches/refused.js


/** The error for a write that was refused while the refs stood still; `words` are the other side's own. */
function refused(url, what, words) {
    return new ReleaseError("rejected", `${url} refused the write of ${what}. It said: ${words} Nothing was changed. ${advice(words)}`);
}
/** Whether a refusal comes from a rule of the repository: those who are on its bypass list may. */
function namesRule(words) {
    return /GH0(06|13)|protected (branch|ref)|rule.violation|ruleset/i.test(words);
}

;// CONCATENATED MODULE: ./src/github/verdict.js


/** What GitHub asks for where it does not say how long. */
const A_MINUTE = 60_000;
const verdict_LONGEST = 300;
/** Reads an outcome by GitHub's rules ("Rate limits for the REST API", "Rate limits … for the GraphQL API"). */
function judge(outcome, now) {
    if (outcome.kind === "fault")
        return { kind: outcome.transient ? "lost" : "hopeless", words: outcome.words };
    const words = `answered ${verdict_statusWords(outcome)}`;
    if (isLimit(outcome))
        return { kind: "limited", wait: waitFor(outcome, now), words };
    if (isTransient(outcome) || isInternalError(outcome))
        return { kind: "lost", words };
    if (outcome.status >= 300 && outcome.status < 400)
        return { kind: "hopeless", words };
    return { kind: "answered", answer: outcome };
}
function isLimit({ status, headers, body }) {
    const text = json_field_parseJson(body.toString("utf8"));
    if (status === 200)
        return json_field_listField(text, "errors").some((error) => json_field_textField(error, "type") === "RATE_LIMITED");
    if (status !== 403 && status !== 429)
        return false;
    const isSaid = /rate limit/i.test(json_field_textField(text, "message") ?? "");
    return status === 429 || isSaid || headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0";
}
function waitFor(answer, now) {
    const asked = retryAfter(answer, now);
    if (asked !== undefined)
        return asked;
    const reset = Number(answer.headers["x-ratelimit-reset"]);
    const isSpent = answer.headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset);
    return isSpent ? Math.max(0, reset * 1000 - now.getTime()) : A_MINUTE;
}
/** GraphQL says a failure of its own with status 200, and in an error that has neither a type nor a code. */
function isInternalError({ status, body }) {
    if (status !== 200)
        return false;
    const errors = json_field_listField(json_field_parseJson(body.toString("utf8")), "errors");
    return errors.some((error) => json_field_field(error, "type") === undefined && json_field_field(error, "extensions") === undefined);
}
/** `403 (Resource not accessible by integration; request id C0DE:1)`: GitHub's own words, on one line. */
function verdict_statusWords(answer) {
    const { status, headers, body } = answer;
    const text = json_field_parseJson(body.toString("utf8"));
    const messages = [json_field_textField(text, "message"), ...json_field_listField(text, "errors").map(errorWords)];
    const id = headers["x-github-request-id"];
    const parts = [...messages.filter(Boolean), ...(typeof id === "string" ? [`request id ${id}`] : [])];
    const line = parts
        .join("; ")
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf} ]+/gu, " ")
        .trim();
    if (line === "")
        return String(status);
    return `${status} (${line.length > verdict_LONGEST ? `${line.slice(0, verdict_LONGEST)}…` : line})`;
}
/** One of `errors`: GraphQL's have a type, REST's a code; either may be plain text. */
function errorWords(error) {
    if (typeof error === "string")
        return error;
    const kind = json_field_textField(error, "type") ?? json_field_textField(error, "code");
    return [json_field_textField(error, "message"), kind && `[${kind}]`].filter(Boolean).join(" ");
}

;// CONCATENATED MODULE: ./src/github/client.js





const client_ATTEMPTS = 5;
const LONGEST_WAIT = 60_000;
const client_LARGEST_ANSWER = 32 * 1024 * 1024;
/**
 * @param bearer the value of `Authorization`, if there is a token
 * @param timeoutMs no single wait is longer
 * @throws ReleaseError (from both functions) `unauthorized`, `api-unavailable`
 */
function connectGithub(bearer, timeoutMs, world) {
    const transport = (0,http_transport/* openTransport */.g)(world.env);
    const hide = (text) => (bearer === undefined ? text : text.replaceAll(bearer.replace("Bearer ", ""), "***"));
    async function send(request, isWrite) {
        for (let attempt = 1;; attempt++) {
            const verdict = judge(await transport(httpRequest(request, bearer)), world.now());
            if (verdict.kind === "answered")
                return requireAdmitted(request, verdict.answer, hide);
            const words = hide(verdict.words);
            if (verdict.kind === "hopeless")
                throw client_unavailable(request, words, false);
            if (verdict.kind === "lost" && isWrite)
                return { kind: "lost", words };
            const wait = verdict.kind === "limited" ? verdict.wait : (0,backoff/* patience */._)(attempt, world);
            const limited = verdict.kind === "limited" ? `${words} and asks to wait ${Math.ceil(wait / 1000)} seconds` : words;
            if (attempt === client_ATTEMPTS || wait > Math.min(LONGEST_WAIT, timeoutMs))
                throw client_unavailable(request, limited);
            await world.sleep(wait);
        }
    }
    return {
        ask: async (request) => {
            const answer = await send(request, false);
            if (answer.kind === "lost")
                throw client_unavailable(request, answer.words);
            return answer;
        },
        write: (request) => send(request, true),
    };
}
function httpRequest({ method, url, body, accept }, bearer) {
    const headers = {
        accept: accept ?? "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(bearer === undefined ? {} : { authorization: bearer }),
    };
    const bytes = body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)) };
    return { method, url, headers, limit: client_LARGEST_ANSWER, ...bytes };
}
/** Who may not see a repository is told 404. A refusal by a rule is no matter of the credential. */
function requireAdmitted(request, answer, hide) {
    const words = hide(verdict_statusWords(answer));
    const isRefused = [401, 403, 404].includes(answer.status) && !namesRule(words);
    if (isRefused && request.mayBeHidden !== true)
        throw client_unauthorized(request, words);
    return answer.status < 400 ? answer : { ...answer, body: Buffer.from(hide(answer.body.toString("utf8"))) };
}
/** `words`: GitHub's own, already without secrets. */
function client_unauthorized({ url, doing }, words) {
    return new release_error/* ReleaseError */.K("unauthorized", `${url.host} does not let us ${doing}: it answered ${words}. Nothing was written. Check that the repository is there and that the token is valid and may write it: contents: write for the job's own token, or the token of a GitHub App that is installed on that repository.`);
}
function client_unavailable({ url, doing, method = "POST" }, words, retryable = true) {
    // What is only read, nobody asked to be written by the API.
    const otherwise = method === "GET" ? "" : '; or use "commit-with: git"';
    const advice = retryable
        ? "Run again when the API answers; what is already done stays done."
        : `Trying again will not help: check GITHUB_API_URL, the repository's address (it may have been renamed), and the proxy if there is one${otherwise}.`;
    return new release_error/* ReleaseError */.K("api-unavailable", `Could not ${doing}: ${url.host} ${words}. ${advice}`, { retryable });
}

;// CONCATENATED MODULE: ./src/github/rest.js



const PER_PAGE = 100;
/** A hundred thousand; where a list goes on after that, something is wrong. */
const MOST_PAGES = 1000;
const PATIENCE = 60_000;
function openRest(place, bearer, world) {
    return { place, client: connectGithub(bearer, PATIENCE, world) };
}
/** `/repos/acme/shop/actions/runs/7` for "actions", "runs", "7". */
function repositoryPath({ owner, name }, ...parts) {
    return apiPath("repos", owner, name, ...parts);
}
function apiPath(...parts) {
    return parts.map((part) => `/${encodeURIComponent(part)}`).join("");
}
/** @throws ReleaseError `api-unavailable`, also where the answer is not what GitHub would say */
async function rest_readOne(reader, question) {
    const asked = await rest_ask(reader, question, new URL(`${reader.place.rest}${question.path}`));
    if (asked.kind === "hidden")
        return asked;
    const value = question.parse(asked.value.body);
    return value === undefined ? unknownForm(reader, question) : { kind: "read", value };
}
/**
 * All pages of a list, or as many as are enough; `list` is the field that holds it, where it is not the answer itself.
 * @throws ReleaseError `api-unavailable`, also where one item is not what GitHub would say
 */
async function rest_readAll(reader, question, list, isEnough = () => false) {
    const values = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const url = new URL(`${reader.place.rest}${question.path}`);
        url.searchParams.set("per_page", `${PER_PAGE}`);
        url.searchParams.set("page", `${page}`);
        const asked = await rest_ask(reader, question, url);
        if (asked.kind === "hidden")
            return asked;
        const { body, goesOn } = asked.value;
        const items = list === undefined ? body : json_field_field(body, list);
        if (!Array.isArray(items))
            return unknownForm(reader, question);
        for (const item of items)
            values.push(question.parse(item) ?? unknownForm(reader, question));
        const isLast = items.length < PER_PAGE && !goesOn;
        if (isLast || isEnough(values))
            return { kind: "read", value: values };
    }
    return unknownForm(reader, question);
}
async function rest_ask({ client }, { doing, permission }, url) {
    const answer = await client.ask({ method: "GET", url, doing, mayBeHidden: true });
    if (answer.status === 200) {
        const goesOn = /;\s*rel="?next"?/.test(String(answer.headers.link ?? ""));
        return { kind: "read", value: { body: json_field_parseJson(answer.body.toString("utf8")), goesOn } };
    }
    const words = verdict_statusWords(answer);
    const why = `${url.host} did not let us ${doing}: it answered ${words}. Give the job's token the permission "${permission}".`;
    return { kind: "hidden", status: answer.status, why };
}
function unknownForm({ place }, { path, doing }) {
    const request = {
        method: "GET",
        url: new URL(`${place.rest}${path}`),
        doing,
    };
    throw client_unavailable(request, "answered something that is not what GitHub's API says there", false);
}

;// CONCATENATED MODULE: ./src/github/environments.js


const PERMISSION = "actions: read";
/** An environment's rules; undefined where there is no such environment. */
async function readEnvironment(reader, name) {
    const rules = await rest_readOne(reader, {
        path: repositoryPath(reader.place, "environments", name),
        doing: `read the rules of the environment ${name}`,
        permission: PERMISSION,
        parse: (value) => parseRules(value, reader.place.owner),
    });
    if (rules.kind === "read")
        return rules.value.branches === "all" ? rules : withPolicies(reader, name, rules.value);
    if (rules.status !== 404)
        return rules;
    return (await isListReadable(reader)) ? { kind: "read", value: undefined } : rules;
}
async function withPolicies(reader, name, rules) {
    if (rules.branches === "protected")
        return { kind: "read", value: rules };
    const question = {
        path: repositoryPath(reader.place, "environments", name, "deployment-branch-policies"),
        doing: `read the deployment branches of the environment ${name}`,
        permission: PERMISSION,
        parse: parsePolicy,
    };
    const policies = await rest_readAll(reader, question, "branch_policies");
    return policies.kind === "hidden" ? policies : { kind: "read", value: { ...rules, branches: policies.value } };
}
/** A token that may list environments is told 404 only of those that are not there. */
async function isListReadable(reader) {
    const listed = await rest_readOne(reader, {
        path: `${repositoryPath(reader.place, "environments")}?per_page=1`,
        doing: "list the environments",
        permission: PERMISSION,
        parse: (value) => Array.isArray(json_field_field(value, "environments")) || undefined,
    });
    return listed.kind === "read";
}
function parseRules(value, owner) {
    if (json_field_textField(value, "name") === undefined)
        return undefined;
    const rules = json_field_listField(value, "protection_rules");
    const ofType = (type) => rules.filter((rule) => json_field_textField(rule, "type") === type);
    const reviewing = ofType("required_reviewers");
    const waits = ofType("wait_timer").map((rule) => json_field_field(rule, "wait_timer"));
    const policy = json_field_field(value, "deployment_branch_policy");
    return {
        reviewers: reviewing.flatMap((rule) => json_field_listField(rule, "reviewers")).map((one) => parseReviewer(one, owner)),
        preventSelfReview: reviewing.some((rule) => json_field_field(rule, "prevent_self_review") === true),
        // Where a server does not say, they may.
        adminsMayBypass: json_field_field(value, "can_admins_bypass") !== false,
        waitMinutes: Math.max(0, ...waits.filter((minutes) => typeof minutes === "number")),
        branches: policy === null || policy === undefined ? "all" : json_field_field(policy, "protected_branches") === true ? "protected" : [],
    };
}
/** Whom we cannot name is somebody all the same. */
function parseReviewer(value, owner) {
    const reviewer = json_field_field(value, "reviewer");
    const id = json_field_field(reviewer, "id");
    const slug = json_field_textField(reviewer, "slug");
    const name = slug === undefined ? (json_field_textField(reviewer, "login") ?? "?") : `${owner}/${slug}`;
    return { type: slug === undefined ? "User" : "Team", name: name.toLowerCase(), id: typeof id === "number" ? id : 0 };
}
function parsePolicy(value) {
    const id = json_field_field(value, "id");
    const name = json_field_textField(value, "name");
    if (typeof id !== "number" || name === undefined)
        return undefined;
    return { id, name, type: json_field_textField(value, "type") ?? "branch" };
}

;// CONCATENATED MODULE: ./src/github/place.js



const GITHUB = "https://github.com";
/**
 * The repository whose workflow runs here, where the runner says which.
 * @throws ReleaseError `invalid-input` for an address of the API that no token may go to
 */
function runPlace(env) {
    const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? "") ?? [];
    if (owner === undefined || name === undefined || !env.GITHUB_API_URL)
        return undefined;
    return { owner, name, rest: parseApi(env.GITHUB_API_URL) };
}
/**
 * The place of a Git remote, which must be on the server that this run's API belongs to: a token goes to no other.
 * @throws ReleaseError `invalid-input`
 */
function parseGithubPlace(remote, env) {
    const server = env.GITHUB_SERVER_URL || GITHUB;
    const place = findRestPlace(remote, env);
    const api = place?.rest ?? apiOf(env);
    if (place === undefined) {
        throw place_refused(`"commit-with: api" needs the manifests' repository as ${server}/owner/name, on the server of ${api}, but it is ${quote(remote)}`, `Give such an address, or leave "commit-with" at git`);
    }
    // GitHub Enterprise Server has GraphQL beside, not below, its REST API.
    const graphql = new URL(`${api.replace(/\/api\/v3$/, "/api")}/graphql`);
    return { ...place, url: remote, graphql };
}
/** The same where it is there; undefined for a repository on another server. @throws ReleaseError `invalid-input` */
function findRestPlace(remote, env) {
    const server = env.GITHUB_SERVER_URL || GITHUB;
    const url = URL.canParse(remote) ? new URL(remote) : undefined;
    const [, owner, name] = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url?.pathname ?? "") ?? [];
    const isThere = URL.canParse(server) && url?.origin === new URL(server).origin && /^https?:$/.test(url.protocol);
    return isThere && owner !== undefined && name !== undefined ? { owner, name, rest: apiOf(env) } : undefined;
}
function apiOf(env) {
    return parseApi(env.GITHUB_API_URL || "https://api.github.com");
}
function parseApi(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isPrivate = url?.protocol === "https:" || (url?.protocol === "http:" && (0,loopback/* isLoopback */.U)(url.hostname));
    if (url !== undefined && isPrivate && url.username === "" && url.password === "" && url.search === "") {
        return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
    }
    throw place_refused("GITHUB_API_URL is no https:// address without credentials", "The runner sets it; where you set it yourself, give something like https://github.example/api/v3");
}
function place_refused(what, advice) {
    return new release_error/* ReleaseError */.K("invalid-input", `${what}. Nothing was read or written. ${advice}.`);
}

;// CONCATENATED MODULE: ./src/github/repository.js


function readRepository(reader) {
    const { owner, name } = reader.place;
    return rest_readOne(reader, {
        path: repositoryPath(reader.place),
        doing: `read what ${owner}/${name} is like`,
        permission: "metadata: read",
        parse(value) {
            const defaultBranch = json_field_textField(value, "default_branch");
            return defaultBranch === undefined ? undefined : { defaultBranch, isPrivate: json_field_field(value, "private") === true };
        },
    });
}

;// CONCATENATED MODULE: ./src/github/rulesets.js


/** All rulesets that bind the repository, its organisation's with them. */
async function readRulesets(reader) {
    const { owner, name } = reader.place;
    const [doing, permission] = [`read the rulesets of ${owner}/${name}`, "contents: read"];
    const path = repositoryPath(reader.place, "rulesets");
    const ids = await rest_readAll(reader, { path, doing, permission, parse: parseId });
    if (ids.kind === "hidden")
        return ids;
    const rulesets = [];
    for (const id of ids.value) {
        const one = await rest_readOne(reader, { path: `${path}/${id}`, doing, permission, parse: parseRuleset });
        if (one.kind === "hidden")
            return one;
        rulesets.push(one.value);
    }
    return { kind: "read", value: rulesets };
}
function parseId(value) {
    const id = json_field_field(value, "id");
    return typeof id === "number" ? id : undefined;
}
function parseRuleset(value) {
    const id = parseId(value);
    const name = json_field_textField(value, "name");
    if (id === undefined || name === undefined)
        return undefined;
    const refs = json_field_field(json_field_field(value, "conditions"), "ref_name");
    const texts = (list) => list.filter((one) => typeof one === "string");
    const bypass = json_field_field(value, "bypass_actors");
    return {
        id,
        name,
        target: json_field_textField(value, "target") ?? "branch",
        active: json_field_textField(value, "enforcement") === "active",
        own: json_field_textField(value, "source_type") === "Repository",
        include: texts(json_field_listField(refs, "include")),
        exclude: texts(json_field_listField(refs, "exclude")),
        rules: texts(json_field_listField(value, "rules").map((rule) => json_field_textField(rule, "type"))),
        bypass: Array.isArray(bypass) ? bypass.map(parseActor) : undefined,
    };
}
function parseActor(value) {
    const id = json_field_field(value, "actor_id");
    return {
        type: json_field_textField(value, "actor_type") ?? "?",
        id: typeof id === "number" ? id : null,
        mode: json_field_textField(value, "bypass_mode") ?? "always",
    };
}

;// CONCATENATED MODULE: ./src/protection/environment-drift.js
const APPLY = "Run configure-environments with mode apply and an admin-token";
/** Where an environment on GitHub is not as wanted; a key that the configuration leaves out is not compared. */
function environmentDrift(wanted, read, isPrivate) {
    const what = `environment ${wanted.name}`;
    const weight = wanted.role === "asks" ? "gate" : "boundary";
    if (read.kind === "hidden") {
        return [
            { what, wanted: "its rules", is: "not readable with this token", mend: read.why, state: "unknown", weight },
        ];
    }
    const mend = `${APPLY}; or by hand: Settings → Environments → ${wanted.name}.`;
    if (read.value === undefined) {
        return [{ what, wanted: "an environment with rules", is: "not there", mend, state: "missing", weight }];
    }
    const rows = [
        reviewers(wanted, read.value, isPrivate),
        selfReview(wanted, read.value),
        bypass(wanted, read.value),
        waitTimer(wanted, read.value),
        branches(wanted, read.value),
    ];
    return rows.flatMap((row) => row === undefined ? [] : [{ mend, weight, ...row, what: `${what}: ${row.what}`, state: "missing" }]);
}
function reviewers(wanted, is, isPrivate) {
    const names = is.reviewers.map(({ name }) => name).sort();
    const found = names.join(", ") || "nobody";
    if (wanted.reviewers === undefined) {
        if (names.length > 0)
            return undefined;
        const mend = `Name people or teams in \`protection.reviewers\` of the environment, then ${decapitalised(APPLY)}; or by hand: Settings → Environments → ${wanted.name}.`;
        return { what: "reviewers", wanted: "somebody", is: found, mend: mend + smallPlan(isPrivate) };
    }
    const asked = wanted.reviewers.map(environment_drift_nameOf).sort();
    if (asked.join() === names.join())
        return undefined;
    const row = { what: "reviewers", wanted: asked.join(", ") || "nobody", is: found };
    if (names.length > 0 || !isPrivate)
        return row;
    return {
        ...row,
        mend: `${APPLY}; or by hand: Settings → Environments → ${wanted.name}.${smallPlan(isPrivate)}`,
    };
}
function smallPlan(isPrivate) {
    return isPrivate
        ? " For private repositories GitHub has reviewers on Enterprise plans alone: on a smaller one write `reviewers: []`, which says that nobody is asked."
        : "";
}
function environment_drift_nameOf(approver) {
    return "team" in approver ? approver.team : approver.user;
}
/** Without reviewers GitHub has no such rule. */
function selfReview(wanted, is) {
    if (is.reviewers.length === 0 || wanted.reviewers?.length === 0)
        return undefined;
    if (wanted.preventSelfReview === is.preventSelfReview)
        return undefined;
    const words = (isPrevented) => (isPrevented ? "prevented" : "allowed");
    return { what: "self-review", wanted: words(wanted.preventSelfReview), is: words(is.preventSelfReview) };
}
/** A way around, not a gate: who goes it has no approval, and none is counted. */
function bypass(wanted, is) {
    if (wanted.adminsMayBypass === undefined || wanted.adminsMayBypass === is.adminsMayBypass)
        return undefined;
    const words = (may) => (may ? "administrators may bypass" : "administrators may not bypass");
    const verb = wanted.adminsMayBypass ? "Tick" : "Untick";
    return {
        what: "bypass",
        wanted: words(wanted.adminsMayBypass),
        is: words(is.adminsMayBypass),
        mend: `By hand, since GitHub's API does not take it: Settings → Environments → ${wanted.name}: ${verb} "Allow administrators to bypass configured protection rules".`,
        weight: "boundary",
    };
}
function waitTimer(wanted, is) {
    if (wanted.waitMinutes === undefined || wanted.waitMinutes === is.waitMinutes)
        return undefined;
    return { what: "wait timer", wanted: `${wanted.waitMinutes} min`, is: `${is.waitMinutes} min` };
}
function branches(wanted, is) {
    const found = typeof is.branches === "string" ? is.branches : is.branches.map(policyName).sort().join(", ");
    const asked = [...wanted.branches].sort().join(", ");
    if (found === asked && typeof is.branches !== "string")
        return undefined;
    const words = { all: "all branches", protected: "protected branches" };
    const shown = typeof is.branches === "string" ? words[is.branches] : found || "no branch";
    return { what: "branches", wanted: asked, is: shown };
}
function policyName({ name, type }) {
    return type === "branch" ? name : `${type} ${name}`;
}
function decapitalised(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

// EXTERNAL MODULE: ../../node_modules/picomatch/lib/picomatch.js
var picomatch = __webpack_require__(4156);
;// CONCATENATED MODULE: ./src/protection/ref-drift.js

/** GitHub's number for the role that may change rulesets anyway: going through a pull request takes nothing from them. */
const ADMIN_ROLE = 5;
const WORDS = {
    creation: "create",
    update: "update",
    deletion: "delete",
    non_fast_forward: "force-push",
};
/** Where no ruleset, whatever its name, keeps people from what they must not do to these refs. */
function refDrift(wanted, read, app) {
    const { what, rules } = wanted;
    const base = { what, wanted: wantedWords(wanted, app), weight: "boundary" };
    if (read.kind === "hidden") {
        return [{ ...base, is: "not readable with this token", mend: read.why, state: "unknown" }];
    }
    const holds = rules.map((rule) => ({ rule, hold: worst(wanted, rule, read.value, app) }));
    const open = holds.filter(({ hold }) => hold === "missing").map(({ rule }) => WORDS[rule]);
    if (open.length > 0) {
        const others = wanted.bypass === "app" ? "open to others, or closed to the App too" : "open";
        return [{ ...base, is: `${others}: ${open.join(", ")}`, mend: mendOf(wanted, app), state: "missing" }];
    }
    if (holds.every(({ hold }) => hold === "holds"))
        return [];
    const mend = "Run configure-environments with an admin-token, which sees the list; or look by hand: Settings → Rules → Rulesets.";
    return [{ ...base, is: "closed, but the bypass list is not readable with this token", mend, state: "unknown" }];
}
function wantedWords({ rules, bypass }, app) {
    const verbs = rules.map((rule) => WORDS[rule]).join(", ");
    const who = app === undefined ? "an App" : `the App ${app}`;
    return bypass === "app" ? `only ${who} may ${verbs}` : `nobody may ${verbs}`;
}
function mendOf({ bypass }, app) {
    const apply = "Run configure-environments with mode apply and an admin-token; or by hand: Settings → Rules → Rulesets.";
    if (bypass === "nobody" || app !== undefined)
        return apply;
    return `Write the App's id into the configuration (\`protection: { app: … }\`). ${apply}`;
}
/** A rule holds where it holds for every ref. */
function worst(wanted, rule, rulesets, app) {
    const holds = wanted.samples.map((ref) => holdOf(wanted, rule, ref, rulesets, app));
    if (holds.includes("missing"))
        return "missing";
    return holds.includes("unknown") ? "unknown" : "holds";
}
/** Rulesets add up: one that binds everybody is enough, whom others let pass or not. */
function holdOf(wanted, rule, ref, rulesets, app) {
    const binding = rulesets.filter(({ active, target, rules, include, exclude }) => active &&
        target === wanted.target &&
        rules.includes(rule) &&
        include.some((pattern) => covers(pattern, ref)) &&
        !exclude.some((pattern) => covers(pattern, ref)));
    if (binding.some(({ bypass }) => bypass !== undefined && isNarrow(bypass, wanted, app)))
        return "holds";
    return binding.some(({ bypass }) => bypass === undefined) ? "unknown" : "missing";
}
/** GitHub reads patterns as Ruby's `File.fnmatch` with `FNM_PATHNAME`: `*` takes no slash. */
function covers(pattern, ref) {
    return pattern === "~ALL" || picomatch.isMatch(ref, pattern, { dot: true, nobrace: true, noextglob: true });
}
function isNarrow(bypass, { bypass: wanted, target }, app) {
    if (wanted === "nobody")
        return bypass.length === 0;
    const isApp = ({ type, id }) => type === "Integration" && (app === undefined || id === app);
    return bypass.some(isApp) && bypass.every((actor) => isApp(actor) || (target === "branch" && isReview(actor)));
}
function isReview({ type, id, mode }) {
    return type === "RepositoryRole" && id === ADMIN_ROLE && mode === "pull_request";
}
/** Who may pass, in a ruleset of ours: the App; on branches administrators by pull requests, to change an overlay. */
function bypassOf({ bypass, target }, app) {
    if (bypass === "nobody")
        return [];
    const review = { type: "RepositoryRole", id: ADMIN_ROLE, mode: "pull_request" };
    return [{ type: "Integration", id: app, mode: "always" }, ...(target === "branch" ? [review] : [])];
}

// EXTERNAL MODULE: ./src/versions/template.js
var template = __webpack_require__(9897);
;// CONCATENATED MODULE: ./src/protection/wanted.js

const VERSION = { version: "1.2.3", major: "1", minor: "2" };
const DATE = "20250120";
/** What the configuration asks for; nothing where it asks for no protection at all. */
function wantedProtection(configuration, defaultBranch) {
    const closed = [...configuration.environments.values()].filter(({ protection }) => protection !== undefined);
    if (closed.length === 0 && configuration.protection === undefined)
        return undefined;
    return {
        environments: closed.flatMap((environment) => environmentsOf(environment, defaultBranch)),
        refs: [...branchesOf(closed), ...milestonesOf(closed), serviceTags(configuration), releaseBranches(configuration)],
        app: configuration.protection?.app,
    };
}
function environmentsOf({ name, approvals, protection }, defaultBranch) {
    if (protection === undefined)
        return [];
    const branches = protection.branches ?? [defaultBranch];
    const asks = {
        name,
        role: "asks",
        reviewers: protection.reviewers,
        preventSelfReview: protection.preventSelfReview,
        adminsMayBypass: protection.adminsMayBypass,
        waitMinutes: protection.waitTimer,
        branches,
    };
    const free = { reviewers: [], preventSelfReview: false, adminsMayBypass: undefined, waitMinutes: 0 };
    const holdsKey = { name: `${name}-write`, role: "holds-key", ...free, branches: [defaultBranch] };
    // Where pull requests are approved, no job asks for the environment itself.
    return approvals.asks === "pull-request" ? [holdsKey] : [asks, holdsKey];
}
function branchesOf(closed) {
    if (closed.length === 0)
        return [];
    const branches = [...new Set(closed.map(({ branch }) => branch))];
    const refs = branches.map((branch) => `refs/heads/${branch}`);
    return [
        {
            name: "release-actions: GitOps branches",
            what: `branch ${branches.join(", ")}`,
            repository: "manifests",
            target: "branch",
            include: refs,
            samples: refs,
            rules: ["creation", "update", "deletion", "non_fast_forward"],
            bypass: "app",
        },
    ];
}
function milestonesOf(closed) {
    const tags = closed.flatMap(({ name, milestoneTag }) => {
        if (milestoneTag === undefined)
            return [];
        const tag = (0,template/* render */.XX)(milestoneTag, { date: DATE, environment: name });
        return [{ pattern: (0,template/* render */.XX)(milestoneTag, { date: "*", environment: name }), samples: [tag, `${tag}.2`] }];
    });
    if (tags.length === 0)
        return [];
    const patterns = [...new Set(tags.map(({ pattern }) => (pattern.endsWith("*") ? pattern : `${pattern}*`)))];
    return [
        {
            name: "release-actions: milestone tags",
            what: `milestone tags ${patterns.join(", ")}`,
            repository: "manifests",
            target: "tag",
            include: patterns.map((pattern) => `refs/tags/${pattern}`),
            samples: tags.flatMap(({ samples }) => samples.map((tag) => `refs/tags/${tag}`)),
            rules: ["creation", "update", "deletion"],
            bypass: "app",
        },
    ];
}
/** Creating one stays open: promotions to staging do it with the job's own token, and people do it for hotfixes. */
function serviceTags({ services, tags }) {
    const pattern = patternOf(tags.service, { version: "*.*.*" });
    const samples = [...services.keys()].flatMap((service) => ["1.2.3", "1.2.3-rc.1"].map((version) => `refs/tags/${(0,template/* render */.XX)(tags.service, { service, version })}`));
    return {
        name: "release-actions: version tags",
        what: `version tags ${pattern}`,
        repository: "code",
        target: "tag",
        include: [`refs/tags/${pattern}`],
        samples,
        rules: ["update", "deletion"],
        bypass: "nobody",
    };
}
/** Fixes are pushed there; what was released from there must stay in its history. */
function releaseBranches({ services, tags }) {
    const pattern = patternOf(tags.releaseBranch, {});
    const samples = [...services.keys()].map((service) => `refs/heads/${(0,template/* render */.XX)(tags.releaseBranch, { service, ...VERSION })}`);
    return {
        name: "release-actions: release branches",
        what: `release branches ${pattern}`,
        repository: "code",
        target: "branch",
        include: [`refs/heads/${pattern}`],
        samples,
        rules: ["deletion", "non_fast_forward"],
        bypass: "nobody",
    };
}
function patternOf(template, values) {
    return template.parts.map((part) => ("literal" in part ? part.literal : (values[part.placeholder] ?? "*"))).join("");
}

;// CONCATENATED MODULE: ./src/protection/read-protection.js








/** @param bearer one token for both repositories; undefined: each with its own */
function openProtection(remotes, world, bearer) {
    const open = ({ url, bearer: own }) => {
        const place = findRestPlace(url, world.env);
        return place === undefined ? undefined : openRest(place, bearer ?? own, world);
    };
    const code = open(remotes.code);
    return { code, manifests: remotes.manifests === remotes.code ? code : open(remotes.manifests) };
}
/**
 * Compares all that the configuration wants of GitHub with what is there; undefined where it wants nothing.
 * @param only an environment: what the others want is left out, and the rules about refs of the code stay in
 */
async function readProtection(configuration, { code, manifests }, only) {
    if (wantedProtection(configuration, "") === undefined)
        return undefined;
    const repository = code === undefined ? elsewhere("the code") : await readRepository(code);
    const { defaultBranch, isPrivate } = repository.kind === "read" ? repository.value : { defaultBranch: "the default branch", isPrivate: false };
    const wanted = wantedProtection(narrowed(configuration, only), defaultBranch);
    if (wanted === undefined)
        return undefined;
    const environments = wanted.environments.map(async (one) => {
        const isReadable = code !== undefined && repository.kind === "read";
        const unread = repository.kind === "hidden" ? repository : elsewhere("the code");
        const read = isReadable ? await readEnvironment(code, one.name) : unread;
        return { wanted: one, drift: environmentDrift(one, read, isPrivate) };
    });
    const rulesets = await readBoth(code, manifests);
    const refs = wanted.refs.map((one) => ({ wanted: one, drift: refDrift(one, rulesets[one.repository], wanted.app) }));
    return { environments: await Promise.all(environments), refs, app: wanted.app, isPrivate };
}
function driftOf({ environments, refs }) {
    return [...environments, ...refs].flatMap(({ drift }) => drift);
}
async function readBoth(code, manifests) {
    const ofCode = await rulesetsOf(code, "the code");
    return { code: ofCode, manifests: manifests === code ? ofCode : await rulesetsOf(manifests, "the manifests") };
}
async function rulesetsOf(reader, what) {
    return reader === undefined ? elsewhere(what) : readRulesets(reader);
}
function narrowed(configuration, only) {
    if (only === undefined)
        return configuration;
    const environments = [...configuration.environments].filter(([name]) => name === only);
    return { ...configuration, environments: new Map(environments) };
}
function elsewhere(what) {
    const why = `The repository of ${what} is not on the GitHub server whose API this run has (GITHUB_SERVER_URL, GITHUB_API_URL). Take \`protection\` out of the configuration, or protect it there by hand.`;
    return { kind: "hidden", status: 0, why };
}

;// CONCATENATED MODULE: ./src/doctor/protections.js



/** Whether GitHub enforces what the configuration asks of it; nothing where it asks for nothing. */
async function examineProtection(remotes, configuration, world) {
    const isWanted = [...configuration.environments.values()].some(({ protection }) => protection !== undefined);
    if (!isWanted && configuration.protection === undefined)
        return [];
    const readers = openProtection(remotes, world);
    const check = "protection";
    if (readers.code === undefined)
        return [(0,doctor_finding/* notLookedAt */.$h)(check, "the repository is not on the GitHub server of this run")];
    if (remotes.code.bearer === undefined)
        return [(0,doctor_finding/* notLookedAt */.$h)(check, "GitHub's API is not asked without a token")];
    const { finding, value } = await (0,doctor_finding/* reached */.V6)(check, "Ask again when GitHub's API answers.", async () => {
        const state = await readProtection(configuration, readers);
        return { finding: (0,doctor_finding.ok)(check, "What GitHub enforces can be asked."), value: state };
    });
    if (value === undefined)
        return [finding];
    const environments = value.environments.map(({ wanted, drift }) => findingOf(`environment-${wanted.name}`, `The environment ${wanted.name}`, drift));
    const refs = value.refs.flatMap(({ drift }) => drift);
    return [...environments, findingOf("rulesets", "What rulesets close", refs)];
}
/** What a gate counts on stops a promotion; the rest makes gates advisory. */
function findingOf(check, subject, drift) {
    if (drift.length === 0)
        return (0,doctor_finding.ok)(check, `${subject} is as the configuration asks.`);
    const relied = drift.filter(({ weight }) => weight === "gate");
    const isHidden = drift.every(({ state }) => state === "unknown");
    const verdict = isHidden ? "unknown" : relied.length > 0 ? "problem" : "warning";
    const sentences = drift.map(({ what, wanted, is }) => `${what}: ${wanted} is wanted, but it is ${is}.`);
    const advisory = relied.length > 0 ? "" : ` ${ADVISORY}`;
    const fix = [...new Set(drift.map(({ mend }) => mend))].join(" ");
    return { check, verdict, sentence: `${(0,doctor_finding/* firstOf */.Ku)(sentences)}${advisory}`, fix };
}

;// CONCATENATED MODULE: ./src/gates/verification-run.js

const LONGEST_VERSION = 40;
const TITLE = /^(\S+) \S+ ((?:before|after) \S+ \([0-9a-z]+:[0-9a-f]{12}\))$/;
/**
 * The run's name, by which it is found again: GitHub keeps no inputs of a run. 200 characters at most, of which names
 * take 63 each: `blue 1.6.0 before production (sha256:4f2a91c0aabb)`.
 */
function titleOf({ service, version, when, environment, digest }) {
    return `${service} ${version.slice(0, LONGEST_VERSION)} ${when} ${environment} (${shortDigest(digest)})`;
}
/**
 * What a title stands for; undefined where it is none. The version is there for people: what was looked at is the image,
 * which may have been another version's, or a build's, then.
 */
function subjectOfTitle(title) {
    const [, service, rest] = TITLE.exec(title) ?? [];
    return service === undefined || rest === undefined ? undefined : `${service} ${rest}`;
}
/** What the workflow is given, by the names of its inputs. */
function inputsOf(asked) {
    const { service, version, environment, digest, commit } = asked;
    return { service, version, environment, digest, commit, verification: titleOf(asked) };
}
const INPUTS = ["service", "version", "environment", "digest", "commit", "verification"];
/** The command that a person starts it with. None of the values can hold a quote or what a shell reads. */
function commandFor(asked) {
    const fields = Object.entries(inputsOf(asked)).map(([name, value]) => ` -f ${name}="${value}"`);
    return `gh workflow run ${asked.workflow}${fields.join("")}`;
}

;// CONCATENATED MODULE: ./src/doctor/workflows.js





const RUN_NAME = "run-name: ${{ inputs.verification }}";
/** Whether the workflows that look at versions can be started and found again; nothing where there are none. */
async function examineWorkflows(code, { environments }) {
    const named = [...environments.values()].flatMap(({ verify }) => [verify.before, verify.after]);
    const files = [...new Set(named.flatMap((file) => file ?? []))];
    if (files.length === 0)
        return [];
    const check = "verify";
    const fix = `Commit to the default branch what is missing: \`on: workflow_dispatch\` with the inputs ${INPUTS.join(", ")}, and \`${RUN_NAME}\`.`;
    return [
        await (0,doctor_finding/* examined */.uC)(check, fix, async () => {
            const tip = await readTip(code, "HEAD", files.map(pathOf));
            const faults = files.flatMap((file) => faultsOf(file, sourceAt(tip, pathOf(file))));
            if (faults.length > 0)
                return (0,doctor_finding/* problem */.CC)(check, (0,doctor_finding/* firstOf */.Ku)(faults), fix);
            return (0,doctor_finding.ok)(check, `What looks at versions can be started and found again: ${files.join(", ")}.`);
        }),
    ];
}
function pathOf(file) {
    return `.github/workflows/${file}`;
}
function faultsOf(file, source) {
    if (source === undefined)
        return [`${pathOf(file)} is not on the default branch.`];
    const { yaml } = (0,documents_document/* parseDocument */.T)(source);
    const inputs = ["on", "workflow_dispatch", "inputs"];
    const missing = INPUTS.filter((name) => !yaml.hasIn([...inputs, name]));
    const runName = yaml.getIn(["run-name"]);
    const isNamed = typeof runName === "string" && /^\$\{\{\s*(github\.event\.)?inputs\.verification\s*\}\}$/.test(runName);
    return [
        ...(missing.length === 0
            ? []
            : [`${pathOf(file)} cannot be started: it has no \`workflow_dispatch\` with ${missing.join(", ")}.`]),
        ...(isNamed ? [] : [`The runs of ${pathOf(file)} cannot be found again: it does not say \`${RUN_NAME}\`.`]),
    ];
}

;// CONCATENATED MODULE: ./src/doctor/configured.js










/** The configuration, and everything that it names. */
async function examineConfigured({ inputs, remotes, code, manifests }, world) {
    const config = await examineConfiguration(code, inputs.config);
    if (config.value === undefined) {
        const because = "the configuration could not be read (config)";
        const rest = ["environments", "registry-pull", "registry-push"].map((check) => (0,doctor_finding/* notLookedAt */.$h)(check, because));
        return [config.finding, ...rest];
    }
    const environments = await examineEnvironments(manifests, config.value);
    const images = await examineImages(inputs, config.value, environments, world);
    const protection = await examineProtection(remotes, config.value, world);
    const workflows = code === undefined ? [] : await examineWorkflows(code, config.value);
    const found = environments.flatMap(({ findings }) => findings);
    return [config.finding, ...found, ...protection, ...workflows, ...images];
}
function examineConfiguration(code, path) {
    const check = "config";
    const fix = `Commit ${path} to the default branch. The smallest one has two lines: "image: ghcr.io/acme/{service}" and "services: projects/*".`;
    return (0,doctor_finding/* reached */.V6)(check, fix, async () => {
        if (code === undefined) {
            return { finding: (0,doctor_finding/* notLookedAt */.$h)(check, "the repository could not be read (git-read)"), value: undefined };
        }
        const value = await readConfiguration(code, path);
        const services = [...value.services.keys()];
        const named = services.length > 5 ? `${services.length}` : services.join(", ");
        const environments = [...value.environments.keys()].join(", ");
        const sentence = `${path} can be read. Services: ${named}. Environments: ${environments}.`;
        return { finding: (0,doctor_finding.ok)(check, sentence), value };
    });
}
async function examineEnvironments(manifests, configuration) {
    const each = [...configuration.environments.values()].map(async (environment) => {
        if (manifests !== undefined)
            return examineEnvironment(manifests, configuration, environment);
        const because = "the repository of the manifests could not be read (manifest-git-read)";
        return { environment, findings: [(0,doctor_finding/* notLookedAt */.$h)(`branch-${environment.name}`, because)], manifest: undefined };
    });
    return Promise.all(each);
}
async function examineImages(inputs, configuration, environments, world) {
    const { finding, value } = await (0,doctor_finding/* reached */.V6)("registry-pull", "Log in again (docker login).", async () => {
        const settings = await registrySettings(inputs, world);
        const registry = connect_registry_connectRegistry(settings);
        const pull = await examinePulling(registry, configuration);
        return { finding: pull.finding, value: { settings, registry, readable: pull.readable } };
    });
    if (value === undefined)
        return [finding, (0,doctor_finding/* notLookedAt */.$h)("registry-push", "no registry could be asked (registry-pull)")];
    const { settings, registry, readable } = value;
    const [push, ...deployed] = await Promise.all([
        (0,doctor_finding/* examined */.uC)("registry-push", "", () => examinePushing(openPushAccess(settings), readable)),
        ...environments.map((each) => examineDeployed(registry, configuration, each, readable)),
    ]);
    return [finding, push, ...deployed.flat()];
}


/***/ }),

/***/ 6041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   MA: () => (/* binding */ openObject),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(434);
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7195);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6553);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(931);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8469);
/* harmony import */ var _spot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9270);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6901);







function optional(schema) {
    return { optional: schema };
}
/** A map of known keys; an unknown one is an error, with a suggestion. */
function object(fields) {
    return objectSchema(fields, false);
}
/** A map of known keys among others that are not ours. */
function openObject(fields) {
    return objectSchema(fields, true);
}
function objectSchema(fields, open) {
    const names = Object.keys(fields);
    const shapes = new Map(Object.entries(fields).map(([name, field]) => [name, fieldShape(field)]));
    const shape = { kind: "object", fields: shapes, open };
    return {
        shape,
        accepts: ({ node }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node),
        read(spot) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(spot.node))
                throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, shape);
            const entries = (0,_spot_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(spot);
            const stranger = open ? undefined : [...entries.keys()].find((key) => !shapes.has(key));
            if (stranger !== undefined)
                throw unknownKey(spot, stranger, entries.get(stranger)?.key.at ?? spot.at, names);
            const members = Object.create(null);
            for (const [name, field] of Object.entries(fields)) {
                const entry = entries.get(name);
                if (entry !== undefined)
                    members[name] = schemaOf(field).read(entry.value);
                else if (!isOptional(field))
                    throw (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .O)(spot.at, `The key "${name}" is missing${inside(spot)}.`);
            }
            // Filled from `fields` right above, key by key; a mapped type cannot be built any other way.
            return members;
        },
    };
}
/** A map whose keys are names, as `parseKey` takes them; the order is the document's. */
function record(parseKey, values, keyPattern) {
    const shape = { kind: "record", keys: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(parseKey, keyPattern).shape, values: values.shape };
    return {
        shape,
        accepts: ({ node }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node),
        read(spot) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(spot.node))
                throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, shape);
            const entries = [...(0,_spot_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(spot)].map(([text, { key, value }]) => [
                (0,_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .placedRefusal */ .s7)(key, () => parseKey(text, `A key of ${spot.what}`)),
                values.read(value),
            ]);
            return new Map(entries);
        },
    };
}
function list(items) {
    const shape = { kind: "list", items: items.shape };
    return {
        shape,
        accepts: ({ node }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node),
        read(spot) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(spot.node))
                throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, shape);
            return (0,_spot_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(spot).map((item) => items.read(item));
        },
    };
}
/** Either kind of value; the first schema that takes what is there reads it, so kinds must differ. */
function union(first, second) {
    const shape = { kind: "union", members: [first.shape, second.shape] };
    return {
        shape,
        accepts: (spot) => first.accepts(spot) || second.accepts(spot),
        read(spot) {
            if (first.accepts(spot))
                return first.read(spot);
            if (second.accepts(spot))
                return second.read(spot);
            throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, shape);
        },
    };
}
/** The value and its place, for checks that compare one part of the document with another. */
function placed(schema) {
    return {
        shape: schema.shape,
        accepts: (spot) => schema.accepts(spot),
        read: (spot) => ({ value: schema.read(spot), at: spot.at }),
    };
}
function unknownKey(spot, key, at, known) {
    const suggestion = (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(key, known) || (0,_spot_js__WEBPACK_IMPORTED_MODULE_2__/* .quotesHint */ .$V)(spot) || ` The known keys are: ${known.join(", ")}.`;
    return (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .O)(at, `The key ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(key)} is not known${inside(spot)}.${suggestion}`);
}
function inside({ trail, what }) {
    return trail === "" ? "" : ` in ${what}`;
}
function isOptional(field) {
    return "optional" in field;
}
function schemaOf(field) {
    return isOptional(field) ? field.optional : field;
}
function fieldShape(field) {
    return { shape: schemaOf(field).shape, optional: isOptional(field) };
}


/***/ }),

/***/ 5718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument),
  e: () => (/* binding */ parseDocuments)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/parse/line-counter.js
var line_counter = __webpack_require__(6317);
// EXTERNAL MODULE: ./node_modules/yaml/dist/public-api.js + 65 modules
var public_api = __webpack_require__(9094);
// EXTERNAL MODULE: ./node_modules/yaml/dist/nodes/identity.js
var identity = __webpack_require__(434);
// EXTERNAL MODULE: ./src/documents/place.js
var place = __webpack_require__(931);
// EXTERNAL MODULE: ./src/errors/quote.js
var quote = __webpack_require__(6553);
;// CONCATENATED MODULE: ./src/documents/syntax.js

const UNQUOTED_PLACEHOLDER = /(?:[:,[-]\s|\[)\s*(\{[a-z-]+\}[^\s,\]#]*)/;
/** What is wrong with the YAML, in our own words where the parser's would not say what to do. */
function syntaxSentence(problem, text, offset) {
    switch (problem.code) {
        case "TAB_AS_INDENT":
            return "A tab cannot indent in YAML. Use spaces.";
        case "DUPLICATE_KEY":
            return `The key ${(0,quote/* quote */.h)(keyAt(text, offset))} is there twice.`;
        case "MULTIPLE_DOCS":
            return "There is a second document after `---`. Keep only one in this file.";
        case "RESOURCE_EXHAUSTION":
            return "The document is nested too deeply to be read.";
        default:
            return `This is not valid YAML: ${withoutStop(problem.message)}.${placeholderHint(lineAt(text, offset))}`;
    }
}
function keyAt(text, offset) {
    const key = /^(?:"([^"\n]*)"|'([^'\n]*)'|([^:\n]*))/.exec(text.slice(offset, offset + 200));
    return (key?.[1] ?? key?.[2] ?? key?.[3] ?? "").trim();
}
function lineAt(text, offset) {
    const end = text.indexOf("\n", offset);
    return text.slice(text.lastIndexOf("\n", offset - 1) + 1, end < 0 ? undefined : end);
}
/** The likeliest slip in our files: `service: {service}/{version}`, which YAML takes for a map. */
function placeholderHint(line) {
    const value = UNQUOTED_PLACEHOLDER.exec(line)?.[1];
    return value === undefined ? "" : ` A value that begins with { must be in quotes: ${(0,quote/* quote */.h)(value)}.`;
}
function withoutStop(message) {
    return message.replace(/[.\s]+$/, "");
}

;// CONCATENATED MODULE: ./src/documents/document.js



const OPTIONS = { prettyErrors: false, logLevel: "error", version: "1.2" };
/**
 * Reads one YAML 1.2 document, without looking at what it means.
 * @throws ReleaseError `invalid-config` with line and column: a syntax error, a key that is there twice, a tab as
 * indentation, an unknown tag, several documents, nothing at all.
 */
function parseDocument(source) {
    const lineCounter = new line_counter/* LineCounter */.H();
    const yaml = (0,public_api/* parseDocument */.Tp)(source.text, { ...OPTIONS, lineCounter });
    const document = loaded(source, yaml, lineCounter);
    if (document === undefined)
        throw empty(source);
    return document;
}
/**
 * Reads all documents of a file, but for the empty ones.
 * @throws ReleaseError `invalid-config` as `parseDocument`; several documents are no error here.
 */
function parseDocuments(source) {
    const lineCounter = new line_counter/* LineCounter */.H();
    const parsed = (0,public_api/* parseAllDocuments */.hR)(source.text, { ...OPTIONS, lineCounter });
    const all = Array.isArray(parsed) ? parsed : [];
    const documents = all.flatMap((yaml) => loaded(source, yaml, lineCounter) ?? []);
    if (documents.length === 0)
        throw empty(source);
    return documents;
}
function loaded(source, yaml, lines) {
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { path: source.path, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problem = yaml.errors[0] ?? yaml.warnings[0];
    if (problem !== undefined) {
        const offset = problem.pos[0];
        throw (0,place/* errorAt */.O)(placeOf(offset), syntaxSentence(problem, source.text, offset));
    }
    const root = yaml.contents;
    if (root === null || ((0,identity/* isScalar */.jn)(root) && root.value === null))
        return undefined;
    return { ...source, yaml, root, placeOf };
}
function empty({ path }) {
    return (0,place/* errorAt */.O)({ path, line: 1, column: 1 }, "The document is empty.");
}


/***/ }),

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ pointerSteps),
/* harmony export */   CA: () => (/* binding */ isJsonPointer),
/* harmony export */   po: () => (/* binding */ pointerText)
/* harmony export */ });
const POINTER = /^(\/([^~/]|~[01])*)+$/;
/** The pointer to the whole document, an empty text, is none here: there would be nothing around it to keep. */
function isJsonPointer(text) {
    return POINTER.test(text);
}
/** The keys and indexes on the way from the root, unescaped: `/a~1b/0` gives `a/b`, `0`. */
function pointerSteps(pointer) {
    const steps = pointer.slice(1).split("/");
    return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** The pointer with these steps, for sentences. */
function pointerText(steps) {
    return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ errorAt)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);

/** The `invalid-config` error that says where: `path:line:column: sentence`. */
function errorAt(place, sentence, cause) {
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-config", `${place.path}:${place.line}:${place.column}: ${sentence}`, { cause });
}


/***/ }),

/***/ 8469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   s7: () => (/* binding */ placedRefusal),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export string */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(434);
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7195);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8843);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(931);
/* harmony import */ var _spot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9270);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6901);







/** Any text. */
const string = parsed((text) => text);
/** A text that `parse` takes; its refusal is placed at the node. `pattern` is for readers of the shape alone. */
function parsed(parse, pattern) {
    const shape = pattern === undefined ? { kind: "string" } : { kind: "string", pattern };
    return {
        shape,
        accepts: (spot) => (0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(spot) !== undefined,
        read(spot) {
            const text = (0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(spot);
            if (text === undefined)
                throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, shape);
            return placedRefusal(spot, () => parse(text, spot.what));
        },
    };
}
/** One of a few words. */
function oneOf(...values) {
    const shape = { kind: "one-of", values };
    return {
        shape,
        accepts: (spot) => (0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(spot) !== undefined,
        read(spot) {
            const text = (0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(spot);
            if (text === undefined)
                throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, shape);
            const value = values.find((known) => known === text);
            if (value !== undefined)
                return value;
            const allowed = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .orList */ .A)(values.map((known) => `"${known}"`));
            throw (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(spot.at, `${spot.what} must be ${allowed}, but is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)}.${(0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(text, values)}`);
        },
    };
}
/** A number from 0 to `maximum`, without a fraction. */
function wholeNumber(maximum) {
    const shape = { kind: "whole-number", maximum };
    return {
        shape,
        accepts: (spot) => numberOf(spot) !== undefined,
        read(spot) {
            const number = numberOf(spot);
            if (number === undefined)
                throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, shape);
            if (Number.isInteger(number) && number >= 0 && number <= maximum)
                return number;
            throw (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(spot.at, `${spot.what} must be a whole number from 0 to ${maximum}, but is ${number}.`);
        },
    };
}
/** `true` or `false`, as YAML 1.2 has them. */
const flag = {
    shape: { kind: "flag" },
    accepts: (spot) => flagOf(spot) !== undefined,
    read(spot) {
        const value = flagOf(spot);
        if (value === undefined)
            throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, flag.shape);
        return value;
    },
};
function flagOf({ node }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isScalar */ .jn)(node) && typeof node.value === "boolean" ? node.value : undefined;
}
function numberOf({ node }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isScalar */ .jn)(node) && typeof node.value === "number" ? node.value : undefined;
}
/** What `schema` declares, or `null` (also written as nothing, or `~`). */
function nullable(schema) {
    const nothing = { kind: "null" };
    return {
        shape: { kind: "union", members: [schema.shape, nothing] },
        accepts: (spot) => (0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(spot) || schema.accepts(spot),
        read: (spot) => ((0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(spot) ? null : schema.read(spot)),
    };
}
/** Runs a parser; what it refuses is said with the place of `spot`. */
function placedRefusal(spot, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof _errors_release_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ReleaseError */ .K)
            throw (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(spot.at, error.message, error);
        throw error;
    }
}


/***/ }),

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ described),
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _spot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9270);

/** The same, with what an editor shows of it. */
function described(description, schema) {
    return { ...schema, shape: { ...schema.shape, description } };
}
/**
 * The document's value by `schema`.
 * @throws ReleaseError `invalid-config` with the line and column of the first thing that does not fit.
 */
function check(document, schema) {
    return schema.read((0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .spotOfRoot */ .kD)(document));
}


/***/ }),

/***/ 9270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ quotesHint),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   kD: () => (/* binding */ spotOfRoot)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(434);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6553);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(931);



function spotOfRoot(document) {
    return spot(document, document.root, document.placeOf(document.root.range[0]), "");
}
/**
 * The entries of a map by key. Any key is harmless, `__proto__` too, since no plain object is made.
 * @throws ReleaseError `invalid-config` when a key is no string, or is there twice.
 */
function entriesOf(parent) {
    const entries = new Map();
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent.node))
        return entries;
    const map = parent.node;
    for (const pair of map.items) {
        const at = placeOf(parent.document, pair.key) ?? parent.at;
        const key = spot(parent.document, pair.key, at, parent.trail);
        const name = stringOf(key);
        if (name === undefined)
            throw (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .O)(at, `A key of ${parent.what} must be a string.${quotesHint(key)}`);
        if (entries.has(name))
            throw (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .O)(at, `The key ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)} is there twice.`);
        const trail = step(parent.trail, name);
        entries.set(name, { key, value: spot(parent.document, pair.value, placeOfValue(parent, pair.value, at), trail) });
    }
    return entries;
}
function itemsOf(parent) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(parent.node))
        return [];
    return parent.node.items.map((item, index) => spot(parent.document, item, placeOf(parent.document, item) ?? parent.at, `${parent.trail}[${index}]`));
}
/** The text of a string; a number, a date or `true` without quotes is none. */
function stringOf({ node }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === "string" ? node.value : undefined;
}
function isEmpty({ node }) {
    return node === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null);
}
/** How to write the value as a string, for those that only lack the quotes. */
function quotesHint({ node }) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value !== null && typeof node.value !== "string") {
        return ` Put it in quotes: ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(node.source ?? String(node.value))}.`;
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || node.flow !== true || node.items.length !== 1)
        return "";
    const pair = node.items[0];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key) || pair.value !== null)
        return "";
    return ` A value that begins with { must be in quotes: ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(`{${pair.key.value}}`)}.`;
}
function spot(document, node, at, trail) {
    const what = trail === "" ? "The document" : `\`${trail}\``;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return { document, node, at, what, trail };
    const target = node.resolve(document.yaml);
    if (target === undefined)
        throw (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .O)(at, `There is no anchor \`&${node.source}\` above this alias.`);
    // A parsed document holds parsed nodes only; the library's type of `resolve` forgets that.
    return { document, node: target, at, what, trail };
}
/** A block map or list is best found by its key, one line above; all else by itself. */
function placeOfValue(parent, value, key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(value) && value.flow !== true)
        return key;
    return placeOf(parent.document, value) ?? key;
}
function placeOf(document, node) {
    return node === null ? undefined : document.placeOf(node.range[0]);
}
function step(trail, key) {
    const name = /^[\w.-]{1,63}$/.test(key) ? key : (0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key);
    return trail === "" ? name : `${trail}.${name}`;
}


/***/ }),

/***/ 6901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ orList),
/* harmony export */   o: () => (/* binding */ wrongKind)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(434);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(931);
/* harmony import */ var _spot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9270);



/** The error for a value of the wrong kind: "`shared` must be a list of strings, but is a number." */
function wrongKind(spot, shape) {
    const hint = wantsString(shape) ? (0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .quotesHint */ .$V)(spot) : "";
    return (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .O)(spot.at, `${spot.what} must be ${one(shape)}, but is ${kindOf(spot)}.${hint}`);
}
/** The words for one value of a shape. */
function one(shape) {
    switch (shape.kind) {
        case "string":
        case "scalar":
            return "a string";
        case "flag":
            return "true or false";
        case "null":
            return "empty";
        case "whole-number":
            return `a whole number from 0 to ${shape.maximum}`;
        case "one-of":
            return orList(shape.values.map((value) => `"${value}"`));
        case "list":
            return `a list of ${many(shape.items)}`;
        case "record":
        case "object":
            return "a map";
        case "union":
            return orList(shape.members.map(one));
    }
}
function many(shape) {
    switch (shape.kind) {
        case "string":
        case "scalar":
            return "strings";
        case "flag":
            return "true or false";
        case "null":
            return "nulls";
        case "whole-number":
            return "whole numbers";
        case "list":
            return "lists";
        case "record":
        case "object":
            return "maps";
        case "one-of":
            return one(shape);
        case "union":
            return orList(shape.members.map(many));
    }
}
function orList(words) {
    const last = words.at(-1) ?? "nothing";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
function kindOf({ node }) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node))
        return "a map";
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(node))
        return "a list";
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(node) || node.value === null)
        return "empty";
    if (typeof node.value === "boolean")
        return `\`${node.value}\``;
    return typeof node.value === "string" ? "a string" : "a number";
}
function wantsString(shape) {
    return (shape.kind === "string" || shape.kind === "one-of" || (shape.kind === "union" && shape.members.some(wantsString)));
}


/***/ }),

/***/ 7195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** The known names that are close to `wanted`, nearest first: at most three, none when nothing is close. */
function nearest(wanted, known) {
    const limit = Math.max(2, Math.floor(wanted.length / 3));
    return [...known]
        .map((name) => ({ name, distance: editDistance(wanted.toLowerCase(), name.toLowerCase()) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name))
        .slice(0, 3)
        .map(({ name }) => name);
}
/** ` Did you mean "blue"?`, with a leading space, or nothing. */
function didYouMean(wanted, known) {
    const names = nearest(wanted, known).map((name) => `"${name}"`);
    return names.length === 0 ? "" : ` Did you mean ${names.join(" or ")}?`;
}
/** Levenshtein's distance; inputs are cut at 100 characters, since names are short and hostile input is not. */
function editDistance(left, right) {
    const a = left.slice(0, 100);
    const b = right.slice(0, 100);
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ parseTreeObject),
/* harmony export */   uT: () => (/* binding */ listFolders)
/* harmony export */ });
/* unused harmony exports listTree, entriesAt, parseTree */
/* harmony import */ var _branches_require_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(611);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);


/**
 * What a folder holds at a commit whose tip was read with `readTip`: names, sorted as Git does. "" is the root; a
 * folder that is not there is empty. No network.
 */
async function listTree(repository, commit, folder) {
    const below = folder === "" ? [] : ["--", `${folder}/`];
    const entries = parseTree(await repository.contents.read(["ls-tree", "-z", commit, ...below]));
    return entries.map(({ path, kind }) => ({ name: path.slice(folder === "" ? 0 : folder.length + 1), kind }));
}
/** The names of the folders in a folder, as `listTree` has them. */
async function listFolders(repository, commit, folder) {
    const entries = await listTree(repository, commit, folder);
    return entries.filter(({ kind }) => kind === "folder").map(({ name }) => name);
}
/** What a commit that is here has at exactly these paths, by path; what it does not have is not in the map. No network. */
async function entriesAt(store, commit, paths) {
    const wanted = new Set(paths);
    if (wanted.size === 0)
        return new Map();
    const entries = parseTree(await store.read(["ls-tree", "-t", "-z", commit, "--", ...wanted]));
    return new Map(entries.filter(({ path }) => wanted.has(path)).map((entry) => [entry.path, entry]));
}
/** Reads a raw tree object: for each entry its mode, a space, its name, a NUL, and the 20 bytes of its id. */
function parseTreeObject(bytes, folder) {
    const entries = [];
    for (let position = 0; position < bytes.length;) {
        const end = bytes.indexOf(0, position);
        const [, mode, name] = /^(\d{5,6}) (.+)$/s.exec(bytes.toString("utf8", position, Math.max(end, position))) ?? [];
        const id = bytes.toString("hex", end + 1, end + 21);
        if (mode === undefined || name === undefined || id.length !== 40) {
            throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("internal", "A folder of the repository is stored in a way that is not understood.");
        }
        const path = folder === "" ? name : `${folder}/${name}`;
        entries.push({ mode: mode.padStart(6, "0"), kind: (0,_branches_require_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(mode.padStart(6, "0")), id, path });
        position = end + 21;
    }
    return entries;
}
/** Reads what `git ls-tree -z` printed. */
function parseTree(output) {
    const lines = output.toString("utf8").split("\0").slice(0, -1);
    return lines.map((line) => {
        const [, mode, id, path] = /^(\d{6}) [a-z]+ ([0-9a-f]{40})\t(.+)$/s.exec(line) ?? [];
        if (mode === undefined || id === undefined || path === undefined) {
            throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("internal", "git ls-tree answered with a line that is not understood.");
        }
        return { mode, kind: (0,_branches_require_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(mode), id, path };
    });
}


/***/ }),

/***/ 6448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ IMAGE_TAG),
/* harmony export */   _: () => (/* binding */ isImageTag)
/* harmony export */ });
const IMAGE_TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
function isImageTag(text) {
    return IMAGE_TAG.test(text);
}


/***/ }),

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ isTagName),
/* harmony export */   Mi: () => (/* binding */ branchRef),
/* harmony export */   Q8: () => (/* binding */ isBranchName)
/* harmony export */ });
/* unused harmony export tagRef */
const MALFORMED = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|^@$|^-/u;
/**
 * Whether Git takes `name` as a branch's or a tag's, by the rules of git-check-ref-format(1); a leading dash is
 * refused, too, so that no name can be read as an option. 200 bytes at most, so that lock files fit any file system.
 */
function isWellFormed(name) {
    if (name === "" || Buffer.byteLength(name) > 200 || MALFORMED.test(name))
        return false;
    return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}
function isBranchName(name) {
    return isWellFormed(name);
}
function isTagName(name) {
    return isWellFormed(name);
}
function branchRef(branch) {
    return `refs/heads/${branch}`;
}
function tagRef(tag) {
    return `refs/tags/${tag}`;
}


/***/ }),

/***/ 2191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseServiceName)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8843);
/* harmony import */ var _service_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4625);



/** The rule for service names, in words. */
const SERVICE_NAME_RULE = 'lower-case letters and digits, with single ".", "_" or "-" between them, 63 characters at most';
/** @throws ReleaseError `invalid-input` with the rule, and the name that was probably meant. */
function parseServiceName(text, what) {
    if ((0,_service_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isServiceName */ .t)(text))
        return text;
    const meant = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "");
    const suggestion = (0,_service_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isServiceName */ .t)(meant) ? ` Did you mean "${meant}"?` : "";
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("invalid-input", `${what} must be a service's name (${SERVICE_NAME_RULE}), but is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)}.${suggestion}`);
}


/***/ }),

/***/ 4625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ SERVICE_NAME),
/* harmony export */   t: () => (/* binding */ isServiceName)
/* harmony export */ });
/** The rule for service names, as the contract says it; `__proto__` and `constructor` can be no names of ours either. */
const SERVICE_NAME = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
function isServiceName(text) {
    return text.length <= 63 && SERVICE_NAME.test(text) && !(text in Object.prototype);
}


/***/ }),

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ templatePattern),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony exports PLACEHOLDERS, commitValues, dateValue */
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7195);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);




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
    return { sha: commit, "short-sha": shortId(commit) };
}
/** `{date}`: YYYYMMDD in UTC. */
function dateValue(date) {
    return date.toISOString().slice(0, 10).replaceAll("-", "");
}


/***/ })

};
