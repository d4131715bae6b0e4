export const id = 81;
export const ids = [81];
export const modules = {

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
  T: () => (/* binding */ parseDocument),
  e: () => (/* binding */ parseDocuments)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/parse/line-counter.js
var line_counter = __webpack_require__(6317);
// EXTERNAL MODULE: ./node_modules/yaml/dist/public-api.js + 64 modules
var public_api = __webpack_require__(8820);
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

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ pointerSteps),
/* harmony export */   CA: () => (/* binding */ isJsonPointer),
/* harmony export */   po: () => (/* binding */ pointerText)
/* harmony export */ });
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

/***/ 2258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rc: () => (/* binding */ second)
});

// UNUSED EXPORTS: age, ageGate, describeDuration, measureAge

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


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ openTransport)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);

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

/***/ 9700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ isSameDeployment),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   Oe: () => (/* binding */ ENTRY_KEYS),
/* harmony export */   aS: () => (/* binding */ isManifestVersion),
/* harmony export */   hh: () => (/* binding */ MANIFEST_VERSION)
/* harmony export */ });
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


/***/ }),

/***/ 3333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ arrival)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6814);

/**
 * The commit that brought the entry of `service` into its present version and digest; undefined when the environment
 * does not run it. Unlike a run, this ends where either of the two changes: it is what a plan replaced.
 */
function arrival(service) {
    let found;
    let replaced;
    return {
        read(state) {
            const entry = state.entry(service);
            if (entry === "unknown")
                return false;
            if (entry === "absent")
                return true;
            if (found === undefined || isEqual(found.entry, entry)) {
                found = { entry: found?.entry ?? entry, oldest: state };
                return false;
            }
            replaced = entry;
            return true;
        },
        answer() {
            if (found === undefined)
                return undefined;
            return { ...(0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C)(found.oldest, service), entry: found.entry, replaced };
        },
    };
}
function isEqual(left, right) {
    return left.version === right.version && left.digest === right.digest;
}


/***/ }),

/***/ 6814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ changeOf)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7743);

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
        by: said?.actor ?? ((0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(state.author) || undefined),
        kind: said?.kind,
        reason: said?.reason,
        run: said?.run,
        from: own?.from,
    };
}


/***/ }),

/***/ 4220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask)
});

// UNUSED EXPORTS: noOlderThan, stateOf

// EXTERNAL MODULE: ./src/services/renames.js
var services_renames = __webpack_require__(3101);
// EXTERNAL MODULE: ./src/images/digest.js
var images_digest = __webpack_require__(3998);
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
// EXTERNAL MODULE: ./src/services/service-name.js
var service_name = __webpack_require__(4625);
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
    if (service === undefined || !(0,service_name/* isServiceName */.t)(service))
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
            ...(renamedFrom !== undefined && (0,service_name/* isServiceName */.t)(renamedFrom) && { renamedFrom }),
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

