export const id = 566;
export const ids = [566];
export const modules = {

/***/ 1028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ parseFile),
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   Ir: () => (/* binding */ parseFolder)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);


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
        throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-input", `${what} is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}, but a pattern cannot be negated with "!".`);
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
    const suggestion = meant !== path && problemOf(meant) === undefined ? ` Did you mean ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(meant)}?` : "";
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-input", `${what} must be a path in the repository, but ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} ${problem}.${suggestion}`);
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


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ parseImageTagTemplate),
/* harmony export */   Cn: () => (/* binding */ parseBuildTagTemplate),
/* harmony export */   HI: () => (/* binding */ parseFilePathTemplate),
/* harmony export */   JL: () => (/* binding */ parsePointerTemplate),
/* harmony export */   Lf: () => (/* binding */ parseFileValueTemplate),
/* harmony export */   VZ: () => (/* binding */ parseServiceTagTemplate),
/* harmony export */   ZN: () => (/* binding */ parseImageTemplate),
/* harmony export */   hz: () => (/* binding */ parseReleaseBranchTemplate),
/* harmony export */   mk: () => (/* binding */ parseMilestoneTemplate),
/* harmony export */   r2: () => (/* binding */ TEMPLATE_PATTERNS)
/* harmony export */ });
/* harmony import */ var _documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4016);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8843);
/* harmony import */ var _images_image_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6448);
/* harmony import */ var _refs_ref_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6221);
/* harmony import */ var _versions_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9897);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1028);







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
    image: (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templatePattern */ .N7)(PLACEHOLDERS_OF.image),
    build: (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templatePattern */ .N7)(PLACEHOLDERS_OF.build),
    service: (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templatePattern */ .N7)(PLACEHOLDERS_OF.service),
    releaseBranch: (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templatePattern */ .N7)(PLACEHOLDERS_OF.releaseBranch),
    milestone: (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templatePattern */ .N7)(PLACEHOLDERS_OF.milestone),
    imageTag: (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templatePattern */ .N7)(PLACEHOLDERS_OF.imageTag),
    filePath: (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templatePattern */ .N7)(PLACEHOLDERS_OF.filePath),
    filePointer: /^(\/([^{}~/]|~[01]|\{(service|environment)\})*)+$/,
    fileValue: (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .templatePattern */ .N7)(PLACEHOLDERS_OF.fileValue),
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
    return (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTemplate */ .QC)(text, PLACEHOLDERS_OF.image, what);
}
/** @throws ReleaseError `invalid-input` when one tag would stand for several builds. */
function parseBuildTagTemplate(text, what) {
    const template = (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTemplate */ .QC)(text, PLACEHOLDERS_OF.build, what);
    if (!(0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(template, "sha") && !(0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(template, "short-sha")) {
        throw refusal(text, what, "must hold {sha} or {short-sha}, so that each build has a tag of its own");
    }
    return giving(template, _images_image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageTag */ ._, "an image tag", what);
}
/** @throws ReleaseError `invalid-input` when the version could not be read back from the tag. */
function parseServiceTagTemplate(text, what) {
    const template = (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTemplate */ .QC)(text, PLACEHOLDERS_OF.service, what);
    const versions = template.parts.filter((part) => "placeholder" in part && part.placeholder === "version");
    if (versions.length !== 1)
        throw refusal(text, what, "must hold {version} once, so that each version has a tag");
    return giving(template, _refs_ref_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isTagName */ .Ij, "a tag's name that Git accepts", what);
}
/** @throws ReleaseError `invalid-input` when two lines of a service would share a branch. */
function parseReleaseBranchTemplate(text, what) {
    const template = (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTemplate */ .QC)(text, PLACEHOLDERS_OF.releaseBranch, what);
    if (!(0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(template, "major") || !(0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(template, "minor")) {
        throw refusal(text, what, "must hold {major} and {minor}, so that each line of versions has a branch of its own");
    }
    return giving(template, _refs_ref_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isBranchName */ .Q8, "a branch's name that Git accepts", what);
}
/** @throws ReleaseError `invalid-input` when every milestone would have the same name. */
function parseMilestoneTemplate(text, what) {
    const template = (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTemplate */ .QC)(text, PLACEHOLDERS_OF.milestone, what);
    if (!(0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(template, "date"))
        throw refusal(text, what, "must hold {date}, so that milestones can be told apart");
    return giving(template, _refs_ref_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isTagName */ .Ij, "a tag's name that Git accepts", what);
}
/** The tag that an image gets when it comes into an environment. @throws ReleaseError `invalid-input` */
function parseImageTagTemplate(text, what) {
    return giving((0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTemplate */ .QC)(text, PLACEHOLDERS_OF.imageTag, what), _images_image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageTag */ ._, "an image tag", what);
}
/** The path of a file on an environment's branch. @throws ReleaseError `invalid-input` */
function parseFilePathTemplate(text, what) {
    const template = (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTemplate */ .QC)(text, PLACEHOLDERS_OF.filePath, what);
    (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFile */ .CJ)((0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(template, SAMPLE), what);
    return template;
}
/** A JSON Pointer (RFC 6901) in which names may stand. @throws ReleaseError `invalid-input` */
function parsePointerTemplate(text, what) {
    const template = (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTemplate */ .QC)(text, PLACEHOLDERS_OF.filePath, what);
    if ((0,_documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonPointer */ .CA)((0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(template, SAMPLE)))
        return template;
    const meant = `/${text.replaceAll(".", "/")}`;
    const hint = text.includes("/") || !(0,_documents_json_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonPointer */ .CA)(meant) ? "" : ` Did you mean ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(meant)}?`;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ReleaseError */ .K("invalid-input", `${what} must be a JSON Pointer, such as "/image/tag" or "/containers/0/image" ("~1" stands for a slash in a key, "~0" for a tilde), but is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(text)}.${hint}`);
}
/** What a file holds of a service. @throws ReleaseError `invalid-input` when it is more than one line */
function parseFileValueTemplate(text, what) {
    const template = (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTemplate */ .QC)(text, PLACEHOLDERS_OF.fileValue, what);
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
        throw refusal(text, what, "must be one line without control characters");
    return template;
}
function giving(template, is, name, what) {
    const sample = (0,_versions_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(template, SAMPLE);
    if (is(sample))
        return template;
    throw refusal(template.text, what, `must give ${name}, but would give ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(sample)}`);
}
function refusal(text, what, problem) {
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ReleaseError */ .K("invalid-input", `${what} is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(text)}, but ${problem}.`);
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

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ isJsonPointer)
/* harmony export */ });
/* unused harmony exports pointerSteps, pointerText */
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

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ templatePattern),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   Y4: () => (/* binding */ dateValue),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony exports PLACEHOLDERS, commitValues */
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
