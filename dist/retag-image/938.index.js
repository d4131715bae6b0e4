export const id = 938;
export const ids = [938];
export const modules = {

/***/ 1617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ giveFixedTags),
/* harmony export */   q: () => (/* binding */ give)
/* harmony export */ });
/* harmony import */ var _registry_retag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);

/** Gives the images their tags that never move: before any manifest names them. */
function giveFixedTags(plan, registry, dryRun) {
    return Promise.all(plan.services
        .filter(({ fixedTags }) => fixedTags.length > 0)
        .map(async (planned) => ({
        planned,
        outcome: await give(registry, planned, planned.fixedTags, () => true, dryRun),
    })));
}
/** Gives one planned image tags; its digest is the source, so no tag can stand for another image meanwhile. */
function give(registry, { image, digest }, tags, isImmutable, dryRun) {
    return (0,_registry_retag_js__WEBPACK_IMPORTED_MODULE_0__/* .retag */ .s)(registry, { image, source: digest, tags, expectedDigest: digest, isImmutable, dryRun });
}


/***/ }),

/***/ 8938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  retagPlanned: () => (/* binding */ retagPlanned)
});

// EXTERNAL MODULE: ./src/setup/open-registry.js + 14 modules
var open_registry = __webpack_require__(7067);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(356);
// EXTERNAL MODULE: ./src/errors/quote.js
var quote = __webpack_require__(6553);
// EXTERNAL MODULE: ./src/http/loopback.js
var loopback = __webpack_require__(9577);
;// CONCATENATED MODULE: ./src/git/remote.js





