export const id = 439;
export const ids = [439];
export const modules = {

/***/ 8439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ageIn: () => (/* binding */ ageIn)
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

// EXTERNAL MODULE: ./src/gates/age.js + 2 modules
var gates_age = __webpack_require__(3943);
// EXTERNAL MODULE: ./src/markdown/markdown.js
var markdown = __webpack_require__(166);
;// CONCATENATED MODULE: ./src/gates/refusal.js


const WORDS = { pass: "✅ pass", warn: "⚠️ warn", block: "⛔ block", unknown: "❔ unknown", waits: "⏳ waits" };
/** All verdicts as people read them in the job summary. */
function verdictTable(verdicts) {
    const rows = verdicts.map(({ gate, service, verdict, sentence, evidence: { run } }) => [
        gate,
        service === null ? "–" : (0,markdown/* plain */.pj)(service),
        WORDS[verdict],
        // Other gates have names in their evidence that are not ours to choose.
        run === undefined || gate !== "verification" ? (0,markdown/* plain */.pj)(sentence) : `${(0,markdown/* plain */.pj)(sentence)} (${(0,markdown/* link */.nf)("the run", run)})`,
    ]);
    return (0,markdown/* table */.tp)(["gate", "service", "verdict", ""], rows);
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
    return new release_error/* ReleaseError */.K(first.code ?? "gate-unavailable", `${first.sentence}${more} Nothing was written.`, {
        detail: verdictTable(verdicts),
    });
}
function isRefusal({ verdict }) {
    return verdict === "block" || verdict === "unknown";
}

// EXTERNAL MODULE: ./src/gates/soak.js
var soak = __webpack_require__(2814);
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
function document_parseDocument(source) {
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
function schema_check(document, schema) {
    return schema.read(spotOfRoot(document));
}

// EXTERNAL MODULE: ./src/refs/ref-name.js
var ref_name = __webpack_require__(6221);
;// CONCATENATED MODULE: ./src/services/service.js
/** The names that a service's tags, branches and entries may have: its own first. */
function namesOf({ name, renamedFrom }) {
    return renamedFrom === undefined ? [name] : [name, renamedFrom];
}

// EXTERNAL MODULE: ../../node_modules/semver/functions/compare.js
var functions_compare = __webpack_require__(6841);
// EXTERNAL MODULE: ../../node_modules/semver/functions/parse.js
var functions_parse = __webpack_require__(5797);
;// CONCATENATED MODULE: ./src/versions/version.js




const MAX_LENGTH = 100;
function isVersion(text) {
    // A Git ref may not end in `.lock`, so such a version could have no tag.
    return text.length <= MAX_LENGTH && !text.endsWith(".lock") && functions_parse(text)?.version === text;
}
/** @throws ReleaseError `invalid-input` that says what is wrong and, where it can be told, what was meant. */
function parseVersion(text, what) {
    if (isVersion(text))
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
    return isVersion(meant) ? ` Did you mean ${meant}?` : "";
}
/** Negative, zero or positive, by the precedence of SemVer 2.0.0, section 11. */
function version_compareVersions(left, right) {
    return compare(left, right);
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
        throw new ReleaseError("internal", `${quote(version)} was taken for a version, but is none.`);
    return parsed;
}

;// CONCATENATED MODULE: ./src/versions/service-tag.js




/** The Git tag of a service's version. */
function serviceTag(template, service, version) {
    const name = render(template, { service, version });
    if (isTagName(name))
        return name;
    throw new ReleaseError("internal", `The tag template "${template.text}" gave a name that Git refuses.`);
}
/** The version that a Git tag stands for, or nothing when it is no tag of this service. The inverse of `serviceTag`. */
function matchTag(template, service, tag) {
    const { prefix, suffix } = surroundings(template, service);
    if (tag.length < prefix.length + suffix.length)
        return undefined;
    if (!tag.startsWith(prefix) || !tag.endsWith(suffix))
        return undefined;
    const version = tag.slice(prefix.length, tag.length - suffix.length);
    return isVersion(version) ? version : undefined;
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
function template_render(template, values) {
    return template.parts.map((part) => ("literal" in part ? part.literal : values[part.placeholder])).join("");
}
/** What a commit gives to a template: `{sha}` has 40 hex digits, `{short-sha}` 7. */
function commitValues(commit) {
    return { sha: commit, "short-sha": shortId(commit) };
}
/** `{date}`: YYYYMMDD in UTC. */
function dateValue(date) {
    return date.toISOString().slice(0, 10).replaceAll("-", "");
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
    const names = services.flatMap(namesOf);
    for (const name of names) {
        const tag = template_render(template, { service: name, version: "1.0.0" });
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
        const tag = template_render(template, { service: owner, version });
        return matchTag(template, service, tag) !== undefined;
    });
}
function checkReleaseBranches(services, { value: template, at }) {
    needsService("tags.release-branch", services, template, at);
    for (const { name } of services) {
        const branch = template_render(template, { service: name, major: "1", minor: "0" });
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

;// CONCATENATED MODULE: ./src/services/service-name.js
/** The rule for service names, as the contract says it; `__proto__` and `constructor` can be no names of ours either. */
const SERVICE_NAME = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
function isServiceName(text) {
    return text.length <= 63 && SERVICE_NAME.test(text) && !(text in Object.prototype);
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
function wall_clock_localTime(instant, zone) {
    const parts = clockOf(zone).formatToParts(instant);
    const part = (type) => Number(parts.find((one) => one.type === type)?.value);
    return asLocal(Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")));
}
/** `Mon 13:05, Europe/Berlin`. */
function describeLocal(instant, zone) {
    const shown = new Date(wall_clock_localTime(instant, zone)).toUTCString();
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
function wall_clock_dayOf(local) {
    return asLocal(Math.floor(local / DAY) * DAY);
}
function wall_clock_addDays(local, days) {
    return asLocal(local + days * DAY);
}
function wall_clock_addMinutes(local, minutes) {
    return asLocal(local + minutes * MINUTE);
}
/** 0 is Sunday, as `Date` counts. */
function wall_clock_weekday(local) {
    return new Date(local).getUTCDay();
}
/**
 * The instants at which the clock shows a local time, earliest first: one; two where it is set back over it; where it is
 * set forward over it, the instant of that jump.
 */
function wall_clock_instantsOf(local, zone) {
    // No zone is further than 15 hours from UTC.
    const [early, late] = [new Date(local - DAY), new Date(local + DAY)];
    const readings = [early, late].map((near) => local - offset(near, zone));
    const candidates = [...new Set(readings)].sort((a, b) => a - b).map((at) => new Date(at));
    const shown = candidates.filter((at) => wall_clock_localTime(at, zone) === local);
    return shown.length > 0 ? shown : wall_clock_jumps(early, late, zone);
}
/** The instants after `from`, up to `to`, at which the clock is set forward or back. */
function wall_clock_jumps(from, to, zone) {
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
    return wall_clock_localTime(instant, zone) - Math.floor(instant.getTime() / 1000) * 1000;
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
    return zone === undefined ? undefined : wall_clock_instantsOf(local, zone)[0];
}
/** When it is over: a day after its last moment; a time that the clock shows twice, at the later one. */
function ending({ local, isDay, offset }, zone) {
    if (offset !== undefined)
        return new Date(local - offset);
    return zone === undefined ? undefined : wall_clock_instantsOf(isDay ? wall_clock_addDays(local, 1) : local, zone).at(-1);
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

// EXTERNAL MODULE: ./src/config/duration.js
var duration = __webpack_require__(5254);
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
const gate_schema_duration = parsed(duration/* parseDuration */.E, duration/* DURATION */.f);
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
    "minimum-age": optional(described("How long a version must have run in `from` before it comes here, such as `24h`, `90m` or `2d`.", placed(nullable(gate_schema_duration)))),
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
    "approval-expires": optional(described("How long an approval holds, such as `24h`.", gate_schema_duration)),
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
    const minutes = (0,duration/* parseDuration */.E)(text, what) / protection_MINUTE;
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
    "wait-timer": optional(described("How long GitHub lets a job wait, such as `30m`.", parsed(parseWaitTimer, duration/* DURATION */.f))),
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
    return satisfiesRange(version, range, { includePrerelease: true });
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

;// CONCATENATED MODULE: ./src/images/image-tag.js
const IMAGE_TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
function isImageTag(text) {
    return IMAGE_TAG.test(text);
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
    parseFile(template_render(template, SAMPLE), what);
    return template;
}
/** A JSON Pointer (RFC 6901) in which names may stand. @throws ReleaseError `invalid-input` */
function parsePointerTemplate(text, what) {
    const template = parseTemplate(text, PLACEHOLDERS_OF.filePath, what);
    if (isJsonPointer(template_render(template, SAMPLE)))
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
    const sample = template_render(template, SAMPLE);
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
    const target = template_render(pointer, names);
    // Names hold nothing that a pointer would have to escape.
    if (!isJsonPointer(target))
        throw new release_error/* ReleaseError */.K("internal", `${(0,errors_quote/* quote */.h)(target)} is no JSON Pointer.`);
    return { service, path: template_render(path, names), pointer: target, value: value.value };
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
const VERSION_PARTS = ["major", "minor", "patch", "prerelease"];
/** A build has no version, so nothing can be made of a version's parts. */
function checkParts({ name, from }, { value: { value, at } }) {
    const part = VERSION_PARTS.find((one) => template_holds(value, one));
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
function repositoryPath(image) {
    return image.slice(image.indexOf("/") + 1);
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
    return new Map(matching.map((path) => [nameOf(path, glob, at), { value: { path: { value: path, at } }, at }]));
}
function nameOf(folder, glob, at) {
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
    const image = template_render(value, { service });
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
    const document = document_parseDocument(source);
    return { declared: schema_check(document, CONFIGURATION_SCHEMA), start: document.placeOf(0) };
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

// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
// EXTERNAL MODULE: ./src/git/commit-graph.js
var commit_graph = __webpack_require__(3844);
// EXTERNAL MODULE: ./src/git/commit-object.js
var commit_object = __webpack_require__(4469);
// EXTERNAL MODULE: ./src/git/fetch-refs.js + 3 modules
var fetch_refs = __webpack_require__(4282);
// EXTERNAL MODULE: ./src/git/objects.js
var git_objects = __webpack_require__(5210);
// EXTERNAL MODULE: ./src/git/tips.js + 1 modules
var tips = __webpack_require__(8141);
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
        const { changes, isWhole } = await changesOf(repository, tip, path);
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

// EXTERNAL MODULE: ./src/images/digest.js
var images_digest = __webpack_require__(3998);
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
    return schema_check(document, manifestSchema(environment, entry)).services ?? new Map();
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

// EXTERNAL MODULE: ./src/setup/source-at.js
var source_at = __webpack_require__(8722);
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
            highest: upward.map((rule) => ({ rule, question: highestStable(service, rangeOf(rule, goal.semver)) })),
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
function rangeOf({ template }, version) {
    if (version === undefined || !holds(template, "major"))
        return undefined;
    const { major, minor } = line(version);
    return holds(template, "minor") ? { major, minor } : { major };
}

;// CONCATENATED MODULE: ./src/promotion/age-in.js










async function ageIn({ inputs, minimum, manifests, source }, world) {
    const configuration = await parseSource(source);
    const environment = findEnvironment(configuration, inputs.environment);
    const service = findService(configuration, inputs.service);
    const states = await readManifests(manifests, [environment], renamesOf(configuration));
    const state = states.get(environment.name);
    const question = currentRun(service.name);
    if (state !== undefined)
        await askAll(state, [question]);
    const run = runOf(inputs, question.answer());
    const rules = ruleFor(configuration, environment);
    const minimumAge = minimum ?? rules.minimumAge ?? 0;
    const now = world.now();
    const ran = await countedStretch(state, service.name, run, { soak: rules.soak, minimumAge }, now);
    const facts = {
        subject: `${service.name} ${run.entry.version}`,
        environment: environment.name,
        ran,
        now,
        minimumAge,
        onTooYoung: inputs["on-too-young"] || rules.onTooYoung,
        emergency: false,
        move: "forward",
    };
    const verdict = (0,gates_age/* ageGate */.xx)(facts);
    const refused = refusalOf([{ gate: "age", service: service.name, ...verdict }]);
    if (refused !== undefined)
        throw refused;
    const { age, readyAt, oldEnough, inFuture } = (0,gates_age/* measureAge */.kK)(facts);
    const isWarning = verdict.verdict === "warn" || inFuture;
    return { age, since: ran.since, readyAt, oldEnough, sentence: verdict.sentence, isWarning };
}
/** The rule of the environment that takes its versions from this one. */
function ruleFor({ environments }, { name }) {
    return [...environments.values()].find(({ from }) => from === name) ?? { onTooYoung: "block", soak: "continuous" };
}
/** The time that counts by the rule: the present run, or a longer one of the same digest. */
async function countedStretch(state, service, run, rule, now) {
    const present = { since: run.began.committedAt, until: undefined };
    if (state === undefined || rule.soak === "continuous" || (0,soak/* isEnough */.LP)(rule, [present], now))
        return present;
    const question = stretches_stretches(service, run.entry, (known) => (0,soak/* isEnough */.LP)(rule, known, now));
    await askAll(state, [question]);
    return (0,soak/* counted */.hS)({ ...rule, take: "current" }, question.answer(), now) ?? present;
}
function runOf({ service, environment, version, digest }, run) {
    if (run === undefined) {
        throw new release_error/* ReleaseError */.K("not-deployed", `${environment} does not run ${service}, so it has no age there.`);
    }
    const { entry } = run;
    if (version !== "" && entry.version !== version) {
        throw new release_error/* ReleaseError */.K("not-in-source", `${environment} runs ${service} ${entry.version}, not ${version}.`);
    }
    if (digest !== "" && entry.digest !== digest) {
        throw new release_error/* ReleaseError */.K("not-in-source", `${environment} runs ${service} ${entry.version} as ${entry.digest ?? "an image without a recorded digest"}, not as ${digest}.`);
    }
    return run;
}


/***/ })

};
