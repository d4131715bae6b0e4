export const id = 73;
export const ids = [73];
export const modules = {

/***/ 7860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _wordings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3385);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 3385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 9337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ relations),
/* harmony export */   L$: () => (/* binding */ fetchNear),
/* harmony export */   xK: () => (/* binding */ containedIn)
/* harmony export */ });
/* unused harmony exports relate, untilKnown */
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4443);
/* harmony import */ var _commit_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3844);
/* harmony import */ var _fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1549);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5210);
/* harmony import */ var _whole_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9520);





const NEAR = 64;
const DEPTHS = [NEAR, 256, 1024, 4096, _fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_HISTORY */ .H];
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
        const { commits, isWhole } = (0,_commit_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .gl)(graph, commit, since);
        const contained = candidates.filter((candidate) => commits.has(candidate));
        return isWhole || contained.length === candidates.length ? contained : undefined;
    });
}
/** The relation as far as the graph shows it; undefined when what is not here could decide it. */
function relate(graph, { from, to }) {
    if (from === to)
        return "same";
    const above = (0,_commit_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .gl)(graph, to);
    if (above.commits.has(from))
        return "ancestor";
    const below = (0,_commit_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .gl)(graph, from);
    if (below.commits.has(to))
        return "descendant";
    return above.isWhole && below.isWhole ? "diverged" : undefined;
}
/**
 * Fetches the first commits below all that questions will be about, in one go; nothing when they are here. What the
 * remote does not have is left for the questions to say.
 */
async function fetchNear({ graph }, commits) {
    if ((await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge)(graph, commits)).length === 0)
        return;
    const request = { sources: [...new Set(commits)], depth: NEAR };
    await (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .k)(graph, (transport) => transport.fetchInto(graph, request), "read the history");
}
/** The answer to a question about the history below `tips`: more and more of it is fetched until there is one. */
async function untilKnown(repository, tips, answerFrom) {
    const wanted = [...new Set(tips)];
    const here = answerFrom(await (0,_commit_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .readGraph */ .tJ)(repository.graph, wanted));
    if (here !== undefined)
        return here;
    for (const depth of DEPTHS) {
        await (0,_fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchSources */ .d)(repository.graph, { sources: wanted, depth }, "read the history");
        const answer = answerFrom(await (0,_commit_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .readGraph */ .tJ)(repository.graph, wanted));
        if (answer !== undefined)
            return answer;
    }
    throw (0,_whole_history_js__WEBPACK_IMPORTED_MODULE_4__/* .shallowRemote */ .x)(repository.remote);
}
function allKnown(items) {
    const known = items.filter((item) => item !== undefined);
    return known.length === items.length ? known : undefined;
}


/***/ }),

/***/ 4443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask),
/* harmony export */   w: () => (/* binding */ demand)
/* harmony export */ });
/* harmony import */ var _branches_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9170);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5040);
/* harmony import */ var _redirect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2296);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   tJ: () => (/* binding */ readGraph),
/* harmony export */   xn: () => (/* binding */ readBoundary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3229);



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

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ensureCommits)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8843);
/* harmony import */ var _fetch_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1549);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5210);



/**
 * Makes sure that these are commits of the remote: one fetch for all that are not here yet, some 300 bytes each.
 * @throws ReleaseError `unknown-commit` for one that the remote does not have, or that is something else.
 */
async function ensureCommits(repository, ids) {
    if (ids.length === 0)
        return;
    const { graph, remote } = repository;
    const missing = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(graph, [...new Set(ids)]);
    if (missing.length > 0) {
        await (0,_fetch_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchSources */ .d)(graph, { sources: missing, depth: 1 }, `find the commit ${missing.join(", ")}`);
    }
    const types = (await graph.read(["cat-file", "--batch-check=%(objecttype)"], `${ids.join("\n")}\n`))
        .toString()
        .split("\n");
    const wrong = ids.findIndex((_, index) => types[index] !== "commit");
    if (wrong < 0)
        return;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("unknown-commit", `${ids[wrong]} at ${remote.url} is no commit, but a ${types[wrong]}. Nothing was written.`);
}


