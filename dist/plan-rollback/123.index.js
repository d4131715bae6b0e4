export const id = 123;
export const ids = [123];
export const modules = {

/***/ 8123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planRollback: () => (/* binding */ planRollback)
});

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
function didYouMean(wanted, known) {
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

// EXTERNAL MODULE: ./src/errors/quote.js
var errors_quote = __webpack_require__(6553);
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
    throw new release_error/* ReleaseError */.K(code, `${path} has no ${kind} ${(0,errors_quote/* quote */.h)(name)}.${didYouMean(name, names)} The ${kind}s are: ${shortList(names)}.`);
}
function shortList(names) {
    const shown = names.slice(0, 20).join(", ");
    return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
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
function runs(entry, wanted) {
    return entry?.version === wanted.version && entry.digest === wanted.digest;
}
/** Whether `entry` already is what `wanted` asks for. A wanted entry without digest asks for the version alone. */
function isSameDeployment(entry, wanted) {
    return entry.version === wanted.version && (wanted.digest === undefined || entry.digest === wanted.digest);
}

;// CONCATENATED MODULE: ./src/manifests/one-line.js
const LONGEST = 500;
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
    return [...spaced.slice(0, 2 * LONGEST)].slice(0, LONGEST).join("").trim();
}

;// CONCATENATED MODULE: ./src/manifests/ledger/change.js

/** The commit of a state, as the record of what it did to `service`. */
function changeOf(state, service) {
    const { commit, committedAt } = state;
    const trailers = state.trailers();
    const own = trailers?.services.find((named) => named.service === service);
    // Trailers that speak of other services only say nothing of this one.
    const said = own === undefined ? undefined : trailers;
    return {
        commit,
        committedAt,
        by: said?.actor ?? (oneLine(state.author) || undefined),
        kind: said?.kind,
        reason: said?.reason,
        run: said?.run,
        from: own?.from,
    };
}

;// CONCATENATED MODULE: ./src/manifests/ledger/same-deployment.js
function same_deployment_isSame(left, right) {
    if (left.digest !== undefined && right.digest !== undefined)
        return left.digest === right.digest;
    return left.version === right.version;
}
/**
 * The identity of a run that goes on with `entry`: once a digest is known, it is what the run is told by, so that a
 * version without a digest cannot join two digests into one run.
 */
function sharpened(identity, entry) {
    return identity.digest === undefined && entry.digest !== undefined
        ? { version: identity.version, digest: entry.digest }
        : identity;
}
/** Whether a commit says that it rolls `service` back. It is one only if it also puts back what ran there before. */
function claimsRollback(trailers, service) {
    return trailers?.kind === "rollback" && trailers.services.some((named) => named.service === service);
}

;// CONCATENATED MODULE: ./src/manifests/ledger/blocked.js


/**
 * The newest rollback that took `goal` out of the environment and that no later promotion with
 * `Release-Allowed-Rolled-Back` has lifted; undefined when `goal` may go in. Where nothing blocks, all of the history
 * is read, but only the contents around rollbacks.
 */
