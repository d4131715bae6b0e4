import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 4477:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_actions_remove_service_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8092);
/* harmony import */ var _src_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2693);


await (0,_src_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_src_actions_remove_service_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

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

;// CONCATENATED MODULE: ./src/gates/soak.js
/** Milliseconds. A date in the future is no time at all: a clock is wrong somewhere, and a wrong clock opens no gate. */
function lengthOf({ since, until }, now) {
    const end = until ?? now;
    return end > now ? 0 : Math.max(0, end.getTime() - since.getTime());
}
/** Whether the stretches that are known, newest first, decide already: older ones need not be looked for. */
function isEnough({ soak, minimumAge = 0 }, known, now) {
    return soak === "continuous" ? known.length > 0 : known.some((one) => lengthOf(one, now) >= minimumAge);
}
/**
 * The stretch that counts: the newest, which must still last where only what runs may be taken; or, for `longest`, one
 * that is long enough, else the one that still lasts, since it will be, else the longest.
 */
function counted({ soak, take, minimumAge = 0 }, newestFirst, now) {
    const [newest] = newestFirst;
    if (newest === undefined)
        return undefined;
    if (soak === "continuous")
        return take === "current" && newest.until !== undefined ? undefined : newest;
    const longest = newestFirst.reduce((best, one) => (lengthOf(one, now) > lengthOf(best, now) ? one : best));
    const isLongestNeeded = lengthOf(longest, now) >= minimumAge && lengthOf(newest, now) < minimumAge;
    return newest.until === undefined && !isLongestNeeded ? newest : longest;
}

;// CONCATENATED MODULE: ./src/gates/age.js



/** How long the digest has been in the environment that it comes from. */
const age = {
    name: "age",
    of: "service",
    ask(facts) {
        const { from, minimumAge, onTooYoung } = facts.environment;
        if (from === undefined || minimumAge === undefined || facts.move === "back")
            return undefined;
        // What is gone back to need not run there any more.
        const take = facts.move === "forward" ? facts.environment.take : "was-deployed";
        const ran = counted({ ...facts.environment, take }, facts.stretches, facts.now);
        return ageGate({ ...facts, subject: subjectOf(facts), environment: from, ran, minimumAge, onTooYoung });
    },
};
function measureAge({ ran, now, minimumAge, }) {
    const age = lengthOf(ran, now);
    const readyAt = new Date(ran.since.getTime() + minimumAge);
    return { age, readyAt, oldEnough: age >= minimumAge, inFuture: ran.since > now || (ran.until ?? now) > now };
}
function ageGate(facts) {
    const { ran, subject, environment, minimumAge } = facts;
    const minimum = describeDuration(minimumAge);
    if (ran === undefined) {
        const absent = `${subject} is not what ${environment} runs, but should be there for ${minimum}.`;
        return tooYoung(facts, absent, `Promote it to ${environment} first and wait`, {});
    }
    const { age, readyAt, oldEnough, inFuture } = measureAge({ ...facts, ran });
    const future = inFuture ? " That date lies in the future, so it counts as no time at all." : "";
    const evidence = { since: second(ran.since), "minimum-age": minimum };
    if (ran.until !== undefined) {
        const ranThere = `${subject} ran in ${environment} for ${describeDuration(age)}, from ${second(ran.since)} to ${second(ran.until)}`;
        const ended = { ...evidence, until: second(ran.until) };
        if (oldEnough)
            return pass(`${ranThere}.${future}`, ended);
        const short = `${ranThere}, but should have been there for ${minimum}, and does not run there any more.${future}`;
        return tooYoung(facts, short, `Promote it to ${environment} again and wait`, ended);
    }
    const has = `${subject} has been in ${environment} for ${describeDuration(age)}, since ${second(ran.since)}`;
    const ready = { ...evidence, "ready-at": second(readyAt) };
    if (oldEnough)
        return pass(`${has}.${future}`, ready);
    const young = `${has}, but should be there for ${minimum}: ready at ${second(readyAt)}.${future}`;
    return tooYoung(facts, young, "Wait until then", ready);
}
function tooYoung(facts, sentence, advice, evidence) {
    if (facts.onTooYoung === "warn" && !facts.emergency)
        return warn("too-young", sentence, evidence);
    return unlessUrgent("too-young", { sentence, evidence }, facts, advice);
}
/** RFC 3339 in UTC, without fractions of a second. */
function second(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}
/** `2 d 3 h`, `5 h 12 min`, `3 min`, `40 s`: two units at most. */
function describeDuration(milliseconds) {
    const seconds = Math.floor(milliseconds / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48)
        return joinUnits(hours, "h", minutes % 60, "min");
    return joinUnits(Math.floor(hours / 24), "d", hours % 24, "h");
}
function joinUnits(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

;// CONCATENATED MODULE: ./src/promotion/describe-now.js

/** `staging runs blue 1.6.1 now, put there by ada at 2025-01-20T14:03:11Z (https://…)`, without a full stop. */
function describeNow(environment, service, entry, change) {
    if (change === undefined)
        return `${environment} does not run ${service}`;
    const now = entry === undefined
        ? `does not run ${service} any more, taken out`
        : `runs ${service} ${entry.version} now, put there`;
    const by = change.by === undefined ? "" : ` by ${change.by}`;
    const run = change.run === undefined ? "" : ` (${change.run})`;
    return `${environment} ${now}${by} at ${second(change.committedAt)}${run}`;
}

;// CONCATENATED MODULE: ./src/removal/describe-removal.js


/** What a removal did, for the job summary. */
function describeRemoval(removal, dryRun) {
    const title = `### Removal of ${plain(removal.service)} from ${plain(removal.environment)}`;
    return [title, dryRun ? "_Dry run: nothing was written._" : "", deed(removal, dryRun)].filter(Boolean).join("\n\n");
}
function deed({ service, environment, entry, commit, earlier }, dryRun) {
    if (entry === undefined)
        return `Nothing changed: ${plain(describeNow(environment, service, undefined, earlier))}.`;
    const taken = `${plain(service)} ${code(entry.version)} ${dryRun ? "would be" : "was"} taken out.`;
    return commit === undefined ? taken : `${taken}\n\nCommit ${code(commit)}`;
}

// EXTERNAL MODULE: ./src/errors/with-state.js
var with_state = __nccwpck_require__(4645);
// EXTERNAL MODULE: ./src/services/parse-service-name.js
var parse_service_name = __nccwpck_require__(2191);
// EXTERNAL MODULE: ./src/refs/ref-name.js
var ref_name = __nccwpck_require__(6221);
// EXTERNAL MODULE: ./src/git/commit-graph.js
var commit_graph = __nccwpck_require__(3844);
// EXTERNAL MODULE: ./src/git/fetch-refs.js
var fetch_refs = __nccwpck_require__(1549);
// EXTERNAL MODULE: ./src/git/whole-history.js
var whole_history = __nccwpck_require__(9520);
;// CONCATENATED MODULE: ./src/git/ancestry.js





const NEAR = 64;
const DEPTHS = [NEAR, 256, 1024, 4096, fetch_refs/* WHOLE_HISTORY */.H];
/** How commits relate, for all pairs at once. @throws ReleaseError `unknown-commit` for one the remote does not have. */
async function relations(repository, pairs) {
    const tips = pairs.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [from, to]);
    return untilKnown(repository, tips, (graph) => allKnown(pairs.map((pair) => relate(graph, pair))));
}
/**
 * Which of the candidates are the commit itself or its ancestors. Candidates need not exist. `since` is a commit that
 * all candidates descend from, so that a "no" does not need the history before it.
 */
async function containedIn(repository, commit, candidates, since) {
    if (candidates.every((candidate) => candidate === commit))
        return [...candidates];
    return untilKnown(repository, [commit], (graph) => {
        const { commits, isWhole } = (0,commit_graph/* reach */.gl)(graph, commit, since);
        const contained = candidates.filter((candidate) => commits.has(candidate));
        return isWhole || contained.length === candidates.length ? contained : undefined;
    });
}
/** The relation as far as the graph shows it; undefined when what is not here could decide it. */
function relate(graph, { from, to }) {
    if (from === to)
        return "same";
    const above = reach(graph, to);
    if (above.commits.has(from))
        return "ancestor";
    const below = reach(graph, from);
    if (below.commits.has(to))
        return "descendant";
    return above.isWhole && below.isWhole ? "diverged" : undefined;
}
/**
 * Fetches the first commits below all that questions will be about, in one go; nothing when they are here. What the
 * remote does not have is left for the questions to say.
 */
async function fetchNear({ graph }, commits) {
    if ((await absent(graph, commits)).length === 0)
        return;
    const request = { sources: [...new Set(commits)], depth: NEAR };
    await ask(graph, (transport) => transport.fetchInto(graph, request), "read the history");
}
/** The answer to a question about the history below `tips`: more and more of it is fetched until there is one. */
async function untilKnown(repository, tips, answerFrom) {
    const wanted = [...new Set(tips)];
    const here = answerFrom(await (0,commit_graph/* readGraph */.tJ)(repository.graph, wanted));
    if (here !== undefined)
        return here;
    for (const depth of DEPTHS) {
        await (0,fetch_refs/* fetchSources */.d)(repository.graph, { sources: wanted, depth }, "read the history");
        const answer = answerFrom(await (0,commit_graph/* readGraph */.tJ)(repository.graph, wanted));
        if (answer !== undefined)
            return answer;
    }
    throw (0,whole_history/* shallowRemote */.x)(repository.remote);
}
function allKnown(items) {
    const known = items.filter((item) => item !== undefined);
    return known.length === items.length ? known : undefined;
}

// EXTERNAL MODULE: ./src/branches/backoff.js
var backoff = __nccwpck_require__(9170);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __nccwpck_require__(8843);
// EXTERNAL MODULE: ./src/git/ask.js
var git_ask = __nccwpck_require__(4443);
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

;// CONCATENATED MODULE: ./src/git/aftermath.js

/** Two requests. */
async function lookAgain(repository, updates) {
    const names = updates.map(({ ref }) => ref);
    const refs = await listRefs(repository, names.flatMap((ref) => [ref, `${ref}/*`, ...namesAbove(ref)]));
    return readAftermath(updates, refs);
}
function readAftermath(updates, refs) {
    const now = (ref) => refs.get(ref)?.object;
    if (updates.every(({ ref, target }) => now(ref) === target))
        return { kind: "arrived" };
    if (updates.some(({ ref, target, expected }) => now(ref) !== expected && now(ref) !== target))
        return { kind: "moved" };
    const others = [...refs.keys()];
    const conflict = updates
        .filter(({ ref, expected }) => expected === undefined && now(ref) === undefined)
        .flatMap(({ ref }) => others.filter((other) => other.startsWith(`${ref}/`) || ref.startsWith(`${other}/`)))[0];
    return { kind: "unchanged", conflict };
}
/** `refs/heads/a/b` gives `refs/heads/a`. */
function namesAbove(ref) {
    const parts = ref.split("/");
    return parts.slice(3).map((_, index) => parts.slice(0, index + 3).join("/"));
}

// EXTERNAL MODULE: ./src/git/failure.js
var git_failure = __nccwpck_require__(5040);
// EXTERNAL MODULE: ./src/git/redirect.js
var redirect = __nccwpck_require__(2296);
// EXTERNAL MODULE: ./src/branches/refused.js
var refused = __nccwpck_require__(1546);
// EXTERNAL MODULE: ./src/git/remote-words.js
var remote_words = __nccwpck_require__(734);
;// CONCATENATED MODULE: ./src/git/refusal.js



/** The error for a push that the remote refused while its refs stood still; it quotes the remote's own words. */
function rejected(what, remote, refusal) {
    const reason = refusal.reason === "" ? "" : `(${remote.redact(refusal.reason)})`;
    const words = [(0,remote_words/* remoteWords */.S)(refusal.stderr, remote), reason].filter((part) => part !== "").join(" ");
    return (0,refused/* refused */.J)(remote.url, what, words);
}
/** A ref that is in the way of another one, in a sentence: Git keeps `a` and `a/b` in one place. */
function conflictError(what, remote, conflict) {
    return new release_error/* ReleaseError */.K("rejected", `${remote.url} cannot take ${what}: ${conflict} exists, and of a name and a name below it (a and a/b) Git can have only one. Nothing was changed. Delete or rename ${conflict}, or configure another name.`);
}

;// CONCATENATED MODULE: ./src/git/swap-refs.js






/** How often a push is sent while the refs stand still: connections break, and servers hold locks for a moment. */
const TRIES = 4;
/**
 * Pushes from `from`, and finds out what became of it by reading the refs, whatever the remote said.
 * @throws ReleaseError `unauthorized`, or `git-unavailable` when no answer came.
 */
async function swapRefs(repository, from, updates, what) {
    let wasSent = false;
    for (let tried = 1;; tried++) {
        const answer = await from.connection.transport.push(from, updates);
        if (answer.kind === "updated")
            return { kind: "updated" };
        if (answer.kind === "moved")
            return { kind: "moved", mayHaveLanded: wasSent };
        wasSent ||= answer.kind === "lost" || answer.mayBeRepeated;
        const hopeless = answer.kind === "lost" ? await whyHopeless(from, answer, what) : undefined;
        const aftermath = await look(repository, updates, what, hopeless);
        if (aftermath.kind === "arrived")
            return { kind: "updated" };
        if (aftermath.kind === "moved")
            return { kind: "moved", mayHaveLanded: wasSent };
        if (hopeless !== undefined)
            throw hopeless;
        const end = conclude(from, answer, aftermath, what, tried >= TRIES);
        if (end !== undefined)
            return end;
        await repository.world.sleep((0,backoff/* patience */._)(tried, repository.world));
    }
}
/** The error of a push that no repetition can help; undefined where one can. Goes along with a renamed repository. */
async function whyHopeless({ connection }, { failure, words }, what) {
    if (failure.kind === "unreachable")
        return undefined;
    if (failure.kind === "redirect" && (await (0,redirect/* followRedirect */.A)(connection, failure.to)))
        return undefined;
    return (0,git_failure/* failureError */.X)(failure, `write ${what}`, words, connection.remote);
}
/** What became of a push. Where not even that can be asked, why the push was hopeless says more. */
async function look(repository, updates, what, hopeless) {
    try {
        return await lookAgain(repository, updates);
    }
    catch (cause) {
        if (hopeless !== undefined)
            throw hopeless;
        if (!(cause instanceof release_error/* ReleaseError */.K) || !cause.retryable)
            throw cause;
        throw new release_error/* ReleaseError */.K("git-unavailable", `${repository.remote.url} stopped answering while ${what} was being written: it is not known whether the write arrived. Run again when the server is reachable; repeating it is harmless.`, { cause, retryable: true });
    }
}
/** Undefined: the refs stand still, but another try may go through. */
function conclude(from, answer, aftermath, what, isLastTry) {
    const { remote } = from.connection;
    if (aftermath.conflict !== undefined)
        return { kind: "refused", error: conflictError(what, remote, aftermath.conflict) };
    if (answer.kind === "lost") {
        if (isLastTry)
            throw (0,git_failure/* failureError */.X)({ kind: "unreachable" }, `write ${what}`, answer.words, remote);
        return undefined;
    }
    return isLastTry || !isFleeting(answer.reason)
        ? { kind: "refused", error: rejected(what, remote, { reason: answer.reason, stderr: answer.words }) }
        : undefined;
}
/** Whether insisting may help. It decides how long to try, not how it ends. */
function isFleeting(reason) {
    return /transaction failed|failed to update ref|lock|unpacker error|internal server error|failure/i.test(reason);
}

// EXTERNAL MODULE: ./src/git/tips.js + 1 modules
var tips = __nccwpck_require__(8141);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __nccwpck_require__(3229);
;// CONCATENATED MODULE: ./src/git/identity.js
/** `Name <email> seconds +0000`, as Git objects have it, without what their format cannot hold. */
function signature(identity, date) {
    const name = withoutDelimiters(identity.name);
    const seconds = Math.floor(date.getTime() / 1000);
    return `${name === "" ? "release-actions" : name} <${withoutDelimiters(identity.email)}> ${seconds} +0000`;
}
function withoutDelimiters(text) {
    return text
        .replaceAll(/[<>]/g, "")
        .replaceAll(/\p{Cc}+/gu, " ")
        .trim();
}

// EXTERNAL MODULE: ./src/git/objects.js
var git_objects = __nccwpck_require__(5210);
;// CONCATENATED MODULE: ./src/git/write-commit.js





/**
 * Makes a commit on its parent's tree with some files replaced or added, in one process and without an index: only the
 * folders along the paths are read, and no file's content has to be here (git-fast-import(1)).
 */
async function writeCommit(repository, commit) {
    // The name is of no interest, but two writers in one repository must not take the same.
    const stream = commitStream(commit, `refs/made/${(0,external_node_crypto_.randomUUID)()}`);
    // A pack of its own stays as it is: taking it apart would be one process more.
    const keepPack = ["-c", "fastimport.unpackLimit=0"];
    const output = await repository.read([...keepPack, "fast-import", "--quiet", "--date-format=raw", "--done"], stream);
    const id = output.toString().trim();
    if (!(0,commit_id/* isCommitId */.jh)(id))
        throw unnamed("fast-import");
    return commit.identity.sign === undefined ? id : sign(repository, id, commit.identity.sign);
}
async function sign(repository, id, makeSignature) {
    const [unsigned] = await (0,git_objects/* readObjects */.$I)(repository, [id]);
    if (unsigned === undefined)
        throw unnamed("cat-file");
    return storeCommit(repository, unsigned.bytes, makeSignature);
}
/**
 * Stores a raw commit, with a signature in its header where there is who makes one: the last field, its further lines
 * indented by a space (gitformat-signature(5)). What is signed is the commit without it.
 */
async function storeCommit(repository, unsigned, makeSignature) {
    const signed = makeSignature === undefined ? unsigned : withSignature(unsigned, await makeSignature(unsigned));
    // What others wrote is kept as it is; since Git 2.40 it would else refuse odd dates and addresses. The server decides.
    const output = await repository.read(["hash-object", "-t", "commit", "-w", "--literally", "--stdin"], signed);
    const id = output.toString().trim();
    if ((0,commit_id/* isCommitId */.jh)(id))
        return id;
    throw unnamed("hash-object");
}
function withSignature(unsigned, signature) {
    const end = unsigned.indexOf("\n\n");
    const lines = signature.trimEnd().split("\n").join("\n ");
    return Buffer.concat([unsigned.subarray(0, end), Buffer.from(`\ngpgsig ${lines}`), unsigned.subarray(end)]);
}
function unnamed(command) {
    return new release_error/* ReleaseError */.K("internal", `git ${command} did not name the commit that it made. Nothing was pushed.`);
}
function commitStream(commit, ref) {
    const by = signature(commit.identity, commit.date);
    const parts = [`commit ${ref}\nmark :1\nauthor ${by}\ncommitter ${by}\n`];
    parts.push(...data(Buffer.from(commit.message)));
    if (commit.parent !== undefined)
        parts.push(`from ${commit.parent}\n`);
    for (const [path, { bytes, mode }] of commit.files) {
        parts.push(`M ${mode} inline ${quotePath(path)}\n`, ...data(bytes));
    }
    parts.push("get-mark :1\ndone\n");
    return Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
}
function data(bytes) {
    return [`data ${bytes.length}\n`, bytes, "\n"];
}
function quotePath(path) {
    return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

;// CONCATENATED MODULE: ./src/git/git-branches.js





/** A repository's branches over Git: commits are made here, under a name of our choice, and pushed with a lease. */
function gitBranches(repository, identity, carries = "manifests") {
    const store = (0,tips/* storeOf */.xX)(repository, carries);
    return {
        url: repository.remote.url,
        read: (branch, paths, toWrite) => (0,tips/* readBranch */.pG)(repository, branch, paths, { carries, toPush: toWrite }),
        stage: (next) => stage(repository, store, identity, next),
    };
}
async function stage(repository, store, identity, next) {
    const { tip, files, message } = next;
    const withModes = [...files].map(([path, bytes]) => [path, { bytes, mode: tip?.files.get(path)?.mode ?? "100644" }]);
    const commit = await writeCommit(store, {
        parent: tip?.commit,
        files: new Map(withModes),
        message,
        identity,
        date: repository.world.now(),
    });
    return { swap: () => swap(repository, store, next, commit) };
}
async function swap(repository, store, { branch, tip, what }, commit) {
    const update = { ref: (0,ref_name/* branchRef */.Mi)(branch), target: commit, expected: tip?.commit };
    const outcome = await swapRefs(repository, store, [update], what);
    if (outcome.kind === "updated")
        return { kind: "updated", commit };
    if (outcome.kind === "refused" || !outcome.mayHaveLanded)
        return outcome;
    return { kind: "moved", landed: (now) => landed(repository, commit, tip, now) };
}
/** The commit, if its push, which got no clear answer, had arrived before the branch moved on. */
async function landed(repository, commit, before, now) {
    const found = await containedIn(repository, now.commit, [commit], before?.commit);
    return found.length > 0 ? commit : undefined;
}

// EXTERNAL MODULE: ./src/errors/quote.js
var quote = __nccwpck_require__(6553);
;// CONCATENATED MODULE: ./src/http/loopback.js
/** Whether a URL's host name is this machine: 127.0.0.0/8, `localhost`, `[::1]`. Nothing is looked up. */
function isLoopback(hostname) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
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
        throw place_refused(`"commit-with: api" needs the manifests' repository as ${server}/owner/name, on the server of ${api}, but it is ${(0,quote/* quote */.h)(remote)}`, `Give such an address, or leave "commit-with" at git`);
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
    const isPrivate = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
    if (url !== undefined && isPrivate && url.username === "" && url.password === "" && url.search === "") {
        return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
    }
    throw place_refused("GITHUB_API_URL is no https:// address without credentials", "The runner sets it; where you set it yourself, give something like https://github.example/api/v3");
}
function place_refused(what, advice) {
    return new release_error/* ReleaseError */.K("invalid-input", `${what}. Nothing was read or written. ${advice}.`);
}

// EXTERNAL MODULE: ./src/config/duration.js
var duration = __nccwpck_require__(5254);
;// CONCATENATED MODULE: ./src/setup/identity.js


/** Whose name commits and tags carry by default: the Actions bot, as GitHub shows it. */
const BOT = {
    name: "github-actions[bot]",
    email: "41898282+github-actions[bot]@users.noreply.github.com",
};
/**
 * `Name <email>`, as Git writes it; empty is the Actions bot.
 * @throws ReleaseError `invalid-input`
 */
function parseCommitter(text) {
    if (text === "")
        return BOT;
    const [, name, email] = /^([^<>\p{Cc}]*[^<>\p{Cc}\s]) +<([^<>\p{Cc}\s@]+@[^<>\p{Cc}\s@]+)>$/u.exec(text) ?? [];
    if (name !== undefined && email !== undefined && text.length <= 300)
        return { name, email };
    throw new release_error/* ReleaseError */.K("invalid-input", `The input "committer" must be a name and an address such as "Release Bot <release-bot@example.com>", but is ${(0,quote/* quote */.h)(text)}. Nothing was read or written.`);
}

;// CONCATENATED MODULE: ./src/setup/authorship.js



/** @throws ReleaseError `invalid-input` */
async function parseAuthorship(inputs, world) {
    return (0,with_state/* reading */.h)(async () => {
        const identity = parseCommitter(inputs.committer);
        const key = inputs["signing-key"];
        const timeoutMs = (0,duration/* parseDuration */.E)(inputs.timeout, 'The input "timeout"');
        if (key === "")
            return { identity, timeoutMs };
        const { openSigner, parseSigningKey } = await __nccwpck_require__.e(/* import() */ 586).then(__nccwpck_require__.bind(__nccwpck_require__, 7586));
        const sign = openSigner(parseSigningKey(key, 'The input "signing-key"'), world);
        return { identity: { ...identity, sign }, timeoutMs };
    });
}

;// CONCATENATED MODULE: ./src/setup/commit-settings.js



/**
 * How commits are made: by Git, under a name and perhaps a signature of our choice; or by GitHub's API, which takes the
 * token's owner and signs by itself.
 * @throws ReleaseError `invalid-input`, also where the API is asked for and the manifests are somewhere else.
 */
async function parseCommitSettings(inputs, remote, world) {
    const { identity, timeoutMs } = await parseAuthorship(inputs, world);
    if (inputs["commit-with"] === "git")
        return { timeoutMs, open: (manifests, carries) => gitBranches(manifests, identity, carries) };
    const { githubBranches } = await __nccwpck_require__.e(/* import() */ 77).then(__nccwpck_require__.bind(__nccwpck_require__, 6077));
    const place = parseGithubPlace(remote.url, world.env);
    return { timeoutMs, open: () => githubBranches(place, remote.bearer, timeoutMs, world) };
}

// EXTERNAL MODULE: ./src/setup/source-at.js
var source_at = __nccwpck_require__(8722);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/errors/disk-full.js
var disk_full = __nccwpck_require__(6244);
// EXTERNAL MODULE: ./src/git/environment.js
var environment = __nccwpck_require__(9155);
// EXTERNAL MODULE: ./src/git/process.js
var process = __nccwpck_require__(271);
;// CONCATENATED MODULE: ./src/git/bare-repository.js






/** Written by hand, since `git init` is a process and copies a folder of templates. */
const CONFIG = `[core]
	repositoryformatversion = 0
	bare = true
[gc]
	auto = 0
[maintenance]
	auto = false
[fetch]
	writeCommitGraph = false
[protocol]
	version = 2
[http]
	lowSpeedLimit = 1
	lowSpeedTime = 60
`;
/** A throw-away bare repository on this machine, with a remote. */
class BareRepository {
    folder;
    connection;
    filter;
    tips = new Set();
    #work = Promise.resolve();
    constructor(folder, connection, filter) {
        this.folder = folder;
        this.connection = connection;
        this.filter = filter;
    }
    /** Runs Git here. Without a `config` that names the remote it works on what is here, and never goes to the network. */
    async run(args, input = "", config = []) {
        const { world } = this.connection;
        const result = await (0,process/* runGit */.E)(["--git-dir", this.folder, ...args], (0,environment/* gitEnvironment */._)(world, config), input);
        world.log.debug(`git ${args.join(" ").slice(0, 300)}: ${result.code}`);
        return result;
    }
    async read(args, input = "") {
        const { code, stdout, stderr } = await this.run(args, input);
        if (code === 0)
            return stdout;
        if ((0,disk_full/* saysDiskFull */.lw)(stderr))
            throw (0,disk_full/* diskFull */.xg)();
        const words = this.connection.remote.redact(stderr).trim().slice(0, 500);
        throw new release_error/* ReleaseError */.K("internal", `git ${args[0]} ended with ${code}: ${words}. The remote was not changed by it.`);
    }
    oneByOne(work) {
        const result = this.#work.then(work);
        this.#work = result.catch(() => { });
        return result;
    }
}
/** At once: four entries of a folder, and Node's other way to make files takes longer to load than to make these. */
async function createBareRepository(connection, filter) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(connection.world.folder, "git-"));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "objects"));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "refs"));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/none\n");
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "config"), CONFIG);
    return new BareRepository(folder, connection, filter);
}