/***/ }),

/***/ 9155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ failureError),
/* harmony export */   f: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _branches_advice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7860);
/* harmony import */ var _branches_wordings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3385);
/* harmony import */ var _errors_disk_full_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6244);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8843);
/* harmony import */ var _remote_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(734);





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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ WHOLE_HISTORY),
/* harmony export */   d: () => (/* binding */ fetchSources)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);

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

/***/ 7143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listRefs)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4443);

/**
 * The refs of the remote that match, by full name: `HEAD`, `refs/heads/main`, `refs/tags/blue/*` (`*` takes slashes,
 * too). The server leaves out what no pattern can mean.
 */
async function listRefs({ contents }, patterns) {
    if (patterns.length === 0)
        return new Map();
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .w)(contents, (transport) => transport.list(contents, patterns), "list the refs");
}


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   Ry: () => (/* binding */ behind)
/* harmony export */ });
/* unused harmony export parseBatch */
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8843);
/* harmony import */ var _refs_commit_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3229);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8843);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ followRedirect)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9155);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(271);
/* harmony import */ var _stock_remote_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(120);




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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remoteWords)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

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

/***/ 5175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors/disk-full.js
var disk_full = __webpack_require__(6244);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: ./src/git/environment.js
var environment = __webpack_require__(9155);
// EXTERNAL MODULE: ./src/git/process.js
var process = __webpack_require__(271);
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

// EXTERNAL MODULE: ./src/git/failure.js
var git_failure = __webpack_require__(5040);
// EXTERNAL MODULE: ./src/git/fetch-refs.js
var fetch_refs = __webpack_require__(1549);
// EXTERNAL MODULE: ./src/git/objects.js
var git_objects = __webpack_require__(5210);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
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
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/git/remote.js + 1 modules
var remote = __webpack_require__(1337);
// EXTERNAL MODULE: ./src/git/stock/remote-config.js
var remote_config = __webpack_require__(120);
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
        return { ...result, place: { remote: new remote/* Remote */.V(copy.folder, "file", ""), sshCommand: undefined } };
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/git/commit-graph.js
var commit_graph = __webpack_require__(3844);
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

;// CONCATENATED MODULE: ./src/http/transport.js

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
    const { Agent, request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
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
        throw new release_error/* ReleaseError */.K("invalid-input", "The environment variable HTTPS_PROXY holds no URL that Node can use, so nothing was sent. Set it to something like http://proxy.example:3128.");
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
        this.#send = openTransport(connection.world.env, SILENCE_MS, "silence");
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
    return error === undefined ? broken() : refused(error.slice(4).trim(), "");
}
/** The server's own words for why it gives up; they are the same that Git's programs print. */
function refused(error, progress) {
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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
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
        this.#stream = new external_node_stream_.PassThrough();
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
        const { packTags } = await __webpack_require__.e(/* import() */ 638).then(__webpack_require__.bind(__webpack_require__, 3638));
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
        const [capabilities] = await Promise.all([this.#greetings.capabilities(), (0,external_node_timers_promises_.setImmediate)()]);
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
            return refused(reader.error, remoteLines(Buffer.concat(reader.progress).toString()));
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

// EXTERNAL MODULE: ./src/errors/quote.js
var quote = __webpack_require__(6553);
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


/***/ }),

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 9520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fetchWholeHistory),
/* harmony export */   x: () => (/* binding */ shallowRemote)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8843);
/* harmony import */ var _fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1549);


/** Fetches every commit of every branch and tag, without their files: about 150 bytes a commit. What they point at. */
async function fetchWholeHistory({ graph }) {
    const sources = ["refs/heads/*", "refs/tags/*"];
    const found = await (0,_fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchSources */ .d)(graph, { sources, depth: _fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_HISTORY */ .H }, "read the history");
    return [...new Set(found.values())];
}
/** The error for a remote that gave everything it has, and still the beginning of the history is missing. */
function shallowRemote(remote) {
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("invalid-input", `${remote.url} is a shallow clone: its own history ends early, so what came before is not known. Nothing was written. Give the address of a complete repository (a checkout with fetch-depth: 0).`);
}


