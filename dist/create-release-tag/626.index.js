export const id = 626;
export const ids = [626];
export const modules = {

/***/ 7574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ foldersAbove),
/* harmony export */   j: () => (/* binding */ requireRepositoryPath)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   P: () => (/* binding */ requireFiles)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8843);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7574);



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

/***/ 8298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ PINS),
/* harmony export */   Aj: () => (/* binding */ branchFiles),
/* harmony export */   F9: () => (/* binding */ TAKES),
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   Wn: () => (/* binding */ ON_TOO_YOUNG),
/* harmony export */   fD: () => (/* binding */ renamesOf),
/* harmony export */   l2: () => (/* binding */ MOVES),
/* harmony export */   u_: () => (/* binding */ SOAKS)
/* harmony export */ });
/* unused harmony export findEnvironment */
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7195);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);



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
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K(code, `${path} has no ${kind} ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name)}.${(0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, names)} The ${kind}s are: ${shortList(names)}.`);
}
function shortList(names) {
    const shown = names.slice(0, 20).join(", ");
    return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}


/***/ }),

/***/ 6041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   MA: () => (/* binding */ openObject),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(434);
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7195);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6553);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(931);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8469);
/* harmony import */ var _spot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9270);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6901);







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
        accepts: ({ node }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node),
        read(spot) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(spot.node))
                throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, shape);
            const entries = (0,_spot_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(spot);
            const stranger = open ? undefined : [...entries.keys()].find((key) => !shapes.has(key));
            if (stranger !== undefined)
                throw unknownKey(spot, stranger, entries.get(stranger)?.key.at ?? spot.at, names);
            const members = Object.create(null);
            for (const [name, field] of Object.entries(fields)) {
                const entry = entries.get(name);
                if (entry !== undefined)
                    members[name] = schemaOf(field).read(entry.value);
                else if (!isOptional(field))
                    throw (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .O)(spot.at, `The key "${name}" is missing${inside(spot)}.`);
            }
            // Filled from `fields` right above, key by key; a mapped type cannot be built any other way.
            return members;
        },
    };
}
/** A map whose keys are names, as `parseKey` takes them; the order is the document's. */
function record(parseKey, values, keyPattern) {
    const shape = { kind: "record", keys: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(parseKey, keyPattern).shape, values: values.shape };
    return {
        shape,
        accepts: ({ node }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node),
        read(spot) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(spot.node))
                throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, shape);
            const entries = [...(0,_spot_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(spot)].map(([text, { key, value }]) => [
                (0,_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .placedRefusal */ .s7)(key, () => parseKey(text, `A key of ${spot.what}`)),
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
        accepts: ({ node }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node),
        read(spot) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(spot.node))
                throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, shape);
            return (0,_spot_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(spot).map((item) => items.read(item));
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
            throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, shape);
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
    const suggestion = (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(key, known) || (0,_spot_js__WEBPACK_IMPORTED_MODULE_2__/* .quotesHint */ .$V)(spot) || ` The known keys are: ${known.join(", ")}.`;
    return (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .O)(at, `The key ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(key)} is not known${inside(spot)}.${suggestion}`);
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


/***/ }),

/***/ 5718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument)
});

// UNUSED EXPORTS: parseDocuments

// EXTERNAL MODULE: ./node_modules/yaml/dist/parse/line-counter.js
var line_counter = __webpack_require__(6317);
// EXTERNAL MODULE: ./node_modules/yaml/dist/public-api.js + 65 modules
var public_api = __webpack_require__(9094);
// EXTERNAL MODULE: ./node_modules/yaml/dist/nodes/identity.js
var identity = __webpack_require__(434);
// EXTERNAL MODULE: ./src/documents/place.js
var place = __webpack_require__(931);
// EXTERNAL MODULE: ./src/errors/quote.js
var quote = __webpack_require__(6553);
;// CONCATENATED MODULE: ./src/documents/syntax.js