;// CONCATENATED MODULE: ./src/git/stock/kept.js



const ALL = "refs/all/";
/** Where a fetched ref or commit is kept here, so that the next fetch need not send it again. */
function keptAt(source) {
    if (source.includes("*"))
        return `${ALL}${source}`;
    return `refs/kept/${(0,external_node_crypto_.createHash)("sha256").update(source).digest("hex")}`;
}
function refspec(source) {
    return `+${source}:${keptAt(source)}`;
}
/** What the sources were when they were fetched; patterns give the refs that match them. */
async function keptIds(store, sources) {
    const output = await store.read(["for-each-ref", "--format=%(objectname) %(refname)", "refs/kept", ALL]);
    const ids = new Map();
    for (const line of output.toString().split("\n").slice(0, -1)) {
        const [id = "", name = ""] = line.split(" ");
        if (!(0,commit_id/* isCommitId */.jh)(id) || name === "") {
            throw new release_error/* ReleaseError */.K("internal", "git for-each-ref answered with a line that is not understood.");
        }
        ids.set(name.startsWith(ALL) ? name.slice(ALL.length) : name, id);
    }
    const found = sources.flatMap((source) => {
        if (source.includes("*"))
            return [...ids].filter(([name]) => name.startsWith(source.slice(0, source.indexOf("*"))));
        const id = ids.get(keptAt(source));
        return id === undefined ? [] : [[source, id]];
    });
    return new Map(found);
}