/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ notLower),
/* harmony export */   Fs: () => (/* binding */ checkOrder),
/* harmony export */   Ip: () => (/* binding */ branchMove),
/* harmony export */   jf: () => (/* binding */ chooseCommit)
/* harmony export */ });
/* unused harmony export highestCandidate */
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8843);
/* harmony import */ var _refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3229);
/* harmony import */ var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3279);



/** The first of these that there is: the version's tag, its highest rc, the commit asked for, the line's head, what the source runs. */
function chooseCommit(facts) {
    const tagged = facts.tags.get(facts.version);
    if (tagged !== undefined)
        return taggedCommit(facts, tagged);
    const candidate = (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isStable */ .MQ)(facts.version) ? highestCandidate(facts) : undefined;
    if (candidate !== undefined)
        return candidateCommit(facts, candidate);
    if (facts.asked !== undefined)
        return { commit: facts.asked, because: "asked" };
    if (facts.line?.head !== undefined)
        return headCommit(facts, facts.line.branch, facts.line.head);
    if (facts.source.commit !== undefined)
        return { commit: facts.source.commit, because: "source" };
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("not-deployed", `${facts.source.environment} does not run ${facts.service}, so there is no commit to release as ${facts.version}. Deploy it to ${facts.source.environment} first, or name the commit in ${facts.input}. Nothing was written.`);
}
function taggedCommit({ service, version, gitTag, asked, input }, commit) {
    if (asked === undefined || asked === commit)
        return { commit, because: "tag" };
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("version-exists", `${service} ${version} is commit ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(commit)} (tag ${gitTag}), but ${input} is ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(asked)}. A released version never moves: give ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(asked)} a new version, or leave ${input} empty to take what ${version} is. Nothing was written.`);
}
/** The newest release candidate of a stable version, which the version then has to be. */
function highestCandidate({ tags, version, }) {
    return [...tags]
        .map(([candidate, commit]) => ({ version: candidate, commit }))
        .filter((candidate) => (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .sameCore */ .ie)(candidate.version, version) && (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .stage */ .dw)(candidate.version) === "rc")
        .sort((left, right) => (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(right.version, left.version))[0];
}
function candidateCommit(facts, candidate) {
    const { service, version, asked, input } = facts;
    if (asked === undefined || asked === candidate.commit) {
        return { commit: candidate.commit, because: "candidate", candidate: candidate.version };
    }
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("not-the-candidate", `${service} ${version} must be what its last candidate was: ${candidate.version} is commit ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(candidate.commit)}, but ${input} is ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(asked)}. Make a further candidate from ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(asked)} first, or leave ${input} empty. Nothing was written.`);
}
function headCommit(facts, branch, head) {
    const others = [...facts.tags].filter(([, commit]) => commit === head).map(([version]) => version);
    const released = others.filter((other) => !isEarlierStage(other, facts));
    if (released.length === 0)
        return { commit: head, because: "branch" };
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("nothing-to-release", `The head of ${branch} (${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(head)}) is already ${facts.service} ${released.join(", ")}, so there is nothing new to release as ${facts.version}. Was the cherry-pick pushed? Push it to ${branch}, or push the tag ${facts.gitTag}, or name the commit in ${facts.input}. Nothing was written.`);
}
/** Whether `other` is a pre-release of the same version, of a stage before the one that is wanted. */
function isEarlierStage(other, { version, stages }) {
    if (!(0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .sameCore */ .ie)(other, version) || (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isStable */ .MQ)(other))
        return false;
    if ((0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isStable */ .MQ)(version))
        return true;
    const order = (of) => stages.indexOf((0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .stage */ .dw)(of) ?? "");
    return order(other) >= 0 && order(other) < order(version);
}
/** The versions that must not be in a new version's commit: all that are not lower. */
function notLower(facts) {
    return [...facts.tags]
        .map(([version, commit]) => ({ version, commit }))
        .filter(({ version }) => version !== facts.version && (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, facts.version) >= 0);
}
/** @throws ReleaseError `version-order` when the commit of a new version contains a version that is not lower */
function checkOrder(facts, commit, contained) {
    const above = notLower(facts).filter((tag) => contained.has(tag.commit));
    const highest = above.sort((left, right) => (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(right.version, left.version))[0];
    if (highest === undefined)
        return;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("version-order", `Commit ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(commit)} contains ${facts.service} ${highest.version} already, so it cannot be released as ${facts.version}, which is not greater. Choose a version above ${highest.version}. Nothing was written.`);
}
/** What has to happen to a line's branch so that it holds the release: `relation` is how the head stands to the commit. */
function branchMove(facts, commit, relation) {
    if (facts.head === undefined)
        return "create";
    if (relation === "same" || relation === "descendant")
        return "keep";
    if (relation === "ancestor")
        return "forward";
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("branch-diverged", `${facts.branch} is at ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(facts.head)}, and the commit to release for ${facts.service} is ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(commit)}: neither contains the other. To release from the line, push the fix to ${facts.branch} and name no commit; to release ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(commit)}, choose a version of another line. Nothing was written.`);
}


/***/ }),

