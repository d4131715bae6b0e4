export const id = 132;
export const ids = [132];
export const modules = {

/***/ 3079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** What a JSON text holds, or undefined when it is no JSON. (The parser's own error quotes the text: never shown.) */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** One level into untrusted JSON: the own field `name` of an object, else undefined. */
function field(value, name) {
    if (typeof value !== "object" || value === null)
        return undefined;
    return Object.getOwnPropertyDescriptor(value, name)?.value;
}
function textField(value, name) {
    const text = field(value, name);
    return typeof text === "string" ? text : undefined;
}
function listField(value, name) {
    const list = field(value, name);
    return Array.isArray(list) ? list : [];
}


/***/ }),

/***/ 9577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a URL's host name is this machine: 127.0.0.0/8, `localhost`, `[::1]`. Nothing is looked up. */
function isLoopback(hostname) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}


/***/ }),

/***/ 7975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ openTransport)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);

/**
 * @param patience how long one exchange may take, in milliseconds: as a whole, or, where answers may be of any size, how
 * long the other side may be silent.
 */
function openTransport(env, patience = 30_000, of = "exchange") {
    const plain = once(plainSender);
    const secure = once(() => secureSender(env));
    return async (request) => {
        const send = await (request.url.protocol === "http:" ? plain() : secure());
        const deadline = new AbortController();
        const options = { method: request.method, headers: headersOf(request), signal: deadline.signal };
        return new Promise((resolve) => {
            const outgoing = send(request.url, options);
            const timer = of === "exchange" ? setTimeout(() => deadline.abort(), patience) : undefined;
            if (of === "silence")
                outgoing.setTimeout(patience, () => deadline.abort());
            watch(outgoing, request, (outcome) => {
                clearTimeout(timer);
                const late = outcome.kind === "fault" && deadline.signal.aborted;
                resolve(late ? fault(LATE[of](patience / 1000)) : outcome);
            });
            outgoing.end(request.body);
        });
    };
}
const LATE = {
    exchange: (seconds) => `gave no whole answer within ${seconds} seconds`,
    silence: (seconds) => `was silent for ${seconds} seconds`,
};
// Node's clients take a sixth of an action's start, so each is loaded where it is used. Plain http is spoken to this
// machine alone, where a proxy has no business.
async function plainSender() {
    const { Agent, request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 9448, 19));
    const agent = new Agent({ keepAlive: true, maxSockets: 16 });
    return (url, options) => request(url, { ...options, agent });
}
async function secureSender(env) {
    const https = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
    const agent = secureAgent(https, env);
    return (url, options) => https.request(url, { ...options, agent });
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function secureAgent({ Agent }, env) {
    const { HTTPS_PROXY, https_proxy, NO_PROXY, no_proxy } = env;
    try {
        const proxyEnv = { HTTPS_PROXY, https_proxy, NO_PROXY, no_proxy };
        return new Agent({ keepAlive: true, maxSockets: 16, proxyEnv });
    }
    catch {
        // Node's own error quotes the URL, which may hold the proxy's password: no cause is passed on.
        throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-input", "The environment variable HTTPS_PROXY holds no URL that Node can use, so nothing was sent. Set it to something like http://proxy.example:3128.");
    }
}
/** Compression would change the bytes that digests are made of, so none is asked for. */
function headersOf(request) {
    const length = request.body === undefined ? {} : { "content-length": String(request.body.length) };
    return { "user-agent": "release-actions", "accept-encoding": "identity", ...request.headers, ...length };
}
function watch(outgoing, request, settle) {
    outgoing.on("error", (error) => settle(connectionFault(error)));
    outgoing.on("response", (incoming) => receive(incoming, request, settle));
}
function receive(incoming, { limit, onBody }, settle) {
    const chunks = [];
    const take = incoming.statusCode === 200 && onBody ? onBody : (chunk) => void chunks.push(chunk);
    let size = 0;
    incoming.on("data", (chunk) => {
        size += chunk.length;
        if (size <= limit)
            return take(chunk);
        settle({ kind: "fault", transient: false, words: `sent an answer of more than ${limit} bytes` });
        incoming.destroy();
    });
    incoming.on("end", () => {
        const body = Buffer.concat(chunks);
        settle({ kind: "answer", status: incoming.statusCode ?? 0, headers: incoming.headers, body });
    });
    incoming.on("error", () => settle(fault("broke off in the middle of its answer")));
}
function fault(words) {
    return { kind: "fault", transient: true, words };
}
/** Only the error's code is told: its message may name a proxy with its password. */
function connectionFault(error) {
    const code = error.code ?? "an unknown network error";
    if (!/CERT|SIGNATURE|ISSUER|ERR_TLS/.test(code))
        return fault(`could not be reached (${code})`);
    const words = `has a TLS certificate that is not trusted (${code}; NODE_EXTRA_CA_CERTS names more authorities)`;
    return { kind: "fault", transient: false, words };
}


/***/ }),

