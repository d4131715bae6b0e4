export const id = 77;
export const ids = [77];
export const modules = {

/***/ 6077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubBranches: () => (/* binding */ githubBranches)
});

// EXTERNAL MODULE: ./src/errors/quote.js
var quote = __webpack_require__(6553);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: ./src/branches/backoff.js
var backoff = __webpack_require__(9170);
// EXTERNAL MODULE: ./src/branches/refused.js
var refused = __webpack_require__(1546);
// EXTERNAL MODULE: ./src/http/transport.js
var http_transport = __webpack_require__(356);
;// CONCATENATED MODULE: ./src/http/json-field.js
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

;// CONCATENATED MODULE: ./src/github/verdict.js


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
    if (isTransient(outcome) || isInternalError(outcome))
        return { kind: "lost", words };
    if (outcome.status >= 300 && outcome.status < 400)
        return { kind: "hopeless", words };
    return { kind: "answered", answer: outcome };
}
function isLimit({ status, headers, body }) {
    const text = parseJson(body.toString("utf8"));
    if (status === 200)
        return listField(text, "errors").some((error) => textField(error, "type") === "RATE_LIMITED");
    if (status !== 403 && status !== 429)
        return false;
    const isSaid = /rate limit/i.test(textField(text, "message") ?? "");
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
    const errors = listField(parseJson(body.toString("utf8")), "errors");
    return errors.some((error) => field(error, "type") === undefined && field(error, "extensions") === undefined);
}
/** `403 (Resource not accessible by integration; request id C0DE:1)`: GitHub's own words, on one line. */
function statusWords(answer) {
    const { status, headers, body } = answer;
    const text = parseJson(body.toString("utf8"));
    const messages = [textField(text, "message"), ...listField(text, "errors").map(errorWords)];
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
    const kind = textField(error, "type") ?? textField(error, "code");
    return [textField(error, "message"), kind && `[${kind}]`].filter(Boolean).join(" ");
}

;// CONCATENATED MODULE: ./src/github/client.js





const client_ATTEMPTS = 5;
const LONGEST_WAIT = 60_000;
const LARGEST_ANSWER = 32 * 1024 * 1024;
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
                throw unavailable(request, words, false);
            if (verdict.kind === "lost" && isWrite)
                return { kind: "lost", words };
            const wait = verdict.kind === "limited" ? verdict.wait : (0,backoff/* patience */._)(attempt, world);
            const limited = verdict.kind === "limited" ? `${words} and asks to wait ${Math.ceil(wait / 1000)} seconds` : words;
            if (attempt === client_ATTEMPTS || wait > Math.min(LONGEST_WAIT, timeoutMs))
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
    const words = hide(statusWords(answer));
    const isRefused = [401, 403, 404].includes(answer.status) && !(0,refused/* namesRule */.p)(words);
    if (isRefused && request.mayBeHidden !== true)
        throw unauthorized(request, words);
    return answer.status < 400 ? answer : { ...answer, body: Buffer.from(hide(answer.body.toString("utf8"))) };
}
/** `words`: GitHub's own, already without secrets. */
function unauthorized({ url, doing }, words) {
    return new release_error/* ReleaseError */.K("unauthorized", `${url.host} does not let us ${doing}: it answered ${words}. Nothing was written. Check that the repository is there and that the token is valid and may write it: contents: write for the job's own token, or the token of a GitHub App that is installed on that repository.`);
}
function unavailable({ url, doing, method = "POST" }, words, retryable = true) {
    // What is only read, nobody asked to be written by the API.
    const otherwise = method === "GET" ? "" : '; or use "commit-with: git"';
    const advice = retryable
        ? "Run again when the API answers; what is already done stays done."
        : `Trying again will not help: check GITHUB_API_URL, the repository's address (it may have been renamed), and the proxy if there is one${otherwise}.`;
    return new release_error/* ReleaseError */.K("api-unavailable", `Could not ${doing}: ${url.host} ${words}. ${advice}`, { retryable });
}

// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
// EXTERNAL MODULE: ./src/refs/ref-name.js
var ref_name = __webpack_require__(6221);
;// CONCATENATED MODULE: ./src/github/first-commit.js





