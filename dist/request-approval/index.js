import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 404:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_actions_request_approval_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15);
/* harmony import */ var _src_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23);


await (0,_src_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_src_actions_request_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 15:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

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

;// CONCATENATED MODULE: ./src/requests/describe-request.js


/** What became of a request, for the job summary. */
function describeRequest(requested) {
    const { plan } = requested;
    return `### Approval for ${plain(plan.environment.name)}\n\n${sentences(requested)}\n\nPlan ${code(plan.hash)}`;
}
function sentences({ plan, pull, approved, missing, did }) {
    const link = pull === undefined ? "" : `[#${pull.number}](${pull.url})`;
    if (did === "closed")
        return `Pull request ${link} was closed: it is done.`;
    if (did === "gone")
        return "No pull request of it is open any more.";
    if (did === "would close")
        return `Pull request ${link} would be closed. Nothing was written.`;
    if (did === "would open")
        return "A pull request would be opened. Nothing was written.";
    if (approved)
        return pull === undefined ? "Nobody needs to approve." : `Approved on pull request ${link}.`;
    if (did === "opened")
        return `Pull request ${link} was opened: ${missing} must approve it. Then run again.`;
    const waiting = plan.gates.filter((one) => one.verdict === "waits" && isDecidedByPeople(one));
    return `Pull request ${link} is open. ${waiting.map(({ sentence }) => plain(sentence)).join(" ")} Then run again.`;
}

// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __nccwpck_require__(843);
;// CONCATENATED MODULE: ./src/refs/ref-name.js
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
    if (isBranchName(name))
        return name;
    throw new release_error/* ReleaseError */.K("internal", `No branch can be called ${name}.`);
}