const UNQUOTED_PLACEHOLDER = /(?:[:,[-]\s|\[)\s*(\{[a-z-]+\}[^\s,\]#]*)/;
/** What is wrong with the YAML, in our own words where the parser's would not say what to do. */
function syntaxSentence(problem, text, offset) {
    switch (problem.code) {
        case "TAB_AS_INDENT":
            return "A tab cannot indent in YAML. Use spaces.";
        case "DUPLICATE_KEY":
            return `The key ${(0,quote/* quote */.h)(keyAt(text, offset))} is there twice.`;
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
    return value === undefined ? "" : ` A value that begins with { must be in quotes: ${(0,quote/* quote */.h)(value)}.`;
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
        throw (0,place/* errorAt */.O)(placeOf(offset), syntaxSentence(problem, source.text, offset));
    }
    const root = yaml.contents;
    if (root === null || ((0,identity/* isScalar */.jn)(root) && root.value === null))
        return undefined;
    return { ...source, yaml, root, placeOf };
}
function empty({ path }) {
    return (0,place/* errorAt */.O)({ path, line: 1, column: 1 }, "The document is empty.");
}


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ errorAt)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);

/** The `invalid-config` error that says where: `path:line:column: sentence`. */
function errorAt(place, sentence, cause) {
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-config", `${place.path}:${place.line}:${place.column}: ${sentence}`, { cause });
}


/***/ }),

/***/ 8469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   s7: () => (/* binding */ placedRefusal),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export string */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(434);
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7195);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8843);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(931);
/* harmony import */ var _spot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9270);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6901);







/** Any text. */
const string = parsed((text) => text);
/** A text that `parse` takes; its refusal is placed at the node. `pattern` is for readers of the shape alone. */
function parsed(parse, pattern) {
    const shape = pattern === undefined ? { kind: "string" } : { kind: "string", pattern };
    return {
        shape,
        accepts: (spot) => (0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(spot) !== undefined,
        read(spot) {
            const text = (0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(spot);
            if (text === undefined)
                throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, shape);
            return placedRefusal(spot, () => parse(text, spot.what));
        },
    };
}
/** One of a few words. */
function oneOf(...values) {
    const shape = { kind: "one-of", values };
    return {
        shape,
        accepts: (spot) => (0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(spot) !== undefined,
        read(spot) {
            const text = (0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(spot);
            if (text === undefined)
                throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, shape);
            const value = values.find((known) => known === text);
            if (value !== undefined)
                return value;
            const allowed = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .orList */ .A)(values.map((known) => `"${known}"`));
            throw (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(spot.at, `${spot.what} must be ${allowed}, but is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)}.${(0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(text, values)}`);
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
                throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, shape);
            if (Number.isInteger(number) && number >= 0 && number <= maximum)
                return number;
            throw (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(spot.at, `${spot.what} must be a whole number from 0 to ${maximum}, but is ${number}.`);
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
            throw (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongKind */ .o)(spot, flag.shape);
        return value;
    },
};
function flagOf({ node }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isScalar */ .jn)(node) && typeof node.value === "boolean" ? node.value : undefined;
}
function numberOf({ node }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_5__/* .isScalar */ .jn)(node) && typeof node.value === "number" ? node.value : undefined;
}
/** What `schema` declares, or `null` (also written as nothing, or `~`). */
function nullable(schema) {
    const nothing = { kind: "null" };
    return {
        shape: { kind: "union", members: [schema.shape, nothing] },
        accepts: (spot) => (0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(spot) || schema.accepts(spot),
        read: (spot) => ((0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(spot) ? null : schema.read(spot)),
    };
}
/** Runs a parser; what it refuses is said with the place of `spot`. */
function placedRefusal(spot, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof _errors_release_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ReleaseError */ .K)
            throw (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(spot.at, error.message, error);
        throw error;
    }
}


/***/ }),

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ described),
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _spot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9270);

/** The same, with what an editor shows of it. */
function described(description, schema) {
    return { ...schema, shape: { ...schema.shape, description } };
}
/**
 * The document's value by `schema`.
 * @throws ReleaseError `invalid-config` with the line and column of the first thing that does not fit.
 */
function check(document, schema) {
    return schema.read((0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .spotOfRoot */ .kD)(document));
}


/***/ }),

/***/ 9270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ quotesHint),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   kD: () => (/* binding */ spotOfRoot)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(434);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6553);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(931);