;// CONCATENATED MODULE: ./src/git/ref-state.js
/** Those of `refs` that a pattern names: a full name, or one with `*` for anything, slashes too. */
function matchingRefs(refs, patterns) {
    const matches = patterns.map(toExpression);
    return new Map([...refs].filter(([name]) => matches.some((expression) => expression.test(name))));
}
function toExpression(pattern) {
    const literals = pattern.split("*").map((literal) => literal.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&"));
    return new RegExp(`^${literals.join(".*")}$`, "s");
}

;// CONCATENATED MODULE: ./src/git/stock/listed-refs.js



/** Reads what `git ls-remote` printed; its patterns match any tail of a name, so they are applied again, exactly. */
function parseRefs(output, patterns) {
    const refs = new Map();
    for (const line of output.toString("utf8").split("\n").slice(0, -1)) {
        const [object = "", name = ""] = line.split("\t");
        if (!(0,commit_id/* isCommitId */.jh)(object) || name === "") {
            throw new release_error/* ReleaseError */.K("internal", "git ls-remote answered with a line that is not understood.");
        }
        const tag = name.endsWith("^{}") ? name.slice(0, -3) : undefined;
        const listed = tag === undefined ? undefined : refs.get(tag);
        if (tag === undefined)
            refs.set(name, { object, commit: object });
        else if (listed !== undefined)
            refs.set(tag, { object: listed.object, commit: object });
    }
    return matchingRefs(refs, patterns);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./src/git/remote.js





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
        throw remote_refused(what, "holds a control character");
    if (/\p{Cc}/u.test(token))
        throw remote_refused(`The token of ${what}`, "holds a control character");
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return parseUrl(text, token, what);
    if ((0,external_node_path_.isAbsolute)(text))
        return new Remote(text, "file", token);
    if (/^[\w][\w.-]*@[a-z0-9][a-z0-9.-]*:[^-:][^:]*$/i.test(text))
        return new Remote(text, "ssh", token);
    if (text.includes("@") || text.includes("::"))
        throw remote_refused(what, "is no address of a Git repository");
    throw remote_refused(`${what} ${(0,quote/* quote */.h)(text)}`, "is no address of a Git repository");
}
function parseUrl(text, token, what) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        throw remote_refused(what, "is not a well-formed URL");
    const isHttp = url.protocol === "https:" || url.protocol === "http:";
    if (url.password !== "" || (url.username !== "" && isHttp)) {
        throw remote_refused(what, "holds a credential in its URL, where logs would show it; give the token as its own input");
    }
    if (url.search !== "" || url.hash !== "")
        throw remote_refused(what, "must not have a query (?…) or a fragment (#…)");
    if (url.hostname.startsWith("-") || url.username.startsWith("-"))
        throw remote_refused(what, "names a host that begins with a dash");
    if (url.protocol === "https:")
        return new Remote(text, "https", token);
    if (url.protocol === "ssh:")
        return new Remote(text, "ssh", token);
    if (url.protocol === "file:")
        return new Remote(text, "file", token);
    if (url.protocol !== "http:")
        throw remote_refused(what, `uses the protocol ${(0,quote/* quote */.h)(url.protocol.slice(0, -1))}`);
    if (isLoopback(url.hostname))
        return new Remote(text, "http", token);
    throw remote_refused(what, "uses plain http, where everybody on the way can read the token; use https");
}
function remote_refused(what, why) {
    return new release_error/* ReleaseError */.K("invalid-input", `${what} ${why}. Allowed are https://…, ssh://…, user@host:path, file://… and an absolute path (http://… only to this machine).`);
}

// EXTERNAL MODULE: ./src/git/stock/remote-config.js
var remote_config = __nccwpck_require__(120);
;// CONCATENATED MODULE: ./src/git/stock/mirror.js
// A server that speaks protocol version 0 gives objects only by the names of refs, unless it is told otherwise
// (git-config(1), uploadpack.allowAnySHA1InWant). So its branches and tags are copied whole, once for a step, and the
// copy is asked in its place: it gives everything by id, and leaves out what a question leaves out.





