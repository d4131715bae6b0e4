export const id = 839;
export const ids = [839];
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

/***/ 5077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   MB: () => (/* binding */ describeDuration),
/* harmony export */   Rc: () => (/* binding */ second)
/* harmony export */ });
/* unused harmony exports measureAge, ageGate */
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2253);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5019);
/* harmony import */ var _soak_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2814);



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
        const ran = (0,_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)({ ...facts.environment, take }, facts.stretches, facts.now);
        return ageGate({ ...facts, subject: (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)(facts), environment: from, ran, minimumAge, onTooYoung });
    },
};
function measureAge({ ran, now, minimumAge, }) {
    const age = (0,_soak_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthOf */ .Y5)(ran, now);
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
            return (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(`${ranThere}.${future}`, ended);
        const short = `${ranThere}, but should have been there for ${minimum}, and does not run there any more.${future}`;
        return tooYoung(facts, short, `Promote it to ${environment} again and wait`, ended);
    }
    const has = `${subject} has been in ${environment} for ${describeDuration(age)}, since ${second(ran.since)}`;
    const ready = { ...evidence, "ready-at": second(readyAt) };
    if (oldEnough)
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(`${has}.${future}`, ready);
    const young = `${has}, but should be there for ${minimum}: ready at ${second(readyAt)}.${future}`;
    return tooYoung(facts, young, "Wait until then", ready);
}
function tooYoung(facts, sentence, advice, evidence) {
    if (facts.onTooYoung === "warn" && !facts.emergency)
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)("too-young", sentence, evidence);
    return (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessUrgent */ .SJ)("too-young", { sentence, evidence }, facts, advice);
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

/***/ 2253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** `blue 1.6.0`, for sentences. */
function subjectOf({ service, version }) {
    return `${service} ${version}`;
}


/***/ }),

/***/ 2814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ isEnough),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
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


/***/ }),

/***/ 9337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ relations),
/* harmony export */   L$: () => (/* binding */ fetchNear),
/* harmony export */   Us: () => (/* binding */ untilKnown),
/* harmony export */   xK: () => (/* binding */ containedIn)
/* harmony export */ });
/* unused harmony export relate */
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(953);
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

/***/ 7188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ patchIds),
/* harmony export */   PV: () => (/* binding */ openPatches),
/* harmony export */   St: () => (/* binding */ readChanges),
/* harmony export */   WU: () => (/* binding */ fetchFolders)
/* harmony export */ });
/* unused harmony exports parseChanges, parsePatches */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8843);
/* harmony import */ var _refs_commit_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3229);
/* harmony import */ var _bare_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2317);
/* harmony import */ var _fetch_objects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3907);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5210);








/** How many patches are read with one process, so that not all of them are in memory at once. */
const CHUNK = 64;
const NOT_A_BLOB = ["000000", "160000"];
const DIFF = ["diff-tree", "--stdin", "--root", "-r", "--no-renames"];
/**
 * A repository for the patches of a few commits that the graph has with their parents. It borrows them from there
 * (gitrepository-layout: objects/info/alternates) and keeps the folders and files to itself, since the graph must
 * have none.
 */