function spotOfRoot(document) {
    return spot(document, document.root, document.placeOf(document.root.range[0]), "");
}
/**
 * The entries of a map by key. Any key is harmless, `__proto__` too, since no plain object is made.
 * @throws ReleaseError `invalid-config` when a key is no string, or is there twice.
 */
function entriesOf(parent) {
    const entries = new Map();
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent.node))
        return entries;
    const map = parent.node;
    for (const pair of map.items) {
        const at = placeOf(parent.document, pair.key) ?? parent.at;
        const key = spot(parent.document, pair.key, at, parent.trail);
        const name = stringOf(key);
        if (name === undefined)
            throw (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .O)(at, `A key of ${parent.what} must be a string.${quotesHint(key)}`);
        if (entries.has(name))
            throw (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .O)(at, `The key ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)} is there twice.`);
        const trail = step(parent.trail, name);
        entries.set(name, { key, value: spot(parent.document, pair.value, placeOfValue(parent, pair.value, at), trail) });
    }
    return entries;
}
function itemsOf(parent) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(parent.node))
        return [];
    return parent.node.items.map((item, index) => spot(parent.document, item, placeOf(parent.document, item) ?? parent.at, `${parent.trail}[${index}]`));
}
/** The text of a string; a number, a date or `true` without quotes is none. */
function stringOf({ node }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === "string" ? node.value : undefined;
}
function isEmpty({ node }) {
    return node === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null);
}
/** How to write the value as a string, for those that only lack the quotes. */
function quotesHint({ node }) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value !== null && typeof node.value !== "string") {
        return ` Put it in quotes: ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(node.source ?? String(node.value))}.`;
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || node.flow !== true || node.items.length !== 1)
        return "";
    const pair = node.items[0];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key) || pair.value !== null)
        return "";
    return ` A value that begins with { must be in quotes: ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(`{${pair.key.value}}`)}.`;
}
function spot(document, node, at, trail) {
    const what = trail === "" ? "The document" : `\`${trail}\``;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return { document, node, at, what, trail };
    const target = node.resolve(document.yaml);
    if (target === undefined)
        throw (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .O)(at, `There is no anchor \`&${node.source}\` above this alias.`);
    // A parsed document holds parsed nodes only; the library's type of `resolve` forgets that.
    return { document, node: target, at, what, trail };
}
/** A block map or list is best found by its key, one line above; all else by itself. */
function placeOfValue(parent, value, key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(value) && value.flow !== true)
        return key;
    return placeOf(parent.document, value) ?? key;
}
function placeOf(document, node) {
    return node === null ? undefined : document.placeOf(node.range[0]);
}
function step(trail, key) {
    const name = /^[\w.-]{1,63}$/.test(key) ? key : (0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key);
    return trail === "" ? name : `${trail}.${name}`;
}


/***/ }),

/***/ 6901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ orList),
/* harmony export */   o: () => (/* binding */ wrongKind)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(434);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(931);
/* harmony import */ var _spot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9270);



/** The error for a value of the wrong kind: "`shared` must be a list of strings, but is a number." */
function wrongKind(spot, shape) {
    const hint = wantsString(shape) ? (0,_spot_js__WEBPACK_IMPORTED_MODULE_0__/* .quotesHint */ .$V)(spot) : "";
    return (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .O)(spot.at, `${spot.what} must be ${one(shape)}, but is ${kindOf(spot)}.${hint}`);
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
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node))
        return "a map";
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(node))
        return "a list";
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(node) || node.value === null)
        return "empty";
    if (typeof node.value === "boolean")
        return `\`${node.value}\``;
    return typeof node.value === "string" ? "a string" : "a number";
}
function wantsString(shape) {
    return (shape.kind === "string" || shape.kind === "one-of" || (shape.kind === "union" && shape.members.some(wantsString)));
}


/***/ }),

/***/ 7195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
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


/***/ }),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ parseTreeObject),
/* harmony export */   uT: () => (/* binding */ listFolders)
/* harmony export */ });
/* unused harmony exports listTree, entriesAt, parseTree */
/* harmony import */ var _branches_require_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(611);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);


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