const SETTINGS = `[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
`;
const QUIET = ["--quiet", "--no-tags", "--no-write-fetch-head", "--update-shallow", "--prune"];
const EVERYTHING = ["+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"];
class Mirror {
    #connection;
    #copy;
    constructor(connection) {
        this.#connection = connection;
    }
    /** Brings the copy up to date; it is made at the first time. `place` is where it can be asked then. */
    async renew() {
        this.#copy ??= this.#open();
        const copy = await this.#copy;
        const args = ["fetch", ...QUIET, "origin", ...EVERYTHING];
        const result = await copy.oneByOne(() => copy.run(args, "", (0,remote_config/* remoteConfig */.b)(this.#connection, "none")));
        return { ...result, place: { remote: new Remote(copy.folder, "file", ""), sshCommand: undefined } };
    }
    async #open() {
        const { remote, world } = this.#connection;
        world.log.info(`${remote.url} gives no commit by its id (Git protocol version 0), so all its branches and tags are fetched, whole. A server that lets protocol version 2 through saves that (over SSH: AcceptEnv GIT_PROTOCOL).`);
        const copy = await createBareRepository(this.#connection, "none");
        await (0,promises_.appendFile)((0,external_node_path_.join)(copy.folder, "config"), SETTINGS);
        return copy;
    }
}

;// CONCATENATED MODULE: ./src/git/stock/porcelain.js

/** Reads what `git push --porcelain` printed. @throws ReleaseError `internal` on a line that is not understood. */
function parsePorcelain(output) {
    const lines = output.split("\n").filter((line) => line !== "" && line !== "Done" && !line.startsWith("To "));
    return lines.map((line) => {
        const [, flag, refs = "", summary = ""] = /^([ +\-*!=])\t(\S+)\t(.*)$/.exec(line) ?? [];
        if (flag === undefined) {
            throw new release_error/* ReleaseError */.K("internal", `git push answered with a line that is not understood: ${JSON.stringify(line.slice(0, 200))}. It is not known whether the push arrived; running again is harmless.`);
        }
        const reason = /\(([^()]*(?:\([^()]*\))?[^()]*)\)$/.exec(summary)?.[1] ?? "";
        return { ref: refs.slice(refs.indexOf(":") + 1), kind: kindOf(flag, summary, reason), reason };
    });
}
function kindOf(flag, summary, reason) {
    if (flag === "=")
        return "same";
    if (flag !== "!")
        return "pushed";
    if (reason === "stale info")
        return "stale";
    return summary.startsWith("[remote rejected]") ? "refused" : "held-back";
}

;// CONCATENATED MODULE: ./src/git/stock/stock.js








const stock_QUIET = ["--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no"];
const stock_EVERYTHING = ["refs/heads/*", "refs/tags/*"];
/** It exists nowhere, and a rehearsal does not make it. */
const NO_TAG = "refs/tags/release-actions-doctor";
/** Git's own programs: for SSH, for paths, and for servers that only they can reach. */
class stock_StockGit {
    #connection;
    #mirror;
    #knowsHistory = new WeakSet();
    #needsHistory = new WeakSet();
    constructor(connection) {
        this.#connection = connection;
        this.#mirror = new Mirror(connection);
    }
    /** Two requests over HTTP. */
    list(store, patterns) {
        return store.oneByOne(async () => {
            const isFor = (prefix) => patterns.some((pattern) => pattern.startsWith(prefix));
            const isOnly = patterns.every((pattern) => /^refs\/(heads|tags)\//.test(pattern));
            const kinds = isOnly
                ? [...(isFor("refs/heads/") ? ["--heads"] : []), ...(isFor("refs/tags/") ? ["--tags"] : [])]
                : [];
            const peeled = patterns.filter((pattern) => pattern.startsWith("refs/tags/")).map((pattern) => `${pattern}^{}`);
            const args = ["ls-remote", "--quiet", ...kinds, "origin", ...patterns, ...peeled];
            const { code, stdout, stderr } = await store.run(args, "", (0,remote_config/* remoteConfig */.b)(this.#connection, "none"));
            return code === 0 ? { ok: true, value: parseRefs(stdout, patterns) } : failed(stderr);
        });
    }
    /** Three requests over HTTP, two for objects by their ids alone; as many again for each ref that is missing. */
    fetchInto(into, request) {
        return into.oneByOne(async () => {
            const answer = await this.#fetch(into, request, this.#connection);
            if (answer.ok || answer.failure.kind !== "no-ids")
                return answer;
            const { code, stderr, place } = await this.#mirror.renew();
            return code === 0 ? this.#fetch(into, request, place) : failed(stderr);
        });
    }
    async #fetch(into, { sources, depth }, from) {
        const filter = into.filter === "none" ? [] : [`--filter=${into.filter}`];
        const config = (0,remote_config/* remoteConfig */.b)(from, into.filter);
        if (depth === undefined) {
            const args = ["-c", "fetch.negotiationAlgorithm=noop", "fetch", ...stock_QUIET, ...filter, "--stdin", "origin"];
            const { code, stderr } = await into.run(args, `${sources.join("\n")}\n`, config);
            return code === 0 ? { ok: true, value: new Map() } : failed(stderr);
        }
        const missing = new Set();
        for (;;) {
            const wanted = sources.filter((source) => !missing.has(source));
            if (wanted.length === 0)
                return { ok: true, value: new Map() };
            const args = ["fetch", ...stock_QUIET, `--depth=${depth}`, ...filter, "origin", ...wanted.map(refspec)];
            const { code, stderr } = await into.run(args, "", config);
            if (code === 0)
                return { ok: true, value: await keptIds(into, wanted) };
            const failure = (0,git_failure/* readFailure */.f)(stderr);
            if (failure.kind !== "missing-ref" || !wanted.includes(failure.ref))
                return failed(stderr);
            missing.add(failure.ref);
        }
    }
    /**
     * Each ref has its lease and its refspec is not forced: a forced one would cancel the lease. Git wants to have what it
     * points refs at, so that is fetched where it is not here; then four requests, under 2 kB, for commits that the remote
     * has.
     */
    async push(from, updates) {
        const fetched = from.filter === "tree:0" ? await this.#fetchBehind(from, updates) : undefined;
        if (fetched?.ok === false)
            return { kind: "lost", failure: fetched.failure, words: fetched.words };
        if (this.#needsHistory.delete(from))
            await this.#fetchHistory(from);
        const answer = await from.oneByOne(() => this.#push(from, updates));
        // Where the server cannot negotiate, only the history tells Git what the remote has; see pushConfig. Without it Git
        // has no trees to send: over HTTP no answer comes then, over SSH the server says that it could not unpack.
        const isDone = answer.kind === "updated" || answer.kind === "moved";
        if (!isDone && from.filter === "tree:0" && !this.#knowsHistory.has(from))
            this.#needsHistory.add(from);
        return answer;
    }
    async #fetchHistory(into) {
        const { ok } = await this.fetchInto(into, { sources: stock_EVERYTHING, depth: fetch_refs/* WHOLE_HISTORY */.H });
        if (ok)
            this.#knowsHistory.add(into);
    }
    async #fetchBehind(from, updates) {
        const targets = updates.map(({ target }) => target);
        const missing = await (0,git_objects/* absent */.Ge)(from, await (0,git_objects/* behind */.Ry)(from, targets));
        return missing.length === 0 ? undefined : this.fetchInto(from, { sources: [...new Set(missing)], depth: 1 });
    }
    async #push(from, updates) {
        const leases = updates.map(({ ref, expected }) => `--force-with-lease=${ref}:${expected ?? ""}`);
        const refspecs = updates.map(({ ref, target }) => `${target}:${ref}`);
        const args = ["push", "--porcelain", "--atomic", ...leases, "origin", ...refspecs];
        const { code, stdout, stderr } = await from.run(args, "", (0,remote_config/* pushConfig */.V)(this.#connection, from.filter));
        if (code === 0)
            return { kind: "updated" };
        const rows = parsePorcelain(stdout.toString());
        if (rows.some(({ kind }) => kind === "stale"))
            return { kind: "moved" };
        const refused = rows.filter(({ kind }) => kind === "refused");
        if (refused.length === 0)
            return { kind: "lost", failure: (0,git_failure/* readFailure */.f)(stderr), words: stderr };
        const reason = refused.find((row) => !row.reason.startsWith("atomic"))?.reason ?? refused[0]?.reason ?? "";
        // curl repeats a request whose connection broke.
        return { kind: "refused", reason, words: stderr, mayBeRepeated: true };
    }
    /**
     * A dry run asks the server for the refs and sends nothing after that (git-push(1)). An empty folder's listing is what
     * would be pushed.
     */
    async knock(from) {
        const written = await from.read(["hash-object", "-w", "-t", "tree", "--stdin"]);
        const refspecs = [`+${written.toString().trim()}:${NO_TAG}`];
        const args = ["push", "--dry-run", "--porcelain", "origin", ...refspecs];
        const { code, stderr } = await from.oneByOne(() => from.run(args, "", (0,remote_config/* remoteConfig */.b)(this.#connection, "none")));
        return code === 0 ? { ok: true, value: undefined } : failed(stderr);
    }
}
function failed(stderr) {
    return { ok: false, failure: (0,git_failure/* readFailure */.f)(stderr), words: stderr };
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./src/git/wire/boundary.js



/** Keeps in mind where a fetch by depth stopped (gitrepository-layout: the file `shallow`), as Git itself does. */
async function moveBoundary(store, { shallow, unshallow }) {
    if (shallow.length === 0 && unshallow.length === 0)
        return;
    const boundary = new Set([...(await (0,commit_graph/* readBoundary */.xn)(store)), ...shallow]);
    for (const id of unshallow)
        boundary.delete(id);
    const path = (0,external_node_path_.join)(store.folder, "shallow");
    if (boundary.size === 0)
        return (0,external_node_fs_.rmSync)(path, { force: true });
    // Whoever reads it meanwhile finds the old one or the new one.
    (0,external_node_fs_.writeFileSync)(`${path}.new`, `${[...boundary].join("\n")}\n`);
    (0,external_node_fs_.renameSync)(`${path}.new`, path);
}

// EXTERNAL MODULE: ./src/http/transport.js
var transport = __nccwpck_require__(356);
;// CONCATENATED MODULE: ./src/git/wire/packet.js
// The framing of Git's protocol: pkt-line (gitprotocol-common). Four hexadecimal digits say how long a packet is, these
// four included; the lengths 0 to 2 are marks.
const MARKS = ["flush", "delimiter", "end"];
/** LARGE_PACKET_MAX. */
const LARGEST = 65_520;
const FLUSH = Buffer.from("0000");
const DELIMITER = Buffer.from("0001");
/** A line as a packet, with the line feed that Git ends lines with. */
function line(text) {
    const bytes = Buffer.from(`${text}\n`);
    return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, "0")), bytes]);
}
/** A packet's text, without the line feed at its end, which is optional. */
function textOf(packet) {
    return packet.toString("utf8").replace(/\n$/, "");
}
/** Takes packets out of bytes as they come. */
class PacketReader {
    #rest = Buffer.alloc(0);
    #isBroken = false;
    /** The packets that are whole now; after something that is no packet there are no more. */
    read(bytes) {
        const packets = [];
        let rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
        while (!this.#isBroken && rest.length >= 4) {
            const digits = rest.toString("latin1", 0, 4);
            const length = /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
            const mark = MARKS[length];
            this.#isBroken = mark === undefined && (length < 4 || length > LARGEST);
            if (this.#isBroken || rest.length < length)
                break;
            packets.push(mark ?? rest.subarray(4, length));
            rest = rest.subarray(mark === undefined ? length : 4);
        }
        this.#rest = rest;
        return packets;
    }
    /** Whether all that came was packets, none of them cut. */
    get isWhole() {
        return this.#rest.length === 0 && !this.#isBroken;
    }
}

;// CONCATENATED MODULE: ./src/git/wire/exchange.js


/** As long as Git waits for a byte (bare-repository.ts: lowSpeedTime). A server that works on a push sends signs of life. */
const SILENCE_MS = 60_000;
/** An announcement has some 60 bytes a ref. */
const LARGEST_ADVERTISEMENT = 256 * 1024 * 1024;
/** GitHub, Bitbucket and others speak Git only with whom they take for a Git, by the beginning of this name. */
const USER_AGENT = "git/2.0 (release-actions)";
/**
 * Git's smart HTTP (gitprotocol-http): its two kinds of requests, with the credential, to the remote's own address. No
 * redirect is followed: where it points is part of the failure, and ../redirect.ts decides.
 */
class Exchange {
    #connection;
    #send;
    constructor(connection) {
        this.#connection = connection;
        this.#send = (0,transport/* openTransport */.g)(connection.world.env, SILENCE_MS, "silence");
    }
    /** What the server can do, and for receive-pack its refs. */
    async advertisement(service) {
        const packets = [];
        const take = (packet) => void packets.push(packet);
        const answer = await this.#exchange(service, "advertisement", undefined, LARGEST_ADVERTISEMENT, take);
        return answer.ok ? { ok: true, value: packets } : answer;
    }
    /** Gives the answer's packets as they come; that all of them came is for the receiver to see. */
    post(service, body, take) {
        return this.#exchange(service, "result", body, Number.POSITIVE_INFINITY, take);
    }
    async #exchange(service, kind, body, limit, take) {
        const { remote, world } = this.#connection;
        const path = body === undefined ? `info/refs?service=git-${service}` : `git-${service}`;
        const url = new URL(`${remote.url.replace(/\/+$/, "")}/${path}`);
        const type = `application/x-git-${service}-${kind}`;
        const reader = new PacketReader();
        const outcome = await this.#send({
            method: body === undefined ? "GET" : "POST",
            url,
            headers: {
                "user-agent": USER_AGENT,
                accept: type,
                ...(body === undefined
                    ? { "cache-control": "no-cache" }
                    : { "content-type": `application/x-git-${service}-request` }),
                // Pushes have no version 2.
                ...(service === "upload-pack" ? { "git-protocol": "version=2" } : {}),
                ...(remote.authorization === undefined ? {} : { authorization: remote.authorization }),
            },
            ...(body === undefined ? {} : { body }),
            limit,
            onBody: (chunk) => reader.read(chunk).forEach(take),
        });
        world.log.debug(`${body === undefined ? "GET" : "POST"} ${url.pathname} (${service}): ${summary(outcome)}`);
        return this.#judge(outcome, service, type, reader.isWhole);
    }
    #judge(outcome, service, type, isWhole) {
        const { remote } = this.#connection;
        if (outcome.kind === "fault") {
            // What does not pass by itself may be a certificate: Git knows the authorities of the machine, Node its own.
            const failure = { kind: outcome.transient ? "unreachable" : "not-spoken" };
            return exchange_failed(failure, `error: ${new URL(remote.url).host} ${outcome.words}`);
        }
        const { status, headers, body } = outcome;
        const isGits = headers["content-type"]?.split(";")[0] === type;
        // A page that a proxy puts in the way; Git itself may take it for a repository without refs.
        if (status === 200 && !isGits) {
            return exchange_failed({ kind: "unreachable" }, "error: the server answered with something that is not Git's protocol.");
        }
        if (status === 200)
            return isWhole ? { ok: true, value: undefined } : broken();
        const said = headers["content-type"]?.startsWith("text/plain") ? body.toString("utf8").slice(0, 2_000) : "";
        const words = `${remoteLines(said)}error: the server answered ${status}.\n`;
        // Without a token, Git may still find a login (~/.netrc).
        if (status === 401 && remote.authorization === undefined)
            return exchange_failed({ kind: "not-spoken" }, words);
        return exchange_failed(failureOf(outcome, service, remote.url), words);
    }
}
function failureOf({ status, headers }, service, from) {
    if (status === 401)
        return { kind: "unauthorized" };
    if (status === 403)
        return { kind: "forbidden" };
    if (status === 404)
        return { kind: "not-found" };
    if (status < 300 || status > 399)
        return { kind: "unreachable" };
    const to = headers.location === undefined ? undefined : repositoryAt(headers.location, from, service);
    return to === undefined ? { kind: "redirect" } : { kind: "redirect", to };
}
/** The repository's address in a redirect, which points to what was asked of it. */
function repositoryAt(location, from, service) {
    if (!URL.canParse(location, from))
        return undefined;
    const { href } = new URL(location, from);
    const tail = [`/info/refs?service=git-${service}`, `/git-${service}`].find((end) => href.endsWith(end));
    return tail === undefined ? undefined : href.slice(0, -tail.length);
}
function exchange_failed(failure, words) {
    return { ok: false, failure, words };
}
function broken() {
    return exchange_failed({ kind: "unreachable" }, "error: the server's answer is cut short, or none of Git's protocol");
}
/** Words of the other side as Git shows them. */
function remoteLines(text) {
    return text
        .split(/[\r\n]+/)
        .filter((words) => words.trim() !== "")
        .map((words) => `remote: ${words}\n`)
        .join("");
}
function summary(outcome) {
    return outcome.kind === "fault" ? outcome.words : String(outcome.status);
}

;// CONCATENATED MODULE: ./src/git/wire/listing.js


/** The beginning of every command (gitprotocol-v2): its name, and what both sides can do. */
function command(name, { names, objectFormat }, args) {
    const common = [
        `command=${name}`,
        ...(names.has("agent") ? ["agent=release-actions"] : []),
        ...(names.has("object-format") ? [`object-format=${objectFormat}`] : []),
    ];
    return Buffer.concat([...common.map(line), DELIMITER, ...args.map(line), FLUSH]);
}
/** The longest text that everything begins with that a pattern matches. */
function prefixOf(pattern) {
    return pattern.split("*")[0] ?? "";
}
function listCommand(capabilities, prefixes) {
    return command("ls-refs", capabilities, ["peel", ...[...prefixes].map((prefix) => `ref-prefix ${prefix}`)]);
}
/** Reads what `ls-refs` answers; undefined when that is not understood. */
function parseListing(packets) {
    const refs = new Map();
    if (packets.at(-1) !== "flush")
        return undefined;
    for (const packet of packets.slice(0, -1)) {
        const [object = "", name = "", ...attributes] = Buffer.isBuffer(packet) ? textOf(packet).split(" ") : [];
        if (!(0,commit_id/* isCommitId */.jh)(object) || name === "")
            return undefined;
        const peeled = attributes.find((attribute) => attribute.startsWith("peeled:"))?.slice("peeled:".length) ?? object;
        if (!(0,commit_id/* isCommitId */.jh)(peeled))
            return undefined;
        refs.set(name, { object, commit: peeled });
    }
    return refs;
}

;// CONCATENATED MODULE: ./src/git/wire/fetching.js



/** The command fetch, in one round: whatever of `haves` the remote does not know it passes over (`done`). */
function fetchCommand(capabilities, { wants, haves, boundary, depth, filter }) {
    return command("fetch", capabilities, [
        "no-progress",
        "ofs-delta",
        ...(filter !== "none" && capabilities.fetching.has("filter") ? [`filter ${filter}`] : []),
        ...boundary.map((id) => `shallow ${id}`),
        ...(depth === undefined ? [] : [`deepen ${depth}`]),
        ...wants.map((id) => `want ${id}`),
        ...haves.map((id) => `have ${id}`),
        "done",
    ]);
}
const SECTIONS = ["acknowledgments", "shallow-info", "wanted-refs", "packfile-uris", "packfile"];
/** Reads what `fetch` answers as it comes: sections of lines, then the pack in side bands. */
class FetchReader {
    shallow = [];
    unshallow = [];
    /** What the remote says of its work, and why it gives up. */
    progress = [];
    error;
    isComplete = false;
    #onPack;
    #section = "";
    constructor(onPack) {
        this.#onPack = onPack;
    }
    take(packet) {
        if (packet === "flush")
            this.isComplete = this.#section === "packfile";
        if (!Buffer.isBuffer(packet))
            this.#section = "";
        else if (packet.toString("latin1", 0, 4) === "ERR ")
            this.error ??= textOf(packet.subarray(4));
        else if (this.#section === "")
            this.#open(textOf(packet));
        else if (this.#section === "packfile")
            this.#band(packet);
        else
            this.#line(textOf(packet));
    }
    #open(name) {
        this.#section = name;
        if (!SECTIONS.includes(name))
            this.error ??= `unexpected section ${JSON.stringify(name.slice(0, 80))}`;
    }
    #line(text) {
        const [word = "", id = ""] = text.split(" ");
        if (this.#section !== "shallow-info" || !(0,commit_id/* isCommitId */.jh)(id))
            return;
        if (word === "shallow")
            this.shallow.push(id);
        if (word === "unshallow")
            this.unshallow.push(id);
    }
    /** side-band-64k (gitprotocol-pack): the pack, words, or the last words. */
    #band(packet) {
        const rest = packet.subarray(1);
        if (packet[0] === 1)
            this.#onPack(rest);
        else if (packet[0] === 2)
            this.progress.push(rest);
        else
            this.error ??= textOf(rest);
    }
}

;// CONCATENATED MODULE: ./src/git/wire/advertisement.js


/** Undefined: this is not version 2 of the protocol, or it lacks one of the two commands. */
function parseCapabilities(packets) {
    const [version, ...others] = linesOf(withoutService(packets, "upload-pack"));
    if (version !== "version 2" || packets.at(-1) !== "flush")
        return undefined;
    const values = new Map(others.map((text) => keyAndValue(text)));
    if (!values.has("ls-refs") || !values.has("fetch"))
        return undefined;
    return {
        objectFormat: values.get("object-format") ?? "sha1",
        fetching: new Set(values.get("fetch")?.split(" ")),
        names: new Set(values.keys()),
    };
}
/** Undefined: this is no announcement. */
function parseAnnouncement(packets) {
    const own = withoutService(packets, "receive-pack");
    const refs = new Map();
    let capabilities;
    if (own.at(-1) !== "flush")
        return undefined;
    for (const text of linesOf(own)) {
        const [entry = "", words] = text.split("\0");
        capabilities ??= new Map((words ?? "").split(" ").map(keyAndValue));
        const [id = "", name = ""] = entry.split(" ");
        // Objects that are there without a ref (`.have`), and, of a server that is a shallow clone, where it ends.
        if (id === "shallow" || name === ".have" || name === "capabilities^{}")
            continue;
        // Object names by SHA-256 are longer: the capabilities say what they are.
        if (!/^[0-9a-f]{40,64}$/.test(id) || name === "")
            return undefined;
        if ((0,commit_id/* isCommitId */.jh)(id))
            refs.set(name, id);
    }
    return capabilities === undefined ? undefined : { refs, capabilities };
}
/** Over HTTP an answer may begin with the service's name and a flush (gitprotocol-http). */
function withoutService(packets, service) {
    const [first, second] = packets;
    const isNamed = Buffer.isBuffer(first) && textOf(first) === `# service=git-${service}` && second === "flush";
    return isNamed ? packets.slice(2) : packets;
}
function linesOf(packets) {
    return packets.filter((packet) => Buffer.isBuffer(packet)).map(textOf);
}
function keyAndValue(text) {
    const at = text.indexOf("=");
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./src/git/wire/refusals.js


/** For an answer that is none to the question: it may be an error that the server says in a packet. */
function unexpected(packets) {
    const said = packets.filter((packet) => Buffer.isBuffer(packet)).map((packet) => packet.toString("utf8"));
    const error = said.find((text) => text.startsWith("ERR "));
    return error === undefined ? broken() : refusals_refused(error.slice(4).trim(), "");
}
/** The server's own words for why it gives up; they are the same that Git's programs print. */
function refusals_refused(error, progress) {
    const words = `fatal: remote error: ${error}\n`;
    const failure = (0,git_failure/* readFailure */.f)(words);
    // Git itself is asked then, and a copy where that does not help either; see ../stock/mirror.ts.
    return exchange_failed(failure.kind === "no-ids" ? { kind: "not-spoken" } : failure, `${progress}${words}`);
}

;// CONCATENATED MODULE: ./src/git/wire/greetings.js



/** What a server says of itself before it is asked for anything. */
class Greetings {
    #connection;
    #exchange;
    #capabilities;
    constructor(connection, exchange) {
        this.#connection = connection;
        this.#exchange = exchange;
    }
    /** What the server can do for readers, asked once for each address. */
    capabilities() {
        const { url } = this.#connection.remote;
        if (this.#capabilities?.url === url)
            return this.#capabilities.answer;
        const answer = this.#askCapabilities();
        this.#capabilities = { url, answer };
        return answer;
    }
    async #askCapabilities() {
        const answer = await this.#exchange.advertisement("upload-pack");
        const capabilities = answer.ok ? parseCapabilities(answer.value) : undefined;
        if (capabilities?.objectFormat === "sha1" && capabilities.fetching.has("shallow")) {
            return { ok: true, value: capabilities };
        }
        this.#capabilities = undefined;
        if (!answer.ok)
            return answer;
        if (capabilities !== undefined && capabilities.objectFormat !== "sha1")
            return exchange_failed({ kind: "other-hash" }, "");
        return exchange_failed({ kind: "not-spoken" }, "error: the server does not speak version 2 of the protocol");
    }
    /** The refs as they are now, as a push is told them. */
    async announcement() {
        const answer = await this.#exchange.advertisement("receive-pack");
        if (!answer.ok)
            return answer;
        const announcement = parseAnnouncement(answer.value);
        if (announcement === undefined)
            return unexpected(answer.value);
        const { capabilities } = announcement;
        if ((capabilities.get("object-format") ?? "sha1") !== "sha1")
            return exchange_failed({ kind: "other-hash" }, "");
        if (capabilities.has("report-status") && capabilities.has("side-band-64k"))
            return { ok: true, value: announcement };
        return exchange_failed({ kind: "not-spoken" }, "error: the server does not report what it did with a push");
    }
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./src/git/wire/incoming-pack.js

/** `PACK`, a version and the number of objects, 4 bytes each (gitformat-pack). */
const HEADER = 12;
/** A pack on its way into a store. Git takes it in as it comes; for a pack without objects it is not started. */
class IncomingPack {
    #store;
    #header = Buffer.alloc(0);
    #stream;
    #result;
    constructor(store) {
        this.#store = store;
    }
    write(bytes) {
        if (this.#stream !== undefined)
            return void this.#stream.write(bytes);
        this.#header = Buffer.concat([this.#header, bytes]);
        if (this.#header.length < HEADER || this.#header.readUInt32BE(8) === 0)
            return;
        this.#stream = new external_node_stream_namespaceObject.PassThrough();
        this.#result = this.#store.run(["index-pack", "--stdin"], this.#stream);
        // It may end, or not begin, before its input does; who asks for the result hears why.
        this.#result.catch(() => { });
        this.#stream.on("error", () => { });
        this.#stream.write(this.#header);
    }
    /** How Git took it; undefined for a pack without objects. Must be called, whatever happened. */
    async end() {
        this.#stream?.end();
        return this.#result;
    }
    /** Whether a pack came, be it an empty one. */
    get isThere() {
        return this.#header.length >= HEADER && this.#header.toString("latin1", 0, 4) === "PACK";
    }
}

;// CONCATENATED MODULE: ./src/git/wire/outgoing-pack.js

/**
 * The objects that a push must bring along. From a store without folders these are the tags that were made here, since
 * the commits that they name are the remote's own; else what is new on top of what each ref is now.
 */
async function packFor(from, updates) {
    const targets = updates.map(({ target }) => target);
    if (from.filter === "tree:0") {
        const objects = await (0,git_objects/* readObjects */.$I)(from, targets);
        // Loaded only here: what reads, and what pushes commits, compresses nothing itself.
        const { packTags } = await __nccwpck_require__.e(/* import() */ 638).then(__nccwpck_require__.bind(__nccwpck_require__, 3638));
        return packTags(objects.flatMap((object) => (object?.type === "tag" ? [object.bytes] : [])));
    }
    const revisions = updates.flatMap(({ target, expected }) => [target, ...(expected ? [`^${expected}`] : [])]);
    return from.read(["pack-objects", "--quiet", "--revs", "--stdout"], `${revisions.join("\n")}\n`);
}

;// CONCATENATED MODULE: ./src/git/wire/pushing.js


const NO_OBJECT = "0".repeat(40);
/** Whether what the server announced is what the updates expect. */
function isExpected({ refs }, updates) {
    return updates.every(({ ref, expected }) => refs.get(ref) === expected);
}
/** The commands of a push, old value, new value and name each; the server holds the old value against its own. */
function pushCommands({ capabilities }, updates) {
    const wanted = [
        "report-status",
        "side-band-64k",
        ...(updates.length > 1 ? ["atomic"] : []),
        ...(capabilities.has("object-format") ? ["object-format=sha1"] : []),
        ...(capabilities.has("agent") ? ["agent=release-actions"] : []),
    ];
    const commands = updates.map(({ ref, target, expected }, index) => {
        const tail = index === 0 ? `\0 ${wanted.join(" ")}` : "";
        return line(`${expected ?? NO_OBJECT} ${target} ${ref}${tail}`);
    });
    return Buffer.concat([...commands, FLUSH]);
}
/** Reads what a server says to a push as it comes: in side bands its words, and a report that has packets of its own. */
class ReportReader {
    #report = new PacketReader();
    #packets = [];
    #words = [];
    take(packet) {
        if (!Buffer.isBuffer(packet))
            return;
        const rest = packet.subarray(1);
        if (packet[0] === 1)
            this.#packets.push(...this.#report.read(rest));
        else if (packet[0] === 2)
            this.#words.push(rest);
        // The last words of a server that gives up.
        else
            this.#words.push(Buffer.from(`\n${rest.toString("utf8")}\n`));
    }
    /** What it comes to. Only a whole report counts: with anything less the push may have arrived, or not. */
    answer(updates) {
        const words = remoteLines(Buffer.concat(this.#words).toString("utf8"));
        const { failure, words: cut } = broken();
        if (this.#packets.at(-1) !== "flush")
            return { kind: "lost", failure, words: `${words}${cut}` };
        const [unpacked = "", ...lines] = this.#packets.filter((packet) => Buffer.isBuffer(packet)).map(textOf);
        const taken = new Set(lines.flatMap((text) => /^ok (\S+)/.exec(text)?.[1] ?? []));
        if (unpacked === "unpack ok" && updates.every(({ ref }) => taken.has(ref)))
            return { kind: "updated" };
        const reasons = lines.flatMap((text) => /^ng \S+ ?(.*)$/.exec(text)?.[1] ?? []);
        if (reasons.length === 0)
            return { kind: "lost", failure, words: `${words}${cut}` };
        const reason = reasons.find((text) => !text.startsWith("atomic")) ?? reasons[0] ?? "";
        const unpacking = unpacked === "unpack ok" ? "" : `error: remote ${unpacked}\n`;
        return { kind: "refused", reason, words: `${words}${unpacking}`, mayBeRepeated: false };
    }
}

;// CONCATENATED MODULE: ./src/git/wire/wire.js














/** As many tips as a fetch says to be here: enough for what happens in one run. */
const HAVES_AT_MOST = 256;
/**
 * Git's protocol over HTTP, spoken from here: version 2 for reading, receive-pack for pushing. Reading asks once what
 * the server can do, then it is one request for refs and one for objects; a push is two. Nothing is sent twice.
 */
class Wire {
    #connection;
    #exchange;
    #greetings;
    #listing;
    /** What the refs were for a read before a push; it is for that push. */
    #announcement;
    #hasSaid = false;
    constructor(connection) {
        this.#connection = connection;
        this.#exchange = new Exchange(connection);
        this.#greetings = new Greetings(connection, this.#exchange);
    }
    /** One request; questions of one moment share it. */
    async list(_, patterns) {
        if (this.#listing === undefined) {
            const prefixes = new Set();
            this.#listing = { prefixes, answer: this.#list(prefixes) };
        }
        const { prefixes, answer } = this.#listing;
        for (const pattern of patterns)
            prefixes.add(prefixOf(pattern));
        const listed = await answer;
        return listed.ok ? { ok: true, value: matchingRefs(listed.value, patterns) } : listed;
    }
    async #list(prefixes) {
        const [capabilities] = await Promise.all([this.#greetings.capabilities(), (0,external_node_timers_promises_namespaceObject.setImmediate)()]);
        this.#listing = undefined;
        if (!capabilities.ok)
            return capabilities;
        const packets = [];
        const body = listCommand(capabilities.value, prefixes);
        const sent = await this.#exchange.post("upload-pack", body, (packet) => void packets.push(packet));
        if (!sent.ok)
            return sent;
        const refs = parseListing(packets);
        return refs === undefined ? unexpected(packets) : { ok: true, value: refs };
    }
    /** One request for ids, one more for names. */
    fetchInto(into, request) {
        return into.oneByOne(async () => {
            const [capabilities, sources] = await Promise.all([this.#greetings.capabilities(), this.#resolve(into, request)]);
            if (!capabilities.ok)
                return capabilities;
            if (!sources.ok || sources.value.size === 0)
                return sources;
            const fetched = await this.#fetch(into, capabilities.value, [...new Set(sources.value.values())], request.depth);
            return fetched.ok ? sources : fetched;
        });
    }
    async #fetch(into, capabilities, wants, depth) {
        const { filter, tips } = into;
        const boundary = [...(await (0,commit_graph/* readBoundary */.xn)(into))];
        if (filter !== "none" && !capabilities.fetching.has("filter"))
            this.#sayOnce();
        const haves = depth === undefined ? [] : [...tips].slice(-HAVES_AT_MOST);
        const pack = new IncomingPack(into);
        const reader = new FetchReader((bytes) => pack.write(bytes));
        const body = fetchCommand(capabilities, { wants, haves, boundary, depth, filter });
        const sent = await this.#exchange.post("upload-pack", body, (packet) => reader.take(packet));
        const taken = await pack.end();
        if (reader.error !== undefined)
            return refusals_refused(reader.error, remoteLines(Buffer.concat(reader.progress).toString()));
        if (!sent.ok)
            return sent;
        if (!reader.isComplete || !pack.isThere)
            return broken();
        if (taken !== undefined && taken.code !== 0) {
            return exchange_failed({ kind: (0,disk_full/* saysDiskFull */.lw)(taken.stderr) ? "disk-full" : "unreachable" }, taken.stderr);
        }
        await moveBoundary(into, reader);
        if (depth !== undefined)
            for (const want of wants)
                tips.add(want);
        return { ok: true, value: undefined };
    }
    #sayOnce() {
        const { remote, world } = this.#connection;
        if (!this.#hasSaid)
            world.log.info(`${remote.url} gives no partial clones, so more is fetched than is read.`);
        this.#hasSaid = true;
    }
    /** What the sources are now; an id is what it says. */
    async #resolve(store, { sources, toPush = false }) {
        const ids = sources.filter(commit_id/* isCommitId */.jh);
        const names = sources.filter((source) => !(0,commit_id/* isCommitId */.jh)(source));
        const listed = names.length === 0 ? undefined : await this.#names(store, names, toPush);
        if (listed?.ok === false)
            return listed;
        return { ok: true, value: new Map([...ids.map((id) => [id, id]), ...(listed?.value ?? [])]) };
    }
    async #names(store, names, toPush) {
        const announced = toPush ? await this.#greetings.announcement() : undefined;
        // Who may not push may still read, and may have nothing to push.
        if (announced?.ok === false && !isDenied(announced.failure))
            return announced;
        if (announced?.ok === true) {
            const { refs } = announced.value;
            this.#announcement = announced.value;
            const found = names.flatMap((name) => {
                const id = refs.get(name);
                return id === undefined ? [] : [[name, id]];
            });
            return { ok: true, value: new Map(found) };
        }
        const listed = await this.list(store, names);
        if (!listed.ok)
            return listed;
        return { ok: true, value: new Map([...listed.value].map(([name, { object }]) => [name, object])) };
    }
    /** Two requests, one where the refs were read for this push. What is not as it is expected is seen with the first. */
    async push(from, updates) {
        const read = this.#announcement;
        this.#announcement = undefined;
        const isRead = read !== undefined && isExpected(read, updates);
        const announced = isRead ? { ok: true, value: read } : await this.#greetings.announcement();
        if (!announced.ok)
            return { kind: "lost", failure: announced.failure, words: announced.words };
        const { refs, capabilities } = announced.value;
        const open = updates.filter(({ ref, target }) => refs.get(ref) !== target);
        if (open.length === 0)
            return { kind: "updated" };
        if (!isExpected(announced.value, open))
            return { kind: "moved" };
        if (open.length > 1 && !capabilities.has("atomic")) {
            return { kind: "lost", failure: { kind: "no-atomic" }, words: "" };
        }
        const body = Buffer.concat([pushCommands(announced.value, open), await packFor(from, open)]);
        const report = new ReportReader();
        const sent = await this.#exchange.post("receive-pack", body, (packet) => report.take(packet));
        return sent.ok ? report.answer(open) : { kind: "lost", failure: sent.failure, words: sent.words };
    }
    async knock() {
        const announced = await this.#greetings.announcement();
        return announced.ok ? { ok: true, value: undefined } : announced;
    }
}
function isDenied({ kind }) {
    return kind === "unauthorized" || kind === "forbidden" || kind === "not-found";
}

;// CONCATENATED MODULE: ./src/git/choose-transport.js


/** Git's protocol over HTTP is spoken from here, in fewer requests; all else, and what that cannot reach, is Git's. */
const chooseTransport = (connection) => {
    const { protocol } = connection.remote;
    // Plain http goes to this machine alone, past proxies and certificates.
    const isWire = protocol === "http" || (protocol === "https" && !isGitsOwnWay(connection.world.env));
    return isWire ? new WireFirst(connection) : new stock_StockGit(connection);
};
/** Speaks through Git alone, also over HTTP. */
const stockGit = (connection) => new StockGit(connection);
/**
 * Whether the environment says how https is spoken in words that only Git's curl understands: which authorities are
 * trusted, and no others (unless Node has been told of them by a variable of its own), and proxies that are not spoken
 * to by HTTP.
 */
function isGitsOwnWay(env) {
    const authorities = env.GIT_SSL_CAINFO || env.SSL_CERT_FILE || env.SSL_CERT_DIR;
    if (authorities && !env.NODE_EXTRA_CA_CERTS)
        return true;
    const proxy = env.https_proxy || env.HTTPS_PROXY;
    return proxy ? !/^https?:\/\//i.test(proxy) : Boolean(env.all_proxy || env.ALL_PROXY);
}
/**
 * Begins on the wire. Where the protocol cannot be spoken from here (an old server, a certificate that only the machine
 * knows, a login in ~/.netrc) nothing has been written yet, and Git itself goes on, for good.
 */
class WireFirst {
    #connection;
    #now;
    constructor(connection) {
        this.#connection = connection;
        this.#now = new Wire(connection);
    }
    list(store, patterns) {
        return this.#read((transport) => transport.list(store, patterns));
    }
    fetchInto(into, request) {
        return this.#read((transport) => transport.fetchInto(into, request));
    }
    knock(from) {
        return this.#read((transport) => transport.knock(from));
    }
    async push(from, updates) {
        const answer = await this.#now.push(from, updates);
        if (answer.kind !== "lost" || answer.failure.kind !== "not-spoken")
            return answer;
        return this.#leaveToGit(answer.words).push(from, updates);
    }
    async #read(question) {
        const answer = await question(this.#now);
        if (answer.ok || answer.failure.kind !== "not-spoken")
            return answer;
        return question(this.#leaveToGit(answer.words));
    }
    #leaveToGit(words) {
        const { remote, world } = this.#connection;
        if (this.#now instanceof Wire) {
            this.#now = new stock_StockGit(this.#connection);
            world.log.debug(remote.redact(`Git itself talks to ${remote.url} from here on: ${words.trim()}`));
        }
        return this.#now;
    }
}

;// CONCATENATED MODULE: ./src/git/connection.js
/** A remote as it is reached now: a server may say that it moved to another address of the same host. */
class Connection {
    world;
    /** How Git calls ssh (ssh-command.ts); undefined where the remote is reached in another way. */
    sshCommand;
    transport;
    #remote;
    constructor(remote, world, choose, sshCommand) {
        this.#remote = remote;
        this.world = world;
        this.sshCommand = sshCommand;
        this.transport = choose(this);
    }
    get remote() {
        return this.#remote;
    }
    moveTo(remote) {
        this.#remote = remote;
    }
}

;// CONCATENATED MODULE: ./src/git/git-version.js




/** Configuration by environment came with 2.31, a usable `push.negotiate` with 2.32; 2.34 is Ubuntu 22.04's. */
const OLDEST_GIT = { major: 2, minor: 34, to: "" };
/** `git merge-tree --write-tree`: a merge without a work tree. */
const OLDEST_TO_MERGE = { major: 2, minor: 38, to: "To cherry-pick, " };
/** What `git version` says. @throws ReleaseError `unsupported` when Git is missing or too old. */
async function requireGit(world) {
    const version = await gitVersion(world);
    requireVersion(version);
    return version;
}
/** @throws ReleaseError `unsupported` when this Git cannot merge without a work tree. */
async function requireGitThatMerges(world) {
    requireVersion(await gitVersion(world), OLDEST_TO_MERGE);
}
async function gitVersion(world) {
    const { stdout } = await (0,process/* runGit */.E)(["version"], (0,environment/* gitEnvironment */._)(world));
    return stdout.toString().trim();
}
/** @throws ReleaseError `unsupported` when `text`, what `git version` says, is older than the oldest that works. */
function requireVersion(text, oldest = OLDEST_GIT) {
    const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(text) ?? [];
    const isEnough = Number(major) > oldest.major || (Number(major) === oldest.major && Number(minor) >= oldest.minor);
    if (isEnough)
        return;
    throw new release_error/* ReleaseError */.K("unsupported", `${oldest.to}Git ${oldest.major}.${oldest.minor} or newer is needed, but this runner has ${(0,quote/* quote */.h)(text)}. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/git/ssh-command.js


/**
 * Nobody is asked anything, a host that is not known is not talked to, the runner's own known_hosts is not added to, and
 * a connection that has died is noticed within a minute (ssh_config(5)).
 */
const ALWAYS = [
    "BatchMode=yes",
    "StrictHostKeyChecking=yes",
    "UpdateHostKeys=no",
    "ConnectTimeout=30",
    "ServerAliveInterval=15",
    "ServerAliveCountMax=4",
].map((option) => `-o ${option}`);
/**
 * The command by which Git reaches a remote over SSH (git-config(1), core.sshCommand): with the step's key and known
 * hosts, in files that only this user can read and that go with the world's folder; else with what the runner has.
 */
async function sshCommand(remote, world) {
    if (remote.protocol !== "ssh")
        return undefined;
    const { ssh } = remote;
    if (ssh === undefined || ssh.isEmpty)
        return world.env.GIT_SSH_COMMAND || ["ssh", ...ALWAYS].join(" ");
    return ["ssh", ...ALWAYS, ...(await ownFiles(ssh, world.folder))].join(" ");
}
async function ownFiles({ key, knownHosts }, parent) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, "ssh-"));
    const options = [];
    if (key !== undefined) {
        const file = (0,external_node_path_.join)(folder, "key");
        await (0,promises_.writeFile)(file, key, { mode: 0o600 });
        options.push(`-o ${fileOption("IdentityFile", file)}`, "-o IdentitiesOnly=yes");
    }
    if (knownHosts !== undefined) {
        const file = (0,external_node_path_.join)(folder, "known-hosts");
        await (0,promises_.writeFile)(file, knownHosts, { mode: 0o600 });
        options.push(`-o ${fileOption("UserKnownHostsFile", file)}`);
    }
    return options;
}
/** Git gives the command to a shell; ssh takes the value apart at spaces and fills in what follows a `%`. */
function fileOption(name, file) {
    return `'${`${name}="${file.replaceAll("%", "%%")}"`.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./src/git/repository.js





/** Nothing is sent yet. @throws ReleaseError `unsupported` when Git is missing or too old. */
async function openRepository(remote, world, choose = chooseTransport) {
    const connection = new Connection(remote, world, choose, await sshCommand(remote, world));
    const [contents, graph, history] = await Promise.all([
        createBareRepository(connection, "blob:none"),
        createBareRepository(connection, "tree:0"),
        createBareRepository(connection, "none"),
        requireGit(world),
    ]);
    return { remote, world, contents, graph, history };
}

;// CONCATENATED MODULE: ./src/setup/open-repositories.js

/** Both repositories; where they are one, one: what was found out about the server for one question serves the others. */
async function openRepositories(remotes, world) {
    const code = await openRepository(remotes.code, world);
    const isOne = remotes.manifests === remotes.code;
    return { code, manifests: isOne ? code : await openRepository(remotes.manifests, world) };
}

;// CONCATENATED MODULE: ./src/setup/read-first.js


/** Opens the repositories and asks for the configuration; what goes on with it is loaded while the server answers. */
async function readFirst(remotes, config, world, load) {
    const { code, manifests } = await openRepositories(remotes, world);
    const [source, next] = await Promise.all([readConfigurationSource(code, config), load()]);
    return [{ code, manifests, source }, next];
}

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
        throw ssh_access_refused(`holds a public key. Give the private half: ${WHOLE_FILE}. The public half belongs to the repository`);
    }
    const [, , body] = /^-----BEGIN ((?:[A-Z]+ )*PRIVATE KEY)-----\n([\s\S]+)\n-----END \1-----\n$/.exec(key) ?? [];
    if (body === undefined)
        throw ssh_access_refused(`is no private key. Give ${WHOLE_FILE}`);
    if (isEncrypted(key, body)) {
        throw ssh_access_refused('is protected by a passphrase, which nobody can type here. Give a key of its own for this purpose, without one (ssh-keygen -t ed25519 -N "")');
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
function ssh_access_refused(why) {
    return new release_error/* ReleaseError */.K("invalid-input", `The input "ssh-key" ${why}. Nothing was written.`);
}
function parseHosts(given) {
    const lines = given.split(/\r\n?|\n/).map((line) => line.trim());
    for (const line of lines.filter((text) => text !== "" && !text.startsWith("#"))) {
        if (/^(@(cert-authority|revoked)\s+)?[^\s@]\S*\s+(ssh|ecdsa|sk)-\S+\s+[A-Za-z0-9+/]+=*(\s|$)/.test(line))
            continue;
        const host = /^(ssh|ecdsa|sk)-/.test(line) ? " The host's name is missing at its beginning." : "";
        throw new release_error/* ReleaseError */.K("invalid-input", `The input "ssh-known-hosts" has a line that is none of a known_hosts file: ${(0,quote/* quote */.h)(line)}.${host} Each line is a host's name, the type of its key, and the key: "github.com ssh-ed25519 AAAA…". Nothing was written.`);
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
        return parseRemote(remote, inputs.token, "remote");
    throw new release_error/* ReleaseError */.K("invalid-input", 'The input "remote" is empty, and there is no GITHUB_SERVER_URL and GITHUB_REPOSITORY to take it from. Give the URL or the path of the Git repository.');
}
function readManifestRemote(inputs, code) {
    const own = inputs["manifest-token"];
    const manifests = parseRemote(inputs["manifest-remote"], own, "manifest-remote");
    if (own !== "" || manifests.origin === undefined || manifests.origin !== code.origin)
        return manifests;
    return parseRemote(inputs["manifest-remote"], inputs.token, "manifest-remote");
}
/** A key that nothing uses is a mistake: most often `remote` was left at its default, which is https. */
function requireUse(ssh, remotes) {
    if (ssh.isEmpty || remotes.some(({ protocol }) => protocol === "ssh"))
        return;
    const urls = [...new Set(remotes.map(({ url }) => url))].join(" and ");
    throw new release_error/* ReleaseError */.K("invalid-input", `The input "ssh-key" or "ssh-known-hosts" is given, but no remote is reached over SSH: ${urls}. Give the address as ssh://git@host/path or git@host:path in the input "remote" or "manifest-remote". Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/removal/remove-service.js





/**
 * Takes a service out of an environment: its entry in the manifest, and its image in the kustomization, in one commit.
 * The configuration need not have the service any more. Image tags, Git tags and branches stay as they are.
 * @throws ReleaseError `unknown-service` where neither the configuration nor the environment has ever had it
 */
async function removeService(inputs, world) {
    const service = (0,parse_service_name/* parseServiceName */.q)(inputs.service, 'The input "service"');
    const remotes = parseRemotes(inputs, world.env);
    const settings = await parseCommitSettings(inputs, remotes.manifests, world);
    const next = () => Promise.all(/* import() */[__nccwpck_require__.e(886), __nccwpck_require__.e(252)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5252));
    const [first, { takeOut }] = await (0,with_state/* reading */.h)(() => readFirst(remotes, inputs.config, world, next));
    return takeOut({ inputs, service, settings, ...first }, world);
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
            throw new release_error/* ReleaseError */.K("invalid-input", `The input "${name}" must be true or false, but is ${(0,quote/* quote */.h)(value)}.`);
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
    throw new release_error/* ReleaseError */.K("invalid-input", `The input "${name}" must be one of ${words.join(", ")}, but is ${(0,quote/* quote */.h)(value)}.`);
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

;// CONCATENATED MODULE: ./src/actions/remove-service.js





const action = defineAction({
    name: "remove-service",
    inputs: {
        service: inputs_text({ required: true }),
        environment: inputs_text({ required: true }),
        reason: inputs_text(),
        ungated: flag(),
        "commit-with": choice(["git", "api"], "git"),
        ...writerInputs,
    },
    outputs: ["manifest-commit", "changed"],
    async run(inputs, world) {
        const dryRun = inputs["dry-run"];
        const removal = await removeService(inputs, world);
        return {
            outputs: { "manifest-commit": removal.commit ?? "", changed: removal.changed && !dryRun },
            summary: describeRemoval(removal, dryRun),
        };
    },
});


/***/ }),

/***/ 7860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _wordings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3385);

/** What to do about each obstacle: one sentence, or one for each forge whose remedy has a name of its own. */
const ADVICE = {
    "workflow-file": "A workflow's own token may not point a new branch or tag at a commit whose workflow files differ from the default branch's: give the token of a GitHub App that has the permissions contents and workflows (write), e.g. from actions/create-github-app-token.",
    protected: {
        github: "A rule of the repository forbids it to this token: give the token of a GitHub App that is on the rule's bypass list, e.g. from actions/create-github-app-token.",
        gitlab: "The branch or tag is protected: in the project's settings (Repository, Protected branches or Protected tags) allow the role or the deploy key of this credential to push and to create.",
        gitea: "The branch or tag is protected: in the repository's settings (Branches, or Tags) put the user of this credential, or its deploy key, on the rule's whitelist for pushes.",
    },
    rewind: "The remote takes no push that would drop commits, and this one was built on a state that it does not have any more: run again; if it stays, somebody rewrote the branch.",
    signature: "The branch takes signed commits only: set commit-with to api, which GitHub signs, or give a signing key whose public half the forge knows.",
    "linear-history": "The branch takes no merge commits, and the commit that was pushed has one in its history: exempt this credential from that rule, or choose a commit without merges.",
    "commit-rule": "A rule asks for another form of commit messages, names or e-mail addresses: exempt this credential's commits from it, or change the rule so that they fit.",
    secret: "The forge found what looks like a secret in the commit that was pushed: look at the file that it names; take it out and revoke it, or mark it there as no secret.",
    "file-size": "A file of the commit that was pushed is larger than the forge allows: take it out, or raise the limit.",
    archived: "The repository is archived, so nobody can write to it: unarchive it, or give the address of its successor.",
    "read-only": "The server takes no writes at present: ask whoever runs it (maintenance, a read-only mirror, a disk that is mounted read-only), and run again.",
    quota: "The repository, or its owner, has used up the space that the forge gives it: make room there, or raise the quota.",
    "disk-full": "The server's disk is full: whoever runs it must make room; then run again.",
    "no-write-access": "It may read, but not write: give the token the permission (contents: write) or the deploy key write access, or use an App's token.",
    "no-such-repository": "Check the address, and whether the credential may see this repository.",
};
const GENERAL = "Change what the remote objects to, then run again.";
/** What to do about a refusal in these words. */
function advice(words) {
    const found = (0,_wordings_js__WEBPACK_IMPORTED_MODULE_0__/* .recognise */ .G)(words);
    if (found === undefined)
        return GENERAL;
    const known = ADVICE[found.obstacle];
    return typeof known === "string" ? known : (known[found.forge] ?? GENERAL);
}


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ patience),
/* harmony export */   p: () => (/* binding */ jitter)
/* harmony export */ });
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

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   p: () => (/* binding */ namesRule)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8843);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7860);


/** The error for a write that was refused while the refs stood still; `words` are the other side's own. */
function refused(url, what, words) {
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("rejected", `${url} refused the write of ${what}. It said: ${words} Nothing was changed. ${(0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .advice */ .v)(words)}`);
}
/** Whether a refusal comes from a rule of the repository: those who are on its bypass list may. */
function namesRule(words) {
    return /GH0(06|13)|protected (branch|ref)|rule.violation|ruleset/i.test(words);
}


/***/ }),

/***/ 7574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ foldersAbove),
/* harmony export */   j: () => (/* binding */ requireRepositoryPath)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8843);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   P: () => (/* binding */ requireFiles)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8843);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7574);



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

/***/ 3385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ recognise)
/* harmony export */ });
// What forges say when they refuse, in their own words. They choose a sentence of advice and never a decision; where a
// forge says something else tomorrow, its words are still quoted and only the advice is more general.
//
// Where the words come from:
//  GitHub   docs.github.com: "Troubleshooting rulesets", "About protected branches", "About large files on GitHub", "Push
//           protection from the command line"; the rest as people met it: hexojs/hexo#2817, SalamLang/Salam#430,
//           az-digital/arizona-bootstrap#1524, pypa/advisory-database#141.
//  GitLab   lib/gitlab/checks/{branch,tag,push}_check.rb, lib/gitlab/git_access.rb, lib/gitlab/repository_size_error_message.rb,
//           ee/lib/ee/gitlab/checks/push_rules/{commit,branch,file_size,tag}_check.rb; docs.gitlab.com: "Secret push protection".
//  Gitea    routers/private/hook_pre_receive.go and cmd/serv.go; Forgejo has the same and its own name before it.
//  Git      builtin/receive-pack.c, unpack-objects and index-pack, errno's texts.
/** The first that fits counts: one refusal may name several rules, and the more special one says more. */
const WORDINGS = [
    says("github", "workflow-file", /refusing to allow an? .* to create or update workflow|without .?workflows?.? (permission|scope)/i),
    says("github", "secret", /GH009|Push cannot contain secrets/),
    says("gitlab", "secret", /(PUSH|PRE-RECEIVE) BLOCKED: Secrets detected/),
    says("github", "file-size", /GH001|this exceeds GitHub's file size limit/),
    says("gitlab", "file-size", /is larger than the allowed size of/),
    says("git", "file-size", /pack exceeds maximum allowed size/),
    says("github", "signature", /Commits must have verified signatures/),
    says("gitlab", "signature", /Commit must be signed/),
    says("gitea", "signature", /is protected from unverified commit/i),
    says("github", "linear-history", /must not contain merge commits/i),
    says("github", "commit-rule", /(Commit message|Author email|Committer email|Branch name|Tag name) (must|may) (not )?(match|start|end|contain)/i),
    says("github", "commit-rule", /GH007|email privacy restrictions/),
    says("gitlab", "commit-rule", /does not follow the pattern|contains the forbidden pattern/i),
    says("gitlab", "commit-rule", /You cannot push commits for '|ommitter email '.*' is not verified|(Author|Committer) '.*' is not a member of team/),
    says("github", "rewind", /Cannot force-push to (a protected|this) (branch|tag)/),
    says("gitlab", "rewind", /not allowed to force push code to a protected branch/),
    says("gitea", "rewind", /is protected from force push/i),
    says("git", "rewind", /denying non-fast-forward|^non-fast-forward$/m),
    says("gitlab", "protected", /not allowed to (push code to|create|change|merge code into) (a )?(protected|existing tags)|create this tag as it is protected|Protected tags cannot be/i),
    says("gitea", "protected", /Not allowed to push to protected branch|Tag \S+ is protected|is protected from changing file/i),
    says("github", "protected", /GH006|GH013|protected branch hook declined|rule.violation|ruleset|Cannot (update|create|delete) (this )?(protected )?ref|creations being restricted/i),
    says("github", "archived", /was archived so it is read-only/),
    says("gitlab", "archived", /(push|write)[^.]* (to )?an archived (project|repository)/i),
    says("gitea", "archived", /Th(is|e) repo(sitory)? is archived|Repo: \S+ is archived/),
    says("gitlab", "read-only", /read-only GitLab instance|repository is temporarily read-only/),
    says("gitlab", "quota", /exceeded its size limit|exceed the size limit|exceed storage limits|namespace storage limit/),
    says("gitea", "quota", /size is over limitation of|quota exceeded/i),
    says("git", "quota", /Disk quota exceeded/i),
    says("git", "disk-full", /No space left on device/i),
    says("git", "read-only", /Read-only file system|insufficient permission for adding an object/i),
    says("github", "no-write-access", /marked as read only|Permission to \S+ denied to|Write access to repository not granted/),
    says("gitlab", "no-write-access", /deploy key does not have write access|not allowed to (push|upload) code/i),
    says("gitea", "no-write-access", /is not authorized to write|permission denied for writing/i),
    says("github", "no-such-repository", /ERROR: Repository not found/),
    says("gitlab", "no-such-repository", /project you were looking for could not be found/),
    says("gitea", "no-such-repository", /Cannot find repository|is not authorized to read/),
];
function says(forge, obstacle, pattern) {
    return { forge, obstacle, says: pattern };
}
/** What the words are about, and whose they are; undefined where nobody here has heard them before. */
function recognise(words) {
    return WORDINGS.find(({ says: pattern }) => pattern.test(words));
}


/***/ }),

/***/ 5254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   f: () => (/* binding */ DURATION)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8843);


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
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-input", `${what} must be a whole number of seconds, minutes, hours or days, such as 90s, 90m, 24h or 2d, but is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}.`);
}


/***/ }),

/***/ 6244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b$: () => (/* binding */ isDiskFull),
/* harmony export */   lw: () => (/* binding */ saysDiskFull),
/* harmony export */   xg: () => (/* binding */ diskFull)
/* harmony export */ });
/* harmony import */ var _release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8843);

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

/***/ 6553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Untrusted text for a sentence: JSON-quoted (so control characters show), cut at 80 characters. */
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ }),

/***/ 8843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ReleaseError)
/* harmony export */ });
/* unused harmony export ERROR_CODES */
/** Every `error-code` that a user can meet, as the contract lists them. */
const ERROR_CODES = (/* unused pure expression or super */ null && ([
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
]));
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

/***/ 4645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var _release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8843);

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

/***/ 4443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ demand)
/* harmony export */ });
/* unused harmony export ask */
/* harmony import */ var _branches_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9170);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5040);
/* harmony import */ var _redirect_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2296);



const TRIES = 4;
/**
 * Something read from the remote: tried again while no usable answer comes, at a new address when the repository was
 * renamed. A missing object is returned, since only the caller can judge it.
 * @throws ReleaseError for all other failures. `doing` ends the sentence "Git could not …".
 */
async function ask({ connection }, question, doing) {
    let hasMoved = false;
    for (let tried = 1;; tried++) {
        const answer = await question(connection.transport);
        if (answer.ok || answer.failure.kind === "missing-object")
            return answer;
        const { failure, words } = answer;
        if (failure.kind === "redirect" && !hasMoved && (await (0,_redirect_js__WEBPACK_IMPORTED_MODULE_0__/* .followRedirect */ .A)(connection, failure.to))) {
            hasMoved = true;
            continue;
        }
        if (failure.kind !== "unreachable" || tried >= TRIES) {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureError */ .X)(failure, doing, words, connection.remote);
        }
        await connection.world.sleep((0,_branches_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .patience */ ._)(tried, connection.world));
    }
}
/** As `ask`, where a missing object is an error, too. */
async function demand(repository, question, doing) {
    const answer = await ask(repository, question, doing);
    if (answer.ok)
        return answer.value;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureError */ .X)(answer.failure, doing, answer.words, repository.connection.remote);
}


/***/ }),

/***/ 3844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   tJ: () => (/* binding */ readGraph),
/* harmony export */   xn: () => (/* binding */ readBoundary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3229);



/** `since`: a commit that nobody asks beyond; the way ends there. */
function reach(graph, from, since) {
    const commits = new Set();
    let isWhole = true;
    const open = [from];
    for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
        if (commits.has(commit))
            continue;
        commits.add(commit);
        if (commit === since)
            continue;
        const parents = graph.parents.get(commit);
        if (parents === undefined || graph.boundary.has(commit))
            isWhole = false;
        open.push(...(parents ?? []));
    }
    return { commits, isWhole };
}
/** The graph below some commits, as far as it is here. One process, no network. */
async function readGraph(repository, tips) {
    const boundary = await readBoundary(repository);
    const output = await repository.read(["rev-list", "--parents", "--timestamp", "--ignore-missing", "--stdin"], `${tips.join("\n")}\n`);
    const parents = new Map();
    const dates = new Map();
    for (const line of output.toString("latin1").split("\n")) {
        const [seconds, ...ids] = line.split(" ");
        const [commit, ...others] = ids.filter(_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .jh);
        if (commit === undefined)
            continue;
        parents.set(commit, others);
        dates.set(commit, Number(seconds));
    }
    return { parents, boundary, dates };
}
/** The commits at which fetches by depth stopped (gitrepository-layout: the file `shallow`). */
async function readBoundary({ folder }) {
    return new Set(readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "shallow")).split("\n").filter(_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .jh));
}
function readIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "latin1");
    }
    catch (cause) {
        if (typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT")
            return "";
        throw cause;
    }
}


/***/ }),

/***/ 4469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseCommit)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8843);

/** Reads a raw commit object (gitformat-commit: header lines, a blank line, the message). */
function parseCommit(bytes) {
    const text = bytes.toString("utf8");
    const end = text.indexOf("\n\n");
    const head = end < 0 ? text : text.slice(0, end);
    const seconds = /^committer .*?(\d+) [+-]\d{4}$/m.exec(head)?.[1];
    const author = /^author (.*?) ?<[^<>]*> \d+ [+-]\d{4}$/m.exec(head)?.[1] ?? "";
    if (seconds === undefined)
        throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("internal", "A commit of the repository has no committer's date.");
    return { committedAt: new Date(Number(seconds) * 1000), author, message: end < 0 ? "" : text.slice(end + 2) };
}


/***/ }),

/***/ 9155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);

/** What Git, curl and ssh need of the machine: finding programs, keys, proxies and certificates. Nothing else passes. */
const PASSED_ON = [
    ["PATH", "Path", "PATHEXT", "SystemRoot", "HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP"],
    ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "https_proxy", "http_proxy", "no_proxy", "ALL_PROXY", "all_proxy"],
    ["SSH_AUTH_SOCK", "GIT_SSL_CAINFO", "SSL_CERT_FILE", "SSL_CERT_DIR"],
].flat();
/**
 * The whole environment of a Git process. `config` goes by environment, so that a credential is neither in an argument
 * list nor in a file (GIT_CONFIG_COUNT, git-config(1)).
 */
function gitEnvironment(world, config = []) {
    const env = {};
    for (const name of PASSED_ON) {
        const value = world.env[name];
        if (value !== undefined)
            env[name] = value;
    }
    Object.assign(env, {
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_LITERAL_PATHSPECS: "1",
        LC_ALL: "C",
        GIT_CONFIG_COUNT: String(config.length),
    });
    for (const [index, [key, value]] of config.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return env;
}


/***/ }),

/***/ 5040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ failureError),
/* harmony export */   f: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _branches_advice_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7860);
/* harmony import */ var _branches_wordings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3385);
/* harmony import */ var _errors_disk_full_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6244);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8843);
/* harmony import */ var _remote_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(734);





/**
 * From the words of the Git on this machine (in English by LC_ALL): the only place that says why a transport failed.
 * No decision about what was written hangs on it.
 */
function readFailure(stderr) {
    const ref = /couldn't find remote ref (\S+)/i.exec(stderr)?.[1];
    if (ref !== undefined)
        return { kind: "missing-ref", ref };
    const object = /(?:not our ref|bad object) ([0-9a-f]{40})/.exec(stderr)?.[1];
    if (object !== undefined)
        return { kind: "missing-object", object };
    if (/request for unadvertised object/i.test(stderr))
        return { kind: "no-ids" };
    if ((0,_errors_disk_full_js__WEBPACK_IMPORTED_MODULE_0__/* .saysDiskFull */ .lw)(stderr))
        return { kind: "disk-full" };
    if (/does not support --atomic/i.test(stderr))
        return { kind: "no-atomic" };
    if (/mismatched algorithms/i.test(stderr))
        return { kind: "other-hash" };
    if (/certificate (problem|verification failed)/i.test(stderr))
        return { kind: "certificate" };
    const status = Number(/^(?!remote:).*(?:returned error:|HTTP) (\d{3})/m.exec(stderr)?.[1]);
    if (status >= 300 && status < 400)
        return { kind: "redirect" };
    if (status === 401 || /could not read (Username|Password)|Authentication failed/i.test(stderr)) {
        return { kind: "unauthorized" };
    }
    if (/Host key verification failed/.test(stderr))
        return { kind: "host-key", now: newFingerprint(stderr) };
    if (/Permission denied \(/.test(stderr))
        return { kind: "unauthorized" };
    if (/cannot run ssh: No such file|\bssh: (command )?not found/.test(stderr))
        return { kind: "no-ssh" };
    if (status === 403)
        return { kind: "forbidden" };
    const overSsh = /Could not read from remote repository/.test(stderr) ? (0,_branches_wordings_js__WEBPACK_IMPORTED_MODULE_1__/* .recognise */ .G)(stderr)?.obstacle : undefined;
    if (overSsh === "no-such-repository")
        return { kind: "not-found" };
    if (overSsh !== undefined)
        return { kind: "forbidden" };
    if (status === 404 || /repository '.*' not found|does not appear to be a git repository/i.test(stderr)) {
        return { kind: "not-found" };
    }
    return { kind: "unreachable" };
}
/** What ssh says of a host whose key is another one than before: `SHA256:…`. */
function newFingerprint(stderr) {
    if (!/REMOTE HOST IDENTIFICATION HAS CHANGED|REVOKED HOST KEY/.test(stderr))
        return undefined;
    return /\bSHA256:[A-Za-z0-9+/]+/.exec(stderr)?.[0] ?? "a revoked one";
}
/** The failure as an error for people. `doing` ends the sentence "Git could not …", e.g. "read the branch main". */
function failureError(failure, doing, stderr, remote) {
    const words = (0,_remote_words_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteWords */ .S)(stderr, remote);
    const said = words === "" ? "" : ` It was said: ${words}`;
    const start = `Git could not ${doing} at ${remote.url}`;
    switch (failure.kind) {
        case "unauthorized":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K("unauthorized", `${start}: the credential is missing or not accepted.${said} Nothing was written. Check the token (or the SSH key and known host) of this remote.`);
        case "host-key":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K("unauthorized", `${start}: ${hostKeySentence(failure.now)}`);
        case "disk-full":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K("unsupported", `${start}: a disk is full, of this runner (RUNNER_TEMP)${remote.origin === undefined ? " or of the server" : ""}.${said} Nothing was written. Free some space there, then run again.`);
        case "no-ssh":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K("unsupported", `${start}: there is no ssh on the PATH of this runner. Nothing was written. Install an OpenSSH client, or give an https address and a token.`);
        case "forbidden":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K("unauthorized", `${start}: the credential does not permit it.${said} Nothing was written. ${permissionAdvice(stderr)}`);
        case "not-found":
            return remote.protocol === "file"
                ? new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K("invalid-input", `${start}: there is no Git repository.${said} Nothing was written. Check the path.`)
                : new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K("unauthorized", `${start}: there is no such repository, or the credential may not see it.${said} Nothing was written. Check the address and the token.`);
        case "missing-ref":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K("unknown-commit", `${start}: it has no ${failure.ref}. Nothing was written.`);
        case "missing-object":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K("unknown-commit", `${start}: it has no commit ${failure.object}. Nothing was written. Was it pushed, and to this repository?`);
        case "no-atomic":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K("unsupported", `${start}: this server cannot change several refs all or none (no atomic pushes). Nothing was written. A server that supports them is needed.`);
        case "other-hash":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K("unsupported", `${start}: the repository uses SHA-256 object names, which are not supported. Nothing was written.`);
        case "certificate":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K("git-unavailable", `${start}: its certificate is not trusted.${said} Nothing was written. Name your authority's file in GIT_SSL_CAINFO.`);
        case "redirect":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K("git-unavailable", `${start}: it answers with a redirect that leads nowhere.${said} Nothing was written. Give the repository's present address.`);
        // What is not given by its id is asked of a copy; see mirror.ts.
        case "no-ids":
        case "not-spoken":
        case "unreachable":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K("git-unavailable", `${start}: no usable answer came, after several tries.${said} Try again when the server is reachable.`, { retryable: true });
    }
}
function hostKeySentence(now) {
    const recipe = 'Put the lines that its owner publishes ("host type key") into the input ssh-known-hosts';
    if (now === undefined) {
        return `the host's key is not known here, so it may be anybody's machine. Nothing was sent to it and nothing was written. ${recipe}, or into the known_hosts file of this runner.`;
    }
    return `the host's key is not the one that is known here (it is ${now}), so either the host has a new key or somebody is in between. Nothing was sent to it and nothing was written. Compare it with what the host's owner publishes. ${recipe} if it is right.`;
}
function permissionAdvice(stderr) {
    if ((0,_branches_wordings_js__WEBPACK_IMPORTED_MODULE_1__/* .recognise */ .G)(stderr) !== undefined)
        return (0,_branches_advice_js__WEBPACK_IMPORTED_MODULE_4__/* .advice */ .v)(stderr);
    return "Give the token the permission (contents: write), or use an App's token.";
}


/***/ }),

/***/ 1549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ WHOLE_HISTORY),
/* harmony export */   d: () => (/* binding */ fetchSources)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4443);

/** Deep enough for any history: Git's own word for "all" (fetch --unshallow sends the same). */
const WHOLE_HISTORY = 2_147_483_647;
/**
 * Fetches refs (full names, `HEAD`, patterns, or commits by id), however many, at once; what each of them is. A ref that
 * the remote does not have is left out of the answer.
 * @throws ReleaseError `unknown-commit` for a commit that the remote does not have.
 */
function fetchSources(repository, request, doing) {
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .w)(repository, (transport) => transport.fetchInto(repository, request), doing);
}


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   Ry: () => (/* binding */ behind)
/* harmony export */ });
/* unused harmony export parseBatch */
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8843);
/* harmony import */ var _refs_commit_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3229);


/** The objects that `specs` name, in order; undefined for each that is not here. One process, no network. */
async function readObjects(repository, specs) {
    if (specs.length === 0)
        return [];
    const output = await repository.read(["cat-file", "--batch"], `${specs.join("\n")}\n`);
    return parseBatch(output, specs);
}
/** Reads what `git cat-file --batch` printed for `specs`. */
function parseBatch(output, specs) {
    let position = 0;
    return specs.map((spec) => {
        const lineEnd = output.indexOf("\n", position);
        const line = output.toString("utf8", position, lineEnd);
        position = lineEnd + 1;
        if (lineEnd >= 0 && line === `${spec} missing`)
            return undefined;
        const [id = "", type = "", size = ""] = line.split(" ");
        if (!(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(id) || !/^\d+$/.test(size)) {
            throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("internal", `git cat-file answered with a line that is not understood, for ${spec}.`);
        }
        const bytes = output.subarray(position, position + Number(size));
        position += Number(size) + 1;
        return { id, type, bytes };
    });
}
/** Of `ids`, those that are not here. One process, no network. */
async function absent(repository, ids) {
    if (ids.length === 0)
        return [];
    const output = await repository.read(["cat-file", "--batch-check=%(objectname)"], `${ids.join("\n")}\n`);
    const lines = output.toString().split("\n");
    return ids.filter((_, index) => lines[index]?.endsWith(" missing"));
}
/**
 * The commits that must be on the remote before refs can point there: the targets themselves, or what a tag that was
 * made here names.
 */
async function behind(repository, targets) {
    const objects = await readObjects(repository, targets);
    return targets.map((target, index) => {
        const tag = objects[index]?.type === "tag" ? objects[index].bytes.toString("latin1") : "";
        const named = /^object ([0-9a-f]{40})$/m.exec(tag)?.[1] ?? "";
        return (0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(named) ? named : target;
    });
}


/***/ }),

/***/ 271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8843);


/**
 * Runs `git` with exactly this environment.
 * @throws ReleaseError `unsupported` when it cannot be started at all.
 */
function runGit(args, env, input = "") {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, { env, windowsHide: true });
        const stdout = [];
        const stderr = [];
        child.stdout.on("data", (chunk) => stdout.push(chunk));
        child.stderr.on("data", (chunk) => stderr.push(chunk));
        // A process that ends before it read all of its input says why on stderr; the broken pipe itself says nothing.
        child.stdin.on("error", () => { });
        child.on("error", (cause) => reject(notStarted(cause)));
        child.on("close", (code) => {
            resolve({ code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
        });
        if (typeof input === "string" || Buffer.isBuffer(input))
            child.stdin.end(input);
        else
            input.pipe(child.stdin);
    });
}
function notStarted(cause) {
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("unsupported", "Git could not be started. Nothing was written. Git 2.34 or newer must be on the PATH of this runner.", { cause });
}


/***/ }),