async function openPatches({ graph }) {
    const patches = await (0,_bare_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .createBareRepository */ .N)(graph.connection, "blob:none");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(patches.folder, "objects", "info"));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(patches.folder, "objects", "info", "alternates"), `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(graph.folder, "objects")}\n`);
    return patches;
}
/** What each commit changed; one that changed nothing is not in the answer. One fetch: folders, but no files. */
async function readChanges(patches, commits, parents) {
    await fetchFolders(patches, [...commits, ...parents]);
    return parseChanges(await patches.read([...DIFF, "-z"], lines(commits)));
}
/** The folders of these commits, whose files stay where they are; nothing where they are here. One fetch. */
async function fetchFolders(patches, commits) {
    const args = ["log", "--no-walk=unsorted", "--stdin", "--format=%T"];
    const trees = await patches.read(args, lines([...new Set(commits)]));
    await ensureHere(patches, trees.toString("latin1").split("\n").filter(_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommitId */ .jh), "compare commits");
}
/** Reads what `git diff-tree --stdin -z` printed. Paths are bytes, one to a character. */
function parseChanges(output) {
    const changes = new Map();
    let change;
    const tokens = output.toString("latin1").split("\0").slice(0, -1).values();
    for (const token of tokens) {
        if ((0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommitId */ .jh)(token)) {
            change = { paths: "", blobs: [] };
            changes.set(token, change);
            continue;
        }
        const [, modeBefore, modeAfter, before, after] = /^:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(token) ?? [];
        const path = tokens.next().value;
        if (change === undefined || path === undefined || before === undefined || after === undefined) {
            throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K("internal", "git diff-tree answered with something that is not understood.");
        }
        change.paths += `${path}\0`;
        if (!NOT_A_BLOB.includes(modeBefore ?? ""))
            change.blobs.push(before);
        if (!NOT_A_BLOB.includes(modeAfter ?? ""))
            change.blobs.push(after);
    }
    return changes;
}
/** An id for what each commit changed: equal for equal patches, wherever in a file. One fetch for all files. */
async function patchIds(patches, changes) {
    await ensureHere(patches, [...changes.values()].flatMap(({ blobs }) => blobs), "compare the files of commits");
    const commits = [...changes.keys()];
    const ids = new Map();
    for (let start = 0; start < commits.length; start += CHUNK) {
        const chunk = commits.slice(start, start + CHUNK);
        const output = await patches.read([...DIFF, "--patch", "--full-index"], lines(chunk));
        for (const [commit, id] of parsePatches(output))
            ids.set(commit, id);
    }
    return ids;
}
/**
 * Reads what `git diff-tree --stdin --patch --full-index` printed. As git-patch-id(1) has it, line numbers do not count;
 * other than there white space does, and so do the contents of binary files, by whatever version of Git.
 */
function parsePatches(output) {
    const ids = new Map();
    // A line of a patch begins with a word, a mark or a space, so this is never one.
    const [, ...pieces] = output.toString("latin1").split(/(?:^|(?<=\n))([0-9a-f]{40})\n/);
    for (let index = 0; index < pieces.length; index += 2) {
        const [commit = "", patch = ""] = pieces.slice(index, index + 2);
        const text = patch.replaceAll(/\n@@ -[^\n]*/g, "\n@@").replaceAll(/\nindex [^\n]*(?=\n---)/g, "");
        if ((0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommitId */ .jh)(commit))
            ids.set(commit, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "latin1").digest("hex"));
    }
    return ids;
}
async function ensureHere(patches, ids, doing) {
    const missing = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .absent */ .Ge)(patches, [...new Set(ids)]);
    if (missing.length > 0)
        await (0,_fetch_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchObjects */ .r)(patches, missing, doing);
}
function lines(ids) {
    return `${ids.join("\n")}\n`;
}


/***/ }),

/***/ 6609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ COMPARED_AT_MOST),
  s: () => (/* binding */ unmergedCommits)
});

// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
// EXTERNAL MODULE: ./src/git/ancestry.js
var ancestry = __webpack_require__(9337);
// EXTERNAL MODULE: ./src/git/commit-graph.js
var commit_graph = __webpack_require__(3844);
// EXTERNAL MODULE: ./src/git/patches.js
var git_patches = __webpack_require__(7188);
;// CONCATENATED MODULE: ./src/git/same-patches.js

/**
 * Which of the others have the patch of each commit; `parents` are those of all of them. None is a merge. Two requests:
 * the folders, and the files of those that change the same paths.
 */
async function samePatches(repository, commits, others, parents) {
    const patches = await (0,git_patches/* openPatches */.PV)(repository);
    const changes = await (0,git_patches/* readChanges */.St)(patches, [...commits, ...others], parents);
    const pathsOf = (commit) => changes.get(commit)?.paths;
    const [here, there] = [new Set(commits.map(pathsOf)), new Set(others.map(pathsOf))];
    const alike = [...changes].filter(([, { paths }]) => here.has(paths) && there.has(paths));
    const ids = await (0,git_patches/* patchIds */.NG)(patches, new Map(alike));
    const applied = new Map(others.map((commit) => [ids.get(commit), commit]));
    return {
        same: new Map(commits.flatMap((commit) => {
            const id = ids.get(commit);
            const other = id === undefined ? undefined : applied.get(id);
            return other === undefined ? [] : [[commit, other]];
        })),
        empty: new Set(commits.filter((commit) => !changes.has(commit))),
    };
}

;// CONCATENATED MODULE: ./src/git/unmerged.js




