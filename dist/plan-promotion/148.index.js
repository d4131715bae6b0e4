export const id = 148;
export const ids = [148];
export const modules = {

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ namesRule)
/* harmony export */ });
/* unused harmony export refused */


/** The error for a write that was refused while the refs stood still; `words` are the other side's own. */
function refused(url, what, words) {
    return new ReleaseError("rejected", `${url} refused the write of ${what}. It said: ${words} Nothing was changed. ${advice(words)}`);
}
/** Whether a refusal comes from a rule of the repository: those who are on its bypass list may. */
function namesRule(words) {
    return /GH0(06|13)|protected (branch|ref)|rule.violation|ruleset/i.test(words);
}


/***/ }),

/***/ 8878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sv: () => (/* binding */ connectGithub),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   nc: () => (/* binding */ unauthorized)
/* harmony export */ });
/* harmony import */ var _branches_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9170);
/* harmony import */ var _branches_refused_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1546);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8843);
/* harmony import */ var _http_transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(356);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3268);





const ATTEMPTS = 5;
const LONGEST_WAIT = 60_000;
const LARGEST_ANSWER = 32 * 1024 * 1024;
/**
 * @param bearer the value of `Authorization`, if there is a token
 * @param timeoutMs no single wait is longer
 * @throws ReleaseError (from both functions) `unauthorized`, `api-unavailable`
 */
function connectGithub(bearer, timeoutMs, world) {
    const transport = (0,_http_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .openTransport */ .g)(world.env);
    const hide = (text) => (bearer === undefined ? text : text.replaceAll(bearer.replace("Bearer ", ""), "***"));
    async function send(request, isWrite) {
        for (let attempt = 1;; attempt++) {
            const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(await transport(httpRequest(request, bearer)), world.now());
            if (verdict.kind === "answered")
                return requireAdmitted(request, verdict.answer, hide);
            const words = hide(verdict.words);
            if (verdict.kind === "hopeless")
                throw unavailable(request, words, false);
            if (verdict.kind === "lost" && isWrite)
                return { kind: "lost", words };
            const wait = verdict.kind === "limited" ? verdict.wait : (0,_branches_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .patience */ ._)(attempt, world);
            const limited = verdict.kind === "limited" ? `${words} and asks to wait ${Math.ceil(wait / 1000)} seconds` : words;
            if (attempt === ATTEMPTS || wait > Math.min(LONGEST_WAIT, timeoutMs))
                throw unavailable(request, limited);
            await world.sleep(wait);
        }
    }
    return {
        ask: async (request) => {
            const answer = await send(request, false);
            if (answer.kind === "lost")
                throw unavailable(request, answer.words);
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
    return { method, url, headers, limit: LARGEST_ANSWER, ...bytes };
}
/** Who may not see a repository is told 404. A refusal by a rule is no matter of the credential. */
function requireAdmitted(request, answer, hide) {
    const words = hide((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWords */ .o)(answer));
    const isRefused = [401, 403, 404].includes(answer.status) && !(0,_branches_refused_js__WEBPACK_IMPORTED_MODULE_3__/* .namesRule */ .p)(words);
    if (isRefused && request.mayBeHidden !== true)
        throw unauthorized(request, words);
    return answer.status < 400 ? answer : { ...answer, body: Buffer.from(hide(answer.body.toString("utf8"))) };
}
/** `words`: GitHub's own, already without secrets. */
function unauthorized({ url, doing }, words) {
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K("unauthorized", `${url.host} does not let us ${doing}: it answered ${words}. Nothing was written. Check that the repository is there and that the token is valid and may write it: contents: write for the job's own token, or the token of a GitHub App that is installed on that repository.`);
}
function unavailable({ url, doing, method = "POST" }, words, retryable = true) {
    // What is only read, nobody asked to be written by the API.
    const otherwise = method === "GET" ? "" : '; or use "commit-with: git"';
    const advice = retryable
        ? "Run again when the API answers; what is already done stays done."
        : `Trying again will not help: check GITHUB_API_URL, the repository's address (it may have been renamed), and the proxy if there is one${otherwise}.`;
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K("api-unavailable", `Could not ${doing}: ${url.host} ${words}. ${advice}`, { retryable });
}


/***/ }),

/***/ 6962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h3: () => (/* binding */ findRestPlace),
/* harmony export */   pi: () => (/* binding */ runPlace),
/* harmony export */   q1: () => (/* binding */ parseGithubPlace)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8843);
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9577);



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
        throw refused(`"commit-with: api" needs the manifests' repository as ${server}/owner/name, on the server of ${api}, but it is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(remote)}`, `Give such an address, or leave "commit-with" at git`);
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
    const isPrivate = url?.protocol === "https:" || (url?.protocol === "http:" && (0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname));
    if (url !== undefined && isPrivate && url.username === "" && url.password === "" && url.search === "") {
        return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
    }
    throw refused("GITHUB_API_URL is no https:// address without credentials", "The runner sets it; where you set it yourself, give something like https://github.example/api/v3");
}
function refused(what, advice) {
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("invalid-input", `${what}. Nothing was read or written. ${advice}.`);
}


/***/ }),

/***/ 3529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepository)
/* harmony export */ });
/* harmony import */ var _http_json_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3079);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6195);


function readRepository(reader) {
    const { owner, name } = reader.place;
    return (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .readOne */ .JF)(reader, {
        path: (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .SH)(reader.place),
        doing: `read what ${owner}/${name} is like`,
        permission: "metadata: read",
        parse(value) {
            const defaultBranch = (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(value, "default_branch");
            return defaultBranch === undefined ? undefined : { defaultBranch, isPrivate: (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, "private") === true };
        },
    });
}


/***/ }),

/***/ 6195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ readOne),
/* harmony export */   P8: () => (/* binding */ openRest),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   So: () => (/* binding */ apiPath),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _http_json_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3079);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8878);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3268);



const PER_PAGE = 100;
/** A hundred thousand; where a list goes on after that, something is wrong. */
const MOST_PAGES = 1000;
const PATIENCE = 60_000;
function openRest(place, bearer, world) {
    return { place, client: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connectGithub */ .Sv)(bearer, PATIENCE, world) };
}
/** `/repos/acme/shop/actions/runs/7` for "actions", "runs", "7". */
function repositoryPath({ owner, name }, ...parts) {
    return apiPath("repos", owner, name, ...parts);
}
function apiPath(...parts) {
    return parts.map((part) => `/${encodeURIComponent(part)}`).join("");
}
/** @throws ReleaseError `api-unavailable`, also where the answer is not what GitHub would say */
async function readOne(reader, question) {
    const asked = await ask(reader, question, new URL(`${reader.place.rest}${question.path}`));
    if (asked.kind === "hidden")
        return asked;
    const value = question.parse(asked.value.body);
    return value === undefined ? unknownForm(reader, question) : { kind: "read", value };
}
/**
 * All pages of a list, or as many as are enough; `list` is the field that holds it, where it is not the answer itself.
 * @throws ReleaseError `api-unavailable`, also where one item is not what GitHub would say
 */
async function readAll(reader, question, list, isEnough = () => false) {
    const values = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const url = new URL(`${reader.place.rest}${question.path}`);
        url.searchParams.set("per_page", `${PER_PAGE}`);
        url.searchParams.set("page", `${page}`);
        const asked = await ask(reader, question, url);
        if (asked.kind === "hidden")
            return asked;
        const { body, goesOn } = asked.value;
        const items = list === undefined ? body : (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(body, list);
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
async function ask({ client }, { doing, permission }, url) {
    const answer = await client.ask({ method: "GET", url, doing, mayBeHidden: true });
    if (answer.status === 200) {
        const goesOn = /;\s*rel="?next"?/.test(String(answer.headers.link ?? ""));
        return { kind: "read", value: { body: (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.body.toString("utf8")), goesOn } };
    }
    const words = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .statusWords */ .o)(answer);
    const why = `${url.host} did not let us ${doing}: it answered ${words}. Give the job's token the permission "${permission}".`;
    return { kind: "hidden", status: answer.status, why };
}
function unknownForm({ place }, { path, doing }) {
    const request = {
        method: "GET",
        url: new URL(`${place.rest}${path}`),
        doing,
    };
    throw (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .hU)(request, "answered something that is not what GitHub's API says there", false);
}


/***/ }),

/***/ 3268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   o: () => (/* binding */ statusWords)
/* harmony export */ });
/* harmony import */ var _http_json_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3079);
/* harmony import */ var _http_patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2571);


/** What GitHub asks for where it does not say how long. */
const A_MINUTE = 60_000;
const LONGEST = 300;
/** Reads an outcome by GitHub's rules ("Rate limits for the REST API", "Rate limits … for the GraphQL API"). */
function judge(outcome, now) {
    if (outcome.kind === "fault")
        return { kind: outcome.transient ? "lost" : "hopeless", words: outcome.words };
    const words = `answered ${statusWords(outcome)}`;
    if (isLimit(outcome))
        return { kind: "limited", wait: waitFor(outcome, now), words };
    if ((0,_http_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(outcome) || isInternalError(outcome))
        return { kind: "lost", words };
    if (outcome.status >= 300 && outcome.status < 400)
        return { kind: "hopeless", words };
    return { kind: "answered", answer: outcome };
}
function isLimit({ status, headers, body }) {
    const text = (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body.toString("utf8"));
    if (status === 200)
        return (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .listField */ .FZ)(text, "errors").some((error) => (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(error, "type") === "RATE_LIMITED");
    if (status !== 403 && status !== 429)
        return false;
    const isSaid = /rate limit/i.test((0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(text, "message") ?? "");
    return status === 429 || isSaid || headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0";
}
function waitFor(answer, now) {
    const asked = (0,_http_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfter */ .P9)(answer, now);
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
    const errors = (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .listField */ .FZ)((0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body.toString("utf8")), "errors");
    return errors.some((error) => (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(error, "type") === undefined && (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(error, "extensions") === undefined);
}
/** `403 (Resource not accessible by integration; request id C0DE:1)`: GitHub's own words, on one line. */
function statusWords(answer) {
    const { status, headers, body } = answer;
    const text = (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body.toString("utf8"));
    const messages = [(0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(text, "message"), ...(0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .listField */ .FZ)(text, "errors").map(errorWords)];
    const id = headers["x-github-request-id"];
    const parts = [...messages.filter(Boolean), ...(typeof id === "string" ? [`request id ${id}`] : [])];
    const line = parts
        .join("; ")
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf} ]+/gu, " ")
        .trim();
    if (line === "")
        return String(status);
    return `${status} (${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line})`;
}
/** One of `errors`: GraphQL's have a type, REST's a code; either may be plain text. */
function errorWords(error) {
    if (typeof error === "string")
        return error;
    const kind = (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(error, "type") ?? (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(error, "code");
    return [(0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(error, "message"), kind && `[${kind}]`].filter(Boolean).join(" ");
}


/***/ }),

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

/***/ 2571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   zw: () => (/* binding */ sendPatiently)
/* harmony export */ });
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


/***/ }),

/***/ 4148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planPromotion: () => (/* binding */ planPromotion)
});

// EXTERNAL MODULE: ./src/errors/nearest.js
var nearest = __webpack_require__(7195);
// EXTERNAL MODULE: ./src/errors/quote.js
var quote = __webpack_require__(6553);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
;// CONCATENATED MODULE: ./src/config/configuration.js



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
    throw new release_error/* ReleaseError */.K(code, `${path} has no ${kind} ${(0,quote/* quote */.h)(name)}.${(0,nearest/* didYouMean */.a)(name, names)} The ${kind}s are: ${shortList(names)}.`);
}
function shortList(names) {
    const shown = names.slice(0, 20).join(", ");
    return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}

// EXTERNAL MODULE: ./src/git/fetch-refs.js
var fetch_refs = __webpack_require__(1549);
// EXTERNAL MODULE: ./src/git/objects.js
var git_objects = __webpack_require__(5210);
;// CONCATENATED MODULE: ./src/git/ensure-commits.js



/**
 * Makes sure that these are commits of the remote: one fetch for all that are not here yet, some 300 bytes each.
 * @throws ReleaseError `unknown-commit` for one that the remote does not have, or that is something else.
 */
async function ensureCommits(repository, ids) {
    if (ids.length === 0)
        return;
    const { graph, remote } = repository;
    const missing = await (0,git_objects/* absent */.Ge)(graph, [...new Set(ids)]);
    if (missing.length > 0) {
        await (0,fetch_refs/* fetchSources */.d)(graph, { sources: missing, depth: 1 }, `find the commit ${missing.join(", ")}`);
    }
    const types = (await graph.read(["cat-file", "--batch-check=%(objecttype)"], `${ids.join("\n")}\n`))
        .toString()
        .split("\n");
    const wrong = ids.findIndex((_, index) => types[index] !== "commit");
    if (wrong < 0)
        return;
    throw new release_error/* ReleaseError */.K("unknown-commit", `${ids[wrong]} at ${remote.url} is no commit, but a ${types[wrong]}. Nothing was written.`);
}

// EXTERNAL MODULE: ./src/manifests/entry.js
var manifests_entry = __webpack_require__(9700);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/http/transport.js
var http_transport = __webpack_require__(356);
// EXTERNAL MODULE: ./src/images/digest.js
var images_digest = __webpack_require__(3998);
// EXTERNAL MODULE: ./src/images/image-name.js
var image_name = __webpack_require__(9222);
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
// EXTERNAL MODULE: ./src/http/json-field.js
var json_field = __webpack_require__(3079);
;// CONCATENATED MODULE: ./src/registry/media-types.js
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

;// CONCATENATED MODULE: ./src/registry/manifest.js




function digestOf(bytes, algorithm = "sha256") {
    const digest = `${algorithm}:${(0,external_node_crypto_.createHash)(algorithm).update(bytes).digest("hex")}`;
    if ((0,images_digest/* isDigest */.Bc)(digest))
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
    const children = (0,json_field/* listField */.FZ)((0,json_field/* parseJson */.qF)(manifest.bytes.toString("utf8")), "manifests");
    return children.flatMap((child) => {
        const digest = (0,json_field/* textField */.M8)(child, "digest") ?? "";
        return (0,images_digest/* isDigest */.Bc)(digest) ? [{ digest, platform: platformOf((0,json_field/* field */.ZZ)(child, "platform")) }] : [];
    });
}
function platformOf(platform) {
    const parts = ["os", "architecture", "variant"].map((name) => (0,json_field/* textField */.M8)(platform, name) ?? "");
    const [os, architecture] = parts;
    if (!os || !architecture || os === "unknown" || architecture === "unknown")
        return undefined;
    return parts.filter((part) => part !== "").join("/");
}
/** `linux/amd64`, … of an index, its attestations left out; none for a single image, which does not say it here. */
function platforms(manifest) {
    return [...new Set(indexEntries(manifest).flatMap(({ platform }) => platform ?? []))];
}

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
function refusals_statusWords(answer) {
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
    return new release_error/* ReleaseError */.K("unauthorized", `${task.host} does not let us ${task.words}: it answered ${refusals_statusWords(answer)}. ${remedy(task.host, haveCredentials)}`);
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
    return new release_error/* ReleaseError */.K("rejected", `${task.host} refused to ${task.words}: it answered ${refusals_statusWords(answer)}. That tag was not written. Check the registry's rules for this repository: that it exists, how many tags it may hold, which may be moved.`);
}

;// CONCATENATED MODULE: ./src/registry/read-manifest.js







/**
 * A manifest out of a registry's answer, checked by distribution-spec 1.1, "Pulling manifests".
 * @param reference the digest that was asked for, if it was one
 * @param name the image with its tag or digest, for sentences
 */
function manifestFrom(answer, reference, name, task) {
    if (answer.status !== 200)
        throw unavailable(task, `${task.host} answered ${refusals_statusWords(answer)}`);
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
    return typeof header === "string" && (0,images_digest/* isDigest */.Bc)(header) ? header : undefined;
}
function notTheBytes(name, claimed, bytes) {
    return new release_error/* ReleaseError */.K("digest-mismatch", `The registry says that ${name} is ${claimed}, but the bytes that it sent are ${digestOf(bytes)}. They are not used. Something between here and the registry changes them, or its storage is damaged: pull the image by that digest from another machine to see which.`);
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
    if (isDockerSchema1(mediaType))
        throw unsupported(name, "in Docker's schema 1, a format that registries have given up");
    if (own !== undefined && own !== mediaType) {
        const contradiction = `sent it as ${(0,quote/* quote */.h)(mediaType)}, while its own mediaType is ${(0,quote/* quote */.h)(own)}; it is not used`;
        throw unavailable(task, `${task.host} ${contradiction}`, { retryable: false });
    }
    if (document === undefined)
        throw unavailable(task, `${task.host} answered with something that is no manifest`);
    if ([...IMAGE_MANIFESTS, ...INDEXES].includes(mediaType))
        return mediaType;
    throw unsupported(name, `of the media type ${(0,quote/* quote */.h)(mediaType)}, which is no image's`);
}
function unsupported(name, what) {
    return new release_error/* ReleaseError */.K("unsupported", `${name} is ${what}, so it was left alone. Build the image anew as an OCI image or in Docker's schema 2 (any builder of today does).`);
}

// EXTERNAL MODULE: ./src/http/patience.js
var patience = __webpack_require__(2571);
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
    const send = (request) => (0,patience/* sendPatiently */.zw)(transport, request, clock);
    return {
        keepSecret: (text) => void secrets.add(text),
        async ask(request, task) {
            const { outcome, atHome, url } = await followRedirects(send, request);
            if (outcome.kind === "fault") {
                throw unavailable(task, `${url.host} ${outcome.words}`, { retryable: outcome.transient });
            }
            const answer = outcome.status < 400 ? outcome : blotOut(outcome, secrets);
            if ((0,patience/* isTransient */.dg)(answer))
                throw unavailable(task, `${url.host} answered ${refusals_statusWords(answer)}${pauseWords(answer, clock)}`);
            if (!atHome && answer.status >= 400) {
                throw unavailable(task, `${task.host} redirected to ${url.host}, which answered ${refusals_statusWords(answer)}`);
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
    const pause = (0,patience/* retryAfter */.P9)(answer, clock.now());
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
        const words = answer.status === 200 ? "without a token" : refusals_statusWords(answer);
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
            return manifestFrom(answer, (0,images_digest/* isDigest */.Bc)(reference) ? reference : undefined, name, task);
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
                throw unavailable(task, `it answered ${refusals_statusWords(answer)}`);
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
                throw unavailable(task, `${task.host} answered ${refusals_statusWords(answer)}`);
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
        throw unavailable(task, `${task.host} answered ${refusals_statusWords(answer)}`);
    return claimedDigest(answer) ?? "unsaid";
}
function nameOf(image, reference) {
    return (0,images_digest/* isDigest */.Bc)(reference) ? `${image}@${reference}` : `${image}:${reference}`;
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

// EXTERNAL MODULE: ./src/documents/document.js + 1 modules
var documents_document = __webpack_require__(5718);
// EXTERNAL MODULE: ./src/documents/place.js
var documents_place = __webpack_require__(931);
// EXTERNAL MODULE: ./src/documents/schema.js
var schema = __webpack_require__(6793);
// EXTERNAL MODULE: ./src/refs/ref-name.js
var ref_name = __webpack_require__(6221);
;// CONCATENATED MODULE: ./src/services/service.js
/** The names that a service's tags, branches and entries may have: its own first. */
function service_namesOf({ name, renamedFrom }) {
    return renamedFrom === undefined ? [name] : [name, renamedFrom];
}

// EXTERNAL MODULE: ./src/versions/template.js
var versions_template = __webpack_require__(9897);
// EXTERNAL MODULE: ./src/versions/version.js
var versions_version = __webpack_require__(3279);
;// CONCATENATED MODULE: ./src/versions/service-tag.js




/** The Git tag of a service's version. */
function serviceTag(template, service, version) {
    const name = (0,versions_template/* render */.XX)(template, { service, version });
    if ((0,ref_name/* isTagName */.Ij)(name))
        return name;
    throw new release_error/* ReleaseError */.K("internal", `The tag template "${template.text}" gave a name that Git refuses.`);
}
/** The version that a Git tag stands for, or nothing when it is no tag of this service. The inverse of `serviceTag`. */
function matchTag(template, service, tag) {
    const { prefix, suffix } = surroundings(template, service);
    if (tag.length < prefix.length + suffix.length)
        return undefined;
    if (!tag.startsWith(prefix) || !tag.endsWith(suffix))
        return undefined;
    const version = tag.slice(prefix.length, tag.length - suffix.length);
    return (0,versions_version/* isVersion */.lF)(version) ? version : undefined;
}
/** A pattern for `git ls-remote` that takes all tags of a service, and perhaps others: sieve with `matchTag`. */
function tagPattern(template, service) {
    const { prefix, suffix } = surroundings(template, service);
    return `refs/tags/${prefix}*${suffix}`;
}
function surroundings(template, service) {
    const at = template.parts.findIndex((part) => "placeholder" in part && part.placeholder === "version");
    const text = (parts) => parts.map((part) => ("literal" in part ? part.literal : service)).join("");
    return { prefix: text(template.parts.slice(0, at)), suffix: text(template.parts.slice(at + 1)) };
}

;// CONCATENATED MODULE: ./src/config/collisions.js






/** @throws ReleaseError `invalid-config` when a name would stand for two things. */
function checkCollisions(services, tags, places, environments) {
    checkServiceTags(services, { value: tags.service, at: places.service });
    checkReleaseBranches(services, { value: tags.releaseBranch, at: places.releaseBranch });
    checkImages(services, [tags.build, ...environments.flatMap((each) => each.imageTags.map((rule) => rule.template))]);
}
function checkServiceTags(services, { value: template, at }) {
    needsService("tags.service", services, template, at);
    const names = services.flatMap(service_namesOf);
    for (const name of names) {
        const tag = (0,versions_template/* render */.XX)(template, { service: name, version: "1.0.0" });
        if (!(0,ref_name/* isTagName */.Ij)(tag))
            throw refusedByGit("tags.service", name, tag, at);
        const other = (0,versions_template/* holds */.v9)(template, "service")
            ? names.find((each) => each !== name && mayOwn(template, each, name))
            : undefined;
        if (other === undefined)
            continue;
        throw (0,documents_place/* errorAt */.O)(at, `\`tags.service\` is ${(0,quote/* quote */.h)(template.text)}, by which a tag of the service "${name}" can be read as one of ` +
            `"${other}", too. Put a "/" between {service} and {version}.`);
    }
}
/** Whether a tag of `owner` also reads as one of `service`: tried with a stable version and a pre-release. */
function mayOwn(template, service, owner) {
    if (!owner.startsWith(service) && !owner.endsWith(service))
        return false;
    return ["1.0.0", "1.0.0-rc.1"].some((version) => {
        const tag = (0,versions_template/* render */.XX)(template, { service: owner, version });
        return matchTag(template, service, tag) !== undefined;
    });
}
function checkReleaseBranches(services, { value: template, at }) {
    needsService("tags.release-branch", services, template, at);
    for (const { name } of services) {
        const branch = (0,versions_template/* render */.XX)(template, { service: name, major: "1", minor: "0" });
        if (!(0,ref_name/* isBranchName */.Q8)(branch))
            throw refusedByGit("tags.release-branch", name, branch, at);
    }
}
function needsService(key, services, template, at) {
    if (services.length < 2 || (0,versions_template/* holds */.v9)(template, "service"))
        return;
    throw (0,documents_place/* errorAt */.O)(at, `\`${key}\` is ${(0,quote/* quote */.h)(template.text)}, but must hold {service}, because there are ${services.length} services.`);
}
function refusedByGit(key, service, name, at) {
    return (0,documents_place/* errorAt */.O)(at, `\`${key}\` gives ${(0,quote/* quote */.h)(name)} for the service "${service}", which is a name that Git refuses.`);
}
function checkImages(services, tags) {
    const common = tags.find((tag) => !(0,versions_template/* holds */.v9)(tag, "service"));
    if (common === undefined)
        return;
    const owners = new Map();
    for (const service of services) {
        const other = owners.get(service.image);
        if (other !== undefined)
            throw sameImage(other, service, common);
        owners.set(service.image, service);
    }
}
function sameImage(first, second, tag) {
    return (0,documents_place/* errorAt */.O)(second.imageAt, `The services "${first.name}" and "${second.name}" have the same image, ${second.image}, and there the tag ` +
        `${(0,quote/* quote */.h)(tag.text)} would stand for both. Give each service an image of its own (put {service} into \`image\`), ` +
        "or put {service} into every tag.");
}

// EXTERNAL MODULE: ./src/services/service-name.js
var service_name = __webpack_require__(4625);
;// CONCATENATED MODULE: ./src/config/environment-name.js



function isEnvironmentName(text) {
    return text.length <= 63 && service_name/* SERVICE_NAME */.O.test(text) && !(text in Object.prototype);
}
/** @throws ReleaseError `invalid-input` with the rule. */
function parseEnvironmentName(text, what) {
    if (isEnvironmentName(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be an environment's name (lower-case letters and digits, with single ".", "_" or "-" between them, ` +
        `63 characters at most), but is ${(0,quote/* quote */.h)(text)}.`);
}

// EXTERNAL MODULE: ./src/documents/collections.js
var collections = __webpack_require__(6041);
// EXTERNAL MODULE: ./src/documents/scalars.js
var scalars = __webpack_require__(8469);
// EXTERNAL MODULE: ./src/services/parse-service-name.js
var parse_service_name = __webpack_require__(2191);
;// CONCATENATED MODULE: ./src/calendar/wall-clock.js
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const clocks = new Map();
/** A clock costs a hundred times what a reading does. */
function clockOf(zone) {
    const known = clocks.get(zone);
    if (known !== undefined)
        return known;
    const two = "2-digit";
    const clock = new Intl.DateTimeFormat("en-US", {
        ...{ timeZone: zone, calendar: "gregory", numberingSystem: "latn", hourCycle: "h23", era: "short" },
        ...{ year: "numeric", month: two, day: two, hour: two, minute: two, second: two },
    });
    clocks.set(zone, clock);
    return clock;
}
/** What the clock in a zone shows at an instant, to the second. */
function localTime(instant, zone) {
    const parts = clockOf(zone).formatToParts(instant);
    const part = (type) => Number(parts.find((one) => one.type === type)?.value);
    return asLocal(Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")));
}
/** `Mon 13:05, Europe/Berlin`. */
function describeLocal(instant, zone) {
    const shown = new Date(localTime(instant, zone)).toUTCString();
    return `${shown.slice(0, 3)} ${shown.slice(17, 22)}, ${zone}`;
}
/** Undefined for a day that no calendar has (30 February) or an hour that no clock shows; 24:00 is the next midnight. */
function parseLocalTime(date, time) {
    const midnight = Date.parse(`${date}T00:00:00Z`);
    const minute = parseTimeOfDay(time);
    if (Number.isNaN(midnight) || minute === undefined)
        return undefined;
    if (new Date(midnight).toISOString().slice(0, 10) !== date)
        return undefined;
    return asLocal(midnight + minute * MINUTE);
}
/** Minutes since midnight of `HH:MM`, 0 to 1440. */
function parseTimeOfDay(text) {
    const [, hours, minutes] = /^([01][0-9]|2[0-4]):([0-5][0-9])$/.exec(text) ?? [];
    const total = Number(hours) * 60 + Number(minutes);
    return Number.isNaN(total) || total > 1440 ? undefined : total;
}
/** The midnight at which a local day begins. */
function dayOf(local) {
    return asLocal(Math.floor(local / DAY) * DAY);
}
function addDays(local, days) {
    return asLocal(local + days * DAY);
}
function addMinutes(local, minutes) {
    return asLocal(local + minutes * MINUTE);
}
/** 0 is Sunday, as `Date` counts. */
function weekday(local) {
    return new Date(local).getUTCDay();
}
/**
 * The instants at which the clock shows a local time, earliest first: one; two where it is set back over it; where it is
 * set forward over it, the instant of that jump.
 */
function instantsOf(local, zone) {
    // No zone is further than 15 hours from UTC.
    const [early, late] = [new Date(local - DAY), new Date(local + DAY)];
    const readings = [early, late].map((near) => local - offset(near, zone));
    const candidates = [...new Set(readings)].sort((a, b) => a - b).map((at) => new Date(at));
    const shown = candidates.filter((at) => localTime(at, zone) === local);
    return shown.length > 0 ? shown : jumps(early, late, zone);
}
/** The instants after `from`, up to `to`, at which the clock is set forward or back. */
function jumps(from, to, zone) {
    const found = [];
    for (let at = from.getTime(); at < to.getTime(); at += DAY) {
        const next = new Date(Math.min(at + DAY, to.getTime()));
        if (offset(new Date(at), zone) !== offset(next, zone))
            found.push(jumpBetween(at, next.getTime(), zone));
    }
    return found;
}
function jumpBetween(from, to, zone) {
    const before = offset(new Date(from), zone);
    let [low, high] = [Math.floor(from / 1000), Math.ceil(to / 1000)];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (offset(new Date(middle * 1000), zone) === before)
            low = middle;
        else
            high = middle;
    }
    return new Date(high * 1000);
}
/** Milliseconds that the clock is ahead of UTC. */
function offset(instant, zone) {
    return localTime(instant, zone) - Math.floor(instant.getTime() / 1000) * 1000;
}
/** The one place where a number becomes a local time. */
function asLocal(milliseconds) {
    return milliseconds;
}

;// CONCATENATED MODULE: ./src/calendar/freeze.js



/** A date, or a date and time; with an offset it is an instant everywhere, without one a wall clock's. */
const MOMENT = /^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?)?$/;
/** @throws ReleaseError `invalid-input` */
function parseMoment(text, what) {
    const [, date, time, zone] = MOMENT.exec(text) ?? [];
    const local = date === undefined ? undefined : parseLocalTime(date, time ?? "00:00");
    const offset = zone === undefined ? undefined : parseOffset(zone);
    if (local !== undefined && (zone === undefined || offset !== undefined)) {
        return { text, local, isDay: time === undefined, offset };
    }
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a date or a date with a time, such as 2025-12-20, 2025-12-20T18:00 or 2025-12-20T18:00Z, but is ${(0,quote/* quote */.h)(text)}.`);
}
/** When a freeze begins: a day at its first moment; a time that the clock shows twice, at the earlier one. */
function beginning({ local, offset }, zone) {
    if (offset !== undefined)
        return new Date(local - offset);
    return zone === undefined ? undefined : instantsOf(local, zone)[0];
}
/** When it is over: a day after its last moment; a time that the clock shows twice, at the later one. */
function ending({ local, isDay, offset }, zone) {
    if (offset !== undefined)
        return new Date(local - offset);
    return zone === undefined ? undefined : instantsOf(isDay ? addDays(local, 1) : local, zone).at(-1);
}
function parseOffset(text) {
    if (text === "Z")
        return 0;
    const [, sign, hours, minutes] = /^([+-])(\d\d):([0-5]\d)$/.exec(text) ?? [];
    const total = Number(hours) * 60 + Number(minutes);
    if (Number.isNaN(total) || total > 14 * 60)
        return undefined;
    return (sign === "-" ? -total : total) * 60_000;
}

;// CONCATENATED MODULE: ./src/calendar/time-zone.js


/** A name, not an offset: an offset knows nothing of summer and winter time. */
const TIME_ZONE = /^[A-Za-z][A-Za-z0-9_+-]{1,31}(\/[A-Za-z0-9_+-]{1,31}){0,2}$/;
function isTimeZone(text) {
    if (!TIME_ZONE.test(text))
        return false;
    try {
        new Intl.DateTimeFormat("en", { timeZone: text });
        return true;
    }
    catch {
        return false;
    }
}
/** @throws ReleaseError `invalid-input` */
function parseTimeZone(text, what) {
    if (isTimeZone(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a time zone's name in the IANA database, such as "Europe/Berlin" or "UTC", but is ${(0,quote/* quote */.h)(text)}.`);
}

;// CONCATENATED MODULE: ./src/calendar/window.js

/** In the order of `Date`. */
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/**
 * Whether the clock shows a time of the window: what it shows twice is twice in it, and what it jumps over never.
 */
function isWithin({ days, hours, zone }, instant) {
    const now = localTime(instant, zone);
    const today = dayOf(now);
    const begun = [today, addDays(today, -1)].filter((day) => days.some((name) => DAYS[weekday(day)] === name));
    return begun.some((day) => addMinutes(day, hours.from) <= now && now < end(hours, day));
}
/** When one of the windows is open next, after `instant`; undefined where there is no such time. */
function opensNext(windows, instant) {
    return nextEdge(windows, instant, true);
}
/** When none of the windows is open any more, after `instant`. */
function closesNext(windows, instant) {
    return nextEdge(windows, instant, false);
}
/** Fifteen days hold every weekday twice: on one of them the clock may jump over the hours. */
const LOOK_AHEAD = 15;
function nextEdge(windows, instant, isOpen) {
    const edges = windows.flatMap((window) => edgesOf(window, instant));
    return edges
        .filter((edge) => edge > instant && windows.some((window) => isWithin(window, edge)) === isOpen)
        .sort((left, right) => left.getTime() - right.getTime())[0];
}
/** Whenever a window may open or close: where its hours begin and end, and where the clock is set. */
function edgesOf({ hours, zone }, instant) {
    const today = dayOf(localTime(instant, zone));
    const days = Array.from({ length: LOOK_AHEAD + 2 }, (_, index) => addDays(today, index - 1));
    const readings = days.flatMap((day) => [addMinutes(day, hours.from), end(hours, day)]);
    const horizon = new Date(instant.getTime() + LOOK_AHEAD * 86_400_000);
    return [...readings.flatMap((reading) => instantsOf(reading, zone)), ...jumps(instant, horizon, zone)];
}
function end({ from, to }, day) {
    return addMinutes(day, to > from ? to : to + 1440);
}

;// CONCATENATED MODULE: ./src/config/approvals.js


const AUTHORS_RULES = ["allowed", "excluded"];
const ASKS = ["environment", "pull-request"];
const APPROVER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}(\/[A-Za-z0-9._-]{1,100})?$/;
const TEAM = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}\/[A-Za-z0-9._-]{1,100}$/;
/** @throws ReleaseError `invalid-input` */
function parseTeam(text, what) {
    const name = text.toLowerCase();
    if (TEAM.test(text) && isTeam(name))
        return name;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a team, such as "acme/tech-leads", but is ${(0,quote/* quote */.h)(text)}.`);
}
/** @throws ReleaseError `invalid-input` */
function parseApprover(text, what) {
    if (text.includes("/"))
        return { team: parseTeam(text, what) };
    if (APPROVER.test(text))
        return { user: text.toLowerCase() };
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a login, such as "octocat", or a team, such as "acme/tech-leads", but is ${(0,quote/* quote */.h)(text)}.`);
}
function isTeam(text) {
    return text.includes("/");
}