/***/ 2296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ followRedirect)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8843);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9155);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(271);
/* harmony import */ var _stock_remote_config_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(120);




/**
 * Goes along with a renamed repository; false when it is not known where to. `to` is where the answer pointed; Git does
 * not tell, so it is asked.
 * @throws ReleaseError `git-unavailable` when the new address is on another host: the token belongs to the old one.
 */
async function followRedirect(connection, to) {
    const { remote } = connection;
    const target = to === undefined ? await askWhere(connection) : { address: to, host: originOf(to) };
    const moved = target.address === undefined ? undefined : remote.movedTo(target.address);
    if (moved !== undefined)
        connection.moveTo(moved);
    const { host } = target;
    if (moved !== undefined || host === undefined || `${host}/` === remote.origin)
        return moved !== undefined;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("git-unavailable", `${remote.url} redirects to another host (${host}). The token was not sent there and nothing was written. Give the new address as the remote, if it is right.`);
}
/**
 * Protocol 0 asks only once, and curl (7.58 or newer) strips our header when the redirect leaves the host; with
 * protocol 2 Git itself would send it to the new host with its second request.
 */
async function askWhere(connection) {
    const { remote, world } = connection;
    const config = (0,_stock_remote_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteConfig */ .b)(connection, "none").map(([key, value]) => key === "http.followRedirects" ? [key, "initial"] : [key, value]);
    const args = ["-c", "protocol.version=0", "ls-remote", "--heads", remote.url, "refs/heads/no-branch"];
    const { stderr } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(args, (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .gitEnvironment */ ._)(world, config));
    const address = /redirecting to (\S+)/.exec(stderr)?.[1];
    // A host that asks for a credential of its own is named only in that question.
    return { address, host: originOf(address ?? /Username for '(\S+)'/.exec(stderr)?.[1]) };
}
function originOf(url) {
    return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}


