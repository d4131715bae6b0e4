import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 966:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_actions_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(171);
/* harmony import */ var _src_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(693);


await (0,_src_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_src_actions_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

;// CONCATENATED MODULE: ./src/gates/facts.js
/** `blue 1.6.0`, for sentences. */
function subjectOf({ service, version }) {
    return `${service} ${version}`;
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

// EXTERNAL MODULE: ./src/images/digest.js
var images_digest = __nccwpck_require__(998);
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
const INPUTS = ["service", "version", "environment", "digest", "commit", "verification"];
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
    ask: (facts) => ask(facts, "before", facts.environment.verify.before),
};
/** Whether the one that looks at them after they came to the environment before says so. */
const verifiedInFrom = {
    name: "verification",
    of: "service",
    ask: (facts) => ask(facts, "after", facts.environment.verify.inFrom),
};
/** A rollback goes to what was let in once; an emergency is no reason to believe that it works. */
function ask(facts, when, workflow) {
    if (workflow === null || facts.move !== "forward")
        return undefined;
    const found = facts.verifications.find(({ asked }) => asked.when === when);
    if (found !== undefined)
        return verificationVerdict(found);
    return unknown(`Whether ${subjectOf(facts)} has passed ${workflow} was not read.`);
}
/** What one verification says; also for those who start it and wait. */
function verificationVerdict({ asked, run }) {
    const { workflow } = asked;
    if (run === undefined)
        return asked.when === "before" ? notYet(asked) : missing(asked);
    const subject = `${subjectOf(asked)} ${asked.when === "before" ? "before it goes to" : "in"} ${asked.environment}`;
    if ("unread" in run)
        return unknown(`Whether ${workflow} has passed for ${subject} is not known. ${run.unread}`);
    const evidence = {
        workflow,
        run: run.url,
        attempt: `${run.attempt}`,
        ...(run.conclusion === null ? {} : { conclusion: run.conclusion }),
    };
    if (run.state === "passed")
        return pass(`${workflow} passed for ${subject}: ${run.url}`, evidence);
    if (run.state === "running") {
        return waits("checks-failed", `${workflow} still looks at ${subject}: ${run.url}. Wait for it.`, evidence);
    }
    return block("checks-failed", failedSentence(asked, run, subject), evidence);
}
function notYet(asked) {
    const sentence = `${asked.workflow} must pass for ${subjectOf(asked)} before it goes to ${asked.environment}, and has not been started. The promote action starts it and waits, and so does actions/verify with this plan.`;
    return waits("checks-failed", sentence, { workflow: asked.workflow });
}
function missing(asked) {
    const sentence = `${asked.workflow} must have passed for ${subjectOf(asked)} in ${asked.environment}, and was never started for its image: perhaps it came there before \`verify\` was configured, or not by the promote action. Start it, let it pass, and run this again: ${commandFor(asked)}`;
    return block("checks-failed", sentence, { workflow: asked.workflow });
}
function failedSentence(asked, run, subject) {
    return `${asked.workflow} did not pass for ${subject} (${run.conclusion}): ${run.url}. If the version is at fault, release a fixed one. If it is not, run it again (gh run rerun ${run.id}), or start a new run (${commandFor(asked)}): the newest counts. Then run this again.`;
}

;// CONCATENATED MODULE: ./src/markdown/markdown.js
/** Marks that change the direction of the text behind them: a title with one could turn its whole line around. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Control characters, and what else ends a line. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** What is markup, what becomes a link by itself, and what GitHub takes for a reference: `@name`, `#1`, `GH-1`. */
const MEANS = /[\\`*_{}[\]|<>~&$@#]|:\/\/|www\.|GH-(?=\d)/gi;
/** A space without width: references are looked for when escapes are gone, so only this parts a mark from its name. */
const PART = "&#8203;";
/** Untrusted text as plain words in Markdown: one line, nothing in it is markup, a mention, a reference or a link. */
function plain(text) {
    return text.replace(BREAKS, " ").replace(TURNS, "").replace(MEANS, meaningless);
}
function meaningless(mark) {
    if (mark === "@" || mark === "#")
        return `${entity(mark)}${PART}`;
    if (mark === "://")
        return `${entity(":")}//`;
    if (mark.length === 1)
        return entity(mark);
    return mark.endsWith(".") ? `${mark.slice(0, -1)}${entity(".")}` : `${mark}${PART}`;
}
/** Text in monospace: as it is, but for line breaks and what would end it. */
function code(text) {
    return text === "" ? "" : `\`${text.replace(TURNS, "").replace(BREAKS, " ").replace(/[`|]/g, " ")}\``;
}
/** The beginning of a text that has no limit of its own: whole characters, so that none is cut in two. */
function cut(words, most) {
    const characters = [...words.slice(0, 4 * most)];
    return characters.length > most ? `${characters.slice(0, most).join("")}…` : words;
}
/** A link, where the address has nothing in it that Markdown could read as anything else. */
function markdown_link(text, url) {
    return /^https?:\/\/[\w.:/-]+$/.test(url) ? `[${plain(text)}](${url})` : plain(`${text} ${url}`);
}
/** A table; cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}

;// CONCATENATED MODULE: ./src/promotion/describe-verified.js



/** What looked at what, and how it ended, as people read it in the job summary. */
function describeVerified({ runs, leftAlone }, dryRun) {
    const nothing = runs.length === 0 && leftAlone.length === 0 ? "Nothing is to be verified." : "";
    const missing = dryRun && runs.some(({ run }) => run === undefined) ? "Dry run: nothing was started." : "";
    const parts = [
        "### Verification",
        nothing,
        runs.length === 0 ? "" : runsTable(runs),
        ...leftAlone.map(plain),
        missing,
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
function runsTable(runs) {
    const rows = runs.map(({ asked, run }) => [
        code(asked.workflow),
        `${plain(subjectOf(asked))} ${asked.when} ${plain(asked.environment)}`,
        run === undefined ? "–" : markdown_link(`run ${run.id}`, run.url),
        run === undefined ? "not started" : plain(run.conclusion ?? "running"),
    ]);
    return table(["workflow", "of", "run", ""], rows);
}
/** The outputs of the action. */
function verifiedOutputs({ runs }) {
    return {
        verified: runs.every((one) => verificationVerdict(one).verdict === "pass"),
        runs: runs.map(({ asked, run }) => ({
            service: asked.service,
            workflow: asked.workflow,
            url: run?.url ?? "",
            conclusion: run?.conclusion ?? "",
        })),
    };
}

// EXTERNAL MODULE: ./src/errors/quote.js
var errors_quote = __nccwpck_require__(553);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __nccwpck_require__(843);
;// CONCATENATED MODULE: ./src/config/duration.js


const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const UNITS = new Map([
    ["s", SECOND],
    ["m", MINUTE],
    ["h", 60 * MINUTE],
    ["d", 24 * 60 * MINUTE],
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
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a whole number of seconds, minutes, hours or days, such as 90s, 90m, 24h or 2d, but is ${(0,errors_quote/* quote */.h)(text)}.`);
}

// EXTERNAL MODULE: ./src/errors/with-state.js
var with_state = __nccwpck_require__(645);
// EXTERNAL MODULE: ./src/git/remote.js
var git_remote = __nccwpck_require__(178);
;// CONCATENATED MODULE: ./src/git/ssh-access.js


/** What a step brings along for its remotes over SSH. It prints as nothing: the key leaves it only by `key`. */
class SshAccess {
    /** Lines of a known_hosts file (sshd(8)); undefined: the runner's own files are asked. */
    knownHosts;
    #key;
    constructor(key, knownHosts) {
        this.#key = key;
        this.knownHosts = knownHosts;
    }
    /** The private key, as a key file holds it; undefined: the agent's or the runner's own are used. */
    get key() {
        return this.#key;
    }
    get isEmpty() {
        return this.#key === undefined && this.knownHosts === undefined;
    }
}
/** Both texts may be empty. @throws ReleaseError `invalid-input`; the key's text is never repeated. */
function ssh_access_parseSshAccess(key, knownHosts) {
    return new SshAccess(key === "" ? undefined : parseKey(key), knownHosts === "" ? undefined : parseHosts(knownHosts));
}
const WHOLE_FILE = 'the whole file, from "-----BEGIN … PRIVATE KEY-----" to "-----END … PRIVATE KEY-----"';
function parseKey(given) {
    // ssh refuses a key without its last line end, and inputs are trimmed.
    const key = `${given.replaceAll(/\r\n?/g, "\n").trim()}\n`;
    if (/^(ssh|ecdsa|sk)-\S+ \S/.test(key)) {
        throw refused(`holds a public key. Give the private half: ${WHOLE_FILE}. The public half belongs to the repository`);
    }
    const [, , body] = /^-----BEGIN ((?:[A-Z]+ )*PRIVATE KEY)-----\n([\s\S]+)\n-----END \1-----\n$/.exec(key) ?? [];
    if (body === undefined)
        throw refused(`is no private key. Give ${WHOLE_FILE}`);
    if (isEncrypted(key, body)) {
        throw refused('is protected by a passphrase, which nobody can type here. Give a key of its own for this purpose, without one (ssh-keygen -t ed25519 -N "")');
    }
    return key;
}
/** OpenSSH's own format names its cipher first (PROTOCOL.key in its source); PEM says it in a header (RFC 1421). */
function isEncrypted(key, body) {
    if (/^-----BEGIN ENCRYPTED |^Proc-Type: .*ENCRYPTED/m.test(key))
        return true;
    const bytes = Buffer.from(body, "base64");
    const magic = "openssh-key-v1\0";
    if (bytes.toString("latin1", 0, magic.length) !== magic)
        return false;
    return bytes.toString("latin1", magic.length + 4, magic.length + 8) !== "none";
}
function refused(why) {
    return new release_error/* ReleaseError */.K("invalid-input", `The input "ssh-key" ${why}. Nothing was written.`);
}
function parseHosts(given) {
    const lines = given.split(/\r\n?|\n/).map((line) => line.trim());
    for (const line of lines.filter((text) => text !== "" && !text.startsWith("#"))) {
        if (/^(@(cert-authority|revoked)\s+)?[^\s@]\S*\s+(ssh|ecdsa|sk)-\S+\s+[A-Za-z0-9+/]+=*(\s|$)/.test(line))
            continue;
        const host = /^(ssh|ecdsa|sk)-/.test(line) ? " The host's name is missing at its beginning." : "";
        throw new release_error/* ReleaseError */.K("invalid-input", `The input "ssh-known-hosts" has a line that is none of a known_hosts file: ${(0,errors_quote/* quote */.h)(line)}.${host} Each line is a host's name, the type of its key, and the key: "github.com ssh-ed25519 AAAA…". Nothing was written.`);
    }
    return `${lines.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./src/setup/remotes.js



/**
 * The two repositories. A token goes to the host that it was given for and to no other: `token` serves the manifests,
 * too, when they are on the same host and have no token of their own. A key is never sent, so it serves both.
 */
function parseRemotes(inputs, env) {
    const ssh = ssh_access_parseSshAccess(inputs["ssh-key"], inputs["ssh-known-hosts"]);
    const code = readCodeRemote(inputs, env).openedWith(ssh);
    const manifests = inputs["manifest-remote"] === "" ? code : readManifestRemote(inputs, code).openedWith(ssh);
    requireUse(ssh, [code, manifests]);
    return { code, manifests };
}
function parseCodeRemote(inputs, env) {
    const ssh = parseSshAccess(inputs["ssh-key"], inputs["ssh-known-hosts"]);
    const code = readCodeRemote(inputs, env).openedWith(ssh);
    requireUse(ssh, [code]);
    return code;
}
function readCodeRemote(inputs, env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    const fallback = server && repository ? `${server}/${repository}` : "";
    const remote = inputs.remote || fallback;
    if (remote !== "")
        return (0,git_remote/* parseRemote */.M)(remote, inputs.token, "remote");
    throw new release_error/* ReleaseError */.K("invalid-input", 'The input "remote" is empty, and there is no GITHUB_SERVER_URL and GITHUB_REPOSITORY to take it from. Give the URL or the path of the Git repository.');
}
function readManifestRemote(inputs, code) {
    const own = inputs["manifest-token"];
    const manifests = (0,git_remote/* parseRemote */.M)(inputs["manifest-remote"], own, "manifest-remote");
    if (own !== "" || manifests.origin === undefined || manifests.origin !== code.origin)
        return manifests;
    return (0,git_remote/* parseRemote */.M)(inputs["manifest-remote"], inputs.token, "manifest-remote");
}
/** A key that nothing uses is a mistake: most often `remote` was left at its default, which is https. */
function requireUse(ssh, remotes) {
    if (ssh.isEmpty || remotes.some(({ protocol }) => protocol === "ssh"))
        return;
    const urls = [...new Set(remotes.map(({ url }) => url))].join(" and ");
    throw new release_error/* ReleaseError */.K("invalid-input", `The input "ssh-key" or "ssh-known-hosts" is given, but no remote is reached over SSH: ${urls}. Give the address as ssh://git@host/path or git@host:path in the input "remote" or "manifest-remote". Nothing was written.`);
}

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

// EXTERNAL MODULE: ./src/branches/backoff.js
var backoff = __nccwpck_require__(170);
;// CONCATENATED MODULE: ./src/branches/refused.js


/** The error for a write that was refused while the refs stood still; `words` are the other side's own. */
function refused_refused(url, what, words) {
    return new ReleaseError("rejected", `${url} refused the write of ${what}. It said: ${words} Nothing was changed. ${advice(words)}`);
}
/** Whether a refusal comes from a rule of the repository: those who are on its bypass list may. */
function namesRule(words) {
    return /GH0(06|13)|protected (branch|ref)|rule.violation|ruleset/i.test(words);
}

// EXTERNAL MODULE: ./src/http/transport.js
var http_transport = __nccwpck_require__(356);
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
    const isRefused = [401, 403, 404].includes(answer.status) && !namesRule(words);
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
async function readOne(reader, question) {
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
async function readAll(reader, question, list, isEnough = () => false) {
    const values = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const url = new URL(`${reader.place.rest}${question.path}`);
        url.searchParams.set("per_page", `${PER_PAGE}`);
        url.searchParams.set("page", `${page}`);
        const asked = await rest_ask(reader, question, url);
        if (asked.kind === "hidden")
            return asked;
        const { body, goesOn } = asked.value;
        const items = list === undefined ? body : field(body, list);
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
        return { kind: "read", value: { body: parseJson(answer.body.toString("utf8")), goesOn } };
    }
    const words = statusWords(answer);
    const why = `${url.host} did not let us ${doing}: it answered ${words}. Give the job's token the permission "${permission}".`;
    return { kind: "hidden", status: answer.status, why };
}
function unknownForm({ place }, { path, doing }) {
    const request = {
        method: "GET",
        url: new URL(`${place.rest}${path}`),
        doing,
    };
    throw unavailable(request, "answered something that is not what GitHub's API says there", false);
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
        path: `${repositoryPath(reader.place, "actions", "workflows", workflow, "runs")}?${query}`,
        doing: `list the runs of ${workflow}`,
        permission: "actions: read",
        parse: parseRun,
    };
    const isAll = (runs) => runs.length >= MOST_LISTED || isEnough(runs);
    const read = await readAll(reader, question, "workflow_runs", isAll);
    if (read.kind === "read" || read.status !== 404)
        return read;
    const file = `.github/workflows/${workflow}`;
    return { ...read, why: `${read.why} Or ${file} is not on the branch ${branch}: then commit it there.` };
}
function readWorkflowRun(reader, id) {
    return readOne(reader, {
        path: repositoryPath(reader.place, "actions", "runs", `${id}`),
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
    const [id, attempt = 1] = [field(value, "id"), field(value, "run_attempt")];
    const [title, url] = [textField(value, "display_title"), textField(value, "html_url")];
    if (typeof id !== "number" || typeof attempt !== "number" || title === undefined || url === undefined)
        return undefined;
    const hasEnded = textField(value, "status") === "completed";
    return {
        id,
        title,
        attempt,
        conclusion: hasEnded ? (textField(value, "conclusion") ?? "without a conclusion") : undefined,
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
        const isEnough = (runs) => found(wanted, runs).length === wanted.length;
        return { wanted, read: await readDispatchedRuns(reader, workflow, branch, isEnough) };
    }));
    const all = [];
    for (const { wanted, read } of lists) {
        if (read.kind === "hidden")
            return read;
        all.push(...found(wanted, read.value));
    }
    return { kind: "read", value: new Map(all) };
}
function found(wanted, newestFirst) {
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

;// CONCATENATED MODULE: ./src/verification/start-run.js





/** Pauses in milliseconds while GitHub makes a run visible. */
const NAMED = [1_000, 2_000];
const LISTED = [1_000, 2_000, 4_000, 8_000, 15_000];
/**
 * Starts the workflow for a version, once. Where the answer does not say which run it is, or is lost, the run is looked
 * for by its name, and never started a second time.
 * @param branch the default branch
 * @throws ReleaseError `invalid-config`: the workflow cannot be started, or its runs are not called as they must be;
 * `unauthorized`; `api-unavailable`: nobody knows whether it was started
 */
async function startRun(reader, asked, branch, world) {
    const sent = await dispatchWorkflow(reader, asked.workflow, branch, inputsOf(asked));
    if (sent.kind === "refused")
        throw start_run_refused(asked, branch, sent);
    const id = sent.kind === "started" ? sent.id : undefined;
    const run = id === undefined
        ? await lookFor(() => listed(reader, asked, branch), LISTED, world)
        : await lookFor(() => named(reader, asked, id), NAMED, world);
    if (run !== undefined)
        return run;
    if (sent.kind === "started")
        throw wrongName(asked);
    throw new release_error/* ReleaseError */.K("api-unavailable", `Whether ${asked.workflow} was started for ${subjectOf(asked)} is not known: ${reader.place.rest} ${sent.words}, and no such run is to be seen yet. Run again when the API answers: a run that is there is found, and none is started twice.`, { retryable: true });
}
async function lookFor(look, pauses, world) {
    for (const pause of pauses) {
        const run = await look();
        if (run !== undefined)
            return run;
        await world.sleep(pause);
    }
    return look();
}
async function named(reader, asked, id) {
    const run = allowed(await readWorkflowRun(reader, id));
    return isRunOf(run, asked) ? standing(run) : undefined;
}
async function listed(reader, asked, branch) {
    return allowed(await findRuns(reader, [asked], branch)).get(asked);
}
/** What was read. @throws ReleaseError `unauthorized` where the token may not, `invalid-config` where it is not there */
function allowed(read) {
    if (read.kind === "read")
        return read.value;
    throw new release_error/* ReleaseError */.K(read.status === 404 ? "invalid-config" : "unauthorized", read.why);
}
function start_run_refused(asked, branch, { status, words }) {
    const { workflow } = asked;
    const file = `.github/workflows/${workflow}`;
    const what = `GitHub does not start ${workflow} for ${subjectOf(asked)}: it answered ${words}.`;
    if (status === 401 || status === 403) {
        return new release_error/* ReleaseError */.K("unauthorized", `${what} Give the job's token the permission "actions: write".`);
    }
    if (status === 404) {
        const advice = `Commit ${file} to the branch ${branch}, or correct \`verify\` in the configuration; if it is there, give the job's token the permission "actions: write".`;
        return new release_error/* ReleaseError */.K("invalid-config", `${what} ${advice}`);
    }
    if (status !== 422)
        return new release_error/* ReleaseError */.K("api-unavailable", `${what} Run again later.`);
    const advice = `${file} on the branch ${branch} needs \`on: workflow_dispatch\` with the inputs ${INPUTS.join(", ")}, and no other that is required.`;
    return new release_error/* ReleaseError */.K("invalid-config", `${what} ${advice}`);
}
function wrongName(asked) {
    return new release_error/* ReleaseError */.K("invalid-config", `${asked.workflow} was started for ${subjectOf(asked)}, but its run is not called ${JSON.stringify(titleOf(asked))}, so it cannot be found again, and counts for nothing. Write \`run-name: \${{ inputs.verification }}\` into .github/workflows/${asked.workflow} on the default branch, cancel that run, and run this again.`);
}

;// CONCATENATED MODULE: ./src/verification/await-runs.js



const await_runs_FIRST_PAUSE = 5_000;
const await_runs_LONGEST_PAUSE = 30_000;
/** The runs once all have ended, or as they are when the time is over. A run that was started again is waited for, too. */
async function awaitRuns(reader, started, timeoutMs, world) {
    const runs = new Map(started);
    const deadline = world.now().getTime() + timeoutMs;
    let pause = await_runs_FIRST_PAUSE;
    while (isRunning(runs)) {
        const left = deadline - world.now().getTime();
        if (left <= 0)
            break;
        await world.sleep(Math.min(pause, left));
        pause = Math.min(pause * 1.5, await_runs_LONGEST_PAUSE);
        for (const [asked, run] of runs) {
            if (run.state === "running")
                runs.set(asked, standing(allowed(await readWorkflowRun(reader, run.id))));
        }
    }
    return runs;
}
function isRunning(runs) {
    return [...runs.values()].some(({ state }) => state === "running");
}

// EXTERNAL MODULE: ./src/http/loopback.js
var loopback = __nccwpck_require__(577);
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
    return readOne(reader, {
        path: repositoryPath(reader.place),
        doing: `read what ${owner}/${name} is like`,
        permission: "metadata: read",
        parse(value) {
            const defaultBranch = textField(value, "default_branch");
            return defaultBranch === undefined ? undefined : { defaultBranch, isPrivate: field(value, "private") === true };
        },
    });
}

;// CONCATENATED MODULE: ./src/verification/reach.js



/** The repository that holds the workflows: that of the code. One request. */
async function reachWorkflows(code, world) {
    const place = findRestPlace(code.url, world.env);
    if (place === undefined) {
        return {
            unread: `Workflows are started by GitHub's API, and ${code.url} is no repository of this run's GitHub server.`,
        };
    }
    const reader = openRest(place, code.bearer, world);
    const repository = await readRepository(reader);
    if (repository.kind === "hidden")
        return { unread: repository.why };
    return { reader, branch: repository.value.defaultBranch };
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
    const suggestion = name !== text && isWorkflowFile(name) ? ` Did you mean ${quote(name)}?` : "";
    throw new ReleaseError("invalid-input", `${what} must be the name of a file in .github/workflows, such as smoke.yaml, but is ${quote(text)}.${suggestion}`);
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

// EXTERNAL MODULE: ./src/images/image-name.js
var image_name = __nccwpck_require__(841);
// EXTERNAL MODULE: ./src/images/image-tag.js
var image_tag = __nccwpck_require__(448);
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __nccwpck_require__(229);
// EXTERNAL MODULE: ./src/refs/ref-name.js
var ref_name = __nccwpck_require__(221);
// EXTERNAL MODULE: ./src/services/service-name.js
var service_name = __nccwpck_require__(625);
;// CONCATENATED MODULE: ./src/promotion/plan.js
/** The plan's own format; a plan of another one is refused, since the action that reads it may be another release. */
const PLAN_FORMAT = 1;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
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

;// CONCATENATED MODULE: ./src/promotion/parse-plan.js











/**
 * The plan that an earlier step made, read back.
 * @throws ReleaseError `invalid-input` when it is no plan, one of another format, or one whose content was changed
 */
function parsePlan(text) {
    const top = new Fields(parse_plan_parseJson(text), "plan");
    const format = top.number("format");
    if (format !== PLAN_FORMAT)
        throw unreadable(`it has format ${format}, and this action reads ${PLAN_FORMAT}`);
    const plan = {
        format: PLAN_FORMAT,
        kind: top.word("kind", ["deploy", "promotion", "rollback"]),
        environment: environment(top.fields("environment")),
        reason: top.text("reason"),
        emergency: top.flag("emergency"),
        allowRolledBack: top.flag("allowRolledBack"),
        services: top.list("services").map(service),
        leftOut: top.list("leftOut").map(leftOut),
        gates: top.list("gates").map(gate),
        warnings: top.texts("warnings"),
        hash: top.text("hash"),
    };
    if (planHash(plan) !== plan.hash)
        throw unreadable("its content does not agree with its hash");
    return plan;
}
function environment(from) {
    return {
        name: from.text("name"),
        from: from.optional("from", (key) => from.text(key)),
        branch: from.parsed("branch", ref_name/* isBranchName */.Q8),
        manifest: from.text("manifest"),
        kustomization: from.optional("kustomization", (key) => from.text(key)),
        pin: from.word("pin", ["build-tag", "version", "digest"]),
        carries: from.word("carries", ["manifests", "code"]),
        milestoneTag: from.optional("milestoneTag", (key) => from.text(key)),
        whenMoved: from.word("whenMoved", ["replan", "stop"]),
        verify: verify(from.fields("verify")),
    };
}
function verify(from) {
    const workflow = (name) => from.optional(name, (key) => from.parsed(key, isWorkflowFile));
    return { before: workflow("before"), after: workflow("after"), inFrom: workflow("inFrom") };
}
function service(from) {
    return {
        service: from.parsed("service", service_name/* isServiceName */.t),
        renamedFrom: from.optional("renamedFrom", (key) => from.parsed(key, service_name/* isServiceName */.t)),
        version: from.text("version"),
        commit: from.parsed("commit", commit_id/* isCommitId */.jh),
        image: from.parsed("image", image_name/* isImageName */.lS),
        sourceTag: from.parsed("sourceTag", image_tag/* isImageTag */._),
        digest: from.parsed("digest", images_digest/* isDigest */.Bc),
        fixedTags: from.parsedList("fixedTags", image_tag/* isImageTag */._),
        movingTags: from.parsedList("movingTags", image_tag/* isImageTag */._),
        risingTags: from.parsedList("risingTags", image_tag/* isImageTag */._),
        gitTag: from.optional("gitTag", (key) => from.parsed(key, ref_name/* isTagName */.Ij)),
        releaseBranch: from.optional("releaseBranch", (key) => from.parsed(key, ref_name/* isBranchName */.Q8)),
        refs: refs(from.fields("refs")),
        takenFrom: from.optional("takenFrom", (key) => {
            const taken = from.fields(key);
            return { environment: taken.text("environment"), commit: taken.parsed("commit", commit_id/* isCommitId */.jh) };
        }),
        replaces: from.optional("replaces", (key) => {
            const replaced = from.fields(key);
            return {
                version: replaced.text("version"),
                digest: replaced.optional("digest", (digest) => replaced.parsed(digest, images_digest/* isDigest */.Bc)),
            };
        }),
        files: from.list("files").map(fileValue),
        alreadyThere: from.flag("alreadyThere"),
        resolved: from.texts("resolved"),
    };
}
function fileValue(from) {
    return { path: from.text("path"), pointer: from.parsed("pointer", isJsonPointer), value: from.text("value") };
}
function refs(from) {
    return {
        tag: from.word("tag", ["create", "keep"]),
        branch: from.word("branch", ["create", "forward", "keep", "none"]),
        head: from.optional("head", (key) => from.parsed(key, commit_id/* isCommitId */.jh)),
    };
}
function leftOut(from) {
    return {
        service: from.parsed("service", service_name/* isServiceName */.t),
        why: from.word("why", ["older-build", "image-missing"]),
        sentence: from.text("sentence"),
    };
}
function gate(from) {
    return {
        gate: from.text("gate"),
        service: from.optional("service", (key) => from.parsed(key, service_name/* isServiceName */.t)),
        verdict: from.word("verdict", ["pass", "warn", "block", "unknown", "waits"]),
        code: from.optional("code", (key) => from.word(key, release_error/* ERROR_CODES */.O)),
        sentence: from.text("sentence"),
        evidence: from.fields("evidence").textsByKey(),
    };
}
function unreadable(why) {
    return new release_error/* ReleaseError */.K("invalid-input", `The input "plan" cannot be used: ${why}. Pass the output "plan" of plan-promotion of the same release as it is. Nothing was written.`);
}
function parse_plan_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unreadable("it is no JSON");
    }
}
/** The fields of one JSON object, each read as the type that it must have; `where` names the object in errors. */
class Fields {
    #values;
    #where;
    constructor(value, where) {
        if (typeof value !== "object" || value === null || Array.isArray(value))
            throw unreadable(`${where} is no object`);
        this.#values = new Map(Object.entries(value));
        this.#where = where;
    }
    text(key) {
        const value = this.#values.get(key);
        return typeof value === "string" ? value : this.#wrong(key);
    }
    number(key) {
        const value = this.#values.get(key);
        return typeof value === "number" ? value : this.#wrong(key);
    }
    flag(key) {
        const value = this.#values.get(key);
        return typeof value === "boolean" ? value : this.#wrong(key);
    }
    word(key, words) {
        const value = this.text(key);
        return words.find((word) => word === value) ?? this.#wrong(key);
    }
    parsed(key, is) {
        const value = this.text(key);
        return is(value) ? value : this.#wrong(key);
    }
    optional(key, read) {
        return this.#values.get(key) === null ? null : read(key);
    }
    fields(key) {
        return new Fields(this.#values.get(key), `${this.#where}.${key}`);
    }
    list(key) {
        return this.#array(key).map((value, index) => new Fields(value, `${this.#where}.${key}[${index}]`));
    }
    texts(key) {
        return this.#array(key).map((value) => (typeof value === "string" ? value : this.#wrong(key)));
    }
    textsByKey() {
        return Object.fromEntries([...this.#values.keys()].map((key) => [key, this.text(key)]));
    }
    parsedList(key, is) {
        return this.texts(key).map((value) => (is(value) ? value : this.#wrong(key)));
    }
    #array(key) {
        const value = this.#values.get(key);
        return Array.isArray(value) ? value : this.#wrong(key);
    }
    #wrong(key) {
        throw unreadable(`${this.#where}.${key} is not what it must be`);
    }
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

;// CONCATENATED MODULE: ./src/promotion/verify-plan.js













/**
 * Starts the workflows that look at a plan's versions, each once, and waits for them as long as it may. With no time it
 * only starts them, and how they end is no matter of its own.
 * @throws ReleaseError `checks-failed`: one did not pass, or not in time; `invalid-config`, `unauthorized`,
 * `gate-unavailable`: they cannot be started, or not be found
 */
async function verifyPlan(inputs, world) {
    const { remotes, timeoutMs, plan } = await (0,with_state/* reading */.h)(async () => ({
        remotes: parseRemotes(inputs, world.env),
        timeoutMs: inputs.timeout === "0" ? 0 : parseDuration(inputs.timeout, 'The input "timeout"'),
        plan: parsePlan(inputs.plan),
    }));
    const { asked, leftAlone } = await subjects(plan, inputs, () => presentIn(plan, remotes.manifests, world));
    if (asked.length === 0)
        return { runs: [], leftAlone };
    const isPromoted = inputs.when === "after" && !inputs["dry-run"];
    return withState(isPromoted, plan.environment.name, async () => {
        const reached = await reachWorkflows(remotes.code, world);
        if ("unread" in reached)
            throw new release_error/* ReleaseError */.K("gate-unavailable", reached.unread);
        const known = allowed(await findRuns(reached.reader, asked, reached.branch));
        if (inputs["dry-run"])
            return { runs: asked.map((one) => ({ asked: one, run: known.get(one) })), leftAlone };
        const started = await startMissing(inputs.when, asked, known, reached, world);
        const runs = await awaitRuns(reached.reader, started, timeoutMs, world);
        const ended = asked.map((one) => ({ asked: one, run: runs.get(one) }));
        if (timeoutMs > 0)
            requirePassed(ended, inputs.timeout);
        else
            warnOfFailed(ended, world);
        return { runs: ended, leftAlone };
    });
}
/** What is to be looked at. Only what the environment has is looked at there: somebody may have been quicker. */
async function subjects(plan, { when, "dry-run": dryRun }, present) {
    const { environment, services } = plan;
    if (when === "before") {
        const going = services.filter(({ alreadyThere }) => !alreadyThere);
        return { asked: going.flatMap((service) => neededFor(environment, service)), leftAlone: [] };
    }
    if (environment.verify.after === null || services.length === 0)
        return { asked: [], leftAlone: [] };
    const isThere = dryRun ? () => true : await present();
    const gone = services.filter((service) => !isThere(service));
    return {
        asked: services.filter(isThere).flatMap((service) => startedFor(environment, service)),
        leftAlone: gone.map((service) => `${environment.name} does not run ${subjectOf(service)}, so nothing looks at it.`),
    };
}
/** Loaded only here: else nothing of this action needs Git or YAML. */
async function presentIn(plan, remote, world) {
    const [{ openRepository }, { presentEntries }, { runs }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(170), __nccwpck_require__.e(220)]).then(__nccwpck_require__.bind(__nccwpck_require__, 220)),
        Promise.all(/* import() */[__nccwpck_require__.e(94), __nccwpck_require__.e(170), __nccwpck_require__.e(18)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18)),
        __nccwpck_require__.e(/* import() */ 700).then(__nccwpck_require__.bind(__nccwpck_require__, 700)),
    ]);
    const present = await presentEntries(plan, await openRepository(remote, world));
    return (planned) => runs(present.get(planned.service), planned);
}
/** A run that is there, however it stands, is not started again. What came in earlier was not ours to start. */
async function startMissing(when, asked, known, { reader, branch }, world) {
    const runs = new Map(known);
    for (const one of asked) {
        if (one.when !== when || runs.has(one))
            continue;
        const run = await startRun(reader, one, branch, world);
        world.log.info(`Started ${one.workflow} for ${subjectOf(one)}: ${run.url}`);
        runs.set(one, run);
    }
    return runs;
}
/** @throws ReleaseError `checks-failed` with the first one's sentence, and the names of the others */
function requirePassed(runs, timeout) {
    const open = runs.flatMap((one) => {
        const { verdict, sentence } = verificationVerdict(one);
        if (verdict === "pass")
            return [];
        return [{ ...one, sentence: verdict === "waits" ? `${sentence} It has not ended within ${timeout}.` : sentence }];
    });
    const [first, ...others] = open;
    if (first === undefined)
        return;
    const names = others.map(({ asked }) => subjectOf(asked)).join(", ");
    const more = names === "" ? "" : ` The same goes for ${names}.`;
    throw new release_error/* ReleaseError */.K("checks-failed", `${first.sentence}${more}`, { detail: runsTable(runs) });
}
function warnOfFailed(runs, world) {
    const verdicts = runs.map((one) => verificationVerdict(one));
    for (const { verdict, sentence } of verdicts)
        if (verdict === "block")
            world.log.warning(sentence);
}
/** Whoever meets an error must know what state things are in. */
async function withState(isPromoted, environment, act) {
    if (!isPromoted)
        return (0,with_state/* reading */.h)(act);
    try {
        return await act();
    }
    catch (cause) {
        if (!(cause instanceof release_error/* ReleaseError */.K))
            throw cause;
        const { code, message, retryable, detail } = cause;
        const state = `What was promoted to ${environment} is there all the same.`;
        throw new release_error/* ReleaseError */.K(code, `${message} ${state}`, { cause, retryable, detail });
    }
}

;// CONCATENATED MODULE: ./src/runner/action.js
/** Declares an action; importing the file that does so runs nothing. */
function defineAction(action) {
    return action;
}

;// CONCATENATED MODULE: ./src/runner/inputs.js


function input(given) {
    const plain = given.default?.includes("${{") ? "" : (given.default ?? "");
    return { required: false, default: "", absent: plain, secret: false, long: false, ...given };
}
/** A line of text; empty when it is not given. */
function inputs_text(options = {}) {
    return input({ ...options, parse: (value) => value });
}
/** A password or token: masked in every log. */
function secret(options = {}) {
    return input({ ...options, secret: true, parse: (value) => value });
}
/** Text that may be too long for an environment variable: `@path` stands for the content of a file. */
function longText(options = {}) {
    return input({ ...options, long: true, parse: (value) => value });
}
/** Names separated by newlines or commas, trimmed, without empty ones. */
function list(options = {}) {
    return input({
        ...options,
        parse: (value) => value
            .split(/[\n,]/)
            .map((part) => part.trim())
            .filter((part) => part !== ""),
    });
}
/** `true` or `false`. */
function flag(options = {}) {
    return input({
        default: options.default ?? "false",
        parse(value, name) {
            if (value === "true" || value === "false")
                return value === "true";
            throw new release_error/* ReleaseError */.K("invalid-input", `The input "${name}" must be true or false, but is ${(0,errors_quote/* quote */.h)(value)}.`);
        },
    });
}
/** One of some words. */
function choice(words, fallback) {
    return input({ default: fallback, parse: (value, name) => oneOf(words, value, name) });
}
/** One of some words, or nothing where the configuration decides. */
function optionalChoice(words) {
    return input({ parse: (value, name) => (value === "" ? "" : oneOf(words, value, name)) });
}
function oneOf(words, value, name) {
    const found = words.find((word) => word === value);
    if (found !== undefined)
        return found;
    throw new release_error/* ReleaseError */.K("invalid-input", `The input "${name}" must be one of ${words.join(", ")}, but is ${(0,errors_quote/* quote */.h)(value)}.`);
}

;// CONCATENATED MODULE: ./src/runner/common-inputs.js

/** The repository that holds the code. */
const codeInputs = {
    remote: inputs_text({ default: "${{ github.server_url }}/${{ github.repository }}" }),
    token: secret({ default: "${{ github.token }}" }),
    "ssh-key": secret(),
    "ssh-known-hosts": inputs_text(),
};
/** The repository that holds the GitOps branches, when it is another one. */
const manifestInputs = { "manifest-remote": inputs_text(), "manifest-token": secret() };
const configInput = { config: inputs_text({ default: ".github/release-actions.yaml" }) };
const registryInputs = { username: inputs_text(), password: secret() };
const dryRunInput = { "dry-run": flag() };
const planInput = { plan: longText() };
/** What every action takes that writes to Git: where, under whose name and signature, and how long to compete. */
const writerInputs = {
    committer: inputs_text(),
    "signing-key": secret(),
    timeout: inputs_text({ default: "2m" }),
    ...codeInputs,
    ...manifestInputs,
    ...configInput,
    ...dryRunInput,
};

;// CONCATENATED MODULE: ./src/actions/verify.js





const action = defineAction({
    name: "verify",
    inputs: {
        plan: longText({ required: true }),
        when: choice(["before", "after"], "before"),
        timeout: inputs_text({ default: "30m" }),
        ...codeInputs,
        ...manifestInputs,
        ...dryRunInput,
    },
    outputs: ["verified", "runs"],
    async run(inputs, world) {
        const verified = await verifyPlan(inputs, world);
        return { outputs: verifiedOutputs(verified), summary: describeVerified(verified, inputs["dry-run"]) };
    },
});


/***/ }),