/***/ 6841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ IMAGE_TAG),
/* harmony export */   _: () => (/* binding */ isImageTag)
/* harmony export */ });
const IMAGE_TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
function isImageTag(text) {
    return IMAGE_TAG.test(text);
}


/***/ }),

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ownNamed: () => (/* binding */ ownNamed)
});

// EXTERNAL MODULE: ./src/config/configuration.js
var config_configuration = __webpack_require__(8298);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: ./src/errors/with-state.js
var with_state = __webpack_require__(4645);
// EXTERNAL MODULE: ./src/git/ensure-commits.js
var ensure_commits = __webpack_require__(2673);
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
// EXTERNAL MODULE: ./src/git/whole-history.js
var whole_history = __webpack_require__(9520);
;// CONCATENATED MODULE: ./src/git/resolve-commit.js




/**
 * The commit that begins with these digits, among those of all branches and tags. A full id needs one small fetch, a
 * shorter one the history without files.
 * @throws ReleaseError `unknown-commit` when there is none, `invalid-input` when there are several.
 */
async function resolve_commit_resolveCommit(repository, prefix) {
    if ((0,commit_id/* isCommitId */.jh)(prefix)) {
        await (0,ensure_commits/* ensureCommits */.n)(repository, [prefix]);
        return prefix;
    }
    const tips = await (0,whole_history/* fetchWholeHistory */.a)(repository);
    const args = ["rev-list", "--ignore-missing", "--stdin"];
    const commits = (await repository.graph.read(args, `${tips.join("\n")}\n`)).toString("latin1").split("\n");
    const [first, ...others] = commits.filter((commit) => commit.startsWith(prefix)).filter(commit_id/* isCommitId */.jh);
    const { url } = repository.remote;
    if (first === undefined) {
        throw new release_error/* ReleaseError */.K("unknown-commit", `No commit of a branch or tag of ${url} begins with ${prefix}. Nothing was written. Was it pushed, and to this repository?`);
    }
    if (others.length === 0)
        return first;
    const shown = [first, ...others].slice(0, 5).join(", ");
    throw new release_error/* ReleaseError */.K("invalid-input", `${prefix} is the beginning of ${others.length + 1} commits of ${url}: ${shown}. Nothing was written. Give more digits.`);
}

// EXTERNAL MODULE: ./src/git/repository.js + 24 modules
var repository = __webpack_require__(5175);
;// CONCATENATED MODULE: ./src/setup/open-repositories.js

/** Both repositories; where they are one, one: what was found out about the server for one question serves the others. */
async function openRepositories(remotes, world) {
    const code = await (0,repository/* openRepository */.h)(remotes.code, world);
    const isOne = remotes.manifests === remotes.code;
    return { code, manifests: isOne ? code : await (0,repository/* openRepository */.h)(remotes.manifests, world) };
}

// EXTERNAL MODULE: ./src/branches/repository-path.js
var repository_path = __webpack_require__(7574);
// EXTERNAL MODULE: ./src/branches/require-files.js
var require_files = __webpack_require__(611);
// EXTERNAL MODULE: ./src/errors/quote.js
var quote = __webpack_require__(6553);
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

// EXTERNAL MODULE: ./src/git/fetch-refs.js
var fetch_refs = __webpack_require__(1549);
;// CONCATENATED MODULE: ./src/git/fetch-objects.js

/** Fetches objects by their ids, however many, with one fetch. */
async function fetchObjects(repository, ids, doing) {
    await (0,fetch_refs/* fetchSources */.d)(repository, { sources: ids, depth: undefined }, doing);
}

// EXTERNAL MODULE: ./src/git/objects.js
var git_objects = __webpack_require__(5210);
// EXTERNAL MODULE: ./src/git/trees.js
var trees = __webpack_require__(8347);
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
    const source = branchRef(branch);
    const request = { sources: [source], depth: 1, toPush: how.toPush ?? false };
    const commit = (await fetchSources(store, request, `read ${describeRef(branch)}`)).get(source);
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
    const { committedAt } = parseCommit(head.bytes);
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

;// CONCATENATED MODULE: ./src/setup/configuration-source.js