/** More commits than this on one side since they parted are not compared: what has to be read grows with them. */
const COMPARED_AT_MOST = 5_000;
/**
 * The commits of `from` whose change is not in `into`, newest first: neither the commit itself nor another with the same
 * patch, such as a cherry-pick. What was reverted later counts as there. Merges and empty commits have no change of
 * their own. "unknown" when the two have too many commits since they parted.
 *
 * Where `into` contains `from` it costs what `relations` does; else the history without files, two requests for the
 * folders of the commits on both sides, and two for the files of those that change the same paths.
 */
async function unmergedCommits(repository, from, into) {
    if (from === into)
        return [];
    const sides = await (0,ancestry/* untilKnown */.Us)(repository, [from, into], (graph) => sidesOf(graph, from, into));
    if (sides.from.length === 0)
        return [];
    if (sides.from.length > COMPARED_AT_MOST || sides.into.length > COMPARED_AT_MOST)
        return "unknown";
    const merged = await mergedPatches(repository, sides);
    return describe(repository, sides.from.filter((commit) => !merged.has(commit)));
}
/** Undefined while something that could be on both sides is missing. */
function sidesOf(graph, from, into) {
    const there = (0,commit_graph/* reach */.gl)(graph, into);
    if (there.commits.has(from))
        return { from: [], into: [], parents: [] };
    const here = (0,commit_graph/* reach */.gl)(graph, from);
    if (!here.isWhole || !there.isWhole)
        return undefined;
    const single = [...graph.parents].filter(([, parents]) => parents.length < 2);
    const apart = single.filter(([commit]) => here.commits.has(commit) !== there.commits.has(commit));
    const commits = apart.map(([commit]) => commit);
    return {
        from: commits.filter((commit) => here.commits.has(commit)),
        into: commits.filter((commit) => there.commits.has(commit)),
        parents: apart.flatMap(([, parents]) => parents),
    };
}
/** Of the commits of `from`, those whose patch `into` has, and those without any. */
async function mergedPatches(repository, { from, into, parents }) {
    const { same, empty } = await samePatches(repository, from, into, parents);
    return new Set(from.filter((commit) => empty.has(commit) || same.has(commit)));
}
async function describe({ graph }, commits) {
    if (commits.length === 0)
        return [];
    const args = ["log", "--no-walk=unsorted", "--stdin", "-z", "--format=%H%n%s"];
    const output = await graph.read(args, `${commits.join("\n")}\n`);
    return output
        .toString("utf8")
        .split("\0")
        .flatMap((text) => {
        const [commit = "", subject = ""] = text.split("\n");
        return (0,commit_id/* isCommitId */.jh)(commit) ? [{ commit, subject }] : [];
    });
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

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   U$: () => (/* binding */ registryHost),
/* harmony export */   lS: () => (/* binding */ isImageName)
/* harmony export */ });
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

/***/ 4602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask),
  dd: () => (/* binding */ noOlderThan)
});

// UNUSED EXPORTS: stateOf

// EXTERNAL MODULE: ./src/services/renames.js
var services_renames = __webpack_require__(3101);
// EXTERNAL MODULE: ./src/manifests/message/read-trailers.js + 1 modules
var read_trailers = __webpack_require__(5863);
// EXTERNAL MODULE: ./src/manifests/parse-manifest.js + 1 modules
var parse_manifest = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/images/digest.js
var images_digest = __webpack_require__(3998);
// EXTERNAL MODULE: ./src/images/image-name.js
var image_name = __webpack_require__(9222);
// EXTERNAL MODULE: ./src/images/image-tag.js
var image_tag = __webpack_require__(6448);
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
// EXTERNAL MODULE: ./src/services/service-name.js
var service_name = __webpack_require__(4625);
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
        trailers: once(() => presentNames((0,read_trailers/* readTrailers */.t)(message), file.renames)),
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

/***/ 3754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   So: () => (/* binding */ claimsRollback)
/* harmony export */ });
/* unused harmony export sharpened */
function isSame(left, right) {
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


/***/ }),

/***/ 1037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ stretches)
/* harmony export */ });
/* harmony import */ var _same_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3754);

/**
 * The times in which the environment ran `goal`, newest first, until there are `enough` of them. What ends a stretch is
 * another digest, or no entry; not a change to another service, or a re-deploy of the same digest.
 */
