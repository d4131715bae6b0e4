export const id = 808;
export const ids = [808];
export const modules = {

/***/ 4808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  followManifest: () => (/* binding */ followManifest)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors/disk-full.js
var disk_full = __webpack_require__(6244);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/git/environment.js

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
var external_node_child_process_ = __webpack_require__(1421);
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
        if (typeof input === "string" || Buffer.isBuffer(input))
            child.stdin.end(input);
        else
            input.pipe(child.stdin);
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
        const result = await runGit(["--git-dir", this.folder, ...args], gitEnvironment(world, config), input);
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

;// CONCATENATED MODULE: ./src/branches/wordings.js
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

;// CONCATENATED MODULE: ./src/branches/advice.js

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
    const found = recognise(words);
    if (found === undefined)
        return GENERAL;
    const known = ADVICE[found.obstacle];
    return typeof known === "string" ? known : (known[found.forge] ?? GENERAL);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(356);
;// CONCATENATED MODULE: ./src/git/remote-words.js

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
    const line = (0,external_node_util_.stripVTControlCharacters)(said.filter((words) => !FRAME.test(words)).join(" / "));
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
    if ((0,disk_full/* saysDiskFull */.lw)(stderr))
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
    const overSsh = /Could not read from remote repository/.test(stderr) ? recognise(stderr)?.obstacle : undefined;
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
    const words = remoteWords(stderr, remote);
    const said = words === "" ? "" : ` It was said: ${words}`;
    const start = `Git could not ${doing} at ${remote.url}`;
    switch (failure.kind) {
        case "unauthorized":
            return new release_error/* ReleaseError */.K("unauthorized", `${start}: the credential is missing or not accepted.${said} Nothing was written. Check the token (or the SSH key and known host) of this remote.`);
        case "host-key":
            return new release_error/* ReleaseError */.K("unauthorized", `${start}: ${hostKeySentence(failure.now)}`);
        case "disk-full":
            return new release_error/* ReleaseError */.K("unsupported", `${start}: a disk is full, of this runner (RUNNER_TEMP)${remote.origin === undefined ? " or of the server" : ""}.${said} Nothing was written. Free some space there, then run again.`);
        case "no-ssh":
            return new release_error/* ReleaseError */.K("unsupported", `${start}: there is no ssh on the PATH of this runner. Nothing was written. Install an OpenSSH client, or give an https address and a token.`);
        case "forbidden":
            return new release_error/* ReleaseError */.K("unauthorized", `${start}: the credential does not permit it.${said} Nothing was written. ${permissionAdvice(stderr)}`);
        case "not-found":
            return remote.protocol === "file"
                ? new release_error/* ReleaseError */.K("invalid-input", `${start}: there is no Git repository.${said} Nothing was written. Check the path.`)
                : new release_error/* ReleaseError */.K("unauthorized", `${start}: there is no such repository, or the credential may not see it.${said} Nothing was written. Check the address and the token.`);
        case "missing-ref":
            return new release_error/* ReleaseError */.K("unknown-commit", `${start}: it has no ${failure.ref}. Nothing was written.`);
        case "missing-object":
            return new release_error/* ReleaseError */.K("unknown-commit", `${start}: it has no commit ${failure.object}. Nothing was written. Was it pushed, and to this repository?`);
        case "no-atomic":
            return new release_error/* ReleaseError */.K("unsupported", `${start}: this server cannot change several refs all or none (no atomic pushes). Nothing was written. A server that supports them is needed.`);
        case "other-hash":
            return new release_error/* ReleaseError */.K("unsupported", `${start}: the repository uses SHA-256 object names, which are not supported. Nothing was written.`);
        case "certificate":
            return new release_error/* ReleaseError */.K("git-unavailable", `${start}: its certificate is not trusted.${said} Nothing was written. Name your authority's file in GIT_SSL_CAINFO.`);
        case "redirect":
            return new release_error/* ReleaseError */.K("git-unavailable", `${start}: it answers with a redirect that leads nowhere.${said} Nothing was written. Give the repository's present address.`);
        // What is not given by its id is asked of a copy; see mirror.ts.
        case "no-ids":
        case "not-spoken":
        case "unreachable":
            return new release_error/* ReleaseError */.K("git-unavailable", `${start}: no usable answer came, after several tries.${said} Try again when the server is reachable.`, { retryable: true });
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
    if (recognise(stderr) !== undefined)
        return advice(stderr);
    return "Give the token the permission (contents: write), or use an App's token.";
}

;// CONCATENATED MODULE: ./src/branches/backoff.js
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

;// CONCATENATED MODULE: ./src/git/stock/remote-config.js
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

;// CONCATENATED MODULE: ./src/git/redirect.js




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
    throw new release_error/* ReleaseError */.K("git-unavailable", `${remote.url} redirects to another host (${host}). The token was not sent there and nothing was written. Give the new address as the remote, if it is right.`);
}
/**
 * Protocol 0 asks only once, and curl (7.58 or newer) strips our header when the redirect leaves the host; with
 * protocol 2 Git itself would send it to the new host with its second request.
 */