/***/ 170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ patience)
/* harmony export */ });
/* unused harmony export jitter */
const FIRST_MS = 250;
const LONGEST_MS = 4_000;
const SHORTEST_ATTEMPT_MS = 100;
/**
 * A wait before try number `next`, after a lost race that took `attemptMs`: anywhere between nothing and that long for
 * each try, this one too. How long an attempt takes says how far the server, the network and this machine are away, and
 * how busy; how many there were says how many others there are. docs/git-writes.md compares it with waits that double.
 */
function jitter(next, attemptMs, world) {
    return Math.floor(world.random() * Math.max(SHORTEST_ATTEMPT_MS, attemptMs) * next);
}
/** A wait for a server that is in trouble rather than in demand: it doubles, with a floor of half of it. */
function patience(tried, world) {
    const limit = Math.min(LONGEST_MS, FIRST_MS * 2 ** tried);
    return Math.floor(limit / 2 + (world.random() * limit) / 2);
}


/***/ }),

/***/ 244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b$: () => (/* binding */ isDiskFull),
/* harmony export */   lw: () => (/* binding */ saysDiskFull),
/* harmony export */   xg: () => (/* binding */ diskFull)
/* harmony export */ });
/* harmony import */ var _release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(843);

/** Whether a program says that a disk or a quota is used up (errno(3): ENOSPC, EDQUOT; the middle one is Git's own). */
function saysDiskFull(words) {
    return /^(?!remote:).*(No space left on device|Out of diskspace|Disk quota exceeded)/im.test(words);
}
/** Whether a failed call of Node's is about that. */
function isDiskFull(cause) {
    return cause instanceof Error && "code" in cause && (cause.code === "ENOSPC" || cause.code === "EDQUOT");
}
/** The error of a step that has no room for its own files; what it had written to a remote before stays there. */
function diskFull(cause) {
    return new _release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("unsupported", "There is no space left on the disk of this runner for the step's own files (RUNNER_TEMP, else the system's temporary folder). What was written before stays, and running again is harmless. Free some space, or use a runner with a larger disk.", cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Untrusted text for a sentence: JSON-quoted (so control characters show), cut at 80 characters. */
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ }),