/***/ 73:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ownPlanned: () => (/* binding */ ownPlanned),
  q: () => (/* binding */ ownVersions)
});

// EXTERNAL MODULE: ./src/branches/backoff.js
var backoff = __webpack_require__(9170);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: ./src/git/ancestry.js
var ancestry = __webpack_require__(9337);
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
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

;// CONCATENATED MODULE: ./src/git/create-tag.js



/**
 * Makes an annotated tag's object, here alone: `pushRefs` points a ref at it, and finds out there whether the remote has
 * the target. The same arguments give the same id, signatures aside. A tag's signature is the end of its message
 * (gitformat-signature(5)).
 */
async function createTag(repository, tag) {
    const message = tag.message.endsWith("\n") ? tag.message : `${tag.message}\n`;
    const head = `object ${tag.target}\ntype commit\ntag ${tag.name}\ntagger ${signature(tag.identity, tag.date)}\n`;
    const payload = `${head}\n${message}`;
    const signed = (await tag.identity.sign?.(Buffer.from(payload))) ?? "";
    const output = await repository.graph.read(["hash-object", "-t", "tag", "-w", "--stdin"], payload + signed);
    const id = output.toString().trim();
    if ((0,commit_id/* isCommitId */.jh)(id))
        return id;
    throw new release_error/* ReleaseError */.K("internal", `git hash-object did not name the tag ${tag.name} that it made. Nothing was pushed.`);
}

// EXTERNAL MODULE: ./src/git/list-refs.js
var list_refs = __webpack_require__(7143);
// EXTERNAL MODULE: ./src/git/ensure-commits.js
var ensure_commits = __webpack_require__(2673);
// EXTERNAL MODULE: ./src/git/objects.js
var objects = __webpack_require__(5210);
;// CONCATENATED MODULE: ./src/git/aftermath.js