async function askWhere(connection) {
    const { remote, world } = connection;
    const config = remoteConfig(connection, "none").map(([key, value]) => key === "http.followRedirects" ? [key, "initial"] : [key, value]);
    const args = ["-c", "protocol.version=0", "ls-remote", "--heads", remote.url, "refs/heads/no-branch"];
    const { stderr } = await runGit(args, gitEnvironment(world, config));
    const address = /redirecting to (\S+)/.exec(stderr)?.[1];
    // A host that asks for a credential of its own is named only in that question.
    return { address, host: originOf(address ?? /Username for '(\S+)'/.exec(stderr)?.[1]) };
}
function originOf(url) {
    return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}

;// CONCATENATED MODULE: ./src/git/ask.js



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
        if (failure.kind === "redirect" && !hasMoved && (await followRedirect(connection, failure.to))) {
            hasMoved = true;
            continue;
        }
        if (failure.kind !== "unreachable" || tried >= TRIES) {
            throw failureError(failure, doing, words, connection.remote);
        }
        await connection.world.sleep(patience(tried, connection.world));
    }
}
/** As `ask`, where a missing object is an error, too. */
async function demand(repository, question, doing) {
    const answer = await ask(repository, question, doing);
    if (answer.ok)
        return answer.value;
    throw failureError(answer.failure, doing, answer.words, repository.connection.remote);
}

;// CONCATENATED MODULE: ./src/git/fetch-refs.js

/** Deep enough for any history: Git's own word for "all" (fetch --unshallow sends the same). */
const WHOLE_HISTORY = 2_147_483_647;
/**
 * Fetches refs (full names, `HEAD`, patterns, or commits by id), however many, at once; what each of them is. A ref that
 * the remote does not have is left out of the answer.
 * @throws ReleaseError `unknown-commit` for a commit that the remote does not have.
 */
function fetch_refs_fetchSources(repository, request, doing) {
    return demand(repository, (transport) => transport.fetchInto(repository, request), doing);
}

// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
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
/**
 * The commits that must be on the remote before refs can point there: the targets themselves, or what a tag that was
 * made here names.
 */