;// CONCATENATED MODULE: ./src/config/duration.js


const SECOND = 1_000;
const duration_MINUTE = 60 * SECOND;
const UNITS = new Map([
    ["s", SECOND],
    ["m", duration_MINUTE],
    ["h", 60 * duration_MINUTE],
    ["d", 24 * 60 * duration_MINUTE],
]);
const DURATION = /^([0-9]{1,5})([smhd])$/;
/**
 * Milliseconds of `90s`, `90m`, `24h` or `2d`.
 * @throws ReleaseError `invalid-input`
 */
function parseDuration(text, what) {
    const [, count, unit = ""] = DURATION.exec(text) ?? [];
    const length = UNITS.get(unit);
    if (count !== undefined && length !== undefined)
        return Number(count) * length;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a whole number of seconds, minutes, hours or days, such as 90s, 90m, 24h or 2d, but is ${(0,quote/* quote */.h)(text)}.`);
}

;// CONCATENATED MODULE: ./src/config/workflow-file.js


const WORKFLOW_FILE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\.ya?ml$/;
function isWorkflowFile(text) {
    return WORKFLOW_FILE.test(text);
}
/** @throws ReleaseError `invalid-input` */
function parseWorkflowFile(text, what) {
    if (isWorkflowFile(text))
        return text;
    const name = text.replace(/^(?:.*\/)?/, "");
    const suggestion = name !== text && isWorkflowFile(name) ? ` Did you mean ${(0,quote/* quote */.h)(name)}?` : "";
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be the name of a file in .github/workflows, such as smoke.yaml, but is ${(0,quote/* quote */.h)(text)}.${suggestion}`);
}

;// CONCATENATED MODULE: ./src/config/gate-schema.js















const HOURS = /^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$/;
const CHECK = /^[^\p{Cc}]{1,200}$/u;
const duration = (0,scalars/* parsed */.Yz)(parseDuration, DURATION);
const zone = (0,schema/* described */.W)("IANA time zone, such as `Europe/Berlin`.", (0,scalars/* parsed */.Yz)(parseTimeZone, TIME_ZONE));
const gate_schema_window = (0,collections/* object */.Ik)({
    days: (0,schema/* described */.W)("Days on which the hours begin.", (0,collections/* list */.p_)((0,scalars/* oneOf */.yL)(...DAYS))),
    hours: (0,schema/* described */.W)("From and to, such as `09:00-16:00`; `22:00-06:00` goes over midnight, `00:00-24:00` is the whole day.", (0,scalars/* parsed */.Yz)(parseHours, HOURS)),
    zone,
});
const freeze = (0,collections/* object */.Ik)({
    from: (0,schema/* described */.W)("First day, or the date and time at which it begins.", (0,scalars/* parsed */.Yz)(parseMoment, MOMENT)),
    to: (0,schema/* described */.W)("Last day, or the date and time at which it ends.", (0,scalars/* parsed */.Yz)(parseMoment, MOMENT)),
    zone: (0,collections/* optional */.lq)(zone),
    reason: (0,schema/* described */.W)("Why; people read it who are stopped by it.", (0,scalars/* parsed */.Yz)(parseReason)),
    by: (0,collections/* optional */.lq)((0,schema/* described */.W)("Who decided it: whom to ask.", (0,scalars/* parsed */.Yz)(parseReason))),
    except: (0,collections/* optional */.lq)((0,schema/* described */.W)("Services that may go in all the same.", (0,collections/* list */.p_)((0,collections/* placed */.GS)((0,scalars/* parsed */.Yz)(parse_service_name/* parseServiceName */.q, service_name/* SERVICE_NAME */.O))))),
});
const count = (0,scalars/* wholeNumber */.rD)(100);
const approvals = (0,collections/* union */.KC)(count, (0,collections/* object */.Ik)({
    required: (0,schema/* described */.W)("How many people.", count),
    by: (0,collections/* optional */.lq)((0,schema/* described */.W)("Who may: logins, and teams as `org/team`. Left out: whoever may review the environment.", (0,collections/* list */.p_)((0,scalars/* parsed */.Yz)(parseApprover, APPROVER)))),
    "of-each": (0,collections/* optional */.lq)((0,schema/* described */.W)("How many of a team must be among them, such as `{ acme/release-managers: 1, acme/tech-leads: 1 }`.", (0,collections/* record */.g1)(parseTeam, count, TEAM))),
    authors: (0,collections/* optional */.lq)((0,schema/* described */.W)("Whether those who wrote the commits that ship may approve them.", (0,scalars/* oneOf */.yL)(...AUTHORS_RULES))),
}));
const workflow = (0,scalars/* parsed */.Yz)(parseWorkflowFile, WORKFLOW_FILE);
const verify = (0,collections/* object */.Ik)({
    before: (0,collections/* optional */.lq)((0,schema/* described */.W)("What a version must pass before it comes here.", workflow)),
    after: (0,collections/* optional */.lq)((0,schema/* described */.W)("What is started once a version is here, and must have passed before it goes on.", workflow)),
});
/** The keys of an environment that say what may come in, and when. `null` takes away what it has by default. */
const gateFields = {
    "minimum-age": (0,collections/* optional */.lq)((0,schema/* described */.W)("How long a version must have run in `from` before it comes here, such as `24h`, `90m` or `2d`.", (0,collections/* placed */.GS)((0,scalars/* nullable */.me)(duration)))),
    "on-too-young": (0,collections/* optional */.lq)((0,schema/* described */.W)("What happens to a version below the minimum age.", (0,collections/* placed */.GS)((0,scalars/* oneOf */.yL)(...ON_TOO_YOUNG)))),
    soak: (0,collections/* optional */.lq)((0,schema/* described */.W)("Which time in `from` counts for the minimum age: the newest unbroken one, or the longest.", (0,collections/* placed */.GS)((0,scalars/* oneOf */.yL)(...SOAKS)))),
    take: (0,collections/* optional */.lq)((0,schema/* described */.W)("What may be taken: what `from` runs, or any version that ran there long enough and was not rolled back.", (0,collections/* placed */.GS)((0,scalars/* oneOf */.yL)(...TAKES)))),
    windows: (0,collections/* optional */.lq)((0,schema/* described */.W)("When promotions may happen; left out: always.", (0,collections/* placed */.GS)((0,collections/* list */.p_)((0,collections/* placed */.GS)(gate_schema_window))))),
    freezes: (0,collections/* optional */.lq)((0,schema/* described */.W)("When no promotion may happen.", (0,collections/* list */.p_)((0,collections/* placed */.GS)(freeze)))),
    "required-checks": (0,collections/* optional */.lq)((0,schema/* described */.W)("Checks that must have passed on the commit, by their names on GitHub.", (0,collections/* list */.p_)((0,scalars/* parsed */.Yz)(parseCheck, CHECK)))),
    verify: (0,collections/* optional */.lq)((0,schema/* described */.W)("Workflows of your own that say whether a version is good: files in `.github/workflows` of the default branch that are started by `workflow_dispatch`.", verify)),
    approvals: (0,collections/* optional */.lq)((0,schema/* described */.W)("How many people must approve, and who may.", (0,collections/* placed */.GS)(approvals))),
    approval: (0,collections/* optional */.lq)((0,schema/* described */.W)("Where people approve: in GitHub's environment of that name, which has required reviewers; or on a pull request, for private repositories whose plan has none.", (0,collections/* placed */.GS)((0,scalars/* oneOf */.yL)(...ASKS)))),
    "rollback-approvals": (0,collections/* optional */.lq)((0,schema/* described */.W)("How many must approve a rollback to what ran before.", count)),
    "emergency-approvals": (0,collections/* optional */.lq)((0,schema/* described */.W)("How many must approve an emergency.", count)),
    "approval-expires": (0,collections/* optional */.lq)((0,schema/* described */.W)("How long an approval holds, such as `24h`.", duration)),
};
function parseHours(text, what) {
    const [from, to] = text.split("-").map(parseTimeOfDay);
    if (HOURS.test(text) && from !== undefined && to !== undefined && from !== to && from < 1440) {
        return { from, to, text };
    }
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be two different times of day, such as 09:00-16:00 or 22:00-06:00 (over midnight), but is ${(0,quote/* quote */.h)(text)}.`);
}
function parseReason(text, what) {
    if (text.trim() !== "" && text.length <= 300)
        return text.trim();
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be words, 300 characters at most, but is ${(0,quote/* quote */.h)(text)}.`);
}
function parseCheck(text, what) {
    if (CHECK.test(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be the name of a check on GitHub, but is ${(0,quote/* quote */.h)(text)}.`);
}

;// CONCATENATED MODULE: ./src/config/protection.js



const LONGEST_WAIT = 43_200;
const protection_MINUTE = 60_000;
const BRANCH_PATTERN = /^(?!refs\/)[^\s~^:\\]{1,255}$/;
/** @throws ReleaseError `invalid-input` */
function parseBranchPattern(text, what) {
    if (BRANCH_PATTERN.test(text) && !/\p{Cc}/u.test(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a branch's name or a pattern of such, such as "main" or "release/*", without "refs/heads/", but is ${(0,quote/* quote */.h)(text)}.`);
}
/** Minutes of `30m` or `2h`, as GitHub counts. @throws ReleaseError `invalid-input` */
function parseWaitTimer(text, what) {
    const minutes = parseDuration(text, what) / protection_MINUTE;
    if (Number.isInteger(minutes) && minutes <= LONGEST_WAIT)
        return minutes;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be whole minutes, 30 days at most, such as 30m or 2h, but is ${(0,quote/* quote */.h)(text)}.`);
}

;// CONCATENATED MODULE: ./src/config/protection-schema.js






/** What GitHub is to enforce by itself, for the repository. */
const protection = (0,schema/* described */.W)("What GitHub is to enforce: `configure-environments` compares it with what is there, and can make it so. `{}` is enough; production is protected then, and its branch closed.", (0,collections/* object */.Ik)({
    app: (0,collections/* optional */.lq)((0,schema/* described */.W)("Id of the GitHub App that alone may write closed GitOps branches and milestone tags (the number on its settings page).", (0,scalars/* wholeNumber */.rD)(999_999_999))),
}));
/** What GitHub is to ask of jobs that name the environment. */
const environmentProtection = (0,schema/* described */.W)("What GitHub is to ask of jobs that name this environment, and that its GitOps branch is closed. `{}` is enough; `null`: neither. Left out: production has it where `protection` stands at the top.", (0,scalars/* nullable */.me)((0,collections/* object */.Ik)({
    reviewers: (0,collections/* optional */.lq)((0,schema/* described */.W)("Who is asked: logins, and teams as `org/team`; six at most, one of them is enough. `[]`: nobody. Left out: somebody, whoever it is.", (0,collections/* list */.p_)((0,scalars/* parsed */.Yz)(parseApprover, APPROVER)))),
    "prevent-self-review": (0,collections/* optional */.lq)((0,schema/* described */.W)("Whether who asked may not approve; default `true`.", scalars/* flag */.Jt)),
    "admins-may-bypass": (0,collections/* optional */.lq)((0,schema/* described */.W)("Whether administrators may go past the rules; default `false`.", scalars/* flag */.Jt)),
    branches: (0,collections/* optional */.lq)((0,schema/* described */.W)("Branches whose jobs may use the environment, such as `main` or `release/*`. Left out: the default branch alone.", (0,collections/* list */.p_)((0,scalars/* parsed */.Yz)(parseBranchPattern, BRANCH_PATTERN)))),
    "wait-timer": (0,collections/* optional */.lq)((0,schema/* described */.W)("How long GitHub lets a job wait, such as `30m`.", (0,scalars/* parsed */.Yz)(parseWaitTimer, DURATION))),
})));

;// CONCATENATED MODULE: ./src/config/repository-path.js


/**
 * A folder of the repository, `.` being its root; a slash at the end is dropped.
 * @throws ReleaseError `invalid-input`: absolute, with `..`, or nothing that Git keeps.
 */
function parseFolder(text, what) {
    const folder = text.length > 1 ? text.replace(/\/$/, "") : text;
    if (folder !== ".")
        refuse(folder, text, what);
    return folder;
}
/** A file of the repository. @throws ReleaseError `invalid-input`, as `parseFolder`. */
function parseFile(text, what) {
    refuse(text, text, what);
    return text;
}
/** A folder, a file or a glob. @throws ReleaseError `invalid-input`, as `parseFolder`, and when it is negated. */
function parsePattern(text, what) {
    if (text.startsWith("!")) {
        throw new release_error/* ReleaseError */.K("invalid-input", `${what} is ${(0,quote/* quote */.h)(text)}, but a pattern cannot be negated with "!".`);
    }
    return parseFolder(text, what);
}
function refuse(path, text, what) {
    const problem = problemOf(path);
    if (problem === undefined)
        return;
    const meant = path
        .replaceAll("\\", "/")
        .replace(/^(\.?\/)+/, "")
        .replace(/\/+$/, "");
    const suggestion = meant !== path && problemOf(meant) === undefined ? ` Did you mean ${(0,quote/* quote */.h)(meant)}?` : "";
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a path in the repository, but ${(0,quote/* quote */.h)(text)} ${problem}.${suggestion}`);
}
function problemOf(path) {
    const parts = path.split("/");
    if (path === "")
        return "is empty";
    if (path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path))
        return "is absolute";
    if (path.includes("\\"))
        return 'has a "\\" where a "/" must be';
    if (parts.includes(".."))
        return 'leaves it by ".."';
    if (parts.includes(".") || parts.includes(""))
        return 'has an empty or "." part';
    if (parts.some((part) => part.toLowerCase() === ".git"))
        return 'has a ".git" part, which Git refuses';
    if (/\p{Cc}/u.test(path))
        return "has a control character";
    return path.length > 500 ? "is longer than 500 characters" : undefined;
}

// EXTERNAL MODULE: ../../node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(7871);
// EXTERNAL MODULE: ../../node_modules/semver/ranges/valid.js
var valid = __webpack_require__(3381);
;// CONCATENATED MODULE: ./src/versions/range.js




function isVersionRange(text) {
    return text.trim() !== "" && text.length <= 200 && valid(text) !== null;
}
/** @throws ReleaseError `invalid-input` */
function parseVersionRange(text, what) {
    if (isVersionRange(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a range of versions, such as ">=1.4 <2" or "^3", but is ${(0,quote/* quote */.h)(text)}.`);
}
/**
 * Whether a version is in a range, pre-releases by their place in the order: 1.5.0-rc.1 is in `^1.4`, since it is newer
 * than 1.4, and 2.0.0-rc.1 is not, since `^1.4` and `<2` end before all of 2.0.0.
 */
function range_satisfies(version, range) {
    return satisfies(version, range, { includePrerelease: true });
}

;// CONCATENATED MODULE: ./src/config/requirements.js







const requires = (0,schema/* described */.W)('Versions of other services that this one needs beside it in an environment, such as `{ green: ">=1.4 <2" }`.', (0,collections/* record */.g1)(parse_service_name/* parseServiceName */.q, (0,scalars/* parsed */.Yz)(parseVersionRange), service_name/* SERVICE_NAME */.O));
/** What a service says of itself, in its own folder: it ships with the commit. */
const SERVICE_FILE_SCHEMA = (0,collections/* object */.Ik)({ requires: (0,collections/* optional */.lq)(requires) });
/** The file's name in the service's folder. */
const SERVICE_FILE = "release-actions.yaml";
/** The path of the file of a service whose folder is `path`. */
function serviceFile(path) {
    return path === "." ? SERVICE_FILE : `${path}/${SERVICE_FILE}`;
}
/**
 * What a service's own file requires; undefined where it does not say, which is not the same as nothing.
 * @throws ReleaseError `invalid-config` with line and column
 */
function parseServiceFile(source) {
    return (0,schema/* check */.z)((0,documents_document/* parseDocument */.T)(source), SERVICE_FILE_SCHEMA).requires;
}

;// CONCATENATED MODULE: ./src/config/service-glob.js