// EXTERNAL MODULE: ./src/manifests/parse-manifest.js + 1 modules
var parse_manifest = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/images/image-name.js
var image_name = __webpack_require__(6841);
// EXTERNAL MODULE: ./src/images/image-tag.js
var image_tag = __webpack_require__(6448);
// EXTERNAL MODULE: ./src/manifests/entry.js
var entry = __webpack_require__(9700);
// EXTERNAL MODULE: ./src/manifests/yaml/scalar-text.js
var scalar_text = __webpack_require__(7490);
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
        if (plain !== undefined && !(0,scalar_text/* isSafePlain */.Ur)(plain))
            return false;
        const key = quotedKey.replaceAll('"', "");
        if (key === quotedKey && !(0,scalar_text/* isSafePlain */.Ur)(key))
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
        if (!(0,service_name/* isServiceName */.t)(name) || this.#services.has(name) || indent !== this.#indent)
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
        if (version === undefined || !(0,entry/* isManifestVersion */.aS)(version))
            return false;
        const [image, tag, digest, commit] = ["image", "tag", "digest", "commit"].map((key) => fields.get(key));
        if (image !== undefined && !(0,image_name/* isImageName */.lS)(image))
            return false;
        if (tag !== undefined && !(0,image_tag/* isImageTag */._)(tag))
            return false;
        if (digest !== undefined && !(0,images_digest/* isDigest */.Bc)(digest))
            return false;
        if (commit !== undefined && !(0,commit_id/* isCommitId */.jh)(commit))
            return false;
        const [deployed, by, run] = ["deployed", "by", "run"].map((key) => fields.get(key));
        this.#services.set(name, (0,entry/* entryOf */.Ms)({ version, image, tag, digest, commit, deployed, by, run }));
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
            (0,parse_manifest/* parseManifest */.Ng)({ path: file.path, text: version.content }, file.environment);
        }
        isNewest = false;
        const state = stateOf(version, file);
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
function stateOf({ commit, committedAt, author, message, content }, file) {
    const services = once(() => entriesOf(content, file));
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
function entriesOf(content, { path, environment, renames }) {
    if (content === undefined)
        return new Map();
    const known = readPlainManifest(content, environment);
    if (known !== undefined)
        return (0,services_renames/* allJoined */.v)(known, renames);
    const salvaged = (0,parse_manifest/* salvageManifest */.jS)({ path, text: content }, environment);
    if (salvaged === undefined)
        return undefined;
    return (0,services_renames/* allJoined */.v)(new Map([...salvaged].map(([service, entry]) => [service, entry ?? "unknown"])), renames);
}
function presentNames(trailers, renames) {
    if (trailers === undefined || renames.size === 0)
        return trailers;
    const services = new Map(trailers.services.map((said) => [said.service, said]));
    return { ...trailers, services: [...(0,services_renames/* allJoined */.v)(services, renames)].map(([service, said]) => ({ ...said, service })) };
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 6353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ followAlias),
/* harmony export */   fM: () => (/* binding */ expandMergeKeys),
/* harmony export */   yJ: () => (/* binding */ isMergeKey)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(434);
/* harmony import */ var _documents_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(931);


/** Whether this is the merge key of YAML 1.1, which YAML 1.2 reads as a plain string. */
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.type === "PLAIN" && key.source === "<<";
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
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return node.resolve(document.yaml);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node : undefined;
}
function mergedPairs(document, merge) {
    const value = followAlias(document, merge.value);
    const sources = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? value.items.map((item) => followAlias(document, item)) : [value];
    const at = document.placeOf(((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(merge.key) && merge.key.range?.[0]) || 0);
    return sources.flatMap((source) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(source))
            throw (0,_documents_place_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .O)(at, "A merge key (<<) must name a map.");
        if (source.items.some((pair) => isMergeKey(pair.key))) {
            throw (0,_documents_place_js__WEBPACK_IMPORTED_MODULE_1__/* .errorAt */ .O)(at, "The map that is merged here (<<) merges another one. Write its keys out.");
        }
        return source.items;
    });
}
function keyText({ key }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key;
}


/***/ }),

/***/ 7743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
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


/***/ }),

/***/ 9579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z3: () => (/* binding */ isBlank),
  Ng: () => (/* binding */ parseManifest),
  jS: () => (/* binding */ salvageManifest)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/nodes/identity.js
var identity = __webpack_require__(434);
// EXTERNAL MODULE: ./src/documents/document.js + 1 modules
var documents_document = __webpack_require__(5718);
// EXTERNAL MODULE: ./src/documents/schema.js
var documents_schema = __webpack_require__(6793);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
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
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
// EXTERNAL MODULE: ./src/services/parse-service-name.js
var parse_service_name = __webpack_require__(2191);
// EXTERNAL MODULE: ./src/services/service-name.js
var service_name = __webpack_require__(4625);
// EXTERNAL MODULE: ./src/manifests/entry.js
var entry = __webpack_require__(9700);
;// CONCATENATED MODULE: ./src/manifests/manifest-schema.js
















const versionShape = { kind: "string", pattern: entry/* MANIFEST_VERSION */.hh };
/** `1.10` without quotes is the number 1.1 to YAML: no guess is right, so it is refused with what was likely meant. */
const version = {
    shape: versionShape,
    accepts: (spot) => (0,documents_spot/* stringOf */.Je)(spot) !== undefined,
    read(spot) {
        const text = (0,documents_spot/* stringOf */.Je)(spot);
        if (text === undefined)
            throw unquotedVersion(spot) ?? (0,words/* wrongKind */.o)(spot, versionShape);
        if ((0,entry/* isManifestVersion */.aS)(text))
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
    read: (spot) => (0,entry/* entryOf */.Ms)(entryFields.read(spot)),
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

// EXTERNAL MODULE: ./src/manifests/merge-keys.js
var merge_keys = __webpack_require__(6353);
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
    (0,merge_keys/* expandMergeKeys */.fM)(document, document.root);
    const services = (0,merge_keys/* followAlias */.W_)(document, document.root.get("services", true));
    if (!(0,identity/* isMap */.jh)(services))
        return;
    (0,merge_keys/* expandMergeKeys */.fM)(document, services);
    for (const pair of services.items) {
        const entry = (0,merge_keys/* followAlias */.W_)(document, pair.value);
        if ((0,identity/* isMap */.jh)(entry))
            (0,merge_keys/* expandMergeKeys */.fM)(document, entry);
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


/***/ }),

/***/ 7490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ quotingOf),
/* harmony export */   Ur: () => (/* binding */ isSafePlain),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
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