/** Apart from its parsing, so that what parses it can be loaded while the server answers. */
async function readConfigurationSource(code, path, at = "HEAD") {
    const tip = await readTip(code, at, [path]);
    const where = at === "HEAD" ? "on the default branch" : `at commit ${at}`;
    if (tip === undefined) {
        throw new release_error/* ReleaseError */.K("invalid-config", `${code.remote.url} has no commit on its default branch yet, so there is no configuration. Commit ${path} there.`);
    }
    const source = sourceAt(tip, path);
    if (source === undefined) {
        throw new release_error/* ReleaseError */.K("invalid-config", `${path} is not ${where} of ${code.remote.url}. Commit it there (two lines are enough: "image: ghcr.io/acme/{service}" and "services: projects/*"), or name another path in the input "config". Nothing was written.`);
    }
    return { code, source, commit: tip.commit };
}

;// CONCATENATED MODULE: ./src/setup/read-configuration.js

/** The configuration of the repository, at its default branch or at a commit. */
async function readConfiguration(code, path, at = "HEAD") {
    return (await readConfigurationAt(code, path, at)).configuration;
}
/** The same with the commit that it was read from: for "HEAD", the default branch's head. */
async function readConfigurationAt(code, path, at) {
    // What parses it is loaded while the server answers.
    const asked = readConfigurationSource(code, path, at);
    const [source, { parseSource }] = await Promise.all([asked, Promise.all(/* import() */[__webpack_require__.e(155), __webpack_require__.e(373)]).then(__webpack_require__.bind(__webpack_require__, 2373))]);
    return { configuration: await parseSource(source), commit: source.commit };
}

// EXTERNAL MODULE: ./src/git/commit-graph.js
var commit_graph = __webpack_require__(3844);
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
        const tip = await tipAt(repository.history, commit, branch, paths);
        const carries = () => carriedBy(repository.history, commit);
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
            throw (0,whole_history/* shallowRemote */.x)(repository.remote);
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
        return { commit, ...parseCommit(head.bytes), content: file?.type === "blob" ? file.bytes : undefined };
    });
}

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

;// CONCATENATED MODULE: ./src/setup/read-manifests.js