/***/ }),

/***/ 734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remoteWords)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

const LONGEST = 600;
/** Lines of Git's that say nothing of the matter. */
const FILLER = /^(error: failed to push some refs|fatal: Could not read from remote repository|Please make sure you have the correct access rights|and the repository exists|warning:|debug\d:)/;
/** Lines that forges put around their words. */
const FRAME = /^(error:|ERROR:)?\s*=*$/;
/** What the other side said, for people: its own lines where there are any, else Git's; on one line, without secrets. */
function remoteWords(stderr, remote) {
    const lines = stderr
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => !FILLER.test(line));
    const theirs = lines.filter((line) => line.startsWith("remote:")).map((line) => line.slice("remote:".length).trim());
    // Over SSH the other side's lines come as they are, beside ssh's own.
    const ours = remote.protocol === "ssh" ? lines : lines.filter((line) => /^(fatal|error):/.test(line));
    const said = theirs.some((line) => !FRAME.test(line)) ? theirs : ours;
    const line = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(said.filter((words) => !FRAME.test(words)).join(" / "));
    const text = remote.redact(line.replaceAll(/[\p{Cc} ]+/gu, " "));
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}


/***/ }),

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pushConfig),
/* harmony export */   b: () => (/* binding */ remoteConfig)
/* harmony export */ });
/**
 * The configuration of a process that talks to the remote. Only such a process knows that the repository is a
 * partial clone: so nothing that merely reads can go to the network behind our back, one object at a time.
 */