function stretches(service, goal, enough) {
    const found = [];
    let open;
    let newer;
    return {
        read(state) {
            const entry = state.entry(service);
            if (entry === "unknown")
                return false;
            const isThere = entry !== "absent" && (0,_same_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .isSame */ .Ft)(goal, entry);
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


/***/ }),

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ promotedBy),
/* harmony export */   Ij: () => (/* binding */ highestStable),
/* harmony export */   bW: () => (/* binding */ versionsSeen),
/* harmony export */   lQ: () => (/* binding */ lastWith)
/* harmony export */ });
/* unused harmony export rolledBackBy */
/* harmony import */ var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3279);
/* harmony import */ var _same_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3754);


/** The highest stable version of `service` (in `range`) that the environment has ever run: upward-moving tags follow it. */
function highestStable(service, range) {
    let highest;
    return {
        read(state) {
            const entry = state.entry(service);
            if (typeof entry === "string" || !(0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(entry.version) || !(0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isStable */ .MQ)(entry.version))
                return false;
            if (range !== undefined && !isWithin(entry.version, range))
                return false;
            if (highest === undefined || (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(entry.version, highest) > 0)
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
    const { major, minor } = (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(version);
    return major === range.major && (range.minor === undefined || minor === range.minor);
}
/** Whether a commit not older than `since` says that `run` brought this version of `service` in. */
function promotedBy(service, goal, run, since) {
    let found = false;
    return {
        read(state) {
            const trailers = state.trailers();
            const isOurs = trailers?.run === run && trailers.services.some((named) => named.service === service);
            const entry = isOurs ? state.entry(service) : "absent";
            found = typeof entry !== "string" && (0,_same_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(goal, entry);
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

/***/ 5863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readTrailers)
});

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
var image_name = __webpack_require__(9222);
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

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ askAll),
  L: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./src/gates/soak.js
var soak = __webpack_require__(2814);
// EXTERNAL MODULE: ./src/manifests/ledger/arrival.js
var arrival = __webpack_require__(3333);
// EXTERNAL MODULE: ./src/manifests/ledger/change.js
var change = __webpack_require__(6814);
// EXTERNAL MODULE: ./src/manifests/ledger/same-deployment.js
var same_deployment = __webpack_require__(3754);
;// CONCATENATED MODULE: ./src/manifests/ledger/blocked.js


/**
 * The newest rollback that took `goal` out of the environment and that no later promotion with
 * `Release-Allowed-Rolled-Back` has lifted; undefined when `goal` may go in. Where nothing blocks, all of the history
 * is read, but only the contents around rollbacks.
 */
function blocked(service, goal) {
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
        const matters = (0,same_deployment/* claimsRollback */.So)(trailers, this.#service) || lifts(trailers, this.#service);
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
            claim.tookGoalOut ??= entry !== "absent" && (0,same_deployment/* isSame */.Ft)(this.#goal, entry) && !(0,same_deployment/* isSame */.Ft)(this.#goal, claim.record.to);
        }
        this.#claims = this.#claims.filter((claim) => claim.tookGoalOut);
        if (entry === "absent")
            return;
        this.#confirmed = this.#claims.find(({ record }) => (0,same_deployment/* isSame */.Ft)(record.to, entry))?.record;
    }
    #note(state, entry, trailers) {
        if (lifts(trailers, this.#service) && (0,same_deployment/* isSame */.Ft)(this.#goal, entry))
            this.#isLifted = true;
        else if ((0,same_deployment/* claimsRollback */.So)(trailers, this.#service)) {
            this.#claims.push({ record: { ...(0,change/* changeOf */.C)(state, this.#service), to: entry }, tookGoalOut: undefined });
        }
    }
}
function lifts(trailers, service) {
    if (trailers?.allowedRolledBack !== true || trailers.kind === "rollback")
        return false;
    return trailers.services.some((named) => named.service === service);
}

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

;// CONCATENATED MODULE: ./src/manifests/ledger/disagreements.js
/** What the trailers of the newest commit say that its manifest does not. */
function disagreementsNow() {
    let found = [];
    return {
        read(state) {
            found = disagreements(state);
            return true;
        },
        answer: () => found,
    };
}
/** What a commit's trailers say that its manifest does not: whole sentences. The manifest is what counts. */
function disagreements(state) {
    const trailers = state.trailers();
    return (trailers?.services ?? []).flatMap(({ service, version, digest }) => {
        const entry = state.entry(service);
        if (entry === "unknown")
            return [];
        const said = trailers?.kind === "removal" ? undefined : version;
        const is = entry === "absent" ? undefined : entry;
        if (said !== is?.version) {
            return [
                `The trailers of ${state.commit} say ${words(service, said)}, but the manifest has ${words(service, is?.version)}.`,
            ];
        }
        if (digest === undefined || is?.digest === undefined || digest === is.digest)
            return [];
        return [`The trailers of ${state.commit} say that ${service} is ${digest}, but the manifest has ${is.digest}.`];
    });
}
function words(service, version) {
    return version === undefined ? `no ${service}` : `${service} ${version}`;
}

// EXTERNAL MODULE: ./src/manifests/ledger/ledger.js + 1 modules
var ledger = __webpack_require__(4602);
// EXTERNAL MODULE: ./src/manifests/ledger/stretches.js
var stretches = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/manifests/ledger/versions-seen.js
var versions_seen = __webpack_require__(8495);
;// CONCATENATED MODULE: ./src/setup/run-context.js
const DAY = 24 * 3_600_000;
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

// EXTERNAL MODULE: ./src/versions/template.js
var versions_template = __webpack_require__(9897);
// EXTERNAL MODULE: ./src/versions/version.js
var versions_version = __webpack_require__(3279);
// EXTERNAL MODULE: ./src/promotion/planning.js
var promotion_planning = __webpack_require__(5266);
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
            arrival: (0,arrival/* arrival */.G)(service),
            gone: environment.approvals.asks === "pull-request" ? [departure(service)] : [],
            rolledBack: blocked(service, identity),
            earlier: again === undefined ? [] : [(0,versions_seen/* promotedBy */.AN)(service, identity, again, firstAttemptSince(world.now()))],
            highest: upward.map((rule) => ({ rule, question: (0,versions_seen/* highestStable */.Ij)(service, rangeOf(rule, goal.semver)) })),
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
    await askAll((0,promotion_planning/* stateOf */.L)(planning, environment.name), [...here, disagreements]);
    if (environment.from !== undefined)
        await askAll((0,promotion_planning/* stateOf */.L)(planning, environment.from), there);
    const facts = questions.map((one) => ({
        arrival: one.arrival.answer(),
        changedAt: (one.arrival.answer() ?? one.gone[0]?.answer())?.committedAt,
        rolledBack: one.rolledBack.answer(),
        rolledBackBefore: one.before.rolledBack?.answer(),
        isRepeated: one.earlier.some((question) => question.answer()),
        stretches: one.before.stretches?.answer() ?? [],
        rises(version, rule) {
            const highest = one.highest.find((other) => other.rule === rule)?.question.answer();
            return highest === undefined || (0,versions_version/* compareVersions */.Zy)(version, highest) >= 0;
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
    const runsNow = (0,promotion_planning/* stateOf */.L)(planning, from).manifest.services.get(service.name);
    const isPast = takenFrom?.environment === from && (runsNow === undefined || !(0,same_deployment/* isSame */.Ft)(runsNow, identity));
    return {
        ...(isPast && { rolledBack: blocked(service.name, identity) }),
        ...(minimumAge !== undefined && {
            stretches: (0,stretches/* stretches */.Y)(service.name, identity, (known) => (0,soak/* isEnough */.LP)(environment, known, now)),
        }),
    };
}
async function askAll(state, questions) {
    await (0,ledger/* ask */.kA)(state.versions(), state.file, questions);
}
/** `latest` looks at all versions, `{major}.{minor}` and `{major}` at those of their line. */
function rangeOf({ template }, version) {
    if (version === undefined || !(0,versions_template/* holds */.v9)(template, "major"))
        return undefined;
    const { major, minor } = (0,versions_version/* line */.n8)(version);
    return (0,versions_template/* holds */.v9)(template, "minor") ? { major, minor } : { major };
}


/***/ }),

/***/ 5266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf)
/* harmony export */ });
/** The state of an environment that the configuration has. */
function stateOf(planning, environment) {
    const state = planning.states.get(environment);
    if (state === undefined)
        throw new Error(`The manifests of ${environment} were not read.`);
    return state;
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
/* harmony export */   v: () => (/* binding */ allJoined)
/* harmony export */ });
/* unused harmony export joined */
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

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ templatePattern),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   mN: () => (/* binding */ commitValues),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony exports PLACEHOLDERS, dateValue */
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7195);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);
/* harmony import */ var _refs_commit_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3229);




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
    return { sha: commit, "short-sha": (0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m_)(commit) };
}
/** `{date}`: YYYYMMDD in UTC. */
function dateValue(date) {
    return date.toISOString().slice(0, 10).replaceAll("-", "");
}


/***/ })

};