/***/ 843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ReleaseError),
/* harmony export */   O: () => (/* binding */ ERROR_CODES)
/* harmony export */ });
/** Every `error-code` that a user can meet, as the contract lists them. */
const ERROR_CODES = [
    "invalid-input",
    "invalid-config",
    "unknown-service",
    "unknown-environment",
    "unknown-commit",
    "not-deployed",
    "not-in-source",
    "unknown-version",
    "version-exists",
    "version-order",
    "not-the-candidate",
    "branch-diverged",
    "cherry-pick-conflict",
    "nothing-to-release",
    "image-missing",
    "digest-mismatch",
    "tag-immutable",
    "too-young",
    "approvals-missing",
    "approval-expired",
    "window-closed",
    "frozen",
    "incompatible",
    "blocked-version",
    "checks-failed",
    "source-not-allowed",
    "stage-not-allowed",
    "environment-unprotected",
    "gate-unavailable",
    "no-previous",
    "superseded",
    "conflict",
    "rejected",
    "unauthorized",
    "git-unavailable",
    "registry-unavailable",
    "api-unavailable",
    "unsupported",
    "internal",
];
/**
 * The one class of errors that are meant to be read by people. The message is whole sentences: what happened, to what,
 * what state things are in now, what to do. It never holds a secret.
 */