function remoteConfig({ remote, sshCommand }, filter) {
    const { url, protocol, origin, authorization } = remote;
    const config = [
        ["remote.origin.url", url],
        ["protocol.allow", "never"],
        [`protocol.${protocol}.allow`, "always"],
        // Git would send the header along to the host that a redirect names: redirect.ts follows instead.
        ["http.followRedirects", "false"],
    ];
    if (sshCommand !== undefined)
        config.push(["core.sshCommand", sshCommand]);
    if (filter !== "none") {
        config.push(["remote.origin.promisor", "true"], ["remote.origin.partialclonefilter", filter]);
    }
    if (origin !== undefined && authorization !== undefined) {
        config.push([`http.${origin}.extraheader`, `Authorization: ${authorization}`]);
    }
    return config;
}
/**
 * The configuration of a push. It does not know of a partial clone either: Git would fetch what is not here only to
 * send it back. It asks the server first which commits it has (`push.negotiate`) where tags and branches for old
 * commits are pushed; a commit on top of the tip needs no such question.
 */
function pushConfig(connection, filter) {
    return [...remoteConfig(connection, "none"), ["push.negotiate", String(filter === "tree:0")]];
}


/***/ }),

/***/ 8141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ay: () => (/* binding */ carriedBy),
  pG: () => (/* binding */ readBranch),
  av: () => (/* binding */ readTip),
  xX: () => (/* binding */ storeOf),
  DG: () => (/* binding */ tipAt)
});