/***/ }),

/***/ 3774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ broughtBy)
/* harmony export */ });
/* harmony import */ var _manifests_ledger_arrival_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3333);
/* harmony import */ var _manifests_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4220);
/* harmony import */ var _setup_read_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1205);



/**
 * The commit that brought the entries into their present versions and digests; of several the newest. Undefined when
 * the environment runs none of them.
 */
async function broughtBy(manifests, place, services) {
    const order = [];
    const questions = services.map(({ service }) => (0,_manifests_ledger_arrival_js__WEBPACK_IMPORTED_MODULE_0__/* .arrival */ .G)(service));
    const renames = services.flatMap(({ service, renamedFrom }) => renamedFrom === null ? [] : [[service, renamedFrom]]);
    const versions = await (0,_setup_read_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestVersions */ .vD)(manifests, place);
    await (0,_manifests_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(noting(versions, order), (0,_setup_read_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFile */ .YE)(place, new Map(renames)), questions);
    const commits = questions.flatMap((question) => question.answer()?.commit ?? []);
    return order.find((commit) => commits.includes(commit));
}
/** The same versions; their commits, newest first, are noted on the way. */
async function* noting(versions, order) {
    for await (const version of versions) {
        order.push(version.commit);
        yield version;
    }
}


/***/ }),

/***/ 7835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ plannedEntry),
/* harmony export */   q: () => (/* binding */ signedEntry)
/* harmony export */ });
/* harmony import */ var _gates_age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2258);

/** The manifest's entry for a planned service, written now by this run. */
function plannedEntry(planned, context, now) {
    const { version, image, sourceTag, digest, commit } = planned;
    return signedEntry({ version, image, tag: sourceTag, digest, commit }, context, now);
}
/** The entry with who wrote it, when, and by which run; what is not known is left out. */
function signedEntry(entry, { actor, run }, now) {
    return {
        ...entry,
        deployed: (0,_gates_age_js__WEBPACK_IMPORTED_MODULE_0__/* .second */ .Rc)(now),
        ...(actor === "" ? {} : { by: actor }),
        ...(run === "" ? {} : { run }),
    };
}


/***/ }),

/***/ 9514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ superseded)
});

// UNUSED EXPORTS: overtaken

// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: ./src/manifests/ledger/arrival.js
var arrival = __webpack_require__(3333);
// EXTERNAL MODULE: ./src/manifests/ledger/change.js
var change = __webpack_require__(6814);
;// CONCATENATED MODULE: ./src/manifests/ledger/departure.js

/**
 * The commit that took `service` out of the environment; undefined when it is there, or has never been: which of the two
 * a run tells.
 */
function departure(service) {
    let oldestWithout;
    let found;
    return {
        read(state) {
            const entry = state.entry(service);
            if (entry === "unknown")
                return false;
            if (entry !== "absent") {
                if (oldestWithout !== undefined)
                    found = { ...(0,change/* changeOf */.C)(oldestWithout, service), entry };
                return true;
            }
            oldestWithout = state;
            return false;
        },
        answer: () => found,
    };
}

// EXTERNAL MODULE: ./src/manifests/ledger/ledger.js + 3 modules
var ledger = __webpack_require__(4220);
// EXTERNAL MODULE: ./src/setup/read-manifests.js + 1 modules
var read_manifests = __webpack_require__(1205);
// EXTERNAL MODULE: ./src/gates/age.js + 3 modules
var age = __webpack_require__(2258);
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
    return `${environment} ${now}${by} at ${(0,age/* second */.Rc)(change.committedAt)}${run}`;
}

;// CONCATENATED MODULE: ./src/promotion/superseded.js






/** The error for a service that moved between the plan and the write: what is there now, by whom, and since when. */
async function superseded(manifests, place, { service, renamedFrom }, planned) {
    const [came, went] = [(0,arrival/* arrival */.G)(service), departure(service)];
    const file = (0,read_manifests/* manifestFile */.YE)(place, new Map(renamedFrom === null ? [] : [[service, renamedFrom]]));
    await (0,ledger/* ask */.kA)(await (0,read_manifests/* manifestVersions */.vD)(manifests, place), file, [came, went]);
    const present = came.answer();
    const now = describeNow(place.name, service, present?.entry, present ?? went.answer());
    return new release_error/* ReleaseError */.K("superseded", `${now}, but this was planned when it ran ${planned}. Nothing was written. Look at what is there, and start again if it should still be replaced.`);
}
/** The error for a run that was started again after others have moved on what its earlier attempt brought in. */
function overtaken(environment, { service, version }, now) {
    const what = `${service.name} ${version}`;
    return new ReleaseError("superseded", `An earlier attempt of this run has brought ${what} to ${environment} already, and since then somebody has moved on: ${now}. Running it again would undo that. Nothing was written. Start a new run if ${what} should come back.`);
}