async function behind(repository, targets) {
    const objects = await readObjects(repository, targets);
    return targets.map((target, index) => {
        const tag = objects[index]?.type === "tag" ? objects[index].bytes.toString("latin1") : "";
        const named = /^object ([0-9a-f]{40})$/m.exec(tag)?.[1] ?? "";
        return (0,commit_id/* isCommitId */.jh)(named) ? named : target;
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
// EXTERNAL MODULE: ./src/git/remote.js
var remote = __webpack_require__(5178);
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
        const result = await copy.oneByOne(() => copy.run(args, "", remoteConfig(this.#connection, "none")));
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
        return { ref: refs.slice(refs.indexOf(":") + 1), kind: porcelain_kindOf(flag, summary, reason), reason };
    });
}
function porcelain_kindOf(flag, summary, reason) {
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
            const { code, stdout, stderr } = await store.run(args, "", remoteConfig(this.#connection, "none"));
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
        const config = remoteConfig(from, into.filter);
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
            const failure = readFailure(stderr);
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
        const { ok } = await this.fetchInto(into, { sources: stock_EVERYTHING, depth: WHOLE_HISTORY });
        if (ok)
            this.#knowsHistory.add(into);
    }
    async #fetchBehind(from, updates) {
        const targets = updates.map(({ target }) => target);
        const missing = await absent(from, await behind(from, targets));
        return missing.length === 0 ? undefined : this.fetchInto(from, { sources: [...new Set(missing)], depth: 1 });
    }
    async #push(from, updates) {
        const leases = updates.map(({ ref, expected }) => `--force-with-lease=${ref}:${expected ?? ""}`);
        const refspecs = updates.map(({ ref, target }) => `${target}:${ref}`);
        const args = ["push", "--porcelain", "--atomic", ...leases, "origin", ...refspecs];
        const { code, stdout, stderr } = await from.run(args, "", pushConfig(this.#connection, from.filter));
        if (code === 0)
            return { kind: "updated" };
        const rows = parsePorcelain(stdout.toString());
        if (rows.some(({ kind }) => kind === "stale"))
            return { kind: "moved" };
        const refused = rows.filter(({ kind }) => kind === "refused");
        if (refused.length === 0)
            return { kind: "lost", failure: readFailure(stderr), words: stderr };
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
        const { code, stderr } = await from.oneByOne(() => from.run(args, "", remoteConfig(this.#connection, "none")));
        return code === 0 ? { ok: true, value: undefined } : failed(stderr);
    }
}
function failed(stderr) {
    return { ok: false, failure: readFailure(stderr), words: stderr };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/git/commit-graph.js



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
        const [commit, ...others] = ids.filter(isCommitId);
        if (commit === undefined)
            continue;
        parents.set(commit, others);
        dates.set(commit, Number(seconds));
    }
    return { parents, boundary, dates };
}
/** The commits at which fetches by depth stopped (gitrepository-layout: the file `shallow`). */
async function readBoundary({ folder }) {
    return new Set(readIfThere((0,external_node_path_.join)(folder, "shallow")).split("\n").filter(commit_id/* isCommitId */.jh));
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "latin1");
    }
    catch (cause) {
        if (typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT")
            return "";
        throw cause;
    }
}

;// CONCATENATED MODULE: ./src/git/wire/boundary.js



/** Keeps in mind where a fetch by depth stopped (gitrepository-layout: the file `shallow`), as Git itself does. */
async function moveBoundary(store, { shallow, unshallow }) {
    if (shallow.length === 0 && unshallow.length === 0)
        return;
    const boundary = new Set([...(await readBoundary(store)), ...shallow]);
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
var transport = __webpack_require__(7975);
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
    return error === undefined ? broken() : refused(error.slice(4).trim(), "");
}
/** The server's own words for why it gives up; they are the same that Git's programs print. */
function refused(error, progress) {
    const words = `fatal: remote error: ${error}\n`;
    const failure = readFailure(words);
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
        const objects = await readObjects(from, targets);
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
        const boundary = [...(await readBoundary(into))];
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
var errors_quote = __webpack_require__(6553);
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
    const { stdout } = await runGit(["version"], gitEnvironment(world));
    return stdout.toString().trim();
}
/** @throws ReleaseError `unsupported` when `text`, what `git version` says, is older than the oldest that works. */
function requireVersion(text, oldest = OLDEST_GIT) {
    const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(text) ?? [];
    const isEnough = Number(major) > oldest.major || (Number(major) === oldest.major && Number(minor) >= oldest.minor);
    if (isEnough)
        return;
    throw new release_error/* ReleaseError */.K("unsupported", `${oldest.to}Git ${oldest.major}.${oldest.minor} or newer is needed, but this runner has ${(0,errors_quote/* quote */.h)(text)}. Nothing was written.`);
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

// EXTERNAL MODULE: ./src/promotion/give-tags.js
var give_tags = __webpack_require__(1617);
;// CONCATENATED MODULE: ./src/branches/repository-path.js


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

;// CONCATENATED MODULE: ./src/branches/require-files.js



/** What a Git tree has at a path, by the entry's mode (`100644`, `040000`, …). */
function require_files_kindOf(mode) {
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
        throw require_files_wrongKind(wrongFile, entries.get(wrongFile), "a file", where);
    const folders = paths.flatMap(foldersAbove);
    const wrongFolder = folders.find((path) => (entries.get(path) ?? "folder") !== "folder");
    if (wrongFolder !== undefined)
        throw require_files_wrongKind(wrongFolder, entries.get(wrongFolder), "a folder", where);
}
function require_files_wrongKind(path, kind, wanted, where) {
    const is = kind === "link" ? "a symbolic link" : `a ${kind}`;
    return new release_error/* ReleaseError */.K("invalid-config", `${(0,errors_quote/* quote */.h)(path)} on ${where} is ${is}, where ${wanted} must be. Nothing was written. Change the path in the configuration, or what is there.`);
}

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

;// CONCATENATED MODULE: ./src/git/fetch-objects.js

/** Fetches objects by their ids, however many, with one fetch. */
async function fetchObjects(repository, ids, doing) {
    await fetch_refs_fetchSources(repository, { sources: ids, depth: undefined }, doing);
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
            throw new release_error/* ReleaseError */.K("internal", "A folder of the repository is stored in a way that is not understood.");
        }
        const path = folder === "" ? name : `${folder}/${name}`;
        entries.push({ mode: mode.padStart(6, "0"), kind: require_files_kindOf(mode.padStart(6, "0")), id, path });
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
            throw new ReleaseError("internal", "git ls-tree answered with a line that is not understood.");
        }
        return { mode, kind: kindOf(mode), id, path };
    });
}

;// CONCATENATED MODULE: ./src/git/tips.js











/**
 * A branch's newest commit and some of its files; undefined when there is no such branch. "HEAD" is the default branch;
 * a commit may be any that the remote has.
 * @throws ReleaseError `invalid-config` when something other than a file is at one of the paths, `unknown-commit`.
 */
async function readTip(repository, ref, paths) {
    const source = ref === "HEAD" || isCommitId(ref) ? ref : branchRef(ref);
    const found = await fetchSources(repository.contents, { sources: [source], depth: 1 }, `read ${describeRef(ref)}`);
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
    const commit = (await fetch_refs_fetchSources(store, request, `read ${describeRef(branch)}`)).get(source);
    return commit === undefined ? undefined : tipAt(store, commit, branch, paths);
}
/** A tip whose folders are here; the files are fetched where they are not. */
async function tipAt(repository, commit, ref, paths) {
    for (const path of paths)
        requireRepositoryPath(path);
    const files = [...new Set(paths)];
    const folders = ["", ...new Set(files.flatMap(foldersAbove))];
    // All in one process: what a file is says the folder that it is in, and mostly its content is here, too.
    const [head, ...objects] = await readObjects(repository, [
        commit,
        ...[...folders, ...files].map((path) => `${commit}:${path}`),
    ]);
    if (head === undefined)
        throw new release_error/* ReleaseError */.K("internal", `${describeRef(ref)} was fetched, but is not here.`);
    const entries = new Map(folders.flatMap((folder, index) => entriesOf(objects[index], folder)).map((entry) => [entry.path, entry]));
    requireFiles(new Map([...entries].map(([path, { kind }]) => [path, kind])), paths, describeRef(ref));
    const { committedAt } = parseCommit(head.bytes);
    const here = new Map(objects.flatMap((object) => (object?.type === "blob" ? [[object.id, object.bytes]] : [])));
    const wanted = files.flatMap((path) => entries.get(path) ?? []);
    return { commit: head.id, committedAt, files: await readFiles(repository, wanted, here, ref) };
}
function entriesOf(object, folder) {
    return object?.type === "tree" ? parseTreeObject(object.bytes, folder) : [];
}
/** @param here the contents that were read already, by their ids */
async function readFiles(repository, wanted, here, ref) {
    const absent = wanted.map(({ id }) => id).filter((id) => !here.has(id));
    if (absent.length > 0)
        await fetchObjects(repository, absent, `read the files of ${describeRef(ref)}`);
    const fetched = await readObjects(repository, absent);
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/nodes/identity.js
var identity = __webpack_require__(434);
// EXTERNAL MODULE: ./node_modules/yaml/dist/parse/line-counter.js
var line_counter = __webpack_require__(6317);
// EXTERNAL MODULE: ./node_modules/yaml/dist/public-api.js + 65 modules
var public_api = __webpack_require__(9094);
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
    const lineCounter = new LineCounter();
    const parsed = parseAllDocuments(source.text, { ...OPTIONS, lineCounter });
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
        throw place_errorAt(placeOf(offset), syntaxSentence(problem, source.text, offset));
    }
    const root = yaml.contents;
    if (root === null || ((0,identity/* isScalar */.jn)(root) && root.value === null))
        return undefined;
    return { ...source, yaml, root, placeOf };
}
function empty({ path }) {
    return place_errorAt({ path, line: 1, column: 1 }, "The document is empty.");
}

;// CONCATENATED MODULE: ./src/documents/spot.js



function spotOfRoot(document) {
    return spot(document, document.root, document.placeOf(document.root.range[0]), "");
}
/**
 * The entries of a map by key. Any key is harmless, `__proto__` too, since no plain object is made.
 * @throws ReleaseError `invalid-config` when a key is no string, or is there twice.
 */
function spot_entriesOf(parent) {
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
        case "flag":
            return "true or false";
        case "null":
            return "empty";
        case "whole-number":
            return `a whole number from 0 to ${shape.maximum}`;
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
/** A number from 0 to `maximum`, without a fraction. */
function wholeNumber(maximum) {
    const shape = { kind: "whole-number", maximum };
    return {
        shape,
        accepts: (spot) => numberOf(spot) !== undefined,
        read(spot) {
            const number = numberOf(spot);
            if (number === undefined)
                throw wrongKind(spot, shape);
            if (Number.isInteger(number) && number >= 0 && number <= maximum)
                return number;
            throw errorAt(spot.at, `${spot.what} must be a whole number from 0 to ${maximum}, but is ${number}.`);
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
            throw words_wrongKind(spot, flag.shape);
        return value;
    },
};
function flagOf({ node }) {
    return (0,identity/* isScalar */.jn)(node) && typeof node.value === "boolean" ? node.value : undefined;
}
function numberOf({ node }) {
    return isScalar(node) && typeof node.value === "number" ? node.value : undefined;
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
            const entries = spot_entriesOf(spot);
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
            const entries = [...spot_entriesOf(spot)].map(([text, { key, value }]) => [
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
var digest = __webpack_require__(3998);
// EXTERNAL MODULE: ./src/images/image-name.js
var image_name = __webpack_require__(6841);
// EXTERNAL MODULE: ./src/images/image-tag.js
var image_tag = __webpack_require__(6448);
// EXTERNAL MODULE: ./src/services/service-name.js
var service_name = __webpack_require__(4625);
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

;// CONCATENATED MODULE: ./src/promotion/present-entries.js



/** What a plan's environment runs now. */
async function presentEntries({ environment }, manifests) {
    const { branch, manifest, name, carries } = environment;
    const source = sourceAt(await readBranch(manifests, branch, [manifest], { carries }), manifest, branch);
    return source === undefined ? new Map() : parseManifest(source, name).services;
}

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


/***/ }),

/***/ 3229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
