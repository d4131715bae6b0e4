export const id = 891;
export const ids = [891];
export const modules = {

/***/ 891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  followManifest: () => (/* binding */ followManifest)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(843);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
;// CONCATENATED MODULE: ./src/git/environment.js

/** What Git, curl and ssh need of the machine: finding programs, keys, proxies and certificates. Nothing else passes. */
const PASSED_ON = [
    ["PATH", "Path", "PATHEXT", "SystemRoot", "HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP"],
    ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "https_proxy", "http_proxy", "no_proxy", "ALL_PROXY", "all_proxy"],
    ["SSH_AUTH_SOCK", "GIT_SSH_COMMAND", "GIT_SSL_CAINFO", "SSL_CERT_FILE", "SSL_CERT_DIR"],
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
    env.GIT_SSH_COMMAND ??= "ssh -o BatchMode=yes";
    Object.assign(env, {
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
;// CONCATENATED MODULE: ./src/git/process.js


/**
 * Runs `git` with exactly this environment.
 * @throws ReleaseError `unsupported` when it cannot be started at all.
 */
function runGit(args, env, input = "") {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)("git", args, { env, windowsHide: true });
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
        child.stdin.end(input);
    });
}
function notStarted(cause) {
    return new release_error/* ReleaseError */.K("unsupported", "Git could not be started. Nothing was written. Git 2.34 or newer must be on the PATH of this runner.", { cause });
}

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
    #network = Promise.resolve();
    constructor(folder, connection, filter) {
        this.folder = folder;
        this.connection = connection;
        this.filter = filter;
    }
    /** Runs Git on what is here; it never goes to the network. */
    run(args, input = "") {
        return this.#git(args, [], input);
    }
    /** As `run`, where failing can only be a fault of ours. */
    async read(args, input = "") {
        const { code, stdout, stderr } = await this.run(args, input);
        if (code === 0)
            return stdout;
        const words = this.connection.remote.redact(stderr).trim().slice(0, 500);
        throw new release_error/* ReleaseError */.K("internal", `git ${args[0]} ended with ${code}: ${words}. The remote was not changed by it.`);
    }
    /** Reads from the remote: `fetch`, `ls-remote`. */
    ask(args, input) {
        return this.#oneByOne(() => this.#git(args, this.connection.config(this.filter), input));
    }
    /** Writes to the remote: `push`. */
    push(args) {
        return this.#oneByOne(() => this.#git(args, this.connection.pushConfig(this.filter), ""));
    }
    /** One process at a time talks to the remote, since fetches contend for the file `shallow`. */
    #oneByOne(work) {
        const result = this.#network.then(work);
        this.#network = result.catch(() => { });
        return result;
    }
    async #git(args, config, input) {
        const { world } = this.connection;
        const result = await runGit(["--git-dir", this.folder, ...args], gitEnvironment(world, config), input);
        world.log.debug(`git ${args.join(" ").slice(0, 300)}: ${result.code}`);
        return result;
    }
}
async function createBareRepository(connection, filter) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(connection.world.folder, "git-"));
    await Promise.all([
        (0,promises_.mkdir)((0,external_node_path_.join)(folder, "objects")),
        (0,promises_.mkdir)((0,external_node_path_.join)(folder, "refs")),
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/none\n"),
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, "config"), CONFIG),
    ]);
    return new BareRepository(folder, connection, filter);
}

