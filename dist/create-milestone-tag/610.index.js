export const id = 610;
export const ids = [610];
export const modules = {

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Dh: () => (/* binding */ DIGEST)
/* harmony export */ });
/* unused harmony export shortDigest */
const DIGEST = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function isDigest(text) {
    return DIGEST.test(text);
}
/** The twelve digits that people recognise a digest by, with its algorithm. */
function shortDigest(digest) {
    return digest.slice(0, digest.indexOf(":") + 13);
}


/***/ }),

/***/ 2610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markMilestone: () => (/* binding */ markMilestone)
});

// EXTERNAL MODULE: ./src/branches/backoff.js
var backoff = __webpack_require__(9170);
// EXTERNAL MODULE: ./src/config/templates.js
var templates = __webpack_require__(7199);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: ./src/errors/with-state.js
var with_state = __webpack_require__(4645);
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

// EXTERNAL MODULE: ./src/git/ask.js
var ask = __webpack_require__(4443);
;// CONCATENATED MODULE: ./src/git/list-refs.js

/**
 * The refs of the remote that match, by full name: `HEAD`, `refs/heads/main`, `refs/tags/blue/*` (`*` takes slashes,
 * too). The server leaves out what no pattern can mean.
 */
async function listRefs({ contents }, patterns) {
    if (patterns.length === 0)
        return new Map();
    return (0,ask/* demand */.w)(contents, (transport) => transport.list(contents, patterns), "list the refs");
}

// EXTERNAL MODULE: ./src/git/fetch-refs.js
var fetch_refs = __webpack_require__(1549);
// EXTERNAL MODULE: ./src/git/objects.js
var objects = __webpack_require__(5210);
;// CONCATENATED MODULE: ./src/git/ensure-commits.js



/**
 * Makes sure that these are commits of the remote: one fetch for all that are not here yet, some 300 bytes each.
 * @throws ReleaseError `unknown-commit` for one that the remote does not have, or that is something else.
 */
async function ensureCommits(repository, ids) {
    if (ids.length === 0)
        return;
    const { graph, remote } = repository;
    const missing = await (0,objects/* absent */.Ge)(graph, [...new Set(ids)]);
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
    await ensureCommits(repository, await (0,objects/* behind */.Ry)(graph, targets));
    return outcome;
}

// EXTERNAL MODULE: ./src/git/repository.js + 25 modules
var repository = __webpack_require__(9605);
// EXTERNAL MODULE: ./src/git/tips.js + 2 modules
var tips = __webpack_require__(8028);
// EXTERNAL MODULE: ./node_modules/yaml/dist/nodes/identity.js
var identity = __webpack_require__(434);
// EXTERNAL MODULE: ./src/documents/document.js + 1 modules
var documents_document = __webpack_require__(5718);
// EXTERNAL MODULE: ./src/documents/schema.js
var documents_schema = __webpack_require__(6793);
// EXTERNAL MODULE: ./src/documents/collections.js
var collections = __webpack_require__(6041);
// EXTERNAL MODULE: ./src/documents/place.js
var place = __webpack_require__(931);
// EXTERNAL MODULE: ./src/documents/scalars.js
var scalars = __webpack_require__(8469);
// EXTERNAL MODULE: ./src/documents/spot.js
var documents_spot = __webpack_require__(9270);
// EXTERNAL MODULE: ./src/documents/words.js
var words = __webpack_require__(6901);
// EXTERNAL MODULE: ./src/errors/quote.js
var quote = __webpack_require__(6553);
// EXTERNAL MODULE: ./src/images/digest.js
var digest = __webpack_require__(3998);
// EXTERNAL MODULE: ./src/images/image-name.js
var image_name = __webpack_require__(6841);
// EXTERNAL MODULE: ./src/images/image-tag.js
var image_tag = __webpack_require__(6448);
// EXTERNAL MODULE: ./src/services/parse-service-name.js
var parse_service_name = __webpack_require__(2191);
// EXTERNAL MODULE: ./src/services/service-name.js
var service_name = __webpack_require__(4625);
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

;// CONCATENATED MODULE: ./src/manifests/manifest-schema.js
