/** Where a repository is and what opens it. It prints as its URL: the token leaves it only by `authorization` and `bearer`. */
class Remote {
    url;
    protocol;
    #token;
    constructor(url, protocol, token) {
        this.url = url;
        this.protocol = protocol;
        this.#token = token;
    }
    /** `https://host[:port]/`, for HTTP remotes: what the credential is bound to. */
    get origin() {
        return this.protocol === "https" || this.protocol === "http" ? `${new URL(this.url).origin}/` : undefined;
    }
    /** The value of the `Authorization` header (RFC 7617), for HTTP remotes with a token. */
    get authorization() {
        if (this.#token === "" || this.origin === undefined)
            return undefined;
        return `basic ${Buffer.from(`x-access-token:${this.#token}`).toString("base64")}`;
    }
    /** The value of the header for the API of the same server (RFC 6750); undefined without a token. */
    get bearer() {
        return this.#token === "" ? undefined : `Bearer ${this.#token}`;
    }
    /** The same repository at another address of the same origin; undefined when the origin is another one. */
    movedTo(url) {
        const moved = new Remote(url, this.protocol, this.#token);
        return moved.origin !== undefined && moved.origin === this.origin ? moved : undefined;
    }
    /** `text` without the token, in whatever form it was sent. */
    redact(text) {
        const secrets = [this.authorization?.slice("basic ".length), this.#token];
        return secrets.reduce((rest, secret) => (secret ? rest.replaceAll(secret, "***") : rest), text);
    }
    toString() {
        return this.url;
    }
    toJSON() {
        return this.url;
    }
    [external_node_util_.inspect.custom]() {
        return `Remote(${this.url})`;
    }
}
/**
 * `https://…`, `http://…` to this machine, `ssh://…`, `user@host:path`, `file://…` or an absolute path.
 * @throws ReleaseError `invalid-input` for anything else; the text is not repeated where it may hold a credential.
 */
function parseRemote(text, token, what) {
    if (/\p{Cc}/u.test(text))
        throw refused(what, "holds a control character");
    if (/\p{Cc}/u.test(token))
        throw refused(`The token of ${what}`, "holds a control character");
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return parseUrl(text, token, what);
    if ((0,external_node_path_.isAbsolute)(text))
        return new Remote(text, "file", token);
    if (/^[\w][\w.-]*@[a-z0-9][a-z0-9.-]*:[^-:][^:]*$/i.test(text))
        return new Remote(text, "ssh", token);
    if (text.includes("@") || text.includes("::"))
        throw refused(what, "is no address of a Git repository");
    throw refused(`${what} ${(0,quote/* quote */.h)(text)}`, "is no address of a Git repository");
}
function parseUrl(text, token, what) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        throw refused(what, "is not a well-formed URL");
    const isHttp = url.protocol === "https:" || url.protocol === "http:";
    if (url.password !== "" || (url.username !== "" && isHttp)) {
        throw refused(what, "holds a credential in its URL, where logs would show it; give the token as its own input");
    }
    if (url.search !== "" || url.hash !== "")
        throw refused(what, "must not have a query (?…) or a fragment (#…)");
    if (url.hostname.startsWith("-") || url.username.startsWith("-"))
        throw refused(what, "names a host that begins with a dash");
    if (url.protocol === "https:")
        return new Remote(text, "https", token);
    if (url.protocol === "ssh:")
        return new Remote(text, "ssh", token);
    if (url.protocol === "file:")
        return new Remote(text, "file", token);
    if (url.protocol !== "http:")
        throw refused(what, `uses the protocol ${(0,quote/* quote */.h)(url.protocol.slice(0, -1))}`);
    if ((0,loopback/* isLoopback */.U)(url.hostname))
        return new Remote(text, "http", token);
    throw refused(what, "uses plain http, where everybody on the way can read the token; use https");
}
function refused(what, why) {
    return new release_error/* ReleaseError */.K("invalid-input", `${what} ${why}. Allowed are https://…, ssh://…, user@host:path, file://… and an absolute path (http://… only to this machine).`);
}

;// CONCATENATED MODULE: ./src/setup/remotes.js


/**
 * The two repositories. A token goes to the host that it was given for and to no other: `token` serves the manifests,
 * too, when they are on the same host and have no token of their own.
 */
function parseRemotes(inputs, env) {
    const code = parseCodeRemote(inputs, env);
    if (inputs["manifest-remote"] === "")
        return { code, manifests: code };
    const own = inputs["manifest-token"];
    const manifests = parseRemote(inputs["manifest-remote"], own, "manifest-remote");
    if (own !== "" || manifests.origin === undefined || manifests.origin !== code.origin)
        return { code, manifests };
    return { code, manifests: parseRemote(inputs["manifest-remote"], inputs.token, "manifest-remote") };
}
function parseCodeRemote(inputs, env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    const fallback = server && repository ? `${server}/${repository}` : "";
    const remote = inputs.remote || fallback;
    if (remote !== "")
        return parseRemote(remote, inputs.token, "remote");
    throw new release_error/* ReleaseError */.K("invalid-input", 'The input "remote" is empty, and there is no GITHUB_SERVER_URL and GITHUB_REPOSITORY to take it from. Give the URL or the path of the Git repository.');
}

// EXTERNAL MODULE: ./src/promotion/give-tags.js
var give_tags = __webpack_require__(1617);
;// CONCATENATED MODULE: ./src/promotion/retag-planned.js



/** Gives tags to the images of a plan: those that never move, and those that follow the manifest. */
async function retagPlanned(plan, inputs, world) {
    const remotes = parseRemotes(inputs, world.env);
    const registry = await (0,open_registry/* openRegistry */.M)(inputs, world);
    const dryRun = inputs["dry-run"];
    const fixed = inputs.which === "moving" ? [] : await (0,give_tags/* giveFixedTags */.j)(plan, registry, dryRun);
    if (inputs.which === "fixed")
        return fixed.map(retagged);
    // Loaded only here: nothing else of this action needs Git or YAML, which are half of the start.
    const { followManifest } = await Promise.all(/* import() */[__webpack_require__.e(94), __webpack_require__.e(168)]).then(__webpack_require__.bind(__webpack_require__, 168));
    return [...fixed, ...(await followManifest(plan, registry, remotes.manifests, dryRun, world))].map(retagged);
}
function retagged({ planned, outcome }) {
    const left = `The manifest does not say ${planned.service} ${planned.version} any more, so its moving tags were left alone.`;
    return { image: planned.image, outcome, sentence: outcome === undefined ? left : "" };
}


/***/ })

};