/**
 * Begins a branch with one commit that has these files alone: `createCommitOnBranch` cannot, so it is done with the Git
 * database (blobs, a tree, a commit without parents), and a ref that must not exist yet. Objects that nothing points to
 * are nothing, so only the last request counts.
 */
async function sendFirstCommit(client, place, next) {
    const { files, message, branch } = next;
    const make = (kind, body) => create(client, place, next, kind, body);
    const entries = [];
    for (const [path, bytes] of files) {
        const made = await make("blobs", { content: bytes.toString("base64"), encoding: "base64" });
        if (typeof made !== "string")
            return made;
        entries.push({ path, mode: "100644", type: "blob", sha: made });
    }
    const tree = await make("trees", { tree: entries });
    if (typeof tree !== "string")
        return tree;
    const commit = await make("commits", { message, tree, parents: [] });
    if (typeof commit !== "string")
        return commit;
    const doing = `write ${next.what}`;
    const url = gitUrl(place, "refs");
    const answer = await client.write({ method: "POST", url, body: { ref: (0,ref_name/* branchRef */.Mi)(branch), sha: commit }, doing });
    if (answer.kind === "lost")
        return answer;
    return answer.status === 201 ? { kind: "done", commit } : { kind: "no", words: statusWords(answer) };
}
/** The id of the new object; or what GitHub said instead, e.g. that the repository is empty. */
async function create(client, place, { what }, kind, body) {
    const url = gitUrl(place, kind);
    const doing = `write ${what}`;
    const answer = await client.ask({ method: "POST", url, body, doing });
    if (answer.status !== 201)
        return { kind: "no", words: statusWords(answer) };
    const id = textField(parseJson(answer.body.toString("utf8")), "sha") ?? "";
    if ((0,commit_id/* isCommitId */.jh)(id))
        return id;
    throw unavailable({ url, doing }, "answered without the object that it made");
}
function gitUrl({ rest, owner, name }, kind) {
    return new URL(`${rest}/repos/${owner}/${name}/git/${kind}`);
}

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
    const body = parseJson(answer.body.toString("utf8"));
    const errors = listField(body, "errors");
    const words = statusWords(answer);
    const isForbidden = errors.some((error) => /^(FORBIDDEN|INSUFFICIENT_SCOPES)$/.test(textField(error, "type") ?? ""));
    if (isForbidden && !(0,refused/* namesRule */.p)(words))
        throw unauthorized({ url, doing }, words);
    const isUnknown = errors.some((error) => field(error, "extensions") !== undefined);
    const isRefused = answer.status !== 200 && (0,refused/* namesRule */.p)(words);
    if (isUnknown || (answer.status !== 200 && !isRefused)) {
        throw new release_error/* ReleaseError */.K("unsupported", `Could not ${doing}: ${url.host} does not understand the request; it answered ${words}. Nothing was written. A GitHub server is needed that has createCommitOnBranch; or use "commit-with: git".`);
    }
    const typed = errors.map((error) => ({ type: textField(error, "type") ?? "", path: listField(error, "path") }));
    const refusal = isRefused ? [{ type: "", path: [] }] : [];
    return { kind: "answer", data: field(body, "data"), errors: [...typed, ...refusal], words };
}

;// CONCATENATED MODULE: ./src/github/next-commit.js




const MUTATION = "mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
/** Adds a commit to a branch whose head must be `expected`; GitHub makes it, in the name of the token's owner, and signs. */
async function sendNextCommit(client, place, next, expected) {
    const { branch, files, message, what } = next;
    const additions = [...files].map(([path, bytes]) => ({ path, contents: bytes.toString("base64") }));
    const doing = `write ${what}`;
    const input = {
        branch: { repositoryNameWithOwner: `${place.owner}/${place.name}`, branchName: branch },
        expectedHeadOid: expected,
        message: headlineAndBody(message),
        fileChanges: { additions },
    };
    const answer = await mutate(client, place, { query: MUTATION, variables: { input }, doing });
    if (answer.kind === "lost")
        return answer;
    if (answer.errors.some(({ type }) => type === "STALE_DATA"))
        return { kind: "stale" };
    if (answer.errors.length > 0)
        return { kind: "no", words: answer.words };
    const oid = textField(field(field(answer.data, "createCommitOnBranch"), "commit"), "oid") ?? "";
    if ((0,commit_id/* isCommitId */.jh)(oid))
        return { kind: "done", commit: oid };
    throw unavailable({ url: place.graphql, doing }, "answered without the commit that it made");
}
/** GitHub puts an empty line between the two, as Git does between a subject and what follows. */
function headlineAndBody(message) {
    const [headline = "", ...rest] = message.split("\n");
    const body = rest.join("\n").trim();
    return body === "" ? { headline } : { headline, body };
}