class ReleaseError extends Error {
    name = "ReleaseError";
    code;
    /** Whether doing exactly the same again may succeed (a lost connection, a busy server). */
    retryable;
    /** What the job summary shows below the message: Markdown that is safe to print. */
    detail;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.retryable = options.retryable ?? false;
        this.detail = options.detail ?? "";
    }
}


/***/ }),

/***/ 645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var _release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(843);

const NOTHING = "Nothing was written.";
/**
 * Runs something that only reads. Whoever meets its error must know that things are as they were, so every error that
 * does not say so already says it then.
 */
async function reading(act) {
    try {
        return await act();
    }
    catch (cause) {
        if (!(cause instanceof _release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K) || /nothing was (read or )?written/i.test(cause.message))
            throw cause;
        const { code, message, retryable, detail } = cause;
        throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K(code, `${message} ${NOTHING}`, { cause, retryable, detail });
    }
}


/***/ }),

/***/ 178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseRemote),
/* harmony export */   V: () => (/* binding */ Remote)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(975);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(843);
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(577);





/** Where a repository is and what opens it. It prints as its URL: the token leaves it only by `authorization` and `bearer`. */
class Remote {
    url;
    protocol;
    #token;
    #ssh;
    constructor(url, protocol, token, ssh) {
        this.url = url;
        this.protocol = protocol;
        this.#token = token;
        this.#ssh = ssh;
    }
    /** The same remote, opened with a key and known hosts of the step's own where it is reached over SSH. */
    openedWith(ssh) {
        return this.protocol === "ssh" ? new Remote(this.url, this.protocol, this.#token, ssh) : this;
    }
    get ssh() {
        return this.#ssh;
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
    [node_util__WEBPACK_IMPORTED_MODULE_1__.inspect.custom]() {
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
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text))
        return new Remote(text, "file", token);
    if (/^[\w][\w.-]*@[a-z0-9][a-z0-9.-]*:[^-:][^:]*$/i.test(text))
        return new Remote(text, "ssh", token);
    if (text.includes("@") || text.includes("::"))
        throw refused(what, "is no address of a Git repository");
    throw refused(`${what} ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)}`, "is no address of a Git repository");
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
        throw refused(what, `uses the protocol ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(url.protocol.slice(0, -1))}`);
    if ((0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(url.hostname))
        return new Remote(text, "http", token);
    throw refused(what, "uses plain http, where everybody on the way can read the token; use https");
}
function refused(what, why) {
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K("invalid-input", `${what} ${why}. Allowed are https://…, ssh://…, user@host:path, file://… and an absolute path (http://… only to this machine).`);
}


/***/ }),

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a URL's host name is this machine: 127.0.0.0/8, `localhost`, `[::1]`. Nothing is looked up. */
function isLoopback(hostname) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ openTransport)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(843);

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
    const { Agent, request } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 67, 19));
    const agent = new Agent({ keepAlive: true, maxSockets: 16 });
    return (url, options) => request(url, { ...options, agent });
}
async function secureSender(env) {
    const https = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 708, 19));
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

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Dh: () => (/* binding */ DIGEST),
/* harmony export */   VK: () => (/* binding */ shortDigest)
/* harmony export */ });
const DIGEST = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function isDigest(text) {
    return DIGEST.test(text);
}
/** The twelve digits that people recognise a digest by, with its algorithm. */
function shortDigest(digest) {
    return digest.slice(0, digest.indexOf(":") + 13);
}