;// CONCATENATED MODULE: ./src/git/connection.js
/** A remote as it is reached now: a server may say that it moved to another address of the same host. */
class Connection {
    world;
    #remote;
    constructor(remote, world) {
        this.#remote = remote;
        this.world = world;
    }
    get remote() {
        return this.#remote;
    }
    moveTo(remote) {
        this.#remote = remote;
    }
    /**
     * The configuration of a process that talks to the remote. Only such a process knows that the repository is a
     * partial clone: so nothing that merely reads can go to the network behind our back, one object at a time.
     */
    config(filter) {
        const { url, protocol, origin, authorization } = this.#remote;
        const config = [
            ["remote.origin.url", url],
            ["protocol.allow", "never"],
            [`protocol.${protocol}.allow`, "always"],
            // Git would send the header along to the host that a redirect names: redirect.ts follows instead.
            ["http.followRedirects", "false"],
        ];
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
    pushConfig(filter) {
        return [...this.config("none"), ["push.negotiate", String(filter === "tree:0")]];
    }
}

// EXTERNAL MODULE: ./src/errors/quote.js
var errors_quote = __webpack_require__(553);
;// CONCATENATED MODULE: ./src/git/git-version.js




/** Configuration by environment came with 2.31, a usable `push.negotiate` with 2.32; 2.34 is Ubuntu 22.04's. */
const OLDEST_GIT = { major: 2, minor: 34 };
/** What `git version` says. @throws ReleaseError `unsupported` when Git is missing or too old. */
async function requireGit(world) {
    const { stdout } = await runGit(["version"], gitEnvironment(world));
    const version = stdout.toString().trim();
    requireVersion(version);
    return version;
}
/** @throws ReleaseError `unsupported` when `text`, what `git version` says, is older than the oldest that works. */
function requireVersion(text) {
    const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(text) ?? [];
    const isEnough = Number(major) > OLDEST_GIT.major || (Number(major) === OLDEST_GIT.major && Number(minor) >= OLDEST_GIT.minor);
    if (isEnough)
        return;
    throw new release_error/* ReleaseError */.K("unsupported", `Git ${OLDEST_GIT.major}.${OLDEST_GIT.minor} or newer is needed, but this runner has ${(0,errors_quote/* quote */.h)(text)}. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/git/repository.js



/** Nothing is sent yet. @throws ReleaseError `unsupported` when Git is missing or too old. */
async function openRepository(remote, world) {
    const connection = new Connection(remote, world);
    const [contents, graph, history] = await Promise.all([
        createBareRepository(connection, "blob:none"),
        createBareRepository(connection, "tree:0"),
        createBareRepository(connection, "none"),
        requireGit(world),
    ]);
    return { remote, world, contents, graph, history };
}

// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(229);
// EXTERNAL MODULE: ./src/refs/ref-name.js
var ref_name = __webpack_require__(221);
;// CONCATENATED MODULE: ./src/git/commit-object.js

/** Reads a raw commit object (gitformat-commit: header lines, a blank line, the message). */
function parseCommit(bytes) {
    const text = bytes.toString("utf8");
    const end = text.indexOf("\n\n");
    const seconds = /^committer .*?(\d+) [+-]\d{4}$/m.exec(end < 0 ? text : text.slice(0, end))?.[1];
    if (seconds === undefined)
        throw new release_error/* ReleaseError */.K("internal", "A commit of the repository has no committer's date.");
    return { committedAt: new Date(Number(seconds) * 1000), message: end < 0 ? "" : text.slice(end + 2) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./src/git/backoff.js
const FIRST_MS = 250;
const LONGEST_MS = 4_000;
/** A wait before try number `tried + 1`: anywhere between nothing and a limit that doubles ("full jitter"). */
function jitter(tried, world) {
    return Math.floor(world.random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** (tried - 1)));
}
/** The same with a floor of half the limit, for a server that is in trouble rather than in demand. */
function patience(tried, world) {
    const limit = Math.min(LONGEST_MS, FIRST_MS * 2 ** tried);
    return Math.floor(limit / 2 + (world.random() * limit) / 2);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
;// CONCATENATED MODULE: ./src/git/remote-words.js

const LONGEST = 600;
/** What the other side said, for people: its own lines where there are any, else Git's; on one line, without secrets. */
function remoteWords(stderr, remote) {
    const lines = stderr.split(/[\r\n]+/).map((line) => line.trim());
    const theirs = lines.filter((line) => line.startsWith("remote:")).map((line) => line.slice("remote:".length).trim());
    const ours = lines.filter((line) => /^(fatal|error):/.test(line));
    const said = theirs.some((line) => line !== "") ? theirs : ours;
    const line = (0,external_node_util_.stripVTControlCharacters)(said.filter((words) => words !== "").join(" / "));
    const text = remote.redact(line.replaceAll(/[\p{Cc} ]+/gu, " "));
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

;// CONCATENATED MODULE: ./src/git/failure.js


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
    if (/mismatched algorithms/i.test(stderr))
        return { kind: "other-hash" };
    if (/certificate (problem|verification failed)/i.test(stderr))
        return { kind: "certificate" };
    const status = Number(/(?:returned error:|HTTP) (\d{3})/.exec(stderr)?.[1]);
    if (status >= 300 && status < 400)
        return { kind: "redirect" };
    if (status === 401 || /could not read (Username|Password)|Authentication failed/i.test(stderr)) {
        return { kind: "unauthorized" };
    }
    if (/Permission denied \(|Host key verification failed/.test(stderr))
        return { kind: "unauthorized" };
    if (status === 403)
        return { kind: "forbidden" };
    if (status === 404 || /repository '.*' not found|does not appear to be a git repository/i.test(stderr)) {
        return { kind: "not-found" };
    }
    return { kind: "unreachable" };
}
/** The failure as an error for people. `doing` ends the sentence "Git could not …", e.g. "read the branch main". */
function failureError(failure, doing, stderr, remote) {
    const words = remoteWords(stderr, remote);
    const said = words === "" ? "" : ` It was said: ${words}`;
    const start = `Git could not ${doing} at ${remote.url}`;
    switch (failure.kind) {
        case "unauthorized":
            return new release_error/* ReleaseError */.K("unauthorized", `${start}: the credential is missing or not accepted.${said} Nothing was written. Check the token (or the SSH key and known host) of this remote.`);
        case "forbidden":
            return new release_error/* ReleaseError */.K("unauthorized", `${start}: the credential does not permit it.${said} Nothing was written. Give the token the permission (contents: write), or use an App's token.`);
        case "not-found":
            return remote.protocol === "file"
                ? new release_error/* ReleaseError */.K("invalid-input", `${start}: there is no Git repository.${said} Nothing was written. Check the path.`)
                : new release_error/* ReleaseError */.K("unauthorized", `${start}: there is no such repository, or the credential may not see it.${said} Nothing was written. Check the address and the token.`);
        case "missing-ref":
            return new release_error/* ReleaseError */.K("unknown-commit", `${start}: it has no ${failure.ref}. Nothing was written.`);
        case "missing-object":
            return new release_error/* ReleaseError */.K("unknown-commit", `${start}: it has no commit ${failure.object}. Nothing was written. Was it pushed, and to this repository?`);
        case "no-ids":
            return new release_error/* ReleaseError */.K("unsupported", `${start}: this server gives no commit by its id. Nothing was written. A server that speaks Git protocol version 2 is needed.`);
        case "other-hash":
            return new release_error/* ReleaseError */.K("unsupported", `${start}: the repository uses SHA-256 object names, which are not supported. Nothing was written.`);
        case "certificate":
            return new release_error/* ReleaseError */.K("git-unavailable", `${start}: its certificate is not trusted.${said} Nothing was written. Name your authority's file in GIT_SSL_CAINFO.`);
        case "redirect":
            return new release_error/* ReleaseError */.K("git-unavailable", `${start}: it answers with a redirect that leads nowhere.${said} Nothing was written. Give the repository's present address.`);
        case "unreachable":
            return new release_error/* ReleaseError */.K("git-unavailable", `${start}: no usable answer came, after several tries.${said} Try again when the server is reachable.`, { retryable: true });
    }
}

;// CONCATENATED MODULE: ./src/git/redirect.js



/**
 * Where a renamed repository is now. Protocol 0 asks only once, and curl (7.58 or newer) strips our header when the
 * redirect leaves the host; with protocol 2 Git itself would send it to the new host with its second request.
 * @throws ReleaseError `git-unavailable` when the new address is on another host: the token belongs to the old one.
 */
async function followRedirect(repository) {
    const { remote, world } = repository.connection;
    const config = repository.connection
        .config("none")
        .map(([key, value]) => (key === "http.followRedirects" ? [key, "initial"] : [key, value]));
    const args = ["-c", "protocol.version=0", "ls-remote", "--heads", remote.url, "refs/heads/no-branch"];
    const { stderr } = await runGit(args, gitEnvironment(world, config));
    const target = /redirecting to (\S+)/.exec(stderr)?.[1];
    const moved = target === undefined ? undefined : remote.movedTo(target);
    if (moved !== undefined)
        return moved;
    // A host that asks for a credential of its own is named only in that question.
    const host = originOf(target ?? /Username for '(\S+)'/.exec(stderr)?.[1]);
    if (host === undefined || `${host}/` === remote.origin)
        return undefined;
    throw new release_error/* ReleaseError */.K("git-unavailable", `${remote.url} redirects to another host (${host}). The token was not sent there and nothing was written. Give the new address as the remote, if it is right.`);
}
function originOf(url) {
    return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}

;// CONCATENATED MODULE: ./src/git/ask.js



const TRIES = 4;
/**
 * A read from the remote (fetch, ls-remote): tried again while no usable answer comes, at a new address when the
 * repository was renamed. Failures that only the caller can judge (a ref or an object is missing) are returned.
 * @throws ReleaseError for all others. `doing` ends the sentence "Git could not …".
 */
async function ask(repository, args, doing, input = "") {
    const { connection } = repository;
    let hasMoved = false;
    for (let tried = 1;; tried++) {
        const { code, stdout, stderr } = await repository.ask(args, input);
        if (code === 0)
            return { ok: true, stdout };
        const failure = readFailure(stderr);
        if (failure.kind === "missing-ref" || failure.kind === "missing-object")
            return { ok: false, failure, stderr };
        const moved = failure.kind === "redirect" && !hasMoved ? await followRedirect(repository) : undefined;
        if (moved !== undefined) {
            hasMoved = true;
            connection.moveTo(moved);
            continue;
        }
        if (failure.kind !== "unreachable" || tried >= TRIES)
            throw failureError(failure, doing, stderr, connection.remote);
        await connection.world.sleep(patience(tried, connection.world));
    }
}
/** As `ask`, where a missing ref or object is an error, too. */
async function demand(repository, args, doing, input = "") {
    const answer = await ask(repository, args, doing, input);
    if (answer.ok)
        return answer.stdout;
    throw failureError(answer.failure, doing, answer.stderr, repository.connection.remote);
}

;// CONCATENATED MODULE: ./src/git/fetch-refs.js



/** Deep enough for any history: Git's own word for "all" (fetch --unshallow sends the same). */
const WHOLE_HISTORY = 2_147_483_647;
/** Where a fetched ref or commit is kept here, so that the next fetch need not send it again. */
function fetch_refs_keptAt(source) {
    return `refs/kept/${(0,external_node_crypto_.createHash)("sha256").update(source).digest("hex")}`;
}
/**
 * Fetches refs (full names, `HEAD`, or commits by id), however many, with one fetch of three requests. A ref that the
 * remote does not have is left out of the answer, at the price of another fetch.
 */
async function fetch_refs_fetchSources(repository, sources, depth, doing) {
    const missing = new Set();
    for (;;) {
        const wanted = sources.filter((source) => !missing.has(source));
        if (wanted.length === 0)
            return [];
        const refspecs = wanted.map((source) => `+${source}:${fetch_refs_keptAt(source)}`);
        const answer = await ask(repository, fetchArguments(repository, refspecs, depth), doing);
        if (answer.ok)
            return wanted;
        if (answer.failure.kind !== "missing-ref" || !wanted.includes(answer.failure.ref)) {
            throw failureError(answer.failure, doing, answer.stderr, repository.connection.remote);
        }
        missing.add(answer.failure.ref);
    }
}
function fetchArguments(repository, refspecs, depth) {
    const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no"];
    const filter = repository.filter === "none" ? [] : [`--filter=${repository.filter}`];
    return ["fetch", ...quiet, `--depth=${depth}`, ...filter, "origin", ...refspecs];
}

;// CONCATENATED MODULE: ./src/git/objects.js



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
        if (!(0,commit_id/* isCommitId */.jh)(id) || !/^\d+$/.test(size)) {
            throw new release_error/* ReleaseError */.K("internal", `git cat-file answered with a line that is not understood, for ${spec}.`);
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
/** Fetches objects by their ids, however many, with one fetch (two requests). */
async function fetchObjects(repository, ids, doing) {
    const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no"];
    const filter = repository.filter === "none" ? [] : [`--filter=${repository.filter}`];
    const args = ["-c", "fetch.negotiationAlgorithm=noop", "fetch", ...quiet, ...filter, "--stdin", "origin"];
    await demand(repository, args, doing, `${ids.join("\n")}\n`);
}

;// CONCATENATED MODULE: ./src/git/repository-path.js


/**
 * Holds that `path` can name a file in a Git tree and in a line of Git's batch protocols.
 * @throws ReleaseError `invalid-config`.
 */
function requireRepositoryPath(path) {
    const parts = path.split("/");
    const isOdd = parts.some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git");
    if (!isOdd && !/\p{Cc}/u.test(path))
        return;
    throw new release_error/* ReleaseError */.K("invalid-config", `${(0,errors_quote/* quote */.h)(path)} is no path of a file in a repository: it must be relative, with single slashes and without "..", ".git" or control characters.`);
}
/** The folders above a path, outermost first: `a/b/c` gives `a`, `a/b`. */
function foldersAbove(path) {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

;// CONCATENATED MODULE: ./src/git/trees.js

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
/** What a commit has at exactly these paths, by path; what it does not have is not in the map. */
async function entriesAt(repository, commit, paths) {
    const wanted = new Set(paths);
    if (wanted.size === 0)
        return new Map();
    const entries = parseTree(await repository.read(["ls-tree", "-t", "-z", commit, "--", ...wanted]));
    return new Map(entries.filter(({ path }) => wanted.has(path)).map((entry) => [entry.path, entry]));
}
/** Reads what `git ls-tree -z` printed. */
function parseTree(output) {
    const lines = output.toString("utf8").split("\0").slice(0, -1);
    return lines.map((line) => {
        const [, mode, id, path] = /^(\d{6}) [a-z]+ ([0-9a-f]{40})\t(.+)$/s.exec(line) ?? [];
        if (mode === undefined || id === undefined || path === undefined) {
            throw new release_error/* ReleaseError */.K("internal", "git ls-tree answered with a line that is not understood.");
        }
        return { mode, kind: kindOf(mode), id, path };
    });
}
function kindOf(mode) {
    if (mode === "040000")
        return "folder";
    if (mode === "120000")
        return "link";
    return mode === "160000" ? "submodule" : "file";
}

;// CONCATENATED MODULE: ./src/git/tips.js









/**
 * A branch's newest commit and some of its files; undefined when there is no such branch. "HEAD" is the default branch;
 * a commit may be any that the remote has.
 * @throws ReleaseError `invalid-config` when something other than a file is at one of the paths, `unknown-commit`.
 */
async function readTip(repository, ref, paths) {
    const source = ref === "HEAD" || isCommitId(ref) ? ref : branchRef(ref);
    const found = await fetchSources(repository.contents, [source], 1, `read ${describeRef(ref)}`);
    return found.length === 0 ? undefined : tipAt(repository.contents, keptAt(source), ref, paths);
}
/**
 * The same with all of the tip's files in one fetch, where `readTip` needs two: for GitOps branches, which hold a few
 * files, no code.
 */
async function readWholeTip(repository, branch, paths) {
    const source = (0,ref_name/* branchRef */.Mi)(branch);
    const found = await fetch_refs_fetchSources(repository.history, [source], 1, `read ${describeRef(branch)}`);
    return found.length === 0 ? undefined : tipAt(repository.history, fetch_refs_keptAt(source), branch, paths);
}
/** The tip that `revision` names here, whose folders are here; the files are fetched where they are not. */
async function tipAt(repository, revision, ref, paths) {
    for (const path of paths)
        requireRepositoryPath(path);
    const [[head], entries] = await Promise.all([
        readObjects(repository, [`${revision}^{commit}`]),
        entriesAt(repository, revision, [...paths, ...paths.flatMap(foldersAbove)]),
    ]);
    if (head === undefined)
        throw new release_error/* ReleaseError */.K("internal", `${describeRef(ref)} was fetched, but is not here.`);
    requireFiles(entries, paths, ref);
    const { committedAt } = parseCommit(head.bytes);
    return { commit: head.id, committedAt, files: await readFiles(repository, entries, paths, ref) };
}
/** A link or a submodule would be replaced by a file, and a file by a folder, if this were not looked at. */
function requireFiles(entries, paths, ref) {
    const fileEntries = paths.map((path) => entries.get(path));
    const wrongFile = fileEntries.find((entry) => entry !== undefined && entry.kind !== "file");
    if (wrongFile !== undefined)
        throw tips_wrongKind(wrongFile, "a file", ref);
    const folders = paths.flatMap(foldersAbove).map((path) => entries.get(path));
    const wrongFolder = folders.find((entry) => entry !== undefined && entry.kind !== "folder");
    if (wrongFolder !== undefined)
        throw tips_wrongKind(wrongFolder, "a folder", ref);
}
function tips_wrongKind(entry, wanted, ref) {
    const is = entry.kind === "link" ? "a symbolic link" : `a ${entry.kind}`;
    return new release_error/* ReleaseError */.K("invalid-config", `${(0,errors_quote/* quote */.h)(entry.path)} on ${describeRef(ref)} is ${is}, where ${wanted} must be. Nothing was written. Change the path in the configuration, or what is there.`);
}
async function readFiles(repository, entries, paths, ref) {
    const wanted = [...new Set(paths)].flatMap((path) => entries.get(path) ?? []);
    let objects = await readObjects(repository, wanted.map(({ id }) => id));
    const absent = wanted.filter((_, index) => objects[index] === undefined);
    if (absent.length > 0) {
        await fetchObjects(repository, absent.map(({ id }) => id), `read the files of ${describeRef(ref)}`);
        objects = await readObjects(repository, wanted.map(({ id }) => id));
    }
    const files = new Map();
    for (const [index, { path, mode }] of wanted.entries()) {
        const bytes = objects[index]?.bytes;
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/nodes/identity.js
var identity = __webpack_require__(434);
// EXTERNAL MODULE: ./node_modules/yaml/dist/parse/line-counter.js
var line_counter = __webpack_require__(317);
// EXTERNAL MODULE: ./node_modules/yaml/dist/public-api.js + 65 modules
var public_api = __webpack_require__(94);
;// CONCATENATED MODULE: ./src/documents/place.js

/** The `invalid-config` error that says where: `path:line:column: sentence`. */
function place_errorAt(place, sentence, cause) {
    return new release_error/* ReleaseError */.K("invalid-config", `${place.path}:${place.line}:${place.column}: ${sentence}`, { cause });
}

;// CONCATENATED MODULE: ./src/documents/syntax.js

const UNQUOTED_PLACEHOLDER = /(?:[:,[-]\s|\[)\s*(\{[a-z-]+\}[^\s,\]#]*)/;
/** What is wrong with the YAML, in our own words where the parser's would not say what to do. */
function syntaxSentence(problem, text, offset) {
    switch (problem.code) {
        case "TAB_AS_INDENT":
            return "A tab cannot indent in YAML. Use spaces.";
        case "DUPLICATE_KEY":
            return `The key ${(0,errors_quote/* quote */.h)(keyAt(text, offset))} is there twice.`;
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
    return value === undefined ? "" : ` A value that begins with { must be in quotes: ${(0,errors_quote/* quote */.h)(value)}.`;
}
function withoutStop(message) {
    return message.replace(/[.\s]+$/, "");
}

;// CONCATENATED MODULE: ./src/documents/document.js



/**
 * Reads one YAML 1.2 document, without looking at what it means.
 * @throws ReleaseError `invalid-config` with line and column: a syntax error, a key that is there twice, a tab as
 * indentation, an unknown tag, several documents, nothing at all.
 */
function parseDocument(source) {
    const lines = new line_counter/* LineCounter */.H();
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { path: source.path, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const yaml = (0,public_api/* parseDocument */.Tp)(source.text, { lineCounter: lines, prettyErrors: false, logLevel: "error", version: "1.2" });
    const problem = yaml.errors[0] ?? yaml.warnings[0];
    if (problem !== undefined) {
        const offset = problem.pos[0];
        throw place_errorAt(placeOf(offset), syntaxSentence(problem, source.text, offset));
    }
    const root = yaml.contents;
    if (root === null || ((0,identity/* isScalar */.jn)(root) && root.value === null)) {
        throw place_errorAt(placeOf(0), "The document is empty.");
    }
    return { ...source, yaml, root, placeOf };
}

;// CONCATENATED MODULE: ./src/documents/spot.js



function spotOfRoot(document) {
    return spot(document, document.root, document.placeOf(document.root.range[0]), "");
}
/**
 * The entries of a map by key. Any key is harmless, `__proto__` too, since no plain object is made.
 * @throws ReleaseError `invalid-config` when a key is no string, or is there twice.
 */
function entriesOf(parent) {
    const entries = new Map();
    if (!(0,identity/* isMap */.jh)(parent.node))
        return entries;
    const map = parent.node;
    for (const pair of map.items) {
        const at = placeOf(parent.document, pair.key) ?? parent.at;
        const key = spot(parent.document, pair.key, at, parent.trail);
        const name = spot_stringOf(key);
        if (name === undefined)
            throw place_errorAt(at, `A key of ${parent.what} must be a string.${quotesHint(key)}`);
        if (entries.has(name))
            throw place_errorAt(at, `The key ${(0,errors_quote/* quote */.h)(name)} is there twice.`);
        const trail = step(parent.trail, name);
        entries.set(name, { key, value: spot(parent.document, pair.value, placeOfValue(parent, pair.value, at), trail) });
    }
    return entries;
}
function spot_itemsOf(parent) {
    if (!isSeq(parent.node))
        return [];
    return parent.node.items.map((item, index) => spot(parent.document, item, placeOf(parent.document, item) ?? parent.at, `${parent.trail}[${index}]`));
}
/** The text of a string; a number, a date or `true` without quotes is none. */
function spot_stringOf({ node }) {
    return (0,identity/* isScalar */.jn)(node) && typeof node.value === "string" ? node.value : undefined;
}
function isEmpty({ node }) {
    return node === null || ((0,identity/* isScalar */.jn)(node) && node.value === null);
}
/** How to write the value as a string, for those that only lack the quotes. */
function quotesHint({ node }) {
    if ((0,identity/* isScalar */.jn)(node) && node.value !== null && typeof node.value !== "string") {
        return ` Put it in quotes: ${(0,errors_quote/* quote */.h)(node.source ?? String(node.value))}.`;
    }
    if (!(0,identity/* isMap */.jh)(node) || node.flow !== true || node.items.length !== 1)
        return "";
    const pair = node.items[0];
    if (!(0,identity/* isScalar */.jn)(pair?.key) || pair.value !== null)
        return "";
    return ` A value that begins with { must be in quotes: ${(0,errors_quote/* quote */.h)(`{${pair.key.value}}`)}.`;
}
function spot(document, node, at, trail) {
    const what = trail === "" ? "The document" : `\`${trail}\``;
    if (!(0,identity/* isAlias */.Vj)(node))
        return { document, node, at, what, trail };
    const target = node.resolve(document.yaml);
    if (target === undefined)
        throw place_errorAt(at, `There is no anchor \`&${node.source}\` above this alias.`);
    // A parsed document holds parsed nodes only; the library's type of `resolve` forgets that.
    return { document, node: target, at, what, trail };
}
/** A block map or list is best found by its key, one line above; all else by itself. */
function placeOfValue(parent, value, key) {
    if ((0,identity/* isCollection */.P3)(value) && value.flow !== true)
        return key;
    return placeOf(parent.document, value) ?? key;
}
function placeOf(document, node) {
    return node === null ? undefined : document.placeOf(node.range[0]);
}
function step(trail, key) {
    const name = /^[\w.-]{1,63}$/.test(key) ? key : (0,errors_quote/* quote */.h)(key);
    return trail === "" ? name : `${trail}.${name}`;
}

;// CONCATENATED MODULE: ./src/documents/schema.js

/** The same, with what an editor shows of it. */
function described(description, schema) {
    return { ...schema, shape: { ...schema.shape, description } };
}
/**
 * The document's value by `schema`.
 * @throws ReleaseError `invalid-config` with the line and column of the first thing that does not fit.
 */
function check(document, schema) {
    return schema.read(spotOfRoot(document));
}

;// CONCATENATED MODULE: ./src/errors/nearest.js
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
function nearest_didYouMean(wanted, known) {
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

;// CONCATENATED MODULE: ./src/documents/words.js



/** The error for a value of the wrong kind: "`shared` must be a list of strings, but is a number." */
function words_wrongKind(spot, shape) {
    const hint = wantsString(shape) ? quotesHint(spot) : "";
    return place_errorAt(spot.at, `${spot.what} must be ${one(shape)}, but is ${words_kindOf(spot)}.${hint}`);
}
/** The words for one value of a shape. */
function one(shape) {
    switch (shape.kind) {
        case "string":
        case "scalar":
            return "a string";
        case "null":
            return "empty";
        case "one-of":
            return words_orList(shape.values.map((value) => `"${value}"`));
        case "list":
            return `a list of ${many(shape.items)}`;
        case "record":
        case "object":
            return "a map";
        case "union":
            return words_orList(shape.members.map(one));
    }
}
function many(shape) {
    switch (shape.kind) {
        case "string":
        case "scalar":
            return "strings";
        case "null":
            return "nulls";
        case "list":
            return "lists";
        case "record":
        case "object":
            return "maps";
        case "one-of":
            return one(shape);
        case "union":
            return words_orList(shape.members.map(many));
    }
}
function words_orList(words) {
    const last = words.at(-1) ?? "nothing";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
function words_kindOf({ node }) {
    if ((0,identity/* isMap */.jh)(node))
        return "a map";
    if ((0,identity/* isSeq */.oP)(node))
        return "a list";
    if (!(0,identity/* isScalar */.jn)(node) || node.value === null)
        return "empty";
    if (typeof node.value === "boolean")
        return `\`${node.value}\``;
    return typeof node.value === "string" ? "a string" : "a number";
}
function wantsString(shape) {
    return (shape.kind === "string" || shape.kind === "one-of" || (shape.kind === "union" && shape.members.some(wantsString)));
}

;// CONCATENATED MODULE: ./src/documents/scalars.js






/** Any text. */
const string = parsed((text) => text);
/** A text that `parse` takes; its refusal is placed at the node. `pattern` is for readers of the shape alone. */
function parsed(parse, pattern) {
    const shape = pattern === undefined ? { kind: "string" } : { kind: "string", pattern };
    return {
        shape,
        accepts: (spot) => spot_stringOf(spot) !== undefined,
        read(spot) {
            const text = spot_stringOf(spot);
            if (text === undefined)
                throw words_wrongKind(spot, shape);
            return placedRefusal(spot, () => parse(text, spot.what));
        },
    };
}
/** One of a few words. */
function oneOf(...values) {
    const shape = { kind: "one-of", values };
    return {
        shape,
        accepts: (spot) => stringOf(spot) !== undefined,
        read(spot) {
            const text = stringOf(spot);
            if (text === undefined)
                throw wrongKind(spot, shape);
            const value = values.find((known) => known === text);
            if (value !== undefined)
                return value;
            const allowed = orList(values.map((known) => `"${known}"`));
            throw errorAt(spot.at, `${spot.what} must be ${allowed}, but is ${quote(text)}.${didYouMean(text, values)}`);
        },
    };
}
/** What `schema` declares, or `null` (also written as nothing, or `~`). */
function nullable(schema) {
    const nothing = { kind: "null" };
    return {
        shape: { kind: "union", members: [schema.shape, nothing] },
        accepts: (spot) => isEmpty(spot) || schema.accepts(spot),
        read: (spot) => (isEmpty(spot) ? null : schema.read(spot)),
    };
}
/** Runs a parser; what it refuses is said with the place of `spot`. */
function placedRefusal(spot, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof release_error/* ReleaseError */.K)
            throw place_errorAt(spot.at, error.message, error);
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/documents/collections.js







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
        accepts: ({ node }) => (0,identity/* isMap */.jh)(node),
        read(spot) {
            if (!(0,identity/* isMap */.jh)(spot.node))
                throw words_wrongKind(spot, shape);
            const entries = entriesOf(spot);
            const stranger = open ? undefined : [...entries.keys()].find((key) => !shapes.has(key));
            if (stranger !== undefined)
                throw unknownKey(spot, stranger, entries.get(stranger)?.key.at ?? spot.at, names);
            const members = Object.create(null);
            for (const [name, field] of Object.entries(fields)) {
                const entry = entries.get(name);
                if (entry !== undefined)
                    members[name] = schemaOf(field).read(entry.value);
                else if (!isOptional(field))
                    throw place_errorAt(spot.at, `The key "${name}" is missing${inside(spot)}.`);
            }
            // Filled from `fields` right above, key by key; a mapped type cannot be built any other way.
            return members;
        },
    };
}
/** A map whose keys are names, as `parseKey` takes them; the order is the document's. */
function record(parseKey, values, keyPattern) {
    const shape = { kind: "record", keys: parsed(parseKey, keyPattern).shape, values: values.shape };
    return {
        shape,
        accepts: ({ node }) => (0,identity/* isMap */.jh)(node),
        read(spot) {
            if (!(0,identity/* isMap */.jh)(spot.node))
                throw words_wrongKind(spot, shape);
            const entries = [...entriesOf(spot)].map(([text, { key, value }]) => [
                placedRefusal(key, () => parseKey(text, `A key of ${spot.what}`)),
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
        accepts: ({ node }) => isSeq(node),
        read(spot) {
            if (!isSeq(spot.node))
                throw wrongKind(spot, shape);
            return itemsOf(spot).map((item) => items.read(item));
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
            throw wrongKind(spot, shape);
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
    const suggestion = nearest_didYouMean(key, known) || quotesHint(spot) || ` The known keys are: ${known.join(", ")}.`;
    return place_errorAt(at, `The key ${(0,errors_quote/* quote */.h)(key)} is not known${inside(spot)}.${suggestion}`);
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

// EXTERNAL MODULE: ./src/images/digest.js
var digest = __webpack_require__(998);
// EXTERNAL MODULE: ./src/images/image-name.js
var image_name = __webpack_require__(841);
// EXTERNAL MODULE: ./src/images/image-tag.js
var image_tag = __webpack_require__(448);
// EXTERNAL MODULE: ./src/services/service-name.js
var service_name = __webpack_require__(625);
;// CONCATENATED MODULE: ./src/services/parse-service-name.js



/** The rule for service names, in words. */
const SERVICE_NAME_RULE = 'lower-case letters and digits, with single ".", "_" or "-" between them, 63 characters at most';
/** @throws ReleaseError `invalid-input` with the rule, and the name that was probably meant. */
function parseServiceName(text, what) {
    if ((0,service_name/* isServiceName */.t)(text))
        return text;
    const meant = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "");
    const suggestion = (0,service_name/* isServiceName */.t)(meant) ? ` Did you mean "${meant}"?` : "";
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a service's name (${SERVICE_NAME_RULE}), but is ${(0,errors_quote/* quote */.h)(text)}.${suggestion}`);
}

;// CONCATENATED MODULE: ./src/manifests/manifest-schema.js
















const versionShape = { kind: "string", pattern: MANIFEST_VERSION };
/** `1.10` without quotes is the number 1.1 to YAML: no guess is right, so it is refused with what was likely meant. */
const version = {
    shape: versionShape,
    accepts: (spot) => spot_stringOf(spot) !== undefined,
    read(spot) {
        const text = spot_stringOf(spot);
        if (text === undefined)
            throw unquotedVersion(spot) ?? words_wrongKind(spot, versionShape);
        if (isManifestVersion(text))
            return text;
        throw place_errorAt(spot.at, `${spot.what} must be a version or a build tag, but is ${(0,errors_quote/* quote */.h)(text)}.`);
    },
};
const wordsShape = { kind: "scalar" };
/** Who, when and where are for people: a scalar of any type is taken as it is written. */
const words = {
    shape: wordsShape,
    accepts: ({ node }) => (0,identity/* isScalar */.jn)(node),
    read(spot) {
        if ((0,identity/* isScalar */.jn)(spot.node))
            return spot_stringOf(spot) ?? spot.node.source ?? String(spot.node.value);
        throw words_wrongKind(spot, wordsShape);
    },
};
const entryFields = openObject({
    version: described("What runs: a semantic version, or in an environment without `from` the build tag.", version),
    image: maybe("Image without a tag.", parsed(parser(image_name/* isImageName */.lS, 'an image with its registry and without a tag, as "ghcr.io/acme/blue"'))),
    tag: maybe("The build's own image tag.", parsed(parser(image_tag/* isImageTag */._, "an image tag"), image_tag/* IMAGE_TAG */.N)),
    digest: maybe("Digest of the image: what is deployed, whatever tags say.", parsed(parser(digest/* isDigest */.Bc, 'a digest: "sha256:" and 64 lower-case hex digits'), digest/* DIGEST */.Dh)),
    commit: maybe("Commit that the image was built from.", parsed(parser(commit_id/* isCommitId */.jh, "a full commit id: 40 lower-case hex digits"), commit_id/* COMMIT_ID */.Gw)),
    deployed: maybe("When it was deployed (RFC 3339, UTC): for people, never for a gate.", words),
    by: maybe("Who deployed it.", words),
    run: maybe("Run of the workflow that deployed it.", words),
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
    return openObject({
        environment: maybe("Environment that this is the manifest of.", parsed((text) => sameEnvironment(text, environment))),
        services: maybe("What runs there, by service.", record(parseServiceName, entry, service_name/* SERVICE_NAME */.O)),
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
    return place_errorAt(at, `${what} must be a string: write ${(0,errors_quote/* quote */.h)(meant)} in quotes: YAML reads ${source} as the number ${node.value}.`);
}
function maybe(description, schema) {
    return optional(described(description, nullable(schema)));
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
            throw place_errorAt(at, "A merge key (<<) must name a map.");
        if (source.items.some((pair) => isMergeKey(pair.key))) {
            throw place_errorAt(at, "The map that is merged here (<<) merges another one. Write its keys out.");
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
    const document = parseDocument(source);
    expandMerges(document);
    return check(document, manifestSchema(environment, entry)).services ?? new Map();
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

// EXTERNAL MODULE: ./src/promotion/give-tags.js
var give_tags = __webpack_require__(617);
;// CONCATENATED MODULE: ./src/promotion/follow-manifest.js






/**
 * Lets the moving tags follow the manifest, where it still says what the plan wrote. Somebody may write the manifest
 * just while the tags move, and move them first: so it is read again after each write, until the tags are what it says.
 */
async function followManifest(plan, registry, remote, dryRun, world) {
    const moving = plan.services.filter(({ movingTags, risingTags }) => movingTags.length + risingTags.length > 0);
    if (moving.length === 0)
        return [];
    const manifests = await openRepository(remote, world);
    const present = dryRun ? undefined : await presentEntries(plan, manifests);
    const moves = await Promise.all(moving.map(async (planned) => {
        const tags = [...planned.movingTags, ...planned.risingTags];
        const isThere = present === undefined || runs(present.get(planned.service), planned);
        return { planned, outcome: isThere ? await (0,give_tags/* give */.q)(registry, planned, tags, () => false, dryRun) : undefined };
    }));
    const written = moves.flatMap(({ planned, outcome }) => (outcome?.written.length ? [planned] : []));
    if (!dryRun)
        await keepFollowing(plan, registry, manifests, written);
    return moves;
}
async function keepFollowing(plan, registry, manifests, written) {
    let given = new Map(written.map((planned) => [planned, planned.digest]));
    while (given.size > 0) {
        const present = await presentEntries(plan, manifests);
        const moved = [...given].flatMap(([planned, digest]) => {
            const now = present.get(planned.service)?.digest;
            return now === undefined || now === digest ? [] : [[planned, now]];
        });
        for (const [planned, digest] of moved) {
            await (0,give_tags/* give */.q)(registry, { ...planned, digest }, planned.movingTags, () => false, false);
        }
        given = new Map(moved);
    }
}
async function presentEntries(plan, manifests) {
    const { branch, manifest, name } = plan.environment;
    const source = sourceAt(await readWholeTip(manifests, branch, [manifest]), manifest, branch);
    return source === undefined ? new Map() : parseManifest(source, name).services;
}


/***/ })

};