// EXTERNAL MODULE: ./src/errors/with-state.js
var with_state = __nccwpck_require__(645);
;// CONCATENATED MODULE: ./src/errors/quote.js
/** Untrusted text for a sentence: JSON-quoted (so control characters show), cut at 80 characters. */
function quote_quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

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
        throw refused(`"commit-with: api" needs the manifests' repository as ${server}/owner/name, on the server of ${api}, but it is ${quote_quote(remote)}`, `Give such an address, or leave "commit-with" at git`);
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
    throw refused("GITHUB_API_URL is no https:// address without credentials", "The runner sets it; where you set it yourself, give something like https://github.example/api/v3");
}
function refused(what, advice) {
    return new release_error/* ReleaseError */.K("invalid-input", `${what}. Nothing was read or written. ${advice}.`);
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
function json_field_field(value, name) {
    if (typeof value !== "object" || value === null)
        return undefined;
    return Object.getOwnPropertyDescriptor(value, name)?.value;
}
function json_field_textField(value, name) {
    const text = json_field_field(value, name);
    return typeof text === "string" ? text : undefined;
}
function listField(value, name) {
    const list = json_field_field(value, name);
    return Array.isArray(list) ? list : [];
}

;// CONCATENATED MODULE: ./src/github/accounts.js


/** Somebody whose account is gone. */
const accounts_GHOST = { id: 0, login: "ghost", type: "Mannequin" };
/** A user as the API tells of one; undefined where it is something else. */
function accounts_parseAccount(value) {
    const id = json_field_field(value, "id");
    const [login, type] = [json_field_textField(value, "login"), json_field_textField(value, "type")];
    if (typeof id !== "number" || !Number.isSafeInteger(id) || login === undefined || type === undefined)
        return undefined;
    return { id, login, type };
}
/** The members of a team, those of its child teams with them. `org/team`. */
function readTeam(reader, team) {
    const [org = "", slug = ""] = team.split("/");
    return readAll(reader, {
        path: apiPath("orgs", org, "teams", slug, "members"),
        doing: `read who is in the team ${team}`,
        permission: "members: read (of the organisation; only the token of a GitHub App has it)",
        parse: accounts_parseAccount,
    });
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

;// CONCATENATED MODULE: ./src/branches/refused.js


/** The error for a write that was refused while the refs stood still; `words` are the other side's own. */
function refused_refused(url, what, words) {
    return new release_error/* ReleaseError */.K("rejected", `${url} refused the write of ${what}. It said: ${words} Nothing was changed. ${advice(words)}`);
}
/** Whether a refusal comes from a rule of the repository: those who are on its bypass list may. */
function namesRule(words) {
    return /GH0(06|13)|protected (branch|ref)|rule.violation|ruleset/i.test(words);
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
        return listField(text, "errors").some((error) => json_field_textField(error, "type") === "RATE_LIMITED");
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
    const errors = listField(parseJson(body.toString("utf8")), "errors");
    return errors.some((error) => json_field_field(error, "type") === undefined && json_field_field(error, "extensions") === undefined);
}
/** `403 (Resource not accessible by integration; request id C0DE:1)`: GitHub's own words, on one line. */
function statusWords(answer) {
    const { status, headers, body } = answer;
    const text = parseJson(body.toString("utf8"));
    const messages = [json_field_textField(text, "message"), ...listField(text, "errors").map(errorWords)];
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
    const kind = json_field_textField(error, "type") ?? json_field_textField(error, "code");
    return [json_field_textField(error, "message"), kind && `[${kind}]`].filter(Boolean).join(" ");
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
    const transport = openTransport(world.env);
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
            const wait = verdict.kind === "limited" ? verdict.wait : patience(attempt, world);
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
function rest_repositoryPath({ owner, name }, ...parts) {
    return rest_apiPath("repos", owner, name, ...parts);
}
function rest_apiPath(...parts) {
    return parts.map((part) => `/${encodeURIComponent(part)}`).join("");
}
/** @throws ReleaseError `api-unavailable`, also where the answer is not what GitHub would say */
async function rest_readOne(reader, question) {
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
async function rest_readAll(reader, question, list, isEnough = () => false) {
    const values = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const url = new URL(`${reader.place.rest}${question.path}`);
        url.searchParams.set("per_page", `${PER_PAGE}`);
        url.searchParams.set("page", `${page}`);
        const asked = await ask(reader, question, url);
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
async function ask({ client }, { doing, permission }, url) {
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

;// CONCATENATED MODULE: ./src/github/pulls.js



const PERMISSION = "pull-requests: read";
/**
 * The open pull requests into a branch, but for those from forks, where others push.
 * @param head only the one from this branch
 */
async function readOpenPulls(reader, base, head) {
    const { owner, name } = reader.place;
    const only = head === undefined ? {} : { head: `${owner}:${head}` };
    const query = new URLSearchParams({ state: "open", base, ...only });
    const read = await rest_readAll(reader, {
        path: `${rest_repositoryPath(reader.place, "pulls")}?${query}`,
        doing: `read the pull requests into ${base}`,
        permission: PERMISSION,
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
        permission: PERMISSION,
        parse: (value) => (textField(value, "state") === "open" ? parseFrom(value, `${owner}/${name}`) : "closed"),
    });
}
/** All reviews, in the order in which they were begun; drafts, which only their author sees, are left out. */
async function readReviews(reader, number) {
    const read = await readAll(reader, {
        path: repositoryPath(reader.place, "pulls", `${number}`, "reviews"),
        doing: `read who reviewed the pull request #${number}`,
        permission: PERMISSION,
        parse: parseReview,
    });
    if (read.kind === "hidden")
        return read;
    return { kind: "read", value: read.value.filter((review) => review !== "draft") };
}
/** Whether somebody may write the repository; who is not known there may not. */
async function readMayWrite(reader, login) {
    const read = await readOne(reader, {
        path: repositoryPath(reader.place, "collaborators", login, "permission"),
        doing: `read what ${login} may do in ${reader.place.owner}/${reader.place.name}`,
        permission: "metadata: read",
        // `maintain` is told as `write`, `triage` as `read`.
        parse: (value) => textField(value, "permission"),
    });
    if (read.kind === "hidden")
        return read.status === 404 ? { kind: "read", value: false } : read;
    return { kind: "read", value: read.value === "write" || read.value === "admin" };
}
/** The texts of a pull request's comments. */
function readComments(reader, number) {
    return rest_readAll(reader, {
        path: rest_repositoryPath(reader.place, "issues", `${number}`, "comments"),
        doing: `read the comments on the pull request #${number}`,
        permission: PERMISSION,
        parse: (value) => json_field_textField(value, "body") ?? "",
    });
}
/** @returns undefined where it is none of GitHub's answers */
function parsePull(value) {
    const number = json_field_field(value, "number");
    const [url, title] = [json_field_textField(value, "html_url"), json_field_textField(value, "title")];
    const branch = json_field_textField(json_field_field(value, "head"), "ref");
    const commit = json_field_textField(json_field_field(value, "head"), "sha");
    if (typeof number !== "number" || url === undefined || title === undefined)
        return undefined;
    if (branch === undefined || commit === undefined)
        return undefined;
    const author = accounts_parseAccount(json_field_field(value, "user")) ?? accounts_GHOST;
    return { number, url, title, body: json_field_textField(value, "body") ?? "", author, head: { branch, commit } };
}
function parseFrom(value, repository) {
    const from = json_field_textField(json_field_field(json_field_field(value, "head"), "repo"), "full_name");
    return from?.toLowerCase() === repository.toLowerCase() ? parsePull(value) : "from a fork";
}
function parseReview(value) {
    const state = textField(value, "state");
    if (state === "PENDING")
        return "draft";
    const known = ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED"].find((one) => one === state);
    const submittedAt = new Date(textField(value, "submitted_at") ?? "");
    if (known === undefined || Number.isNaN(submittedAt.getTime()))
        return undefined;
    const user = field(value, "user") === null ? GHOST : parseAccount(field(value, "user"));
    return user && { user, state: known, commit: textField(value, "commit_id"), submittedAt };
}

;// CONCATENATED MODULE: ./src/github/write-pulls.js









/** How often it is sent while no answer comes. */
const TRIES = 3;
/**
 * Opens a pull request, or gives the one that somebody was quicker to open from the same branch: it is never a second.
 * @throws ReleaseError `rejected` where the repository lets no workflow open one
 */
async function openPull(writer, wanted) {
    const { client, place } = writer;
    const url = urlOf(writer, "pulls");
    const doing = `open a pull request from ${wanted.head}`;
    const request = { method: "POST", url, body: wanted, doing, mayBeHidden: true };
    for (let tried = 1;; tried++) {
        const answer = await client.write(request);
        if (answer.kind !== "lost" && answer.status === 201)
            return opened(answer, request);
        const present = await readOpenPulls(writer, wanted.base, wanted.head);
        const [pull] = present.kind === "read" ? present.value : [];
        if (pull !== undefined)
            return pull;
        if (answer.kind === "lost" && tried < TRIES)
            continue;
        if (answer.kind === "lost")
            throw unavailable(request, answer.words);
        throw notOpened(answer, request, `${place.owner}/${place.name}`);
    }
}
function opened(answer, request) {
    const pull = parsePull(parseJson(answer.body.toString("utf8")));
    if (pull !== undefined)
        return pull;
    throw unavailable(request, "answered without the pull request that it opened", false);
}
function notOpened(answer, request, repository) {
    const words = statusWords(answer);
    if (/not permitted to create/i.test(words)) {
        return new release_error/* ReleaseError */.K("rejected", `${repository} lets no workflow open pull requests: ${request.url.host} answered ${words}. No manifest was changed. Tick "Allow GitHub Actions to create and approve pull requests" (Settings > Actions > General > Workflow permissions), or give the token of a GitHub App; then run again.`);
    }
    if (answer.status !== 422)
        return mayNot(request, words, "No manifest was changed.");
    return new release_error/* ReleaseError */.K("rejected", `${request.url.host} refused to ${request.doing} in ${repository}: it answered ${words}. No manifest was changed. Run again; if it says the same, delete that branch first.`);
}
/** What of a pull request may change: its text, and that it ends. */
async function changePull(writer, number, change) {
    const doing = "state" in change ? `close the pull request #${number}` : `write the text of the pull request #${number}`;
    await send(writer, "PATCH", ["pulls", `${number}`], doing, change);
}
/** Sent once: where no answer comes, whoever runs again looks whether it is there. */
async function comment(writer, number, body) {
    await send(writer, "POST", ["issues", `${number}`, "comments"], `comment on the pull request #${number}`, { body });
}
/** Begins a branch at a commit; whether it is there already, or not, is for the caller to see. */
async function beginBranch(writer, branch, commit) {
    const url = urlOf(writer, "git", "refs");
    const body = { ref: branchRef(branch), sha: commit };
    const answer = await writer.client.ask({ method: "POST", url, body, doing: `begin the branch ${branch}` });
    return answer.status === 201 ? "begun" : statusWords(answer);
}
/** A branch that is not there is as good. */
async function deleteBranch(writer, branch) {
    const url = urlOf(writer, "git", "refs", "heads", ...branch.split("/"));
    const doing = `delete the branch ${branch}`;
    const answer = await writer.client.ask({ method: "DELETE", url, doing, mayBeHidden: true });
    const words = statusWords(answer);
    if (answer.status < 300 || answer.status === 404)
        return;
    if (answer.status === 422 && !namesRule(words))
        return;
    throw new release_error/* ReleaseError */.K("rejected", `${writer.place.owner}/${writer.place.name} keeps the branch ${branch}: ${url.host} answered ${words} when it was to be deleted. No manifest was changed by this step. ${advice(words)}`);
}
async function send(writer, method, parts, doing, body) {
    const request = { method, url: urlOf(writer, ...parts), body, doing, mayBeHidden: true };
    const answer = method === "POST" ? await writer.client.write(request) : await writer.client.ask(request);
    if (answer.kind === "lost")
        throw unavailable(request, answer.words);
    if (answer.status < 300)
        return;
    throw mayNot(request, statusWords(answer), "No manifest was changed by this step.");
}
function mayNot({ url, doing }, words, state) {
    return new release_error/* ReleaseError */.K("unauthorized", `${url.host} does not let us ${doing}: it answered ${words}. ${state} Give the job's token the permission "pull-requests: write", and run again.`);
}
function urlOf({ place }, ...parts) {
    return new URL(`${place.rest}${rest_repositoryPath(place, ...parts)}`);
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

;// CONCATENATED MODULE: ./src/images/digest.js
const DIGEST = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function isDigest(text) {
    return DIGEST.test(text);
}
/** The twelve digits that people recognise a digest by, with its algorithm. */
function shortDigest(digest) {
    return digest.slice(0, digest.indexOf(":") + 13);
}

;// CONCATENATED MODULE: ./src/images/image-name.js
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
function image_name_repositoryPath(image) {
    return image.slice(image.indexOf("/") + 1);
}

;// CONCATENATED MODULE: ./src/images/image-tag.js
const IMAGE_TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
function isImageTag(text) {
    return IMAGE_TAG.test(text);
}

;// CONCATENATED MODULE: ./src/refs/commit-id.js


const COMMIT_ID = /^[0-9a-f]{40}$/;
function isCommitId(text) {
    return COMMIT_ID.test(text);
}
/** @throws ReleaseError `invalid-input` when `text` is not 40 hex digits. `what` names the input in the sentence. */
function parseCommitId(text, what) {
    const lower = text.toLowerCase();
    if (isCommitId(lower))
        return lower;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a full commit id (40 hex digits), but is ${quote_quote(text)}.`);
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

;// CONCATENATED MODULE: ./src/services/service-name.js
/** The rule for service names, as the contract says it; `__proto__` and `constructor` can be no names of ours either. */
const SERVICE_NAME = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
function isServiceName(text) {
    return text.length <= 63 && SERVICE_NAME.test(text) && !(text in Object.prototype);
}

;// CONCATENATED MODULE: ./src/promotion/plan.js
/** The plan's own format; a plan of another one is refused, since the action that reads it may be another release. */
const PLAN_FORMAT = 1;

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
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
    return (0,external_node_crypto_namespaceObject.createHash)("sha256").update(JSON.stringify(goals)).digest("hex");
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
        branch: from.parsed("branch", isBranchName),
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
        service: from.parsed("service", isServiceName),
        renamedFrom: from.optional("renamedFrom", (key) => from.parsed(key, isServiceName)),
        version: from.text("version"),
        commit: from.parsed("commit", isCommitId),
        image: from.parsed("image", isImageName),
        sourceTag: from.parsed("sourceTag", isImageTag),
        digest: from.parsed("digest", isDigest),
        fixedTags: from.parsedList("fixedTags", isImageTag),
        movingTags: from.parsedList("movingTags", isImageTag),
        risingTags: from.parsedList("risingTags", isImageTag),
        gitTag: from.optional("gitTag", (key) => from.parsed(key, isTagName)),
        releaseBranch: from.optional("releaseBranch", (key) => from.parsed(key, isBranchName)),
        refs: refs(from.fields("refs")),
        takenFrom: from.optional("takenFrom", (key) => {
            const taken = from.fields(key);
            return { environment: taken.text("environment"), commit: taken.parsed("commit", isCommitId) };
        }),
        replaces: from.optional("replaces", (key) => {
            const replaced = from.fields(key);
            return {
                version: replaced.text("version"),
                digest: replaced.optional("digest", (digest) => replaced.parsed(digest, isDigest)),
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
        head: from.optional("head", (key) => from.parsed(key, isCommitId)),
    };
}
function leftOut(from) {
    return {
        service: from.parsed("service", isServiceName),
        why: from.word("why", ["older-build", "image-missing"]),
        sentence: from.text("sentence"),
    };
}
function gate(from) {
    return {
        gate: from.text("gate"),
        service: from.optional("service", (key) => from.parsed(key, isServiceName)),
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

;// CONCATENATED MODULE: ./src/gates/facts.js
/** `blue 1.6.0`, for sentences. */
function subjectOf({ service, version }) {
    return `${service} ${version}`;
}

;// CONCATENATED MODULE: ./src/gates/gate.js
function pass(sentence, evidence = {}) {
    return { verdict: "pass", code: null, sentence, evidence };
}
function gate_warn(code, sentence, evidence = {}) {
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
        return gate_warn(code, `${sentence} Let through as an emergency.`, evidence);
    if (move === "back")
        return gate_warn(code, `${sentence} Let through, since it goes back to what ran before.`, evidence);
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
        return gate_warn("too-young", sentence, evidence);
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
        deployed: second(now),
        ...(actor === "" ? {} : { by: actor }),
        ...(run === "" ? {} : { run }),
    };
}

;// CONCATENATED MODULE: ./src/promotion/planned-change.js

/** Whether the environment still runs what the plan was made on, which is not the goal itself. */
function isPlannedFor({ replaces, alreadyThere }, current) {
    // Then it ran the goal, and somebody has taken that out meanwhile: what was before says nothing.
    if (alreadyThere)
        return false;
    if (replaces === null || current === undefined)
        return replaces === null && current === undefined;
    return replaces.version === current.version && replaces.digest === (current.digest ?? null);
}
/** The entry that a plan wants for a service; `admit` decides about what is there by then. */
function wantedBy(planned, context, now, admit) {
    return {
        service: planned.service,
        renamedFrom: planned.renamedFrom,
        entry: plannedEntry(planned, context, now),
        files: planned.files,
        from: planned.takenFrom ?? undefined,
        admit,
    };
}
const SUBJECTS = { deploy: ["deploy", "to"], promotion: ["promote", "to"], rollback: ["roll back to", "in"] };
/** The first line of the commit's message. */
function planned_change_subjectOf({ kind, environment, services }) {
    const [verb, preposition] = SUBJECTS[kind];
    const [first] = services;
    const what = services.length === 1 && first !== undefined ? `${first.service} ${first.version}` : `${services.length} services`;
    return `${verb} ${what} ${preposition} ${environment.name}`;
}
/** What the commit says of all its services: who, why, and who let it in. */
function trailersOf(plan, { actor, run, approvedBy }) {
    return {
        kind: plan.kind,
        environment: plan.environment.name,
        actor,
        run,
        reason: plan.reason,
        emergency: plan.emergency,
        allowedRolledBack: plan.allowRolledBack,
        approvedBy,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
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
    [external_node_util_namespaceObject.inspect.custom]() {
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
    throw remote_refused(`${what} ${quote_quote(text)}`, "is no address of a Git repository");
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
        throw remote_refused(what, `uses the protocol ${quote_quote(url.protocol.slice(0, -1))}`);
    if (isLoopback(url.hostname))
        return new Remote(text, "http", token);
    throw remote_refused(what, "uses plain http, where everybody on the way can read the token; use https");
}
function remote_refused(what, why) {
    return new release_error/* ReleaseError */.K("invalid-input", `${what} ${why}. Allowed are https://…, ssh://…, user@host:path, file://… and an absolute path (http://… only to this machine).`);
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
        throw new release_error/* ReleaseError */.K("invalid-input", `The input "ssh-known-hosts" has a line that is none of a known_hosts file: ${quote_quote(line)}.${host} Each line is a host's name, the type of its key, and the key: "github.com ssh-ed25519 AAAA…". Nothing was written.`);
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

;// CONCATENATED MODULE: ./src/setup/run-context.js
const DAY = (/* unused pure expression or super */ null && (24 * 3_600_000));
/** What a run has done in its earlier attempts is not older. It can be started again for 30 days; a day more, since clocks differ. */
function firstAttemptSince(now) {
    return new Date(now.getTime() - 31 * DAY);
}
/** The address of a run that was started again; undefined in a first attempt, and where the runner does not say. */
function startedAgain(env) {
    const { run } = runContext(env);
    return run !== "" && Number(env.GITHUB_RUN_ATTEMPT) > 1 ? run : undefined;
}
function runContext(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    return {
        actor: env.GITHUB_ACTOR ?? "",
        run: server && repository && id ? `${server}/${repository}/actions/runs/${id}` : "",
    };
}

;// CONCATENATED MODULE: ./src/gates/refusal.js


const WORDS = { pass: "✅ pass", warn: "⚠️ warn", block: "⛔ block", unknown: "❔ unknown", waits: "⏳ waits" };
/** All verdicts as people read them in the job summary. */
function verdictTable(verdicts) {
    const rows = verdicts.map(({ gate, service, verdict, sentence, evidence: { run } }) => [
        gate,
        service === null ? "–" : plain(service),
        WORDS[verdict],
        // Other gates have names in their evidence that are not ours to choose.
        run === undefined || gate !== "verification" ? plain(sentence) : `${plain(sentence)} (${markdown_link("the run", run)})`,
    ]);
    return table(["gate", "service", "verdict", ""], rows);
}
/** The error of gates that say no: the first one's sentence, how many others there are, all of them in its table. */
function refusalOf(verdicts) {
    const [first, ...others] = verdicts.filter(isRefusal);
    if (first === undefined)
        return undefined;
    const names = others.map(({ gate, service }) => (service === null ? gate : `${gate} (${service})`));
    const more = others.length === 0
        ? ""
        : ` ${others.length === 1 ? "One more gate says" : `${others.length} more gates say`} no: ${names.join(", ")}; the job summary has them all.`;
    return new ReleaseError(first.code ?? "gate-unavailable", `${first.sentence}${more} Nothing was written.`, {
        detail: verdictTable(verdicts),
    });
}
function isRefusal({ verdict }) {
    return verdict === "block" || verdict === "unknown";
}

;// CONCATENATED MODULE: ./src/promotion/describe-plan.js




/** The plan as people read it in the job summary: what goes where, what it replaces, what will be written. */
function describePlan(plan) {
    const { services } = plan;
    const rows = services.map((service) => [
        plain(service.service),
        code(service.version),
        service.replaces === null ? "–" : code(service.replaces.version),
        code(shortDigest(service.digest)),
        code(shortId(service.commit)),
        service.alreadyThere ? "is there already" : "",
    ]);
    const sections = [
        `### Plan: ${title(plan)}`,
        describeEmergency(plan),
        services.length === 0
            ? "Nothing to do."
            : table(["service", "version", "replaces", "image digest", "commit", ""], rows),
        ...describeNotes(plan),
        describeGates(plan),
        describeWrites(plan),
        describeReason(plan),
        `Plan ${code(plan.hash)}`,
    ];
    return sections.filter((section) => section !== "").join("\n\n");
}
/** What people should know before anything else, each a paragraph of its own. */
function describeNotes(plan) {
    return [
        ...plan.warnings.map((warning) => `> [!WARNING]\n> ${plain(warning)}`),
        ...plan.leftOut.map(({ sentence }) => `> [!NOTE]\n> ${plain(sentence)}`),
    ];
}
/** Empty where no gate was asked. */
function describeGates({ gates }) {
    return gates.length === 0 ? "" : verdictTable(gates);
}
/** What people should see in the log, too. */
function tellPlan({ warnings, gates, leftOut }, log) {
    for (const warning of warnings)
        log.warning(warning);
    for (const { verdict, sentence } of gates) {
        if (verdict === "warn")
            log.warning(sentence);
        if (verdict === "waits")
            log.notice(sentence);
    }
    for (const { sentence } of leftOut)
        log.notice(sentence);
}
/** As many characters of a reason are shown as are recorded: it must not push what is to be approved off the page. */
const REASON = 500;
/** Empty where none was given. */
function describeReason({ reason }) {
    return reason === "" ? "" : `Reason: ${plain(cut(reason, REASON))}`;
}
/** Nobody shall overlook it: what was passed by, and why. Empty where there is none. */
function describeEmergency({ emergency, gates, reason }) {
    if (!emergency)
        return "";
    const passed = gates.filter(({ code: no }) => no === "too-young" || no === "window-closed" || no === "frozen");
    const names = [...new Set(passed.map(({ gate }) => gate))].join(", ");
    const what = names === "" ? "It would have passed all gates without." : `It passes by: ${names}.`;
    return `> [!CAUTION]\n> **EMERGENCY.** ${what} ${describeReason({ reason })}`;
}
function title({ kind, environment }) {
    if (kind === "rollback")
        return `roll back in ${environment.name}`;
    return `${environment.from ?? "builds"} → ${environment.name}`;
}
/** Every tag, branch and file that the plan will write. */
function describeWrites(plan) {
    const missing = plan.services.filter(({ alreadyThere }) => !alreadyThere);
    if (plan.services.length === 0)
        return "";
    if (missing.length === 0)
        return "Everything is there already; what is missing beside the manifest is put right.";
    const { milestoneTag } = plan.environment;
    const lines = [
        ...missing.flatMap((service) => writes(plan, service)),
        ...(milestoneTag === null ? [] : [`- Git tag ${code(milestoneTag)} on the manifest's commit, the milestone`]),
    ];
    return `**Will be written**\n\n${lines.join("\n")}`;
}
function writes({ environment }, service) {
    const { gitTag, releaseBranch, refs, resolved, commit } = service;
    const tags = [...service.fixedTags, ...service.movingTags, ...service.risingTags];
    const branch = { create: "created", forward: "moved forward", keep: "", none: "" }[refs.branch];
    return [
        ...(gitTag === null || refs.tag === "keep" ? [] : [`- Git tag ${code(gitTag)} on ${code(shortId(commit))}`]),
        ...(releaseBranch === null || branch === "" ? [] : [`- release branch ${code(releaseBranch)}, ${branch}`]),
        ...(tags.length === 0 ? [] : [`- image tags ${tags.map((tag) => code(`${service.image}:${tag}`)).join(", ")}`]),
        `- ${code(environment.manifest)} on ${code(environment.branch)}: ${plain(service.service)} ${code(service.version)}`,
        ...(environment.kustomization === null
            ? []
            : [
                `- ${code(environment.kustomization)} on ${code(environment.branch)}: the image of ${plain(service.service)}`,
            ]),
        ...service.files.map(({ path, pointer, value }) => `- ${code(path)} on ${code(environment.branch)}: ${code(pointer)} ${code(value)}`),
        ...(resolved.length === 0 ? [] : [`- looked up, since no manifest says it: ${resolved.join(", ")}`]),
    ];
}

;// CONCATENATED MODULE: ./src/requests/body.js



/** GitHub takes 65,536 characters; some are left for what is added below. */
const MOST = 60_000;
/**
 * The text of the pull request: the deployment request, or the plan where there is none, and what to do with it.
 * @param request Markdown that is safe to show
 */
function bodyOf(plan, request) {
    const shown = request.trim() === "" ? describePlan(withoutApprovals(plan)) : request.trim();
    const cut = shown.length <= MOST
        ? shown
        : `${shown.slice(0, shown.lastIndexOf("\n", MOST))}\n\n*Cut here: it is too long for a pull request.*`;
    return [
        "> [!IMPORTANT]",
        `> **Approve this pull request, or request changes; do not merge it.** It shows what would be written to ${code(plan.environment.branch)}. When enough people have approved, run the workflow again: it writes exactly this, and closes the pull request. A push to its branch makes it void.`,
        "",
        cut,
        "",
        `Plan ${code(plan.hash)}`,
    ].join("\n");
}
/** Who has approved is said below it, by GitHub; here it would be what it was when the plan was made. */
function withoutApprovals(plan) {
    return { ...plan, gates: plan.gates.filter((one) => !isDecidedByPeople(one)) };
}

;// CONCATENATED MODULE: ./src/github/commits.js




/** Who commits what is made by GitHub's own pages and API. */
const commits_GITHUB = "web-flow";
function readCommit(reader, id) {
    return rest_readOne(reader, {
        path: rest_repositoryPath(reader.place, "commits", id),
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
    return committer?.id === author.id || committer?.login === commits_GITHUB;
}
function parseCommit(value) {
    const id = json_field_textField(value, "sha") ?? "";
    const commit = json_field_field(value, "commit");
    const message = json_field_textField(commit, "message");
    const committedAt = new Date(json_field_textField(json_field_field(commit, "committer"), "date") ?? "");
    if (!isCommitId(id) || message === undefined || Number.isNaN(committedAt.getTime()))
        return undefined;
    return {
        ...{ id, message, committedAt },
        parents: listField(value, "parents").flatMap((parent) => json_field_textField(parent, "sha") ?? []),
        verified: json_field_field(json_field_field(commit, "verification"), "verified") === true,
        author: accounts_parseAccount(json_field_field(value, "author")),
        committer: accounts_parseAccount(json_field_field(value, "committer")),
    };
}

;// CONCATENATED MODULE: ./src/manifests/message/trailers.js
const KINDS = ["deploy", "promotion", "rollback", "removal"];

;// CONCATENATED MODULE: ./src/manifests/message/read-trailers.js




/**
 * The trailers of a commit's message: the `Release-…` lines of its last paragraph. Undefined for a message without
 * them. Lines that we do not know, or whose value does not parse, are passed over: anybody can write a message.
 */
function readTrailers(message) {
    const lines = releaseLines(message);
    const firstService = lines.findIndex(([name]) => name === "Service");
    const common = firstService < 0 ? lines : lines.slice(0, firstService);
    const kind = KINDS.find((known) => known === firstValue(common, "Kind"));
    const environment = firstValue(common, "Environment");
    if (kind === undefined || environment === undefined)
        return undefined;
    const [actor, run, reason, plan] = ["Actor", "Run", "Reason", "Plan"].map((name) => firstValue(common, name));
    return {
        kind,
        environment,
        ...(actor !== undefined && { actor }),
        ...(run !== undefined && { run }),
        ...(reason !== undefined && { reason }),
        ...(plan !== undefined && { plan }),
        ...(firstValue(common, "Emergency") === "true" && { emergency: true }),
        ...(firstValue(common, "Ungated") === "true" && { ungated: true }),
        ...(firstValue(common, "Allowed-Rolled-Back") === "true" && { allowedRolledBack: true }),
        approvedBy: common.filter(([name]) => name === "Approved-By").map(([, value]) => value),
        services: groupsOf(lines).flatMap(serviceOf),
    };
}
/** A message of one paragraph has a subject and no trailers, whatever the subject looks like. */
function releaseLines(message) {
    const paragraphs = message
        .replaceAll("\r\n", "\n")
        .trimEnd()
        .split(/\n[ \t]*\n/);
    if (paragraphs.length < 2)
        return [];
    const lines = paragraphs.at(-1)?.split("\n") ?? [];
    return lines.flatMap((line) => {
        const [, name, value] = /^Release-([A-Za-z-]+):(.*)$/.exec(line) ?? [];
        return name === undefined || value === undefined || value.trim() === "" ? [] : [[name, value.trim()]];
    });
}
function groupsOf(lines) {
    const groups = [];
    for (const line of lines) {
        if (line[0] === "Service")
            groups.push([line]);
        else
            groups.at(-1)?.push(line);
    }
    return groups;
}
function serviceOf(lines) {
    const service = firstValue(lines, "Service");
    if (service === undefined || !isServiceName(service))
        return [];
    const renamedFrom = firstValue(lines, "Renamed-From");
    const version = firstValue(lines, "Version");
    const previousVersion = firstValue(lines, "Previous-Version");
    const digest = firstValue(lines, "Digest");
    const commit = firstValue(lines, "Commit");
    const from = originOf(firstValue(lines, "From"));
    return [
        {
            service,
            ...(renamedFrom !== undefined && isServiceName(renamedFrom) && { renamedFrom }),
            ...(version !== undefined && { version }),
            ...(previousVersion !== undefined && { previousVersion }),
            ...(digest !== undefined && isDigest(digest) && { digest }),
            ...(commit !== undefined && isCommitId(commit) && { commit }),
            ...(from !== undefined && { from }),
        },
    ];
}
function originOf(text) {
    const at = text?.lastIndexOf("@") ?? -1;
    if (text === undefined || at < 1)
        return undefined;
    const commit = text.slice(at + 1);
    return isCommitId(commit) ? { environment: text.slice(0, at), commit } : undefined;
}
function firstValue(lines, name) {
    return lines.find(([known]) => known === name)?.[1];
}

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
    const other = services.find((one) => !runs(manifest?.get(one.service), one));
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
    const trailers = readTrailers(commit.message);
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

;// CONCATENATED MODULE: ./src/requests/close-request.js






/** Ends the pull request of a plan that was carried out; undefined where there is none any more. */
async function closeRequest(site, { environment }, manifestCommit, dryRun) {
    const { writer, base, head, place } = site;
    const open = await readOpenPulls(writer, base, head);
    if (open.kind === "hidden")
        throw new release_error/* ReleaseError */.K("unauthorized", open.why);
    const [pull] = open.value;
    if (dryRun)
        return pull;
    const url = `${place.url.replace(/\.git$/, "")}/commit/${manifestCommit}`;
    if (pull !== undefined)
        await end(site, pull, `Promoted to ${environment.name}: ${url}`);
    // Killed in between, it may be all that is left.
    else
        await deleteBranch(writer, head);
    return pull;
}
/** Ends the requests that were made for the same services, and are not the newest any more. */
async function closeSuperseded(site, { environment, services }, open, by) {
    const names = new Set(services.map(({ service }) => service));
    const others = open.filter(({ head, number }) => number !== by.number && head.branch.startsWith(requestBranches(environment.name)));
    for (const other of others) {
        const commit = await readCommit(site.writer, other.head.commit);
        const trailers = commit.kind === "read" ? requestTrailers(commit.value) : commit.why;
        if (typeof trailers === "string" || !trailers.services.some(({ service }) => names.has(service)))
            continue;
        await end(site, other, `Superseded by #${by.number}: the version, its image, or what it replaces is another one now.`);
    }
}
/** The comment comes first, so that nobody finds it closed without a word; it is there once, however often this runs. */
async function end({ writer }, { number, head }, words) {
    const said = await readComments(writer, number);
    if (said.kind === "hidden" || !said.value.includes(words))
        await comment(writer, number, words);
    await changePull(writer, number, { state: "closed" });
    await deleteBranch(writer, head.branch);
}

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
    const answer = await client.write({ method: "POST", url, body: { ref: branchRef(branch), sha: commit }, doing });
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
    const id = json_field_textField(parseJson(answer.body.toString("utf8")), "sha") ?? "";
    if (isCommitId(id))
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
    const isForbidden = errors.some((error) => /^(FORBIDDEN|INSUFFICIENT_SCOPES)$/.test(json_field_textField(error, "type") ?? ""));
    if (isForbidden && !namesRule(words))
        throw unauthorized({ url, doing }, words);
    const isUnknown = errors.some((error) => json_field_field(error, "extensions") !== undefined);
    const isRefused = answer.status !== 200 && namesRule(words);
    if (isUnknown || (answer.status !== 200 && !isRefused)) {
        throw new release_error/* ReleaseError */.K("unsupported", `Could not ${doing}: ${url.host} does not understand the request; it answered ${words}. Nothing was written. A GitHub server is needed that has createCommitOnBranch; or use "commit-with: git".`);
    }
    const typed = errors.map((error) => ({ type: json_field_textField(error, "type") ?? "", path: listField(error, "path") }));
    const refusal = isRefused ? [{ type: "", path: [] }] : [];
    return { kind: "answer", data: json_field_field(body, "data"), errors: [...typed, ...refusal], words };
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
    const oid = json_field_textField(json_field_field(json_field_field(answer.data, "createCommitOnBranch"), "commit"), "oid") ?? "";
    if (isCommitId(oid))
        return { kind: "done", commit: oid };
    throw unavailable({ url: place.graphql, doing }, "answered without the commit that it made");
}
/** GitHub puts an empty line between the two, as Git does between a subject and what follows. */
function headlineAndBody(message) {
    const [headline = "", ...rest] = message.split("\n");
    const body = rest.join("\n").trim();
    return body === "" ? { headline } : { headline, body };
}

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
    throw new release_error/* ReleaseError */.K("invalid-config", `${quote_quote(path)} is no path of a file in a repository: it must be relative, with single slashes and without "..", ".git" or control characters.`);
}
/** The folders above a path, outermost first: `a/b/c` gives `a`, `a/b`. */
function foldersAbove(path) {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

;// CONCATENATED MODULE: ./src/branches/require-files.js



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
        throw require_files_wrongKind(wrongFile, entries.get(wrongFile), "a file", where);
    const folders = paths.flatMap(foldersAbove);
    const wrongFolder = folders.find((path) => (entries.get(path) ?? "folder") !== "folder");
    if (wrongFolder !== undefined)
        throw require_files_wrongKind(wrongFolder, entries.get(wrongFolder), "a folder", where);
}
function require_files_wrongKind(path, kind, wanted, where) {
    const is = kind === "link" ? "a symbolic link" : `a ${kind}`;
    return new release_error/* ReleaseError */.K("invalid-config", `${quote_quote(path)} on ${where} is ${is}, where ${wanted} must be. Nothing was written. Change the path in the configuration, or what is there.`);
}

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
    return (0,external_node_crypto_namespaceObject.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

;// CONCATENATED MODULE: ./src/github/read-branch.js









/** A branch's newest commit with some of its files, in one request; undefined when there is no such branch. */
async function readBranch(client, place, branch, paths) {
    for (const path of paths)
        requireRepositoryPath(path);
    const doing = `read the branch ${branch} of ${place.url}`;
    const folders = [...new Set(paths.flatMap(foldersAbove))];
    const files = selection("file", [...new Set(paths)], "mode oid object { ... on Blob { text } }");
    const above = selection("folder", folders, "mode");
    const fields = `oid committedDate ${files.fields} ${above.fields}`;
    const target = await askTarget(client, place, branch, doing, { ...files.variables, ...above.variables }, fields);
    if (target === undefined)
        return undefined;
    const entries = new Map();
    for (const [alias, path] of [...Object.entries(files.variables), ...Object.entries(above.variables)]) {
        const mode = modeOf(json_field_field(target, alias));
        if (mode !== undefined)
            entries.set(path, kindOf(mode));
    }
    requireFiles(entries, paths, `the branch ${branch}`);
    const commit = idOf(target, place, doing);
    const committedAt = new Date(json_field_textField(target, "committedDate") ?? "");
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
        variables: { owner, name, ref: branchRef(branch), ...paths },
        doing,
    });
    const repository = json_field_field(answer.data, "repository");
    requireAnswered(answer, repository, place, doing);
    const ref = json_field_field(repository, "ref");
    return ref === null || ref === undefined ? undefined : json_field_field(ref, "target");
}
/** A path that is not there is none of a reader's faults, however it is said. */
function requireAnswered(answer, repository, place, doing) {
    const { graphql: url, owner, name } = place;
    const faults = answer.errors.filter(({ path }) => !/^(file|folder)\d+$/.test(String(path.at(-1))));
    if (faults.some(({ type }) => type === "NOT_FOUND"))
        throw unauthorized({ url, doing }, answer.words);
    if (faults.length > 0)
        throw unavailable({ url, doing }, `answered ${answer.words}`);
    const present = json_field_textField(repository, "nameWithOwner");
    if (present === undefined)
        throw unavailable({ url, doing }, "answered without the repository");
    if (present.toLowerCase() === `${owner}/${name}`.toLowerCase())
        return;
    throw new release_error/* ReleaseError */.K("invalid-input", `${place.url} was renamed: it is ${present} now. Nothing was written. Give its present address.`);
}
/** GraphQL has a mode's number: 33188 is 100644 in octal digits. */
function modeOf(entry) {
    const mode = json_field_field(entry, "mode");
    return typeof mode === "number" ? mode.toString(8).padStart(6, "0") : undefined;
}
function idOf(target, place, doing) {
    const oid = json_field_textField(target, "oid") ?? "";
    if (isCommitId(oid))
        return oid;
    throw unavailable({ url: place.graphql, doing }, "answered without the branch's commit");
}
async function readFiles(client, place, target, paths) {
    const files = new Map();
    for (const [alias, path] of Object.entries(paths)) {
        const entry = json_field_field(target, alias);
        const mode = modeOf(entry);
        const oid = json_field_textField(entry, "oid");
        if (mode === undefined || oid === undefined)
            continue;
        const text = json_field_textField(json_field_field(entry, "object"), "text");
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
    const isOurs = (node) => json_field_textField(listField(json_field_field(node, "parents"), "nodes")[0], "oid") === next.tip?.commit &&
        json_field_textField(node, "message")?.trimEnd() === next.message.trimEnd() &&
        wanted.every((id, index) => json_field_textField(json_field_field(node, `file${index}`), "oid") === id);
    const ours = listField(json_field_field(target, "history"), "nodes").find(isOurs);
    return { head: recent_commits_idOf(target), ours: recent_commits_idOf(ours) };
}
function recent_commits_idOf(commit) {
    const oid = json_field_textField(commit, "oid") ?? "";
    return isCommitId(oid) ? oid : undefined;
}

;// CONCATENATED MODULE: ./src/github/swap-branch.js





/** How often a write is sent while the branch stands still and no answer comes. */
const swap_branch_TRIES = 4;
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
            return { kind: "refused", error: refused_refused(place.url, next.what, `${sent.words}.`) };
        if (tried === swap_branch_TRIES)
            throw neverAnswered(place, next, sent);
        await world.sleep(patience(tried, world));
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
    const { message } = unavailable({ url, doing: `write ${what}` }, `${words}, ${swap_branch_TRIES} times`);
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
    throw new release_error/* ReleaseError */.K("invalid-config", `${quote_quote(executable)} on the branch ${branch} is executable, and GitHub's API would change that. Nothing was written. Take the executable bit from the file, or use "commit-with: git".`);
}

;// CONCATENATED MODULE: ./src/branches/commit-files.js
// How concurrent writers stay out of each other's way: every try reads the branch's newest state, lets the caller decide
// on exactly that state, and swaps in a commit on top of it that is taken only while the branch still is there. A writer
// that was overtaken decides again: it never merges texts, and never carries over what it decided before.


/**
 * Commits files to a branch by compare-and-swap; a missing branch begins with these files alone.
 * @throws ReleaseError `conflict` when the branch never held still, `rejected` when the other side refuses, and what
 * `decide` throws. Nothing was written then.
 */
async function commitFiles(branches, request, world) {
    const deadline = world.now().getTime() + request.timeoutMs;
    const timeLeft = () => deadline - world.now().getTime();
    let unsure;
    for (let attempts = 1;; attempts++) {
        const began = world.now().getTime();
        const tip = await branches.read(request.branch, request.paths, !request.dryRun);
        const earlier = tip === undefined ? undefined : await unsure?.(tip);
        if (earlier !== undefined)
            return earlier;
        if (attempts > 1 && timeLeft() <= 0)
            throw neverStill(branches, request, attempts - 1);
        const decision = await request.decide(tip);
        if (decision.kind === "unchanged")
            return { commit: tip?.commit, changed: false, attempts, tip };
        const { branch, what } = request;
        const { files, message } = requireRead(decision, request);
        const staged = await branches.stage({ branch, tip, files, message, what });
        if (request.dryRun)
            return { commit: tip?.commit, changed: true, attempts, tip };
        const swap = await staged.swap();
        if (swap.kind === "updated")
            return { commit: swap.commit, changed: true, attempts, tip };
        if (swap.kind === "refused")
            throw swap.error;
        const { landed } = swap;
        unsure = landed && (async (now) => made(await landed(now), attempts, tip));
        await world.sleep(Math.max(0, Math.min(jitter(attempts + 1, world.now().getTime() - began, world), timeLeft())));
    }
}
/** The outcome of an attempt that got no clear answer, once its commit was found. */
function made(commit, attempts, tip) {
    return commit === undefined ? undefined : { commit, changed: true, attempts, tip };
}
/** The edit, whose files are among those that were read. */
function requireRead(edit, { paths, what }) {
    if ([...edit.files.keys()].every((path) => paths.includes(path)))
        return edit;
    throw new release_error/* ReleaseError */.K("internal", `${what} was to be written to a path that had not been read.`);
}
function neverStill({ url }, { branch, what }, attempts) {
    return new release_error/* ReleaseError */.K("conflict", `The branch ${branch} of ${url} never held still: other writers were faster in each of ${attempts} attempts to write ${what}. Nothing was written. Run again.`, { retryable: true });
}

;// CONCATENATED MODULE: ./node_modules/yaml/dist/parse/line-counter.js
/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/identity.js
const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const identity_isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const identity_isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const identity_isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function identity_isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (identity_isScalar(node) || isCollection(node)) && !!node.anchor;



;// CONCATENATED MODULE: ./node_modules/yaml/dist/visit.js


const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity_isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity_isNode(ctrl) || isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity_isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity_isNode(ctrl) || isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity_isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity_isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity_isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/doc/directives.js



const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity_isNode(doc.contents)) {
            const tags = {};
            visit(doc.contents, (_key, node) => {
                if (identity_isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };



;// CONCATENATED MODULE: ./node_modules/yaml/dist/doc/anchors.js



/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity_isScalar(ref.node) || isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/doc/applyReviver.js
/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/toJS.js


/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/Node.js




class NodeBase {
    constructor(type) {
        Object.defineProperty(this, NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity_isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/Alias.js






class Alias extends NodeBase {
    constructor(source) {
        super(ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit(doc, {
                Node: (_key, node) => {
                    if (isAlias(node) || hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/Scalar.js




const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends NodeBase {
    constructor(value) {
        super(SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';



;// CONCATENATED MODULE: ./node_modules/yaml/dist/doc/createNode.js




const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity_isDocument(value))
        value = value.contents;
    if (identity_isNode(value))
        return value;
    if (isPair(value)) {
        const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[MAP]
                : Symbol.iterator in Object(value)
                    ? schema[SEQ]
                    : schema[MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/Collection.js




function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity_isNode(it) || isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity_isScalar(node) ? node.value : node;
        else
            return isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity_isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/stringifyComment.js
/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/foldFlowLines.js
const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/stringifyString.js



const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.BLOCK_FOLDED:
            case Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/stringify.js





function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity_isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity_isScalar(node) || isCollection(node)) && node.anchor;
    if (anchor && anchorIsValid(anchor)) {
        anchors.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity_isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity_isScalar(node)
            ? stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity_isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/stringifyPair.js





function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity_isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (isCollection(key) || (!identity_isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            isCollection(key) ||
            (identity_isScalar(key)
                ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity_isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity_isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity_isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/log.js
function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function log_warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        console.warn(warning);
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/merge.js



// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity_isScalar(key) &&
        (!key.type || key.type === Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity_isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/addPairToJSMap.js






function addPairToJSMap(ctx, map, { key, value }) {
    if (identity_isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (isMergeKey(ctx, key))
        addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity_isNode(key) && ctx?.doc) {
        const strCtx = createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log_warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/Pair.js





function createPair(key, value, ctx) {
    const k = createNode(key, undefined, ctx);
    const v = createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, NODE_TYPE, { value: PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity_isNode(key))
            key = key.clone(schema);
        if (identity_isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/stringifyCollection.js




function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity_isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (isPair(item)) {
            const ik = identity_isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity_isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (isPair(item)) {
            const ik = identity_isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity_isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/YAMLMap.js







function findPair(items, key) {
    const k = identity_isScalar(key) ? key.value : key;
    for (const it of items) {
        if (isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity_isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair(pair, pair?.value);
        }
        else
            _pair = new Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity_isScalar(prev.value) && isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity_isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/common/map.js



const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/YAMLSeq.js







class YAMLSeq extends Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity_isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity_isScalar(prev) && isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity_isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/common/seq.js



const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity_isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/common/string.js


const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString(item, ctx, onComment, onChompKeep);
    }
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/common/null.js


const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/core/bool.js


const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/core/float.js



const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
    }
};
const float_float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/core/int.js


const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int_int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/core/schema.js








const schema = [
    map,
    seq,
    string,
    nullTag,
    boolTag,
    intOct,
    int_int,
    intHex,
    floatNaN,
    floatExp,
    float_float
];



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/json/schema.js




function schema_intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: schema_intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => schema_intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema_schema = [map, seq].concat(jsonScalars, jsonError);



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/binary.js



const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.BLOCK_LITERAL);
        if (type !== Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/pairs.js





function resolvePairs(seq, onError) {
    if (identity_isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (isPair(item))
                continue;
            else if (isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair(new Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = isPair(item) ? item : new Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/omap.js






class YAMLOMap extends YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (isPair(pair)) {
                key = toJS(pair.key, '', ctx);
                value = toJS(pair.value, key, ctx);
            }
            else {
                key = toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs = createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs = resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs.items) {
            if (identity_isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/bool.js


function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar(false),
    stringify: boolStringify
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/float.js



const float_floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber
};
const float_floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
    }
};
const yaml_1_1_float_float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/int.js


const int_intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function int_intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function int_intStringify(node, radix, prefix) {
    const { value } = node;
    if (int_intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber(node);
}
const intBin = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 2, 2, opt),
    stringify: node => int_intStringify(node, 2, '0b')
};
const int_intOct = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 1, 8, opt),
    stringify: node => int_intStringify(node, 8, '0')
};
const yaml_1_1_int_int = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 0, 10, opt),
    stringify: stringifyNumber
};
const int_intHex = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 2, 16, opt),
    stringify: node => int_intStringify(node, 16, '0x')
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/set.js




class YAMLSet extends YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair(key.key, null);
        else
            pair = new Pair(key, null);
        const prev = findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = findPair(this.items, key);
        return !keepPair && isPair(pair)
            ? identity_isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/timestamp.js


/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/schema.js














const yaml_1_1_schema_schema = [
    map,
    seq,
    string,
    nullTag,
    trueTag,
    falseTag,
    intBin,
    int_intOct,
    yaml_1_1_int_int,
    int_intHex,
    float_floatNaN,
    float_floatExp,
    yaml_1_1_float_float,
    binary,
    merge,
    omap,
    pairs,
    set,
    intTime,
    floatTime,
    timestamp
];



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/tags.js

















const schemas = new Map([
    ['core', schema],
    ['failsafe', [map, seq, string]],
    ['json', schema_schema],
    ['yaml11', yaml_1_1_schema_schema],
    ['yaml-1.1', yaml_1_1_schema_schema]
]);
const tagsByName = {
    binary: binary,
    bool: boolTag,
    float: float_float,
    floatExp: floatExp,
    floatNaN: floatNaN,
    floatTime: floatTime,
    int: int_int,
    intHex: intHex,
    intOct: intOct,
    intTime: intTime,
    map: map,
    merge: merge,
    null: nullTag,
    omap: omap,
    pairs: pairs,
    seq: seq,
    set: set,
    timestamp: timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary,
    'tag:yaml.org,2002:merge': merge,
    'tag:yaml.org,2002:omap': omap,
    'tag:yaml.org,2002:pairs': pairs,
    'tag:yaml.org,2002:set': set,
    'tag:yaml.org,2002:timestamp': timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge)
            ? schemaTags.concat(merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/Schema.js






const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? getTags(compat, 'compat')
            : compat
                ? getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? coreKnownTags : {};
        this.tags = getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, MAP, { value: map });
        Object.defineProperty(this, SCALAR, { value: string });
        Object.defineProperty(this, SEQ, { value: seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/stringifyDocument.js




function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity_isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/doc/Document.js












class Document_Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, NODE_TYPE, { value: DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document_Document.prototype, {
            [NODE_TYPE]: { value: DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity_isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode(value, tag, ctx);
        if (flow && isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (isEmptyPath(path))
            return !keepScalar && identity_isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (isEmptyPath(path))
            return this.contents !== undefined;
        return isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/errors.js
class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/util-contains-newline.js
function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/util-flow-indent-check.js


function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/util-map-includes.js


function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity_isScalar(a) && identity_isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/resolve-block-map.js







const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/resolve-block-seq.js




function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/resolve-flow-collection.js









const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap : YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/compose-collection.js








function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity_isNode(res)
        ? res
        : new Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/resolve-block-scalar.js


function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/resolve-flow-scalar.js



function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/compose-scalar.js





function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity_isScalar(res) ? res : new Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/compose-node.js







const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity_isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/compose-doc.js





function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document_Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode(ctx, value, props, onError)
        : composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/composer.js







function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new YAMLWarning(pos, code, message));
            else
                this.errors.push(new YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document_Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/parse/cst.js




/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const cst_SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const cst_isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const cst_isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case cst_SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case cst_SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/parse/lexer.js


/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst_SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst_SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/parse/parser.js



function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/public-api.js








function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter = options.lineCounter || (prettyErrors && new LineCounter()) || null;
    return { lineCounter, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser = new Parser(lineCounter?.addNewLine);
    const composer = new Composer(options);
    const docs = Array.from(composer.compose(parser.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(prettifyError(source, lineCounter));
            doc.warnings.forEach(prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser = new Parser(lineCounter?.addNewLine);
    const composer = new Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(prettifyError(source, lineCounter));
        doc.warnings.forEach(prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function public_api_stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document(value, _replacer, options).toString(options);
}



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
            return `The key ${quote_quote(keyAt(text, offset))} is there twice.`;
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
    return value === undefined ? "" : ` A value that begins with { must be in quotes: ${quote_quote(value)}.`;
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
function document_parseDocument(source) {
    const lineCounter = new LineCounter();
    const yaml = parseDocument(source.text, { ...OPTIONS, lineCounter });
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
    if (root === null || (identity_isScalar(root) && root.value === null))
        return undefined;
    return { ...source, yaml, root, placeOf };
}
function empty({ path }) {
    return place_errorAt({ path, line: 1, column: 1 }, "The document is empty.");
}

;// CONCATENATED MODULE: ./src/manifests/entry.js
/** The keys of an entry that we know, in the order in which they are written. */
const ENTRY_KEYS = [
    "version",
    "image",
    "tag",
    "digest",
    "commit",
    "deployed",
    "by",
    "run",
];
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
function entry_runs(entry, wanted) {
    return entry?.version === wanted.version && entry.digest === wanted.digest;
}
/** Whether `entry` already is what `wanted` asks for. A wanted entry without digest asks for the version alone. */
function isSameDeployment(entry, wanted) {
    return entry.version === wanted.version && (wanted.digest === undefined || entry.digest === wanted.digest);
}

;// CONCATENATED MODULE: ./src/manifests/merge-keys.js


/** Whether this is the merge key of YAML 1.1, which YAML 1.2 reads as a plain string. */
function merge_keys_isMergeKey(key) {
    return identity_isScalar(key) && key.type === "PLAIN" && key.source === "<<";
}
/**
 * Puts the keys that a map takes in by `<<` into the map itself: its own keys win over merged ones, earlier ones over
 * later ones. Kustomize, Helm and Argo CD read merge keys, so ignoring them would be a misreading.
 * @throws ReleaseError `invalid-config` for a merge of what is no map, or of a map that still merges others: maps that merge
 * maps that merge maps are how a small file becomes a huge one.
 */
function expandMergeKeys(document, map) {
    const merges = map.items.filter((pair) => merge_keys_isMergeKey(pair.key));
    if (merges.length === 0)
        return;
    const items = map.items.filter((pair) => !merge_keys_isMergeKey(pair.key));
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
    if (isAlias(node))
        return node.resolve(document.yaml);
    return identity_isScalar(node) || isMap(node) || identity_isSeq(node) ? node : undefined;
}
function mergedPairs(document, merge) {
    const value = followAlias(document, merge.value);
    const sources = identity_isSeq(value) ? value.items.map((item) => followAlias(document, item)) : [value];
    const at = document.placeOf((identity_isScalar(merge.key) && merge.key.range?.[0]) || 0);
    return sources.flatMap((source) => {
        if (!isMap(source))
            throw place_errorAt(at, "A merge key (<<) must name a map.");
        if (source.items.some((pair) => merge_keys_isMergeKey(pair.key))) {
            throw place_errorAt(at, "The map that is merged here (<<) merges another one. Write its keys out.");
        }
        return source.items;
    });
}
function keyText({ key }) {
    return identity_isScalar(key) ? key.value : key;
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
    return place_errorAt(document.placeOf(editable_rangeOf(node)?.[0] ?? 0), sentence);
}
/** The characters that a node takes: start, and end without what follows it. */
function editable_rangeOf(node) {
    const range = identity_isScalar(node) || isAlias(node) || isCollection(node) ? node.range : undefined;
    return range == null ? undefined : [range[0], range[1]];
}
/** @throws ReleaseError `invalid-config` where an edit inside `node` would change something elsewhere, too. */
function editableMap(document, node, what) {
    refuseSharing(document, node, what);
    if (!isMap(node))
        throw editable_unsafe(document, node, `${what} is no map.`);
    const merge = node.items.find((pair) => merge_keys_isMergeKey(pair.key));
    if (merge === undefined)
        return node;
    throw editable_unsafe(document, merge.key, `${what} takes keys in from elsewhere (<<). Write them out.`);
}
/** A scalar that a single-line scalar can take the place of, and how it is quoted. */
function editableScalar(document, { key, value }, what) {
    refuseSharing(document, value, what);
    if (!identity_isScalar(value))
        throw editable_unsafe(document, value ?? key, `${what} is no single value.`);
    const quoting = quotingOf(value);
    if (quoting !== undefined)
        return { scalar: value, quoting };
    throw editable_unsafe(document, value, `${what} is a block scalar (| or >). Write it on the line of its key.`);
}
/** @throws ReleaseError `invalid-config` where `node` is shared with other places, or has a type of its own. */
function refuseSharing(document, node, what) {
    if (isAlias(node))
        throw editable_unsafe(document, node, `${what} is an alias (*${node.source}). Write the value out.`);
    if (!identity_isScalar(node) && !isCollection(node))
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
function layout_marginOf(text, offset) {
    return text.slice(lineStart(text, offset), offset);
}
/** The end of the last line that belongs to a pair of a block map, comments behind its last value included. */
function pairEnd(text, pair) {
    return lastLineEnd(text, lastOffset(pair.value) ?? lastOffset(pair.key) ?? 0);
}
/** The same of an item of a block list. */
function layout_itemEnd(text, item) {
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
    if (isMap(node) && node.flow !== true) {
        const last = node.items.at(-1);
        if (last !== undefined)
            return lastOffset(last.value) ?? lastOffset(last.key);
    }
    if (identity_isSeq(node) && node.flow !== true && node.items.length > 0)
        return lastOffset(node.items.at(-1));
    return editable_rangeOf(node)?.[1];
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
        throw editable_unsafe(document, map, "A block map without keys is nothing that we know.");
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
    const end = pairEnd(text, pair);
    if (layout_marginOf(text, start).trim() !== "")
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
    const between = document.text.slice(pairEnd(document.text, pair), nextStart);
    if (between.trim() === "")
        return { start, end: nextStart, text: "" };
    const dash = lineStart(document.text, start) + layout_marginOf(document.text, start).trimEnd().length;
    return { start: dash, end: pairEnd(document.text, pair), text: "" };
}
/** The column of a block pair's key. @throws where something else than spaces and list dashes stands before it. */
function columnOf(document, pair) {
    const margin = layout_marginOf(document.text, editable_rangeOf(pair.key)?.[0] ?? 0);
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
    const hasOwnLine = layout_marginOf(text, flowItemStart(pair)).trim() === "" && isBlankOrComment(rest);
    if (!hasOwnLine)
        return [insertion(end, items.map((item) => `, ${item}`).join(""))];
    const behindLine = lineEnd(text, end);
    const newLine = lineBreakAt(text, behindLine) + layout_marginOf(text, flowItemStart(pair));
    const lines = items.map((item) => newLine + item).join(",");
    if (comma !== undefined)
        return [insertion(behindLine, `${lines},`)];
    return [insertion(end, ","), insertion(behindLine, lines)];
}
/** Fills a flow map that is empty: `{}`. */
function fillFlow(map, items) {
    const [start, end] = editable_rangeOf(map) ?? [0, 0];
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
        const ownLines = layout_marginOf(text, start).trim() === "" && isBlankOrComment(text.slice(behind, lineEnd(text, behind)));
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
    return editable_rangeOf(isPair(item) ? item.key : item)?.[0] ?? 0;
}
function flowItemEnd(item) {
    if (!isPair(item))
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
        if (identity_isScalar(pair.key) && typeof pair.key.value === "string")
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
    if (identity_isScalar(slot.value) && slot.value.value === value)
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
    const known = staying.filter(({ key }) => identity_isScalar(key) && typeof key.value === "string" && order.includes(key.value));
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
    if (!isMap(map) || map.items.length === 0)
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
    const [start, end] = editable_rangeOf(pair.value) ?? [0, 0];
    const { text } = document;
    if (start === 0 || text.slice(start, end).includes("#")) {
        throw editable_unsafe(document, pair.key, '"services" is in a form that we do not know.');
    }
    const keyEnd = editable_rangeOf(pair.key)?.[1] ?? 0;
    if (root.flow === true) {
        const colon = keyEnd + text.slice(keyEnd).indexOf(":") + 1;
        return [{ start: colon, end: Math.max(colon, end), text: ` {${flowItems(services).join(", ")}}` }];
    }
    const gone = start === end ? [] : [{ start: text.slice(0, start).trimEnd().length, end, text: "" }];
    return [...gone, insertUnder(document, pair, blockLines(services, 0), stepOf(document, root))];
}
function blockLines(services, depth) {
    return services.flatMap(([service, entry]) => [
        { depth, text: `${scalarText(service, "plain")}:` },
        ...pairTexts(entry).map((text) => ({ depth: depth + 1, text })),
    ]);
}
function flowItems(services) {
    return services.map(([service, entry]) => `${scalarText(service, "plain")}: {${pairTexts(entry).join(", ")}}`);
}
function pairTexts(entry) {
    return ENTRY_KEYS.flatMap((key) => {
        const value = entry[key];
        return value === undefined ? [] : [pairText(key, value, key === "version")];
    });
}

;// CONCATENATED MODULE: ./src/manifests/one-line.js
const one_line_LONGEST = 500;
/**
 * Untrusted text as one line: control characters and line separators become spaces, 500 characters at most. Applied
 * twice, it changes nothing more.
 */
function oneLine(text) {
    const spaced = text
        .toWellFormed()
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")
        .trim();
    // By code points, so that no character is cut in half.
    return [...spaced.slice(0, 2 * one_line_LONGEST)].slice(0, one_line_LONGEST).join("").trim();
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
    if (!isMap(parent.node))
        return entries;
    const map = parent.node;
    for (const pair of map.items) {
        const at = placeOf(parent.document, pair.key) ?? parent.at;
        const key = spot(parent.document, pair.key, at, parent.trail);
        const name = spot_stringOf(key);
        if (name === undefined)
            throw place_errorAt(at, `A key of ${parent.what} must be a string.${quotesHint(key)}`);
        if (entries.has(name))
            throw place_errorAt(at, `The key ${quote_quote(name)} is there twice.`);
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
    return identity_isScalar(node) && typeof node.value === "string" ? node.value : undefined;
}
function spot_isEmpty({ node }) {
    return node === null || (identity_isScalar(node) && node.value === null);
}
/** How to write the value as a string, for those that only lack the quotes. */
function quotesHint({ node }) {
    if (identity_isScalar(node) && node.value !== null && typeof node.value !== "string") {
        return ` Put it in quotes: ${quote_quote(node.source ?? String(node.value))}.`;
    }
    if (!isMap(node) || node.flow !== true || node.items.length !== 1)
        return "";
    const pair = node.items[0];
    if (!identity_isScalar(pair?.key) || pair.value !== null)
        return "";
    return ` A value that begins with { must be in quotes: ${quote_quote(`{${pair.key.value}}`)}.`;
}
function spot(document, node, at, trail) {
    const what = trail === "" ? "The document" : `\`${trail}\``;
    if (!isAlias(node))
        return { document, node, at, what, trail };
    const target = node.resolve(document.yaml);
    if (target === undefined)
        throw place_errorAt(at, `There is no anchor \`&${node.source}\` above this alias.`);
    // A parsed document holds parsed nodes only; the library's type of `resolve` forgets that.
    return { document, node: target, at, what, trail };
}
/** A block map or list is best found by its key, one line above; all else by itself. */
function placeOfValue(parent, value, key) {
    if (isCollection(value) && value.flow !== true)
        return key;
    return placeOf(parent.document, value) ?? key;
}
function placeOf(document, node) {
    return node === null ? undefined : document.placeOf(node.range[0]);
}
function step(trail, key) {
    const name = /^[\w.-]{1,63}$/.test(key) ? key : quote_quote(key);
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
    if (isMap(node))
        return "a map";
    if (identity_isSeq(node))
        return "a list";
    if (!identity_isScalar(node) || node.value === null)
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
const scalars_string = parsed((text) => text);
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
    return identity_isScalar(node) && typeof node.value === "boolean" ? node.value : undefined;
}
function numberOf({ node }) {
    return isScalar(node) && typeof node.value === "number" ? node.value : undefined;
}
/** What `schema` declares, or `null` (also written as nothing, or `~`). */
function nullable(schema) {
    const nothing = { kind: "null" };
    return {
        shape: { kind: "union", members: [schema.shape, nothing] },
        accepts: (spot) => spot_isEmpty(spot) || schema.accepts(spot),
        read: (spot) => (spot_isEmpty(spot) ? null : schema.read(spot)),
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
        accepts: ({ node }) => isMap(node),
        read(spot) {
            if (!isMap(spot.node))
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
        accepts: ({ node }) => isMap(node),
        read(spot) {
            if (!isMap(spot.node))
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
    return place_errorAt(at, `The key ${quote_quote(key)} is not known${inside(spot)}.${suggestion}`);
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

;// CONCATENATED MODULE: ./src/services/parse-service-name.js



/** The rule for service names, in words. */
const SERVICE_NAME_RULE = 'lower-case letters and digits, with single ".", "_" or "-" between them, 63 characters at most';
/** @throws ReleaseError `invalid-input` with the rule, and the name that was probably meant. */
function parseServiceName(text, what) {
    if (isServiceName(text))
        return text;
    const meant = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "");
    const suggestion = isServiceName(meant) ? ` Did you mean "${meant}"?` : "";
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a service's name (${SERVICE_NAME_RULE}), but is ${quote_quote(text)}.${suggestion}`);
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
        throw place_errorAt(spot.at, `${spot.what} must be a version or a build tag, but is ${quote_quote(text)}.`);
    },
};
const wordsShape = { kind: "scalar" };
/** Who, when and where are for people: a scalar of any type is taken as it is written. */
const words = {
    shape: wordsShape,
    accepts: ({ node }) => identity_isScalar(node),
    read(spot) {
        if (identity_isScalar(spot.node))
            return spot_stringOf(spot) ?? spot.node.source ?? String(spot.node.value);
        throw words_wrongKind(spot, wordsShape);
    },
};
const entryFields = openObject({
    version: described("What runs: a semantic version, or in an environment without `from` the build tag.", version),
    image: maybe("Image without a tag.", parsed(parser(isImageName, 'an image with its registry and without a tag, as "ghcr.io/acme/blue"'))),
    tag: maybe("The build's own image tag.", parsed(parser(isImageTag, "an image tag"), IMAGE_TAG)),
    digest: maybe("Digest of the image: what is deployed, whatever tags say.", parsed(parser(isDigest, 'a digest: "sha256:" and 64 lower-case hex digits'), DIGEST)),
    commit: maybe("Commit that the image was built from.", parsed(parser(isCommitId, "a full commit id: 40 lower-case hex digits"), COMMIT_ID)),
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
        services: maybe("What runs there, by service.", record(parseServiceName, entry, SERVICE_NAME)),
    });
}
function sameEnvironment(said, environment) {
    if (said === environment)
        return said;
    throw new release_error/* ReleaseError */.K("invalid-config", `By the configuration this is the manifest of ${quote_quote(environment)}, but it says that it is of ${quote_quote(said)}. Correct the one that is wrong.`);
}
function unquotedVersion({ node, at, what }) {
    if (!identity_isScalar(node) || typeof node.value !== "number")
        return undefined;
    const source = node.source ?? String(node.value);
    const meant = /^\d+\.\d+$/.test(source) ? `${source}.0` : source;
    return place_errorAt(at, `${what} must be a string: write ${quote_quote(meant)} in quotes: YAML reads ${source} as the number ${node.value}.`);
}
function maybe(description, schema) {
    return optional(described(description, nullable(schema)));
}
function parser(is, kind) {
    return (text, what) => {
        if (is(text))
            return text;
        throw new release_error/* ReleaseError */.K("invalid-config", `${what} must be ${kind}, but is ${quote_quote(text)}.`);
    };
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
    const document = document_parseDocument(source);
    expandMerges(document);
    return check(document, manifestSchema(environment, entry)).services ?? new Map();
}
/** Merge keys on the way to what we read: in the document, in `services`, in each entry. */
function expandMerges(document) {
    if (!isMap(document.root))
        return;
    expandMergeKeys(document, document.root);
    const services = followAlias(document, document.root.get("services", true));
    if (!isMap(services))
        return;
    expandMergeKeys(document, services);
    for (const pair of services.items) {
        const entry = followAlias(document, pair.value);
        if (isMap(entry))
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

;// CONCATENATED MODULE: ./src/manifests/yaml/model.js

const EMPTY_MODEL = { fields: new Map() };
/** The model of a node of the document whose text is `text`. */
function modelOf(node, text) {
    if (isAlias(node))
        return { alias: node.source };
    if (identity_isSeq(node))
        return { items: node.items.map((item) => modelOf(item, text)), ...markOf(node) };
    if (isMap(node)) {
        const fields = node.items.map((pair) => [keyOf(pair, text), modelOf(pair.value, text)]);
        return { fields: new Map(fields), ...markOf(node) };
    }
    return identity_isScalar(node) ? { value: node.value, ...markOf(node) } : { value: null };
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
    if (identity_isScalar(key) && typeof key.value === "string")
        return key.value;
    const range = identity_isScalar(key) || isAlias(key) || isMap(key) || identity_isSeq(key) ? key.range : undefined;
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





const prove_edit_readOne = (source) => modelOf(document_parseDocument(source).root, source.text);
/** All documents of a file, as a list; empty ones are left out. */
const prove_edit_readAll = (source) => ({
    items: parseDocuments(source).map(({ root }) => modelOf(root, source.text)),
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
    if (!(0,external_node_util_namespaceObject.isDeepStrictEqual)(reread(edited, read), expected))
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
    if (source === undefined || isBlank(source.text))
        return createManifest(source, environment, wanted);
    const current = parseManifest(source, environment).services;
    const changed = wanted.filter(([service, entry]) => {
        const now = current.get(service);
        return now === undefined || !isSameDeployment(now, entry);
    });
    if (changed.length === 0)
        return source.text;
    const document = document_parseDocument(source);
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
        return changeKeys(document, map, keyChanges(entry), ENTRY_KEYS);
    });
}
/** The image belongs to the service, not to the deployment: it stays where the wanted entry does not say it. */
function keyChanges(entry) {
    return ENTRY_KEYS.filter((key) => key !== "image" || entry.image !== undefined).map((key) => ({
        key,
        value: entry[key],
        quoted: key === "version",
    }));
}
function intentsOf([service, entry]) {
    return keyChanges(entry).map(({ key, value }) => ({ path: ["services", service, key], value }));
}
function writable(service, entry) {
    if (!isManifestVersion(entry.version)) {
        const rule = 'letters, digits, ".", "_", "+" and "-", 128 at most';
        throw new release_error/* ReleaseError */.K("invalid-input", `The version of ${service} cannot be written to a manifest: it must hold ${rule}, but is ${quote_quote(entry.version)}. Nothing was written.`);
    }
    return entryOf({ ...entry, deployed: edit_manifest_words(entry.deployed), by: edit_manifest_words(entry.by), run: edit_manifest_words(entry.run) });
}
function edit_manifest_words(text) {
    return oneLine(text ?? "") || undefined;
}

;// CONCATENATED MODULE: ./src/manifests/message/compose-message.js


/**
 * The message of a commit: subject, body if there is one, and the trailers as the last paragraph. Whatever the texts
 * hold, `readTrailers` reads these trailers and no others from it.
 */
function composeMessage(subject, body, trailers) {
    const title = oneLine(subject);
    if (title === "")
        throw new release_error/* ReleaseError */.K("internal", "A commit's message needs a subject.");
    const paragraphs = [title, cleanBody(body ?? ""), trailerLines(trailers).join("\n")];
    return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}
/** Line ends as Git writes them, and nothing that Git or a terminal would trip over. */
function cleanBody(body) {
    return body
        .toWellFormed()
        .replace(/\r\n?/g, "\n")
        .replace(/[^\P{Cc}\n]/gu, " ")
        .replace(/[ \u00a0]+$/gm, "")
        .replace(/\n{3,}/g, "\n\n")
        .trim();
}
function trailerLines(trailers) {
    const services = [...trailers.services].sort((a, b) => (a.service < b.service ? -1 : 1));
    return [
        ...line("Kind", trailers.kind),
        ...line("Environment", trailers.environment),
        ...line("Actor", trailers.actor),
        ...line("Run", trailers.run),
        ...line("Reason", trailers.reason),
        ...line("Plan", trailers.plan),
        ...line("Emergency", compose_message_flag(trailers.emergency)),
        ...line("Ungated", compose_message_flag(trailers.ungated)),
        ...line("Allowed-Rolled-Back", compose_message_flag(trailers.allowedRolledBack)),
        ...trailers.approvedBy.flatMap((approver) => line("Approved-By", approver)),
        ...services.flatMap(serviceLines),
    ];
}
function serviceLines(of) {
    return [
        ...line("Service", of.service),
        ...line("Renamed-From", of.renamedFrom),
        ...line("Version", of.version),
        ...line("Previous-Version", of.previousVersion),
        ...line("Digest", of.digest),
        ...line("Commit", of.commit),
        ...line("From", of.from && `${of.from.environment}@${of.from.commit}`),
    ];
}
function line(name, value) {
    const clean = oneLine(value ?? "");
    return clean === "" ? [] : [`Release-${name}: ${clean}`];
}
function compose_message_flag(value) {
    return value === true ? "true" : undefined;
}

;// CONCATENATED MODULE: ./src/manifests/yaml/take-out.js




/**
 * Takes one pair of a map out, with the comments that belong to it: those in it, those behind it that are indented
 * deeper than its key, and those directly above it.
 * @param owner the pair whose value the map is: without any other key, it becomes `{}`
 * @throws ReleaseError `invalid-config` where something else in the file needs what would go
 */
function takeOutPair(document, owner, map, pair) {
    refuseNeeded(document, pair.key, [pair.key, pair.value]);
    if (map.flow === true)
        return takeOutOfFlow(document, map, map.items, pair);
    const start = editable_rangeOf(pair.key)?.[0] ?? 0;
    const margin = layout_marginOf(document.text, start);
    if (margin.trim() !== "")
        throw editable_unsafe(document, pair.key, "This key does not stand at the beginning of its line.");
    const before = map.items[map.items.indexOf(pair) - 1];
    const above = before && { end: pairEnd(document.text, before), isOpen: endsInBlockScalar(before) };
    const block = { start, end: pairEnd(document.text, pair), column: margin.length, above };
    return takeOutBlock(document.text, block, map.items.length === 1 ? { owner, becomes: "{}" } : undefined);
}
/** The same for one item of a list, which becomes `[]` without any other. */
function takeOutItem(document, owner, list, item) {
    refuseNeeded(document, item, [item]);
    if (list.flow === true)
        return takeOutOfFlow(document, list, list.items.filter(isNode), item);
    const start = rangeOf(item)?.[0] ?? 0;
    const margin = marginOf(document.text, start);
    if (!/^ *- +$/.test(margin))
        throw unsafe(document, item, "This list item does not begin with a dash on its own line.");
    const before = list.items[list.items.indexOf(item) - 1];
    const above = isNode(before) ? { end: itemEnd(document.text, before), isOpen: endsInBlockScalar(before) } : undefined;
    const block = { start, end: itemEnd(document.text, item), column: margin.indexOf("-"), above };
    return takeOutBlock(document.text, block, list.items.length === 1 ? { owner, becomes: "[]" } : undefined);
}
function takeOutOfFlow(document, from, items, item) {
    if (items.length > 1)
        return removeFromFlow(document, items, new Set([item]));
    const [start, end] = editable_rangeOf(from) ?? [0, 0];
    // The brackets stay, with the blanks that stand outside of them.
    return [{ start: start + 1, end: end - 1, text: "" }];
}
/** @param last where there is no other: whose value it was, and what that value becomes */
function takeOutBlock(text, block, last) {
    const gone = withBlankLines(text, block, firstLine(text, block), take_out_lastLineEnd(text, block));
    if (last === undefined)
        return [gone];
    const keyEnd = editable_rangeOf(last.owner.key)?.[1] ?? 0;
    const colon = keyEnd + text.slice(keyEnd).indexOf(":") + 1;
    return [{ start: colon, end: colon, text: ` ${last.becomes}` }, gone];
}
/** The start of the first line that goes: comments directly above, in the key's own column, belong to what is below. */
function firstLine(text, { start, column }) {
    let first = lineStart(text, start);
    for (;;) {
        const above = lineStart(text, first - 1);
        const line = text.slice(above, lineEnd(text, above));
        if (above >= first || line.search(/[^ ]/) !== column || line[column] !== "#")
            return first;
        first = above;
    }
}
/** The end of the last line that goes: comments below that are indented deeper than the key belong to what is above. */
function take_out_lastLineEnd(text, { end, column }) {
    let last = end;
    for (let next = text.indexOf("\n", end) + 1; next > 0; next = text.indexOf("\n", next) + 1) {
        const line = text.slice(next, lineEnd(text, next));
        const indent = line.search(/[^ \t]/);
        if (indent < 0)
            continue;
        if (line[indent] !== "#" || indent <= column)
            break;
        last = next + line.length;
    }
    return last;
}
/** Blank lines on both sides would become one gap twice as wide: those above go along; below the first, those below. */
function withBlankLines(text, { above }, first, end) {
    const start = take_out_previousLineEnd(text, first);
    const below = /^(?:\r?\n[ \t]*(?=\r?\n))*/.exec(text.slice(end))?.[0].length ?? 0;
    const isLast = text.slice(end).trim() === "";
    if (above === undefined)
        return { start, end: isLast ? end : end + below, text: "" };
    if (above.isOpen) {
        // The line break before belongs to the block scalar, so the one behind goes.
        const lineBreak = text.indexOf("\n", end + below);
        return { start: first, end: lineBreak < 0 ? text.length : lineBreak + 1, text: "" };
    }
    const gap = /(?:\r?\n[ \t]*)*$/.exec(text.slice(Math.min(above.end, start), start))?.[0].length ?? 0;
    return { start: below > 0 || isLast ? start - gap : start, end, text: "" };
}
function endsInBlockScalar(node) {
    if (isPair(node))
        return endsInBlockScalar(node.value);
    if (isCollection(node))
        return endsInBlockScalar(node.items.at(-1));
    return identity_isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}
/** From line end to line end, so that the file's last line loses its own line break and not its neighbour's. */
function take_out_previousLineEnd(text, offset) {
    return lineEnd(text, lineStart(text, offset - 1));
}
function refuseNeeded(document, at, nodes) {
    const own = new Set();
    const anchors = new Set();
    for (const node of nodes) {
        if (!identity_isNode(node))
            continue;
        visit(node, (_, inner) => {
            own.add(inner);
            if ((identity_isScalar(inner) || isCollection(inner)) && inner.anchor !== undefined)
                anchors.add(inner.anchor);
        });
    }
    visit(document.yaml, {
        Alias(_, alias) {
            if (own.has(alias) || !anchors.has(alias.source))
                return;
            throw editable_unsafe(document, at, `It has the anchor &${alias.source}, which an alias elsewhere follows. Write that out.`);
        },
    });
}

;// CONCATENATED MODULE: ./src/manifests/remove-services.js








/**
 * The manifest's text without the entry of `service`, and without the comments that belong to it; every other character
 * stays. Where there is no such entry, that is the text as it is.
 * @throws ReleaseError `invalid-config`, with path, line and column, when the manifest cannot be read, or not be edited
 * without side effects.
 */
function removeService(source, environment, service) {
    if (!parseManifest(source, environment).services.has(service))
        return source.text;
    const { document, owner, services, pair } = remove_services_entryOf(source, service);
    const splices = takeOutPair(document, owner, services, pair);
    return applyProved(source, splices, [{ path: ["services", service], value: undefined }]);
}
/**
 * The manifest's text with the entry of `former` called `service`, as it stands. Where `service` has an entry of its
 * own already, that one stays and the former one goes.
 * @throws ReleaseError as `removeService`
 */
function renameService(source, environment, former, service) {
    const present = parseManifest(source, environment).services;
    if (!present.has(former))
        return source.text;
    if (present.has(service))
        return removeService(source, environment, former);
    const { document, pair } = remove_services_entryOf(source, former);
    return applyProved(source, [newKey(document, pair, service)], [{ path: ["services", former], renamedTo: service }]);
}
function newKey(document, { key }, service) {
    refuseSharing(document, key, "This name");
    const quoting = identity_isScalar(key) ? quotingOf(key) : undefined;
    const [start, end] = editable_rangeOf(key) ?? [0, 0];
    if (quoting === undefined)
        throw editable_unsafe(document, key, "This name is not written on one line.");
    return { start, end, text: scalarText(service, quoting) };
}
function remove_services_entryOf(source, service) {
    const document = document_parseDocument(source);
    const owner = pairsByKey(editableMap(document, document.root, "The manifest")).get("services");
    const services = editableMap(document, owner?.value, '"services"');
    const pair = pairsByKey(services).get(service);
    if (owner === undefined || pair === undefined) {
        throw editable_unsafe(document, services, `The entry of ${service} is not written here.`);
    }
    return { document, owner, services, pair };
}

;// CONCATENATED MODULE: ./src/services/renames.js
/** What `named` holds of a service: under its present name, or else under its former one. */
function joined(named, service, renames) {
    if (named.has(service))
        return named.get(service);
    const former = renames.get(service);
    return former === undefined ? undefined : named.get(former);
}
/** The same map with all entries under present names. */
function allJoined(named, renames) {
    if (renames.size === 0)
        return named;
    const present = new Map([...renames].map(([service, former]) => [former, service]));
    const renamed = [...named].map(([name, value]) => {
        const service = present.get(name);
        return [service === undefined || named.has(service) ? name : service, value];
    });
    return new Map(renamed);
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
        throw place_errorAt(place, "This is not valid JSON. Nothing was written.");
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
        if (isMap(node))
            editableMap(document, node, what);
        else
            refuseSharing(document, node, what);
    }
}
/** What keys there are at a node, for suggestions. */
function keysAt(document, node) {
    const target = followAlias(document, node);
    return isMap(target) ? target.items.flatMap((pair) => locate_keyText(pair) ?? []) : [];
}
function childOf(document, node, step) {
    const target = followAlias(document, node);
    if (isMap(target))
        return keyed(document, target, step);
    if (!identity_isSeq(target) || !/^(0|[1-9][0-9]{0,8})$/.test(step))
        return undefined;
    const index = Number(step);
    return index < target.items.length ? { slot: { value: target.items[index] }, step: index } : undefined;
}
function keyed(document, map, step) {
    const exact = map.items.find(({ key }) => identity_isScalar(key) && key.value === step);
    const pair = exact ?? map.items.find((one) => locate_keyText(one) === step) ?? mergedPair(document, map, step);
    return pair === undefined ? undefined : { slot: pair, step: keyOf(pair, document.text) };
}
function mergedPair(document, map, step) {
    const merged = map.items.filter(({ key }) => merge_keys_isMergeKey(key)).map(({ value }) => followAlias(document, value));
    const sources = merged.flatMap((one) => (identity_isSeq(one) ? one.items.map((item) => followAlias(document, item)) : [one]));
    const pairs = sources.flatMap((source) => (isMap(source) ? source.items : []));
    return pairs.find((pair) => locate_keyText(pair) === step);
}
/** A key that is a number or a truth value goes by the way it is written. */
function locate_keyText({ key }) {
    if (!identity_isScalar(key))
        return undefined;
    return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}
function isFlow(node) {
    return (isMap(node) || identity_isSeq(node)) && node.flow === true;
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
    const documents = parseDocuments(source);
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
    throw place_errorAt(document.placeOf(editable_rangeOf(slot.value)?.[0] ?? 0), `"${pointer}" is in ${hits.length} documents of this file, so it cannot be told which one is meant. Give each document a file of its own. Nothing was written.`);
}
/** Says how far the pointer leads in the document where it leads farthest. */
function notThere(source, documents, pointer) {
    const steps = pointerSteps(pointer);
    const ends = documents.flatMap((document) => {
        const search = locate(document, steps);
        return search.found === undefined ? [{ document, ...search }] : [];
    });
    const [end] = ends.sort((a, b) => b.steps - a.steps);
    const place = end?.document.placeOf(editable_rangeOf(end.node)?.[0] ?? 0) ?? { path: source.path, line: 1, column: 1 };
    const reached = steps.slice(0, end?.steps);
    const missing = steps[reached.length] ?? "";
    const suggestion = end === undefined ? "" : nearest_didYouMean(missing, keysAt(end.document, end.node));
    const where = reached.length === 0 ? "The file" : `"${pointerText(reached)}"`;
    return place_errorAt(place, `${where} has no ${quote_quote(missing)}, so "${pointer}" is not there.${suggestion} Add it, with any value, or correct \`files\` in the configuration. Nothing was written.`);
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
    const document = document_parseDocument(source);
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
    if (images == null || (identity_isScalar(images) && images.value === null))
        return [];
    refuseSharing(document, images, '"images"');
    if (identity_isSeq(images))
        return images.items;
    throw editable_unsafe(document, images, '"images" is no list.');
}
/** The index of the one entry that stands for a service's image. @throws when there are several */
function findEntry(document, images, { service, image }) {
    const named = (test) => images.flatMap((entry, index) => (isMap(entry) && test(entry) ? [index] : []));
    const byImage = image === undefined ? [] : named((entry) => [entry.get("name"), entry.get("newName")].includes(image));
    const found = byImage.length > 0 ? byImage : named((entry) => entry.get("name") === service);
    if (found.length < 2)
        return found[0];
    throw place_errorAt(document.placeOf(editable_rangeOf(images[found[1] ?? 0])?.[0] ?? 0), `"images" has ${found.length} entries for ${image ?? service}, so it cannot be told which one deploys ${service}. Keep one. Nothing was written.`);
}
function noEntry(document, { image, service }) {
    const root = isMap(document.root) ? pairsByKey(document.root).get("images")?.key : undefined;
    return place_errorAt(document.placeOf(editable_rangeOf(root)?.[0] ?? 0), `"images" has no entry for ${image}, which ${service} is deployed from. Add "- name: ${image}" under "images:", with the name that the resources use. Nothing was written.`);
}
function sharedEntry(document, index, services) {
    return place_errorAt(document.placeOf(editable_rangeOf(imageEntries(document)[index])?.[0] ?? 0), `This entry of "images" stands for ${services.join(" and for ")}: each service needs its own. Nothing was written.`);
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
        const source = sourceAt(tip, path, place.branch);
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

;// CONCATENATED MODULE: ./src/promotion/write-manifest.js










/** Writes entries, and the files that follow them, in one commit on the newest state of the branch. */
async function writeManifest(branches, write, world) {
    const { place, wanted, dryRun, timeoutMs } = write;
    let decided = { decision: { kind: "unchanged" }, services: [] };
    const outcome = await commitFiles(branches, {
        branch: place.branch,
        paths: pathsOf(write),
        timeoutMs,
        dryRun,
        what: `the ${place.name} manifest (${wanted.map(({ service }) => service).join(", ")})`,
        async decide(tip) {
            decided = await (0,with_state/* reading */.h)(() => decide(write, tip));
            return decided.decision;
        },
    }, world);
    const { decision, services } = decided;
    const files = decision.kind === "write" ? [...decision.files.keys()] : [];
    return { commit: outcome.commit, changed: outcome.changed, attempts: outcome.attempts, files, services };
}
function pathsOf({ place, wanted }) {
    const kustomization = place.kustomization === null ? [] : [place.kustomization];
    return [
        ...new Set([place.manifest, ...kustomization, ...wanted.flatMap(({ files }) => files.map(({ path }) => path))]),
    ];
}
async function decide(write, tip) {
    const { place, wanted } = write;
    const source = sourceAt(tip, place.manifest, place.branch);
    const present = source === undefined ? new Map() : parseManifest(source, place.name).services;
    const judged = await Promise.all(wanted.map((one) => write_manifest_judge(one, present)));
    const written = judged.filter((one) => one.written);
    const files = new Map();
    if (written.length > 0)
        files.set(place.manifest, Buffer.from(edited(place, source, written)));
    const following = judged.filter(({ stays }) => !stays);
    for (const [path, text] of followFiles(place, tip, following))
        files.set(path, Buffer.from(text));
    const services = judged.map(({ service, entry, before, written }) => ({ service, entry, before, written }));
    if (files.size === 0)
        return { decision: { kind: "unchanged" }, services };
    return { decision: { kind: "write", files, message: message(write, judged, files) }, services };
}
async function write_manifest_judge(one, present) {
    const renames = new Map(one.renamedFrom === null ? [] : [[one.service, one.renamedFrom]]);
    const before = joined(present, one.service, renames);
    const formerly = one.renamedFrom !== null && present.has(one.renamedFrom) ? one.renamedFrom : undefined;
    const isThere = entry_runs(before, one.entry);
    const stays = !isThere && (await one.admit(before)) === "leave";
    return { ...one, before, formerly, written: !stays && (!isThere || formerly !== undefined), stays };
}
function edited(place, source, written) {
    const text = written.reduce((before, { service, formerly }) => {
        if (source === undefined || formerly === undefined)
            return before;
        return renameService({ ...source, text: before }, place.name, formerly, service);
    }, source?.text ?? "");
    const entries = new Map(written.map(({ service, entry }) => [service, entry]));
    return editManifest(source && { ...source, text }, place.name, entries);
}
function message({ place, subject, trailers }, judged, files) {
    // A commit that only shows a plan is read for all that the plan is about.
    const services = judged
        .filter(({ written }) => written || trailers.plan !== undefined)
        .map(({ service, entry, before, formerly, from }) => ({
        service,
        ...(formerly === undefined ? {} : { renamedFrom: formerly }),
        version: entry.version,
        ...(before === undefined ? {} : { previousVersion: before.version }),
        ...(entry.digest === undefined ? {} : { digest: entry.digest }),
        ...(entry.commit === undefined ? {} : { commit: entry.commit }),
        ...(from === undefined ? {} : { from }),
    }));
    const repaired = files.size === 1 && files.has(place.kustomization ?? "") ? "kustomization" : "files";
    const title = services.length === 0 ? `repair the ${repaired} of ${place.name}` : subject;
    return composeMessage(title, undefined, { ...trailers, services });
}

;// CONCATENATED MODULE: ./src/requests/commit-request.js








const commit_request_PATIENCE = 120_000;
/**
 * Puts the plan's edits, as the promotion would make them, on a branch of their own: one commit on the GitOps branch's
 * tip, made by GitHub in the name of the token's program. Killed before the pull request is opened, it goes on from there.
 * @throws ReleaseError `superseded` when the GitOps branch has moved on since the plan was made
 */
async function commitRequest(site, plan, context, world) {
    const { place, writer, bearer, base, head } = site;
    const branches = githubBranches(place, bearer, commit_request_PATIENCE, world);
    const tip = await branches.read(base, [], false);
    if (tip === undefined)
        throw withoutBase(site, plan);
    const left = await branches.read(head, [], false);
    if (left !== undefined && (await isFinished(site, plan, left.commit, tip.commit)))
        return;
    // Nobody was asked about what is there: no pull request is open. Where it was only begun, somebody may be at it now.
    if (left !== undefined && left.commit !== tip.commit)
        await deleteBranch(writer, head);
    const said = await beginBranch(writer, head, tip.commit);
    if (said !== "begun" && (await branches.read(head, [], false)) === undefined) {
        throw refused_refused(place.url, `the branch ${head}`, `${said}.`);
    }
    await writeManifest(branches, {
        place: { ...plan.environment, branch: head },
        wanted: plan.services.map((planned) => wanted(plan, planned, context, world)),
        subject: planned_change_subjectOf(plan),
        trailers: { ...trailersOf(plan, { ...context, approvedBy: [] }), plan: plan.hash },
        dryRun: false,
        timeoutMs: commit_request_PATIENCE,
    }, world);
}
/** Whether the branch was made for this plan, and nothing came in between. */
async function isFinished({ writer }, plan, left, tip) {
    const commit = await readCommit(writer, left);
    if (commit.kind === "hidden")
        throw new release_error/* ReleaseError */.K("unauthorized", `${commit.why} Nothing was written.`);
    return commit.value.parents[0] === tip && typeof requestTrailers(commit.value, plan.hash) !== "string";
}
function wanted(plan, planned, context, world) {
    return wantedBy(planned, context, world.now(), (current) => {
        if (isPlannedFor(planned, current))
            return "write";
        throw new release_error/* ReleaseError */.K("superseded", `${plan.environment.name} runs ${planned.service} ${current?.version ?? "no more"} now, but this was planned when it ran ${planned.replaces?.version ?? "nothing"}. No manifest was changed. Start again if it should still be replaced.`);
    });
}
function withoutBase({ place, base }, { environment }) {
    return new release_error/* ReleaseError */.K("invalid-config", `${place.url} has no branch ${base} yet, and a pull request needs one to go into. Nothing was written. Begin it with an empty manifest ${environment.manifest}, then run again.`);
}

;// CONCATENATED MODULE: ./src/requests/request-approval.js
















/**
 * Shows a plan on a pull request, for people to approve it there; or ends that pull request, once the plan was carried
 * out. Whether they have approved, the plan itself says: its gate has asked.
 * @throws ReleaseError `approvals-missing` where the pull request is void
 */
async function requestApproval(inputs, world) {
    const { plan, commit } = await (0,with_state/* reading */.h)(async () => ({
        plan: parsePlan(inputs.plan),
        commit: parseManifestCommit(inputs["manifest-commit"]),
    }));
    if (commit !== undefined) {
        const pull = await closeRequest(openSite(inputs, plan, world), plan, commit, inputs["dry-run"]);
        const did = pull === undefined ? "gone" : inputs["dry-run"] ? "would close" : "closed";
        return { plan, pull, approved: true, missing: 0, did };
    }
    // What waits for something else is for the job that writes to wait for.
    const waiting = plan.gates.filter((one) => one.verdict === "waits" && isDecidedByPeople(one));
    const approvals = plan.gates.find(({ gate }) => gate === "approvals");
    const missing = Number(approvals?.evidence.missing ?? 0);
    const state = { plan, approved: waiting.length === 0, missing };
    if (approvals === undefined || state.approved)
        return { ...state, pull: askedOn(approvals), did: "nothing" };
    requireRequestable(plan, approvals);
    return { ...state, ...(await show(openSite(inputs, plan, world), plan, inputs, world)) };
}
function parseManifestCommit(text) {
    return text === "" ? undefined : parseCommitId(text, 'The input "manifest-commit"');
}
/** The pull request that the gate has asked. */
function askedOn(approvals) {
    const { "pull-request": number, url } = approvals?.evidence ?? {};
    return number === undefined || url === undefined ? undefined : { number: Number(number), url };
}
function requireRequestable({ environment, services }, { evidence, sentence }) {
    if (evidence.asks !== "pull-request") {
        throw new release_error/* ReleaseError */.K("invalid-input", `${environment.name} is approved in GitHub's environment of that name, by the gate jobs of a run, so there is no pull request to open. Nothing was written. Write \`approval: pull-request\` below ${environment.name} in the configuration, or leave this step out.`);
    }
    // The sentence says why, and how to begin anew.
    if (evidence.void === "true") {
        throw new release_error/* ReleaseError */.K("approvals-missing", `${sentence} Nothing was written.`);
    }
    if (services.length === 0)
        throw new release_error/* ReleaseError */.K("internal", "A plan without services asks for approval.");
}
function openSite(inputs, plan, world) {
    const { manifests } = parseRemotes(inputs, world.env);
    const { name, branch } = plan.environment;
    if (findRestPlace(manifests.url, world.env) === undefined) {
        throw new release_error/* ReleaseError */.K("invalid-input", `${name} is approved on pull requests, and ${manifests.url} is not on the GitHub server that this run belongs to (GITHUB_SERVER_URL, GITHUB_API_URL). Nothing was written. Give its address there as "remote" or "manifest-remote".`);
    }
    const place = parseGithubPlace(manifests.url, world.env);
    const writer = openRest(place, manifests.bearer, world);
    return { place, writer, bearer: manifests.bearer, base: branch, head: requestBranch(name, plan.hash) };
}
async function show(site, plan, inputs, world) {
    const { writer, base, head } = site;
    const open = readable(await readOpenPulls(writer, base));
    const present = open.find((pull) => pull.head.branch === head);
    if (inputs["dry-run"])
        return { pull: present, did: present === undefined ? "would open" : "kept" };
    const body = bodyOf(plan, inputs.request);
    if (present === undefined)
        await commitRequest(site, plan, runContext(world.env), world);
    const pull = present ?? (await openPull(writer, { title: planned_change_subjectOf(plan), body, head, base }));
    if (!isSameText(pull.body, body))
        await changePull(writer, pull.number, { body });
    await closeSuperseded(site, plan, open, pull);
    return { pull, did: present === undefined ? "opened" : "kept" };
}
function readable(read) {
    if (read.kind === "read")
        return read.value;
    throw new release_error/* ReleaseError */.K("unauthorized", `${read.why} Nothing was written.`);
}
/** GitHub keeps the line ends that a browser sends. */
function isSameText(one, other) {
    return one.replaceAll("\r\n", "\n").trim() === other.trim();
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
function inputs_list(options = {}) {
    return input({
        ...options,
        parse: (value) => value
            .split(/[\n,]/)
            .map((part) => part.trim())
            .filter((part) => part !== ""),
    });
}
/** `true` or `false`. */
function inputs_flag(options = {}) {
    return input({
        default: options.default ?? "false",
        parse(value, name) {
            if (value === "true" || value === "false")
                return value === "true";
            throw new release_error/* ReleaseError */.K("invalid-input", `The input "${name}" must be true or false, but is ${quote_quote(value)}.`);
        },
    });
}
/** One of some words. */
function choice(words, fallback) {
    return input({ default: fallback, parse: (value, name) => inputs_oneOf(words, value, name) });
}
/** One of some words, or nothing where the configuration decides. */
function optionalChoice(words) {
    return input({ parse: (value, name) => (value === "" ? "" : inputs_oneOf(words, value, name)) });
}
function inputs_oneOf(words, value, name) {
    const found = words.find((word) => word === value);
    if (found !== undefined)
        return found;
    throw new ReleaseError("invalid-input", `The input "${name}" must be one of ${words.join(", ")}, but is ${quote(value)}.`);
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
const dryRunInput = { "dry-run": inputs_flag() };
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

;// CONCATENATED MODULE: ./src/actions/request-approval.js





const action = defineAction({
    name: "request-approval",
    inputs: {
        plan: longText({ required: true }),
        request: longText(),
        "manifest-commit": inputs_text(),
        ...codeInputs,
        ...manifestInputs,
        ...dryRunInput,
    },
    outputs: ["pull-request", "url", "approved", "missing"],
    async run(inputs, world) {
        const requested = await requestApproval(inputs, world);
        const { pull, approved, missing } = requested;
        return {
            outputs: { "pull-request": pull?.number ?? "", url: pull?.url ?? "", approved, missing },
            summary: describeRequest(requested),
        };
    },
});


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

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
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
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __nccwpck_require__(843);
;// CONCATENATED MODULE: ./src/errors/disk-full.js

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
    return new release_error/* ReleaseError */.K("unsupported", "There is no space left on the disk of this runner for the step's own files (RUNNER_TEMP, else the system's temporary folder). What was written before stays, and running again is harmless. Free some space, or use a runner with a larger disk.", cause === undefined ? {} : { cause });
}

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
    (0,external_node_fs_namespaceObject.writeFileSync)(file, `${[...new Set(authorities)].join("\n")}\n`);
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

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
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
    const remove = () => made === undefined || (0,external_node_fs_namespaceObject.rmSync)(made, { recursive: true, force: true, maxRetries: 3 });
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
    const parent = process.env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();
    try {
        return (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_.join)(parent, "release-actions-"));
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
        const there = (0,external_node_fs_namespaceObject.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
        const section = beginningOf(`${markdown.trimEnd()}\n\n`, MOST_BYTES - there);
        if (section === "")
            warning("The job summary is full: what this step would have written there is left out.");
        else
            (0,external_node_fs_namespaceObject.appendFileSync)(file, section);
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
        return (0,external_node_fs_namespaceObject.readFileSync)(path, "utf8");
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
    const path = (0,external_node_path_.join)((0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_.join)(runnerTemp, `${action}-`)), name);
    (0,external_node_fs_namespaceObject.writeFileSync)(path, text);
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
    if (isDiskFull(cause))
        return diskFull(cause);
    const words = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, "");
    return new release_error/* ReleaseError */.K("internal", `${action} met something that it does not know: ${words}. This is a fault of ours; please report it with this log: ${REPORT}`, { cause });
}
/** Untrusted words as a quoted code block: nothing in them is Markdown. */
function asQuote(text) {
    const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    return `${fence}text\n${text}\n${fence}`;
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
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(404);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