/***/ }),

/***/ 841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lS: () => (/* binding */ isImageName)
/* harmony export */ });
/* unused harmony exports registryHost, repositoryPath */
const HOST = /^([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(:[0-9]{1,5})?$/;
const COMPONENT = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*$/;
/**
 * Whether `text` is a full image name: a registry host, then a repository by the grammar of the OCI distribution
 * specification. A name without a registry (`acme/blue`) is refused: Docker's default would be a guess.
 */
function isImageName(text) {
    const slash = text.indexOf("/");
    if (slash < 0 || text.length > 255)
        return false;
    const host = text.slice(0, slash);
    const looksLikeHost = host.includes(".") || host.includes(":") || host === "localhost";
    return (looksLikeHost &&
        HOST.test(host) &&
        text
            .slice(slash + 1)
            .split("/")
            .every((part) => COMPONENT.test(part)));
}
/** `ghcr.io` of `ghcr.io/acme/blue`. */
function registryHost(image) {
    return image.slice(0, image.indexOf("/"));
}
/** `acme/blue` of `ghcr.io/acme/blue`. */
function repositoryPath(image) {
    return image.slice(image.indexOf("/") + 1);
}


/***/ }),

/***/ 448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ IMAGE_TAG),
/* harmony export */   _: () => (/* binding */ isImageTag)
/* harmony export */ });
const IMAGE_TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
function isImageTag(text) {
    return IMAGE_TAG.test(text);
}