const versionShape = { kind: "string", pattern: MANIFEST_VERSION };
/** `1.10` without quotes is the number 1.1 to YAML: no guess is right, so it is refused with what was likely meant. */
const version = {
    shape: versionShape,
    accepts: (spot) => (0,documents_spot/* stringOf */.Je)(spot) !== undefined,
    read(spot) {
        const text = (0,documents_spot/* stringOf */.Je)(spot);
        if (text === undefined)
            throw unquotedVersion(spot) ?? (0,words/* wrongKind */.o)(spot, versionShape);
        if (isManifestVersion(text))
            return text;
        throw (0,place/* errorAt */.O)(spot.at, `${spot.what} must be a version or a build tag, but is ${(0,quote/* quote */.h)(text)}.`);
    },
};
const wordsShape = { kind: "scalar" };
/** Who, when and where are for people: a scalar of any type is taken as it is written. */
const manifest_schema_words = {
    shape: wordsShape,
    accepts: ({ node }) => (0,identity/* isScalar */.jn)(node),
    read(spot) {
        if ((0,identity/* isScalar */.jn)(spot.node))
            return (0,documents_spot/* stringOf */.Je)(spot) ?? spot.node.source ?? String(spot.node.value);
        throw (0,words/* wrongKind */.o)(spot, wordsShape);
    },
};
const entryFields = (0,collections/* openObject */.MA)({
    version: (0,documents_schema/* described */.W)("What runs: a semantic version, or in an environment without `from` the build tag.", version),
    image: maybe("Image without a tag.", (0,scalars/* parsed */.Yz)(parser(image_name/* isImageName */.lS, 'an image with its registry and without a tag, as "ghcr.io/acme/blue"'))),
    tag: maybe("The build's own image tag.", (0,scalars/* parsed */.Yz)(parser(image_tag/* isImageTag */._, "an image tag"), image_tag/* IMAGE_TAG */.N)),
    digest: maybe("Digest of the image: what is deployed, whatever tags say.", (0,scalars/* parsed */.Yz)(parser(digest/* isDigest */.Bc, 'a digest: "sha256:" and 64 lower-case hex digits'), digest/* DIGEST */.Dh)),
    commit: maybe("Commit that the image was built from.", (0,scalars/* parsed */.Yz)(parser(commit_id/* isCommitId */.jh, "a full commit id: 40 lower-case hex digits"), commit_id/* COMMIT_ID */.Gw)),
    deployed: maybe("When it was deployed (RFC 3339, UTC): for people, never for a gate.", manifest_schema_words),
    by: maybe("Who deployed it.", manifest_schema_words),
    run: maybe("Run of the workflow that deployed it.", manifest_schema_words),
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
    return (0,collections/* openObject */.MA)({
        environment: maybe("Environment that this is the manifest of.", (0,scalars/* parsed */.Yz)((text) => sameEnvironment(text, environment))),
        services: maybe("What runs there, by service.", (0,collections/* record */.g1)(parse_service_name/* parseServiceName */.q, entry, service_name/* SERVICE_NAME */.O)),
    });
}
function sameEnvironment(said, environment) {
    if (said === environment)
        return said;
    throw new release_error/* ReleaseError */.K("invalid-config", `By the configuration this is the manifest of ${(0,quote/* quote */.h)(environment)}, but it says that it is of ${(0,quote/* quote */.h)(said)}. Correct the one that is wrong.`);
}
function unquotedVersion({ node, at, what }) {
    if (!(0,identity/* isScalar */.jn)(node) || typeof node.value !== "number")
        return undefined;
    const source = node.source ?? String(node.value);
    const meant = /^\d+\.\d+$/.test(source) ? `${source}.0` : source;
    return (0,place/* errorAt */.O)(at, `${what} must be a string: write ${(0,quote/* quote */.h)(meant)} in quotes: YAML reads ${source} as the number ${node.value}.`);
}
function maybe(description, schema) {
    return (0,collections/* optional */.lq)((0,documents_schema/* described */.W)(description, (0,scalars/* nullable */.me)(schema)));
}
function parser(is, kind) {
    return (text, what) => {
        if (is(text))
            return text;
        throw new release_error/* ReleaseError */.K("invalid-config", `${what} must be ${kind}, but is ${(0,quote/* quote */.h)(text)}.`);
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
            throw (0,place/* errorAt */.O)(at, "A merge key (<<) must name a map.");
        if (source.items.some((pair) => isMergeKey(pair.key))) {
            throw (0,place/* errorAt */.O)(at, "The map that is merged here (<<) merges another one. Write its keys out.");
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
    const document = (0,documents_document/* parseDocument */.T)(source);
    expandMerges(document);
    return (0,documents_schema/* check */.z)(document, manifestSchema(environment, entry)).services ?? new Map();
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

// EXTERNAL MODULE: ./src/refs/ref-name.js
var ref_name = __webpack_require__(6221);
// EXTERNAL MODULE: ./src/setup/source-at.js
var source_at = __webpack_require__(8722);
// EXTERNAL MODULE: ./src/versions/template.js
var versions_template = __webpack_require__(9897);
;// CONCATENATED MODULE: ./src/promotion/milestone.js













const MOST_OF_A_DAY = 1000;
/**
 * Marks a manifest's commit with a dated tag that lists every service's version. A milestone that is on the commit
 * already is the one; a name that another commit has gets `.2`, `.3` and so on.
 */
async function markMilestone(remote, request, world) {
    const manifests = await (0,repository/* openRepository */.h)(remote, world);
    const { commit, dryRun, identity } = request;
    const deadline = world.now().getTime() + request.timeoutMs;
    const { name, message } = await (0,with_state/* reading */.h)(() => draft(manifests, request));
    for (let attempt = 1;; attempt++) {
        const began = world.now().getTime();
        const taken = await listRefs(manifests, [`refs/tags/${name}`, `refs/tags/${name}.*`]);
        const { tag, exists } = freeName(name, commit, new Map([...taken].map(([ref, state]) => [ref, state.commit])));
        if (exists || dryRun)
            return { tag, created: !exists };
        const target = await createTag(manifests, { name: tag, target: commit, message, identity, date: world.now() });
        const swap = await pushRefs(manifests, [{ ref: (0,ref_name/* tagRef */.y6)(tag), target, expected: undefined }], `the milestone ${tag}`);
        if (swap.kind === "updated")
            return { tag, created: true };
        if (swap.kind === "refused")
            throw swap.error;
        const wait = (0,backoff/* jitter */.p)(attempt + 1, world.now().getTime() - began, world);
        if (world.now().getTime() + wait >= deadline)
            throw neverFree(name, attempt);
        await world.sleep(wait);
    }
}
async function draft(manifests, request) {
    const { commit, environment } = request;
    const template = (0,templates/* parseMilestoneTemplate */.mk)(request.template, 'The input "tag"');
    const tip = await (0,tips/* readTip */.av)(manifests, commit, [request.manifest]);
    const source = (0,source_at/* sourceAt */.P)(tip, request.manifest, commit);
    if (tip === undefined || source === undefined)
        throw noManifest(request);
    return {
        name: (0,versions_template/* render */.XX)(template, { date: (0,versions_template/* dateValue */.Y4)(tip.committedAt), environment }),
        message: describe(request, tip.committedAt, parseManifest(source, environment)),
    };
}
/** The first of `name`, `name.2`, `name.3` … that this commit has, else the first that nobody has. */
function freeName(name, commit, taken) {
    const names = Array.from({ length: MOST_OF_A_DAY }, (_, index) => (index === 0 ? name : `${name}.${index + 1}`));
    const own = names.find((candidate) => taken.get(`refs/tags/${candidate}`) === commit);
    const tag = own ?? names.find((candidate) => !taken.has(`refs/tags/${candidate}`));
    if (tag !== undefined && (0,ref_name/* isTagName */.Ij)(tag))
        return { tag, exists: own !== undefined };
    throw new release_error/* ReleaseError */.K("rejected", `There is no name left for a milestone: ${name} to ${name}.${MOST_OF_A_DAY} are all taken. The promotion is done; only its milestone is missing. Put something that differs into milestone-tag.`);
}
function neverFree(name, attempts) {
    return new release_error/* ReleaseError */.K("conflict", `Others took the name ${name} or the next ones in each of ${attempts} attempts to create the milestone. Nothing was written. Run again.`, { retryable: true });
}
function describe({ message, environment }, date, { services }) {
    const title = message === "" ? `${environment} on ${date.toISOString().slice(0, 10)}` : message;
    const lines = [...services].map(([service, { version }]) => `${service} ${version}`).sort();
    return `${title.replace(/\p{Cc}+/gu, " ").trim()}\n\n${lines.join("\n")}\n`;
}
function noManifest({ manifest, commit, environment }) {
    return new release_error/* ReleaseError */.K("unknown-commit", `Commit ${commit} has no ${manifest}, so it is no commit of the ${environment} manifest. Give the output "manifest-commit" of update-manifest. Nothing was written.`);
}


/***/ })

};