/***/ 9020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ platforms),
/* harmony export */   _Q: () => (/* binding */ isDigestOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* unused harmony exports isIndex, indexEntries */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _http_json_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3079);
/* harmony import */ var _images_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3998);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8601);




function digestOf(bytes, algorithm = "sha256") {
    const digest = `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest("hex")}`;
    if ((0,_images_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
        return digest;
    throw new TypeError(`${algorithm} gave no digest`);
}
/** Whether these bytes are what `digest` names, by its own algorithm. */
function isDigestOf(digest, bytes) {
    return digestOf(bytes, digest.startsWith("sha512:") ? "sha512" : "sha256") === digest;
}
function isIndex(manifest) {
    return _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .INDEXES */ .lj.includes(manifest.mediaType);
}
/** The manifests that an index names, in its order; none for a single image's manifest. */
function indexEntries(manifest) {
    if (!isIndex(manifest))
        return [];
    const children = (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_3__/* .listField */ .FZ)((0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(manifest.bytes.toString("utf8")), "manifests");
    return children.flatMap((child) => {
        const digest = (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(child, "digest") ?? "";
        return (0,_images_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest) ? [{ digest, platform: platformOf((0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(child, "platform")) }] : [];
    });
}
function platformOf(platform) {
    const parts = ["os", "architecture", "variant"].map((name) => (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(platform, name) ?? "");
    const [os, architecture] = parts;
    if (!os || !architecture || os === "unknown" || architecture === "unknown")
        return undefined;
    return parts.filter((part) => part !== "").join("/");
}
/** `linux/amd64`, … of an index, its attestations left out; none for a single image, which does not say it here. */
function platforms(manifest) {
    return [...new Set(indexEntries(manifest).flatMap(({ platform }) => platform ?? []))];
}


/***/ }),

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ IMAGE_MANIFESTS),
/* harmony export */   FA: () => (/* binding */ ACCEPT),
/* harmony export */   R6: () => (/* binding */ isDockerSchema1),
/* harmony export */   lj: () => (/* binding */ INDEXES)
/* harmony export */ });
/** The forms of a manifest that this room reads and writes; each names its bytes' `Content-Type`. */
const IMAGE_MANIFESTS = [
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
];
const INDEXES = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
];
/** All of them, always: a registry that is not told that we take an index may answer with one platform's manifest. */
const ACCEPT = [...INDEXES, ...IMAGE_MANIFESTS].join(", ");
/** Docker's first format, whose digest is not that of its bytes. */
function isDockerSchema1(mediaType) {
    return /^application\/vnd\.docker\.distribution\.manifest\.v1\+(json|prettyjws)$/.test(mediaType);
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ retag)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8843);
/* harmony import */ var _images_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3998);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9020);



/**
 * Gives an image more tags: the same bytes under other names, so the same digest. Everything is read and checked
 * before anything is written; the source is read once, beside the destinations.
 * @throws ReleaseError `image-missing`, `digest-mismatch`, `tag-immutable` (nothing is written then); `rejected` and
 * what a registry throws
 */