/***/ }),

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ writeManifest)
});

// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: ./src/branches/backoff.js
var backoff = __webpack_require__(9170);
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
        await world.sleep(Math.max(0, Math.min((0,backoff/* jitter */.p)(attempts + 1, world.now().getTime() - began, world), timeLeft())));
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

// EXTERNAL MODULE: ./src/errors/with-state.js
var with_state = __webpack_require__(4645);
// EXTERNAL MODULE: ./src/documents/document.js + 1 modules
var documents_document = __webpack_require__(5718);
// EXTERNAL MODULE: ./src/errors/quote.js
var quote = __webpack_require__(6553);
// EXTERNAL MODULE: ./src/manifests/entry.js
var manifests_entry = __webpack_require__(9700);
// EXTERNAL MODULE: ./node_modules/yaml/dist/nodes/identity.js
var identity = __webpack_require__(434);
// EXTERNAL MODULE: ./src/documents/place.js
var documents_place = __webpack_require__(931);
// EXTERNAL MODULE: ./src/manifests/merge-keys.js
var merge_keys = __webpack_require__(6353);
// EXTERNAL MODULE: ./src/manifests/yaml/scalar-text.js
var scalar_text = __webpack_require__(7490);
;// CONCATENATED MODULE: ./src/manifests/yaml/editable.js




/** The refusal to edit: better no change than one that means more, or less, than it should. */
function editable_unsafe(document, node, why) {
    const sentence = `This cannot be edited safely: ${why} Nothing was written.`;
    return (0,documents_place/* errorAt */.O)(document.placeOf(editable_rangeOf(node)?.[0] ?? 0), sentence);
}
/** The characters that a node takes: start, and end without what follows it. */
function editable_rangeOf(node) {
    const range = (0,identity/* isScalar */.jn)(node) || (0,identity/* isAlias */.Vj)(node) || (0,identity/* isCollection */.P3)(node) ? node.range : undefined;
    return range == null ? undefined : [range[0], range[1]];
}
/** @throws ReleaseError `invalid-config` where an edit inside `node` would change something elsewhere, too. */
function editableMap(document, node, what) {
    refuseSharing(document, node, what);
    if (!(0,identity/* isMap */.jh)(node))
        throw editable_unsafe(document, node, `${what} is no map.`);
    const merge = node.items.find((pair) => (0,merge_keys/* isMergeKey */.yJ)(pair.key));
    if (merge === undefined)
        return node;
    throw editable_unsafe(document, merge.key, `${what} takes keys in from elsewhere (<<). Write them out.`);
}
/** A scalar that a single-line scalar can take the place of, and how it is quoted. */
function editableScalar(document, { key, value }, what) {
    refuseSharing(document, value, what);
    if (!(0,identity/* isScalar */.jn)(value))
        throw editable_unsafe(document, value ?? key, `${what} is no single value.`);
    const quoting = (0,scalar_text/* quotingOf */.JW)(value);
    if (quoting !== undefined)
        return { scalar: value, quoting };
    throw editable_unsafe(document, value, `${what} is a block scalar (| or >). Write it on the line of its key.`);
}
/** @throws ReleaseError `invalid-config` where `node` is shared with other places, or has a type of its own. */
function refuseSharing(document, node, what) {
    if ((0,identity/* isAlias */.Vj)(node))
        throw editable_unsafe(document, node, `${what} is an alias (*${node.source}). Write the value out.`);
    if (!(0,identity/* isScalar */.jn)(node) && !(0,identity/* isCollection */.P3)(node))
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
    if ((0,identity/* isMap */.jh)(node) && node.flow !== true) {
        const last = node.items.at(-1);
        if (last !== undefined)
            return lastOffset(last.value) ?? lastOffset(last.key);
    }
    if ((0,identity/* isSeq */.oP)(node) && node.flow !== true && node.items.length > 0)
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
        const child = (0,identity/* isMap */.jh)(pair.value) && pair.value.flow !== true ? pair.value.items[0] : undefined;
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
    return editable_rangeOf((0,identity/* isPair */.tO)(item) ? item.key : item)?.[0] ?? 0;
}
function flowItemEnd(item) {
    if (!(0,identity/* isPair */.tO)(item))
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
        if ((0,identity/* isScalar */.jn)(pair.key) && typeof pair.key.value === "string")
            pairs.set(pair.key.value, pair);
    }
    return pairs;
}
/** `key: value` on one line. */
function pairText(key, value, quoted) {
    return `${(0,scalar_text/* scalarText */.ws)(key, "plain")}: ${(0,scalar_text/* scalarText */.ws)(value, quoted ? "double" : "plain")}`;
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
    const text = (0,scalar_text/* scalarText */.ws)(value, quoted && quoting === "plain" ? "double" : quoting, slot.inBlock);
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
    const known = staying.filter(({ key }) => (0,identity/* isScalar */.jn)(key) && typeof key.value === "string" && order.includes(key.value));
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
        { depth, text: `${(0,scalar_text/* scalarText */.ws)(service, "plain")}:` },
        ...pairTexts(entry).map((text) => ({ depth: depth + 1, text })),
    ]);
}
function flowItems(services) {
    return services.map(([service, entry]) => `${(0,scalar_text/* scalarText */.ws)(service, "plain")}: {${pairTexts(entry).join(", ")}}`);
}
function pairTexts(entry) {
    return manifests_entry/* ENTRY_KEYS */.Oe.flatMap((key) => {
        const value = entry[key];
        return value === undefined ? [] : [pairText(key, value, key === "version")];
    });
}