// EXTERNAL MODULE: ./src/branches/repository-path.js
var repository_path = __webpack_require__(7574);
// EXTERNAL MODULE: ./src/branches/require-files.js
var require_files = __webpack_require__(611);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
        const mode = modeOf(field(target, alias));
        if (mode !== undefined)
            entries.set(path, (0,require_files/* kindOf */.I)(mode));
    }
    (0,require_files/* requireFiles */.P)(entries, paths, `the branch ${branch}`);
    const commit = idOf(target, place, doing);
    const committedAt = new Date(textField(target, "committedDate") ?? "");
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
    const repository = field(answer.data, "repository");
    requireAnswered(answer, repository, place, doing);
    const ref = field(repository, "ref");
    return ref === null || ref === undefined ? undefined : field(ref, "target");
}
/** A path that is not there is none of a reader's faults, however it is said. */
function requireAnswered(answer, repository, place, doing) {
    const { graphql: url, owner, name } = place;
    const faults = answer.errors.filter(({ path }) => !/^(file|folder)\d+$/.test(String(path.at(-1))));
    if (faults.some(({ type }) => type === "NOT_FOUND"))
        throw unauthorized({ url, doing }, answer.words);
    if (faults.length > 0)
        throw unavailable({ url, doing }, `answered ${answer.words}`);
    const present = textField(repository, "nameWithOwner");
    if (present === undefined)
        throw unavailable({ url, doing }, "answered without the repository");
    if (present.toLowerCase() === `${owner}/${name}`.toLowerCase())
        return;
    throw new release_error/* ReleaseError */.K("invalid-input", `${place.url} was renamed: it is ${present} now. Nothing was written. Give its present address.`);
}
/** GraphQL has a mode's number: 33188 is 100644 in octal digits. */
function modeOf(entry) {
    const mode = field(entry, "mode");
    return typeof mode === "number" ? mode.toString(8).padStart(6, "0") : undefined;
}
function idOf(target, place, doing) {
    const oid = textField(target, "oid") ?? "";
    if ((0,commit_id/* isCommitId */.jh)(oid))
        return oid;
    throw unavailable({ url: place.graphql, doing }, "answered without the branch's commit");
}
async function readFiles(client, place, target, paths) {
    const files = new Map();
    for (const [alias, path] of Object.entries(paths)) {
        const entry = field(target, alias);
        const mode = modeOf(entry);
        const oid = textField(entry, "oid");
        if (mode === undefined || oid === undefined)
            continue;
        const text = textField(field(entry, "object"), "text");
        files.set(path, { mode, bytes: await blobBytes(client, place, oid, text) });
    }
    return files;
}

;// CONCATENATED MODULE: ./src/github/recent-commits.js




/** How far below the head it is looked for: what others can add while one answer is on its way. */
const DEPTH = 50;
/** Looks again at the branch, in one request. */
async function lookAgain(client, place, next) {
    const paths = Object.fromEntries([...next.files.keys()].map((path, index) => [`file${index}`, path]));
    const files = Object.keys(paths).map((alias) => `${alias}: file(path: $${alias}) { oid }`);
    const commit = `oid message parents(first: 1) { nodes { oid } } ${files.join(" ")}`;
    const doing = `look what became of the write of ${next.what}`;
    const fields = `oid history(first: ${DEPTH}) { nodes { ${commit} } }`;
    const target = await askTarget(client, place, next.branch, doing, paths, fields);
    const wanted = [...next.files.values()].map(blobId);
    const isOurs = (node) => textField(listField(field(node, "parents"), "nodes")[0], "oid") === next.tip?.commit &&
        textField(node, "message")?.trimEnd() === next.message.trimEnd() &&
        wanted.every((id, index) => textField(field(node, `file${index}`), "oid") === id);
    const ours = listField(field(target, "history"), "nodes").find(isOurs);
    return { head: recent_commits_idOf(target), ours: recent_commits_idOf(ours) };
}
function recent_commits_idOf(commit) {
    const oid = textField(commit, "oid") ?? "";
    return (0,commit_id/* isCommitId */.jh)(oid) ? oid : undefined;
}