/** The state of some environments, in one fetch. A branch or a manifest that is not there yet is an empty one. */
async function readManifests(manifests, environments, renames) {
    const paths = Map.groupBy(environments, ({ branch }) => branch);
    const histories = await history_openHistory(manifests, [...paths].map(([branch, those]) => ({ branch, paths: those.flatMap(config_configuration/* branchFiles */.Aj) })));
    return new Map(environments.map((environment) => [
        environment.name,
        read_manifests_stateOf(environment, histories.get(environment.branch), renames),
    ]));
}
function read_manifests_stateOf(environment, history, renames) {
    const { name, manifest: path } = environment;
    const source = sourceAt(history?.tip, path, environment.branch);
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

// EXTERNAL MODULE: ./src/versions/version.js
var versions_version = __webpack_require__(3279);
// EXTERNAL MODULE: ./src/git/ancestry.js
var ancestry = __webpack_require__(9337);
// EXTERNAL MODULE: ./src/services/service.js
var services_service = __webpack_require__(5045);
// EXTERNAL MODULE: ./src/versions/template.js
var template = __webpack_require__(9897);
// EXTERNAL MODULE: ./src/promotion/choose-release.js
var choose_release = __webpack_require__(90);
;// CONCATENATED MODULE: ./src/promotion/choose-releases.js











/** What an environment whose `from` takes builds gets: a release, which is made here. */
async function chooseReleases(planning) {
    const { request, code, environment, refs } = planning;
    const wanted = planning.wanted.map(({ service, version }) => ({ service, version: needed(service.name, version) }));
    const asked = request.sourceSha === undefined ? undefined : await resolveCommit(code, request.sourceSha);
    const source = stateOf(planning, environment.from ?? "");
    const goals = [];
    const warnings = [];
    for (const one of wanted) {
        const entry = source.manifest.services.get(one.service.name);
        const facts = releaseFacts(planning.configuration, one, refs, {
            asked,
            input: "source-sha",
            source: { environment: source.environment.name, commit: entry?.commit },
        });
        const lines = refs.lines(one.service);
        const choice = await chooseProved(planning, facts, comparedHeads(planning, facts, lines));
        goals.push(goalOf(planning, one, facts, choice));
        warnings.push(...(await unmergedFixes(planning, facts, choice.commit, lines)));
    }
    return { goals, leftOut: [], warnings };
    function needed(service, version) {
        if (version !== undefined)
            return version;
        throw new ReleaseError("invalid-input", `The input "version" is empty, but a promotion to ${environment.name} makes a release of ${service}: say which version, such as 1.6.0. Nothing was written.`);
    }
}
/**
 * The branch of a version's line, by the service's present name and then by its former one; none for a stage that ends
 * where builds are taken: its versions come before a line.
 */
function releaseBranches(configuration, service, version) {
    const allowed = configuration.stages.get((0,versions_version/* stage */.dw)(version) ?? "");
    const early = allowed?.every((name) => configuration.environments.get(name)?.from === undefined);
    return early ? [] : (0,services_service/* namesOf */.e)(service).map((name) => releaseBranch(configuration, name, version));
}
function releaseBranch(configuration, service, version) {
    const branch = (0,template/* render */.XX)(configuration.tags.releaseBranch, { ...(0,versions_version/* versionValues */.v7)(version), service });
    if ((0,ref_name/* isBranchName */.Q8)(branch))
        return branch;
    throw new release_error/* ReleaseError */.K("invalid-config", `tags.release-branch gives ${JSON.stringify(branch)} for ${service} ${version}, which Git does not take as a branch's name. Nothing was written.`);
}
function releaseFacts(configuration, { service, version }, refs, { asked, input, source }) {
    const branches = releaseBranches(configuration, service, version);
    const branch = branches.find((name) => refs.head(name) !== undefined) ?? branches[0];
    return {
        service: service.name,
        version,
        gitTag: refs.tagOf(service, version),
        tags: refs.versions(service),
        line: branch === undefined ? null : { branch, head: refs.head(branch) },
        asked,
        input,
        source,
        stages: [...configuration.stages.keys()],
    };
}
/**
 * The commit, and the proof that it can be released: it is in order, and the line can hold it. That the remote has it
 * is not proven where a manifest alone says so. `compared` are commits that it will be compared with afterwards: they are fetched along, so that this costs no request of its own.
 */
async function chooseProved({ code }, facts, compared = []) {
    const choice = (0,choose_release/* chooseCommit */.jf)(facts);
    if (compared.length > 0)
        await (0,ancestry/* fetchNear */.L$)(code, [choice.commit, ...compared]);
    if (choice.because !== "tag") {
        const above = (0,choose_release/* notLower */.D0)(facts).map(({ commit }) => commit);
        const contained = above.length === 0 ? [] : await (0,ancestry/* containedIn */.xK)(code, choice.commit, above);
        (0,choose_release/* checkOrder */.Fs)(facts, choice.commit, new Set(contained));
    }
    const tag = choice.because === "tag" ? "keep" : "create";
    if (facts.line === null)
        return { ...choice, refs: { tag, branch: "none", head: null } };
    const { branch, head } = facts.line;
    const [relation] = head === undefined ? [] : await (0,ancestry/* relations */.K1)(code, [{ from: head, to: choice.commit }]);
    const move = (0,choose_release/* branchMove */.Ip)({ service: facts.service, branch, head }, choice.commit, relation);
    return { ...choice, refs: { tag, branch: move, head: head ?? null } };
}
function goalOf(planning, { service, version }, facts, { commit, candidate, refs }) {
    const source = stateOf(planning, planning.environment.from ?? "");
    const sourceEntry = source.manifest.services.get(service.name);
    const fromSource = source.commit !== undefined && sourceEntry?.commit === commit;
    return {
        service,
        version,
        semver: version,
        commit,
        gitTag: facts.gitTag,
        releaseBranch: facts.line?.branch ?? null,
        refs,
        takenFrom: fromSource ? { environment: source.environment.name, commit: source.commit } : null,
        recorded: undefined,
        twin: candidate === undefined ? undefined : candidateTag(planning.environment, service, candidate, commit),
        resolved: [],
    };
}
/** The image tag that the release candidate got here: it must hold the digest that now becomes the stable version. */
function candidateTag(environment, service, candidate, commit) {
    const rule = environment.imageTags.find(({ template, moves }) => moves === "fixed" && template.parts.some((part) => "placeholder" in part && part.placeholder === "version"));
    if (rule === undefined)
        return undefined;
    return renderTag(rule, { service, version: candidate, semver: candidate, commit }, environment);
}

// EXTERNAL MODULE: ./src/promotion/release-tags.js + 7 modules
var release_tags = __webpack_require__(73);
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

// EXTERNAL MODULE: ./src/git/list-refs.js
var list_refs = __webpack_require__(7143);
// EXTERNAL MODULE: ./src/versions/service-tag.js
var service_tag = __webpack_require__(1521);
;// CONCATENATED MODULE: ./src/promotion/version-tags.js





const TAGS = "refs/tags/";
const BRANCHES = "refs/heads/";
/** All version tags of the services, and all release branches of those in `lined`, in one request for refs. */
async function readReleaseRefs(code, configuration, services, lined) {
    const { service: template, releaseBranch } = configuration.tags;
    const patterns = [
        ...services.flatMap(services_service/* namesOf */.e).map((name) => (0,service_tag/* tagPattern */.bO)(template, name)),
        ...lined.flatMap(services_service/* namesOf */.e).map((name) => releaseBranchPattern(releaseBranch, name)),
    ];
    const refs = await (0,list_refs/* listRefs */.D)(code, [...new Set(patterns)]);
    const versions = (name) => [...refs].flatMap(([ref, state]) => versionOf(template, name, ref, state));
    const lines = (name) => [...refs].flatMap(([ref, state]) => lineOf(releaseBranch, name, ref, state));
    return {
        // Where both names have a tag for a version, the present one's is read last, and counts.
        versions: (service) => new Map((0,services_service/* namesOf */.e)(service).toReversed().flatMap(versions)),
        tagOf(service, version) {
            const tags = (0,services_service/* namesOf */.e)(service).map((name) => (0,service_tag/* serviceTag */._)(template, name, version));
            return tags.find((tag) => refs.has((0,ref_name/* tagRef */.y6)(tag))) ?? (0,service_tag/* serviceTag */._)(template, service.name, version);
        },
        head: (branch) => refs.get((0,ref_name/* branchRef */.Mi)(branch))?.commit,
        // By the branch, since a template without {service} gives both names the same ones.
        lines: (service) => [
            ...new Map((0,services_service/* namesOf */.e)(service)
                .flatMap(lines)
                .map((line) => [line.branch, line])).values(),
        ],
    };
}
function versionOf(template, service, ref, { commit }) {
    const version = ref.startsWith(TAGS) ? (0,service_tag/* matchTag */._f)(template, service, ref.slice(TAGS.length)) : undefined;
    return version === undefined ? [] : [[version, commit]];
}
function lineOf(template, service, ref, { commit }) {
    const branch = ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : "";
    const line = releaseLine(template, service, branch);
    return line !== undefined && (0,ref_name/* isBranchName */.Q8)(branch) ? [{ line, branch, head: commit }] : [];
}

;// CONCATENATED MODULE: ./src/promotion/named-release.js













/** Creates the tag and release branch of the release that the inputs name. */
async function ownNamed(inputs, remotes, how, world) {
    const repositories = await openRepositories(remotes, world);
    const release = await (0,with_state/* reading */.h)(() => namedRelease(inputs, repositories));
    return (0,release_tags/* ownVersions */.q)(repositories.code, [release], how, world);
}
/** The release that the inputs name, with the commit that the rules give it. */
async function namedRelease(inputs, { code, manifests }) {
    if (inputs.service === "" || inputs.version === "") {
        throw new release_error/* ReleaseError */.K("invalid-input", 'Give "plan", or "service" and "version". Nothing was read or written.');
    }
    const version = (0,versions_version/* parseVersion */.ot)(inputs.version, 'The input "version"');
    const prefix = inputs.commit === "" ? undefined : (0,commit_id/* parseCommitPrefix */.vR)(inputs.commit, 'The input "commit"');
    const configuration = await readConfiguration(code, inputs.config);
    const service = (0,config_configuration/* findService */.Ln)(configuration, inputs.service);
    const hasLine = releaseBranches(configuration, service, version).length > 0;
    const refs = await readReleaseRefs(code, configuration, [service], hasLine ? [service] : []);
    const asked = prefix === undefined ? undefined : await resolve_commit_resolveCommit(code, prefix);
    const environment = sourceOfReleases(configuration);
    const states = await readManifests(manifests, [environment], (0,config_configuration/* renamesOf */.fD)(configuration));
    const commit = states.get(environment.name)?.manifest.services.get(service.name)?.commit;
    const source = { environment: environment.name, commit };
    const facts = releaseFacts(configuration, { service, version }, refs, { asked, input: "commit", source });
    const choice = await chooseProved({ code }, facts);
    await (0,ensure_commits/* ensureCommits */.n)(code, [choice.commit]);
    return {
        service: service.name,
        version,
        commit: choice.commit,
        gitTag: facts.gitTag,
        releaseBranch: facts.line?.branch ?? null,
        refs: choice.refs,
        message: inputs.message || `${service.name} ${version}`,
    };
}
/** The environment whose builds become releases: the one that takes builds, and that another takes its versions from. */
function sourceOfReleases({ environments, path }) {
    const sources = [...environments.values()].flatMap(({ from }) => from === undefined ? [] : (environments.get(from) ?? []));
    const source = sources.find(({ from }) => from === undefined);
    if (source !== undefined)
        return source;
    throw new release_error/* ReleaseError */.K("invalid-config", `${path} has no environment that takes its versions from one that takes builds, so it is not known which commit to release. Name it in the input "commit". Nothing was written.`);
}


/***/ }),