// EXTERNAL MODULE: ./src/manifests/one-line.js
var one_line = __webpack_require__(7743);
// EXTERNAL MODULE: ./src/manifests/parse-manifest.js + 1 modules
var parse_manifest = __webpack_require__(9579);
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





const readOne = (source) => modelOf((0,documents_document/* parseDocument */.T)(source).root, source.text);
/** All documents of a file, as a list; empty ones are left out. */
const readAll = (source) => ({
    items: (0,documents_document/* parseDocuments */.e)(source).map(({ root }) => modelOf(root, source.text)),
});
/**
 * The text with the splices applied, after proof that what is read from it differs in exactly the intended values and
 * that every character outside the splices is the same.
 * @throws ReleaseError `internal` when it does not: no such text is ever handed out.
 */
function applyProved(source, splices, intents, read = readOne) {
    const before = read(source);
    const text = applySplices(source.text, splices);
    if (!isSameOutside(source.text, text, splices))
        throw disproved(source.path);
    proveModel({ path: source.path, text }, before, intents, read);
    return text;
}
/** The same for a text that was written from nothing. */
function proveNew(source, intents) {
    proveModel(source, EMPTY_MODEL, intents, readOne);
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
    if (source === undefined || (0,parse_manifest/* isBlank */.z3)(source.text))
        return createManifest(source, environment, wanted);
    const current = (0,parse_manifest/* parseManifest */.Ng)(source, environment).services;
    const changed = wanted.filter(([service, entry]) => {
        const now = current.get(service);
        return now === undefined || !(0,manifests_entry/* isSameDeployment */.KC)(now, entry);
    });
    if (changed.length === 0)
        return source.text;
    const document = (0,documents_document/* parseDocument */.T)(source);
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
        return changeKeys(document, map, keyChanges(entry), manifests_entry/* ENTRY_KEYS */.Oe);
    });
}
/** The image belongs to the service, not to the deployment: it stays where the wanted entry does not say it. */
function keyChanges(entry) {
    return manifests_entry/* ENTRY_KEYS */.Oe.filter((key) => key !== "image" || entry.image !== undefined).map((key) => ({
        key,
        value: entry[key],
        quoted: key === "version",
    }));
}
function intentsOf([service, entry]) {
    return keyChanges(entry).map(({ key, value }) => ({ path: ["services", service, key], value }));
}
function writable(service, entry) {
    if (!(0,manifests_entry/* isManifestVersion */.aS)(entry.version)) {
        const rule = 'letters, digits, ".", "_", "+" and "-", 128 at most';
        throw new release_error/* ReleaseError */.K("invalid-input", `The version of ${service} cannot be written to a manifest: it must hold ${rule}, but is ${(0,quote/* quote */.h)(entry.version)}. Nothing was written.`);
    }
    return (0,manifests_entry/* entryOf */.Ms)({ ...entry, deployed: words(entry.deployed), by: words(entry.by), run: words(entry.run) });
}
function words(text) {
    return (0,one_line/* oneLine */.T)(text ?? "") || undefined;
}

;// CONCATENATED MODULE: ./src/manifests/message/compose-message.js