// EXTERNAL MODULE: ./src/branches/repository-path.js
var repository_path = __nccwpck_require__(7574);
// EXTERNAL MODULE: ./src/branches/require-files.js
var require_files = __nccwpck_require__(611);
// EXTERNAL MODULE: ./src/errors/quote.js
var quote = __nccwpck_require__(6553);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __nccwpck_require__(8843);
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __nccwpck_require__(3229);
// EXTERNAL MODULE: ./src/refs/ref-name.js
var ref_name = __nccwpck_require__(6221);
// EXTERNAL MODULE: ./src/git/commit-object.js
var commit_object = __nccwpck_require__(4469);
// EXTERNAL MODULE: ./src/git/fetch-refs.js
var fetch_refs = __nccwpck_require__(1549);
;// CONCATENATED MODULE: ./src/git/fetch-objects.js

/** Fetches objects by their ids, however many, with one fetch. */
async function fetchObjects(repository, ids, doing) {
    await (0,fetch_refs/* fetchSources */.d)(repository, { sources: ids, depth: undefined }, doing);
}

// EXTERNAL MODULE: ./src/git/objects.js
var git_objects = __nccwpck_require__(5210);
// EXTERNAL MODULE: ./src/git/trees.js
var trees = __nccwpck_require__(8347);
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
    const source = (0,ref_name/* branchRef */.Mi)(branch);
    const request = { sources: [source], depth: 1, toPush: how.toPush ?? false };
    const commit = (await (0,fetch_refs/* fetchSources */.d)(store, request, `read ${describeRef(branch)}`)).get(source);
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
    const { committedAt } = (0,commit_object/* parseCommit */.L)(head.bytes);
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
            throw new release_error/* ReleaseError */.K("internal", `The file ${(0,quote/* quote */.h)(path)} was fetched, but is not here.`);
        files.set(path, { bytes, mode });
    }
    return files;
}
function describeRef(ref) {
    if (ref === "HEAD")
        return "the default branch";
    return (0,commit_id/* isCommitId */.jh)(ref) ? `commit ${ref}` : `the branch ${ref}`;
}


/***/ }),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ parseTreeObject),
/* harmony export */   uT: () => (/* binding */ listFolders)
/* harmony export */ });
/* unused harmony exports listTree, entriesAt, parseTree */
/* harmony import */ var _branches_require_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(611);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8843);


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

/***/ 9520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ shallowRemote)
/* harmony export */ });
/* unused harmony export fetchWholeHistory */
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8843);


/** Fetches every commit of every branch and tag, without their files: about 150 bytes a commit. What they point at. */
async function fetchWholeHistory({ graph }) {
    const sources = ["refs/heads/*", "refs/tags/*"];
    const found = await fetchSources(graph, { sources, depth: WHOLE_HISTORY }, "read the history");
    return [...new Set(found.values())];
}
/** The error for a remote that gave everything it has, and still the beginning of the history is missing. */
function shallowRemote(remote) {
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-input", `${remote.url} is a shallow clone: its own history ends early, so what came before is not known. Nothing was written. Give the address of a complete repository (a checkout with fetch-depth: 0).`);
}


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ openTransport)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8843);

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
    const { Agent, request } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
    const agent = new Agent({ keepAlive: true, maxSockets: 16 });
    return (url, options) => request(url, { ...options, agent });
}
async function secureSender(env) {
    const https = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19));
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

/***/ 3229:
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

/***/ 6221:
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

/***/ 2693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
var disk_full = __nccwpck_require__(6244);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __nccwpck_require__(8843);
// EXTERNAL MODULE: ./src/errors/with-state.js
var with_state = __nccwpck_require__(4645);
;// CONCATENATED MODULE: ./src/runner/certificates.js


/**
 * The environment in which Git trusts what Node trusts: `NODE_EXTRA_CA_CERTS` adds authorities for Node alone, and
 * Git's own variable names a file that replaces the system's. So all of them go into one file.
 */
async function trustForGit(env, folder) {
    if (!env.NODE_EXTRA_CA_CERTS || env.GIT_SSL_CAINFO)
        return env;
    const { getCACertificates } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 19));
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
var external_node_os_ = __nccwpck_require__(8161);
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

/***/ 2191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseServiceName)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8843);
/* harmony import */ var _service_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4625);



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


/***/ }),

/***/ 8722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sourceAt)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8843);

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
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-config", `${name} is not UTF-8 text. Save it as UTF-8. Nothing was written.`);
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
/******/ var __webpack_exports__ = __nccwpck_require__(4477);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