/***/ 2191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseServiceName)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8843);
/* harmony import */ var _service_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4625);



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


/***/ }),

/***/ 5045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/** The names that a service's tags, branches and entries may have: its own first. */
function namesOf({ name, renamedFrom }) {
    return renamedFrom === undefined ? [name] : [name, renamedFrom];
}


/***/ }),

/***/ 1521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ serviceTag),
/* harmony export */   _f: () => (/* binding */ matchTag),
/* harmony export */   bO: () => (/* binding */ tagPattern)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8843);
/* harmony import */ var _refs_ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6221);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9897);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3279);




/** The Git tag of a service's version. */
function serviceTag(template, service, version) {
    const name = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(template, { service, version });
    if ((0,_refs_ref_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isTagName */ .Ij)(name))
        return name;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("internal", `The tag template "${template.text}" gave a name that Git refuses.`);
}
/** The version that a Git tag stands for, or nothing when it is no tag of this service. The inverse of `serviceTag`. */
function matchTag(template, service, tag) {
    const { prefix, suffix } = surroundings(template, service);
    if (tag.length < prefix.length + suffix.length)
        return undefined;
    if (!tag.startsWith(prefix) || !tag.endsWith(suffix))
        return undefined;
    const version = tag.slice(prefix.length, tag.length - suffix.length);
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isVersion */ .lF)(version) ? version : undefined;
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


/***/ }),

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ templatePattern),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony exports PLACEHOLDERS, commitValues, dateValue */
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7195);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);




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
        throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-input", `${what} must not be empty.`);
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
        throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-input", `${what} has a brace without its other half: ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}.`);
    }
    return { literal: piece };
}
function unknownPlaceholder(name, text, allowed, what) {
    const known = PLACEHOLDERS.some((placeholder) => placeholder === name);
    const problem = known ? "which means nothing here" : "which is no placeholder";
    const list = allowed.map((placeholder) => `{${placeholder}}`).join(", ");
    const suggestion = known ? "" : (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, allowed);
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-input", `${what} is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} and holds ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(`{${name}}`)}, ${problem}.${suggestion} It can hold ${list}.`);
}
/** Whether `placeholder` stands in the template. */
function holds(template, placeholder) {
    return template.parts.some((part) => "placeholder" in part && part.placeholder === placeholder);
}
/** The template's text for these values; every placeholder that its type allows needs one. */
function render(template, values) {
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


/***/ })

};