/***/ }),

/***/ 229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ COMMIT_ID),
/* harmony export */   jh: () => (/* binding */ isCommitId)
/* harmony export */ });
/* unused harmony exports parseCommitId, parseCommitPrefix, shortId */


const COMMIT_ID = /^[0-9a-f]{40}$/;
function isCommitId(text) {
    return COMMIT_ID.test(text);
}
/** @throws ReleaseError `invalid-input` when `text` is not 40 hex digits. `what` names the input in the sentence. */
function parseCommitId(text, what) {
    const lower = text.toLowerCase();
    if (isCommitId(lower))
        return lower;
    throw new ReleaseError("invalid-input", `${what} must be a full commit id (40 hex digits), but is ${quote(text)}.`);
}
/** @throws ReleaseError `invalid-input` when `text` is not 7 to 40 hex digits. */
function parseCommitPrefix(text, what) {
    const lower = text.toLowerCase();
    if (/^[0-9a-f]{7,40}$/.test(lower))
        return lower;
    throw new ReleaseError("invalid-input", `${what} must be 7 to 40 hex digits of a commit, but is ${quote(text)}.`);
}
/** The seven digits that people recognise a commit by. */
function shortId(commit) {
    return commit.slice(0, 7);
}


/***/ }),

/***/ 221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
const file_command_crypto = { randomUUID: () => globalThis.crypto.randomUUID() };