/** Two requests. */
async function lookAgain(repository, updates) {
    const names = updates.map(({ ref }) => ref);
    const refs = await (0,list_refs/* listRefs */.D)(repository, names.flatMap((ref) => [ref, `${ref}/*`, ...namesAbove(ref)]));
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
var git_failure = __webpack_require__(5040);
// EXTERNAL MODULE: ./src/git/redirect.js
var redirect = __webpack_require__(2296);
// EXTERNAL MODULE: ./src/branches/advice.js
var advice = __webpack_require__(7860);
;// CONCATENATED MODULE: ./src/branches/refused.js


/** The error for a write that was refused while the refs stood still; `words` are the other side's own. */
function refused(url, what, words) {
    return new release_error/* ReleaseError */.K("rejected", `${url} refused the write of ${what}. It said: ${words} Nothing was changed. ${(0,advice/* advice */.v)(words)}`);
}
/** Whether a refusal comes from a rule of the repository: those who are on its bypass list may. */
function namesRule(words) {
    return /GH0(06|13)|protected (branch|ref)|rule.violation|ruleset/i.test(words);
}

// EXTERNAL MODULE: ./src/git/remote-words.js
var remote_words = __webpack_require__(734);
;// CONCATENATED MODULE: ./src/git/refusal.js



/** The error for a push that the remote refused while its refs stood still; it quotes the remote's own words. */
function rejected(what, remote, refusal) {
    const reason = refusal.reason === "" ? "" : `(${remote.redact(refusal.reason)})`;
    const words = [(0,remote_words/* remoteWords */.S)(refusal.stderr, remote), reason].filter((part) => part !== "").join(" ");
    return refused(remote.url, what, words);
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

;// CONCATENATED MODULE: ./src/git/push-refs.js



/**
 * Points refs at commits that the remote has, or at tags made by `createTag`, all or none, each only if it is what was
 * expected. A ref that already is at its target counts as done. No file is uploaded.
 * Moving a branch does not ask whether that is a rewind: see `relations`. `what` is for sentences.
 * @throws ReleaseError `unknown-commit`, `unauthorized`, `git-unavailable`.
 */
async function pushRefs(repository, updates, what) {
    const { graph } = repository;
    const outcome = await swapRefs(repository, graph, updates, what);
    if (outcome.kind !== "refused")
        return outcome;
    // A remote refuses what it does not have in words of its own: then that is what is wrong, and is said.
    const targets = updates.map(({ target }) => target);
    await (0,ensure_commits/* ensureCommits */.n)(repository, await (0,objects/* behind */.Ry)(graph, targets));
    return outcome;
}

// EXTERNAL MODULE: ./src/git/repository.js + 24 modules
var repository = __webpack_require__(5175);
// EXTERNAL MODULE: ./src/refs/ref-name.js
var ref_name = __webpack_require__(6221);
// EXTERNAL MODULE: ./src/promotion/choose-release.js
var choose_release = __webpack_require__(90);
// EXTERNAL MODULE: ./src/promotion/release.js
var release = __webpack_require__(1062);
;// CONCATENATED MODULE: ./src/promotion/release-tags.js











/** As `ownVersions`, in a repository that nothing was asked of yet. */
async function ownPlanned(remote, releases, how, world) {
    return ownVersions(await (0,repository/* openRepository */.h)(remote, world), releases, how, world);
}
/**
 * Creates the versions' tags and brings their branches along, all in one atomic push that the remote takes only while
 * nothing has moved: it decides who owns a version. What is there already stays. The first push goes by what the plan
 * saw; where that has moved, the refs are read and decided again.
 * @throws ReleaseError `version-exists` when a tag names another commit, `branch-diverged`, `conflict`
 */
async function ownVersions(code, releases, { dryRun, identity, timeoutMs }, world) {
    const deadline = world.now().getTime() + timeoutMs;
    const what = releases.map(({ service, version }) => `${service} ${version}`).join(", ");
    let current = releases;
    for (let attempt = 1;; attempt++) {
        const began = world.now().getTime();
        const outcomes = current.map(release/* outcomeOf */.s);
        if (dryRun || outcomes.every(release/* isDone */.$))
            return outcomes;
        const updates = await Promise.all(current.map((release) => updatesOf(code, release, identity, world)));
        const swap = await pushRefs(code, updates.flat(), `the tag and release branch of ${what}`);
        if (swap.kind === "updated")
            return outcomes;
        if (swap.kind === "refused")
            throw swap.error;
        const wait = (0,backoff/* jitter */.p)(attempt + 1, world.now().getTime() - began, world);
        if (world.now().getTime() + wait >= deadline)
            throw neverStill(what, attempt);
        await world.sleep(wait);
        current = await readAgain(code, releases);
    }
}
function refsOf({ gitTag, releaseBranch }) {
    return [(0,ref_name/* tagRef */.y6)(gitTag), ...(releaseBranch === null ? [] : [(0,ref_name/* branchRef */.Mi)(releaseBranch)])];
}
/** The releases with what is left to do for them now that something has moved. */
async function readAgain(code, releases) {
    const refs = await (0,list_refs/* listRefs */.D)(code, releases.flatMap(refsOf));
    const heads = releases.map(({ releaseBranch }) => releaseBranch === null ? undefined : refs.get((0,ref_name/* branchRef */.Mi)(releaseBranch))?.commit);
    const pairs = releases.flatMap(({ commit }, index) => {
        const head = heads[index];
        return head === undefined ? [] : [{ from: head, to: commit }];
    });
    const found = await (0,ancestry/* relations */.K1)(code, pairs);
    return releases.map((release, index) => {
        const { service, commit, releaseBranch } = release;
        const head = heads[index];
        const relation = head === undefined ? undefined : found.shift();
        const branch = releaseBranch === null ? "none" : (0,choose_release/* branchMove */.Ip)({ service, branch: releaseBranch, head }, commit, relation);
        return { ...release, refs: { tag: isNew(release, refs) ? "create" : "keep", branch, head: head ?? null } };
    });
}
function isNew({ service, version, commit, gitTag }, refs) {
    const tagged = refs.get((0,ref_name/* tagRef */.y6)(gitTag))?.commit;
    if (tagged === undefined || tagged === commit)
        return tagged === undefined;
    throw new release_error/* ReleaseError */.K("version-exists", `${service} ${version} is commit ${(0,commit_id/* shortId */.m_)(tagged)} already (tag ${gitTag}), not ${(0,commit_id/* shortId */.m_)(commit)}. A released version never moves: release ${(0,commit_id/* shortId */.m_)(commit)} under a new version. Nothing was written.`);
}
async function updatesOf(code, release, identity, world) {
    const { commit, gitTag, releaseBranch, message, refs } = release;
    const updates = [];
    if (refs.tag === "create") {
        const tag = { name: gitTag, target: commit, message, identity, date: world.now() };
        updates.push({ ref: (0,ref_name/* tagRef */.y6)(gitTag), target: await createTag(code, tag), expected: undefined });
    }
    if (releaseBranch !== null && (refs.branch === "create" || refs.branch === "forward")) {
        updates.push({ ref: (0,ref_name/* branchRef */.Mi)(releaseBranch), target: commit, expected: refs.head ?? undefined });
    }
    return updates;
}
function neverStill(what, attempts) {
    return new release_error/* ReleaseError */.K("conflict", `The tag or release branch of ${what} moved in each of ${attempts} attempts to write it. Nothing was written. Run again.`, { retryable: true });
}


/***/ }),

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ isTagName),
/* harmony export */   Mi: () => (/* binding */ branchRef),
/* harmony export */   Q8: () => (/* binding */ isBranchName),
/* harmony export */   y6: () => (/* binding */ tagRef)
/* harmony export */ });
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

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ isStable),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dw: () => (/* binding */ stage),
/* harmony export */   ie: () => (/* binding */ sameCore),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   v7: () => (/* binding */ versionValues)
/* harmony export */ });
/* unused harmony exports line, compareLines, isFirstOfLine */
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
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("invalid-input", `${what} ${complaint(text)}`);
}
function complaint(text) {
    if (text === "")
        return "must be a version such as 1.6.0, but is empty.";
    if (text.length > MAX_LENGTH)
        return `must be at most ${MAX_LENGTH} characters long, but has ${text.length}.`;
    const meant = suggestion(text);
    if (/^[^+]+\+/.test(text)) {
        return `must have no build metadata (${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)}): an image tag cannot hold a "+".${meant}`;
    }
    if (text.endsWith(".lock"))
        return `must not end in ".lock" (${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)}): Git refuses such a tag.`;
    return `must be a version such as 1.6.0 or 1.6.0-rc.1 (no "v", no leading zeros), but is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)}.${meant}`;
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
    return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(left, right);
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