/**
 * The message of a commit: subject, body if there is one, and the trailers as the last paragraph. Whatever the texts
 * hold, `readTrailers` reads these trailers and no others from it.
 */
function composeMessage(subject, body, trailers) {
    const title = (0,one_line/* oneLine */.T)(subject);
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
        ...line("Emergency", flag(trailers.emergency)),
        ...line("Ungated", flag(trailers.ungated)),
        ...line("Allowed-Rolled-Back", flag(trailers.allowedRolledBack)),
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
    const clean = (0,one_line/* oneLine */.T)(value ?? "");
    return clean === "" ? [] : [`Release-${name}: ${clean}`];
}
function flag(value) {
    return value === true ? "true" : undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/visit.js
var visit = __webpack_require__(1427);
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
    if ((0,identity/* isPair */.tO)(node))
        return endsInBlockScalar(node.value);
    if ((0,identity/* isCollection */.P3)(node))
        return endsInBlockScalar(node.items.at(-1));
    return (0,identity/* isScalar */.jn)(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}
/** From line end to line end, so that the file's last line loses its own line break and not its neighbour's. */
function take_out_previousLineEnd(text, offset) {
    return lineEnd(text, lineStart(text, offset - 1));
}
function refuseNeeded(document, at, nodes) {
    const own = new Set();
    const anchors = new Set();
    for (const node of nodes) {
        if (!(0,identity/* isNode */.Ll)(node))
            continue;
        (0,visit/* visit */.Y)(node, (_, inner) => {
            own.add(inner);
            if (((0,identity/* isScalar */.jn)(inner) || (0,identity/* isCollection */.P3)(inner)) && inner.anchor !== undefined)
                anchors.add(inner.anchor);
        });
    }
    (0,visit/* visit */.Y)(document.yaml, {
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
    if (!(0,parse_manifest/* parseManifest */.Ng)(source, environment).services.has(service))
        return source.text;
    const { document, owner, services, pair } = entryOf(source, service);
    const splices = takeOutPair(document, owner, services, pair);
    return applyProved(source, splices, [{ path: ["services", service], value: undefined }]);
}
/**
 * The manifest's text with the entry of `former` called `service`, as it stands. Where `service` has an entry of its
 * own already, that one stays and the former one goes.
 * @throws ReleaseError as `removeService`
 */
function renameService(source, environment, former, service) {
    const present = (0,parse_manifest/* parseManifest */.Ng)(source, environment).services;
    if (!present.has(former))
        return source.text;
    if (present.has(service))
        return removeService(source, environment, former);
    const { document, pair } = entryOf(source, former);
    return applyProved(source, [newKey(document, pair, service)], [{ path: ["services", former], renamedTo: service }]);
}
function newKey(document, { key }, service) {
    refuseSharing(document, key, "This name");
    const quoting = (0,identity/* isScalar */.jn)(key) ? (0,scalar_text/* quotingOf */.JW)(key) : undefined;
    const [start, end] = editable_rangeOf(key) ?? [0, 0];
    if (quoting === undefined)
        throw editable_unsafe(document, key, "This name is not written on one line.");
    return { start, end, text: (0,scalar_text/* scalarText */.ws)(service, quoting) };
}
function entryOf(source, service) {
    const document = (0,documents_document/* parseDocument */.T)(source);
    const owner = pairsByKey(editableMap(document, document.root, "The manifest")).get("services");
    const services = editableMap(document, owner?.value, '"services"');
    const pair = pairsByKey(services).get(service);
    if (owner === undefined || pair === undefined) {
        throw editable_unsafe(document, services, `The entry of ${service} is not written here.`);
    }
    return { document, owner, services, pair };
}

// EXTERNAL MODULE: ./src/services/renames.js
var services_renames = __webpack_require__(3101);
// EXTERNAL MODULE: ./src/setup/source-at.js
var source_at = __webpack_require__(8722);
// EXTERNAL MODULE: ./src/documents/json-pointer.js
var json_pointer = __webpack_require__(4016);
// EXTERNAL MODULE: ./src/errors/nearest.js
var nearest = __webpack_require__(7195);
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
        throw (0,documents_place/* errorAt */.O)(place, "This is not valid JSON. Nothing was written.");
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
        const what = steps.length === 0 ? "The document" : `"${(0,json_pointer/* pointerText */.po)(steps)}"`;
        if ((0,identity/* isMap */.jh)(node))
            editableMap(document, node, what);
        else
            refuseSharing(document, node, what);
    }
}
/** What keys there are at a node, for suggestions. */
function keysAt(document, node) {
    const target = (0,merge_keys/* followAlias */.W_)(document, node);
    return (0,identity/* isMap */.jh)(target) ? target.items.flatMap((pair) => keyText(pair) ?? []) : [];
}
function childOf(document, node, step) {
    const target = (0,merge_keys/* followAlias */.W_)(document, node);
    if ((0,identity/* isMap */.jh)(target))
        return keyed(document, target, step);
    if (!(0,identity/* isSeq */.oP)(target) || !/^(0|[1-9][0-9]{0,8})$/.test(step))
        return undefined;
    const index = Number(step);
    return index < target.items.length ? { slot: { value: target.items[index] }, step: index } : undefined;
}
function keyed(document, map, step) {
    const exact = map.items.find(({ key }) => (0,identity/* isScalar */.jn)(key) && key.value === step);
    const pair = exact ?? map.items.find((one) => keyText(one) === step) ?? mergedPair(document, map, step);
    return pair === undefined ? undefined : { slot: pair, step: keyOf(pair, document.text) };
}
function mergedPair(document, map, step) {
    const merged = map.items.filter(({ key }) => (0,merge_keys/* isMergeKey */.yJ)(key)).map(({ value }) => (0,merge_keys/* followAlias */.W_)(document, value));
    const sources = merged.flatMap((one) => ((0,identity/* isSeq */.oP)(one) ? one.items.map((item) => (0,merge_keys/* followAlias */.W_)(document, item)) : [one]));
    const pairs = sources.flatMap((source) => ((0,identity/* isMap */.jh)(source) ? source.items : []));
    return pairs.find((pair) => keyText(pair) === step);
}
/** A key that is a number or a truth value goes by the way it is written. */
function keyText({ key }) {
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
    const documents = (0,documents_document/* parseDocuments */.e)(source);
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
    const text = applyProved(source, splices, intents, readAll);
    if (isJson)
        requireJson({ path: source.path, text });
    return text;
}
function findIn(source, documents, pointer) {
    const steps = (0,json_pointer/* pointerSteps */.$L)(pointer);
    const searches = documents.map((document) => locate(document, steps));
    const hits = searches.flatMap(({ found }, index) => (found === undefined ? [] : [{ index, found }]));
    const [hit, second] = hits;
    if (hit === undefined)
        throw notThere(source, documents, pointer);
    if (second === undefined)
        return hit;
    const { document, slot } = second.found;
    throw (0,documents_place/* errorAt */.O)(document.placeOf(editable_rangeOf(slot.value)?.[0] ?? 0), `"${pointer}" is in ${hits.length} documents of this file, so it cannot be told which one is meant. Give each document a file of its own. Nothing was written.`);
}
/** Says how far the pointer leads in the document where it leads farthest. */
function notThere(source, documents, pointer) {
    const steps = (0,json_pointer/* pointerSteps */.$L)(pointer);
    const ends = documents.flatMap((document) => {
        const search = locate(document, steps);
        return search.found === undefined ? [{ document, ...search }] : [];
    });
    const [end] = ends.sort((a, b) => b.steps - a.steps);
    const place = end?.document.placeOf(editable_rangeOf(end.node)?.[0] ?? 0) ?? { path: source.path, line: 1, column: 1 };
    const reached = steps.slice(0, end?.steps);
    const missing = steps[reached.length] ?? "";
    const suggestion = end === undefined ? "" : (0,nearest/* didYouMean */.a)(missing, keysAt(end.document, end.node));
    const where = reached.length === 0 ? "The file" : `"${(0,json_pointer/* pointerText */.po)(reached)}"`;
    return (0,documents_place/* errorAt */.O)(place, `${where} has no ${(0,quote/* quote */.h)(missing)}, so "${pointer}" is not there.${suggestion} Add it, with any value, or correct \`files\` in the configuration. Nothing was written.`);
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
    const document = (0,documents_document/* parseDocument */.T)(source);
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
    throw editable_unsafe(document, images, '"images" is no list.');
}
/** The index of the one entry that stands for a service's image. @throws when there are several */
function findEntry(document, images, { service, image }) {
    const named = (test) => images.flatMap((entry, index) => ((0,identity/* isMap */.jh)(entry) && test(entry) ? [index] : []));
    const byImage = image === undefined ? [] : named((entry) => [entry.get("name"), entry.get("newName")].includes(image));
    const found = byImage.length > 0 ? byImage : named((entry) => entry.get("name") === service);
    if (found.length < 2)
        return found[0];
    throw (0,documents_place/* errorAt */.O)(document.placeOf(editable_rangeOf(images[found[1] ?? 0])?.[0] ?? 0), `"images" has ${found.length} entries for ${image ?? service}, so it cannot be told which one deploys ${service}. Keep one. Nothing was written.`);
}
function noEntry(document, { image, service }) {
    const root = (0,identity/* isMap */.jh)(document.root) ? pairsByKey(document.root).get("images")?.key : undefined;
    return (0,documents_place/* errorAt */.O)(document.placeOf(editable_rangeOf(root)?.[0] ?? 0), `"images" has no entry for ${image}, which ${service} is deployed from. Add "- name: ${image}" under "images:", with the name that the resources use. Nothing was written.`);
}
function sharedEntry(document, index, services) {
    return (0,documents_place/* errorAt */.O)(document.placeOf(editable_rangeOf(imageEntries(document)[index])?.[0] ?? 0), `This entry of "images" stands for ${services.join(" and for ")}: each service needs its own. Nothing was written.`);
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
    const source = (0,source_at/* sourceAt */.P)(tip, place.manifest, place.branch);
    const present = source === undefined ? new Map() : (0,parse_manifest/* parseManifest */.Ng)(source, place.name).services;
    const judged = await Promise.all(wanted.map((one) => judge(one, present)));
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
async function judge(one, present) {
    const renames = new Map(one.renamedFrom === null ? [] : [[one.service, one.renamedFrom]]);
    const before = (0,services_renames/* joined */.o)(present, one.service, renames);
    const formerly = one.renamedFrom !== null && present.has(one.renamedFrom) ? one.renamedFrom : undefined;
    const isThere = (0,manifests_entry/* runs */.Np)(before, one.entry);
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

/***/ 3101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ joined),
/* harmony export */   v: () => (/* binding */ allJoined)
/* harmony export */ });
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