function blocked_blocked(service, goal) {
    return new Blocked(service, goal);
}
class Blocked {
    #service;
    #goal;
    /** Newest first; each waits for an older state that shows that what it put back ran before. */
    #claims = [];
    #isLifted = false;
    #confirmed;
    constructor(service, goal) {
        this.#service = service;
        this.#goal = goal;
    }
    read(state) {
        const trailers = state.trailers();
        const matters = claimsRollback(trailers, this.#service) || lifts(trailers, this.#service);
        if (!matters && this.#claims.length === 0)
            return false;
        const entry = state.entry(this.#service);
        if (entry === "unknown")
            return false;
        this.#judge(entry);
        if (this.#confirmed !== undefined)
            return true;
        if (!this.#isLifted && entry !== "absent")
            this.#note(state, entry, trailers);
        return this.#isLifted && this.#claims.length === 0;
    }
    answer() {
        return this.#confirmed;
    }
    /** What the next older entry tells about the claims: whether the newest took the goal out, which ones hold. */
    #judge(entry) {
        for (const claim of this.#claims) {
            claim.tookGoalOut ??= entry !== "absent" && same_deployment_isSame(this.#goal, entry) && !same_deployment_isSame(this.#goal, claim.record.to);
        }
        this.#claims = this.#claims.filter((claim) => claim.tookGoalOut);
        if (entry === "absent")
            return;
        this.#confirmed = this.#claims.find(({ record }) => same_deployment_isSame(record.to, entry))?.record;
    }
    #note(state, entry, trailers) {
        if (lifts(trailers, this.#service) && same_deployment_isSame(this.#goal, entry))
            this.#isLifted = true;
        else if (claimsRollback(trailers, this.#service)) {
            this.#claims.push({ record: { ...changeOf(state, this.#service), to: entry }, tookGoalOut: undefined });
        }
    }
}
function lifts(trailers, service) {
    if (trailers?.allowedRolledBack !== true || trailers.kind === "rollback")
        return false;
    return trailers.services.some((named) => named.service === service);
}

;// CONCATENATED MODULE: ./src/manifests/ledger/current-run.js


/**
 * The run that `service` is in; undefined when the environment does not run it.
 * Another service's change, a comment or a re-deploy of the same digest does not break a run; another digest does, and
 * so does a commit without the service.
 */
function currentRun(service) {
    return new CurrentRun(service);
}
class CurrentRun {
    #service;
    #entry;
    #identity;
    #oldest;
    #isOver = false;
    #previous;
    #ranBefore = false;
    constructor(service) {
        this.#service = service;
    }
    read(state) {
        const entry = state.entry(this.#service);
        if (entry === "unknown")
            return false;
        if (this.#identity === undefined)
            return this.#begin(state, entry);
        if (entry === "absent")
            this.#isOver = true;
        else if (same_deployment_isSame(this.#identity, entry))
            this.#meetSame(state, entry, this.#identity);
        else
            this.#meetOther(state, entry);
        return this.#previous !== undefined && (this.#ranBefore || !this.#claimsRollback());
    }
    answer() {
        if (this.#entry === undefined || this.#oldest === undefined)
            return undefined;
        return {
            entry: this.#entry,
            began: changeOf(this.#oldest, this.#service),
            rollback: this.#ranBefore && this.#claimsRollback(),
            previous: this.#previous,
        };
    }
    #begin(state, entry) {
        if (entry === "absent")
            return true;
        this.#entry = entry;
        this.#identity = entry;
        this.#oldest = state;
        return false;
    }
    #meetSame(state, entry, identity) {
        if (this.#isOver) {
            this.#ranBefore = true;
            return;
        }
        this.#identity = sharpened(identity, entry);
        this.#oldest = state;
    }
    #meetOther(state, entry) {
        this.#isOver = true;
        this.#previous ??= { entry, commit: state.commit };
    }
    #claimsRollback() {
        return claimsRollback(this.#oldest?.trailers(), this.#service);
    }
}

;// CONCATENATED MODULE: ./src/manifests/ledger/departure.js

/**
 * The commit that took `service` out of the environment; undefined when it is there, or has never been: which of the two
 * a run tells.
 */
function departure_departure(service) {
    let oldestWithout;
    let found;
    return {
        read(state) {
            const entry = state.entry(service);
            if (entry === "unknown")
                return false;
            if (entry !== "absent") {
                if (oldestWithout !== undefined)
                    found = { ...changeOf(oldestWithout, service), entry };
                return true;
            }
            oldestWithout = state;
            return false;
        },
        answer: () => found,
    };
}

;// CONCATENATED MODULE: ./src/manifests/ledger/versions-seen.js


/** The highest stable version of `service` (in `range`) that the environment has ever run: upward-moving tags follow it. */
function versions_seen_highestStable(service, range) {
    let highest;
    return {
        read(state) {
            const entry = state.entry(service);
            if (typeof entry === "string" || !isVersion(entry.version) || !isStable(entry.version))
                return false;
            if (range !== undefined && !isWithin(entry.version, range))
                return false;
            if (highest === undefined || compareVersions(entry.version, highest) > 0)
                highest = entry.version;
            return false;
        },
        answer: () => highest,
    };
}
/** The newest entry with this version of `service` that the environment has run, and the newest commit that had it. */
function lastWith(service, version) {
    let found;
    return {
        read(state) {
            const entry = state.entry(service);
            if (typeof entry === "string" || entry.version !== version)
                return false;
            found = { entry, commit: state.commit };
            return true;
        },
        answer: () => found,
    };
}
function isWithin(version, range) {
    const { major, minor } = line(version);
    return major === range.major && (range.minor === undefined || minor === range.minor);
}
/** Whether a commit not older than `since` says that `run` brought this version of `service` in. */
function versions_seen_promotedBy(service, goal, run, since) {
    let found = false;
    return {
        read(state) {
            const trailers = state.trailers();
            const isOurs = trailers?.run === run && trailers.services.some((named) => named.service === service);
            const entry = isOurs ? state.entry(service) : "absent";
            found = typeof entry !== "string" && isSame(goal, entry);
            return found || state.committedAt < since;
        },
        answer: () => found,
    };
}
/** Whether a commit not older than `since` says that `run` rolled `service` back. */
function rolledBackBy(service, run, since) {
    let found = false;
    return {
        read(state) {
            const trailers = state.trailers();
            found = trailers?.run === run && claimsRollback(trailers, service);
            return found || state.committedAt < since;
        },
        answer: () => found,
    };
}
/** All versions of `service` that the environment has ever run. */
function versionsSeen(service) {
    const seen = new Set();
    return {
        read(state) {
            const entry = state.entry(service);
            if (typeof entry !== "string")
                seen.add(entry.version);
            return false;
        },
        answer: () => seen,
    };
}

// EXTERNAL MODULE: ./src/promotion/approved-plan.js
var approved_plan = __webpack_require__(3294);
// EXTERNAL MODULE: ./node_modules/yaml/dist/parse/line-counter.js
var line_counter = __webpack_require__(6317);
// EXTERNAL MODULE: ./node_modules/yaml/dist/public-api.js + 65 modules
var public_api = __webpack_require__(9094);
// EXTERNAL MODULE: ./node_modules/yaml/dist/nodes/identity.js
var identity = __webpack_require__(434);
;// CONCATENATED MODULE: ./src/documents/place.js

/** The `invalid-config` error that says where: `path:line:column: sentence`. */
function errorAt(place, sentence, cause) {
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
    const lineCounter = new line_counter/* LineCounter */.H();
    const parsed = (0,public_api/* parseAllDocuments */.hR)(source.text, { ...OPTIONS, lineCounter });
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
        throw errorAt(placeOf(offset), syntaxSentence(problem, source.text, offset));
    }
    const root = yaml.contents;
    if (root === null || ((0,identity/* isScalar */.jn)(root) && root.value === null))
        return undefined;
    return { ...source, yaml, root, placeOf };
}
function empty({ path }) {
    return errorAt({ path, line: 1, column: 1 }, "The document is empty.");
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
            throw errorAt(at, "A merge key (<<) must name a map.");
        if (source.items.some((pair) => isMergeKey(pair.key))) {
            throw errorAt(at, "The map that is merged here (<<) merges another one. Write its keys out.");
        }
        return source.items;
    });
}
function keyText({ key }) {
    return (0,identity/* isScalar */.jn)(key) ? key.value : key;
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
function unsafe(document, node, why) {
    const sentence = `This cannot be edited safely: ${why} Nothing was written.`;
    return errorAt(document.placeOf(rangeOf(node)?.[0] ?? 0), sentence);
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
    const merge = node.items.find((pair) => isMergeKey(pair.key));
    if (merge === undefined)
        return node;
    throw unsafe(document, merge.key, `${what} takes keys in from elsewhere (<<). Write them out.`);
}
/** A scalar that a single-line scalar can take the place of, and how it is quoted. */
function editableScalar(document, { key, value }, what) {
    refuseSharing(document, value, what);
    if (!(0,identity/* isScalar */.jn)(value))
        throw unsafe(document, value ?? key, `${what} is no single value.`);
    const quoting = quotingOf(value);
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
    return `${scalarText(key, "plain")}: ${scalarText(value, quoted ? "double" : "plain")}`;
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
    const text = scalarText(value, quoted && quoting === "plain" ? "double" : quoting, slot.inBlock);
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
        const name = stringOf(key);
        if (name === undefined)
            throw errorAt(at, `A key of ${parent.what} must be a string.${quotesHint(key)}`);
        if (entries.has(name))
            throw errorAt(at, `The key ${(0,errors_quote/* quote */.h)(name)} is there twice.`);
        const trail = step(parent.trail, name);
        entries.set(name, { key, value: spot(parent.document, pair.value, placeOfValue(parent, pair.value, at), trail) });
    }
    return entries;
}
function itemsOf(parent) {
    if (!(0,identity/* isSeq */.oP)(parent.node))
        return [];
    return parent.node.items.map((item, index) => spot(parent.document, item, placeOf(parent.document, item) ?? parent.at, `${parent.trail}[${index}]`));
}
/** The text of a string; a number, a date or `true` without quotes is none. */
function stringOf({ node }) {
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
        throw errorAt(at, `There is no anchor \`&${node.source}\` above this alias.`);
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

;// CONCATENATED MODULE: ./src/documents/words.js



/** The error for a value of the wrong kind: "`shared` must be a list of strings, but is a number." */
function wrongKind(spot, shape) {
    const hint = wantsString(shape) ? quotesHint(spot) : "";
    return errorAt(spot.at, `${spot.what} must be ${one(shape)}, but is ${kindOf(spot)}.${hint}`);
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
            return orList(shape.values.map((value) => `"${value}"`));
        case "list":
            return `a list of ${many(shape.items)}`;
        case "record":
        case "object":
            return "a map";
        case "union":
            return orList(shape.members.map(one));
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
            return orList(shape.members.map(many));
    }
}
function orList(words) {
    const last = words.at(-1) ?? "nothing";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
function kindOf({ node }) {
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
        accepts: (spot) => stringOf(spot) !== undefined,
        read(spot) {
            const text = stringOf(spot);
            if (text === undefined)
                throw wrongKind(spot, shape);
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
            throw errorAt(spot.at, `${spot.what} must be ${allowed}, but is ${(0,errors_quote/* quote */.h)(text)}.${didYouMean(text, values)}`);
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
            throw wrongKind(spot, flag.shape);
        return value;
    },
};
function flagOf({ node }) {
    return (0,identity/* isScalar */.jn)(node) && typeof node.value === "boolean" ? node.value : undefined;
}
function numberOf({ node }) {
    return (0,identity/* isScalar */.jn)(node) && typeof node.value === "number" ? node.value : undefined;
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
            throw errorAt(spot.at, error.message, error);
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
                throw wrongKind(spot, shape);
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
                    throw errorAt(spot.at, `The key "${name}" is missing${inside(spot)}.`);
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
                throw wrongKind(spot, shape);
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
        accepts: ({ node }) => (0,identity/* isSeq */.oP)(node),
        read(spot) {
            if (!(0,identity/* isSeq */.oP)(spot.node))
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
    const suggestion = didYouMean(key, known) || quotesHint(spot) || ` The known keys are: ${known.join(", ")}.`;
    return errorAt(at, `The key ${(0,errors_quote/* quote */.h)(key)} is not known${inside(spot)}.${suggestion}`);
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
var images_digest = __webpack_require__(3998);
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

// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
;// CONCATENATED MODULE: ./src/services/service-name.js
/** The rule for service names, as the contract says it; `__proto__` and `constructor` can be no names of ours either. */
const SERVICE_NAME = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
function isServiceName(text) {
    return text.length <= 63 && SERVICE_NAME.test(text) && !(text in Object.prototype);
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
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a service's name (${SERVICE_NAME_RULE}), but is ${(0,errors_quote/* quote */.h)(text)}.${suggestion}`);
}

;// CONCATENATED MODULE: ./src/manifests/manifest-schema.js
















const versionShape = { kind: "string", pattern: MANIFEST_VERSION };
/** `1.10` without quotes is the number 1.1 to YAML: no guess is right, so it is refused with what was likely meant. */
const version = {
    shape: versionShape,
    accepts: (spot) => stringOf(spot) !== undefined,
    read(spot) {
        const text = stringOf(spot);
        if (text === undefined)
            throw unquotedVersion(spot) ?? wrongKind(spot, versionShape);
        if (isManifestVersion(text))
            return text;
        throw errorAt(spot.at, `${spot.what} must be a version or a build tag, but is ${(0,errors_quote/* quote */.h)(text)}.`);
    },
};
const wordsShape = { kind: "scalar" };
/** Who, when and where are for people: a scalar of any type is taken as it is written. */
const words = {
    shape: wordsShape,
    accepts: ({ node }) => (0,identity/* isScalar */.jn)(node),
    read(spot) {
        if ((0,identity/* isScalar */.jn)(spot.node))
            return stringOf(spot) ?? spot.node.source ?? String(spot.node.value);
        throw wrongKind(spot, wordsShape);
    },
};
const entryFields = openObject({
    version: described("What runs: a semantic version, or in an environment without `from` the build tag.", version),
    image: maybe("Image without a tag.", parsed(parser(isImageName, 'an image with its registry and without a tag, as "ghcr.io/acme/blue"'))),
    tag: maybe("The build's own image tag.", parsed(parser(isImageTag, "an image tag"), IMAGE_TAG)),
    digest: maybe("Digest of the image: what is deployed, whatever tags say.", parsed(parser(images_digest/* isDigest */.Bc, 'a digest: "sha256:" and 64 lower-case hex digits'), images_digest/* DIGEST */.Dh)),
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
        services: maybe("What runs there, by service.", record(parseServiceName, entry, SERVICE_NAME)),
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
    return errorAt(at, `${what} must be a string: write ${(0,errors_quote/* quote */.h)(meant)} in quotes: YAML reads ${source} as the number ${node.value}.`);
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





const prove_edit_readOne = (source) => modelOf(parseDocument(source).root, source.text);
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
    if (source === undefined || isBlank(source.text))
        return createManifest(source, environment, wanted);
    const current = parseManifest(source, environment).services;
    const changed = wanted.filter(([service, entry]) => {
        const now = current.get(service);
        return now === undefined || !isSameDeployment(now, entry);
    });
    if (changed.length === 0)
        return source.text;
    const document = parseDocument(source);
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
        throw new release_error/* ReleaseError */.K("invalid-input", `The version of ${service} cannot be written to a manifest: it must hold ${rule}, but is ${(0,errors_quote/* quote */.h)(entry.version)}. Nothing was written.`);
    }
    return entryOf({ ...entry, deployed: edit_manifest_words(entry.deployed), by: edit_manifest_words(entry.by), run: edit_manifest_words(entry.run) });
}
function edit_manifest_words(text) {
    return oneLine(text ?? "") || undefined;
}

// EXTERNAL MODULE: ./src/setup/source-at.js
var source_at = __webpack_require__(8722);
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
        throw errorAt(place, "This is not valid JSON. Nothing was written.");
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
    const target = followAlias(document, node);
    return (0,identity/* isMap */.jh)(target) ? target.items.flatMap((pair) => locate_keyText(pair) ?? []) : [];
}
function childOf(document, node, step) {
    const target = followAlias(document, node);
    if ((0,identity/* isMap */.jh)(target))
        return keyed(document, target, step);
    if (!(0,identity/* isSeq */.oP)(target) || !/^(0|[1-9][0-9]{0,8})$/.test(step))
        return undefined;
    const index = Number(step);
    return index < target.items.length ? { slot: { value: target.items[index] }, step: index } : undefined;
}
function keyed(document, map, step) {
    const exact = map.items.find(({ key }) => (0,identity/* isScalar */.jn)(key) && key.value === step);
    const pair = exact ?? map.items.find((one) => locate_keyText(one) === step) ?? mergedPair(document, map, step);
    return pair === undefined ? undefined : { slot: pair, step: keyOf(pair, document.text) };
}
function mergedPair(document, map, step) {
    const merged = map.items.filter(({ key }) => isMergeKey(key)).map(({ value }) => followAlias(document, value));
    const sources = merged.flatMap((one) => ((0,identity/* isSeq */.oP)(one) ? one.items.map((item) => followAlias(document, item)) : [one]));
    const pairs = sources.flatMap((source) => ((0,identity/* isMap */.jh)(source) ? source.items : []));
    return pairs.find((pair) => locate_keyText(pair) === step);
}
/** A key that is a number or a truth value goes by the way it is written. */
function locate_keyText({ key }) {
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
    throw errorAt(document.placeOf(rangeOf(slot.value)?.[0] ?? 0), `"${pointer}" is in ${hits.length} documents of this file, so it cannot be told which one is meant. Give each document a file of its own. Nothing was written.`);
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
    const suggestion = end === undefined ? "" : didYouMean(missing, keysAt(end.document, end.node));
    const where = reached.length === 0 ? "The file" : `"${pointerText(reached)}"`;
    return errorAt(place, `${where} has no ${(0,errors_quote/* quote */.h)(missing)}, so "${pointer}" is not there.${suggestion} Add it, with any value, or correct \`files\` in the configuration. Nothing was written.`);
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
    const document = parseDocument(source);
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
    throw errorAt(document.placeOf(rangeOf(images[found[1] ?? 0])?.[0] ?? 0), `"images" has ${found.length} entries for ${image ?? service}, so it cannot be told which one deploys ${service}. Keep one. Nothing was written.`);
}
function noEntry(document, { image, service }) {
    const root = (0,identity/* isMap */.jh)(document.root) ? pairsByKey(document.root).get("images")?.key : undefined;
    return errorAt(document.placeOf(rangeOf(root)?.[0] ?? 0), `"images" has no entry for ${image}, which ${service} is deployed from. Add "- name: ${image}" under "images:", with the name that the resources use. Nothing was written.`);
}
function sharedEntry(document, index, services) {
    return errorAt(document.placeOf(rangeOf(imageEntries(document)[index])?.[0] ?? 0), `This entry of "images" stands for ${services.join(" and for ")}: each service needs its own. Nothing was written.`);
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
function soak_isEnough({ soak, minimumAge = 0 }, known, now) {
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

;// CONCATENATED MODULE: ./src/versions/template.js




/** Everything that can stand in braces in a template, anywhere in the configuration. */
const PLACEHOLDERS = [
    "service",
    "version",
    "major",
    "minor",
    "patch",
    "prerelease",
    "sha",
    "short-sha",
    "branch",
    "date",
    "environment",
    "image",
    "tag",
    "digest",
];
/**
 * Reads a template in which the placeholders `allowed` may stand.
 * @throws ReleaseError `invalid-input`: an unknown placeholder (with a suggestion), one that means nothing here, a
 * brace without its other half, an empty text.
 */
function parseTemplate(text, allowed, what) {
    if (text === "")
        throw new release_error/* ReleaseError */.K("invalid-input", `${what} must not be empty.`);
    const parts = text
        .split(/(\{[^{}]*\})/)
        .filter((piece) => piece !== "")
        .map((piece) => parsePart(piece, text, allowed, what));
    return { text, parts };
}
/** What `parseTemplate` takes, for readers of a schema's shape. */
function templatePattern(allowed) {
    return new RegExp(`^([^{}]|\\{(${allowed.join("|")})\\})+$`);
}
function parsePart(piece, text, allowed, what) {
    if (piece.startsWith("{") && piece.endsWith("}")) {
        const name = piece.slice(1, -1);
        const placeholder = allowed.find((known) => known === name);
        if (placeholder === undefined)
            throw unknownPlaceholder(name, text, allowed, what);
        return { placeholder };
    }
    if (/[{}]/.test(piece)) {
        throw new release_error/* ReleaseError */.K("invalid-input", `${what} has a brace without its other half: ${(0,errors_quote/* quote */.h)(text)}.`);
    }
    return { literal: piece };
}
function unknownPlaceholder(name, text, allowed, what) {
    const known = PLACEHOLDERS.some((placeholder) => placeholder === name);
    const problem = known ? "which means nothing here" : "which is no placeholder";
    const list = allowed.map((placeholder) => `{${placeholder}}`).join(", ");
    const suggestion = known ? "" : didYouMean(name, allowed);
    return new release_error/* ReleaseError */.K("invalid-input", `${what} is ${(0,errors_quote/* quote */.h)(text)} and holds ${(0,errors_quote/* quote */.h)(`{${name}}`)}, ${problem}.${suggestion} It can hold ${list}.`);
}
/** Whether `placeholder` stands in the template. */
function template_holds(template, placeholder) {
    return template.parts.some((part) => "placeholder" in part && part.placeholder === placeholder);
}
/** The template's text for these values; every placeholder that its type allows needs one. */
function render(template, values) {
    return template.parts.map((part) => ("literal" in part ? part.literal : values[part.placeholder])).join("");
}
/** What a commit gives to a template: `{sha}` has 40 hex digits, `{short-sha}` 7. */
function commitValues(commit) {
    return { sha: commit, "short-sha": (0,commit_id/* shortId */.m_)(commit) };
}
/** `{date}`: YYYYMMDD in UTC. */
function dateValue(date) {
    return date.toISOString().slice(0, 10).replaceAll("-", "");
}

// EXTERNAL MODULE: ../../node_modules/semver/functions/compare.js
var functions_compare = __webpack_require__(6841);
// EXTERNAL MODULE: ../../node_modules/semver/functions/parse.js
var parse = __webpack_require__(5797);
;// CONCATENATED MODULE: ./src/versions/version.js




const MAX_LENGTH = 100;
function version_isVersion(text) {
    // A Git ref may not end in `.lock`, so such a version could have no tag.
    return text.length <= MAX_LENGTH && !text.endsWith(".lock") && parse(text)?.version === text;
}
/** @throws ReleaseError `invalid-input` that says what is wrong and, where it can be told, what was meant. */
function parseVersion(text, what) {
    if (version_isVersion(text))
        return text;
    throw new ReleaseError("invalid-input", `${what} ${complaint(text)}`);
}
function complaint(text) {
    if (text === "")
        return "must be a version such as 1.6.0, but is empty.";
    if (text.length > MAX_LENGTH)
        return `must be at most ${MAX_LENGTH} characters long, but has ${text.length}.`;
    const meant = suggestion(text);
    if (/^[^+]+\+/.test(text)) {
        return `must have no build metadata (${quote(text)}): an image tag cannot hold a "+".${meant}`;
    }
    if (text.endsWith(".lock"))
        return `must not end in ".lock" (${quote(text)}): Git refuses such a tag.`;
    return `must be a version such as 1.6.0 or 1.6.0-rc.1 (no "v", no leading zeros), but is ${quote(text)}.${meant}`;
}
function suggestion(text) {
    const loose = /^\s*[vV=]*\s*(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(-[0-9A-Za-z.-]+)?(?:\+.*)?\s*$/.exec(text);
    if (loose === null)
        return "";
    const [, major = "0", minor = "0", patch = "0", prerelease = ""] = loose;
    const meant = `${[major, minor, patch].map(Number).join(".")}${prerelease}`;
    return version_isVersion(meant) ? ` Did you mean ${meant}?` : "";
}
/** Negative, zero or positive, by the precedence of SemVer 2.0.0, section 11. */
function version_compareVersions(left, right) {
    return compare(left, right);
}
function version_isStable(version) {
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
function version_line(version) {
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
    const parsed = parse(version);
    if (parsed === null)
        throw new release_error/* ReleaseError */.K("internal", `${(0,errors_quote/* quote */.h)(version)} was taken for a version, but is none.`);
    return parsed;
}

;// CONCATENATED MODULE: ./src/promotion/file-values.js




const VERSION_PARTS = ["major", "minor", "patch", "prerelease"];
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
    if (!version_isVersion(version))
        refuseParts(environment, rule, version);
    return render(rule.value, {
        ...(version_isVersion(version) ? versionValues(version) : { major: "", minor: "", patch: "", prerelease: "" }),
        ...(commit === undefined ? { sha: "", "short-sha": "" } : commitValues(commit)),
        service: rule.service,
        environment,
        version,
        image: image ?? "",
        tag: tag ?? "",
        digest: digest ?? "",
    });
}
function requireInput(environment, rule, input, used) {
    if (!used.some((placeholder) => template_holds(rule.value, placeholder)))
        return;
    throw new release_error/* ReleaseError */.K("invalid-input", `${rule.path} of ${environment} gets ${(0,errors_quote/* quote */.h)(rule.value.text)} for ${rule.service}, so the input "${input}" must be given. Nothing was written.`);
}
function refuseParts(environment, rule, version) {
    const part = VERSION_PARTS.find((one) => template_holds(rule.value, one));
    if (part === undefined)
        return;
    throw new release_error/* ReleaseError */.K("invalid-input", `${rule.path} of ${environment} gets ${(0,errors_quote/* quote */.h)(rule.value.text)} for ${rule.service}, but ${(0,errors_quote/* quote */.h)(version)} is no version such as 1.6.0, so it has no {${part}}. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/promotion/goal.js
/** Of a version whose tag is there, or that has none. */
const NOTHING_TO_OWN = { tag: "keep", branch: "none", head: null };
/** `blue 1.6.0 in staging`, for sentences. */
function describeGoal(goal, environment) {
    return `${goal.service.name} ${goal.version} in ${environment.name}`;
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
            ...(digest !== undefined && (0,images_digest/* isDigest */.Bc)(digest) && { digest }),
            ...(commit !== undefined && (0,commit_id/* isCommitId */.jh)(commit) && { commit }),
            ...(from !== undefined && { from }),
        },
    ];
}
function originOf(text) {
    const at = text?.lastIndexOf("@") ?? -1;
    if (text === undefined || at < 1)
        return undefined;
    const commit = text.slice(at + 1);
    return (0,commit_id/* isCommitId */.jh)(commit) ? { environment: text.slice(0, at), commit } : undefined;
}
function firstValue(lines, name) {
    return lines.find(([known]) => known === name)?.[1];
}

;// CONCATENATED MODULE: ./src/manifests/ledger/plain-manifest.js







const IGNORED = /^ *(#.*)?$/;
const LINE = /^( *)([a-z0-9][a-z0-9._-]*|"[a-z0-9._-]+"):(?: (?:"([ !#-[\]-~]*)"|([^\s"]+)))?(?: +#.*)?$/;
/**
 * Reads a manifest that is written as ours are: three levels in block style, a string on each line, nothing else.
 * Undefined for any other, which a YAML parser must read. A history has thousands of versions of one manifest, and
 * this is about ten times as fast.
 */
function readPlainManifest(text, environment) {
    const reader = new PlainReader(environment);
    return text.split(/\r?\n/).every((line) => IGNORED.test(line) || reader.take(line)) ? reader.finish() : undefined;
}
/** Takes lines one by one; anything unusual is a no. */
class PlainReader {
    #environment;
    #services = new Map();
    #rootKeys = new Set();
    #service;
    #indent;
    #deeper;
    constructor(environment) {
        this.#environment = environment;
    }
    take(line) {
        const [, margin, quotedKey, quoted, plain] = LINE.exec(line) ?? [];
        if (margin === undefined || quotedKey === undefined)
            return false;
        if (plain !== undefined && !isSafePlain(plain))
            return false;
        const key = quotedKey.replaceAll('"', "");
        if (key === quotedKey && !isSafePlain(key))
            return false;
        const value = quoted ?? plain;
        if (margin.length === 0)
            return this.#takeRoot(key, value);
        return value === undefined ? this.#takeService(margin.length, key) : this.#takeField(margin.length, key, value);
    }
    finish() {
        return this.#closeService() ? this.#services : undefined;
    }
    #takeRoot(key, value) {
        if (this.#rootKeys.has(key) || this.#rootKeys.has("services"))
            return false;
        this.#rootKeys.add(key);
        return key === "services" ? value === undefined : key === "environment" && value === this.#environment;
    }
    #takeService(indent, name) {
        if (!this.#rootKeys.has("services") || !this.#closeService())
            return false;
        this.#indent ??= indent;
        if (!isServiceName(name) || this.#services.has(name) || indent !== this.#indent)
            return false;
        this.#service = { name, fields: new Map() };
        this.#deeper = undefined;
        return true;
    }
    #takeField(indent, key, value) {
        if (this.#service === undefined || indent <= (this.#indent ?? 0) || this.#service.fields.has(key))
            return false;
        this.#deeper ??= indent;
        this.#service.fields.set(key, value);
        return indent === this.#deeper;
    }
    #closeService() {
        if (this.#service === undefined)
            return true;
        const { name, fields } = this.#service;
        const version = fields.get("version");
        if (version === undefined || !isManifestVersion(version))
            return false;
        const [image, tag, digest, commit] = ["image", "tag", "digest", "commit"].map((key) => fields.get(key));
        if (image !== undefined && !isImageName(image))
            return false;
        if (tag !== undefined && !isImageTag(tag))
            return false;
        if (digest !== undefined && !(0,images_digest/* isDigest */.Bc)(digest))
            return false;
        if (commit !== undefined && !(0,commit_id/* isCommitId */.jh)(commit))
            return false;
        const [deployed, by, run] = ["deployed", "by", "run"].map((key) => fields.get(key));
        this.#services.set(name, entryOf({ version, image, tag, digest, commit, deployed, by, run }));
        return true;
    }
}

;// CONCATENATED MODULE: ./src/manifests/ledger/ledger.js




/**
 * Reads the history of an environment, newest first along first parents, until every question has its answer, and no
 * version more. Ask each question for its answer afterwards.
 * @throws ReleaseError `invalid-config` when the newest manifest cannot be read.
 */
async function ask(versions, file, questions) {
    let open = [...questions];
    if (open.length === 0)
        return;
    let isNewest = true;
    for await (const version of versions) {
        if (isNewest && version.content !== undefined) {
            parseManifest({ path: file.path, text: version.content }, file.environment);
        }
        isNewest = false;
        const state = ledger_stateOf(version, file);
        open = open.filter((question) => !question.read(state));
        if (open.length === 0)
            return;
    }
}
/** The same question, about nothing older than `date`: what cannot have happened before need not be looked for there. */
function noOlderThan(date, question) {
    if (date === undefined)
        return question;
    return {
        read: (state) => question.read(state) || state.committedAt < date,
        answer: () => question.answer(),
    };
}
/** One state of an environment. */
function ledger_stateOf({ commit, committedAt, author, message, content }, file) {
    const services = once(() => ledger_entriesOf(content, file));
    return {
        commit,
        committedAt,
        author,
        entry(service) {
            const known = services();
            return known === undefined ? "unknown" : (known.get(service) ?? "absent");
        },
        trailers: once(() => presentNames(readTrailers(message), file.renames)),
    };
}
function ledger_entriesOf(content, { path, environment, renames }) {
    if (content === undefined)
        return new Map();
    const known = readPlainManifest(content, environment);
    if (known !== undefined)
        return allJoined(known, renames);
    const salvaged = salvageManifest({ path, text: content }, environment);
    if (salvaged === undefined)
        return undefined;
    return allJoined(new Map([...salvaged].map(([service, entry]) => [service, entry ?? "unknown"])), renames);
}
function presentNames(trailers, renames) {
    if (trailers === undefined || renames.size === 0)
        return trailers;
    const services = new Map(trailers.services.map((said) => [said.service, said]));
    return { ...trailers, services: [...allJoined(services, renames)].map(([service, said]) => ({ ...said, service })) };
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./src/promotion/history-facts.js













/** All questions to an environment's history in one pass over it. */
async function readHistory(planning, found) {
    const { environment, world } = planning;
    const again = startedAgain(world.env);
    const questions = found.map(({ goal, digest }) => {
        const service = goal.service.name;
        const identity = { version: goal.version, digest };
        const upward = environment.imageTags.filter(({ moves }) => moves === "upward");
        return {
            arrival: arrival(service),
            gone: environment.approvals.asks === "pull-request" ? [departure(service)] : [],
            rolledBack: blocked(service, identity),
            earlier: again === undefined ? [] : [promotedBy(service, identity, again, firstAttemptSince(world.now()))],
            highest: upward.map((rule) => ({ rule, question: highestStable(service, history_facts_rangeOf(rule, goal.semver)) })),
            before: askedOfSource(planning, goal, digest),
        };
    });
    const here = questions.flatMap((one) => [
        one.arrival,
        ...one.gone,
        one.rolledBack,
        ...one.earlier,
        ...one.highest.map(({ question }) => question),
    ]);
    const there = questions.flatMap(({ before }) => Object.values(before).filter((question) => question !== undefined));
    const disagreements = disagreementsNow();
    await askAll(stateOf(planning, environment.name), [...here, disagreements]);
    if (environment.from !== undefined)
        await askAll(stateOf(planning, environment.from), there);
    const facts = questions.map((one) => ({
        arrival: one.arrival.answer(),
        changedAt: (one.arrival.answer() ?? one.gone[0]?.answer())?.committedAt,
        rolledBack: one.rolledBack.answer(),
        rolledBackBefore: one.before.rolledBack?.answer(),
        isRepeated: one.earlier.some((question) => question.answer()),
        stretches: one.before.stretches?.answer() ?? [],
        rises(version, rule) {
            const highest = one.highest.find((other) => other.rule === rule)?.question.answer();
            return highest === undefined || compareVersions(version, highest) >= 0;
        },
    }));
    return { facts, warnings: disagreements.answer() };
}
/** What the history of `from` has to tell of a goal: as much as the rules here ask for. */
function askedOfSource(planning, { service, version, takenFrom }, digest) {
    const { environment, world } = planning;
    const { from, minimumAge } = environment;
    if (from === undefined)
        return {};
    const identity = { version, digest };
    const now = world.now();
    const runsNow = stateOf(planning, from).manifest.services.get(service.name);
    const isPast = takenFrom?.environment === from && (runsNow === undefined || !isSame(runsNow, identity));
    return {
        ...(isPast && { rolledBack: blocked(service.name, identity) }),
        ...(minimumAge !== undefined && {
            stretches: stretches(service.name, identity, (known) => isEnough(environment, known, now)),
        }),
    };
}
async function askAll(state, questions) {
    await ask(state.versions(), state.file, questions);
}
/** `latest` looks at all versions, `{major}.{minor}` and `{major}` at those of their line. */
function history_facts_rangeOf({ template }, version) {
    if (version === undefined || !holds(template, "major"))
        return undefined;
    const { major, minor } = line(version);
    return holds(template, "minor") ? { major, minor } : { major };
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
    const parts = ["major", "minor", "patch", "prerelease"].some((part) => holds(rule.template, part));
    if (goal.semver === undefined)
        return !parts && rule.moves !== "upward";
    return rule.moves !== "upward" || (isStable(goal.semver) && rises(goal.semver, rule));
}
/** The tag that a rule gives to a service's version. */
function renderTag(rule, { service, version, semver, commit }, environment) {
    const none = { major: "", minor: "", patch: "", prerelease: "" };
    const tag = render(rule.template, {
        ...(semver === undefined ? none : versionValues(semver)),
        ...commitValues(commit),
        version,
        service: service.name,
        environment: environment.name,
    });
    if (isImageTag(tag))
        return tag;
    throw new release_error/* ReleaseError */.K("invalid-config", `The image tag "${rule.template.text}" of ${environment.name} would be "${tag}" for ${service.name} ${version}, which no registry takes (letters, digits, ".", "_" and "-", 128 at most). Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/promotion/plan.js
/** The plan's own format; a plan of another one is refused, since the action that reads it may be another release. */
const PLAN_FORMAT = 1;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/http/transport.js
var http_transport = __webpack_require__(356);
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
    const path = image_name_repositoryPath(image);
    return isDockerHub(registryHost(image)) && !path.includes("/") ? `library/${path}` : path;
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
function json_field_textField(value, name) {
    const text = field(value, name);
    return typeof text === "string" ? text : undefined;
}
function listField(value, name) {
    const list = field(value, name);
    return Array.isArray(list) ? list : [];
}

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
    const children = listField(parseJson(manifest.bytes.toString("utf8")), "manifests");
    return children.flatMap((child) => {
        const digest = json_field_textField(child, "digest") ?? "";
        return (0,images_digest/* isDigest */.Bc)(digest) ? [{ digest, platform: platformOf(field(child, "platform")) }] : [];
    });
}
function platformOf(platform) {
    const parts = ["os", "architecture", "variant"].map((name) => json_field_textField(platform, name) ?? "");
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


const refusals_LONGEST = 300;
/**
 * The registry's own codes and messages (distribution specification, "Error Codes"), one line, at most 300 characters.
 * A body may be anything: plain text is quoted, a web page is not.
 */
function registryWords(answer) {
    const text = answer.body.toString("utf8");
    const errors = listField(parseJson(text), "errors").slice(0, 3).map(describeError).filter(Boolean);
    const plain = /^\s*[<{[]/.test(text) ? "" : text;
    const line = (errors.length > 0 ? errors.join("; ") : plain).replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]+/gu, " ").trim();
    return line.length > refusals_LONGEST ? `${line.slice(0, refusals_LONGEST)}…` : line;
}
function describeError(error) {
    const detail = field(error, "detail");
    const parts = [
        json_field_textField(error, "code"),
        json_field_textField(error, "message"),
        typeof detail === "string" ? detail : undefined,
    ];
    return parts.filter((part) => part !== undefined && part !== "").join(": ");
}
/** `403 (DENIED: permission_denied: write_package)` */
function statusWords(answer) {
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
    return new release_error/* ReleaseError */.K("unauthorized", `${task.host} does not let us ${task.words}: it answered ${statusWords(answer)}. ${remedy(task.host, haveCredentials)}`);
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
    return new release_error/* ReleaseError */.K("rejected", `${task.host} refused to ${task.words}: it answered ${statusWords(answer)}. That tag was not written. Check the registry's rules for this repository: that it exists, how many tags it may hold, which may be moved.`);
}

;// CONCATENATED MODULE: ./src/registry/read-manifest.js







/**
 * A manifest out of a registry's answer, checked by distribution-spec 1.1, "Pulling manifests".
 * @param reference the digest that was asked for, if it was one
 * @param name the image with its tag or digest, for sentences
 */
function manifestFrom(answer, reference, name, task) {
    if (answer.status !== 200)
        throw unavailable(task, `${task.host} answered ${statusWords(answer)}`);
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
    const document = parseJson(answer.body.toString("utf8"));
    const own = json_field_textField(document, "mediaType");
    const header = (answer.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
    const mediaType = header || own || "";
    if (isDockerSchema1(mediaType))
        throw unsupported(name, "in Docker's schema 1, a format that registries have given up");
    if (own !== undefined && own !== mediaType) {
        const contradiction = `sent it as ${(0,errors_quote/* quote */.h)(mediaType)}, while its own mediaType is ${(0,errors_quote/* quote */.h)(own)}; it is not used`;
        throw unavailable(task, `${task.host} ${contradiction}`, { retryable: false });
    }
    if (document === undefined)
        throw unavailable(task, `${task.host} answered with something that is no manifest`);
    if ([...IMAGE_MANIFESTS, ...INDEXES].includes(mediaType))
        return mediaType;
    throw unsupported(name, `of the media type ${(0,errors_quote/* quote */.h)(mediaType)}, which is no image's`);
}
function unsupported(name, what) {
    return new release_error/* ReleaseError */.K("unsupported", `${name} is ${what}, so it was left alone. Build the image anew as an OCI image or in Docker's schema 2 (any builder of today does).`);
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
    const send = (request) => sendPatiently(transport, request, clock);
    return {
        keepSecret: (text) => void secrets.add(text),
        async ask(request, task) {
            const { outcome, atHome, url } = await followRedirects(send, request);
            if (outcome.kind === "fault") {
                throw unavailable(task, `${url.host} ${outcome.words}`, { retryable: outcome.transient });
            }
            const answer = outcome.status < 400 ? outcome : blotOut(outcome, secrets);
            if (isTransient(answer))
                throw unavailable(task, `${url.host} answered ${statusWords(answer)}${pauseWords(answer, clock)}`);
            if (!atHome && answer.status >= 400) {
                throw unavailable(task, `${task.host} redirected to ${url.host}, which answered ${statusWords(answer)}`);
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
    const pause = retryAfter(answer, clock.now());
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
    const body = parseJson(answer.body.toString("utf8"));
    const token = json_field_textField(body, "token") ?? json_field_textField(body, "access_token") ?? "";
    // Anything else could not stand in a header.
    if (answer.status !== 200 || !/^[\x21-\x7e]+$/.test(token)) {
        const words = answer.status === 200 ? "without a token" : statusWords(answer);
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
    throw unavailable(task, `${task.host} names ${(0,errors_quote/* quote */.h)(realm)} as its token service, which is no https address, so no credentials were sent there`, { retryable: false });
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
        const host = registryHost(image);
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
            const host = registryHost(image);
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
                throw unavailable(task, `it answered ${statusWords(answer)}`);
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
                throw unavailable(task, `${task.host} answered ${statusWords(answer)}`);
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
        throw unavailable(task, `${task.host} answered ${statusWords(answer)}`);
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
    const config = parseJson(text);
    if (config !== undefined)
        return config;
    throw new release_error/* ReleaseError */.K("invalid-input", `Docker's ${path} is not JSON, so the registry's credentials in it could not be read and no registry was asked. Log in again (docker login, or docker/login-action), or give username and password.`);
}
/** What `docker login` wrote for `host`. Credential helpers are not asked. */
function credentialsInDockerConfig(config, host) {
    const auths = field(config, "auths");
    if (typeof auths !== "object" || auths === null)
        return undefined;
    const keys = Object.keys(auths).filter((key) => names(key, host));
    const exactFirst = keys.sort((a, b) => Number(b === host) - Number(a === host));
    for (const key of exactFirst) {
        const credentials = credentialsOf(field(auths, key), host);
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
    const auth = json_field_textField(entry, "auth");
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

// EXTERNAL MODULE: ./src/refs/ref-name.js
var ref_name = __webpack_require__(6221);
;// CONCATENATED MODULE: ./src/services/service.js
/** The names that a service's tags, branches and entries may have: its own first. */
function service_namesOf({ name, renamedFrom }) {
    return renamedFrom === undefined ? [name] : [name, renamedFrom];
}

;// CONCATENATED MODULE: ./src/versions/service-tag.js




/** The Git tag of a service's version. */
function serviceTag(template, service, version) {
    const name = render(template, { service, version });
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
    return version_isVersion(version) ? version : undefined;
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
        const tag = render(template, { service: name, version: "1.0.0" });
        if (!(0,ref_name/* isTagName */.Ij)(tag))
            throw refusedByGit("tags.service", name, tag, at);
        const other = template_holds(template, "service")
            ? names.find((each) => each !== name && mayOwn(template, each, name))
            : undefined;
        if (other === undefined)
            continue;
        throw errorAt(at, `\`tags.service\` is ${(0,errors_quote/* quote */.h)(template.text)}, by which a tag of the service "${name}" can be read as one of ` +
            `"${other}", too. Put a "/" between {service} and {version}.`);
    }
}
/** Whether a tag of `owner` also reads as one of `service`: tried with a stable version and a pre-release. */
function mayOwn(template, service, owner) {
    if (!owner.startsWith(service) && !owner.endsWith(service))
        return false;
    return ["1.0.0", "1.0.0-rc.1"].some((version) => {
        const tag = render(template, { service: owner, version });
        return matchTag(template, service, tag) !== undefined;
    });
}
function checkReleaseBranches(services, { value: template, at }) {
    needsService("tags.release-branch", services, template, at);
    for (const { name } of services) {
        const branch = render(template, { service: name, major: "1", minor: "0" });
        if (!(0,ref_name/* isBranchName */.Q8)(branch))
            throw refusedByGit("tags.release-branch", name, branch, at);
    }
}
function needsService(key, services, template, at) {
    if (services.length < 2 || template_holds(template, "service"))
        return;
    throw errorAt(at, `\`${key}\` is ${(0,errors_quote/* quote */.h)(template.text)}, but must hold {service}, because there are ${services.length} services.`);
}
function refusedByGit(key, service, name, at) {
    return errorAt(at, `\`${key}\` gives ${(0,errors_quote/* quote */.h)(name)} for the service "${service}", which is a name that Git refuses.`);
}
function checkImages(services, tags) {
    const common = tags.find((tag) => !template_holds(tag, "service"));
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
    return errorAt(second.imageAt, `The services "${first.name}" and "${second.name}" have the same image, ${second.image}, and there the tag ` +
        `${(0,errors_quote/* quote */.h)(tag.text)} would stand for both. Give each service an image of its own (put {service} into \`image\`), ` +
        "or put {service} into every tag.");
}

;// CONCATENATED MODULE: ./src/config/environment-name.js



function isEnvironmentName(text) {
    return text.length <= 63 && SERVICE_NAME.test(text) && !(text in Object.prototype);
}
/** @throws ReleaseError `invalid-input` with the rule. */
function parseEnvironmentName(text, what) {
    if (isEnvironmentName(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be an environment's name (lower-case letters and digits, with single ".", "_" or "-" between them, ` +
        `63 characters at most), but is ${(0,errors_quote/* quote */.h)(text)}.`);
}

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
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a date or a date with a time, such as 2025-12-20, 2025-12-20T18:00 or 2025-12-20T18:00Z, but is ${(0,errors_quote/* quote */.h)(text)}.`);
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
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a time zone's name in the IANA database, such as "Europe/Berlin" or "UTC", but is ${(0,errors_quote/* quote */.h)(text)}.`);
}

;// CONCATENATED MODULE: ./src/calendar/window.js

/** In the order of `Date`. */
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/**
 * Whether the clock shows a time of the window: what it shows twice is twice in it, and what it jumps over never.
 */
function window_isWithin({ days, hours, zone }, instant) {
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
        .filter((edge) => edge > instant && windows.some((window) => window_isWithin(window, edge)) === isOpen)
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
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a team, such as "acme/tech-leads", but is ${(0,errors_quote/* quote */.h)(text)}.`);
}
/** @throws ReleaseError `invalid-input` */
function parseApprover(text, what) {
    if (text.includes("/"))
        return { team: parseTeam(text, what) };
    if (APPROVER.test(text))
        return { user: text.toLowerCase() };
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a login, such as "octocat", or a team, such as "acme/tech-leads", but is ${(0,errors_quote/* quote */.h)(text)}.`);
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
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a whole number of seconds, minutes, hours or days, such as 90s, 90m, 24h or 2d, but is ${(0,errors_quote/* quote */.h)(text)}.`);
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
    const suggestion = name !== text && isWorkflowFile(name) ? ` Did you mean ${(0,errors_quote/* quote */.h)(name)}?` : "";
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be the name of a file in .github/workflows, such as smoke.yaml, but is ${(0,errors_quote/* quote */.h)(text)}.${suggestion}`);
}

;// CONCATENATED MODULE: ./src/config/gate-schema.js















const HOURS = /^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$/;
const CHECK = /^[^\p{Cc}]{1,200}$/u;
const duration = parsed(parseDuration, DURATION);
const zone = described("IANA time zone, such as `Europe/Berlin`.", parsed(parseTimeZone, TIME_ZONE));
const gate_schema_window = object({
    days: described("Days on which the hours begin.", list(oneOf(...DAYS))),
    hours: described("From and to, such as `09:00-16:00`; `22:00-06:00` goes over midnight, `00:00-24:00` is the whole day.", parsed(parseHours, HOURS)),
    zone,
});
const freeze = object({
    from: described("First day, or the date and time at which it begins.", parsed(parseMoment, MOMENT)),
    to: described("Last day, or the date and time at which it ends.", parsed(parseMoment, MOMENT)),
    zone: optional(zone),
    reason: described("Why; people read it who are stopped by it.", parsed(parseReason)),
    by: optional(described("Who decided it: whom to ask.", parsed(parseReason))),
    except: optional(described("Services that may go in all the same.", list(placed(parsed(parseServiceName, SERVICE_NAME))))),
});
const count = wholeNumber(100);
const approvals = union(count, object({
    required: described("How many people.", count),
    by: optional(described("Who may: logins, and teams as `org/team`. Left out: whoever may review the environment.", list(parsed(parseApprover, APPROVER)))),
    "of-each": optional(described("How many of a team must be among them, such as `{ acme/release-managers: 1, acme/tech-leads: 1 }`.", record(parseTeam, count, TEAM))),
    authors: optional(described("Whether those who wrote the commits that ship may approve them.", oneOf(...AUTHORS_RULES))),
}));
const workflow = parsed(parseWorkflowFile, WORKFLOW_FILE);
const verify = object({
    before: optional(described("What a version must pass before it comes here.", workflow)),
    after: optional(described("What is started once a version is here, and must have passed before it goes on.", workflow)),
});
/** The keys of an environment that say what may come in, and when. `null` takes away what it has by default. */
const gateFields = {
    "minimum-age": optional(described("How long a version must have run in `from` before it comes here, such as `24h`, `90m` or `2d`.", placed(nullable(duration)))),
    "on-too-young": optional(described("What happens to a version below the minimum age.", placed(oneOf(...ON_TOO_YOUNG)))),
    soak: optional(described("Which time in `from` counts for the minimum age: the newest unbroken one, or the longest.", placed(oneOf(...SOAKS)))),
    take: optional(described("What may be taken: what `from` runs, or any version that ran there long enough and was not rolled back.", placed(oneOf(...TAKES)))),
    windows: optional(described("When promotions may happen; left out: always.", placed(list(placed(gate_schema_window))))),
    freezes: optional(described("When no promotion may happen.", list(placed(freeze)))),
    "required-checks": optional(described("Checks that must have passed on the commit, by their names on GitHub.", list(parsed(parseCheck, CHECK)))),
    verify: optional(described("Workflows of your own that say whether a version is good: files in `.github/workflows` of the default branch that are started by `workflow_dispatch`.", verify)),
    approvals: optional(described("How many people must approve, and who may.", placed(approvals))),
    approval: optional(described("Where people approve: in GitHub's environment of that name, which has required reviewers; or on a pull request, for private repositories whose plan has none.", placed(oneOf(...ASKS)))),
    "rollback-approvals": optional(described("How many must approve a rollback to what ran before.", count)),
    "emergency-approvals": optional(described("How many must approve an emergency.", count)),
    "approval-expires": optional(described("How long an approval holds, such as `24h`.", duration)),
};
function parseHours(text, what) {
    const [from, to] = text.split("-").map(parseTimeOfDay);
    if (HOURS.test(text) && from !== undefined && to !== undefined && from !== to && from < 1440) {
        return { from, to, text };
    }
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be two different times of day, such as 09:00-16:00 or 22:00-06:00 (over midnight), but is ${(0,errors_quote/* quote */.h)(text)}.`);
}
function parseReason(text, what) {
    if (text.trim() !== "" && text.length <= 300)
        return text.trim();
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be words, 300 characters at most, but is ${(0,errors_quote/* quote */.h)(text)}.`);
}
function parseCheck(text, what) {
    if (CHECK.test(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be the name of a check on GitHub, but is ${(0,errors_quote/* quote */.h)(text)}.`);
}

;// CONCATENATED MODULE: ./src/config/protection.js



const LONGEST_WAIT = 43_200;
const protection_MINUTE = 60_000;
const BRANCH_PATTERN = /^(?!refs\/)[^\s~^:\\]{1,255}$/;
/** @throws ReleaseError `invalid-input` */
function parseBranchPattern(text, what) {
    if (BRANCH_PATTERN.test(text) && !/\p{Cc}/u.test(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a branch's name or a pattern of such, such as "main" or "release/*", without "refs/heads/", but is ${(0,errors_quote/* quote */.h)(text)}.`);
}
/** Minutes of `30m` or `2h`, as GitHub counts. @throws ReleaseError `invalid-input` */
function parseWaitTimer(text, what) {
    const minutes = parseDuration(text, what) / protection_MINUTE;
    if (Number.isInteger(minutes) && minutes <= LONGEST_WAIT)
        return minutes;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be whole minutes, 30 days at most, such as 30m or 2h, but is ${(0,errors_quote/* quote */.h)(text)}.`);
}

;// CONCATENATED MODULE: ./src/config/protection-schema.js






/** What GitHub is to enforce by itself, for the repository. */
const protection = described("What GitHub is to enforce: `configure-environments` compares it with what is there, and can make it so. `{}` is enough; production is protected then, and its branch closed.", object({
    app: optional(described("Id of the GitHub App that alone may write closed GitOps branches and milestone tags (the number on its settings page).", wholeNumber(999_999_999))),
}));
/** What GitHub is to ask of jobs that name the environment. */
const environmentProtection = described("What GitHub is to ask of jobs that name this environment, and that its GitOps branch is closed. `{}` is enough; `null`: neither. Left out: production has it where `protection` stands at the top.", nullable(object({
    reviewers: optional(described("Who is asked: logins, and teams as `org/team`; six at most, one of them is enough. `[]`: nobody. Left out: somebody, whoever it is.", list(parsed(parseApprover, APPROVER)))),
    "prevent-self-review": optional(described("Whether who asked may not approve; default `true`.", flag)),
    "admins-may-bypass": optional(described("Whether administrators may go past the rules; default `false`.", flag)),
    branches: optional(described("Branches whose jobs may use the environment, such as `main` or `release/*`. Left out: the default branch alone.", list(parsed(parseBranchPattern, BRANCH_PATTERN)))),
    "wait-timer": optional(described("How long GitHub lets a job wait, such as `30m`.", parsed(parseWaitTimer, DURATION))),
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
        throw new release_error/* ReleaseError */.K("invalid-input", `${what} is ${(0,errors_quote/* quote */.h)(text)}, but a pattern cannot be negated with "!".`);
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
    const suggestion = meant !== path && problemOf(meant) === undefined ? ` Did you mean ${(0,errors_quote/* quote */.h)(meant)}?` : "";
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a path in the repository, but ${(0,errors_quote/* quote */.h)(text)} ${problem}.${suggestion}`);
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
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a range of versions, such as ">=1.4 <2" or "^3", but is ${(0,errors_quote/* quote */.h)(text)}.`);
}
/**
 * Whether a version is in a range, pre-releases by their place in the order: 1.5.0-rc.1 is in `^1.4`, since it is newer
 * than 1.4, and 2.0.0-rc.1 is not, since `^1.4` and `<2` end before all of 2.0.0.
 */
function range_satisfies(version, range) {
    return satisfies(version, range, { includePrerelease: true });
}

;// CONCATENATED MODULE: ./src/config/requirements.js







const requires = described('Versions of other services that this one needs beside it in an environment, such as `{ green: ">=1.4 <2" }`.', record(parseServiceName, parsed(parseVersionRange), SERVICE_NAME));
/** What a service says of itself, in its own folder: it ships with the commit. */
const SERVICE_FILE_SCHEMA = object({ requires: optional(requires) });
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
    return check(parseDocument(source), SERVICE_FILE_SCHEMA).requires;
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
            `such as "projects/*", but is ${(0,errors_quote/* quote */.h)(text)}.`);
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
    image: templatePattern(PLACEHOLDERS_OF.image),
    build: templatePattern(PLACEHOLDERS_OF.build),
    service: templatePattern(PLACEHOLDERS_OF.service),
    releaseBranch: templatePattern(PLACEHOLDERS_OF.releaseBranch),
    milestone: templatePattern(PLACEHOLDERS_OF.milestone),
    imageTag: templatePattern(PLACEHOLDERS_OF.imageTag),
    filePath: templatePattern(PLACEHOLDERS_OF.filePath),
    filePointer: /^(\/([^{}~/]|~[01]|\{(service|environment)\})*)+$/,
    fileValue: templatePattern(PLACEHOLDERS_OF.fileValue),
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
    return parseTemplate(text, PLACEHOLDERS_OF.image, what);
}
/** @throws ReleaseError `invalid-input` when one tag would stand for several builds. */
function parseBuildTagTemplate(text, what) {
    const template = parseTemplate(text, PLACEHOLDERS_OF.build, what);
    if (!template_holds(template, "sha") && !template_holds(template, "short-sha")) {
        throw refusal(text, what, "must hold {sha} or {short-sha}, so that each build has a tag of its own");
    }
    return giving(template, isImageTag, "an image tag", what);
}
/** @throws ReleaseError `invalid-input` when the version could not be read back from the tag. */
function parseServiceTagTemplate(text, what) {
    const template = parseTemplate(text, PLACEHOLDERS_OF.service, what);
    const versions = template.parts.filter((part) => "placeholder" in part && part.placeholder === "version");
    if (versions.length !== 1)
        throw refusal(text, what, "must hold {version} once, so that each version has a tag");
    return giving(template, ref_name/* isTagName */.Ij, "a tag's name that Git accepts", what);
}
/** @throws ReleaseError `invalid-input` when two lines of a service would share a branch. */
function parseReleaseBranchTemplate(text, what) {
    const template = parseTemplate(text, PLACEHOLDERS_OF.releaseBranch, what);
    if (!template_holds(template, "major") || !template_holds(template, "minor")) {
        throw refusal(text, what, "must hold {major} and {minor}, so that each line of versions has a branch of its own");
    }
    return giving(template, ref_name/* isBranchName */.Q8, "a branch's name that Git accepts", what);
}
/** @throws ReleaseError `invalid-input` when every milestone would have the same name. */
function parseMilestoneTemplate(text, what) {
    const template = parseTemplate(text, PLACEHOLDERS_OF.milestone, what);
    if (!template_holds(template, "date"))
        throw refusal(text, what, "must hold {date}, so that milestones can be told apart");
    return giving(template, ref_name/* isTagName */.Ij, "a tag's name that Git accepts", what);
}
/** The tag that an image gets when it comes into an environment. @throws ReleaseError `invalid-input` */
function parseImageTagTemplate(text, what) {
    return giving(parseTemplate(text, PLACEHOLDERS_OF.imageTag, what), isImageTag, "an image tag", what);
}
/** The path of a file on an environment's branch. @throws ReleaseError `invalid-input` */
function parseFilePathTemplate(text, what) {
    const template = parseTemplate(text, PLACEHOLDERS_OF.filePath, what);
    parseFile(render(template, SAMPLE), what);
    return template;
}
/** A JSON Pointer (RFC 6901) in which names may stand. @throws ReleaseError `invalid-input` */
function parsePointerTemplate(text, what) {
    const template = parseTemplate(text, PLACEHOLDERS_OF.filePath, what);
    if (isJsonPointer(render(template, SAMPLE)))
        return template;
    const meant = `/${text.replaceAll(".", "/")}`;
    const hint = text.includes("/") || !isJsonPointer(meant) ? "" : ` Did you mean ${(0,errors_quote/* quote */.h)(meant)}?`;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a JSON Pointer, such as "/image/tag" or "/containers/0/image" ("~1" stands for a slash in a key, "~0" for a tilde), but is ${(0,errors_quote/* quote */.h)(text)}.${hint}`);
}
/** What a file holds of a service. @throws ReleaseError `invalid-input` when it is more than one line */
function parseFileValueTemplate(text, what) {
    const template = parseTemplate(text, PLACEHOLDERS_OF.fileValue, what);
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
        throw refusal(text, what, "must be one line without control characters");
    return template;
}
function giving(template, is, name, what) {
    const sample = render(template, SAMPLE);
    if (is(sample))
        return template;
    throw refusal(template.text, what, `must give ${name}, but would give ${(0,errors_quote/* quote */.h)(sample)}`);
}
function refusal(text, what, problem) {
    return new release_error/* ReleaseError */.K("invalid-input", `${what} is ${(0,errors_quote/* quote */.h)(text)}, but ${problem}.`);
}

;// CONCATENATED MODULE: ./src/config/schema.js
















/** A stage is what a pre-release begins with: an identifier of SemVer 2.0.0, section 9, that is no number. */
const STAGE = /^(?=.*[^0-9])[0-9A-Za-z-]{1,50}$/;
const schema_image = described("Image of a service without a tag, such as `ghcr.io/acme/{service}`. Each service has exactly one.", placed(parsed(parseImageTemplate, TEMPLATE_PATTERNS.image)));
const dependsOn = described("What changes this service besides its own folder: other services by name, or folders, files and globs.", list(parsed(parsePattern)));
const service = object({
    path: described("Folder of the service, from the repository's root.", placed(parsed(parseFolder))),
    "depends-on": optional(dependsOn),
    image: optional(schema_image),
    requires: optional(placed(requires)),
    "renamed-from": optional(described("What the service was called before. Its history, Git tags and release branches under that name are its own.", placed(parsed(parseServiceName, SERVICE_NAME)))),
});
const services = described("The services: one folder and a pattern for the folders in it, such as `projects/*`, or a map from names to services.", placed(union(parsed(parseServiceGlob), record(parseServiceName, placed(service), SERVICE_NAME))));
const tags = described("How tags and release branches are called.", object({
    build: optional(described("Image tag that CI gives each build and never moves. Holds `{sha}` or `{short-sha}`; may hold `{service}`.", placed(parsed(parseBuildTagTemplate, TEMPLATE_PATTERNS.build)))),
    service: optional(described("Git tag of a version. Holds `{version}`, and `{service}` where there are several services.", placed(parsed(parseServiceTagTemplate, TEMPLATE_PATTERNS.service)))),
    "release-branch": optional(described("Branch of a line of versions. Holds `{major}` and `{minor}`, and `{service}` where there are several services.", placed(parsed(parseReleaseBranchTemplate, TEMPLATE_PATTERNS.releaseBranch)))),
}));
const imageTagTemplate = parsed(parseImageTagTemplate, TEMPLATE_PATTERNS.imageTag);
const imageTag = union(imageTagTemplate, object({
    tag: described("The tag, with placeholders such as `{service}` and `{major}`.", imageTagTemplate),
    moves: described("Whether the tag follows the environment, or goes to higher stable versions only.", oneOf(...MOVES)),
}));
const file = object({
    path: described("Path of a YAML or JSON file on the branch. May hold `{service}` and `{environment}`.", parsed(parseFilePathTemplate, TEMPLATE_PATTERNS.filePath)),
    pointer: described("Where in the file: a JSON Pointer such as `/image/tag` or `/containers/0/image`. May hold `{service}` and `{environment}`.", parsed(parsePointerTemplate, TEMPLATE_PATTERNS.filePointer)),
    value: described("What is written there, such as `{version}`, `{image}:{tag}@{digest}` or `…?ref={sha}`.", placed(parsed(parseFileValueTemplate, TEMPLATE_PATTERNS.fileValue))),
    services: optional(described("The services that it is for, where neither path nor pointer holds `{service}`; where one does, only some of them.", placed(list(placed(parsed(parseServiceName, SERVICE_NAME)))))),
});
/** `null` takes away what an environment has by default. */
const environment = object({
    from: optional(described("Environment that a version must run in before it comes here. Without it, this environment takes builds.", placed(nullable(parsed(parseEnvironmentName, SERVICE_NAME))))),
    branch: optional(described("GitOps branch that holds the manifest.", placed(parsed(parseBranchName)))),
    manifest: optional(described("Path of the manifest on the branch.", placed(parsed(parseFile)))),
    "image-tags": optional(described("Tags that an image gets here. One with `{version}`, `{sha}` or `{short-sha}` never moves; others follow the environment, and `latest`, `{major}` and `{major}.{minor}` go upwards only.", list(placed(imageTag)))),
    kustomization: optional(described("Path of a kustomization.yaml on the branch, whose `images[]` entry moves with the manifest.", placed(nullable(parsed(parseFile))))),
    pin: optional(described("What the kustomization's image entry is pinned to, by `newTag` or `digest`.", placed(oneOf(...PINS)))),
    files: optional(described("Values of other YAML and JSON files on the branch that move with the manifest, in the same commit. Files and values must be there already.", list(placed(file)))),
    ...gateFields,
    "milestone-tag": optional(described("Git tag that marks each promotion's manifest commit. Holds `{date}` (YYYYMMDD, UTC); may hold `{environment}`.", placed(nullable(parsed(parseMilestoneTemplate, TEMPLATE_PATTERNS.milestone))))),
    protection: optional(environmentProtection),
});
const environments = described("Where versions run. dev, staging and production exist unless they are `null`, and what is written for them replaces their defaults key by key; any other needs `branch`, `manifest` and `image-tags`.", record(parseEnvironmentName, placed(nullable(environment)), SERVICE_NAME));
const versions = described("Rules for versions.", object({
    stages: optional(described("Environments that a pre-release may go to, by what it begins with (`alpha`, `beta`, `rc`). A stable version goes everywhere.", record(parseStage, list(placed(parsed(parseEnvironmentName, SERVICE_NAME))), STAGE))),
}));
const changelog = described("What people are told of a version's commits.", object({
    migrations: optional(described("Folders, files and globs where a change is a migration, which stands out in a deployment request.", list(parsed(parsePattern)))),
}));
/** The configuration file as it is written: what each key holds, before defaults and comparisons. */
const CONFIGURATION_SCHEMA = object({
    image: optional(schema_image),
    services,
    shared: optional(described("Folders, files and globs where a change affects every service, such as `libs/common/**`.", list(parsed(parsePattern)))),
    ignore: optional(described("Folders, files and globs where a change affects no service, such as `docs/**`.", list(parsed(parsePattern)))),
    tags: optional(tags),
    environments: optional(environments),
    versions: optional(versions),
    changelog: optional(changelog),
    protection: optional(protection),
});
/** @throws ReleaseError `invalid-input` */
function parseBranchName(text, what) {
    const short = text.replace(/^refs\/heads\//, "");
    if (short === text && (0,ref_name/* isBranchName */.Q8)(text))
        return text;
    const suggestion = short !== text && (0,ref_name/* isBranchName */.Q8)(short) ? ` Did you mean ${(0,errors_quote/* quote */.h)(short)}?` : "";
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a branch's name that Git accepts, without "refs/heads/", but is ${(0,errors_quote/* quote */.h)(text)}.${suggestion}`);
}
function parseStage(text, what) {
    if (STAGE.test(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be what a pre-release version begins with, such as "alpha", "beta" or "rc", but is ${(0,errors_quote/* quote */.h)(text)}.`);
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
    return errorAt(place, `${problem}: ${(0,errors_quote/* quote */.h)(second.file)} on the branch ${(0,errors_quote/* quote */.h)(second.branch)}. Give each its own.`);
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
        throw errorAt(written.at, `\`environments.${name}.${key}\` is about what runs in the environment that \`from\` names, ` +
            `but there is no \`from\`. Write one, or leave \`${key}\` out.`);
    }
}
function windowsOf(name, { windows }) {
    const empty = windows?.value.find(({ value }) => value.days.length === 0);
    const at = windows?.value.length === 0 ? windows.at : empty?.at;
    if (at === undefined)
        return windows?.value.map(({ value }) => value) ?? [];
    throw errorAt(at, `\`environments.${name}.windows\` has no day on which anything could come in. Leave \`windows\` out, or use \`freezes\`.`);
}
function gate_rules_freeze({ value, at }, services) {
    const from = beginning(value.from, value.zone);
    const to = ending(value.to, value.zone);
    if (from === undefined || to === undefined)
        throw withoutZone(from === undefined ? value.from : value.to, at);
    if (to <= from) {
        throw errorAt(at, `This freeze ends (${value.to.text}) before it begins (${value.from.text}), so it stops nothing.`);
    }
    const except = (value.except ?? []).map((one) => {
        if (services.has(one.value))
            return one.value;
        throw errorAt(one.at, `This freeze excepts the service ${(0,errors_quote/* quote */.h)(one.value)}, which does not exist.${didYouMean(one.value, services)}`);
    });
    const { reason, by } = value;
    return { from, to, reason, except, ...(by === undefined ? {} : { by }) };
}
function withoutZone({ text }, at) {
    return errorAt(at, `This freeze says ${(0,errors_quote/* quote */.h)(text)}, but not in which time zone. Add \`zone\`, such as \`zone: Europe/Berlin\`.`);
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
        throw errorAt(approval.at, `\`environments.${name}.approval\` says where people approve, but nobody needs to. Write how many must, such as \`approvals: 2\`, or leave \`approval\` out.`);
    }
    if ((protection?.reviewers ?? []).length > 0) {
        throw errorAt(approval.at, `\`environments.${name}.protection.reviewers\` names whom GitHub asks before a job, and with \`approval: pull-request\` no job asks. Leave one of the two out.`);
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
        throw errorAt(at, `The tag ${(0,errors_quote/* quote */.h)(template.text)} stands for one build and never moves. Leave \`moves\` out.`);
    }
    return { template, moves: fixed ? "fixed" : movesUpward(template) ? "upward" : "with-environment" };
}
function isFixed(template, build) {
    return (template_holds(template, "version") || template_holds(template, "sha") || template_holds(template, "short-sha") || template.text === build.text);
}
/** A tag that speaks of a line of versions, or of the latest, would lie if a hotfix of an older line took it. */
function movesUpward(template) {
    return template.text === "latest" || template_holds(template, "major") || template_holds(template, "minor");
}
function checkPin(environment, declared, at) {
    if (environment.pin !== "version")
        return;
    if (environment.imageTags.some(({ template }) => template.text === "{version}"))
        return;
    throw errorAt(declared.pin?.at ?? at, `\`environments.${environment.name}.pin\` is "version", but its \`image-tags\` have no "{version}", so the image ` +
        "would have no such tag. Add it there, or pin to build-tag or digest.");
}
function missing(key, name, at) {
    return errorAt(at, `The key "${key}" is missing in \`environments.${name}\`. Only dev, staging and production have defaults.` +
        didYouMean(name, ["dev", "staging", "production"]));
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
    const target = render(pointer, names);
    // Names hold nothing that a pointer would have to escape.
    if (!isJsonPointer(target))
        throw new release_error/* ReleaseError */.K("internal", `${(0,errors_quote/* quote */.h)(target)} is no JSON Pointer.`);
    return { service, path: render(path, names), pointer: target, value: value.value };
}
function servicesOf(file, at, services) {
    const named = file.services;
    if (named === undefined) {
        if (services.length === 1 || template_holds(file.path, "service") || template_holds(file.pointer, "service"))
            return services;
        throw errorAt(at, `It is not said which of the ${services.length} services this value follows. Put {service} into \`path\` or \`pointer\`, or name them: \`services: [${services[0]}]\`.`);
    }
    if (named.value.length === 0)
        throw errorAt(named.at, "`services` names no service. Leave it out, or name one.");
    for (const { value, at: where } of named.value) {
        if (services.includes(value))
            continue;
        throw errorAt(where, `\`services\` names ${(0,errors_quote/* quote */.h)(value)}, which is no service here.${didYouMean(value, services)}`);
    }
    return [...new Set(named.value.map(({ value }) => value))];
}
const file_rules_VERSION_PARTS = ["major", "minor", "patch", "prerelease"];
/** A build has no version, so nothing can be made of a version's parts. */
function checkParts({ name, from }, { value: { value, at } }) {
    const part = file_rules_VERSION_PARTS.find((one) => template_holds(value, one));
    if (from !== undefined || part === undefined)
        return;
    throw errorAt(at, `The value ${(0,errors_quote/* quote */.h)(value.text)} holds {${part}}, but ${name} takes builds, which have no version. Use {version}, {tag}, {sha} or {digest}.`);
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
            throw errorAt(at, `${(0,errors_quote/* quote */.h)(path)} is the manifest of ${other.name}, which is written anyway. Leave this entry out.`);
        }
        if (other.kustomization === path && /^\/images(\/|$)/.test(pointer)) {
            throw errorAt(at, `${(0,errors_quote/* quote */.h)(pointer)} is in the images of ${name === other.name ? "the" : `${other.name}'s`} \`kustomization\`, which are written anyway. Leave this entry out, or \`kustomization\`.`);
        }
    }
}
function file_targets_shared(environment, { path, pointer }, at, owners) {
    const [one, other] = owners;
    const who = one === other ? `${one} twice` : `${one} and for ${other}`;
    return errorAt(at, `${(0,errors_quote/* quote */.h)(pointer)} of ${(0,errors_quote/* quote */.h)(path)} on the branch ${(0,errors_quote/* quote */.h)(environment.branch)} would be written for ${who}. Give each its own: put {service} into \`path\` or \`pointer\`, or name one service in \`services\`.`);
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
    throw errorAt(isWritten ? declared.at : (written.get(from)?.at ?? declared.at), `\`environments.${name}\` takes versions from "${from}", which does not exist.${didYouMean(from, others(name, environments))}` +
        ` Name another in its \`from\`, or write \`from: null\` if it takes builds.`);
}
/** A release is made where `from` takes builds: there is nothing to take that was deployed as a version. */
function checkTake(name, environments) {
    const take = environments.get(name)?.take;
    const from = fromOf(name, environments);
    if (take?.value !== "was-deployed" || from === null || fromOf(from, environments) !== null)
        return;
    throw errorAt(take.at, `\`environments.${name}.take\` is "was-deployed", but "${from}" takes builds, which have no versions to choose from. Leave \`take\` out.`);
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
    return errorAt(firstWritten(way, written) ?? start, `The environments take versions from each other in a circle: ${way.join(" from ")}. One of them must have no \`from\`.`);
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
            throw errorAt(at, `The services "${other.name}" and "${name}" are both renamed from "${former}": one history cannot go on in two. Keep one of the two.`);
        }
        if (former === name)
            throw errorAt(at, `The service "${name}" is renamed from its own name.`);
        if (services.some((each) => each.name === former)) {
            throw errorAt(at, `The service "${name}" is renamed from "${former}", which is still a service: its history cannot belong to both. Take one of the two away.`);
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
        throw errorAt(at, "`services` names no service.");
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
        throw errorAt(at, `No folder of the repository matches ${(0,errors_quote/* quote */.h)(glob.text)}.`);
    return new Map(matching.map((path) => [services_nameOf(path, glob, at), { value: { path: { value: path, at } }, at }]));
}
function services_nameOf(folder, glob, at) {
    try {
        return parseServiceName(folder.slice(folder.lastIndexOf("/") + 1), "its name");
    }
    catch (error) {
        if (!(error instanceof release_error/* ReleaseError */.K))
            throw error;
        const advice = "Rename the folder, or list the services one by one.";
        throw errorAt(at, `The folder ${(0,errors_quote/* quote */.h)(folder)} matches ${(0,errors_quote/* quote */.h)(glob.text)}, so ${error.message} ${advice}`, error);
    }
}
function resolveService(name, { value, at }, all, shared, start) {
    const template = value.image ?? shared;
    if (template === undefined) {
        throw errorAt(start, `The key "image" is missing, and the service "${name}" has none of its own.`);
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
    throw errorAt(written.at, stranger === name
        ? `The service "${name}" requires itself. Leave that out.`
        : `The service "${name}" requires ${(0,errors_quote/* quote */.h)(stranger)}, which is no service.${didYouMean(stranger, others)}`);
}
function imageOf(service, { value, at }) {
    const image = render(value, { service });
    if (isImageName(image))
        return image;
    throw errorAt(at, `The image of the service "${service}" would be ${(0,errors_quote/* quote */.h)(image)}, which is no full image name: it needs a registry, ` +
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
        throw errorAt(inner.pathAt, outer.path === inner.path
            ? `The services "${outer.name}" and "${inner.name}" have the same folder, ${(0,errors_quote/* quote */.h)(inner.path)}.`
            : `The folder of the service "${inner.name}", ${(0,errors_quote/* quote */.h)(inner.path)}, lies inside that of "${outer.name}", ${(0,errors_quote/* quote */.h)(outer.path)}.`);
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
    const document = parseDocument(source);
    return { declared: check(document, CONFIGURATION_SCHEMA), start: document.placeOf(0) };
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
            throw errorAt(at, `\`versions.stages.${stage}\` names the environment ${(0,errors_quote/* quote */.h)(value)}, which does not exist.` +
                didYouMean(value, environments.keys()));
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

// EXTERNAL MODULE: ./src/git/commit-graph.js
var commit_graph = __webpack_require__(3844);
// EXTERNAL MODULE: ./src/git/commit-object.js
var commit_object = __webpack_require__(4469);
// EXTERNAL MODULE: ./src/git/fetch-refs.js
var fetch_refs = __webpack_require__(1549);
// EXTERNAL MODULE: ./src/git/objects.js
var git_objects = __webpack_require__(5210);
// EXTERNAL MODULE: ./src/git/tips.js
var tips = __webpack_require__(870);
;// CONCATENATED MODULE: ./src/git/whole-history.js


/** Fetches every commit of every branch and tag, without their files: about 150 bytes a commit. What they point at. */
async function fetchWholeHistory({ graph }) {
    const sources = ["refs/heads/*", "refs/tags/*"];
    const found = await fetchSources(graph, { sources, depth: WHOLE_HISTORY }, "read the history");
    return [...new Set(found.values())];
}
/** The error for a remote that gave everything it has, and still the beginning of the history is missing. */
function shallowRemote(remote) {
    return new release_error/* ReleaseError */.K("invalid-input", `${remote.url} is a shallow clone: its own history ends early, so what came before is not known. Nothing was written. Give the address of a complete repository (a checkout with fetch-depth: 0).`);
}

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
        const { changes, isWhole } = await history_changesOf(repository, tip, path);
        while (yielded < changes.length) {
            const chunk = changes.slice(yielded, yielded + CHUNK);
            yielded += chunk.length;
            yield* await readVersions(repository, chunk, path);
        }
        if (isWhole)
            return;
        if (depth === fetch_refs/* WHOLE_HISTORY */.H)
            throw shallowRemote(repository.remote);
    }
}
async function deepen({ history }, tip, depth) {
    await (0,fetch_refs/* fetchSources */.d)(history, { sources: [tip], depth }, "read more of the history");
}
/**
 * The commits that changed a file, newest first, as far as is certain: a boundary commit looks as if it had made every
 * file, so it is left out.
 */
async function history_changesOf(repository, tip, path) {
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

;// CONCATENATED MODULE: ./src/setup/read-manifests.js





/** The state of some environments, in one fetch. A branch or a manifest that is not there yet is an empty one. */
async function readManifests(manifests, environments, renames) {
    const paths = Map.groupBy(environments, ({ branch }) => branch);
    const histories = await history_openHistory(manifests, [...paths].map(([branch, those]) => ({ branch, paths: those.flatMap(branchFiles) })));
    return new Map(environments.map((environment) => [
        environment.name,
        read_manifests_stateOf(environment, histories.get(environment.branch), renames),
    ]));
}
function read_manifests_stateOf(environment, history, renames) {
    const { name, manifest: path } = environment;
    const source = (0,source_at/* sourceAt */.P)(history?.tip, path, environment.branch);
    const services = source === undefined ? new Map() : parseManifest(source, name).services;
    return {
        environment,
        tip: history?.tip,
        commit: history?.tip.commit,
        manifest: { environment: name, services: allJoined(services, renames) },
        file: manifestFile(environment, renames),
        carries: async () => history?.carries() ?? "manifests",
        versions: () => texts(history, path),
    };
}
/** The manifest of an environment, as its ledger is read. */
function manifestFile({ name, branch, manifest }, renames) {
    return { environment: name, path: `${manifest} (${branch})`, renames };
}
/** The manifest's versions in one environment, newest first; none when there is no branch yet. */
async function manifestVersions(manifests, { branch, manifest }) {
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

;// CONCATENATED MODULE: ./src/setup/run-context.js
const run_context_DAY = 24 * 3_600_000;
/** What a run has done in its earlier attempts is not older. It can be started again for 30 days; a day more, since clocks differ. */
function run_context_firstAttemptSince(now) {
    return new Date(now.getTime() - 31 * run_context_DAY);
}
/** The address of a run that was started again; undefined in a first attempt, and where the runner does not say. */
function run_context_startedAgain(env) {
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

;// CONCATENATED MODULE: ./src/gates/fill-places.js
/**
 * Gives as many places as possible to people, one place a person: a place of a team goes to a member, one of nobody's to
 * anybody. Somebody who is in two teams sits where the other cannot (a matching by augmenting paths).
 * The places that were filled, by their index.
 */
function fill(places, people, members) {
    const holder = new Map();
    const fits = (id, place) => place === null || members.get(place)?.has(id) === true;
    const seat = (id, tried) => places.some((place, index) => {
        if (tried.has(index) || !fits(id, place))
            return false;
        tried.add(index);
        const present = holder.get(index);
        if (present !== undefined && !seat(present, tried))
            return false;
        holder.set(index, id);
        return true;
    });
    for (const { id } of people)
        seat(id, new Set());
    return new Set(holder.keys());
}

;// CONCATENATED MODULE: ./src/gates/approvals.js


/** How many must approve this kind of change; 0: nobody. */
function requiredApprovals({ required, forRollback, forEmergency }, { move, emergency }) {
    if (move === "back")
        return emergency ? Math.min(forRollback, forEmergency) : forRollback;
    return emergency ? forEmergency : required;
}
/** Whether enough people have approved. Before they are asked it waits; where nobody has read who did, it is not known. */
const approved = {
    name: "approvals",
    of: "environment",
    ask(facts) {
        const rules = facts.environment.approvals;
        const required = requiredApprovals(rules, facts);
        if (required === 0)
            return undefined;
        if (facts.approvals === "not-yet")
            return notYet(facts.environment.name, rules, required);
        if (facts.approvals !== undefined && "soFar" in facts.approvals) {
            return untilAsked(approvalsGate(rules, required, facts.approvals.soFar));
        }
        if (facts.approvals !== undefined)
            return approvalsGate(rules, required, facts.approvals);
        return unknown(`${facts.environment.name} needs ${approvals_count(required, "approval")}, and who has approved this run was not read. Start it by a workflow that asks for approvals.`, { required: `${required}` });
    },
};
function notYet(environment, rules, required) {
    const from = whoMay(rules, undefined, placesOf(rules, required));
    const sentence = `${environment} needs ${approvals_count(required, "approval")} before anything is written, from ${from}.`;
    return waits("approvals-missing", sentence, { required: `${required}`, from });
}
/** Whether distinct people have approved who may, and nobody has rejected. No record is no approval. */
function approvalsGate(rules, required, facts) {
    if ("unread" in facts)
        return unknown(facts.unread, { required: `${required}` });
    const where = whereAsked(facts.pullRequest);
    if ("unasked" in facts) {
        const isVoid = facts.pullRequest !== undefined;
        const evidence = {
            ...{ required: `${required}`, missing: `${required}`, asks: "pull-request", ...where },
            ...(isVoid ? { void: "true" } : {}),
        };
        return block("approvals-missing", facts.unasked, evidence);
    }
    const open = unprotected(facts);
    if (open !== undefined)
        return open;
    const records = facts.records.filter((one) => one.environment.toLowerCase() === facts.environment.toLowerCase());
    const rejected = records.filter(({ state }) => state === "rejected").map(({ login }) => login);
    if (rejected.length > 0) {
        const by = [...new Set(rejected)].join(", ");
        return block("approvals-missing", rejection(by, facts), { "rejected-by": by, ...where });
    }
    const unclear = notKnown(rules, facts);
    if (unclear !== undefined)
        return unknown(unclear);
    const people = distinct(records.filter(({ state }) => state === "approved"));
    const judged = people.map((person) => ({ person, against: objection(person, rules, facts) }));
    const counting = judged.filter(({ against }) => against === undefined).map(({ person }) => person);
    return judgeCount({
        rules,
        required,
        facts,
        counting,
        others: judged.filter(({ against }) => against !== undefined),
    });
}
function judgeCount({ rules, required, facts, counting, others }) {
    const places = placesOf(rules, required);
    const open = places.filter((_, place) => !fill(places, counting, facts.members).has(place));
    const missing = Math.max(required - counting.length, open.length);
    const evidence = {
        required: `${required}`,
        approvers: counting.map(({ login }) => login).join(", "),
        ...(missing > 0 ? { missing: `${missing}` } : {}),
        ...whereAsked(facts.pullRequest),
    };
    const who = counting.length === 0 ? "nobody" : evidence.approvers;
    if (missing <= 0)
        return pass(`Approved by ${who}; ${required} needed.`, evidence);
    const unread = teamsOf(rules).filter((team) => !facts.members.has(team));
    if (unread.length > 0) {
        return unknown(`${facts.environment} needs ${approvals_count(required, "approval")}. Who is in ${unread.join(", ")} could not be read, so it is not known whether those of ${people(facts)} are enough. Give the job a token that may read teams.`, evidence);
    }
    const not = others.map(({ person, against }) => ` That of ${person.login} does not count: ${against}.`).join("");
    return block("approvals-missing", `${facts.environment} needs ${approvals_count(required, "approval")} and has ${counting.length} (${who}). ${missing} more ${missing === 1 ? "is" : "are"} missing, from ${whoMay(rules, facts, open)}.${not}`, evidence);
}
function rejection(by, { environment, pullRequest: on }) {
    if (on === undefined)
        return `${by} rejected this promotion to ${environment}. Talk to them; then start a new run.`;
    return `${by} asked for changes on pull request #${on.number} of ${on.repository}, which shows this promotion to ${environment}. Talk to them: it stands until they approve, or their review is dismissed.`;
}
/** For machines: request-approval goes by it. */
function whereAsked(on) {
    return on === undefined ? {} : { asks: "pull-request", "pull-request": `${on.number}`, url: on.url };
}
/** GitHub makes an environment without rules as soon as a job names it: whoever passed it, was asked nothing. */
function unprotected({ environment, reviewers, pullRequest }) {
    if (reviewers.length > 0 || pullRequest !== undefined)
        return undefined;
    return block("environment-unprotected", `GitHub's environment ${environment} is not there or has no required reviewers, so nobody was asked and no approval means anything. Give it reviewers (Settings > Environments > ${environment} > Required reviewers), and start a new run.`);
}
/** What would make any count a guess. */
function notKnown({ authors }, { askers, ...facts }) {
    if (authors === "excluded") {
        if (facts.authors !== undefined)
            return undefined;
        return "Who wrote the commits that ship is not known, and they may not approve them. Nobody's approval can be counted.";
    }
    const program = askers.find(({ type }) => type !== "User");
    if (program === undefined)
        return undefined;
    return `${program.login}, which asked for this promotion, is no person, so it is not known who may not approve it. Have a person start it, or write \`authors: excluded\` in \`approvals\`.`;
}
/** Why somebody's approval does not count. */
function objection(person, rules, facts) {
    if (person.type !== "User")
        return "only people can approve";
    if (facts.askers.some(({ id }) => id === person.id))
        return "who asks may not approve";
    if (person.void !== undefined)
        return person.void;
    if (rules.authors === "excluded" && facts.authors?.some(({ id }) => id === person.id)) {
        return "who wrote the commits may not approve them";
    }
    if (rules.by.length === 0 || mayApprove(person, rules, facts))
        return undefined;
    return "the configuration does not name them among those who may";
}
function mayApprove(person, { by, ofEach }, { members }) {
    const allowed = [...by, ...[...ofEach.keys()].map((team) => ({ team }))];
    return allowed.some((one) => "user" in one ? one.user === person.login.toLowerCase() : members.get(one.team)?.has(person.id));
}
/** A place for each approval that is needed: of a certain team, or of anybody who may. */
function placesOf({ ofEach }, required) {
    const teams = [...ofEach].flatMap(([team, number]) => Array.from({ length: number }, () => team));
    return [...teams, ...Array.from({ length: Math.max(0, required - teams.length) }, () => null)].slice(0, required);
}
function whoMay({ by }, facts, open) {
    const teams = [...new Set(open.filter((place) => place !== null))];
    const of = (place) => open.filter((one) => one === place).length;
    const named = teams.map((team) => `${team} (${of(team)})`).join(", ");
    if (teams.length > 0 && of(null) === 0)
        return named;
    const anyone = whoElse(by, facts);
    return teams.length === 0 ? anyone : `${named}, and ${of(null)} of ${anyone}`;
}
/** Who has answered already, or asked, is not whom to ask. */
function whoElse(by, facts) {
    if (by.length === 0 && facts?.pullRequest !== undefined) {
        return `others who may write ${facts.pullRequest.repository}`;
    }
    const named = by.length === 0 ? facts?.reviewers : by.map((one) => ("user" in one ? one.user : one.team));
    if (named === undefined)
        return "others who may review the environment";
    const answered = facts?.records.filter(({ state }) => state === "approved") ?? [];
    const seen = new Set([...(facts?.askers ?? []), ...answered].map(({ login }) => login.toLowerCase()));
    const others = named.filter((one) => !seen.has(one.toLowerCase()));
    return others.length === 0 ? "others than these: nobody else may review the environment" : others.join(", ");
}
function teamsOf({ by, ofEach }) {
    return [...new Set([...by.flatMap((one) => ("team" in one ? [one.team] : [])), ...ofEach.keys()])];
}
function distinct(records) {
    return [...new Map(records.map((one) => [one.id, one])).values()];
}
function people({ records }) {
    return (distinct(records)
        .map(({ login }) => login)
        .join(", ") || "nobody");
}
function approvals_count(number, word) {
    return `${number} ${word}${number === 1 ? "" : "s"}`;
}

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
    const subject = subjectOf(facts);
    const states = requiredChecks.map((check) => ({ check, state: checks?.get(check) ?? "not known" }));
    const evidence = Object.fromEntries(states.map(({ check, state }) => [check, state]));
    const having = (wanted) => states.filter(({ state }) => state === wanted).map(({ check }) => check);
    const [failed, running, silent] = [having("failed"), having("running"), having("not known")];
    if (failed.length > 0) {
        const advice = "Fix it and release a commit on which it passes.";
        return block("checks-failed", `${subject}: ${checks_list(failed)} failed on its commit. ${advice}`, evidence);
    }
    if (silent.length > 0) {
        const asks = `${name} asks that ${checks_list(silent)} passed on the commit of ${subject}`;
        if (facts.checks !== undefined && "unread" in facts.checks)
            return unknown(`${asks}. ${facts.checks.unread}`);
        const why = checks === undefined ? "the checks of its commit were not read" : "nobody has reported it there";
        return unknown(`${asks}, and ${why}. See that it runs on that commit under exactly this name, or take it out of required-checks.`, evidence);
    }
    if (running.length > 0) {
        const sentence = `${subject}: ${checks_list(running)} has not finished on its commit. Wait for it, and run again.`;
        return block("checks-failed", sentence, evidence);
    }
    return pass(`${subject}: ${checks_list(requiredChecks)} passed on its commit.`, evidence);
}
function readable(checks) {
    return checks === undefined || "unread" in checks ? undefined : checks;
}
function checks_list(checks) {
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
        return warn("gate-unavailable", unclear.join(" "), evidence);
    if (unclear.length > 0)
        return unknown(unclear.join(" "), evidence);
    if (asked.length === 0)
        return undefined;
    return pass(`${subjectOf(facts)} fits what ${environment.name} will run: ${asked.map(compatibility_words).join("; ")}.`, evidence);
}
/** Services go back one by one: if each waited for the others, none ever could. */
function compatibility_refusal(sentence, move, evidence) {
    if (move === "forward")
        return block("incompatible", sentence, evidence);
    return warn("incompatible", `${sentence} A rollback is not stopped by this.`, evidence);
}
function judge(requirement, known, environment) {
    const { by, of, range, where } = requirement;
    const version = known.after.get(of);
    const need = `${by} ${known.after.get(by) ?? ""} requires ${of} ${range} (${where})`;
    if (version === undefined) {
        return no(`${need}, but ${environment} does not run ${of}. Promote ${wanted(requirement, known)} first.`);
    }
    if (!version_isVersion(version)) {
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
    if (version !== undefined && version_isVersion(version) && range_satisfies(version, range))
        return `${of} ${version}`;
    return `a ${of} that is ${range}`;
}
function compatibility_words({ by, of, range }) {
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
        const required = requiredApprovals(rules, facts);
        const { approvals } = facts;
        if (required === 0 || approvals === undefined || approvals === "not-yet")
            return undefined;
        if ("soFar" in approvals) {
            const verdict = reviewsExpiry(rules, required, approvals.soFar, facts.now);
            return verdict === undefined ? undefined : untilAsked(verdict);
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
        return unknown(`How old the ${approvals_count(required, "approval")} are is not known: ${approvals_count(gateJobs.length, "gate job")} of this plan ended in this run. A gate job is one that asks for the environment and has the plan's hash in its name; give each a name of its own.`);
    }
    const hours = hoursOf(expireAfter);
    const evidence = {
        "gate-job-ended-at": second(oldest),
        "expires-at": second(new Date(oldest.getTime() + expireAfter)),
    };
    if (now.getTime() - oldest.getTime() <= expireAfter)
        return pass(`The oldest gate job that counts ended at ${second(oldest)}.`, evidence);
    return block("approval-expired", `The approval whose gate job ended at ${second(oldest)} is older than ${hours} (approval-expires) and is void. Start a new run, and have it approved.`, evidence);
}
/** Reviews tell when they were given: those that are too old are taken away, and the rest must be enough. */
function reviewsExpiry(rules, required, facts, now) {
    // What is missing anyway, the gate of approvals says.
    if ("unasked" in facts || approvalsGate(rules, required, facts).verdict !== "pass")
        return undefined;
    const isFresh = ({ at }) => at !== undefined && now.getTime() - at.getTime() <= rules.expireAfter;
    const old = facts.records.filter((record) => !isFresh(record));
    const fresh = { ...facts, records: facts.records.filter(isFresh) };
    if (approvalsGate(rules, required, fresh).verdict === "pass") {
        return pass(`The approvals that are needed are younger than ${hoursOf(rules.expireAfter)}.`);
    }
    const whose = old.map(({ login, at }) => (at === undefined ? login : `${login} (${second(at)})`)).join(", ");
    return block("approval-expired", `On pull request #${facts.pullRequest?.number}, approvals are older than ${hoursOf(rules.expireAfter)} (approval-expires) and are void: ${whose}. Have it approved there again: a new review counts from its own time. Then start again.`, { expired: old.map(({ login }) => login).join(", ") });
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
            return pass(`${name} is not frozen.`);
        return pass(`${name} is frozen (${other.reason}), but ${service} is excepted.`);
    }
    const end = endOf(binding, first.to);
    const by = first.by === undefined ? "" : ` by ${first.by}`;
    const sentence = `${name} is frozen${by} from ${second(first.from)} to ${second(end)}: ${first.reason}.`;
    const evidence = { from: second(first.from), "ready-at": second(end), reason: first.reason };
    const advice = `Wait until then, or add ${service} to the freeze's \`except\` on the default branch`;
    return unlessUrgent("frozen", { sentence, evidence }, facts, advice);
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
        return block("environment-unprotected", `${sentence} ${mends(missing)}`, evidence);
    }
    if (hidden.length > 0) {
        const sentence = `Whether GitHub protects the environment ${environment} cannot be told: ${listed(hidden)}.`;
        return unknown(`${sentence} ${mends(hidden)}`, evidence);
    }
    if (drift.length === 0)
        return pass(`GitHub protects ${environment} as the configuration asks.`);
    const sentence = `GitHub asks people before ${environment}, but not all of its boundary holds: ${listed(drift)}.`;
    return warn("environment-unprotected", `${sentence} ${ADVISORY}`, evidence);
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
        const subject = subjectOf(facts);
        if (rolledBackBefore === undefined || environment.from === undefined) {
            return rolledBackGate({ subject, environment: environment.name, rollback, allowed });
        }
        const was = describe(subject, environment.from, rolledBackBefore);
        const advice = `Release a fixed version, or bring this one back to ${environment.from} first, with allow-rolled-back and a reason.`;
        return block("blocked-version", `${was} ${advice}`, evidenceOf(rolledBackBefore));
    },
};
/** Whether a digest was rolled back out of an environment, and may come back. */
function rolledBackGate({ subject, environment, rollback, allowed, }) {
    if (rollback === undefined)
        return pass(`${subject} was never rolled back out of ${environment}.`);
    const was = describe(subject, environment, rollback);
    if (allowed)
        return warn("blocked-version", `${was} It is allowed back.`, evidenceOf(rollback));
    const advice = "Release a fixed version, or promote this one with allow-rolled-back and a reason.";
    return block("blocked-version", `${was} ${advice}`, evidenceOf(rollback));
}
function describe(subject, environment, { committedAt, by: who, reason }) {
    const by = who === undefined ? "" : ` by ${who}`;
    const why = reason === undefined ? "" : `, because: ${reason}`;
    return `${subject} was rolled back out of ${environment} at ${second(committedAt)}${by}${why}.`;
}
function evidenceOf({ committedAt }) {
    return { "rolled-back-at": second(committedAt) };
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
        const subject = `${subjectOf(facts)} (commit ${(0,commit_id/* shortId */.m_)(commit)})`;
        const evidence = { commit, branch: origin.foundOn ?? "" };
        if (origin.foundOn !== undefined)
            return pass(`${subject} is on ${origin.foundOn}.`, evidence);
        return block("source-not-allowed", `${subject} is not on ${origin.branches.join(", and not on ")}. Merge the change there, or push it to the release branch, and release that commit.`, evidence);
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
        return stageGate({ subject: subjectOf(facts), version: semver, environment: environment.name, stages });
    },
};
/** Whether a pre-release may go to an environment; a stable version goes everywhere. */
function stageGate(facts) {
    if (version_isStable(facts.version))
        return pass(`${facts.subject} is a stable version.`);
    const name = stage(facts.version);
    const allowed = name === undefined ? undefined : facts.stages.get(name);
    if (allowed?.includes(facts.environment)) {
        return pass(`${facts.subject}: ${name} versions may go to ${facts.environment}.`);
    }
    const rule = allowed === undefined
        ? `versions.stages knows ${[...facts.stages.keys()].join(", ") || "no stages"} only`
        : `${name} versions go to ${allowed.join(", ") || "no environment"} only`;
    return block("stage-not-allowed", `${facts.subject} is a pre-release that may not go to ${facts.environment}: ${rule}. Promote the stable version, or change versions.stages in the configuration.`);
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
    return unknown(`Whether ${subjectOf(facts)} has passed ${workflow} was not read.`);
}
/** What one verification says; also for those who start it and wait. */
function verificationVerdict({ asked, run }) {
    const { workflow } = asked;
    if (run === undefined)
        return asked.when === "before" ? verification_notYet(asked) : verification_missing(asked);
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
function verification_notYet(asked) {
    const sentence = `${asked.workflow} must pass for ${subjectOf(asked)} before it goes to ${asked.environment}, and has not been started. The promote action starts it and waits, and so does actions/verify with this plan.`;
    return waits("checks-failed", sentence, { workflow: asked.workflow });
}
function verification_missing(asked) {
    const sentence = `${asked.workflow} must have passed for ${subjectOf(asked)} in ${asked.environment}, and was never started for its image: perhaps it came there before \`verify\` was configured, or not by the promote action. Start it, let it pass, and run this again: ${commandFor(asked)}`;
    return block("checks-failed", sentence, { workflow: asked.workflow });
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
    const evidence = { windows: windows.map(window_describe).join("; "), now: second(now) };
    if (windows.some((window) => window_isWithin(window, now))) {
        const closes = closesNext(windows, now);
        const until = closes === undefined ? "" : `, until ${second(closes)}`;
        return pass(`${name} is open for promotions${until}.`, evidence);
    }
    const opens = opensNext(windows, now);
    const here = windows[0] === undefined ? "" : ` (${describeLocal(now, windows[0].zone)})`;
    const when = opens === undefined ? "no window opens in the next two weeks" : `the next window opens at ${second(opens)}`;
    const sentence = `${name} takes promotions on ${evidence.windows}, and it is ${second(now)}${here}: ${when}.`;
    const ready = opens === undefined ? evidence : { ...evidence, "ready-at": second(opens) };
    return unlessUrgent("window-closed", { sentence, evidence: ready }, facts, "Wait until then");
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
    age,
    windowOpen,
    notFrozen,
    approved,
    notExpired,
    protection_environmentProtection,
];

// EXTERNAL MODULE: ./src/gates/refusal.js
var gates_refusal = __webpack_require__(1702);
;// CONCATENATED MODULE: ./src/manifests/ledger/stretches.js

/**
 * The times in which the environment ran `goal`, newest first, until there are `enough` of them. What ends a stretch is
 * another digest, or no entry; not a change to another service, or a re-deploy of the same digest.
 */
function stretches_stretches(service, goal, enough) {
    const found = [];
    let open;
    let newer;
    return {
        read(state) {
            const entry = state.entry(service);
            if (entry === "unknown")
                return false;
            const isThere = entry !== "absent" && same_deployment_isSame(goal, entry);
            if (isThere)
                open = { since: state.committedAt, until: open === undefined ? newer?.committedAt : open.until };
            else if (open !== undefined)
                found.push(open);
            if (!isThere)
                open = undefined;
            newer = state;
            return open === undefined && enough(found);
        },
        answer: () => (open === undefined ? found : [...found, open]),
    };
}

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
        throw refused(`"commit-with: api" needs the manifests' repository as ${server}/owner/name, on the server of ${api}, but it is ${(0,errors_quote/* quote */.h)(remote)}`, `Give such an address, or leave "commit-with" at git`);
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
    throw refused("GITHUB_API_URL is no https:// address without credentials", "The runner sets it; where you set it yourself, give something like https://github.example/api/v3");
}
function refused(what, advice) {
    return new release_error/* ReleaseError */.K("invalid-input", `${what}. Nothing was read or written. ${advice}.`);
}

// EXTERNAL MODULE: ./src/branches/backoff.js
var backoff = __webpack_require__(9170);
;// CONCATENATED MODULE: ./src/branches/refused.js


/** The error for a write that was refused while the refs stood still; `words` are the other side's own. */
function refused_refused(url, what, words) {
    return new ReleaseError("rejected", `${url} refused the write of ${what}. It said: ${words} Nothing was changed. ${advice(words)}`);
}
/** Whether a refusal comes from a rule of the repository: those who are on its bypass list may. */
function namesRule(words) {
    return /GH0(06|13)|protected (branch|ref)|rule.violation|ruleset/i.test(words);
}

;// CONCATENATED MODULE: ./src/github/verdict.js


/** What GitHub asks for where it does not say how long. */
const A_MINUTE = 60_000;
const verdict_LONGEST = 300;
/** Reads an outcome by GitHub's rules ("Rate limits for the REST API", "Rate limits … for the GraphQL API"). */
function verdict_judge(outcome, now) {
    if (outcome.kind === "fault")
        return { kind: outcome.transient ? "lost" : "hopeless", words: outcome.words };
    const words = `answered ${verdict_statusWords(outcome)}`;
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
    return errors.some((error) => field(error, "type") === undefined && field(error, "extensions") === undefined);
}
/** `403 (Resource not accessible by integration; request id C0DE:1)`: GitHub's own words, on one line. */
function verdict_statusWords(answer) {
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
    return `${status} (${line.length > verdict_LONGEST ? `${line.slice(0, verdict_LONGEST)}…` : line})`;
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
const client_LONGEST_WAIT = 60_000;
const client_LARGEST_ANSWER = 32 * 1024 * 1024;
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
            const verdict = verdict_judge(await transport(httpRequest(request, bearer)), world.now());
            if (verdict.kind === "answered")
                return requireAdmitted(request, verdict.answer, hide);
            const words = hide(verdict.words);
            if (verdict.kind === "hopeless")
                throw client_unavailable(request, words, false);
            if (verdict.kind === "lost" && isWrite)
                return { kind: "lost", words };
            const wait = verdict.kind === "limited" ? verdict.wait : (0,backoff/* patience */._)(attempt, world);
            const limited = verdict.kind === "limited" ? `${words} and asks to wait ${Math.ceil(wait / 1000)} seconds` : words;
            if (attempt === client_ATTEMPTS || wait > Math.min(client_LONGEST_WAIT, timeoutMs))
                throw client_unavailable(request, limited);
            await world.sleep(wait);
        }
    }
    return {
        ask: async (request) => {
            const answer = await send(request, false);
            if (answer.kind === "lost")
                throw client_unavailable(request, answer.words);
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
    return { method, url, headers, limit: client_LARGEST_ANSWER, ...bytes };
}
/** Who may not see a repository is told 404. A refusal by a rule is no matter of the credential. */
function requireAdmitted(request, answer, hide) {
    const words = hide(verdict_statusWords(answer));
    const isRefused = [401, 403, 404].includes(answer.status) && !namesRule(words);
    if (isRefused && request.mayBeHidden !== true)
        throw client_unauthorized(request, words);
    return answer.status < 400 ? answer : { ...answer, body: Buffer.from(hide(answer.body.toString("utf8"))) };
}
/** `words`: GitHub's own, already without secrets. */
function client_unauthorized({ url, doing }, words) {
    return new release_error/* ReleaseError */.K("unauthorized", `${url.host} does not let us ${doing}: it answered ${words}. Nothing was written. Check that the repository is there and that the token is valid and may write it: contents: write for the job's own token, or the token of a GitHub App that is installed on that repository.`);
}
function client_unavailable({ url, doing, method = "POST" }, words, retryable = true) {
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
    return apiPath("repos", owner, name, ...parts);
}
function apiPath(...parts) {
    return parts.map((part) => `/${encodeURIComponent(part)}`).join("");
}
/** @throws ReleaseError `api-unavailable`, also where the answer is not what GitHub would say */
async function rest_readOne(reader, question) {
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
async function rest_readAll(reader, question, list, isEnough = () => false) {
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
    const words = verdict_statusWords(answer);
    const why = `${url.host} did not let us ${doing}: it answered ${words}. Give the job's token the permission "${permission}".`;
    return { kind: "hidden", status: answer.status, why };
}
function unknownForm({ place }, { path, doing }) {
    const request = {
        method: "GET",
        url: new URL(`${place.rest}${path}`),
        doing,
    };
    throw client_unavailable(request, "answered something that is not what GitHub's API says there", false);
}

;// CONCATENATED MODULE: ./src/github/reviewers.js


/**
 * Who must review what asks for an environment: logins, and teams as `org/team`. None where nobody must, also where there
 * is no such environment: GitHub makes one without rules as soon as a job names it.
 */
async function readReviewers(reader, environment) {
    const read = await rest_readOne(reader, {
        path: rest_repositoryPath(reader.place, "environments", environment),
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
    const listed = await rest_readOne(reader, {
        path: `${rest_repositoryPath(reader.place, "environments")}?per_page=1`,
        doing: "list the environments",
        permission: "actions: read",
        parse: (value) => Array.isArray(field(value, "environments")) || undefined,
    });
    return listed.kind === "read";
}
function parseReviewers(value, owner) {
    if (json_field_textField(value, "name") === undefined)
        return undefined;
    return listField(value, "protection_rules")
        .filter((rule) => json_field_textField(rule, "type") === "required_reviewers")
        .flatMap((rule) => listField(rule, "reviewers"))
        .flatMap((one) => {
        const reviewer = field(one, "reviewer");
        const slug = json_field_textField(reviewer, "slug");
        return slug === undefined ? (json_field_textField(reviewer, "login") ?? []) : `${owner}/${slug}`;
    });
}

;// CONCATENATED MODULE: ./src/github/accounts.js


/** Somebody whose account is gone. */
const GHOST = { id: 0, login: "ghost", type: "Mannequin" };
/** A user as the API tells of one; undefined where it is something else. */
function parseAccount(value) {
    const id = field(value, "id");
    const [login, type] = [json_field_textField(value, "login"), json_field_textField(value, "type")];
    if (typeof id !== "number" || !Number.isSafeInteger(id) || login === undefined || type === undefined)
        return undefined;
    return { id, login, type };
}
/** The members of a team, those of its child teams with them. `org/team`. */
function readTeam(reader, team) {
    const [org = "", slug = ""] = team.split("/");
    return rest_readAll(reader, {
        path: apiPath("orgs", org, "teams", slug, "members"),
        doing: `read who is in the team ${team}`,
        permission: "members: read (of the organisation; only the token of a GitHub App has it)",
        parse: parseAccount,
    });
}

;// CONCATENATED MODULE: ./src/github/runs.js



const PERMISSION = "actions: read";
function readRun(reader, id) {
    return rest_readOne(reader, {
        path: rest_repositoryPath(reader.place, "actions", "runs", `${id}`),
        doing: `read the run ${id}`,
        permission: PERMISSION,
        parse(value) {
            const actor = parseAccount(field(value, "actor"));
            const attempt = field(value, "run_attempt");
            if (actor === undefined || typeof attempt !== "number")
                return undefined;
            const ended = json_field_textField(value, "status") === "completed" ? json_field_textField(value, "updated_at") : undefined;
            return {
                ...{ actor, attempt, branch: json_field_textField(value, "head_branch") },
                // A ref may follow.
                workflow: json_field_textField(value, "path")?.split("@")[0],
                createdAt: new Date(json_field_textField(value, "created_at") ?? ""),
                endedAt: ended === undefined ? undefined : new Date(ended),
                wasSkipped: json_field_textField(value, "conclusion") === "skipped",
            };
        },
    });
}
/** What people answered when the run asked for environments, in all its attempts: GitHub tells neither which, nor when. */
async function readApprovals(reader, id) {
    return rest_readOne(reader, {
        path: rest_repositoryPath(reader.place, "actions", "runs", `${id}`, "approvals"),
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
        path: `${rest_repositoryPath(reader.place, "actions", "runs", `${id}`, "jobs")}?filter=all`,
        doing: `read the jobs of the run ${id}`,
        permission: PERMISSION,
        parse: parseJob,
    };
    return rest_readAll(reader, question, "jobs");
}
/** One review may answer for several environments. */
function parseReview(value) {
    const state = parseState(json_field_textField(value, "state"));
    const user = field(value, "user");
    const account = user === null ? GHOST : parseAccount(user);
    const environments = listField(value, "environments").map((one) => json_field_textField(one, "name"));
    if (state === undefined || account === undefined)
        return undefined;
    return environments.flatMap((environment) => (environment === undefined ? [] : [{ ...account, environment, state }]));
}
function parseState(state) {
    return state === "approved" || state === "rejected" || state === "pending" ? state : undefined;
}
function parseJob(value) {
    const name = json_field_textField(value, "name");
    if (name === undefined)
        return undefined;
    const completed = new Date(json_field_textField(value, "completed_at") ?? "");
    return {
        name,
        conclusion: json_field_textField(value, "conclusion"),
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
    const place = runPlace(world.env);
    const id = question.runId ?? ownRun(world.env);
    if (place === undefined || id === undefined) {
        return {
            unread: "Who approved is told by GitHub's API for a run of GitHub Actions, and this is none: GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_RUN_ID say which. Start it by a workflow that asks for approvals.",
        };
    }
    const reader = openRest(place, question.bearer, world);
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
        path: rest_repositoryPath(reader.place, "compare", `${base}...${head}`),
        doing: `read who wrote the commits between ${base} and ${head}`,
        permission: "contents: read",
        parse: (commit) => ({ author: parseAccount(field(commit, "author")) }),
    };
    const commits = await rest_readAll(reader, question, "commits");
    return commits.kind === "hidden" ? commits : { ...commits, value: commits.value.map(({ author }) => author) };
}

;// CONCATENATED MODULE: ./src/approvals/read-authors.js



/** Who wrote all that ships; undefined where one of them is not known. */
async function readShippedAuthors(code, shipped, world) {
    const place = findRestPlace(code.url, world.env);
    if (place === undefined)
        return undefined;
    const reader = openRest(place, code.bearer, world);
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
    const commit = field(value, "commit");
    const message = json_field_textField(commit, "message");
    const committedAt = new Date(json_field_textField(field(commit, "committer"), "date") ?? "");
    if (!(0,commit_id/* isCommitId */.jh)(id) || message === undefined || Number.isNaN(committedAt.getTime()))
        return undefined;
    return {
        ...{ id, message, committedAt },
        parents: listField(value, "parents").flatMap((parent) => json_field_textField(parent, "sha") ?? []),
        verified: field(field(commit, "verification"), "verified") === true,
        author: parseAccount(field(value, "author")),
        committer: parseAccount(field(value, "committer")),
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
    const read = await rest_readAll(reader, {
        path: `${rest_repositoryPath(reader.place, "pulls")}?${query}`,
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
    const read = await rest_readAll(reader, {
        path: rest_repositoryPath(reader.place, "pulls", `${number}`, "reviews"),
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
    const read = await rest_readOne(reader, {
        path: rest_repositoryPath(reader.place, "collaborators", login, "permission"),
        doing: `read what ${login} may do in ${reader.place.owner}/${reader.place.name}`,
        permission: "metadata: read",
        // `maintain` is told as `write`, `triage` as `read`.
        parse: (value) => json_field_textField(value, "permission"),
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
    const number = field(value, "number");
    const [url, title] = [json_field_textField(value, "html_url"), json_field_textField(value, "title")];
    const branch = json_field_textField(field(value, "head"), "ref");
    const commit = json_field_textField(field(value, "head"), "sha");
    if (typeof number !== "number" || url === undefined || title === undefined)
        return undefined;
    if (branch === undefined || commit === undefined)
        return undefined;
    const author = parseAccount(field(value, "user")) ?? GHOST;
    return { number, url, title, body: json_field_textField(value, "body") ?? "", author, head: { branch, commit } };
}
function parseFrom(value, repository) {
    const from = json_field_textField(field(field(value, "head"), "repo"), "full_name");
    return from?.toLowerCase() === repository.toLowerCase() ? parsePull(value) : "from a fork";
}
function pulls_parseReview(value) {
    const state = json_field_textField(value, "state");
    if (state === "PENDING")
        return "draft";
    const known = ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED"].find((one) => one === state);
    const submittedAt = new Date(json_field_textField(value, "submitted_at") ?? "");
    if (known === undefined || Number.isNaN(submittedAt.getTime()))
        return undefined;
    const user = field(value, "user") === null ? GHOST : parseAccount(field(value, "user"));
    return user && { user, state: known, commit: json_field_textField(value, "commit_id"), submittedAt };
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
    const words = verdict_statusWords(answer);
    const isForbidden = errors.some((error) => /^(FORBIDDEN|INSUFFICIENT_SCOPES)$/.test(json_field_textField(error, "type") ?? ""));
    if (isForbidden && !namesRule(words))
        throw client_unauthorized({ url, doing }, words);
    const isUnknown = errors.some((error) => field(error, "extensions") !== undefined);
    const isRefused = answer.status !== 200 && namesRule(words);
    if (isUnknown || (answer.status !== 200 && !isRefused)) {
        throw new release_error/* ReleaseError */.K("unsupported", `Could not ${doing}: ${url.host} does not understand the request; it answered ${words}. Nothing was written. A GitHub server is needed that has createCommitOnBranch; or use "commit-with: git".`);
    }
    const typed = errors.map((error) => ({ type: json_field_textField(error, "type") ?? "", path: listField(error, "path") }));
    const refusal = isRefused ? [{ type: "", path: [] }] : [];
    return { kind: "answer", data: field(body, "data"), errors: [...typed, ...refusal], words };
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
        throw client_unauthorized({ url, doing }, answer.words);
    if (faults.length > 0)
        throw client_unavailable({ url, doing }, `answered ${answer.words}`);
    const present = json_field_textField(repository, "nameWithOwner");
    if (present === undefined)
        throw client_unavailable({ url, doing }, "answered without the repository");
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
    const oid = json_field_textField(target, "oid") ?? "";
    if ((0,commit_id/* isCommitId */.jh)(oid))
        return oid;
    throw client_unavailable({ url: place.graphql, doing }, "answered without the branch's commit");
}
async function readFiles(client, place, target, paths) {
    const files = new Map();
    for (const [alias, path] of Object.entries(paths)) {
        const entry = field(target, alias);
        const mode = modeOf(entry);
        const oid = json_field_textField(entry, "oid");
        if (mode === undefined || oid === undefined)
            continue;
        const text = json_field_textField(field(entry, "object"), "text");
        files.set(path, { mode, bytes: await blobBytes(client, place, oid, text) });
    }
    return files;
}

;// CONCATENATED MODULE: ./src/github/repository.js


function readRepository(reader) {
    const { owner, name } = reader.place;
    return rest_readOne(reader, {
        path: rest_repositoryPath(reader.place),
        doing: `read what ${owner}/${name} is like`,
        permission: "metadata: read",
        parse(value) {
            const defaultBranch = json_field_textField(value, "default_branch");
            return defaultBranch === undefined ? undefined : { defaultBranch, isPrivate: field(value, "private") === true };
        },
    });
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
        const against = reviews_objection(mayWrite, commit === head, repository);
        return [{ ...user, environment, state: "approved", at, ...(against === undefined ? {} : { void: against }) }];
    });
}
function reviews_objection(mayWrite, isOfHead, repository) {
    if (!mayWrite)
        return `they may not write ${repository}`;
    return isOfHead ? undefined : "it is of a commit that is not the pull request's head any more";
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

;// CONCATENATED MODULE: ./src/approvals/read-request.js













/**
 * Who approved a plan on the pull request that shows it, as GitHub's API tells it. What it does not tell is no approval.
 * @throws ReleaseError `api-unavailable` when it does not answer
 */
async function readRequestFacts(question, world) {
    const { environment, requested, remotes } = question;
    const place = findRestPlace(remotes.manifests.url, world.env);
    const runs = runPlace(world.env);
    if (place === undefined || runs === undefined)
        return { unread: elsewhere(environment.name) };
    const reader = openRest(place, remotes.manifests.bearer, world);
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
    const runReader = openRest(runs, remotes.code.bearer, world);
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
        readRepository(runReader),
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
    const place = parseGithubPlace(manifests.url, world.env);
    const { client } = openRest(place, manifests.bearer, world);
    const tip = await readBranch(client, place, branch, [path]);
    const source = tip?.commit === commit ? (0,source_at/* sourceAt */.P)(tip, path, branch) : undefined;
    return source === undefined ? undefined : parseManifest(source, name).services;
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
    if (shipped.length === 0 || requiredApprovals(rules, asking) === 0)
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
    const declared = own === undefined ? configuration.requires.get(service.name) : allJoined(own, renamesOf(configuration));
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

;// CONCATENATED MODULE: ./src/rollback/check-gates.js











/**
 * What the environment's gates say of a rollback: to what ran right before they only warn, and do not ask how long it
 * ran elsewhere; to anything older they hold. @throws ReleaseError when one says no
 */
async function checkGates(rollback) {
    const { environment, configuration, service, target, whole, emergency, world } = rollback;
    if (target.target === target.current)
        return { gates: [], warnings: [] };
    const { version } = target.target;
    const move = target.before !== undefined && same_deployment_isSame(target.before, target.target) ? "back" : "further-back";
    const { compatibility, warnings } = await tellCompatibility(rollback);
    const promotion = {
        environment,
        stages: configuration.stages,
        now: world.now(),
        move,
        emergency,
        approvals: await approvalFacts({ ...rollback, move, allowRolledBack: false, since: target.began.committedAt }, [
            { base: target.current.commit, head: whole.commit },
        ]),
        protection: undefined,
        allowRolledBack: false,
    };
    const facts = {
        ...promotion,
        service: service.name,
        version,
        semver: version_isVersion(version) ? version : undefined,
        commit: whole.commit,
        rolledBack: undefined,
        rolledBackBefore: undefined,
        stretches: move === "back" ? [] : await readStretches(rollback),
        origin: undefined,
        compatibility,
        checks: undefined,
        verifications: [],
    };
    const gates = askGates(GATES, promotion, [facts]);
    const refused = (0,gates_refusal/* refusalOf */.O)(gates);
    if (refused !== undefined)
        throw refused;
    return { gates, warnings };
}
/** The environments whose histories a rollback may ask: that of `from` only where an older version must be old there. */
function askedEnvironments({ environments }, environment, isNamed) {
    const from = environment.from === undefined ? undefined : environments.get(environment.from);
    return from !== undefined && isNamed && environment.minimumAge !== undefined ? [environment, from] : [environment];
}
async function readStretches({ environment, states, service, target, whole, world, }) {
    const source = environment.from === undefined ? undefined : states.get(environment.from);
    if (source === undefined)
        return [];
    const identity = { version: target.target.version, digest: whole.digest };
    const question = stretches_stretches(service.name, identity, (known) => soak_isEnough(environment, known, world.now()));
    await askAll(source, [question]);
    return question.answer();
}
/** A file that cannot be read must not keep anybody from going back: it becomes a sentence. */
async function tellCompatibility(rollback) {
    const { service, target, whole } = rollback;
    try {
        const going = [{ service, version: target.target.version, commit: whole.commit }];
        return { compatibility: await readCompatibility(rollback, going), warnings: [] };
    }
    catch (cause) {
        if (!(cause instanceof release_error/* ReleaseError */.K) || cause.code === "internal")
            throw cause;
        const sentence = `Whether ${service.name} ${target.target.version} fits what else runs there is not known: ${cause.message}`;
        return { compatibility: undefined, warnings: [sentence] };
    }
}

;// CONCATENATED MODULE: ./src/rollback/choose-target.js



/** By the contract's table: the last other thing that ran, or the version that was named. */
function chooseTarget(facts) {
    const { current: run, departed, environment, service, fromVersion, named } = facts;
    if (run === undefined) {
        throw new release_error/* ReleaseError */.K("not-deployed", `${describeNow(environment, service, undefined, departed)}, so there is nothing to roll back.${departed === undefined ? "" : " Promote a version to bring it back."} Nothing was written.`);
    }
    const { entry: current, began } = run;
    const before = run.previous?.entry;
    if (isDoneByThisRun(facts, run))
        return { current, began, before, target: current };
    if (facts.isRepeated)
        throw overtaken(facts, current);
    if (fromVersion !== "" && current.version !== fromVersion)
        throw moved(facts, run);
    if (named !== undefined)
        return { current, began, before, target: namedTarget(facts, named) };
    if (run.rollback)
        throw justRolledBack(facts, run);
    if (before !== undefined)
        return { current, began, before, target: before };
    throw new release_error/* ReleaseError */.K("no-previous", `${environment} has run nothing but ${service} ${current.version}, so there is nothing to go back to. Nothing was written. Release a fixed version instead.`);
}
/** A run again finds its own rollback: the entry says which run wrote it. */
function isDoneByThisRun({ run, named }, current) {
    if (run === "" || current.entry.run !== run || current.began.kind !== "rollback")
        return false;
    return named === undefined || named.version === current.entry.version;
}
function namedTarget(facts, named) {
    const { environment, service, blockedBy } = facts;
    if (named.entry === undefined) {
        throw new release_error/* ReleaseError */.K("unknown-version", `${service} ${named.version} never ran in ${environment}, so ${environment} cannot be rolled back to it. To bring in a version that is new there, promote it. Nothing was written.`);
    }
    if (blockedBy === undefined)
        return named.entry;
    const why = blockedBy.reason === undefined ? "" : `, because: ${blockedBy.reason}`;
    throw new release_error/* ReleaseError */.K("blocked-version", `${service} ${named.version} was itself rolled back out of ${environment} at ${second(blockedBy.committedAt)}${why}. Name another version, or promote this one with allow-rolled-back and a reason. Nothing was written.`);
}
function moved({ environment, service, fromVersion }, { entry, began }) {
    return new release_error/* ReleaseError */.K("superseded", `${describeNow(environment, service, entry, began)}, not ${fromVersion} (from-version). Somebody has acted already: look at what is there. Nothing was written.`);
}
function overtaken({ environment, service }, current) {
    return new release_error/* ReleaseError */.K("superseded", `This run has rolled ${service} back already, and since then ${environment} was moved on to ${current.version}. Running it again would undo that. Nothing was written. Start a new rollback if that is what you want.`);
}
function justRolledBack({ environment, service }, run) {
    const { by, reason, committedAt } = run.began;
    const who = by === undefined ? "" : ` by ${by}`;
    const why = reason === undefined ? "" : `, because: ${reason}`;
    return new release_error/* ReleaseError */.K("superseded", `${environment} was just rolled back to ${service} ${run.entry.version}${who} at ${second(committedAt)}${why}. Nothing was written. To go further back, name the version.`);
}

;// CONCATENATED MODULE: ./src/promotion/build-tag.js



/** The tag that CI gives to the build of a commit. */
function buildTag({ tags }, service, commit) {
    const tag = render(tags.build, { ...commitValues(commit), service });
    if (isImageTag(tag))
        return tag;
    throw new release_error/* ReleaseError */.K("invalid-config", `tags.build gives ${JSON.stringify(tag)} for ${service}, which no registry takes as a tag. Nothing was written.`);
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
    const config = field(parseJson(single.bytes.toString("utf8")), "config");
    const digest = json_field_textField(config, "digest") ?? "";
    if (!(0,images_digest/* isDigest */.Bc)(digest))
        return undefined;
    const blob = await registry.readBlob(image, digest, LARGEST_CONFIG);
    if (blob === undefined)
        throw revision_label_incomplete(image, manifest.digest, digest);
    const document = parseJson(blob.toString("utf8"));
    return json_field_textField(field(field(document, "config"), "Labels"), LABEL);
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
    throw new ReleaseError("tag-immutable", `${image}:${other.tag} holds ${other.digest} already, and the image to promote is ${digest}. A version's tag never moves: release this image under a new version. Nothing was written.`);
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

;// CONCATENATED MODULE: ./src/rollback/resolve-entry.js






/**
 * Fills in what an old entry does not say, from the version's Git tag and the commit's build, and proves that the image
 * is still there.
 * @throws ReleaseError `unknown-version`, `image-missing`, `digest-mismatch`
 */
async function resolveEntry(world, service, entry) {
    const image = entry.image ?? service.image;
    const commit = entry.commit ?? (await commitOf(world, service, entry));
    const sourceTag = entry.tag ?? buildTag(world.configuration, service.name, commit);
    const name = `${service.name} ${entry.version}`;
    if (entry.digest !== undefined) {
        const manifest = await world.registry.readManifest(image, entry.digest, "pull");
        if (manifest === undefined)
            throw resolve_entry_missing(name, `${image}@${entry.digest}`);
        return { image, sourceTag, digest: entry.digest, commit, resolved: entry.commit === undefined ? ["commit"] : [] };
    }
    const ambiguousTag = !template_holds(world.configuration.tags.build, "sha");
    const digest = await findBuild(world.registry, { image, tag: sourceTag, commit, expected: [], ambiguousTag });
    if (digest === undefined)
        throw resolve_entry_missing(name, `${image}:${sourceTag}`);
    const resolved = entry.commit === undefined ? ["commit", "digest"] : ["digest"];
    return { image, sourceTag, digest, commit, resolved };
}
async function commitOf({ code, configuration }, service, { version }) {
    const refs = await readReleaseRefs(code, configuration, [service], []);
    const commit = version_isVersion(version) ? refs.versions(service).get(version) : undefined;
    if (commit !== undefined)
        return commit;
    throw new release_error/* ReleaseError */.K("unknown-version", `The entry of ${service.name} ${version} names no commit, and there is no Git tag for that version, so it is not known what it was. Name another version. Nothing was written.`);
}
function resolve_entry_missing(name, reference) {
    return new release_error/* ReleaseError */.K("image-missing", `The registry does not have ${reference} any more, so ${name} cannot be brought back. It was cleaned up. Name another version. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/rollback/plan-rollback.js























/** What a rollback of one service in one environment would do: it moves the manifest back, and builds nothing. */
async function planRollback(begun, world) {
    const { inputs, approvedPlan, remotes, code, manifests, source } = begun;
    const defaultHead = source.commit;
    const configuration = await parseSource(source);
    const environment = findEnvironment(configuration, inputs.environment);
    const service = findService(configuration, inputs.service);
    const asked = askedEnvironments(configuration, environment, inputs.version !== "");
    const states = await readManifests(manifests, asked, renamesOf(configuration));
    const state = states.get(environment.name);
    if (state === undefined)
        throw new Error(`The manifest of ${environment.name} was not read.`);
    const target = await findTarget(inputs, state, service, world);
    const registry = await openRegistry(inputs, world);
    const whole = await resolveEntry({ code, registry, configuration }, service, target.target);
    const { emergency } = inputs;
    const facts = { configuration, defaultHead, environment, states, code };
    const unjudged = assemble({ inputs, environment, service, target, whole, carries: await state.carries() });
    const rollback = { ...facts, remotes, service, target, whole, emergency, approvedPlan, plan: unjudged, world };
    const { gates, warnings } = await checkGates(rollback);
    const plan = { ...unjudged, gates, warnings: [...unjudged.warnings, ...warnings] };
    checkWritable(plan, state.tip);
    (0,approved_plan/* checkApproved */.Eh)(plan, approvedPlan, [describeNow(environment.name, service.name, target.current, target.began)]);
    return plan;
}
async function findTarget({ version, "from-version": fromVersion }, state, { name }, world) {
    const [current, gone] = [currentRun(name), departure_departure(name)];
    const { run } = runContext(world.env);
    const earlier = rolledBackBy(name, run, run_context_firstAttemptSince(world.now()));
    const named = version === "" ? undefined : lastWith(name, version);
    await askAll(state, [current, gone, ...(named === undefined ? [] : [named]), ...(run === "" ? [] : [earlier])]);
    const entry = named?.answer()?.entry;
    const block = entry === undefined ? undefined : blocked_blocked(name, entry);
    if (block !== undefined)
        await askAll(state, [block]);
    return chooseTarget({
        environment: state.environment.name,
        service: name,
        current: current.answer(),
        departed: gone.answer(),
        named: named === undefined ? undefined : { version, entry },
        blockedBy: block?.answer(),
        fromVersion,
        run,
        isRepeated: earlier.answer(),
    });
}
function assemble(parts) {
    const { environment, inputs, whole, target } = parts;
    const services = [servicePlan(parts)];
    const said = whole.resolved.length === 0 ? [] : [resolvedWarning(parts)];
    const plan = {
        format: PLAN_FORMAT,
        kind: "rollback",
        environment: {
            name: environment.name,
            from: null,
            branch: environment.branch,
            manifest: environment.manifest,
            kustomization: environment.kustomization ?? null,
            pin: environment.pin,
            carries: parts.carries,
            milestoneTag: null,
            whenMoved: "stop",
            // What is gone back to was looked at when it came in.
            verify: { before: null, after: null, inFrom: null },
        },
        reason: inputs.reason,
        emergency: inputs.emergency,
        allowRolledBack: false,
        services,
        leftOut: [],
        gates: [],
        warnings: target.target === target.current ? [] : said,
    };
    return { ...plan, hash: planHash(plan) };
}
/** Tags that follow the environment follow it back; fixed ones and those that only rise stay where they are. */
function servicePlan({ environment, service, target, whole }) {
    const { version } = target.target;
    const alreadyThere = runs(target.current, { version, digest: whole.digest });
    const replaced = alreadyThere ? target.before : target.current;
    const semver = version_isVersion(version) ? version : undefined;
    const following = environment.imageTags.filter(({ moves }) => moves === "with-environment");
    const named = { service, version, semver, commit: whole.commit };
    return {
        service: service.name,
        renamedFrom: service.renamedFrom ?? null,
        version,
        commit: whole.commit,
        image: whole.image,
        sourceTag: whole.sourceTag,
        digest: whole.digest,
        fixedTags: [],
        movingTags: [...new Set(following.map((rule) => renderTag(rule, named, environment)))],
        risingTags: [],
        gitTag: null,
        releaseBranch: null,
        refs: NOTHING_TO_OWN,
        takenFrom: null,
        replaces: replaced === undefined ? null : { version: replaced.version, digest: replaced.digest ?? null },
        files: fileValues(environment, service.name, {
            version,
            image: whole.image,
            tag: whole.sourceTag,
            digest: whole.digest,
            commit: whole.commit,
        }),
        alreadyThere,
        resolved: whole.resolved,
    };
}
function resolvedWarning({ service, target, whole }) {
    return `${service.name} ${target.target.version}: its old entry did not say its ${whole.resolved.join(" and ")}, so that was looked up in Git and the registry.`;
}


/***/ })

};