function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${file_command_crypto.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    core_error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function core_error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./src/errors/disk-full.js
var disk_full = __nccwpck_require__(244);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __nccwpck_require__(843);
// EXTERNAL MODULE: ./src/errors/with-state.js
var with_state = __nccwpck_require__(645);
;// CONCATENATED MODULE: ./src/runner/certificates.js


/**
 * The environment in which Git trusts what Node trusts: `NODE_EXTRA_CA_CERTS` adds authorities for Node alone, and
 * Git's own variable names a file that replaces the system's. So all of them go into one file.
 */
async function trustForGit(env, folder) {
    if (!env.NODE_EXTRA_CA_CERTS || env.GIT_SSL_CAINFO)
        return env;
    const { getCACertificates } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 692, 19));
    const file = (0,external_node_path_.join)(folder(), "authorities.pem");
    const authorities = ["system", "bundled", "extra"].flatMap((kind) => getCACertificates(kind));
    (0,external_node_fs_.writeFileSync)(file, `${[...new Set(authorities)].join("\n")}\n`);
    return { ...env, GIT_SSL_CAINFO: file };
}

;// CONCATENATED MODULE: ./src/runner/log.js

/**
 * Text that the runner takes for words and not for commands: it reads a line that starts with `::` (after spaces) and
 * `##[` anywhere as commands.
 */