/** @throws ReleaseError `invalid-input` unless the last part, and it alone, holds `*` (and no other sign of globs). */
function parseServiceGlob(text, what) {
    const path = parseFolder(text, what);
    const slash = path.lastIndexOf("/");
    const parent = path.slice(0, Math.max(slash, 0));
    const name = path.slice(slash + 1);
    if (parent.includes("*") || !/^[A-Za-z0-9._-]*\*[A-Za-z0-9._*-]*$/.test(name) || name.includes("**")) {
        throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a map of services, or one folder and a pattern with "*" for the folders in it, ` +
            `such as "projects/*", but is ${(0,quote/* quote */.h)(text)}.`);
    }
    const prefix = slash < 0 ? "" : `${parent}/`;
    const pattern = new RegExp(`^${name.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`, "s");
    const matches = (folder) => {
        const last = folder.slice(prefix.length);
        // As in a shell, a star takes no leading dot: `.github` is no service.
        return folder.startsWith(prefix) && pattern.test(last) && (!last.startsWith(".") || name.startsWith("."));
    };
    return { text, parent, matches };
}

;// CONCATENATED MODULE: ./src/documents/json-pointer.js
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

// EXTERNAL MODULE: ./src/images/image-tag.js
var image_tag = __webpack_require__(6448);
;// CONCATENATED MODULE: ./src/config/templates.js







const IN_IMAGE_TAGS = [
    "service",
    "version",
    "major",
    "minor",
    "patch",
    "prerelease",
    "sha",
    "short-sha",
    "environment",
];
/** What may stand in each template. */
const PLACEHOLDERS_OF = {
    image: ["service"],
    build: ["sha", "short-sha", "service"],
    service: ["service", "version"],
    releaseBranch: ["service", "major", "minor"],
    milestone: ["date", "environment"],
    imageTag: IN_IMAGE_TAGS,
    filePath: ["service", "environment"],
    fileValue: [...IN_IMAGE_TAGS, "image", "tag", "digest"],
};
const TEMPLATE_PATTERNS = {
    image: (0,versions_template/* templatePattern */.N7)(PLACEHOLDERS_OF.image),
    build: (0,versions_template/* templatePattern */.N7)(PLACEHOLDERS_OF.build),
    service: (0,versions_template/* templatePattern */.N7)(PLACEHOLDERS_OF.service),
    releaseBranch: (0,versions_template/* templatePattern */.N7)(PLACEHOLDERS_OF.releaseBranch),
    milestone: (0,versions_template/* templatePattern */.N7)(PLACEHOLDERS_OF.milestone),
    imageTag: (0,versions_template/* templatePattern */.N7)(PLACEHOLDERS_OF.imageTag),
    filePath: (0,versions_template/* templatePattern */.N7)(PLACEHOLDERS_OF.filePath),
    filePointer: /^(\/([^{}~/]|~[01]|\{(service|environment)\})*)+$/,
    fileValue: (0,versions_template/* templatePattern */.N7)(PLACEHOLDERS_OF.fileValue),
};
/** Values of the right form, to see whether what a template gives is a name at all. */
const SAMPLE = {
    service: "service",
    version: "1.2.3-rc.1",
    major: "1",
    minor: "2",
    patch: "3",
    prerelease: "rc.1",
    sha: "0123456789abcdef0123456789abcdef01234567",
    "short-sha": "0123456",
    branch: "main",
    date: "20250120",
    environment: "environment",
    image: "registry.example/image",
    tag: "tag",
    digest: `sha256:${"0".repeat(64)}`,
};
/** The image of each service. What it gives is looked at once the services are known. */
function parseImageTemplate(text, what) {
    return (0,versions_template/* parseTemplate */.QC)(text, PLACEHOLDERS_OF.image, what);
}
/** @throws ReleaseError `invalid-input` when one tag would stand for several builds. */
function parseBuildTagTemplate(text, what) {
    const template = (0,versions_template/* parseTemplate */.QC)(text, PLACEHOLDERS_OF.build, what);
    if (!(0,versions_template/* holds */.v9)(template, "sha") && !(0,versions_template/* holds */.v9)(template, "short-sha")) {
        throw refusal(text, what, "must hold {sha} or {short-sha}, so that each build has a tag of its own");
    }
    return giving(template, image_tag/* isImageTag */._, "an image tag", what);
}
/** @throws ReleaseError `invalid-input` when the version could not be read back from the tag. */
function parseServiceTagTemplate(text, what) {
    const template = (0,versions_template/* parseTemplate */.QC)(text, PLACEHOLDERS_OF.service, what);
    const versions = template.parts.filter((part) => "placeholder" in part && part.placeholder === "version");
    if (versions.length !== 1)
        throw refusal(text, what, "must hold {version} once, so that each version has a tag");
    return giving(template, ref_name/* isTagName */.Ij, "a tag's name that Git accepts", what);
}
/** @throws ReleaseError `invalid-input` when two lines of a service would share a branch. */
function parseReleaseBranchTemplate(text, what) {
    const template = (0,versions_template/* parseTemplate */.QC)(text, PLACEHOLDERS_OF.releaseBranch, what);
    if (!(0,versions_template/* holds */.v9)(template, "major") || !(0,versions_template/* holds */.v9)(template, "minor")) {
        throw refusal(text, what, "must hold {major} and {minor}, so that each line of versions has a branch of its own");
    }
    return giving(template, ref_name/* isBranchName */.Q8, "a branch's name that Git accepts", what);
}
/** @throws ReleaseError `invalid-input` when every milestone would have the same name. */
function parseMilestoneTemplate(text, what) {
    const template = (0,versions_template/* parseTemplate */.QC)(text, PLACEHOLDERS_OF.milestone, what);
    if (!(0,versions_template/* holds */.v9)(template, "date"))
        throw refusal(text, what, "must hold {date}, so that milestones can be told apart");
    return giving(template, ref_name/* isTagName */.Ij, "a tag's name that Git accepts", what);
}
/** The tag that an image gets when it comes into an environment. @throws ReleaseError `invalid-input` */
function parseImageTagTemplate(text, what) {
    return giving((0,versions_template/* parseTemplate */.QC)(text, PLACEHOLDERS_OF.imageTag, what), image_tag/* isImageTag */._, "an image tag", what);
}
/** The path of a file on an environment's branch. @throws ReleaseError `invalid-input` */
function parseFilePathTemplate(text, what) {
    const template = (0,versions_template/* parseTemplate */.QC)(text, PLACEHOLDERS_OF.filePath, what);
    parseFile((0,versions_template/* render */.XX)(template, SAMPLE), what);
    return template;
}
/** A JSON Pointer (RFC 6901) in which names may stand. @throws ReleaseError `invalid-input` */
function parsePointerTemplate(text, what) {
    const template = (0,versions_template/* parseTemplate */.QC)(text, PLACEHOLDERS_OF.filePath, what);
    if (isJsonPointer((0,versions_template/* render */.XX)(template, SAMPLE)))
        return template;
    const meant = `/${text.replaceAll(".", "/")}`;
    const hint = text.includes("/") || !isJsonPointer(meant) ? "" : ` Did you mean ${(0,quote/* quote */.h)(meant)}?`;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a JSON Pointer, such as "/image/tag" or "/containers/0/image" ("~1" stands for a slash in a key, "~0" for a tilde), but is ${(0,quote/* quote */.h)(text)}.${hint}`);
}
/** What a file holds of a service. @throws ReleaseError `invalid-input` when it is more than one line */
function parseFileValueTemplate(text, what) {
    const template = (0,versions_template/* parseTemplate */.QC)(text, PLACEHOLDERS_OF.fileValue, what);
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
        throw refusal(text, what, "must be one line without control characters");
    return template;
}
function giving(template, is, name, what) {
    const sample = (0,versions_template/* render */.XX)(template, SAMPLE);
    if (is(sample))
        return template;
    throw refusal(template.text, what, `must give ${name}, but would give ${(0,quote/* quote */.h)(sample)}`);
}
function refusal(text, what, problem) {
    return new release_error/* ReleaseError */.K("invalid-input", `${what} is ${(0,quote/* quote */.h)(text)}, but ${problem}.`);
}

;// CONCATENATED MODULE: ./src/config/schema.js
















/** A stage is what a pre-release begins with: an identifier of SemVer 2.0.0, section 9, that is no number. */
const STAGE = /^(?=.*[^0-9])[0-9A-Za-z-]{1,50}$/;
const schema_image = (0,schema/* described */.W)("Image of a service without a tag, such as `ghcr.io/acme/{service}`. Each service has exactly one.", (0,collections/* placed */.GS)((0,scalars/* parsed */.Yz)(parseImageTemplate, TEMPLATE_PATTERNS.image)));
const dependsOn = (0,schema/* described */.W)("What changes this service besides its own folder: other services by name, or folders, files and globs.", (0,collections/* list */.p_)((0,scalars/* parsed */.Yz)(parsePattern)));
const service = (0,collections/* object */.Ik)({
    path: (0,schema/* described */.W)("Folder of the service, from the repository's root.", (0,collections/* placed */.GS)((0,scalars/* parsed */.Yz)(parseFolder))),
    "depends-on": (0,collections/* optional */.lq)(dependsOn),
    image: (0,collections/* optional */.lq)(schema_image),
    requires: (0,collections/* optional */.lq)((0,collections/* placed */.GS)(requires)),
    "renamed-from": (0,collections/* optional */.lq)((0,schema/* described */.W)("What the service was called before. Its history, Git tags and release branches under that name are its own.", (0,collections/* placed */.GS)((0,scalars/* parsed */.Yz)(parse_service_name/* parseServiceName */.q, service_name/* SERVICE_NAME */.O)))),
});
const services = (0,schema/* described */.W)("The services: one folder and a pattern for the folders in it, such as `projects/*`, or a map from names to services.", (0,collections/* placed */.GS)((0,collections/* union */.KC)((0,scalars/* parsed */.Yz)(parseServiceGlob), (0,collections/* record */.g1)(parse_service_name/* parseServiceName */.q, (0,collections/* placed */.GS)(service), service_name/* SERVICE_NAME */.O))));
const tags = (0,schema/* described */.W)("How tags and release branches are called.", (0,collections/* object */.Ik)({
    build: (0,collections/* optional */.lq)((0,schema/* described */.W)("Image tag that CI gives each build and never moves. Holds `{sha}` or `{short-sha}`; may hold `{service}`.", (0,collections/* placed */.GS)((0,scalars/* parsed */.Yz)(parseBuildTagTemplate, TEMPLATE_PATTERNS.build)))),
    service: (0,collections/* optional */.lq)((0,schema/* described */.W)("Git tag of a version. Holds `{version}`, and `{service}` where there are several services.", (0,collections/* placed */.GS)((0,scalars/* parsed */.Yz)(parseServiceTagTemplate, TEMPLATE_PATTERNS.service)))),
    "release-branch": (0,collections/* optional */.lq)((0,schema/* described */.W)("Branch of a line of versions. Holds `{major}` and `{minor}`, and `{service}` where there are several services.", (0,collections/* placed */.GS)((0,scalars/* parsed */.Yz)(parseReleaseBranchTemplate, TEMPLATE_PATTERNS.releaseBranch)))),
}));
const imageTagTemplate = (0,scalars/* parsed */.Yz)(parseImageTagTemplate, TEMPLATE_PATTERNS.imageTag);
const imageTag = (0,collections/* union */.KC)(imageTagTemplate, (0,collections/* object */.Ik)({
    tag: (0,schema/* described */.W)("The tag, with placeholders such as `{service}` and `{major}`.", imageTagTemplate),
    moves: (0,schema/* described */.W)("Whether the tag follows the environment, or goes to higher stable versions only.", (0,scalars/* oneOf */.yL)(...MOVES)),
}));
const file = (0,collections/* object */.Ik)({
    path: (0,schema/* described */.W)("Path of a YAML or JSON file on the branch. May hold `{service}` and `{environment}`.", (0,scalars/* parsed */.Yz)(parseFilePathTemplate, TEMPLATE_PATTERNS.filePath)),
    pointer: (0,schema/* described */.W)("Where in the file: a JSON Pointer such as `/image/tag` or `/containers/0/image`. May hold `{service}` and `{environment}`.", (0,scalars/* parsed */.Yz)(parsePointerTemplate, TEMPLATE_PATTERNS.filePointer)),
    value: (0,schema/* described */.W)("What is written there, such as `{version}`, `{image}:{tag}@{digest}` or `…?ref={sha}`.", (0,collections/* placed */.GS)((0,scalars/* parsed */.Yz)(parseFileValueTemplate, TEMPLATE_PATTERNS.fileValue))),
    services: (0,collections/* optional */.lq)((0,schema/* described */.W)("The services that it is for, where neither path nor pointer holds `{service}`; where one does, only some of them.", (0,collections/* placed */.GS)((0,collections/* list */.p_)((0,collections/* placed */.GS)((0,scalars/* parsed */.Yz)(parse_service_name/* parseServiceName */.q, service_name/* SERVICE_NAME */.O)))))),
});
/** `null` takes away what an environment has by default. */
const environment = (0,collections/* object */.Ik)({
    from: (0,collections/* optional */.lq)((0,schema/* described */.W)("Environment that a version must run in before it comes here. Without it, this environment takes builds.", (0,collections/* placed */.GS)((0,scalars/* nullable */.me)((0,scalars/* parsed */.Yz)(parseEnvironmentName, service_name/* SERVICE_NAME */.O))))),
    branch: (0,collections/* optional */.lq)((0,schema/* described */.W)("GitOps branch that holds the manifest.", (0,collections/* placed */.GS)((0,scalars/* parsed */.Yz)(parseBranchName)))),
    manifest: (0,collections/* optional */.lq)((0,schema/* described */.W)("Path of the manifest on the branch.", (0,collections/* placed */.GS)((0,scalars/* parsed */.Yz)(parseFile)))),
    "image-tags": (0,collections/* optional */.lq)((0,schema/* described */.W)("Tags that an image gets here. One with `{version}`, `{sha}` or `{short-sha}` never moves; others follow the environment, and `latest`, `{major}` and `{major}.{minor}` go upwards only.", (0,collections/* list */.p_)((0,collections/* placed */.GS)(imageTag)))),
    kustomization: (0,collections/* optional */.lq)((0,schema/* described */.W)("Path of a kustomization.yaml on the branch, whose `images[]` entry moves with the manifest.", (0,collections/* placed */.GS)((0,scalars/* nullable */.me)((0,scalars/* parsed */.Yz)(parseFile))))),
    pin: (0,collections/* optional */.lq)((0,schema/* described */.W)("What the kustomization's image entry is pinned to, by `newTag` or `digest`.", (0,collections/* placed */.GS)((0,scalars/* oneOf */.yL)(...PINS)))),
    files: (0,collections/* optional */.lq)((0,schema/* described */.W)("Values of other YAML and JSON files on the branch that move with the manifest, in the same commit. Files and values must be there already.", (0,collections/* list */.p_)((0,collections/* placed */.GS)(file)))),
    ...gateFields,
    "milestone-tag": (0,collections/* optional */.lq)((0,schema/* described */.W)("Git tag that marks each promotion's manifest commit. Holds `{date}` (YYYYMMDD, UTC); may hold `{environment}`.", (0,collections/* placed */.GS)((0,scalars/* nullable */.me)((0,scalars/* parsed */.Yz)(parseMilestoneTemplate, TEMPLATE_PATTERNS.milestone))))),
    protection: (0,collections/* optional */.lq)(environmentProtection),
});
const environments = (0,schema/* described */.W)("Where versions run. dev, staging and production exist unless they are `null`, and what is written for them replaces their defaults key by key; any other needs `branch`, `manifest` and `image-tags`.", (0,collections/* record */.g1)(parseEnvironmentName, (0,collections/* placed */.GS)((0,scalars/* nullable */.me)(environment)), service_name/* SERVICE_NAME */.O));
const versions = (0,schema/* described */.W)("Rules for versions.", (0,collections/* object */.Ik)({
    stages: (0,collections/* optional */.lq)((0,schema/* described */.W)("Environments that a pre-release may go to, by what it begins with (`alpha`, `beta`, `rc`). A stable version goes everywhere.", (0,collections/* record */.g1)(parseStage, (0,collections/* list */.p_)((0,collections/* placed */.GS)((0,scalars/* parsed */.Yz)(parseEnvironmentName, service_name/* SERVICE_NAME */.O))), STAGE))),
}));
const changelog = (0,schema/* described */.W)("What people are told of a version's commits.", (0,collections/* object */.Ik)({
    migrations: (0,collections/* optional */.lq)((0,schema/* described */.W)("Folders, files and globs where a change is a migration, which stands out in a deployment request.", (0,collections/* list */.p_)((0,scalars/* parsed */.Yz)(parsePattern)))),
}));
/** The configuration file as it is written: what each key holds, before defaults and comparisons. */
const CONFIGURATION_SCHEMA = (0,collections/* object */.Ik)({
    image: (0,collections/* optional */.lq)(schema_image),
    services,
    shared: (0,collections/* optional */.lq)((0,schema/* described */.W)("Folders, files and globs where a change affects every service, such as `libs/common/**`.", (0,collections/* list */.p_)((0,scalars/* parsed */.Yz)(parsePattern)))),
    ignore: (0,collections/* optional */.lq)((0,schema/* described */.W)("Folders, files and globs where a change affects no service, such as `docs/**`.", (0,collections/* list */.p_)((0,scalars/* parsed */.Yz)(parsePattern)))),
    tags: (0,collections/* optional */.lq)(tags),
    environments: (0,collections/* optional */.lq)(environments),
    versions: (0,collections/* optional */.lq)(versions),
    changelog: (0,collections/* optional */.lq)(changelog),
    protection: (0,collections/* optional */.lq)(protection),
});
/** @throws ReleaseError `invalid-input` */
function parseBranchName(text, what) {
    const short = text.replace(/^refs\/heads\//, "");
    if (short === text && (0,ref_name/* isBranchName */.Q8)(text))
        return text;
    const suggestion = short !== text && (0,ref_name/* isBranchName */.Q8)(short) ? ` Did you mean ${(0,quote/* quote */.h)(short)}?` : "";
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a branch's name that Git accepts, without "refs/heads/", but is ${(0,quote/* quote */.h)(text)}.${suggestion}`);
}
function parseStage(text, what) {
    if (STAGE.test(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be what a pre-release version begins with, such as "alpha", "beta" or "rc", but is ${(0,quote/* quote */.h)(text)}.`);
}

;// CONCATENATED MODULE: ./src/config/defaults.js



const DEFAULT = "The default";
const HOUR = 3_600_000;
const DEFAULT_MIGRATIONS = ["**/migrations/**"];
function defaultTags() {
    return {
        build: parseBuildTagTemplate("sha-{sha}", DEFAULT),
        service: parseServiceTagTemplate("{service}/{version}", DEFAULT),
        releaseBranch: parseReleaseBranchTemplate("release/{service}-{major}.{minor}", DEFAULT),
    };
}
function defaultStages() {
    return new Map([
        ["alpha", [defaults_name("dev")]],
        ["beta", [defaults_name("staging")]],
        ["rc", [defaults_name("staging")]],
    ]);
}
/** The three environments that exist unless they are `null`; `at` is where errors about them point. */
function defaultEnvironments(at) {
    const placed = (value) => ({ value, at });
    const imageTag = (text) => placed(parseImageTagTemplate(text, DEFAULT));
    const of = (branch, manifest, ...imageTags) => ({
        branch: placed(parseBranchName(branch, DEFAULT)),
        manifest: placed(manifest),
        "image-tags": imageTags.map(imageTag),
    });
    return new Map([
        [defaults_name("dev"), of("gitops/dev-auto-update", "release-manifests/dev.yaml", "dev")],
        [
            defaults_name("staging"),
            {
                ...of("gitops/staging-releases", "release-manifests/staging.yaml", "{version}"),
                from: placed(defaults_name("dev")),
            },
        ],
        [
            defaults_name("production"),
            {
                ...of("gitops/production-releases", "release-manifests/production.yaml", "{version}", "prd"),
                from: placed(defaults_name("staging")),
                "minimum-age": placed(24 * HOUR),
                "on-too-young": placed("warn"),
                "milestone-tag": placed(parseMilestoneTemplate("release-prd-{date}", DEFAULT)),
            },
        ],
    ]);
}
function defaults_name(text) {
    return parseEnvironmentName(text, DEFAULT);
}

;// CONCATENATED MODULE: ./src/config/environment-files.js


/** @throws ReleaseError `invalid-config` when two environments write one file of one branch. */
function checkFiles(environments, start) {
    const owners = new Map();
    for (const file of [...environments].flatMap(([name, declared]) => filesOf(name, declared, start))) {
        const key = JSON.stringify([file.branch, file.file]);
        const other = owners.get(key);
        if (other !== undefined)
            throw shared(other, file);
        owners.set(key, file);
    }
}
function filesOf(name, declared, start) {
    const branch = declared.branch?.value ?? "";
    return [declared.manifest, declared.kustomization].flatMap((file) => {
        const path = file?.value ?? null;
        if (file === undefined || path === null)
            return [];
        const owner = `environments.${name}`;
        return [{ branch, file: path, owner, at: file.at, written: file.at !== start }];
    });
}
function shared(first, second) {
    const problem = first.owner === second.owner
        ? `\`${first.owner}\` has one file as manifest and as kustomization`
        : `\`${first.owner}\` and \`${second.owner}\` write one file`;
    const place = second.written ? second.at : first.at;
    return (0,documents_place/* errorAt */.O)(place, `${problem}: ${(0,quote/* quote */.h)(second.file)} on the branch ${(0,quote/* quote */.h)(second.branch)}. Give each its own.`);
}

;// CONCATENATED MODULE: ./src/config/gate-rules.js




const gate_rules_DAY = 24 * 3_600_000;
/**
 * What an environment asks of those who come in.
 * @throws ReleaseError `invalid-config` when keys contradict each other, or name what is not there.
 */
function gateRules(name, declared, services) {
    requireFrom(name, declared);
    const minimumAge = declared["minimum-age"]?.value ?? null;
    return {
        onTooYoung: declared["on-too-young"]?.value ?? "block",
        soak: declared.soak?.value ?? "continuous",
        take: declared.take?.value ?? "current",
        windows: windowsOf(name, declared),
        freezes: (declared.freezes ?? []).map((one) => gate_rules_freeze(one, services)),
        requiredChecks: declared["required-checks"] ?? [],
        approvals: approvalRules(name, declared),
        ...(minimumAge === null ? {} : { minimumAge }),
    };
}
/** Rules about the environment before need one. */
function requireFrom(name, declared) {
    if ((declared.from?.value ?? null) !== null)
        return;
    for (const key of ["minimum-age", "soak", "take"]) {
        const written = declared[key];
        if (written === undefined || written.value === null)
            continue;
        throw (0,documents_place/* errorAt */.O)(written.at, `\`environments.${name}.${key}\` is about what runs in the environment that \`from\` names, ` +
            `but there is no \`from\`. Write one, or leave \`${key}\` out.`);
    }
}
function windowsOf(name, { windows }) {
    const empty = windows?.value.find(({ value }) => value.days.length === 0);
    const at = windows?.value.length === 0 ? windows.at : empty?.at;
    if (at === undefined)
        return windows?.value.map(({ value }) => value) ?? [];
    throw (0,documents_place/* errorAt */.O)(at, `\`environments.${name}.windows\` has no day on which anything could come in. Leave \`windows\` out, or use \`freezes\`.`);
}
function gate_rules_freeze({ value, at }, services) {
    const from = beginning(value.from, value.zone);
    const to = ending(value.to, value.zone);
    if (from === undefined || to === undefined)
        throw withoutZone(from === undefined ? value.from : value.to, at);
    if (to <= from) {
        throw (0,documents_place/* errorAt */.O)(at, `This freeze ends (${value.to.text}) before it begins (${value.from.text}), so it stops nothing.`);
    }
    const except = (value.except ?? []).map((one) => {
        if (services.has(one.value))
            return one.value;
        throw (0,documents_place/* errorAt */.O)(one.at, `This freeze excepts the service ${(0,quote/* quote */.h)(one.value)}, which does not exist.${(0,nearest/* didYouMean */.a)(one.value, services)}`);
    });
    const { reason, by } = value;
    return { from, to, reason, except, ...(by === undefined ? {} : { by }) };
}
function withoutZone({ text }, at) {
    return (0,documents_place/* errorAt */.O)(at, `This freeze says ${(0,quote/* quote */.h)(text)}, but not in which time zone. Add \`zone\`, such as \`zone: Europe/Berlin\`.`);
}
function approvalRules(name, declared) {
    const written = declared.approvals?.value ?? 0;
    const people = typeof written === "number" ? { required: written } : written;
    const ofEach = people["of-each"] ?? new Map();
    const places = [...ofEach.values()].reduce((sum, each) => sum + each, 0);
    const required = Math.max(people.required, places);
    return {
        required,
        forRollback: declared["rollback-approvals"] ?? Math.min(required, 1),
        forEmergency: declared["emergency-approvals"] ?? required,
        expireAfter: declared["approval-expires"] ?? gate_rules_DAY,
        by: people.by ?? [],
        ofEach,
        authors: people.authors ?? "allowed",
        asks: asksOf(name, declared, required),
    };
}
/** Where people approve: a key that would change nothing is a mistake. */
function asksOf(name, { approval, protection }, required) {
    if (approval?.value !== "pull-request")
        return "environment";
    if (required === 0) {
        throw (0,documents_place/* errorAt */.O)(approval.at, `\`environments.${name}.approval\` says where people approve, but nobody needs to. Write how many must, such as \`approvals: 2\`, or leave \`approval\` out.`);
    }
    if ((protection?.reviewers ?? []).length > 0) {
        throw (0,documents_place/* errorAt */.O)(approval.at, `\`environments.${name}.protection.reviewers\` names whom GitHub asks before a job, and with \`approval: pull-request\` no job asks. Leave one of the two out.`);
    }
    return "pull-request";
}

;// CONCATENATED MODULE: ./src/config/environments.js






/** What is written laid over the defaults, key by key; what is `null` is gone. The three known ones come first. */
function layeredEnvironments(written, start) {
    const layered = new Map(defaultEnvironments(start));
    for (const [name, { value }] of written) {
        if (value === null)
            layered.delete(name);
        else
            layered.set(name, withoutLooseAge({ ...layered.get(name), ...value }, value));
    }
    return layered;
}
/** An environment that takes builds has nothing to wait for: the default's age goes with its `from`. */
function withoutLooseAge(environment, written) {
    if ((environment.from?.value ?? null) !== null || written["minimum-age"] !== undefined)
        return environment;
    const { "minimum-age": _, ...rest } = environment;
    return rest;
}
/** All but what depends on more than its own keys. @throws ReleaseError `invalid-config` when keys are missing, or contradict each other. */
function resolveEnvironment(name, declared, at, build, services) {
    const { branch, manifest, "image-tags": imageTags } = declared;
    if (branch === undefined)
        throw missing("branch", name, at);
    if (manifest === undefined)
        throw missing("manifest", name, at);
    if (imageTags === undefined)
        throw missing("image-tags", name, at);
    const from = declared.from?.value ?? null;
    const kustomization = declared.kustomization?.value ?? null;
    const milestoneTag = declared["milestone-tag"]?.value ?? null;
    const environment = {
        name,
        branch: branch.value,
        manifest: manifest.value,
        imageTags: imageTags.map((tag) => imageTagRule(tag, build)),
        pin: declared.pin?.value ?? "build-tag",
        ...gateRules(name, declared, services),
        ...(from === null ? {} : { from }),
        ...(kustomization === null ? {} : { kustomization }),
        ...(milestoneTag === null ? {} : { milestoneTag }),
    };
    checkPin(environment, declared, at);
    return environment;
}
function imageTagRule({ value, at }, build) {
    const template = "tag" in value ? value.tag : value;
    const fixed = isFixed(template, build);
    if ("moves" in value) {
        if (!fixed)
            return { template, moves: value.moves };
        throw (0,documents_place/* errorAt */.O)(at, `The tag ${(0,quote/* quote */.h)(template.text)} stands for one build and never moves. Leave \`moves\` out.`);
    }
    return { template, moves: fixed ? "fixed" : movesUpward(template) ? "upward" : "with-environment" };
}
function isFixed(template, build) {
    return ((0,versions_template/* holds */.v9)(template, "version") || (0,versions_template/* holds */.v9)(template, "sha") || (0,versions_template/* holds */.v9)(template, "short-sha") || template.text === build.text);
}
/** A tag that speaks of a line of versions, or of the latest, would lie if a hotfix of an older line took it. */
function movesUpward(template) {
    return template.text === "latest" || (0,versions_template/* holds */.v9)(template, "major") || (0,versions_template/* holds */.v9)(template, "minor");
}
function checkPin(environment, declared, at) {
    if (environment.pin !== "version")
        return;
    if (environment.imageTags.some(({ template }) => template.text === "{version}"))
        return;
    throw (0,documents_place/* errorAt */.O)(declared.pin?.at ?? at, `\`environments.${environment.name}.pin\` is "version", but its \`image-tags\` have no "{version}", so the image ` +
        "would have no such tag. Add it there, or pin to build-tag or digest.");
}
function missing(key, name, at) {
    return (0,documents_place/* errorAt */.O)(at, `The key "${key}" is missing in \`environments.${name}\`. Only dev, staging and production have defaults.` +
        (0,nearest/* didYouMean */.a)(name, ["dev", "staging", "production"]));
}

;// CONCATENATED MODULE: ./src/config/file-rules.js






/**
 * An environment's `files:`, one rule for each service that an entry is for.
 * @throws ReleaseError `invalid-config`, with line and column, when it cannot be told for which services an entry is.
 */
function fileRules(environment, written, services) {
    return written.flatMap(({ value: file, at }) => {
        checkParts(environment, file);
        return servicesOf(file, at, services).map((service) => ({ value: ruleOf(environment, file, service), at }));
    });
}
function ruleOf({ name }, { path, pointer, value }, service) {
    const names = { service, environment: name };
    const target = (0,versions_template/* render */.XX)(pointer, names);
    // Names hold nothing that a pointer would have to escape.
    if (!isJsonPointer(target))
        throw new release_error/* ReleaseError */.K("internal", `${(0,quote/* quote */.h)(target)} is no JSON Pointer.`);
    return { service, path: (0,versions_template/* render */.XX)(path, names), pointer: target, value: value.value };
}
function servicesOf(file, at, services) {
    const named = file.services;
    if (named === undefined) {
        if (services.length === 1 || (0,versions_template/* holds */.v9)(file.path, "service") || (0,versions_template/* holds */.v9)(file.pointer, "service"))
            return services;
        throw (0,documents_place/* errorAt */.O)(at, `It is not said which of the ${services.length} services this value follows. Put {service} into \`path\` or \`pointer\`, or name them: \`services: [${services[0]}]\`.`);
    }
    if (named.value.length === 0)
        throw (0,documents_place/* errorAt */.O)(named.at, "`services` names no service. Leave it out, or name one.");
    for (const { value, at: where } of named.value) {
        if (services.includes(value))
            continue;
        throw (0,documents_place/* errorAt */.O)(where, `\`services\` names ${(0,quote/* quote */.h)(value)}, which is no service here.${(0,nearest/* didYouMean */.a)(value, services)}`);
    }
    return [...new Set(named.value.map(({ value }) => value))];
}
const VERSION_PARTS = ["major", "minor", "patch", "prerelease"];
/** A build has no version, so nothing can be made of a version's parts. */
function checkParts({ name, from }, { value: { value, at } }) {
    const part = VERSION_PARTS.find((one) => (0,versions_template/* holds */.v9)(value, one));
    if (from !== undefined || part === undefined)
        return;
    throw (0,documents_place/* errorAt */.O)(at, `The value ${(0,quote/* quote */.h)(value.text)} holds {${part}}, but ${name} takes builds, which have no version. Use {version}, {tag}, {sha} or {digest}.`);
}

;// CONCATENATED MODULE: ./src/config/file-targets.js


/** @throws ReleaseError `invalid-config` when a value would be written for two things, or over what is ours already. */
function checkFileTargets(all) {
    const owners = new Map();
    for (const { environment, rules } of all) {
        for (const { value: rule, at } of rules) {
            checkOwnFiles(all, environment, rule, at);
            const key = JSON.stringify([environment.branch, rule.path, rule.pointer]);
            const owner = `${rule.service} in ${environment.name}`;
            const other = owners.get(key);
            if (other !== undefined)
                throw file_targets_shared(environment, rule, at, [other, owner]);
            owners.set(key, owner);
        }
    }
}
function checkOwnFiles(all, { name, branch }, rule, at) {
    const { path, pointer } = rule;
    for (const { environment: other } of all) {
        if (other.branch !== branch)
            continue;
        if (other.manifest === path) {
            throw (0,documents_place/* errorAt */.O)(at, `${(0,quote/* quote */.h)(path)} is the manifest of ${other.name}, which is written anyway. Leave this entry out.`);
        }
        if (other.kustomization === path && /^\/images(\/|$)/.test(pointer)) {
            throw (0,documents_place/* errorAt */.O)(at, `${(0,quote/* quote */.h)(pointer)} is in the images of ${name === other.name ? "the" : `${other.name}'s`} \`kustomization\`, which are written anyway. Leave this entry out, or \`kustomization\`.`);
        }
    }
}
function file_targets_shared(environment, { path, pointer }, at, owners) {
    const [one, other] = owners;
    const who = one === other ? `${one} twice` : `${one} and for ${other}`;
    return (0,documents_place/* errorAt */.O)(at, `${(0,quote/* quote */.h)(pointer)} of ${(0,quote/* quote */.h)(path)} on the branch ${(0,quote/* quote */.h)(environment.branch)} would be written for ${who}. Give each its own: put {service} into \`path\` or \`pointer\`, or name one service in \`services\`.`);
}

;// CONCATENATED MODULE: ./src/config/promotion-order.js


/** @throws ReleaseError `invalid-config` when a `from` leads nowhere, or in a circle. */
function checkPromotionOrder(environments, written, start) {
    for (const name of environments.keys())
        checkFrom(name, environments, written);
    for (const name of environments.keys())
        checkCircle(name, environments, written, start);
    for (const name of environments.keys())
        checkTake(name, environments);
}
function checkFrom(name, environments, written) {
    const declared = environments.get(name)?.from;
    const from = declared?.value ?? null;
    if (declared === undefined || from === null || environments.has(from))
        return;
    const isWritten = written.get(name)?.value?.from !== undefined;
    throw (0,documents_place/* errorAt */.O)(isWritten ? declared.at : (written.get(from)?.at ?? declared.at), `\`environments.${name}\` takes versions from "${from}", which does not exist.${(0,nearest/* didYouMean */.a)(from, others(name, environments))}` +
        ` Name another in its \`from\`, or write \`from: null\` if it takes builds.`);
}
/** A release is made where `from` takes builds: there is nothing to take that was deployed as a version. */
function checkTake(name, environments) {
    const take = environments.get(name)?.take;
    const from = fromOf(name, environments);
    if (take?.value !== "was-deployed" || from === null || fromOf(from, environments) !== null)
        return;
    throw (0,documents_place/* errorAt */.O)(take.at, `\`environments.${name}.take\` is "was-deployed", but "${from}" takes builds, which have no versions to choose from. Leave \`take\` out.`);
}
function others(name, environments) {
    return [...environments.keys()].filter((other) => other !== name);
}
function checkCircle(name, environments, written, start) {
    const way = [name];
    for (let at = fromOf(name, environments); at !== null; at = fromOf(at, environments)) {
        if (at === name)
            throw circle([...way, name], written, start);
        if (way.includes(at))
            return;
        way.push(at);
    }
}
function fromOf(name, environments) {
    return environments.get(name)?.from?.value ?? null;
}
function circle(way, written, start) {
    return (0,documents_place/* errorAt */.O)(firstWritten(way, written) ?? start, `The environments take versions from each other in a circle: ${way.join(" from ")}. One of them must have no \`from\`.`);
}
function firstWritten(way, written) {
    return way.map((name) => written.get(name)?.value?.from?.at).find((place) => place !== undefined);
}

;// CONCATENATED MODULE: ./src/config/protection-rules.js
/**
 * An environment is protected where it says so, and, where `protection` stands at the top, also where it takes what another
 * environment has released: production, not staging.
 */
function protection_rules_environmentProtection(name, all, { protection }) {
    const written = all.get(name)?.protection;
    if (written === null)
        return undefined;
    if (written === undefined && (protection === undefined || !takesReleases(name, all)))
        return undefined;
    const { reviewers, branches } = written ?? {};
    const waitTimer = written?.["wait-timer"];
    return {
        preventSelfReview: written?.["prevent-self-review"] ?? true,
        adminsMayBypass: written?.["admins-may-bypass"] ?? false,
        ...(reviewers === undefined ? {} : { reviewers }),
        ...(branches === undefined ? {} : { branches }),
        ...(waitTimer === undefined ? {} : { waitTimer }),
    };
}
function takesReleases(name, all) {
    const from = all.get(name)?.from?.value ?? null;
    return from !== null && (all.get(from)?.from?.value ?? null) !== null;
}

;// CONCATENATED MODULE: ./src/config/renames.js

/** @throws ReleaseError `invalid-config` when a former name is still a service, or was that of two. */
function checkRenames(services) {
    const owners = new Map();
    for (const service of services) {
        const { name, renamedFrom: former, renamedFromAt: at } = service;
        if (former === undefined || at === undefined)
            continue;
        const other = owners.get(former);
        if (other !== undefined) {
            throw (0,documents_place/* errorAt */.O)(at, `The services "${other.name}" and "${name}" are both renamed from "${former}": one history cannot go on in two. Keep one of the two.`);
        }
        if (former === name)
            throw (0,documents_place/* errorAt */.O)(at, `The service "${name}" is renamed from its own name.`);
        if (services.some((each) => each.name === former)) {
            throw (0,documents_place/* errorAt */.O)(at, `The service "${name}" is renamed from "${former}", which is still a service: its history cannot belong to both. Take one of the two away.`);
        }
        owners.set(former, service);
    }
}

;// CONCATENATED MODULE: ./src/config/services.js







/**
 * The services that the file names, or that `folders` (the folders right inside the glob's parent) show.
 * @throws ReleaseError `invalid-config`: no service, a folder or an image that gives no name, a folder in two services.
 */
function resolveServices(file, folders, start) {
    const { value, at } = file.services;
    const written = isGlob(value) ? found(value, folders, at) : value;
    if (written.size === 0)
        throw (0,documents_place/* errorAt */.O)(at, "`services` names no service.");
    const services = [...written].map(([name, service]) => resolveService(name, service, written, file.image, start));
    checkFolders(services);
    return services;
}
function isGlob(services) {
    return "matches" in services;
}
function found(glob, folders, at) {
    const matching = folders.filter((folder) => glob.matches(folder)).sort();
    if (matching.length === 0)
        throw (0,documents_place/* errorAt */.O)(at, `No folder of the repository matches ${(0,quote/* quote */.h)(glob.text)}.`);
    return new Map(matching.map((path) => [services_nameOf(path, glob, at), { value: { path: { value: path, at } }, at }]));
}
function services_nameOf(folder, glob, at) {
    try {
        return (0,parse_service_name/* parseServiceName */.q)(folder.slice(folder.lastIndexOf("/") + 1), "its name");
    }
    catch (error) {
        if (!(error instanceof release_error/* ReleaseError */.K))
            throw error;
        const advice = "Rename the folder, or list the services one by one.";
        throw (0,documents_place/* errorAt */.O)(at, `The folder ${(0,quote/* quote */.h)(folder)} matches ${(0,quote/* quote */.h)(glob.text)}, so ${error.message} ${advice}`, error);
    }
}
function resolveService(name, { value, at }, all, shared, start) {
    const template = value.image ?? shared;
    if (template === undefined) {
        throw (0,documents_place/* errorAt */.O)(start, `The key "image" is missing, and the service "${name}" has none of its own.`);
    }
    return {
        name,
        path: value.path.value,
        image: imageOf(name, template),
        requires: requirements(name, value.requires, all),
        dependsOn: (value["depends-on"] ?? []).map((text) => dependency(text, all)),
        at,
        pathAt: value.path.at,
        imageAt: template.at,
        ...(value["renamed-from"] === undefined ? {} : { renamedFrom: value["renamed-from"].value }),
        renamedFromAt: value["renamed-from"]?.at,
    };
}
function requirements(name, written, all) {
    const stranger = [...(written?.value.keys() ?? [])].find((other) => other === name || !all.has(other));
    if (written === undefined || stranger === undefined)
        return written?.value ?? new Map();
    const others = [...all.keys()].filter((other) => other !== name);
    throw (0,documents_place/* errorAt */.O)(written.at, stranger === name
        ? `The service "${name}" requires itself. Leave that out.`
        : `The service "${name}" requires ${(0,quote/* quote */.h)(stranger)}, which is no service.${(0,nearest/* didYouMean */.a)(stranger, others)}`);
}
function imageOf(service, { value, at }) {
    const image = (0,versions_template/* render */.XX)(value, { service });
    if ((0,image_name/* isImageName */.lS)(image))
        return image;
    throw (0,documents_place/* errorAt */.O)(at, `The image of the service "${service}" would be ${(0,quote/* quote */.h)(image)}, which is no full image name: it needs a registry, ` +
        "a repository in lower case, and no tag, such as ghcr.io/acme/blue.");
}
function dependency(text, services) {
    const service = [...services.keys()].find((name) => name === text);
    return service === undefined ? { path: text } : { service };
}
/** Sorted with a slash at the end, a folder comes right before what lies in it. */
function checkFolders(services) {
    const key = ({ path }) => (path === "." ? "" : `${path}/`);
    const sorted = [...services].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    for (const [index, inner] of sorted.entries()) {
        const outer = sorted[index - 1];
        if (outer === undefined || !key(inner).startsWith(key(outer)))
            continue;
        throw (0,documents_place/* errorAt */.O)(inner.pathAt, outer.path === inner.path
            ? `The services "${outer.name}" and "${inner.name}" have the same folder, ${(0,quote/* quote */.h)(inner.path)}.`
            : `The folder of the service "${inner.name}", ${(0,quote/* quote */.h)(inner.path)}, lies inside that of "${outer.name}", ${(0,quote/* quote */.h)(outer.path)}.`);
    }
}

;// CONCATENATED MODULE: ./src/config/verify-rules.js
/** What is written for an environment, and for the one that it takes its versions from. */
function verifyRules(name, all) {
    const declared = all.get(name);
    const from = declared?.from?.value ?? null;
    return {
        before: declared?.verify?.before ?? null,
        after: declared?.verify?.after ?? null,
        inFrom: from === null ? null : (all.get(from)?.verify?.after ?? null),
    };
}

;// CONCATENATED MODULE: ./src/config/read-configuration.js

















/** @throws ReleaseError `invalid-config`, with line and column: what is wrong in one place of the file. */
function parseConfiguration(source) {
    const document = (0,documents_document/* parseDocument */.T)(source);
    return { declared: (0,schema/* check */.z)(document, CONFIGURATION_SCHEMA), start: document.placeOf(0) };
}
/**
 * The folder whose folders `resolveConfiguration` must be given, where `services` is a glob: `projects` for
 * `projects/*`, empty for the repository's root. Nothing where the services are listed one by one.
 */
function servicesFolder({ declared }) {
    return isGlob(declared.services.value) ? declared.services.value.parent : undefined;
}
/**
 * The whole configuration. `folders` are the paths (from the repository's root) of all folders right inside
 * `servicesFolder`; those that do not match are left aside.
 * @throws ReleaseError `invalid-config`, with line and column: what contradicts something else.
 */
function resolveConfiguration(file, folders) {
    const { declared, start } = file;
    const services = resolveServices(declared, folders, start);
    checkRenames(services);
    const tags = tagTemplates(declared);
    const environments = resolveEnvironments(file, tags.build, services);
    const places = {
        service: declared.tags?.service?.at ?? start,
        releaseBranch: declared.tags?.["release-branch"]?.at ?? start,
    };
    checkCollisions(services, tags, places, [...environments.values()]);
    return {
        path: start.path,
        services: new Map(services.map((service) => [service.name, withoutPlaces(service)])),
        requires: new Map(services.map(({ name, requires }) => [name, requires])),
        shared: declared.shared ?? [],
        ignore: declared.ignore ?? [],
        tags,
        environments,
        stages: stagesOf(declared, environments),
        migrations: declared.changelog?.migrations ?? DEFAULT_MIGRATIONS,
        ...(declared.protection === undefined ? {} : { protection: declared.protection }),
    };
}
/** The service alone; what it requires is asked of the configuration. */
function withoutPlaces({ at: _, pathAt: _path, imageAt: _image, renamedFromAt: _renamed, requires: _requires, ...service }) {
    return service;
}
function tagTemplates({ tags }) {
    const defaults = defaultTags();
    return {
        build: tags?.build?.value ?? defaults.build,
        service: tags?.service?.value ?? defaults.service,
        releaseBranch: tags?.["release-branch"]?.value ?? defaults.releaseBranch,
    };
}
function resolveEnvironments({ declared, start }, build, services) {
    const written = declared.environments ?? new Map();
    const layered = layeredEnvironments(written, start);
    checkPromotionOrder(layered, written, start);
    const names = services.map(({ name }) => name);
    const known = new Set(names);
    const resolved = [...layered].map(([name, environment]) => {
        const plain = resolveEnvironment(name, environment, written.get(name)?.at ?? start, build, known);
        const rules = fileRules(plain, environment.files ?? [], names);
        const protection = protection_rules_environmentProtection(name, layered, declared);
        const protecting = protection === undefined ? {} : { protection };
        const verify = verifyRules(name, layered);
        return { environment: { ...plain, ...protecting, verify, files: rules.map(({ value }) => value) }, rules };
    });
    checkFiles(layered, start);
    checkFileTargets(resolved);
    return new Map(resolved.map(({ environment }) => [environment.name, environment]));
}
/** What is written stands as it is; of the defaults, what names an environment that was taken away is left out. */
function stagesOf({ versions }, environments) {
    const written = versions?.stages;
    if (written === undefined) {
        const there = (names) => names.filter((name) => environments.has(name));
        return new Map([...defaultStages()].map(([stage, names]) => [stage, there(names)]));
    }
    return new Map([...written].map(([stage, names]) => [
        stage,
        names.map(({ value, at }) => {
            if (environments.has(value))
                return value;
            throw (0,documents_place/* errorAt */.O)(at, `\`versions.stages.${stage}\` names the environment ${(0,quote/* quote */.h)(value)}, which does not exist.` +
                (0,nearest/* didYouMean */.a)(value, environments.keys()));
        }),
    ]));
}

// EXTERNAL MODULE: ./src/git/trees.js
var trees = __webpack_require__(8347);
;// CONCATENATED MODULE: ./src/setup/parse-source.js


/** What the configuration's text says, with the services that the repository has there and then. */
async function parseSource({ code, source, commit }) {
    const parsed = parseConfiguration(source);
    const folder = servicesFolder(parsed);
    const names = folder === undefined ? [] : await (0,trees/* listFolders */.uT)(code, commit, folder);
    return resolveConfiguration(parsed, names.map((name) => (folder ? `${folder}/${name}` : name)));
}

// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
// EXTERNAL MODULE: ./src/git/commit-graph.js
var commit_graph = __webpack_require__(3844);
// EXTERNAL MODULE: ./src/git/commit-object.js
var commit_object = __webpack_require__(4469);
// EXTERNAL MODULE: ./src/git/tips.js
var tips = __webpack_require__(870);
// EXTERNAL MODULE: ./src/git/whole-history.js
var whole_history = __webpack_require__(9520);
;// CONCATENATED MODULE: ./src/git/history.js









const FIRST_DEPTH = 50;
const DEEPER = 4;
/** How many versions are read with one process, so that a long history of a big file is not in memory at once. */
const CHUNK = 64;
/**
 * The tips of branches, with the files that are asked for, and the way back from there: one fetch for all of
 * them; a branch that does not exist is not in the answer.
 */
async function history_openHistory(repository, wanted) {
    const names = wanted.map(({ branch }) => branch).join(", ");
    const sources = [...new Set(wanted.map(({ branch }) => (0,ref_name/* branchRef */.Mi)(branch)))];
    const request = { sources, depth: FIRST_DEPTH };
    const found = await (0,fetch_refs/* fetchSources */.d)(repository.history, request, `read the history of ${names}`);
    const histories = await Promise.all(wanted.map(async ({ branch, paths }) => {
        const commit = found.get((0,ref_name/* branchRef */.Mi)(branch));
        if (commit === undefined)
            return [];
        const tip = await (0,tips/* tipAt */.DG)(repository.history, commit, branch, paths);
        const carries = () => (0,tips/* carriedBy */.ay)(repository.history, commit);
        const versions = (path) => fileVersions(repository, commit, path);
        return [[branch, { tip, carries, versions }]];
    }));
    return new Map(histories.flat());
}
async function* fileVersions(repository, tip, path) {
    let yielded = 0;
    for (let depth = FIRST_DEPTH;; depth = Math.min(depth * DEEPER, fetch_refs/* WHOLE_HISTORY */.H)) {
        if (depth > FIRST_DEPTH)
            await deepen(repository, tip, depth);
        const { changes, isWhole } = await changesOf(repository, tip, path);
        while (yielded < changes.length) {
            const chunk = changes.slice(yielded, yielded + CHUNK);
            yielded += chunk.length;
            yield* await readVersions(repository, chunk, path);
        }
        if (isWhole)
            return;
        if (depth === fetch_refs/* WHOLE_HISTORY */.H)
            throw (0,whole_history/* shallowRemote */.x)(repository.remote);
    }
}
async function deepen({ history }, tip, depth) {
    await (0,fetch_refs/* fetchSources */.d)(history, { sources: [tip], depth }, "read more of the history");
}
/**
 * The commits that changed a file, newest first, as far as is certain: a boundary commit looks as if it had made every
 * file, so it is left out.
 */
async function changesOf(repository, tip, path) {
    const { history } = repository;
    const [boundary, changed, [beginning]] = await Promise.all([
        (0,commit_graph/* readBoundary */.xn)(history),
        revisions(repository, [tip, "--", path]),
        revisions(repository, ["--max-parents=0", tip, "--"]),
    ]);
    const isWhole = beginning !== undefined && !boundary.has(beginning);
    return { changes: changed.filter((commit) => !boundary.has(commit)), isWhole };
}
async function revisions(repository, args) {
    const output = await repository.history.read(["rev-list", "--first-parent", ...args]);
    return output.toString("latin1").split("\n").filter(commit_id/* isCommitId */.jh);
}
async function readVersions(repository, commits, path) {
    const specs = commits.flatMap((commit) => [commit, `${commit}:${path}`]);
    const objects = await (0,git_objects/* readObjects */.$I)(repository.history, specs);
    return commits.map((commit, index) => {
        const head = objects[index * 2];
        const file = objects[index * 2 + 1];
        if (head === undefined)
            throw new release_error/* ReleaseError */.K("internal", `The commit ${commit} was fetched, but is not here.`);
        return { commit, ...(0,commit_object/* parseCommit */.L)(head.bytes), content: file?.type === "blob" ? file.bytes : undefined };
    });
}

// EXTERNAL MODULE: ./src/manifests/parse-manifest.js + 1 modules
var parse_manifest = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/services/renames.js
var services_renames = __webpack_require__(3101);
// EXTERNAL MODULE: ./src/setup/source-at.js
var source_at = __webpack_require__(8722);
;// CONCATENATED MODULE: ./src/setup/read-manifests.js





/** The state of some environments, in one fetch. A branch or a manifest that is not there yet is an empty one. */
async function readManifests(manifests, environments, renames) {
    const paths = Map.groupBy(environments, ({ branch }) => branch);
    const histories = await history_openHistory(manifests, [...paths].map(([branch, those]) => ({ branch, paths: those.flatMap(branchFiles) })));
    return new Map(environments.map((environment) => [
        environment.name,
        stateOf(environment, histories.get(environment.branch), renames),
    ]));
}
function stateOf(environment, history, renames) {
    const { name, manifest: path } = environment;
    const source = (0,source_at/* sourceAt */.P)(history?.tip, path, environment.branch);
    const services = source === undefined ? new Map() : (0,parse_manifest/* parseManifest */.Ng)(source, name).services;
    return {
        environment,
        tip: history?.tip,
        commit: history?.tip.commit,
        manifest: { environment: name, services: (0,services_renames/* allJoined */.v)(services, renames) },
        file: read_manifests_manifestFile(environment, renames),
        carries: async () => history?.carries() ?? "manifests",
        versions: () => texts(history, path),
    };
}
/** The manifest of an environment, as its ledger is read. */
function read_manifests_manifestFile({ name, branch, manifest }, renames) {
    return { environment: name, path: `${manifest} (${branch})`, renames };
}
/** The manifest's versions in one environment, newest first; none when there is no branch yet. */
async function read_manifests_manifestVersions(manifests, { branch, manifest }) {
    const histories = await openHistory(manifests, [{ branch, paths: [] }]);
    return texts(histories.get(branch), manifest);
}
async function* texts(history, path) {
    if (history === undefined)
        return;
    for await (const version of history.versions(path)) {
        yield { ...version, content: version.content?.toString("utf8") };
    }
}

// EXTERNAL MODULE: ./src/promotion/approved-plan.js
var approved_plan = __webpack_require__(3294);
;// CONCATENATED MODULE: ./src/promotion/file-values.js




const file_values_VERSION_PARTS = ["major", "minor", "patch", "prerelease"];
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
    return (0,versions_template/* render */.XX)(rule.value, {
        ...((0,versions_version/* isVersion */.lF)(version) ? (0,versions_version/* versionValues */.v7)(version) : { major: "", minor: "", patch: "", prerelease: "" }),
        ...(commit === undefined ? { sha: "", "short-sha": "" } : (0,versions_template/* commitValues */.mN)(commit)),
        service: rule.service,
        environment,
        version,
        image: image ?? "",
        tag: tag ?? "",
        digest: digest ?? "",
    });
}
function requireInput(environment, rule, input, used) {
    if (!used.some((placeholder) => (0,versions_template/* holds */.v9)(rule.value, placeholder)))
        return;
    throw new release_error/* ReleaseError */.K("invalid-input", `${rule.path} of ${environment} gets ${(0,quote/* quote */.h)(rule.value.text)} for ${rule.service}, so the input "${input}" must be given. Nothing was written.`);
}
function refuseParts(environment, rule, version) {
    const part = file_values_VERSION_PARTS.find((one) => (0,versions_template/* holds */.v9)(rule.value, one));
    if (part === undefined)
        return;
    throw new release_error/* ReleaseError */.K("invalid-input", `${rule.path} of ${environment} gets ${(0,quote/* quote */.h)(rule.value.text)} for ${rule.service}, but ${(0,quote/* quote */.h)(version)} is no version such as 1.6.0, so it has no {${part}}. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/promotion/plan.js
/** The plan's own format; a plan of another one is refused, since the action that reads it may be another release. */
const PLAN_FORMAT = 1;

;// CONCATENATED MODULE: ./src/promotion/plan-hash.js

/**
 * The hash by which an approval is bound to a plan: the goal and what it replaces, per service. Whether refs and tags
 * are there already, branch tips and times are not in it, so a run again has the first run's hash and goes on.
 */
function planHash(plan) {
    const goals = plan.services
        .map((service) => [
        service.service,
        plan.environment.name,
        service.version,
        service.commit,
        service.digest,
        [...service.fixedTags, ...service.movingTags, ...service.risingTags].sort(),
        service.gitTag,
        service.releaseBranch,
        service.replaces?.version ?? null,
        service.replaces?.digest ?? null,
    ])
        .sort(([left], [right]) => (String(left) < String(right) ? -1 : 1));
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(goals)).digest("hex");
}

;// CONCATENATED MODULE: ./src/promotion/assemble-plan.js





/** The plan as a value, from everything that was read; no gate was asked about it yet. */
function assemblePlan({ request, environment }, parts) {
    const services = parts.services.map((service) => servicePlan(environment, service));
    const environmentPlan = plannedEnvironment(environment, parts.carries, request.approvedPlan !== undefined);
    const downgrades = services.flatMap((service) => assemble_plan_downgrade(service, environment.name));
    const plan = {
        format: PLAN_FORMAT,
        kind: environment.from === undefined ? "deploy" : "promotion",
        environment: environmentPlan,
        reason: request.reason,
        emergency: request.emergency,
        allowRolledBack: request.allowRolledBack,
        services,
        leftOut: parts.leftOut,
        gates: [],
        warnings: [...parts.warnings, ...downgrades],
    };
    return { ...plan, hash: planHash(plan) };
}
function plannedEnvironment(environment, carries, isApproved) {
    return {
        name: environment.name,
        from: environment.from ?? null,
        branch: environment.branch,
        manifest: environment.manifest,
        kustomization: environment.kustomization ?? null,
        pin: environment.pin,
        carries,
        milestoneTag: environment.milestoneTag?.text ?? null,
        whenMoved: environment.from === undefined && !isApproved ? "replan" : "stop",
        verify: environment.verify,
    };
}
function servicePlan(environment, { goal, sourceTag, digest, history, tags }) {
    const present = history.arrival?.entry;
    const alreadyThere = (0,manifests_entry/* runs */.Np)(present, { version: goal.version, digest });
    const replaced = alreadyThere ? history.arrival?.replaced : present;
    return {
        service: goal.service.name,
        renamedFrom: goal.service.renamedFrom ?? null,
        version: goal.version,
        commit: goal.commit,
        image: goal.service.image,
        sourceTag,
        digest,
        fixedTags: tags.fixed,
        movingTags: tags.moving,
        risingTags: tags.rising,
        gitTag: goal.gitTag,
        releaseBranch: goal.releaseBranch,
        refs: goal.refs,
        takenFrom: goal.takenFrom,
        replaces: replaced === undefined ? null : { version: replaced.version, digest: replaced.digest ?? null },
        files: fileValues(environment, goal.service.name, {
            version: goal.version,
            image: goal.service.image,
            tag: sourceTag,
            digest,
            commit: goal.commit,
        }),
        alreadyThere,
        resolved: goal.resolved,
    };
}
/** A lower version in place of a higher one is allowed (a hotfix of an older line), and never goes unnoticed. */
function assemble_plan_downgrade({ service, version, replaces, alreadyThere }, environment) {
    if (alreadyThere || replaces === null || !(0,versions_version/* isVersion */.lF)(version) || !(0,versions_version/* isVersion */.lF)(replaces.version))
        return [];
    if ((0,versions_version/* compareVersions */.Zy)(version, replaces.version) >= 0)
        return [];
    return [`${service}: ${version} is LOWER than ${replaces.version}, which ${environment} runs now.`];
}

;// CONCATENATED MODULE: ./src/gates/ask-gates.js
/** Whether people decide it: that enough have approved, and that it is not too long ago. */
function isDecidedByPeople({ gate }) {
    return gate === "approvals" || gate === "expiry";
}
/** Every gate is asked, also after one has said no: people see all that stands in the way at once. */
function askGates(gates, promotion, services) {
    if (services.length === 0)
        return [];
    return gates.flatMap((gate) => {
        if (gate.of === "environment")
            return named(gate.name, null, gate.ask(promotion));
        return services.flatMap((facts) => named(gate.name, facts.service, gate.ask(facts)));
    });
}
function named(gate, service, verdict) {
    return verdict === undefined ? [] : [{ gate, service, ...verdict }];
}

// EXTERNAL MODULE: ./src/gates/age.js
var age = __webpack_require__(5077);
// EXTERNAL MODULE: ./src/gates/approvals.js + 1 modules
var gates_approvals = __webpack_require__(1423);
// EXTERNAL MODULE: ./src/gates/facts.js
var gates_facts = __webpack_require__(2253);
// EXTERNAL MODULE: ./src/gates/gate.js
var gate = __webpack_require__(5019);
;// CONCATENATED MODULE: ./src/gates/checks.js


/** Whether the commit is green. A rollback goes to what was green once. */
const checksPassed = {
    name: "checks",
    of: "service",
    ask(facts) {
        if (facts.environment.requiredChecks.length === 0 || facts.move !== "forward")
            return undefined;
        return checksGate(facts);
    },
};
function checksGate(facts) {
    const checks = readable(facts.checks);
    const { name, requiredChecks } = facts.environment;
    const subject = (0,gates_facts/* subjectOf */.e)(facts);
    const states = requiredChecks.map((check) => ({ check, state: checks?.get(check) ?? "not known" }));
    const evidence = Object.fromEntries(states.map(({ check, state }) => [check, state]));
    const having = (wanted) => states.filter(({ state }) => state === wanted).map(({ check }) => check);
    const [failed, running, silent] = [having("failed"), having("running"), having("not known")];
    if (failed.length > 0) {
        const advice = "Fix it and release a commit on which it passes.";
        return (0,gate/* block */.om)("checks-failed", `${subject}: ${list(failed)} failed on its commit. ${advice}`, evidence);
    }
    if (silent.length > 0) {
        const asks = `${name} asks that ${list(silent)} passed on the commit of ${subject}`;
        if (facts.checks !== undefined && "unread" in facts.checks)
            return (0,gate/* unknown */.L5)(`${asks}. ${facts.checks.unread}`);
        const why = checks === undefined ? "the checks of its commit were not read" : "nobody has reported it there";
        return (0,gate/* unknown */.L5)(`${asks}, and ${why}. See that it runs on that commit under exactly this name, or take it out of required-checks.`, evidence);
    }
    if (running.length > 0) {
        const sentence = `${subject}: ${list(running)} has not finished on its commit. Wait for it, and run again.`;
        return (0,gate/* block */.om)("checks-failed", sentence, evidence);
    }
    return (0,gate/* pass */.IX)(`${subject}: ${list(requiredChecks)} passed on its commit.`, evidence);
}
function readable(checks) {
    return checks === undefined || "unread" in checks ? undefined : checks;
}
function list(checks) {
    return checks.map((check) => JSON.stringify(check)).join(", ");
}

;// CONCATENATED MODULE: ./src/gates/compatibility.js




/**
 * Whether what runs there afterwards fits together, in both directions: what the service needs, and what others need of
 * it. Needs of others that go in with it are asked of them.
 */
const compatible = {
    name: "compatibility",
    of: "service",
    ask: (facts) => (facts.compatibility === undefined ? undefined : compatibilityGate(facts, facts.compatibility)),
};
function compatibilityGate(facts, known) {
    const { service, environment } = facts;
    const asked = known.requirements.filter(({ by, of }) => by === service || (of === service && !known.goingIn.has(by)));
    const judged = asked.map((requirement) => judge(requirement, known, environment.name));
    const evidence = Object.fromEntries(asked.map((one) => [`${one.by} requires ${one.of}`, `${one.range} (${one.where})`]));
    const broken = judged.filter(({ verdict }) => verdict === "block").map(({ sentence }) => sentence);
    if (broken.length > 0)
        return compatibility_refusal(broken.join(" "), facts.move, evidence);
    const unclear = [
        ...judged.filter(({ verdict }) => verdict === "unknown").map(({ sentence }) => sentence),
        ...unread(facts, known),
    ];
    if (unclear.length > 0 && facts.move !== "forward")
        return (0,gate/* warn */.R8)("gate-unavailable", unclear.join(" "), evidence);
    if (unclear.length > 0)
        return (0,gate/* unknown */.L5)(unclear.join(" "), evidence);
    if (asked.length === 0)
        return undefined;
    return (0,gate/* pass */.IX)(`${(0,gates_facts/* subjectOf */.e)(facts)} fits what ${environment.name} will run: ${asked.map(words).join("; ")}.`, evidence);
}
/** Services go back one by one: if each waited for the others, none ever could. */
function compatibility_refusal(sentence, move, evidence) {
    if (move === "forward")
        return (0,gate/* block */.om)("incompatible", sentence, evidence);
    return (0,gate/* warn */.R8)("incompatible", `${sentence} A rollback is not stopped by this.`, evidence);
}
function judge(requirement, known, environment) {
    const { by, of, range, where } = requirement;
    const version = known.after.get(of);
    const need = `${by} ${known.after.get(by) ?? ""} requires ${of} ${range} (${where})`;
    if (version === undefined) {
        return no(`${need}, but ${environment} does not run ${of}. Promote ${wanted(requirement, known)} first.`);
    }
    if (!(0,versions_version/* isVersion */.lF)(version)) {
        return { verdict: "unknown", sentence: `${need}, but ${environment} runs ${of} ${version}, which is no version.` };
    }
    if (range_satisfies(version, range))
        return { verdict: "pass", sentence: "" };
    if (known.goingIn.has(of) && !known.goingIn.has(by)) {
        return no(`${need}, and ${environment} runs ${by} ${known.after.get(by)}, so it cannot get ${of} ${version}. Promote a ${by} that takes ${of} ${version} first, or both in one promotion.`);
    }
    return no(`${need}, but ${environment} will run ${of} ${version}. Promote ${wanted(requirement, known)} first, or both in one promotion.`);
}
function no(sentence) {
    return { verdict: "block", sentence };
}
/** What to promote first: what the environment before runs, where that would do. */
function wanted({ of, range }, { available }) {
    const version = available.get(of);
    if (version !== undefined && (0,versions_version/* isVersion */.lF)(version) && range_satisfies(version, range))
        return `${of} ${version}`;
    return `a ${of} that is ${range}`;
}
function words({ by, of, range }) {
    return `${by} requires ${of} ${range}`;
}
/** Others whose needs are not known; the service's own always are, or nothing is planned. */
function unread({ environment, service }, { unread: services }) {
    return [...services].map(([other, why]) => `What ${other} requires of ${service} cannot be told, since ${why}. Promote ${other} to ${environment.name} again, which records its commit.`);
}

;// CONCATENATED MODULE: ./src/gates/expiry.js



/** Whether the approvals that are needed are still fresh: each is as old as its gate job's end, or as its review. */
const notExpired = {
    name: "expiry",
    of: "environment",
    ask(facts) {
        const rules = facts.environment.approvals;
        const required = (0,gates_approvals/* requiredApprovals */.Ks)(rules, facts);
        const { approvals } = facts;
        if (required === 0 || approvals === undefined || approvals === "not-yet")
            return undefined;
        if ("soFar" in approvals) {
            const verdict = reviewsExpiry(rules, required, approvals.soFar, facts.now);
            return verdict === undefined ? undefined : (0,gate/* untilAsked */.dy)(verdict);
        }
        // What was not read, the gate of approvals says already.
        if ("unread" in approvals || "unasked" in approvals)
            return undefined;
        if (approvals.pullRequest !== undefined)
            return reviewsExpiry(rules, required, approvals, facts.now);
        return expiryGate(rules.expireAfter, required, approvals.gateJobs, facts.now);
    },
};
/** The oldest of the newest that are needed counts. Milliseconds. */
function expiryGate(expireAfter, required, gateJobs, now) {
    const newest = [...gateJobs].sort((left, right) => right.getTime() - left.getTime());
    const oldest = newest[required - 1];
    if (oldest === undefined) {
        return (0,gate/* unknown */.L5)(`How old the ${(0,gates_approvals/* count */.U9)(required, "approval")} are is not known: ${(0,gates_approvals/* count */.U9)(gateJobs.length, "gate job")} of this plan ended in this run. A gate job is one that asks for the environment and has the plan's hash in its name; give each a name of its own.`);
    }
    const hours = hoursOf(expireAfter);
    const evidence = {
        "gate-job-ended-at": (0,age/* second */.Rc)(oldest),
        "expires-at": (0,age/* second */.Rc)(new Date(oldest.getTime() + expireAfter)),
    };
    if (now.getTime() - oldest.getTime() <= expireAfter)
        return (0,gate/* pass */.IX)(`The oldest gate job that counts ended at ${(0,age/* second */.Rc)(oldest)}.`, evidence);
    return (0,gate/* block */.om)("approval-expired", `The approval whose gate job ended at ${(0,age/* second */.Rc)(oldest)} is older than ${hours} (approval-expires) and is void. Start a new run, and have it approved.`, evidence);
}
/** Reviews tell when they were given: those that are too old are taken away, and the rest must be enough. */
function reviewsExpiry(rules, required, facts, now) {
    // What is missing anyway, the gate of approvals says.
    if ("unasked" in facts || (0,gates_approvals/* approvalsGate */.oh)(rules, required, facts).verdict !== "pass")
        return undefined;
    const isFresh = ({ at }) => at !== undefined && now.getTime() - at.getTime() <= rules.expireAfter;
    const old = facts.records.filter((record) => !isFresh(record));
    const fresh = { ...facts, records: facts.records.filter(isFresh) };
    if ((0,gates_approvals/* approvalsGate */.oh)(rules, required, fresh).verdict === "pass") {
        return (0,gate/* pass */.IX)(`The approvals that are needed are younger than ${hoursOf(rules.expireAfter)}.`);
    }
    const whose = old.map(({ login, at }) => (at === undefined ? login : `${login} (${(0,age/* second */.Rc)(at)})`)).join(", ");
    return (0,gate/* block */.om)("approval-expired", `On pull request #${facts.pullRequest?.number}, approvals are older than ${hoursOf(rules.expireAfter)} (approval-expires) and are void: ${whose}. Have it approved there again: a new review counts from its own time. Then start again.`, { expired: old.map(({ login }) => login).join(", ") });
}
function hoursOf(milliseconds) {
    return `${Math.round((milliseconds / 3_600_000) * 10) / 10} h`;
}

;// CONCATENATED MODULE: ./src/gates/freeze.js


/** Whether somebody has said that nothing may come in for now. */
const notFrozen = {
    name: "freeze",
    of: "service",
    ask: (facts) => (facts.environment.freezes.length === 0 ? undefined : freezeGate(facts)),
};
function freezeGate(facts) {
    const { environment, service, now } = facts;
    const { name, freezes } = environment;
    const running = freezes.filter((freeze) => isDuring(freeze, now));
    const binding = freezes.filter(({ except }) => !except.includes(service));
    const [first] = binding.filter((freeze) => isDuring(freeze, now)).sort(lastFirst);
    if (first === undefined) {
        const [other] = running;
        if (other === undefined)
            return (0,gate/* pass */.IX)(`${name} is not frozen.`);
        return (0,gate/* pass */.IX)(`${name} is frozen (${other.reason}), but ${service} is excepted.`);
    }
    const end = endOf(binding, first.to);
    const by = first.by === undefined ? "" : ` by ${first.by}`;
    const sentence = `${name} is frozen${by} from ${(0,age/* second */.Rc)(first.from)} to ${(0,age/* second */.Rc)(end)}: ${first.reason}.`;
    const evidence = { from: (0,age/* second */.Rc)(first.from), "ready-at": (0,age/* second */.Rc)(end), reason: first.reason };
    const advice = `Wait until then, or add ${service} to the freeze's \`except\` on the default branch`;
    return (0,gate/* unlessUrgent */.SJ)("frozen", { sentence, evidence }, facts, advice);
}
function isDuring({ from, to }, instant) {
    return from <= instant && instant < to;
}
function lastFirst(left, right) {
    return right.to.getTime() - left.to.getTime();
}
/** One freeze may go over into the next. */
function endOf(freezes, end) {
    const [next] = freezes.filter((freeze) => isDuring(freeze, end)).sort(lastFirst);
    return next === undefined ? end : endOf(freezes, next.to);
}

;// CONCATENATED MODULE: ./src/gates/protection.js

/** What every summary says where the boundary does not hold, or cannot be seen. */
const ADVISORY = "Advisory only: anyone with write access can bypass these gates.";
/** Whether GitHub asks people before a job may use the environment, and whether only the App can write its branch. */
const protection_environmentProtection = {
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
        return (0,gate/* block */.om)("environment-unprotected", `${sentence} ${mends(missing)}`, evidence);
    }
    if (hidden.length > 0) {
        const sentence = `Whether GitHub protects the environment ${environment} cannot be told: ${listed(hidden)}.`;
        return (0,gate/* unknown */.L5)(`${sentence} ${mends(hidden)}`, evidence);
    }
    if (drift.length === 0)
        return (0,gate/* pass */.IX)(`GitHub protects ${environment} as the configuration asks.`);
    const sentence = `GitHub asks people before ${environment}, but not all of its boundary holds: ${listed(drift)}.`;
    return (0,gate/* warn */.R8)("environment-unprotected", `${sentence} ${ADVISORY}`, evidence);
}
function listed(drift) {
    return drift.map(({ what, wanted, is }) => `${what}: ${wanted} is wanted, but it is ${is}`).join("; ");
}
function mends(drift) {
    return [...new Set(drift.map(({ mend }) => mend))].join(" ");
}

;// CONCATENATED MODULE: ./src/gates/rolled-back.js



/** What was rolled back out of the environment stays out; so does what was rolled back out of the one before. */
const rolledBack = {
    name: "rolled-back",
    of: "service",
    ask(facts) {
        const { environment, rolledBack: rollback, rolledBackBefore, allowRolledBack: allowed } = facts;
        // What a rollback goes to is chosen by the same history.
        if (facts.move !== "forward")
            return undefined;
        const subject = (0,gates_facts/* subjectOf */.e)(facts);
        if (rolledBackBefore === undefined || environment.from === undefined) {
            return rolledBackGate({ subject, environment: environment.name, rollback, allowed });
        }
        const was = describe(subject, environment.from, rolledBackBefore);
        const advice = `Release a fixed version, or bring this one back to ${environment.from} first, with allow-rolled-back and a reason.`;
        return (0,gate/* block */.om)("blocked-version", `${was} ${advice}`, evidenceOf(rolledBackBefore));
    },
};
/** Whether a digest was rolled back out of an environment, and may come back. */
function rolledBackGate({ subject, environment, rollback, allowed, }) {
    if (rollback === undefined)
        return (0,gate/* pass */.IX)(`${subject} was never rolled back out of ${environment}.`);
    const was = describe(subject, environment, rollback);
    if (allowed)
        return (0,gate/* warn */.R8)("blocked-version", `${was} It is allowed back.`, evidenceOf(rollback));
    const advice = "Release a fixed version, or promote this one with allow-rolled-back and a reason.";
    return (0,gate/* block */.om)("blocked-version", `${was} ${advice}`, evidenceOf(rollback));
}
function describe(subject, environment, { committedAt, by: who, reason }) {
    const by = who === undefined ? "" : ` by ${who}`;
    const why = reason === undefined ? "" : `, because: ${reason}`;
    return `${subject} was rolled back out of ${environment} at ${(0,age/* second */.Rc)(committedAt)}${by}${why}.`;
}
function evidenceOf({ committedAt }) {
    return { "rolled-back-at": (0,age/* second */.Rc)(committedAt) };
}

;// CONCATENATED MODULE: ./src/gates/source.js



/** Whether what ships went through a branch that people review. A build in an environment without `from` need not. */
const sourceAllowed = {
    name: "source",
    of: "service",
    ask(facts) {
        if (facts.origin === undefined)
            return undefined;
        const { commit, origin } = facts;
        const subject = `${(0,gates_facts/* subjectOf */.e)(facts)} (commit ${(0,commit_id/* shortId */.m_)(commit)})`;
        const evidence = { commit, branch: origin.foundOn ?? "" };
        if (origin.foundOn !== undefined)
            return (0,gate/* pass */.IX)(`${subject} is on ${origin.foundOn}.`, evidence);
        return (0,gate/* block */.om)("source-not-allowed", `${subject} is not on ${origin.branches.join(", and not on ")}. Merge the change there, or push it to the release branch, and release that commit.`, evidence);
    },
};

;// CONCATENATED MODULE: ./src/gates/stage.js



/** Where pre-releases may go. A build that has no version has no stage; what is gone back to was let in once. */
const stageAllowed = {
    name: "stage",
    of: "service",
    ask({ semver, environment, stages, ...facts }) {
        if (semver === undefined || facts.move !== "forward")
            return undefined;
        return stageGate({ subject: (0,gates_facts/* subjectOf */.e)(facts), version: semver, environment: environment.name, stages });
    },
};
/** Whether a pre-release may go to an environment; a stable version goes everywhere. */
function stageGate(facts) {
    if ((0,versions_version/* isStable */.MQ)(facts.version))
        return (0,gate/* pass */.IX)(`${facts.subject} is a stable version.`);
    const name = (0,versions_version/* stage */.dw)(facts.version);
    const allowed = name === undefined ? undefined : facts.stages.get(name);
    if (allowed?.includes(facts.environment)) {
        return (0,gate/* pass */.IX)(`${facts.subject}: ${name} versions may go to ${facts.environment}.`);
    }
    const rule = allowed === undefined
        ? `versions.stages knows ${[...facts.stages.keys()].join(", ") || "no stages"} only`
        : `${name} versions go to ${allowed.join(", ") || "no environment"} only`;
    return (0,gate/* block */.om)("stage-not-allowed", `${facts.subject} is a pre-release that may not go to ${facts.environment}: ${rule}. Promote the stable version, or change versions.stages in the configuration.`);
}

;// CONCATENATED MODULE: ./src/gates/verification-run.js

const LONGEST_VERSION = 40;
const TITLE = /^(\S+) \S+ ((?:before|after) \S+ \([0-9a-z]+:[0-9a-f]{12}\))$/;
/**
 * The run's name, by which it is found again: GitHub keeps no inputs of a run. 200 characters at most, of which names
 * take 63 each: `blue 1.6.0 before production (sha256:4f2a91c0aabb)`.
 */
function titleOf({ service, version, when, environment, digest }) {
    return `${service} ${version.slice(0, LONGEST_VERSION)} ${when} ${environment} (${(0,images_digest/* shortDigest */.VK)(digest)})`;
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
const INPUTS = (/* unused pure expression or super */ null && (["service", "version", "environment", "digest", "commit", "verification"]));
/** The command that a person starts it with. None of the values can hold a quote or what a shell reads. */
function commandFor(asked) {
    const fields = Object.entries(inputsOf(asked)).map(([name, value]) => ` -f ${name}="${value}"`);
    return `gh workflow run ${asked.workflow}${fields.join("")}`;
}

;// CONCATENATED MODULE: ./src/gates/verification.js



/** Whether the workflow that looks at versions before they come here says that this one is good. */
const verifiedBefore = {
    name: "verification",
    of: "service",
    ask: (facts) => verification_ask(facts, "before", facts.environment.verify.before),
};
/** Whether the one that looks at them after they came to the environment before says so. */
const verifiedInFrom = {
    name: "verification",
    of: "service",
    ask: (facts) => verification_ask(facts, "after", facts.environment.verify.inFrom),
};
/** A rollback goes to what was let in once; an emergency is no reason to believe that it works. */
function verification_ask(facts, when, workflow) {
    if (workflow === null || facts.move !== "forward")
        return undefined;
    const found = facts.verifications.find(({ asked }) => asked.when === when);
    if (found !== undefined)
        return verificationVerdict(found);
    return (0,gate/* unknown */.L5)(`Whether ${(0,gates_facts/* subjectOf */.e)(facts)} has passed ${workflow} was not read.`);
}
/** What one verification says; also for those who start it and wait. */
function verificationVerdict({ asked, run }) {
    const { workflow } = asked;
    if (run === undefined)
        return asked.when === "before" ? notYet(asked) : verification_missing(asked);
    const subject = `${(0,gates_facts/* subjectOf */.e)(asked)} ${asked.when === "before" ? "before it goes to" : "in"} ${asked.environment}`;
    if ("unread" in run)
        return (0,gate/* unknown */.L5)(`Whether ${workflow} has passed for ${subject} is not known. ${run.unread}`);
    const evidence = {
        workflow,
        run: run.url,
        attempt: `${run.attempt}`,
        ...(run.conclusion === null ? {} : { conclusion: run.conclusion }),
    };
    if (run.state === "passed")
        return (0,gate/* pass */.IX)(`${workflow} passed for ${subject}: ${run.url}`, evidence);
    if (run.state === "running") {
        return (0,gate/* waits */.l4)("checks-failed", `${workflow} still looks at ${subject}: ${run.url}. Wait for it.`, evidence);
    }
    return (0,gate/* block */.om)("checks-failed", failedSentence(asked, run, subject), evidence);
}
function notYet(asked) {
    const sentence = `${asked.workflow} must pass for ${(0,gates_facts/* subjectOf */.e)(asked)} before it goes to ${asked.environment}, and has not been started. The promote action starts it and waits, and so does actions/verify with this plan.`;
    return (0,gate/* waits */.l4)("checks-failed", sentence, { workflow: asked.workflow });
}
function verification_missing(asked) {
    const sentence = `${asked.workflow} must have passed for ${(0,gates_facts/* subjectOf */.e)(asked)} in ${asked.environment}, and was never started for its image: perhaps it came there before \`verify\` was configured, or not by the promote action. Start it, let it pass, and run this again: ${commandFor(asked)}`;
    return (0,gate/* block */.om)("checks-failed", sentence, { workflow: asked.workflow });
}
function failedSentence(asked, run, subject) {
    return `${asked.workflow} did not pass for ${subject} (${run.conclusion}): ${run.url}. If the version is at fault, release a fixed one. If it is not, run it again (gh run rerun ${run.id}), or start a new run (${commandFor(asked)}): the newest counts. Then run this again.`;
}

;// CONCATENATED MODULE: ./src/gates/window.js




/** Whether promotions may happen at this time. */
const windowOpen = {
    name: "window",
    of: "environment",
    ask: (facts) => (facts.environment.windows.length === 0 ? undefined : windowGate(facts)),
};
function windowGate(facts) {
    const { environment, now } = facts;
    const { name, windows } = environment;
    const evidence = { windows: windows.map(window_describe).join("; "), now: (0,age/* second */.Rc)(now) };
    if (windows.some((window) => isWithin(window, now))) {
        const closes = closesNext(windows, now);
        const until = closes === undefined ? "" : `, until ${(0,age/* second */.Rc)(closes)}`;
        return (0,gate/* pass */.IX)(`${name} is open for promotions${until}.`, evidence);
    }
    const opens = opensNext(windows, now);
    const here = windows[0] === undefined ? "" : ` (${describeLocal(now, windows[0].zone)})`;
    const when = opens === undefined ? "no window opens in the next two weeks" : `the next window opens at ${(0,age/* second */.Rc)(opens)}`;
    const sentence = `${name} takes promotions on ${evidence.windows}, and it is ${(0,age/* second */.Rc)(now)}${here}: ${when}.`;
    const ready = opens === undefined ? evidence : { ...evidence, "ready-at": (0,age/* second */.Rc)(opens) };
    return (0,gate/* unlessUrgent */.SJ)("window-closed", { sentence, evidence: ready }, facts, "Wait until then");
}
function window_describe({ days, hours, zone }) {
    return `${days.join(", ")} ${hours.text} (${zone})`;
}

;// CONCATENATED MODULE: ./src/gates/gates.js












/** All gates, in the order in which people read their verdicts. A new one is a file beside this one and a line here. */
const GATES = [
    stageAllowed,
    rolledBack,
    sourceAllowed,
    checksPassed,
    verifiedInFrom,
    verifiedBefore,
    compatible,
    age/* age */.KW,
    windowOpen,
    notFrozen,
    gates_approvals/* approved */.CJ,
    notExpired,
    protection_environmentProtection,
];

// EXTERNAL MODULE: ./src/gates/refusal.js
var gates_refusal = __webpack_require__(1702);
;// CONCATENATED MODULE: ./src/gates/gate-jobs.js
const HASH = /\b[0-9a-f]{64}\b/g;
/**
 * The jobs that asked people to approve a plan: the plan's hash is in their names, so what was approved is said by
 * GitHub's own record. A job that was run again, or taken over into a new attempt, is one: its newest end counts.
 * A job that asked for another plan counts however it ended: it may have been cancelled just after somebody answered.
 */
function gateJobs(jobs, plan) {
    const ends = new Map();
    let isMixed = false;
    for (const { name, conclusion, completedAt } of jobs) {
        const hashes = name.match(HASH) ?? [];
        if (hashes.some((hash) => hash !== plan))
            isMixed = true;
        if (conclusion !== "success" || completedAt === undefined || !hashes.includes(plan))
            continue;
        const known = ends.get(name);
        if (known === undefined || known < completedAt)
            ends.set(name, completedAt);
    }
    return { completed: [...ends.values()], isMixed };
}

// EXTERNAL MODULE: ./src/github/place.js
var github_place = __webpack_require__(6962);
// EXTERNAL MODULE: ./src/github/rest.js
var rest = __webpack_require__(6195);
;// CONCATENATED MODULE: ./src/github/reviewers.js


/**
 * Who must review what asks for an environment: logins, and teams as `org/team`. None where nobody must, also where there
 * is no such environment: GitHub makes one without rules as soon as a job names it.
 */
async function readReviewers(reader, environment) {
    const read = await (0,rest/* readOne */.JF)(reader, {
        path: (0,rest/* repositoryPath */.SH)(reader.place, "environments", environment),
        doing: `read the rules of the environment ${environment}`,
        permission: "actions: read",
        parse: (value) => parseReviewers(value, reader.place.owner),
    });
    if (read.kind === "read" || read.status !== 404)
        return read;
    return (await isListReadable(reader)) ? { kind: "read", value: [] } : read;
}
/** A token that may list environments is told 404 only of those that are not there. */
async function isListReadable(reader) {
    const listed = await (0,rest/* readOne */.JF)(reader, {
        path: `${(0,rest/* repositoryPath */.SH)(reader.place, "environments")}?per_page=1`,
        doing: "list the environments",
        permission: "actions: read",
        parse: (value) => Array.isArray((0,json_field/* field */.ZZ)(value, "environments")) || undefined,
    });
    return listed.kind === "read";
}
function parseReviewers(value, owner) {
    if ((0,json_field/* textField */.M8)(value, "name") === undefined)
        return undefined;
    return (0,json_field/* listField */.FZ)(value, "protection_rules")
        .filter((rule) => (0,json_field/* textField */.M8)(rule, "type") === "required_reviewers")
        .flatMap((rule) => (0,json_field/* listField */.FZ)(rule, "reviewers"))
        .flatMap((one) => {
        const reviewer = (0,json_field/* field */.ZZ)(one, "reviewer");
        const slug = (0,json_field/* textField */.M8)(reviewer, "slug");
        return slug === undefined ? ((0,json_field/* textField */.M8)(reviewer, "login") ?? []) : `${owner}/${slug}`;
    });
}

;// CONCATENATED MODULE: ./src/github/accounts.js


/** Somebody whose account is gone. */
const GHOST = { id: 0, login: "ghost", type: "Mannequin" };
/** A user as the API tells of one; undefined where it is something else. */
function parseAccount(value) {
    const id = (0,json_field/* field */.ZZ)(value, "id");
    const [login, type] = [(0,json_field/* textField */.M8)(value, "login"), (0,json_field/* textField */.M8)(value, "type")];
    if (typeof id !== "number" || !Number.isSafeInteger(id) || login === undefined || type === undefined)
        return undefined;
    return { id, login, type };
}
/** The members of a team, those of its child teams with them. `org/team`. */
function readTeam(reader, team) {
    const [org = "", slug = ""] = team.split("/");
    return (0,rest/* readAll */.yw)(reader, {
        path: (0,rest/* apiPath */.So)("orgs", org, "teams", slug, "members"),
        doing: `read who is in the team ${team}`,
        permission: "members: read (of the organisation; only the token of a GitHub App has it)",
        parse: parseAccount,
    });
}

;// CONCATENATED MODULE: ./src/github/runs.js



const PERMISSION = "actions: read";
function readRun(reader, id) {
    return (0,rest/* readOne */.JF)(reader, {
        path: (0,rest/* repositoryPath */.SH)(reader.place, "actions", "runs", `${id}`),
        doing: `read the run ${id}`,
        permission: PERMISSION,
        parse(value) {
            const actor = parseAccount((0,json_field/* field */.ZZ)(value, "actor"));
            const attempt = (0,json_field/* field */.ZZ)(value, "run_attempt");
            if (actor === undefined || typeof attempt !== "number")
                return undefined;
            const ended = (0,json_field/* textField */.M8)(value, "status") === "completed" ? (0,json_field/* textField */.M8)(value, "updated_at") : undefined;
            return {
                ...{ actor, attempt, branch: (0,json_field/* textField */.M8)(value, "head_branch") },
                // A ref may follow.
                workflow: (0,json_field/* textField */.M8)(value, "path")?.split("@")[0],
                createdAt: new Date((0,json_field/* textField */.M8)(value, "created_at") ?? ""),
                endedAt: ended === undefined ? undefined : new Date(ended),
                wasSkipped: (0,json_field/* textField */.M8)(value, "conclusion") === "skipped",
            };
        },
    });
}
/** What people answered when the run asked for environments, in all its attempts: GitHub tells neither which, nor when. */
async function readApprovals(reader, id) {
    return (0,rest/* readOne */.JF)(reader, {
        path: (0,rest/* repositoryPath */.SH)(reader.place, "actions", "runs", `${id}`, "approvals"),
        doing: `read who approved the run ${id}`,
        permission: PERMISSION,
        parse(value) {
            if (!Array.isArray(value))
                return undefined;
            const reviews = value.map(parseReview);
            return reviews.some((review) => review === undefined) ? undefined : reviews.flatMap((review) => review ?? []);
        },
    });
}
/** The jobs of a run, in all its attempts. */
function readJobs(reader, id) {
    const question = {
        path: `${(0,rest/* repositoryPath */.SH)(reader.place, "actions", "runs", `${id}`, "jobs")}?filter=all`,
        doing: `read the jobs of the run ${id}`,
        permission: PERMISSION,
        parse: parseJob,
    };
    return (0,rest/* readAll */.yw)(reader, question, "jobs");
}
/** One review may answer for several environments. */
function parseReview(value) {
    const state = parseState((0,json_field/* textField */.M8)(value, "state"));
    const user = (0,json_field/* field */.ZZ)(value, "user");
    const account = user === null ? GHOST : parseAccount(user);
    const environments = (0,json_field/* listField */.FZ)(value, "environments").map((one) => (0,json_field/* textField */.M8)(one, "name"));
    if (state === undefined || account === undefined)
        return undefined;
    return environments.flatMap((environment) => (environment === undefined ? [] : [{ ...account, environment, state }]));
}
function parseState(state) {
    return state === "approved" || state === "rejected" || state === "pending" ? state : undefined;
}
function parseJob(value) {
    const name = (0,json_field/* textField */.M8)(value, "name");
    if (name === undefined)
        return undefined;
    const completed = new Date((0,json_field/* textField */.M8)(value, "completed_at") ?? "");
    return {
        name,
        conclusion: (0,json_field/* textField */.M8)(value, "conclusion"),
        completedAt: Number.isNaN(completed.getTime()) ? undefined : completed,
    };
}

;// CONCATENATED MODULE: ./src/approvals/read-members.js

/** A team that cannot be read is left out: the gate says so where it matters. */
async function readMembers(reader, { by, ofEach }) {
    const named = by.flatMap((one) => ("team" in one ? [one.team] : []));
    const teams = [...new Set([...named, ...ofEach.keys()])];
    const read = await Promise.all(teams.map(async (team) => ({ team, members: await readTeam(reader, team) })));
    return new Map(read.flatMap(({ team, members }) => members.kind === "hidden" ? [] : [[team, new Set(members.value.map(({ id }) => id))]]));
}

;// CONCATENATED MODULE: ./src/approvals/read-approvals.js






/**
 * Who approved a run for an environment, as GitHub's API tells it. What it does not tell is no approval.
 * @throws ReleaseError `api-unavailable` when it does not answer
 */
async function readApprovalFacts(question, world) {
    const place = (0,github_place/* runPlace */.pi)(world.env);
    const id = question.runId ?? ownRun(world.env);
    if (place === undefined || id === undefined) {
        return {
            unread: "Who approved is told by GitHub's API for a run of GitHub Actions, and this is none: GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_RUN_ID say which. Start it by a workflow that asks for approvals.",
        };
    }
    const reader = (0,rest/* openRest */.P8)(place, question.bearer, world);
    const [run, records, jobs, reviewers] = await Promise.all([
        readRun(reader, id),
        readApprovals(reader, id),
        readJobs(reader, id),
        readReviewers(reader, question.environment),
    ]);
    if (run.kind === "hidden")
        return { unread: run.why };
    if (records.kind === "hidden")
        return { unread: records.why };
    if (jobs.kind === "hidden")
        return { unread: jobs.why };
    if (reviewers.kind === "hidden")
        return { unread: reviewers.why };
    const asked = askedFor(question.approvedPlan, id, run.value, jobs.value);
    if ("unread" in asked)
        return asked;
    return {
        records: records.value,
        environment: question.environment,
        reviewers: reviewers.value,
        askers: question.excludeAsker ? [run.value.actor] : [],
        authors: question.rules.authors === "excluded" ? await question.authors() : undefined,
        members: await readMembers(reader, question.rules),
        gateJobs: asked.completed,
    };
}
function ownRun({ GITHUB_RUN_ID: id }) {
    return id !== undefined && /^[1-9]\d{0,15}$/.test(id) ? Number(id) : undefined;
}
/**
 * GitHub tells neither when nor in which attempt somebody approved: an approval is tied to a plan by the names of the
 * jobs that asked. Where a run has asked for several, nobody knows who approved which.
 */
function askedFor(plan, id, { attempt }, jobs) {
    if (plan === undefined) {
        if (attempt === 1)
            return { completed: [] };
        return {
            unread: `Run ${id} was run again, and GitHub does not tell what was approved in which attempt. Give "approved-plan", the hash of the plan that the gate jobs have in their names; or start a new run.`,
        };
    }
    const { completed, isMixed } = gateJobs(jobs, plan);
    if (!isMixed)
        return { completed };
    return {
        unread: `Run ${id} has asked for the approval of another plan before, and GitHub does not tell who approved which. Start a new run, and have it approved.`,
    };
}

;// CONCATENATED MODULE: ./src/github/authors.js



/** Who wrote the commits that `head` has and `base` has not; an author without an account on GitHub is undefined. */
async function readAuthors(reader, base, head) {
    const question = {
        path: (0,rest/* repositoryPath */.SH)(reader.place, "compare", `${base}...${head}`),
        doing: `read who wrote the commits between ${base} and ${head}`,
        permission: "contents: read",
        parse: (commit) => ({ author: parseAccount((0,json_field/* field */.ZZ)(commit, "author")) }),
    };
    const commits = await (0,rest/* readAll */.yw)(reader, question, "commits");
    return commits.kind === "hidden" ? commits : { ...commits, value: commits.value.map(({ author }) => author) };
}

;// CONCATENATED MODULE: ./src/approvals/read-authors.js



/** Who wrote all that ships; undefined where one of them is not known. */
async function readShippedAuthors(code, shipped, world) {
    const place = (0,github_place/* findRestPlace */.h3)(code.url, world.env);
    if (place === undefined)
        return undefined;
    const reader = (0,rest/* openRest */.P8)(place, code.bearer, world);
    const authors = [];
    for (const { base, head } of shipped) {
        const read = base === undefined ? undefined : await readAuthors(reader, base, head);
        if (read === undefined || read.kind === "hidden")
            return undefined;
        for (const author of read.value) {
            if (author === undefined)
                return undefined;
            authors.push(author);
        }
    }
    return authors;
}

;// CONCATENATED MODULE: ./src/github/commits.js




/** Who commits what is made by GitHub's own pages and API. */
const GITHUB = "web-flow";
function readCommit(reader, id) {
    return (0,rest/* readOne */.JF)(reader, {
        path: (0,rest/* repositoryPath */.SH)(reader.place, "commits", id),
        doing: `read the commit ${id}`,
        permission: "contents: read",
        parse: parseCommit,
    });
}
/**
 * Whether a program made it through GitHub's API. A person who signs a commit in a program's name is its committer, so
 * the author alone proves nothing.
 */
function isMadeByProgram({ verified, author, committer }) {
    if (!verified || author?.type !== "Bot")
        return false;
    return committer?.id === author.id || committer?.login === GITHUB;
}
function parseCommit(value) {
    const id = (0,json_field/* textField */.M8)(value, "sha") ?? "";
    const commit = (0,json_field/* field */.ZZ)(value, "commit");
    const message = (0,json_field/* textField */.M8)(commit, "message");
    const committedAt = new Date((0,json_field/* textField */.M8)((0,json_field/* field */.ZZ)(commit, "committer"), "date") ?? "");
    if (!(0,commit_id/* isCommitId */.jh)(id) || message === undefined || Number.isNaN(committedAt.getTime()))
        return undefined;
    return {
        ...{ id, message, committedAt },
        parents: (0,json_field/* listField */.FZ)(value, "parents").flatMap((parent) => (0,json_field/* textField */.M8)(parent, "sha") ?? []),
        verified: (0,json_field/* field */.ZZ)((0,json_field/* field */.ZZ)(commit, "verification"), "verified") === true,
        author: parseAccount((0,json_field/* field */.ZZ)(value, "author")),
        committer: parseAccount((0,json_field/* field */.ZZ)(value, "committer")),
    };
}

;// CONCATENATED MODULE: ./src/github/pulls.js



const pulls_PERMISSION = "pull-requests: read";
/**
 * The open pull requests into a branch, but for those from forks, where others push.
 * @param head only the one from this branch
 */
async function readOpenPulls(reader, base, head) {
    const { owner, name } = reader.place;
    const only = head === undefined ? {} : { head: `${owner}:${head}` };
    const query = new URLSearchParams({ state: "open", base, ...only });
    const read = await (0,rest/* readAll */.yw)(reader, {
        path: `${(0,rest/* repositoryPath */.SH)(reader.place, "pulls")}?${query}`,
        doing: `read the pull requests into ${base}`,
        permission: pulls_PERMISSION,
        parse: (value) => parseFrom(value, `${owner}/${name}`),
    });
    if (read.kind === "hidden")
        return read;
    const own = read.value.filter((pull) => pull !== "from a fork");
    return { kind: "read", value: own.filter((pull) => head === undefined || pull.head.branch === head) };
}
/** One pull request, open or not; `closed`, or from a fork: as words. */
function readPull(reader, number) {
    const { owner, name } = reader.place;
    return readOne(reader, {
        path: repositoryPath(reader.place, "pulls", `${number}`),
        doing: `read the pull request #${number}`,
        permission: pulls_PERMISSION,
        parse: (value) => (textField(value, "state") === "open" ? parseFrom(value, `${owner}/${name}`) : "closed"),
    });
}
/** All reviews, in the order in which they were begun; drafts, which only their author sees, are left out. */
async function readReviews(reader, number) {
    const read = await (0,rest/* readAll */.yw)(reader, {
        path: (0,rest/* repositoryPath */.SH)(reader.place, "pulls", `${number}`, "reviews"),
        doing: `read who reviewed the pull request #${number}`,
        permission: pulls_PERMISSION,
        parse: pulls_parseReview,
    });
    if (read.kind === "hidden")
        return read;
    return { kind: "read", value: read.value.filter((review) => review !== "draft") };
}
/** Whether somebody may write the repository; who is not known there may not. */
async function readMayWrite(reader, login) {
    const read = await (0,rest/* readOne */.JF)(reader, {
        path: (0,rest/* repositoryPath */.SH)(reader.place, "collaborators", login, "permission"),
        doing: `read what ${login} may do in ${reader.place.owner}/${reader.place.name}`,
        permission: "metadata: read",
        // `maintain` is told as `write`, `triage` as `read`.
        parse: (value) => (0,json_field/* textField */.M8)(value, "permission"),
    });
    if (read.kind === "hidden")
        return read.status === 404 ? { kind: "read", value: false } : read;
    return { kind: "read", value: read.value === "write" || read.value === "admin" };
}
/** The texts of a pull request's comments. */
function readComments(reader, number) {
    return readAll(reader, {
        path: repositoryPath(reader.place, "issues", `${number}`, "comments"),
        doing: `read the comments on the pull request #${number}`,
        permission: pulls_PERMISSION,
        parse: (value) => textField(value, "body") ?? "",
    });
}
/** @returns undefined where it is none of GitHub's answers */
function parsePull(value) {
    const number = (0,json_field/* field */.ZZ)(value, "number");
    const [url, title] = [(0,json_field/* textField */.M8)(value, "html_url"), (0,json_field/* textField */.M8)(value, "title")];
    const branch = (0,json_field/* textField */.M8)((0,json_field/* field */.ZZ)(value, "head"), "ref");
    const commit = (0,json_field/* textField */.M8)((0,json_field/* field */.ZZ)(value, "head"), "sha");
    if (typeof number !== "number" || url === undefined || title === undefined)
        return undefined;
    if (branch === undefined || commit === undefined)
        return undefined;
    const author = parseAccount((0,json_field/* field */.ZZ)(value, "user")) ?? GHOST;
    return { number, url, title, body: (0,json_field/* textField */.M8)(value, "body") ?? "", author, head: { branch, commit } };
}
function parseFrom(value, repository) {
    const from = (0,json_field/* textField */.M8)((0,json_field/* field */.ZZ)((0,json_field/* field */.ZZ)(value, "head"), "repo"), "full_name");
    return from?.toLowerCase() === repository.toLowerCase() ? parsePull(value) : "from a fork";
}
function pulls_parseReview(value) {
    const state = (0,json_field/* textField */.M8)(value, "state");
    if (state === "PENDING")
        return "draft";
    const known = ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED"].find((one) => one === state);
    const submittedAt = new Date((0,json_field/* textField */.M8)(value, "submitted_at") ?? "");
    if (known === undefined || Number.isNaN(submittedAt.getTime()))
        return undefined;
    const user = (0,json_field/* field */.ZZ)(value, "user") === null ? GHOST : parseAccount((0,json_field/* field */.ZZ)(value, "user"));
    return user && { user, state: known, commit: (0,json_field/* textField */.M8)(value, "commit_id"), submittedAt };
}

// EXTERNAL MODULE: ./src/branches/repository-path.js
var repository_path = __webpack_require__(7574);
// EXTERNAL MODULE: ./src/branches/require-files.js
var require_files = __webpack_require__(611);
;// CONCATENATED MODULE: ./src/github/blob-bytes.js


/**
 * A file's exact bytes: GraphQL gives text, and none for what it takes for binary or too long. Bytes are ours when
 * they have the blob's own id; otherwise they are asked for as they are, with one request more.
 */
async function blobBytes(client, { rest, owner, name }, oid, text) {
    const given = Buffer.from(text ?? "");
    if (blobId(given) === oid)
        return given;
    const url = new URL(`${rest}/repos/${owner}/${name}/git/blobs/${oid}`);
    const doing = `read a file of ${owner}/${name} (blob ${oid})`;
    const { body } = await client.ask({ method: "GET", url, accept: "application/vnd.github.raw+json", doing });
    if (blobId(body) === oid)
        return body;
    throw new release_error/* ReleaseError */.K("api-unavailable", `Could not ${doing}: ${url.host} gave other bytes than those that the commit has. Nothing was written. Is there something between here and the API that changes what is sent? Use "commit-with: git" otherwise.`);
}
/** The id that Git gives to a file's content. */
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// EXTERNAL MODULE: ./src/github/client.js
var client = __webpack_require__(8878);
// EXTERNAL MODULE: ./src/branches/refused.js
var refused = __webpack_require__(1546);
// EXTERNAL MODULE: ./src/github/verdict.js
var verdict = __webpack_require__(3268);
;// CONCATENATED MODULE: ./src/github/graphql.js





/** A query, sent until an answer lasts. */
async function query(client, place, request) {
    return read(await client.ask(post(place, request)), place, request);
}
/** A mutation, sent once. */
async function mutate(client, place, request) {
    const answer = await client.write(post(place, request));
    return answer.kind === "lost" ? answer : read(answer, place, request);
}
function post({ graphql }, { query, variables, doing }) {
    return { method: "POST", url: graphql, body: { query, variables }, doing };
}
function read(answer, { graphql: url }, { doing }) {
    const body = (0,json_field/* parseJson */.qF)(answer.body.toString("utf8"));
    const errors = (0,json_field/* listField */.FZ)(body, "errors");
    const words = (0,verdict/* statusWords */.o)(answer);
    const isForbidden = errors.some((error) => /^(FORBIDDEN|INSUFFICIENT_SCOPES)$/.test((0,json_field/* textField */.M8)(error, "type") ?? ""));
    if (isForbidden && !(0,refused/* namesRule */.p)(words))
        throw (0,client/* unauthorized */.nc)({ url, doing }, words);
    const isUnknown = errors.some((error) => (0,json_field/* field */.ZZ)(error, "extensions") !== undefined);
    const isRefused = answer.status !== 200 && (0,refused/* namesRule */.p)(words);
    if (isUnknown || (answer.status !== 200 && !isRefused)) {
        throw new release_error/* ReleaseError */.K("unsupported", `Could not ${doing}: ${url.host} does not understand the request; it answered ${words}. Nothing was written. A GitHub server is needed that has createCommitOnBranch; or use "commit-with: git".`);
    }
    const typed = errors.map((error) => ({ type: (0,json_field/* textField */.M8)(error, "type") ?? "", path: (0,json_field/* listField */.FZ)(error, "path") }));
    const refusal = isRefused ? [{ type: "", path: [] }] : [];
    return { kind: "answer", data: (0,json_field/* field */.ZZ)(body, "data"), errors: [...typed, ...refusal], words };
}

;// CONCATENATED MODULE: ./src/github/read-branch.js









/** A branch's newest commit with some of its files, in one request; undefined when there is no such branch. */
async function readBranch(client, place, branch, paths) {
    for (const path of paths)
        (0,repository_path/* requireRepositoryPath */.j)(path);
    const doing = `read the branch ${branch} of ${place.url}`;
    const folders = [...new Set(paths.flatMap(repository_path/* foldersAbove */.Z))];
    const files = selection("file", [...new Set(paths)], "mode oid object { ... on Blob { text } }");
    const above = selection("folder", folders, "mode");
    const fields = `oid committedDate ${files.fields} ${above.fields}`;
    const target = await askTarget(client, place, branch, doing, { ...files.variables, ...above.variables }, fields);
    if (target === undefined)
        return undefined;
    const entries = new Map();
    for (const [alias, path] of [...Object.entries(files.variables), ...Object.entries(above.variables)]) {
        const mode = modeOf((0,json_field/* field */.ZZ)(target, alias));
        if (mode !== undefined)
            entries.set(path, (0,require_files/* kindOf */.I)(mode));
    }
    (0,require_files/* requireFiles */.P)(entries, paths, `the branch ${branch}`);
    const commit = idOf(target, place, doing);
    const committedAt = new Date((0,json_field/* textField */.M8)(target, "committedDate") ?? "");
    return { commit, committedAt, files: await readFiles(client, place, target, files.variables) };
}
/** Aliased fields, one for each path, whose arguments are variables: no path is ever part of a query's text. */
function selection(kind, paths, fields) {
    const variables = Object.fromEntries(paths.map((path, index) => [`${kind}${index}`, path]));
    const aliases = Object.keys(variables);
    return { variables, fields: aliases.map((alias) => `${alias}: file(path: $${alias}) { ${fields} }`).join(" ") };
}
/** The commit that the branch points to, with these fields; undefined when there is no such branch. */
async function askTarget(client, place, branch, doing, paths, fields) {
    const { owner, name } = place;
    const parameters = ["owner", "name", "ref", ...Object.keys(paths)].map((variable) => `$${variable}: String!`);
    const answer = await query(client, place, {
        query: `query (${parameters.join(", ")}) { repository(owner: $owner, name: $name) { nameWithOwner ref(qualifiedName: $ref) { target { ... on Commit { ${fields} } } } } }`,
        variables: { owner, name, ref: (0,ref_name/* branchRef */.Mi)(branch), ...paths },
        doing,
    });
    const repository = (0,json_field/* field */.ZZ)(answer.data, "repository");
    requireAnswered(answer, repository, place, doing);
    const ref = (0,json_field/* field */.ZZ)(repository, "ref");
    return ref === null || ref === undefined ? undefined : (0,json_field/* field */.ZZ)(ref, "target");
}
/** A path that is not there is none of a reader's faults, however it is said. */
function requireAnswered(answer, repository, place, doing) {
    const { graphql: url, owner, name } = place;
    const faults = answer.errors.filter(({ path }) => !/^(file|folder)\d+$/.test(String(path.at(-1))));
    if (faults.some(({ type }) => type === "NOT_FOUND"))
        throw (0,client/* unauthorized */.nc)({ url, doing }, answer.words);
    if (faults.length > 0)
        throw (0,client/* unavailable */.hU)({ url, doing }, `answered ${answer.words}`);
    const present = (0,json_field/* textField */.M8)(repository, "nameWithOwner");
    if (present === undefined)
        throw (0,client/* unavailable */.hU)({ url, doing }, "answered without the repository");
    if (present.toLowerCase() === `${owner}/${name}`.toLowerCase())
        return;
    throw new release_error/* ReleaseError */.K("invalid-input", `${place.url} was renamed: it is ${present} now. Nothing was written. Give its present address.`);
}
/** GraphQL has a mode's number: 33188 is 100644 in octal digits. */
function modeOf(entry) {
    const mode = (0,json_field/* field */.ZZ)(entry, "mode");
    return typeof mode === "number" ? mode.toString(8).padStart(6, "0") : undefined;
}
function idOf(target, place, doing) {
    const oid = (0,json_field/* textField */.M8)(target, "oid") ?? "";
    if ((0,commit_id/* isCommitId */.jh)(oid))
        return oid;
    throw (0,client/* unavailable */.hU)({ url: place.graphql, doing }, "answered without the branch's commit");
}
async function readFiles(client, place, target, paths) {
    const files = new Map();
    for (const [alias, path] of Object.entries(paths)) {
        const entry = (0,json_field/* field */.ZZ)(target, alias);
        const mode = modeOf(entry);
        const oid = (0,json_field/* textField */.M8)(entry, "oid");
        if (mode === undefined || oid === undefined)
            continue;
        const text = (0,json_field/* textField */.M8)((0,json_field/* field */.ZZ)(entry, "object"), "text");
        files.set(path, { mode, bytes: await blobBytes(client, place, oid, text) });
    }
    return files;
}

// EXTERNAL MODULE: ./src/github/repository.js
var github_repository = __webpack_require__(3529);
;// CONCATENATED MODULE: ./src/approvals/request-branch.js


/** What the branches of an environment's requests begin with. */
function requestBranches(environment) {
    return `promotions/${environment}/`;
}
/**
 * The head branch of the pull request that asks for a plan's approval. It is found by its name; what it asks for is said
 * by its commit, which has the whole hash.
 */
function requestBranch(environment, plan) {
    const name = `${requestBranches(environment)}${plan.slice(0, 16)}`;
    if ((0,ref_name/* isBranchName */.Q8)(name))
        return name;
    throw new release_error/* ReleaseError */.K("internal", `No branch can be called ${name}.`);
}

;// CONCATENATED MODULE: ./src/approvals/reviews.js
/** What each person said last, the oldest first. A comment takes nothing back; a review that was dismissed is none. */
function latestReviews(reviews) {
    const latest = new Map();
    const inTime = [...reviews].sort((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
    for (const review of inTime) {
        if (review.state === "COMMENTED")
            continue;
        latest.delete(review.user.id);
        latest.set(review.user.id, review);
    }
    return [...latest.values()].filter(({ state }) => state !== "DISMISSED");
}
/**
 * Reviews as the gate of approvals reads them. Who may not write the repository can neither approve nor stop anything;
 * a program can stop, since somebody let it in who may.
 */
function recordsOf(reviews, reviewed) {
    const { environment, head, repository, writers } = reviewed;
    return latestReviews(reviews).flatMap(({ user, state, commit, submittedAt: at }) => {
        const mayWrite = writers.has(user.id);
        if (state === "CHANGES_REQUESTED") {
            return mayWrite || user.type === "Bot" ? [{ ...user, environment, state: "rejected", at }] : [];
        }
        const against = objection(mayWrite, commit === head, repository);
        return [{ ...user, environment, state: "approved", at, ...(against === undefined ? {} : { void: against }) }];
    });
}
function objection(mayWrite, isOfHead, repository) {
    if (!mayWrite)
        return `they may not write ${repository}`;
    return isOfHead ? undefined : "it is of a commit that is not the pull request's head any more";
}

// EXTERNAL MODULE: ./src/manifests/message/read-trailers.js + 1 modules
var read_trailers = __webpack_require__(5863);
;// CONCATENATED MODULE: ./src/approvals/void-request.js



/** GitHub's own clocks, and the second that its times are cut to. */
const TOLERANCE = 60_000;
/** Why a head is not the request that it should be; ends the sentence "it is void: …". Undefined where it is. */
function headFault({ commit, manifest }, requested) {
    const { plan, environment, services, since } = requested;
    const trailers = requestTrailers(commit, plan);
    if (typeof trailers === "string")
        return trailers;
    if (trailers.environment !== environment)
        return `it is a request for ${trailers.environment}`;
    const loosened = loosening(requested, trailers);
    if (loosened !== undefined)
        return `it was not asked for with ${loosened}, which goes past gates`;
    const other = services.find((one) => !(0,manifests_entry/* runs */.Np)(manifest?.get(one.service), one));
    if (other !== undefined)
        return `it does not show ${other.service} ${other.version} as the plan has it`;
    if (since !== undefined && since > commit.committedAt) {
        return `${environment} has changed since it was made, and was changed back`;
    }
    return undefined;
}
/** What was added since people were asked; it is in no plan's hash. */
function loosening(requested, asked) {
    if (requested.emergency && asked.emergency !== true)
        return "emergency";
    return requested.allowRolledBack && asked.allowedRolledBack !== true ? "allow-rolled-back" : undefined;
}
/** What the request's commit says, if a program of ours can have made it; else why not. */
function requestTrailers(commit, plan) {
    if (!isMadeByProgram(commit)) {
        return `its head ${commit.id.slice(0, 12)} was not made through GitHub's API by a program, so anybody can have pushed it`;
    }
    const trailers = (0,read_trailers/* readTrailers */.t)(commit.message);
    if (trailers?.plan === undefined)
        return `its head ${commit.id.slice(0, 12)} names no plan`;
    if (plan !== undefined && trailers.plan !== plan)
        return `its head ${commit.id.slice(0, 12)} names another plan`;
    return trailers;
}
/** The number of the run that a request's commit names; undefined where it is none of this repository's. */
function runOf({ run }, repositoryUrl) {
    const prefix = `${repositoryUrl}/actions/runs/`;
    const id = run?.startsWith(prefix) ? run.slice(prefix.length) : "";
    return /^[1-9]\d{0,15}$/.test(id) ? Number(id) : undefined;
}
/**
 * Who asked: the actor of the run that made the commit. A job on another branch could name any run, so it must have
 * been one of the default branch, of the workflow that asks now, that was under way then.
 */
function askerOf(run, commit, now) {
    if (now.workflow !== undefined && run.workflow !== now.workflow) {
        return `the run that it names is of ${run.workflow ?? "another workflow"}, and this one is of ${now.workflow}`;
    }
    if (run.branch !== now.defaultBranch)
        return `the run that it names is of the branch ${run.branch ?? "of somebody else"}`;
    // Each comment, of whomever on whatever, starts one: else its author could be named as who asked.
    if (run.wasSkipped)
        return "the run that it names did nothing, so it did not make it";
    const made = commit.committedAt.getTime();
    const ended = run.endedAt?.getTime() ?? Number.POSITIVE_INFINITY;
    const wasUnderWay = run.createdAt.getTime() - TOLERANCE <= made && made <= ended + TOLERANCE;
    return wasUnderWay ? run.actor : "the run that it names was not under way when it was made";
}
/** The file of a workflow: `.github/workflows/x.yaml` in `acme/shop/.github/workflows/x.yaml@refs/heads/main`. */
function workflowOf(reference) {
    return /^[^/]+\/[^/]+\/([^@]+)@/.exec(reference ?? "")?.[1];
}

;// CONCATENATED MODULE: ./src/approvals/read-request.js













/**
 * Who approved a plan on the pull request that shows it, as GitHub's API tells it. What it does not tell is no approval.
 * @throws ReleaseError `api-unavailable` when it does not answer
 */
async function readRequestFacts(question, world) {
    const { environment, requested, remotes } = question;
    const place = (0,github_place/* findRestPlace */.h3)(remotes.manifests.url, world.env);
    const runs = (0,github_place/* runPlace */.pi)(world.env);
    if (place === undefined || runs === undefined)
        return { unread: elsewhere(environment.name) };
    const reader = (0,rest/* openRest */.P8)(place, remotes.manifests.bearer, world);
    const branch = requestBranch(environment.name, requested.plan);
    const pulls = await readOpenPulls(reader, environment.branch, branch);
    if (pulls.kind === "hidden")
        return { unread: pulls.why };
    const [pull] = pulls.value;
    const repository = `${place.owner}/${place.name}`;
    if (pull === undefined) {
        return {
            unasked: `No open pull request of ${repository} shows this promotion to ${environment.name} (plan ${requested.plan.slice(0, 12)}), so nobody can have approved it. Run request-approval with the plan: it opens one, from ${branch}. Then have that approved, and start again.`,
        };
    }
    const asked = { number: pull.number, url: pull.url, repository };
    const runReader = (0,rest/* openRest */.P8)(runs, remotes.code.bearer, world);
    const [head, reviews] = await Promise.all([
        readHead({ question, reader, runReader, pull }, world),
        readReviewed(reader, pull.number),
    ]);
    if ("unread" in head)
        return head;
    if ("void" in head)
        return voided(head.void, asked, branch);
    if ("unread" in reviews)
        return reviews;
    const { approvals: rules } = environment;
    return {
        records: recordsOf(reviews.reviews, {
            ...{ head: pull.head.commit, environment: environment.name, repository, writers: reviews.writers },
        }),
        environment: environment.name,
        reviewers: [],
        askers: askers(head.asker, pull),
        authors: rules.authors === "excluded" ? await question.authors() : undefined,
        members: await readMembers(runReader, rules),
        gateJobs: [],
        pullRequest: asked,
    };
}
/** How a request that is void is said, and how to begin anew. */
function voided(why, asked, branch) {
    const { number, repository } = asked;
    return {
        unasked: `The pull request #${number} of ${repository} is void: ${why}. No approval of it counts. Close it, delete its branch ${branch}, and start again: then a new one is opened.`,
        pullRequest: asked,
    };
}
/** Who asked, if the head is the request that it should be. */
async function readHead({ question, reader, runReader, pull }, world) {
    const { requested, remotes, environment } = question;
    const commit = await readCommit(reader, pull.head.commit);
    if (commit.kind === "hidden")
        return { unread: commit.why };
    const trailers = requestTrailers(commit.value, requested.plan);
    if (typeof trailers === "string")
        return { void: trailers };
    const id = runOf(trailers, `${world.env.GITHUB_SERVER_URL}/${world.env.GITHUB_REPOSITORY}`);
    if (id === undefined)
        return { void: "its head names no run of this repository, so nobody knows who asked" };
    const [manifest, run, code] = await Promise.all([
        readManifest(remotes.manifests, environment, requestBranch(environment.name, requested.plan), pull.head.commit, world),
        readRun(runReader, id),
        (0,github_repository/* readRepository */.N)(runReader),
    ]);
    const fault = headFault({ commit: commit.value, manifest }, requested);
    if (fault !== undefined)
        return { void: fault };
    if (run.kind === "hidden")
        return { unread: run.why };
    if (code.kind === "hidden")
        return { unread: code.why };
    const asker = askerOf(run.value, commit.value, {
        defaultBranch: code.value.defaultBranch,
        workflow: workflowOf(world.env.GITHUB_WORKFLOW_REF),
    });
    return typeof asker === "string" ? { void: asker } : { asker };
}
/** The manifest as the pull request shows it; undefined where its branch is not at its head any more. */
async function readManifest(manifests, { name, manifest: path }, branch, commit, world) {
    const place = (0,github_place/* parseGithubPlace */.q1)(manifests.url, world.env);
    const { client } = (0,rest/* openRest */.P8)(place, manifests.bearer, world);
    const tip = await readBranch(client, place, branch, [path]);
    const source = tip?.commit === commit ? (0,source_at/* sourceAt */.P)(tip, path, branch) : undefined;
    return source === undefined ? undefined : (0,parse_manifest/* parseManifest */.Ng)(source, name).services;
}
async function readReviewed(reader, number) {
    const reviews = await readReviews(reader, number);
    if (reviews.kind === "hidden")
        return { unread: reviews.why };
    const people = latestReviews(reviews.value).filter(({ user }) => user.type === "User");
    const rights = await Promise.all(people.map(async ({ user }) => ({ user, may: await readMayWrite(reader, user.login) })));
    const hidden = rights
        .map(({ may }) => may)
        .find((may) => may.kind === "hidden");
    if (hidden !== undefined)
        return { unread: hidden.why };
    const writers = rights.filter(({ may }) => may.kind === "read" && may.value).map(({ user }) => user.id);
    return { reviews: reviews.value, writers: new Set(writers) };
}
/** Whoever opened the pull request has asked, too, unless it was a program. */
function askers(asker, { author }) {
    return author.type === "User" ? [asker, author] : [asker];
}
function elsewhere(environment) {
    return `${environment} is approved on pull requests (\`approval: pull-request\`), and the repository of its GitOps branch is not on the GitHub server that this run belongs to (GITHUB_SERVER_URL, GITHUB_API_URL, GITHUB_REPOSITORY). Keep the branch there, or take \`approval\` out of the configuration.`;
}

;// CONCATENATED MODULE: ./src/promotion/approval-facts.js




/** Who approved: undefined where nobody has to. A run's approvals are asked with an approved plan alone. */
async function approvalFacts(asking, shipped) {
    const { environment, remotes, world, approvedPlan, plan } = asking;
    const { name, approvals: rules } = environment;
    if (shipped.length === 0 || (0,gates_approvals/* requiredApprovals */.Ks)(rules, asking) === 0)
        return undefined;
    // Another plan was approved, which is refused in the end, whoever did.
    if (approvedPlan !== undefined && approvedPlan !== plan.hash)
        return "not-yet";
    const authors = () => readShippedAuthors(remotes.code, shipped, world);
    if (rules.asks === "pull-request")
        return onPullRequest(asking, authors);
    if (approvedPlan === undefined)
        return "not-yet";
    return readApprovalFacts({
        ...{ environment: name, rules, runId: undefined, approvedPlan, excludeAsker: true },
        ...{ bearer: remotes.code.bearer, authors },
    }, world);
}
/** A pull request shows one plan, so it can be asked about the very plan that is being made. */
async function onPullRequest({ environment, remotes, world, approvedPlan, plan, since, emergency, allowRolledBack }, authors) {
    const asked = { emergency, allowRolledBack, since };
    const requested = { plan: plan.hash, environment: environment.name, services: plan.services, ...asked };
    const facts = await readRequestFacts({ environment, requested, remotes, authors }, world);
    return approvedPlan === undefined && !("unread" in facts) ? { soFar: facts } : facts;
}

;// CONCATENATED MODULE: ./src/github/checks.js


/** How what ran on a commit stands, by name: check runs and commit statuses, the newest of each. */
async function readChecks(reader, commit) {
    const [runs, statuses] = await Promise.all([readCheckRuns(reader, commit), readStatuses(reader, commit)]);
    if (runs.kind === "hidden")
        return runs;
    if (statuses.kind === "hidden")
        return statuses;
    const states = new Map();
    for (const { name, state } of [...runs.value, ...statuses.value])
        states.set(name, worse(states.get(name), state));
    return { kind: "read", value: states };
}
function readCheckRuns(reader, commit) {
    const question = {
        path: (0,rest/* repositoryPath */.SH)(reader.place, "commits", commit, "check-runs"),
        doing: `read the checks of the commit ${commit}`,
        permission: "checks: read",
        parse(value) {
            const name = (0,json_field/* textField */.M8)(value, "name");
            if (name === undefined)
                return undefined;
            if ((0,json_field/* textField */.M8)(value, "status") !== "completed")
                return { name, state: "running" };
            const isGood = ["success", "neutral", "skipped"].includes((0,json_field/* textField */.M8)(value, "conclusion") ?? "");
            return { name, state: isGood ? "passed" : "failed" };
        },
    };
    return (0,rest/* readAll */.yw)(reader, question, "check_runs");
}
function readStatuses(reader, commit) {
    const question = {
        path: (0,rest/* repositoryPath */.SH)(reader.place, "commits", commit, "status"),
        doing: `read the statuses of the commit ${commit}`,
        permission: "statuses: read",
        parse(value) {
            const name = (0,json_field/* textField */.M8)(value, "context");
            const state = (0,json_field/* textField */.M8)(value, "state");
            if (name === undefined || state === undefined)
                return undefined;
            return { name, state: state === "success" ? "passed" : state === "pending" ? "running" : "failed" };
        },
    };
    return (0,rest/* readAll */.yw)(reader, question, "statuses");
}
/** Two workflows may report under one name: then both must be green. */
function worse(one, other) {
    if (one === "failed" || other === "failed")
        return "failed";
    return one === "running" || other === "running" ? "running" : "passed";
}

;// CONCATENATED MODULE: ./src/promotion/check-states.js



/** How the checks of each commit stand; undefined for all where the environment requires none. */
async function readCheckStates({ environment, code, world }, commits) {
    if (environment.requiredChecks.length === 0)
        return () => undefined;
    const place = (0,github_place/* findRestPlace */.h3)(code.remote.url, world.env);
    if (place === undefined) {
        const unread = `Checks are told by GitHub's API, and ${code.remote.url} is no repository of this run's GitHub server.`;
        return () => ({ unread });
    }
    const reader = (0,rest/* openRest */.P8)(place, code.remote.bearer, world);
    const states = new Map();
    for (const commit of new Set(commits)) {
        const read = await readChecks(reader, commit);
        states.set(commit, read.kind === "hidden" ? { unread: read.why } : read.value);
    }
    return (commit) => states.get(commit);
}

// EXTERNAL MODULE: ./src/git/ancestry.js
var ancestry = __webpack_require__(9337);
;// CONCATENATED MODULE: ./src/git/first-containing.js


/**
 * For each commit the first of its `tips` that contains it, or is it; undefined where none does, which takes the whole
 * history of all of them to know.
 */
async function firstContaining(repository, questions) {
    const open = questions.filter(({ commit, tips }) => !tips.includes(commit));
    if (open.length === 0)
        return questions.map(({ commit }) => commit);
    const tips = open.flatMap((question) => question.tips);
    return (0,ancestry/* untilKnown */.Us)(repository, tips, (graph) => {
        const answers = questions.map(({ commit, tips: those }) => {
            if (those.includes(commit))
                return { tip: commit };
            const reached = those.map((tip) => ({ tip, ...(0,commit_graph/* reach */.gl)(graph, tip) }));
            const first = reached.find(({ commits }) => commits.has(commit));
            if (first !== undefined)
                return { tip: first.tip };
            return reached.every(({ isWhole }) => isWhole) ? { tip: undefined } : undefined;
        });
        const known = answers.filter((answer) => answer !== undefined);
        return known.length === answers.length ? known.map(({ tip }) => tip) : undefined;
    });
}

;// CONCATENATED MODULE: ./src/git/resolve-commit.js




/**
 * The commit that begins with these digits, among those of all branches and tags. A full id needs one small fetch, a
 * shorter one the history without files.
 * @throws ReleaseError `unknown-commit` when there is none, `invalid-input` when there are several.
 */
async function resolveCommit(repository, prefix) {
    if ((0,commit_id/* isCommitId */.jh)(prefix)) {
        await ensureCommits(repository, [prefix]);
        return prefix;
    }
    const tips = await (0,whole_history/* fetchWholeHistory */.a)(repository);
    const args = ["rev-list", "--ignore-missing", "--stdin"];
    const commits = (await repository.graph.read(args, `${tips.join("\n")}\n`)).toString("latin1").split("\n");
    const [first, ...others] = commits.filter((commit) => commit.startsWith(prefix)).filter(commit_id/* isCommitId */.jh);
    const { url } = repository.remote;
    if (first === undefined) {
        throw new release_error/* ReleaseError */.K("unknown-commit", `No commit of a branch or tag of ${url} begins with ${prefix}. Nothing was written. Was it pushed, and to this repository?`);
    }
    if (others.length === 0)
        return first;
    const shown = [first, ...others].slice(0, 5).join(", ");
    throw new release_error/* ReleaseError */.K("invalid-input", `${prefix} is the beginning of ${others.length + 1} commits of ${url}: ${shown}. Nothing was written. Give more digits.`);
}

;// CONCATENATED MODULE: ./src/promotion/choose-release.js



/** The first of these that there is: the version's tag, its highest rc, the commit asked for, the line's head, what the source runs. */
function chooseCommit(facts) {
    const tagged = facts.tags.get(facts.version);
    if (tagged !== undefined)
        return taggedCommit(facts, tagged);
    const candidate = (0,versions_version/* isStable */.MQ)(facts.version) ? highestCandidate(facts) : undefined;
    if (candidate !== undefined)
        return candidateCommit(facts, candidate);
    if (facts.asked !== undefined)
        return { commit: facts.asked, because: "asked" };
    if (facts.line?.head !== undefined)
        return headCommit(facts, facts.line.branch, facts.line.head);
    if (facts.source.commit !== undefined)
        return { commit: facts.source.commit, because: "source" };
    throw new release_error/* ReleaseError */.K("not-deployed", `${facts.source.environment} does not run ${facts.service}, so there is no commit to release as ${facts.version}. Deploy it to ${facts.source.environment} first, or name the commit in ${facts.input}. Nothing was written.`);
}
function taggedCommit({ service, version, gitTag, asked, input }, commit) {
    if (asked === undefined || asked === commit)
        return { commit, because: "tag" };
    throw new release_error/* ReleaseError */.K("version-exists", `${service} ${version} is commit ${(0,commit_id/* shortId */.m_)(commit)} (tag ${gitTag}), but ${input} is ${(0,commit_id/* shortId */.m_)(asked)}. A released version never moves: give ${(0,commit_id/* shortId */.m_)(asked)} a new version, or leave ${input} empty to take what ${version} is. Nothing was written.`);
}
/** The newest release candidate of a stable version, which the version then has to be. */
function highestCandidate({ tags, version, }) {
    return [...tags]
        .map(([candidate, commit]) => ({ version: candidate, commit }))
        .filter((candidate) => (0,versions_version/* sameCore */.ie)(candidate.version, version) && (0,versions_version/* stage */.dw)(candidate.version) === "rc")
        .sort((left, right) => (0,versions_version/* compareVersions */.Zy)(right.version, left.version))[0];
}
function candidateCommit(facts, candidate) {
    const { service, version, asked, input } = facts;
    if (asked === undefined || asked === candidate.commit) {
        return { commit: candidate.commit, because: "candidate", candidate: candidate.version };
    }
    throw new release_error/* ReleaseError */.K("not-the-candidate", `${service} ${version} must be what its last candidate was: ${candidate.version} is commit ${(0,commit_id/* shortId */.m_)(candidate.commit)}, but ${input} is ${(0,commit_id/* shortId */.m_)(asked)}. Make a further candidate from ${(0,commit_id/* shortId */.m_)(asked)} first, or leave ${input} empty. Nothing was written.`);
}
function headCommit(facts, branch, head) {
    const others = [...facts.tags].filter(([, commit]) => commit === head).map(([version]) => version);
    const released = others.filter((other) => !isEarlierStage(other, facts));
    if (released.length === 0)
        return { commit: head, because: "branch" };
    throw new release_error/* ReleaseError */.K("nothing-to-release", `The head of ${branch} (${(0,commit_id/* shortId */.m_)(head)}) is already ${facts.service} ${released.join(", ")}, so there is nothing new to release as ${facts.version}. Was the cherry-pick pushed? Push it to ${branch}, or push the tag ${facts.gitTag}, or name the commit in ${facts.input}. Nothing was written.`);
}
/** Whether `other` is a pre-release of the same version, of a stage before the one that is wanted. */
function isEarlierStage(other, { version, stages }) {
    if (!(0,versions_version/* sameCore */.ie)(other, version) || (0,versions_version/* isStable */.MQ)(other))
        return false;
    if ((0,versions_version/* isStable */.MQ)(version))
        return true;
    const order = (of) => stages.indexOf((0,versions_version/* stage */.dw)(of) ?? "");
    return order(other) >= 0 && order(other) < order(version);
}
/** The versions that must not be in a new version's commit: all that are not lower. */
function notLower(facts) {
    return [...facts.tags]
        .map(([version, commit]) => ({ version, commit }))
        .filter(({ version }) => version !== facts.version && (0,versions_version/* compareVersions */.Zy)(version, facts.version) >= 0);
}
/** @throws ReleaseError `version-order` when the commit of a new version contains a version that is not lower */
function checkOrder(facts, commit, contained) {
    const above = notLower(facts).filter((tag) => contained.has(tag.commit));
    const highest = above.sort((left, right) => (0,versions_version/* compareVersions */.Zy)(right.version, left.version))[0];
    if (highest === undefined)
        return;
    throw new release_error/* ReleaseError */.K("version-order", `Commit ${(0,commit_id/* shortId */.m_)(commit)} contains ${facts.service} ${highest.version} already, so it cannot be released as ${facts.version}, which is not greater. Choose a version above ${highest.version}. Nothing was written.`);
}
/** What has to happen to a line's branch so that it holds the release: `relation` is how the head stands to the commit. */
function branchMove(facts, commit, relation) {
    if (facts.head === undefined)
        return "create";
    if (relation === "same" || relation === "descendant")
        return "keep";
    if (relation === "ancestor")
        return "forward";
    throw new release_error/* ReleaseError */.K("branch-diverged", `${facts.branch} is at ${(0,commit_id/* shortId */.m_)(facts.head)}, and the commit to release for ${facts.service} is ${(0,commit_id/* shortId */.m_)(commit)}: neither contains the other. To release from the line, push the fix to ${facts.branch} and name no commit; to release ${(0,commit_id/* shortId */.m_)(commit)}, choose a version of another line. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/promotion/image-tags.js




/**
 * @param rises whether a tag that only moves upwards would rise: no higher stable version has been here
 * (`line`: of its MAJOR.MINOR or MAJOR, as the tag says)
 */
function imageTags(environment, goal, rises) {
    const rules = environment.imageTags.filter((rule) => applies(rule, goal, rises));
    const named = rules.map((rule) => ({ tag: renderTag(rule, goal, environment), moves: rule.moves }));
    const those = (moves) => [
        ...new Set(named.filter((one) => one.moves === moves).map(({ tag }) => tag)),
    ];
    return { fixed: those("fixed"), moving: those("with-environment"), rising: those("upward") };
}
/** A build that has no version gets no tag that is made of a version's parts. */
function applies(rule, goal, rises) {
    const parts = ["major", "minor", "patch", "prerelease"].some((part) => (0,versions_template/* holds */.v9)(rule.template, part));
    if (goal.semver === undefined)
        return !parts && rule.moves !== "upward";
    return rule.moves !== "upward" || ((0,versions_version/* isStable */.MQ)(goal.semver) && rises(goal.semver, rule));
}
/** The tag that a rule gives to a service's version. */
function renderTag(rule, { service, version, semver, commit }, environment) {
    const none = { major: "", minor: "", patch: "", prerelease: "" };
    const tag = (0,versions_template/* render */.XX)(rule.template, {
        ...(semver === undefined ? none : (0,versions_version/* versionValues */.v7)(semver)),
        ...(0,versions_template/* commitValues */.mN)(commit),
        version,
        service: service.name,
        environment: environment.name,
    });
    if ((0,image_tag/* isImageTag */._)(tag))
        return tag;
    throw new release_error/* ReleaseError */.K("invalid-config", `The image tag "${rule.template.text}" of ${environment.name} would be "${tag}" for ${service.name} ${version}, which no registry takes (letters, digits, ".", "_" and "-", 128 at most). Nothing was written.`);
}

// EXTERNAL MODULE: ./src/promotion/planning.js
var promotion_planning = __webpack_require__(5266);
// EXTERNAL MODULE: ./src/git/unmerged.js + 1 modules
var unmerged = __webpack_require__(6609);
;// CONCATENATED MODULE: ./src/promotion/unmerged-fixes.js






const NAMED_AT_MOST = 10;
/**
 * What people should know of a service's release branches before a release: which commits of the line's own are not in
 * the default branch, and, for the first version of a line, which of the line before it are not in this release.
 * Sentences; none, and no request, while the service has no release branch.
 */
async function unmergedFixes(planning, facts, commit, lines) {
    if (facts.line === null || lines.length === 0)
        return [];
    const previous = lineBefore(facts, lines);
    return [
        ...(await missingFromDefault(planning, facts.service, await ownLine(planning, facts.line, commit))),
        ...(previous === undefined ? [] : await missingFromRelease(planning, facts, commit, previous)),
    ];
}
/** The heads that `unmergedFixes` compares the release with. */
function comparedHeads({ defaultHead }, facts, lines) {
    if (facts.line === null || lines.length === 0)
        return [];
    const heads = [facts.line.head, lineBefore(facts, lines)?.head].filter((head) => head !== undefined);
    return [defaultHead, ...heads];
}
/** The line's branch as it will be once it holds the release. */
async function ownLine({ code }, { branch, head }, commit) {
    if (head === undefined)
        return { branch, head: commit };
    const [relation] = await (0,ancestry/* relations */.K1)(code, [{ from: head, to: commit }]);
    return { branch, head: relation === "descendant" ? head : commit };
}
/** For the first version of a line: the highest line below it that has a branch. */
function lineBefore({ version }, lines) {
    if (!(0,versions_version/* isFirstOfLine */._L)(version))
        return undefined;
    return lines
        .filter((other) => (0,versions_version/* compareLines */.lZ)(other.line, (0,versions_version/* line */.n8)(version)) < 0)
        .sort((left, right) => (0,versions_version/* compareLines */.lZ)(right.line, left.line))[0];
}
async function missingFromDefault({ code, defaultHead }, service, { branch, head }) {
    const missing = await tell((0,unmerged/* unmergedCommits */.s)(code, head, defaultHead));
    if (typeof missing === "string") {
        return [
            `${service}: whether the default branch has all fixes of ${branch} is not known: ${missing} Ask Git: git cherry -v origin/HEAD origin/${branch}`,
        ];
    }
    const [named, more] = [missing.slice(0, NAMED_AT_MOST), missing.length - NAMED_AT_MOST];
    return [
        ...named.map((one) => `${service}: not in the default branch yet: ${unmerged_fixes_describe(one)} of ${branch}. Cherry-pick it there, else the next minor version drops it.`),
        ...(more > 0 ? [`${service}: and ${more} more of ${branch}.`] : []),
    ];
}
async function missingFromRelease({ code }, { service, version }, commit, { branch, head }) {
    const missing = await tell((0,unmerged/* unmergedCommits */.s)(code, head, commit));
    if (typeof missing === "string") {
        return [
            `${service}: whether ${version} contains all fixes of ${branch} is not known: ${missing} Ask Git: git cherry -v ${(0,commit_id/* shortId */.m_)(commit)} origin/${branch}`,
        ];
    }
    if (missing.length === 0)
        return [];
    const more = missing.length - NAMED_AT_MOST;
    const named = [...missing.slice(0, NAMED_AT_MOST).map(unmerged_fixes_describe), ...(more > 0 ? [`and ${more} more`] : [])];
    return [
        `${service}: ${branch} has fixes that ${version} does not contain: ${named.join(", ")}. Bring them into the default branch and release a commit that has them, else ${version} drops them.`,
    ];
}
/** What is not known stops no release, and least of all a hotfix: it becomes a sentence that says why. */
async function tell(question) {
    try {
        const answer = await question;
        return answer === "unknown" ? `they parted more than ${unmerged/* COMPARED_AT_MOST */.C} commits ago.` : answer;
    }
    catch (cause) {
        if (cause instanceof release_error/* ReleaseError */.K && cause.code !== "internal")
            return cause.message;
        throw cause;
    }
}
function unmerged_fixes_describe({ commit, subject }) {
    return `${(0,commit_id/* shortId */.m_)(commit)} ${(0,quote/* quote */.h)(subject)}`;
}

;// CONCATENATED MODULE: ./src/promotion/choose-releases.js











/** What an environment whose `from` takes builds gets: a release, which is made here. */
async function chooseReleases(planning) {
    const { request, code, environment, refs } = planning;
    const wanted = planning.wanted.map(({ service, version }) => ({ service, version: needed(service.name, version) }));
    const asked = request.sourceSha === undefined ? undefined : await resolveCommit(code, request.sourceSha);
    const source = (0,promotion_planning/* stateOf */.L)(planning, environment.from ?? "");
    const goals = [];
    const warnings = [];
    for (const one of wanted) {
        const entry = source.manifest.services.get(one.service.name);
        const facts = releaseFacts(planning.configuration, one, refs, {
            asked,
            input: "source-sha",
            source: { environment: source.environment.name, commit: entry?.commit },
        });
        const lines = refs.lines(one.service);
        const choice = await chooseProved(planning, facts, comparedHeads(planning, facts, lines));
        goals.push(goalOf(planning, one, facts, choice));
        warnings.push(...(await unmergedFixes(planning, facts, choice.commit, lines)));
    }
    return { goals, leftOut: [], warnings };
    function needed(service, version) {
        if (version !== undefined)
            return version;
        throw new release_error/* ReleaseError */.K("invalid-input", `The input "version" is empty, but a promotion to ${environment.name} makes a release of ${service}: say which version, such as 1.6.0. Nothing was written.`);
    }
}
/**
 * The branch of a version's line, by the service's present name and then by its former one; none for a stage that ends
 * where builds are taken: its versions come before a line.
 */
function releaseBranches(configuration, service, version) {
    const allowed = configuration.stages.get((0,versions_version/* stage */.dw)(version) ?? "");
    const early = allowed?.every((name) => configuration.environments.get(name)?.from === undefined);
    return early ? [] : service_namesOf(service).map((name) => releaseBranch(configuration, name, version));
}
function releaseBranch(configuration, service, version) {
    const branch = (0,versions_template/* render */.XX)(configuration.tags.releaseBranch, { ...(0,versions_version/* versionValues */.v7)(version), service });
    if ((0,ref_name/* isBranchName */.Q8)(branch))
        return branch;
    throw new release_error/* ReleaseError */.K("invalid-config", `tags.release-branch gives ${JSON.stringify(branch)} for ${service} ${version}, which Git does not take as a branch's name. Nothing was written.`);
}
function releaseFacts(configuration, { service, version }, refs, { asked, input, source }) {
    const branches = releaseBranches(configuration, service, version);
    const branch = branches.find((name) => refs.head(name) !== undefined) ?? branches[0];
    return {
        service: service.name,
        version,
        gitTag: refs.tagOf(service, version),
        tags: refs.versions(service),
        line: branch === undefined ? null : { branch, head: refs.head(branch) },
        asked,
        input,
        source,
        stages: [...configuration.stages.keys()],
    };
}
/**
 * The commit, and the proof that it can be released: it is in order, and the line can hold it. That the remote has it
 * is not proven where a manifest alone says so. `compared` are commits that it will be compared with afterwards: they are fetched along, so that this costs no request of its own.
 */
async function chooseProved({ code }, facts, compared = []) {
    const choice = chooseCommit(facts);
    if (compared.length > 0)
        await (0,ancestry/* fetchNear */.L$)(code, [choice.commit, ...compared]);
    if (choice.because !== "tag") {
        const above = notLower(facts).map(({ commit }) => commit);
        const contained = above.length === 0 ? [] : await (0,ancestry/* containedIn */.xK)(code, choice.commit, above);
        checkOrder(facts, choice.commit, new Set(contained));
    }
    const tag = choice.because === "tag" ? "keep" : "create";
    if (facts.line === null)
        return { ...choice, refs: { tag, branch: "none", head: null } };
    const { branch, head } = facts.line;
    const [relation] = head === undefined ? [] : await (0,ancestry/* relations */.K1)(code, [{ from: head, to: choice.commit }]);
    const move = branchMove({ service: facts.service, branch, head }, choice.commit, relation);
    return { ...choice, refs: { tag, branch: move, head: head ?? null } };
}
function goalOf(planning, { service, version }, facts, { commit, candidate, refs }) {
    const source = (0,promotion_planning/* stateOf */.L)(planning, planning.environment.from ?? "");
    const sourceEntry = source.manifest.services.get(service.name);
    const fromSource = source.commit !== undefined && sourceEntry?.commit === commit;
    return {
        service,
        version,
        semver: version,
        commit,
        gitTag: facts.gitTag,
        releaseBranch: facts.line?.branch ?? null,
        refs,
        takenFrom: fromSource ? { environment: source.environment.name, commit: source.commit } : null,
        recorded: undefined,
        twin: candidate === undefined ? undefined : candidateTag(planning.environment, service, candidate, commit),
        resolved: [],
    };
}
/** The image tag that the release candidate got here: it must hold the digest that now becomes the stable version. */
function candidateTag(environment, service, candidate, commit) {
    const rule = environment.imageTags.find(({ template, moves }) => moves === "fixed" && template.parts.some((part) => "placeholder" in part && part.placeholder === "version"));
    if (rule === undefined)
        return undefined;
    return renderTag(rule, { service, version: candidate, semver: candidate, commit }, environment);
}

;// CONCATENATED MODULE: ./src/promotion/origins.js


const origins_DEFAULT = "the default branch";
/**
 * On which branch that people review each commit is: the default branch, or the release branch of the version's line as
 * it is now, before a promotion moves it. Undefined for all where builds are taken: any build may be tried there.
 */
async function readOrigins({ environment, configuration, defaultHead, refs, code }, goals) {
    if (environment.from === undefined)
        return goals.map(() => undefined);
    const asked = goals.map(({ service, semver, commit }) => {
        const lines = semver === undefined ? [] : releaseBranches(configuration, service, semver);
        const heads = lines.flatMap((name) => {
            const tip = refs.head(name);
            return tip === undefined ? [] : [{ name, tip }];
        });
        const branches = [origins_DEFAULT, ...(heads.length === 0 ? lines.slice(0, 1) : heads.map(({ name }) => name))];
        return { commit, named: [{ name: origins_DEFAULT, tip: defaultHead }, ...heads], branches };
    });
    const found = await firstContaining(code, asked.map(({ commit, named }) => ({ commit, tips: named.map(({ tip }) => tip) })));
    return asked.map(({ named, branches }, index) => {
        const name = found[index] === undefined ? undefined : named.find(({ tip }) => tip === found[index])?.name;
        return { branches, foundOn: name };
    });
}

// EXTERNAL MODULE: ./src/git/ask.js + 1 modules
var git_ask = __webpack_require__(953);
// EXTERNAL MODULE: ./src/git/failure.js + 3 modules
var git_failure = __webpack_require__(4528);
// EXTERNAL MODULE: ./src/git/fetch-objects.js
var fetch_objects = __webpack_require__(3907);
;// CONCATENATED MODULE: ./src/git/files-at.js






/**
 * Files at several commits, in two fetches in all; undefined for one that the commit does not have, or that is no file.
 * A commit that the remote does not have is left out of the answer, at the price of another fetch. `doing` ends the
 * sentence "Git could not …".
 */
async function filesAt(repository, wanted, doing) {
    const { contents } = repository;
    for (const path of [...wanted.values()].flat())
        (0,repository_path/* requireRepositoryPath */.j)(path);
    const commits = await fetchThere(repository, [...wanted.keys()], doing);
    const entries = await Promise.all(commits.map(async (commit) => {
        const found = await (0,trees/* entriesAt */.ws)(contents, commit, wanted.get(commit) ?? []);
        return [commit, [...found.values()].filter(({ kind }) => kind === "file")];
    }));
    const found = entries.flatMap(([, files]) => files);
    const bytes = await blobs(repository, found, doing);
    return new Map(entries.map(([commit, files]) => [
        commit,
        new Map(files.flatMap(({ path, id }) => (bytes.has(id) ? [[path, bytes.get(id) ?? Buffer.of()]] : []))),
    ]));
}
/** Fetches the commits with their folders; those that there are. */
async function fetchThere({ contents, remote }, commits, doing) {
    let sources = commits;
    while (sources.length > 0) {
        const request = { sources, depth: 1 };
        const answer = await (0,git_ask/* ask */.k)(contents, (transport) => transport.fetchInto(contents, request), doing);
        if (answer.ok)
            return sources;
        const { failure, words } = answer;
        const rest = sources.filter((commit) => failure.kind !== "missing-object" || failure.object !== commit);
        if (rest.length === sources.length)
            throw (0,git_failure/* failureError */.X)(failure, doing, words, remote);
        sources = rest;
    }
    return [];
}
async function blobs({ contents }, files, doing) {
    const ids = [...new Set(files.map(({ id }) => id))];
    const missing = await (0,git_objects/* absent */.Ge)(contents, ids);
    if (missing.length > 0)
        await (0,fetch_objects/* fetchObjects */.r)(contents, missing, doing);
    const objects = await (0,git_objects/* readObjects */.$I)(contents, ids);
    return new Map(objects.flatMap((object) => (object === undefined ? [] : [[String(object.id), object.bytes]])));
}

;// CONCATENATED MODULE: ./src/promotion/requirements.js







/**
 * What the services of an environment will require of each other: each is asked at the commit that it runs, in its own
 * file, else in the configuration. Undefined, and no request, where the default branch knows no requirement at all, and
 * where builds are taken, which have no versions.
 */
async function readCompatibility(planning, going) {
    const { environment } = planning;
    if (environment.from === undefined || going.length === 0 || !(await isUsed(planning)))
        return undefined;
    const staying = runningIn(planning, environment.name).filter(({ service }) => !going.some((one) => one.service.name === service.name));
    const running = [...staying, ...going];
    const { requirements, unread } = await readRequirements(planning, running);
    return {
        after: new Map(running.map(({ service, version }) => [service.name, version])),
        goingIn: new Set(going.map(({ service }) => service.name)),
        available: new Map(runningIn(planning, environment.from).map(({ service, version }) => [service.name, version])),
        requirements,
        unread,
    };
}
/** Whether anybody declares anything on the default branch. Its folders are here already. */
async function isUsed({ configuration, defaultHead, code }) {
    const services = [...configuration.services.values()];
    if ([...configuration.requires.values()].some(({ size }) => size > 0))
        return true;
    return ((await (0,trees/* entriesAt */.ws)(code.contents, defaultHead, services.flatMap((service) => fileOf(configuration.path, service)))).size > 0);
}
function runningIn({ configuration, states }, environment) {
    const entries = states.get(environment)?.manifest.services ?? new Map();
    return [...configuration.services.values()].flatMap((service) => {
        const entry = entries.get(service.name);
        return entry === undefined ? [] : [{ service, version: entry.version, commit: entry.commit }];
    });
}
async function readRequirements(planning, running) {
    const path = planning.configuration.path;
    const wanted = new Map();
    for (const { service, commit } of running) {
        if (commit !== undefined)
            wanted.set(commit, [...(wanted.get(commit) ?? []), ...fileOf(path, service)]);
    }
    const files = await filesAt(planning.code, wanted, "read what services require of each other");
    const requirements = [];
    const unread = new Map();
    for (const { service, commit } of running) {
        const at = commit === undefined ? undefined : files.get(commit);
        if (commit === undefined)
            unread.set(service.name, "its entry names no commit");
        else if (at === undefined)
            unread.set(service.name, `the repository has no commit ${(0,commit_id/* shortId */.m_)(commit)} any more`);
        else
            requirements.push(...requirementsOf(service, planning.configuration, at, commit));
    }
    return { requirements, unread };
}
function requirementsOf(service, configuration, files, commit) {
    const [path] = fileOf(configuration.path, service);
    const found = path === undefined ? undefined : files.get(path);
    const source = path === undefined || found === undefined
        ? undefined
        : (0,source_at/* sourceAt */.P)({ files: new Map([[path, { bytes: found, mode: "100644" }]]) }, path, `commit ${(0,commit_id/* shortId */.m_)(commit)}`);
    const own = source === undefined ? undefined : parseServiceFile(source);
    const where = own === undefined || path === undefined ? configuration.path : `${path} at ${(0,commit_id/* shortId */.m_)(commit)}`;
    // A file of an older commit may speak of a service by the name that it had then.
    const declared = own === undefined ? configuration.requires.get(service.name) : (0,services_renames/* allJoined */.v)(own, renamesOf(configuration));
    return [...(declared ?? [])].map(([of, range]) => ({
        by: service.name,
        of,
        range,
        where,
    }));
}
/** The one file that is no service's is the configuration itself. */
function fileOf(configuration, { path }) {
    const file = serviceFile(path);
    return file === configuration ? [] : [file];
}

;// CONCATENATED MODULE: ./src/github/workflow-runs.js



/** GitHub gives no more of a list that is asked for by event or branch. */
const MOST_LISTED = 1000;
/**
 * The runs that people and programs started on a branch, newest first; pages are read until there are enough. GitHub
 * lists the newest thousand.
 */
async function readDispatchedRuns(reader, workflow, branch, isEnough) {
    const query = new URLSearchParams({ event: "workflow_dispatch", branch });
    const question = {
        path: `${(0,rest/* repositoryPath */.SH)(reader.place, "actions", "workflows", workflow, "runs")}?${query}`,
        doing: `list the runs of ${workflow}`,
        permission: "actions: read",
        parse: parseRun,
    };
    const isAll = (runs) => runs.length >= MOST_LISTED || isEnough(runs);
    const read = await (0,rest/* readAll */.yw)(reader, question, "workflow_runs", isAll);
    if (read.kind === "read" || read.status !== 404)
        return read;
    const file = `.github/workflows/${workflow}`;
    return { ...read, why: `${read.why} Or ${file} is not on the branch ${branch}: then commit it there.` };
}
function readWorkflowRun(reader, id) {
    return (0,rest/* readOne */.JF)(reader, {
        path: (0,rest/* repositoryPath */.SH)(reader.place, "actions", "runs", `${id}`),
        doing: `read the run ${id}`,
        permission: "actions: read",
        parse: parseRun,
    });
}
/** Starts a workflow, once: what was lost on the way is not sent again. Older servers do not tell the run's id. */
async function dispatchWorkflow(reader, workflow, ref, inputs) {
    const path = repositoryPath(reader.place, "actions", "workflows", workflow, "dispatches");
    const request = { method: "POST", url: new URL(`${reader.place.rest}${path}`), doing: `start ${workflow}` };
    const send = (body) => reader.client.write({ ...request, body, mayBeHidden: true });
    const first = await send({ ref, inputs, return_run_details: true });
    // A server that does not know the wish refuses it by its name, and has started nothing.
    const isUnknown = first.kind !== "lost" && first.status === 422 && first.body.toString("utf8").includes("return_run_details");
    const answer = isUnknown ? await send({ ref, inputs }) : first;
    if (answer.kind === "lost")
        return answer;
    if (answer.status !== 200 && answer.status !== 204) {
        return { kind: "refused", status: answer.status, words: statusWords(answer) };
    }
    const id = field(parseJson(answer.body.toString("utf8")), "workflow_run_id");
    return { kind: "started", id: typeof id === "number" ? id : undefined };
}
function parseRun(value) {
    const [id, attempt = 1] = [(0,json_field/* field */.ZZ)(value, "id"), (0,json_field/* field */.ZZ)(value, "run_attempt")];
    const [title, url] = [(0,json_field/* textField */.M8)(value, "display_title"), (0,json_field/* textField */.M8)(value, "html_url")];
    if (typeof id !== "number" || typeof attempt !== "number" || title === undefined || url === undefined)
        return undefined;
    const hasEnded = (0,json_field/* textField */.M8)(value, "status") === "completed";
    return {
        id,
        title,
        attempt,
        conclusion: hasEnded ? ((0,json_field/* textField */.M8)(value, "conclusion") ?? "without a conclusion") : undefined,
        url,
    };
}

;// CONCATENATED MODULE: ./src/verification/find-runs.js


/**
 * One list for each workflow, of the runs on the branch that people review: what runs on another may have another workflow
 * file, and counts for nothing.
 */
async function findRuns(reader, asked, branch) {
    const lists = await Promise.all([...Map.groupBy(asked, ({ workflow }) => workflow)].map(async ([workflow, wanted]) => {
        const isEnough = (runs) => find_runs_found(wanted, runs).length === wanted.length;
        return { wanted, read: await readDispatchedRuns(reader, workflow, branch, isEnough) };
    }));
    const all = [];
    for (const { wanted, read } of lists) {
        if (read.kind === "hidden")
            return read;
        all.push(...find_runs_found(wanted, read.value));
    }
    return { kind: "read", value: new Map(all) };
}
function find_runs_found(wanted, newestFirst) {
    return wanted.flatMap((one) => {
        const run = newestFirst.find((candidate) => isRunOf(candidate, one));
        return run === undefined ? [] : [[one, standing(run)]];
    });
}
function isRunOf({ title }, asked) {
    return subjectOfTitle(title) === subjectOfTitle(titleOf(asked));
}
function standing({ id, url, attempt, conclusion }) {
    const state = conclusion === undefined ? "running" : conclusion === "success" ? "passed" : "failed";
    return { id, url, attempt, state, conclusion: conclusion ?? null };
}

;// CONCATENATED MODULE: ./src/verification/reach.js



/** The repository that holds the workflows: that of the code. One request. */
async function reachWorkflows(code, world) {
    const place = (0,github_place/* findRestPlace */.h3)(code.url, world.env);
    if (place === undefined) {
        return {
            unread: `Workflows are started by GitHub's API, and ${code.url} is no repository of this run's GitHub server.`,
        };
    }
    const reader = (0,rest/* openRest */.P8)(place, code.bearer, world);
    const repository = await (0,github_repository/* readRepository */.N)(reader);
    if (repository.kind === "hidden")
        return { unread: repository.why };
    return { reader, branch: repository.value.defaultBranch };
}

;// CONCATENATED MODULE: ./src/promotion/verifications.js
/** What must have looked at a service's image before it may come into the environment. */
function neededFor({ name, from, verify }, subject) {
    const before = asked(verify.before, "before", name, subject);
    return from === null ? before : [...asked(verify.inFrom, "after", from, subject), ...before];
}
/** What looks at it once it is there. */
function startedFor({ name, verify }, subject) {
    return asked(verify.after, "after", name, subject);
}
function asked(workflow, when, environment, { service, version, digest, commit }) {
    return workflow === null ? [] : [{ workflow, when, environment, service, version, digest, commit }];
}

;// CONCATENATED MODULE: ./src/promotion/verification-facts.js




/** What must have looked at each image, with the run that counts; no request where nothing must. */
async function readVerifications({ environment, code, world }, going) {
    const { name, from = null, verify } = environment;
    const asked = going.map(({ goal, digest }) => {
        const { service, version, commit } = goal;
        return neededFor({ name, from, verify }, { service: service.name, version, digest, commit });
    });
    const runOf = await readRuns(code.remote, asked.flat(), world);
    return asked.map((each) => each.map((one) => ({ asked: one, run: runOf(one) })));
}
async function readRuns(code, asked, world) {
    if (asked.length === 0)
        return () => undefined;
    const reached = await reachWorkflows(code, world);
    if ("unread" in reached)
        return () => reached;
    const found = await findRuns(reached.reader, asked, reached.branch);
    if (found.kind === "hidden")
        return () => ({ unread: found.why });
    const runs = new Map(found.value);
    for (const [one, run] of found.value) {
        // Lists may be some seconds behind, and would hold up what has just passed.
        if (run.state === "running")
            runs.set(one, await readNow(reached.reader, run));
    }
    return (one) => runs.get(one);
}
async function readNow(reader, { id }) {
    const read = await readWorkflowRun(reader, id);
    return read.kind === "read" ? standing(read.value) : { unread: read.why };
}

;// CONCATENATED MODULE: ./src/promotion/check-gates.js










/** Which stages may come here: for what was asked for by name, that is known before anything is looked up. */
function checkStages({ configuration, environment, wanted }) {
    const verdicts = wanted.flatMap(({ service: { name: service }, version }) => {
        if (version === undefined)
            return [];
        const facts = { subject: `${service} ${version}`, version, environment: environment.name };
        return [{ gate: "stage", service, ...stageGate({ ...facts, stages: configuration.stages }) }];
    });
    check_gates_refuse(verdicts);
}
/** What all gates say of all that goes in. @throws ReleaseError when one of them says no, with the verdicts of all */
async function checkGates(planning, found, plan) {
    const going = found.filter((one) => !isOwn(planning, one.goal) && !runsAlready(one));
    const goals = going.map(({ goal }) => goal);
    const origins = await readOrigins(planning, goals);
    const compatibility = await readCompatibility(planning, goals);
    const checksOf = await readCheckStates(planning, goals.map(({ commit }) => commit));
    const verifications = await readVerifications(planning, going);
    const protection = going.length === 0 ? undefined : await readDrift(planning);
    const promotion = await promotionFacts(planning, going, plan, protection);
    const services = going.map(({ goal, history }, index) => ({
        ...promotion,
        service: goal.service.name,
        version: goal.version,
        semver: goal.semver,
        commit: goal.commit,
        rolledBack: history.rolledBack,
        rolledBackBefore: history.rolledBackBefore,
        stretches: history.stretches,
        origin: origins[index],
        compatibility,
        checks: checksOf(goal.commit),
        verifications: verifications[index] ?? [],
    }));
    return check_gates_refuse(askGates(GATES, promotion, services));
}
/** Asked of GitHub only where the configuration wants it; loaded only then, too. */
async function readDrift({ configuration, environment, remotes, world, }) {
    if (environment.protection === undefined)
        return undefined;
    const { driftOf, openProtection, readProtection } = await Promise.all(/* import() */[__webpack_require__.e(156), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 6249));
    const state = await readProtection(configuration, openProtection(remotes, world), environment.name);
    return state === undefined ? undefined : driftOf(state);
}
async function promotionFacts(planning, going, plan, protection) {
    const { configuration, environment, request, world } = planning;
    const { emergency, allowRolledBack, approvedPlan } = request;
    const shipped = going.map(({ goal, history }) => ({ base: history.arrival?.entry.commit, head: goal.commit }));
    const since = newest(going.flatMap(({ history }) => history.changedAt ?? []));
    return {
        environment,
        stages: configuration.stages,
        now: world.now(),
        move: "forward",
        emergency,
        approvals: await approvalFacts({ ...planning, move: "forward", emergency, allowRolledBack, approvedPlan, plan, since }, shipped),
        protection,
        allowRolledBack,
    };
}
function newest(dates) {
    return [...dates].sort((one, other) => other.getTime() - one.getTime())[0];
}
/** What runs here already is not let in again, so that a promotion that was cut short can be ended. */
function runsAlready({ goal, digest, history }) {
    return (0,manifests_entry/* runs */.Np)(history.arrival?.entry, { version: goal.version, digest });
}
function isOwn({ environment }, { takenFrom }) {
    return takenFrom?.environment === environment.name;
}
function check_gates_refuse(verdicts) {
    const refused = (0,gates_refusal/* refusalOf */.O)(verdicts);
    if (refused !== undefined)
        throw refused;
    return verdicts;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/nodes/identity.js
var identity = __webpack_require__(434);
// EXTERNAL MODULE: ./src/manifests/merge-keys.js
var merge_keys = __webpack_require__(6353);
// EXTERNAL MODULE: ./src/manifests/yaml/scalar-text.js
var scalar_text = __webpack_require__(7490);
;// CONCATENATED MODULE: ./src/manifests/yaml/editable.js




/** The refusal to edit: better no change than one that means more, or less, than it should. */
function unsafe(document, node, why) {
    const sentence = `This cannot be edited safely: ${why} Nothing was written.`;
    return (0,documents_place/* errorAt */.O)(document.placeOf(rangeOf(node)?.[0] ?? 0), sentence);
}
/** The characters that a node takes: start, and end without what follows it. */
function rangeOf(node) {
    const range = (0,identity/* isScalar */.jn)(node) || (0,identity/* isAlias */.Vj)(node) || (0,identity/* isCollection */.P3)(node) ? node.range : undefined;
    return range == null ? undefined : [range[0], range[1]];
}
/** @throws ReleaseError `invalid-config` where an edit inside `node` would change something elsewhere, too. */
function editableMap(document, node, what) {
    refuseSharing(document, node, what);
    if (!(0,identity/* isMap */.jh)(node))
        throw unsafe(document, node, `${what} is no map.`);
    const merge = node.items.find((pair) => (0,merge_keys/* isMergeKey */.yJ)(pair.key));
    if (merge === undefined)
        return node;
    throw unsafe(document, merge.key, `${what} takes keys in from elsewhere (<<). Write them out.`);
}
/** A scalar that a single-line scalar can take the place of, and how it is quoted. */
function editableScalar(document, { key, value }, what) {
    refuseSharing(document, value, what);
    if (!(0,identity/* isScalar */.jn)(value))
        throw unsafe(document, value ?? key, `${what} is no single value.`);
    const quoting = (0,scalar_text/* quotingOf */.JW)(value);
    if (quoting !== undefined)
        return { scalar: value, quoting };
    throw unsafe(document, value, `${what} is a block scalar (| or >). Write it on the line of its key.`);
}
/** @throws ReleaseError `invalid-config` where `node` is shared with other places, or has a type of its own. */
function refuseSharing(document, node, what) {
    if ((0,identity/* isAlias */.Vj)(node))
        throw unsafe(document, node, `${what} is an alias (*${node.source}). Write the value out.`);
    if (!(0,identity/* isScalar */.jn)(node) && !(0,identity/* isCollection */.P3)(node))
        return;
    if (node.anchor !== undefined) {
        throw unsafe(document, node, `${what} has an anchor (&${node.anchor}), so others may follow it. Take it away.`);
    }
    if (node.tag !== undefined) {
        throw unsafe(document, node, `${what} has a tag (${node.tag}). Take it away.`);
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
function pairEnd(text, pair) {
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
function skipComments(text, end, column) {
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
    return rangeOf(node)?.[1];
}

;// CONCATENATED MODULE: ./src/manifests/yaml/block-map.js



const DEFAULT_STEP = 2;
/** Puts lines behind one pair of a block map. */
function insertBehind(document, pair, lines, step) {
    return linesAt(document.text, pairEnd(document.text, pair), columnOf(document, pair), step, lines);
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
    const start = rangeOf(pair.key)?.[0] ?? 0;
    const end = pairEnd(text, pair);
    if (marginOf(text, start).trim() !== "")
        return removeFirstOfItem(document, map, pair);
    // From line end to line end, so that the file's last line loses its own line break and not its neighbour's.
    return { start: previousLineEnd(text, start), end, text: "" };
}
/** How many columns deeper the map's values begin than its keys; `fallback` where none is a block map. */
function stepOf(document, map, fallback = DEFAULT_STEP) {
    for (const pair of map.items) {
        const child = (0,identity/* isMap */.jh)(pair.value) && pair.value.flow !== true ? pair.value.items[0] : undefined;
        if (child !== undefined)
            return Math.max(1, columnOf(document, child) - columnOf(document, pair));
    }
    return fallback;
}
/** `- newTag: x` begins a list item: what follows moves up behind the dash. */
function removeFirstOfItem(document, map, pair) {
    const start = rangeOf(pair.key)?.[0] ?? 0;
    columnOf(document, pair);
    const next = map.items[map.items.indexOf(pair) + 1];
    const nextStart = rangeOf(next?.key)?.[0];
    if (nextStart === undefined)
        throw unsafe(document, pair.key, "This key is the only one of its list item.");
    const between = document.text.slice(pairEnd(document.text, pair), nextStart);
    if (between.trim() === "")
        return { start, end: nextStart, text: "" };
    const dash = lineStart(document.text, start) + marginOf(document.text, start).trimEnd().length;
    return { start: dash, end: pairEnd(document.text, pair), text: "" };
}
/** The column of a block pair's key. @throws where something else than spaces and list dashes stands before it. */
function columnOf(document, pair) {
    const margin = marginOf(document.text, rangeOf(pair.key)?.[0] ?? 0);
    if (/^ *(- +)*$/.test(margin))
        return margin.length;
    throw unsafe(document, pair.key, "This key does not stand at the beginning of its line.");
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
    return rangeOf((0,identity/* isPair */.tO)(item) ? item.key : item)?.[0] ?? 0;
}
function flowItemEnd(item) {
    if (!(0,identity/* isPair */.tO)(item))
        return rangeOf(item)?.[1] ?? 0;
    return rangeOf(item.value)?.[1] ?? rangeOf(item.key)?.[1] ?? 0;
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
    return `${(0,scalar_text/* scalarText */.ws)(key, "plain")}: ${(0,scalar_text/* scalarText */.ws)(value, quoted ? "double" : "plain")}`;
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
    const text = (0,scalar_text/* scalarText */.ws)(value, quoted && quoting === "plain" ? "double" : quoting, slot.inBlock);
    const [start, end] = rangeOf(scalar) ?? [0, 0];
    if (start !== end)
        return [{ start, end, text }];
    const keyEnd = rangeOf(slot.key)?.[1];
    const colon = keyEnd === undefined ? -1 : document.text.slice(keyEnd, start).indexOf(":");
    if (keyEnd === undefined || colon < 0) {
        throw unsafe(document, slot.key ?? scalar, `${what} has no value and no colon. Write "" as its value.`);
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
        throw unsafe(document, map, "This map has no key to write behind.");
    const texts = missing.map(({ key, value, quoted }) => pairText(key, value ?? "", quoted));
    if (map.flow === true)
        return insertIntoFlow(document, behind, texts);
    return [
        insertBehind(document, behind, texts.map((text) => ({ depth: 0, text })), 0),
    ];
}

;// CONCATENATED MODULE: ./src/manifests/insert-services.js








/** A manifest written from nothing, behind what there is: comments, or nothing at all. */
function newManifest(before, environment, services) {
    const lineBreak = lineBreakAt(before, before.length);
    const head = before === "" || before.endsWith("\n") || before === "\uFEFF" ? before : before + lineBreak;
    const lines = [
        { depth: 0, text: pairText("environment", environment, false) },
        ...(services.length === 0 ? [] : [{ depth: 0, text: "services:" }]),
        ...blockLines(services, 1),
    ];
    return head + lines.map(({ depth, text }) => "  ".repeat(depth) + text + lineBreak).join("");
}
/** Puts services that are not in the manifest yet at the end of `services`, in the form that it has. */
function insertServices(document, root, services) {
    if (services.length === 0)
        return [];
    const pair = pairsByKey(root).get("services");
    if (pair === undefined)
        return addServicesKey(document, root, services);
    const map = pair.value;
    if (!(0,identity/* isMap */.jh)(map) || map.items.length === 0)
        return fillServices(document, root, pair, services);
    editableMap(document, map, '"services"');
    const last = map.items.at(-1);
    if (map.flow === true && last !== undefined)
        return insertIntoFlow(document, last, flowItems(services));
    return [append(document, map, blockLines(services, 0), stepOf(document, map, stepOf(document, root)))];
}
function addServicesKey(document, root, services) {
    const flow = `services: {${flowItems(services).join(", ")}}`;
    const last = root.items.at(-1);
    if (last === undefined)
        return [fillFlow(root, [flow])];
    if (root.flow === true)
        return insertIntoFlow(document, last, [flow]);
    const lines = [{ depth: 0, text: "services:" }, ...blockLines(services, 1)];
    return [append(document, root, lines, stepOf(document, root))];
}
/** `services:` with nothing, `~`, `null` or `{}` behind it; comments behind it stay. */
function fillServices(document, root, pair, services) {
    refuseSharing(document, pair.value, '"services"');
    const [start, end] = rangeOf(pair.value) ?? [0, 0];
    const { text } = document;
    if (start === 0 || text.slice(start, end).includes("#")) {
        throw unsafe(document, pair.key, '"services" is in a form that we do not know.');
    }
    const keyEnd = rangeOf(pair.key)?.[1] ?? 0;
    if (root.flow === true) {
        const colon = keyEnd + text.slice(keyEnd).indexOf(":") + 1;
        return [{ start: colon, end: Math.max(colon, end), text: ` {${flowItems(services).join(", ")}}` }];
    }
    const gone = start === end ? [] : [{ start: text.slice(0, start).trimEnd().length, end, text: "" }];
    return [...gone, insertUnder(document, pair, blockLines(services, 0), stepOf(document, root))];
}
function blockLines(services, depth) {
    return services.flatMap(([service, entry]) => [
        { depth, text: `${(0,scalar_text/* scalarText */.ws)(service, "plain")}:` },
        ...pairTexts(entry).map((text) => ({ depth: depth + 1, text })),
    ]);
}
function flowItems(services) {
    return services.map(([service, entry]) => `${(0,scalar_text/* scalarText */.ws)(service, "plain")}: {${pairTexts(entry).join(", ")}}`);
}
function pairTexts(entry) {
    return manifests_entry/* ENTRY_KEYS */.Oe.flatMap((key) => {
        const value = entry[key];
        return value === undefined ? [] : [pairText(key, value, key === "version")];
    });
}

// EXTERNAL MODULE: ./src/manifests/one-line.js
var one_line = __webpack_require__(7743);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/manifests/yaml/model.js

const EMPTY_MODEL = { fields: new Map() };
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





const prove_edit_readOne = (source) => modelOf((0,documents_document/* parseDocument */.T)(source).root, source.text);
/** All documents of a file, as a list; empty ones are left out. */
const prove_edit_readAll = (source) => ({
    items: (0,documents_document/* parseDocuments */.e)(source).map(({ root }) => modelOf(root, source.text)),
});
/**
 * The text with the splices applied, after proof that what is read from it differs in exactly the intended values and
 * that every character outside the splices is the same.
 * @throws ReleaseError `internal` when it does not: no such text is ever handed out.
 */
function applyProved(source, splices, intents, read = prove_edit_readOne) {
    const before = read(source);
    const text = applySplices(source.text, splices);
    if (!isSameOutside(source.text, text, splices))
        throw disproved(source.path);
    proveModel({ path: source.path, text }, before, intents, read);
    return text;
}
/** The same for a text that was written from nothing. */
function proveNew(source, intents) {
    proveModel(source, EMPTY_MODEL, intents, prove_edit_readOne);
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

;// CONCATENATED MODULE: ./src/manifests/edit-manifest.js










/**
 * The manifest's text with `entries` in it; every character that need not change stays. Where an entry already has the
 * wanted version and digest, nothing of it is rewritten. What a wanted entry does not say is taken away, since it told
 * of the former deployment; the image and keys that we do not know stay.
 * `source` is undefined when there is no file yet; `path` then is what errors name.
 * @throws ReleaseError `invalid-config`, with path, line and column, when the manifest cannot be read, or not be edited
 * without side effects.
 */
function editManifest(source, environment, entries) {
    const wanted = [...entries].map(([service, entry]) => [service, writable(service, entry)]);
    if (source === undefined || (0,parse_manifest/* isBlank */.z3)(source.text))
        return createManifest(source, environment, wanted);
    const current = (0,parse_manifest/* parseManifest */.Ng)(source, environment).services;
    const changed = wanted.filter(([service, entry]) => {
        const now = current.get(service);
        return now === undefined || !(0,manifests_entry/* isSameDeployment */.KC)(now, entry);
    });
    if (changed.length === 0)
        return source.text;
    const document = (0,documents_document/* parseDocument */.T)(source);
    const root = editableMap(document, document.root, "The manifest");
    const added = changed.filter(([service]) => !current.has(service));
    const replaced = changed.filter(([service]) => current.has(service));
    const splices = [...replaceEntries(document, root, replaced), ...insertServices(document, root, added)];
    return applyProved(source, splices, changed.flatMap(intentsOf));
}
function createManifest(source, environment, entries) {
    const text = newManifest(source?.text ?? "", environment, entries);
    const intents = [{ path: ["environment"], value: environment }, ...entries.flatMap(intentsOf)];
    return proveNew({ path: source?.path ?? "the new manifest", text }, intents);
}
function replaceEntries(document, root, entries) {
    if (entries.length === 0)
        return [];
    const services = editableMap(document, pairsByKey(root).get("services")?.value, '"services"');
    return entries.flatMap(([service, entry]) => {
        const map = editableMap(document, pairsByKey(services).get(service)?.value, `The entry of ${service}`);
        return changeKeys(document, map, keyChanges(entry), manifests_entry/* ENTRY_KEYS */.Oe);
    });
}
/** The image belongs to the service, not to the deployment: it stays where the wanted entry does not say it. */
function keyChanges(entry) {
    return manifests_entry/* ENTRY_KEYS */.Oe.filter((key) => key !== "image" || entry.image !== undefined).map((key) => ({
        key,
        value: entry[key],
        quoted: key === "version",
    }));
}
function intentsOf([service, entry]) {
    return keyChanges(entry).map(({ key, value }) => ({ path: ["services", service, key], value }));
}
function writable(service, entry) {
    if (!(0,manifests_entry/* isManifestVersion */.aS)(entry.version)) {
        const rule = 'letters, digits, ".", "_", "+" and "-", 128 at most';
        throw new release_error/* ReleaseError */.K("invalid-input", `The version of ${service} cannot be written to a manifest: it must hold ${rule}, but is ${(0,quote/* quote */.h)(entry.version)}. Nothing was written.`);
    }
    return (0,manifests_entry/* entryOf */.Ms)({ ...entry, deployed: edit_manifest_words(entry.deployed), by: edit_manifest_words(entry.by), run: edit_manifest_words(entry.run) });
}
function edit_manifest_words(text) {
    return (0,one_line/* oneLine */.T)(text ?? "") || undefined;
}

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
        const what = steps.length === 0 ? "The document" : `"${pointerText(steps)}"`;
        if ((0,identity/* isMap */.jh)(node))
            editableMap(document, node, what);
        else
            refuseSharing(document, node, what);
    }
}
/** What keys there are at a node, for suggestions. */
function keysAt(document, node) {
    const target = (0,merge_keys/* followAlias */.W_)(document, node);
    return (0,identity/* isMap */.jh)(target) ? target.items.flatMap((pair) => keyText(pair) ?? []) : [];
}
function childOf(document, node, step) {
    const target = (0,merge_keys/* followAlias */.W_)(document, node);
    if ((0,identity/* isMap */.jh)(target))
        return keyed(document, target, step);
    if (!(0,identity/* isSeq */.oP)(target) || !/^(0|[1-9][0-9]{0,8})$/.test(step))
        return undefined;
    const index = Number(step);
    return index < target.items.length ? { slot: { value: target.items[index] }, step: index } : undefined;
}
function keyed(document, map, step) {
    const exact = map.items.find(({ key }) => (0,identity/* isScalar */.jn)(key) && key.value === step);
    const pair = exact ?? map.items.find((one) => keyText(one) === step) ?? mergedPair(document, map, step);
    return pair === undefined ? undefined : { slot: pair, step: keyOf(pair, document.text) };
}
function mergedPair(document, map, step) {
    const merged = map.items.filter(({ key }) => (0,merge_keys/* isMergeKey */.yJ)(key)).map(({ value }) => (0,merge_keys/* followAlias */.W_)(document, value));
    const sources = merged.flatMap((one) => ((0,identity/* isSeq */.oP)(one) ? one.items.map((item) => (0,merge_keys/* followAlias */.W_)(document, item)) : [one]));
    const pairs = sources.flatMap((source) => ((0,identity/* isMap */.jh)(source) ? source.items : []));
    return pairs.find((pair) => keyText(pair) === step);
}
/** A key that is a number or a truth value goes by the way it is written. */
function keyText({ key }) {
    if (!(0,identity/* isScalar */.jn)(key))
        return undefined;
    return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}
function isFlow(node) {
    return ((0,identity/* isMap */.jh)(node) || (0,identity/* isSeq */.oP)(node)) && node.flow === true;
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
    const text = applyProved(source, splices, intents, prove_edit_readAll);
    if (isJson)
        requireJson({ path: source.path, text });
    return text;
}
function findIn(source, documents, pointer) {
    const steps = pointerSteps(pointer);
    const searches = documents.map((document) => locate(document, steps));
    const hits = searches.flatMap(({ found }, index) => (found === undefined ? [] : [{ index, found }]));
    const [hit, second] = hits;
    if (hit === undefined)
        throw notThere(source, documents, pointer);
    if (second === undefined)
        return hit;
    const { document, slot } = second.found;
    throw (0,documents_place/* errorAt */.O)(document.placeOf(rangeOf(slot.value)?.[0] ?? 0), `"${pointer}" is in ${hits.length} documents of this file, so it cannot be told which one is meant. Give each document a file of its own. Nothing was written.`);
}
/** Says how far the pointer leads in the document where it leads farthest. */
function notThere(source, documents, pointer) {
    const steps = pointerSteps(pointer);
    const ends = documents.flatMap((document) => {
        const search = locate(document, steps);
        return search.found === undefined ? [{ document, ...search }] : [];
    });
    const [end] = ends.sort((a, b) => b.steps - a.steps);
    const place = end?.document.placeOf(rangeOf(end.node)?.[0] ?? 0) ?? { path: source.path, line: 1, column: 1 };
    const reached = steps.slice(0, end?.steps);
    const missing = steps[reached.length] ?? "";
    const suggestion = end === undefined ? "" : (0,nearest/* didYouMean */.a)(missing, keysAt(end.document, end.node));
    const where = reached.length === 0 ? "The file" : `"${pointerText(reached)}"`;
    return (0,documents_place/* errorAt */.O)(place, `${where} has no ${(0,quote/* quote */.h)(missing)}, so "${pointer}" is not there.${suggestion} Add it, with any value, or correct \`files\` in the configuration. Nothing was written.`);
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
    return new release_error/* ReleaseError */.K("invalid-config", `${sentence} ${remedy} Nothing was written.`);
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
    const changes = edit_kustomization_changesOf(map, wanted);
    const splices = changeKeys(document, map, changes, IMAGE_KEYS);
    const intents = changes.map(({ key, value }) => ({ path: ["images", index, key], value }));
    return { index, splices, intents };
}
function edit_kustomization_changesOf(map, { pin, digest }) {
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
    throw unsafe(document, images, '"images" is no list.');
}
/** The index of the one entry that stands for a service's image. @throws when there are several */
function findEntry(document, images, { service, image }) {
    const named = (test) => images.flatMap((entry, index) => ((0,identity/* isMap */.jh)(entry) && test(entry) ? [index] : []));
    const byImage = image === undefined ? [] : named((entry) => [entry.get("name"), entry.get("newName")].includes(image));
    const found = byImage.length > 0 ? byImage : named((entry) => entry.get("name") === service);
    if (found.length < 2)
        return found[0];
    throw (0,documents_place/* errorAt */.O)(document.placeOf(rangeOf(images[found[1] ?? 0])?.[0] ?? 0), `"images" has ${found.length} entries for ${image ?? service}, so it cannot be told which one deploys ${service}. Keep one. Nothing was written.`);
}
function noEntry(document, { image, service }) {
    const root = (0,identity/* isMap */.jh)(document.root) ? pairsByKey(document.root).get("images")?.key : undefined;
    return (0,documents_place/* errorAt */.O)(document.placeOf(rangeOf(root)?.[0] ?? 0), `"images" has no entry for ${image}, which ${service} is deployed from. Add "- name: ${image}" under "images:", with the name that the resources use. Nothing was written.`);
}
function sharedEntry(document, index, services) {
    return (0,documents_place/* errorAt */.O)(document.placeOf(rangeOf(imageEntries(document)[index])?.[0] ?? 0), `This entry of "images" stands for ${services.join(" and for ")}: each service needs its own. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/promotion/follow-kustomization.js


/** The kustomization's new text. */
function followKustomization(place, source, services) {
    return editKustomization(source, services.map(({ service, entry }) => wantedImage(place, service, entry)));
}
function wantedImage(place, service, entry) {
    const { image, digest } = entry;
    if (image === undefined)
        throw incomplete(place, service, "image");
    return { service, image, pin: pinOf(place, service, entry), ...(digest === undefined ? {} : { digest }) };
}
function pinOf(place, service, { version, tag, digest }) {
    if (place.pin === "version")
        return { newTag: version };
    if (place.pin === "digest") {
        if (digest === undefined)
            throw incomplete(place, service, "digest");
        return { digest };
    }
    if (tag === undefined)
        throw incomplete(place, service, "tag");
    return { newTag: tag };
}
function incomplete(place, service, what) {
    return new release_error/* ReleaseError */.K("invalid-input", `${place.kustomization} of ${place.name} pins ${service} by its ${place.pin}, so the input "${what}" must be given. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/promotion/follow-files.js




/**
 * The new texts of the files that follow the manifest, by path: the kustomization and those that the configuration
 * names under `files`. What says all of this already is not among them.
 * @throws ReleaseError `invalid-config` when one is not there, or cannot be edited
 */
function followFiles(place, tip, services) {
    if (services.length === 0)
        return new Map();
    const sourceOf = (path) => {
        const source = (0,source_at/* sourceAt */.P)(tip, path, place.branch);
        if (source === undefined)
            throw missingFile(place, path, tip !== undefined);
        return source;
    };
    const texts = new Map();
    const values = services.flatMap(({ files }) => files);
    for (const [path, those] of Map.groupBy(values, (value) => value.path))
        texts.set(path, editFile(sourceOf(path), those));
    const { kustomization } = place;
    if (kustomization !== null) {
        const source = sourceOf(kustomization);
        const text = texts.get(kustomization) ?? source.text;
        texts.set(kustomization, followKustomization(place, { ...source, text }, services));
    }
    return new Map([...texts].filter(([path, text]) => text !== sourceOf(path).text));
}

;// CONCATENATED MODULE: ./src/promotion/manifest-entry.js

/** The manifest's entry for a planned service, written now by this run. */
function plannedEntry(planned, context, now) {
    const { version, image, sourceTag, digest, commit } = planned;
    return signedEntry({ version, image, tag: sourceTag, digest, commit }, context, now);
}
/** The entry with who wrote it, when, and by which run; what is not known is left out. */
function signedEntry(entry, { actor, run }, now) {
    return {
        ...entry,
        deployed: (0,age/* second */.Rc)(now),
        ...(actor === "" ? {} : { by: actor }),
        ...(run === "" ? {} : { run }),
    };
}

;// CONCATENATED MODULE: ./src/promotion/check-writable.js




/**
 * Makes the edits of a plan on the state that it was made from, and throws them away: a file that cannot be edited is
 * found before a tag is created.
 * @throws ReleaseError `invalid-config` as the write would
 */
function checkWritable({ environment, services }, tip) {
    const nobody = { actor: "", run: "" };
    const wanted = services.map((planned) => ({
        service: planned.service,
        entry: plannedEntry(planned, nobody, new Date(0)),
        files: planned.files,
    }));
    const missing = wanted.filter((_, index) => !services[index]?.alreadyThere);
    const source = (0,source_at/* sourceAt */.P)(tip, environment.manifest, environment.branch);
    if (missing.length > 0) {
        editManifest(source, environment.name, new Map(missing.map(({ service, entry }) => [service, entry])));
    }
    followFiles(environment, tip, wanted);
}

;// CONCATENATED MODULE: ./src/promotion/build-tag.js



/** The tag that CI gives to the build of a commit. */
function buildTag({ tags }, service, commit) {
    const tag = (0,versions_template/* render */.XX)(tags.build, { ...(0,versions_template/* commitValues */.mN)(commit), service });
    if ((0,image_tag/* isImageTag */._)(tag))
        return tag;
    throw new release_error/* ReleaseError */.K("invalid-config", `tags.build gives ${JSON.stringify(tag)} for ${service}, which no registry takes as a tag. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/promotion/goal.js
/** Of a version whose tag is there, or that has none. */
const NOTHING_TO_OWN = { tag: "keep", branch: "none", head: null };
/** `blue 1.6.0 in staging`, for sentences. */
function describeGoal(goal, environment) {
    return `${goal.service.name} ${goal.version} in ${environment.name}`;
}

;// CONCATENATED MODULE: ./src/promotion/choose-builds.js







/**
 * What an environment without `from` gets: the build of the commit that was asked for, or of the event. A newer build
 * that is there already stays; a version that was asked for by name goes in, older or not.
 */
async function chooseBuilds(planning) {
    const [versions, builds] = [
        planning.wanted.filter((wanted) => wanted.version !== undefined),
        planning.wanted.filter((wanted) => wanted.version === undefined),
    ];
    const named = await chooseVersions(planning, versions);
    if (builds.length === 0)
        return { goals: named, leftOut: [], warnings: [] };
    const commit = await buildCommit(planning);
    const chosen = await chooseNewest(planning, builds, commit);
    return { ...chosen, goals: [...named, ...chosen.goals] };
}
async function chooseVersions(planning, wanted) {
    if (wanted.length === 0)
        return [];
    const { code, request, refs } = planning;
    const asked = request.sourceSha === undefined ? undefined : await resolveCommit(code, request.sourceSha);
    return wanted.flatMap(({ service, version }) => {
        if (version === undefined)
            return [];
        const gitTag = refs.tagOf(service, version);
        const commit = refs.versions(service).get(version);
        if (commit === undefined)
            throw unknownVersion(service.name, version, gitTag);
        if (asked !== undefined && asked !== commit)
            throw otherCommit(service.name, version, commit, asked);
        return [{ ...build(service, commit), version, semver: version, gitTag }];
    });
}
function build(service, commit) {
    const nothing = { takenFrom: null, recorded: undefined, twin: undefined, resolved: [] };
    return { service, commit, releaseBranch: null, refs: NOTHING_TO_OWN, ...nothing };
}
async function buildCommit({ request, code, world }) {
    if (request.sourceSha !== undefined)
        return resolveCommit(code, request.sourceSha);
    const event = world.env.GITHUB_SHA;
    if (event)
        return (0,commit_id/* parseCommitId */.IJ)(event, "GITHUB_SHA");
    throw new release_error/* ReleaseError */.K("invalid-input", 'There is no commit to deploy: the input "source-sha" is empty, and there is no GITHUB_SHA. Nothing was written.');
}
async function chooseNewest(planning, wanted, commit) {
    const entries = (0,promotion_planning/* stateOf */.L)(planning, planning.environment.name).manifest.services;
    const standing = await standings(planning, wanted.map(({ service }) => ({ entry: entries.get(service.name), commit })));
    const goals = [];
    const leftOut = [];
    for (const [index, { service }] of wanted.entries()) {
        const entry = entries.get(service.name);
        if (standing[index] === "older" && entry !== undefined) {
            leftOut.push(olderBuild(planning.environment.name, service.name, commit, entry));
        }
        else if (standing[index] === "there" && entry !== undefined) {
            goals.push({ ...build(service, commit), version: entry.version, semver: undefined, gitTag: null });
        }
        else {
            const version = buildTag(planning.configuration, service.name, commit);
            goals.push({ ...build(service, commit), version, semver: undefined, gitTag: null });
        }
    }
    const warnings = wanted.flatMap(({ service }) => nameless(planning.environment.name, service.name, entries));
    return { goals, leftOut, warnings };
}
/** All in one look at the history. An entry that names no commit cannot be compared with, so the build goes in. */
async function standings({ code }, builds) {
    const pairs = builds.flatMap(({ entry, commit }) => entry?.commit === undefined ? [] : [{ from: commit, to: entry.commit }]);
    const found = await (0,ancestry/* relations */.K1)(code, pairs);
    return builds.map(({ entry }) => {
        const relation = entry?.commit === undefined ? undefined : found.shift();
        if (relation === "same")
            return "there";
        return relation === "ancestor" ? "older" : "newer";
    });
}
function olderBuild(environment, service, commit, entry) {
    const newer = entry.commit === undefined ? "" : ` (commit ${(0,commit_id/* shortId */.m_)(entry.commit)})`;
    return {
        service,
        why: "older-build",
        sentence: `${service}: the build of commit ${(0,commit_id/* shortId */.m_)(commit)} is left out, since ${environment} runs ${entry.version}${newer}, which contains that commit. To bring it back, name its version.`,
    };
}
function nameless(environment, service, entries) {
    const entry = entries.get(service);
    if (entry === undefined || entry.commit !== undefined)
        return [];
    return [
        `${service}: the entry in ${environment} (${entry.version}) names no commit, so it cannot be told whether this build is newer. It is replaced.`,
    ];
}
function unknownVersion(service, version, gitTag) {
    return new release_error/* ReleaseError */.K("unknown-version", `${service} ${version} has no Git tag (${gitTag}), so it is not known which commit it is. Create the tag first (create-release-tag, or git tag), or leave the version empty to deploy a build. Nothing was written.`);
}
function otherCommit(service, version, commit, asked) {
    return new release_error/* ReleaseError */.K("version-exists", `${service} ${version} is commit ${(0,commit_id/* shortId */.m_)(commit)}, but source-sha is ${(0,commit_id/* shortId */.m_)(asked)}. A released version never moves: leave source-sha empty, or name another version. Nothing was written.`);
}

// EXTERNAL MODULE: ./src/manifests/ledger/versions-seen.js
var versions_seen = __webpack_require__(8495);
// EXTERNAL MODULE: ./src/promotion/history-facts.js + 4 modules
var history_facts = __webpack_require__(907);
;// CONCATENATED MODULE: ./src/promotion/choose-deployed.js








/** What a later environment gets: the version that runs in its `from`, with that commit and that digest. */
async function chooseDeployed(planning) {
    const { request, code } = planning;
    const asked = request.sourceSha === undefined ? undefined : await resolveCommit(code, request.sourceSha);
    const goals = [];
    for (const wanted of planning.wanted) {
        const goal = deployedGoal(planning, wanted, await findSource(planning, wanted));
        if (asked !== undefined && asked !== goal.commit)
            throw otherSource(planning, goal, asked);
        goals.push(goal);
    }
    return { goals, leftOut: [], warnings: [] };
}
function deployedGoal(planning, { service }, { state, entry, commit }) {
    const released = releasedVersion(state, service.name, entry);
    const gitTag = planning.refs.tagOf(service, released);
    const tagged = planning.refs.versions(service).get(released);
    if (tagged === undefined) {
        throw new release_error/* ReleaseError */.K("unknown-version", `${state.environment.name} runs ${service.name} ${released}, but the version has no Git tag (${gitTag}), so it is not proven which commit it is. Promote it to ${state.environment.name} again, which creates the tag. Nothing was written.`);
    }
    if (entry.commit !== undefined && entry.commit !== tagged) {
        throw new release_error/* ReleaseError */.K("version-exists", `${state.environment.name} says that ${service.name} ${released} is commit ${(0,commit_id/* shortId */.m_)(entry.commit)}, but the tag ${gitTag} names ${(0,commit_id/* shortId */.m_)(tagged)}. One of them was changed by hand: look at both, then release a new version. Nothing was written.`);
    }
    return {
        service,
        version: released,
        semver: released,
        commit: tagged,
        gitTag,
        releaseBranch: null,
        refs: NOTHING_TO_OWN,
        takenFrom: commit === undefined ? null : { environment: state.environment.name, commit },
        recorded: entry.digest,
        twin: undefined,
        resolved: [...(entry.commit === undefined ? ["commit"] : []), ...(entry.digest === undefined ? ["digest"] : [])],
    };
}
/** A version that the target runs already needs no source: a promotion that was cut short can be ended any time. */
async function findSource(planning, { service: { name }, version }) {
    const source = (0,promotion_planning/* stateOf */.L)(planning, planning.environment.from ?? "");
    const target = (0,promotion_planning/* stateOf */.L)(planning, planning.environment.name);
    const entry = source.manifest.services.get(name);
    if (entry !== undefined && (version === undefined || entry.version === version)) {
        return { state: source, entry, commit: source.commit };
    }
    const there = target.manifest.services.get(name);
    if (version !== undefined && there?.version === version) {
        return { state: target, entry: there, commit: target.commit };
    }
    if (planning.environment.take === "was-deployed" && version !== undefined) {
        return { state: source, ...(await ranBefore(planning, source, name, version)) };
    }
    throw notInSource(planning, source.environment.name, name, version, entry);
}
/** The newest entry with this version that `from` has run. Whether it ran for long enough, a gate says. */
async function ranBefore({ environment }, source, service, version) {
    const question = (0,versions_seen/* lastWith */.lQ)(service, version);
    await (0,history_facts/* askAll */.p)(source, [question]);
    const found = question.answer();
    if (found !== undefined)
        return found;
    const from = source.environment.name;
    throw new release_error/* ReleaseError */.K("not-in-source", `${service} ${version} never ran in ${from}, and ${environment.name} takes what ran there. Promote it to ${from} first. Nothing was written.`);
}
function notInSource({ environment }, from, service, version, entry) {
    const to = environment.name;
    if (entry === undefined) {
        return new release_error/* ReleaseError */.K("not-deployed", `${from} does not run ${service}, so it cannot go to ${to}. Promote it to ${from} first. Nothing was written.`);
    }
    return new release_error/* ReleaseError */.K("not-in-source", `${from} runs ${service} ${entry.version}, not ${version}, and ${to} takes what ${from} runs. Promote ${version} to ${from} first, or promote ${entry.version}. Nothing was written.`);
}
function releasedVersion(state, service, { version }) {
    if ((0,versions_version/* isVersion */.lF)(version))
        return version;
    throw new release_error/* ReleaseError */.K("invalid-config", `${state.environment.manifest} on ${state.environment.branch} says that ${service} is ${JSON.stringify(version)}, which is no version such as 1.6.0. Promote a version to ${state.environment.name}. Nothing was written.`);
}
function otherSource({ environment }, goal, asked) {
    return new release_error/* ReleaseError */.K("not-in-source", `${environment.from} runs ${goal.service.name} ${goal.version} from commit ${(0,commit_id/* shortId */.m_)(goal.commit)}, but source-sha is ${(0,commit_id/* shortId */.m_)(asked)}. Leave source-sha empty, or promote that commit to ${environment.from} first. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/promotion/describe-now.js

/** `staging runs blue 1.6.1 now, put there by ada at 2025-01-20T14:03:11Z (https://…)`, without a full stop. */
function describe_now_describeNow(environment, service, entry, change) {
    if (change === undefined)
        return `${environment} does not run ${service}`;
    const now = entry === undefined
        ? `does not run ${service} any more, taken out`
        : `runs ${service} ${entry.version} now, put there`;
    const by = change.by === undefined ? "" : ` by ${change.by}`;
    const run = change.run === undefined ? "" : ` (${change.run})`;
    return `${environment} ${now}${by} at ${(0,age/* second */.Rc)(change.committedAt)}${run}`;
}

;// CONCATENATED MODULE: ./src/registry/revision-label.js




const LABEL = "org.opencontainers.image.revision";
const LARGEST_CONFIG = 4 * 1024 * 1024;
/**
 * The commit that an image says it was built from: its label `org.opencontainers.image.revision`. Of an index, what
 * its first platform's image says; attestations say nothing.
 * @throws ReleaseError `image-missing` when the registry lacks a part of the image
 */
async function revisionLabel(registry, image, manifest) {
    const single = isIndex(manifest) ? await firstPlatform(registry, image, manifest) : manifest;
    if (single === undefined)
        return undefined;
    const config = (0,json_field/* field */.ZZ)((0,json_field/* parseJson */.qF)(single.bytes.toString("utf8")), "config");
    const digest = (0,json_field/* textField */.M8)(config, "digest") ?? "";
    if (!(0,images_digest/* isDigest */.Bc)(digest))
        return undefined;
    const blob = await registry.readBlob(image, digest, LARGEST_CONFIG);
    if (blob === undefined)
        throw revision_label_incomplete(image, manifest.digest, digest);
    const document = (0,json_field/* parseJson */.qF)(blob.toString("utf8"));
    return (0,json_field/* textField */.M8)((0,json_field/* field */.ZZ)((0,json_field/* field */.ZZ)(document, "config"), "Labels"), LABEL);
}
async function firstPlatform(registry, image, index) {
    const entry = indexEntries(index).find(({ platform }) => platform !== undefined);
    if (entry === undefined)
        return undefined;
    const child = await registry.readManifest(image, entry.digest, "pull");
    if (child === undefined)
        throw revision_label_incomplete(image, index.digest, entry.digest);
    return child;
}
function revision_label_incomplete(image, whole, part) {
    return new release_error/* ReleaseError */.K("image-missing", `${image}@${whole} names ${part}, which the registry does not have: the image is incomplete (pushed in part, or cleaned up). Build and push it again.`);
}

;// CONCATENATED MODULE: ./src/promotion/find-image.js



/**
 * The digest of a commit's build, undefined when the registry does not have it.
 * @throws ReleaseError `digest-mismatch` when it is not the build that is known under this commit
 */
async function findBuild(registry, build) {
    const manifest = await registry.readManifest(build.image, build.tag, "pull");
    if (manifest === undefined)
        return undefined;
    const name = `${build.image}:${build.tag}`;
    const other = build.expected.find(({ digest }) => digest !== manifest.digest);
    if (other !== undefined) {
        throw new release_error/* ReleaseError */.K("digest-mismatch", `${name} is ${manifest.digest}, but ${other.says} ${other.digest} for commit ${(0,commit_id/* shortId */.m_)(build.commit)}. A build tag was written again, so what was tested is not what would go out. Put the tag back to the digest that was tested, or release a new commit. Nothing was written.`);
    }
    if (build.ambiguousTag)
        await checkRevision(registry, build, name, manifest);
    return manifest.digest;
}
async function checkRevision(registry, build, name, manifest) {
    const revision = await revisionLabel(registry, build.image, manifest);
    if (revision === build.commit)
        return;
    const says = revision === undefined ? "has no label" : `says ${JSON.stringify(revision)} in its label`;
    throw new release_error/* ReleaseError */.K("digest-mismatch", `${name} ${says} org.opencontainers.image.revision, so it is not proven to be the build of commit ${build.commit}: its tag holds only the commit's first digits. Set that label in the build to the full commit. Nothing was written.`);
}
/** @throws ReleaseError `tag-immutable` when a tag that never moves holds another image already */
function checkFixedTags(image, held, digest) {
    const other = held.find((one) => one.digest !== undefined && one.digest !== digest);
    if (other === undefined)
        return;
    throw new release_error/* ReleaseError */.K("tag-immutable", `${image}:${other.tag} holds ${other.digest} already, and the image to promote is ${digest}. A version's tag never moves: release this image under a new version. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/promotion/find-images.js







/** The builds of all goals, at once. Those that are missing are left out, or stop everything, as was asked for. */
async function findImages(planning, goals) {
    const looked = await Promise.all(goals.map(async (goal) => {
        const { image } = goal.service;
        const tags = imageTags(planning.environment, goal, () => false).fixed;
        // The tags that the image will get are looked at beside it: they may hold another one.
        const [{ build, digest }, held] = await Promise.all([
            lookUp(planning, goal),
            Promise.all(tags.map(async (tag) => ({ tag, digest: await planning.registry.readDigest(image, tag) }))),
        ]);
        if (digest !== undefined)
            checkFixedTags(image, held, digest);
        return { goal, build, digest };
    }));
    const found = [];
    const missing = [];
    for (const { goal, build, digest } of looked) {
        if (digest !== undefined)
            found.push({ goal, sourceTag: build.tag, digest });
        else
            missing.push(leftOut(planning, goal, build));
    }
    return { found, missing };
}
async function lookUp(planning, goal) {
    const build = await buildOf(planning, goal);
    return { build, digest: await findBuild(planning.registry, build) };
}
async function buildOf(planning, goal) {
    const template = planning.configuration.tags.build;
    const { image } = goal.service;
    return {
        image,
        tag: buildTag(planning.configuration, goal.service.name, goal.commit),
        commit: goal.commit,
        expected: [...expectedDigests(planning, goal), ...(await twinDigest(planning, image, goal.twin))],
        ambiguousTag: !(0,versions_template/* holds */.v9)(template, "sha"),
    };
}
/** What must be true of the digest: what was asked for, and what any environment has recorded for this commit. */
function expectedDigests(planning, goal) {
    const asked = planning.request.expectedDigest;
    const recorded = [...planning.states.values()].flatMap(({ environment, manifest }) => {
        const entry = manifest.services.get(goal.service.name);
        if (entry?.commit !== goal.commit || entry.digest === undefined)
            return [];
        return [{ digest: entry.digest, says: `${environment.name} runs` }];
    });
    return [
        ...(asked === undefined ? [] : [{ digest: asked, says: "expected-digest says" }]),
        ...(goal.recorded === undefined ? [] : [{ digest: goal.recorded, says: `${goal.takenFrom?.environment} runs` }]),
        ...recorded,
    ];
}
async function twinDigest(planning, image, twin) {
    if (twin === undefined)
        return [];
    const digest = await planning.registry.readDigest(image, twin);
    return digest === undefined ? [] : [{ digest, says: `its release candidate ${image}:${twin} is` }];
}
function leftOut({ request, environment }, goal, { image, tag }) {
    const name = goal.service.name;
    if (request.onMissingImage === "skip") {
        const sentence = `${name}: left out, since there is no image ${image}:${tag}. Its build failed, or has not pushed.`;
        return { service: name, why: "image-missing", sentence };
    }
    throw new release_error/* ReleaseError */.K("image-missing", `There is no image ${image}:${tag}, so ${describeGoal(goal, environment)} cannot be had: commit ${(0,commit_id/* shortId */.m_)(goal.commit)} was not built for this service, or the build did not push it under this tag. Build that commit, or choose one that was built. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/promotion/superseded.js






/** The error for a service that moved between the plan and the write: what is there now, by whom, and since when. */
async function superseded(manifests, place, { service, renamedFrom }, planned) {
    const [came, went] = [arrival(service), departure(service)];
    const file = manifestFile(place, new Map(renamedFrom === null ? [] : [[service, renamedFrom]]));
    await ask(await manifestVersions(manifests, place), file, [came, went]);
    const present = came.answer();
    const now = describeNow(place.name, service, present?.entry, present ?? went.answer());
    return new ReleaseError("superseded", `${now}, but this was planned when it ran ${planned}. Nothing was written. Look at what is there, and start again if it should still be replaced.`);
}
/** The error for a run that was started again after others have moved on what its earlier attempt brought in. */
function overtaken(environment, { service, version }, now) {
    const what = `${service.name} ${version}`;
    return new release_error/* ReleaseError */.K("superseded", `An earlier attempt of this run has brought ${what} to ${environment} already, and since then somebody has moved on: ${now}. Running it again would undo that. Nothing was written. Start a new run if ${what} should come back.`);
}

;// CONCATENATED MODULE: ./src/config/release-branch.js

const NUMBER = "0|[1-9][0-9]{0,14}";
/** The service whose release branch this is; undefined when it is nobody's, or could be that of several. */
function releaseBranchOwner({ services, tags }, branch) {
    const owners = [...services.values()].filter((service) => namesOf(service).some((name) => releaseLine(tags.releaseBranch, name, branch)));
    return owners.length === 1 ? owners[0] : undefined;
}
/** The line of versions that a branch holds; undefined when it is no release branch of the service. */
function releaseLine(template, service, branch) {
    const seen = new Set();
    const parts = template.parts.map((part) => {
        if ("literal" in part)
            return escaped(part.literal);
        if (part.placeholder === "service")
            return escaped(service);
        if (seen.has(part.placeholder))
            return `\\k<${part.placeholder}>`;
        seen.add(part.placeholder);
        return `(?<${part.placeholder}>${NUMBER})`;
    });
    const found = new RegExp(`^${parts.join("")}$`).exec(branch)?.groups;
    return found === undefined ? undefined : { major: Number(found.major), minor: Number(found.minor) };
}
/** A pattern for `git ls-remote` that takes all release branches of a service, and perhaps others: sieve with `releaseLine`. */
function releaseBranchPattern(template, service) {
    const parts = template.parts.map((part) => {
        if ("literal" in part)
            return part.literal;
        return part.placeholder === "service" ? service : "*";
    });
    return `refs/heads/${parts.join("")}`;
}
function escaped(literal) {
    return literal.replaceAll(/[\\^$.|?*+()[\]{}]/g, "\\$&");
}

;// CONCATENATED MODULE: ./src/git/list-refs.js

/**
 * The refs of the remote that match, by full name: `HEAD`, `refs/heads/main`, `refs/tags/blue/*` (`*` takes slashes,
 * too). The server leaves out what no pattern can mean.
 */
async function listRefs({ contents }, patterns) {
    if (patterns.length === 0)
        return new Map();
    return (0,git_ask/* demand */.w)(contents, (transport) => transport.list(contents, patterns), "list the refs");
}

;// CONCATENATED MODULE: ./src/promotion/version-tags.js





const TAGS = "refs/tags/";
const BRANCHES = "refs/heads/";
/** All version tags of the services, and all release branches of those in `lined`, in one request for refs. */
async function readReleaseRefs(code, configuration, services, lined) {
    const { service: template, releaseBranch } = configuration.tags;
    const patterns = [
        ...services.flatMap(service_namesOf).map((name) => tagPattern(template, name)),
        ...lined.flatMap(service_namesOf).map((name) => releaseBranchPattern(releaseBranch, name)),
    ];
    const refs = await listRefs(code, [...new Set(patterns)]);
    const versions = (name) => [...refs].flatMap(([ref, state]) => versionOf(template, name, ref, state));
    const lines = (name) => [...refs].flatMap(([ref, state]) => lineOf(releaseBranch, name, ref, state));
    return {
        // Where both names have a tag for a version, the present one's is read last, and counts.
        versions: (service) => new Map(service_namesOf(service).toReversed().flatMap(versions)),
        tagOf(service, version) {
            const tags = service_namesOf(service).map((name) => serviceTag(template, name, version));
            return tags.find((tag) => refs.has((0,ref_name/* tagRef */.y6)(tag))) ?? serviceTag(template, service.name, version);
        },
        head: (branch) => refs.get((0,ref_name/* branchRef */.Mi)(branch))?.commit,
        // By the branch, since a template without {service} gives both names the same ones.
        lines: (service) => [
            ...new Map(service_namesOf(service)
                .flatMap(lines)
                .map((line) => [line.branch, line])).values(),
        ],
    };
}
function versionOf(template, service, ref, { commit }) {
    const version = ref.startsWith(TAGS) ? matchTag(template, service, ref.slice(TAGS.length)) : undefined;
    return version === undefined ? [] : [[version, commit]];
}
function lineOf(template, service, ref, { commit }) {
    const branch = ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : "";
    const line = releaseLine(template, service, branch);
    return line !== undefined && (0,ref_name/* isBranchName */.Q8)(branch) ? [{ line, branch, head: commit }] : [];
}

;// CONCATENATED MODULE: ./src/promotion/plan-promotion.js




















async function planPromotion(begun, world) {
    const planning = await readState(begun, world);
    checkStages(planning);
    const { goals, leftOut, warnings } = await chooseGoals(planning);
    // A manifest may name a commit that is nowhere; Git is asked while the registry is.
    const unproven = goals.filter(({ refs }) => refs.tag === "create").map(({ commit }) => commit);
    const [, { found, missing }] = await bothEnd(ensureCommits(planning.code, unproven), findImages(planning, goals));
    const history = await (0,history_facts/* readHistory */.L)(planning, found);
    const services = found.map((one, index) => {
        const facts = history.facts[index];
        if (facts === undefined)
            throw new Error("A goal has no history.");
        const tags = imageTags(planning.environment, one.goal, facts.rises);
        return { ...one, history: facts, tags };
    });
    const state = (0,promotion_planning/* stateOf */.L)(planning, planning.environment.name);
    const unjudged = assemblePlan(planning, {
        services,
        leftOut: [...leftOut, ...missing],
        warnings: [...warnings, ...history.warnings],
        carries: await state.carries(),
    });
    const plan = { ...unjudged, gates: await checkGates(planning, services, unjudged) };
    refuseToUndo(planning.environment, services);
    checkWritable(plan, state.tip);
    const there = services.flatMap(({ goal, history: { arrival } }) => arrival === undefined ? [] : [describe_now_describeNow(plan.environment.name, goal.service.name, arrival.entry, arrival)]);
    (0,approved_plan/* checkApproved */.Eh)(plan, planning.request.approvedPlan, there);
    return { plan, planning };
}
/** A run again finishes what it began. It does not bring back what others have replaced since; a new run may. */
function refuseToUndo({ name, from }, services) {
    // Where builds come in, the newer commit wins, whichever run brings it.
    if (from === undefined)
        return;
    for (const { goal, digest, history } of services) {
        const { arrival, isRepeated } = history;
        if (!isRepeated || (0,manifests_entry/* runs */.Np)(arrival?.entry, { version: goal.version, digest }))
            continue;
        throw overtaken(name, goal, describe_now_describeNow(name, goal.service.name, arrival?.entry, arrival));
    }
}
/** Both, to their ends: the first error is always the same, and nothing is still under way when it is thrown. */
async function bothEnd(one, other) {
    await Promise.allSettled([one, other]);
    return [await one, await other];
}
async function readState(begun, world) {
    const { request, remotes, code, manifests, source } = begun;
    const defaultHead = source.commit;
    const registry = await openRegistry(begun.inputs, world);
    const configuration = await parseSource(source);
    const environment = findEnvironment(configuration, request.environment);
    const wanted = request.wanted.map(({ service, version }) => ({
        service: findService(configuration, service),
        version,
    }));
    // A build that has no version needs no tags.
    const tagged = wanted.filter(({ version }) => environment.from !== undefined || version !== undefined);
    const services = tagged.map(({ service }) => service);
    const reads = bothEnd(readManifests(manifests, [...configuration.environments.values()], renamesOf(configuration)), readReleaseRefs(code, configuration, services, environment.from === undefined ? [] : services));
    // The registry is not asked yet; it lets us in meanwhile.
    const admissions = Promise.all(wanted.map(({ service }) => registry.open(service.image)));
    const [[states, refs]] = await bothEnd(reads, admissions);
    return { request, wanted, configuration, defaultHead, environment, states, refs, remotes, code, registry, world };
}
/** Builds come in where there is no `from`; the environment after that makes releases; later ones take what is there. */
function chooseGoals(planning) {
    const { configuration, environment } = planning;
    if (environment.from === undefined)
        return chooseBuilds(planning);
    return makesReleases(configuration, environment) ? chooseReleases(planning) : chooseDeployed(planning);
}
function makesReleases({ environments }, { from }) {
    return from !== undefined && environments.get(from)?.from === undefined;
}


/***/ })

};