async function retag(registry, request) {
    const { image, source, dryRun } = request;
    const tags = [...new Set(request.tags)];
    const [manifest, destinations] = await Promise.all([
        registry.readManifest(image, source, dryRun ? "pull" : "pull,push"),
        Promise.all(tags.map(async (tag) => ({ tag, held: await registry.readDigest(image, tag) }))),
    ]);
    const checked = checkSource(manifest, request);
    const changed = destinations.filter(({ held }) => held === undefined || !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigestOf */ ._Q)(held, checked.bytes));
    for (const destination of changed)
        refuseMovingImmutable(destination, checked, request);
    const written = changed.map(({ tag }) => tag);
    if (!dryRun)
        await writeAll(registry, image, checked, written);
    const { digest, mediaType } = checked;
    const kept = tags.filter((tag) => !written.includes(tag));
    return { digest, mediaType, platforms: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .platforms */ .Bn)(checked), written, kept };
}
function checkSource(manifest, { image, source, expectedDigest }) {
    const name = (0,_images_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(source) ? `${image}@${source}` : `${image}:${source}`;
    if (manifest === undefined) {
        throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("image-missing", `The registry has no image ${name}, so nothing was retagged. Check that its build has finished and pushed it under this name.`);
    }
    if (expectedDigest === undefined || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigestOf */ ._Q)(expectedDigest, manifest.bytes))
        return manifest;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("digest-mismatch", `${name} is ${manifest.digest}, but ${expectedDigest} was expected, so nothing was retagged. Somebody built over this tag: promote the image that was tested by its digest, or test this one first.`);
}
function refuseMovingImmutable({ tag, held }, manifest, request) {
    if (held === undefined || !request.isImmutable(tag))
        return;
    const advice = "Nothing was retagged. A version names one image for ever: release this image under a new version.";
    throw immutable(request.image, tag, held, manifest, advice);
}
function immutable(image, tag, held, manifest, more) {
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("tag-immutable", `The tag ${image}:${tag} holds ${held} and may not be moved to ${manifest.digest}. ${more}`);
}
/** Writes beside each other and lets all of them end, so that an error can say what was written. */
async function writeAll(registry, image, manifest, tags) {
    const ends = await Promise.allSettled(tags.map((tag) => write(registry, image, manifest, tag)));
    const failed = ends.find((end) => end.status === "rejected");
    if (failed === undefined)
        return;
    const done = tags.filter((_, index) => ends[index]?.status === "fulfilled");
    if (done.length === 0 || !(failed.reason instanceof _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K))
        throw failed.reason;
    const { code, message, retryable } = failed.reason;
    const state = `Already written, and to stay: ${done.join(", ")}.`;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K(code, `${message} ${state}`, { cause: failed.reason, retryable });
}
/**
 * A registry with immutable tags may refuse even the digest that the tag holds, and a write whose answer was lost looks
 * like that, too. So after a refusal the tag itself says what is true.
 */
async function write(registry, image, manifest, tag) {
    try {
        await registry.writeManifest(image, tag, manifest);
    }
    catch (error) {
        if (!(error instanceof _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K) || error.code !== "rejected")
            throw error;
        const held = await registry.readDigest(image, tag);
        if (held === undefined)
            throw error;
        if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigestOf */ ._Q)(held, manifest.bytes))
            return;
        throw immutable(image, tag, held, manifest, error.message);
    }
}


/***/ }),

/***/ 7067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openRegistry)
});

// UNUSED EXPORTS: registrySettings

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: ./src/http/transport.js
var http_transport = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/images/digest.js
var digest = __webpack_require__(3998);
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

// EXTERNAL MODULE: ./src/registry/manifest.js
var registry_manifest = __webpack_require__(9020);
// EXTERNAL MODULE: ./src/registry/media-types.js
var media_types = __webpack_require__(8601);
// EXTERNAL MODULE: ./src/errors/quote.js
var quote = __webpack_require__(6553);
// EXTERNAL MODULE: ./src/http/json-field.js
var json_field = __webpack_require__(3079);
;// CONCATENATED MODULE: ./src/registry/refusals.js


const LONGEST = 300;
/**
 * The registry's own codes and messages (distribution specification, "Error Codes"), one line, at most 300 characters.
 * A body may be anything: plain text is quoted, a web page is not.
 */