;// CONCATENATED MODULE: ./src/github/swap-branch.js





/** How often a write is sent while the branch stands still and no answer comes. */
const TRIES = 4;
/**
 * Sends until it is known what became of it: after anything but a clear answer the branch itself is asked, and words
 * only choose the sentence. Sending again is harmless, since each attempt is taken only by the same head.
 */
async function swapBranch(client, place, next, world, send) {
    let wasLost = false;
    for (let tried = 1;; tried++) {
        const sent = await send();
        if (sent.kind === "done")
            return { kind: "updated", commit: sent.commit };
        if (sent.kind === "stale" && !wasLost)
            return { kind: "moved" };
        wasLost ||= sent.kind === "lost";
        const { head, ours } = await look(client, place, next, wasLost);
        if (ours !== undefined)
            return { kind: "updated", commit: ours };
        if (head !== next.tip?.commit)
            return { kind: "moved" };
        if (sent.kind === "no")
            return { kind: "refused", error: (0,refused/* refused */.J)(place.url, next.what, `${sent.words}.`) };
        if (tried === TRIES)
            throw neverAnswered(place, next, sent);
        await world.sleep((0,backoff/* patience */._)(tried, world));
    }
}
async function look(client, place, next, wasLost) {
    try {
        return await lookAgain(client, place, next);
    }
    catch (cause) {
        if (!wasLost || !(cause instanceof release_error/* ReleaseError */.K) || !cause.retryable)
            throw cause;
        throw new release_error/* ReleaseError */.K("api-unavailable", `${place.graphql.host} stopped answering while ${next.what} was being written: it is not known whether the write arrived. Run again when the API answers; repeating it is harmless.`, { cause, retryable: true });
    }
}
function neverAnswered({ graphql: url }, { what, branch }, sent) {
    const words = sent.kind === "lost" ? sent.words : "gave no usable answer";
    const { message } = unavailable({ url, doing: `write ${what}` }, `${words}, ${TRIES} times`);
    const state = `The branch ${branch} is what it was before.`;
    return new release_error/* ReleaseError */.K("api-unavailable", `${message} ${state}`, { retryable: true });
}

;// CONCATENATED MODULE: ./src/github/github-branches.js







/**
 * A repository's branches over GitHub's API: one request reads a branch with its files, one adds a commit to it. The
 * commits are GitHub's own: signed by it, in the name of whoever the token belongs to.
 */
function githubBranches(place, bearer, timeoutMs, world) {
    const client = connectGithub(bearer, timeoutMs, world);
    return {
        url: place.url,
        read: (branch, paths) => readBranch(client, place, branch, paths),
        stage: async (next) => stage(client, place, next, world),
    };
}
function stage(client, place, next, world) {
    const { tip } = next;
    if (tip === undefined) {
        return { swap: () => swapBranch(client, place, next, world, () => sendFirstCommit(client, place, next)) };
    }
    requirePlainFiles(next);
    const send = () => sendNextCommit(client, place, next, tip.commit);
    return { swap: () => swapBranch(client, place, next, world, send) };
}
/** `createCommitOnBranch` knows no modes: it would take the executable bit from a file that has one. */
function requirePlainFiles({ branch, files, tip }) {
    const executable = [...files.keys()].find((path) => (tip?.files.get(path)?.mode ?? "100644") !== "100644");
    if (executable === undefined)
        return;
    throw new release_error/* ReleaseError */.K("invalid-config", `${(0,quote/* quote */.h)(executable)} on the branch ${branch} is executable, and GitHub's API would change that. Nothing was written. Take the executable bit from the file, or use "commit-with: git".`);
}


/***/ })

};