function harmless(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*)::/, "$1| ::").replaceAll("##[", "## ["))
        .join("\n");
}
function runnerLog() {
    return {
        info: (text) => info(harmless(text)),
        notice: (text) => notice(text),
        warning: (text) => warning(text),
        debug: (text) => debug(text),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: ./src/runner/private-folder.js




const ENDS = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * A folder of this step's own, which only its user can open, made when it is first asked for. It goes when the work
 * ends, and when the job is cancelled, too: a key may be in it.
 * Asking throws ReleaseError `unsupported` when it cannot be made.
 */
async function withPrivateFolder(work) {
    let made;
    const folder = () => {
        made ??= makeFolder();
        return made;
    };
    const remove = () => made === undefined || (0,external_node_fs_.rmSync)(made, { recursive: true, force: true, maxRetries: 3 });
    const end = (signal) => {
        try {
            remove();
        }
        finally {
            // The handler is gone by now: this ends the process as it would have ended without us.
            process.kill(process.pid, signal);
        }
    };
    for (const signal of ENDS)
        process.once(signal, end);
    try {
        await work(folder);
    }
    finally {
        for (const signal of ENDS)
            process.off(signal, end);
        remove();
    }
}
function makeFolder() {
    const parent = process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    try {
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, "release-actions-"));
    }
    catch (cause) {
        const where = JSON.stringify(parent);
        throw new release_error/* ReleaseError */.K("unsupported", `No temporary folder can be made in ${where} (RUNNER_TEMP, else the system's). Make that a folder that this job can write to. Nothing was read or written.`, { cause });
    }
}

;// CONCATENATED MODULE: ./src/runner/summary.js


/** GitHub takes 1 MiB of summary from a step, and shows none of it when there is more. */
const MOST_BYTES = 1_048_576;
const NOTICE = "> [!NOTE]\n> This is only the beginning: a job summary holds 1 MiB.\n\n";
/** Adds a section to the page of the run, as much of it as fits below what is in the file already. */
function writeSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file || markdown === "")
        return;
    try {
        const there = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
        const section = beginningOf(`${markdown.trimEnd()}\n\n`, MOST_BYTES - there);
        if (section === "")
            warning("The job summary is full: what this step would have written there is left out.");
        else
            (0,external_node_fs_.appendFileSync)(file, section);
    }
    catch (cause) {
        // What was done is done: a page that cannot be written makes no failure of it.
        warning(`The job summary could not be written: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
}
/** Whole lines, and it is said first that they are not all: what is cut may leave a block of code or a list open. */
function beginningOf(markdown, bytes) {
    const all = Buffer.from(markdown);
    if (all.length <= bytes)
        return markdown;
    const room = all.subarray(0, Math.max(0, bytes - Buffer.byteLength(NOTICE)));
    const end = room.lastIndexOf("\n");
    return end < 0 ? "" : `${NOTICE}${room.toString("utf8", 0, end + 1)}`;
}

;// CONCATENATED MODULE: ./src/runner/run-action.js










const INLINE_LIMIT = 24_000;
const REPORT = "https://github.com/org/release-actions/issues";
/** Runs an action as a step of a workflow: inputs from the environment; outputs, summary and errors as the runner takes them. */
async function runAction(action) {
    try {
        await withPrivateFolder(async (folder) => {
            const world = realWorld(folder, await trustForGit(process.env, folder));
            const { outputs, summary } = await action.run(await (0,with_state/* reading */.h)(async () => readInputs(action.inputs)), world);
            for (const name of action.outputs)
                setOutput(name, outputText(action, name, outputs[name]));
            setOutput("error-code", "");
            writeSummary(summary);
        });
    }
    catch (cause) {
        report(action.name, cause);
    }
}
function realWorld(folder, env) {
    return {
        env,
        get folder() {
            return folder();
        },
        log: runnerLog(),
        now: () => new Date(),
        random: Math.random,
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    };
}
function readInputs(inputs) {
    const entries = Object.entries(inputs).map(([name, input]) => [name, readInput(name, input)]);
    // The one place where values meet the types that their declarations promise.
    return Object.fromEntries(entries);
}
function readInput(name, input) {
    const given = getInput(name);
    const value = given === "" ? input.absent : given;
    if (input.secret && value !== "")
        setSecret(value);
    if (input.required && value === "") {
        throw new release_error/* ReleaseError */.K("invalid-input", `The input "${name}" is required, but is empty or missing.`);
    }
    return input.parse(input.long && value.startsWith("@") ? readLong(name, value.slice(1)) : value, name);
}
function readLong(name, path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (cause) {
        const where = `the file ${JSON.stringify(path)}, which the input "${name}" names`;
        throw new release_error/* ReleaseError */.K("invalid-input", `Cannot read ${where}. It exists only within the job that wrote it: pass the value in that job, or plan again in this one.`, { cause });
    }
}
function outputText({ name: action, long = [] }, name, value) {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    const runnerTemp = process.env.RUNNER_TEMP;
    if (!long.includes(name) || Buffer.byteLength(text) <= INLINE_LIMIT || !runnerTemp)
        return text;
    const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(runnerTemp, `${action}-`)), name);
    (0,external_node_fs_.writeFileSync)(path, text);
    return `@${path}`;
}
function report(action, cause) {
    const error = cause instanceof release_error/* ReleaseError */.K && cause.code !== "internal" ? cause : faultOfOurs(action, cause);
    process.exitCode = 1;
    core_error(`${error.message} [${error.code}]`);
    for (let at = error; at instanceof Error; at = at.cause)
        debug(at.stack ?? at.message);
    try {
        setOutput("error-code", error.code);
    }
    catch (cause) {
        // The file of the outputs is on a disk, too; what happened has been said by now.
        debug(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
    }
    const sections = [`### ❌ ${action}: \`${error.code}\``, asQuote(error.message), error.detail];
    writeSummary(sections.filter((section) => section !== "").join("\n\n"));
}
function faultOfOurs(action, cause) {
    if ((0,disk_full/* isDiskFull */.b$)(cause))
        return (0,disk_full/* diskFull */.xg)(cause);
    const words = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, "");
    return new release_error/* ReleaseError */.K("internal", `${action} met something that it does not know: ${words}. This is a fault of ours; please report it with this log: ${REPORT}`, { cause });
}
/** Untrusted words as a quoted code block: nothing in them is Markdown. */
function asQuote(text) {
    const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    return `${fence}text\n${text}\n${fence}`;
}


/***/ }),

/***/ 625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ SERVICE_NAME),
/* harmony export */   t: () => (/* binding */ isServiceName)
/* harmony export */ });
/** The rule for service names, as the contract says it; `__proto__` and `constructor` can be no names of ours either. */
const SERVICE_NAME = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
function isServiceName(text) {
    return text.length <= 63 && SERVICE_NAME.test(text) && !(text in Object.prototype);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(966);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