/***/ 1746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openRepositories)
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
// EXTERNAL MODULE: ./src/git/remote.js
var remote = __webpack_require__(5178);
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

// EXTERNAL MODULE: ./src/http/transport.js
var transport = __webpack_require__(356);
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

;// CONCATENATED MODULE: ./src/setup/open-repositories.js

/** Both repositories; where they are one, one: what was found out about the server for one question serves the others. */
async function openRepositories(remotes, world) {
    const code = await openRepository(remotes.code, world);
    const isOne = remotes.manifests === remotes.code;
    return { code, manifests: isOne ? code : await openRepository(remotes.manifests, world) };
}


/***/ }),

/***/ 1205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YE: () => (/* binding */ manifestFile),
  vD: () => (/* binding */ manifestVersions)
});

// UNUSED EXPORTS: readManifests

// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
// EXTERNAL MODULE: ./src/refs/ref-name.js
var ref_name = __webpack_require__(6221);
// EXTERNAL MODULE: ./src/git/commit-graph.js
var commit_graph = __webpack_require__(3844);
// EXTERNAL MODULE: ./src/git/commit-object.js
var commit_object = __webpack_require__(4469);
// EXTERNAL MODULE: ./src/git/fetch-refs.js
var fetch_refs = __webpack_require__(1549);
// EXTERNAL MODULE: ./src/git/objects.js
var git_objects = __webpack_require__(5210);
// EXTERNAL MODULE: ./src/git/tips.js + 1 modules
var tips = __webpack_require__(8141);
// EXTERNAL MODULE: ./src/git/whole-history.js
var whole_history = __webpack_require__(9520);
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
        return { commit, ...(0,commit_object/* parseCommit */.L)(head.bytes), content: file?.type === "blob" ? file.bytes : undefined };
    });
}

;// CONCATENATED MODULE: ./src/setup/read-manifests.js





/** The state of some environments, in one fetch. A branch or a manifest that is not there yet is an empty one. */
async function readManifests(manifests, environments, renames) {
    const paths = Map.groupBy(environments, ({ branch }) => branch);
    const histories = await openHistory(manifests, [...paths].map(([branch, those]) => ({ branch, paths: those.flatMap(branchFiles) })));
    return new Map(environments.map((environment) => [
        environment.name,
        stateOf(environment, histories.get(environment.branch), renames),
    ]));
}
function stateOf(environment, history, renames) {
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
    const histories = await history_openHistory(manifests, [{ branch, paths: [] }]);
    return texts(histories.get(branch), manifest);
}
async function* texts(history, path) {
    if (history === undefined)
        return;
    for await (const version of history.versions(path)) {
        yield { ...version, content: version.content?.toString("utf8") };
    }
}


/***/ }),

/***/ 2084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pO: () => (/* binding */ runContext)
/* harmony export */ });
/* unused harmony exports firstAttemptSince, startedAgain */
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


/***/ }),

/***/ 8722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sourceAt)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);

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

};