function registryWords(answer) {
    const text = answer.body.toString("utf8");
    const errors = (0,json_field/* listField */.FZ)((0,json_field/* parseJson */.qF)(text), "errors").slice(0, 3).map(describeError).filter(Boolean);
    const plain = /^\s*[<{[]/.test(text) ? "" : text;
    const line = (errors.length > 0 ? errors.join("; ") : plain).replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]+/gu, " ").trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
function describeError(error) {
    const detail = (0,json_field/* field */.ZZ)(error, "detail");
    const parts = [
        (0,json_field/* textField */.M8)(error, "code"),
        (0,json_field/* textField */.M8)(error, "message"),
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
        if (claimed !== undefined && !(0,registry_manifest/* isDigestOf */._Q)(claimed, bytes))
            throw notTheBytes(name, claimed, bytes);
    }
    return { bytes, mediaType: mediaTypeOf(answer, name, task), digest: reference ?? (0,registry_manifest/* digestOf */.ol)(bytes) };
}
/** The digest that the answer's header claims; undefined when it is missing or is none. */
function claimedDigest(answer) {
    const header = answer.headers["docker-content-digest"];
    return typeof header === "string" && (0,digest/* isDigest */.Bc)(header) ? header : undefined;
}
function notTheBytes(name, claimed, bytes) {
    return new release_error/* ReleaseError */.K("digest-mismatch", `The registry says that ${name} is ${claimed}, but the bytes that it sent are ${(0,registry_manifest/* digestOf */.ol)(bytes)}. They are not used. Something between here and the registry changes them, or its storage is damaged: pull the image by that digest from another machine to see which.`);
}
/**
 * The registry's `Content-Type`, which the body's own `mediaType` must not contradict: the same bytes mean different
 * things under different types, which is a known way to smuggle.
 */
function mediaTypeOf(answer, name, task) {
    const document = (0,json_field/* parseJson */.qF)(answer.body.toString("utf8"));
    const own = (0,json_field/* textField */.M8)(document, "mediaType");
    const header = (answer.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
    const mediaType = header || own || "";
    if ((0,media_types/* isDockerSchema1 */.R6)(mediaType))
        throw unsupported(name, "in Docker's schema 1, a format that registries have given up");
    if (own !== undefined && own !== mediaType) {
        const contradiction = `sent it as ${(0,quote/* quote */.h)(mediaType)}, while its own mediaType is ${(0,quote/* quote */.h)(own)}; it is not used`;
        throw unavailable(task, `${task.host} ${contradiction}`, { retryable: false });
    }
    if (document === undefined)
        throw unavailable(task, `${task.host} answered with something that is no manifest`);
    if ([...media_types/* IMAGE_MANIFESTS */.Do, ...media_types/* INDEXES */.lj].includes(mediaType))
        return mediaType;
    throw unsupported(name, `of the media type ${(0,quote/* quote */.h)(mediaType)}, which is no image's`);
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
    const body = (0,json_field/* parseJson */.qF)(answer.body.toString("utf8"));
    const token = (0,json_field/* textField */.M8)(body, "token") ?? (0,json_field/* textField */.M8)(body, "access_token") ?? "";
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
    throw unavailable(task, `${task.host} names ${(0,quote/* quote */.h)(realm)} as its token service, which is no https address, so no credentials were sent there`, { retryable: false });
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
function connectRegistry({ credentials, world }) {
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
    const readTag = (image, tag, method) => ask(image, { method, path: `manifests/${tag}`, headers: { accept: media_types/* ACCEPT */.FA }, words: `read ${image}:${tag}` });
    async function readDigest(image, tag) {
        const { answer, task } = await readTag(image, tag, "HEAD");
        const claimed = digestIn(answer, task);
        if (claimed !== "unsaid")
            return claimed;
        const whole = await readTag(image, tag, "GET");
        const read = digestIn(whole.answer, task);
        return read === "unsaid" ? (0,registry_manifest/* digestOf */.ol)(whole.answer.body) : read;
    }
    return {
        async open(image) {
            const host = (0,image_name/* registryHost */.U$)(image);
            const task = { host, words: `read ${image}` };
            await sessionOf(host).open({ repository: repositoryOf(image), access: "pull", task });
        },
        async readManifest(image, reference, access) {
            const name = nameOf(image, reference);
            const request = { method: "GET", path: `manifests/${reference}`, headers: { accept: media_types/* ACCEPT */.FA }, access };
            const { answer, task } = await ask(image, { ...request, words: `read ${name}` });
            if (answer.status === 404)
                return undefined;
            return manifestFrom(answer, (0,digest/* isDigest */.Bc)(reference) ? reference : undefined, name, task);
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
            if (held !== undefined && (0,registry_manifest/* isDigestOf */._Q)(held, manifest.bytes))
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
            if (!(0,registry_manifest/* isDigestOf */._Q)(digest, answer.body))
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
    return (0,digest/* isDigest */.Bc)(reference) ? `${image}@${reference}` : `${image}:${reference}`;
}

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
    const config = (0,json_field/* parseJson */.qF)(text);
    if (config !== undefined)
        return config;
    throw new release_error/* ReleaseError */.K("invalid-input", `Docker's ${path} is not JSON, so the registry's credentials in it could not be read and no registry was asked. Log in again (docker login, or docker/login-action), or give username and password.`);
}
/** What `docker login` wrote for `host`. Credential helpers are not asked. */
function credentialsInDockerConfig(config, host) {
    const auths = (0,json_field/* field */.ZZ)(config, "auths");
    if (typeof auths !== "object" || auths === null)
        return undefined;
    const keys = Object.keys(auths).filter((key) => names(key, host));
    const exactFirst = keys.sort((a, b) => Number(b === host) - Number(a === host));
    for (const key of exactFirst) {
        const credentials = credentialsOf((0,json_field/* field */.ZZ)(auths, key), host);
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
    const auth = (0,json_field/* textField */.M8)(entry, "auth");
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


/***/ })

};
